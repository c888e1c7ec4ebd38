"""Where a span of a laid out paragraph stands, and the strokes that mark it.

Marks are painted around Qt's own drawing of the text instead of as its formats: formats would cut
the shaping of a word (Persian letters join) and make Qt lay a paragraph out again for each change.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile(  # letters and marks that turn the direction
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TOUCHING = 0.75  # pixels between two boxes that are one
_Style = QTextCharFormat.UnderlineStyle
_DASHES = {  # in widths of the stroke
    _Style.DashUnderline: [4.0, 2.0],
    _Style.DotLine: [1.0, 1.5],
    _Style.DashDotLine: [4.0, 1.5, 1.0, 1.5],
    _Style.DashDotDotLine: [4.0, 1.5, 1.0, 1.5, 1.0, 1.5],
}


def has_right_to_left(text: str) -> bool:
    """Whether a span of `text` may stand in several places of its line."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def boxes(line: QTextLine, start: int, end: int, mixed: bool) -> list[QRectF]:
    """The boxes of characters start..end (UTF-16 units of the layout) on one of its lines.

    mixed: whether the line may run both ways, so that neighbours in the text may stand apart.
    """
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    if first >= last:
        return []
    whole = line.naturalTextRect()
    if first == line.textStart() and last == first + line.textLength():
        return [whole]
    if not mixed:
        return [_box(line, whole, _x(line, first), _x(line, last))]
    # At the border of two directions a cursor stands in two places; only the glyphs know where they are.
    glyphs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    return [_box(line, whole, left, right) for left, right in _joined([(box.left(), box.right()) for box in glyphs])]


def boxes_by_row(layout: QTextLayout, start: int, end: int, mixed: bool) -> list[tuple[int, QRectF]]:
    """The boxes of characters start..end with the number of their line, as `boxes` gives them."""
    found = []
    for row in range(max(0, layout.lineForTextPosition(start).lineNumber()), layout.lineCount()):
        line = layout.lineAt(row)
        if line.textStart() >= end:
            break
        found += [(row, box) for box in boxes(line, start, end, mixed)]
    return found


def fill(painter: QPainter, box: QRectF, color: QColor, inset: float = 0.0) -> None:
    """A soft rounded ground under `box`, `inset` pixels lower and higher than its line."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box.adjusted(-1, inset, 1, -inset), 3, 3)


def outline(painter: QPainter, box: QRectF, color: QColor) -> None:
    """A frame around `box`."""
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-2, 0.75, 2, -0.75), 3, 3)


def bracket(painter: QPainter, box: QRectF, color: QColor) -> None:
    """A thin frame within `box`, so that its ground is not the only sign."""
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-0.5, 2.5, 0.5, -2.5), 3, 3)


def underline(painter: QPainter, box: QRectF, y: float, color: QColor, style: _Style, width: int) -> None:
    """A stroke of `style` under `box` at height `y`."""
    y = math.floor(y) + width % 2 / 2  # on whole pixels, so that the stroke is crisp
    if style == _Style.WaveUnderline:
        painter.setPen(QPen(color, width * 0.8))
        painter.drawPolyline(_wave(box.left(), box.right(), y, width))
        return
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style in _DASHES:
        pen.setDashPattern(_DASHES[style])
    painter.setPen(pen)
    painter.drawLine(QPointF(round(box.left()), y), QPointF(round(box.right()), y))


def overline(painter: QPainter, box: QRectF, color: QColor, width: int) -> None:
    """A stroke over `box`, with small uprights at its ends."""
    top = math.floor(box.top()) + width
    painter.fillRect(QRectF(round(box.left()), top, round(box.width()), width), color)
    for x in (box.left(), box.right() - width):
        painter.fillRect(QRectF(round(x), top, width, width * 3), color)


def hidden_sign(painter: QPainter, x: float, top: float, height: float, color: QColor, width: int) -> None:
    """A dotted upright with a cap where a character stands that cannot be seen."""
    pen = QPen(color, width * 0.75)
    pen.setDashPattern([1.5, 1.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, top + 1), QPointF(x, top + height - 1))
    painter.fillRect(QRectF(x - width * 1.5, top, width * 3, width), color)


def upright(painter: QPainter, x: float, y: float, color: QColor, width: int) -> None:
    """A small stroke that stands at an end of an underline at height `y`."""
    painter.fillRect(QRectF(round(x), math.floor(y) - width * 2, width, width * 3), color)


def line_range(layout: QTextLayout, top: float, low: float, high: float) -> range:
    """The lines of a layout placed at `top` that reach between the heights `low` and `high`."""
    numbers = range(layout.lineCount())
    first = bisect_right(numbers, low - top, key=lambda n: layout.lineAt(n).rect().bottom())
    return range(first, max(first, bisect_left(numbers, high - top, key=lambda n: layout.lineAt(n).y())))


def _x(line: QTextLine, at: int) -> float:
    x: float = line.cursorToX(at)[0]  # type: ignore[index]  # a pair, whatever the stub says
    return x


def _box(line: QTextLine, whole: QRectF, left: float, right: float) -> QRectF:
    return QRectF(min(left, right), line.y(), abs(right - left), line.height()).intersected(whole.adjusted(-1, 0, 1, 0))


def _joined(extents: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in sorted(extents):
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _wave(left: float, right: float, y: float, width: float) -> QPolygonF:
    """A zigzag so fine that it looks like a wave; a curve takes twenty times as long to paint."""
    step, rise = width * 0.9, width * 0.45
    count = max(2, int((right - left) / step) + 1)
    heights = (y, y - rise * 1.2, y, y + rise * 1.2)
    return QPolygonF([QPointF(min(left + n * step, right), heights[n % 4]) for n in range(count)])
