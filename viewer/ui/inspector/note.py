"""A note: written and saved without a button, and never lost."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from viewer.domain.annotation import Note
from viewer.session.views import NoteView
from viewer.texts import tr
from viewer.ui.models.rows import Index
from viewer.ui.theme import look
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.fields import Words
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.text import label, short_line

SAVED, SAVING, NOT_SAVED = "Saved", "Saving…", "Not saved"
_PAUSE = 400  # milliseconds after the last key
_AT_MOST = 2_000  # milliseconds while typing goes on

Draft = tuple[str, tuple[str, ...]]


class NoteSection(Section):
    """edited: id, body, tags (tuple). Whoever saves it answers with `saved` or `failed`.

    What was typed and is not known to be saved stays in `_drafts` and wins over whatever is shown later.
    """

    edited = Signal(str, str, tuple)
    deleted = Signal(str)
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Note", parent)
        self._note: Note | None = None
        self._drafts: dict[str, Draft] = {}
        self._failed: set[str] = set()
        self._where = Link()
        self._quote = label(soft=True, wrap=True)
        self._body = Words("Note", "Write what you think of this passage.", lines=6)
        self._tags = _TagsLine()
        self._state = label(SAVED, soft=True, little=True)
        self._again = QPushButton("Save again")
        delete = QPushButton("Delete note")
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._again)
        below.addWidget(delete)
        self.body.addWidget(self._where, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._quote)
        self.body.addWidget(self._body)
        self.body.addWidget(self._tags)
        self._private = label(tr("Private: left out of exports and share copies."), soft=True, little=True, wrap=True)
        self.body.addWidget(self._private)
        self.body.addLayout(below)

        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._at_most = QTimer(self, singleShot=True, interval=_AT_MOST)
        for timer in (self._pause, self._at_most):
            timer.timeout.connect(self.flush)
        self._body.textChanged.connect(self._typed)
        self._tags.textChanged.connect(self._typed)
        self._body.left.connect(self.flush)
        self._tags.editingFinished.connect(self.flush)
        self._again.clicked.connect(self._send)
        self._where.clicked.connect(lambda: self._note and self.activated.emit(self._note.id))
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
        elif note.id not in self._drafts and self._draft() == (self._note.body, self._note.tags):
            self._note = None
            self._fill((note.body, note.tags))
        self._note = note
        self._private.setVisible(note.private)
        self.saved(note)
        place = f"{view.letter} · {view.title}" if view.letter else view.title
        place += f" · ¶ {view.paragraph}" if view.paragraph else ""
        self._where.show_text(place)
        self._where.setVisible(bool(place))
        self._where.setAccessibleName(f"Go to the passage: {place}")
        quote = note.anchor.quote if note.anchor else ""
        self._quote.setText(f"“{short_line(quote, 240)}”" if quote else "")
        self._quote.setVisible(bool(quote))

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
        if self._note is None or self._note.id not in self._drafts:
            return SAVED
        return NOT_SAVED if self._note.id in self._failed else SAVING

    def unsaved(self) -> dict[str, Draft]:
        """What was typed and is not known to be saved, by note: for a rescue file."""
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

    def _draft(self) -> Draft:
        return self._body.toPlainText(), self._tags.tags()

    def _fill(self, draft: Draft) -> None:
        body, tags = draft
        if self._body.toPlainText() != body:  # else the cursor and the undo history stay
            self._body.setPlainText(body)
        if self._tags.tags() != tags:
            self._tags.setText(", ".join(tags))

    def _typed(self) -> None:
        if self._note is None:
            return
        self._drafts[self._note.id] = self._draft()
        self._failed.discard(self._note.id)
        self._show_state()
        self._pause.start()
        if not self._at_most.isActive():
            self._at_most.start()

    def _send(self) -> None:
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

    def _show_state(self) -> None:
        state = self.state()
        self._state.setText(state)
        self._state.setAccessibleName(f"State of the note: {state}")
        self._again.setVisible(state == NOT_SAVED)
        palette = QPalette()
        palette.setColor(self._state.foregroundRole(), look().theme.c("conflict" if state == NOT_SAVED else "soft"))
        self._state.setPalette(palette)

    def _paint_paper(self) -> None:
        theme = look().theme
        self._body.setStyleSheet(f"QPlainTextEdit {{ background: {theme.note}; color: {theme.ink}; }}")
        self._show_state()


class _TagsLine(QLineEdit):
    """Tags with commas between; the one being typed is completed."""

    def __init__(self) -> None:
        super().__init__(placeholderText="tags, with commas between")
        self.setAccessibleName("Tags of the note")
        self._known = QStringListModel(self)
        completer = _LastTag(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def offer(self, tags: Iterable[str]) -> None:
        self._known.setStringList(sorted(set(tags), key=str.casefold))

    def tags(self) -> tuple[str, ...]:
        words = (" ".join(part.split()) for part in self.text().split(","))
        return tuple(dict.fromkeys(word for word in words if word))


class _LastTag(QCompleter):
    """Completes the words after the last comma."""

    def __init__(self, known: QStringListModel, line: QLineEdit) -> None:
        super().__init__(known, line)
        self._line = line

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].lstrip()]

    def pathFromIndex(self, index: Index) -> str:
        before, comma, _ = self._line.text().rpartition(",")
        return f"{before}{comma} {super().pathFromIndex(index)}".lstrip()
