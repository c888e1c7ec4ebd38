"""Where keys lead from one event to another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import Qt

from viewer.ui.timeline.plan import Place, Plan

_KEY = Qt.Key
ARROWS = (_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Home, _KEY.Key_End)


def beside(plan: Plan, here: Place | None, key: int) -> Place | None:
    """Where one of ARROWS leads; from nowhere, to the first event in view."""
    if here is None:
        return plan.first_in_view()
    lane, index = here
    last = len(plan.lanes[lane].marks) - 1
    if key in (_KEY.Key_Left, _KEY.Key_Right):
        return lane, min(max(index + (1 if key == _KEY.Key_Right else -1), 0), last)
    if key in (_KEY.Key_Home, _KEY.Key_End):
        return lane, 0 if key == _KEY.Key_Home else last
    others = range(lane - 1, -1, -1) if key == _KEY.Key_Up else range(lane + 1, len(plan.lanes))
    target = next((other for other in others if plan.lanes[other].marks), None)
    return None if target is None else plan.nearest(target, plan.mark(here).low)


def next_conflict(plan: Plan, here: Place | None, step: int) -> Place | None:
    """The next date that other accounts contradict, or with -1 the one before, by time; round at the end."""
    conflicts = plan.conflicts()
    if not conflicts:
        return None
    if here is None:
        return conflicts[0 if step > 0 else -1][1]
    at = (plan.mark(here).low, here)
    number = bisect_right(conflicts, at) % len(conflicts) if step > 0 else bisect_left(conflicts, at) - 1
    return conflicts[number][1]


def span_from(plan: Plan, here: Place, span: tuple[float, float] | None, *, last: bool) -> tuple[float, float]:
    """The chosen days when they begin, or with `last` end, with an event."""
    mark = plan.mark(here)
    low, high = span or (mark.low, mark.high)
    return (min(low, mark.low), mark.high) if last else (mark.low, max(high, mark.high))
