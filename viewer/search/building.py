"""Makes a segment from entries: texts are cut into pieces, everything else is done on arrays.

Texts repeat their pieces, so each different one is cut into words only once. An occurrence of a word is
a number; sorting the numbers once brings all occurrences of a term together, in the order of entries.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from whoosh.util.numeric import byte_to_length

from viewer.search import arrays, schema
from viewer.search.arrays import Array, narrow, ranges, starts
from viewer.search.entry import Entry
from viewer.search.segment import encoded
from viewer.search.words import positions, words

_LENGTHS = np.array([byte_to_length(code) for code in range(256)])
_TEXT = schema.NAMES.index(schema.TEXT)


class _Numbering(dict[str, int]):
    """Gives each new piece the next number."""

    def __missing__(self, piece: str) -> int:
        self[piece] = number = len(self)
        return number


class Builder:
    """Takes entries, then makes a segment of them. words: how many titles and texts have together."""

    def __init__(self) -> None:
        self._numbers = _Numbering()
        self._pieces = array("I")
        self._stored: list[bytes] = []
        self.words = 0
        # Of each section:
        self._entry = array("I")
        self._field = array("I")
        self._weight = array("I")
        self._follows = array("B")
        self._size = array("I")  # pieces

    def __len__(self) -> int:
        return len(self._stored)

    def add(self, entry: Entry) -> None:
        """Take in an entry. Entries are numbered in this order, from 0."""
        for section in schema.sections(entry):
            self._pieces.extend(map(self._numbers.__getitem__, section.pieces))
            self._entry.append(len(self._stored))
            self._field.append(section.field)
            self._weight.append(section.weight)
            self._follows.append(section.follows)
            self._size.append(len(section.pieces))
        self._stored.append(schema.stored(entry))

    def write(self, path: Path) -> None:
        """Make the segment's file."""
        with arrays.Writer(path) as writer:
            for name, made in self.arrays():
                writer.add(name, made)

    def arrays(self) -> Iterator[tuple[str, Array]]:
        """The segment's arrays, see `Segment`; afterwards `words` is known."""
        cut = _cut(self._numbers)
        section, word, place = self._occurrences(cut)
        entry, field = _numbers(self._entry)[section], _numbers(self._field)[section]
        in_text = np.bincount(entry[field == _TEXT], minlength=len(self._stored))
        self.words = int(in_text.sum())
        term, order = _sorted(field.astype(np.uint64) * np.uint64(len(cut.words)) + word)
        entry, weight = entry[order], _numbers(self._weight)[section[order]]
        new_term = _changes(term)
        new_posting = new_term | _changes(entry)
        first = np.flatnonzero(new_posting)
        fields, words_ = np.divmod(term[new_term], np.uint32(max(1, len(cut.words))))
        yield from term_arrays([cut.words[number] for number in words_.tolist()], fields)
        yield "posting_starts", narrow(np.append(np.flatnonzero(new_term[first]), len(first)))
        yield "place_starts", narrow(np.append(np.flatnonzero(new_term), len(term)))
        yield "entries", entry[first]
        yield "weights", narrow(np.add.reduceat(weight, first) if len(first) else weight)
        yield "counts", narrow(np.diff(np.append(first, len(term))))
        yield "places", narrow(place[order])
        yield "lengths", np.minimum(np.searchsorted(_LENGTHS, in_text), 255).astype(np.uint8)
        yield from stored_arrays(self._stored)

    def _occurrences(self, cut: _Cut) -> tuple[Array, Array, Array]:
        """Of every occurrence of a word: its section, the number of the word, and its place."""
        pieces, sizes = _numbers(self._pieces), _numbers(self._size)
        section = np.repeat(np.arange(len(sizes), dtype=np.uint32), sizes)
        # Places run on through a section; what follows goes on after a gap.
        before = starts(cut.places[pieces])
        edges = before[starts(sizes)]
        base = -edges[:-1]
        following = np.flatnonzero(_numbers(self._follows))
        base[following] += np.diff(edges)[following - 1] + schema.GAP - 1
        place = before[:-1] + base[section]
        held = cut.sizes[pieces]
        each = ranges(cut.starts[pieces], held)
        return (
            np.repeat(section, held),
            cut.word[each],
            (np.repeat(place, held) + cut.place[each]).astype(np.uint32),
        )


def term_arrays(texts: list[bytes], fields: Array) -> Iterator[tuple[str, Array]]:
    """The arrays of terms in order, each with the number of its field."""
    yield "terms", np.frombuffer(b"\n".join([*texts, b""]) if texts else b"", np.uint8)
    yield "term_starts", narrow(starts(np.fromiter(map(len, texts), np.int64, len(texts)) + 1))
    yield "fields", narrow(starts(np.bincount(fields, minlength=len(schema.NAMES))))


def stored_arrays(stored: list[bytes]) -> Iterator[tuple[str, Array]]:
    """The arrays of what entries are shown by."""
    yield "stored", np.frombuffer(b"".join(stored), np.uint8)
    yield "stored_starts", narrow(starts(np.fromiter(map(len, stored), np.int64, len(stored))))


@dataclass(frozen=True, slots=True)
class _Cut:
    """The words of all pieces.

    words: the different ones in order. Of each piece: starts and sizes, its words in the arrays that
    follow; places, how many it takes. Of each word of a piece: word, its number; place, from the
    piece's first.
    """

    words: list[bytes]
    starts: Array
    sizes: Array
    places: Array
    word: Array
    place: Array


def _cut(pieces: Iterable[str]) -> _Cut:
    numbers = _Numbering()
    sizes, places, word, place = array("I"), array("I"), array("I"), array("I")
    for piece in pieces:
        before, at = len(word), -1
        if piece.startswith(schema.WHOLE):
            word.append(numbers[piece[len(schema.WHOLE) :]])
            place.append(at := 0)
        else:
            for at, found in positions(words(piece)):
                word.append(numbers[found.folded])
                place.append(at)
        sizes.append(len(word) - before)
        places.append(at + 1)
    texts = [encoded(folded) for folded in numbers]
    order = sorted(range(len(texts)), key=texts.__getitem__)
    rank = np.empty(len(order), np.uint32)
    rank[order] = np.arange(len(order), dtype=np.uint32)
    held = _numbers(sizes)
    return _Cut(
        [texts[n] for n in order], starts(held)[:-1], held, _numbers(places), rank[_numbers(word)], _numbers(place)
    )


def _sorted(keys: Array) -> tuple[Array, Array]:
    """Keys below 2**32 in order, and where each stood; equal ones stay in their order."""
    packed = keys.astype(np.uint64) << np.uint64(32)
    packed |= np.arange(len(keys), dtype=np.uint64)
    packed.sort()
    return (packed >> np.uint64(32)).astype(np.uint32), (packed & np.uint64(0xFFFFFFFF)).astype(np.uint32)


def _changes(values: Array) -> Array:
    """Whether each value differs from the one before."""
    changed = np.ones(len(values), bool)
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


def _numbers(values: array[int]) -> Array:
    return np.frombuffer(values, f"u{values.itemsize}") if values else np.zeros(0, np.uint32)
