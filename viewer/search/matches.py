"""Entries that match, and their scores: found for all at once, scored only where that is asked for."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from viewer.search.arrays import Array
from viewer.search.view import Terms, View

_LESS = 0.9  # of the worst of what was typed, for the best of what was added
_FEW = 16  # how many times more there are before looking up is faster than marking


class Matches(ABC):
    """entries: the numbers of the matching entries, ascending."""

    def __init__(self, view: View, entries: Array) -> None:
        self._view = view
        self.entries = entries

    @abstractmethod
    def scores(self, entries: Array) -> Array:
        """The scores of some of the matching entries."""

    def add_scores(self, entries: Array, total: Array) -> None:
        """Add this one's score to `total` for those of `entries` that match."""
        held = _are_in(entries, self.entries, self._view)
        total[held] += self.scores(entries[held])


class OneWord(Matches):
    """Entries with a term."""

    def __init__(self, view: View, terms: Terms, *, scored: bool) -> None:
        entries, self._weights = view.postings(terms)
        super().__init__(view, entries)
        self._rarity = view.rarity(len(entries)) if scored else None

    def scores(self, entries: Array) -> Array:
        """See Matches."""
        weights = self._weights
        if entries is not self.entries:
            weights = weights[np.searchsorted(self.entries, entries)]
        return weights.astype(np.float64) if self._rarity is None else self._view.bm25(self._rarity, weights, entries)


class AnyWord(Matches):
    """Entries with any of many terms, scored as if these were forms of one word."""

    def __init__(self, view: View, terms: Terms, *, scored: bool) -> None:
        entries, weights = view.postings(terms)
        if len(entries) * _FEW <= view.size:
            distinct, where = np.unique(entries, return_inverse=True)
            self._weights = np.bincount(where, weights, len(distinct))
        else:
            if entries.max() >= view.size:  # bincount would make room for it
                raise ValueError("an entry that is not there")
            summed = np.bincount(entries, weights, view.size)
            distinct = np.flatnonzero(summed).astype(np.uint32)
            self._weights = summed[distinct]
        super().__init__(view, distinct)
        self._rarity = view.rarity(len(distinct)) if scored else None

    scores = OneWord.scores


class All(Matches):
    """Entries that match every one of `parts` and none of `without`."""

    def __init__(self, view: View, parts: Sequence[Matches], without: Sequence[Matches] = ()) -> None:
        ordered = sorted(parts, key=lambda part: len(part.entries))
        entries = ordered[0].entries if ordered else np.arange(view.size, dtype=np.uint32)
        for part in ordered[1:]:
            entries = entries[_are_in(entries, part.entries, view)]
        for part in without:
            entries = entries[~_are_in(entries, part.entries, view)]
        super().__init__(view, entries)
        self._parts = parts

    def scores(self, entries: Array) -> Array:
        """See Matches."""
        total = np.zeros(len(entries))
        for part in self._parts:
            total += part.scores(entries)
        return total


class Any(Matches):
    """Entries that match at least one of `parts`."""

    def __init__(self, view: View, parts: Sequence[Matches]) -> None:
        found = np.zeros(view.size, bool)
        for part in parts:
            found[part.entries] = True
        super().__init__(view, np.flatnonzero(found).astype(np.uint32))
        self._parts = parts

    def scores(self, entries: Array) -> Array:
        """See Matches."""
        if len(entries) * _FEW > self._view.size:
            dense = np.zeros(self._view.size)
            for part in self._parts:
                dense[part.entries] += part.scores(part.entries)
            return dense[entries]
        total = np.zeros(len(entries))
        for part in self._parts:
            part.add_scores(entries, total)
        return total


class Chosen(Matches):
    """Entries found in another way; scored by those of `parts` that match, in the order given."""

    def __init__(self, view: View, entries: Array, parts: Sequence[Matches] = ()) -> None:
        super().__init__(view, entries)
        self._parts = parts

    def scores(self, entries: Array) -> Array:
        """See Matches."""
        total = np.zeros(len(entries))
        for part in self._parts:
            part.add_scores(entries, total)
        return total


class Preferred(Matches):
    """Entries that match `typed`, and below them those that match only some of `others`."""

    def __init__(self, view: View, typed: Matches, others: Sequence[Matches]) -> None:
        self._typed = typed
        self._others = Any(view, others)
        super().__init__(view, Any(view, (typed, self._others)).entries)
        self._share = self._made_less()

    def scores(self, entries: Array) -> Array:
        """See Matches."""
        total = np.zeros(len(entries))
        self._others.add_scores(entries, total)
        total *= self._share
        typed = _are_in(entries, self._typed.entries, self._view)
        total[typed] = self._typed.scores(entries[typed])
        return total

    def _made_less(self) -> float:
        """What the scores of the others are multiplied by, so that even the best stays below all of what was typed."""
        only = self._others.entries[~_are_in(self._others.entries, self._typed.entries, self._view)]
        if not len(only) or not len(self._typed.entries):
            return 1.0
        lowest = float(self._typed.scores(self._typed.entries).min())
        highest = float(self._others.scores(only).max())
        return min(1.0, _LESS * lowest / highest) if highest > 0 else 1.0


def best(scores: Array, count: int) -> Array:
    """The places of the `count` highest scores, best first, equal ones in their order."""
    if count <= 0:
        return np.zeros(0, np.intp)
    if count < len(scores):
        lowest = np.partition(scores, len(scores) - count)[len(scores) - count]
        above = np.flatnonzero(scores > lowest)
        chosen = np.concatenate([above, np.flatnonzero(scores == lowest)[: count - len(above)]])
    else:
        chosen = np.arange(len(scores))
    ordered: Array = chosen[np.argsort(-scores[chosen], kind="stable")]
    return ordered


def are_in(values: Array, others: Array) -> Array:
    """Which of `values` are among `others`; both ascending."""
    if not len(others):
        return np.zeros(len(values), bool)
    at = np.searchsorted(others, values)
    at[at == len(others)] = 0
    found: Array = others[at] == values
    return found


def _are_in(entries: Array, others: Array, view: View) -> Array:
    return are_in(entries, others) if len(entries) * _FEW < len(others) else view.mask(others)[entries]
