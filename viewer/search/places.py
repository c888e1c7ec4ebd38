"""Where in a text stands what a query asks for: every place, read from the text itself."""

from __future__ import annotations

import fnmatch
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from viewer.search import snippets
from viewer.search.query import KINDS, And, Fuzzy, Near, Not, Or, Phrase, Query, Spelt, Stem, Term, Wild, Word, terms
from viewer.search.snippets import merged
from viewer.search.vocabulary import is_close, stem_of
from viewer.search.words import positions, words

_IN_TEXTS = ("", "title", *KINDS)
_Span = tuple[int, int]


def places(text: str, query: Query) -> tuple[_Span, ...]:
    """(start, end) of everything asked for, in order, merged where they overlap; nothing that is excluded.

    Of words near each other only those that are. query: with the other spellings in it.
    """
    if not _needs_reading(query):
        return snippets.marks(text, terms(query))
    return merged(_Text(text).spans(query))


def _needs_reading(query: Query) -> bool:
    """Whether more than the words of the query themselves is looked for."""
    match query:
        case And(parts) | Or(parts):
            return any(map(_needs_reading, parts))
        case Spelt(typed):
            return _needs_reading(typed)
    return isinstance(query, Near | Wild | Fuzzy | Stem)


class _Text:
    """A text, read once word by word."""

    def __init__(self, text: str) -> None:
        self._words = list(positions(words(text)))
        self._place = {word.start: place for place, word in self._words}

    def spans(self, query: Query) -> list[_Span]:
        """Where a part of a query stands, ascending."""
        match query:
            case Word() | Wild() | Fuzzy() | Stem() | Phrase() if query.field not in _IN_TEXTS:
                return []
            case Word(word, prefix):
                return self._where(lambda folded: folded.startswith(word) if prefix else folded == word)
            case Wild(pattern):
                return self._where(lambda folded: re.fullmatch(fnmatch.translate(pattern), folded) is not None)
            case Fuzzy(word):
                return self._where(lambda folded: folded == word or is_close(word, folded))
            case Stem(word, prefix):
                stem = stem_of(word)
                return self._where(lambda folded: stem_of(folded) == stem or (prefix and folded.startswith(word)))
            case Phrase(several, prefix, _, _, joined):
                found = list(snippets.phrases(self._words, Term(" ".join(several), prefix, several)))
                return sorted([*found, *self.spans(Word(joined, prefix))]) if joined else found
            case Spelt(typed, others):
                return sorted(span for part in (typed, *others) for span in self.spans(part))
            case And(parts) | Or(parts):
                return sorted(span for part in parts for span in self.spans(part))
            case Near(parts, distance):
                return self._near([self.spans(part) for part in parts], distance)
            case Not():
                return []
        return []

    def _where(self, fits: Callable[[str], bool]) -> list[_Span]:
        known: dict[str, bool] = {}
        found = []
        for _, word in self._words:
            if word.folded not in known:
                known[word.folded] = fits(word.folded)
            if known[word.folded]:
                found.append((word.start, word.end))
        return found

    def _near(self, parts: Sequence[list[_Span]], distance: int) -> list[_Span]:
        """Of each part those that belong to a row in which each is near the one before."""
        forward = [parts[0]]
        for part in parts[1:]:
            forward.append(self._beside(part, forward[-1], distance))
        kept = [forward[-1]]
        for part in reversed(forward[:-1]):
            kept.append(self._beside(part, kept[-1], distance))
        return sorted(span for part in kept for span in part)

    def _beside(self, spans: Iterable[_Span], others: Sequence[_Span], distance: int) -> list[_Span]:
        at = [self._place[start] for start, _ in others]
        return [span for span in spans if self._has_near(self._place[span[0]], at, distance)]

    def _has_near(self, place: int, others: Sequence[int], distance: int) -> bool:
        following = bisect_left(others, place - distance)
        return following < len(others) and others[following] <= place + distance
