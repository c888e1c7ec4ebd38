"""The regions of the window, one key apart: F6 goes through all that show, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go(regions: Sequence[QWidget], step: int) -> None:
    """Gives the keyboard to the next region (1) or the one before (-1); one where nothing takes it, is left out."""
    places = [(region, place) for region in regions if (place := _place_in(region)) is not None]
    if not places:
        return
    focus = QApplication.focusWidget()
    inside = (n for n, (region, _) in enumerate(places) if focus and (region is focus or region.isAncestorOf(focus)))
    at = next(inside, -1)
    if at < 0 and step < 0:
        at = 0
    places[(at + step) % len(places)][1].setFocus(Qt.FocusReason.TabFocusReason)


def _place_in(region: QWidget) -> QWidget | None:
    """What takes the keyboard when the region is gone to: itself, else the first in it that can."""
    if not region.isVisible():
        return None
    if region.focusProxy() is not None or region.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return region
    found: QWidget | None = region.nextInFocusChain()
    while found is not None and found is not region:
        takes_it = found.isVisible() and found.isEnabled() and found.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_it and region.isAncestorOf(found):
            return found
        found = found.nextInFocusChain()
    return None
