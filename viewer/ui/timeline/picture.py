"""The part of the chart that stays while the pointer moves: labels, bands, marks and axis.

Lanes with more marks than can be told apart show how many there are instead.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from viewer.texts import tr
from viewer.ui.models.plain import excerpt
from viewer.ui.theme import Theme, small
from viewer.ui.timeline.lanes import Band
from viewer.ui.timeline.plan import Plan, undated_text
from viewer.ui.timeline.scale import ticks
from viewer.ui.timeline.shapes import LEGEND, draw_mark, mark_box

_MARKS_A_FRAME = 1_200  # more cannot be told apart and would make panning stutter
_RARE = 12  # marks of one length that are drawn even where the rest is only counted
_COUNTS = 0.6  # how much of their colour shows
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Drawn:
    """What the pointer can meet besides marks. crowded: lanes that show counts instead of marks."""

    band_labels: tuple[tuple[QRectF, Band], ...] = ()
    crowded: Collection[int] = ()

    def band_at(self, position: QPointF) -> Band | None:
        """The band whose name is there."""
        return next((band for label, band in self.band_labels if label.contains(position)), None)


def draw_picture(painter: QPainter, plan: Plan, theme: Theme) -> Drawn:
    """Paints everything but the focus, the hover ring and the caption."""
    plot = plan.plot
    painter.save()
    painter.setClipRect(QRectF(0, plan.top, plan.width, plot.height()))
    _draw_labels(painter, plan, theme)
    painter.setClipRect(plot)
    _draw_bands(painter, plan, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_ties(painter, plan, theme)
    most = max(40, _MARKS_A_FRAME // max(1, len(plan.in_view)))
    crowded = {number for number in plan.in_view if _draw_lane(painter, plan, theme, number, most)}
    _draw_beyond(painter, plan, theme)
    painter.restore()
    band_labels = _draw_band_labels(painter, plan, theme)
    _draw_axis(painter, plan, theme)
    return Drawn(band_labels, crowded)


def draw_span(painter: QPainter, plan: Plan, span: tuple[float, float], theme: Theme) -> None:
    """Shades the days that were chosen, over everything else."""
    plot, scale = plan.plot, plan.scale
    left, right = (min(max(scale.to_x(day), -1.0), scale.width + 1.0) for day in span)
    box = QRectF(plot.left() + left, plot.top(), right - left, plot.height())
    painter.fillRect(box, theme.c("hit", 0.28))
    painter.setPen(QPen(theme.c("accent"), 1))
    for x in (box.left(), box.right()):
        painter.drawLine(QLineF(x, box.top(), x, box.bottom()))


def draw_legend(painter: QPainter, plan: Plan, theme: Theme) -> None:
    """Paints one mark of each shape with its meaning where the caption goes."""
    box, size, font = plan.caption_box, plan.mark_size, small(plan.font)
    metrics, x, middle = QFontMetricsF(font), box.left(), box.top() + plan.em / 2
    painter.setFont(font)
    for mark, meaning in LEGEND:
        wide = size if mark.is_point else size * 3
        draw_mark(painter, QRectF(x, middle - size / 2, wide, size), mark, theme)
        x += wide + size * 0.6
        painter.setPen(theme.c("soft"))
        text = tr(meaning)
        width = metrics.horizontalAdvance(text) + 1
        painter.drawText(QRectF(x, box.top(), width, plan.em), _LEFT, text)
        x += width + size * 2


def _draw_labels(painter: QPainter, plan: Plan, theme: Theme) -> None:
    em, metrics, bold = plan.em, QFontMetricsF(plan.font), QFont(plan.font)
    bold.setWeight(QFont.Weight.DemiBold)
    for number in plan.in_view:
        lane, top = plan.lanes[number], plan.lane_top(number)
        box = QRectF(em, top, plan.label_width - 1.6 * em, plan.lane_height)
        painter.setFont(bold)
        painter.setPen(theme.c("ink"))
        painter.drawText(box, _LEFT, lane.head.letter)
        letter = QFontMetricsF(bold).horizontalAdvance(lane.head.letter) + em * 0.4
        room = box.width() - letter - metrics.horizontalAdvance(lane.head.badge) - em * 0.4
        painter.setFont(plan.font)
        painter.drawText(box, _RIGHT, lane.head.badge)
        painter.setPen(theme.c("soft"))
        title = metrics.elidedText(lane.head.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box.adjusted(letter, 0, 0, 0), _LEFT, title)
        if lane.undated:
            painter.setFont(small(plan.font))
            tray = QRectF(plan.width - plan.tray_width, top, plan.tray_width - em / 2, plan.lane_height)
            painter.drawText(tray, _RIGHT, undated_text(len(lane.undated)))
        painter.setPen(theme.c("line"))
        bottom = top + plan.lane_height - 0.5
        painter.drawLine(QLineF(0, bottom, plan.width, bottom))


def _draw_beyond(painter: QPainter, plan: Plan, theme: Theme) -> None:
    """At either end of a lane, how many marks lie beyond."""
    painter.setFont(small(plan.font))
    painter.setPen(theme.c("soft"))
    for number in plan.in_view:
        box = plan.plot.adjusted(plan.em * 0.2, 0, -plan.em * 0.2, 0)
        box = QRectF(box.left(), plan.lane_top(number), box.width(), plan.lane_height)
        before, after = plan.lanes[number].beyond(plan.scale.first, plan.scale.last)
        if before:
            painter.drawText(box, _LEFT, f"‹ {before:,}")
        if after:
            painter.drawText(box, _RIGHT, f"{after:,} ›")


def _draw_bands(painter: QPainter, plan: Plan, theme: Theme) -> None:
    strength, edge = 0.16 if theme.dark else 0.09, theme.c("conflict", 0.45)
    for band in filter(plan.shows, plan.bands):
        box = plan.band_box(band)
        # What was joined often lies over a claim about the same: together they are no darker than need be.
        painter.fillRect(box, theme.c("conflict", strength if band.claim_id else strength / 2))
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DotLine))
        for x in (box.left(), box.right()):
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))


def _draw_ties(painter: QPainter, plan: Plan, theme: Theme) -> None:
    """A line from mark to mark of each happening; dashed in the colour of conflict where their dates do not meet."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tie in plan.ties:
        color = theme.c("conflict", 0.8) if tie.conflicts else theme.c("soft")
        painter.setPen(QPen(color, plan.em / 9, Qt.PenStyle.DashLine if tie.conflicts else Qt.PenStyle.SolidLine))
        painter.drawPolyline([plan.box(place).center() for place in tie.places])


