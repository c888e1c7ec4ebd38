"""Dates: what the accounts date, events that several accounts tell, and what the user corrects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewer.analysis import happenings
from viewer.analysis.happenings import Proposed
from viewer.domain.change import Change
from viewer.domain.event import EVENT, Event, Happening, meeting
from viewer.domain.mention import DATE, Mention
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import values
from viewer.session.core import unknown
from viewer.session.naming import Naming
from viewer.session.views import EventProposal
from viewer.storage import claims, dates, edits, events, info
from viewer.texts import tr

_ONE_NAME = 0.85  # spellings this likely to be one name count as one when events are compared
_KINDS = ("document", "mention", "entity", "event")


class Dating(Naming):
    """What the accounts put when."""

    def timeline(self) -> list[Event]:
        """Every event of every account that the user has not hidden."""
        return [event for event in self._events() if not event.hidden]

    def hidden_events(self) -> list[Event]:
        """What the user has hidden from the timeline."""
        return [event for event in self._events() if event.hidden]

    def set_date(self, mention_id: str, edtf_or_words: str, reason: str = "") -> Change:
        """Corrects what a date means, in EDTF or in words as the document would mean them.

        The correction stays when the document is analysed again. A ViewerError where it is no date.
        """
        mention = self._date(mention_id)
        value = values.typed(edtf_or_words, self.document(mention.document))
        said = f"set by hand: {reason.strip()}" if reason.strip() else "set by hand"
        if value.reason not in ("as written", ""):
            said += f" ({value.reason})"
        value = replace(value, resolution="user", reason=said)
        return self._edit("Correct date", lambda edit: dates.correct(edit, mention_id, value))[1]

    def clear_date(self, mention_id: str) -> Change:
        """Goes back to what was found for a date."""
        self._date(mention_id)
        return self._edit("Take back correction", lambda edit: dates.correct(edit, mention_id, None))[1]

    def happenings(self) -> list[Happening]:
        """Events of several accounts that the user joined, in the order that was done."""
        return events.happenings(self._archive.db, self.timeline())

    def event_proposals(self, ticket: Ticket | None = None) -> list[EventProposal]:
        """Events of different accounts that may be one, likeliest first; none that is joined or was dismissed.

        Raises Cancelled.
        """
        dismissed = [places for kind, places in claims.dismissed(self._archive.db) if kind == EVENT]
        names = {entity.id: entity.name for entity in self.entities()}
        return [
            EventProposal(
                f"{'+'.join(event.id for event in found.events)}",
                found.events,
                ", ".join(dict.fromkeys(names.get(word[1:], "") or word for word in found.words)),
                found.likelihood,
                meeting(found.events),
            )
            for found in self._proposed(ticket or Ticket())
            if not _is_settled(found.events, dismissed)
        ]

    def join_events(self, ids: Sequence[str], name: str = "") -> Happening:
        """Says that these events are one; a happening that one of them is in takes up the others."""
        chosen = [self._event(event_id) for event_id in dict.fromkeys(ids)]
        if len(chosen) < 2:
            raise ViewerError(tr("One event alone cannot be joined."), do=tr("Choose two or more."))
        into = next((event.happening for event in chosen if event.happening), None)
        taken = {event.happening for event in chosen if event.happening} - {into}
        members = [e for e in self._events() if e in chosen or (e.happening and e.happening in taken)]

        def work(edit: edits.Edit) -> str:
            happening = into or events.add_happening(edit, name.strip() or _title(chosen))
            if into and name.strip():
                events.rename_happening(edit, into, name.strip())
            for event in members:
                events.mark(edit, event, {"happening": happening})
            for empty in taken:
                events.drop_happening(edit, empty)
            return happening

        return self._happening(self._edit("Join events", work)[0])

    def part_event(self, event_id: str) -> Change:
        """Takes an event out of its happening; it is not proposed for it again."""
        event = self._event(event_id)
        if not event.happening:
            raise ViewerError(tr("This event was not joined to another."), do=tr("Choose one that was joined."))
        others = [e for e in self._events() if e.happening == event.happening and e.id != event.id]

        def work(edit: edits.Edit) -> None:
            events.mark(edit, event, {"happening": None})
            claims.dismiss(edit, EVENT, _places([event, *others]))
            if len(others) < 2:
                for other in others:
                    events.mark(edit, other, {"happening": None})
                events.drop_happening(edit, event.happening or "")

        return self._edit("Part event", work)[1]

    def dismiss_events(self, ids: Sequence[str]) -> Change:
        """Says that these events are not one; they are not proposed together again unless that is undone."""
        places = _places([self._event(event_id) for event_id in ids])
        return self._edit("Dismiss proposal", lambda edit: claims.dismiss(edit, EVENT, places))[1]

    def name_event(self, event_id: str, name: str) -> Change:
        """Gives an event, or a happening by its id, a name of the user's own; "" takes it away again."""
        name = name.strip()
        if any(happening.id == event_id for happening in self.happenings()):
            return self._edit("Name event", lambda edit: events.rename_happening(edit, event_id, name))[1]
        event = self._event(event_id)
        return self._edit("Name event", lambda edit: events.mark(edit, event, {"name": name}))[1]

    def hide_event(self, event_id: str) -> Change:
        """Takes an event from the timeline; nothing in the account changes."""
        event = self._event(event_id)
        return self._edit("Hide event", lambda edit: events.mark(edit, event, {"hidden": 1}))[1]

    def show_event(self, event_id: str) -> Change:
        """Brings a hidden event back."""
        event = self._event(event_id)
        return self._edit("Show event", lambda edit: events.mark(edit, event, {"hidden": 0}))[1]

    def add_event(self, document_id: str, start: int, end: int, edtf: str, title: str) -> Event:
        """Adds an event that a passage tells, with a date in EDTF or in words as the document means them."""
        document, place = self.document(document_id), self._anchor(document_id, start, end)
        value, title = values.typed(edtf, document), title.strip()
        if not title:
            raise ViewerError(tr("An event needs a name."), do=tr("Write in a few words what happened."))
        work = lambda edit: events.add(edit, document_id, place.start, place.end, value.edtf or "", title)  # noqa: E731
        return self._event(self._edit("Add event", work)[0])

    def _events(self) -> list[Event]:
        db = self._archive.db
        return self._remember("events", lambda: events.of(db, hidden=True), info.last_change(db, *_KINDS))

    def _proposed(self, ticket: Ticket) -> list[Proposed]:
        db = self._archive.db
        at = info.last_change(db, *_KINDS)
        return self._remember(
            "event proposals", lambda: happenings.find(self.timeline(), self._likely_names(), ticket), at
        )

    def _likely_names(self) -> dict[str, str]:
        """Entity -> the one that stands for all likely spellings of its name, so that spelling parts no events."""
        root: dict[str, str] = {}
        for proposal in self.proposals():
            if proposal.confidence >= _ONE_NAME:
                a, b = root.get(proposal.a, proposal.a), root.get(proposal.b, proposal.b)
                root = {entity: a if one == b else one for entity, one in root.items()} | {b: a, proposal.b: a}
        return root

    def _event(self, event_id: str) -> Event:
        found = next((event for event in self._events() if event.id == event_id), None)
        if found is None:
            raise unknown("event", event_id)
        return found

    def _happening(self, happening_id: str) -> Happening:
        return next(happening for happening in self.happenings() if happening.id == happening_id)

    def _date(self, mention_id: str) -> Mention:
        mention = next((m for m in self.mentions() if m.id == mention_id), None)
        if mention is None:
            raise unknown("mention", mention_id)
        if mention.label != DATE:
            raise ViewerError(
                tr("“{words}” is no date.", words=mention.text), do=tr("Choose words that were found to be a date.")
            )
        return mention


def _is_settled(found: Sequence[Event], dismissed: Sequence[frozenset[tuple[str, int, int]]]) -> bool:
    """Whether these events are joined already, or two of them were dismissed together."""
    if found[0].happening and len({event.happening for event in found}) == 1:
        return True
    places = set(_places(found))
    return any(len(places & unwanted) > 1 for unwanted in dismissed)


def _places(found: Sequence[Event]) -> tuple[tuple[str, int, int], ...]:
    return tuple((event.document, event.start or 0, event.end or 0) for event in found)


def _title(found: Sequence[Event]) -> str:
    """A name to begin with: what the user called one of them, else the shortest sentence."""
    return next((event.name for event in found if event.name), "") or min((e.text for e in found), key=len)
