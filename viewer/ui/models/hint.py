"""What an empty panel says: what it is for and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.texts import later
from viewer.ui.keymap import keymap
from viewer.ui.theme import look

#: What stands where accounts would; with the key that imports.
NOTHING_YET = later("No accounts yet.\nImport files with {key} or drop a folder here.")


class Hint(QLabel):
    """A quiet sentence in the middle of an empty panel.

    text: or what makes it, where it names keys, which may change.
    """

    def __init__(self, text: str | Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(text if isinstance(text, str) else text(), parent)
        self._say = None if isinstance(text, str) else text
        keymap().changed.connect(self._say_again)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        # A long word must not widen the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMargin(self.fontMetrics().height())
        look().changed.connect(self._recolour)
        self._recolour()

    def _say_again(self) -> None:
        if self._say:
            self.setText(self._say())

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), look().theme.c("soft"))
        self.setPalette(palette)
