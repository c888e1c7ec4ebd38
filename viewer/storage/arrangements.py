"""Arrangements of the columns, kept under a name."""

from __future__ import annotations

import json

from sqlite_utils import Database

from viewer.domain.arrangement import Arrangement, KeptArrangement
from viewer.storage.edits import Edit


def every(db: Database) -> list[KeptArrangement]:
    """All of them, by name."""
    rows = db.query("SELECT * FROM arrangement WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, created, rowid")
    return [KeptArrangement(row["id"], row["name"], Arrangement.read(json.loads(row["layout"]))) for row in rows]


def add(edit: Edit, name: str, arrangement: Arrangement) -> str:
    """Keeps an arrangement."""
    return edit.insert("arrangement", {"name": name, "layout": json.dumps(arrangement.data())})


def change(edit: Edit, arrangement_id: str, arrangement: Arrangement) -> bool:
    """Lets a name stand for another arrangement; False where it is the same."""
    return edit.update("arrangement", arrangement_id, {"layout": json.dumps(arrangement.data())})
