"""Days on a line: where a day lies in pixels, zooming, panning and the ticks of the axis.

Days are the day numbers of `viewer.domain.date` (1 is 1 January of year 1), but of any year, since
the axis may be pushed beyond the calendar's ends; a day fills the stretch from its number to the next.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from viewer.texts import later, tr

_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097  # the Gregorian calendar repeats
_MARGIN = 2.0  # days at least on either side of what is fitted into view
_MONTHS = later("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")  # with blanks between

SHORTEST = 0.125  #: days that the whole width shows at most enlarged: three hours
LONGEST = 4_000_000.0  #: days at least enlarged: about eleven thousand years


def number_of(year: int, month: int = 1, day: int = 1) -> int:
    """The number of a day; ValueError for a day the month does not have."""
    cycles, within = divmod(year - 1, _CYCLE_YEARS)
    return date(within + 1, month, day).toordinal() + cycles * _CYCLE_DAYS


def calendar_day(number: float) -> tuple[int, int, int]:
    """Year, month and day of a day number.

    >>> calendar_day(number_of(2018, 6, 30) + 0.5)
    (2018, 6, 30)
    """
    cycles, within = divmod(math.floor(number) - 1, _CYCLE_DAYS)
    day = date.fromordinal(within + 1)
    return day.year + cycles * _CYCLE_YEARS, day.month, day.day


@dataclass(frozen=True, slots=True)
class Scale:
    """`first` to `last` (days) over `width` pixels.

    low, high: the days that hold everything there is to see; panning stops before losing them.
    """

    first: float
    last: float
    width: float
    low: float = -math.inf
    high: float = math.inf

    @property
    def days(self) -> float:
        """How many days the width shows."""
        return self.last - self.first

    @property
    def pixels_a_day(self) -> float:
        """Pixels from one day to the next."""
        return self.width / self.days

    def to_x(self, day: float) -> float:
        """Pixels from the left edge."""
        return (day - self.first) * self.width / self.days

    def to_day(self, x: float) -> float:
        """The day at `x` pixels."""
        return self.first + x * self.days / self.width

    def zoom(self, factor: float, around_x: float) -> Scale:
        """Enlarged by `factor` (below 1: reduced); the day at `around_x` stays where it is."""
        days = min(max(self.days / factor, SHORTEST), max(LONGEST, self.days))
        first = self.to_day(around_x) - around_x / self.width * days
        return replace(self, first=first, last=first + days)

    def pan(self, dx: float) -> Scale:
        """Moved so that what lay at x lies at x + dx, as far as something stays in view."""
        middle = (self.first + self.last) / 2
        wanted = middle - dx * self.days / self.width
        moved = min(max(wanted, min(self.low, middle)), max(self.high, middle)) - middle
        return replace(self, first=self.first + moved, last=self.last + moved)

    def centred(self, day: float) -> Scale:
        """The same enlargement with `day` in the middle."""
        return replace(self, first=day - self.days / 2, last=day + self.days / 2)

    def wide(self, width: float) -> Scale:
        """The same days over another width."""
        return replace(self, width=max(1.0, width))

    def fit(self, spans: Iterable[tuple[float, float]]) -> Scale:
        """Everything in view, with a margin; unchanged where there is nothing. spans: (low, high) days."""
        lows, highs = [], []
        for low, high in spans:
            lows.append(low)
            highs.append(high)
        if not lows:
            return self
        low, high = min(lows), max(highs)
        margin = max((high - low) * 0.04, _MARGIN)
        return Scale(low - margin, high + margin, self.width, low, high)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis at `x` pixels."""

    x: float
    day: float
    label: str


def ticks(scale: Scale, apart: float) -> list[Tick]:
    """The ticks in view, at least `apart` pixels from one another.

    Years bear "2018", months "Jun 2018", days "30 Jun"; the first day of a row and the first of
    a year name it: "30 Jun 2018". Hours bear "14:00", the first of a row and midnight their day.

    >>> [tick.label for tick in ticks(Scale(number_of(2018), number_of(2021) + 1, 400), 90)]
    ['2018', '2019', '2020', '2021']
    """
    wanted = apart / scale.pixels_a_day
    unit, step = next((unit, step) for unit, step, days in _steps() if days >= wanted)
    numbers = takewhile(lambda day: day <= scale.last, _days(unit, step, scale.first))
    found: list[Tick] = []
    year_named = day_named = None
    for day in numbers:
        if found and day - found[-1].day < wanted:  # from year 1 to the first round one
            continue
        year, month, of_month = calendar_day(day)
        if unit == "year":
            label = _year(year)
        elif unit == "month":
            label = f"{_month(month)} {_year(year)}"
        elif unit == "hour" and math.floor(day) == day_named:
            label = f"{round(day % 1 * 24):02}:00"
        else:
            label = f"{of_month} {_month(month)}" + (f" {_year(year)}" if year != year_named else "")
            year_named, day_named = year, math.floor(day)
            if unit == "hour" and day % 1:
                label += f", {round(day % 1 * 24):02}:00"
        found.append(Tick(scale.to_x(day), day, label))
    return found


def _steps() -> Iterator[tuple[str, int, float]]:
    """Unit, step and shortest length in days, growing without end."""
    yield from (("hour", step, step / 24) for step in (1, 3, 6, 12))
    yield from (("day", 1, 1), ("day", 2, 2), ("day", 7, 7), ("day", 14, 14))
    yield from (("month", 1, 28), ("month", 3, 90), ("month", 6, 181))
    power = 1
    while True:
        for leading in (1, 2, 5):
            yield "year", leading * power, leading * power * 365
        power *= 10


def _days(unit: str, step: int, first: float) -> Iterator[float]:
    """The days, or parts of days, that begin a step, from `first` on."""
    if unit == "hour":
        number = math.ceil(first * 24 / step)
        while True:
            yield number * step / 24
            number += 1
    if unit == "day":
        # Ordinal 1 is a Monday, so weeks begin on Mondays.
        day = math.ceil((first - 1) / step) * step + 1
        while True:
            yield day
            day += step
    year, month, _ = calendar_day(first)
    if unit == "year":
        # Decades and centuries are round: 500 BC is year -499, and 1 follows 1 BC.
        year -= year % step
        while True:
            if (day := number_of(year + 1 if step > 1 and year <= 0 else year)) >= first:
                yield day
            year += step
    months = year * 12 + (month - 1) // step * step
    while True:
        if (day := number_of(months // 12, months % 12 + 1)) >= first:
            yield day
        months += step


def _month(month: int) -> str:
    return (*tr(_MONTHS).split(), *_MONTHS.split())[month - 1]


def _year(year: int) -> str:
    return str(year) if year > 0 else tr("{year} BC", year=1 - year)
