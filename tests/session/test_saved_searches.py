"""I keep a search under a name and come back to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.domain.query import SavedSearch, Search
from viewer.errors import ViewerError
from viewer.session import Session

WHOLE = Search(
    "brandt OR «okel»",
    {"source": ("Harbour Office", "Union"), "date": ("2021-02..",)},
    "date",
    frozenset({"Brant", "Бра\u0301нт"}),
    stemming=True,
)


def test_a_search_comes_back_as_it_was_saved(session: Session, path: Path) -> None:
    saved = session.save_search("  The   harbour master ", WHOLE)
    assert saved == SavedSearch(saved.id, "The harbour master", WHOLE)
    session.close()
    again = Session.open(path)
    try:
        assert again.saved_searches() == [saved]
    finally:
        again.close()


def test_saved_searches_are_listed_by_name(session: Session) -> None:
    for name in ("pilot", "Anchor", "émigré", "captain"):
        session.save_search(name, name)
    assert [saved.name for saved in session.saved_searches()] == ["Anchor", "captain", "pilot", "émigré"]


def test_saving_under_a_known_name_takes_its_place_and_undo_gives_it_back(session: Session) -> None:
    first = session.save_search("Crew", "captain")
    second = session.save_search("crew", "captain OR pilot")
    assert second.id == first.id
    assert [saved.search.query for saved in session.saved_searches()] == ["captain OR pilot"]
    session.undo()
    assert session.saved_searches() == [first]
    session.undo()
    assert session.saved_searches() == []
    session.redo()
    assert session.saved_searches() == [first]


def test_a_saved_search_is_renamed_and_deleted_and_all_of_it_is_undone(session: Session) -> None:
    saved = session.save_search("Crew", "captain")
    change = session.rename_search(saved.id, "The crew")
    assert change.touches("search")
    assert [each.name for each in session.saved_searches()] == ["The crew"]
    session.delete_search(saved.id)
    assert session.saved_searches() == []
    session.undo()
    session.undo()
    assert session.saved_searches() == [saved]


def test_what_cannot_be_saved_says_why_and_changes_nothing(session: Session) -> None:
    crew, other = session.save_search("Crew", "captain"), session.save_search("Other", "pilot")
    before = session.info().counter
    for wrong in (
        lambda: session.save_search(" ", "captain"),
        lambda: session.save_search("Nothing", "  "),
        lambda: session.save_search("Order", Search("captain", sort="sideways")),
        lambda: session.rename_search(other.id, "CREW"),
        lambda: session.rename_search(crew.id, ""),
        lambda: session.rename_search("gone", "Name"),
        lambda: session.delete_search("gone"),
    ):
        with pytest.raises(ViewerError):
            wrong()
    assert session.saved_searches() == [crew, other]
    assert session.info().counter == before
    session.rename_search(crew.id, "CREW")  # its own name, written otherwise
    assert session.saved_searches()[0].name == "CREW"


def test_a_search_may_have_filters_alone(case: Session) -> None:
    case.catch_up()
    saved = case.save_search("Accounts", Search("", {"kind": ("document",)}))
    assert case.search(saved.search).total == 3
