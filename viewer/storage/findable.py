"""What of the archive can be found: the rows that the search index is made from, and what hangs on what."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from viewer.domain.grade import Grade
from viewer.storage import mentions

#: Names of one account that are kept for finding it, those it uses most; a list of names has thousands.
MOST_NAMES = 200
_LIVE = {
    "document": "document t WHERE t.deleted IS NULL",
    "note": "note t WHERE t.deleted IS NULL",
    "claim": "claim t WHERE t.deleted IS NULL",
    "grade": "grade t WHERE t.deleted IS NULL",
    "source": "source t WHERE t.deleted IS NULL",
    "entity": "entity t WHERE t.merged_into IS NULL",
}


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade with what it judges: a source, or what an account says to a claim (then `document` is set)."""

    grade: Grade
    source: str
    document: str | None = None
    question: str = ""


def every(db: Database) -> Iterator[tuple[str, str]]:
    """(kind, id) of everything that may have an entry, save the events of the documents."""
    for kind, rows in _LIVE.items():
        order = " ORDER BY t.position" if kind == "document" else ""
        yield from ((kind, row[0]) for row in db.execute(f"SELECT t.id FROM {rows}{order}").fetchall())  # noqa: S608


def notes_on(db: Database, document_id: str) -> list[str]:
    """Ids of the notes on a document, deleted ones too."""
    return _column(db, "SELECT id FROM note WHERE document = ?", document_id)


def documents_noted(db: Database, notes: Collection[str]) -> set[str]:
    """Ids of the documents that some notes stand on."""
    sql = "SELECT DISTINCT document FROM note WHERE document IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in db.execute(sql, [json.dumps([*notes])]).fetchall()}


def claims_on(db: Database, document_id: str) -> list[str]:
    """Ids of the claims that a document speaks to or did."""
    return _column(db, "SELECT DISTINCT claim FROM claim_cell WHERE document = ?", document_id)


def grades_on(db: Database, target: str) -> list[str]:
    """Ids of the grades of a source, or of everything said to a claim, deleted ones too."""
    sql = "SELECT id FROM grade WHERE target = ?1 OR target IN (SELECT id FROM claim_cell WHERE claim = ?1)"
    return _column(db, sql, target)


def document_of_mention(db: Database, mention_id: str) -> str | None:
    """The document a mention stands in."""
    return next(iter(_column(db, "SELECT document FROM mention WHERE id = ?", mention_id)), None)


def documents_naming(db: Database, entity_id: str) -> list[str]:
    """Ids of the documents that name an entity, or one that was merged into it."""
    sql = (
        "SELECT DISTINCT m.document FROM mention m "
        "WHERE m.entity IN (SELECT id FROM entity WHERE id = ?1 OR merged_into = ?1)"
    )
    return _column(db, sql, entity_id)


def names_in(db: Database, document_id: str) -> list[str]:
    """Names of the entities a document mentions, those it mentions most first, MOST_NAMES at most."""
    sql = (
        "SELECT root.name FROM mention m JOIN entity e ON e.id = m.entity "
        "JOIN entity root ON root.id = coalesce(e.merged_into, e.id) "
        "WHERE m.document = ? AND m.status <> 'rejected' "
        "GROUP BY root.id ORDER BY count(*) DESC, root.name LIMIT ?"
    )
    return list(dict.fromkeys(row[0] for row in db.execute(sql, [document_id, MOST_NAMES]).fetchall()))


def names(db: Database, ids: Collection[str]) -> dict[str, tuple[str, list[str]]]:
    """`mentions.names` of some entities."""
    sql = (
        "SELECT root.id, root.name, f.text FROM entity root "  # noqa: S608
        "JOIN entity e ON e.id = root.id OR e.merged_into = root.id JOIN form f ON f.entity = e.id "
        "WHERE root.id IN (SELECT value FROM json_each(?)) AND root.merged_into IS NULL "
        "AND EXISTS (SELECT 1 FROM mention m JOIN document d ON d.id = m.document "
        f"WHERE m.entity = e.id AND {mentions._OPEN}) ORDER BY e.id <> root.id, f.id"
    )
    found: dict[str, tuple[str, list[str]]] = {}
    for entity, name, form in db.execute(sql, [json.dumps([*ids])]).fetchall():
        found.setdefault(entity, (name, []))[1].append(form)
    return found


def event_ids(db: Database, document_id: str) -> list[str]:
    """Ids of a document's dated passages, also of those on a date that the user rejected."""
    sql = "SELECT id FROM event WHERE document = ? AND kind = 'event' ORDER BY id"
    return [str(row) for row in _column(db, sql, document_id)]


def publications(db: Database) -> dict[str, str]:
    """Document -> the event that it was published."""
    return {d: str(e) for d, e in db.execute("SELECT document, id FROM event WHERE kind = 'publication'").fetchall()}


def graded(db: Database, grade_id: str) -> Graded | None:
    """A grade, unless it or what it judges was deleted."""
    sql = (
        "SELECT g.id, g.target, g.scale, g.value, g.reason, g.topic, g.date, g.author, g.created, "
        "s.name AS source, NULL AS document, '' AS question "
        "FROM grade g JOIN source s ON s.id = g.target WHERE g.id = ?1 AND g.deleted IS NULL AND s.deleted IS NULL "
        "UNION ALL SELECT g.id, g.target, g.scale, g.value, g.reason, g.topic, g.date, g.author, g.created, "
        "coalesce(s.name, ''), x.document, c.question "
        "FROM grade g JOIN claim_cell x ON x.id = g.target JOIN claim c ON c.id = x.claim "
        "JOIN document d ON d.id = x.document LEFT JOIN source s ON s.id = d.source "
        "WHERE g.id = ?1 AND g.deleted IS NULL AND x.deleted IS NULL AND c.deleted IS NULL AND d.deleted IS NULL"
    )
    row = db.execute(sql, [grade_id]).fetchone()
    return Graded(Grade(*row[:9]), *row[9:]) if row else None


def _column(db: Database, sql: str, value: str) -> list[str]:
    return [row[0] for row in db.execute(sql, [value]).fetchall()]
