"""The whole stretch of time in one strip: where events lie, and which part of it the chart shows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.texts import tr
from viewer.ui.theme import look
from viewer.ui.timeline.lanes import Lane
from viewer.ui.timeline.scale import Scale

_COLUMN = 3.0  # pixels of one count


class Overview(QWidget):
    """A strip as wide as the chart's plot. Dragging or clicking in it moves what the chart shows.

    moved: the day that is wanted in the middle. The keyboard has the chart for all of this.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts: list[float] = []
        self._shown: Scale | None = None
        self._left = self._right = 0.0
        self._span: tuple[float, float] | None = None
        self._picture: QPixmap | None = None
        self.setFixedHeight(round(self.fontMetrics().height() * 1.3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The whole stretch of time"))
        self.setToolTip(tr("All events; the frame is what shows above. Drag it."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look().changed.connect(self._redraw)

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Counts these marks."""
        self._starts = sorted(start for lane in lanes for start in lane.starts)
        self._redraw()

    def set_scale(self, scale: Scale, left: float) -> None:
        """Frames what the chart shows; left: where its plot begins, in pixels."""
        was = self._whole() if self._shown else None
        self._shown, self._left, self._right = scale, left, max(0.0, self.width() - left - scale.width)
        if was != self._whole():
            self._redraw()
        self.update()

    def set_span(self, span: tuple[float, float] | None) -> None:
        """Shades the days that were chosen."""
        self._span = span
        self.update()

    def frame(self) -> QRectF:
        """Where the frame is, in pixels: always wide enough to be seen."""
        if self._shown is None:
            return QRectF()
        whole = self._whole()
        left, right = (min(max(whole.to_x(day), 0.0), whole.width) for day in (self._shown.first, self._shown.last))
        least = self.fontMetrics().height() / 2
        if right - left < least:
            left = min(max(0.0, (left + right - least) / 2), whole.width - least)
            right = left + least
        return QRectF(self._left + left, 0.5, right - left, self.height() - 1.0)

    def _whole(self) -> Scale:
        """All days there are, over the width of the plot."""
        assert self._shown is not None
        low, high = self._shown.low, self._shown.high
        if not (low < high < float("inf")):
            low, high = self._shown.first, self._shown.last
        margin = max((high - low) * 0.02, 1.0)
        return Scale(low - margin, high + margin, max(1.0, self.width() - self._left - self._right))

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        theme, whole, ratio = look().theme, self._whole(), self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.c("window"))
        columns = int(whole.width / _COLUMN) + 1
        edges = [bisect_left(self._starts, whole.to_day(column * _COLUMN)) for column in range(columns + 1)]
        counts = [after - before for before, after in pairwise(edges)]
        tallest, room = max(counts, default=0), self.height() - 4.0
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("accent", 0.7))
        for column, count in enumerate(counts):
            if count:
                height = max(2.0, room * count / tallest)
                painter.drawRect(QRectF(self._left + column * _COLUMN, self.height() - 2 - height, _COLUMN - 1, height))
        painter.end()
        return picture

    # Qt's own names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        if self._picture is None:
            self._picture = self._drawn()
        theme, painter = look().theme, QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._span:
            whole = self._whole()
            low, high = (min(max(whole.to_x(day), 0.0), whole.width) for day in self._span)
            painter.fillRect(QRectF(self._left + low, 0, max(2.0, high - low), self.height()), theme.c("hit", 0.5))
        frame = self.frame()
        veil = theme.c("panel", 0.6)
        painter.fillRect(QRectF(self._left, 0, frame.left() - self._left, self.height()), veil)
        painter.fillRect(QRectF(frame.right(), 0, self.width() - self._right - frame.right(), self.height()), veil)
        painter.setPen(QPen(theme.c("accent"), 1))
        painter.drawRect(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _go(self, position: QPointF) -> None:
        if self._shown is not None:
            whole = self._whole()
            self.moved.emit(whole.to_day(min(max(position.x() - self._left, 0.0), whole.width)))
