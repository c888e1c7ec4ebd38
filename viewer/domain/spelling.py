"""Spellings: a name as it is written, when two of them are surely one, and where one stands in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.domain.text import fold

#: Characters of the longest name that a user may mark.
LONGEST = 300
_POSSESSIVE = re.compile(r"'s?$")
_DOT = re.compile(r"(?<=\b\w)\.(?=\w\.|$|\s)")


def spelling(text: str) -> str:
    """The words as written, on one line.

    >>> spelling("Ilona\\n  Brandt")
    'Ilona Brandt'
    """
    return " ".join(text.split())


def plain(text: str) -> str:
    """What certainly does not tell two names apart taken off: case, accents, “the”, a possessive, dots.

    >>> plain("the Union's"), plain("U.S."), plain("Pérez")
    ('union', 'us', 'perez')
    """
    folded = _POSSESSIVE.sub("", spelling(fold(text)).removeprefix("the "))
    return _DOT.sub("", folded) if len(folded) < 12 and " " not in folded else folded


def occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where exactly these words stand as whole words, however the line breaks between them.

    >>> list(occurrences("Okel, Okeley and Okel.", "Okel"))
    [(0, 4), (17, 21)]
    """
    parts = [re.escape(part) for part in words.split()]
    if parts:
        pattern = r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)"
        yield from (match.span() for match in re.finditer(pattern, text))
