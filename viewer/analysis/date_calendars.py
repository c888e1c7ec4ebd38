"""Dates of the Iranian solar and the Islamic calendar in a text, and the feasts that follow them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from viewer.analysis import calendars
from viewer.analysis.date_setting import Setting, known, named, unknown
from viewer.analysis.date_words import SEASON_NUMBERS, day_number
from viewer.domain.mention import DateValue

_SOLAR_YEARS = range(1250, 1411)  # four digits that a writer of today means as a solar year, ...
_LUNAR_YEARS = range(1411, 1461)  # ... and as an Islamic one
_SOLAR = "Iranian solar calendar"
_LUNAR = "Islamic calendar, give or take a day"
_RAMADAN = 9
Days = tuple[date, date]


def numeric(year: int, month: int, day: int) -> DateValue | None:
    """A date in digits whose year is one of these calendars: 1399/11/17; None where it is not."""
    if year in _SOLAR_YEARS:
        return _read(lambda: calendars.solar(year, month, day), _SOLAR, "day")
    if year in _LUNAR_YEARS:
        return _read(lambda: calendars.lunar(year, month, day), _LUNAR, "day", moon=True)
    return None


def is_solar_year(year: int) -> bool:
    """Whether a bare year can be solar, in a text that dates so."""
    return year in _SOLAR_YEARS


def _solar(parts: Mapping[str, str], setting: Setting) -> DateValue:
    if "s" in parts:
        return _read(lambda: _solar_season(int(parts["y"]), parts["s"].lower()), _SOLAR, "season")
    month = calendars.solar_month(parts["smon"]) if "smon" in parts else None
    day = day_number(parts["d"]) if "d" in parts else None
    precision = "day" if day else "month" if month else "year"
    if "y" in parts:
        return _read(lambda: calendars.solar(int(parts["y"]), month, day), _SOLAR, precision)
    found = _each(calendars.solar, calendars.solar_years_near, setting, month, day)
    return _nearest(found, _SOLAR, precision, setting, parts.get("rel", ""))


def _solar_season(year: int, season: str) -> Days:
    """A quarter of the solar year, which begins with spring."""
    first = 3 * (SEASON_NUMBERS[season] - 21) + 1
    return calendars.solar(year, first)[0], calendars.solar(year, first + 2)[1]


def _lunar(parts: Mapping[str, str], setting: Setting) -> DateValue:
    month = calendars.lunar_month(parts["lmon"]) if "lmon" in parts else None
    day = day_number(parts["d"]) if "d" in parts else None
    return _moon(parts, setting, month, day)


def _feast(parts: Mapping[str, str], setting: Setting) -> DateValue:
    words = parts["f"].lower()
    name = next(name for name in calendars.FEASTS if name in words)
    return _moon(parts, setting, *calendars.FEASTS[name])


def _moon(parts: Mapping[str, str], setting: Setting, month: int | None, day: int | None) -> DateValue:
    precision = "day" if day else "month" if month else "year"
    year = int(parts["y"]) if "y" in parts else None
    if year and year < 1500:
        return _read(lambda: calendars.lunar(year, month, day), _LUNAR, precision, moon=True)
    if year:
        middle = date(year, 7, 1)
        years = calendars.lunar_years_near(middle)
        found = [days for y in years if (days := calendars.lunar(y, month, day))[0].year == year]
        if len(found) == 1:
            return _known(found[0], _LUNAR, precision, moon=True)
        return known(f"{year:04d}", "year", "it fell twice in that year", "ambiguous-year")
    near = _each(calendars.lunar, calendars.lunar_years_near, setting, month, day)
    return _nearest(near, _LUNAR, precision, setting, parts.get("rel", ""), moon=True)


def _nowruz(parts: Mapping[str, str], setting: Setting) -> DateValue:
    """The first day of the Iranian year, at the equinox of March."""
    if "y" in parts:
        year = int(parts["y"])
        return _read(lambda: calendars.solar(year if year < 1500 else year - 621, 1, 1), _SOLAR, "day")
    found = _each(calendars.solar, calendars.solar_years_near, setting, 1, 1)
    return _nearest(found, _SOLAR, "day", setting, parts.get("rel", ""))


def _each(
    convert: Callable[[int, int | None, int | None], Days],
    years: Callable[[date], Iterable[int]],
    setting: Setting,
    month: int | None,
    day: int | None,
) -> list[Days]:
    near = setting.anchor or setting.around
    found = []
    for year in years(near) if near else ():
        try:
            found.append(convert(year, month, day))
        except (ValueError, OverflowError):
            continue
    return found


def _nearest(
    found: list[Days], calendar: str, precision: str, setting: Setting, turn: str, *, moon: bool = False
) -> DateValue:  # fmt: skip
    near = setting.anchor or setting.around
    if not near:
        return unknown(precision, "needs-year", "no year here and no date of the document")
    if not found:
        return unknown(precision, "impossible", f"no such date in the {calendar}")
    past, coming = ([d for d in found if d[0] <= near], [d for d in found if d[0] > near])
    found = past if turn.lower() == "last" and past else coming if turn.lower() == "next" and coming else found
    # As with every date without a year, one that is still to come must be nearer than one that has been.
    best = min(found, key=lambda days: abs((days[0] - near).days) * (1.5 if days[0] > near else 1))
    said = f"{calendar}, the year nearest to {named(setting)}"
    return _known(best, said, precision, "year-from-document", near, moon=moon)


def _read(convert: Callable[[], Days], calendar: str, precision: str, *, moon: bool = False) -> DateValue:
    try:
        return _known(convert(), calendar, precision, moon=moon)
    except (ValueError, OverflowError):
        return unknown(precision, "impossible", f"no such date in the {calendar.partition(',')[0]}")


def _known(
    days: Days, reason: str, precision: str, how: str = "converted", anchor: date | None = None, *, moon: bool = False
) -> DateValue:  # fmt: skip
    mark = "~" if moon else ""
    first, last = (day.isoformat() + mark for day in days)
    return known(first if first == last else f"{first}/{last}", precision, reason, how, anchor=anchor)


READERS: dict[str, Callable[[Mapping[str, str], Setting], DateValue]] = {
    "solar": _solar,
    "lunar": _lunar,
    "nowruz": _nowruz,
    "feast": _feast,
}
