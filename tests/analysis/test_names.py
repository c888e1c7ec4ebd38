"""Names by rules alone, in invented accounts of an invented affair."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.analysis.invented_names import ACCOUNT, IN_ACCOUNT, NAMELESS, SHAPES
from viewer.analysis import names
from viewer.analysis.names import short_forms
from viewer.domain.mention import NAMES, ORG, PERSON, PLACE

RECOGNISER = names.RuleRecogniser()


def found(text: str, taken: tuple[tuple[int, int], ...] = ()) -> set[tuple[str, str]]:
    return {(text[span.start : span.end], span.label) for span in RECOGNISER.find(text, taken)}


def test_an_account_is_read_as_a_reader_would_mark_it() -> None:
    assert found(ACCOUNT) == IN_ACCOUNT | {
        ("Croatian Harbour Ministry", ORG),
        ("HINA", ORG),
    }


def test_every_mention_of_a_last_name_is_found() -> None:
    spans = RECOGNISER.find(ACCOUNT)
    assert sum(ACCOUNT[s.start : s.end].endswith("Kresnik") for s in spans) == ACCOUNT.count("Kresnik")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SHAPES,
        ("It was told to Amb. Lincoln Ashgrove yesterday.", ("Lincoln Ashgrove", PERSON)),
        ("He praised President-elect Vesna Kolar warmly.", ("Vesna Kolar", PERSON)),
        ("We saw J. Kolvenbach there.", ("J. Kolvenbach", PERSON)),
        ("the Federal Harvest and Water Agency said", ("Federal Harvest and Water Agency", ORG)),
        ("the Audit Directorate of the Polish Ministry of Forests", ("Audit Directorate", ORG)),
    ],
)
def test_names_of_many_shapes(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        *NAMELESS,
        "Today the Verdict is a Good Example of Common Sense in Court",
        "It is the Vienna Convention on Diplomatic Relations.",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert found(text) == set()


def test_a_headline_gives_names_but_not_its_words() -> None:
    assert found("Western Nations Should Talk To Iran After Belgian Trial") == {("Iran", PLACE)}


def test_no_break_spaces_do_not_hide_a_name() -> None:
    text = "A letter from Maryam\u00a0Teymour came."
    assert ("Maryam\u00a0Teymour", PERSON) in found(text)


def test_taken_spans_are_left_alone() -> None:
    text = "In June Belgium voted; April Jones won."
    at = text.index("April")
    spans = RECOGNISER.find(text, [(at, at + 5), (3, 7)])
    assert [text[s.start : s.end] for s in spans] == ["Belgium"]


def test_one_form_has_one_label_in_a_document() -> None:
    text = "Mr. Bobek Lansky came. Later Lansky slept in Lansky, they say. Then Lansky left."
    assert {label for form, label in found(text) if form == "Lansky"} == {PERSON}


def test_the_short_form_of_a_body_may_come_from_another_language() -> None:
    assert short_forms(
        "The Federation of Mine Workers of Potosí (FTMP) met on Monday (GMT) at the Old Harbour (PKX)."
    ) == [("Federation of Mine Workers of Potosí", "FTMP")]


def test_short_forms_are_read_with_what_they_stand_for() -> None:
    text = "The UN Relief Mission for Yemen (UNRMY), the Harbour Watch (HW) and SPK/LFPC met. A note (NB) followed."
    assert short_forms(text) == [
        ("UN Relief Mission for Yemen", "UNRMY"),
        ("Harbour Watch", "HW"),
        ("SPK", "LFPC"),
    ]


def sound(text: str, taken: list[tuple[int, int]]) -> None:
    spans = RECOGNISER.find(text, taken)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    for span in spans:
        words = text[span.start : span.end]
        assert words and words == words.strip()
        assert span.label in NAMES and 0 < span.confidence <= 1 and span.method
        assert not any(start < span.end and span.start < end for start, end in taken)


PIECES = st.sampled_from(
    "Mr. Maryam Teymour van der bin al-Hariri Iran Islamic Republic of the Ministry Party and ’s ( ) / MEK PMOI "
    "U.S. A. , . said President Vienna Europe House 😀 ایران é Özil - Amir S. \n \u00a0 Thursday".split(" ")
)


@given(st.lists(PIECES, max_size=30), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=3))
def test_spans_keep_their_promise(pieces: list[str], cuts: list[tuple[int, int]]) -> None:
    sound(" ".join(pieces), [(start, start + size) for start, size in cuts])


@given(st.text(max_size=120))
def test_any_text_is_survived(text: str) -> None:
    sound(text, [])


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "A",
        "A. ",
        "A-",
        "ABC ",
        "Abc Def ",
        "’s",
        "(",
        "Abc (",
        "Ministry of ",
        "President ",
        "Iran\n",
        "AB/",
        "\u0301",
    ],
)
def test_hostile_repetition_ends(piece: str) -> None:
    sound(piece * (150_000 // len(piece)), [])


def test_an_empty_text_has_no_names() -> None:
    assert RECOGNISER.find("") == []
    assert short_forms("") == []
