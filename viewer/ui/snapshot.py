"""What the panels show, gathered in one go away from the window's thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.domain.annotation import Note
from viewer.domain.event import Event, Happening
from viewer.domain.query import Matching, SavedSearch
from viewer.domain.relation import Relation
from viewer.domain.tag import Tag
from viewer.session import Session
from viewer.session.views import Account, ArchiveInfo, ClaimView, Reading
from viewer.ui.notes.listed import NoteList

#: Kinds of change after which a part has to be asked for again; the rest is cheap and always is.
_EVENTS = frozenset({"document", "mention", "entity", "event"})
_NOTES = frozenset({"document", "note"})
_TAGS = frozenset({"document", "note", "tag"})
_LINKS = frozenset({"document", "relation"})
_NAMES = frozenset({"document", "mention", "entity"})
ALL = frozenset("document mention event claim grade source note tag relation entity search archive".split())


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The archive as the panels show it. readings: by document, for those on screen.

    names: entity id -> name, the most frequent first.
    """

    info: ArchiveInfo
    accounts: Sequence[Account] = ()
    claims: Sequence[ClaimView] = ()
    notes: NoteList = NoteList()  # noqa: RUF009  # holds nothing, changes never
    events: Sequence[Event] = ()
    happenings: Sequence[Happening] = ()
    searches: Sequence[SavedSearch] = ()
    readings: Mapping[str, Reading] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    tags: Sequence[Tag] = ()
    relations: Sequence[Relation] = ()

    @property
    def titles(self) -> dict[str, str]:
        """Document id -> title."""
        return {account.document.id: account.document.title for account in self.accounts}

    def account(self, document_id: str) -> Account | None:
        """One account."""
        return next((a for a in self.accounts if a.document.id == document_id), None)


def take(
    session: Session,
    kinds: frozenset[str],
    on_screen: Sequence[str],
    last: Snapshot | None,
    changed: Collection[str] = (),
) -> Snapshot:
    """The archive now; what `kinds` of change cannot have touched is kept from `last`. changed: ids of the rows."""
    accounts = session.accounts()
    live = {account.document.id for account in accounts}
    now = Snapshot(
        session.info(),
        accounts,
        session.claims(),
        searches=session.saved_searches(),
        readings={
            document: _reading(session, document, kinds, last, changed) for document in on_screen if document in live
        },
    )
    return replace(
        now,
        notes=NoteList(session.note_ids(), session.note_views) if last is None or kinds & _NOTES else last.notes,
        tags=session.tags() if last is None or kinds & _TAGS else last.tags,
        relations=session.relations() if last is None or kinds & _LINKS else last.relations,
        events=session.timeline() if last is None or kinds & _EVENTS else last.events,
        happenings=session.happenings() if last is None or kinds & _EVENTS else last.happenings,
        names={e.id: e.name for e in session.entities()} if last is None or kinds & _NAMES else last.names,
    )


def _reading(
    session: Session, document: str, kinds: frozenset[str], last: Snapshot | None, changed: Collection[str]
) -> Reading:
    """What a column shows; of a change of notes, tags or links alone only these are read again."""
    known = last.readings.get(document) if last else None
    if known is None or not kinds <= {"note", "tag", "relation"}:
        return session.reading(document)
    notes = _renewed(known.notes, session.notes_in(document, changed), changed) if "note" in kinds else known.notes
    links = tuple(session.relations(document)) if "relation" in kinds else known.relations
    return replace(known, notes=notes, relations=links)


def _renewed(notes: tuple[Note, ...], now: Sequence[Note], changed: Collection[str]) -> tuple[Note, ...]:
    """The notes of a column, those of `changed` as they are `now`; the very same where none of them is there."""
    fresh = {note.id: note for note in now}
    kept = [fresh.pop(note.id, None) if note.id in changed else note for note in notes]
    if not fresh and all(one is other for one, other in zip(kept, notes, strict=True)):
        return notes
    return (*(note for note in kept if note is not None), *fresh.values())


def narrowed(now: Snapshot, only: Matching | None) -> Snapshot:
    """What of the lists stays when they show only what a search finds; None leaves everything.

    An account stays where the search finds itself or something that it dates.
    """
    if only is None:
        return now
    events = [event for event in now.events if event.id in only.events]
    documents = only.documents | {event.document for event in events}
    return replace(
        now,
        accounts=[account for account in now.accounts if account.document.id in documents],
        claims=[view for view in now.claims if view.claim.id in only.claims],
        notes=now.notes.only(only.notes),
        events=events,
    )
