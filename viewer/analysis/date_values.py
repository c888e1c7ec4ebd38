"""What a date expression means: an EDTF value in the light of where it stands.

Each function below reads the parts one rule of `date_grammar` has found. Nothing is dropped because it
is impossible: "31 February" keeps its place in the text, without a value and with the reason.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from viewer.analysis.date_grammar import (
    HOLIDAYS,
    SEASON_NUMBERS,
    VAGUE_NUMBERS,
    WEEKDAYS,
    Found,
    month_number,
    number,
)
from viewer.domain.date import MONTHS, interval, show
from viewer.domain.mention import DateValue

_FUTURE_COST = 1.5  # a coming date must be this much nearer than a past one, as news looks back
_ANNOUNCED_COST = 0.8  # unless the words before announce it
_ANNOUNCED = re.compile(r"\b(?:will|shall|upcoming|scheduled|plans? to|expected to|due|to be held|going to)\b")
_COMING = re.compile(
    r"\b(?:will|shall|upcoming|scheduled|(?:plans?|expected|due|set|likely) to|to be held|going to)\b[^.\n]*$"
    r"|\b(?:until|by|next) $"
)
_CENTURY_TURN = 50  # two-digit years below it are taken as 20xx
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_LEAP_YEAR = 2000  # stands in where the year is unknown, as it has every day a year can have
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands.

    anchor: the day the text speaks from, None where unknown; anchor_words name it for people.
    around: a day near that one, where only its month or year is known: good for finding years alone.
    anchor_how: resolution of what is counted from the anchor. year: for dates without one where there is no
    anchor. last: the last calendar value before, as EDTF. before: the words before, to find cues.
    """

    anchor: date | None = None
    around: date | None = None
    anchor_words: str = "the document's date"
    anchor_how: str = "relative-to-document"
    year: int | None = None
    last: str | None = None
    before: str = ""
    day_first: bool | None = None


def value(found: Found, setting: Setting) -> DateValue:
    """What `found` means in its setting; edtf is None, with the reason, where that cannot be said."""
    return _READERS[found.rule](found.parts, setting)


def day_order(found: Found) -> bool | None:
    """Whether a numeric date that allows one reading puts the day first; None where it allows both."""
    a, b = int(found.parts["a"]), int(found.parts["b"])
    return None if (a > 12) == (b > 12) else a > 12


def _known(
    edtf: str, precision: str, reason: str = "as written", how: str = "explicit", *,
    anchor: date | None = None, approx: bool = False,
) -> DateValue:  # fmt: skip
    span = interval(edtf)
    earliest, latest = (day.isoformat() if day else None for day in (span.earliest, span.latest))
    if not earliest and not latest and how == "explicit":
        reason = "outside the years that can be drawn"
    anchor_iso = anchor.isoformat() if anchor else None
    return DateValue(edtf, earliest, latest, precision, how, anchor_iso, approx or span.approx, reason)


def _unknown(precision: str, how: str, reason: str) -> DateValue:
    return DateValue(None, precision=precision, resolution=how, reason=reason)


def _no_anchor(precision: str) -> DateValue:
    return _unknown(precision, "needs-document-date", "needs the date of the document")


def _from_anchor(edtf: str, precision: str, said: str, setting: Setting, *, approx: bool = False) -> DateValue:
    return _known(edtf, precision, said, setting.anchor_how, anchor=setting.anchor, approx=approx)


def _named(setting: Setting) -> str:
    """The anchor for people: "5 February 2021, the dateline"."""
    return f"{_show(setting.anchor)}, {setting.anchor_words}" if setting.anchor else setting.anchor_words


def _show(day: date | None) -> str:
    return show(day.isoformat()) if day else "an unknown day"


def _iso(year: int, month: int | None = None, day: int | None = None) -> str:
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _impossible(year: int, month: int, day: int) -> str | None:
    """Why there is no such day, or None."""
    if not 1 <= year <= 9999:
        return "there is no year 0"
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    if not 1 <= day <= _length(year, month):
        return f"{MONTHS[month - 1]} {year} has no day {day}"
    return None


@dataclass(frozen=True, slots=True)
class _Year:
    """The year of a date that does not say it, and how it was found."""

    number: int | None
    how: str
    reason: str
    anchor: date | None = None


