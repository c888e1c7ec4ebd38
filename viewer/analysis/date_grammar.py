"""Where English text speaks of dates: the choice between patterns where they overlap, and what speaks against one.

A pattern says where a date expression stands and what its parts are; what it means is decided in
`date_values`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from viewer.analysis.date_patterns import rules
from viewer.domain.text import plain_spaces


@dataclass(frozen=True, slots=True)
class Found:
    """A date expression: text[start:end], the rule that found it and the parts it named."""

    start: int
    end: int
    rule: str
    parts: Mapping[str, str]


def flattened(text: str) -> str:
    """The same length, with special spaces and digits as plain ones and without the breaks of wrapped lines."""
    return re.sub(r"(?<=[^\n]{40}[\w,.])\n(?=[^\W_])", " ", plain_spaces(text).translate(_DIGITS))


def scan(flat: str) -> list[Found]:
    """The date expressions of a flattened text, in order, none overlapping.

    Of two that overlap the longer wins, then the rule that stands first.
    """
    candidates = [
        (-len(match.group().rstrip(" ,")), rank, name, match)
        for rank, (name, pattern) in enumerate(rules())
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
_SUMMER_OF = re.compile(r"(?:summer|winter|spring|fall|autumn|class of|in|of|since) $", re.IGNORECASE)
_WHILE = re.compile(r"\b(?:throughout|during|earlier in|later in) $", re.IGNORECASE)
_AT = re.compile(
    r"\b(?:at|by|around|about|until|till|from|to|between|before|after|and|since|on) $|[–,(] ?$", re.IGNORECASE
)
_GOES_ON = re.compile(r"\b(?:has|have|had|[’']ve|[’']s)\b[^.\n]*$")
_RECORD = re.compile(r"\b(?:first|worst|largest|biggest|deadliest|highest|lowest|greatest|most|longest)\b[^.\n]*$")
_NO_MEAL = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sheikh|General)\.? $")
#: Persian and Arabic digits as those of Europe.
_DIGITS = {base + digit: ord("0") + digit for base in (0x06F0, 0x0660) for digit in range(10)}
_REACH = 90  # code points before an expression that may say what it is


def _plausible(flat: str, start: int, end: int, rule: str) -> bool:
    """Whether the words around the expression allow a date."""
    before = flat[max(0, start - 14) : start]
    check = _CHECKS.get(rule)
    return check is None or check(flat, start, end, before)


def _bare_month(flat: str, start: int, end: int, before: str) -> bool:
    return not flat[start:end].startswith((*_VERBS_TOO, "August")) or bool(_IN_TIME.search(before))


def _days(flat: str, start: int, end: int, before: str) -> bool:
    """Two whole dates with "and" are a span only after "between"; otherwise they are two."""
    words = flat[start:end]
    months = len(re.findall(r"[^\W\d_]{3,}", words.replace(" and ", " ")))
    return " and " not in words or months < 2 or before.lower().endswith("between ")


def _plain_year(flat: str, start: int, end: int, before: str) -> bool:
    if _COUNTED.match(flat, end) or _NUMBERED.search(before):
        return False
    return int(flat[end - 4 : end]) >= 1700 or end - start > 4 or bool(_IN_TIME.search(before))


def _spelt_year(flat: str, start: int, end: int, before: str) -> bool:
    return bool(_IN_TIME.search(before)) and not _COUNTED.match(flat, end)


def _short_year(flat: str, start: int, end: int, before: str) -> bool:
    return bool(_SUMMER_OF.search(before))


def _same(flat: str, start: int, end: int, before: str) -> bool:
    words = flat[start:end].lower()
    return not words.startswith("the ") or "same" in words or bool(_WHILE.search(before))


def _clock(flat: str, start: int, end: int, before: str) -> bool:
    words = flat[start:end]
    if before.endswith("T") or any(c.isalpha() for c in words):
        return not words[0].isalpha() or words.endswith(("clock", "noon", "midday", "midnight", "morning", "evening"))
    return "." not in words and bool(_AT.search(before)) and not _COUNTED.match(flat, end)


def _lasting(flat: str, start: int, end: int, before: str) -> bool:
    """ "has ruled for four decades", "the worst in two decades": lengths that end when the text was written."""
    clause = flat[max(0, start - _REACH) : start]
    how = flat[start : start + 3].lower()
    return bool(_GOES_ON.search(clause)) if how in ("for", "ove") else bool(_RECORD.search(clause)) and how == "in "


def _ramadan(flat: str, start: int, end: int, before: str) -> bool:
    alone = flat[start:end].startswith("Rama") and flat[start:end].isalpha()
    return not alone or (bool(_IN_TIME.search(before)) and not _NO_MEAL.search(before))


def _next_day(flat: str, start: int, end: int, before: str) -> bool:
    return not flat.startswith((" of ", "’s ", "'s "), end)


_CHECKS = {
    "bare_month": _bare_month,
    "days": _days,
    "year": _plain_year,
    "spelt_year": _spelt_year,
    "short_year": _short_year,
    "same": _same,
    "clock": _clock,
    "lasting": _lasting,
    "lunar": _ramadan,
    "next_day": _next_day,
}
