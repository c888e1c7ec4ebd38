"""The timeline for screen readers: a list with an item for every event, in the order of lanes and time.

Qt lets an interface go with its widget, but keeps the items it has heard of: so an item belongs to a place in the
list, is made once, and says what stands at that place now.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from viewer.texts import tr
from viewer.ui.timeline.canvas import Canvas
from viewer.ui.timeline.words import in_words

#: Interfaces that Qt may still ask: Python must not let them go before Qt does.
_lists: list[SpokenTimeline] = []
_items: list[SpokenEvent] = []
_installed: list[bool] = []


def install() -> None:
    """From now on every drawn timeline has its list."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


def _made(_kind: str, about: QObject) -> QAccessibleInterface | None:
    if not isinstance(about, Canvas):
        return None
    _lists[:] = [each for each in _lists if isValid(each)]  # the others went with their charts
    _lists.append(SpokenTimeline(about))
    return _lists[-1]


class SpokenTimeline(QAccessibleWidget):
    """The list. Children are numbered through all lanes; the undated events of a lane follow its dated ones."""

    def __init__(self, chart: Canvas) -> None:
        super().__init__(chart, QAccessible.Role.List, chart.accessibleName())
        self._chart = chart
        self._children: list[SpokenEvent] = []

    def childCount(self) -> int:
        return sum(len(lane.marks) + len(lane.undated) for lane in self._chart.plan.lanes)

    def child(self, index: int) -> Any:
        if not 0 <= index < self.childCount():
            return None
        while len(self._children) <= index:
            self._children.append(SpokenEvent(self._chart, len(self._children)))
            _items.append(self._children[-1])
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, SpokenEvent) and child in self._children else -1

    def childAt(self, x: int, y: int) -> Any:
        at = self._chart.viewport().mapFromGlobal(QPoint(x, y))
        place = self._chart.plan.place_at(at.toPointF())
        return self.child(_number(self._chart, place)) if place else None

    def focusChild(self) -> Any:
        place = self._chart.focused_place()
        return self.child(_number(self._chart, place)) if place and self._chart.hasFocus() else None


class SpokenEvent(QAccessibleInterface):
    """Whatever event stands at place `index` of the list now."""

    def __init__(self, chart: Canvas, index: int) -> None:
        super().__init__()
        self._chart = chart
        self.index = index

    def isValid(self) -> bool:
        return isValid(self._chart) and self._place() is not None

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._chart.window().windowHandle() if isValid(self._chart) else None

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._chart) if isValid(self._chart) else None

    def child(self, _index: int) -> Any:
        return None

    def childAt(self, _x: int, _y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        place = self._place() if isValid(self._chart) else None
        if place is None or place[1] >= len(self._chart.plan.lanes[place[0]].marks):
            return QRect()
        box = self._chart.plan.box(place).toAlignedRect()
        return QRect(self._chart.viewport().mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        if isValid(self._chart) and self._place() == self._chart.focused_place():
            state.selected = True
            state.focused = self._chart.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        place = self._place() if isValid(self._chart) else None
        if place is None or kind not in (QAccessible.Text.Name, QAccessible.Text.Description):
            return ""
        lane = self._chart.plan.lanes[place[0]]
        if kind == QAccessible.Text.Description:
            return lane.head.title
        if place[1] >= len(lane.marks):
            return f"{lane.head.letter} · {in_words(lane.undated[place[1] - len(lane.marks)])}"
        mark, tie = lane.marks[place[1]], self._chart.plan.tie_of(place)
        said = f"{mark.letter} · {in_words(mark.event)}"
        if mark.conflicts:
            said = tr("{event} · in conflict", event=said)
        return tr("{event} · joined: {why}", event=said, why=tie.why) if tie else said

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """An event is not written here."""

    def _place(self) -> tuple[int, int] | None:
        """Lane and number in it; numbers beyond the marks are the undated ones."""
        left = self.index
        for number, lane in enumerate(self._chart.plan.lanes):
            size = len(lane.marks) + len(lane.undated)
            if left < size:
                return number, left
            left -= size
        return None


def _number(chart: Canvas, place: tuple[int, int]) -> int:
    before = chart.plan.lanes[: place[0]]
    return sum(len(lane.marks) + len(lane.undated) for lane in before) + place[1]
