"""An archive opens, refuses, upgrades, locks and backs up as it promises."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from viewer.errors import ViewerError
from viewer.storage import gate, health, info, schema
from viewer.storage.archive import Archive


@pytest.fixture
def archive(tmp_path: Path):
    archive = Archive.create(tmp_path / "case.db", "The case", "Ada")
    yield archive
    archive.close()


def test_a_new_archive_knows_itself(archive: Archive) -> None:
    row = info.read(archive.db)
    assert row["title"] == "The case"
    assert len(row["id"]) == 36
    assert archive.read_only is None


def test_a_new_archive_never_overwrites_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("precious")
    with pytest.raises(ViewerError, match="already a file"):
        Archive.create(path, "")
    assert path.read_text() == "precious"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "There is no archive"),
        (lambda path: path.mkdir(), "is not a file"),
        (lambda path: path.write_bytes(b""), "is not a Parallax archive"),
        (lambda path: path.write_text("Dear reader, " * 40), "is not a Parallax archive"),
        (lambda path: sqlite3.connect(path).execute("CREATE TABLE t (a)").connection.close(), "another program"),
    ],
    ids=["missing", "folder", "empty", "text", "foreign database"],
)
def test_what_is_no_archive_is_refused_in_words(tmp_path: Path, make, says: str) -> None:
    path = tmp_path / "thing.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ViewerError, match=says) as caught:
        Archive.open(path)
    assert caught.value.do
    if before is not None:
        assert path.read_bytes() == before


def _tampered(path: Path, *statements: str) -> Path:
    Archive.create(path, "x").close()
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_a_newer_archive_is_refused_and_untouched(tmp_path: Path) -> None:
    path = _tampered(tmp_path / "new.db", f"PRAGMA user_version={schema.version() + 1}")
    before = path.read_bytes()
    with pytest.raises(ViewerError, match="newer Parallax"):
        Archive.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM claim; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE extra (a)",
        "DROP TABLE relation",
        "CREATE INDEX i ON note (body)",
    ],
)
def test_tables_that_are_not_ours_are_refused(tmp_path: Path, statement: str) -> None:
    with pytest.raises(ViewerError, match="did not make"):
        Archive.open(_tampered(tmp_path / "odd.db", statement))


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_cut_off_archive_is_called_damaged(tmp_path: Path, share: float) -> None:
    path = tmp_path / "cut.db"
    Archive.create(path, "x").close()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ViewerError, match="damaged") as caught:
        Archive.open(path)
    assert "backup" in caught.value.do


def test_a_flipped_archive_never_shows_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "flipped.db"
    Archive.create(path, "x").close()
    data = path.read_bytes()
    for at in range(100, len(data), len(data) // 60):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
        try:
            Archive.open(path).close()
        except ViewerError as error:
            assert str(error)


def test_a_second_parallax_reads_only(archive: Archive) -> None:
    second = Archive.open(archive.path)
    try:
        assert second.read_only == "another Parallax has it open"
        assert info.read(second.db)["title"] == "The case"
        with pytest.raises(ViewerError, match="another Parallax"), second.edit("x"):
            pass
    finally:
        second.close()


def test_the_lock_is_free_again_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    Archive.create(path, "").close()
    again = Archive.open(path)
    assert again.read_only is None
    again.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["case.db"]


def test_a_read_only_archive_opens_for_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "case.db"
    Archive.create(path, "Shelf copy").close()
    real = gate.connect

    def no_writing(path: Path, *, write: bool) -> sqlite3.Connection:
        connection = real(path, write=write)
        connection.execute("PRAGMA query_only=ON")  # what a write-protected medium amounts to, even for root
        return connection

    monkeypatch.setattr(gate, "connect", no_writing)
    archive = Archive.open(path)
    try:
        assert info.read(archive.db)["title"] == "Shelf copy"
    finally:
        archive.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="drops root's rights to meet real permissions")
def test_a_file_in_a_folder_without_permission_opens_for_reading() -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from viewer.storage.archive import Archive; from viewer.storage import info\n"
        "os.setuid(65534)\n"
        "a = Archive.open(Path(sys.argv[1])); print(info.read(a.db)['title'], '|', a.read_only); a.close()"
    )
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory() as folder:  # not tmp_path: only its owner may look into the folders above
        path = Path(folder) / "case.db"
        Archive.create(path, "Shelf copy").close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        command = [sys.executable, "-c", code, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert done.stdout.startswith("Shelf copy | its folder cannot be written"), done.stderr


def test_a_full_disk_loses_nothing_that_was_saved(archive: Archive) -> None:
    with archive.edit("Write note") as edit:
        edit.insert("note", {"id": "kept", "body": "kept"})
    pages = archive._writer.conn.execute("PRAGMA page_count").fetchone()[0]
    archive._writer.conn.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(ViewerError, match="disk is full") as caught, archive.edit("Write note") as edit:
        edit.insert("note", {"body": "x" * 1_000_000})
    assert "unharmed" in caught.value.safe
    assert [row[0] for row in archive.db.execute("SELECT body FROM note").fetchall()] == ["kept"]
    archive._writer.conn.execute("PRAGMA max_page_count=1000000")
    with archive.edit("Write note") as edit:
        edit.insert("note", {"body": "after"})
    assert archive.db.execute("SELECT count(*) FROM note").fetchone()[0] == 2


def test_killed_in_the_middle_an_archive_holds_whole_edits_only(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    Archive.create(path, "").close()
    code = (
        "import sys, itertools; from pathlib import Path; from viewer.storage.archive import Archive\n"
        "a = Archive.open(Path(sys.argv[1]))\n"
        "for n in itertools.count():\n"
        "    with a.edit('w') as e:\n"
        "        e.insert('note', {'body': f'{n} first'}); e.insert('note', {'body': f'{n} second'})\n"
        "    print(n, flush=True)"
    )
    root = Path(__file__).resolve().parents[2]
    acknowledged = -1
    for _ in range(4):
        process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True, cwd=root)
        assert process.stdout is not None
        for _ in range(3):
            process.stdout.readline()
        process.kill()
        acknowledged += 3
        process.stdout.close()
        process.wait()
        archive = Archive.open(path)
        assert archive.read_only is None
        bodies = [row[0] for row in archive.db.execute("SELECT body FROM note").fetchall()]
        firsts, seconds = ([b.split()[0] for b in bodies if b.endswith(w)] for w in ("first", "second"))
        assert firsts == seconds
        assert len(firsts) >= acknowledged + 1
        assert health.check(archive.db) == []
        archive.close()


def test_an_older_archive_is_upgraded_on_a_backup_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.db"
    Archive.create(path, "Old case").close()
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, ("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT",)))
    archive = Archive.open(path)
    try:
        assert archive.db.execute("SELECT count(*) FROM later").fetchone()[0] == 0
        assert info.read(archive.db)["title"] == "Old case"
    finally:
        archive.close()
    backup = tmp_path / "old.db.v1.backup"
    assert gate.inspect(backup) == 1
    assert gate.inspect(path) == 2


def test_a_failing_upgrade_leaves_the_archive_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.db"
    Archive.create(path, "Old case").close()
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, ("CREATE TABLE later (a)", "NOT SQL")))
    schema.expected.cache_clear()
    with pytest.raises(sqlite3.Error):
        Archive.open(path)
    monkeypatch.undo()
    archive = Archive.open(path)
    assert archive.read_only is None
    archive.close()


def test_a_backup_is_a_complete_archive(archive: Archive, tmp_path: Path) -> None:
    with archive.edit("Write note") as edit:
        edit.insert("note", {"body": "seen"})
    copy = Archive.open(health.backup(archive.db, tmp_path / "deep" / "copy.db"))
    try:
        assert copy.db.execute("SELECT body FROM note").fetchone()[0] == "seen"
    finally:
        copy.close()


def test_restoring_keeps_the_former_file(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    archive = Archive.create(path, "Before")
    backup = health.backup(archive.db, tmp_path / "b.db")
    with archive.edit("Rename") as edit:
        info.rename(edit, "After")
    archive.close()
    kept = health.restore(backup, path)
    for file, title in ((path, "Before"), (kept, "After")):
        assert file is not None
        opened = Archive.open(file)
        assert info.read(opened.db)["title"] == title
        opened.close()


def test_backups_thin_out_but_reach_back_a_year() -> None:
    start = datetime(2026, 1, 1, 12)
    kept: set[datetime] = set()
    for hour in range(0, 24 * 365, 6):
        kept.add(start + timedelta(hours=hour))
        kept -= health.superfluous(kept)
    newest = max(kept)
    assert len(kept) <= 12 + 10 + 9
    assert newest - min(kept) > timedelta(days=200)
    assert len({time.date() for time in kept if newest - time < timedelta(days=12)}) >= 12


def test_check_names_a_changed_text(archive: Archive) -> None:
    from viewer.domain.document import Block, ImportedDocument
    from viewer.storage import documents

    received = ImportedDocument("It rained.", (Block(1, 0, 10),), "Weather")
    with archive.edit("Import") as edit:
        documents.add(edit, received, b"It rained.", Path("w.txt"))
    assert health.check(archive.db) == []
    with archive.transaction() as db:
        db.execute("UPDATE document_text SET text = 'It snowed.'")
        db.execute("UPDATE original SET bytes = X'00'")
    assert health.check(archive.db) == [
        "The original of “Weather” no longer has the hash it was imported with.",
        "The text of “Weather” has changed since it was imported.",
    ]
