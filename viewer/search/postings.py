"""Whoosh queries for what its own matchers are slow at: what begins with a prefix, and phrases.

Both read whole blocks of postings and hand over finished lists of entries, where Whoosh would step
through a tree of matchers, one for each word.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import chain
from math import log
from operator import and_
from typing import Any

from whoosh import formats
from whoosh.matching import ListMatcher, NullMatcher
from whoosh.query import Query

_SATURATION = 1.2  # BM25's K1, as in Whoosh


class Places(formats.Format):  # type: ignore[misc]  # Whoosh has no types
    """A posting's value is the places of the word in the entry, ascending."""

    @staticmethod
    def encode(places: Sequence[int]) -> bytes:
        """The value of a posting."""
        return array("I", places).tobytes()

    @staticmethod
    def decode(value: bytes) -> array[int]:
        """The places in a posting's value."""
        return array("I", value)


class AnyOf(Query):  # type: ignore[misc]  # Whoosh has no types
    """Entries with any of many words, scored as if these were forms of one word."""

    def __init__(self, field: str, words: Sequence[str]) -> None:
        self._field = field
        self._words = words

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Called by Whoosh for each segment."""
        weights: dict[int, float] = defaultdict(float)
        for word in self._words:
            for ids, block, _ in _blocks(searcher.reader(), self._field, word):
                for entry, weight in zip(ids, block, strict=True):
                    weights[entry] += weight
        return _matcher(searcher, weights)

    def estimate_size(self, reader: Any) -> int:
        """Called by Whoosh to put the rarest part of an And first."""
        return int(min(reader.doc_count(), sum(reader.doc_frequency(self._field, word) for word in self._words)))


class Adjacent(Query):  # type: ignore[misc]  # Whoosh has no types
    """Entries in which words stand next to each other in order; each word may have alternatives."""

    def __init__(self, field: str, words: Sequence[Sequence[str]]) -> None:
        self._field = field
        self._words = words

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """Called by Whoosh for each segment."""
        held = [self._values(searcher.reader(), alternatives) for alternatives in self._words]
        weights: dict[int, float] = {}
        for entry in reduce(and_, (values.keys() for values in held)):
            starts = reduce(
                and_,
                (
                    {place - offset for place in chain.from_iterable(map(Places.decode, values[entry]))}
                    for offset, values in enumerate(held)
                ),
            )
            if starts:
                weights[entry] = float(len(starts))
        return _matcher(searcher, weights, parts=len(self._words))

    def estimate_size(self, reader: Any) -> int:
        """Called by Whoosh to put the rarest part of an And first."""
        return min(sum(int(reader.doc_frequency(self._field, word)) for word in words) for words in self._words)

    def _values(self, reader: Any, alternatives: Sequence[str]) -> dict[int, list[bytes]]:
        values: dict[int, list[bytes]] = defaultdict(list)
        for word in alternatives:
            for ids, _, block in _blocks(reader, self._field, word):
                for entry, value in zip(ids, block, strict=True):
                    values[entry].append(value)
        return values


class _Listed(ListMatcher):  # type: ignore[misc]  # Whoosh has no types
    def skip_to(self, id: int) -> None:
        # Whoosh's own goes step by step.
        self._i: int = bisect_left(self._ids, id, self._i)


def _blocks(reader: Any, field: str, word: str) -> Iterator[tuple[Sequence[int], Sequence[float], Sequence[bytes]]]:
    """Numbers, weights and values of a word's entries in one segment, removed ones included."""
    if (field, word) not in reader:
        return
    matcher = reader.postings(field, word)
    matcher = getattr(matcher, "child", matcher)  # below the filter of removed entries
    if isinstance(matcher, ListMatcher):  # a word of a single entry lies inline
        yield matcher._ids, matcher._weights, matcher._values
        return
    while matcher.is_active():
        matcher._read_ids()
        matcher._read_weights()
        matcher._read_values()
        yield matcher._ids, matcher._weights, matcher._values
        matcher._next_block()


def _matcher(searcher: Any, weights: dict[int, float], parts: int = 1) -> Any:
    reader = searcher.reader()
    for removed in reader.segment().deleted_docs() if reader.has_deletions() else ():
        weights.pop(removed, None)
    if not weights:
        return NullMatcher()
    rarity = parts * (log(searcher.get_parent().doc_count_all() / (len(weights) + 1)) + 1)
    ids = sorted(weights)
    scores = [rarity * weights[entry] * (_SATURATION + 1) / (weights[entry] + _SATURATION) for entry in ids]
    return _Listed(ids, scores)
