"""Writes a share copy row by row into a fresh file, and looks whether anything else is in it."""

from __future__ import annotations

import errno
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from viewer.domain.sharing import Share
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.storage import digests, edits, gate, health, remains, rows, schema
from viewer.storage.shared_rows import ORDER, Chosen
from viewer.texts import tr

_BATCH = 500  # rows between two looks at the ticket
#: What goes along besides, where the archive is given whole with its history.
_HISTORY = ("dismissal", "saved_search", "arrangement", "edit")


def write(snapshot: Path, share: Share, target: Path, ticket: Ticket) -> dict[str, int]:
    """Makes `target`, which must not exist, from a copy of the archive that nobody writes to; rows by table.

    Raises OSError where the disk is full or cannot be written.
    """
    try:
        with closing(gate.connect(snapshot, write=False)) as source, closing(_fresh(target)) as copy:
            return _copy(source, share, copy, ticket)
    except sqlite3.Error as error:
        if "full" in str(error):
            raise OSError(errno.ENOSPC, "the disk is full") from error
        raise OSError(errno.EIO, str(error)) from error


def verify(snapshot: Path, target: Path, ticket: Ticket) -> int:
    """Opens what was written, checks all of it, and searches its bytes for every text that was left out.

    Returns how many texts were looked for. Raises ViewerError.
    """
    gate.inspect(target)
    with closing(gate.connect(target, write=False)) as copy, closing(gate.connect(snapshot, write=False)) as source:
        if findings := health.check(Database(copy, execute_plugins=False)):
            raise _unsound(findings[0])
        there = set(_cells(copy, ticket))
        wanted: set[bytes] = set()
        looked_for = 0
        for value in _cells(source, ticket):
            if value in there:
                continue
            texts = [value] if isinstance(value, bytes) else remains.words_in(value)
            pieces = {piece for words in texts if words not in there for piece in remains.probes(words)}
            looked_for += bool(pieces)
            wanted |= pieces

        def stop() -> None:
            ticket.report(0, 0, "Looking for what was left out")

        hits = remains.found_in(target, wanted, stop)
        # A piece may well be part of what was given: "the harbour of " stands in many accounts.
        hits -= remains.found_among(there, hits, stop)
    if hits:
        raise _unsound("something that was to be left out is in its bytes")
    return looked_for


def _copy(source: sqlite3.Connection, share: Share, copy: sqlite3.Connection, ticket: Ticket) -> dict[str, int]:
    chosen, counts = Chosen(source, share), Counter[str]()
    archive = dict(source.execute("SELECT * FROM archive").fetchone())
    origin = {"archive": digests.fingerprint(archive["id"]), "at": edits.now()}
    made = {"id": edits.new_id(), "title": archive["title"], "created": edits.now(), "counter": 1}
    made["settings"] = json.dumps(json.loads(archive["settings"]) | {"shared": origin}, ensure_ascii=False)
    copy.execute("BEGIN")
    copy.execute("PRAGMA defer_foreign_keys=ON")  # entities and documents refer to others of their kind
    _insert(copy, "archive", made)
    if share.with_history:
        for table in [*ORDER, *_HISTORY]:
            for row in source.execute(f"SELECT * FROM {table}") if table in rows.tables() else ():  # noqa: S608
                _insert(copy, table, dict(row))
                counts[table] += 1
        _remember(copy, archive["id"], ((noun, dict(r), dict(r)) for noun in rows.NOUNS for r in _live(source, noun)))
    else:
        for table in ORDER:
            for row, given in chosen.of(table):
                _insert(copy, table, given)
                counts[table] += 1
                if table in rows.NOUNS:
                    _remember(copy, archive["id"], [(table, row, given)])
                if counts[table] % _BATCH == 0:
                    ticket.report(0, 0, "Copying")
    ticket.report(0, 0, "Copying")
    copy.execute("COMMIT")
    return dict(counts)


def _remember(copy: sqlite3.Connection, archive: str, shared: Iterable[tuple[str, rows.Row, rows.Row]]) -> None:
    """Keeps what each row was, so that a merge can tell who changed it since."""
    for noun, row, given in shared:
        were, are = rows.said(noun, row), rows.said(noun, given)
        hidden = {name: value for name, value in were.items() if are[name] != value}
        made = {"noun": noun, "id": row["id"], "given": digests.of(are), "kept": digests.of(hidden, archive)}
        _insert(copy, "shared_row", made)


def _live(source: sqlite3.Connection, noun: str) -> Iterator[sqlite3.Row]:
    yield from source.execute(f"SELECT * FROM {noun} WHERE deleted IS NULL")  # noqa: S608


def _fresh(target: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(target, isolation_level=None)
    for pragma in (
        "journal_mode=MEMORY",
        "synchronous=OFF",
        "secure_delete=ON",
        "foreign_keys=ON",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    health.take_steps(connection, 0)
    return connection


def _insert(copy: sqlite3.Connection, table: str, row: rows.Row) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    copy.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values()))  # noqa: S608


def _cells(connection: sqlite3.Connection, ticket: Ticket) -> Iterator[str | bytes]:
    """Every text and every piece of an original, and what the schema says."""
    connection.row_factory = None
    yield from schema.objects(connection)
    for table in sorted(rows.tables()):
        kept = [name for name, kinds in rows.types(table).items() if {str, bytes} & set(kinds)]
        if not kept:
            continue
        names = ", ".join(f'"{name}"' for name in kept)
        for number, row in enumerate(connection.execute(f"SELECT {names} FROM {table}")):  # noqa: S608
            if number % _BATCH == 0:
                ticket.report(0, 0, "Checking the copy")
            yield from (value for value in row if value)


def _unsound(why: str) -> ViewerError:
    return ViewerError(
        tr("The share copy did not pass its check: {why}.", why=why),
        safe=tr("It was thrown away; the archive is unharmed."),
        do=tr("Check the archive, and tell us: this is our mistake."),
    )
