"""A small table inside a panel: as high as its rows, up to a limit, and every cell one click from its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from viewer.ui.models.cell import draw_frame
from viewer.ui.models.plain import is_right_to_left, tip
from viewer.ui.models.rows import Index
from viewer.ui.theme import look
from viewer.ui.widgets.text import short_line

_MOST_ROWS = 9  # then it scrolls by itself


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows; `color` names one of the theme's; `spoken` is for the screen reader."""

    text: str
    color: str = ""
    spoken: str = ""
    bold: bool = False


class _OwnColours(QStyledItemDelegate):
    """A chosen cell keeps the colour of its words."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft:  # "30 June 2018" is not to fall apart there
            option.text = f"\u2068{option.text}\u2069"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        own, color = QStyleOptionViewItem(option), index.data(Qt.ItemDataRole.ForegroundRole)
        if color is not None:
            own.palette.setColor(QPalette.ColorRole.HighlightedText, color.color())
        super().paint(painter, own, index)
        draw_frame(painter, option)


class SmallTable(QTableWidget):
    """chosen: row and column, by click or Enter."""

    chosen = Signal(int, int)

    def __init__(self, name: str, *, by_row: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Sequence[Cell]] = ()
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectRows if by_row else behaviour.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setStyleSheet("QTableView::item { padding: 0 0.4em; }")  # as wide as the header's
        self.setAccessibleName(name)
        self.setItemDelegate(_OwnColours(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().height())
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.cellClicked.connect(self.chosen)
        look().changed.connect(self._colour)

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], stretch: int = 0) -> None:
        """Shows `rows`; the current cell stays where it was. stretch: the column that takes the room left."""
        current = (self.currentRow(), self.currentColumn())
        self._rows = rows
        self.setRowCount(len(rows))
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(list(headers))
        self.horizontalHeader().setVisible(any(headers))
        for n, row in enumerate(rows):
            for m, cell in enumerate(row):
                item = QTableWidgetItem(short_line(cell.text))
                item.setToolTip(tip(cell.text) if len(cell.text) > 12 else "")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.spoken or cell.text)
                font = item.font()
                font.setBold(cell.bold)
                item.setFont(font)
                side = Qt.AlignmentFlag.AlignRight if is_right_to_left(cell.text) else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(n, m, item)
        header = self.horizontalHeader()
        for column in range(len(headers)):
            fits = QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fits)
        height = round(self.fontMetrics().height() * 1.6)
        self.verticalHeader().setDefaultSectionSize(height)
        if current[0] in range(len(rows)) and current[1] in range(len(headers)):
            self.setCurrentCell(*current)
        self._colour()
        self.updateGeometry()

    def _colour(self) -> None:
        theme = look().theme
        for n, row in enumerate(self._rows):
            for m, cell in enumerate(row):
                item = self.item(n, m)
                if item:
                    item.setForeground(theme.c(cell.color) if cell.color else QColor(theme.ink))

    def sizeHint(self) -> QSize:
        rows = min(self.rowCount(), _MOST_ROWS)
        header = self.horizontalHeader().sizeHint().height() if self.horizontalHeader().isVisibleTo(self) else 0
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().isVisible() else 0
        return QSize(super().sizeHint().width(), header + rows * self.verticalHeader().defaultSectionSize() + bar + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.chosen.emit(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's shortcuts."""