def _year(parts: Mapping[str, str], setting: Setting, month: int, day: int | None = None) -> _Year:
    if "y" in parts:
        return _Year(int(parts["y"]), "explicit", "as written")
    near = setting.anchor or setting.around
    if near:
        nearest = _nearest_year(near, month, day, announced=bool(_ANNOUNCED.search(setting.before)))
        return _Year(nearest, "year-from-document", f"year nearest to {_named(setting)}", near)
    if setting.year:
        return _Year(setting.year, "year-from-context", f"{setting.year} from the dates around it")
    return _Year(None, "needs-year", "no year here and no date of the document")


def _nearest_year(anchor: date, month: int, day: int | None, *, announced: bool) -> int:
    def cost(year: int) -> float:
        if day is None and (year, month) == (anchor.year, anchor.month):
            return 0.0
        ahead = date(year, month, min(day or 15, 28)).toordinal() - anchor.toordinal()
        return -ahead if ahead <= 0 else ahead * (_ANNOUNCED_COST if announced else _FUTURE_COST)

    return min((y for y in (anchor.year - 1, anchor.year, anchor.year + 1) if 1 <= y <= 9999), key=cost)


def _shifted(day: date, count: float, unit: str) -> date | None:
    """`day` moved by `count` units; None beyond the calendar."""
    try:
        if unit not in _MONTHS_IN:
            return day + timedelta(days=_DAYS_IN.get(unit, 0) * count)
        year, month = divmod(day.year * 12 + day.month - 1 + round(_MONTHS_IN[unit] * count), 12)
        return date(year, month + 1, min(day.day, _length(year, month + 1)))
    except (ValueError, OverflowError):
        return None


def _coarse(day: date, unit: str) -> str:
    """`day` as EDTF, as sharp as a count of such units is."""
    iso = day.isoformat()
    return {"month": iso[:7], "year": iso[:4], "decade": iso[:3] + "X", "century": iso[:2] + "XX"}.get(unit, iso)


def _singular(unit: str) -> str:
    folded = unit.lower()
    return "century" if folded.startswith("centur") else folded.removesuffix("s")


def _third(part: str) -> int:
    """0, 1 or 2 for the early, middle or late third."""
    folded = part.lower().removeprefix("the ").removeprefix("very ")
    return 0 if folded.startswith(("early", "beginning", "start")) else 1 if folded.startswith("mid") else 2


def _part_of_month(year: int, month: int, part: str) -> str:
    first, last = ((1, 10), (11, 20), (21, _length(year, month)))[_third(part)]
    return f"{_iso(year, month, first)}/{_iso(year, month, last)}"


def _part_of_year(year: int, part: str) -> str:
    first = 1 + 4 * _third(part)
    return f"{_iso(year, first)}/{_iso(year, first + 3)}"


def _iso_day(parts: Mapping[str, str], setting: Setting) -> DateValue:
    year, month, day = (int(parts[key]) for key in "ymd")
    wrong = _impossible(year, month, day)
    return _unknown("day", "impossible", wrong) if wrong else _known(_iso(year, month, day), "day")


def _numeric(parts: Mapping[str, str], setting: Setting) -> DateValue:
    a, b, year = int(parts["a"]), int(parts["b"]), int(parts["y"])
    guess = len(parts["y"]) == 2
    if guess:
        year += 2000 if year < _CENTURY_TURN else 1900
    day_first = True if a > 12 else False if b > 12 or a == b else setting.day_first
    how, reason = ("two-digit-year", f"year read as {year}") if guess else ("explicit", "as written")
    if day_first is None:
        readings = [
            f"{day} {MONTHS[month - 1]}"
            for day, month in ((a, b), (b, a))
            if month and not _impossible(year, month, day)
        ]
        if not readings:
            return _unknown("day", "impossible", _impossible(year, b, a) or "no such day")
        return _known(_iso(year), "year", f"{' or '.join(readings)}: day or month first is open", "ambiguous-day-month")
    day, month = (a, b) if day_first else (b, a)
    wrong = _impossible(year, month, day)
    return _unknown("day", "impossible", wrong) if wrong else _known(_iso(year, month, day), "day", reason, how)


