"""A search as a filter, and every place in a text that answers."""

from __future__ import annotations

import pytest

from viewer.session import Session


@pytest.fixture
def found(case: Session) -> Session:
    """The case with a note and a claim, indexed."""
    union = case.accounts()[1].document.id
    start = case.text(union).index("Okel blamed")
    case.add_note(union, start, start + 4, "Was the pilot asked?")
    case.add_claim("Who was at the helm, the pilot or the captain?")
    case.catch_up()
    return case


def _shown(session: Session, query: str, document: int) -> list[str]:
    document_id = session.accounts()[document].document.id
    text = session.text(document_id)
    return [text[start:end] for start, end in session.places(query, document_id)]


def test_every_place_that_answers_is_named_in_order(found: Session) -> None:
    assert _shown(found, "okel OR ferry", 1) == ["Okel", "ferry", "Okel"]
    assert _shown(found, '"ran aground"', 0) == ["ran aground"]
    assert _shown(found, "bran*", 0) == ["Brandt", "Brandt"]
    assert _shown(found, "albatross", 0) == []
    assert _shown(found, "", 0) == []


def test_a_search_says_what_stays_in_each_list(found: Session) -> None:
    _, union, _ = (account.document.id for account in found.accounts())
    matching = found.matching("pilot")
    assert matching.documents == {union}
    assert matching.notes == {view.note.id for view in found.notes()}
    assert matching.claims == {view.claim.id for view in found.claims()}
    assert found.matching("albatross").documents == frozenset()


def test_a_query_is_completed_with_fields_and_words(found: Session) -> None:
    (field,) = [each for each in found.complete_query("ferry sou", 9) if each.text.startswith("source:")]
    assert (field.start, field.end) == (6, 9)
    assert "okel" in [each.text for each in found.complete_query("ok", 2)]
