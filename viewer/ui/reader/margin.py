"""The margin left of the text: paragraph numbers for citing, bars where claims rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.texts import tr
from viewer.ui import theme
from viewer.ui.models.plain import tip
from viewer.ui.reader.marks import Passage, describe_passage

if TYPE_CHECKING:
    from viewer.ui.reader.text_pane import Seen, TextPane

_MOST_BARS = 3  # side by side; more claims on one line share the last
_NUMBER_SHARE = 0.68  # of the text's size


class Margin(QWidget):
    """Follows its pane. The style of a bar says the same as its colour: solid conflicts, thin agrees, dotted open."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setAccessibleName(tr("Paragraph numbers and claims"))

    def dress(self, font: QFont) -> None:
        """Takes the size of the text's font."""
        self.setFont(theme.small(font, _NUMBER_SHARE))

    def needed(self, number: int) -> int:
        """The width for paragraph numbers up to `number` and the bars."""
        digits = QFontMetricsF(self.font()).horizontalAdvance("0" * max(2, len(str(number))))
        return round(digits + self._step() * (_MOST_BARS + 2.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.look().theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for seen in self._pane.seen():
            if seen.line.number is not None and seen.rows.start == 0:
                self._paint_number(painter, seen, colors)
        if (flag := self.read_flag()) is not None:
            painter.fillRect(flag, colors.c("accent"))
        for box, passage in self.bars():
            pen = QPen(colors.verdict(passage.verdict), box.width())
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if passage.verdict not in ("agrees", "conflicts"):
                pen.setDashPattern([1.0, 1.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = list(map(describe_passage, self._passages_at(QPointF(event.pos()))))
            flag = self.read_flag()
            if flag and flag.adjusted(0, -self._step(), 0, self._step()).contains(QPointF(event.pos())):
                told.append(tr("Read to here"))
            QToolTip.showText(event.globalPos(), tip("\n".join(told)), self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (passages := self._passages_at(event.position())):
            self._pane.passage_clicked.emit(passages[0].claim_id, passages[0].cell_id)

    def _paint_number(self, painter: QPainter, seen: Seen, colors: theme.Theme) -> None:
        line = seen.layout.lineAt(0)
        baseline = seen.top + line.y() + line.ascent()
        metrics = QFontMetricsF(self.font())
        right = self.width() - self._step() * (_MOST_BARS + 1)
        painter.setPen(colors.c("faint"))
        text = str(seen.line.number)
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), baseline), text)

    def read_flag(self) -> QRectF | None:
        """A short stroke under the line up to which it was read; None where that is not on screen."""
        mark = self._pane.read_mark
        if not 0 < mark < len(self._pane.view.text.rstrip()):
            return None
        for seen in self._pane.seen():
            if seen.line.start < mark <= seen.line.end:
                at = self._pane.view.within(seen.index, mark - 1, mark)[0]
                line = seen.layout.lineForTextPosition(at)
                if line.isValid():
                    thick = max(1.0, self._step() / 4)
                    return QRectF(0, seen.top + line.y() + line.height() - thick, self.width(), thick)
        return None

    def bars(self) -> list[tuple[QRectF, Passage]]:
        """The bars on screen and what each stands for."""
        bars = []
        step = self._step()
        for seen in self._pane.seen():
            # The worst news stands next to the text.
            passages = sorted(
                (passage for _, _, passage in self._pane.marks.passages.within(seen.line.start, seen.line.end)),
                key=lambda passage: passage.verdict != "conflicts",
            )
            for lane, passage in enumerate(passages):
                rows = self._rows(seen, passage)
                if not rows:
                    continue
                first, last = seen.layout.lineAt(rows[0]), seen.layout.lineAt(rows[-1])
                top, bottom = seen.top + first.y(), seen.top + last.y() + last.height()
                width = step * (0.35 if passage.verdict == "agrees" else 0.6)
                right = self.width() - step * (min(lane, _MOST_BARS - 1) + 0.2)
                bars.append((QRectF(right - width, top + 1, width, bottom - top - 2), passage))
        return bars

    def _rows(self, seen: Seen, passage: Passage) -> list[int]:
        low, high = self._pane.view.within(seen.index, passage.start, passage.end)
        lines = ((row, seen.layout.lineAt(row)) for row in seen.rows)
        return [row for row, line in lines if low < line.textStart() + line.textLength() and high > line.textStart()]

    def _passages_at(self, point: QPointF) -> list[Passage]:
        reach = self._step() / 2
        return [passage for box, passage in self.bars() if box.adjusted(-reach, 0, reach, 0).contains(point)]

    def _step(self) -> float:
        return QFontMetricsF(self.font()).height() * 0.4
