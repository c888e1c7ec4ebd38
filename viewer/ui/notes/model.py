"""The rows of the notes panel: ids, and of the rows that show what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, QStringListModel, Qt

from viewer.session.views import NoteView
from viewer.ui.models.plain import one_line, tip
from viewer.ui.models.rows import ROW, Index
from viewer.ui.notes import words

_PAGE = 64  # rows that are asked for together
_MOST_KEPT = 4_000  # rows; more would fill the memory of whoever scrolls through everything

#: Reads notes elsewhere and hands them over on the window's thread.
Ask = Callable[[Sequence[str], Callable[[list[NoteView]], object]], object]


class NotesModel(QStringListModel):
    """Fifty thousand notes cost what fifty cost: rows are read a page at a time, when they are shown.

    Qt's own list of empty lines stands for the rows, as laying a list out asks twice for their number at each
    of them: answered from here that would hold up the window for a quarter of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ask: Ask = lambda _ids, _done: None
        self._ids: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        self._known: dict[str, NoteView] = {}
        self._stale: dict[str, NoteView] = {}
        self._asked: set[int] = set()
        self._round = 0
        self._coming: tuple[tuple[str, ...], dict[str, NoteView]] = ((), {})
        self.modelReset.connect(self._take_over)  # before any view hears of it

    @property
    def ids(self) -> tuple[str, ...]:
        """The notes that are listed, in order."""
        return self._ids

    def set_ids(self, ids: Sequence[str], changed: Collection[str] | None = None) -> None:
        """Lists these notes. changed: what has to be read again; everything where None."""
        self._round += 1  # answers under way are about the list as it was
        self._asked.clear()
        old = {} if changed is None else {i: view for i, view in self._known.items() if i not in changed}
        if tuple(ids) == self._ids:
            self._stale, self._known = self._known, old
            self._read_again(changed)
            return
        self._coming = tuple(ids), old
        self.setStringList([""] * len(ids))

    def row_of(self, note_id: str) -> int:
        """Where a note is listed, or -1."""
        return self._rows.get(note_id, -1)

    def view_at(self, row: int) -> NoteView | None:
        """What stands in a row; None until it has been read, which this asks for."""
        note_id = self._ids[row]
        view = self._known.get(note_id)
        if view is None:
            self._want(row // _PAGE)
            view = self._known.get(note_id) or self._stale.get(note_id)  # better old words than none for a moment
        return view

    def _take_over(self) -> None:
        self._ids, known = self._coming
        self._stale, self._known = self._known, known
        self._rows = {note_id: row for row, note_id in enumerate(self._ids)}

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        first = page * _PAGE
        ids, round_ = self._ids[first : first + _PAGE], self._round

        def take(views: list[NoteView]) -> None:
            if round_ != self._round:
                return
            if len(self._known) > _MOST_KEPT:
                self._known, self._asked = {}, {page}
            self._known |= {view.note.id: view for view in views}
            last = min(first + _PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

        self.ask(ids, take)

    def _read_again(self, changed: Collection[str] | None) -> None:
        rows = [row for note_id in changed or () if (row := self.row_of(note_id)) >= 0]
        if changed is None or len(rows) > _PAGE:  # a view lays everything out again where a range has changed
            rows = [0, len(self._ids) - 1] if self._ids else []
            if rows:
                self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[1], 0))
            return
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    # Qt's own names from here on.

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        asked = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, ROW)
        view = self.view_at(index.row()) if role in asked else None
        if view is None or role == ROW:
            return view
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words.long(view))
        return words.spoken(view) if role == Qt.ItemDataRole.AccessibleTextRole else one_line(view.note.body)
