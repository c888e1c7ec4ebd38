"""Notes, with every revision."""

from __future__ import annotations

import json

from sqlite_utils import Database

from viewer.domain.annotation import Anchor, Note
from viewer.storage.edits import Edit, Row


def every(db: Database, document_id: str | None = None) -> list[Note]:
    """Notes of one document or of the archive, by place in it; loose notes last."""
    where, values = ("AND n.document = ?", [document_id]) if document_id else ("", [])
    sql = (
        "SELECT n.* FROM note n LEFT JOIN document d ON d.id = n.document "  # noqa: S608
        f"WHERE n.deleted IS NULL AND d.deleted IS NULL {where} "
        "ORDER BY d.position IS NULL, d.position, n.start, n.created"
    )
    return [_note(row) for row in db.query(sql, values)]


def get(db: Database, note_id: str) -> Note | None:
    """One note, unless it was deleted."""
    rows = list(db.query("SELECT * FROM note WHERE id = ? AND deleted IS NULL", [note_id]))
    return _note(rows[0]) if rows else None


def add(edit: Edit, anchor: Anchor | None, body: str, tags: tuple[str, ...]) -> str:
    """Writes a note and its first revision."""
    row: Row = {"body": body, "tags": _tags(tags)}
    if anchor:
        row |= {"document": anchor.document, **anchor_row(anchor)}
    note_id = edit.insert("note", row)
    revise(edit, note_id)
    return note_id


def save(edit: Edit, note_id: str, body: str, tags: tuple[str, ...]) -> bool:
    """Saves what was typed; False where nothing is new."""
    if not edit.update("note", note_id, {"body": body, "tags": _tags(tags)}):
        return False
    revise(edit, note_id)
    return True


def set_private(edit: Edit, note_id: str, private: bool) -> None:
    """Marks a note that is not meant for others, or takes the mark away."""
    edit.update("note", note_id, {"private": int(private)})


def revisions(db: Database, note_id: str) -> list[Row]:
    """version, body, tags, at and author of every save, oldest first."""
    return list(db.query("SELECT * FROM note_revision WHERE note = ? ORDER BY id", [note_id]))


def anchor_row(anchor: Anchor) -> Row:
    """An anchor's columns, without its document."""
    return {
        "start": anchor.start,
        "end": anchor.end,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def row_anchor(row: Row) -> Anchor | None:
    """The anchor a row holds, if any."""
    if row["quote"] is None:
        return None
    names = ("document", "start", "end", "quote", "prefix", "suffix")
    return Anchor(**{name: row[name] for name in names})


def revise(edit: Edit, note_id: str) -> None:
    """Keeps what the note says now among its revisions."""
    edit.db.execute(
        "INSERT INTO note_revision (note, version, body, tags, at, author) "
        "SELECT id, version, body, tags, ?, ? FROM note WHERE id = ?",
        [edit.at, edit.author, note_id],
    )


def _note(row: Row) -> Note:
    return Note(
        id=row["id"],
        body=row["body"],
        tags=tuple(json.loads(row["tags"])),
        anchor=row_anchor(row),
        author=row["author"],
        created=row["created"],
        modified=row["modified"],
        version=row["version"],
        private=bool(row["private"]),
    )


def _tags(tags: tuple[str, ...]) -> str:
    return json.dumps(tags, ensure_ascii=False)
