"""The patterns of date expressions, by rule. Each is bounded in length, so that no text makes the search quadratic."""

from __future__ import annotations

import re
from functools import cache

from viewer.analysis.calendars import LUNAR_MONTH, SOLAR_MONTH
from viewer.analysis.date_words import HOLIDAYS, NUMBER_WORDS, SPELT_DAY, SPELT_YEAR
from viewer.domain.date import MONTHS

_LOWER = "|".join(month.lower() for month in MONTHS if month not in ("May", "March"))
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
    rf"|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?|{_LOWER})(?![A-Za-z])"
)
# Page furniture glues words to dates ("6 min readFeb 7, 2021"), so a month may follow a small letter.
_EDGE = r"(?:\b|(?<=[a-z])(?=[A-Z]))"
_MONTH_NAME = "(?:" + "|".join(MONTHS) + r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?![A-Za-z])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|,\d{3}(?!\d)|\.\d|:\d)"
_WORD_DAY = rf"(?i:{SPELT_DAY})"
_YEAR = r"(?:1\d\d\d|20\d\d)(?!\d|,\d|\.\d|%)"
_SHORT = r"['’]\d\d(?!\d)"
_ANY_YEAR = r"\d{1,9}(?!\d|,\d|\.\d|%|:\d)"  # "31 February 0" and "5 May 99999" say a year too, if an impossible one
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY_BEFORE = rf"(?P<wd>{_WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)"
_PART = r"(?:(?:very )?early|late|mid(?:dle)?|beginning|start|end)"
_PART_OF = _PART + r"(?:[ -](?:of (?:the )?|in |the )?)"
_TIME_OF_DAY = r"(?:morning|afternoon|evening|night|midday|dawn|noon)"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
_UNIT = r"(?:minute|hour|day|week|fortnight|month|year|decade|centur(?:y|ie)|night)s?"
_ONE_NUMBER = r"(?:\d{1,4}(?:\.\d)?|half(?: an?)?|an?|" + "|".join(w for w in NUMBER_WORDS if len(w) > 2) + ")"
_NUMBER = _ONE_NUMBER + r"(?:[ -](?:and[ -])?(?:an?[ -])?(?:half|one|two|three|four|five|six|seven|eight|nine)){0,2}"
_VAGUE = r"(?:(?:a )?(?:few|couple of|couple)|several|some|many)"
_HEDGE = r"(?:about|around|some|nearly|almost|more than|less than|over|just|only|at least)"
_TO = r" ?(?:-|–|—|to|(?P<and>and)|through|until|till) ?"
#: The year as another date names it: "June 30 of that year", "in June last year".
_OTHER_YEAR = r",? (?:of )?(?P<yrel>that|the same|last|this|next|the previous|the following)(?: same)? year"
_OF_YEAR = rf"(?:,? {{0,2}}(?P<y>{_YEAR})|,? (?P<y2>{_SHORT})|,? in the year (?P<ya>{_ANY_YEAR})|{_OTHER_YEAR})"
_AH = r"(?: (?:A\.?H\.?|A\.?P\.?|S\.?H\.?|A\.?H\.?S\.?|Hijri|hijri|solar)(?![A-Za-z]))?"
_OLD_YEAR = r"(?P<y>1[0-4]\d\d|\d{2,3}(?= A\.?H))(?!\d)"


def _rule(name: str, pattern: str, *, any_case: bool = False) -> tuple[str, str, int]:
    return name, pattern, re.IGNORECASE if any_case else 0


