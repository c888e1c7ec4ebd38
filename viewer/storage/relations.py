"""Links between two passages."""

from __future__ import annotations

from sqlite_utils import Database

from viewer.domain.annotation import Anchor
from viewer.domain.relation import End, Relation
from viewer.storage.edits import Edit, Row
from viewer.storage.notes import anchor_row, row_anchor

_COLUMNS = ("document", "start", "end", "quote", "prefix", "suffix")
_LIVE = (
    "SELECT r.* FROM relation r JOIN document a ON a.id = r.a_document JOIN document b ON b.id = r.b_document "
    "WHERE r.deleted IS NULL AND a.deleted IS NULL AND b.deleted IS NULL"
)


def every(db: Database, document_id: str | None = None) -> list[Relation]:
    """Links of one document or of the archive, by the place of their first passage."""
    where, values = ("AND ? IN (r.a_document, r.b_document)", [document_id]) if document_id else ("", [])
    sql = f"{_LIVE} {where} ORDER BY a.position, r.a_start, b.position, r.b_start, r.created, r.rowid"
    return [_relation(row) for row in db.query(sql, values)]


def get(db: Database, relation_id: str) -> Relation | None:
    """One link, unless it or one of its documents was deleted."""
    rows = list(db.query(f"{_LIVE} AND r.id = ?", [relation_id]))
    return _relation(rows[0]) if rows else None


def add(edit: Edit, kind: str, a: Anchor, b: Anchor, reason: str = "") -> str:
    """Links two passages."""
    return edit.insert("relation", {"kind": kind, "reason": reason} | end_row("a", a) | end_row("b", b))


def change(edit: Edit, relation_id: str, values: Row) -> bool:
    """Changes kind or reason; False where nothing is new."""
    return edit.update("relation", relation_id, values)


def turn(edit: Edit, relation: Relation) -> None:
    """Swaps the passages: what was said of the first is said of the second."""
    row = next(iter(edit.db.query("SELECT * FROM relation WHERE id = ?", [relation.id])))
    swapped = {f"{side}_{name}": row[f"{other}_{name}"] for side, other in ("ab", "ba") for name in _COLUMNS}
    edit.update("relation", relation.id, swapped)


def end_row(side: str, anchor: Anchor) -> Row:
    """The columns of one of its passages; side: a or b."""
    return {f"{side}_{name}": value for name, value in {"document": anchor.document, **anchor_row(anchor)}.items()}


def _relation(row: Row) -> Relation:
    names = ("id", "kind", "reason", "author", "created", "modified")
    return Relation(**{name: row[name] for name in names}, a=_end(row, "a"), b=_end(row, "b"))


def _end(row: Row, side: str) -> End:
    own = {name: row[f"{side}_{name}"] for name in _COLUMNS}
    return End(own["document"], own["quote"], row_anchor(own))
