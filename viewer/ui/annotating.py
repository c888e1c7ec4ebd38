"""Notes and tags between the session and the panels: what the list is narrowed to, what is done with many at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.domain.change import Change
from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.relation import Relation
from viewer.domain.tag import Legend, Tag
from viewer.session.views import NoteView
from viewer.texts import tr
from viewer.ui.copying import copy_notes
from viewer.ui.desk import Desk
from viewer.ui.dialogs.legend import LegendDialog
from viewer.ui.notes.listed import NoteList
from viewer.ui.snapshot import Snapshot
from viewer.ui.widgets.fleeting import fleeting

_ROW = 2_000  # characters of a body that a row and its tip need


class Annotating(QObject):
    """Follows the desk: lists the notes that are asked for, in the colours of the legend.

    told: something to tell the user.
    """

    told = Signal(str)
    tags_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._session, self._window = desk, desk.session, parent
        self._notes, self._inspector, self._reader = desk.panels.notes, desk.panels.inspector, desk.panels.reader
        self._now: Snapshot | None = None
        self._list: NoteList | None = None
        self._asked = NoteNarrowing()
        self._changed: deque[Change] = deque()
        self._tags: Sequence[Tag] = ()
        self.legend = Legend()
        self._dialog: LegendDialog | None = None
        self._unsubscribe = desk.session.subscribe(self._changed.append)
        desk.refreshed.connect(self._follow)
        self._connect()

    # What is shown

    def narrow(self, asked: NoteNarrowing) -> None:
        """Lists only what fits."""
        self._asked = asked
        self._list_notes(frozenset())

    def show_tag(self, tag: str) -> None:
        """Lists the notes with a tag."""
        self._notes.bar.ask_for(tag=tag)

    def show_lost(self) -> None:
        """Lists the notes whose words the present version of their account no longer has."""
        self._notes.bar.ask_for(lost=True)

    def step_note_here(self) -> None:
        """Shows the next of the notes that lie over one another at the text cursor."""
        column = self._reader.columns[self._reader.focused_column]
        start, end = column.pane.selection() or (column.pane.caret(), column.pane.caret() + 1)
        here = [note.id for *_, note in column.pane.marks.notes.within(start, end)] if column.document else []
        if not here:
            self.told.emit(tr("There is no note at the text cursor."))
            return
        at = here.index(self._desk.note) + 1 if self._desk.note in here else 0
        self._desk.inspector_wanted.emit()
        self._desk.show_note(here[at % len(here)])
        if len(here) > 1:
            self.told.emit(tr("Note {number} of {count} here", number=at % len(here) + 1, count=len(here)))

    # What is done

    def highlight(self, selected: tuple[str, int, int], number: int) -> None:
        """Marks a passage in the colour of the legend's tag of that number, from 1."""
        coloured = self.legend.coloured()
        if not 1 <= number <= len(coloured):
            self.told.emit(tr("No tag has a colour for this key. Tags and colours are edited with Shift+H."))
            return
        tag = coloured[number - 1].name
        self._desk.edit(
            lambda: self._session.add_note(*selected, tags=[tag]), lambda note: self._desk.show_note(note.id)
        )

    def tag(self, notes: Sequence[str]) -> None:
        """Asks which tags notes are to have."""
        chosen = tuple(notes)
        from viewer.ui.dialogs.tag_dialog import TagDialog

        dialog = TagDialog(len(chosen), [tag.name for tag in self._tags], self._window)
        dialog.said.connect(lambda add, gone: self._desk.edit(lambda: self._session.tag_notes(chosen, add, gone)))
        fleeting(dialog).open()

    def edit_legend(self) -> None:
        """Opens the tags, their colours and their meanings."""
        edit, session = self._desk.edit, self._session
        self._dialog = dialog = fleeting(LegendDialog(self._window))
        dialog.show_tags(self._tags)
        dialog.described.connect(lambda *said: edit(lambda: session.describe_tag(*said)))
        dialog.renamed.connect(lambda *names: edit(lambda: session.rename_tag(*names)))
        dialog.deleted.connect(lambda name: edit(lambda: session.delete_tag(name)))
        dialog.ordered.connect(lambda names: edit(lambda: session.order_tags(names)))
        dialog.tag_chosen.connect(self.show_tag)
        dialog.finished.connect(self._let_go)
        dialog.open()

    # Inside

    def _connect(self) -> None:
        notes, inspector, edit, session = self._notes, self._inspector, self._desk.edit, self._session
        notes.read_through(lambda ids, done: self._desk.jobs.run(lambda: session.note_views(ids, _ROW), done))
        notes.narrowed.connect(self.narrow)
        notes.delete_requested.connect(self._delete)
        notes.tag_requested.connect(self.tag)
        notes.legend_requested.connect(self.edit_legend)
        notes.copy_requested.connect(
            lambda ids: self._desk.jobs.run(lambda: session.note_views(ids), copy_notes, key="copy-notes")
        )
        for said in (notes.todo_chosen, inspector.note.todo_chosen):
            said.connect(lambda ids, state: edit(lambda: session.set_todo(ids, state)))
        for said in (notes.flag_toggled, inspector.note.flag_toggled):
            said.connect(lambda ids, flag: edit(lambda: session.toggle_flag(ids, flag)))
        inspector.note.other_activated.connect(self._desk.show_note)
        inspector.note.place_requested.connect(self._place)
        inspector.note.link_chosen.connect(self._say_link)
        self._desk.note_shown.connect(self._show_company)

    def _follow(self) -> None:
        now, seen = self._desk.now, self._desk.seen
        if now is None or seen is None:
            return
        if now.tags is not self._tags:
            self._show_tags(now)
        if now is self._now and seen.notes is self._list:
            return
        changed: frozenset[str] | None = frozenset()
        while self._changed:
            change = self._changed.popleft()
            changed = None if changed is None or change.touches("document", "archive") else changed | change.ids
        fresh = self._now is None or now.notes is not self._now.notes
        self._now, self._list = now, seen.notes
        self._list_notes(changed)
        if fresh:
            self._offer(now)
            if self._desk.note:
                self._show_company(self._desk.note)

    def _list_notes(self, changed: frozenset[str] | None) -> None:
        now, listed, asked = self._now, self._list, self._asked
        if now is None or listed is None:
            return
        if not asked.asks:
            self._desk.jobs.run(lambda: None, key="notes")  # what was asked before is no longer wanted
            self._notes.set_ids(listed.ids, len(now.notes), changed)
            return
        total, within = len(now.notes), frozenset(listed.ids)
        self._desk.jobs.run(
            lambda: [note_id for note_id in self._session.note_ids(asked) if note_id in within],
            lambda ids: self._notes.set_ids(ids, total, changed),
            key="notes",
        )

    def _show_tags(self, now: Snapshot) -> None:
        self._tags = now.tags
        legend = Legend([tag for tag in now.tags if tag.id])
        self._inspector.offer_tags(tag.name for tag in now.tags)
        if legend != self.legend:
            self.legend = legend
            self._notes.set_legend(legend)
            self._reader.set_legend(legend)
            self.tags_changed.emit()
        if self._dialog is not None:
            self._dialog.show_tags(now.tags)

    def _offer(self, now: Snapshot) -> None:
        accounts = [(a.document.id, f"{a.letter} · {a.document.title}") for a in now.accounts if a.notes]
        offer = lambda authors: self._notes.bar.offer(now.tags, accounts, authors)  # noqa: E731
        self._desk.jobs.run(self._session.note_authors, offer, key="note-authors")

    def _delete(self, notes: list[str]) -> None:
        self._inspector.flush()
        count = len(notes)
        told = (
            (lambda _: self.told.emit(tr("{count} notes deleted. Undo brings them back.", count=f"{count:,}")))
            if (count > 1)
            else None
        )
        self._desk.edit(lambda: self._session.delete_notes(notes), told)

    def _place(self, note: str) -> None:
        column = self._reader.columns[self._reader.focused_column]
        selected = column.pane.selection() if column.document else None
        if column.document is None or selected is None:
            self.told.emit(tr("Select the words the note is about, then press the button again."))
            return
        document, (start, end) = column.document, selected
        self._desk.edit(lambda: self._session.place_note(note, document, start, end))

    def _show_company(self, note: str) -> None:
        def show(found: tuple[list[NoteView], list[Relation]]) -> None:
            self._inspector.note.show_company(note, *found)

        self._desk.jobs.run(lambda: self._session.notes_around(note), show, lambda _: None, key="company")

    def _say_link(self, link: str) -> None:
        self.told.emit(tr("The note names {link}. Parallax opens no pages.", link=link))

    def _let_go(self) -> None:
        self._dialog = None
