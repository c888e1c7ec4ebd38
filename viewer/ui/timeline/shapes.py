"""How marks are drawn: a dot is a day, a bar a span, soft and hatched about, a hollow diamond a publication.

Marks in conflict have the colour of conflict and a bar through them, so that colour is not the only sign.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from viewer.domain.event import Event
from viewer.texts import later
from viewer.ui.theme import Theme
from viewer.ui.timeline.lanes import Mark
from viewer.ui.timeline.scale import Scale

_SOLID, _SPAN = 0.95, 0.45  # how much of the colour shows


def _example(kind: str, days: int, approx: bool, conflicts: bool) -> Mark:
    return Mark(Event("", "", kind, None, None, None, approx=approx), 0, days, conflicts=conflicts)


#: One of each, with what it means.
LEGEND = (
    (_example("event", 1, False, False), later("day")),
    (_example("event", 3, False, False), later("span")),
    (_example("event", 3, True, False), later("about")),
    (_example("publication", 1, False, False), later("published")),
    (_example("event", 1, False, True), later("in conflict")),
)


def mark_box(mark: Mark, scale: Scale, middle: float, size: float) -> QRectF:
    """Where a mark is drawn: `size` pixels high around `middle`, at least as wide."""
    left, right = scale.to_x(mark.low), scale.to_x(mark.high)
    if mark.open_start:
        left = right - max(right - left, size * 4)
    if mark.open_end:
        right = left + max(right - left, size * 4)
    # A century seen from within is longer than Qt draws exactly.
    left, right = max(left, -scale.width), min(right, 2 * scale.width)
    if right - left < size:
        left, right = (left + right - size) / 2, (left + right + size) / 2
    return QRectF(left, middle - size / 2, right - left, size)


def draw_mark(painter: QPainter, box: QRectF, mark: Mark, theme: Theme) -> None:
    """Paints one mark into its box; the painter is antialiased."""
    color = theme.c("conflict" if mark.conflicts else "accent")
    if mark.event.kind == "publication":
        _draw_publication(painter, box, color, theme.c("panel"))
    elif mark.is_point:
        _draw_day(painter, box, color, soft=mark.event.approx)
    else:
        soft_start = mark.open_start or mark.event.approx
        soft_end = mark.open_end or mark.event.approx
        _draw_span(painter, box, color, soft_start, soft_end, hatched=mark.event.approx)
    if mark.conflicts:
        _draw_strike(painter, box, color, theme.c("panel"))


def draw_ring(painter: QPainter, box: QRectF, color: QColor, width: float) -> None:
    """Paints the ring around the mark that has the focus."""
    around = box.adjusted(-width * 1.8, -width * 1.8, width * 1.8, width * 1.8)
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)


def _draw_day(painter: QPainter, box: QRectF, color: QColor, *, soft: bool) -> None:
    if soft:
        painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
        painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(color, _SOLID))
    # An ellipse of the same size takes Qt twenty times as long, and looks flat where a day is wide.
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def _draw_span(
    painter: QPainter, box: QRectF, color: QColor, soft_start: bool, soft_end: bool, *, hatched: bool
) -> None:
    full = _faded(color, _SPAN)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(full)
    if soft_start or soft_end:
        fill = QLinearGradient(box.topLeft(), box.topRight())
        end = min(0.3, 2.5 * box.height() / box.width())
        fill.setColorAt(0, _faded(color, 0.05) if soft_start else full)
        fill.setColorAt(end, full)
        fill.setColorAt(1 - end, full)
        fill.setColorAt(1, _faded(color, 0.05) if soft_end else full)
        painter.setBrush(fill)
    radius = box.height() / 2
    painter.drawRoundedRect(box, radius, radius)
    if hatched:
        painter.setBrush(QBrush(_faded(color, 0.6), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, radius, radius)


def _draw_publication(painter: QPainter, box: QRectF, color: QColor, ground: QColor) -> None:
    middle, half = box.center(), box.height() * 0.7  # a dot of the same day fits inside
    painter.setPen(QPen(color, max(1.2, box.height() / 9)))
    if box.width() > 2 * box.height():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QLineF(box.left(), middle.y(), box.right(), middle.y()))
        for x in (box.left(), box.right()):
            painter.drawLine(QLineF(x, middle.y() - half / 2, x, middle.y() + half / 2))
    painter.setBrush(ground)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle.x(), middle.y() - half),
                QPointF(middle.x() + half, middle.y()),
                QPointF(middle.x(), middle.y() + half),
                QPointF(middle.x() - half, middle.y()),
            ]
        )
    )


def _draw_strike(painter: QPainter, box: QRectF, color: QColor, ground: QColor) -> None:
    middle, reach = box.center(), box.height() * 0.75
    line = QLineF(middle.x() - reach / 2, middle.y() + reach, middle.x() + reach / 2, middle.y() - reach)
    painter.setPen(QPen(ground, box.height() / 3))
    painter.drawLine(line)
    painter.setPen(QPen(color, box.height() / 7))
    painter.drawLine(line)


def _faded(color: QColor, alpha: float) -> QColor:
    faded = QColor(color)
    faded.setAlphaF(alpha)
    return faded
