"""Accidents: killed imports, full disks, cut-off writes, files that vanish, two threads at once."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import Session, importing
from viewer.storage.archive import Archive

ROOT = Path(__file__).resolve().parents[2]
needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "case.db", "", "Ada")
    yield session
    session.close()


def _accounts(folder: Path, count: int, size: int = 20) -> Path:
    folder.mkdir()
    for number in range(count):
        line = f"Witness {number} saw Mira Holt on 3 May 2019. "
        (folder / f"{number:04}.txt").write_text(line * size, "utf-8")
    return folder


def _wait_for(condition, process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 60
    while not condition():
        assert process.poll() is None, "it ended before it could be killed"
        assert time.monotonic() < until
        time.sleep(0.01)


@needs_kill
def test_a_killed_import_leaves_whole_documents_and_no_lock(tmp_path: Path, home: Path) -> None:
    path, folder = tmp_path / "case.db", _accounts(tmp_path / "accounts", 3000)
    Session.create(path).close()
    command = [sys.executable, "-m", "viewer", "--archive", str(path), "import", str(folder)]
    watching = Session.open(path, write=False)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, text=True) as process:
        _wait_for(watching.accounts, process)
        process.send_signal(signal.SIGKILL)
    watching.close()
    session = Session.open(path)
    try:
        assert session.read_only is None
        assert session.check() == []
        stored = session.accounts()
        assert 0 < len(stored) < 3000
        for account in stored:
            assert session.original(account.document.id) == (folder / account.document.file_name).read_bytes()
            assert session.reading(account.document.id).mentions
        rows = session._archive.db.execute("SELECT count(*) FROM import_item WHERE state = 'imported'").fetchone()
        assert rows[0] == len(stored)
        session.undo()
        assert session.accounts() == []
    finally:
        session.close()


def _cut_off(path: Path) -> None:
    """Leaves the archive as a power cut in the middle of a write leaves it: half written, with its journal."""
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size=5'); c.execute('BEGIN IMMEDIATE');"
        "c.execute(\"UPDATE note SET body = 'half'\");"
        "c.executemany('INSERT INTO outbox VALUES (?, ?, ?)', (('note', str(n) * 20, n) for n in range(3000)));"
        "os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0


def test_a_write_that_was_cut_off_is_taken_back_on_opening(session: Session, tmp_path: Path) -> None:
    session.add_note(None, body="whole")
    session.close()
    path = tmp_path / "case.db"
    _cut_off(path)
    for write in (False, True):
        again = Session.open(path, write=write)
        assert [view.note.body for view in again.notes()] == ["whole"]
        assert again.check() == []
        again.close()
    assert not path.with_name("case.db-journal").exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs permissions that bind")
def test_a_cut_off_write_that_cannot_be_taken_back_here_is_explained(session: Session, tmp_path: Path) -> None:
    session.add_note(None, body="whole")
    session.close()
    path = tmp_path / "case.db"
    _cut_off(path)
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ViewerError, match="cut off"):
            Session.open(path)
    finally:
        tmp_path.chmod(0o700)


def test_a_journal_whose_archive_is_gone_does_not_touch_a_new_one(session: Session, tmp_path: Path) -> None:
    session.add_note(None, body="old")
    session.close()
    path = tmp_path / "case.db"
    _cut_off(path)
    path.unlink()
    new = Session.create(path, "New")
    assert (new.info().title, new.notes(), new.check()) == ("New", [], [])
    new.close()


def test_a_full_disk_keeps_what_came_in_and_says_so(session: Session, tmp_path: Path, monkeypatch) -> None:
    folder = _accounts(tmp_path / "accounts", 30)
    monkeypatch.setattr(importing, "_DOCUMENTS", 5)
    told = []
    session.subscribe(told.append)
    connection = session._archive._writer.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages + 100}")
    with pytest.raises(ViewerError, match="disk is full") as caught:
        session.import_paths([folder])
    assert caught.value.safe
    stored = session.accounts()
    assert 0 < len(stored) < 30
    assert len(stored) % 5 == 0
    assert session.check() == []
    assert {account.document.id for account in stored} <= told[-1].ids
    connection.execute("PRAGMA max_page_count=1000000")
    summary = session.import_paths([folder])
    assert len(summary.duplicates) == len(stored)
    assert len(session.accounts()) == 30


def test_a_full_disk_is_not_blamed_on_the_next_file(session: Session, tmp_path: Path) -> None:
    folder = _accounts(tmp_path / "accounts", 1, 4000)
    shutil.copy(folder / "0000.txt", folder / "0001.txt")
    connection = session._archive._writer.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages + 10}")
    with pytest.raises(ViewerError, match="disk is full"):
        session.import_paths([folder])
    assert session.accounts() == []


def test_a_full_disk_while_writing_a_note_keeps_the_former_one(session: Session) -> None:
    note = session.add_note(None, body="kept")
    connection = session._archive._writer.conn
    connection.execute(f"PRAGMA max_page_count={connection.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(ViewerError, match="disk is full"):
        session.edit_note(note.id, "x" * 1_000_000)
    assert session.note(note.id) == note
    connection.execute("PRAGMA max_page_count=1000000")
    assert session.edit_note(note.id, "again").body == "again"


def test_a_file_that_vanishes_between_listing_and_reading_is_refused_alone(session: Session, tmp_path: Path) -> None:
    folder = _accounts(tmp_path / "accounts", 3)
    gone = folder / "0001.txt"
    ticket = Ticket(lambda progress: gone.unlink(missing_ok=True) if progress.total else None)
    summary = session.import_paths([folder], ticket)
    assert len(summary.imported) == 2
    assert [(Path(item.path), "no longer there" in item.reason) for item in summary.refused] == [(gone, True)]


def test_a_very_long_account_comes_in_and_reads(session: Session, tmp_path: Path) -> None:
    line = "The ferry left the harbour again and nobody on board could say why it had turned around so late. "
    path = tmp_path / "long.txt"
    path.write_text((line * 10 + "\n") * 500, "utf-8")
    (imported,) = session.import_paths([path]).imported
    document = session.document(imported.document)
    assert document.characters == path.stat().st_size
    note = session.add_note(document.id, document.characters - 30, document.characters - 1, "the end")
    assert note.anchor is not None
    assert [each.id for each in session.reading(document.id).notes] == [note.id]


def test_an_account_that_is_undone_while_it_is_shown_gives_sentences(session: Session, tmp_path: Path) -> None:
    (imported,) = session.import_paths([_accounts(tmp_path / "accounts", 1)]).imported
    shown = session.reading(imported.document)
    session.undo()
    for ask in (
        lambda: session.reading(shown.document.id),
        lambda: session.add_note(shown.document.id, 0, 5),
        lambda: session.set_document(shown.document.id, "title", "x"),
        lambda: session.quotation(shown.document.id, 0, 5),
        lambda: session.mentions(shown.document.id),
    ):
        with pytest.raises(ViewerError, match="no document"):
            ask()
    session.mark_read(shown.document.id, 5)
    session.redo()
    assert session.reading(shown.document.id).text == shown.text


def test_two_threads_edit_while_others_read(session: Session, tmp_path: Path) -> None:
    session.import_paths([_accounts(tmp_path / "accounts", 3)])
    document = session.accounts()[0].document.id
    session._archive._writer.conn.execute("PRAGMA synchronous=OFF")
    trouble: list[BaseException] = []
    writing = threading.Event()
    writing.set()

    def guarded(work):
        def run() -> None:
            try:
                work()
            except BaseException as error:
                trouble.append(error)

        return threading.Thread(target=run)

    def write() -> None:
        for number in range(25):
            note = session.add_note(document, number, number + 5, "x")
            session.edit_note(note.id, f"{number}")
            session.set_document(document, "published", f"2019-05-{number % 28 + 1:02}")

    def read() -> None:
        while writing.is_set():
            for view in session.notes(document):
                assert view.note.anchor
            assert len(session.accounts()) == 3
            session.reading(document)
            session.entities()
            session.claims()
            session.search("holt")

    writers, readers = [guarded(write), guarded(write)], [guarded(read), guarded(read)]
    for thread in (*writers, *readers):
        thread.start()
    for thread in writers:
        thread.join()
    writing.clear()
    for thread in readers:
        thread.join()
    assert not trouble
    assert len(session.notes()) == 50
    assert session.check() == []
    session.analyse()
    assert session.analyse().kinds == frozenset()


def test_a_date_corrected_while_it_is_being_analysed_wins(session: Session, tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It burned on Thursday.", "utf-8")
    (imported,) = session.import_paths([path]).imported
    find, calls = importing.analysing.find, []

    def meanwhile(text: str, published: str | None):
        calls.append(published)
        if len(calls) == 1:
            session.set_document(imported.document, "published", "2019-05-17")
        return find(text, published)

    monkeypatch.setattr(importing.analysing, "find", meanwhile)
    session.set_document(imported.document, "published", "2019-05-03")
    assert session.document(imported.document).published == "2019-05-17"
    assert [mention.value.edtf for mention in session.mentions()] == ["2019-05-16"]


def test_reading_goes_on_while_another_process_writes(tmp_path: Path) -> None:
    path, folder = tmp_path / "case.db", _accounts(tmp_path / "accounts", 20)
    Session.create(path).close()
    command = [sys.executable, "-m", "viewer", "--archive", str(path), "--json", "import", str(folder)]
    session = Session.open(path, write=False)
    try:
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            while process.poll() is None:
                session.accounts()
            assert process.stdout is not None
            answer = json.loads(process.stdout.read())
        assert len(answer["imported"]) == len(session.accounts()) == 20
    finally:
        session.close()


def test_an_archive_another_program_holds_is_not_called_damaged(session: Session, tmp_path: Path, monkeypatch) -> None:
    session.close()
    monkeypatch.setattr("viewer.storage.gate._READER_WAITS", 10)
    connection = sqlite3.connect(tmp_path / "case.db", isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ViewerError, match="writing"):
            Archive.open(tmp_path / "case.db")
    finally:
        connection.close()
