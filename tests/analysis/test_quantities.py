"""Figures in text: interval, unit and kind."""

from __future__ import annotations

import pytest

from viewer.analysis.quantities import find, value_of
from viewer.domain.mention import QUANTITY, QuantityValue


def figures(text: str, taken: tuple[tuple[int, int], ...] = ()) -> dict[str, QuantityValue]:
    spans = find(text, taken)
    assert all(span.label == QUANTITY for span in spans)
    return {text[span.start : span.end]: span.value for span in spans if isinstance(span.value, QuantityValue)}


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "modifier", "unit", "kind"),
    [
        ("Tens of thousands of people came.", "Tens of thousands of people", 10_000, 99_999, "", "person", "people"),
        ("Each got 15–18 years of prison.", "15–18 years", 15, 18, "", "year", "sentence"),
        ("a 20-year jail term", "20-year", 20, 20, "", "year", "sentence"),
        ("It drew up to 9,000 participants.", "up to 9,000 participants", 9000, 9000, "<=", "person", "attendance"),
        ("Some 4,500 attended the fair.", "Some 4,500", 4500, 4500, "~", "person", "attendance"),
        ("They had 500 grams of salt.", "500 grams", 500, 500, "", "gram", "measure"),
        ("for more than 40 years", "more than 40 years", 40, 40, ">=", "year", "duration"),
        ("for more than a decade", "more than a decade", 10, 10, ">=", "year", "duration"),
        ("Four decades passed.", "Four decades", 40, 40, "", "year", "duration"),
        ("Jo B., 38, was there.", "38", 38, 38, "", "year", "age"),
        ("a 7-year-old boy", "7-year-old", 7, 7, "", "year", "age"),
        ("The flood killed six sailors.", "six sailors", 6, 6, "", "sailors", "count"),
        ("The flood killed six residents.", "six residents", 6, 6, "", "person", "killed"),
        ("about 2.5 per cent", "about 2.5 per cent", 2.5, 2.5, "~", "percent", "share"),
        ("It cost $3.5 million.", "$3.5 million", 3.5e6, 3.5e6, "", "USD", "money"),
        ("It cost 20 euros.", "20 euros", 20, 20, "", "EUR", "money"),
        ("two to three million barrels", "two to three million barrels", 2e6, 3e6, "", "barrel", "measure"),
        ("forty-five other workers", "forty-five other workers", 45, 45, "", "person", "people"),
        ("at least two dozen boats", "at least two dozen boats", 24, 24, ">=", "boats", "count"),
        ("fewer than 12 boats", "fewer than 12 boats", 12, 12, "<", "boats", "count"),
    ],
)
def test_a_figure_has_an_interval_a_unit_and_a_kind(text, words, low, high, modifier, unit, kind):
    value = figures(text)[words]
    assert (value.min, value.max, value.modifier, value.unit, value.kind) == (low, high, modifier, unit, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Third, it was late. The 3rd time.",
        "See note 3 and chapter 12.",
        "The 10-point plan and a three-pronged fork.",
        "One of them left; no one came.",
        "Version 2.4.1 at 10:30, area 51, A4 paper, 5/6",
        "Call 555-0100.",
    ],
)
def test_numbers_that_count_nothing_are_left_alone(text):
    assert figures(text) == {}


def test_what_is_a_date_is_no_quantity():
    text = "On 30 June 2018 they met 12 envoys."
    assert list(figures(text, ((3, 15),))) == ["12 envoys"]


def test_spans_stay_right_after_emoji_and_special_spaces():
    assert list(figures("😀 nearly 25,000\u00a0people")) == ["nearly 25,000\u00a0people"]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("tens of thousands", 10_000, 99_999),
        ("38", 38, 38),
        ("15 to 18", 15, 18),
        ("some 25,000 people", 25_000, 25_000),
    ],
)
def test_a_person_may_type_a_figure(words, low, high):
    value = value_of(words)
    assert value
    assert (value.min, value.max) == (low, high)


def test_a_person_may_type_no_figure():
    assert value_of("nobody knows") is None
    assert value_of("") is None


@pytest.mark.parametrize("text", ["9" * 500_000, "1,000" * 100_000, "one " * 50_000, "more than " * 50_000])
def test_hostile_texts_come_back(text):
    assert all(span.end <= len(text) for span in find(text))
