"""What a date expression means: an EDTF value in the light of where it stands.

Each function below reads the parts one rule of `date_patterns` has found. Nothing is dropped because it
is impossible: "31 February" keeps its place in the text, without a value and with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from viewer.analysis import date_calendars, date_relative
from viewer.analysis.date_grammar import Found
from viewer.analysis.date_setting import (
    Setting,
    Year,
    from_anchor,
    full_year,
    impossible,
    iso,
    known,
    named,
    no_anchor,
    part_of_month,
    part_of_year,
    third,
    unknown,
    weekday_number,
    year_of,
)
from viewer.analysis.date_words import (
    HOLIDAYS,
    ORDINALS,
    SEASON_NUMBERS,
    WEEKDAYS,
    day_number,
    month_number,
    spelt_year,
)
from viewer.domain.date import MONTHS, interval
from viewer.domain.mention import DateValue

_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_LEAP_YEAR = 2000  # stands in where the year is unknown, as it has every day a year can have
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_LATER = "; after the document's own date"


def value(found: Found, setting: Setting) -> DateValue:
    """What `found` means in its setting; edtf is None, with the reason, where that cannot be said."""
    return _READERS[found.rule](found.parts, setting)


def day_order(found: Found) -> bool | None:
    """Whether a numeric date that allows one reading puts the day first; None where it allows both."""
    a, b = int(found.parts["a"]), int(found.parts["b"])
    if found.parts.get("sep") == "." and not (b > 12 >= a):
        return True
    return None if (a > 12) == (b > 12) else a > 12


def readings(found: Found) -> dict[bool, date]:
    """The days a numeric date can mean, by whether the day stands first."""
    a, b, year = int(found.parts["a"]), int(found.parts["b"]), _numeric_year(found.parts)
    pairs = {True: (b, a), False: (a, b)}
    return {first: date(year, *pair) for first, pair in pairs.items() if not impossible(year, *pair)}


def _explicit(year: int, month: int, day: int, setting: Setting, reason: str = "as written") -> DateValue:
    """A day that says its year; one the document could not have seen says so."""
    wrong = impossible(year, month, day)
    if wrong:
        return unknown("day", "impossible", wrong)
    later = setting.anchor and date(year, month, day) > setting.anchor
    return known(iso(year, month, day), "day", reason + (_LATER if later else ""))


def _iso_day(parts: Mapping[str, str], setting: Setting) -> DateValue:
    year, month, day = (int(parts[key]) for key in "ymd")
    other = date_calendars.numeric(year, month, day)
    return other or _explicit(year, month, day, setting)


def _iso_month(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return known(f"{parts['y']}-{parts['m']}", "month")


def _numeric_year(parts: Mapping[str, str]) -> int:
    return full_year(int(parts["y"])) if len(parts["y"]) == 2 else int(parts["y"])


def _numeric(parts: Mapping[str, str], setting: Setting) -> DateValue:
    a, b, year = int(parts["a"]), int(parts["b"]), _numeric_year(parts)
    if other := date_calendars.numeric(year, b, a):
        return other
    day_first = True if a > 12 else False if b > 12 or a == b else setting.day_first
    if day_first is None and parts.get("sep") == ".":
        day_first = True
    how, reason = ("two-digit-year", f"year read as {year}") if len(parts["y"]) == 2 else ("explicit", "as written")
    if day_first is None:
        possible = [f"{day} {MONTHS[month - 1]}" for day, month in ((a, b), (b, a)) if not impossible(year, month, day)]
        if not possible:
            return unknown("day", "impossible", impossible(year, b, a) or "no such day")
        return known(iso(year), "year", f"{' or '.join(possible)}: day or month first is open", "ambiguous-day-month")
    day, month = (a, b) if day_first else (b, a)
    wrong = impossible(year, month, day)
    if wrong:
        return unknown("day", "impossible", wrong)
    if a <= 12 and b <= 12 and a != b and reason == "as written":
        reason = f"{'day' if day_first else 'month'} first, as elsewhere in the document"
    return known(iso(year, month, day), "day", reason, how)


def _day(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month, day = month_number(parts["mon"]), day_number(parts["d"])
    year = year_of(parts, setting, month, day)
    wrong = impossible(year.number if year.number is not None else _LEAP_YEAR, month, day)
    if wrong:
        return unknown("day", "impossible", wrong)
    if year.number is None:
        return known(f"XXXX-{month:02d}-{day:02d}", "day", year.reason, year.how)
    reason = year.reason
    exact = date(year.number, month, day)
    if "wd" in parts and exact.weekday() != weekday_number(parts["wd"]):
        reason += f"; that day was a {WEEKDAYS[exact.weekday()].capitalize()}"
    if year.how == "explicit" and setting.anchor and exact > setting.anchor:
        reason += _LATER
    return known(iso(year.number, month, day), "day", reason, year.how, anchor=year.anchor)


def _odd_day(parts: Mapping[str, str], setting: Setting) -> DateValue:
    """A day or a year that no calendar has."""
    return unknown(
        "day",
        "impossible",
        impossible(int(parts["y"]), month_number(parts["mon"]), day_number(parts["d"])) or "no such day",
    )


def _days(parts: Mapping[str, str], setting: Setting) -> DateValue:
    first_month = month_number(parts.get("mon0", parts["mon"]))
    last_month = month_number(parts.get("mon2", parts["mon"]))
    first, last = day_number(parts["d"]), day_number(parts["d2"])
    year = year_of(parts, setting, last_month, last)
    if year.number is None:
        return unknown("range", year.how, year.reason)
    begin_year = year.number - (first_month > last_month)
    end_year = begin_year + (first_month > last_month)
    wrong = impossible(begin_year, first_month, first) or impossible(end_year, last_month, last)
    if not wrong and (first_month, first) >= (last_month, last) and begin_year == end_year:
        wrong = "it ends before it begins"
    if wrong:
        return unknown("range", "impossible", wrong)
    begin, end = date(begin_year, first_month, first), date(end_year, last_month, last)
    several = "and" in parts and (end - begin).days > 1 and not setting.before.lower().endswith("between ")
    span = f"{{{begin.isoformat()},{end.isoformat()}}}" if several else f"{begin.isoformat()}/{end.isoformat()}"
    return known(span, "range", year.reason, year.how, anchor=year.anchor)


def _day_of_month(parts: Mapping[str, str], setting: Setting) -> DateValue:
    """ "On the 15th" of the month told last, or of the document's own."""
    turn = parts.get("rel", "that").lower()
    told = interval(setting.last).earliest if setting.last and len(setting.last) >= 7 else None
    base = setting.anchor if turn in ("this", "last") or not told else told
    if not base:
        return unknown("day", "needs-context", "the month it belongs to was not found")
    month = base.year * 12 + base.month - 1 - (turn == "last")
    year, month, day = month // 12, month % 12 + 1, day_number(parts["d"])
    if wrong := impossible(year, month, day):
        return unknown("day", "impossible", wrong)
    said, how = (
        (f"the month of {named(setting)}", setting.anchor_how) if base is setting.anchor
        else ("the month told before it", "relative-to-text")
    )  # fmt: skip
    return known(iso(year, month, day), "day", said, how, anchor=base)


