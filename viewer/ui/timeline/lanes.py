"""What the timeline shows, as plain values: marks in lanes, and bands of conflict behind them."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.domain.claim import Cell
from viewer.domain.date import to_days
from viewer.domain.event import Event
from viewer.domain.verdict import ASSERTING
from viewer.ui.timeline.grouping import Group, Head

if TYPE_CHECKING:
    from viewer.session.views import ClaimView

#: Marks are kept in shelves of like length (days), so that those in view are found by bisection
#: although a century lies among them.
_MOST = 0.8  # of the marks are in the opening view
_TIME = re.compile(r"T(\d\d):(\d\d)")
_LENGTHS = (1.0, 31.0, 366.0, 3_660.0, 36_600.0)


@dataclass(frozen=True, slots=True)
class Mark:
    """An event with a place: from `low` up to `high` (days, high exclusive).

    open_start, open_end: the account gives no beginning or no end; low or high is then the other
    end's day. conflicts: a claim about this date, or what the event was joined to, finds the account in
    conflict with others. letter: the account's.
    """

    event: Event
    low: float
    high: float
    open_start: bool = False
    open_end: bool = False
    conflicts: bool = False
    letter: str = ""

    @property
    def is_point(self) -> bool:
        """Whether it is known to the day."""
        return self.high - self.low <= 1 and not (self.open_start or self.open_end)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Marks of like length by their first day. longest: of any of them, in days."""

    marks: tuple[Mark, ...]
    starts: tuple[float, ...]
    longest: float

    def reach(self, first: float, last: float) -> tuple[int, int]:
        """Indexes that hold every mark meeting first..last, and few others."""
        return bisect_left(self.starts, first - self.longest), bisect_right(self.starts, last)

    def meeting(self, first: float, last: float) -> Iterator[Mark]:
        """The marks that meet first..last."""
        low, high = self.reach(first, last)
        return (mark for mark in self.marks[low:high] if mark.high >= first)


@dataclass(frozen=True, slots=True)
class Lane:
    """Marks under one head. marks: by first day; starts: those days; ends: the days after their last, sorted.

    shelves: the same in the order of drawing: publications, then from the longest to days, conflicts on top.
    undated: events whose date could not be resolved.
    """

    head: Head
    marks: tuple[Mark, ...] = ()
    starts: tuple[float, ...] = ()
    ends: tuple[float, ...] = ()
    shelves: tuple[Shelf, ...] = ()
    undated: tuple[Event, ...] = ()

    def beyond(self, first: float, last: float) -> tuple[int, int]:
        """How many marks end before `first`, and how many begin after `last`."""
        return bisect_right(self.ends, first), len(self.starts) - bisect_right(self.starts, last)


@dataclass(frozen=True, slots=True)
class Band:
    """Days on which accounts that disagree put the same thing; low and high in days, high exclusive.

    claim_id: the claim they disagree on, or "" where `happening` is the id of what the user joined.
    """

    claim_id: str
    question: str
    low_day: float
    high_day: float
    happening: str = ""

    @property
    def of(self) -> str:
        """The id of the claim or the happening."""
        return self.claim_id or self.happening


def lay_out(
    groups: Iterable[Group],
    claims: Sequence[ClaimView] = (),
    letters: Mapping[str, str] | None = None,
    contested: Collection[str] = (),
) -> list[Lane]:
    """A lane for each group, in their order.

    letters: document id -> its account's letter. contested: ids of events in conflict with those they were joined to.
    """
    in_conflict, known = _conflicting_passages(claims), letters or {}
    lanes = []
    for head, events in groups:
        marks = [_mark(event, in_conflict, known, contested) for event in events if event.resolved]
        lanes.append(_lane(head, marks, tuple(event for event in events if not event.resolved)))
    return lanes


def _lane(head: Head, marks: Iterable[Mark], undated: tuple[Event, ...]) -> Lane:
    found = sorted(marks, key=lambda mark: (mark.low, mark.high, mark.event.id))
    starts, ends = tuple(mark.low for mark in found), tuple(sorted(mark.high for mark in found))
    return Lane(head, tuple(found), starts, ends, _shelve(found), undated)


