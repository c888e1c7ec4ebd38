"""A quote is found again in a changed text, or said to be gone; never somewhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.analysis.anchoring import Change, find
from viewer.domain.annotation import anchor

OLD = "First came the boat. He said no. Then the second boat came, and he said no again. The end of it all."


def quote_of(old: str, words: str, nth: int = 0):
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    made = anchor("d", old, start, start + len(words))
    return made.quote, made.prefix, made.suffix, made.start


def found(old: str, new: str, words: str, nth: int = 0) -> str | None:
    span = find(Change(old, new), *quote_of(old, words, nth))
    return new[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("new", "words", "nth", "expected"),
    [
        (OLD, "he said no", 0, "he said no"),
        ("A line before.\n" + OLD, "second boat", 0, "second boat"),
        (OLD.replace("second boat came", "other boat came too"), "the second boat came", 0, "the other boat came too"),
        (OLD.replace(" Then the second boat came, and he said no again.", ""), "second boat came", 0, None),
        ("", "boat", 0, None),
        (OLD.replace("The end", "😀 The end"), "The end of it all", 0, "The end of it all"),
    ],
)
def test_found_again(new: str, words: str, nth: int, expected: str | None) -> None:
    assert found(OLD, new, words, nth) == expected


def test_of_two_equal_places_the_one_with_its_neighbours() -> None:
    new = "Wholly new words stand here, quite a lot of them. " + OLD
    span = find(Change(OLD, new), *quote_of(OLD, "boat", 1))
    assert span is not None
    assert new[span[0] - 7 : span[1]] == "second boat"


def test_a_short_word_does_not_stick_to_just_any_place() -> None:
    assert found("The toll was 12, they said in the evening.", "Section 12 of the act is another matter.", "12") is None


@given(st.text(max_size=80), st.data())
def test_an_unchanged_text_gives_the_same_place_back(old: str, data: st.DataObject) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    made = anchor("d", old, start, end)
    assert find(Change(old, old), made.quote, made.prefix, made.suffix, start) == (start, end)


@given(st.text(max_size=60), st.text(max_size=60), st.data())
def test_what_is_found_lies_in_the_text_and_has_no_blank_ends(old: str, new: str, data: st.DataObject) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    made = anchor("d", old, start, data.draw(st.integers(start + 1, len(old))))
    span = find(Change(old, new), made.quote, made.prefix, made.suffix, start)
    assert span is None or 0 <= span[0] < span[1] <= len(new)
