"""What can be done with an event, as the menu that opens on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from viewer.domain.event import Event
from viewer.texts import later, tr
from viewer.ui.timeline import keys


def event_menu(parent: QWidget, event: Event, chosen: int, ask: Callable[[str], object]) -> QMenu:
    """The menu of `event`; ask: told one of viewer.ui.timeline.keys. chosen: events that would be joined with it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(asked: str, text: str, key: str = "", enabled: bool = True) -> None:
        shown = tr(text)
        menu.addAction(f"{shown}\t{key}" if key else shown, lambda: ask(asked)).setEnabled(enabled)

    has_place = event.start is not None
    add(keys.OPEN, later("Go to its line"), "Enter", has_place)
    add(keys.BESIDE, later("Open beside"), "Ctrl+Enter", has_place)
    add(keys.COPY, later("Copy date and sentence with citation"))
    menu.addSeparator()
    add(keys.CHOOSE, later("Choose, to be joined"), "Ctrl+Space")
    add(keys.JOIN, later("Join what is chosen"), "J", chosen > 1)
    add(keys.PART, later("Part from what it was joined to"), "Shift+J", bool(event.happening))
    add(keys.NAME, later("Name…"), "F2")
    add(keys.HIDE, later("Hide"), "Delete")
    return menu
