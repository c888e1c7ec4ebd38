"""Dates as the accounts give them: EDTF (ISO 8601-2) strings and the days they allow.

An account's date keeps its own vagueness: "2018", "2018-06-21/2018-06-30", "197X". What can be
compared and drawn is the interval of days behind it. Calendar: proleptic Gregorian, years 1 to 9999;
whatever lies outside has no end on that side.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from viewer.errors import ViewerError
from viewer.texts import tr

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
QUARTERS = {33: "first quarter", 34: "second quarter", 35: "third quarter", 36: "fourth quarter"}
UNDATED = "undated"

_LONGEST = 400  # characters; the longest useful EDTF is far shorter, and parsing time grows with length
_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?", re.ASCII)
_SPAN_OF_YEARS = re.compile(r"(\d\d)(\dX|XX)", re.ASCII)
_PART_OF_YEAR = re.compile(r"(\d{4})-(2[1-4]|3[3-6])", re.ASCII)
_LONG_YEAR = re.compile(r"Y-?\d{5,}(?:E\d+)?(?:S\d+)?|Y-?\d+E\d+(?:S\d+)?")
_HALF_UNKNOWN = re.compile(r"-(?:\dX|X\d)")  # "2018-1X": the library neither reads it nor says so properly
_CLOCK = re.compile(r"\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?", re.ASCII)
_QUALIFIERS = re.compile(r"[~?%]")


@dataclass(frozen=True, slots=True)
class Interval:
    """The days an EDTF string allows, both ends included; None where that side is open or unknown.

    approx: any part is marked "~" (approximate), "?" (uncertain) or "%" (both).
    precision: day, month, season, quarter, half-year, year, decade, century, time or range.
    """

    earliest: date | None
    latest: date | None
    approx: bool
    precision: str


@lru_cache(maxsize=8192)
def interval(edtf: str) -> Interval:
    """The interval of an EDTF level 1 string, or of level 2 as far as days can be counted.

    Winter (month 24) runs from December of its year to the end of the next February.
    Raises ViewerError for what is not EDTF and for intervals that end before they begin.

    >>> interval("2018-06").latest
    datetime.date(2018, 6, 30)
    >>> interval("2018-06/..").latest is None
    True
    """
    plain = _plain(edtf)
    if plain:
        return plain
    parsed = _judge(edtf)
    first, slash, second = edtf.partition("/")
    if not slash:
        return _single(edtf, parsed)
    begin, end = (None if part in ("", "..") else interval(part) for part in (first, second))
    earliest = begin.earliest if begin else None
    latest = end.latest if end else None
    if second.startswith(("-", "0000")):  # over before the first year that can be counted
        earliest = None
    return _checked(edtf, Interval(earliest, latest, bool(_QUALIFIERS.search(edtf)), "range"))


def to_days(iso: str) -> int:
    """The day's number as claim cells keep it: 1 is 1 January of the year 1. Raises ValueError.

    >>> to_days("2018-06-30")
    736875
    """
    return date.fromisoformat(iso).toordinal()


def from_days(days: float) -> str:
    """The ISO day of a number; the inverse of `to_days`. Raises ValueError outside years 1 to 9999."""
    if not 1 <= days <= date.max.toordinal():
        raise ValueError(f"no day has the number {days}")
    return date.fromordinal(int(days)).isoformat()


def meets(a: Interval, b: Interval) -> bool:
    """Whether one day could satisfy both; an open end excludes nothing."""
    return not _before(a, b) and not _before(b, a)


def show(edtf: str | None) -> str:
    """The date for people, as exact as it is and no more; a string that is not EDTF comes back unchanged.

    >>> show("2018-06-30"), show("2018-06-21/2018-06-30"), show("2018~"), show("2018-06/..")
    ('30 June 2018', '21–30 June 2018', 'about 2018', 'from June 2018')
    >>> show("2018-06-30T14:05:00Z")
    '30 June 2018, 14:05 UTC'
    """
    if not edtf:
        return UNDATED
    if edtf[0] in "[{":
        return _show_set(edtf)
    first, slash, second = edtf.partition("/")
    if not slash:
        return _show_single(edtf)
    if second in ("", "..") and first in ("", ".."):
        return UNDATED
    if second in ("", ".."):
        return f"from {_show_single(first)}"
    if first in ("", ".."):
        return f"until {_show_single(second)}"
    return _show_range(first, second)


def show_days(low: float, high: float) -> str:
    """The span of two day numbers for people, in whole months and years where it consists of them.

    >>> show_days(to_days("2018-01-01"), to_days("2018-12-31"))
    '2018'
    """
    begin, end = (from_days(d) if 1 <= d <= date.max.toordinal() else ".." for d in (low, high))
    if begin == "..":
        return show(f"../{end}")
    if end == "..":
        return show(f"{begin}/..")
    if begin.endswith("-01-01") and end.endswith("-12-31"):
        begin, end = begin[:4], end[:4]
    elif begin.endswith("-01") and date.fromordinal(min(int(high) + 1, date.max.toordinal())).day == 1:
        begin, end = begin[:7], end[:7]
    return show(begin if begin == end else f"{begin}/{end}")


def _plain(edtf: str) -> Interval | None:
    # Most dates are of these shapes, and the library takes milliseconds for each.
    first, slash, second = edtf.partition("/")
    begin = _plain_single(first)
    if not slash:
        return begin or _part_of_year(edtf) or _span_of_years(edtf)
    end = _plain_single(second)
    if not begin or not end or not begin.earliest or not end.latest or end.latest < begin.earliest:
        return None
    return Interval(begin.earliest, end.latest, begin.approx or end.approx, "range")


def _plain_single(edtf: str) -> Interval | None:
    match = _PLAIN.fullmatch(edtf)
    if not match:
        return None
    year, month, day = (None if part is None else int(part) for part in match.groups())
    approx = bool(_QUALIFIERS.search(edtf))
    try:
        if year is None or month is None:
            return Interval(date(year or 0, 1, 1), date(year or 0, 12, 31), approx, "year")
        if day is None:
            return Interval(date(year, month, 1), _month_end(year, month), approx, "month")
        return Interval(date(year, month, day), date(year, month, day), approx, "day")
    except ValueError:
        return None


def _part_of_year(edtf: str) -> Interval | None:
    match = _PART_OF_YEAR.fullmatch(edtf)
    if not match:
        return None
    year, part = int(match[1]), int(match[2])
    if not 1 <= year < 9999:
        return None
    if part == 24:
        return Interval(date(year, 12, 1), _month_end(year + 1, 2), False, "season")
    first = 3 * (part - 20) if part in SEASONS else 3 * (part - 33) + 1
    precision = "season" if part in SEASONS else "quarter"
    return Interval(date(year, first, 1), _month_end(year, first + 2), False, precision)


def _span_of_years(edtf: str) -> Interval | None:
    match = _SPAN_OF_YEARS.fullmatch(edtf)
    if not match or edtf.startswith("00"):
        return None
    low, high = int(edtf.replace("X", "0")), int(edtf.replace("X", "9"))
    return Interval(date(low, 1, 1), date(high, 12, 31), False, "century" if match[2] == "XX" else "decade")


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _judge(edtf: str) -> Any:
    """What the library makes of it; None for a year beyond counting. Raises ViewerError."""
    if len(edtf) <= _LONGEST and edtf == edtf.strip() and not _HALF_UNKNOWN.search(edtf):
        if _LONG_YEAR.fullmatch(edtf):
            return None  # an exponent may stand for more digits than memory holds
        from edtf import parse_edtf  # slow to import, and many sessions never need it
        from edtf.parser.edtf_exceptions import EDTFParseException

        try:
            if "E" not in edtf:
                return parse_edtf(edtf)
        except (EDTFParseException, ValueError, TypeError, AttributeError):
            pass
    raise _not_edtf(edtf)


def _not_edtf(edtf: str) -> ViewerError:
    shown = edtf if len(edtf) <= 40 else edtf[:39] + "…"
    return ViewerError(
        tr("{shown!r} is not a date in EDTF.", shown=shown),
        do=tr("Write 2018, 2018-06, 2018-06-30, 2018~ (about), 197X (a decade) or 2018-06/2018-08 (a span)."),
    )


def _single(edtf: str, parsed: Any) -> Interval:
    approx = bool(_QUALIFIERS.search(edtf))
    if parsed is None:
        return Interval(None, None, approx, "year")
    if "XXXX" in edtf:  # a day of an unknown year has no place on the calendar
        return Interval(None, None, approx, _precision(edtf))
    try:
        earliest, latest = _day(parsed.lower_strict()), _day(parsed.upper_strict())
        precision = _precision(edtf)
    except (ValueError, TypeError, OverflowError):  # some of level 2 the library parses but cannot count
        raise _not_edtf(edtf) from None
    if edtf[0] not in "[{" and (earliest is None or latest is None):
        earliest = latest = None
    return _checked(edtf, Interval(earliest, latest, approx, precision))


def _checked(edtf: str, span: Interval) -> Interval:
    if span.earliest and span.latest and span.latest < span.earliest:
        raise ViewerError(tr("{edtf!r} ends before it begins.", edtf=edtf), do=tr("Write the earlier date first."))
    return span


def _day(moment: Any) -> date | None:
    # The library gives a struct_time, or an infinity for an open end.
    if isinstance(moment, float) or not 1 <= moment[0] <= 9999:
        return None
    year, month, day = moment[:3]
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _precision(edtf: str) -> str:
    if edtf[0] in "[{":
        return "range"
    if "T" in edtf:
        return "time"
    year, month, day = _fields(edtf)
    if day and day != "XX":
        return "day" if month != "XX" else "year"
    if month and month != "XX":
        number = int(month)
        if number <= 12:
            return "month"
        return "season" if number <= 32 else "quarter" if number <= 36 else "half-year"
    if year.endswith("XXX"):
        return "range"
    return "century" if year.endswith("XX") else "decade" if year.endswith("X") else "year"


def _fields(edtf: str) -> tuple[str, str, str]:
    """Year, month and day as written, without qualifiers; "" where absent."""
    bare = _QUALIFIERS.sub("", edtf)
    sign, bare = ("-", bare[1:]) if bare.startswith("-") else ("", bare)
    year, month, day, *_ = [*bare.split("-"), "", "", ""]
    return sign + year, month, day


def _before(a: Interval, b: Interval) -> bool:
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def _show_set(edtf: str) -> str:
    members = (member.strip().partition("..") for member in edtf[1:-1].split(","))
    spans = (f"{first or '..'}/{last or '..'}" if dots else first for first, dots, last in members)
    return (" or " if edtf[0] == "[" else " and ").join(show(span) for span in spans)


def _show_single(edtf: str) -> str:
    day, moment, clock = edtf.partition("T")
    words = _words(day)
    if words is None or (moment and not _CLOCK.fullmatch(clock)):
        return edtf
    if moment:
        words += f", {clock[:5]}{_zone(clock[8:])}"
    perhaps = "perhaps " if "?" in edtf or "%" in edtf else ""
    about = "about " if "~" in edtf or "%" in edtf else ""
    return perhaps + about + words


def _zone(mark: str) -> str:
    return " UTC" if mark == "Z" else f" UTC{mark}" if mark else ""


def _words(edtf: str) -> str | None:
    year, month, day = _fields(edtf)
    named_year = _year_words(year)
    if named_year is None or not re.fullmatch(r"(\d\d|XX)?/(\d\d|XX)?", f"{month}/{day}"):
        return None
    if not month:
        return named_year
    if month == "XX":
        return f"{named_year}, month unknown"
    number = int(month) if month.isdigit() else 0
    if number in SEASONS:
        return f"{SEASONS[number]} {named_year}"
    if number in QUARTERS:
        return f"{QUARTERS[number]} of {named_year}"
    if not 1 <= number <= 12:
        return None
    name = MONTHS[number - 1]
    if named_year == "year unknown":
        return f"{int(day)} {name}, year unknown" if day.isdigit() else f"{name}, year unknown"
    if day == "XX":
        return f"{name} {named_year}, day unknown"
    return f"{int(day)} {name} {named_year}" if day else f"{name} {named_year}"


def _year_words(year: str) -> str | None:
    if re.fullmatch(r"\d{4}", year):
        return str(int(year)) if int(year) else "1 BC"
    if re.fullmatch(r"-\d{4}", year):
        return f"{1 - int(year)} BC"
    if re.fullmatch(r"\d{3}X", year):
        return f"{year[:3]}0s"
    if re.fullmatch(r"\d\dXX", year):
        return f"{year[:2]}00–{year[:2]}99"
    return "year unknown" if year == "XXXX" else None


def _show_range(first: str, second: str) -> str:
    a, b = _show_single(first), _show_single(second)
    if a == b:
        return a
    x, y = _fields(first), _fields(second)
    if _QUALIFIERS.search(first + second) or x[0] != y[0]:
        return f"{a}–{b}" if a.isdigit() and b.isdigit() else f"{a} – {b}"
    if all(f.isdigit() for f in (*x, *y)) and x[1] == y[1]:
        return f"{int(x[2])}–{b}"
    shortened = a.removesuffix(f" {_year_words(x[0])}")
    return f"{shortened}–{b}" if " " not in shortened else f"{shortened} – {b}"
