"""Dates for people, in the language of the window."""

from __future__ import annotations

import re

from viewer.domain import date
from viewer.texts import later, tr

#: What `date.show` is made of besides figures; the longer first, so that "first quarter" is not taken apart.
_PARTS = (
    *(later("month unknown"), later("year unknown"), later("day unknown"), later("undated"), later("perhaps")),
    *(later("about"), later("from"), later("until"), later("or"), later("and"), later("of"), later("BC")),
    *(later("first quarter"), later("second quarter"), later("third quarter"), later("fourth quarter")),
    *(later("spring"), later("summer"), later("autumn"), later("winter"), later("January"), later("February")),
    *(later("March"), later("April"), later("May"), later("June"), later("July"), later("August")),
    *(later("September"), later("October"), later("November"), later("December")),
)
_PART = re.compile("|".join(rf"\b{part}\b" for part in sorted(_PARTS, key=len, reverse=True)))


def shown(edtf: str | None) -> str:
    """`date.show` in the language of the window, kept together where the text around it runs the other way.

    >>> shown("2018-06-30"), shown(None)
    ('30 June 2018', 'undated')
    """
    words = date.show(edtf)
    told = _PART.sub(lambda part: tr(part[0]), words)
    return told if told == words else f"\u2068{told}\u2069"
