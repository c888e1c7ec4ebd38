"""Text painted by item delegates: several lines, marked passages, either direction, never markup."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from viewer.domain.invisible import revealed
from viewer.domain.offsets import Utf16Map
from viewer.ui.models.plain import Marks, is_right_to_left


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    marks: Marks = (),
    mark_fill: QColor | None = None,
    lines: int = 1,
) -> float:
    """Paints `text` into `box` on at most `lines` lines, the last one elided; gives the height used.

    marks: (start, end) code points to paint bold over `mark_fill`.
    """
    text = revealed(text)
    layout, height, end = _lay_out(text, font, marks, mark_fill, box.width(), lines)
    if end < len(text):
        text = text[:end].rstrip() + "…"
        marks = [(start, min(stop, end)) for start, stop in marks if start < end]
        layout, height, _ = _lay_out(text, font, marks, mark_fill, box.width(), lines)
    painter.save()
    painter.setPen(color)
    layout.draw(painter, box.topLeft())
    painter.restore()
    return height


def lines_needed(text: str, font: QFont, width: float, most: int) -> int:
    """How many lines `text` takes in `width` pixels, 1..most. Slightly generous."""
    if width <= 0:
        return most
    return max(1, min(most, int(QFontMetricsF(font).horizontalAdvance(text) * 1.08 // width) + 1))


def draw_chip(
    painter: QPainter, left: float, middle: float, text: str, font: QFont, ink: QColor, line: QColor
) -> float:
    """Paints a rounded label whose left edge and vertical middle are given; gives its right edge."""
    width, height = chip_size(text, font)
    box = QRectF(left, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return box.right()


def chip_size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height of a chip."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) + metrics.height() * 0.8, metrics.height() * 1.15


def _lay_out(
    text: str, font: QFont, marks: Marks, mark_fill: QColor | None, width: float, lines: int
) -> tuple[QTextLayout, float, int]:
    """The layout, its height, and the code point at which it runs out of lines.

    Where it does, the last line leaves room for an ellipsis.
    """
    layout = QTextLayout(text, font)
    right_to_left = is_right_to_left(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    positions = Utf16Map(text)
    layout.setFormats([_range(positions, start, stop, mark_fill) for start, stop in marks])
    units = positions.to_utf16(len(text))
    height, end = 0.0, 0
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        if number == lines - 1 and end < units:
            line.setLineWidth(width - QFontMetricsF(font).horizontalAdvance("…"))
            end = line.textStart() + line.textLength()
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height, positions.to_code_points(end)


def _range(positions: Utf16Map, start: int, end: int, fill: QColor | None) -> QTextLayout.FormatRange:
    found = QTextCharFormat()
    found.setFontWeight(QFont.Weight.Bold)
    if fill is not None:
        found.setBackground(QBrush(fill))
    formatted = QTextLayout.FormatRange()
    formatted.start = positions.to_utf16(start)
    formatted.length = positions.to_utf16(end) - formatted.start
    formatted.format = found
    return formatted
