"""Room by keyboard: the part that has the keys takes some from its neighbour, or gives it some."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_STEP = 3  # lines


def give_room(part: QWidget, direction: Qt.Orientation, steps: int) -> None:
    """Makes what `part` stands in wider or higher (narrower or lower for steps below 0) at its neighbour's expense.

    Where there is no handle in that direction nothing happens; nothing gets smaller than it may be.
    """
    inside, around = part, part.parentWidget()
    while around is not None:
        if isinstance(around, QSplitter) and around.orientation() == direction:
            shown = [i for i in range(around.count()) if (held := around.widget(i)) and not held.isHidden()]
            if len(shown) > 1:
                _move(around, shown, around.indexOf(inside), steps * _STEP * part.fontMetrics().height())
                return
        inside, around = around, around.parentWidget()


def _move(splitter: QSplitter, shown: list[int], at: int, room: int) -> None:
    """Moves the handle after a part, of the last one that before it, as a hand would: Qt minds the least sizes."""
    last = at == shown[-1]
    before = shown.index(at) - (1 if last else 0)
    left = splitter.widget(shown[before])
    assert left is not None
    edge = left.geometry()  # a handle's own place is wider than what it shows
    across = splitter.orientation() == Qt.Orientation.Horizontal
    here = edge.x() + edge.width() if across else edge.y() + edge.height()
    splitter.moveSplitter(here - room if last else here + room, shown[before + 1])
