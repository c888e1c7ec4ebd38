"""Expressions of several dates or of a date and a word: "since 2009", "from May to July", "5 March at 14:30"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from viewer.analysis.date_grammar import Found
from viewer.analysis.date_relative import clock
from viewer.analysis.date_setting import known
from viewer.analysis.date_words import MONTH_NUMBERS
from viewer.domain.date import interval
from viewer.domain.mention import DateValue
from viewer.errors import ViewerError

_SINCE = re.compile(r"\b(?:ever )?since(?: (?:at least|about|around|the))? $", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|between) $", re.IGNORECASE)
_ONWARDS = re.compile(r",? (?:onwards?|on)\b(?! [A-Z])")
_UNTIL = re.compile(r"\b(?:until|till|up to|up until) $", re.IGNORECASE)
_WEEK = re.compile(r"\b(?:the )?week (?P<way>of|beginning|starting|ending) $", re.IGNORECASE)
_TO = re.compile(r",? (?:to|until|till|through|and) | ?[–—-] ?")
_DAY_THEN_TIME = re.compile(r",? ?(?:at|around|about|by|shortly (?:after|before))? (?:about |around )?|T|, ")
_TIME_THEN_DAY = re.compile(r",? (?:on |of )?")
_LIST = re.compile(r",|,? (?:and|or) (?:on )?|, ")
_BEFORE = 30  # code points in which a leading word stands
_NO_SPAN = frozenset({"repeated", "clock", "odd_day", "odd_year", "long_ago", "bc"})
_DAYS = frozenset(
    {"iso", "numeric", "day", "weekday", "deictic", "solar", "day_of_month", "holiday", "next_day", "same"}
)
_YEARLESS = frozenset({"day", "month", "bare_month"})


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression of time: text[start:end]. kind: plain, since, until, range, week-of, week-ending or clock."""

    start: int
    end: int
    kind: str
    parts: tuple[Found, ...]


def joined(flat: str, found: Sequence[Found]) -> list[Expression]:
    """The expressions of a text, each of one Found or two that belong together, in order."""
    found = _listed(flat, found)
    expressions: list[Expression] = []
    at = 0
    while at < len(found):
        first = found[at]
        second = found[at + 1] if at + 1 < len(found) else None
        floor = expressions[-1].end if expressions else 0
        pair = _pair(flat, first, second, floor) if second else None
        expressions.append(pair or _single(flat, first, floor))
        at += 2 if pair else 1
    return expressions


def combined(kind: str, values: Sequence[DateValue], parts: Sequence[Found]) -> DateValue:
    """What an expression means, of whose parts the values are known."""
    if kind == "plain" or any(value.edtf is None for value in values):
        return next((value for value in values if value.edtf is None), values[0])
    try:
        return _COMBINE[kind](values, parts)
    except ViewerError:  # "197X/.." and its like are no EDTF: the date itself still is
        return values[0]


def _listed(flat: str, found: Sequence[Found]) -> list[Found]:
    """Days in a row share the year that the last one says: "14 November, 15 November and 16 November 1913"."""
    whole = list(found)
    for at in range(len(whole) - 2, -1, -1):
        first, second = whole[at], whole[at + 1]
        if first.rule == second.rule == "day" and _LIST.fullmatch(flat[first.end : second.start][:_BEFORE]):
            whole[at] = _with_year_of(first, second)
    return whole


def _single(flat: str, found: Found, floor: int) -> Expression:
    before = flat[max(floor, found.start - _BEFORE) : found.start]
    if found.rule not in _NO_SPAN:
        for kind, pattern in (("since", _SINCE), ("until", _UNTIL), ("week", _WEEK), ("from", _FROM)):
            match = pattern.search(before)
            start = found.start - (len(before) - match.start()) if match else 0
            if match and kind == "week":
                way = "week-ending" if match["way"].lower() == "ending" else "week-of"
                return Expression(start, found.end, way, (found,))
            if match and kind == "from":
                onwards = _ONWARDS.match(flat, found.end)
                if onwards and match.group().lower().startswith("from"):
                    return Expression(start, onwards.end(), "since", (found,))
            elif match:
                return Expression(start, found.end, kind, (found,))
    return Expression(found.start, found.end, "plain", (found,))


