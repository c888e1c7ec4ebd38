"""Arrangements of the columns, kept under a name: to keep this one, to go back to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.arrangement import KeptArrangement
from viewer.texts import tr
from viewer.ui.widgets.text import label, short_line

_KEPT = Qt.ItemDataRole.UserRole


class ArrangementsDialog(QDialog):
    """keep(name): keep how the columns stand. recalled(arrangement): let them stand so. deleted(id).

    titles: document id -> what its account is called.
    """

    keep = Signal(str)
    recalled = Signal(object)
    deleted = Signal(str)

    def __init__(
        self, kept: Sequence[KeptArrangement], titles: dict[str, str], writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Arrangements"))
        line = self.fontMetrics().height()
        self._titles, self._writable = titles, writable
        self.name = QLineEdit(placeholderText=tr("Name of the arrangement on screen"))
        self.name.setAccessibleName(tr("Name of the arrangement on screen"))
        self._keep = QPushButton(tr("Keep"))
        self._keep.setEnabled(False)
        self._keep.setAutoDefault(False)
        self._keep.clicked.connect(self._say_keep)
        self.name.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Arrangements"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(line // 6)
        self.list.itemActivated.connect(self._recall)
        self._empty = label(
            tr("None is kept yet. Write a name above, and these columns can be called back any time."),
            soft=True,
            wrap=True,
        )
        self._hint = label(tr("Enter calls it back, Del deletes it."), soft=True, little=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self._keep)
        layout = QVBoxLayout(self)
        layout.setSpacing(line // 2)
        layout.addLayout(top)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self.name.setVisible(writable)
        self._keep.setVisible(writable)
        self.resize(line * 32, line * 20)
        self.show_kept(kept)
        (self.list if kept else self.name).setFocus()

    def show_kept(self, kept: Sequence[KeptArrangement]) -> None:
        """Lists the arrangements that are kept."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for each in kept:
            titles = [short_line(self._titles.get(c.document, tr("gone")), 40) for c in each.arrangement.columns if c]
            item = QListWidgetItem(f"{each.name}\n{'  |  '.join(titles)}")
            item.setData(_KEPT, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}: {', '.join(titles)}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.setVisible(bool(kept))
        self._hint.setVisible(bool(kept))
        self._empty.setVisible(not kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.name.hasFocus():
            self._say_keep()
        elif enter and self.list.hasFocus():
            self._recall(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self._writable and self.list.currentItem():
            self.deleted.emit(self.list.currentItem().data(_KEPT).id)
        else:
            super().keyPressEvent(event)

    def _say_keep(self) -> None:
        if self.name.text().strip():
            self.keep.emit(self.name.text())
            self.name.clear()

    def _recall(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.recalled.emit(item.data(_KEPT).arrangement)
            self.accept()
