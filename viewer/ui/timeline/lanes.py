"""What the timeline shows, as plain values: a lane for each account, marks in them, bands of conflict behind."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.domain.claim import Cell
from viewer.domain.date import to_days
from viewer.domain.event import Event
from viewer.domain.verdict import ASSERTING
from viewer.ui.models.plain import letter_order

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView

#: What the timeline can be narrowed to -> the kinds of event that shows.
KINDS = {"event": ("event",), "publication": ("publication",), "all": ("event", "publication")}

#: Marks are kept in shelves of like length (days), so that those in view are found by bisection
#: although a century lies among them.
_MOST = 0.8  # of the marks are in the opening view
_LENGTHS = (1.0, 31.0, 366.0, 3_660.0, 36_600.0)


@dataclass(frozen=True, slots=True)
class Mark:
    """An event with a place: from `low` up to `high` (days, high exclusive).

    open_start, open_end: the account gives no beginning or no end; low or high is then the other
    end's day. conflicts: a claim about this date finds the account in conflict with others.
    """

    event: Event
    low: float
    high: float
    open_start: bool = False
    open_end: bool = False
    conflicts: bool = False

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
    """One account. marks: by first day; starts: those days; ends: the days after their last, sorted.

    shelves: the same in the order of drawing: publications, then from the longest to days, conflicts on top.
    undated: events whose date could not be resolved.
    """

    account: Account
    marks: tuple[Mark, ...] = ()
    starts: tuple[float, ...] = ()
    ends: tuple[float, ...] = ()
    shelves: tuple[Shelf, ...] = ()
    undated: int = 0

    def beyond(self, first: float, last: float) -> tuple[int, int]:
        """How many marks end before `first`, and how many begin after `last`."""
        return bisect_right(self.ends, first), len(self.starts) - bisect_right(self.starts, last)


@dataclass(frozen=True, slots=True)
class Band:
    """Days on which accounts that disagree put the same thing; low and high in days, high exclusive."""

    claim_id: str
    question: str
    low_day: float
    high_day: float


def lay_out(
    events: Sequence[Event], accounts: Sequence[Account], claims: Sequence[ClaimView] = (), kind: str = "all"
) -> list[Lane]:
    """A lane for each account, by letter, with its events of `kind` (a key of KINDS).

    Events of documents that are not among the accounts are left out.
    """
    wanted = KINDS[kind]
    in_conflict = _conflicting_passages(claims)
    marks: dict[str, list[Mark]] = defaultdict(list)
    undated: dict[str, int] = defaultdict(int)
    for event in events:
        if event.kind not in wanted:
            continue
        mark = _mark(event, in_conflict)
        if mark is None:
            undated[event.document] += 1
        else:
            marks[event.document].append(mark)
    lanes = []
    for account in sorted(accounts, key=lambda account: letter_order(account.letter)):
        found = sorted(marks[account.document.id], key=lambda mark: (mark.low, mark.high, mark.event.id))
        starts, ends = tuple(mark.low for mark in found), tuple(sorted(mark.high for mark in found))
        lanes.append(Lane(account, tuple(found), starts, ends, _shelve(found), undated[account.document.id]))
    return lanes


def bands(claims: Iterable[ClaimView]) -> list[Band]:
    """Where the accounts put the events they disagree about: a band for each group that agrees.

    A band spans the days common to its group; open ends make none.
    """
    found = []
    for view in claims:
        if view.claim.kind != "date" or view.verdict.kind != "conflicting":
            continue
        cells = {cell.id: cell for cell in view.claim.cells if cell.stance in ASSERTING}
        for group in view.verdict.groups:
            span = _common([cells[id] for id in group if id in cells])
            if span:
                found.append(Band(view.claim.id, view.claim.question, *span))
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


def _mark(event: Event, in_conflict: dict[str, list[tuple[int, int]]]) -> Mark | None:
    if not event.resolved:
        return None
    earliest, latest = event.earliest, event.latest
    low, high = to_days(earliest or latest or ""), to_days(latest or earliest or "")
    start, end = event.start, event.end
    conflicts = (
        start is not None
        and end is not None
        and any(start < passage_end and end > begin for begin, passage_end in in_conflict.get(event.document, ()))
    )
    return Mark(event, min(low, high), max(low, high) + 1, earliest is None, latest is None, conflicts)


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
