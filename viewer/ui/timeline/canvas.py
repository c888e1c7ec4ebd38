"""The drawn timeline: lanes, marks and axis, the days in view and the event in focus.

What does not move under the pointer is drawn once into a picture; hovering, the focus and the
caption are painted over it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.domain.event import Event
from viewer.texts import tr
from viewer.ui.models.painting import draw_text
from viewer.ui.theme import look
from viewer.ui.timeline.lanes import Band, Lane, extent, opening
from viewer.ui.timeline.picture import Drawn, draw_legend, draw_picture, draw_span
from viewer.ui.timeline.plan import Place, Plan, plan
from viewer.ui.timeline.scale import Scale
from viewer.ui.timeline.shapes import draw_mark, draw_ring
from viewer.ui.timeline.ties import Tie
from viewer.ui.timeline.words import date_in_words, in_words


class Canvas(QAbstractScrollArea):
    """Shows lanes. Every position in it is in pixels of the viewport."""

    view_changed = Signal()  # other days, another size or other lanes
    span_changed = Signal(object)  # (first, last) days that were chosen, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan((), (), Scale(0, 365, 1), self.font(), 1, 1)
        self._picture: QPixmap | None = None
        self._drawn = Drawn()
        self._focus: Place | None = None
        self._hover: Place | None = None
        self._span: tuple[float, float] | None = None
        self._chosen: Collection[str] = ()
        self._chosen_places: list[Place] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Timeline"))
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
        self._find_chosen()
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

    def focused_place(self) -> Place | None:
        """Where the event with the ring stands: its lane, and its number in it."""
        return self._focus

    def caption(self) -> str:
        """The account, date and sentence of the event in focus, and what it is joined to; empty without one."""
        if self._focus is None:
            return ""
        mark, tie = self._plan.mark(self._focus), self._plan.tie_of(self._focus)
        joined = " · " + tr("joined: {why}", why=tie.why) if tie else ""
        return f"{mark.letter} · {in_words(mark.event)}{joined}"

    def set_chosen(self, events: Collection[str]) -> None:
        """Marks these events as chosen."""
        self._chosen = events
        self._find_chosen()
        self.viewport().update()

    def _find_chosen(self) -> None:
        """Where the chosen events are; a search through all marks, so not for every frame."""
        places = (self._plan.place_of(event_id) for event_id in self._chosen)
        self._chosen_places = [place for place in places if place]

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
        for place in self._chosen_places:
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

    # The focus

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
            text or tr("{marks} events of {accounts} accounts").format(marks=marks, accounts=len(self._plan.lanes))
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
