"""A search as a filter, and every place in a text that answers."""

from __future__ import annotations

import pytest

from viewer.domain.query import Search
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
    assert _shown(found, "brandt", 2) == ["Brant"]  # by the spelling that sounds the same
    assert _shown(found, "h?rbour OR coun*d", 0) == ["harbour", "counted"]
    assert _shown(found, "brant~", 0) == ["Brandt", "Brandt"]


def test_of_words_near_each_other_only_those_that_are(found: Session) -> None:
    assert _shown(found, "ferry near/2 thursday", 0) == []
    assert _shown(found, "ferry near/4 thursday", 0) == ["ferry", "Thursday"]  # and not the Ferry of the title
    assert _shown(found, "brandt near/1 counted near/2 passengers", 0) == ["Brandt", "counted", "passengers"]
    assert _shown(found, "ferry near/1 aground", 0) == []


def test_english_endings_count_only_where_they_are_asked_for(found: Session) -> None:
    document = found.accounts()[0].document.id
    text = found.text(document)
    shown = lambda search: [text[a:b] for a, b in found.places(search, document)]  # noqa: E731
    assert shown(Search("counting")) == []
    assert shown(Search("counting", stemming=True)) == ["counted"]


def test_a_spelling_that_is_switched_off_is_not_shown(found: Session) -> None:
    inquiry = found.accounts()[2].document.id
    (spelling,) = {each.form for each in found.search("brandt").spellings}
    assert found.places("brandt", inquiry)
    assert found.places(Search("brandt", without=frozenset({spelling})), inquiry) == ()


def test_where_only_notes_answer_their_accounts_stay(found: Session) -> None:
    assert found.matching("note:asked").documents == {found.accounts()[1].document.id}


def test_a_search_says_what_stays_in_each_list(found: Session) -> None:
    _, union, _ = (account.document.id for account in found.accounts())
    matching = found.matching("pilot")
    assert matching.documents == {union}
    assert matching.notes == {view.note.id for view in found.notes()}
    assert matching.claims == {view.claim.id for view in found.claims()}
    assert found.matching("albatross").documents == frozenset()


def test_a_query_is_completed_with_fields_and_words(found: Session) -> None:
    (field,) = [each for each in found.complete_query("ferry sou", 9) if each.text == "source:"]
    assert (field.start, field.end) == (6, 9)
    assert "okel" in [each.text for each in found.complete_query("ok", 2)]
