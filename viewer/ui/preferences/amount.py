"""A number in steps, with its unit."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

from viewer.ui.icons import icon


class Amount(QDoubleSpinBox):
    """Arrows step; the wheel scrolls the page, never the value."""

    def __init__(self, low: float, high: float, step: float, unit: str) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setDecimals(0 if float(step).is_integer() else 1)
        self.setSuffix(unit)
        # The application's style sheet leaves the buttons without signs; see paintEvent.
        self.setStyleSheet(
            "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: none; width: 1.6em; }"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, half = self.fontMetrics().height() * 2 // 3, self.height() // 2
        left = side // 2 if self.isRightToLeft() else self.width() - side * 3 // 2
        painter = QPainter(self)
        for name, top in (("chevron-up", half - side), ("chevron-down", half)):
            icon(name).paint(painter, QRect(left, top, side, side), Qt.AlignmentFlag.AlignCenter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
