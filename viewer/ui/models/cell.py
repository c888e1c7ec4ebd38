"""How the panels' rows and cells are painted: hairlines, a quiet selection, a frame around the focus."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui.models.painting import draw_text
from viewer.ui.models.plain import excerpt
from viewer.ui.models.rows import Index
from viewer.ui.theme import look

_MOST = 400  # characters of a cell that are laid out; no column is as wide as that


class CellDelegate(QStyledItemDelegate):
    """Paints one line of plain text in the reading direction of the text itself."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draw_ground(painter, option)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        self.draw_line(painter, self.text_box(option), str(text), option)

    def draw_line(
        self, painter: QPainter, box: QRectF, text: str, option: QStyleOptionViewItem, color: str = "ink"
    ) -> None:
        """One elided line in the vertical middle of `box`, in a colour of the theme."""
        height = QFontMetricsF(option.font).height()
        line = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
        draw_text(painter, line, excerpt(text, (), _MOST)[0], option.font, look().theme.c(color))

    def text_box(self, option: QStyleOptionViewItem) -> QRectF:
        """Where text goes, as far from the edge as the heads of the columns."""
        pad = option.fontMetrics.height() * 0.5
        return QRectF(option.rect).adjusted(pad, 0, -pad, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.fontMetrics.height() * 8, round(option.fontMetrics.height() * 1.75))


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The selection, the hairline below and the frame of the current item."""
    theme, box = look().theme, QRectF(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, theme.c("accent_soft"))
    painter.setPen(QPen(theme.c("line"), 1))
    painter.drawLine(QLineF(box.left(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5))
    draw_frame(painter, option)


def draw_frame(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The frame of the current item, while its list has the keyboard."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        theme, box = look().theme, QRectF(option.rect)
        wide = max(1.0, option.fontMetrics.height() / 10)
        painter.setPen(QPen(theme.c("accent"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(wide / 2, wide / 2, -wide / 2 - 0.5, -wide / 2 - 0.5))
