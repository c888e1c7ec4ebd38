"""Quiet buttons: an icon alone, or words that lead somewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from viewer.ui.icons import icon
from viewer.ui.theme import look
from viewer.ui.widgets.text import short_line


class IconButton(QToolButton):
    """A quiet button that is only an icon; `text` is what a tool tip and a screen reader say."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAutoRaise(True)
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        look().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._name))


class Link(QPushButton):
    """Words that lead somewhere when they are clicked."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The application's style sheet frames every button; only a nearer one can take the frame away.
        self.setStyleSheet(
            "QPushButton { background: none; border: 1px solid transparent; padding: 0.1em 0; text-align: left; }"
            "QPushButton:hover { text-decoration: underline; }"
            "QPushButton:focus { border-color: palette(highlight); }"
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows `text` on one line; nothing of it is a mnemonic."""
        self.setText(short_line(text, 60).replace("&", "&&"))
