"""The timeline's half of the desk: what it shows, where it leads, and the reader leading back to it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.domain.event import Event
from viewer.domain.query import Matching
from viewer.domain.text import sentence_at
from viewer.texts import tr
from viewer.ui.dating import Dating
from viewer.ui.snapshot import Snapshot, narrowed
from viewer.ui.spanning import Days, in_words, within
from viewer.ui.widgets.chip import Switch

if TYPE_CHECKING:
    from viewer.ui.desk import Desk


_PAUSE = 150  # milliseconds after the last move of the pointer


class Chronology(QObject):
    """Connects the timeline with the reader and the archive on the desk.

    days: those chosen on the timeline. of_days: what has to do with them; None where none are chosen.
    days_changed: others are chosen.
    """

    days_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.dating = Dating(desk)
        self.days: Days | None = None
        self.of_days: Matching | None = None
        self._wanted: Days | None = None
        self._now: Snapshot | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._choose_days)
        self._timeline = desk.panels.timeline
        self._timeline.elsewhere = lambda work, show: desk.jobs.run(work, show, key="timeline")
        self._timeline.event_activated.connect(self.open_event)
        self._timeline.claim_activated.connect(desk.show_claim)
        self._timeline.span_changed.connect(self._want_days)
        self.say_days_on(desk.panels.library.days)
        desk.panels.reader.selection_changed.connect(self._follow_reader)

    def show(self, now: Snapshot) -> None:
        """Shows what the archive holds now: the chosen days narrow the other panels, never the timeline itself."""
        seen = narrowed(now, self._desk.only)
        self._timeline.set_data(
            seen.accounts or now.accounts,
            now.events,
            seen.claims,
            seen.notes,
            now.names,
            now.happenings,
            self._desk.only.events if self._desk.only else None,
        )
        self.dating.show(now)
        if now is not self._now:
            self._now = now
            self._look_again()

    def say_days_on(self, chip: Switch) -> None:
        """Lets a chip say which days are chosen; a press on it chooses none."""

        def say() -> None:
            words = in_words(self.days) if self.days else ""
            chip.say(words, tr("Only what has to do with {days}; press to show everything", days=words))
            chip.setVisible(bool(self.days))

        chip.clicked.connect(self._timeline.clear_span)
        self.days_changed.connect(say)
        say()

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

    def _want_days(self, days: Days | None) -> None:
        self._wanted = days
        self._timer.start()

    def _choose_days(self) -> None:
        if self.days != self._wanted:
            self.days = self._wanted
            self.days_changed.emit()
            self._look_again()

    def _look_again(self) -> None:
        """Asks what has to do with the days, and lets the panels show only that."""
        days, now = self.days, self._now

        def show(found: Matching | None) -> None:
            if days == self.days and found != self.of_days:
                self.of_days = found
                self._desk.narrow(self._desk.only)

        if now and (days or self.of_days):
            self._desk.jobs.run(lambda: within(now, days) if days else None, show, key="days")

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
