"""What counts from a day: "Thursday", "two years ago", "the past decade", "the next morning"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from viewer.analysis.date_setting import (
    Setting,
    coarse,
    from_anchor,
    known,
    named,
    no_anchor,
    part_of_month,
    part_of_year,
    shifted,
    unknown,
)
from viewer.analysis.date_words import NUMBER_WORDS, VAGUE_NUMBERS, WEEKDAYS, number
from viewer.domain.date import interval, show
from viewer.domain.mention import DateValue

_COMING = re.compile(
    r"\b(?:will|shall|upcoming|scheduled|(?:plans?|expected|due|set|likely) to|to be held|going to"
    r"|opens?|begins?|starts?|resumes?)\b[^.\n]*$|\b(?:until|by|next) $"
)
_BEYOND = "beyond the calendar"
_PARTS_OF_DAY = ("night", "morning", "afternoon", "evening")
#: "the following week" counts from what was told last; "next week" from the document.
_TOLD = ("following", "previous", "before", "after")
_FINER = {"century": "year", "decade": "year", "year": "month", "month": "day"}  # of half of one


def _weekday(parts: Mapping[str, str], setting: Setting) -> DateValue:
    turn = parts.get("rel", "").lower()
    wanted, weekday = WEEKDAYS.index(parts["wd"].lower()), parts["wd"].capitalize()
    told = _told_day(setting) if turn in ("that", "the following", "the previous", "the next") else None
    anchor = told or setting.anchor
    if not anchor:
        return no_anchor("day")
    back = (anchor.weekday() - wanted) % 7
    coming = turn in ("next", "this coming", "the following", "the next")
    if "week" in parts:  # "Monday of last week"
        days, where = wanted - anchor.weekday() + 7 * _step(parts["week"].split()[-2].lower()), "in the week of"
    elif coming or (not turn and back and _COMING.search(setting.before)):
        days, where = (wanted - anchor.weekday()) % 7 or 7, "after"
    elif turn in ("last", "the previous") and not back:
        days, where = -7, "a week before"
    else:
        days, where = -back, "before" if back else "on"
    if turn == "this":
        days, where = wanted - anchor.weekday(), "in the week of"
    if turn == "that" and told:
        days, where = -back if back <= 3 else 7 - back, "nearest to"
    day = shifted(anchor, days, "day")
    if not day:
        return unknown("day", "impossible", _BEYOND)
    if told:
        return _from_told(day.isoformat(), "day", f"{weekday} {where}", told)
    return from_anchor(day.isoformat(), "day", f"{weekday} {where} {named(setting)}", setting)


def _deictic(parts: Mapping[str, str], setting: Setting) -> DateValue:
    if not setting.anchor:
        return no_anchor("day")
    word = parts["w"].lower()
    days = {"yesterday": -1, "tomorrow": 1}.get(word, -2 if "before" in word else 2 if "after" in word else 0)
    day = shifted(setting.anchor, days, "day")
    if not day:
        return unknown("day", "impossible", _BEYOND)
    return from_anchor(day.isoformat(), "day", f"{word}, counted from {named(setting)}", setting)


def _next_day(parts: Mapping[str, str], setting: Setting) -> DateValue:
    """ "The next morning", "the day before": a day from the one told last."""
    told, word = _told_day(setting), parts["w"].lower()
    if not told:
        return unknown("day", "needs-context", "points back to a day that was not found")
    day = shifted(told, -1 if re.search("before|previous|preceding", word) else 1, "day")
    if not day:
        return unknown("day", "impossible", _BEYOND)
    return _from_told(day.isoformat(), "day", f"{word}, counted from", told)


def _ago(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit, count, way = _singular(parts["u"]), number(parts["n"]), parts["dir"].lower()
    base, how, words = setting.anchor, setting.anchor_how, named(setting)
    if way in ("earlier", "later", "before", "after") and setting.last:
        start = interval(setting.last).earliest
        if start:
            base, how, words = start, "relative-to-text", f"{show(setting.last)}, the date before it"
    if not base:
        return no_anchor("day" if unit in ("day", "night") else unit)
    day = shifted(base, count if way in ("later", "after", "from now", "hence") else -count, unit)
    if not day:
        return unknown(unit, "impossible", _BEYOND)
    said = f"{parts['n'].lower()} {parts['u'].lower()} {way}, counted from {words}"
    if unit in ("minute", "hour"):
        if base is not setting.anchor and len(setting.last or "") != len("2018-06-30"):
            return unknown("vague", "needs-context", "the day it belongs to was not found")
        return known(day.isoformat(), "vague", said, how, anchor=base, approx=True)
    if count % 1:
        unit = _FINER.get(unit, unit)
    vague = "hedge" in parts or parts["n"].lower().removeprefix("a ") in VAGUE_NUMBERS
    edtf = coarse(day, unit)
    mark = "~" if vague and "X" not in edtf else ""
    return known(edtf + mark, "day" if unit == "night" else unit, said, how, anchor=base, approx=vague)


def _long_ago(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return unknown("vague", "vague", f"{parts['n'].lower()} {parts['dir'].lower()}: how many is not said")


def _from_event(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return unknown("vague", "needs-context", "counts from something that the text names, not from a date")


def _past(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit, turn = _singular(parts["u"]), parts["rel"].lower()
    if not setting.anchor:
        return no_anchor("range")
    if unit in ("minute", "hour"):
        return from_anchor(setting.anchor.isoformat(), "vague", f"counted from {named(setting)}", setting, approx=True)
    amount = f"{parts['n'].lower()} " if "n" in parts else ""
    said = f"the {turn} {amount}{parts['u'].lower()}, counted from {named(setting)}"
    return _stretch(number(parts.get("n", "a few")), unit, said, setting, ahead=turn in ("next", "coming"))


def _lasting(parts: Mapping[str, str], setting: Setting) -> DateValue:
    """ "For four decades", where the sentence says that it goes on."""
    if not setting.anchor:
        return no_anchor("range")
    said = f"{parts['n'].lower()} {parts['u'].lower()} up to {named(setting)}"
    return _stretch(number(parts["n"]), _singular(parts["u"]), said, setting, ahead=False)


def _stretch(count: float, unit: str, said: str, setting: Setting, *, ahead: bool) -> DateValue:
    assert setting.anchor is not None
    other = shifted(setting.anchor, count if ahead else -count, unit)
    if not other:
        return unknown("range", "impossible", _BEYOND)
    sharp = unit if unit in ("year", "month") else "month" if unit in ("decade", "century") else "day"
    far, here = (coarse(day, "month" if sharp == "year" else sharp) for day in (other, setting.anchor))
    if unit in ("decade", "century"):
        far = far[:4]
    edtf = f"{here}/{far}~" if ahead else f"{far}~/{here}"
    return from_anchor(edtf, "range", said, setting, approx=True)


def _unit(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit, turn = parts["u"].lower(), parts["rel"].lower()
    precision = "day" if unit in _PARTS_OF_DAY else unit
    told = _told_day(setting) if turn in _TOLD else None
    anchor = told or setting.anchor
    if turn in ("before", "after") and not told:
        return unknown(precision, "needs-context", "points back to a date that was not found")
    if not anchor:
        return no_anchor(precision)
    if turn == "past" and setting.anchor and unit in ("week", *_FINER):
        return _stretch(1, unit, f"the past {unit}, counted from {named(setting)}", setting, ahead=False)
    moved = shifted(anchor, _step(turn), "day" if precision == "day" else "week" if unit == "weekend" else unit)
    if turn == "the" and anchor.weekday() < 5:  # told on a weekday, "the weekend" is the one that has been
        moved = shifted(anchor, -1, "week")
    if not moved or not shifted(moved, -7, "day") or not shifted(moved, 7, "day"):
        return unknown(precision, "impossible", _BEYOND)
    edtf = _unit_around(moved, unit)
    part = parts.get("part", "").lower().strip().removeprefix("the ").removesuffix(" of")
    if part in ("early", "late", "end", "beginning", "middle", "start") and unit in ("year", "month"):
        thirds = part_of_year(moved.year, part) if unit == "year" else part_of_month(moved.year, moved.month, part)
        edtf, precision = thirds, "range"
    if told:
        return _from_told(edtf, precision, f"{turn} {unit}, counted from", told)
    said = f"{turn} {unit}, counted from {named(setting)}"
    return from_anchor(edtf, precision, said, setting, approx=precision == "range")


def _unit_around(day: date, unit: str) -> str:
    monday = day - timedelta(days=day.weekday())
    if unit == "week":
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit == "weekend":
        return f"{(monday + timedelta(days=5)).isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit == "quarter":
        return f"{day.year:04d}-{33 + (day.month - 1) // 3}"
    return coarse(day, unit)


def _same(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit = parts["u"].lower()
    sharpness = {"year": 4, "month": 7}.get(unit, 10)
    precision = unit if unit in ("year", "month", "week") else "day"
    start = re.match(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?", setting.last or "")
    if not start or len(start.group()) < sharpness:
        return unknown(precision, "needs-context", "points back to a date that was not found")
    edtf = start.group()[:sharpness]
    if unit == "week":
        edtf = _unit_around(date.fromisoformat(edtf), unit)
    return known(edtf, precision, f"points back to {show(start.group()[:sharpness])}", "relative-to-text")


def _repeated(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return unknown("recurring", "recurring", "happens again and again")


def _clock(parts: Mapping[str, str], setting: Setting) -> DateValue:
    """A time of day alone, which belongs to the day told last."""
    if "word" in parts and parts["word"].lower() == "midnight":
        return unknown("time", "needs-day", "midnight: of which day is not said")
    told = setting.last[:10] if setting.last and re.match(r"\d{4}-\d\d-\d\d(?:$|T)", setting.last) else ""
    if not told or not setting.last_is_near:
        return unknown("time", "needs-day", "a time of day; which day is not said")
    return known(f"{told}T{clock(parts)}", "time", f"on {show(told)}, the day told before it", "relative-to-text")


def clock(parts: Mapping[str, str]) -> str:
    """The time of day as "14:30:00" with its zone, where that is one the standard has.

    >>> clock({"h": "2", "min": "30", "half": "p.m."}), clock({"h": "9", "min": "05", "zone": "GMT"})
    ('14:30:00', '09:05:00Z')
    """
    if "word" in parts:
        return "12:00:00"
    hour = int(NUMBER_WORDS.get(parts["h"].lower(), 0)) or int(parts["h"])
    half = parts.get("half", "")[:1].lower()
    if hour <= 12 and half:
        hour = hour % 12 + (12 if half == "p" or parts["half"].lower() in ("afternoon", "evening") else 0)
    zone = parts.get("zone", "")
    mark = "Z" if zone in ("GMT", "UTC", "Z") else zone if re.fullmatch(r"[+-]\d\d:\d\d", zone) else ""
    return f"{hour:02d}:{parts.get('min', '00')}:{parts.get('sec', '00')}{mark}"


def _step(turn: str) -> int:
    return {"next": 1, "coming": 1, "following": 1, "after": 1, "this": 0, "current": 0, "the": 0}.get(turn, -1)


def _told_day(setting: Setting) -> date | None:
    return interval(setting.last).earliest if setting.last else None


def _from_told(edtf: str, precision: str, said: str, told: date) -> DateValue:
    said = f"{said} {show(told.isoformat())}, the date before it"
    return known(edtf, precision, said, "relative-to-text", anchor=told)


def _singular(unit: str) -> str:
    folded = unit.lower()
    return "century" if folded.startswith("centur") else folded.removesuffix("s")


READERS: dict[str, Callable[[Mapping[str, str], Setting], DateValue]] = {
    "weekday": _weekday,
    "deictic": _deictic,
    "next_day": _next_day,
    "ago": _ago,
    "long_ago": _long_ago,
    "from_event": _from_event,
    "past": _past,
    "lasting": _lasting,
    "unit": _unit,
    "same": _same,
    "repeated": _repeated,
    "clock": _clock,
}
