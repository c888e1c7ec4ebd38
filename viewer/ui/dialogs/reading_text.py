"""How the text of the accounts is set: typeface, size, length of a line. What is chosen shows at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from viewer.settings import LINE_LENGTHS
from viewer.texts import later, tr
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import label

_NAMES = (later("narrow"), later("comfortable"), later("wide"), later("as wide as the column"))


class ReadingText(QDialog):
    """changed(family, size in points, letters in a line; 0: as wide as the column)."""

    changed = Signal(str, float, int)

    def __init__(self, family: str, size: float, letters: int, sizes: tuple[float, float], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Text of the accounts"))
        self._family = QFontComboBox()
        self._family.setEditable(False)
        self._family.setCurrentFont(QFont(family))
        self._family.setAccessibleName(tr("Typeface"))
        self._size = QDoubleSpinBox(decimals=1, singleStep=0.5, minimum=sizes[0], maximum=sizes[1], value=size)
        self._size.setAccessibleName(tr("Size"))
        self._size.setSuffix(tr(" pt"))
        lengths = [(str(length), tr(name)) for length, name in zip(LINE_LENGTHS, _NAMES, strict=True)]
        self._length = Choice(tr("Length of a line"), lengths)
        self._length.show_value(str(letters))
        form = QFormLayout()
        form.addRow(label(tr("Typeface"), soft=True), self._family)
        form.addRow(label(tr("Size"), soft=True), self._size)
        form.addRow(label(tr("Length of a line"), soft=True), self._length)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self._family.currentFontChanged.connect(lambda _font: self._say())
        self._size.valueChanged.connect(lambda _value: self._say())
        self._length.chosen.connect(lambda _value: self._say())

    def _say(self) -> None:
        self.changed.emit(self._family.currentFont().family(), self._size.value(), int(self._length.value()))
