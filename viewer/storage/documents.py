"""Documents: what was received, kept as it was, and what is known about it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from viewer.domain.document import Block, Document, ImportedDocument
from viewer.domain.text import canonical
from viewer.storage import edits, sources
from viewer.storage.edits import Edit, Row

PIECE = 8 * 1024 * 1024  #: bytes of an original in one row
#: Citation data a user may fill in or correct.
EDITABLE = ("title", "authors", "source", "published", "language", "url", "rights", "genre", "description")


def every(db: Database) -> list[tuple[int, Document]]:
    """(position, document) of all that are not deleted, by order of import."""
    rows = db.query("SELECT * FROM document WHERE deleted IS NULL ORDER BY position")
    return [(row["position"], _document(row)) for row in rows]


def positions(db: Database) -> dict[str, int]:
    """Id -> place in the order of import, of all that are not deleted."""
    return dict(db.execute("SELECT id, position FROM document WHERE deleted IS NULL").fetchall())


def get(db: Database, document_id: str) -> Document | None:
    """One document, also a deleted one."""
    rows = list(db.query("SELECT * FROM document WHERE id = ?", [document_id]))
    return _document(rows[0]) if rows else None


def is_live(db: Database, document_id: str) -> bool:
    """Whether the document exists and is not deleted."""
    sql = "SELECT 1 FROM document WHERE id = ? AND deleted IS NULL"
    return db.execute(sql, [document_id]).fetchone() is not None


def position(db: Database, document_id: str) -> int:
    """Its place in the order of import, from 1; never given twice."""
    return int(db.execute("SELECT position FROM document WHERE id = ?", [document_id]).fetchone()[0])


def text(db: Database, document_id: str) -> str:
    """The canonical text; "" for an unknown document."""
    row = db.execute("SELECT text FROM document_text WHERE document = ?", [document_id]).fetchone()
    return str(row[0]) if row else ""


def original(db: Database, document_id: str) -> bytes:
    """The bytes as they were received."""
    sql = "SELECT bytes FROM original WHERE document = ? ORDER BY piece"
    return b"".join(row[0] for row in db.execute(sql, [document_id]).fetchall())


def blocks(db: Database, document_id: str) -> tuple[Block, ...]:
    """Its paragraphs, in order."""
    sql = 'SELECT number, start, "end", kind, page FROM block WHERE document = ? ORDER BY number'
    return tuple(Block(*row) for row in db.execute(sql, [document_id]).fetchall())


def with_hash(db: Database, sha256: str) -> tuple[str, bool] | None:
    """(id, deleted) of a document with these original bytes; a live one first."""
    sql = "SELECT id, deleted FROM document WHERE sha256 = ? ORDER BY deleted IS NOT NULL LIMIT 1"
    row = db.execute(sql, [sha256]).fetchone()
    return (row[0], row[1] is not None) if row else None


def of_source(db: Database, source_id: str) -> list[str]:
    """Ids of the live documents a source published."""
    sql = "SELECT id FROM document WHERE source = ? AND deleted IS NULL ORDER BY position"
    return [row[0] for row in db.execute(sql, [source_id]).fetchall()]


def add(edit: Edit, received: ImportedDocument, data: bytes, path: Path, batch: str | None = None) -> str:
    """Stores an account whole: original bytes, canonical text, paragraphs, citation data. Returns its id."""
    db = edit.db
    source = sources.with_name(edit, received.publisher) if received.publisher else None
    last = db.execute("SELECT coalesce(max(position), 0) FROM document").fetchone()[0]
    document_id = edit.insert(
        "document",
        {
            "id": edits.new_id(),
            "position": last + 1,
            "title": received.title,
            "authors": json.dumps(received.authors, ensure_ascii=False),
            "source": source,
            "published": received.published,
            "published_how": received.published_how,
            "language": received.language,
            "url": received.url,
            "rights": received.rights,
            "genre": received.genre,
            "file_name": canonical(path.name),  # names are bytes, and not all are UTF-8
            "path": canonical(str(path)),
            "media_type": received.media_type,
            "encoding": received.encoding,
            "sha256": hashlib.sha256(data).hexdigest(),
            "size": len(data),
            "imported": edit.at,
            "characters": len(received.text),
            "batch": batch,
        },
    )
    db["document_text"].insert(
        {
            "document": document_id,
            "text": received.text,
            "sha256": hashlib.sha256(received.text.encode()).hexdigest(),
            "extractor": received.extractor,
        }
    )
    db.conn.executemany(
        "INSERT INTO original (document, piece, bytes) VALUES (?, ?, ?)",
        [(document_id, n, data[at : at + PIECE]) for n, at in enumerate(range(0, len(data), PIECE))],
    )
    db.conn.executemany(
        'INSERT INTO block (document, number, start, "end", kind, page) VALUES (?, ?, ?, ?, ?, ?)',
        [(document_id, b.number, b.start, b.end, b.kind, b.page) for b in received.blocks],
    )
    return document_id


def set_fields(edit: Edit, document_id: str, values: Row) -> None:
    """Corrects citation data; `values` holds columns among EDITABLE (and published_how, citation)."""
    edit.update("document", document_id, values)


def mark_read(db: Database, document_id: str, offset: int) -> bool:
    """Remembers how far the user has read; only ever forwards. Not an edit."""
    sql = "UPDATE document SET read_to = ? WHERE id = ? AND read_to < ?"
    return bool(db.execute(sql, [offset, document_id, offset]).rowcount)


def keep_place(db: Database, document_id: str, offset: int) -> bool:
    """Remembers what stood at the top of the column. Not an edit."""
    sql = "UPDATE document SET read_at = ? WHERE id = ? AND read_at <> ?"
    return bool(db.execute(sql, [offset, document_id, offset]).rowcount)


def set_read_to(edit: Edit, document_id: str, offset: int) -> None:
    """Says how far it has been read, also backwards."""
    edit.update("document", document_id, {"read_to": offset})


def set_original(edit: Edit, document_id: str, original_id: str | None) -> None:
    """Says which document this one translates."""
    edit.update("document", document_id, {"translation_of": original_id})


def needing_analysis(db: Database, version: str) -> list[str]:
    """Live documents whose derived data were made by another analyser or for another date."""
    sql = (
        "SELECT id FROM document WHERE deleted IS NULL AND analysed IS NOT ? || '|' || coalesce(published, '') "
        "ORDER BY position"
    )
    return [row[0] for row in db.execute(sql, [version]).fetchall()]


def mark_analysed(db: Database, document: Document, version: str) -> None:
    """Says which analyser made the derived data, and for which date (that of `document` as it was given)."""
    edits.write(db, "document", document.id, {"analysed": f"{version}|{document.published or ''}"})


def add_batch(db: Database, place: str, by: str, tool: str) -> str:
    """Opens the record of one import."""
    batch = edits.new_id()
    db["import_batch"].insert({"id": batch, "at": edits.now(), "by": by, "place": place, "tool": tool})
    return batch


def add_items(db: Database, batch: str, items: Iterable[tuple[str, str, str, str | None]]) -> None:
    """Records (path, state, reason, document) of files, so that nothing is dropped silently."""
    db.conn.executemany(
        "INSERT INTO import_item (batch, path, state, reason, document) VALUES (?, ?, ?, ?, ?)",
        [(batch, *item) for item in items],
    )


def _document(row: Row) -> Document:
    return Document(
        id=row["id"],
        title=row["title"],
        authors=tuple(json.loads(row["authors"])),
        flags=tuple(json.loads(row["flags"])),
        **{name: row[name] for name in _SAME_NAME},
    )


_SAME_NAME = (
    "source", "published", "published_how", "language", "url", "rights", "genre", "description", "file_name", "path",
    "media_type", "encoding", "sha256", "size", "imported", "characters", "read_to",
    "read_at", "translation_of", "version_of",
)  # fmt: skip
