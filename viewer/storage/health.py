"""Keeping an archive well: schema steps, backups, checks, restoring."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from sqlite_utils import Database

from viewer.errors import ViewerError
from viewer.storage import gate, schema
from viewer.storage.lock import ArchiveLock
from viewer.texts import tr

_DAILY, _WEEKLY, _MONTHLY = 12, 10, 9  # Anki's thinning: enough to go back a year
_STAMP = "%Y-%m-%dT%H%M%S"


def take_steps(connection: sqlite3.Connection, number: int) -> None:
    """Takes an archive from schema `number` to the newest, each step whole or not at all."""
    for step in range(number, schema.version()):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in schema.STEPS[step]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={step + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def backup(db: Database, target: Path) -> Path:
    """A complete, checked copy of the archive at `target`; an older file there stays until it is.

    VACUUM INTO, because copying a live file was unusable in 14 of 20 trials and this in none of 80.
    """
    temporary = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        # A connection of its own: VACUUM INTO needs one attached database and no query_only.
        source = sqlite3.connect(f"{_path(db).as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            source.execute("PRAGMA busy_timeout=10000")
            source.execute("VACUUM INTO ?", [str(temporary)])
        finally:
            source.close()
        _sync(temporary)
        gate.inspect(temporary)
        temporary.replace(target)
        _sync(target.parent)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise ViewerError(
            tr("No backup could be made at “{target}”: {error}.", target=target, error=error),
            safe=tr("The archive itself is unharmed."),
            do=tr("Choose another folder, or free some space."),
        ) from error
    return target


def backup_name(stem: str, at: datetime) -> str:
    """What an automatic backup is called."""
    return f"{stem}-{at.strftime(_STAMP)}.db"


def backups(folder: Path) -> list[tuple[datetime, Path]]:
    """The automatic backups in `folder`, oldest first."""
    found = []
    for path in folder.glob("*.db"):
        with contextlib.suppress(ValueError):
            found.append((datetime.strptime(path.stem[-17:], _STAMP), path))
    return sorted(found)


def counter_of(backup_file: Path) -> int | None:
    """The change counter a backup was taken at; None where it cannot be read."""
    try:
        connection = gate.connect(backup_file, write=False)
        try:
            return int(connection.execute("SELECT counter FROM archive").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.Error:
        return None


def superfluous(taken: Iterable[datetime]) -> set[datetime]:
    """Backups to thin out: all but the newest of each of the last 12 days, 10 weeks and 9 months."""
    times = sorted(taken, reverse=True)
    keep: set[datetime] = set()
    for share, count in ((_day, _DAILY), (_week, _WEEKLY), (_month, _MONTHLY)):
        newest: dict[tuple[int, ...], datetime] = {}
        for time in times:
            newest.setdefault(share(time.date()), time)
        keep.update(list(newest.values())[:count])
    return set(times) - keep


def check(db: Database) -> list[str]:
    """What is wrong with the archive, in sentences; empty when all is well.

    Reads every original again and compares it with the hash taken at import.
    """
    findings = [f"SQLite: {row[0]}" for row in db.conn.execute("PRAGMA quick_check") if row[0] != "ok"]
    findings += [f"Row {row[1]} of {row[0]} points nowhere." for row in db.conn.execute("PRAGMA foreign_key_check")]
    for document_id, title, sha256 in db.conn.execute("SELECT id, title, sha256 FROM document").fetchall():
        digest = hashlib.sha256()
        pieces = "SELECT bytes FROM original WHERE document = ? ORDER BY piece"
        for (piece,) in db.conn.execute(pieces, [document_id]):
            digest.update(piece)
        if digest.hexdigest() != sha256:
            findings.append(f"The original of “{title}” no longer has the hash it was imported with.")
    texts = "SELECT d.title, t.text, t.sha256 FROM document_text t JOIN document d ON d.id = t.document"
    for title, text, sha256 in db.conn.execute(texts):
        if hashlib.sha256(text.encode()).hexdigest() != sha256:
            findings.append(f"The text of “{title}” has changed since it was imported.")
    for table, side in (("note", ""), ("claim_cell", ""), ("relation", "a_"), ("relation", "b_")):
        wrong = (
            f"SELECT d.title, x.{side}quote FROM {table} x JOIN document_text t "  # noqa: S608
            f"ON t.document = x.{side}document JOIN document d ON d.id = t.document WHERE x.{side}quote IS NOT NULL "
            f'AND substr(t.text, x.{side}start + 1, x."{side}end" - x.{side}start) <> x.{side}quote'
        )
        findings += [f"A quote of “{title}” is not where it should be: “{q}”." for title, q in db.conn.execute(wrong)]
    return findings


def restore(backup_file: Path, target: Path) -> Path | None:
    """Puts a backup in the archive's place; the file that was there is kept aside and returned.

    A ViewerError where a Parallax has the archive open: it would go on writing to the file kept aside.
    """
    gate.inspect(backup_file)
    kept, lock = None, ArchiveLock(target)
    try:
        if not lock.acquire():
            raise ViewerError(
                tr("“{name}” is open in another Parallax.", name=target.name),
                safe=tr("Nothing was changed."),
                do=tr("Close it there, then restore."),
            )
        temporary = target.with_name(f".{target.name}.part")
        shutil.copyfile(backup_file, temporary)
        _sync(temporary)
        if target.exists():
            kept = target.with_name(f"{target.stem}.before-restore-{datetime.now().strftime(_STAMP)}{target.suffix}")
            target.replace(kept)
            # It belongs to the former file; SQLite would play it back into whatever stands there.
            with contextlib.suppress(FileNotFoundError):
                gate.journal(target).replace(gate.journal(kept))
        gate.journal(target).unlink(missing_ok=True)
        temporary.replace(target)
    except OSError as error:
        raise ViewerError(
            tr("The backup could not be put in place: {reason}.", reason=error.strerror),
            safe=tr("The backup and the archive are both unharmed."),
            do=tr("Check the folder's permissions and its free space."),
        ) from error
    finally:
        lock.release()
    return kept


def _path(db: Database) -> Path:
    return Path(db.conn.execute("PRAGMA database_list").fetchone()[2])


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows has no descriptor of a folder
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    return (day.year, day.month)