def _digits(words: str) -> int:
    return int("".join(filter(str.isdigit, words)))


def _day(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month, day = month_number(parts["mon"]), _digits(parts["d"])
    year = _year(parts, setting, month, day)
    wrong = _impossible(year.number or _LEAP_YEAR, month, day)
    if wrong:
        return _unknown("day", "impossible", wrong)
    if year.number is None:
        return _known(f"XXXX-{month:02d}-{day:02d}", "day", year.reason, year.how)
    return _known(_iso(year.number, month, day), "day", year.reason, year.how, anchor=year.anchor)


def _days(parts: Mapping[str, str], setting: Setting) -> DateValue:
    first_month = month_number(parts.get("mon0", parts["mon"]))
    last_month = month_number(parts.get("mon2", parts["mon"]))
    first, last = _digits(parts["d"]), _digits(parts["d2"])
    year = _year(parts, setting, last_month, last)
    if year.number is None:
        return _unknown("range", year.how, year.reason)
    begin_year = year.number - (first_month > last_month and "y" in parts)
    end_year = begin_year + (first_month > last_month)
    wrong = _impossible(begin_year, first_month, first) or _impossible(end_year, last_month, last)
    if not wrong and (first_month, first) >= (last_month, last) and begin_year == end_year:
        wrong = "it ends before it begins"
    if wrong:
        return _unknown("range", "impossible", wrong)
    span = f"{_iso(begin_year, first_month, first)}/{_iso(end_year, last_month, last)}"
    return _known(span, "range", year.reason, year.how, anchor=year.anchor)


def _month(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month, turn = month_number(parts["mon"]), parts.get("rel", "").lower()
    if turn and setting.anchor:
        year = _Year(_turned_year(setting.anchor, month, turn), setting.anchor_how, f"counted from {_named(setting)}",
                     setting.anchor)  # fmt: skip
    else:
        year = _year(parts, setting, month)
    if year.number is None or not 1 <= year.number <= 9999:
        return _known(f"XXXX-{month:02d}", "month", year.reason, "needs-year")
    if "part" in parts:
        thirds = _part_of_month(year.number, month, parts["part"])
        reason = f"a third of the month; {year.reason}"
        return _known(thirds, "range", reason, year.how, anchor=year.anchor, approx=True)
    return _known(_iso(year.number, month), "month", year.reason, year.how, anchor=year.anchor)


def _turned_year(anchor: date, month: int, turn: str) -> int:
    if turn in ("last", "past"):
        return anchor.year - (month >= anchor.month)
    return anchor.year + (turn == "next" and month <= anchor.month)


def _decade(parts: Mapping[str, str], setting: Setting) -> DateValue:
    if "y" in parts:
        decade = parts["y"]
    else:
        decade = f"19{_DECADES.index(parts['word'].lower()) + 2}" if "word" in parts else f"19{parts['y2']}"
    if "part" not in parts:
        return _known(f"{decade}X", "decade")
    first, last = ((0, 3), (4, 6), (7, 9))[_third(parts["part"])]
    return _known(f"{decade}{first}~/{decade}{last}~", "range", "a third of the decade")


def _century(parts: Mapping[str, str], setting: Setting) -> DateValue:
    century = int(parts["c"])
    if not 2 <= century <= 99:
        return _unknown("century", "impossible", "not a century that can be drawn")
    hundreds = f"{century - 1:02d}"
    if "part" not in parts:
        return _known(f"{hundreds}XX", "century")
    first, last = (("00", "33"), ("34", "66"), ("67", "99"))[_third(parts["part"])]
    return _known(f"{hundreds}{first}~/{hundreds}{last}~", "range", "a third of the century")


def _years(parts: Mapping[str, str], setting: Setting) -> DateValue:
    first, last = int(parts["y"]), int(parts["y2"])
    if last < 100:
        last += first // 100 * 100
    if last > first:
        return _known(f"{_iso(first)}/{_iso(last)}", "range")
    if last == first:
        return _known(_iso(first), "year")
    return _unknown("range", "impossible", "it ends before it begins")


def _season(parts: Mapping[str, str], setting: Setting) -> DateValue:
    season = SEASON_NUMBERS[parts["s"].lower()]
    if "y" in parts:
        return _known(f"{parts['y']}-{season}", "season")
    if not setting.anchor:
        return _no_anchor("season")
    step = {"last": -1, "past": -1, "next": 1}.get(parts["rel"].lower(), 0)
    if not 1 <= setting.anchor.year + step < 9999:
        return _unknown("season", "impossible", "beyond the calendar")
    said = f"{parts['rel'].lower()} {parts['s'].lower()}, counted from {_named(setting)}"
    return _from_anchor(f"{setting.anchor.year + step:04d}-{season}", "season", said, setting)


def _part_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return _known(_part_of_year(int(parts["y"]), parts["part"]), "range", "a third of the year", approx=True)


def _quarter(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return _known(f"{parts['y']}-{32 + _ORDINALS[parts['q'].lower()]}", "quarter")


def _half(parts: Mapping[str, str], setting: Setting) -> DateValue:
    first = 1 if parts["q"].lower() == "first" else 7
    return _known(f"{parts['y']}-{first:02d}/{parts['y']}-{first + 5:02d}", "range")


def _odd_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    reason = "there is no year 0" if int(parts["y"]) == 0 else f"the year {parts['y']} is beyond the calendar"
    return _unknown("year", "impossible", reason)


def _before_christ(parts: Mapping[str, str], setting: Setting) -> DateValue:
    year = int(parts["y"]) - 1
    return _known(f"-{year:04d}" if year else "0000", "year")


def _plain_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return _known(parts["y"], "year")


def _short_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    year = int(parts["y2"])
    year += 2000 if year < _CENTURY_TURN else 1900
    return _known(str(year), "year", f"year read as {year}", "two-digit-year")


def _weekday(parts: Mapping[str, str], setting: Setting) -> DateValue:
    anchor = setting.anchor
    if not anchor:
        return _no_anchor("day")
    wanted, turn = WEEKDAYS.index(parts["wd"].lower()), parts.get("rel", "").lower()
    back = (anchor.weekday() - wanted) % 7
    coming = turn in ("next", "this coming", "the following")
    if coming or (not turn and back and _COMING.search(setting.before)):
        days, where = (wanted - anchor.weekday()) % 7 or 7, "after"
    elif turn in ("last", "the previous") and not back:
        days, where = -7, "a week before"
    else:
        days, where = -back, "before" if back else "on"
    day = _shifted(anchor, days, "day")
    if not day:
        return _unknown("day", "impossible", "beyond the calendar")
    return _from_anchor(day.isoformat(), "day", f"{parts['wd'].capitalize()} {where} {_named(setting)}", setting)


def _deictic(parts: Mapping[str, str], setting: Setting) -> DateValue:
    if not setting.anchor:
        return _no_anchor("day")
    word = parts["w"].lower()
    days = {"yesterday": -1, "tomorrow": 1}.get(word, -2 if "before" in word else 2 if "after" in word else 0)
    day = _shifted(setting.anchor, days, "day")
    if not day:
        return _unknown("day", "impossible", "beyond the calendar")
    return _from_anchor(day.isoformat(), "day", f"{word}, counted from {_named(setting)}", setting)


def _ago(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit, count, way = _singular(parts["u"]), number(parts["n"]), parts["dir"].lower()
    base, how, words = setting.anchor, setting.anchor_how, _named(setting)
    if way in ("earlier", "later", "before", "after") and setting.last:
        start = interval(setting.last).earliest
        if start:
            base, how, words = start, "relative-to-text", f"{show(setting.last)}, the date before it"
    if not base:
        return _no_anchor("day" if unit in ("day", "night") else unit)
    day = _shifted(base, count if way in ("later", "after", "from now", "hence") else -count, unit)
    if not day:
        return _unknown(unit, "impossible", "beyond the calendar")
    said = f"{parts['n'].lower()} {parts['u'].lower()} {way}, counted from {words}"
    if unit in ("minute", "hour"):
        return _known(day.isoformat(), "time", said, how, anchor=base, approx=True)
    vague = "hedge" in parts or parts["n"].lower().removeprefix("a ") in VAGUE_NUMBERS
    edtf = _coarse(day, unit)
    mark = "~" if vague and "X" not in edtf else ""
    return _known(edtf + mark, "day" if unit == "night" else unit, said, how, anchor=base, approx=vague)


def _past(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit, turn = _singular(parts["u"]), parts["rel"].lower()
    if not setting.anchor:
        return _no_anchor("range")
    if unit in ("minute", "hour"):
        return _from_anchor(setting.anchor.isoformat(), "time", f"counted from {_named(setting)}", setting, approx=True)
    ahead = turn in ("next", "coming")
    count = number(parts.get("n", "a few"))
    other = _shifted(setting.anchor, count if ahead else -count, unit)
    if not other:
        return _unknown("range", "impossible", "beyond the calendar")
    sharp = unit if unit in ("year", "month") else "month" if unit in ("decade", "century") else "day"
    far, here = (_coarse(day, "month" if sharp == "year" else sharp) for day in (other, setting.anchor))
    if unit in ("decade", "century"):
        far = far[:4]
    edtf = f"{here}/{far}~" if ahead else f"{far}~/{here}"
    amount = f"{parts['n'].lower()} " if "n" in parts else ""
    said = f"the {turn} {amount}{parts['u'].lower()}, counted from {_named(setting)}"
    return _from_anchor(edtf, "range", said, setting, approx=True)


def _unit(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit, turn, anchor = parts["u"].lower(), parts["rel"].lower(), setting.anchor
    precision = "day" if unit in ("night", "morning", "afternoon", "evening") else unit
    if not anchor:
        return _no_anchor(precision)
    step = {"next": 1, "coming": 1, "following": 1, "this": 0, "current": 0}.get(turn, -1)
    moved = _shifted(anchor, step, "day" if precision == "day" else "week" if unit == "weekend" else unit)
    if not moved or not _shifted(moved, -7, "day") or not _shifted(moved, 7, "day"):
        return _unknown(precision, "impossible", "beyond the calendar")
    said = f"{turn} {unit}, counted from {_named(setting)}"
    monday = moved - timedelta(days=moved.weekday())
    if unit == "week":
        edtf = f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    elif unit == "weekend":
        edtf = f"{(monday + timedelta(days=5)).isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    elif unit == "quarter":
        edtf = f"{moved.year:04d}-{33 + (moved.month - 1) // 3}"
    elif unit == "year" and parts.get("part", "").lower().strip() in ("early", "late"):
        return _from_anchor(_part_of_year(moved.year, parts["part"]), "range", said, setting, approx=True)
    else:
        edtf = _coarse(moved, unit)
    return _from_anchor(edtf, precision, said, setting)


def _same(parts: Mapping[str, str], setting: Setting) -> DateValue:
    unit = parts["u"].lower()
    sharpness = {"year": 4, "month": 7}.get(unit, 10)
    precision = unit if unit in ("year", "month") else "day"
    start = re.match(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?", setting.last or "")
    if not start or len(start.group()) < sharpness:
        return _unknown(precision, "needs-context", "points back to a date that was not found")
    edtf = start.group()[:sharpness]
    return _known(edtf, precision, f"points back to {show(edtf)}", "relative-to-text")


def _repeated(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return _unknown("recurring", "recurring", "happens again and again")


def _holiday(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month, day = HOLIDAYS[parts["h"].lower().replace("’", "'")]
    return _day({"mon": MONTHS[month - 1], "d": str(day)}, setting)


_READERS: dict[str, Callable[[Mapping[str, str], Setting], DateValue]] = {
    "iso": _iso_day,
    "numeric": _numeric,
    "day": _day,
    "days": _days,
    "month": _month,
    "bare_month": _month,
    "decade": _decade,
    "century": _century,
    "years": _years,
    "season": _season,
    "part_year": _part_year,
    "quarter": _quarter,
    "half": _half,
    "odd_year": _odd_year,
    "bc": _before_christ,
    "year": _plain_year,
    "short_year": _short_year,
    "weekday": _weekday,
    "deictic": _deictic,
    "ago": _ago,
    "past": _past,
    "unit": _unit,
    "same": _same,
    "repeated": _repeated,
    "holiday": _holiday,
}
