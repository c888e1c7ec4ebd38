"""What rows of two archives are compared by: which tables, which of their columns, and what makes two rows one thing.

Columns are read from the schema, so that a new one is shared and merged without a word here.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from viewer.storage import schema

Row = dict[str, Any]
#: Tables that are merged row by row, those that others refer to first. Names and mentions follow rules of their
#: own (see decisions.py); the rest is derived, or one person's own affair.
NOUNS = (
    "source", "document", "tag", "note", "claim", "claim_cell", "grade", "relation", "dependence", "happening",
    "event_mark",
)  # fmt: skip
#: What people keep for themselves: never shared, never merged.
OWN = frozenset({"saved_search", "arrangement", "dismissal", "outbox", "edit", "shared_row"})
_STAMPS = frozenset({"id", "author", "created", "modified", "version", "deleted"})
#: Columns that say something about one machine, one reader or one analysis.
_LOCAL = {
    "document": frozenset(
        "position file_name path media_type encoding sha256 size imported characters read_to read_at batch analysed "
        "version_of".split()
    ),
}
_PASSAGE = ("document", "start", "end", "quote", "prefix", "suffix")
#: Columns that only make sense together, under the name of what they say.
_GROUPS: dict[str, dict[str, tuple[str, ...]]] = {
    "note": {"passage": _PASSAGE},
    "claim_cell": {"passage": _PASSAGE, "value": ("value", "low", "high")},
    "document": {"published": ("published", "published_how")},
}
#: Columns that refer to rows of another table without the schema saying so.
_REFERS: dict[str, dict[str, tuple[str, ...]]] = {
    "grade": {"target": ("claim_cell", "claim", "source")},
    "dependence": {"a": ("document",), "b": ("document",)},
}


def _folded(value: Any) -> Any:
    return " ".join(value.split()).casefold() if isinstance(value, str) else value


def _tags(value: Any) -> Any:
    return tuple(sorted(json.loads(value)))


#: What makes rows of two archives one thing, beside their id: columns, and how their values are compared.
_KEYS: dict[str, tuple[tuple[str, Callable[[Any], Any]], ...]] = {
    "source": (("name", _folded),),
    "document": (("sha256", str),),
    "tag": (("name", _folded),),
    "note": (
        *((c, lambda v: v) for c in ("document", "start", "end", "quote")),
        ("body", str.strip), ("tags", _tags), ("author", str), ("private", int),
    ),
    "claim": (("question", _folded), ("kind", str), ("subject", _folded), ("unit", _folded)),
    "claim_cell": tuple((c, lambda v: v) for c in ("claim", "document", "start", "end", "value", "stance", "speaker")),
    "grade": tuple((c, str) for c in ("target", "scale", "value", "reason", "topic", "date", "author")),
    "dependence": (("a", str), ("b", str)),
    "event_mark": tuple((c, lambda v: v) for c in ("document", "kind", "start", "end")),
}  # fmt: skip


@cache
def columns(table: str) -> Mapping[str, Any]:
    """Every column of one of our tables with what it holds by default, as a value."""
    connection = _ours()
    try:
        rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
        return {row[1]: connection.execute(f"SELECT {row[4] or 'NULL'}").fetchone()[0] for row in rows}
    finally:
        connection.close()


@cache
def types(table: str) -> Mapping[str, tuple[type, ...]]:
    """What a column may hold, by Python's types."""
    connection = _ours()
    known: dict[str, type] = {"TEXT": str, "INTEGER": int, "REAL": float, "BLOB": bytes}
    try:
        found = {}
        for _, name, kind, required, _, primary in connection.execute(f"PRAGMA table_info({table})"):
            found[name] = (known[kind],) if required or primary else (known[kind], type(None))
        return found
    finally:
        connection.close()


@cache
def tables() -> frozenset[str]:
    """Every table of an archive."""
    connection = _ours()
    try:
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        return frozenset(row[0] for row in connection.execute(sql))
    finally:
        connection.close()


@cache
def references(table: str) -> Mapping[str, tuple[str, ...]]:
    """Column -> the tables its ids may be of."""
    connection = _ours()
    try:
        found = {row[3]: (row[2],) for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
    finally:
        connection.close()
    return found | _REFERS.get(table, {})


@cache
def fields(noun: str) -> Mapping[str, tuple[str, ...]]:
    """What a row says: field -> the columns that say it."""
    groups = _GROUPS.get(noun, {})
    grouped = {column for names in groups.values() for column in names}
    local = _LOCAL.get(noun, frozenset()) | _STAMPS | grouped
    alone = {name: (name,) for name in columns(noun) if name not in local}
    return {**groups, **alone}


def said(noun: str, row: Row) -> dict[str, tuple[Any, ...]]:
    """The fields of a row."""
    return {name: tuple(row[column] for column in names) for name, names in fields(noun).items()}


def empty(noun: str) -> dict[str, tuple[Any, ...]]:
    """What each field holds where nobody said anything."""
    return said(noun, dict(columns(noun)))


def key(noun: str, row: Row) -> tuple[Any, ...] | None:
    """What makes it the same thing in two archives, whatever its id; None where only the id does."""
    parts = _KEYS.get(noun)
    if parts is None:
        return None
    return tuple(compared(row[column]) for column, compared in parts)


def title(noun: str, row: Row) -> str:
    """A few words to know it by."""
    for column in ("body", "title", "name", "question", "quote", "value", "kind"):
        if row.get(column):
            return str(row[column])
    return str(row.get("id", noun))


def _ours() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for step in schema.STEPS:
        for statement in step:
            connection.execute(statement)
    return connection
