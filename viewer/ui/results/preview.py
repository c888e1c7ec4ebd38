"""A passage with some of what stands around it, to be read without opening anything."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.texts import tr
from viewer.ui.models.painting import draw_text
from viewer.ui.models.plain import Marks
from viewer.ui.theme import look

_BEFORE, _BEHIND = 160, 1_200  # characters around a find
_LINE_END = str.maketrans("\n", "\u2028")  # one layout breaks its lines there


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What a preview shows. marks: (start, end) in `text`, code points."""

    title: str
    text: str
    marks: Marks = ()


def around(title: str, text: str, start: int, places: Marks) -> Excerpt:
    """The passage around text[start], with the `places` of the text that lie in it.

    >>> around("A", "one two three", 4, [(4, 7)])
    Excerpt(title='A', text='one two three', marks=((4, 7),))
    """
    begin = max(0, start - _BEFORE)
    if begin:
        blank = max(text.find(" ", begin, start), text.find("\n", begin, start))
        begin = blank + 1 if blank >= 0 else begin
    end = min(len(text), start + _BEHIND)
    before = "…" if begin else ""
    shift = len(before) - begin
    marks = tuple((max(a, begin) + shift, min(b, end) + shift) for a, b in places if a < end and b > begin)
    return Excerpt(title, before + text[begin:end], marks)


class Preview(QWidget):
    """Shows a Excerpt, as much of it as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._excerpt = Excerpt("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview"))
        look().changed.connect(self.update)
        self.hide()

    @property
    def excerpt(self) -> Excerpt:
        """What is shown."""
        return self._excerpt

    def show_excerpt(self, excerpt: Excerpt) -> None:
        """Shows `excerpt`."""
        self._excerpt = excerpt
        self.setAccessibleDescription(f"{excerpt.title}: {excerpt.text}")
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 18, em * 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 10, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = look().theme, QPainter(self)
        painter.fillRect(self.rect(), theme.c("paper"))
        painter.fillRect(0, 0, 1, self.height(), theme.c("line"))
        em = QFontMetricsF(self.font()).height()
        box = QRectF(self.rect()).adjusted(em, em * 0.5, -em, -em * 0.3)
        title = QFont(self.font())
        title.setWeight(QFont.Weight.DemiBold)
        box.setTop(box.top() + draw_text(painter, box, self._excerpt.title, title, theme.c("ink")) + em * 0.3)
        font = look().reader_font()
        lines = int(box.height() / QFontMetricsF(font).height())
        if lines > 0:
            draw_text(
                painter,
                box,
                self._excerpt.text.translate(_LINE_END),
                font,
                theme.c("ink"),
                marks=self._excerpt.marks,
                mark_fill=theme.c("hit"),
                lines=lines,
            )
