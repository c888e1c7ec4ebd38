"""A titled part of a panel that can be put away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.widgets.buttons import IconButton
from viewer.ui.widgets.text import heading


class Section(QWidget):
    """A heading over `body`, the layout to fill."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = self.fontMetrics().height()
        self._title = heading(title)
        close = IconButton("x", tr("Put away: {part}", part=title))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        self.body = QVBoxLayout()
        self.body.setSpacing(self.line // 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, self.line // 2)
        layout.setSpacing(self.line // 4)
        layout.addLayout(top)
        layout.addLayout(self.body)
        self.setAccessibleName(title)


def clear(layout: QLayout) -> None:
    """Takes everything out of `layout` and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            clear(inner)
