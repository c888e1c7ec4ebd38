"""A row of colours to choose one from, or none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from viewer.texts import later, tr
from viewer.ui.theme import look
from viewer.ui.widgets.flow import Flow

#: Colours that people with colour-vision deficiency can tell apart (after Okabe and Ito, and Tol).
COLOURS = {
    later("blue"): "#0072b2", later("vermilion"): "#d55e00", later("green"): "#009e73", later("pink"): "#cc79a7",
    later("orange"): "#e69f00", later("sky blue"): "#56b4e9", later("wine"): "#882255", later("indigo"): "#332288",
}  # fmt: skip


class Swatches(QWidget):
    """chosen: a colour as "#rrggbb", or "" for the colour of the kind."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, usual: str = "") -> None:
        """usual: what "" stands for, where it is not the colour of the kind."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._swatches = {"": _Swatch("", usual or tr("the colour of its kind"))}
        self._swatches |= {value: _Swatch(value, tr(words)) for words, value in COLOURS.items()}
        row = Flow(self, gap=self.fontMetrics().height() // 8)
        for value, swatch in self._swatches.items():
            self._group.addButton(swatch)
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _on, value=value: self.chosen.emit(value))

    def show_value(self, value: str) -> None:
        """Shows `value` as the one chosen; one that is not among them shows none."""
        self._group.setExclusive(False)
        for each, swatch in self._swatches.items():
            swatch.setChecked(each == value.lower())
        self._group.setExclusive(True)


class _Swatch(QAbstractButton):
    def __init__(self, value: str, words: str) -> None:
        super().__init__()
        self._value = value
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(words)
        self.setAccessibleName(tr("Colour: {name}", name=words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.35)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = look().theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(theme.c("accent" if self.hasFocus() else "ink"), 2.0 if self.hasFocus() else 1.5))
            painter.drawEllipse(box)
        inner = box.adjusted(3, 3, -3, -3)
        painter.setPen(theme.c("faint") if not self._value else Qt.PenStyle.NoPen)
        painter.setBrush(theme.own(self._value) if self._value else theme.c("paper"))
        painter.drawEllipse(inner)
        if not self._value:
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        painter.end()
