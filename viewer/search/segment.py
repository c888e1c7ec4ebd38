"""One segment of the index: entries that were taken in together, and where each word stands in them.

A segment never changes and is only read, so any number of threads share it.

A term is a word, or a whole value, of a field. Terms are numbered in the order of their fields and,
within a field, of their UTF-8 bytes: whatever begins with the same letters is a range of numbers, and
lies side by side. A posting is an entry that has the term.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Any

import numpy as np

from viewer.search import arrays, schema
from viewer.search.arrays import Array

_NUMBER = {name: number for number, name in enumerate(schema.NAMES)}
_FEW = 8  # times more than are chosen, from which on it is quicker to gather than to leave out
_MANY = 1000  # keys from which on it is quicker to read them all than to look each one up
_AFTER = b"\xff"  # sorts after all UTF-8


class Segment:
    """See the module. Raises ValueError where the arrays do not fit each other.

    size: number of entries. Arrays, where `..._starts` has an element more, the end:
    per term: term_starts, posting_starts, place_starts, which point into those that follow.
    terms: the terms, each with a line feed. places: of each posting, ascending.
    per posting: entries, ascending in each term; weights; counts, how many places it has.
    per entry: lengths, the words in title and text as Whoosh's length byte.
    """

    def __init__(self, held: Mapping[str, Array], size: int) -> None:
        """`held`: the arrays that `building` or `merging` made."""
        self.size = size
        self.terms = held["terms"].data
        self.term_starts = held["term_starts"]
        self.posting_starts = held["posting_starts"]
        self.place_starts = held["place_starts"]
        self.entries = held["entries"]
        self.weights = held["weights"]
        self.counts = held["counts"]
        self.places = held["places"]
        self.lengths = held["lengths"]
        self._fields = held["fields"]
        self._stored = held["stored"].data
        self._stored_starts = held["stored_starts"]
        _check(self._fields, len(schema.NAMES), len(self.term_starts) - 1)
        _check(self.term_starts, self._fields[-1], len(self.terms))
        _check(self.posting_starts, self._fields[-1], len(self.entries))
        _check(self.place_starts, self._fields[-1], len(self.places))
        _check(self._stored_starts, size, len(self._stored))
        if not len(self.weights) == len(self.counts) == len(self.entries) or len(self.lengths) != size:
            raise ValueError("arrays of different lengths")

    def field(self, name: str) -> tuple[int, int]:
        """The range of numbers of a field's terms."""
        number = _NUMBER[name]
        return int(self._fields[number]), int(self._fields[number + 1])

    def term(self, number: int) -> bytes:
        """A term in UTF-8."""
        return self.terms[self.term_starts[number] : self.term_starts[number + 1] - 1].tobytes()

    def find(self, field: str, term: str) -> tuple[int, int]:
        """The range of the one term, or an empty range."""
        wanted = encoded(term)
        low, high = self.field(field)
        at = low + bisect_left(range(low, high), wanted, key=self.term)
        return at, at + (at < high and self.term(at) == wanted)

    def between(self, field: str, first: str, beyond: str) -> tuple[int, int]:
        """The range of terms from `first` to the last that is or begins with `beyond`; "" is no limit."""
        low, high = self.field(field)
        numbers = range(low, high)
        start = low + bisect_left(numbers, encoded(first), key=self.term)
        end = low + bisect_left(numbers, encoded(beyond) + _AFTER, key=self.term) if beyond else high
        return start, max(start, end)

    def beginning(self, field: str, prefix: str) -> tuple[int, int]:
        """The range of terms that begin with `prefix`."""
        return self.between(field, prefix, prefix)

    def text_of(self, low: int, high: int) -> tuple[bytes, int]:
        """The terms of a range, each with a line feed, and where this begins in `terms`."""
        start = int(self.term_starts[low])
        return self.terms[start : self.term_starts[high]].tobytes(), start

    def texts(self, low: int, high: int) -> list[bytes]:
        """The terms of a range."""
        text, start = self.text_of(low, high)
        edges = (self.term_starts[low : high + 1].astype(np.int64) - start).tolist()
        return [text[a : b - 1] for a, b in pairwise(edges)]

    def postings(self, low: int, high: int) -> slice:
        """Where the postings of a range of terms lie."""
        return slice(int(self.posting_starts[low]), int(self.posting_starts[high]))

    def frequencies(self, low: int, high: int) -> Array:
        """How many entries have each term of a range; replaced and removed ones included."""
        edges = self.posting_starts[low : high + 1].astype(np.int64)
        return edges[1:] - edges[:-1]

    def standing(self, low: int, high: int, among: Array) -> Array:
        """Where terms of a range stand in the entries that the mask `among` has: (entry << 32) + place, ascending."""
        held = self.postings(low, high)
        entries, counts = self.entries[held], self.counts[held]
        chosen = among[entries]
        if np.count_nonzero(chosen) * _FEW < len(chosen):
            firsts = int(self.place_starts[low]) + np.cumsum(counts, dtype=np.int64) - counts
            places = self.places[arrays.ranges(firsts[chosen], counts[chosen])]
        else:
            places = self.places[int(self.place_starts[low]) : int(self.place_starts[high])][np.repeat(chosen, counts)]
        standing = np.repeat(entries[chosen].astype(np.int64) << 32, counts[chosen])
        standing += places
        if high - low > 1:
            standing.sort()
        return standing

    def having(self, keys: Collection[str]) -> list[int]:
        """The entries that have one of these keys; replaced and removed ones included."""
        if len(keys) < _MANY:
            found = [self.find(schema.KEY, key) for key in keys]
            terms = [low for low, high in found if low < high]
        else:
            low, high = self.field(schema.KEY)
            wanted = {encoded(key) for key in keys}
            terms = [number for number, term in enumerate(self.texts(low, high), low) if term in wanted]
        return [int(self.entries[self.postings(term, term + 1).start]) for term in terms]

    def stored(self, entry: int) -> bytes:
        """What the entry is shown by."""
        return self._stored[self._stored_starts[entry] : self._stored_starts[entry + 1]].tobytes()


def encoded(term: str) -> bytes:
    """A term as it lies in a segment. Names from elsewhere may hold lone surrogates, which are kept."""
    return term.encode("utf-8", "surrogatepass")


def decoded(term: bytes) -> str:
    """A term as it was before `encoded`."""
    return term.decode("utf-8", "surrogatepass")


def _check(starts: Array, count: Any, end: int) -> None:
    """Whether `starts` begin at 0 and ascend to `end`, so that nothing read by them lies outside."""
    if len(starts) != int(count) + 1 or starts[0] or int(starts[-1]) != end or np.any(starts[1:] < starts[:-1]):
        raise ValueError("starts that are not in order")
