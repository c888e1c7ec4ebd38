"""Voices are counted by origin, and what is muted takes its support along."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.claim import Cell, Claim
from viewer.domain.corroboration import origins, supports
from viewer.domain.standing import Muting, standing
from viewer.domain.verdict import verdict

LETTERS = {"a": "A", "b": "B", "c": "C", "d": "D"}
OWN = {"a": "agency", "b": "movement", "c": "movement", "d": "institute"}
DOCUMENTS = st.sampled_from("abcd")


def cell(document: str, low: float, high: float | None = None, **more) -> Cell:
    return Cell(f"{document}{low:g}", "q", document, str(low), low=low, high=low if high is None else high, **more)


RALLY = Claim(
    "q", "Year of the rally", "number", cells=(cell("a", 2019), cell("b", 2018), cell("c", 2018), cell("d", 2018))
)


def test_two_accounts_of_one_movement_are_one_voice() -> None:
    found = supports(RALLY, verdict(RALLY, LETTERS), origins(OWN, {}))
    assert [support.in_words() for support in found] == ["3 accounts, 2 independent origins", "1 account"]
    assert [support.rests_on_one for support in found] == [False, True]


def test_a_copy_counts_for_its_original_and_a_copy_of_a_copy_too() -> None:
    assert origins(OWN, {"d": "c", "c": "a"}) == {"a": "agency", "b": "movement", "c": "agency", "d": "agency"}
    found = supports(RALLY, verdict(RALLY, LETTERS), origins(OWN, {"d": "b"}))
    assert found[0].in_words() == "3 accounts, 1 independent origin"


@given(st.dictionaries(DOCUMENTS, DOCUMENTS))
def test_whatever_copies_whom_every_document_has_an_origin_that_exists(copied: dict[str, str]) -> None:
    found = origins(OWN, copied)
    assert found.keys() == OWN.keys()
    assert set(found.values()) <= set(OWN.values())


def test_without_the_movement_the_year_rests_on_the_institute_against_the_agency() -> None:
    found = standing(RALLY, {"b": True, "c": True}, LETTERS, origins(OWN, {}))
    assert found.lost == ("b2018", "c2018") and not found.changed
    assert found.in_words() == "Still conflicting."
    alone = standing(RALLY, {"a": True, "b": True, "c": True}, LETTERS, origins(OWN, {}))
    assert (alone.after.kind, alone.changed, alone.rests_on_one) == ("open", True, True)
    assert alone.in_words() == "Conflicting becomes open; rests on one origin alone."
    nothing = standing(RALLY, dict.fromkeys("abcd", True), LETTERS, origins(OWN, {}))
    assert nothing.fallen and nothing.in_words().startswith("Nothing stands")


def test_no_basis_is_never_below_a_grade() -> None:
    below = Muting(below="C")
    assert below.mutes(None, "x", "D") and below.mutes(None, "x", "E")
    assert not below.mutes(None, "x", "C") and not below.mutes(None, "x", "F")
    assert Muting(unjudged=True).mutes(None, "x", "F")
    assert Muting(origins=frozenset({"x"})).mutes("s", "x", "A") and Muting(sources=frozenset({"s"})).mutes(
        "s", "", "A"
    )
    assert not Muting() and below


@given(
    st.lists(st.tuples(DOCUMENTS, st.integers(1, 5), st.integers(0, 3)), max_size=8),
    st.dictionaries(DOCUMENTS, st.booleans()),
)
def test_muting_takes_support_and_never_gives_any(said: list[tuple[str, int, int]], muted: dict[str, bool]) -> None:
    cells = tuple(
        Cell(str(number), "q", document, "v", low=low, high=low + width)
        for number, (document, low, width) in enumerate(said)
    )
    claim = Claim("q", "?", "number", cells=cells)
    found = standing(claim, muted, LETTERS, origins(OWN, {}))
    left = {document for support in found.supports for document in support.documents}
    assert not any(muted.get(document, False) for document in left)
    assert {cell.id for cell in cells} == {c for support in found.supports for c in support.cells} | set(found.lost)
    if not found.lost:
        assert found.before == found.after
