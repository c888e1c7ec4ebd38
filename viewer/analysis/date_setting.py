"""Where a date expression stands, and what that says: the year it does not name, the day it counts from."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from viewer.analysis.date_words import WEEKDAYS
from viewer.domain.date import MONTHS, interval, show
from viewer.domain.mention import DateValue

_FUTURE_COST = 1.5  # a coming date must be this much nearer than a past one, as news looks back
_ANNOUNCED_COST = 0.8  # unless the words before announce it
_ANNOUNCED = re.compile(r"\b(?:will|shall|upcoming|scheduled|plans? to|expected to|due|to be held|going to)\b")
_PAST_COST = 12.0  # and if they say that it has been
_BEEN = re.compile(r"\b(?:was|were|had|did)\b[^.\n]*$(?<!until )(?<!till )(?<!by )")
_FRESH = 60  # days from the document's date in which a day without a year is news, whatever year was told before
_WEEKDAY_YEARS = 6  # years to look for the one in which a weekday fits
_CENTURY_TURN = 50  # two-digit years below it are taken as 20xx
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1, "the previous": -1, "the following": 1}


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands.

    anchor: the day the text speaks from, None where unknown; anchor_words name it for people.
    around: a day near that one, where only its month or year is known: good for finding years alone.
    anchor_how: resolution of what is counted from the anchor.
    year: for dates without one where there is no anchor. told: the year told last in the same paragraph.
    last: the last calendar value before, as EDTF. last_is_near: it stands a sentence or two away at most.
    before: the words before, to find cues.
    day_first: how the document writes 3/4/2018, None where unknown.
    """

    anchor: date | None = None
    around: date | None = None
    anchor_words: str = "the document's date"
    anchor_how: str = "relative-to-document"
    year: int | None = None
    told: int | None = None
    last: str | None = None
    last_is_near: bool = False
    before: str = ""
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """The year of a date, and how it was found; number is None where that failed."""

    number: int | None
    how: str
    reason: str
    anchor: date | None = None


def known(
    edtf: str, precision: str, reason: str = "as written", how: str = "explicit", *,
    anchor: date | None = None, approx: bool = False,
) -> DateValue:  # fmt: skip
    """A value with the days it allows."""
    span = interval(edtf)
    earliest, latest = (day.isoformat() if day else None for day in (span.earliest, span.latest))
    if not earliest and not latest and how == "explicit":
        reason = "outside the years that can be drawn"
    anchor_iso = anchor.isoformat() if anchor else None
    return DateValue(edtf, earliest, latest, precision, how, anchor_iso, approx or span.approx, reason)


def unknown(precision: str, how: str, reason: str) -> DateValue:
    """No value, with the reason."""
    return DateValue(None, precision=precision, resolution=how, reason=reason)


def no_anchor(precision: str) -> DateValue:
    """No value for want of the document's date."""
    return unknown(precision, "needs-document-date", "needs the date of the document")


def from_anchor(edtf: str, precision: str, said: str, setting: Setting, *, approx: bool = False) -> DateValue:
    """A value counted from the day the text speaks from."""
    return known(edtf, precision, said, setting.anchor_how, anchor=setting.anchor, approx=approx)


def named(setting: Setting) -> str:
    """The anchor for people: "5 February 2021, the dateline"."""
    day = setting.anchor or setting.around
    return f"{show(day.isoformat())}, {setting.anchor_words}" if day else setting.anchor_words


def iso(year: int, month: int | None = None, day: int | None = None) -> str:
    """The ISO form as far as it is given."""
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


def length(year: int, month: int) -> int:
    """Days of a month."""
    return calendar.monthrange(year, month)[1]


def impossible(year: int, month: int, day: int) -> str | None:
    """Why there is no such day, or None."""
    if year == 0:
        return "there is no year 0"
    if not 1 <= year <= 9999:
        return f"the year {year} is beyond the calendar"
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    if not 1 <= day <= length(year, month):
        return f"{MONTHS[month - 1]} {year} has no day {day}"
    return None


def full_year(two_digits: int) -> int:
    """The year a two-digit one is taken as.

    >>> full_year(98), full_year(21)
    (1998, 2021)
    """
    return two_digits + (2000 if two_digits < _CENTURY_TURN else 1900)


def year_of(parts: Mapping[str, str], setting: Setting, month: int, day: int | None = None) -> Year:
    """The year of a day or month: as written, as the weekday or the text says, else the nearest one."""
    if written := parts.get("y") or parts.get("ya"):
        return Year(int(written), "explicit", "as written")
    if "y2" in parts:
        year = full_year(int(parts["y2"][-2:]))
        return Year(year, "two-digit-year", f"year read as {year}")
    if "yrel" in parts:
        return _related_year(parts["yrel"].lower(), setting)
    near = setting.anchor or setting.around
    if near:
        return _by_weekday(parts, near, setting, month, day) or _year_near(near, setting, month, day)
    told = setting.told or setting.year
    if told:
        return Year(told, "year-from-context", f"{told} from the dates around it")
    return Year(None, "needs-year", "no year here and no date of the document")


