"""Notes: what the user writes on passages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from viewer.domain.annotation import Note
from viewer.domain.change import Change
from viewer.domain.text import block_at
from viewer.session import values
from viewer.session.core import Core, unknown
from viewer.session.views import (
    NoteView,
)
from viewer.storage import documents
from viewer.storage import notes as note_rows


class Noting(Core):
    """Notes with their places; every save is kept."""

    def notes(self, document_id: str | None = None) -> list[NoteView]:
        """Notes by place, with the paragraph they stand on."""
        db = self._archive.db
        known = {document.id: (position, document) for position, document in documents.every(db)}
        blocks = self._blocks_of(set(known) if document_id is None else {document_id})
        found = []
        for note in note_rows.every(db, document_id):
            if note.anchor is None:
                found.append(NoteView(note))
                continue
            position, document = known[note.anchor.document]
            block = block_at(blocks(note.anchor.document), note.anchor.start)
            found.append(NoteView(note, document.title, values.letter(position), block.number if block else None))
        return found

    def note(self, note_id: str) -> Note:
        """One note."""
        note = note_rows.get(self._archive.db, note_id)
        if note is None:
            raise unknown("note", note_id)
        return note

    def add_note(
        self,
        document_id: str | None,
        start: int | None = None,
        end: int | None = None,
        body: str = "",
        tags: Sequence[str] = (),
    ) -> Note:
        """Writes a note on text[start:end] of a document, or a loose one."""
        place = self._anchor(document_id, start, end) if document_id else None
        label = "Highlight" if not body and not tags else "Write note"
        note_id, _ = self._edit(label, lambda edit: note_rows.add(edit, place, body, _tidy(tags)))
        return self.note(note_id)

    def edit_note(self, note_id: str, body: str | None = None, tags: Sequence[str] | None = None) -> Note:
        """Saves what was typed; saves that follow each other quickly are one step of undo."""
        note = self.note(note_id)
        new_body, new_tags = note.body if body is None else body, note.tags if tags is None else _tidy(tags)
        work = lambda edit: note_rows.save(edit, note_id, new_body, new_tags)  # noqa: E731
        self._edit("Write note", work, f"note:{note_id}")
        return self.note(note_id)

    def set_private(self, note_id: str, private: bool = True) -> Change:
        """Says that a note is not meant for others: exports and share copies leave it out."""
        self.note(note_id)
        label = "Make the note private" if private else "Make the note public"
        return self._edit(label, lambda edit: note_rows.set_private(edit, note_id, private))[1]

    def delete_note(self, note_id: str) -> Change:
        """Deletes a note; undo brings it back."""
        self.note(note_id)
        return self._edit("Delete note", lambda edit: edit.delete("note", note_id))[1]

    def _blocks_of(self, ids: Collection[str]) -> Callable[[str], tuple[Any, ...]]:
        known: dict[str, tuple[Any, ...]] = {}

        def blocks(document_id: str) -> tuple[Any, ...]:
            if document_id not in known:
                known[document_id] = documents.blocks(self._archive.db, document_id)
            return known[document_id]

        return blocks


def _tidy(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