def _draw_band_labels(painter: QPainter, plan: Plan, theme: Theme) -> tuple[tuple[QRectF, Band], ...]:
    """Names each claim and each happening once, over its first band in view, where there is room."""
    font = small(plan.font)
    metrics, plot = QFontMetricsF(font), plan.plot
    painter.setFont(font)
    painter.setPen(theme.c("conflict"))
    labels: dict[str, tuple[QRectF, Band]] = {}
    taken = plot.left()
    for band in sorted(filter(plan.shows, plan.bands), key=lambda band: band.low_day):
        text = tr("{question}: conflict")
        text = text.format(question=excerpt(band.question, (), 60)[0])
        width = metrics.horizontalAdvance(text) + 1
        left = min(max(plan.band_box(band).left(), plot.left()), plan.width - width - plan.em / 2)
        if band.of not in labels and left >= taken:
            taken = left + width + plan.em
            labels[band.of] = QRectF(left, 0, width, plan.top), band
            painter.drawText(labels[band.of][0], _LEFT, text)
    return tuple(labels.values())


def _draw_lane(painter: QPainter, plan: Plan, theme: Theme, number: int, most: int) -> bool:
    """The marks of a lane; where there are more than `most`, their number and the rare ones, and True."""
    scale, size = plan.scale, plan.mark_size
    middle = plan.lane_top(number) + plan.lane_height / 2
    first, last = scale.first - plan.overhang, scale.last + plan.overhang
    reaches = [(shelf, *shelf.reach(first, last)) for shelf in plan.lanes[number].shelves]
    crowded = sum(high - low for _, low, high in reaches) > most
    if crowded:
        _draw_counts(painter, plan, theme, number)
    for shelf, low, high in reaches:
        if crowded and high - low > _RARE:
            continue
        drawn = None
        for mark in shelf.meeting(first, last):
            box = mark_box(mark, scale, middle, size)
            seen = (round(box.left()), round(box.right()), mark.event.kind, mark.event.approx)
            if seen != drawn:
                drawn = seen
                draw_mark(painter, box.translated(plan.label_width, 0), mark, theme)
    return crowded


def _draw_counts(painter: QPainter, plan: Plan, theme: Theme, number: int) -> None:
    """Bars that say how many marks begin in each column of a few pixels."""
    starts, wide = plan.lanes[number].starts, max(3.0, plan.em / 3)
    first, days = plan.scale.first, wide / plan.scale.pixels_a_day
    index, end = bisect_left(starts, first), bisect_left(starts, plan.scale.last)
    counts = []
    while index < end:  # spelt out: this runs some ten thousand times a frame
        column = int((starts[index] - first) / days)
        after = max(bisect_left(starts, first + (column + 1) * days, index, end), index + 1)
        counts.append((column, after - index))
        index = after
    tallest = max((count for _, count in counts), default=1)
    bottom, room = plan.lane_top(number) + plan.lane_height * 0.88, plan.lane_height * 0.76
    bars = []
    for column, count in counts:
        height = room * (0.15 + 0.85 * count / tallest)
        bars.append(QRectF(plan.label_width + column * wide, bottom - height, wide - 1, height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.c("accent", _COUNTS))
    painter.drawRects(bars)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_axis(painter: QPainter, plan: Plan, theme: Theme) -> None:
    em, plot, font = plan.em, plan.plot, small(plan.font)
    painter.setFont(font)
    apart = QFontMetricsF(font).horizontalAdvance("30 Jun 2018") + em
    for tick in ticks(plan.scale, apart):
        x = plot.left() + tick.x
        painter.setPen(theme.c("faint"))
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + em * 0.3))
        painter.setPen(theme.c("soft"))
        painter.drawText(QRectF(x + em * 0.2, plot.bottom() + em * 0.1, apart, plan.axis_height), _LEFT, tick.label)
