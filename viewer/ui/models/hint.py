"""What an empty panel says: what it is for and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.ui.theme import look


class Hint(QLabel):
    """A quiet sentence in the middle of an empty panel."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        # A long word must not widen the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMargin(self.fontMetrics().height())
        look().changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), look().theme.c("soft"))
        self.setPalette(palette)
