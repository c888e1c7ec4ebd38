"""A table over plain values: what its columns say, sorted and narrowed in Python.

Thousands of rows cost nothing until they show; the view asks only for those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.ui.models.plain import tip

#: The row's own value, in every column.
ROW = Qt.ItemDataRole.UserRole
#: What the column's `part` gives, for a delegate that paints it.
PART = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ORIENTATION = Qt.Orientation
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head and what it says of a row.

    text: plain text. order: what to sort by (default: the text, letter case aside).
    tip: the long form, for the tooltip. spoken: for screen readers (default: the text).
    part: a value for the delegate.
    """

    title: str
    text: Callable[[Any], str]
    order: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None
    title_tip: str = ""
    spoken: Callable[[Any], str] | None = None
    part: Callable[[Any], Any] | None = None


class RowsModel(QAbstractTableModel):
    """Rows of any value; `key` names the identity of a row, by which a view finds it again."""

    def __init__(self, key: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._columns: Sequence[Column] = ()
        self._all: list[Any] = []
        self._shown: list[Any] = []
        self._keep: Callable[[Any], bool] | None = None
        self._sorted_by = -1
        self._descending = False

    def set_rows(self, columns: Sequence[Column], rows: Iterable[Any]) -> None:
        """Shows other rows, keeping the order and the filter in force."""
        self.beginResetModel()
        self._columns, self._all = tuple(columns), list(rows)
        if self._sorted_by >= len(self._columns):
            self._sorted_by = -1
        self._arrange()
        self.endResetModel()

    def narrow(self, keep: Callable[[Any], bool] | None) -> None:
        """Shows only the rows that `keep` accepts; None shows all."""
        self.beginResetModel()
        self._keep = keep
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column; -1 goes back to the order the rows came in. Qt's own name."""
        self.beginResetModel()
        self._sorted_by = column if column < len(self._columns) else -1
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows that show, in their order."""
        return self._shown

    @property
    def every(self) -> Sequence[Any]:
        """All rows, shown or not, in the order they came in."""
        return self._all

    @property
    def columns(self) -> Sequence[Column]:
        """The columns in force."""
        return self._columns

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._all)

    def row_of(self, key: str) -> int:
        """Where the row called `key` shows, or -1."""
        return next((number for number, row in enumerate(self._shown) if self._key(row) == key), -1)

    def _arrange(self) -> None:
        rows = self._all if self._keep is None else [row for row in self._all if self._keep(row)]
        if self._sorted_by >= 0:
            column = self._columns[self._sorted_by]
            order = column.order or (lambda row: column.text(row).casefold())
            rows = sorted(rows, key=order, reverse=self._descending)
        self._shown = list(rows)

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._shown[index.row()]
        if role == _ROLE.DisplayRole:
            return column.text(row)
        if role == _ROLE.ToolTipRole:
            return tip((column.tip or column.text)(row))
        if role == _ROLE.AccessibleTextRole:
            return (column.spoken or column.text)(row)
        if role == ROW:
            return row
        if role == PART and column.part:
            return column.part(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != _ORIENTATION.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == _ROLE.DisplayRole:
            return column.title
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return tip(column.title_tip) if role == _ROLE.ToolTipRole else column.title_tip or column.title
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