def bands(claims: Iterable[ClaimView], documents: Collection[str] | None = None) -> list[Band]:
    """Where the accounts put the events they disagree about: a band for each group that agrees.

    A band spans the days common to its group; open ends make none. documents: whose words count,
    where not all do; what only one group is left of is no conflict among them.
    """
    found = []
    for view in claims:
        if view.claim.kind != "date" or view.verdict.kind != "conflicting":
            continue
        cells = {
            cell.id: cell
            for cell in view.claim.cells
            if cell.stance in ASSERTING and (documents is None or cell.document in documents)
        }
        groups = [[cells[id] for id in group if id in cells] for group in view.verdict.groups]
        spans = [span for group in groups if (span := _common(group))]
        if sum(map(bool, groups)) > 1:
            found += [Band(view.claim.id, view.claim.question, *span) for span in spans]
    return found


def extent(lanes: Iterable[Lane]) -> list[tuple[float, float]]:
    """First and last day of everything in each lane that has anything."""
    return [(lane.starts[0], lane.ends[-1]) for lane in lanes if lane.marks]


def opening(lanes: Iterable[Lane], bands: Iterable[Band]) -> list[tuple[float, float]]:
    """What to show first: the shortest stretch with most of the marks, and every conflict.

    One old date, such as that of a treaty, would otherwise press everything else together. Where most
    of the marks take half of the whole stretch or more, the whole is shown.
    """
    lanes = list(lanes)
    whole = extent(lanes)
    starts = sorted(start for lane in lanes for start in lane.starts)
    if not starts:
        return whole
    most = math.ceil(len(starts) * _MOST)
    length, first = min(
        (starts[index + most - 1] - starts[index], starts[index]) for index in range(len(starts) - most + 1)
    )
    if length * 2 > max(high for _, high in whole) - starts[0]:
        return whole
    return [(first, first + length + 1), *((band.low_day, band.high_day) for band in bands)]


def _mark(
    event: Event,
    in_conflict: Mapping[str, Sequence[tuple[int, int]]],
    letters: Mapping[str, str],
    contested: Collection[str],
) -> Mark:
    earliest, latest = event.earliest, event.latest
    first, last = to_days(earliest or latest or ""), to_days(latest or earliest or "")
    low, high = float(min(first, last)), float(max(first, last) + 1)
    if time := _TIME.search(event.edtf or ""):
        low += int(time[1]) / 24 + int(time[2]) / 1440
        high = low + 1 / 1440
    start, end = event.start, event.end
    conflicts = event.id in contested or (
        start is not None
        and end is not None
        and any(start < passage_end and end > begin for begin, passage_end in in_conflict.get(event.document, ()))
    )
    letter = letters.get(event.document, "")
    return Mark(event, low, high, earliest is None, latest is None, conflicts, letter)


def _conflicting_passages(claims: Iterable[ClaimView]) -> dict[str, list[tuple[int, int]]]:
    passages: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for view in claims:
        if view.claim.kind == "date":
            for cell in view.claim.cells:
                if cell.anchor and view.verdict.parts.get(cell.id) == "conflicts":
                    passages[cell.document].append((cell.anchor.start, cell.anchor.end))
    return passages


def _shelve(marks: Sequence[Mark]) -> tuple[Shelf, ...]:
    shelves: dict[tuple[bool, bool, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        drawn_late = mark.event.kind != "publication"
        shelves[mark.conflicts, drawn_late, -bisect_left(_LENGTHS, mark.high - mark.low)].append(mark)
    return tuple(
        Shelf(tuple(shelf), tuple(mark.low for mark in shelf), max(mark.high - mark.low for mark in shelf))
        for _, shelf in sorted(shelves.items(), key=lambda item: item[0])
    )


def _common(cells: Sequence[Cell]) -> tuple[float, float] | None:
    low = max((cell.low for cell in cells if cell.low is not None), default=None)
    high = min((cell.high for cell in cells if cell.high is not None), default=None)
    return None if low is None or high is None or low > high else (low, high + 1)
