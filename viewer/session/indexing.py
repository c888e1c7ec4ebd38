"""What the index is told of an archive: an entry for everything that can be found."""

from __future__ import annotations

from collections.abc import Iterator

from sqlite_utils import Database

from viewer.search.entry import Entry, Removal
from viewer.storage import claims, documents, notes, sources
from viewer.storage import entities as name_rows


def entries_of(db: Database, changed: list[tuple[str, str, int]]) -> Iterator[tuple[str, str]]:
    """What has an entry of its own, from what changed: a cell stands in its claim's entry."""
    for kind, row_id, _ in changed:
        if kind == "document":
            yield kind, row_id
            yield from (("entity", entity) for entity in sorted(name_rows.of_document(db, row_id)))
        elif kind == "note":
            yield kind, row_id
        elif kind == "claim":
            yield "claim", claims.of_cell(db, row_id) or row_id
        elif kind == "entity":
            root = name_rows.root_of(db, row_id)
            yield "entity", row_id
            if root and root != row_id:
                yield "entity", root
        elif kind == "source":
            yield from (("document", document_id) for document_id in documents.of_source(db, row_id))


def entries(db: Database, wanted: dict[tuple[str, str], None]) -> Iterator[Entry | Removal]:
    """An entry for each of the things `wanted`, or its removal where it is gone."""
    known = {source.id: source for source in sources.every(db)}
    names: dict[str, tuple[str, list[str]]] | None = None
    for kind, row_id in wanted:
        entry: Entry | None = None
        if kind == "document":
            document = documents.get(db, row_id)
            if document and documents.is_live(db, row_id):
                source = known.get(document.source or "")
                fields = {
                    "source": source.name if source else "",
                    "origin": source.origin if source else "",
                    "author": "; ".join(document.authors),
                    "lang": document.language or "",
                    "date": document.published or "",
                }
                entry = Entry(kind, row_id, row_id, document.title, documents.text(db, row_id), fields)
        elif kind == "note":
            note = notes.get(db, row_id)
            if note:
                anchor = note.anchor
                body = f"{note.body}\n{anchor.quote}" if anchor else note.body
                entry = Entry(kind, row_id, anchor.document if anchor else None, "", body, {"tag": " ".join(note.tags)})
        elif kind == "claim":
            for claim in claims.every(db, row_id):
                entry = Entry(kind, row_id, None, claim.question, "\n".join(cell.value for cell in claim.cells))
        elif kind == "entity":
            names = names if names is not None else name_rows.names(db)
            if row_id in names:
                name, forms = names[row_id]
                entry = Entry(kind, row_id, None, name, "\n".join(forms))
        yield entry or Removal(kind, row_id)
