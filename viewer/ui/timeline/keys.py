"""What keys ask of the event they are pressed on, the same on the chart and in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

#: What can be asked of an event: choose it among those to be joined, or none, go to its line, and edits.
CHOOSE, LEAVE, OPEN, BESIDE, COPY = "choose", "leave", "open", "beside", "copy"
JOIN, PART, NAME, HIDE = "join", "part", "name", "hide"

_REQUESTS = {
    (Qt.Key.Key_Space, _CTRL): CHOOSE,
    (Qt.Key.Key_J, _NONE): JOIN,
    (Qt.Key.Key_J, _SHIFT): PART,
    (Qt.Key.Key_F2, _NONE): NAME,
    (Qt.Key.Key_Delete, _NONE): HIDE,
    (Qt.Key.Key_Return, _CTRL): BESIDE,
    (Qt.Key.Key_Enter, _CTRL): BESIDE,
}


def asked_by(event: QKeyEvent) -> str:
    """What a key asks; empty where it is none of these."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _REQUESTS.get((Qt.Key(event.key()), modifiers), "")
