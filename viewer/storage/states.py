"""How things stand in the archive, for the search: what has been read, noted, graded."""

from __future__ import annotations

from collections import defaultdict

from sqlite_utils import Database

from viewer.storage import info
from viewer.storage import sources as source_rows


def reading(db: Database) -> tuple[int, int]:
    """Grows whenever more has been read, which no change counter says, or documents come and go."""
    sql = "SELECT count(*), coalesce(sum(read_to), 0) FROM document WHERE deleted IS NULL"
    count, read_to = db.execute(sql).fetchone()
    return int(count), int(read_to)


def read(db: Database) -> dict[str, frozenset[str]]:
    """ "read" (to its end), "begun" and "unread" documents, by id."""
    sql = (
        "SELECT id, CASE WHEN read_to >= characters AND characters > 0 THEN 'read' WHEN read_to > 0 THEN 'begun' "
        "ELSE 'unread' END FROM document WHERE deleted IS NULL"
    )
    found: dict[str, set[str]] = {"read": set(), "begun": set(), "unread": set()}
    for document_id, state in db.execute(sql).fetchall():
        found[state].add(document_id)
    return {state: frozenset(ids) for state, ids in found.items()}


def annotated(db: Database) -> frozenset[str]:
    """Ids of the documents with a note on them."""
    sql = "SELECT DISTINCT document FROM note WHERE document IS NOT NULL AND deleted IS NULL"
    return _ids(db, sql)


def to_do(db: Database) -> frozenset[str]:
    """Ids of the notes that say that something is still to be done, by their state or by a tag."""
    sql = (
        "SELECT id FROM note n WHERE deleted IS NULL AND (todo NOT IN ('', 'done') OR EXISTS "
        "(SELECT 1 FROM json_each(n.tags) t WHERE lower(replace(replace(t.value, ' ', ''), '-', '')) = 'todo'))"
    )
    return _ids(db, sql)


def documents_by_source(db: Database) -> dict[str, frozenset[str]]:
    """Source, or "" for none -> ids of the live documents it published."""
    found: dict[str, set[str]] = defaultdict(set)
    for source, document in db.execute("SELECT source, id FROM document WHERE deleted IS NULL").fetchall():
        found[source or ""].add(document)
    return {source: frozenset(ids) for source, ids in found.items()}


def sources(db: Database) -> frozenset[str]:
    """Ids of all sources."""
    return _ids(db, "SELECT id FROM source WHERE deleted IS NULL")


def grades(db: Database, scale: str) -> list[tuple[str, str]]:
    """(id, value) of every grade on a scale that is in use, also of those that are no longer in force."""
    on = info.scales(db).of(scale).key
    sql = "SELECT id, value FROM grade WHERE scale = ? AND on_scale = ? AND deleted IS NULL"
    return [(row[0], row[1]) for row in db.execute(sql, [scale, on]).fetchall()]


def reliability(db: Database) -> dict[str, str]:
    """Source -> the grade in force, of those that were ever graded."""
    known, scale = source_rows.grades(db, "reliability"), info.scales(db).reliability
    return {target: grade.value for target in known if (grade := scale.in_force(known[target]))}


def _ids(db: Database, sql: str) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute(sql).fetchall())
