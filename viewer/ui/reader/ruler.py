"""The whole document at a glance, at the right of its text; also its scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from viewer.texts import tr
from viewer.ui import theme
from viewer.ui.reader.text_pane import TextPane

_CLAIMS, _CHOSEN, _FOUND = _LANES = (0, 1, 2)  # claims; mentions of the chosen entity; notes and hits
_WIDTH = 1.1  # of the font's height


class Ruler(QWidget):
    """Marks at their place in the document's length, the part on screen as a band; click or drag to go there."""

    def __init__(self, pane: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._ticks: dict[tuple[int, int], QColor] | None = None  # (lane, y) -> colour; None: to be made
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Overview of the document"))
        self.setToolTip(tr("The whole document: claims, the chosen entity, notes and finds. Click to go there."))
        pane.view_changed.connect(self.update)
        pane.marks_changed.connect(self.refresh)
        theme.look().changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draws the marks anew."""
        self._ticks = self._drawn = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * _WIDTH), 100)

    def ticks(self) -> dict[tuple[int, int], QColor]:
        """The marks by lane (0 claims, 1 chosen entity, 2 notes and hits) and height in pixels."""
        if self._ticks is None:
            self._ticks = self._made()
        return self._ticks

    def band(self) -> QRectF | None:
        """The part on screen; None where everything is."""
        start, end = self._pane.visible_span()
        if end - start >= len(self._pane.view.text.rstrip()):
            return None
        top, bottom = self._y(start), self._y(end)
        least = self.fontMetrics().height()
        if bottom - top < least:
            top = max(0.0, min((top + bottom - least) / 2, self.height() - least))
            bottom = top + least
        return QRectF(0, top, self.width(), bottom - top)

    def read_line(self) -> float | None:
        """The height up to which it was read; None where it was not begun, or is finished."""
        mark, whole = self._pane.read_mark, len(self._pane.view.text.rstrip())
        return self._y(mark) if 0 < mark < whole else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.look().theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.c("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect()).adjusted(1, 2, -3, -2)
        painter.setBrush(colors.c("window"))
        painter.drawRoundedRect(track, 4, 4)
        if band := self.band():
            painter.setBrush(colors.c("faint", 0.28))
            painter.drawRoundedRect(band.intersected(track), 4, 4)
        if (read := self.read_line()) is not None:
            painter.fillRect(
                QRectF(track.left(), read, track.width(), max(1.0, self.fontMetrics().height() / 12)),
                colors.c("accent"),
            )
        self._paint_ticks(painter, track, colors)
        painter.end()

    def _paint_ticks(self, painter: QPainter, track: QRectF, colors: theme.Theme) -> None:
        """The marks, drawn once and kept: a full ruler would take longer than all else in a frame."""
        if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatioF():
            self._drawn = QPixmap(self.size() * self.devicePixelRatioF())
            self._drawn.setDevicePixelRatio(self.devicePixelRatioF())
            self._drawn.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._drawn)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_ticks(inner, track, colors)
            inner.end()
        painter.drawPixmap(0, 0, self._drawn)

    def _draw_ticks(self, painter: QPainter, track: QRectF, colors: theme.Theme) -> None:
        lane_width = track.width() / len(_LANES)
        tall = max(2.0, self.fontMetrics().height() / 5)
        for (lane, y), color in self.ticks().items():
            box = QRectF(track.left() + lane * lane_width + 0.5, y, lane_width - 1, tall)
            painter.setBrush(color)
            is_hit = lane == _FOUND and color == colors.c("hit")
            painter.setPen(QPen(colors.c("open"), 1) if is_hit else Qt.PenStyle.NoPen)  # colour is not the only sign
            painter.drawRoundedRect(box.adjusted(0, 0, 0, 1.5) if is_hit else box, 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._pane.verticalScrollBar(), event)

    def resizeEvent(self, _event: object) -> None:
        self.refresh()

    def _go(self, y: float) -> None:
        share = min(1.0, max(0.0, y / max(1, self.height())))
        self._pane.scroll_to(int(share * len(self._pane.view.text)), 0.5)

    def _y(self, offset: int) -> float:
        return self.height() * offset / max(1, len(self._pane.view.text))

    def _made(self) -> dict[tuple[int, int], QColor]:
        colors, marks = theme.look().theme, self._pane.marks
        ticks: dict[tuple[int, int], QColor] = {}
        # Later ones win their pixel: hits over notes, conflicts over the rest.
        plain, own = colors.c("open"), {tag.colour: colors.own(tag.colour) for tag in marks.legend.coloured()}
        of, share, last = marks.legend.of, self.height() / max(1, len(self._pane.view.text)), self.height() - 3
        for y, note in marks.notes.last_by_row(share):  # of tens of thousands
            entry = of(note.tags)
            ticks[_FOUND, min(y, last)] = own[entry.colour] if entry else plain
        for start, _, _ in marks.links:
            ticks[_FOUND, self._row(start)] = colors.c("accent")
        for start, _, _ in marks.hits:
            ticks[_FOUND, self._row(start)] = colors.c("hit")
        for start, _, _ in marks.finds:
            ticks[_FOUND, self._row(start)] = colors.c("accent")
        for mention in marks.chosen_mentions():
            ticks[_CHOSEN, self._row(mention.start)] = colors.kind(mention.label)
        for start, _, passage in sorted(marks.passages, key=lambda item: item[2].verdict == "conflicts"):
            ticks[_CLAIMS, self._row(start)] = colors.verdict(passage.verdict)
        return ticks

    def _row(self, offset: int) -> int:
        return min(round(self._y(offset)), self.height() - 3)
