"""A list of things with a box each: all of them, or those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from viewer.ui.models.plain import tip
from viewer.ui.widgets.text import short_line

_ID = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6  # then it scrolls
_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Checklist(QListWidget):
    """changed: other rows are ticked. Space ticks a row, Ctrl+A all of them, or none where all were."""

    changed = Signal()

    def __init__(self, name: str, rows: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for row_id, words in rows:
            item = QListWidgetItem(short_line(words, 120))
            item.setToolTip(tip(words))
            item.setData(_ID, row_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_TICKED)
            self.addItem(item)
        high = self.sizeHintForRow(0) if rows else self.fontMetrics().height()
        self.setFixedHeight(high * min(max(len(rows), 1), _MOST_ROWS) + 2 * self.frameWidth() + 2)
        if rows:
            self.setCurrentRow(0)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def ticked(self) -> list[str] | None:
        """The ids of the ticked rows; None where all are."""
        items = [self.item(row) for row in range(self.count())]
        found = [item.data(_ID) for item in items if item.checkState() == _TICKED]
        return None if len(found) == len(items) else found

    def tick_only(self, ids: Sequence[str] | None) -> None:
        """Ticks these rows; None: all."""
        for row in range(self.count()):
            item = self.item(row)
            item.setCheckState(_TICKED if ids is None or item.data(_ID) in ids else _EMPTY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.tick_only([] if self.ticked() is None else None)
        else:
            super().keyPressEvent(event)
