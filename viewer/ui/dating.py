"""What the user says of events: which are one, what they are called, which to hide, and what a date means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.domain.annotation import Anchor
from viewer.domain.event import Event
from viewer.domain.mention import DATE, Mention
from viewer.errors import ViewerError
from viewer.texts import tr
from viewer.ui.snapshot import Snapshot
from viewer.ui.timeline import keys
from viewer.ui.timeline.words import date_in_words
from viewer.ui.widgets.fleeting import fleeting

if TYPE_CHECKING:
    from viewer.ui.desk import Desk


class Dating(QObject):
    """Turns what is asked on the timeline and of a date into edits, each of which can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._session, self._timeline = desk, desk.session, desk.panels.timeline
        self._now: Snapshot | None = None
        self._timeline.requested.connect(self._do)
        proposals = self._timeline.proposals
        proposals.joined.connect(lambda ids: self._judge(lambda: self._session.join_events(ids)))
        proposals.dismissed.connect(lambda ids: self._judge(lambda: self._session.dismiss_events(ids)))
        proposals.opened.connect(self.open_together)
        value = desk.panels.inspector.mention.date
        value.date_set.connect(self.correct)
        value.date_cleared.connect(self.take_back)

    def show(self, now: Snapshot) -> None:
        """Follows what the archive holds now; asks for proposals after each change: one may take a judgement back."""
        if now is not self._now:
            first, self._now = self._now is None, now
            if first:  # the accounts are on their way
                self._desk.jobs.afterwards(self.propose)
            else:
                self.propose()

    def propose(self) -> None:
        """Asks which events may be one; quick where none have changed."""
        label = tr("Looking for events that several accounts tell")
        self._desk.jobs.run_long(
            label, self._session.event_proposals, self._timeline.set_proposals, key="event proposals"
        )

    def open_together(self, events: Sequence[Event]) -> None:
        """Shows the passages of up to four events side by side; the keyboard stays where it is."""
        placed = [(event, event.start, event.end) for event in events if event.start is not None and event.end]
        self._desk.open_passages([Anchor(event.document, start, end or start, "") for event, start, end in placed[:4]])

    def correct(self, mention: str, value: str, reason: str) -> None:
        """Says what a date means."""
        field = self._desk.panels.inspector.mention.date
        self._desk.edit(
            lambda: self._session.set_date(mention, value, reason), lambda _: self._show_again(mention), field.refuse
        )

    def take_back(self, mention: str) -> None:
        """Goes back to what was found for a date."""
        self._desk.edit(lambda: self._session.clear_date(mention), lambda _: self._show_again(mention))

    def add(self, document: str, start: int, end: int, parent: QWidget) -> None:
        """Asks what a passage tells and when, and adds it to the timeline."""

        def ask(found: tuple[str, str]) -> None:
            quote, date = found
            from viewer.ui.dialogs.event_dialog import EventDialog

            dialog = EventDialog(tr("Add an event to the timeline"), quote, date=date, parent=parent)
            add = lambda date, name: self._desk.edit(  # noqa: E731
                lambda: self._session.add_event(document, start, end, date, name),
                lambda _event: dialog.accept(),
                dialog.refuse,
            )
            dialog.said.connect(add)
            fleeting(dialog).open()

        def look() -> tuple[str, str]:
            inside = (m for m in self._session.mentions(document) if m.label == DATE and start <= m.start < end)
            return self._session.text(document)[start:end], next((m.text for m in inside), "")

        self._desk.jobs.run(look, ask, key="add event")

    def _do(self, asked: str, ids: Sequence[str]) -> None:
        event, session, edit = self._event(ids[-1]), self._session, self._desk.edit
        if event is None:
            return
        match asked:
            case keys.JOIN if len(ids) < 2:
                self._desk.trouble.emit(
                    ViewerError(
                        tr("One event alone cannot be joined."), do=tr("Choose others with Ctrl+click or Ctrl+Space.")
                    )
                )
            case keys.JOIN:
                edit(lambda: session.join_events(ids))
            case keys.PART:
                edit(lambda: session.part_event(event.id))
            case keys.HIDE:
                edit(lambda: session.hide_event(event.id))
            case keys.NAME:
                self._ask_name(event)
            case keys.BESIDE:
                self._desk.open_beside(event.document, event.start, event.end)
            case keys.COPY:
                self._copy(event)

    def _ask_name(self, event: Event) -> None:
        """Asks for the name of what the event was joined to, or else of the event."""
        joined = self._now.happenings if self._now else ()
        happening = next((each for each in joined if each.id == event.happening), None)
        named, name = (happening.id, happening.name) if happening else (event.id, event.name)
        title = tr("Name what was joined") if happening else tr("Name the event")
        from viewer.ui.dialogs.event_dialog import EventDialog

        dialog = EventDialog(title, event.text or date_in_words(event), name=name, parent=self._timeline)
        dialog.said.connect(
            lambda _date, name: self._desk.edit(
                lambda: self._session.name_event(named, name), lambda _change: dialog.accept(), dialog.refuse
            )
        )
        fleeting(dialog).open()

    def _copy(self, event: Event) -> None:
        """Date and sentence with the citation; of a publication its account and date."""
        account = self._now.account(event.document) if self._now else None
        first, last = event.sentence or (event.start, event.end)

        def work() -> str:
            if first is None or last is None:
                return f"{account.document.title if account else ''}: {date_in_words(event)}"
            return f"{date_in_words(event)}: {self._session.quotation(event.document, first, last)}"

        self._desk.jobs.run(work, QGuiApplication.clipboard().setText)

    def _judge(self, work: Callable[[], object]) -> None:
        def fail(error: ViewerError) -> None:
            self._desk.trouble.emit(error)
            self.propose()  # what could not be judged shows again

        self._desk.edit(work, failed=fail)

    def _event(self, event_id: str) -> Event | None:
        return next((event for event in self._now.events if event.id == event_id), None) if self._now else None

    def _show_again(self, mention: str) -> None:
        """The date as it is now, where it is still the one that shows."""

        def show(found: Mention | None) -> None:
            if found and self._desk.panels.inspector.mention.date.mention == mention:
                self._desk.panels.inspector.show_mention(found)

        look = lambda: next((m for m in self._session.mentions() if m.id == mention), None)  # noqa: E731
        self._desk.jobs.run(look, show, key="date")
