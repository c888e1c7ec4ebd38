"""Mentions and the entities they refer to.

All of it is derived and may be computed again, except what a user confirmed, rejected, added or merged.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from sqlite_utils import Database

from viewer.domain.annotation import CONTEXT
from viewer.domain.entity import Entity, Form
from viewer.domain.mention import DATE, QUANTITY, DateValue, Mention, QuantityValue, Span
from viewer.domain.text import fold
from viewer.storage import edits
from viewer.storage.edits import Edit, Row

_ROOT = "coalesce(e.merged_into, m.entity)"
_OPEN = "m.status <> 'rejected' AND d.deleted IS NULL"
_JOIN = "mention m JOIN document d ON d.id = m.document LEFT JOIN entity e ON e.id = m.entity"


def of(db: Database, document_id: str | None = None) -> list[Mention]:
    """Mentions that were not rejected, of one document or of all, in reading order.

    Their entity is the one they were merged into.
    """
    where, values = ("AND m.document = ?", [document_id]) if document_id else ("", [])
    sql = f"SELECT m.*, {_ROOT} AS root FROM {_JOIN} WHERE {_OPEN} {where} ORDER BY d.position, m.start, m.id"  # noqa: S608
    return [_mention(row) for row in db.query(sql, values)]


def counts(db: Database) -> dict[str, dict[str, int]]:
    """Document id -> label -> number of mentions."""
    sql = "SELECT document, label, count(*) FROM mention WHERE status <> 'rejected' GROUP BY document, label"
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for document, label, count in db.execute(sql).fetchall():
        found[document][label] = count
    return found


def replace(db: Database, document_id: str, text: str, spans: Sequence[Span], version: str) -> None:
    """Puts `spans` in the place of what was found before and only proposed.

    What the user confirmed or added stays, and a span the user rejected does not come back. What is
    found again keeps its id, so that undo and redo of a judgement on it still find it.
    """
    ours = "origin = 'auto' AND status = 'proposed'"
    sql = f'SELECT id, start, "end", label, {ours} FROM mention WHERE document = ?'  # noqa: S608
    known: dict[tuple[int, int, str], int] = {}
    kept = set()
    for row_id, start, end, label, replaceable in db.execute(sql, [document_id]).fetchall():
        known[start, end, label] = row_id
        if not replaceable:
            kept.add((start, end, label))
    db.execute(f"DELETE FROM mention WHERE document = ? AND {ours}", [document_id])  # noqa: S608
    db.conn.executemany(
        'INSERT INTO mention (id, document, start, "end", text, prefix, suffix, label, value, confidence, origin, '
        "status, method, analyser) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'auto', 'proposed', ?, ?)",
        [
            (
                known.pop((span.start, span.end, span.label), None),
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
            if (span.start, span.end, span.label) not in kept
        ],
    )


def link(db: Database, document_id: str, heads: Mapping[tuple[str, str], str]) -> set[str]:
    """Gives each named mention of a document its entity; returns the entities touched.

    heads: (label, form) -> the longer form it stands for inside this document ("Assadi" ->
    "Assadollah Assadi"). Every other form is its own entity, shared between documents by its folded
    spelling; joining different spellings is proposed elsewhere and decided by the user.
    """
    sql = "SELECT DISTINCT label, text FROM mention WHERE document = ? AND label NOT IN (?, ?) AND entity IS NULL"
    touched = set()
    for label, text in db.execute(sql, [document_id, DATE, QUANTITY]).fetchall():
        entity = _entity_of_form(db, label, heads.get((label, text), text))
        db.execute(
            "UPDATE mention SET entity = ? WHERE document = ? AND label = ? AND text = ? AND entity IS NULL",
            [entity, document_id, label, text],
        )
        touched.add(entity)
    return touched


def add_short_forms(db: Database, document_id: str, pairs: Iterable[tuple[str, str]]) -> None:
    """Remembers the (long, short) pairs a text gives in brackets."""
    db.execute("DELETE FROM form_pair WHERE document = ? AND origin = 'auto'", [document_id])
    db.conn.executemany(
        "INSERT INTO form_pair (id, a, b, verdict, document, origin) VALUES (?, ?, ?, 'short', ?, 'auto')",
        [(edits.new_id(), long, short, document_id) for long, short in dict.fromkeys(pairs)],
    )


def pairs(db: Database, verdict: str) -> set[tuple[str, str]]:
    """(a, b) pairs: "short" forms as texts, "different" entities as ids."""
    sql = "SELECT DISTINCT a, b FROM form_pair WHERE verdict = ? AND deleted IS NULL"
    return {(a, b) for a, b in db.execute(sql, [verdict]).fetchall()}


def entities(db: Database, entity_id: str | None = None) -> list[Entity]:
    """Entities that are mentioned, the most frequent first; merged ones under the one they went into."""
    own = "AND m.entity IN (SELECT id FROM entity WHERE id = ?1 OR merged_into = ?1)"
    where, values = (own, [entity_id]) if entity_id else ("", [])
    sql = (
        f"SELECT {_ROOT} AS root, m.text, m.document, count(*) FROM {_JOIN} "  # noqa: S608
        f"WHERE {_OPEN} AND m.entity IS NOT NULL {where} GROUP BY root, m.text, m.document"
    )
    forms: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for root, text, document, count in db.execute(sql, values).fetchall():
        forms[root][" ".join(text.split())][document] = count
    merged: dict[str, list[str]] = defaultdict(list)
    for child, root in db.execute("SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL").fetchall():
        merged[root].append(child)
    rows = {row["id"]: row for row in db.query("SELECT id, label, name, notes FROM entity")}
    found = [
        Entity(
            id=root,
            label=rows[root]["label"],
            name=rows[root]["name"],
            forms=tuple(sorted((Form(t, d) for t, d in by_text.items()), key=lambda form: (-form.count, form.text))),
            merged=tuple(sorted(merged[root])),
            notes=rows[root]["notes"],
        )
        for root, by_text in forms.items()
    ]
    return sorted(found, key=lambda entity: (-entity.count, entity.name))


def forms(db: Database) -> list[tuple[str, str, str, str, int]]:
    """Every spelling: the root entity, the one it was found as, the text, the document and how often."""
    sql = (
        f"SELECT {_ROOT} AS root, m.entity, m.text, m.document, count(*) FROM {_JOIN} "  # noqa: S608
        f"WHERE {_OPEN} AND m.entity IS NOT NULL GROUP BY root, m.entity, m.text, m.document "
        "ORDER BY d.position, count(*) DESC, m.text"
    )
    return [tuple(row) for row in db.execute(sql).fetchall()]


def name_and_forms(db: Database, entity_id: str) -> tuple[str, list[str]]:
    """The display name of a root entity and the spellings known for it and for what was merged into it."""
    sql = (
        "SELECT e.name, f.text FROM entity e JOIN form f ON f.entity = e.id "
        "WHERE e.id = ?1 OR e.merged_into = ?1 ORDER BY e.id <> ?1"
    )
    rows = db.execute(sql, [entity_id]).fetchall()
    return (rows[0][0], [text for _, text in rows]) if rows else ("", [])


def root_of(db: Database, entity_id: str) -> str | None:
    """The entity it was merged into, or itself; None where it does not exist."""
    row = db.execute("SELECT coalesce(merged_into, id) FROM entity WHERE id = ?", [entity_id]).fetchone()
    return str(row[0]) if row else None


def entities_in(db: Database, document_id: str) -> list[str]:
    """The entities a document names, each as the one it was merged into."""
    sql = (
        "SELECT DISTINCT coalesce(e.merged_into, e.id) FROM entity e "
        "WHERE e.id IN (SELECT entity FROM mention WHERE document = ?)"
    )
    return [row[0] for row in db.execute(sql, [document_id]).fetchall()]


def names(db: Database) -> dict[str, tuple[str, list[str]]]:
    """Id -> display name and known spellings of every entity that a live document mentions, as `name_and_forms`.

    In one pass: asked one by one, thousands of entities would each read the whole table.
    """
    sql = (
        "SELECT root.id, root.name, f.text "  # noqa: S608
        "FROM entity e JOIN entity root ON root.id = coalesce(e.merged_into, e.id) "
        "JOIN form f ON f.entity = e.id WHERE EXISTS (SELECT 1 FROM mention m JOIN document d ON d.id = m.document "
        f"WHERE m.entity = e.id AND {_OPEN}) ORDER BY e.id <> root.id"
    )
    found: dict[str, tuple[str, list[str]]] = {}
    for entity, name, form in db.execute(sql).fetchall():
        found.setdefault(entity, (name, []))[1].append(form)
    return found


def merge(edit: Edit, into: str, other: str) -> None:
    """Makes `other`, with all that was merged into it, part of `into`. Both are roots."""
    for row in list(edit.db.query("SELECT id FROM entity WHERE merged_into = ?", [other])):
        edit.update("entity", row["id"], {"merged_into": into})
    edit.update("entity", other, {"merged_into": into})
    edit.touch("entity", into)


def split(edit: Edit, entity_id: str) -> None:
    """Takes a merged entity out again."""
    root = root_of(edit.db, entity_id)
    edit.update("entity", entity_id, {"merged_into": None})
    if root:
        edit.touch("entity", root)


def exists(db: Database, mention_id: str) -> bool:
    """Whether there is such a mention, rejected or not."""
    return db.execute("SELECT 1 FROM mention WHERE id = ?", [mention_id]).fetchone() is not None


def set_status(edit: Edit, mention_id: str, status: str) -> None:
    """proposed, confirmed or rejected; a rejected mention stays as a tombstone."""
    edit.update("mention", mention_id, {"status": status})
    row = edit.db.execute("SELECT document, entity FROM mention WHERE id = ?", [mention_id]).fetchone()
    if row:
        edit.touch("document", row[0])


def _entity_of_form(db: Database, label: str, form: str) -> str:
    text = " ".join(form.split())
    key = fold(text)
    row = db.execute("SELECT entity FROM form WHERE label = ? AND key = ?", [label, key]).fetchone()
    if row:
        return str(row[0])
    entity = edits.new_id()
    db.execute(
        "INSERT INTO entity (id, label, name, created, modified) VALUES (?, ?, ?, ?, ?)",
        [entity, label, text, edits.now(), edits.now()],
    )
    db.execute("INSERT INTO form (entity, label, text, key) VALUES (?, ?, ?, ?)", [entity, label, text, key])
    return entity


def _mention(row: Row) -> Mention:
    names = (
        "document",
        "start",
        "end",
        "text",
        "label",
        "confidence",
        "origin",
        "status",
        "method",
        "prefix",
        "suffix",
    )
    return Mention(
        id=str(row["id"]),
        value=_value(row["label"], row["value"]),
        entity=row["root"],
        **{name: row[name] for name in names},
    )


def _value(label: str, value: str | None) -> DateValue | QuantityValue | None:
    if value is None:
        return None
    fields = json.loads(value)
    return DateValue(**fields) if label == DATE else QuantityValue(**fields) if label == QUANTITY else None
