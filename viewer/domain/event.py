"""Events: something dated, with the date as each account gives it, and what several accounts date together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from viewer.domain.date import Interval, meets, show

EVENT, PUBLICATION = KINDS = ("event", "publication")


@dataclass(frozen=True, slots=True)
class Event:
    """A dated passage of one account, or the publication of the account itself.

    kind: event or publication. start, end: the words the date rests on (code points); both None
    for a publication date known from metadata. text: the sentence around them.
    earliest, latest: ISO days, None where open or unresolved.
    entities: ids of the names in the sentence, in order. speaker: who says it, as the sentence names them;
    "" where the account itself does. name: what the user calls it. happening: id of the happening it was
    joined to. origin: auto, or manual for one the user added.
    """

    id: str
    document: str
    kind: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: str = "day"
    approx: bool = False
    start: int | None = None
    end: int | None = None
    text: str = ""
    reason: str = ""
    entities: tuple[str, ...] = ()
    speaker: str = ""
    name: str = ""
    happening: str | None = None
    origin: str = "auto"
    hidden: bool = False
    sentence: tuple[int, int] | None = None

    @property
    def resolved(self) -> bool:
        """Whether it has a place on the timeline."""
        return bool(self.earliest or self.latest)

    @property
    def days(self) -> Interval | None:
        """The days it allows; None where it is not resolved."""
        if not self.resolved:
            return None
        first, last = (date.fromisoformat(day) if day else None for day in (self.earliest, self.latest))
        return Interval(first, last, self.approx, self.precision)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Whether the dates of several events can all be true.

    kind: compatible (each lies within the other), overlapping, conflicting, or open where fewer than two
    have a place. why: in words. band: for a conflict, the first and last ISO day of the stretch that the
    accounts disagree about.
    """

    kind: str
    why: str
    band: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """What the user says is one event, told by several accounts. events: by their dates."""

    id: str
    name: str
    events: tuple[Event, ...]

    @property
    def verdict(self) -> Meeting:
        """Whether the accounts' dates meet."""
        return meeting(self.events)


def meeting(events: Sequence[Event]) -> Meeting:
    """Whether the dates of `events` meet. An open end excludes nothing; publications date no happening.

    >>> a = Event("1", "a", "event", "2018-06-30", "2018-06-30", "2018-06-30")
    >>> b = Event("2", "b", "event", "2019", "2019-01-01", "2019-12-31")
    >>> meeting([a, b]).kind, meeting([a, b]).band
    ('conflicting', ('2018-06-30', '2019-12-31'))
    """
    dated = [(event, days) for event in events if event.kind == EVENT and (days := event.days)]
    said = list(dict.fromkeys(show(event.edtf) for event, _ in dated))
    if len(dated) < 2:
        return Meeting("open", f"only {said[0]} is given" if said else "no date is given")
    apart = [(a, b) for (_, a), (_, b) in combinations(dated, 2) if not meets(a, b)]
    told = " and ".join(said) if len(said) < 3 else f"{', '.join(said[:-1])} and {said[-1]}"
    if apart:
        ends = [end for pair in apart for span in pair for end in (span.earliest, span.latest) if end]
        band = min(ends).isoformat(), max(ends).isoformat()
        return Meeting("conflicting", f"{told} do not meet" if len(said) < 3 else f"{told} do not all meet", band)
    if len(said) == 1:
        return Meeting("compatible", f"all give {said[0]}")
    if all(_within(a, b) or _within(b, a) for (_, a), (_, b) in combinations(dated, 2)):
        return Meeting("compatible", f"{told} can all be true")
    return Meeting("overlapping", f"{told} overlap")


def _within(a: Interval, b: Interval) -> bool:
    after = b.earliest is None or (a.earliest is not None and a.earliest >= b.earliest)
    return after and (b.latest is None or (a.latest is not None and a.latest <= b.latest))
