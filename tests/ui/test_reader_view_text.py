"""The map between canonical text and the text a column shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.document import Block
from viewer.domain.text import paragraphs
from viewer.ui.reader.spans import Spans
from viewer.ui.reader.view_text import LONGEST_LINE, ViewText

PERSIAN = "سخنگوی بندر می‌گوید: «نه»."
COMBINING = "Cafe\u0301 nai\u0308ve"
PIECES = st.sampled_from(
    ["a", "word ", "😀", "👨‍👩‍👧", "سلام ", "می‌خواند", "e\u0301", " ", "\n", "\n\n", "\t", "\u2028", "\ufdd0", "1"]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def slice_shown(view: ViewText, start: int, end: int) -> str:
    """What Qt would select between two positions."""
    return view.shown.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


@given(TEXTS, st.data())
def test_a_span_inside_a_paragraph_maps_to_the_same_letters_and_back(text, data):
    blocks = paragraphs(text)
    view = ViewText(text, blocks)
    for block in blocks:
        start = data.draw(st.integers(block.start, block.end))
        end = data.draw(st.integers(start, block.end))
        low, high = view.positions(start, end)
        assert view.span(low, high) == (start, end)
        assert high - low == units(text[start:end])
        shown = slice_shown(view, low, high)
        assert all(a == b or b in " \u21b5\ufffd" for a, b in zip(text[start:end], shown, strict=True))


@given(TEXTS, st.data())
def test_a_span_over_paragraphs_keeps_all_its_visible_letters(text, data):
    view = ViewText(text, paragraphs(text))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    again_start, again_end = view.span(*view.positions(start, end))
    assert not text[start:again_start].strip()
    assert not text[again_end:end].strip()


@given(TEXTS)
def test_every_visible_letter_is_shown_once_and_in_order(text):
    shown = ViewText(text, paragraphs(text)).shown
    visible = text.replace("\u2028", " ").replace("\ufdd0", "\ufffd")
    assert "".join(shown.replace("\u21b5", " ").split()) == "".join(visible.split())


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=5))
def test_blocks_that_overlap_or_forget_text_lose_nothing(text, spans):
    view = ViewText(text, [Block(n, a, b) for n, (a, b) in enumerate(spans, 1)])
    assert [o for line in view.lines for o in range(line.start, line.end) if not text[o].isspace()] == [
        o for o, letter in enumerate(text) if not letter.isspace()
    ]


def test_a_wrapped_paragraph_is_one_line():
    text = "One line\nwraps here.\n\nTwo."
    view = ViewText(text, (Block(1, 0, 20), Block(2, 22, 26)))
    assert view.shown == "One line wraps here.\nTwo."
    assert view.positions(22, 26) == (21, 25)
    assert view.offset(21) == 22


@pytest.mark.parametrize("word", ["Zarin", "😀", "«نه»", "e\u0301"])
def test_words_after_astral_persian_and_combining_letters_are_found_at_their_own_place(word):
    text = f"😀😀 {PERSIAN} {COMBINING} 👨‍👩‍👧 then Zarin 😀."
    view = ViewText(text, paragraphs(text))
    start = text.rindex(word)
    assert slice_shown(view, *view.positions(start, start + len(word))) == word


def test_signs_that_qt_would_take_for_its_own_are_shown_one_for_one():
    text = "a\x00b\u2029c\ufdd0d\x0ce\ufffcf"
    view = ViewText(text, (Block(1, 0, len(text)),))
    assert view.shown == "a␀b↵c\ufffdd␌e\ufffdf"
    assert view.span(*view.positions(4, 6)) == (4, 6)


@given(st.integers(1, 3 * LONGEST_LINE), st.sampled_from(["x", "e\u0301", "word ", "😀", "👩‍🚒"]))
def test_a_paragraph_too_long_to_lay_out_is_split_without_loss(length, unit):
    text = (unit * (length // len(unit) + 1))[:length].strip() or "x"
    view = ViewText(text, (Block(1, 0, len(text)),))
    assert view.shown.replace("\n", "") == text
    assert max(map(len, view.shown.split("\n"))) <= LONGEST_LINE
    assert [line.number for line in view.lines] == [1] + [None] * (len(view.lines) - 1)
    assert [line.closes for line in view.lines] == [False] * (len(view.lines) - 1) + [True]
    assert view.span(*view.positions(0, len(text))) == (0, len(text))
    assert view.paragraph(len(text) - 1) == 1
    for line in view.lines[1:]:
        assert text[line.start] not in "\u0301\u200d"
        assert view.positions(line.start, line.start + 1)[0] == view.position(line.start)


def test_find_goes_over_line_ends_in_any_case_and_takes_words_as_they_are():
    text = "Tens of\nthousands. TENS  of thousands? Ten* (of)"
    view = ViewText(text, (Block(1, 0, len(text)),))
    assert [text[a:b] for a, b in view.find("tens of thousands")] == ["Tens of\nthousands", "TENS  of thousands"]
    assert [text[a:b] for a, b in view.find("ten* (")] == ["Ten* ("]
    assert view.find("  ") == []
    assert len(view.find("t", most=2)) == 2


def test_an_empty_text_has_a_beginning():
    view = ViewText("", ())
    assert (view.shown, view.position(5), view.offset(5), view.positions(0, 3), view.paragraph(0)) == (
        "",
        0,
        0,
        (0, 0),
        None,
    )


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda s: (s[0], s[0] + s[1]))),
    st.integers(0, 60),
    st.integers(1, 20),
)
def test_spans_answer_like_a_plain_search(spans, start, length):
    index = Spans((a, b, n) for n, (a, b) in enumerate(spans))
    expected = {n for n, (a, b) in enumerate(spans) if a < start + length and b > start}
    assert {item for _, _, item in index.within(start, start + length)} == expected
    covering = [b - a for a, b in spans if a <= start < b]
    assert [spans[n][1] - spans[n][0] for n in index.at(start)] == sorted(covering)
