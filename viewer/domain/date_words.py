"""Dates for people, in the language that was chosen. `date.show` itself speaks English: values are made of it."""

from __future__ import annotations

import re

from viewer.domain import date
from viewer.texts import later, tr

_PARTS = (
    *(later("month unknown"), later("year unknown"), later("day unknown"), later("undated"), later("perhaps")),
    *(later("about"), later("from"), later("until"), later("or"), later("and"), later("of"), later("BC")),
    *(later("first quarter"), later("second quarter"), later("third quarter"), later("fourth quarter")),
    *(later("spring"), later("summer"), later("autumn"), later("winter"), later("January"), later("February")),
    *(later("March"), later("April"), later("May"), later("June"), later("July"), later("August")),
    *(later("September"), later("October"), later("November"), later("December")),
)
#: The longer first, so that "first quarter" is not taken apart.
_PART = re.compile("|".join(rf"\b{part}\b" for part in sorted(_PARTS, key=len, reverse=True)))


def shown(edtf: str | None) -> str:
    """`date.show` in the language that was chosen.

    >>> shown("2018-06-30"), shown(None)
    ('30 June 2018', 'undated')
    """
    return translated(date.show(edtf))


def translated(words: str) -> str:
    """What `date.show` or `date.show_days` gave, kept together where the text around it runs the other way."""
    told = _PART.sub(lambda part: tr(part[0]), words)
    return told if told == words else f"\u2068{told}\u2069"
