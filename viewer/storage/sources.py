"""Sources and grades."""

from __future__ import annotations

from collections import defaultdict

from sqlite_utils import Database

from viewer.domain.grade import Grade
from viewer.domain.source import Source
from viewer.storage.edits import Edit, Row

EDITABLE = ("name", "kind", "origin", "notes")
_WRITTEN = ("target", "scale", "value", "reason", "topic", "date", "words")


def every(db: Database) -> list[Source]:
    """All sources, by name."""
    rows = db.query("SELECT * FROM source WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id")
    return [_source(row) for row in rows]


def get(db: Database, source_id: str) -> Source | None:
    """One source."""
    rows = list(db.query("SELECT * FROM source WHERE id = ? AND deleted IS NULL", [source_id]))
    return _source(rows[0]) if rows else None


def with_name(edit: Edit, name: str) -> str:
    """The id of the source of that name, made where there is none."""
    sql = "SELECT id FROM source WHERE name = ? COLLATE NOCASE AND deleted IS NULL"
    row = edit.db.execute(sql, [name]).fetchone()
    return str(row[0]) if row else edit.insert("source", {"name": name})


def grades(db: Database, scale: str) -> dict[str, list[Grade]]:
    """Every grade on one scale, by what it judges, in the order they were written."""
    sql = "SELECT * FROM grade WHERE deleted IS NULL AND scale = ? ORDER BY rowid"
    found: dict[str, list[Grade]] = defaultdict(list)
    for row in db.query(sql, [scale]):
        found[row["target"]].append(_grade(row))
    return found


def add_grade(edit: Edit, grade: Grade) -> str:
    """Writes a judgement, whatever id, author and time it has; older ones stay as its history."""
    row = {name: getattr(grade, name) for name in _WRITTEN}
    grade_id = edit.insert("grade", row | {"on_scale": grade.on, "blind": int(grade.blind)})
    edit.touch("source" if grade.scale == "reliability" else "claim", grade.target)
    return grade_id


def _source(row: Row) -> Source:
    return Source(row["id"], row["name"], row["kind"], row["origin"], row["notes"])


def _grade(row: Row) -> Grade:
    found = {name: row[name] for name in ("id", *_WRITTEN)}
    return Grade(**found, by=row["author"], at=row["created"], on=row["on_scale"], blind=bool(row["blind"]))
