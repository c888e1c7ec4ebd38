"""A part of a section that opens and closes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.ui.icons import icon
from viewer.ui.theme import look


class Fold(QWidget):
    """A line to click on over `body`, the layout to fill. toggled: it was opened or closed."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        self._title = title
        self._line = QToolButton(autoRaise=True)
        self._line.setCheckable(True)
        self._line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.setIconSize(QSize(line, line) * 0.8)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.setStyleSheet(
            "QToolButton { background: none; border: 1px solid transparent; padding: 0.15em 0; text-align: left; }"
            "QToolButton:hover { text-decoration: underline; }"
            "QToolButton:focus { border-color: palette(highlight); }"
        )
        self._room = QWidget()
        self.body = QVBoxLayout(self._room)
        self.body.setContentsMargins(line * 4 // 5, 0, 0, line // 3)
        self.body.setSpacing(line // 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 6)
        layout.addWidget(self._line)
        layout.addWidget(self._room)
        self._line.toggled.connect(self._show)
        self._line.toggled.connect(self.toggled)
        look().changed.connect(self._dress)
        self.set_count(0)
        self.set_open(is_open)
        self._show(is_open)

    def set_count(self, count: int) -> None:
        """How many things are in it; nothing is said of none."""
        self._line.setText(f"{self._title} · {count:,}" if count else self._title)
        self._line.setAccessibleName(self._line.text())

    def set_open(self, on: bool) -> None:
        """Opens or closes it."""
        self._line.setChecked(on)

    def is_open(self) -> bool:
        """Whether it is open."""
        return self._line.isChecked()

    def _show(self, on: bool) -> None:
        self._room.setVisible(on)
        self._dress()

    def _dress(self) -> None:
        self._line.setIcon(icon("chevron-down" if self.is_open() else "chevron-right"))
