"""What the chart says of a place when the pointer rests there."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from viewer.texts import tr
from viewer.ui.timeline.picture import Drawn
from viewer.ui.timeline.plan import Place, Plan
from viewer.ui.timeline.words import in_full


def tip_at(plan: Plan, drawn: Drawn, position: QPointF) -> str:
    """Of an event all there is to say, else what a band, a tray or a label means; empty where nothing is."""
    if place := plan.place_at(position):
        return _of_event(plan, drawn, place)
    if band := drawn.band_at(position):
        return tr("{question}: the accounts conflict").format(question=band.question)
    if plan.tray_at(position) is not None:
        return tr("Dates that could not be placed in time: click to read them.")
    lane = plan.lane_at(position.y())
    return str(plan.lanes[lane].head) if lane is not None and position.x() < plan.label_width else ""


def _of_event(plan: Plan, drawn: Drawn, place: Place) -> str:
    mark, tie = plan.mark(place), plan.tie_of(place)
    parts = [f"{mark.letter} · {in_full(mark.event)}"]
    if tie:
        parts.append(tr("Joined as “{name}”: {why}").format(name=tie.name, why=tie.why))
    elif mark.conflicts:
        parts.append(tr("Other accounts give another date."))
    if place[0] in drawn.crowded:
        parts.append(tr("Many events lie here: click to enlarge."))
    return "\n".join(parts)
