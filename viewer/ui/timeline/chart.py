"""The drawn timeline, to be walked through by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from viewer.ui.models.plain import tip
from viewer.ui.timeline.canvas import Canvas
from viewer.ui.timeline.keys import CHOOSE, LEAVE, asked_by
from viewer.ui.timeline.lanes import Band
from viewer.ui.timeline.tips import tip_at
from viewer.ui.timeline.walking import ARROWS, beside, next_conflict, span_from

_ZOOM = 1.25
_KEY = Qt.Key
_KEYS = frozenset(
    {
        *ARROWS,
        *(_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Minus, _KEY.Key_0, _KEY.Key_F, _KEY.Key_Return, _KEY.Key_Enter),
        *(_KEY.Key_BracketLeft, _KEY.Key_BracketRight, _KEY.Key_X),
    }
)


class Chart(Canvas):
    """What the pointer and the keys do on the canvas."""

    event_activated = Signal(str)
    claim_activated = Signal(str)
    undated_activated = Signal(int)  # the number of a lane whose undated events are asked for
    asked = Signal(str)  # one of viewer.ui.timeline.keys, of the event in focus
    menu_wanted = Signal(QPoint)  # where on the screen, for the event in focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._dragged_from: QPointF | None = None
        self._span_from: float | None = None
        self.viewport().setMouseTracking(True)

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._span_from is not None:
            self.choose_span((self._span_from, self._day_at(position)))
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self._dragged_from is None:
                if (position - self._pressed).manhattanLength() < QApplication.startDragDistance():
                    return
                self._dragged_from = self._pressed
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            moved = position - self._dragged_from
            self._dragged_from = position
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(moved.y()))
            self._set_scale(self.scale.pan(moved.x()))
            return
        hover = self._plan.place_at(position)
        if hover != self._hover:
            self._hover = hover
            self.viewport().update()
        if hover or self._drawn.band_at(position) or self._plan.tray_at(position) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._span_from = self._day_at(event.position())
        else:
            self._pressed, self._dragged_from = event.position(), None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._span_from = None
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged = self._dragged_from is not None
        self._pressed = self._dragged_from = None
        self.viewport().unsetCursor()
        if dragged:
            return
        band = self._drawn.band_at(event.position())
        place = self._plan.place_at(event.position())
        if band:
            self._activate(band)
        elif place and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move_to(place)
            self.asked.emit(CHOOSE)
        elif place and place[0] in self._drawn.crowded:
            self.zoom(4, event.position().x() - self._plan.label_width)
        elif place:
            self._move_to(place)
            self.event_activated.emit(self._plan.mark(place).event.id)
        elif (lane := self._plan.tray_at(event.position())) is not None:
            self.undated_activated.emit(lane)

    def _activate(self, band: Band) -> None:
        """Goes to the claim of a band, or to the first event of what was joined."""
        if band.claim_id:
            self.claim_activated.emit(band.claim_id)
        elif tie := next((tie for tie in self._plan.ties if tie.happening == band.happening), None):
            self._move_to(tie.places[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self._plan.place_at(QPointF(event.pos())) if by_mouse else self._focus
        if place:
            self._move_to(place)
            below = self._plan.box(place).bottomLeft().toPoint()
            self.menu_wanted.emit(event.globalPos() if by_mouse else self.viewport().mapToGlobal(below))

    def _day_at(self, position: QPointF) -> float:
        return self.scale.to_day(min(max(position.x() - self._plan.label_width, 0.0), self.scale.width))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, x = event.angleDelta(), event.position().x() - self._plan.label_width
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or (x < 0 and self.verticalScrollBar().maximum()):
            super().wheelEvent(event)
        elif abs(turned.x()) > abs(turned.y()):
            self._set_scale(self.scale.pan(turned.x() / 2))
        else:
            self._set_scale(self.scale.zoom(_ZOOM ** (turned.y() / 120), max(0.0, x)))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = tip_at(self._plan, self._drawn, QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave and self._hover:
            self._hover = None
            self.viewport().update()
        return super().viewportEvent(event)

    # The keyboard

    def event(self, event: QEvent) -> bool:
        # Without this a window-wide shortcut on a bare letter or digit would take the key.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _KEY.Key_Escape and self._span:
            self.choose_span(None)
            return
        if event.key() == _KEY.Key_Escape and self._chosen:
            self.asked.emit(LEAVE)
            return
        if self._focus and (asked := asked_by(event)):
            self.asked.emit(asked)
            return
        if not _is_ours(event):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in (_KEY.Key_Plus, _KEY.Key_Equal):
            self.zoom(_ZOOM)
        elif key == _KEY.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key in (_KEY.Key_0, _KEY.Key_F):
            self.fit()
        elif key in (_KEY.Key_BracketLeft, _KEY.Key_BracketRight):
            if self._focus:
                last = key == _KEY.Key_BracketRight
                self.choose_span(span_from(self._plan, self._focus, self._span, last=last))
        elif key == _KEY.Key_X:
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            if place := next_conflict(self._plan, self._focus, step):
                self._move_to(place)
        elif key in (_KEY.Key_Return, _KEY.Key_Enter):
            if focused := self.focused_event():
                self.event_activated.emit(focused.id)
        elif place := beside(self._plan, self._focus, key):
            self._move_to(place)


def _is_ours(event: QKeyEvent) -> bool:
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(asked_by(event)) or (event.key() in _KEYS and not event.modifiers() & others)
