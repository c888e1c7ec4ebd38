"""The arithmetic of a claim, in sentences a reader could check."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.claim import VERDICTS, Cell, Claim
from viewer.domain.date import interval
from viewer.domain.verdict import verdict

NAMES = {letter.lower(): letter for letter in "ABCDE"}


def dated(document: str, value: str, edtf: str) -> Cell:
    span = interval(edtf)
    assert span.earliest
    assert span.latest
    return Cell(document, "q", document, value, low=span.earliest.toordinal(), high=span.latest.toordinal())


def counted(document: str, value: str, low: float, high: float, stance: str = "asserts") -> Cell:
    return Cell(document, "q", document, value, stance, low=low, high=high)


def said(document: str, value: str, stance: str = "asserts") -> Cell:
    return Cell(document, "q", document, value, stance)


def judge(*cells: Cell, kind: str = "number"):
    return verdict(Claim("q", "?", kind, cells=cells), NAMES)


def test_three_accounts_against_one_year():
    found = judge(dated("a", "2019", "2019"), *(dated(letter, "2018", "2018") for letter in "bcd"), kind="date")
    assert found.kind == "conflicting"
    assert found.why == "B, C and D agree on 2018; A says 2019. 2018 and 2019 do not meet."
    assert found.parts == {"a": "conflicts", "b": "agrees", "c": "agrees", "d": "agrees"}
    assert found.groups == (("b", "c", "d"), ("a",))


def test_vagueness_is_not_contradiction():
    found = judge(
        dated("a", "2018", "2018"), dated("b", "late June 2018", "2018-06-21/2018-06-30"),
        dated("c", "30 June 2018", "2018-06-30"), kind="date",
    )  # fmt: skip
    assert found.kind == "compatible"
    assert found.why == "30 June 2018 (C) lies within late June 2018 [21–30 June 2018] (B) and 2018 (A)."
    assert set(found.parts.values()) == {"agrees"}


def test_a_figure_inside_a_vague_one_and_a_figure_outside():
    found = judge(
        counted("a", "tens of thousands", 10_000, 99_999), counted("b", "25,000", 25_000, 25_000),
        counted("c", "100,000", 100_000, 100_000), said("d", "", "silent"),
    )  # fmt: skip
    assert found.kind == "conflicting"
    assert found.why.startswith("25,000 (B) lies within tens of thousands [10,000–99,999] (A); C says 100,000.")
    assert found.parts == {"a": "agrees", "b": "agrees", "c": "conflicts", "d": "open"}


def test_overlapping_reaches_beyond_on_both_sides():
    found = judge(counted("a", "15–18", 15, 18), counted("b", "17–20", 17, 20))
    assert found.kind == "overlapping"
    assert "17–18" in found.why


def test_two_against_two_has_no_majority():
    found = judge(*(counted(letter, "1", 1, 1) for letter in "ab"), *(counted(letter, "2", 2, 2) for letter in "cd"))
    assert found.kind == "conflicting"
    assert set(found.parts.values()) == {"conflicts"}


@pytest.mark.parametrize("stance", ["silent", "not-read"])
def test_silence_never_conflicts(stance):
    found = judge(counted("a", "5", 5, 5), counted("b", "9", 9, 9, stance))
    assert found.kind == "open"
    assert set(found.parts.values()) == {"open"}
    assert found.why == "Only A gives a value: 5."


@pytest.mark.parametrize("stance", ["denies", "disputes"])
def test_a_denial_counts_against_what_it_denies(stance):
    found = judge(said("a", "a staged attack"), said("b", "", stance), said("c", "A staged  attack"), kind="wording")
    assert found.kind == "conflicting"
    assert found.parts == {"a": "agrees", "b": "conflicts", "c": "agrees"}


def test_denying_another_value_is_no_conflict():
    found = judge(counted("a", "5", 5, 5), counted("b", "6", 5, 5), counted("c", "9", 9, 9, "denies"))
    assert found.kind == "compatible"
    assert found.parts["c"] == "open"


def test_words_that_differ_are_left_to_people():
    found = judge(said("a", "Lyon"), said("b", "a suburb"), kind="place")
    assert found.kind == "open"
    assert "not comparable" in found.why


def test_words_agree_whatever_their_case_and_marks():
    assert judge(said("a", "Málaga"), said("b", "malaga"), kind="place").kind == "compatible"


def test_a_figure_and_words_are_not_comparable():
    assert judge(counted("a", "5", 5, 5), said("b", "a handful")).kind == "open"


def test_an_open_end_reaches_without_limit():
    found = judge(counted("a", "at least 1,500", 1500, float("inf")), counted("b", "2,000", 2000, 2000))
    assert found.kind == "compatible"
    assert "1,500 or more" in found.why


def test_nothing_said_is_open():
    assert judge().kind == "open"
    assert judge(said("a", "", "asserts")).why == "No account gives a value."


def test_an_account_without_a_letter_is_still_counted():
    found = verdict(Claim("q", "?", "number", cells=(counted("x", "1", 1, 1), counted("y", "2", 2, 2))), {})
    assert found.kind == "conflicting"


cells = st.lists(
    st.tuples(
        st.sampled_from("abcde"),
        st.sampled_from(["asserts", "reports-others-say", "denies", "disputes", "silent"]),
        st.sampled_from(["", "few", "many"]),
        st.one_of(st.none(), st.floats(0, 50)),
        st.one_of(st.none(), st.floats(0, 50)),
    ),
    max_size=7,
)


@given(cells, st.sampled_from(["number", "date", "wording"]))
def test_every_claim_has_a_verdict_for_every_cell(rows, kind):
    made = tuple(
        Cell(str(number), "q", document, value, stance, low=low, high=high)
        for number, (document, stance, value, low, high) in enumerate(rows)
    )
    found = verdict(Claim("q", "?", kind, cells=made), NAMES)
    assert found.kind in VERDICTS
    assert found.why
    assert found.parts.keys() == {cell.id for cell in made}
    assert set(found.parts.values()) <= {"agrees", "conflicts", "open"}
    grouped = [cell for group in found.groups for cell in group]
    assert len(grouped) == len(set(grouped))
    assert ("conflicts" in found.parts.values()) <= (found.kind == "conflicting")
