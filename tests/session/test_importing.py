"""I bring accounts in, and of every file I am told what became of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from viewer.domain.ticket import Progress, Ticket
from viewer.session import Session

ADAS_NOTE = "Is she the one of the other account?"


def test_a_folder_comes_in_whole_and_what_does_not_is_named_with_its_reason(session: Session, folder: Path) -> None:
    summary = session.import_paths([folder])
    assert [item.title for item in summary.imported] == [
        "Ferry runs aground off Velm",
        "What the crew saw",
        "Ferry inquiry opens",
    ]
    assert [Path(item.path).name for item in summary.refused] == ["4-film.mp4"]
    assert "not read" in summary.refused[0].reason
    assert not summary.duplicates
    assert not summary.cancelled
    assert [account.letter for account in session.accounts()] == ["A", "B", "C"]
    for item in summary.imported:
        assert session.original(item.document) == Path(item.path).read_bytes()


def test_progress_counts_every_file(session: Session, folder: Path) -> None:
    told: list[Progress] = []
    session.import_paths([folder], Ticket(told.append))
    named = [(progress.done, progress.total, progress.text) for progress in told if progress.total]
    assert named == [
        (0, 4, "1-harbour.txt"),
        (1, 4, "2-union.md"),
        (2, 4, "3-inquiry.html"),
        (3, 4, "4-film.mp4"),
    ]


def test_cancelling_in_the_middle_keeps_whole_documents(session: Session, folder: Path) -> None:
    ticket = Ticket(lambda progress: ticket.cancel() if progress.done == 1 else None)
    summary = session.import_paths([folder], ticket)
    assert summary.cancelled
    assert len(session.accounts()) == 2
    assert session.check() == []
    assert {item.document for item in summary.imported} == {account.document.id for account in session.accounts()}
    assert all(session.reading(account.document.id).mentions for account in session.accounts())


def test_cancelling_while_files_are_still_looked_for_imports_nothing(session: Session, folder: Path) -> None:
    ticket = Ticket(lambda progress: ticket.cancel())
    summary = session.import_paths([folder], ticket)
    assert summary.cancelled
    assert session.accounts() == []


def test_the_same_bytes_twice_in_one_run_are_one_document(session: Session, folder: Path) -> None:
    (folder / "1b-copy.txt").write_bytes((folder / "1-harbour.txt").read_bytes())
    summary = session.import_paths([folder])
    assert len(summary.imported) == 3
    assert [(Path(item.path).name, item.document) for item in summary.duplicates] == [
        ("1b-copy.txt", summary.imported[0].document)
    ]


def test_the_same_bytes_again_later_are_known(case: Session, folder: Path) -> None:
    known = {account.document.id for account in case.accounts()}
    summary = case.import_paths([folder])
    assert not summary.imported
    assert {item.document for item in summary.duplicates} == known
    assert case.info().undo == "Import documents"


def test_an_import_is_one_step_of_undo(case: Session) -> None:
    case.undo()
    assert case.accounts() == []
    assert case.entities() == []
    assert case.timeline() == []
    case.redo()
    assert [account.letter for account in case.accounts()] == ["A", "B", "C"]


def test_an_account_whose_import_was_undone_comes_back_as_it_was(case: Session, folder: Path) -> None:
    before = case.accounts()
    mentions = case.mentions()
    case.undo()
    summary = case.import_paths([folder])
    assert [item.document for item in summary.imported] == [account.document.id for account in before]
    assert case.accounts() == before
    assert case.mentions() == mentions
    assert case.check() == []


def test_a_deleted_account_comes_back_with_its_notes_and_its_corrections(case: Session, folder: Path) -> None:
    document = case.accounts()[0].document
    case.set_document(document.id, "published", "2021-02-05")
    note = case.add_note(document.id, 0, 5, ADAS_NOTE)
    mentions = case.mentions(document.id)
    with case._archive.edit("Delete document") as edit:  # not offered to users yet; archives may hold such
        edit.delete("document", document.id)
    assert case.notes() == []
    case.import_paths([folder / "1-harbour.txt"])
    assert [view.note for view in case.notes()] == [note]
    assert case.document(document.id).published == "2021-02-05"
    assert case.mentions(document.id) == mentions


def test_subscribers_hear_of_an_import_once_with_all_it_touched(session: Session, folder: Path) -> None:
    changes = []
    session.subscribe(changes.append)
    summary = session.import_paths([folder])
    (change,) = changes
    assert change.touches("document")
    assert change.touches("entity")
    assert change.ids >= {item.document for item in summary.imported}
    assert change.counter == session.info().counter


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there names are Unicode")
def test_a_file_name_that_is_not_utf8_comes_in_under_a_name_that_can_be_shown(session: Session, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text("The caf\xe9 closed in 1999.", "utf-8")
    (tmp_path / os.fsdecode(b"\xe9.mp4")).write_bytes(b"x")
    summary = session.import_paths([tmp_path / name, tmp_path / os.fsdecode(b"\xe9.mp4")])
    document = session.document(summary.imported[0].document)
    for shown in (document.file_name, document.path, summary.imported[0].path, summary.refused[0].path):
        assert shown.encode("utf-8")
    assert document.file_name == "caf�.txt"


def test_every_file_is_on_record_with_its_state(case: Session, folder: Path) -> None:
    case.import_paths([folder])
    rows = case._archive.db.execute("SELECT state, count(*) FROM import_item GROUP BY state").fetchall()
    assert dict(rows) == {"imported": 3, "duplicate": 3, "refused": 2}
