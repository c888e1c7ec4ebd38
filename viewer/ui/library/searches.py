"""The searches that are kept under a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QMenu, QSizePolicy, QWidget

from viewer.domain.query import SavedSearch
from viewer.texts import tr
from viewer.ui.models.plain import tip
from viewer.ui.search.offers import in_short
from viewer.ui.widgets.fields import ROOMY

_MOST_ROWS = 3  # then it scrolls
_SAVED = Qt.ItemDataRole.UserRole


class SavedSearches(QListWidget):
    """A click or Enter runs one, F2 renames it, Del forgets it.

    run(SavedSearch). renamed(id, name). deleted(id).
    """

    run = Signal(object)
    renamed = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searches: tuple[SavedSearch, ...] = ()
        self.setAccessibleName(tr("Saved searches"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(ROOMY)
        self.itemChanged.connect(self._rename)

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Shows `searches`; the current one stays, and so does a name that is being written."""
        if tuple(searches) == self._searches or self.state() == QAbstractItemView.State.EditingState:
            return
        current, at = self.current(), self.currentRow()
        self._searches = tuple(searches)
        self.blockSignals(True)
        self.clear()
        for each in searches:
            item = QListWidgetItem(each.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_SAVED, each)
            asks = in_short(each.search)
            item.setToolTip(tip(asks))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, asks)
            self.addItem(item)
        self.blockSignals(False)
        kept = next((row for row, each in enumerate(searches) if current and each.id == current.id), at)
        if self.count() and at >= 0:
            self.setCurrentRow(max(0, min(kept, self.count() - 1)))
        self.updateGeometry()

    def current(self) -> SavedSearch | None:
        """The one the arrows stand on."""
        item = self.currentItem()
        return item.data(_SAVED) if item else None

    def menu(self) -> QMenu | None:
        """What can be done with the current one."""
        search = self.current()
        if search is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Search"), lambda: self.run.emit(search))
        menu.addAction(tr("Rename"), lambda: self.editItem(self.currentItem()))
        menu.addAction(tr("Delete"), lambda: self.deleted.emit(search.id))
        return menu

    def _rename(self, item: QListWidgetItem) -> None:
        search: SavedSearch = item.data(_SAVED)
        name = item.text().strip()
        self.blockSignals(True)
        item.setText(search.name)  # until the archive has it
        self.blockSignals(False)
        if name and name != search.name:
            self.renamed.emit(search.id, name)

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        rows = min(self.count(), _MOST_ROWS)
        return QSize(super().sizeHint().width(), max(1, rows) * max(1, self.sizeHintForRow(0)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        search = self.current()
        if self.state() == QAbstractItemView.State.EditingState or search is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run.emit(search)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(search.id)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the library's own
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and item is not None and item is self.currentItem():
            self.run.emit(item.data(_SAVED))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu:
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            below = QPoint(0, self.visualItemRect(self.currentItem()).bottom())
            menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(below))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's shortcuts."""
