"""A colleague's archive: read as what anybody might have made, from a copy of our own, and never run.

Behind the gate's schema allow-list nothing in it can act; what its rows say is checked again here, because a file
can hold what no program of ours would have written.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from viewer.domain.claim import CLAIM_KINDS, STANCES
from viewer.domain.date import interval
from viewer.domain.dependence import STATUSES
from viewer.domain.mention import LABELS, DateValue
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.storage import gate, health, rows, schema
from viewer.storage.rows import Row
from viewer.texts import tr

_LONGEST = 50_000_000  #: bytes of one cell
_MOST_ROWS = 1_000_000  #: of one table
_LONGEST_ID = 200
_STEPS = 200_000  # of SQLite's machine between two looks at the ticket
_SAFE = "Nothing was changed, neither here nor there."
#: Columns whose text is JSON, and of which kind.
_JSON: dict[str, type] = {
    "authors": list, "tags": list, "flags": list, "aliases": list, "evidence": dict, "citation": dict,
    "identifiers": dict,
}  # fmt: skip
#: The words a column may hold.
_ALLOWED: dict[tuple[str, str], Collection[str]] = {
    ("claim", "kind"): CLAIM_KINDS,
    ("claim_cell", "stance"): STANCES,
    ("grade", "scale"): ("reliability", "credibility", "verdict"),
    ("dependence", "status"): STATUSES,
    ("entity", "label"): LABELS,
    ("form", "label"): LABELS,
    ("name_rule", "label"): LABELS,
}
#: Read beside the nouns: what was decided about names, and the revisions of notes.
_BESIDE = ("entity", "form", "form_pair", "name_rule", "note_revision", "shared_row")


@dataclass(slots=True)
class Side:
    """One of two archives that are compared: every row of what is merged, deleted ones too, by table.

    base: (noun, id) -> (digests of what it was in the copy, of what was left out there), where this is a share
    copy. origin: fingerprint of the archive it left. decided: places of names that a person judged.
    """

    id: str
    name: str
    rows: Mapping[str, list[Row]]
    origin: str = ""
    base: Mapping[tuple[str, str], tuple[Row, Row]] = field(default_factory=dict)
    decided: list[Row] = field(default_factory=list)
    db: sqlite3.Connection | None = None


@contextmanager
def opened(path: Path, place: Path, ticket: Ticket) -> Iterator[Side]:
    """The archive at `path`, read from a copy in `place`. Raises ViewerError where it cannot be trusted."""
    copy = place / "theirs.db"
    _take(path, copy)
    number = gate.inspect(copy)
    if number < schema.version():
        _upgrade(copy, number)
    connection = gate.connect(copy, write=False)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        connection.set_progress_handler(lambda: ticket.cancelled, _STEPS)
        problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]  # the rules of each column too
        if problem != "ok":
            raise _untrue(path, problem)
        if findings := health.check(Database(connection, execute_plugins=False)):
            raise _untrue(path, findings[0])
        connection.row_factory = sqlite3.Row
        yield read(connection, path.name, ticket, check=True)
    except sqlite3.Error as error:
        ticket.report(0, 0)  # it was cancelled, not broken
        raise _untrue(path, str(error)) from error
    finally:
        connection.close()


def read(connection: sqlite3.Connection, name: str, ticket: Ticket, *, check: bool = False) -> Side:
    """What is compared of one archive. check: look at every value first."""
    archive = _rows(connection, "archive", check)[0]
    found: dict[str, list[Row]] = {}
    for number, table in enumerate((*rows.NOUNS, *_BESIDE)):
        ticket.report(number, len(rows.NOUNS) + len(_BESIDE), "Reading")
        found[table] = _rows(connection, table, check)
    base = {(row["noun"], row["id"]): (_object(row["given"]), _object(row["kept"])) for row in found.pop("shared_row")}
    origin = _object(archive["settings"]).get("shared")
    sql = (
        "SELECT m.*, f.text AS spelt, f.entity AS form_entity FROM mention m LEFT JOIN form f ON f.id = m.form "
        "WHERE m.deleted IS NULL AND m.rule IS NULL AND (m.status <> 'proposed' OR m.corrected IS NOT NULL "
        "OR m.moved_to IS NOT NULL OR m.origin = 'manual')"
    )
    cursor = connection.execute(sql)
    decided = [dict(zip([column[0] for column in cursor.description], row, strict=True)) for row in cursor]
    if check:
        _check_anchors(connection, found, decided)
    left = str(origin.get("archive", "")) if isinstance(origin, dict) else ""
    return Side(archive["id"], name, found, left, base, decided, connection)


def _take(path: Path, copy: Path) -> None:
    try:
        if path.exists() and gate.journal(path).exists():
            raise ViewerError(
                tr("“{name}” was cut off while something was written, or is being written now.", name=path.name),
                safe=_SAFE,
                do=tr("Open it in Parallax once and close it there, or ask for a share copy."),
            )
        if not path.is_file():
            raise ViewerError(
                (
                    tr("There is no archive at “{path}”.", path=path)
                    if not path.exists()
                    else tr("“{path}” is not a file.", path=path)
                ),
                safe=_SAFE,
                do=tr("Check the path."),
            )
        shutil.copyfile(path, copy)
    except OSError as error:
        raise ViewerError(
            tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror or error),
            safe=_SAFE,
            do=tr("Check the file and the disk."),
        ) from error


def _upgrade(copy: Path, number: int) -> None:
    connection = gate.connect(copy, write=True)
    try:
        health.take_steps(connection, number)
    finally:
        connection.close()


def _rows(connection: sqlite3.Connection, table: str, check: bool) -> list[Row]:
    names = list(rows.columns(table))
    quoted = ", ".join(f'"{name}"' for name in names)
    cursor = connection.execute(f"SELECT {quoted} FROM {table} LIMIT {_MOST_ROWS + 1}")  # noqa: S608
    found = [dict(zip(names, row, strict=True)) for row in cursor]
    if len(found) > _MOST_ROWS:
        raise sqlite3.DataError(f"there are too many rows in “{table}”")
    if check:
        for row in found:
            _check(table, row)
    return found


def _check(table: str, row: Row) -> None:
    """Raises sqlite3.DataError where a row holds what ours never would."""
    for name, kinds in rows.types(table).items():
        value = row[name]
        if type(value) not in kinds and not (type(value) is int and float in kinds):
            raise sqlite3.DataError(f"a “{name}” of “{table}” is no {kinds[0].__name__}")
        if isinstance(value, str):
            if "\0" in value:
                raise sqlite3.DataError(f"a “{name}” of “{table}” holds a NUL")
            if (name == "id" or name in rows.references(table)) and len(value) > _LONGEST_ID:
                raise sqlite3.DataError(f"an id of “{table}” is too long")
            if name in _JSON:
                _check_json(table, name, value)
            if value not in _ALLOWED.get((table, name), (value,)):
                raise sqlite3.DataError(f"“{value[:40]}” is no {name} of a {table}")
    if table == "event_mark" and row["edtf"] is not None:
        _check_day(row["edtf"])
    if table == "dependence" and not {"passages", "share", "reason"} <= _object(row["evidence"]).keys():
        raise sqlite3.DataError("the evidence of a copied text cannot be read")


def _check_json(table: str, name: str, value: str) -> None:
    kind = _JSON[name]
    try:
        found: Any = json.loads(value)
    except (ValueError, RecursionError) as error:
        raise sqlite3.DataError(f"the {name} of “{table}” cannot be read") from error
    if not isinstance(found, kind) or (isinstance(found, list) and not all(isinstance(each, str) for each in found)):
        raise sqlite3.DataError(f"the {name} of “{table}” cannot be read")


def _check_anchors(connection: sqlite3.Connection, found: Mapping[str, list[Row]], decided: list[Row]) -> None:
    """Passages lie inside their texts; that they quote them rightly was checked before."""
    sizes = dict(connection.execute("SELECT document, length(text) FROM document_text").fetchall())
    anchored = (row for table in ("note", "claim_cell", "event_mark") for row in found[table])
    for row in decided:
        if row["corrected"] is not None:
            _check_date(row["corrected"])
    for row in (*anchored, *decided):
        start, end = row["start"], row["end"]
        if (start is None) != (end is None) or (
            start is not None and not 0 <= start <= end <= sizes.get(row["document"], 0)
        ):
            raise sqlite3.DataError("a passage lies outside its text")


def _check_day(edtf: str) -> None:
    try:
        interval(edtf)
    except ViewerError as error:
        raise sqlite3.DataError("a date cannot be read") from error


def _check_date(words: str) -> None:
    """A date that a person corrected, as this program keeps it."""
    try:
        value = DateValue(**json.loads(words))
        texts = (value.edtf, value.earliest, value.latest, value.anchor)
        if not all(each is None or isinstance(each, str) for each in texts):
            raise TypeError
        if value.edtf is not None:
            interval(value.edtf)
        for day in (value.earliest, value.latest):
            if day is not None:
                date.fromisoformat(day)
    except (ValueError, TypeError, RecursionError, ViewerError) as error:
        raise sqlite3.DataError("a corrected date cannot be read") from error


def _object(words: Any) -> Row:
    try:
        found = json.loads(words)
    except (ValueError, RecursionError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _untrue(path: Path, why: str) -> ViewerError:
    return ViewerError(
        tr("“{name}” holds what no Parallax would have written: {why}.", name=path.name, why=why),
        safe=_SAFE,
        do=tr("Ask for it again; restore it from a backup there."),
    )