_NUMERIC = (
    _rule(
        "iso", r"(?<![\w/.-])(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)(?![\d/]|[-.]\d|[A-SU-Za-z_])"
    ),
    _rule("iso_month", r"(?<![\w/.-])(?P<y>(?:1\d|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?![\w/-])"),
    _rule("numeric", r"(?<![\w/.-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\w/]|[.-]\d)"),
    _rule("numeric", r"(?<![\w/.-])(?P<a>\d{1,2})(?P<sep>/)(?P<b>\d{1,2})/(?P<y>\d\d)(?![\w/]|[.-]\d)"),
    _rule("day", rf"\b(?P<d>\d\d?)-(?P<mon>{_MONTH})-(?:(?P<y>{_YEAR})|(?P<y2>\d\d)(?!\d))"),
    _rule("day", rf"\b(?P<y>{_YEAR})[ -](?P<mon>{_MONTH})[ -](?P<d>{_DAY})"),
)
_DAYS = (
    _rule(
        "days",
        rf"{_EDGE}(?P<mon>{_MONTH}) ?(?P<d>{_DAY}){_TO}(?:(?P<mon2>{_MONTH}) ?)?(?P<d2>{_DAY})(?:,? ?(?P<y>"
        rf"{_YEAR}))?",
    ),
    _rule(
        "days",
        rf"(?<![\d.,$€£])\b(?P<d>{_DAY})(?: (?P<mon0>{_MONTH}))?{_TO}"
        rf"(?P<d2>{_DAY}) (?P<mon>{_MONTH})(?:,? (?P<y>{_YEAR}))?",
    ),
    _rule(
        "day",
        rf"(?:\b{_WEEKDAY_BEFORE}(?: {_TIME_OF_DAY})?,? )?(?:\b[Tt]he {_TIME_OF_DAY} of )?"
        rf"(?:\b(?:[Ee]arly|[Ll]ate)(?: on)? )?{_EDGE}(?P<mon>{_MONTH})(?: the)? ?(?P<d>{_DAY}|{_WORD_DAY}\b)(?:"
        rf"{_OF_YEAR})?",
    ),
    _rule(
        "day",
        rf"(?:\b{_WEEKDAY_BEFORE},? )?(?<![\d.,$€£])\b(?:[Tt]he )?(?P<d>{_DAY}|{_WORD_DAY})(?:(?: day)? of)? (?P<"
        rf"mon>{_MONTH})"
        rf"(?:{_OF_YEAR})?",
    ),
    _rule("odd_day", rf"\b(?P<d>{_DAY}) (?P<mon>{_MONTH}),? (?P<y>0|\d{{5,9}})(?!\d|,\d|\.\d)"),
    _rule("odd_day", rf"\b(?P<mon>{_MONTH}) (?P<d>{_DAY}),? (?P<y>0|\d{{5,9}})(?!\d|,\d|\.\d)"),
    _rule("odd_day", rf"\b(?P<d>3[2-9]|[4-9]\d)(?:st|nd|rd|th)? (?:of )?(?P<mon>{_MONTH_NAME})(?:,? (?P<y>{_YEAR}))"),
    _rule("odd_day", rf"\b(?P<mon>{_MONTH_NAME}) (?P<d>3[2-9]|[4-9]\d)(?:st|nd|rd|th)?,? (?P<y>{_YEAR})"),
    _rule(
        "day_of_month",
        r"\b[Oo]n the (?P<d>\d\d?(?:st|nd|rd|th))(?: (?:of (?P<rel>this|that|last|the(?: same)?) month)\b|(?=[,."
        r";:)]|$| (?:and|at|in|when|but|he|she|they|it|we|the|a|an|his|her|its|their|for|by|after|before|nobody|"
        r"everybody)\b))",
    ),
)  # fmt: skip
_MONTHS = (
    _rule(
        "month",
        rf"(?:\b(?:[Tt]he )?(?P<part>{_PART_OF}))?{_EDGE}(?P<mon>{_MONTH})"
        rf"(?:(?:,| of| in)? (?P<y>{_YEAR})| (?P<y2>{_SHORT})|{_OTHER_YEAR})",
    ),
    _rule("month", rf"\b(?:[Tt]he )?(?P<part>(?i:{_PART_OF}))(?P<mon>{_MONTH})"),
    _rule("month", rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|past) (?P<mon>{_MONTH})"),
    _rule("bare_month", rf"\b(?P<mon>{_MONTH_NAME})"),
)
_YEARS = (
    _rule("decade", rf"\b(?:the )?(?P<part>{_PART_OF})?(?P<y>(?:1\d|20)\d)0['’]?s\b", any_case=True),
    _rule("decade", rf"(?:\bthe )?(?P<part>\b{_PART_OF})?['’](?P<y2>[2-9])0s\b", any_case=True),
    _rule(
        "decade",
        rf"\bthe (?P<part>{_PART}[ -])?(?:nineteen[ -])?"
        r"(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
        any_case=True,
    ),
    _rule(
        "century",
        rf"\b(?:the )?(?P<part>{_PART_OF})?(?P<c>\d\d?(?:st|nd|rd|th)|{SPELT_DAY})[ -]centur(?:y|ies)\b"
        r"(?P<bc> BCE?\b| B\.C\.)?",
        any_case=True,
    ),
    _rule(
        "years", rf"(?<![\d$€£#.,:/-])\b(?:(?:from|between) )?(?P<y>{_YEAR}){_TO}(?P<y2>(?:1\d|20)\d\d|\d\d)(?![\w-])"
    ),
    _rule("years", r"(?<![\d$€£#.,:/-])\b(?P<y>(?:1\d|20)\d\d)/(?P<y2>\d\d)(?![\w/-])"),
    _rule(
        "season",
        rf"\b(?:[Tt]he )?(?P<part>(?:early|late|mid)[ -])?(?P<s>{_SEASON})(?: of|,| of the year)? (?:(?P<y>"
        rf"{_YEAR})|(?P<y2>{_SHORT}))",
    ),
    _rule(
        "season",
        rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|past|[Tt]hat|[Tt]he following|[Tt]he previous) (?P<s>{_SEASON})\b",
    ),
    _rule("part_year", rf"\b(?:[Tt]he )?(?P<part>(?i:{_PART_OF}))(?P<y>{_YEAR})"),
    _rule(
        "quarter",
        rf"\b(?:the )?(?P<q>first|second|third|fourth|last)[ -]quarter(?: of)? (?P<y>{_YEAR})",
        any_case=True,
    ),
    _rule("quarter", rf"\bQ(?P<n>[1-4])(?: of|,)? (?P<y>{_YEAR})"),
    _rule("half", rf"\b(?:the )?(?P<q>first|second)[ -]half of (?P<y>{_YEAR})", any_case=True),
    _rule("half", rf"\bH(?P<n>[12])(?: of|,)? (?P<y>{_YEAR})"),
    _rule("odd_year", r"\b(?:in )?(?:the )?year (?P<y>0|\d{5,9})\b(?![,.]\d)", any_case=True),
    _rule("bc", r"\b(?P<y>[1-9]\d{0,3}) (?:BCE?\b|B\.C\.)"),
    _rule("ad", r"\b(?:AD|A\.D\.|CE) (?P<y>[1-9]\d{0,3})\b|\b(?P<y2>[1-9]\d{0,3}) (?:AD|A\.D\.|CE)(?!\w)"),
    _rule(
        "about_year",
        rf"\b(?:circa|ca?\.|(?:in|since|of|until|from) (?:about|around|roughly|approximately)) ?(?P<y>{_YEAR})\b",
        any_case=True,
    ),
    _rule(
        "year",
        rf"(?<![\d$€£#.,:/])(?<!\d[-–])\b(?:the year )?(?P<y>{_YEAR})\b(?!-(?:year|day|month|strong|foot|mile|met"
        rf"|\d))",
    ),
    _rule("spelt_year", rf"\b(?P<w>{SPELT_YEAR})\b", any_case=True),
    _rule("short_year", r"(?<!\w)['’](?P<y2>\d\d)\b(?!s)"),
)  # fmt: skip
_OTHER_CALENDARS = (
    _rule("solar", rf"\b(?P<d>{_DAY}|{_WORD_DAY})(?: of)? (?P<smon>{SOLAR_MONTH})(?:,? {_OLD_YEAR}{_AH})?(?![\w’'])"),
    _rule("solar", rf"\b(?P<smon>{SOLAR_MONTH}) (?P<d>{_DAY})(?:,? {_OLD_YEAR}{_AH})?(?!\w)"),
    _rule("solar", rf"\b(?P<smon>{SOLAR_MONTH}),? {_OLD_YEAR}{_AH}(?!\w)"),
    _rule("lunar", rf"\b(?P<d>{_DAY})(?: of)? (?P<lmon>{LUNAR_MONTH})(?:,? {_OLD_YEAR}{_AH})?(?![\w’'])"),
    _rule("lunar", rf"\b(?P<lmon>{LUNAR_MONTH}) (?P<d>{_DAY})(?:,? {_OLD_YEAR}{_AH})?(?!\w)"),
    _rule("lunar", rf"\b(?P<lmon>{LUNAR_MONTH}),? (?P<y>1[0-4]\d\d|\d{{2,3}}(?= A\.?H)|20\d\d|19\d\d)(?!\d){_AH}"),
    _rule(
        "lunar",
        r"\b(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his) |[Tt]he (?:holy |fasting )?(?:month )?(?:of )?)?(?P<lmon>Rama[dz"
        r"]h?an)(?! [A-Z])",
    ),
    _rule("solar", r"\b(?P<y>1[0-4]\d\d) ?(?:S\.?H\.?|A\.?P\.?|A\.?H\.?S\.?|AH \(?solar\)?|Solar Hijri)(?!\w)"),
    _rule("lunar", r"\b(?P<y>\d{1,3}|1[0-4]\d\d) ?(?:A\.?H\.?(?! \(?solar)|Hijri|AH \(?lunar\)?)(?!\w)"),
    _rule(
        "nowruz",
        r"\b(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his) )?(?P<n>N[ao][uvw]?r[ou]{1,2}z)(?: (?:of )?(?P<y>1[2-4]\d\d|19\d"
        r"\d|20\d\d))?\b",
    ),
    _rule(
        "feast",
        r"\b(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his) )?(?P<f>Eid[ -](?:[ae]l[ -])?(?:Fitr|Adha)|Ashura|Arbae?en)(?: ("
        r"?:of )?(?P<y>1[34]\d\d|19\d\d|20\d\d))?\b",
    ),
)  # fmt: skip
_RELATIVE = (
    _rule(
        "weekday",
        rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]hat|[Tt]he (?:following|previous|next)) (?P<wd"
        rf">{_WEEKDAY})"
        rf"(?: {_TIME_OF_DAY})?\b",
    ),
    _rule(
        "weekday",
        rf"\b(?:(?:[Ee]arly|[Ll]ate)(?: on)? )?(?P<wd>{_WEEKDAY})(?: {_TIME_OF_DAY})?(?P<week> (?:of )?(?:last|th"
        rf"is|next) week)?\b",
    ),
    _rule(
        "deictic",
        rf"\b(?P<w>(?:the )?day (?:before yesterday|after tomorrow)|yesterday|today|tomorrow|tonight)"
        rf"(?: {_TIME_OF_DAY})?\b",
        any_case=True,
    ),
    _rule(
        "next_day",
        rf"\b(?P<w>the (?:very )?(?:next|following|previous|preceding) (?:day|{_TIME_OF_DAY})|the day (?:after|be"
        rf"fore)(?= *(?:[,.;:]|$|and\b|but\b)))",
        any_case=True,
    ),
    _rule(
        "ago",
        rf"\b(?P<hedge>{_HEDGE} )?(?P<n>{_NUMBER}|{_VAGUE})[ -](?P<u>{_UNIT}) "
        r"(?P<dir>ago|earlier|later|from now|hence|(?:before|after)(?! (?:the|a|an|that|his|her|their|its|being|"
        r"[A-Z])\b))\b",
        any_case=True,
    ),
    _rule(
        "from_event",
        rf"\b(?:(?P<hedge>{_HEDGE}) )?(?P<n>{_NUMBER}|{_VAGUE})[ -](?P<u>{_UNIT}) (?P<dir>before|after)"
        r"(?= (?:the|a|an|that|his|her|their|its)\b)",
        any_case=True,
    ),
    _rule(
        "long_ago",
        r"\b(?P<n>(?:many )?(?P<u>(?:day|week|month|year|decade|centurie|hour)s)) (?P<dir>ago|earlier|later)\b",
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
        "lasting",
        rf"\b(?:for|over|in|after)(?: the)? (?P<hedge>{_HEDGE} |well over )?(?P<n>{_NUMBER}|{_VAGUE})[ -](?P<u>de"
        rf"cades?|centur(?:y|ies))\b"
        r"(?! (?:in|of) (?:prison|jail))",
        any_case=True,
    ),
    _rule(
        "unit",
        r"\b(?P<part>(?:early|late|earlier|later|(?:the )?(?:end|beginning|middle|start) of) )?(?:the )?"
        r"(?P<rel>last|next|this|past|previous|following|current|coming) "
        r"(?P<u>week|month|year|quarter|decade|century|weekend|night|morning|afternoon|evening)\b(?! of\b)",
        any_case=True,
    ),
    _rule("unit", r"\b(?:over|at|during|on) (?P<rel>the) (?P<u>weekend)\b(?! of\b)", any_case=True),
    _rule("unit", r"\bthe (?P<u>week|month|year) (?P<rel>before|after)(?= *(?:[,.;:]|$))", any_case=True),
    _rule(
        "same",
        rf"\b(?P<rel>the same|that(?: same| very)?|the) (?P<u>day|week|month|year|{_TIME_OF_DAY})\b(?! of\b)",
        any_case=True,
    ),
    _rule(
        "repeated",
        r"\b(?:(?:once|twice|three times|\d{1,3} times) (?:a|an|every|per|each) (?:day|week|month|year|decade)"
        rf"|(?:every|each)(?: other)? (?:day|week|month|year|spring|summer|autumn|winter|morning|evening|night|"
        rf"{_WEEKDAY})|{_WEEKDAY}s)\b",
        any_case=True,
    ),
    _rule(
        "holiday",
        rf"\b(?:(?P<rel>last|next|this) )?(?P<h>"
        rf"{'|'.join(sorted(HOLIDAYS, key=len, reverse=True)).replace(chr(39), '[' + chr(39) + '’]')})\b(?:,? (?P"
        rf"<y>{_YEAR}))?",
        any_case=True,
    ),
    _rule("attacks", r"\b9/11\b(?!/)|\bSept(?:ember|\.) 11(?:th)?(?=,? (?:terror(?:ist)? )?(?:attack|hijack))"),
)  # fmt: skip
_ZONE = r"(?: (?P<zone>GMT|UTC|(?:local|[A-Z][a-z]+) time|[CE]E?S?T))?"
_CLOCK = (
    _rule(
        "clock",
        rf"(?<![\d:.,/$€£-])\b(?P<h>[01]?\d|2[0-3])(?P<sep>[:.])(?P<min>[0-5]\d)(?::(?P<sec>[0-5]\d))?"
        rf"(?: ?(?P<half>[AaPp](?:\.[Mm]\.|[Mm]\b))| ?(?:hours|hrs)\b)?{_ZONE}(?![\d:%])",
    ),
    _rule("clock", rf"(?<![\d:.,/$€£-])\b(?P<h>1[0-2]|0?[1-9]) ?(?P<half>[AaPp](?:\.[Mm]\.|[Mm]\b)){_ZONE}"),
    _rule(
        "clock",
        rf"(?<![\d:.,/$€£-])\b(?P<h>1[0-2]|[1-9]|{'|'.join(list(NUMBER_WORDS)[:12])}) o['’]clock(?: in the (?P<ha"
        rf"lf>morning|afternoon|evening))?",
    ),
    _rule("clock", r"(?<![\d:.,/$€£-])\b(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d) ?(?:hours|hrs|GMT|UTC)\b"),
    _rule(
        "clock",
        r"\b(?:(?<=at )|(?<=around )|(?<=about )|(?<=by )|(?<=until )|(?<=before )|(?<=after ))(?P<word>noon|mid"
        r"day|midnight)\b",
    ),
    _rule(
        "clock",
        r"(?<=\dT)(?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<sec>[0-5]\d)(?:\.\d{1,6})?)?(?P<zone>Z|[+-]\d\d:"
        r"\d\d)?(?!\d)",
    ),
)  # fmt: skip


@cache
def rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """(rule, pattern) pairs; of two of one length the first wins. Compiled when the first text is read."""
    every = (*_NUMERIC, *_DAYS, *_MONTHS, *_YEARS, *_OTHER_CALENDARS, *_RELATIVE, *_CLOCK)
    return tuple((name, re.compile(pattern, flags)) for name, pattern, flags in every)
