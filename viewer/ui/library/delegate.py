"""How a row of the library is painted: title and grade, then date, kind and how much is read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.texts import tr
from viewer.ui.library.accounts import ROW, SHOWN, AccountRow, OriginRow
from viewer.ui.models.rows import Index
from viewer.ui.theme import look, small
from viewer.ui.widgets.chip import badge_width
from viewer.ui.widgets.text import draw_line, short_line


class AccountDelegate(QStyledItemDelegate):
    """Two lines for an account, three where its title needs two, one for an origin; all measures follow the font."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font: QFont | None = None
        self._line = 0
        self._widths: dict[str, int] = {}  # of titles and grades: a list asks for every row at each change of width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if option.font != self._font:
            self._font, self._line, self._widths = QFont(option.font), option.fontMetrics.height(), {}
            self._bold, self._badge = QFontMetrics(_bold(option.font)), QFontMetrics(_badge_font(option.font))
        line = self._line
        if isinstance(row, OriginRow):
            return QSize(0, round(line * 1.7))
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        room = _inner(QRect(0, 0, width, line * 4), line).width()
        title, badge = _title(row), row.account.badge
        if title not in self._widths:
            self._widths[title] = self._bold.horizontalAdvance(title)
        if f"\0{badge}" not in self._widths:
            self._widths[f"\0{badge}"] = badge_width(self._badge, badge) + line // 2
        fits = self._widths[title] <= room - self._widths[f"\0{badge}"] or " " not in title
        return QSize(0, round(line * (2.75 if fits else 3.75)))

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

        inner = _inner(option.rect, line)
        first = QRect(inner.left(), inner.top(), inner.width(), line)
        second = QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line)

        self._paint_badge(painter, first, row.account.badge, option.font)
        painter.setFont(_bold(option.font))
        room = first.adjusted(0, 0, -_badge_room(row, option.font, line), 0)
        for each in _title_lines(row, option.font, room.width()):
            draw_line(painter, room, each, QPalette.ColorRole.Text, option.palette)
            room.translate(0, line)

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

    def _paint_badge(self, painter: QPainter, line: QRect, badge: str, font: QFont) -> None:
        """Paints the grade at the right end of `line`."""
        theme, badge_font = look().theme, _badge_font(font)
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


def _inner(rect: QRect, line: int) -> QRect:
    """A row without its margins."""
    return rect.adjusted(round(line * 0.6), round(line * 0.35), -line // 2, -round(line * 0.3))


def _badge_room(row: AccountRow, font: QFont, line: int) -> int:
    """What the grade takes from the title."""
    return badge_width(QFontMetrics(_badge_font(font)), row.account.badge) + line // 2


def _badge_font(font: QFont) -> QFont:
    made = small(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _title(row: AccountRow) -> str:
    return short_line(f"{row.account.letter} · {row.title}" if row.account.letter else row.title)


def _title_lines(row: AccountRow, font: QFont, width: int) -> list[str]:
    """The title on one line, else on two; what is still too long is cut when it is painted."""
    title = _title(row)
    metrics = QFontMetrics(_bold(font))
    if metrics.horizontalAdvance(title) <= width:
        return [title]
    words = title.split(" ")
    fitting = [n for n in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:n])) <= width]
    first = fitting[-1] if fitting else 1
    return [part for part in (" ".join(words[:first]), " ".join(words[first:])) if part]
