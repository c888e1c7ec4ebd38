"""The words dates are written with: months, weekdays, numbers in letters, days that have a name."""

from __future__ import annotations

import re

from viewer.domain.date import MONTHS, SEASONS

MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
SEASON_NUMBERS = {name: number for number, name in SEASONS.items()} | {"fall": 23}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
#: Days with a name that fall on one date of the common calendar: (month, day).
HOLIDAYS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "international women's day": (3, 8),
    "may day": (5, 1),
    "bastille day": (7, 14),
    "the fourth of july": (7, 4),
    "halloween": (10, 31),
    "armistice day": (11, 11),
}

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS = {
    **{word: float(n) for n, word in enumerate(_ONES + _TEENS, 1)},
    **{word: 10.0 * n for n, word in enumerate(_TENS, 2)},
    **{"a": 1.0, "an": 1.0},
}
#: How many "a few" and its like stand for; the value is marked approximate.
VAGUE_NUMBERS = {"few": 3.0, "several": 4.0, "couple": 2.0, "couple of": 2.0, "some": 3.0, "many": 5.0}
_FIRST = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
#: "first" to "thirty-first".
ORDINALS = {word: number for number, word in enumerate(_FIRST, 1)}

_DIGIT = "|".join(_ONES)
_TWO_DIGITS = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_DIGIT}))?|{'|'.join(_TEENS)})"
#: A year in letters: "nineteen seventy-nine", "nineteen hundred and five", "two thousand and nine".
SPELT_YEAR = (
    rf"(?:(?:{'|'.join(_TEENS[5:])}|twenty)[ -](?:{_TWO_DIGITS}|oh[ -](?:{_DIGIT})"
    rf"|hundred(?: and (?:{_TWO_DIGITS}|{_DIGIT}))?)"
    rf"|two thousand(?:(?: and)? (?:{_TWO_DIGITS}|{_DIGIT}))?)"
)
SPELT_DAY = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + ")"


def month_number(name: str) -> int:
    """1..12 for a month's name or abbreviation in any case."""
    return MONTH_NUMBERS[name[:3].lower()]


def number(words: str) -> float:
    """The value of "two and a half", "twenty-one", "3" or "a couple of".

    >>> number("two-and-half"), number("twenty-one"), number("a few")
    (2.5, 21.0, 3.0)
    """
    folded = words.lower()
    for vague, value in VAGUE_NUMBERS.items():
        if folded.removeprefix("a ") == vague:
            return value
    total, previous = 0.0, ""
    for word in re.findall(r"[a-z]+|\d+(?:\.\d+)?", folded):
        if word == "half":
            total += 0.5
        elif word[0].isdigit():
            total += float(word)
        elif word not in ("a", "an") or not previous:
            total += NUMBER_WORDS.get(word, 0.0)
        previous = word
    return 0.5 if re.fullmatch(r"(?:a |an )?half(?: an?)?", folded) else total


def spelt_year(words: str) -> int:
    """The year behind its words, as SPELT_YEAR matches them.

    >>> spelt_year("nineteen seventy-nine"), spelt_year("two thousand and nine"), spelt_year("nineteen hundred")
    (1979, 2009, 1900)
    """
    first, *rest = re.findall(r"[a-z]+", words.lower())
    if first == "two":
        return 2000 + _sum(rest[1:])
    return int(NUMBER_WORDS[first]) * 100 + _sum(rest)


def day_number(words: str) -> int:
    """The day of a month as "3rd", "15" or "twenty-first".

    >>> day_number("3rd"), day_number("Twenty-first")
    (3, 21)
    """
    spelt = ORDINALS.get(words.lower().replace(" ", "-"))
    return spelt or int("".join(filter(str.isdigit, words)))


def _sum(words: list[str]) -> int:
    return sum(int(NUMBER_WORDS.get(word, 0)) for word in words)
