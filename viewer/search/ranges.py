"""Values that have an order: dates, grades and credibility, single or as ranges."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from viewer.domain.date import Interval, interval
from viewer.domain.scale import ADMIRALTY_SCALES
from viewer.errors import ViewerError
from viewer.search.words import fold

_COMPARED = re.compile(r"(<=?|>=?|=|≤|≥)(.*)", re.DOTALL)
_SIGNS = {"≤": "<=", "≥": ">=", "=": ".."}
_PLAIN = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
_GROWING = re.compile(r"\d{1,4}|\d{4}-\d?|\d{4}-\d\d-\d?", re.ASCII)
_LIKE_A_DATE = re.compile(r"[<>=≤≥\[{.]|\d|[Yy]-?\d")
#: Field -> the signs of its scale, best first, and "cannot be judged" behind them.
SIGNS: Final = {
    field: "".join(step.sign for step in scale.ordered)
    for field, scale in (("grade", ADMIRALTY_SCALES.reliability), ("cred", ADMIRALTY_SCALES.credibility))
}

HOW_DATES_ARE_WRITTEN: Final = "Write 2018, 2018-06 or 2018-06-30, or a range such as 2018-06..2018-07."


def looks_like_a_date(text: str) -> bool:
    """Whether a value is meant as a date, readable or not."""
    return _LIKE_A_DATE.match(fold(text)) is not None


def dates(text: str, *, growing: bool = False) -> tuple[str, str] | None:
    """The first and the last day a value allows, each as far as ISO was written; None where it cannot be read.

    growing: the value may be the beginning of one.

    >>> dates("2018-06..2018-07"), dates(">=2018"), dates("<2018"), dates("197X"), dates("June")
    (('2018-06', '2018-07'), ('2018', ''), ('', '2017-12-31'), ('1970-01-01', '1979-12-31'), None)
    """
    text = fold(text).upper()
    sign, value = _compared(text)
    first, dots, last = value.partition("..") if value[:1] not in ("[", "{") else (value, "", "")
    if dots and not sign:
        ends = [_days(part) if part else ("", "") for part in (first, last)]
        if ends[0] and ends[1] and (first or last):
            return _in_order(ends[0][0], ends[1][1])
        return None
    if growing and not sign and _GROWING.fullmatch(value):
        return value, value
    days = _days(value)
    if not days or not sign:
        return days
    if sign in ("<=", ">="):
        return ("", days[1]) if sign == "<=" else (days[0], "")
    return _beyond(value, sign)


def scale(text: str, signs: str) -> tuple[str, str] | None:
    """The first and the last value of a grade or a credibility; None where it cannot be read.

    signs: in their order, so that `<=C` is A to C; the last of them, "no basis", is no judgement and lies beyond
    none: it is meant only where it is named.

    >>> scale("<=c", "ABCDEF"), scale(">c", "ABCDEF"), scale(">=3", "123456"), scale("3..6", "123456")
    (('A', 'C'), ('D', 'E'), ('3', '5'), ('3', '6'))
    >>> scale("F", "ABCDEF"), scale("<=M", "HMLU"), scale("..L", "HMLU")
    (('F', 'F'), ('H', 'M'), ('H', 'L'))
    """
    judged, none = signs[:-1], signs[-1]
    sign, value = _compared(fold(text).upper())
    first, dots, last = value.partition("..")
    if any(part and (len(part) != 1 or part not in signs) for part in (first, last)) or not first + last:
        return None
    if dots and not sign:
        low, high = first or judged[0], last or (judged[-1] if first != none else none)
        return min(low, high, key=signs.index), max(low, high, key=signs.index)
    if dots:
        return None
    if not sign:
        return value, value
    below = sign[0] == "<"
    at = signs.index(value)
    chosen = [*(signs[: at + 1] if below else signs[at:])]
    chosen = [one for one in chosen if (one != value or sign[1:]) and (one != none or one == value)]
    return (chosen[0], chosen[-1]) if chosen else None


def _compared(text: str) -> tuple[str, str]:
    found = _COMPARED.fullmatch(text.strip())
    if not found:
        return "", text.strip()
    sign = _SIGNS.get(found[1], found[1])
    return ("" if sign == ".." else sign), found[2].strip()


def _days(value: str) -> tuple[str, str] | None:
    span = _interval(value)
    if not span:
        return None
    if _PLAIN.fullmatch(value):
        return value, value
    first = span.earliest.isoformat() if span.earliest else ""
    last = span.latest.isoformat() if span.latest else ""
    return (first, last) if first or last else None


def _beyond(value: str, sign: str) -> tuple[str, str] | None:
    span = _interval(value)
    try:
        if span and sign == "<" and span.earliest:
            return "", (span.earliest - timedelta(1)).isoformat()
        if span and sign == ">" and span.latest:
            return (span.latest + timedelta(1)).isoformat(), ""
    except OverflowError:  # before the first day that can be counted, or after the last
        pass
    return None


def _interval(value: str) -> Interval | None:
    try:
        return interval(value)
    except ViewerError:
        return None


def _in_order(first: str, last: str) -> tuple[str, str]:
    swapped = first and last and first > last and not first.startswith(last)
    return (last, first) if swapped else (first, last)
