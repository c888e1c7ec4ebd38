"""Where everything lies on the chart, in pixels of its viewport; every measure comes from the font."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from viewer.texts import tr
from viewer.ui.theme import small
from viewer.ui.timeline.lanes import Band, Lane, Mark
from viewer.ui.timeline.scale import Scale
from viewer.ui.timeline.shapes import mark_box
from viewer.ui.timeline.ties import Tie

Place = tuple[int, int]  #: a lane's number and a mark's index in it


@dataclass(frozen=True)
class Plan:
    """Labels at the left, lanes that scroll by `offset`, undated counts at the right; axis and caption below."""

    lanes: Sequence[Lane]
    bands: Sequence[Band]
    scale: Scale
    font: QFont
    width: float
    height: float
    offset: float
    em: float
    label_width: float
    tray_width: float
    top: float
    axis_height: float
    room: float
    lane_height: float
    ties: Sequence[Tie] = ()

    @property
    def mark_size(self) -> float:
        """The height of a mark, and the least width."""
        return self.em * 0.66

    @property
    def lanes_bottom(self) -> float:
        """Where the axis begins."""
        return self.top + min(self.room, self.lane_height * len(self.lanes))

    @property
    def plot(self) -> QRectF:
        """Where days are drawn."""
        return QRectF(self.label_width, self.top, self.scale.width, self.lanes_bottom - self.top)

    @property
    def caption_box(self) -> QRectF:
        """The line below the axis, with everything under it."""
        top = self.lanes_bottom + self.axis_height + self.em * 0.25
        return QRectF(self.em, top, self.width - 2 * self.em, max(self.em, self.height - top))

    @property
    def hidden(self) -> int:
        """By how much the lanes are higher than their room."""
        return max(0, math.ceil(self.lane_height * len(self.lanes) - self.room))

    @property
    def in_view(self) -> range:
        """The lanes of which something shows."""
        first = int(self.offset // self.lane_height)
        return range(first, min(len(self.lanes), math.ceil((self.offset + self.room) / self.lane_height)))

    @property
    def overhang(self) -> float:
        """By how many days marks may be drawn beyond their own."""
        return self.mark_size * 4 / self.scale.pixels_a_day

    def lane_top(self, number: int) -> float:
        """The upper edge of a lane."""
        return self.top + number * self.lane_height - self.offset

    def lane_at(self, y: float) -> int | None:
        """The lane at a height."""
        number = int((y - self.lane_top(0)) // self.lane_height)
        return number if self.top <= y <= self.lanes_bottom and 0 <= number < len(self.lanes) else None

    def tray_at(self, position: QPointF) -> int | None:
        """The lane whose tray of undated events is at a position."""
        lane = self.lane_at(position.y())
        in_tray = position.x() > self.width - self.tray_width
        return lane if in_tray and lane is not None and self.lanes[lane].undated else None

    def mark(self, place: Place) -> Mark:
        """The mark of a place."""
        return self.lanes[place[0]].marks[place[1]]

    def box(self, place: Place) -> QRectF:
        """Where a mark is drawn."""
        middle = self.lane_top(place[0]) + self.lane_height / 2
        return mark_box(self.mark(place), self.scale, middle, self.mark_size).translated(self.label_width, 0)

    def band_box(self, band: Band) -> QRectF:
        """Where a band is drawn, possibly out of view."""
        plot, scale, least = self.plot, self.scale, self.em / 3
        left, right = max(scale.to_x(band.low_day), -scale.width), min(scale.to_x(band.high_day), 2 * scale.width)
        if right - left < least:
            left, right = (left + right - least) / 2, (left + right + least) / 2
        return QRectF(plot.left() + left, plot.top(), right - left, plot.height())

    def shows(self, band: Band) -> bool:
        """Whether any of a band is in view."""
        box = self.band_box(band)
        return box.right() >= self.plot.left() and box.left() <= self.plot.right()

    def tie_of(self, place: Place) -> Tie | None:
        """What ties the mark of a place to others."""
        happening = self.mark(place).event.happening
        return next((tie for tie in self.ties if tie.happening == happening), None) if happening else None

    def place_of(self, event_id: str) -> Place | None:
        """The place of an event; None where it is in no lane."""
        return next(
            (
                (number, index)
                for number, lane in enumerate(self.lanes)
                for index, mark in enumerate(lane.marks)
                if mark.event.id == event_id
            ),
            None,
        )

    def place_at(self, position: QPointF) -> Place | None:
        """The mark at a position: the nearest, of several the shortest, of equals the one drawn on top."""
        number, x, reach = self.lane_at(position.y()), position.x() - self.label_width, self.em / 2
        if number is None or not -reach <= x <= self.scale.width + reach:
            return None
        day = self.scale.to_day(x)
        best, nearest = None, (reach, math.inf)
        for shelf in self.lanes[number].shelves:
            for mark in shelf.meeting(day - self.overhang, day + self.overhang):
                box = mark_box(mark, self.scale, 0, self.mark_size)
                distance = max(box.left() - x, x - box.right(), 0.0), mark.high - mark.low
                if distance <= nearest:
                    best, nearest = mark, distance
        if best is None:
            return None
        index = bisect_left(self.lanes[number].starts, best.low)
        while self.lanes[number].marks[index] is not best:
            index += 1
        return number, index

    def conflicts(self) -> list[tuple[float, Place]]:
        """Where the marks in conflict begin, and their places, in the order of time."""
        return sorted(
            (mark.low, (number, index))
            for number, lane in enumerate(self.lanes)
            for index, mark in enumerate(lane.marks)
            if mark.conflicts
        )

    def first_in_view(self) -> Place | None:
        """The first mark in view, else the first of all."""
        fallback = None
        for number, lane in enumerate(self.lanes):
            if lane.marks:
                index = bisect_left(lane.starts, self.scale.first)
                if index < len(lane.marks) and lane.starts[index] <= self.scale.last:
                    return number, index
                fallback = fallback or (number, 0)
        return fallback

    def nearest(self, number: int, day: float) -> Place:
        """The mark of a lane that begins nearest to `day`; the lane must have marks."""
        starts = self.lanes[number].starts
        index = bisect_left(starts, day)
        around = [near for near in (index - 1, index) if 0 <= near < len(starts)]
        return number, min(around, key=lambda near: abs(starts[near] - day))


def plan(
    lanes: Sequence[Lane],
    bands: Sequence[Band],
    scale: Scale,
    font: QFont,
    width: float,
    height: float,
    offset: float = 0,
    ties: Sequence[Tie] = (),
) -> Plan:
    """Lays everything out in a viewport of `width` and `height`; the scale keeps its days."""
    metrics, small_metrics = QFontMetricsF(font), QFontMetricsF(small(font))
    em = metrics.height()
    labels = [metrics.horizontalAdvance(f"{lane.head.letter}{lane.head.title}{lane.head.badge}") for lane in lanes]
    label_width = min(max(labels, default=0) + 2.8 * em, max(7 * em, min(width * 0.22, 20 * em)))
    undated = max((len(lane.undated) for lane in lanes), default=0)
    tray_width = small_metrics.horizontalAdvance(undated_text(undated)) + em if undated else em / 2
    top = small_metrics.height() * 1.2 if bands else em * 0.3
    axis_height, caption_height = em * 1.35, em * 1.5
    room = max(height - top - axis_height - caption_height, em)
    return Plan(
        lanes=lanes,
        bands=bands,
        scale=scale.wide(width - label_width - tray_width),
        font=font,
        width=width,
        height=height,
        offset=offset,
        em=em,
        label_width=label_width,
        tray_width=tray_width,
        top=top,
        axis_height=axis_height,
        room=room,
        lane_height=min(max(room / max(1, len(lanes)), em * 1.45), em * 2.6),
        ties=ties,
    )


def undated_text(count: int) -> str:
    """What the tray of a lane says."""
    return tr("{count} undated").format(count=f"{count:,}")
