"""The drawn timeline: one widget to look at and to walk through, by mouse and by keyboard.

What does not move under the pointer is drawn once into a picture; hovering, the focus and the
caption are painted over it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from viewer.domain.event import Event
from viewer.ui.models.painting import draw_text
from viewer.ui.models.plain import tip
from viewer.ui.theme import look
from viewer.ui.timeline.keys import CHOOSE, LEAVE, asked_by
from viewer.ui.timeline.lanes import Band, Lane, extent, opening
from viewer.ui.timeline.picture import Drawn, draw_legend, draw_picture, draw_span
from viewer.ui.timeline.plan import Place, Plan, plan
from viewer.ui.timeline.scale import Scale
from viewer.ui.timeline.shapes import draw_mark, draw_ring
from viewer.ui.timeline.ties import Tie
from viewer.ui.timeline.tips import tip_at
from viewer.ui.timeline.walking import ARROWS, beside, next_conflict, span_from
from viewer.ui.timeline.words import date_in_words, in_words

_ZOOM = 1.25
_KEY = Qt.Key
_KEYS = frozenset(
    {
        *ARROWS,
        *(_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Minus, _KEY.Key_0, _KEY.Key_F, _KEY.Key_Return, _KEY.Key_Enter),
        *(_KEY.Key_BracketLeft, _KEY.Key_BracketRight, _KEY.Key_X),
    }
)


class Chart(QAbstractScrollArea):
    """Draws lanes and lets the user walk through them. Every position in it is in pixels of the viewport."""

    event_activated = Signal(str)
    claim_activated = Signal(str)
    view_changed = Signal()  # other days, another size or other lanes
    span_changed = Signal(object)  # (first, last) days that were chosen, or None
    undated_activated = Signal(int)  # the number of a lane whose undated events are asked for
    asked = Signal(str)  # one of viewer.ui.timeline.keys, of the event in focus
    menu_wanted = Signal(QPoint)  # where on the screen, for the event in focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan((), (), Scale(0, 365, 1), self.font(), 1, 1)
        self._picture: QPixmap | None = None
        self._drawn = Drawn()
        self._focus: Place | None = None
        self._hover: Place | None = None
        self._pressed: QPointF | None = None
        self._dragged_from: QPointF | None = None
        self._span: tuple[float, float] | None = None
        self._span_from: float | None = None
        self._chosen: Collection[str] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.verticalScrollBar().valueChanged.connect(self._scroll_to)
        look().changed.connect(self._redraw)

    # What is shown

    def set_lanes(self, lanes: Sequence[Lane], bands: Sequence[Band], ties: Sequence[Tie] = ()) -> None:
        """Shows other lanes; the days in view and the event in focus stay, where they still exist."""
        focused = self.focused_event()
        had_marks = any(lane.marks for lane in self._plan.lanes)
        self._focus = self._hover = None
        self._plan = replace(self._plan, lanes=lanes, bands=bands, ties=ties)
        self._arrange()
        spans, scale = extent(lanes), self.scale
        fitted = scale.fit(spans)
        lost = not any(low <= scale.last and high >= scale.first for low, high in spans)
        shown = scale if had_marks and not lost else scale.fit(opening(lanes, bands))
        fitted = replace(shown, low=fitted.low, high=fitted.high)
        self._plan = replace(self._plan, scale=fitted)
        if focused:
            self._focus = self._plan.place_of(focused.id)
        self._announce()
        self._redraw()

    def select(self, event_id: str) -> bool:
        """Gives an event the focus ring and brings it into view; False where it is not in a lane."""
        place = self._plan.place_of(event_id)
        if place is None:
            return False
        self._move_to(place)
        return True

    def focused_event(self) -> Event | None:
        """The event with the ring."""
        return self._plan.mark(self._focus).event if self._focus else None

    def caption(self) -> str:
        """The account, date and sentence of the event in focus, and what it is joined to; empty without one."""
        if self._focus is None:
            return ""
        mark, tie = self._plan.mark(self._focus), self._plan.tie_of(self._focus)
        joined = f" · joined: {tie.why}" if tie else ""
        return f"{mark.letter} · {in_words(mark.event)}{joined}"

    def set_chosen(self, events: Collection[str]) -> None:
        """Marks these events as chosen."""
        self._chosen = events
        self.viewport().update()

    @property
    def scale(self) -> Scale:
        """Which days lie where, from the right edge of the labels."""
        return self._plan.scale

    def fit(self) -> None:
        """Everything in view."""
        self._set_scale(self.scale.fit(extent(self._plan.lanes)))

    def zoom(self, factor: float, around_x: float | None = None) -> None:
        """Enlarges around an x of the plot, else around the focus, else around the middle."""
        if around_x is None:
            around_x = self.scale.width / 2
            if self._focus:
                mark = self._plan.mark(self._focus)
                x = self.scale.to_x((mark.low + mark.high) / 2)
                around_x = x if 0 <= x <= self.scale.width else around_x
        self._set_scale(self.scale.zoom(factor, around_x))

    def span(self) -> tuple[float, float] | None:
        """The days that were chosen, the last one exclusive."""
        return self._span

    def choose_span(self, span: tuple[float, float] | None) -> None:
        """Chooses days, or with None no longer any."""
        whole = (math.floor(min(span)), math.ceil(max(span))) if span else None
        if whole and whole[0] == whole[1]:
            whole = whole[0], whole[0] + 1
        if whole != self._span:
            self._span = whole
            self.viewport().update()
            self.span_changed.emit(whole)

    @property
    def plan(self) -> Plan:
        """Where everything lies now."""
        return self._plan

    def centre(self, day: float) -> None:
        """Brings a day into the middle; as much of time shows as before."""
        self._set_scale(self.scale.centred(day))

    def mark_position(self, event_id: str) -> QPoint | None:
        """Where an event is drawn, in pixels of the viewport."""
        place = self._plan.place_of(event_id)
        return self._plan.box(place).center().toPoint() if place else None

    # Drawing

    def _arrange(self) -> None:
        """Lays out again for the size and the font."""
        view, bar, now = self.viewport().rect(), self.verticalScrollBar(), self._plan
        size = view.width(), view.height()
        self._plan = plan(now.lanes, now.bands, now.scale, self.font(), *size, bar.value(), now.ties)
        bar.setPageStep(int(self._plan.room))
        bar.setSingleStep(int(self._plan.lane_height))
        bar.setRange(0, self._plan.hidden)

    def _scroll_to(self, offset: int) -> None:
        self._plan = replace(self._plan, offset=offset)
        self._redraw()

    def _set_scale(self, scale: Scale) -> None:
        if scale != self.scale:
            self._plan = replace(self._plan, scale=scale)
            self._hover = None
            self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.viewport().update()
        self.view_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._draw_picture()
        theme, plan, em = look().theme, self._plan, self._plan.em
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(plan.plot.adjusted(-em / 2, 0, em / 2, 0))
        if self._span:
            draw_span(painter, plan, self._span, theme)
        if self._hover:
            draw_ring(painter, plan.box(self._hover), theme.c("soft"), em / 12)
        for place in filter(None, map(plan.place_of, self._chosen)):
            draw_ring(painter, plan.box(place), theme.c("ink"), em / 10)
        if self._focus:
            box = plan.box(self._focus)
            draw_mark(painter, box, plan.mark(self._focus), theme)
            draw_ring(painter, box, theme.c("accent" if self.hasFocus() else "soft"), em / 8)
        painter.restore()
        if self._focus:
            self._draw_caption(painter, self._focus)
        else:
            draw_legend(painter, plan, theme)

    def _draw_picture(self) -> QPixmap:
        ratio, theme = self.devicePixelRatioF(), look().theme
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.c("panel"))
        painter = QPainter(picture)
        self._drawn = draw_picture(painter, self._plan, theme)
        painter.end()
        return picture

    def _draw_caption(self, painter: QPainter, focus: Place) -> None:
        box = self._plan.caption_box
        mark = self._plan.mark(focus)
        when, start = date_in_words(mark.event), len(f"{mark.letter} · ")
        draw_text(
            painter,
            box,
            self.caption()[:600],
            self.font(),
            look().theme.c("ink"),
            marks=((start, start + len(when)),),
            lines=min(3, int(box.height() / self._plan.em)),
        )

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
        else:
            if place := beside(self._plan, self._focus, key):
                self._move_to(place)

    def _move_to(self, place: Place) -> None:
        self._focus = place
        mark = self._plan.mark(place)
        if mark.high < self.scale.first or mark.low + 1 > self.scale.last:
            self._set_scale(self.scale.centred((mark.low + min(mark.high, mark.low + self.scale.days / 2)) / 2))
        bar, top = self.verticalScrollBar(), place[0] * self._plan.lane_height
        bar.setValue(math.ceil(min(max(bar.value(), top + self._plan.lane_height - self._plan.room), top)))
        self._announce()
        self.viewport().update()

    def _announce(self) -> None:
        """Tells a screen reader which event has the focus."""
        text = self.caption()
        marks = sum(len(lane.marks) for lane in self._plan.lanes)
        self.setAccessibleDescription(
            text or self.tr("{marks} events of {accounts} accounts").format(marks=marks, accounts=len(self._plan.lanes))
        )
        if text and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._focus is None and (place := self._plan.first_in_view()):
            self._move_to(place)
        self._announce()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Size and font

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()
            self._redraw()


def _is_ours(event: QKeyEvent) -> bool:
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(asked_by(event)) or (event.key() in _KEYS and not event.modifiers() & others)
