"""What may have been meant where next to nothing was found: the query in words that the archive has."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from whoosh.support.levenshtein import damerau_levenshtein

from viewer.search import vocabulary
from viewer.search.query import KINDS, And, Near, Or, Phrase, Query, Word
from viewer.search.schema import TEXT
from viewer.search.view import View
from viewer.search.words import words

_LITTLE = 2  # found entries at most, for there to be a guess
_CLEARLY = 3  # times what was found, or more, makes a guess worth showing
_SHORTEST = 4  # letters of a word that may be mistyped
_LONG = 6  # letters from which on two of them may be wrong
_START = 2  # letters that are right
_LOOKED_AT = 2000  # words that begin so, the most frequent
_TEXTS = ("", "title", *KINDS)


def meant(view: View, query: str, tree: Query, found: int, total: Callable[[str], int]) -> str:
    """Another query that finds clearly more, or "".

    tree: what `query` was understood as. total: how many entries a query finds.
    """
    if found > _LITTLE:
        return ""
    guessed = query
    for start, end, word in sorted(_mistyped(view, query, tree), reverse=True):
        if other := _likeliest(view, word):
            typed = query[start:end]
            guessed = guessed[:start] + (other.capitalize() if typed[:1].isupper() else other) + guessed[end:]
    return guessed if guessed != query and total(guessed) > found * _CLEARLY else ""


def _mistyped(view: View, query: str, tree: Query) -> Iterator[tuple[int, int, str]]:
    """Where words stand that the archive does not have or hardly has, and these."""
    for leaf in _leaves(tree):
        start, end = leaf.at
        typed = list(words(query[start:end]))
        for word in typed:
            if any(other is not word and other.start < word.end and word.start < other.end for other in typed):
                continue  # a compound, or a part of one
            growing = leaf.prefix and word is typed[-1]
            terms = (view.beginning if growing else view.find)(TEXT, word.folded)
            if len(word.folded) >= _SHORTEST and word.folded.isalpha() and view.frequency(terms) <= _LITTLE:
                yield start + word.start, start + word.end, word.folded


def _leaves(tree: Query) -> Iterator[Word | Phrase]:
    match tree:
        case Word(field=field) | Phrase(field=field) if field in _TEXTS:
            yield tree
        case And(parts) | Or(parts) | Near(parts):
            for part in parts:
                yield from _leaves(part)


def _likeliest(view: View, word: str) -> str:
    """The word of the archive that was most likely meant: the fewest letters off, then the most frequent; or ""."""
    own = view.frequency(view.find(TEXT, word))
    most = 2 if len(word) >= _LONG else 1
    likely = []
    for other, entries in vocabulary.frequent(view, word[:_START], _LOOKED_AT).items():
        if entries > own and other != word and abs(len(other) - len(word)) <= most:
            off = damerau_levenshtein(word, other, limit=most)
            if off <= most:
                likely.append((off, -entries, other))
    return min(likely, default=(0, 0, ""))[2]
