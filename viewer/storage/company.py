"""Company: which entities stand beside which, and which dates beside them."""

from __future__ import annotations

from sqlite_utils import Database

from viewer.storage.standing import FROM, OF_ENTITY, STANDS


def beside(db: Database, root: str) -> list[tuple[str, int, int]]:
    """(entity, paragraphs, documents) of those named in the same paragraphs as a root entity, the closest first."""
    sql = (
        f'WITH here AS (SELECT DISTINCT b.document, b.number, b.start, b."end" FROM {FROM} '  # noqa: S608
        f'JOIN block b ON b.document = m.document AND b.start <= m.start AND b."end" > m.start '
        f"WHERE {STANDS} AND m.id IN ({OF_ENTITY})) "
        "SELECT e.id, count(DISTINCT here.document || ' ' || here.number) AS passages, "
        f"count(DISTINCT here.document) AS documents FROM here CROSS JOIN {FROM} "
        'WHERE m.document = here.document AND m.start >= here.start AND m.start < here."end" '
        f"AND {STANDS} AND m.form IS NOT NULL AND e.id <> ?1 GROUP BY e.id "
        "ORDER BY documents DESC, passages DESC, e.name"
    )
    return [tuple(row) for row in db.execute(sql, [root]).fetchall()]
