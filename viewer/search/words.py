"""What counts as a word, for the index, for queries and for marking: one rule for all three.

A word is a run of letters, digits and their marks, folded: case and diacritics removed, Arabic and
Persian forms of one letter made one, decimal digits made ASCII. Nothing is left out as too common
and nothing is stemmed, so that what is found is what was asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

#: Changes whenever a text could yield other words than before: indexes made under another are rebuilt.
VERSION = 1
LONGEST = 80  #: characters of a folded word that count

_MARKS = "".join(chr(c) for c in range(0x300, 0x10000) if unicodedata.category(chr(c))[0] == "M")
# Vowel signs of Indian scripts are marks without a combining class: they make the word and are kept.
_DIACRITICS = "".join(c for c in _MARKS if unicodedata.combining(c))
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u2060\ufeff"  # soft hyphens, joiners and direction marks sit inside words
_TATWEEL = "\u0640"
_APOSTROPHES = "'’‘ʼʻʾʿ"
_HYPHENS = r"\-‐‑"
# Scripts written without spaces between words: every sign is a word, and a query becomes a phrase.
_SIGNS = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_LETTER = rf"[^\W_{_APOSTROPHES}{_SIGNS}]"
# Possessive quantifiers keep the scan linear whatever the text.
_RUN = rf"(?:{_LETTER}++[{_MARKS}{_INVISIBLE}]*+)++"
_WORD = rf"{_RUN}(?:[{_APOSTROPHES}]{_RUN})*+"
_COMPOUND = re.compile(rf"{_WORD}(?:[{_HYPHENS}]{_WORD}){{0,3}}+|[{_SIGNS}][{_MARKS}]*+")
_PART = re.compile(_RUN)
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]$")
_CONTRACTION = re.compile(rf"{_RUN}[{_APOSTROPHES}]\w{{1,2}}")
_UNSEEN = re.compile(rf"[{_DIACRITICS}{_INVISIBLE}{_TATWEEL}]+")
_GLUE = re.compile(rf"[{_APOSTROPHES}{_HYPHENS}]+")

# What no word reaches across, for cutting texts quickly.
_BETWEEN = "\0-&(-,./:-@\\[-`{-\x7f"
_PIECE = re.compile(rf"[^\s{_BETWEEN}“”„«»–—…،؛]+")
_BETWEEN_IN_ASCII = {n: " " for n in range(128) if not (chr(n).isalnum() or chr(n) in "'-")}
_ASCII = "".join(_BETWEEN_IN_ASCII.get(n, chr(n).lower()) for n in range(128))

# Letters that Unicode does not decompose, and Arabic letters that Persian writes differently.
_VARIANTS = str.maketrans(
    dict(zip("ıłøđħŧðþæœ", "i l o d h t d th ae oe".split(), strict=True))
    | dict(zip("\u064a\u0649\u0643\u0629\u0671\u06c1\u06be\u06d5", "ییکهاههه", strict=True))
    | {chr(zero + n): str(n) for zero in (0x660, 0x6F0, 0x966, 0x9E6) for n in range(10)}
)


class Word(NamedTuple):
    """A folded word and where it stands: text[start:end], code points of the text as received."""

    folded: str
    start: int
    end: int


def fold(text: str) -> str:
    """Text as it is compared: longer or shorter than the original, letter by letter the same rule.

    >>> fold("Péïrez"), fold("STRASSE") == fold("Straße"), fold("علي") == fold("علی")
    ('peirez', True, True)
    """
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return _UNSEEN.sub("", folded).translate(_VARIANTS)


def squeezed(text: str) -> str:
    """A folded text in which every folded word of `text` is a substring: a quick test before looking.

    >>> "cooperate" in squeezed("They Co-operate")
    True
    """
    if text.isascii():
        return text.lower().replace("'", "").replace("-", "")
    return _GLUE.sub("", fold(text))


def words(text: str) -> Iterator[Word]:
    """The words of a text in order.

    A compound is there joined and in its parts; the joined form comes first and starts where its
    first part starts. Possessive endings are cut, contractions stay whole.

    >>> [w.folded for w in words("Assadi's co-worker didn't know L'Été")]
    ['assadi', 'coworker', 'co', 'worker', 'didnt', 'know', 'lete', 'l', 'ete']
    """
    for match in _COMPOUND.finditer(text):
        compound = match.group()
        if not compound.isalnum():
            yield from _parts(compound, match.start())
        elif folded := _folded(compound):
            yield Word(folded, match.start(), match.end())


def pieces(text: str) -> list[str]:
    """A text cut where no word reaches across: the words of the pieces are the words of the text.

    Much faster than `words`, and the same pieces come again and again.

    >>> pieces("Assadi's co-worker (l'Été).")
    ["Assadi's", 'co-worker', "l'Été"]
    >>> pieces("It's his.")
    ["it's", 'his']
    """
    return text.translate(_ASCII).split() if text.isascii() else _PIECE.findall(text)


def positions(found: Iterable[Word]) -> Iterator[tuple[int, Word]]:
    """Words with their place in the sequence: words that start together share a place.

    >>> [(place, w.folded) for place, w in positions(words("a co-op b"))]
    [(0, 'a'), (1, 'coop'), (1, 'co'), (2, 'op'), (3, 'b')]
    """
    place, start = -1, -1
    for word in found:
        if word.start != start:
            place, start = place + 1, word.start
        yield place, word


def _parts(compound: str, offset: int) -> Iterator[Word]:
    compound = _POSSESSIVE.sub("", compound)
    parts = [] if _CONTRACTION.fullmatch(compound) else list(_PART.finditer(compound))
    joined = _folded(compound)
    if joined and len(parts) != 1 and not joined.isdecimal():
        yield Word(joined, offset, offset + len(compound))
    for part in parts:
        if folded := _folded(part.group()):
            yield Word(folded, offset + part.start(), offset + part.end())


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return squeezed(word)[:LONGEST]
