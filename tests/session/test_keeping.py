"""What I did is there tomorrow: reopening, reading only, exports, backups, checks."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.errors import ViewerError
from viewer.session import Session, restore

QUOTE = "Okel blamed the pilot"


def _work(session: Session) -> None:
    """A little of everything."""
    a, b, _ = (account.document.id for account in session.accounts())
    session.set_document(a, "published", "2021-02-05")
    session.set_document(a, "source", "Velm Port Authority")
    session.grade_source(session.sources()[0].source.id, "B", "Usually right.")
    start = session.text(b).index(QUOTE)
    session.add_note(b, start, start + len(QUOTE), "His word against the pilot's.", ["blame"])
    session.add_note(None, body="Ask for the log.")
    claim = session.add_claim("Who was to blame?", "actor").id
    session.add_cell(claim, b, start, start + len(QUOTE), "the pilot")
    ids = {entity.name: entity.id for entity in session.entities()}
    session.merge(ids["Ilona Brandt"], ids["Ilona Brant"])


def _all(session: Session) -> list[object]:
    return [
        session.accounts(),
        session.notes(),
        session.claims(),
        session.entities(),
        session.sources(),
        [replace(event, id="") for event in session.timeline()],  # one that is made again is a new one
        session.mentions(),
    ]


def test_everything_is_there_after_reopening_undo_included(case: Session, path: Path) -> None:
    before = _all(case)
    _work(case)
    after = _all(case)
    case.close()
    again = Session.open(path)
    try:
        assert _all(again) == after
        for _ in range(8):
            assert again.undo()
        assert again.info().undo == "Import documents"
        assert _all(again) == before
        again.close()
        again = Session.open(path)
        while again.redo():
            pass
        assert _all(again) == after
        assert again.check() == []
    finally:
        again.close()


def test_an_archive_is_one_file_at_rest(case: Session, path: Path) -> None:
    case.close()
    assert [entry.name for entry in path.parent.iterdir() if entry.name.startswith((path.name, "."))] == [path.name]


def test_the_history_can_begin_afresh(case: Session) -> None:
    case.add_note(None, body="x")
    case.undo()
    case.forget_history()
    assert (case.info().undo, case.info().redo) == (None, None)
    assert len(case.accounts()) == 3


def test_an_archive_can_be_renamed(case: Session) -> None:
    case.rename("The ferry of Velm")
    assert case.info().title == "The ferry of Velm"
    case.undo()
    assert case.info().title == "The ferry"


# Reading only


def test_a_second_session_reads_along_and_changes_nothing(case: Session, path: Path) -> None:
    second = Session.open(path)
    try:
        assert second.read_only == "another Parallax has it open"
        assert second.info().read_only
        case.add_note(None, body="seen by both")
        assert [view.note.body for view in second.notes()] == ["seen by both"]
        undo = case.info().undo
        document = case.accounts()[0].document.id
        for edit in (
            lambda: second.add_note(None, body="no"),
            lambda: second.set_document(document, "title", "no"),
            lambda: second.import_paths([path]),
            second.undo,
            second.redo,
        ):
            with pytest.raises(ViewerError, match="Nothing can be changed"):
                edit()
        second.mark_read(document, 5)
        assert case.info().undo == undo
        second.catch_up()
        assert second.search("ferry").total == 3
    finally:
        second.close()


def test_the_lock_goes_with_the_session_that_held_it(case: Session, path: Path) -> None:
    case.close()
    second = Session.open(path)
    assert second.read_only is None
    second.close()


def test_the_same_archive_by_another_link_is_still_the_same(case: Session, path: Path) -> None:
    link = path.parent / "elsewhere" / "link.db"
    link.parent.mkdir()
    link.symlink_to(path)
    second = Session.open(link)
    assert second.read_only == "another Parallax has it open"
    second.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs permissions that bind")
def test_an_archive_in_a_folder_that_may_not_be_written_can_be_read(case: Session, path: Path) -> None:
    case.close()
    path.parent.chmod(0o500)
    try:
        session = Session.open(path)
        assert session.read_only
        assert len(session.accounts()) == 3
        session.close()
    finally:
        path.parent.chmod(0o700)


def test_an_archive_that_cannot_be_opened_leaves_no_lock(tmp_path: Path) -> None:
    with pytest.raises(ViewerError):
        Session.open(tmp_path / "nothing.db")
    assert list(tmp_path.iterdir()) == []


# Leaving


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_an_export_holds_every_quote_to_the_letter(case: Session, tmp_path: Path, form: str) -> None:
    _work(case)
    done = case.export(form, tmp_path / "brief")
    written = done.target.read_text("utf-8")
    for words in (QUOTE, "His word against the pilot", "Ask for the log.", "Who was to blame?", "Velm Port Authority"):
        assert words in written
    case.export(form, tmp_path / "brief", tags=["nothing has this tag"])
    assert "Ask for the log." not in (tmp_path / "brief").read_text("utf-8")


def test_an_export_of_an_empty_archive_is_still_a_document(session: Session, tmp_path: Path) -> None:
    session.export("csljson", tmp_path / "none.json")
    assert json.loads((tmp_path / "none.json").read_text("utf-8")) == []


def test_nothing_is_written_over_the_archive_itself(case: Session, path: Path) -> None:
    before = path.read_bytes()
    link = path.with_name("link.db")
    link.symlink_to(path)
    for target in (path, link, path.parent / ".." / path.parent.name / path.name):
        with pytest.raises(ViewerError, match="the archive itself"):
            case.export("markdown", target)
        with pytest.raises(ViewerError, match="the archive itself"):
            case.backup(target)
    assert path.read_bytes() == before


def test_a_backup_is_a_whole_archive_and_comes_back(case: Session, path: Path) -> None:
    _work(case)
    kept = _all(case)
    made = case.backup(path.with_name("safe.db"))
    case.add_note(None, body="after the backup")
    case.close()
    used, aside = restore(path, made)
    assert used == made
    assert aside is not None
    session = Session.open(path)
    try:
        assert _all(session) == kept
        assert session.check() == []
    finally:
        session.close()
    former = Session.open(aside)
    assert "after the backup" in [view.note.body for view in former.notes()]
    former.close()


def test_the_newest_automatic_backup_is_found_even_when_the_archive_is_damaged(case: Session, path: Path) -> None:
    case.backup()
    case.close()
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(ViewerError, match=r"damaged|not a Parallax archive"):
        Session.open(path)
    restore(path)
    session = Session.open(path)
    assert len(session.accounts()) == 3
    session.close()


def test_of_two_archives_of_one_name_each_gets_its_own_backup(case: Session, path: Path, tmp_path: Path) -> None:
    case.backup()
    case.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = Session.create(elsewhere / path.name, "Another")
    other.close()
    with pytest.raises(ViewerError, match="no backup"):
        restore(elsewhere / path.name)
    other = Session.open(elsewhere / path.name)
    other.backup()
    other.close()
    restore(path)
    session = Session.open(path)
    assert session.info().title == "The ferry"
    session.close()
    path.unlink()
    with pytest.raises(ViewerError, match="more than one archive"):
        restore(path)


def test_an_open_archive_is_not_replaced_under_its_user(case: Session, path: Path) -> None:
    made = case.backup(path.with_name("safe.db"))
    with pytest.raises(ViewerError, match="open in another"):
        restore(path, made)
    case.add_note(None, body="still here")
    assert [view.note.body for view in case.notes()] == ["still here"]


def test_a_backup_that_is_none_is_not_put_in_place(case: Session, path: Path) -> None:
    case.close()
    before = path.read_bytes()
    fake = path.with_name("fake.db")
    fake.write_text("Dear reader, " * 40)
    with pytest.raises(ViewerError, match="not a Parallax archive"):
        restore(path, fake)
    assert path.read_bytes() == before


def test_a_journal_of_the_former_file_is_not_played_into_the_restored_one(case: Session, path: Path) -> None:
    made = case.backup(path.with_name("safe.db"))
    case.close()
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"left by a crash")
    _, aside = restore(path, made)
    assert aside is not None
    assert not journal.exists()
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"left by a crash"


def test_a_changed_original_or_text_is_noticed(case: Session, path: Path) -> None:
    case.close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE original SET bytes = x'00' WHERE rowid = 1")
    connection.execute("UPDATE document_text SET text = text || ' really' WHERE rowid = 2")
    connection.commit()
    connection.close()
    session = Session.open(path)
    findings = session.check()
    session.close()
    assert len(findings) == 2
    assert "no longer has the hash" in findings[0]
    assert "has changed since" in findings[1]


def test_the_sample_builds_and_holds_together(tmp_path: Path) -> None:
    from viewer import paths

    sample = paths.sample_archive()
    if not sample.is_file():
        pytest.skip("the sample is not built")
    copy = tmp_path / "sample.db"
    shutil.copy(sample, copy)
    session = Session.open(copy)
    try:
        assert session.check() == []
        assert {account.badge for account in session.accounts()} == {"F6"}
        assert session.info().conflicts > 0
    finally:
        session.close()
