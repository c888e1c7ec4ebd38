"""What of the archive can be found: the rows that the search index is made from, and what hangs on what."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from viewer.domain.grade import Grade
from viewer.storage import entities
from viewer.storage.standing import FROM, OF_ENTITY, STANDS

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
_ONE_BY_ONE = 200  # names, up to which each is asked for
_WITH = {
    "mentioned": f"id IN ({OF_ENTITY})",
    "spelt": "form = ?1",
    "ruled": "rule = ?1 OR form IN (SELECT f.id FROM form f JOIN name_rule r ON r.text = f.text WHERE r.id = ?1)",
    "mention": "id = ?1",
}


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade with what it judges: a source, what an account says to a claim (then `document` is set), or the claim
    itself: a ruling on its verdict.
    """

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


def documents_with(db: Database, what: str, row_id: str) -> list[str]:
    """Ids of the documents with a place of a name, of an entity or of what was merged into it ("mentioned"), of a
    form ("spelt"), of the words of a rule ("ruled"), or with one place ("mention"); decided on or not.
    """
    return _column(db, f"SELECT DISTINCT document FROM mention WHERE {_WITH[what]}", row_id)  # noqa: S608


def documents_marked(db: Database, mark_id: str) -> list[str]:
    """The document of an event that the user marked or added."""
    return _column(db, "SELECT document FROM event_mark WHERE id = ?", mark_id)


def names_in(db: Database, document_id: str) -> list[str]:
    """Names of the entities a document mentions, those it mentions most first, MOST_NAMES at most."""
    sql = (
        f"SELECT e.name FROM {FROM} WHERE m.document = ? AND {STANDS} AND m.form IS NOT NULL "  # noqa: S608
        "GROUP BY e.id ORDER BY count(*) DESC, e.name LIMIT ?"
    )
    return list(dict.fromkeys(row[0] for row in db.execute(sql, [document_id, MOST_NAMES]).fetchall()))


def names(db: Database, ids: Collection[str]) -> dict[str, tuple[str, list[str]]]:
    """`entities.names` of some entities."""
    if len(ids) > _ONE_BY_ONE:
        return entities.names(db)
    return {entity: named for wanted in ids for entity, named in entities.names(db, wanted).items()}


def event_ids(db: Database, document_id: str) -> list[str]:
    """Ids of a document's dated passages, found or added, also of those that the user rejected or hid."""
    sql = (
        "SELECT CAST(id AS TEXT) FROM event WHERE document = ?1 AND kind = 'event' "
        "UNION ALL SELECT id FROM event_mark WHERE document = ?1 AND edtf IS NOT NULL"
    )
    return _column(db, sql, document_id)


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
        "WHERE g.id = ?1 AND g.deleted IS NULL AND x.deleted IS NULL AND c.deleted IS NULL AND d.deleted IS NULL "
        "UNION ALL SELECT g.id, g.target, g.scale, g.value, g.reason, g.topic, g.date, g.author, g.created, "
        "'', NULL, c.question FROM grade g JOIN claim c ON c.id = g.target "
        "WHERE g.id = ?1 AND g.deleted IS NULL AND c.deleted IS NULL"
    )
    row = db.execute(sql, [grade_id]).fetchone()
    return Graded(Grade(*row[:9]), *row[9:]) if row else None


def _column(db: Database, sql: str, value: str) -> list[str]:
    return [row[0] for row in db.execute(sql, [value]).fetchall()]
