"""Which kinds of mention the text marks: a switch for each, which is their legend too, and how sure they must be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from viewer.domain.mention import LABELS
from viewer.texts import later, tr
from viewer.ui.reader import ink
from viewer.ui.reader.showing import STEPS, Showing
from viewer.ui.theme import UNDERLINES, look
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.text import heading

_KINDS = (later("people"), later("organisations"), later("places"), later("dates"), later("quantities"))
#: What the kinds are called, more than one of each.
KIND_NAMES = dict(zip(LABELS, _KINDS, strict=True))


class KindSwitches(QWidget):
    """toggled: a label, and whether it is marked. least_chosen: the confidence (0..1) from which on mentions are."""

    toggled = Signal(str, bool)
    least_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {label: KindChip(label) for label in LABELS}
        self._least = Link()
        self._menu = QMenu(self)
        self._steps = QActionGroup(self)
        for least, words in STEPS:
            step = QAction(tr(words), self._steps, checkable=True)
            step.setData(least)
            step.triggered.connect(lambda _on, least=least: self.least_chosen.emit(least))
            self._menu.addAction(step)
        box = QWidget()
        chips = Flow(box)
        for label, chip in self._chips.items():
            chips.addWidget(chip)
            chip.clicked.connect(lambda on, label=label: self.toggled.emit(label, on))
        top = QHBoxLayout()
        top.addWidget(heading(tr("Marked")), 1)
        top.addWidget(self._least)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        layout.addLayout(top)
        layout.addWidget(box)
        self._least.setToolTip(tr("How sure the program must be of what it marks"))
        self._least.clicked.connect(self.ask_least)
        self.show_showing(Showing())

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Shows how many mentions of each kind there are, by label."""
        for label, chip in self._chips.items():
            chip.set_count(counts.get(label, 0))

    def show_showing(self, showing: Showing) -> None:
        """Shows what is marked, and says nothing."""
        for label, chip in self._chips.items():
            chip.setChecked(showing.marked and label not in showing.hidden)
        step = min(self._steps.actions(), key=lambda each: abs(each.data() - showing.least))
        step.setChecked(True)
        self._least.show_text(f"{step.text()} ▾")
        self._least.setAccessibleName(tr("How sure: {least}", least=step.text()))

    def ask_least(self) -> None:
        """Opens the list of how sure."""
        self._menu.popup(self._least.mapToGlobal(self._least.rect().bottomLeft()))


class KindChip(Chip):
    """Underlined as its kind is in the text; when it is off, its words are faint and the stroke is gone."""

    def __init__(self, label: str) -> None:
        self._label = label
        super().__init__(tr(KIND_NAMES[label]))
        self.setChecked(True)

    def set_count(self, count: int) -> None:
        super().set_count(count)
        self.setEnabled(True)  # a kind can be switched before anything of it has been found

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + round(metrics.height() * 0.7)
        return QSize(wide, round(metrics.height() * 1.55))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, metrics, on = look().theme, self.fontMetrics(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.hasFocus() else "faint" if self.underMouse() else "line"
        painter.setPen(QPen(theme.c(edge), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(theme.c("paper" if on else "panel"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme.c("ink" if on else "faint"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            wide, width = metrics.horizontalAdvance(self.name), max(2, round(metrics.height() / 10))
            left = (self.width() - metrics.horizontalAdvance(self.text())) / 2
            if self.isRightToLeft():
                left = self.width() - left - wide
            y = self.height() / 2 + metrics.ascent() - metrics.height() / 2 + width * 1.4
            style = UNDERLINES.get(self._label, QTextCharFormat.UnderlineStyle.SingleUnderline)
            ink.underline(painter, QRectF(left, 0, wide, 1), y, theme.kind(self._label), style, width)
        painter.end()
