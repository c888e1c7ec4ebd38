"""A note: written and saved without a button, and never lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.domain.annotation import Note
from viewer.domain.relation import Relation
from viewer.session.views import NoteView
from viewer.texts import later, tr
from viewer.ui.inspector.note_company import Company
from viewer.ui.inspector.note_signs import Signs
from viewer.ui.notes import words
from viewer.ui.theme import look
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.fields import Words
from viewer.ui.widgets.fold import Fold
from viewer.ui.widgets.prose_view import ProseView
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.tags_line import TagsLine
from viewer.ui.widgets.text import label, short_line

SAVED, SAVING, NOT_SAVED = later("Saved"), later("Saving…"), later("Not saved")
_PAUSE = 400  # milliseconds after the last key
_AT_MOST = 2_000  # milliseconds while typing goes on
_READS = 300  # milliseconds after the last key until the preview follows

Draft = tuple[str, tuple[str, ...]]


class NoteSection(Section):
    """edited: id, body, tags (tuple). Whoever saves it answers with `saved` or `failed`.

    What was typed and is not known to be saved stays in `_drafts` and wins over whatever is shown later. A long
    note is read from its field only when it is handed over, never at a key.
    """

    edited = Signal(str, str, tuple)
    deleted = Signal(str)
    activated = Signal(str)
    todo_chosen = Signal(list, str)
    flag_toggled = Signal(list, str)
    other_activated = Signal(str)  # another note on these words
    relation_activated = Signal(str)
    place_requested = Signal(str)  # the note shall stand on the words that are selected
    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note"), parent)
        self._note: Note | None = None
        self._drafts: dict[str, Draft] = {}
        self._failed: set[str] = set()
        self._touched = False  # typed since the field was last read
        self._where = Link()
        self._quote = label(soft=True, wrap=True)
        self._lost = label(wrap=True, little=True)
        self._place = QPushButton(tr("Place it on the selected words"))
        self._by = label(soft=True, little=True)
        self._body = Words(tr("Note"), tr("Write what you think of this passage."), lines=6)
        self._reads = ProseView(tr("The note as it reads"))
        self._preview = Fold(tr("As it reads"))
        self._preview.body.addWidget(self._reads)
        self._tags = TagsLine(tr("Tags of the note"))
        self._signs = Signs()
        self._company = Company()
        self._state = label(tr(SAVED), soft=True, little=True)
        self._again = QPushButton(tr("Save again"))
        delete = QPushButton(tr("Delete note"))
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._again)
        below.addWidget(delete)
        self.body.addWidget(self._where, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._quote, self._lost):
            self.body.addWidget(part)
        self.body.addWidget(self._place, 0, Qt.AlignmentFlag.AlignLeft)
        self._private = label(tr("Private: left out of exports and share copies."), soft=True, little=True, wrap=True)
        said: tuple[QWidget, ...] = (self._body, self._tags, self._signs, self._private)
        rest = (*said, self._preview, self._company, self._by)
        for each in rest:
            self.body.addWidget(each)
        self.body.addLayout(below)

        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._at_most = QTimer(self, singleShot=True, interval=_AT_MOST)
        for timer in (self._pause, self._at_most):
            timer.timeout.connect(self.flush)
        self._reading = QTimer(self, singleShot=True, interval=_READS)
        self._reading.timeout.connect(self._show_reading)
        self._preview.toggled.connect(self._show_reading)
        self._body.textChanged.connect(self._typed)
        self._tags.textChanged.connect(self._typed)
        self._body.left.connect(self.flush)
        self._tags.editingFinished.connect(self.flush)
        self._again.clicked.connect(self._send)
        self._where.clicked.connect(lambda: self._note and self.activated.emit(self._note.id))
        self._place.clicked.connect(lambda: self._note and self.place_requested.emit(self._note.id))
        self._signs.todo_chosen.connect(lambda state: self._note and self.todo_chosen.emit([self._note.id], state))
        self._signs.flag_toggled.connect(lambda flag: self._note and self.flag_toggled.emit([self._note.id], flag))
        self._company.note_activated.connect(self.other_activated)
        self._company.relation_activated.connect(self.relation_activated)
        self._reads.link_chosen.connect(self.link_chosen)
        delete.clicked.connect(self._delete)
        look().changed.connect(self._paint_paper)
        self._paint_paper()

    def show_view(self, view: NoteView) -> None:
        """Shows a note. Words typed into it that are not saved yet stay."""
        note = view.note
        if self._note is None or note.id != self._note.id:
            self.flush()
            self._note = None  # nothing that is filled in now counts as typed
            self._fill(self._drafts.get(note.id, (note.body, note.tags)))
            self._company.clear()
        elif note.id not in self._drafts and not self._touched:
            self._note = None
            self._fill((note.body, note.tags))
        self._note = note
        self._private.setVisible(note.private)
        self.saved(note)
        place = " · ".join(filter(None, (view.letter, view.title, f"¶ {view.paragraph}" if view.paragraph else "")))
        self._where.show_text(place)
        self._where.setVisible(bool(place))
        self._where.setAccessibleName(tr("Go to the passage: {place}", place=place))
        quote = words.quote(view)
        self._quote.setText(f"“{short_line(quote, 240)}”" if quote else "")
        self._quote.setVisible(bool(quote))
        self._lost.setText(tr("The present version of this account no longer has these words.") if note.lost else "")
        self._lost.setVisible(bool(note.lost))
        self._place.setVisible(bool(note.lost))
        self._signs.show_note(note)
        self._by.setText(" · ".join(filter(None, (note.author, words.day(view)))))
        self._show_reading()

    def show_company(self, note_id: str, others: Sequence[NoteView], links: Sequence[Relation]) -> None:
        """What else stands on the words of the note shown: other notes, links."""
        if self._note and self._note.id == note_id:
            self._company.show_around(self._note, others, links)

    def saved(self, note: Note) -> None:
        """`note` stands in the archive as it is given here."""
        if self._drafts.get(note.id) == (note.body, note.tags):
            del self._drafts[note.id]
            self._failed.discard(note.id)
        if self._note and note.id == self._note.id:
            self._note = note
        self._show_state()

    def failed(self, note_id: str) -> None:
        """`note_id` could not be saved: its words stay here, and it can be tried again."""
        self._failed.add(note_id)
        self._show_state()

    def state(self) -> str:
        """How the note on screen stands: SAVED, SAVING or NOT_SAVED."""
        if self._note is None or (self._note.id not in self._drafts and not self._touched):
            return SAVED
        return NOT_SAVED if self._note.id in self._failed else SAVING

    def unsaved(self) -> dict[str, Draft]:
        """What was typed and is not known to be saved, by note: for a rescue file."""
        self._take()
        return dict(self._drafts)

    def not_saved(self) -> bool:
        """Whether anything that was typed could not be saved; it stays here to be saved again."""
        return bool(self._failed)

    def flush(self) -> None:
        """Hands over what was typed, now: on a pause, when the focus leaves, before anything else is shown."""
        waiting = self._pause.isActive() or self._at_most.isActive()
        self._pause.stop()
        self._at_most.stop()
        if waiting:
            self._send()

    def offer_tags(self, tags: Iterable[str]) -> None:
        """Completes tags from those in use."""
        self._tags.offer(tags)

    def focus_body(self) -> None:
        """Puts the cursor at the end of the note."""
        self._body.setFocus()
        self._body.moveCursor(self._body.textCursor().MoveOperation.End)

    def focus_tags(self) -> None:
        """Puts the cursor behind the tags of the note."""
        self._tags.setFocus()
        self._tags.end(False)

    def _take(self) -> None:
        if self._touched and self._note is not None:
            self._touched = False
            self._drafts[self._note.id] = self._draft()

    def _draft(self) -> Draft:
        return self._body.toPlainText(), self._tags.tags()

    def _fill(self, draft: Draft) -> None:
        body, tags = draft
        if self._body.toPlainText() != body:  # else the cursor and the undo history stay
            self._body.setPlainText(body)
        if self._tags.tags() != tags:
            self._tags.show_tags(tags)

    def _typed(self) -> None:
        if self._note is None:
            return
        self._touched = True
        self._failed.discard(self._note.id)
        self._show_state()
        self._pause.start()
        self._reading.start()
        if not self._at_most.isActive():
            self._at_most.start()

    def _send(self) -> None:
        self._take()
        if self._note and self._note.id in self._drafts:
            body, tags = self._drafts[self._note.id]
            if (body, tags) == (self._note.body, self._note.tags):  # typed, and taken back
                self.saved(self._note)
            else:
                self._failed.discard(self._note.id)
                self._show_state()
                self.edited.emit(self._note.id, body, tags)

    def _delete(self) -> None:
        self.flush()  # so that undo brings back the last words too
        if self._note:
            self.deleted.emit(self._note.id)

    def _show_reading(self) -> None:
        if self._preview.is_open():
            self._reads.show_markdown(self._body.toPlainText())

    def _show_state(self) -> None:
        state = self.state()
        self._state.setText(tr(state))
        self._state.setAccessibleName(tr("State of the note: {state}", state=tr(state)))
        self._again.setVisible(state == NOT_SAVED)
        palette = QPalette()
        palette.setColor(self._state.foregroundRole(), look().theme.c("conflict" if state == NOT_SAVED else "soft"))
        self._state.setPalette(palette)

    def _paint_paper(self) -> None:
        theme = look().theme
        self._body.setStyleSheet(f"QPlainTextEdit {{ background: {theme.note}; color: {theme.ink}; }}")
        palette = QPalette()
        palette.setColor(self._lost.foregroundRole(), theme.c("conflict"))
        self._lost.setPalette(palette)
        self._show_state()
