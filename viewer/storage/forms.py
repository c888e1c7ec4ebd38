"""Forms: which entity a spelling leads to, as it was found and as the user has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from viewer.domain.mention import DATE, QUANTITY
from viewer.domain.spelling import plain, spelling
from viewer.storage import edits
from viewer.storage.edits import Edit


def link(db: Database, document_id: str, heads: Mapping[tuple[str, str], str]) -> None:
    """Gives each named mention of a document its form, and by that its entity.

    heads: (label, form) -> the longer form it stands for inside this document ("Assadi" ->
    "Assadollah Assadi"). Every other form is its own entity, shared between documents by what
    `plain` leaves of it; joining other spellings is proposed elsewhere and decided by the user.
    """
    sql = (
        "SELECT DISTINCT label, text FROM mention WHERE document = ? AND label NOT IN (?, ?) AND found AND form IS NULL"
    )
    for label, text in db.execute(sql, [document_id, DATE, QUANTITY]).fetchall():
        db.execute(
            "UPDATE mention SET form = ? WHERE document = ? AND label = ? AND text = ? AND found AND form IS NULL",
            [found(db, label, text, heads.get((label, text))), document_id, label, text],
        )


def found(db: Database, label: str, text: str, head: str | None = None) -> int:
    """The form of a spelling as it is found: of the entity of its head, or of its own; made where it is new."""
    own = head is None or plain(head) == plain(text)
    return of_entity(db, _entity(db, label, text if head is None else head), label, text, own=own)


def of_entity(db: Database, entity_id: str, label: str, text: str, *, own: bool = False) -> int:
    """The form of this spelling for an entity; made where it is new."""
    text = spelling(text)
    sql = "SELECT id FROM form WHERE entity = ? AND label = ? AND text = ?"
    row = db.execute(sql, [entity_id, label, text]).fetchone()
    if row:
        return int(row[0])
    sql = "INSERT INTO form (entity, label, text, key, own) VALUES (?, ?, ?, ?, ?)"
    made = db.execute(sql, [entity_id, label, text, plain(text), own])
    return int(made.lastrowid)


def entity_of(db: Database, form: int) -> str:
    """The entity a form leads to, before any merging."""
    return str(db.execute("SELECT coalesce(moved_to, entity) FROM form WHERE id = ?", [form]).fetchone()[0])


def move_back(edit: Edit, form: int) -> None:
    """Takes back that a spelling was given to another entity."""
    edit.update("form", str(form), {"moved_to": None})


def add_short_forms(db: Database, document_id: str, pairs: Iterable[tuple[str, str]]) -> None:
    """Remembers the (long, short) pairs a text gives in brackets."""
    db.execute("DELETE FROM form_pair WHERE document = ? AND origin = 'auto'", [document_id])
    db.conn.executemany(
        "INSERT INTO form_pair (id, a, b, verdict, document, origin) VALUES (?, ?, ?, 'short', ?, 'auto')",
        [(edits.new_id(), long, short, document_id) for long, short in dict.fromkeys(pairs)],
    )


def short_forms(db: Database) -> set[tuple[str, str]]:
    """(long, short) pairs as the documents explain them."""
    sql = "SELECT DISTINCT a, b FROM form_pair WHERE verdict = 'short' AND deleted IS NULL"
    return {(a, b) for a, b in db.execute(sql).fetchall()}


def _entity(db: Database, label: str, text: str) -> str:
    """The entity found under this spelling; made where there is none.

    One that was found under this label comes first, whatever the user made of it since; then one
    that the user gave this label.
    """
    sql = (
        "SELECT f.entity FROM form f JOIN entity o ON o.id = f.entity "
        "JOIN entity e ON e.id = coalesce(o.merged_into, o.id) WHERE f.key = ?1 AND f.own "
        "AND (o.found_as = ?2 OR e.label = ?2) ORDER BY o.found_as = ?2 DESC, f.id LIMIT 1"
    )
    row = db.execute(sql, [plain(text), label]).fetchone()
    if row:
        return str(row[0])
    entity, now = edits.new_id(), edits.now()
    sql = "INSERT INTO entity (id, label, found_as, name, created, modified) VALUES (?1, ?2, ?2, ?3, ?4, ?4)"
    db.execute(sql, [entity, label, spelling(text), now])
    return entity
