"""Notes: what the user writes on passages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence

from viewer.domain.annotation import FLAGS, TODO, Anchor, Note
from viewer.domain.change import Change
from viewer.domain.document import Block, Document
from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.relation import Relation
from viewer.domain.tag import tidied
from viewer.errors import ViewerError
from viewer.session import values
from viewer.session.core import Core, one_of, unknown
from viewer.session.views import NoteView
from viewer.storage import documents, narrowed, relations
from viewer.storage import notes as note_rows
from viewer.storage.edits import Edit
from viewer.texts import tr

_AROUND = 50  # notes on the same words that are worth listing


class Noting(Core):
    """Notes with their places; every save is kept."""

    def notes(self, document_id: str | None = None) -> list[NoteView]:
        """Notes by place, with the paragraph they stand on."""
        return self._note_views(note_rows.every(self._archive.db, document_id))

    def note_ids(self, asked: NoteNarrowing | None = None, goes_on: Callable[[], object] = lambda: None) -> list[str]:
        """Ids of all notes, or of those that fit, by place; goes_on: raises where the answer is no longer wanted."""
        db = self._archive.db
        return narrowed.ids(db, asked, goes_on) if asked is not None and asked.asks else note_rows.ids(db)

    def note_views(self, note_ids: Sequence[str], most: int | None = None) -> list[NoteView]:
        """These notes, without those that are gone; most: characters of a body that are wanted."""
        return self._note_views(note_rows.some(self._archive.db, note_ids, most))

    def note_view(self, note_id: str) -> NoteView:
        """One note with its place."""
        return self._note_views([self.note(note_id)])[0]

    def note(self, note_id: str) -> Note:
        """One note."""
        note = note_rows.get(self._archive.db, note_id)
        if note is None:
            raise unknown("note", note_id)
        return note

    def notes_around(self, note_id: str) -> tuple[list[NoteView], list[Relation]]:
        """The other notes on a note's words or on some of them, and the links of these words."""
        place = self.note(note_id).anchor
        if place is None:
            return [], []
        db = self._archive.db
        others = note_rows.overlapping(db, place.document, place.start, place.end, _AROUND)
        links = [link for link in relations.every(db, place.document) if link.touches(*_span(place))]
        return self._note_views([note for note in others if note.id != note_id]), links

    def notes_at_a_glance(self) -> tuple[dict[str, int], int]:
        """How many notes each author has written, and how many are private."""
        return note_rows.at_a_glance(self._archive.db)

    def note_authors(self) -> list[str]:
        """Who wrote notes, by name."""
        return note_rows.authors(self._archive.db)

    def add_note(
        self,
        document_id: str | None,
        start: int | None = None,
        end: int | None = None,
        body: str = "",
        tags: Sequence[str] = (),
        flags: Sequence[str] = (),
        todo: str = "",
    ) -> Note:
        """Writes a note on text[start:end] of a document, or a loose one."""
        place = self._anchor(document_id, start, end) if document_id else None
        label = "Write note" if body or not place else "Highlight"
        said = _flags(flags), _todo(todo)
        note_id, _ = self._edit(label, lambda edit: note_rows.add(edit, place, body, tidied(tags), *said))
        return self.note(note_id)

    def edit_note(self, note_id: str, body: str | None = None, tags: Sequence[str] | None = None) -> Note:
        """Saves what was typed; saves that follow each other quickly are one step of undo."""
        note = self.note(note_id)
        new_body, new_tags = note.body if body is None else body, note.tags if tags is None else tidied(tags)
        work = lambda edit: note_rows.save(edit, note_id, new_body, new_tags)  # noqa: E731
        self._edit("Write note", work, f"note:{note_id}")
        return self.note(note_id)

    def place_note(self, note_id: str, document_id: str, start: int, end: int) -> Note:
        """Lets a note stand on other words, such as one whose own are gone."""
        self.note(note_id)
        place = self._anchor(document_id, start, end)
        row = {"document": document_id, **note_rows.anchor_row(place)}
        self._edit("Place note", lambda edit: edit.update("note", note_id, row))
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

    # Several notes at once, each one step of undo

    def delete_notes(self, note_ids: Collection[str]) -> Change:
        """Deletes notes; one undo brings all of them back."""
        return self._on_each("Delete", note_ids, lambda edit, note_id: edit.delete("note", note_id))

    def tag_notes(self, note_ids: Collection[str], add: Sequence[str] = (), remove: Sequence[str] = ()) -> Change:
        """Gives notes some tags and takes others from them."""
        gained, gone = tidied(add), {name.casefold() for name in tidied(remove)}

        def retag(edit: Edit, note_id: str) -> None:
            note = note_rows.get(edit.db, note_id)
            if note is not None:
                kept = [tag for tag in note.tags if tag.casefold() not in gone]
                note_rows.change(edit, note_id, {"tags": note_rows.listed(tidied([*kept, *gained]))})

        return self._on_each("Tag", note_ids, retag)

    def set_todo(self, note_ids: Collection[str], todo: str) -> Change:
        """Says whether something is still to be done about notes: "open", "done", or "" for no longer a question."""
        todo = _todo(todo)
        return self._on_each("Set to-do of", note_ids, lambda edit, id_: edit.update("note", id_, {"todo": todo}))

    def set_flags(self, note_ids: Collection[str], flags: Sequence[str]) -> Change:
        """Says what notes are: primary, second-hand, retracted and so on; these and no others."""
        row = {"flags": note_rows.listed(_flags(flags))}
        return self._on_each("Flag", note_ids, lambda edit, id_: edit.update("note", id_, row))

    def toggle_flag(self, note_ids: Collection[str], flag: str) -> Change:
        """Gives all of these notes a flag, or takes it from them where all have it."""
        _flags([flag])
        found = note_rows.some(self._archive.db, tuple(note_ids), 0)
        on = not all(flag in note.flags for note in found)

        def turn(edit: Edit, note_id: str) -> None:
            [note] = note_rows.some(edit.db, [note_id], 0)
            kept = _flags([*(each for each in note.flags if each != flag), *[flag] * on])
            edit.update("note", note_id, {"flags": note_rows.listed(kept)})

        return self._on_each("Flag", note_ids, turn)

    def flag_document(self, document_id: str, flags: Sequence[str]) -> Change:
        """Says what an account as a whole is; these flags and no others."""
        self.document(document_id)
        row = {"flags": note_rows.listed(_flags(flags))}
        return self._edit("Flag account", lambda edit: edit.update("document", document_id, row))[1]

    # Inside

    def _on_each(self, verb: str, note_ids: Collection[str], work: Callable[[Edit, str], object]) -> Change:
        chosen = tuple(dict.fromkeys(note_ids))
        if len(chosen) < 2:  # names the note that is gone; of many, the others are still meant
            for note_id in chosen:
                self.note(note_id)
        label = f"{verb} note" if len(chosen) == 1 else f"{verb} {len(chosen):,} notes"

        def each(edit: Edit) -> None:
            live = {note.id for note in note_rows.some(edit.db, chosen, 0)}
            for note_id in chosen:
                if note_id in live:
                    work(edit, note_id)

        return self._edit(label, each)[1]

    def _note_views(self, found: Iterable[Note]) -> list[NoteView]:
        known: dict[str, tuple[str, Document]] = {}
        blocks: dict[str, tuple[list[int], tuple[Block, ...]]] = {}

        def view(note: Note) -> NoteView:
            if not note.document:
                return NoteView(note)
            if not known:
                known.update({d.id: (values.letter(at), d) for at, d in documents.every(self._archive.db)})
            letter, document = known[note.document]
            if note.anchor is None:
                return NoteView(note, document.title, letter)
            if document.id not in blocks:
                all_ = documents.blocks(self._archive.db, document.id)
                blocks[document.id] = [block.start for block in all_], all_
            starts, all_ = blocks[document.id]
            at = bisect_right(starts, note.anchor.start) - 1
            return NoteView(note, document.title, letter, all_[at].number if at >= 0 else None)

        return [view(note) for note in found]


def _span(place: Anchor) -> tuple[str, int, int]:
    return place.document, place.start, place.end


def _flags(flags: Sequence[str]) -> tuple[str, ...]:
    for flag in flags:
        one_of("flag", flag, FLAGS)
    return tuple(flag for flag in FLAGS if flag in flags)


def _todo(todo: str) -> str:
    if todo not in TODO:
        raise ViewerError(tr("“{todo}” is no state of a to-do.", todo=todo), do=tr("Choose open, done, or nothing."))
    return todo
