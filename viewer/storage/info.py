"""The archive about itself: its one row, and what changed since when."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from viewer.domain import scale
from viewer.domain.scale import Scales
from viewer.errors import ViewerError
from viewer.storage import gate
from viewer.storage.edits import Edit, Row

_SCALES = "scales"  #: their name among the settings of the archive


def read(db: Database) -> Row:
    """id, title, created, counter and settings of the archive."""
    return next(iter(db.query("SELECT * FROM archive")))


def id_of(path: Path) -> str | None:
    """The id of the archive in a file; None where none can be read from it."""
    try:
        gate.inspect(path)
        connection = gate.connect(path, write=False)
    except (ViewerError, sqlite3.Error):
        return None
    try:
        return str(connection.execute("SELECT id FROM archive").fetchone()[0])
    finally:
        connection.close()


def counter(db: Database) -> int:
    """The change counter: grows with every write."""
    return int(db.execute("SELECT counter FROM archive").fetchone()[0])


def last_change(db: Database, *kinds: str) -> int:
    """The change counter when something of these kinds last changed."""
    marks = ", ".join("?" * len(kinds))
    sql = f"SELECT coalesce(max(counter), 0) FROM outbox WHERE kind IN ({marks})"  # noqa: S608
    return int(db.execute(sql, kinds).fetchone()[0])


def counts(db: Database) -> dict[str, int]:
    """How many documents, claims and notes there are."""
    return {
        noun: int(db.execute(f"SELECT count(*) FROM {noun} WHERE deleted IS NULL").fetchone()[0])  # noqa: S608
        for noun in ("document", "claim", "note")
    }


def rename(edit: Edit, title: str) -> None:
    """Gives the archive another title."""
    edit.update("archive", read(edit.db)["id"], {"title": title})


def scales(db: Database) -> Scales:
    """The scales that grades are given on."""
    return scale.from_plain(json.loads(read(db)["settings"]).get(_SCALES))


def set_scales(edit: Edit, chosen: Scales) -> None:
    """Grades are given on these from now on; what was given before stays."""
    row = read(edit.db)
    kept = json.loads(row["settings"]) | {_SCALES: scale.to_plain(chosen)}
    edit.update("archive", row["id"], {"settings": json.dumps(kept, ensure_ascii=False)})


def changed_since(db: Database, since: int, limit: int = -1) -> list[tuple[str, str, int]]:
    """(kind, id, counter) of what changed after counter `since`, oldest first."""
    sql = "SELECT kind, id, counter FROM outbox WHERE counter > ? ORDER BY counter LIMIT ?"
    return [(kind, row_id, at) for kind, row_id, at in db.execute(sql, [since, limit]).fetchall()]
