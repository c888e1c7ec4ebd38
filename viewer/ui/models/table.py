"""A table of rows that reads well: one way to look, one way to choose, by mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from viewer.ui.models.cell import CellDelegate
from viewer.ui.models.rows import ROW, Column, RowsModel


class Table(QTableView):
    """Shows a RowsModel; a click on a cell or Enter chooses it, arrows only move, with Ctrl they sort by the column."""

    chosen = Signal(QModelIndex)

    def __init__(
        self,
        key: Callable[[Any], str],
        name: str,
        *,
        widths: Sequence[float] = (),
        stretched: int = 2,
        whole_rows: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """widths: of columns without their own, in ems, the last one for all that follow. stretched: column that
        takes the rest where no column says how much of it is its share."""
        super().__init__(parent)
        self._key = key
        self._widths = widths or (14, 16, 20, 8)
        self._stretched = stretched
        self._stretching = False
        self._by_hand: set[int] = set()
        self.rows_model = RowsModel(key, self)
        self.setModel(self.rows_model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectRows if whole_rows else behaviour.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.75))
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(self.fontMetrics().height() * 2)
        header.sectionResized.connect(self._keep_width)
        self.setSortingEnabled(True)
        self.rows_model.modelAboutToBeReset.connect(self._remember)
        self.rows_model.modelReset.connect(self._restore)
        self.clicked.connect(self.chosen)
        self._kept: tuple[str, int] | None = None

    def set_rows(self, columns: Sequence[Column], rows: Iterable[Any]) -> None:
        """Shows other rows; the current row, the order and the filter stay."""
        new_columns = [column.title for column in columns] != [column.title for column in self.rows_model.columns]
        self.rows_model.set_rows(columns, rows)
        if new_columns:
            self._size_columns()

    def select(self, key: str) -> bool:
        """Makes the row called `key` the current one; False where it does not show."""
        row = self.rows_model.row_of(key)
        if row < 0:
            return False
        column = max(self.currentIndex().column(), 0)
        index = self.rows_model.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect | self._rows())
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
            return
        if event.key() in _SORTING and event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.ControlModifier:
            if self.isSortingEnabled() and self.currentIndex().isValid():
                self.sortByColumn(self.currentIndex().column(), _SORTING[event.key()])
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def keyboardSearch(self, search: str) -> None:
        """Does nothing: letters belong to the window's actions. Qt's own name."""

    def _rows(self) -> QItemSelectionModel.SelectionFlag:
        whole = self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        flag = QItemSelectionModel.SelectionFlag
        return flag.Rows if whole else flag.NoUpdate

    def _remember(self) -> None:
        row = self.currentIndex().data(ROW)
        if row is not None:
            self._kept = self._key(row), self.currentIndex().column()

    def _restore(self) -> None:
        if self._kept is None:
            return
        key, column = self._kept
        row = self.rows_model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.rows_model.index(row, min(column, self.rows_model.columnCount() - 1)))

    def _size_columns(self) -> None:
        self._by_hand.clear()
        self._stretching = True
        for number in range(self.rows_model.columnCount()):
            self.setColumnWidth(number, self._least(number))
        self._stretch()
        self._stretching = False

    def _least(self, number: int) -> int:
        """The width a column has by itself."""
        ems = self.rows_model.columns[number].width or self._widths[min(number, len(self._widths) - 1)]
        return round(ems * self.fontMetrics().height())

    def _stretch(self) -> None:
        """Shares out the room that is left; no column gets less than its own width, nor loses one set by hand."""
        columns = self.rows_model.columns
        shares = {number: column.share for number, column in enumerate(columns) if column.share}
        if not shares and self._stretched < len(columns):
            shares = {self._stretched: 1.0}
        shares = {number: share for number, share in shares.items() if number not in self._by_hand}
        taken = sum(self._least(n) if n in shares else self.columnWidth(n) for n in range(len(columns)))
        spare = max(0, self.viewport().width() - taken)
        for number, share in shares.items():
            self.setColumnWidth(number, self._least(number) + int(spare * share / sum(shares.values())))

    def _keep_width(self, number: int, _old: int, _new: int) -> None:
        if not self._stretching:
            self._by_hand.add(number)

    def updateGeometries(self) -> None:
        """Qt's own name; called whenever the room changes, also by a scroll bar that comes or goes."""
        if not self._stretching:  # setting a width calls it again
            self._stretching = True
            self._stretch()
            self._stretching = False
        super().updateGeometries()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.75))
            self._size_columns()


_SORTING: dict[int, Qt.SortOrder] = {
    Qt.Key.Key_Down: Qt.SortOrder.AscendingOrder,
    Qt.Key.Key_Up: Qt.SortOrder.DescendingOrder,
}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
