"""A page of Markdown or plain text to read: nothing in it is fetched, run or written."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget


class ProsePage(QTextEdit):
    """Read by mouse or keyboard; Tab leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: a page stands for itself. Qt's own name."""
        return None