def _pair(flat: str, first: Found, second: Found, floor: int) -> Expression | None:
    between = flat[first.end : second.start]
    if len(between) > _BEFORE:
        return None
    if second.rule == "clock" and first.rule in _DAYS and _DAY_THEN_TIME.fullmatch(between or " "):
        return Expression(first.start, second.end, "clock", (first, second))
    if first.rule == "clock" and second.rule in _DAYS and _TIME_THEN_DAY.fullmatch(between):
        return Expression(first.start, second.end, "clock", (second, first))
    if {first.rule, second.rule} & _NO_SPAN or not _TO.fullmatch(between):
        return None
    before = flat[max(floor, first.start - _BEFORE) : first.start]
    leading = _FROM.search(before)
    if not leading or (between.strip() == "and") != leading.group().lower().startswith("between"):
        return None
    start = first.start - (len(before) - leading.start())
    return Expression(start, second.end, "range", (_with_year_of(first, second), second))


def _with_year_of(first: Found, second: Found) -> Found:
    """The first date of a range with the year that only the second one says."""
    if first.rule not in _YEARLESS or {"y", "y2", "yrel"} & set(first.parts) or "y" not in second.parts:
        return first
    later = "mon" in second.parts and _place(first.parts) > _place(second.parts)
    return replace(first, parts={**first.parts, "y": str(int(second.parts["y"]) - later)})


def _place(parts: Mapping[str, str]) -> tuple[int, int]:
    day = "".join(filter(str.isdigit, parts.get("d", "")))
    return MONTH_NUMBERS[parts["mon"][:3].lower()], int(day or 0)


def _since(values: Sequence[DateValue], parts: Sequence[Found]) -> DateValue:
    value = values[0]
    first = (value.edtf or "").partition("/")[0]
    return known(f"{first}/..", "range", _led("from then on", value), value.resolution, anchor=_anchor(value))


def _until(values: Sequence[DateValue], parts: Sequence[Found]) -> DateValue:
    value = values[0]
    first, slash, second = (value.edtf or "").partition("/")
    last = second if slash else first
    return known(f"../{last}", "range", _led("up to then", value), value.resolution, anchor=_anchor(value))


def _range(values: Sequence[DateValue], parts: Sequence[Found]) -> DateValue:
    begin, end = values
    first, last = (begin.edtf or "").partition("/")[0], (end.edtf or "").rpartition("/")[2]
    how = begin.resolution if begin.resolution != "explicit" else end.resolution
    reason = begin.reason if begin.reason == end.reason else f"{begin.reason}; {end.reason}"
    edtf = f"{first}/{last}"
    try:
        interval(edtf)
    except ViewerError:
        return DateValue(None, precision="range", resolution="impossible", reason="it ends before it begins")
    return known(edtf, "range", reason, how, anchor=_anchor(end) or _anchor(begin))


def _week(values: Sequence[DateValue], parts: Sequence[Found], *, ends: bool = False) -> DateValue:
    value = values[0]
    if not value.earliest or value.earliest != value.latest:
        return value
    day = date.fromisoformat(value.earliest)
    try:
        first, last = (day - timedelta(6), day) if ends else (day, day + timedelta(6))
    except OverflowError:
        return value
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    return known(edtf, "week", _led("seven days", value), value.resolution, anchor=_anchor(value))


def _at(values: Sequence[DateValue], parts: Sequence[Found]) -> DateValue:
    value = values[0]
    if not value.earliest or value.earliest != value.latest or parts[1].parts.get("word") == "midnight":
        return value  # midnight may begin the day or end it
    return known(
        f"{value.earliest}T{clock(parts[1].parts)}", "time", value.reason, value.resolution, anchor=_anchor(value)
    )


def _led(words: str, value: DateValue) -> str:
    return words if value.reason == "as written" else f"{words}; {value.reason}"


def _anchor(value: DateValue) -> date | None:
    return date.fromisoformat(value.anchor) if value.anchor else None


_COMBINE = {
    "since": _since,
    "until": _until,
    "range": _range,
    "week-of": _week,
    "week-ending": lambda values, parts: _week(values, parts, ends=True),
    "clock": _at,
}
