"""How a note is painted in the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.domain.tag import Legend
from viewer.session.views import NoteView
from viewer.ui.models.cell import draw_ground
from viewer.ui.models.painting import chip_size, draw_chip, draw_text
from viewer.ui.models.plain import excerpt
from viewer.ui.models.rows import ROW, Index
from viewer.ui.notes import words
from viewer.ui.theme import look, small

_MOST = 400  # characters of a quote or a body that a row shows


class NoteDelegate(QStyledItemDelegate):
    """Left: the colour of its tag, the quote above what was written on it. Right: where it stands, when, its tags."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draw_ground(painter, option)
        view: NoteView | None = index.data(ROW)
        if view is None:
            return  # it is being read
        theme, em = look().theme, QFontMetricsF(option.font).height()
        whole = QRectF(option.rect)
        entry = self.legend.of(view.note.tags)
        if entry:
            bar = QRectF(whole.left() + em * 0.3, whole.top() + em * 0.35, em * 0.25, whole.height() - em * 0.7)
            painter.fillRect(bar, theme.own(entry.colour))
        box = whole.adjusted(em, em * 0.35, -em, -em * 0.35)
        aside = min(max(box.width() * 0.3, em * 10), em * 26)
        left, right = box.adjusted(0, 0, -aside - em, 0), box.adjusted(box.width() - aside, 0, 0, 0)
        body = excerpt(view.note.body, (), _MOST)[0]
        quote = words.quote(view)
        if quote:
            font = _serif(option.font)
            font.setStrikeOut(bool(view.note.lost))
            draw_text(painter, left, f"“{excerpt(quote, (), _MOST)[0]}”", font, theme.c("soft"))
            left = left.adjusted(0, em * 1.4, 0, 0)
            draw_text(painter, left, body, option.font, theme.c("ink"))
        else:
            draw_text(painter, left, body, option.font, theme.c("ink"), lines=2)
        font = small(option.font)
        draw_text(painter, right, words.place(view), font, theme.c("conflict" if view.note.lost else "soft"))
        self._paint_foot(painter, right.adjusted(0, em * 1.4, 0, 0), view, font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        em = option.fontMetrics.height()
        return QSize(em * 8, round(em * 3.4))

    def _paint_foot(self, painter: QPainter, box: QRectF, view: NoteView, font: QFont) -> None:
        """The day it was last changed and by whom, then as many of its to-do, flags and tags as fit."""
        theme, metrics = look().theme, QFontMetricsF(font)
        said = " · ".join(filter(None, (words.day(view), excerpt(view.note.author, (), 20)[0])))
        draw_text(painter, box, said, font, theme.c("faint"))
        x, middle, gap = box.left(), box.top() + metrics.height() / 2, metrics.height() * 0.4
        if said:
            x += metrics.horizontalAdvance(said) + gap * 1.5
        chips = [(sign, theme.c("open")) for sign in words.signs(view)]
        chips += [(excerpt(tag, (), 24)[0], self._edge(tag)) for tag in view.note.tags]
        for number, (text, edge) in enumerate(chips):
            if x + chip_size(text, font)[0] > box.right():
                rest = QRectF(x, box.top(), max(0.0, box.right() - x), box.height())
                draw_text(painter, rest, f"+{len(chips) - number}", font, theme.c("soft"))
                break
            x = draw_chip(painter, x, middle, text, font, theme.c("ink"), edge) + gap

    def _edge(self, tag: str) -> QColor:
        theme, entry = look().theme, self.legend.described(tag)
        return theme.own(entry.colour) if entry else theme.c("faint")


def _serif(font: QFont) -> QFont:
    serif = look().reader_font()
    serif.setPointSizeF(font.pointSizeF() * 1.05)
    serif.setItalic(True)
    return serif
