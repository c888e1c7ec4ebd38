"""The notes panel: every note with the words it stands on and the way back to them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.tag import Legend
from viewer.texts import tr
from viewer.ui.copying import ALL, copies
from viewer.ui.keymap import keymap
from viewer.ui.models.hint import Hint
from viewer.ui.notes.menu import NoteMenu
from viewer.ui.notes.model import Ask, NotesModel
from viewer.ui.notes.narrow_bar import NarrowBar
from viewer.ui.notes.row import NoteDelegate
from viewer.ui.theme import look

_MOST_CHOSEN = 20_000  # that stay chosen when the list changes


class NotesView(QWidget):
    """Notes, narrowed by the line above. Enter goes to a note's passage, E edits, T tags, Delete deletes.

    What acts on several notes acts on all that are chosen: delete_requested, tag_requested (ids), todo_chosen
    (ids, state), flag_toggled (ids, flag). narrowed: another NoteNarrowing is wanted.
    """

    note_activated = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(list)
    tag_requested = Signal(list)
    todo_chosen = Signal(list, str)
    flag_toggled = Signal(list, str)
    narrowed = Signal(object)
    legend_requested = Signal()
    copy_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self.bar = NarrowBar()
        self.filter = self.bar.text
        self.bar.changed.connect(self.narrowed)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        legend = QPushButton(tr("Tags and colours…"))
        legend.clicked.connect(self.legend_requested)
        self._total = 0
        self.notes = _NoteList()
        self.notes.note_activated.connect(self.note_activated)
        self.notes.edit_requested.connect(self.edit_requested)
        self.notes.delete_requested.connect(self.delete_requested)
        self.notes.tag_requested.connect(self.tag_requested)
        self.notes.copy_requested.connect(self.copy_requested)
        self.notes.selectionModel().selectionChanged.connect(self._say_count)
        self.notes.menu_requested.connect(self._show_menu)
        self._hint = Hint(lambda: tr("No notes yet. Select a passage and press {key}.", key=keymap().told("annotate")))
        self._none_left = Hint(tr("No note matches this filter."))
        self._pages = QStackedWidget()
        for page in (self.notes, self._hint, self._none_left):
            self._pages.addWidget(page)
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(em // 2, 0, em // 2, 0)
        row.addWidget(self.filter)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.notes)
        self._show_page()

    def read_through(self, ask: Ask) -> None:
        """How the rows that show are read."""
        self.notes.rows.ask = ask

    def set_ids(self, ids: Sequence[str], total: int, changed: Collection[str] | None = None) -> None:
        """Lists these of `total` notes; the current and the chosen ones stay. changed: those to be read again."""
        self._total = total
        self.notes.rows.set_ids(ids, changed)
        self._show_page()

    def set_legend(self, legend: Legend) -> None:
        """The colours of the tags."""
        self.notes.delegate.legend = legend
        self.notes.viewport().update()

    def select(self, note_id: str) -> bool:
        """Makes a note the current one; False where it does not show."""
        return self.notes.select(note_id)

    def chosen(self) -> list[str]:
        """The notes that are chosen, in their order."""
        return self.notes.chosen()

    def _show_menu(self, at: QPoint) -> None:
        menu = NoteMenu(self.chosen(), self)
        menu.go.connect(self.note_activated)
        menu.edit.connect(self.edit_requested)
        menu.tag.connect(self.tag_requested)
        menu.todo.connect(self.todo_chosen)
        menu.flag.connect(self.flag_toggled)
        menu.delete.connect(self.delete_requested)
        menu.popup(at)

    def _say_count(self) -> None:
        shown, chosen = self.notes.rows.rowCount(), len(self.notes.selectionModel().selectedRows())
        said = tr("{shown} of {total} notes", shown=f"{shown:,}", total=f"{self._total:,}") if self._total else ""
        if chosen > 1:
            said = tr("{count} chosen of {shown}", count=f"{chosen:,}", shown=f"{shown:,}")
        self._count.setText(said)

    def _show_page(self) -> None:
        self._say_count()
        shown = self.notes.rows.rowCount()
        self.bar.setVisible(bool(self._total))
        self._pages.setCurrentWidget(self.notes if shown else self._none_left if self._total else self._hint)


class _NoteList(QListView):
    note_activated = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(list)
    tag_requested = Signal(list)
    menu_requested = Signal(QPoint)
    copy_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._chosen: list[str] = []
        self.rows = NotesModel(self)
        self.setModel(self.rows)
        self.delegate = NoteDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._restore)
        look().changed.connect(self.viewport().update)

    def select(self, note_id: str) -> bool:
        row = self.rows.row_of(note_id)
        if row >= 0 and self._current() != note_id:
            self.setCurrentIndex(self.rows.index(row, 0))
        return row >= 0

    def chosen(self) -> list[str]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.ids[row] for row in rows] or [self._current()] * bool(self._current())

    def _remember(self) -> None:
        self._kept = self._current() or self._kept
        chosen = self.selectionModel().selectedRows()
        self._chosen = [self.rows.ids[index.row()] for index in chosen] if 1 < len(chosen) < _MOST_CHOSEN else []

    def _restore(self) -> None:
        self.select(self._kept)
        rows = sorted(row for note_id in self._chosen if (row := self.rows.row_of(note_id)) >= 0)
        again = QItemSelection()
        while rows:
            count = next((n for n, row in enumerate(rows) if row != rows[0] + n), len(rows))
            again.select(self.rows.index(rows[0], 0), self.rows.index(rows[count - 1], 0))
            del rows[:count]
        self.selectionModel().select(again, QItemSelectionModel.SelectionFlag.Select)

    def _current(self) -> str:
        row = self.currentIndex().row()
        return self.rows.ids[row] if 0 <= row < len(self.rows.ids) else ""

    # Qt's own names from here on.

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.key() in _OWN_KEYS and not event.modifiers()
            if own or copies(event) is not None:  # here they are about notes; elsewhere they are the window's
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, key, copied = self._current(), Qt.Key(event.key()), copies(event)
        if copied is not None:
            self.copy_requested.emit(list(self.rows.ids) if copied == ALL else self.chosen())
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or key not in (*_ENTER, *_EDIT, Qt.Key.Key_Delete, Qt.Key.Key_T):
            super().keyPressEvent(event)
        elif not current:
            return
        elif key in _ENTER:
            self.note_activated.emit(current)
        elif key in _EDIT:
            self.edit_requested.emit(current)
        elif key == Qt.Key.Key_T:
            self.tag_requested.emit(self.chosen())
        else:
            self.delete_requested.emit(self.chosen())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        choosing = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        alone = index.isValid() and index == self.currentIndex() and not choosing
        if event.button() == Qt.MouseButton.LeftButton and alone and len(self.selectionModel().selectedRows()) < 2:
            self.note_activated.emit(self._current())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self._current():
            self.menu_requested.emit(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyboardSearch(self, search: str) -> None:
        """Does nothing: letters belong to the window's actions. Qt's own name."""


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDIT = (Qt.Key.Key_E, Qt.Key.Key_F2)
_OWN_KEYS = (Qt.Key.Key_E, Qt.Key.Key_T)
