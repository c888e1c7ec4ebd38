"""How a row of the library is painted: title and grade, then date, kind and how much is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.texts import tr
from viewer.ui.library.accounts import ROW, SHOWN, AccountRow, OriginRow
from viewer.ui.models.rows import Index
from viewer.ui.theme import look, small
from viewer.ui.widgets.chip import badge_width
from viewer.ui.widgets.text import draw_line


class AccountDelegate(QStyledItemDelegate):
    """Two lines for an account, one for an origin; all measures follow the font."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(0, round(line * (1.7 if isinstance(index.data(ROW), OriginRow) else 2.75)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, OriginRow):
            self._paint_origin(painter, option, row)
        else:
            self._paint_account(painter, option, row, shown=bool(index.data(SHOWN)))
        painter.restore()

    def _paint_origin(self, painter: QPainter, option: QStyleOptionViewItem, row: OriginRow) -> None:
        painter.setFont(small(option.font))
        line = option.fontMetrics.height()
        rect = option.rect.adjusted(line // 2, line // 3, -line // 2, 0)
        text = tr("Origin: {name}", name=row.name)
        if row.count > 1:
            text = tr("Origin: {name} ({count})", name=row.name, count=row.count)
        draw_line(painter, rect, text, QPalette.ColorRole.PlaceholderText, option.palette)

    def _paint_account(self, painter: QPainter, option: QStyleOptionViewItem, row: AccountRow, *, shown: bool) -> None:
        theme, line = look().theme, option.fontMetrics.height()
        frame = option.rect.adjusted(1, 1, -1, -2).toRectF()
        radius = line * 0.4
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if shown or selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("accent_soft", 1.0 if shown or selected else 0.5))
            painter.drawRoundedRect(frame, radius, radius)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.c("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if shown:  # a bar as well: colour is never the only sign
            bar = QRect(
                option.rect.left() + 1, option.rect.top() + line // 2, max(2, line // 6), option.rect.height() - line
            )
            painter.fillRect(bar, theme.c("accent"))

        inner = option.rect.adjusted(round(line * 0.6), round(line * 0.35), -line // 2, -round(line * 0.3))
        first = QRect(inner.left(), inner.top(), inner.width(), line)
        second = QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line)

        badge_room = self._paint_badge(painter, first, row.account.badge, option.font) + line // 2
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        title = f"{row.account.letter} · {row.title}" if row.account.letter else row.title
        draw_line(painter, first.adjusted(0, 0, -badge_room, 0), title, QPalette.ColorRole.Text, option.palette)

        painter.setFont(small(option.font))
        painter.setPen(theme.c("soft"))
        painter.drawText(second, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.read)
        read_room = painter.fontMetrics().horizontalAdvance(row.read) + (line // 2 if row.read else 0)
        draw_line(
            painter,
            second.adjusted(0, 0, -read_room, 0),
            row.detail,
            QPalette.ColorRole.PlaceholderText,
            option.palette,
        )

    def _paint_badge(self, painter: QPainter, line: QRect, badge: str, font: QFont) -> int:
        """Paints the grade at the right end of `line`; returns the room it took."""
        theme, badge_font = look().theme, small(font)
        badge_font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(badge_font)
        width = badge_width(metrics, badge)
        box = QRect(line.right() - width + 1, line.center().y() - metrics.height() // 2, width, metrics.height())
        painter.setPen(theme.c("line"))
        painter.setBrush(theme.c("paper"))
        painter.drawRoundedRect(
            box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), metrics.height() / 4, metrics.height() / 4
        )
        painter.setPen(theme.c("ink"))
        painter.setFont(badge_font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge)
        return width
