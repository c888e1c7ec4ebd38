"""Events of different accounts that may be one: proposed from what their sentences share, never decided."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from viewer.analysis.date_words import WEEKDAYS
from viewer.analysis.statements import WORD, word_key
from viewer.domain.date import MONTHS, Interval, meets
from viewer.domain.event import EVENT, Event
from viewer.domain.ticket import Ticket

_NAME = 1.5  # what a name counts beside a word
_LEAST = 0.2  # likeness from which events of one time may be one, ...
_APART = 0.4  # ... and of different times, of which there are many more pairs that are not
_SHARED = 2  # words and names that two sentences must have in common
_SAME_DAY = 0.15  # likeness that one and the same day is worth
_NEAR = 400.0  # days apart at which dates that do not meet count nothing for an error in one of them
_COMMON = 60  # sentences with a word from which it no longer leads from one to another
_WORDS = 4  # words that a reason names
_MOST = 500
_OF_DATES = frozenset((*WEEKDAYS, *(month.lower() for month in MONTHS)))


@dataclass(frozen=True, slots=True)
class Proposed:
    """Events that may be one. words: what they share, most telling first. likelihood: 0..1."""

    events: tuple[Event, ...]
    words: tuple[str, ...]
    likelihood: float


def find(events: Iterable[Event], names: Mapping[str, str], ticket: Ticket | None = None) -> list[Proposed]:
    """Groups of one event each of different accounts, likeliest first. Raises Cancelled.

    names: entity id -> the id that stands for all its spellings; what is missing stands for itself.
    """
    ticket = ticket or Ticket()
    dated = [event for event in events if event.kind == EVENT and event.days]
    told = [_told(event, names) for event in dated]
    sentences_with = Counter(word for words in told for word in words)
    weights = [_weights(words, sentences_with, len(told)) for words in told]
    links = sorted(_links(dated, weights, ticket), reverse=True)
    groups = _groups(dated, links)
    found = [Proposed(tuple(members), _shared(members, dated, told, weights), score) for members, score in groups]
    return sorted(found, key=lambda p: -p.likelihood)[:_MOST]


def _told(event: Event, names: Mapping[str, str]) -> dict[str, str]:
    """The words of an event's sentence by what they are compared as, and the names in it as entities."""
    said: dict[str, str] = {}
    for match in WORD.finditer(event.text):
        key, word = word_key(match.group())
        if key and word not in _OF_DATES:
            said.setdefault(key, match.group())
    return said | {"@" + names.get(entity, entity): "" for entity in event.entities}


def _weights(words: Iterable[str], sentences_with: Mapping[str, int], total: int) -> dict[str, float]:
    weights = {
        word: math.log((total + 1) / sentences_with[word]) * (_NAME if word[0] == "@" else 1.0) for word in words
    }
    length = math.hypot(*weights.values()) or 1.0
    return {word: weight / length for word, weight in weights.items() if weight > 0}


def _links(
    events: Sequence[Event], weights: Sequence[Mapping[str, float]], ticket: Ticket
) -> Iterator[tuple[float, int, int]]:
    """(likelihood, a, b) of events of different accounts that are alike enough."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(weights):
        for word in words:
            holders[word].append(number)
    for a, words in enumerate(weights):
        if a % 1000 == 0:
            ticket.report(a, len(weights))
        likeness: dict[int, list[float]] = defaultdict(list)
        for word, weight in words.items():
            for b in holders[word] if len(holders[word]) <= _COMMON else ():
                if b > a and events[a].document != events[b].document:
                    likeness[b].append(weight * weights[b][word])
        for b, shared in likeness.items():
            score = _score(events[a], events[b], sum(shared))
            if len(shared) >= _SHARED and score is not None:
                yield score, a, b


def _score(a: Event, b: Event, likeness: float) -> float | None:
    """How likely two events are one; None where too little speaks for it."""
    first, second = a.days, b.days
    assert first and second
    if meets(first, second):
        exact = a.earliest == b.earliest and a.latest == b.latest
        likeness += _SAME_DAY if exact else 0.0
        return round(min(0.95, 0.35 + likeness), 2) if likeness >= _LEAST else None
    near = math.exp(-_gap(first, second) / _NEAR)
    return round(min(0.9, 0.25 + likeness * (0.5 + near / 2)), 2) if likeness >= _APART else None


def _gap(a: Interval, b: Interval) -> int:
    """Days between two intervals that do not meet."""

    def between(end: date | None, start: date | None) -> int:
        return (start - end).days if end and start and start > end else 0

    return max(between(a.latest, b.earliest), between(b.latest, a.earliest))


def _groups(events: Sequence[Event], links: Iterable[tuple[float, int, int]]) -> Iterator[tuple[list[Event], float]]:
    """Joins along the likeliest links first; an account comes in once."""
    group_of: dict[int, list[int]] = {}
    scores: dict[int, float] = {}
    for score, a, b in links:
        mine, other = group_of.get(a, [a]), group_of.get(b, [b])
        if mine is other or {events[n].document for n in mine} & {events[n].document for n in other}:
            continue
        both = mine + other
        lowest = min(score, scores.get(id(mine), 1.0), scores.get(id(other), 1.0))
        for number in both:
            group_of[number] = both
        scores[id(both)] = lowest
    for members in {id(group): group for group in group_of.values()}.values():
        yield [events[n] for n in sorted(members)], scores[id(members)]


def _shared(
    members: Sequence[Event],
    events: Sequence[Event],
    told: Sequence[Mapping[str, str]],
    weights: Sequence[Mapping[str, float]],
) -> tuple[str, ...]:
    """What the sentences share, as the first of them writes it; names as "@" and their id."""
    at = {id(event): number for number, event in enumerate(events)}
    numbers = [at[id(event)] for event in members]
    common = Counter(word for number in numbers for word in weights[number])
    best = sorted(
        (word for word, count in common.items() if count > 1),
        key=lambda word: -sum(weights[number].get(word, 0.0) for number in numbers),
    )
    return tuple(next(told[n][w] or w for n in numbers if w in told[n]) for w in best[:_WORDS])
