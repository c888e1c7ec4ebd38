"""Whose lane an event stands in: its account's, or that of whatever else the lanes are made by."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.domain.event import Event
from viewer.texts import tr
from viewer.ui.models.plain import letter_order

if TYPE_CHECKING:
    from viewer.session.views import Account, NoteView

#: What lanes can be made by.
GROUPINGS = ("account", "source", "origin", "entity", "grade", "tag")
MOST = 30  #: lanes of names or tags; those with the most events, the rest stands in one lane together


@dataclass(frozen=True, slots=True)
class Head:
    """What a lane is called. letter: in bold before the title; badge: after it; both may be empty."""

    key: str
    title: str
    letter: str = ""
    badge: str = ""

    def __str__(self) -> str:
        return " · ".join(filter(None, (self.letter, self.title, self.badge)))


Group = tuple[Head, list[Event]]


def grouped(
    events: Iterable[Event],
    accounts: Sequence[Account],
    by: str = "account",
    *,
    names: Mapping[str, str] | None = None,
    tags: Mapping[str, Sequence[str]] | None = None,
) -> list[Group]:
    """The lanes in order, each with its events; events of documents that are not among the accounts are left out.

    by: one of GROUPINGS. names: entity id -> name. tags: event id -> tags. An event that names several
    entities, or has several tags, stands in the lane of each.
    """
    owners = {account.document.id: account for account in accounts}
    live = [event for event in events if event.document in owners]
    if by == "account":
        found: dict[str, list[Event]] = defaultdict(list)
        for event in live:
            found[event.document].append(event)
        ordered = sorted(accounts, key=lambda account: letter_order(account.letter))
        return [(_of_account(account), found[account.document.id]) for account in ordered]
    if by == "entity":
        return _most_first(live, {event.id: event.entities for event in live}, names or {}, tr("No name"))
    if by == "tag":
        return _most_first(live, tags or {}, {}, tr("No tag"))
    lanes: dict[Head, list[Event]] = defaultdict(list)
    for event in live:
        lanes[_of_body(owners[event.document], by)].append(event)
    if by == "grade":
        rank = {account.reliability: account.scales.reliability.rank(account.reliability) for account in accounts}
        return [(head, lanes[head]) for head in sorted(lanes, key=lambda head: rank[head.key])]
    return [(head, lanes[head]) for head in sorted(lanes, key=lambda head: (not head.key, head.title))]


def tags_of(events: Iterable[Event], notes: Iterable[NoteView]) -> dict[str, tuple[str, ...]]:
    """Event id -> tags of the notes on its words."""
    tagged: dict[str, list[tuple[int, int, tuple[str, ...]]]] = defaultdict(list)
    for view in notes:
        anchor = view.note.anchor
        if anchor and view.note.tags:
            tagged[anchor.document].append((anchor.start, anchor.end, view.note.tags))
    for places in tagged.values():
        places.sort()
    found: dict[str, tuple[str, ...]] = {}
    for event in events:
        if event.document in tagged and event.start is not None and event.end is not None:
            places = tagged[event.document]
            before = places[: bisect_left(places, (event.end,))]
            found[event.id] = tuple(dict.fromkeys(tag for _, end, tags in before if end > event.start for tag in tags))
    return found


def _of_account(account: Account) -> Head:
    return Head(account.document.id, account.document.title, account.letter, account.badge)


def _of_body(account: Account, by: str) -> Head:
    """The lane of an account's source, of that one's origin, or of its reliability."""
    source = account.source
    if by == "grade":
        value = account.reliability
        return Head(value, account.scales.reliability.words(value), value)
    if by == "source":
        return Head(source.id, source.name, badge=account.badge) if source else Head("", tr("No source"))
    origin = source.origin if source else ""
    return Head(origin, origin) if origin else Head("", tr("No origin"))


def _most_first(
    events: Sequence[Event], keys: Mapping[str, Sequence[str]], names: Mapping[str, str], none: str
) -> list[Group]:
    lanes: dict[str, list[Event]] = defaultdict(list)
    without: list[Event] = []
    for event in events:
        held = keys.get(event.id, ())
        for key in held:
            lanes[key].append(event)
        if not held:
            without.append(event)
    ordered = sorted(lanes, key=lambda key: (-len(lanes[key]), names.get(key, key)))
    groups = [(Head(key, names.get(key, key)), lanes[key]) for key in ordered[:MOST]]
    rest = dict.fromkeys(event for key in ordered[MOST:] for event in lanes[key])
    if rest:
        groups.append((Head("…", tr("{count} more", count=f"{len(ordered) - MOST:,}")), list(rest)))
    if without:
        groups.append((Head("", none), without))
    return groups
