"""What is marked in the text: one answer for the reader, the library's switches, the menu and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.domain.mention import LABELS
from viewer.settings import Settings
from viewer.ui.library.kinds import KindSwitches
from viewer.ui.reader.reader import Reader
from viewer.ui.reader.showing import Showing


class Marking(QObject):
    """changed: the user wants other marks."""

    changed = Signal()

    def __init__(self, reader: Reader, switches: KindSwitches, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._switches = reader, switches
        self.showing = Showing()
        switches.toggled.connect(self.show_kind)
        switches.least_chosen.connect(self.set_least)

    def begin(self, chosen: Settings) -> None:
        """Marks what the settings say."""
        hidden = frozenset(chosen.hidden_kinds) & frozenset(LABELS)
        self._apply(replace(self.showing, hidden=hidden, least=chosen.least_sure, marked=chosen.marks))

    def kept(self, chosen: Settings) -> Settings:
        """The settings, with what is marked now."""
        now = self.showing
        return replace(chosen, hidden_kinds=tuple(sorted(now.hidden)), least_sure=now.least, marks=now.marked)

    def shows(self, label: str) -> bool:
        """Whether a kind is marked."""
        return self.showing.marked and label not in self.showing.hidden

    def show_kind(self, label: str, on: bool) -> None:
        """Marks a kind or leaves it unmarked; where nothing was marked, it is then the only one."""
        now = self.showing
        if on and not now.marked:
            hidden = frozenset(LABELS) - {label}
        else:
            hidden = now.hidden - {label} if on else now.hidden | {label}
        self._choose(replace(now, hidden=hidden, marked=True))

    def show_all(self, on: bool) -> None:
        """Marks what was marked before, or nothing."""
        hidden = self.showing.hidden
        self._choose(replace(self.showing, marked=on, hidden=frozenset() if len(hidden) == len(LABELS) else hidden))

    def set_least(self, least: float) -> None:
        """Marks only what the program is so sure of (0..1)."""
        self._choose(replace(self.showing, least=least))

    def set_colours(self, colours: Mapping[str, str]) -> None:
        """The colours that users gave to entities, by id."""
        if dict(colours) != dict(self.showing.colours):
            self._apply(replace(self.showing, colours=dict(colours)))

    def _choose(self, showing: Showing) -> None:
        self._apply(showing)
        self.changed.emit()

    def _apply(self, showing: Showing) -> None:
        self.showing = showing
        self._reader.set_showing(showing)
        self._switches.show_showing(showing)
