"""The words in which two passages differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W_]+(?:[.,’'\u200c-][^\W_]+)*")
_LONG = 1_000  # words; in longer passages frequent words no longer hold others together, so that it stays quick


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words. a, b: where it stands in each passage (code points), empty where one has nothing there.

    same: whether both have the same words.
    """

    same: bool
    a: tuple[int, int]
    b: tuple[int, int]


def compare(a: str, b: str) -> tuple[Piece, ...]:
    """Both passages as runs of the same and of other words, in order; what stands between words does not count.

    >>> a, b = "Some 25,000 people came, they say.", "Some 100,000 people came."
    >>> [(a[slice(*piece.a)], b[slice(*piece.b)]) for piece in compare(a, b) if not piece.same]
    [('25,000', '100,000'), ('they say', '')]
    """
    words_a, words_b = list(_WORD.finditer(a)), list(_WORD.finditer(b))
    matcher = SequenceMatcher(
        None,
        [word.group() for word in words_a],
        [word.group() for word in words_b],
        autojunk=max(len(words_a), len(words_b)) > _LONG,
    )
    return tuple(
        Piece(tag == "equal", _span(words_a, a_from, a_to), _span(words_b, b_from, b_to))
        for tag, a_from, a_to, b_from, b_to in matcher.get_opcodes()
    )


def share(pieces: tuple[Piece, ...], a: str, b: str) -> float:
    """How much of the words of both passages is the same, 0..1."""
    same = sum(len(_WORD.findall(a[slice(*piece.a)])) for piece in pieces if piece.same)
    every = len(_WORD.findall(a)) + len(_WORD.findall(b))
    return 2 * same / every if every else 1.0


def _span(words: list[re.Match[str]], first: int, end: int) -> tuple[int, int]:
    if first < end:
        return words[first].start(), words[end - 1].end()
    at = words[first - 1].end() if first else 0
    return at, at
