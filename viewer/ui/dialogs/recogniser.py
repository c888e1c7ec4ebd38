"""What finds names in the texts: Parallax itself, or a spaCy pipeline the user has installed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.widgets.fields import Typed
from viewer.ui.widgets.text import label


class RecogniserDialog(QDialog):
    """Offers what is installed, and takes the folder of any other pipeline. chosen: its name or folder."""

    chosen = Signal(str)

    def __init__(self, offered: Sequence[str], current: str, parent: QWidget | None = None) -> None:
        """offered: the names of recognisers, our own first."""
        super().__init__(parent)
        self.setWindowTitle(tr("What finds names"))
        self._names = Typed(tr("Recogniser of names"), [*offered, *([] if current in offered else [current])])
        self._names.setCurrentText(current)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(
            label(
                tr(
                    "“parallax” is the recogniser that comes with this program. Any spaCy pipeline installed beside it "
                    "can be chosen instead, by its name or its folder. The accounts are then read again in the "
                    "background; what you have decided about names stays."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self._names)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 30)
        self._names.setFocus()

    def _choose(self) -> None:
        if name := self._names.currentText().strip():
            self.accept()
            self.chosen.emit(name)
