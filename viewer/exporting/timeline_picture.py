"""The timeline as a picture for paper: a lane for each account, what it says to disputed dates named in its lane.

Unlike the chart in the window it cannot be asked, so the disputed dates carry their words, and dates of which there
are too many to tell apart are only marks.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from viewer.domain.date import from_days, show, to_days
from viewer.domain.event import PUBLICATION, Event
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, Written, named
from viewer.exporting.drawing import Drawing, fitted, wide
from viewer.exporting.visible import shown

_WIDTH, _LABELS, _RIGHT = 960.0, 220.0, 24.0
_LANE, _TOP, _SIZE = 50.0, 34.0, 11.0
_MARK = 9.0
_MOST = 0.8  # of the marks are in the stretch that is shown
_FIRST, _LAST = 1, date.max.toordinal()
#: Ticks every so many months, the finest that leaves room for their words.
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12000)
_DAYS = (1, 2, 7, 14)
_SIGNS = {"agrees": "✓ ", "conflicts": "✕ ", "open": "○ "}


@dataclass(frozen=True, slots=True)
class _Mark:
    """low, high: days, high exclusive. words: said beside it; side: of the verdict, or empty."""

    low: float
    high: float
    words: str = ""
    side: str = ""
    publication: bool = False
    approx: bool = False


#: A mark of each kind, what it means, and how wide it is drawn.
_MEANINGS = (
    (_Mark(0, 0), "a day", _MARK),
    (_Mark(0, 0), "a longer stretch", 30.0),
    (_Mark(0, 0, approx=True), "about then", 30.0),
    (_Mark(0, 0, publication=True), "published", _MARK),
    (_Mark(0, 0, side="agrees"), "✓ agrees", 30.0),
    (_Mark(0, 0, side="conflicts"), "✕ conflicts", 30.0),
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    first: float
    last: float

    def x(self, day: float) -> float:
        left, right = _LABELS, _WIDTH - _RIGHT
        return left + (day - self.first) / (self.last - self.first) * (right - left)


def drawn(brief: Brief) -> str:
    """The timeline as SVG; empty where nothing has a date."""
    lanes = [(account, list(_marks(account, brief))) for account in brief.accounts]
    lanes = [(account, marks) for account, marks in lanes if marks]
    every = [mark for _, marks in lanes for mark in marks]
    if not every:
        return ""
    stretch = _stretch(every)
    height = _TOP + _LANE * len(lanes) + 62
    told = f"Timeline: {len(every)} dates in {len(lanes)} accounts"
    picture = Drawing(_WIDTH, height, told, " ".join(_told(account, marks) for account, marks in lanes))
    bottom = _TOP + _LANE * len(lanes)
    for low, high, question in _bands(brief):
        _band(picture, stretch, low, high, question, bottom)
    for day, words in _ticks(stretch):
        picture.line(stretch.x(day), _TOP, stretch.x(day), bottom + 5, "line")
        if stretch.x(day) + 3 + wide(words, _SIZE) <= _WIDTH:
            picture.words(stretch.x(day) + 3, bottom + 16, words, size=_SIZE, colour="soft")
    for number, (account, marks) in enumerate(lanes):
        _lane(picture, stretch, account, marks, _TOP + _LANE * number)
    picture.line(0, bottom, _WIDTH, bottom, "soft")
    _legend(picture, bottom + 44)
    return picture.svg()


def write(brief: Brief) -> Written:
    """The timeline as a file of its own."""
    return Written(drawn(brief) or _nothing(), not_in_a_picture(brief))


def not_in_a_picture(brief: Brief) -> tuple[str, ...]:
    """What a timeline cannot hold."""
    return named(
        ("dates that could not be read", any(not event.resolved for event in brief.events)),
        ("quotes, reasons and citations", any(brief.quotes)),
        ("notes", brief.all_notes),
    )


def _nothing() -> str:
    picture = Drawing(_WIDTH, 60, "Timeline", "No account has a date.")
    picture.words(16, 36, "No account has a date.", colour="soft")
    return picture.svg()


def _marks(account: BriefAccount, brief: Brief) -> Iterator[_Mark]:
    said = [cell for _, cell in _disputed(brief) if cell.document_id == account.document.id]
    for cell in said:
        assert cell.low is not None and cell.high is not None
        yield _Mark(cell.low, cell.high + 1, cell.value, cell.part)
    for event in brief.events:
        if event.document == account.document.id and event.resolved and not _told_by(event, said):
            first, last = (to_days(day) for day in _ends(event))
            words = show(event.edtf) if event.kind == PUBLICATION else ""
            yield _Mark(first, last + 1, words, "", event.kind == PUBLICATION, event.approx)


def _ends(event: Event) -> tuple[str, str]:
    first, last = event.earliest or event.latest or "", event.latest or event.earliest or ""
    return min(first, last), max(first, last)


def _told_by(event: Event, cells: Iterable[BriefCell]) -> bool:
    start, end = event.start, event.end
    if start is None or end is None:
        return False
    return any(c.start is not None and c.end is not None and start < c.end and end > c.start for c in cells)


def _disputed(brief: Brief) -> Iterator[tuple[str, BriefCell]]:
    """The question and the cell of everything that accounts say to a date they disagree on."""
    for claim in brief.claims:
        if claim.kind == "date" and claim.verdict_kind == "conflicting":
            for cell in claim.rows:
                if cell.low is not None and cell.high is not None and _FIRST <= cell.low <= cell.high < _LAST:
                    yield claim.question, cell


def _bands(brief: Brief) -> Iterator[tuple[float, float, str]]:
    spans: dict[str, list[BriefCell]] = {}
    for question, cell in _disputed(brief):
        spans.setdefault(question, []).append(cell)
    for question, cells in spans.items():
        yield min(c.low or 0 for c in cells), max(c.high or 0 for c in cells) + 1, question


def _stretch(marks: Sequence[_Mark]) -> _Stretch:
    """The shortest stretch with most of the dates, and every disputed one; a little room on both sides."""
    starts = sorted(mark.low for mark in marks)
    most = math.ceil(len(starts) * _MOST)
    _, first = min((starts[i + most - 1] - starts[i], starts[i]) for i in range(len(starts) - most + 1))
    last = first + starts[starts.index(first) + most - 1] - first
    inside = [mark for mark in marks if mark.side or first <= mark.low <= last]
    low, high = min(mark.low for mark in inside), max(min(mark.high, mark.low + 3_660) for mark in inside)
    room = max((high - low) * 0.03, 2)
    return _Stretch(max(low - room, _FIRST), min(high + room, _LAST))


def _band(picture: Drawing, stretch: _Stretch, low: float, high: float, question: str, bottom: float) -> None:
    left, right = max(stretch.x(low), _LABELS), min(stretch.x(high), _WIDTH)
    picture.box(left, _TOP, right - left, bottom - _TOP, "band")
    words = fitted(f"✕ {question}: the accounts conflict", _WIDTH - _LABELS, _SIZE)
    at = min(left, _WIDTH - wide(words, _SIZE))
    picture.words(at, _TOP - 8, words, size=_SIZE, colour="conflicts", bold=True)


def _lane(picture: Drawing, stretch: _Stretch, account: BriefAccount, marks: Sequence[_Mark], top: float) -> None:
    middle = top + _LANE * 0.62
    picture.words(4, middle + 4, shown(account.letter), bold=True)
    picture.words(28, middle - 3, fitted(account.document.title, _LABELS - 44), colour="ink")
    publisher = account.source.name if account.source else ""
    picture.words(28, middle + 12, fitted(publisher, _LABELS - 44, 10), size=10, colour="soft")
    picture.line(0, top, _WIDTH, top, "line")
    for mark in sorted(marks, key=lambda mark: (bool(mark.side), -(mark.high - mark.low))):
        if mark.high > stretch.first and mark.low < stretch.last:
            _mark(picture, stretch, mark, middle)
    _words(picture, stretch, marks, top + _SIZE + 3)
    for beyond, x, anchor, arrow in (
        (sum(mark.high <= stretch.first for mark in marks), _LABELS + 2, "start", "← {}"),
        (sum(mark.low >= stretch.last for mark in marks), _WIDTH - 2, "end", "{} →"),
    ):
        if beyond:
            picture.words(x, middle + 4, arrow.format(beyond), size=10, colour="soft", anchor=anchor)


def _mark(picture: Drawing, stretch: _Stretch, mark: _Mark, middle: float) -> None:
    left, right = max(stretch.x(mark.low), _LABELS), min(stretch.x(mark.high), _WIDTH - 4)
    if right - left < _MARK:
        left, right = (left + right - _MARK) / 2, (left + right + _MARK) / 2
    _shape(picture, left, right, middle, mark)


def _shape(picture: Drawing, left: float, right: float, middle: float, mark: _Mark) -> None:
    half, centre = _MARK / 2, (left + right) / 2
    if mark.publication:
        tips = [(centre, middle - half), (centre + half, middle), (centre, middle + half), (centre - half, middle)]
        picture.shape(tips, "paper", "accent")
        return
    colour = mark.side if mark.side in _SIGNS else "accent"
    fill = 0.35 if right - left > _MARK or mark.approx else 0.9
    picture.box(
        left, middle - half, right - left, _MARK, colour, round_=half, edge=colour, dashed=mark.approx, opacity=fill
    )
    if mark.side == "conflicts":  # not by colour alone
        picture.line(centre - half, middle + half + 2, centre + half, middle - half - 2, "conflicts", 1.8)


def _words(picture: Drawing, stretch: _Stretch, marks: Iterable[_Mark], y: float) -> None:
    """What marks say, disputed ones first, where there is room."""
    taken: list[tuple[float, float]] = []
    for mark in sorted(marks, key=lambda mark: (not mark.side, mark.low)):
        if not mark.words or not (mark.high > stretch.first and mark.low < stretch.last):
            continue
        words = fitted(_SIGNS.get(mark.side, "") + mark.words, 200, _SIZE)
        width = wide(words, _SIZE)
        left = min(max(stretch.x((mark.low + mark.high) / 2) - width / 2, _LABELS + 2), _WIDTH - width)
        if all(left > high + 6 or left + width < low - 6 for low, high in taken):
            taken.append((left, left + width))
            colour = mark.side if mark.side in _SIGNS else "soft"
            picture.words(left, y, words, size=_SIZE, colour=colour, bold=bool(mark.side))


def _ticks(stretch: _Stretch) -> Iterator[tuple[float, str]]:
    """Days with their words, as many as have room."""
    span, most = stretch.last - stretch.first, (_WIDTH - _LABELS - _RIGHT) / 84
    first = date.fromordinal(max(math.ceil(stretch.first), _FIRST))
    for days in _DAYS:
        if span / days <= most:
            for day in range(first.toordinal(), math.floor(stretch.last) + 1, days):
                yield day, show(from_days(day))
            return
    months = next((step for step in _STEPS if span / (step * 30.44) <= most), _STEPS[-1])
    number = -(-(first.year * 12 + first.month - 1) // months) * months
    while (year := number // 12) <= date.max.year:
        day = date(max(year, 1), number % 12 + 1, 1).toordinal()
        if day > stretch.last:
            return
        if day >= stretch.first:
            yield day, f"{year:04}" if months >= 12 else show(f"{year:04}-{number % 12 + 1:02}")
        number += months


def _legend(picture: Drawing, y: float) -> None:
    x = _LABELS
    for mark, words, width in _MEANINGS:
        _shape(picture, x, x + width, y - 4, mark)
        picture.words(x + width + 6, y, words, size=_SIZE, colour="soft")
        x += width + 6 + wide(words, _SIZE) + 22


def _told(account: BriefAccount, marks: Sequence[_Mark]) -> str:
    """A lane in words, for those who do not see it."""
    said = [f"{mark.words} ({mark.side})" for mark in marks if mark.side]
    disputed = f"; disputed: {', '.join(said)}" if said else ""
    return f"{account.letter}: {len(marks)} dates{disputed}."
