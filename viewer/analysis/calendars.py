"""The Iranian solar and the Islamic lunar calendar, as days of the common one.

Solar dates are exact. A lunar month begins with the sighting of the moon, on different days in different
countries; here it begins as in the Umm al-Qura calendar, or outside its tables (1343 to 1500) as in the
arithmetic calendar, so that every lunar day may be off by one or two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

_SOLAR = (
    *("Farvardin|فروردین", "Ordibehesht|Ordibehest|اردیبهشت", "Khordad|خرداد", "Tir|تیر", "A?mordad|مرداد"),
    *("Shahrivar|شهریور", "Mehr|مهر", "Aban|آبان", "Azar|آذر", "Dey|دی", "Bahman|بهمن", "[EI]sfand|اسفند"),
)
_AL = r"['’]?[ -](?:[ae]l[ -])?|['’]?[ -]?ul[ -]"
_LUNAR = (
    *("M[uo]harram", "Safar"),
    *(rf"Rabi(?:{_AL})(?:[Aa]ww?al|I\b)", rf"Rabi(?:{_AL})(?:[Tt]h?ani|[Aa]khir|II\b)"),
    *(rf"Jum?ada(?:{_AL})(?:[Uu]la|[Aa]ww?al|I\b)", rf"Jum?ada(?:{_AL})(?:[Tt]h?ani(?:yah?)?|[Aa]khirah?|II\b)"),
    *("Rajab", r"Sha['’]?a?ban", "Rama[dz]h?an", "Shaww?al"),
    *(
        r"(?:Dh|Z)[ui]['’]?l?[ -]?(?:[ae]l)?[ -]?[QGqg][ai]['’]?d[ae]h?",
        r"(?:Dh|Z)[ui]['’]?l?[ -]?(?:[ae]l)?[ -]?[Hh][ai]jj[ae]h?",
    ),
)
SOLAR_MONTH = "(?:" + "|".join(_SOLAR) + ")"
LUNAR_MONTH = "(?:" + "|".join(sorted(_LUNAR, key=len, reverse=True)) + ")"
#: Feasts of the lunar year: (month, day).
FEASTS = {"fitr": (10, 1), "adha": (12, 10), "ashura": (1, 10), "arba": (2, 20)}

_EPOCH = 227_015  # the first day of the Islamic calendar as a proleptic Gregorian ordinal (16 July 622, Julian)
_TABLES = range(1343, 1501)
_SOLAR_YEARS = range(1, 3178)
_LUNAR_YEARS = range(1, 9660)


def solar_month(name: str) -> int:
    """1..12 for the name of an Iranian month."""
    return _number(name, _SOLAR)


def lunar_month(name: str) -> int:
    """1..12 for the name of an Islamic month."""
    return _number(name, _LUNAR)


def solar(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """First and last day of an Iranian solar year, month or day. Raises ValueError where there is none.

    >>> solar(1342, 3, 15)[0].isoformat(), solar(1399)[1].isoformat()
    ('1963-06-05', '2021-03-20')
    """
    from persiantools.jdatetime import JalaliDate  # here and below: most texts need no other calendar

    if year not in _SOLAR_YEARS:
        raise ValueError(f"the solar year {year} is beyond the calendar")
    first = JalaliDate(year, month or 1, day or 1).to_gregorian()
    if day:
        return first, first
    following = (year + 1, 1) if month in (None, 12) else (year, (month or 0) + 1)
    return first, JalaliDate(*following, 1).to_gregorian() - timedelta(1)


def lunar(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """First and last day of an Islamic year, month or day, give or take a day. Raises ValueError.

    >>> lunar(1439, 9)[0].isoformat(), lunar(61, 1, 10)[0].isoformat()
    ('2018-05-16', '0680-10-13')
    """
    if year not in _LUNAR_YEARS or not 1 <= (month or 1) <= 12:
        raise ValueError(f"the lunar month {month}/{year} is beyond the calendar")
    first = _lunar_day(year, month or 1, 1)
    following = (year + 1, 1) if month in (None, 12) else (year, (month or 0) + 1)
    last = _lunar_day(*following, 1) - timedelta(1)
    if not day:
        return first, last
    if not 1 <= day <= 30 or first + timedelta(day - 1) > last + timedelta(1):
        raise ValueError(f"a lunar month has no day {day}")
    return first + timedelta(day - 1), first + timedelta(day - 1)


def solar_years_near(day: date) -> Iterator[int]:
    """The solar years around a day, for dates that do not say theirs."""
    return (year for year in range(day.year - 623, day.year - 619) if year in _SOLAR_YEARS and day.year < 3700)


def lunar_years_near(day: date) -> Iterator[int]:
    """The Islamic years around a day."""
    middle = (day.year - 622) * 33 // 32
    return (year for year in range(middle - 1, middle + 4) if year in _LUNAR_YEARS and day.year < 9900)


def _lunar_day(year: int, month: int, day: int) -> date:
    if year in _TABLES:
        from hijridate import Hijri

        moment = Hijri(year, month, day).to_gregorian()
        return date(moment.year, moment.month, moment.day)
    days = day - 1 + (6 * month - 1) // 11 + 29 * (month - 1) + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(_EPOCH + days)


def _number(name: str, months: tuple[str, ...]) -> int:
    return next(n for n, pattern in enumerate(months, 1) if re.fullmatch(pattern, name, re.IGNORECASE))
