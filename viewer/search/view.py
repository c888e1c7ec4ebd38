"""All segments together as they are at one moment, with every entry under one number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from math import log
from typing import Any

import numpy as np
from whoosh.scoring import BM25F
from whoosh.util.numeric import byte_to_length

from viewer.errors import Cancelled
from viewer.search import schema
from viewer.search.arrays import Array
from viewer.search.codec import FlatSegment
from viewer.search.segment import Segment

#: Of each segment, ranges of its terms.
Terms = list[list[tuple[int, int]]]

_MODEL = BM25F()
_LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float64)


class View:
    """Never changes, so any number of threads share it.

    parts: segments, each with the number of its first entry. size: entries, removed ones included.
    live: mask of the entries that were not removed, or None where that is all.
    """

    def __init__(self, segments: Sequence[tuple[FlatSegment, Segment]]) -> None:
        """`segments`: each with what Whoosh's table of contents says of it."""
        self.parts: list[tuple[Segment, int]] = []
        self.size = 0
        live = []
        for known, segment in segments:
            self.parts.append((segment, self.size))
            self.size += segment.size
            live.append(known.live())
        whole = np.concatenate(live) if live else np.zeros(0, bool)
        self.live: Array | None = None if whole.all() else whole
        words = sum(known.field_length(schema.TEXT) for known, _ in segments)
        codes = [segment.lengths for segment, _ in self.parts]
        lengths = _LENGTHS[np.concatenate(codes)] if codes else np.zeros(0)
        average = words / self.size if words else 1
        self._cancelled: Callable[[], bool] = _never
        self._penalty = _MODEL.K1 * ((1 - _MODEL.B) + _MODEL.B * lengths / average)

    def until(self, cancelled: Callable[[], bool]) -> View:
        """The same for one question, which raises Cancelled between its parts once it is no longer wanted."""
        watched = copy(self)
        watched._cancelled = cancelled
        return watched

    def count(self) -> int:
        """How many entries there are."""
        return self.size if self.live is None else int(self.live.sum())

    def without_removed(self, entries: Array) -> Array:
        """Of some entries, those that were not removed."""
        return entries if self.live is None else entries[self.live[entries]]

    def rarity(self, frequency: int) -> float:
        """What a word counts for that so many entries have; Whoosh's rule."""
        return log(self.size / (frequency + 1)) + 1 if frequency else 0

    def bm25(self, rarity: float, weights: Array, entries: Array) -> Array:
        """Whoosh's BM25F of a word in `entries`, where it has `weights`."""
        weights = weights.astype(np.float64)
        scores: Array = rarity * ((weights * (_MODEL.K1 + 1)) / (weights + self._penalty[entries]))
        return scores

    def find(self, field: str, word: str) -> Terms:
        """The one word."""
        return [[segment.find(field, word)] for segment, _ in self.parts]

    def beginning(self, field: str, prefix: str) -> Terms:
        """All words that begin so."""
        return [[segment.beginning(field, prefix)] for segment, _ in self.parts]

    def between(self, field: str, first: str, beyond: str) -> Terms:
        """See `Segment.between`."""
        return [[segment.between(field, first, beyond)] for segment, _ in self.parts]

    def postings(self, terms: Terms) -> tuple[Array, Array]:
        """Entries and weights of terms, one term after the other in each segment."""
        self._go_on()
        entries: list[Array] = [np.zeros(0, np.uint32)]
        weights: list[Array] = [np.zeros(0, np.uint8)]
        for (segment, base), ranges in zip(self.parts, terms, strict=True):
            for low, high in ranges:
                if low < high:
                    held = segment.postings(low, high)
                    entries.append(segment.entries[held] + np.uint32(base) if base else segment.entries[held])
                    weights.append(segment.weights[held])
        if len(entries) == 2:
            return entries[1], weights[1]
        return np.concatenate(entries), np.concatenate(weights)

    def frequency(self, terms: Terms) -> int:
        """How many postings terms have."""
        return sum(
            held.stop - held.start
            for (segment, _), ranges in zip(self.parts, terms, strict=True)
            for held in (segment.postings(low, high) for low, high in ranges)
        )

    def standing(self, terms: Terms, among: Array) -> Array:
        """Where terms stand in the entries of the mask `among`: (entry << 32) + place, ascending."""
        self._go_on()
        found: list[Array] = [np.zeros(0, np.int64)]
        for (segment, base), ranges in zip(self.parts, terms, strict=True):
            inside = among[base : base + segment.size]
            pieces = [segment.standing(low, high, inside) for low, high in ranges if low < high]
            if pieces:
                piece = np.concatenate(pieces) if len(pieces) > 1 else pieces[0]
                if len(pieces) > 1:
                    piece.sort()
                found.append(piece + (base << 32))
        return np.concatenate(found)

    def mask(self, entries: Array) -> Array:
        """The mask of some entries."""
        made = np.zeros(self.size, bool)
        made[entries] = True
        return made

    def stored(self, entry: int) -> dict[str, Any]:
        """What an entry is shown by."""
        segment, base = next((s, base) for s, base in reversed(self.parts) if base <= entry)
        return schema.shown(segment.stored(entry - base))

    def _go_on(self) -> None:
        if self._cancelled():
            raise Cancelled


def _never() -> bool:
    return False
