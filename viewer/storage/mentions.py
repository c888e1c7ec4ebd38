"""Mentions: where a document names or dates something.

All of it is derived and may be computed again, except what a user confirmed, rejected, moved or added.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, astuple

from sqlite_utils import Database

from viewer.domain.annotation import CONTEXT, Anchor
from viewer.domain.mention import DATE, QUANTITY, DateValue, Mention, QuantityValue, Span
from viewer.domain.spelling import LONGEST
from viewer.storage.edits import Edit, Row
from viewer.storage.standing import FROM, LABEL, OF_ENTITY, STANDS

_SELECT = f"SELECT m.*, e.id AS root, {LABEL} AS kind FROM {FROM} WHERE {STANDS}"  # noqa: S608


def of(db: Database, document_id: str | None = None) -> list[Mention]:
    """Mentions that stand, of one document or of all, in reading order.

    Their entity is the one they were merged into.
    """
    where, values = ("AND m.document = ?", [document_id]) if document_id else ("", [])
    return [_mention(row) for row in db.query(f"{_SELECT} {where} ORDER BY d.position, m.start, m.id", values)]


def of_entity(db: Database, entity_id: str) -> list[Mention]:
    """Mentions that refer to a root entity, in reading order."""
    sql = f"{_SELECT} AND m.id IN ({OF_ENTITY}) ORDER BY d.position, m.start, m.id"
    return [_mention(row) for row in db.query(sql, [entity_id])]


def get(db: Database, mention_id: str) -> Mention | None:
    """One mention that stands."""
    return next((_mention(row) for row in db.query(f"{_SELECT} AND m.id = ?", [mention_id])), None)


def places(db: Database, document_id: str | None = None) -> list[tuple[str, int, str]]:
    """(document, start, root entity) of every name, or of those of one document, by document and place in it."""
    where, values = ("AND m.document = ?", [document_id]) if document_id else ("", [])
    sql = (
        f"SELECT m.document, m.start, e.id FROM {FROM} "  # noqa: S608
        f"WHERE {STANDS} AND m.form IS NOT NULL {where} ORDER BY 1, 2, 3"
    )
    return [tuple(row) for row in db.execute(sql, values).fetchall()]


def in_few(db: Database, most: int) -> list[tuple[str, str, int]]:
    """(document, root entity, documents that name it) of every name in two documents at least and `most` at most."""
    sql = (
        f"WITH named AS MATERIALIZED (SELECT DISTINCT m.document, e.id AS entity FROM {FROM} "  # noqa: S608
        f"WHERE {STANDS} AND m.form IS NOT NULL), "
        "few AS (SELECT entity, count(*) AS times FROM named GROUP BY entity HAVING times BETWEEN 2 AND ?) "
        "SELECT named.document, entity, times FROM named JOIN few USING (entity)"
    )
    return [tuple(row) for row in db.execute(sql, [most]).fetchall()]


def overlapping(db: Database, document_id: str, start: int, end: int) -> list[Mention]:
    """Mentions that stand somewhere in these words."""
    sql = f'{_SELECT} AND m.document = ? AND m.start > ? - {LONGEST} AND m.start < ? AND m."end" > ? ORDER BY m.start'
    return [_mention(row) for row in db.query(sql, [document_id, start, end, start])]


def spelt(db: Database, label: str, text: str) -> list[tuple[str, str, str]]:
    """(id, status, label as it was found) of the names of this kind that stand so written in any document."""
    sql = f"SELECT m.id, m.status, m.label FROM {FROM} WHERE {STANDS} AND f.text = ? AND {LABEL} = ?"  # noqa: S608
    return [(str(row_id), status, found_as) for row_id, status, found_as in db.execute(sql, [text, label]).fetchall()]


def counts(db: Database) -> dict[str, dict[str, int]]:
    """Document id -> label -> number of mentions."""
    sql = f"SELECT m.document, {LABEL} AS kind, count(*) FROM {FROM} WHERE {STANDS} GROUP BY m.document, kind"  # noqa: S608
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for document, label, count in db.execute(sql).fetchall():
        found[document][label] = count
    return found


def replace(db: Database, document_id: str, text: str, spans: Sequence[Span], version: str) -> None:
    """Puts `spans` in the place of what was found before.

    What the user confirmed, corrected, moved, rejected or added stays as it is. What is no longer found is kept,
    unseen, under its id, so that undo and redo of a judgement on it still find it.
    """
    sql = """SELECT start, "end", label, id FROM mention WHERE document = ? AND origin = 'auto'"""
    known = {(start, end, label): row_id for start, end, label, row_id in db.execute(sql, [document_id]).fetchall()}
    db.execute("UPDATE mention SET found = 0 WHERE document = ? AND origin = 'auto'", [document_id])
    db.conn.executemany(
        'INSERT INTO mention (id, document, start, "end", text, prefix, suffix, label, value, confidence, origin, '
        "status, method, analyser) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'auto', 'proposed', ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET found = 1, "
        "form = iif(status = 'proposed', NULL, form), "
        "value = iif(status = 'confirmed', value, excluded.value), "
        "confidence = excluded.confidence, method = excluded.method, analyser = excluded.analyser",
        [
            (
                known.get((span.start, span.end, span.label)),
                document_id,
                span.start,
                span.end,
                text[span.start : span.end],
                text[max(0, span.start - CONTEXT) : span.start],
                text[span.end : span.end + CONTEXT],
                span.label,
                json.dumps(asdict(span.value), ensure_ascii=False) if span.value else None,
                round(span.confidence, 3),
                span.method,
                version,
            )
            for span in spans
        ],
    )


def exists(db: Database, mention_id: str) -> bool:
    """Whether there is such a mention, rejected or not."""
    return db.execute("SELECT 1 FROM mention WHERE id = ? AND deleted IS NULL", [mention_id]).fetchone() is not None


def set_status(edit: Edit, mention_id: str, status: str) -> None:
    """proposed, confirmed or rejected; a rejected mention stays as a tombstone."""
    edit.update("mention", mention_id, {"status": status})
    _touch(edit, mention_id)


def move(edit: Edit, mention_id: str, entity_id: str) -> None:
    """Says which entity this one place means; no analysis changes that."""
    _touch(edit, mention_id)
    edit.update("mention", mention_id, {"moved_to": entity_id, "status": "confirmed"})
    edit.touch("entity", entity_id)


def add(edit: Edit, place: Anchor, label: str, form: int, entity_id: str | None = None) -> str:
    """Adds a name that the user marked; returns its id. entity_id: whose it is, wherever its form leads."""
    made = edit.db.execute(
        'INSERT INTO mention (document, start, "end", text, prefix, suffix, label, form, moved_to, confidence, origin, '
        "status, method, analyser, deleted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1.0, 'manual', 'confirmed', 'user', '', ?)",
        [*astuple(place), label, form, entity_id, edit.at],
    )
    mention_id = str(made.lastrowid)
    edit.update("mention", mention_id, {"deleted": None})
    _touch(edit, mention_id)
    return mention_id


def _touch(edit: Edit, mention_id: str) -> None:
    sql = f"SELECT m.document, e.id FROM {FROM} WHERE m.id = ?"  # noqa: S608
    for document, entity in edit.db.execute(sql, [mention_id]).fetchall():
        if entity:
            edit.touch("entity", entity)
        else:  # a date or a figure: what is said of when rests on it
            edit.touch("document", document)


def _mention(row: Row) -> Mention:
    names = ("document", "start", "end", "text", "confidence", "origin", "status", "method", "prefix", "suffix")
    return Mention(
        id=str(row["id"]),
        label=row["kind"],
        value=_value(row["label"], row["corrected"] or row["value"]),
        entity=row["root"],
        **{name: row[name] for name in names},
    )


def _value(label: str, value: str | None) -> DateValue | QuantityValue | None:
    if value is None:
        return None
    fields = json.loads(value)
    return DateValue(**fields) if label == DATE else QuantityValue(**fields) if label == QUANTITY else None
