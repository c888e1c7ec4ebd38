"""I search everything at once, and each hit leads to the very words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from viewer.domain.query import Hit
from viewer.domain.ticket import Progress, Ticket
from viewer.errors import ViewerError
from viewer.search.index import Index
from viewer.session import Session


@pytest.fixture
def found(case: Session) -> Session:
    """The case with something of every kind, indexed."""
    document = case.accounts()[0].document.id
    start = case.text(document).index("Nobody")
    case.add_note(document, start, start + 6, "Was the pilot asked at all?", ["pilots"])
    case.add_claim("Who was at the helm, the pilot or the captain?")
    case.catch_up()
    return case


def _hits(session: Session, query: str) -> dict[str, list[Hit]]:
    by_kind: dict[str, list[Hit]] = {}
    for hit in session.search(query).hits:
        by_kind.setdefault(hit.kind, []).append(hit)
    return by_kind


def test_one_query_finds_documents_notes_claims_and_names(found: Session) -> None:
    assert set(_hits(found, "pilot")) == {"document", "note", "claim"}
    assert set(_hits(found, "okel")) == {"document", "entity"}


def test_each_hit_shows_its_sentence_with_the_words_marked(found: Session) -> None:
    for query in ("pilot", "okel", "ferry", '"ran aground"'):
        for hit in found.search(query).hits:
            assert hit.marks, hit
            for start, end in hit.marks:
                assert hit.sentence[start:end].casefold() in (
                    "pilot",
                    "pilots",
                    "okel",
                    "ferry",
                    "ran aground",
                    "ran",
                    "aground",
                )


def test_a_hit_in_a_document_is_a_place_in_its_text(found: Session) -> None:
    (hit,) = [hit for hit in found.search("okel").hits if hit.kind == "document"]
    assert hit.document is not None
    assert hit.start is not None
    assert found.text(hit.document)[hit.start : hit.end] == "Okel"
    (note,) = _hits(found, "pilot")["note"]
    assert note.document is not None
    assert found.text(note.document)[note.start : note.end] == "Nobody"


def test_search_right_after_an_import_says_that_more_may_come_and_then_finds_it(found: Session, tmp_path: Path) -> None:
    (tmp_path / "late.txt").write_text("A diver found the anchor.", "utf-8")
    found.import_paths([tmp_path / "late.txt"])
    assert found.index_is_behind()
    assert not found.search("diver").complete
    found.catch_up()
    result = found.search("diver")
    assert (result.total, result.complete) == (1, True)
    assert not found.index_is_behind()


def test_search_before_there_is_an_index_reads_the_archive_itself(case: Session) -> None:
    result = case.search("brandt")
    assert not result.complete
    hit = next(hit for hit in result.hits if hit.kind == "document")
    assert hit.document is not None
    assert case.text(hit.document)[hit.start : hit.end].casefold() == "brandt"


def test_search_in_a_new_archive_is_simply_empty(session: Session) -> None:
    assert session.search("anything").hits == ()
    assert session.search("").hits == ()


def test_a_lost_or_damaged_index_is_made_again(found: Session, path: Path, home: Path) -> None:
    found.close()
    (folder,) = (home / ".cache" / "parallax" / "index").iterdir()
    for spoil in (shutil.rmtree, _truncate):
        spoil(folder)
        session = Session.open(path)
        try:
            assert not session.search("okel").complete
            session.catch_up()
            assert session.search("okel").complete
            assert set(_hits(session, "okel")) == {"document", "entity"}
        finally:
            session.close()


def _truncate(folder: Path) -> None:
    for file in folder.iterdir():
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def test_without_a_place_for_it_the_index_lives_as_long_as_the_session(case: Session, path: Path, home: Path) -> None:
    case.close()
    shutil.rmtree(home / ".cache", ignore_errors=True)
    (home / ".cache").write_text("not a folder")
    session = Session.open(path)
    try:
        session.catch_up()
        assert set(_hits(session, "okel")) == {"document", "entity"}
    finally:
        session.close()


def test_names_and_texts_of_an_undone_import_are_no_longer_found(found: Session) -> None:
    while found.info().undo:
        found.undo()
    found.catch_up()
    assert found.search("okel").hits == ()
    while found.info().redo:
        found.redo()
    found.catch_up()
    assert set(_hits(found, "okel")) == {"document", "entity"}


def test_a_merged_name_is_found_under_the_other_and_by_its_own_spelling(found: Session) -> None:
    ids = {entity.name: entity.id for entity in found.entities()}
    found.merge(ids["Ilona Brandt"], ids["Ilona Brant"])
    found.catch_up()
    assert [hit.id for hit in _hits(found, "brant")["entity"]] == [ids["Ilona Brandt"]]
    found.undo()
    found.catch_up()
    assert ids["Ilona Brant"] in [hit.id for hit in _hits(found, "brant")["entity"]]


def test_an_older_archive_put_in_place_does_not_answer_with_newer_words(case: Session, path: Path) -> None:
    case.close()
    old = path.with_name("old.db")
    shutil.copy(path, old)
    session = Session.open(path)
    session.add_note(None, body="albatross")
    session.catch_up()
    session.close()
    shutil.copy(old, path)
    session = Session.open(path)
    try:
        session.catch_up()
        assert session.search("albatross").hits == ()
        assert session.search("ferry").total == 3
    finally:
        session.close()


def test_a_copy_of_an_archive_has_an_index_of_its_own(case: Session, path: Path) -> None:
    copy = path.with_name("copy.db")
    case.add_note(None, body="kept")
    case.catch_up()
    shutil.copy(path, copy)
    other = Session.open(copy)
    try:
        other.undo()
        other.add_note(None, body="albatross")
        other.catch_up()
        case.catch_up()
        assert case.search("albatross").hits == ()
        assert [hit.kind for hit in case.search("kept").hits] == ["note"]
        assert other.search("kept").hits == ()
    finally:
        other.close()


def test_pages_fit_together_and_odd_pages_are_empty(found: Session) -> None:
    every = found.search("ferry OR pilot", 100).hits
    assert len(every) > 3
    assert found.search("ferry OR pilot", 2, 0).hits + found.search("ferry OR pilot", 2, 2).hits == every[:4]
    assert found.search("ferry", 5, 1000).hits == ()
    assert found.search("ferry", -1, -1).hits == ()


def test_making_the_index_reports_and_can_be_cancelled(case: Session) -> None:
    told: list[Progress] = []
    ticket = Ticket(told.append)
    case.reindex(ticket)
    assert told[-1].done == told[-1].total > 0
    assert case.search("ferry").complete


def test_while_another_program_writes_the_index_search_still_answers(case: Session, monkeypatch) -> None:
    def busy(*_: object, **__: object) -> None:
        raise ViewerError("The search index is being written by another Parallax.")

    monkeypatch.setattr(Index, "apply", busy)
    with pytest.raises(ViewerError):
        case.catch_up()
    assert {hit.kind for hit in case.search("brandt").hits} == {"document", "entity"}


def test_a_claim_shows_its_question_and_behind_it_the_quote_that_has_the_word(found: Session) -> None:
    document = found.accounts()[0].document.id
    text = found.text(document)
    at = text.index("Brandt counted")
    claim = found.claim_passage("How many were on board?", "number", document, at, at + len("Brandt counted 240"), "240")
    found.catch_up()
    (hit,) = [hit for hit in found.search("counted").hits if (hit.kind, hit.id) == ("claim", claim.id)]
    assert hit.sentence.startswith("How many were on board? – ")
    assert [hit.sentence[start:end] for start, end in hit.marks] == ["counted"]