def shifted(day: date, count: float, unit: str) -> date | None:
    """`day` moved by `count` units; None beyond the calendar."""
    try:
        if unit not in _MONTHS_IN:
            return day + timedelta(days=_DAYS_IN.get(unit, 0) * count)
        year, month = divmod(day.year * 12 + day.month - 1 + round(_MONTHS_IN[unit] * count), 12)
        return date(year, month + 1, min(day.day, length(year, month + 1)))
    except (ValueError, OverflowError):
        return None


def coarse(day: date, unit: str) -> str:
    """`day` as EDTF, as sharp as a count of such units is."""
    exact = day.isoformat()
    return {"month": exact[:7], "year": exact[:4], "decade": exact[:3] + "X", "century": exact[:2] + "XX"}.get(
        unit, exact
    )


def third(part: str) -> int:
    """0, 1 or 2 for the early, middle or late third."""
    folded = part.lower().removeprefix("the ").removeprefix("very ")
    return 0 if folded.startswith(("early", "beginning", "start")) else 1 if folded.startswith("mid") else 2


def part_of_month(year: int, month: int, part: str) -> str:
    """The first ten days of a month, the second, or the rest."""
    first, last = ((1, 10), (11, 20), (21, length(year, month)))[third(part)]
    return f"{iso(year, month, first)}/{iso(year, month, last)}"


def part_of_year(year: int, part: str) -> str:
    """Four months of a year."""
    first = 1 + 4 * third(part)
    return f"{iso(year, first)}/{iso(year, first + 3)}"


def weekday_number(words: str) -> int:
    """0 for Monday, by the first three letters."""
    return next(n for n, name in enumerate(WEEKDAYS) if name.startswith(words[:3].lower()))


def _related_year(turn: str, setting: Setting) -> Year:
    """The year of "30 June of that year", "June last year"."""
    if turn in ("that", "the same", "the previous", "the following"):
        told = setting.told or _year_in(setting.last) or setting.year
        if told:
            year = told + _STEPS.get(turn, 0)
            return Year(year, "relative-to-text", f"{turn} year, counted from {told} before it")
    elif near := setting.anchor or setting.around:
        return Year(near.year + _STEPS[turn], setting.anchor_how, f"{turn} year, counted from {named(setting)}", near)
    return Year(None, "needs-year", "no year here and no date of the document")


def _year_in(edtf: str | None) -> int | None:
    start = interval(edtf).earliest if edtf else None
    return start.year if start else None


def _by_weekday(
    parts: Mapping[str, str], near: date, setting: Setting, month: int, day: int | None
) -> Year | None:  # fmt: skip
    """The nearest year in which the day is the weekday that stands with it; None where the text names none."""
    if "wd" not in parts or day is None:
        return None
    wanted = weekday_number(parts["wd"])
    years = [
        year
        for year in range(max(1, near.year - _WEEKDAY_YEARS), min(9999, near.year + 1) + 1)
        if not impossible(year, month, day) and date(year, month, day).weekday() == wanted
    ]
    if not years:
        return None
    best = setting.told if setting.told in years else min(years, key=lambda year: abs(date(year, month, day) - near))
    said = f"the year nearest to {named(setting)}, in which that was a {WEEKDAYS[wanted].capitalize()}"
    return Year(best, "year-from-document", said, near)


def _year_near(near: date, setting: Setting, month: int, day: int | None) -> Year:
    announced = bool(_ANNOUNCED.search(setting.before))
    ahead = _ANNOUNCED_COST if announced else _PAST_COST if _BEEN.search(setting.before) else _FUTURE_COST
    nearest = _nearest_year(near, month, day, ahead)
    away = abs(date(nearest, month, min(day or 15, 28)) - near).days
    is_old = away > _FRESH or not setting.anchor
    if setting.told and setting.told != nearest and is_old and not announced:
        return Year(setting.told, "year-from-context", f"{setting.told} from the sentence before it")
    return Year(nearest, "year-from-document", f"year nearest to {named(setting)}", near)


def _nearest_year(anchor: date, month: int, day: int | None, ahead_cost: float) -> int:
    def cost(year: int) -> float:
        if day is None and (year, month) == (anchor.year, anchor.month):
            return 0.0
        ahead = date(year, month, min(day or 15, 28)).toordinal() - anchor.toordinal()
        return -ahead if ahead <= 0 else ahead * ahead_cost

    return min((y for y in (anchor.year - 1, anchor.year, anchor.year + 1) if 1 <= y <= 9999), key=cost)
