"""The timeline's half of the desk: what it shows, where it leads, and the reader leading back to it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.domain.event import Event
from viewer.domain.text import sentence_at
from viewer.ui.dating import Dating
from viewer.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from viewer.ui.desk import Desk


class Chronology(QObject):
    """Connects the timeline with the reader and the archive on the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.dating = Dating(desk)
        self._timeline = desk.panels.timeline
        self._timeline.elsewhere = lambda work, show: desk.jobs.run(work, show, key="timeline")
        self._timeline.event_activated.connect(self.open_event)
        self._timeline.claim_activated.connect(desk.show_claim)
        desk.panels.reader.selection_changed.connect(self._follow_reader)

    def show(self, now: Snapshot) -> None:
        """Shows what the archive holds now."""
        self._timeline.set_data(now.accounts, now.events, now.claims, now.notes, now.names, now.happenings)
        self.dating.show(now)

    def open_event(self, event_id: str) -> None:
        """Goes to the words an event rests on."""
        now = self._desk.now
        event = next((event for event in now.events if event.id == event_id), None) if now else None
        if event:
            self._desk.open(event.document, None, event.start, event.end)

    def save_picture(self, target: Path) -> None:
        """Writes the chart as it shows."""
        now = self._desk.now
        self._timeline.save_picture(target, now.info.title if now else "")

    def _follow_reader(self, document: str, start: int, end: int) -> None:
        """The event of the sentence at the text cursor gets the ring, the keyboard stays where it is."""
        now = self._desk.now
        column = next((c for c in self._desk.panels.reader.columns if c.document == document), None)
        event = event_at(now.events, document, column.pane.view.text, start, end) if now and column else None
        if event:
            self._timeline.select(event.id)


def event_at(events: Iterable[Event], document: str, text: str, start: int, end: int) -> Event | None:
    """The event whose words stand in the sentence around text[start:end], the nearest of several."""
    first, last = sentence_at(text, start, end)
    inside = [
        event
        for event in events
        if event.document == document and event.start is not None and first <= event.start < last
    ]
    return min(inside, key=lambda event: abs((event.start or 0) - start), default=None)
