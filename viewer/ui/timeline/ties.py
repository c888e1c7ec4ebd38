"""Events that the user joined: which marks belong together, and where their dates cannot all be true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from viewer.domain.date import meets, to_days
from viewer.domain.event import Event, Happening
from viewer.ui.timeline.lanes import Band, Lane

CONFLICTING = "conflicting"


@dataclass(frozen=True, slots=True)
class Tie:
    """Marks of one happening. places: (lane, index) of each, from the uppermost lane down.

    why: what its accounts' dates have to do with each other, in words.
    """

    happening: str
    name: str
    places: tuple[tuple[int, int], ...]
    conflicts: bool
    why: str


def shown(happenings: Iterable[Happening], events: Iterable[Event]) -> list[Happening]:
    """What is left of the happenings among `events`; one event alone is none."""
    kept = {event.id for event in events if event.happening}
    left = (replace(h, events=tuple(event for event in h.events if event.id in kept)) for h in happenings)
    return [happening for happening in left if len(happening.events) > 1]


def contested(happenings: Iterable[Happening]) -> frozenset[str]:
    """Ids of the events whose days exclude those of another in their happening."""
    found = set()
    for happening in happenings:
        if happening.verdict.kind == CONFLICTING:
            dated = [(event, event.days) for event in happening.events]
            found |= {a.id for a, days in dated for _, others in dated if days and others and not meets(days, others)}
    return frozenset(found)


def ties(lanes: Sequence[Lane], happenings: Iterable[Happening]) -> list[Tie]:
    """The marks of each happening; an event that stands in several lanes counts in the first."""
    places: dict[str, tuple[int, int]] = {}
    for number, lane in enumerate(lanes):
        for index, mark in enumerate(lane.marks):
            if mark.event.happening:
                places.setdefault(mark.event.id, (number, index))
    found = []
    for happening in happenings:
        at = tuple(sorted(places[event.id] for event in happening.events if event.id in places))
        verdict = happening.verdict
        if len(at) > 1:
            found.append(Tie(happening.id, happening.name, at, verdict.kind == CONFLICTING, verdict.why))
    return found


def conflict_bands(happenings: Iterable[Happening]) -> list[Band]:
    """The stretch about which the accounts of a happening disagree, for each where they do."""
    return [
        Band("", happening.name, to_days(days[0]), to_days(days[1]) + 1, happening.id)
        for happening in happenings
        if (days := happening.verdict.band)
    ]
