"""A key that is the same for the usual Latin spellings of one Arabic, Persian, Turkic or Slavic name."""

from __future__ import annotations

import re
from functools import lru_cache

_MUHAMMAD = re.compile(r"m[uo]?h+am+[aeui]d|mohamed|mehmed|mehmet")
_OLLAH = re.compile(r"[oaue]?l+ah?$")
_SPELLINGS = (
    ("sch", "sh"), ("tch", "ch"), ("dzh", "j"), ("dj", "j"), ("kh", "k"), ("dh", "d"), ("ae", "i"), ("gh", "k"),
    ("ph", "f"), ("ck", "k"), ("q", "k"), ("w", "v"), ("y", "i"), ("z", "s"),
)  # fmt: skip
_CHOWDHURY = re.compile(r"[ao][uw](?=dh)")
_SILENT_H = re.compile(r"(?<=[ae])h$")
_HARD_C = re.compile(r"c(?![eiyhk])")
_ROUND = re.compile(r"[ou]+")
_BRIGHT = re.compile(r"[ei]*(?:ai|ea)[ei]*|[ei]+")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def word_key(folded: str) -> str:
    """The key of one folded word.

    >>> word_key("assadollah") == word_key("asadullah"), word_key("villepinte") == word_key("vellepinte")
    (True, True)
    >>> word_key("khamenei") == word_key("khomeini")
    False
    """
    word = folded.replace(".", "").replace("'", "")
    if _MUHAMMAD.fullmatch(word):
        return "muhamad"
    if len(word) > 5 and word.endswith(("llah", "lah", "ulla", "olla")):
        word = _OLLAH.sub("ala", word)
    elif len(word) > 4:
        word = _SILENT_H.sub("", word)
    word = _CHOWDHURY.sub("u", word)
    word = _HARD_C.sub("k", word)
    for spelling, plain in _SPELLINGS:
        word = word.replace(spelling, plain)
    word = _BRIGHT.sub("i", _ROUND.sub("u", word))
    return _DOUBLED.sub(r"\1", word)
