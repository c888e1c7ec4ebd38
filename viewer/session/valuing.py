"""What accounts say to claims, valued again when the date or the analyser they were valued by has changed."""

from __future__ import annotations

from sqlite_utils import Database

from viewer.domain.document import Document
from viewer.session import values
from viewer.storage import claims, mentions


def value_again(db: Database, document: Document) -> set[str]:
    """Brings the intervals of the document's cells up to date; returns the ids of those that changed.

    "Thursday" is another day for an account of another date. The intervals follow from the words, so
    this is no edit of its own: taking back the date takes them back too.
    """
    changed = set()
    said = claims.of_document(db, document.id)
    found = mentions.of(db, document.id) if said else []
    for kind, cell in said:
        low, high = values.bounds(kind, cell.value, document, cell.anchor, found)
        if (low, high) != (cell.low, cell.high):
            claims.set_bounds(db, cell.id, low, high)
            changed.add(cell.id)
    return changed
