"""What has to do with a span of days: what stays in library and ledger while those days are chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from viewer.domain.claim import Cell, Claim
from viewer.domain.date import Interval, meets, to_days
from viewer.domain.date_words import shown as shown_date
from viewer.domain.query import Matching
from viewer.domain.verdict import ASSERTING
from viewer.ui.snapshot import Snapshot

Days = tuple[str, str]  #: the first and the last of them, ISO


def within(now: Snapshot, days: Days) -> Matching:
    """What meets `days`: events, their accounts, and claims that are dated then or quote such an event.

    A note has no days: all of them stay.
    """
    first, last = map(date.fromisoformat, days)
    span = Interval(first, last, approx=False, precision="range")
    events = [event for event in now.events if (known := event.days) and meets(known, span)]
    places: dict[str, list[int]] = defaultdict(list)
    for event in events:
        if event.start is not None:
            places[event.document].append(event.start)
    return Matching(
        documents=frozenset(event.document for event in events),
        events=frozenset(event.id for event in events),
        claims=frozenset(view.claim.id for view in now.claims if _is_of(view.claim, days, places)),
        notes=frozenset(now.notes.ids),
    )


def both(a: Matching | None, b: Matching | None) -> Matching | None:
    """What two ways of narrowing both leave; None leaves everything."""
    if a is None or b is None:
        return b if a is None else a
    return Matching(a.documents & b.documents, a.events & b.events, a.claims & b.claims, a.notes & b.notes)


def in_words(days: Days) -> str:
    """The days as a person writes them.

    >>> in_words(("2018-05-03", "2018-06-05")), in_words(("2018-06-30", "2018-06-30"))
    ('3 May – 5 June 2018', '30 June 2018')
    """
    first, last = (shown_date(day) for day in days)
    if first == last:
        return first
    year = first[-5:]
    return f"{first.removesuffix(year) if last.endswith(year) else first} – {last}"


def _is_of(claim: Claim, days: Days, places: Mapping[str, Sequence[int]]) -> bool:
    dated = claim.kind == "date" and any(_meets(cell, days) for cell in claim.cells if cell.stance in ASSERTING)
    return dated or _quotes(claim.cells, places)


def _meets(cell: Cell, days: Days) -> bool:
    if cell.low is None and cell.high is None:
        return False
    first, last = (to_days(day) for day in days)
    return (cell.low is None or cell.low <= last) and (cell.high is None or cell.high >= first)


def _quotes(cells: Iterable[Cell], places: Mapping[str, Sequence[int]]) -> bool:
    anchors = (cell.anchor for cell in cells if cell.anchor)
    return any(a.start <= place < a.end for a in anchors for place in places.get(a.document, ()))
