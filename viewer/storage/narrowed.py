"""Which notes fit what a list is narrowed to."""

from __future__ import annotations

import json
from collections.abc import Callable

from sqlite_utils import Database

from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.tag import is_within
from viewer.domain.text import fold

_FROM = "FROM note n LEFT JOIN document d ON d.id = n.document WHERE n.deleted IS NULL AND d.deleted IS NULL"
_ORDER = "ORDER BY d.position IS NULL, d.position, n.start IS NULL, n.start, n.created, n.rowid"
_AT_ONCE = 500


def ids(db: Database, asked: NoteNarrowing, goes_on: Callable[[], object] = lambda: None) -> list[str]:
    """Ids of the notes that fit, by place.

    goes_on: called now and then; whatever it raises ends the search.
    """
    where, values = _conditions(asked)
    words = fold(asked.text).split()
    if not words and not asked.tags:
        sql = f"SELECT n.id {_FROM} {where} {_ORDER}"
        return [row[0] for row in db.execute(sql, values).fetchall()]
    columns = "n.id, n.tags, n.quote, d.title, n.body" if words else "n.id, n.tags"
    rows = db.execute(f"SELECT {columns} {_FROM} {where} {_ORDER}", values)
    found: list[str] = []
    while batch := rows.fetchmany(_AT_ONCE):
        goes_on()
        for note_id, tags, *rest in batch:
            named = json.loads(tags) if tags != "[]" else []
            if asked.tags and not any(is_within(name, other) for name in named for other in asked.tags):
                continue
            if all(_has(named, rest, word) for word in words):
                found.append(note_id)
    return found


def _conditions(asked: NoteNarrowing) -> tuple[str, list[str]]:
    where, values = [], []

    def one_of(column: str, wanted: tuple[str, ...]) -> None:
        where.append(f"AND {column} IN (SELECT value FROM json_each(?))")  # noqa: S608
        values.append(json.dumps(wanted))

    if asked.documents:
        one_of("coalesce(n.document, '')", asked.documents)
    if asked.authors:
        one_of("n.author", asked.authors)
    if asked.todo:
        one_of("n.todo", asked.todo)
    if asked.flags:
        where.append("AND EXISTS (SELECT 1 FROM json_each(n.flags) f, json_each(?) w WHERE f.value = w.value)")
        values.append(json.dumps(asked.flags))
    if asked.since:
        where.append("AND n.modified >= ?")
        values.append(asked.since)
    if asked.until:
        where.append("AND substr(n.modified, 1, 10) <= ?")
        values.append(asked.until)
    if asked.lost:
        where.append("AND n.quote IS NOT NULL AND n.start IS NULL")
    return " ".join(where), values


def _has(tags: list[str], said: list[str | None], word: str) -> bool:
    """Whether a folded word stands in a note; after "#", at the beginning of one of its tags."""
    folded = [fold(tag) for tag in tags]
    if word.startswith("#") and len(word) > 1:
        return any(part.startswith(word[1:]) for tag in folded for part in (tag, tag.replace(" ", "-")))
    return any(word in part for part in folded) or any(word in fold(part) for part in said if part)