def _month(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month, turn = month_number(parts["mon"]), parts.get("rel", "").lower()
    if turn and setting.anchor:
        said = f"counted from {named(setting)}"
        year = Year(_turned_year(setting.anchor, month, turn), setting.anchor_how, said, setting.anchor)
    else:
        year = year_of(parts, setting, month)
    if year.number is None or not 1 <= year.number <= 9999:
        return known(f"XXXX-{month:02d}", "month", year.reason, "needs-year")
    if "part" in parts:
        thirds = part_of_month(year.number, month, parts["part"])
        reason = f"a third of the month; {year.reason}"
        return known(thirds, "range", reason, year.how, anchor=year.anchor, approx=True)
    return known(iso(year.number, month), "month", year.reason, year.how, anchor=year.anchor)


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
        return known(f"{decade}X", "decade")
    first, last = ((0, 3), (4, 6), (7, 9))[third(parts["part"])]
    return known(f"{decade}{first}~/{decade}{last}~", "range", "a third of the decade")


def _century(parts: Mapping[str, str], setting: Setting) -> DateValue:
    words = parts["c"].lower()
    century = ORDINALS.get(words.replace(" ", "-")) or day_number(words)
    if "bc" in parts and 1 <= century <= 99:
        return known(f"-{century * 100 - 1:04d}/-{(century - 1) * 100:04d}".replace("-0000", "0000"), "century")
    if not 2 <= century <= 99:
        return unknown("century", "impossible", "not a century that can be drawn")
    hundreds = f"{century - 1:02d}"
    if "part" not in parts:
        return known(f"{hundreds}XX", "century")
    first, last = (("00", "33"), ("34", "66"), ("67", "99"))[third(parts["part"])]
    return known(f"{hundreds}{first}~/{hundreds}{last}~", "range", "a third of the century")


def _years(parts: Mapping[str, str], setting: Setting) -> DateValue:
    first, last = int(parts["y"]), int(parts["y2"])
    if last < 100:
        last += first // 100 * 100
        last += 100 if last < first and first % 100 == 99 else 0
    if last > first:
        return known(f"{iso(first)}/{iso(last)}", "range")
    if last == first:
        return known(iso(first), "year")
    return unknown("range", "impossible", "it ends before it begins")


def _season(parts: Mapping[str, str], setting: Setting) -> DateValue:
    season = SEASON_NUMBERS[parts["s"].lower()]
    if "y" in parts or "y2" in parts:
        year = year_of(parts, setting, 6)
        return known(f"{year.number:04d}-{season}", "season", year.reason, year.how)
    turn = parts["rel"].lower()
    step = {"last": -1, "past": -1, "next": 1, "the following": 1, "the previous": -1}.get(turn, 0)
    said = f"{turn} {parts['s'].lower()}, counted from "
    if turn in ("that", "the following", "the previous"):
        told = interval(setting.last).earliest if setting.last else None
        if not told:
            return unknown("season", "needs-context", "points back to a date that was not found")
        number = told.year + (step if turn == "the previous" or told.month >= 3 * (season - 20) else 0)
        return known(
            f"{number:04d}-{season}", "season", said + f"{told.year} before it", "relative-to-text", anchor=told
        )
    if not setting.anchor:
        return no_anchor("season")
    if not 1 <= setting.anchor.year + step < 9999:
        return unknown("season", "impossible", "beyond the calendar")
    return from_anchor(f"{setting.anchor.year + step:04d}-{season}", "season", said + named(setting), setting)


def _part_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return known(part_of_year(int(parts["y"]), parts["part"]), "range", "a third of the year", approx=True)


def _quarter(parts: Mapping[str, str], setting: Setting) -> DateValue:
    quarter = int(parts["n"]) if "n" in parts else _QUARTERS[parts["q"].lower()]
    return known(f"{parts['y']}-{32 + quarter}", "quarter")


def _half(parts: Mapping[str, str], setting: Setting) -> DateValue:
    first = 1 if parts.get("n") == "1" or parts.get("q", "").lower() == "first" else 7
    return known(f"{parts['y']}-{first:02d}/{parts['y']}-{first + 5:02d}", "range")


def _odd_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return unknown("year", "impossible", impossible(int(parts["y"]), 1, 1) or "no such year")


def _before_christ(parts: Mapping[str, str], setting: Setting) -> DateValue:
    year = int(parts["y"]) - 1
    return known(f"-{year:04d}" if year else "0000", "year")


def _anno_domini(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return known(iso(int(parts.get("y") or parts["y2"])), "year")


def _plain_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    later = setting.anchor and int(parts["y"]) > setting.anchor.year
    return known(parts["y"], "year", "as written" + (_LATER if later else ""))


def _about_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return known(parts["y"] + "~", "year")


def _spelt_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return known(iso(spelt_year(parts["w"])), "year")


def _short_year(parts: Mapping[str, str], setting: Setting) -> DateValue:
    year = full_year(int(parts["y2"]))
    return known(str(year), "year", f"year read as {year}", "two-digit-year")


def _holiday(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month, day = HOLIDAYS[parts["h"].lower().replace("’", "'")]
    named_day = {"mon": MONTHS[month - 1], "d": str(day)}
    if "rel" in parts and setting.anchor:
        turn = parts["rel"].lower()
        return _day(named_day | {"y": str(_turned_year(setting.anchor, month, turn))}, setting)
    return _day(named_day | ({"y": parts["y"]} if "y" in parts else {}), setting)


def _attacks(parts: Mapping[str, str], setting: Setting) -> DateValue:
    return known("2001-09-11", "day", "the attacks of that day in 2001")


_READERS: dict[str, Callable[[Mapping[str, str], Setting], DateValue]] = {
    **date_relative.READERS,
    **date_calendars.READERS,
    "iso": _iso_day,
    "iso_month": _iso_month,
    "numeric": _numeric,
    "day": _day,
    "odd_day": _odd_day,
    "days": _days,
    "day_of_month": _day_of_month,
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
    "ad": _anno_domini,
    "year": _plain_year,
    "about_year": _about_year,
    "spelt_year": _spelt_year,
    "short_year": _short_year,
    "holiday": _holiday,
    "attacks": _attacks,
}
