"""Where English text speaks of dates: patterns, and the choice between them where they overlap.

A pattern says where a date expression stands and what its parts are; what it means is decided in
`date_values`. Every pattern is bounded in length, so that no text makes the search quadratic.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from viewer.domain.date import MONTHS, SEASONS
from viewer.domain.text import plain_spaces

MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
SEASON_NUMBERS = {name: number for number, name in SEASONS.items()} | {"fall": 23}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOLIDAYS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "bastille day": (7, 14),
    "halloween": (10, 31),
}

_ONES = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBER_WORDS = {
    **{word: float(n) for n, word in enumerate(f"{_ONES} {_TEENS}".split(), 1)},
    **{word: 10.0 * n for n, word in enumerate(_TENS.split(), 2)},
    **{"a": 1.0, "an": 1.0},
}
#: How many "a few" and its like stand for; the value is marked approximate.
VAGUE_NUMBERS = {"few": 3.0, "several": 4.0, "couple": 2.0, "couple of": 2.0, "some": 3.0, "many": 5.0}


@dataclass(frozen=True, slots=True)
class Found:
    """A date expression: text[start:end], the rule that found it and the parts it named."""

    start: int
    end: int
    rule: str
    parts: Mapping[str, str]


def flattened(text: str) -> str:
    """The same length, with special spaces as plain ones and without the breaks of wrapped lines."""
    return re.sub(r"(?<=[^\n]{40}[\w,.])\n(?=[^\W_])", " ", plain_spaces(text))


def scan(flat: str) -> list[Found]:
    """The date expressions of a flattened text, in order, none overlapping.

    Of two that overlap the longer wins, then the rule that stands first.
    """
    candidates = [
        (-len(match.group().rstrip(" ,")), rank, name, match)
        for rank, (name, pattern) in enumerate(_RULES)
        for match in pattern.finditer(flat)
    ]
    candidates.sort(key=lambda c: (c[0], c[1], c[3].start()))
    taken = bytearray(len(flat))
    found = []
    for negative_length, _, name, match in candidates:
        start, end = match.start(), match.start() - negative_length
        if taken.find(1, start, end) >= 0 or not _plausible(flat, start, end, name):
            continue
        taken[start:end] = b"\1" * (end - start)
        parts = {key: part for key, part in match.groupdict().items() if part is not None}
        found.append(Found(start, end, name, parts))
    return sorted(found, key=lambda f: f.start)


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


_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
    r"|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Za-z])"
)
# Page furniture glues words to dates ("6 min readFeb 7, 2021"), so a month may follow a small letter.
_EDGE = r"(?:\b|(?<=[a-z])(?=[A-Z]))"
_MONTH_NAME = "(?:" + "|".join(MONTHS) + r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?![A-Za-z])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|,\d{3}(?!\d)|\.\d)"
_YEAR = r"(?:1\d\d\d|20\d\d)(?!\d|,\d|\.\d|%)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:(?:very )?early|late|mid(?:dle)?|beginning|start|end)"
_PART_OF = _PART + r"(?:[ -](?:of (?:the )?|in |the )?)"
_TIME_OF_DAY = r"(?:morning|afternoon|evening|night|midday|dawn|noon)"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
_UNIT = r"(?:minute|hour|day|week|fortnight|month|year|decade|centur(?:y|ie)|night)s?"
_ONE_NUMBER = r"(?:\d{1,4}(?:\.\d)?|an?|half|" + "|".join(w for w in NUMBER_WORDS if len(w) > 2) + ")"
_NUMBER = _ONE_NUMBER + r"(?:[ -](?:and[ -])?(?:an?[ -])?(?:half|one|two|three|four|five|six|seven|eight|nine)){0,2}"
_VAGUE = r"(?:(?:a )?(?:few|couple of|couple)|several|some|many)"
_HEDGE = r"(?:about|around|some|nearly|almost|more than|less than|over|just|only|at least)"
_TO = r" ?(?:-|–|—|to|and|through|until) ?"


def _rule(name: str, pattern: str, *, any_case: bool = False) -> tuple[str, re.Pattern[str]]:
    return name, re.compile(pattern, re.IGNORECASE if any_case else 0)


_RULES = (
    _rule("iso", r"(?<![\w/.-])(?P<y>\d{4})[-/](?P<m>0[1-9]|1[0-2])[-/](?P<d>0[1-9]|[12]\d|3[01])(?![\w/]|-\d)"),
    _rule("numeric", r"(?<![\w/.-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\w/]|[.-]\d)"),
    _rule("numeric", r"(?<![\w/.-])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d\d)(?![\w/]|[.-]\d)"),
    _rule(
        "days",
        rf"{_EDGE}(?P<mon>{_MONTH}) ?(?P<d>{_DAY}){_TO}(?:(?P<mon2>{_MONTH}) ?)?(?P<d2>{_DAY})(?:,? ?(?P<y>{_YEAR}))?",
    ),
    _rule(
        "days",
        rf"(?<![\d.,$€£])\b(?P<d>{_DAY})(?: (?P<mon0>{_MONTH}))?{_TO}"
        rf"(?P<d2>{_DAY}) (?P<mon>{_MONTH})(?:,? (?P<y>{_YEAR}))?",
    ),
    _rule(
        "day",
        rf"(?:\b{_WEEKDAY}(?: {_TIME_OF_DAY})?,? )?(?:\b[Tt]he {_TIME_OF_DAY} of )?(?:\b(?:[Ee]arly|[Ll]ate)(?: on)? )?"
        rf"{_EDGE}(?P<mon>{_MONTH}) ?(?P<d>{_DAY})(?:,? {{0,2}}(?P<y>{_YEAR}))?",
    ),
    _rule(
        "day",
        rf"(?:\b{_WEEKDAY},? )?(?<![\d.,$€£])\b(?:[Tt]he )?(?P<d>{_DAY})(?: of)? (?P<mon>{_MONTH})"
        rf"(?:,? {{0,2}}(?P<y>{_YEAR}))?",
    ),
    _rule(
        "month",
        rf"(?:\b(?:[Tt]he )?(?P<part>{_PART_OF}))?{_EDGE}(?P<mon>{_MONTH})(?:,| of| in)? (?P<y>{_YEAR})",
    ),
    _rule("month", rf"\b(?:[Tt]he )?(?P<part>(?i:{_PART_OF}))(?P<mon>{_MONTH})"),
    _rule("month", rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|past) (?P<mon>{_MONTH})"),
    _rule("bare_month", rf"\b(?P<mon>{_MONTH_NAME})"),
    _rule("decade", rf"\b(?:the )?(?P<part>{_PART_OF})?(?P<y>(?:1\d|20)\d)0['’]?s\b", any_case=True),
    _rule("decade", rf"(?:\bthe )?(?P<part>\b{_PART_OF})?['’](?P<y2>[2-9])0s\b", any_case=True),
    _rule(
        "decade",
        rf"\bthe (?P<part>{_PART}[ -])?"
        r"(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
        any_case=True,
    ),
    _rule("century", rf"\b(?:the )?(?P<part>{_PART_OF})?(?P<c>\d\d?)(?:st|nd|rd|th)[ -]century\b", any_case=True),
    _rule(
        "years", rf"(?<![\d$€£#.,:/-])\b(?:(?:from|between) )?(?P<y>{_YEAR}){_TO}(?P<y2>(?:1\d|20)\d\d|\d\d)(?![\w-])"
    ),
    _rule("season", rf"\b(?:[Tt]he )?(?P<part>(?:early|late) )?(?P<s>{_SEASON})(?: of|,)? (?P<y>{_YEAR})"),
    _rule("season", rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|past) (?P<s>{_SEASON})\b"),
    _rule("part_year", rf"\b(?:[Tt]he )?(?P<part>(?i:{_PART_OF}))(?P<y>{_YEAR})"),
    _rule("quarter", rf"\b(?:the )?(?P<q>first|second|third|fourth)[ -]quarter(?: of)? (?P<y>{_YEAR})", any_case=True),
    _rule("half", rf"\b(?:the )?(?P<q>first|second)[ -]half of (?P<y>{_YEAR})", any_case=True),
    _rule("odd_year", r"\b(?:in )?(?:the )?year (?P<y>0|\d{5,9})\b(?![,.]\d)", any_case=True),
    _rule("bc", r"\b(?P<y>[1-9]\d{0,3}) (?:BCE?\b|B\.C\.)"),
    _rule("year", rf"(?<![\d$€£#.,:/])(?<!\d[-–])\b(?P<y>{_YEAR})\b(?!-(?:year|day|month|strong|foot|mile|met))"),
    _rule("short_year", r"(?<!\w)['’](?P<y2>\d\d)\b(?!s)"),
    _rule(
        "weekday",
        rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:following|previous)) (?P<wd>{_WEEKDAY})"
        rf"(?: {_TIME_OF_DAY})?\b",
    ),
    _rule("weekday", rf"\b(?:(?:[Ee]arly|[Ll]ate)(?: on)? )?(?P<wd>{_WEEKDAY})(?: {_TIME_OF_DAY})?\b"),
    _rule(
        "deictic",
        rf"\b(?P<w>(?:the )?day (?:before yesterday|after tomorrow)|yesterday|today|tomorrow|tonight)"
        rf"(?: {_TIME_OF_DAY})?\b",
        any_case=True,
    ),
    _rule(
        "ago",
        rf"\b(?P<hedge>{_HEDGE} )?(?P<n>{_NUMBER}|{_VAGUE})[ -](?P<u>{_UNIT}) "
        r"(?P<dir>ago|earlier|later|before|after|from now|hence)\b(?! (?:the|a|an|that|his|her|their|its|being)\b)",
        any_case=True,
    ),
    _rule(
        "past",
        rf"\b(?:(?:the|these|this) )?(?P<rel>past|last|next|previous|coming|recent) "
        rf"(?P<n>{_NUMBER}|{_VAGUE})[ -](?P<u>{_UNIT})\b",
        any_case=True,
    ),
    _rule("past", r"\b(?P<rel>recent|coming|past) (?P<u>(?:day|week|month|year|decade|centurie)s)\b", any_case=True),
    _rule(
        "unit",
        r"\b(?P<part>(?:early|late|earlier|later|(?:the )?(?:end|beginning|middle|start) of) )?(?:the )?"
        r"(?P<rel>last|next|this|past|previous|following|current|coming) "
        r"(?P<u>week|month|year|quarter|decade|century|weekend|night|morning|afternoon|evening)\b(?! of\b)",
        any_case=True,
    ),
    _rule(
        "same", r"\b(?P<rel>the same|that|the) (?P<u>day|month|year|night|morning|evening)\b(?! of\b)", any_case=True
    ),
    _rule(
        "repeated",
        r"\b(?:(?:once|twice|three times|\d{1,3} times) (?:a|an|every|per|each) (?:day|week|month|year|decade)"
        rf"|(?:every|each)(?: other)? (?:day|week|month|year|morning|evening|night|{_WEEKDAY})|{_WEEKDAY}s)\b",
        any_case=True,
    ),
    _rule("holiday", r"\b(?P<h>Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)|Bastille Day|Halloween)\b"),
)

_COUNTED = re.compile(
    r" (?:people|soldiers|troops|men|women|members|participants|protesters|dollars|euros|pounds|tons|tonnes|miles"
    r"|kilomet(?:er|re)s|km|met(?:er|re)s|feet|shares|points|jobs|votes|seats|employees|civilians|prisoners|million"
    r"|billion|percent|per cent|words|copies|acres|hectares|others|more)\b"
)
_NUMBERED = re.compile(
    r"(?:\bno\.?|\bnumber|\bflight|\broom|\bpage|\bpp?\.|\bresolution|\barticle|\bbox|\bmodel|\babout|\bsome|\bnearly"
    r"|\bover|\bmore than) $",
    re.IGNORECASE,
)
_IN_TIME = re.compile(
    r"\b(?:in|since|until|till|by|last|next|this|of|from|before|after|during|between|and|for|to|early|late|mid|circa"
    r"|year|throughout|around) $",
    re.IGNORECASE,
)
_VERBS_TOO = ("May", "March")  # months that are other words as well


def _plausible(flat: str, start: int, end: int, rule: str) -> bool:
    """Whether the words around the expression allow a date."""
    before = flat[max(0, start - 14) : start]
    if rule == "bare_month":
        return not flat[start:end].startswith((*_VERBS_TOO, "August")) or bool(_IN_TIME.search(before))
    if rule == "year":
        if _COUNTED.match(flat, end) or _NUMBERED.search(before):
            return False
        return int(flat[start:end]) >= 1700 or bool(_IN_TIME.search(before))
    if rule == "short_year":
        return bool(re.search(r"(?:summer|winter|spring|fall|autumn|class of|in|of|since) $", before, re.IGNORECASE))
    if rule == "same" and flat[start:end].lower().startswith("the ") and "same" not in flat[start:end].lower():
        return bool(re.search(r"\b(?:throughout|during|earlier in|later in) $", before, re.IGNORECASE))
    return True
