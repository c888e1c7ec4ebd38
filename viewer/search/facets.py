"""Choosing and counting entries by whole values of their fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from viewer.search import spans
from viewer.search.arrays import Array
from viewer.search.listed import Listings
from viewer.search.matches import are_in, best
from viewer.search.query import DATES
from viewer.search.schema import FACETS
from viewer.search.segment import Segment, decoded
from viewer.search.view import View

_FEW = 16  # times fewer lookups than there are entries, so that these are quicker than going through all

_MANY = 2_000  # values, such as names, above which only the most frequent are told
_TOLD = 200
_CANDIDATES = 4  # times as many values of each segment that are looked at

_ORDERED = ("year", "grade")

#: Field -> values, any of which will do. Of a date, a year, a grade or a credibility, "first..last" is a
#: range, in which either may be missing.
Filters = Mapping[str, Sequence[str]]


def chosen(view: View, filters: Filters, listings: Listings) -> Array:
    """The mask of the entries that have one of the values in every field named; unknown fields have none."""
    mask = np.ones(view.size, bool)
    for field, values in filters.items():
        one = np.zeros(view.size, bool)
        for value in values:
            one[_having(view, field, value, listings)] = True
        mask &= one
    return mask


def count(view: View, among: Array, fields: Iterable[str], listings: Listings) -> dict[str, dict[str, int]]:
    """How many of the entries `among`, ascending, have each value of each field.

    Values come most frequent first; those that only the archive knows, in their order.
    """
    counted = {}
    for field in fields:
        if listings.asks(field):
            counted[field] = _listed(view, among, field, listings)
        elif field in FACETS:
            counted[field] = tally(view, among, f"is_{field}")
    return counted


def _having(view: View, field: str, value: str, listings: Listings) -> Array:
    first, dots, last = value.partition("..")
    if field in DATES and dots:
        return view.postings(spans.between(view, field, first, last))[0]
    known = listings.having(field, first, last if dots else first) if listings.asks(field) else None
    if known is not None:
        return known
    if field not in FACETS:
        return np.zeros(0, np.uint32)
    between = dots and field in _ORDERED
    terms = view.between(f"is_{field}", first, last) if between else view.find(f"is_{field}", value)
    return view.postings(terms)[0]


def _listed(view: View, among: Array, field: str, listings: Listings) -> dict[str, int]:
    mask = view.mask(among)
    having = {value: listings.having(field, value, value) for value, _ in listings.values(field)}
    counts = {value: int(np.count_nonzero(mask[held])) for value, held in having.items() if held is not None}
    return {value: entries for value, entries in counts.items() if entries}


def tally(view: View, among: Array, name: str) -> dict[str, int]:
    """How many of the entries `among`, ascending, have each value of a field of the index, most frequent first.

    Where there are very many values only the most frequent are told; for these the numbers are exact.
    """
    found = [_counts(view, among, name, segment, base) for segment, base in view.parts]
    if sum(int(np.count_nonzero(numbers)) for numbers in found) <= _MANY:
        counts: Counter[str] = Counter()
        for (segment, _), numbers in zip(view.parts, found, strict=True):
            low, _ = segment.field(name)
            for at in np.flatnonzero(numbers).tolist():
                counts[decoded(segment.term(low + at))] += int(numbers[at])
        return _ordered(counts)
    mask = view.mask(among)
    likely = {
        decoded(segment.term(segment.field(name)[0] + at))
        for (segment, _), numbers in zip(view.parts, found, strict=True)
        for at in best(numbers, _TOLD * _CANDIDATES).tolist()
    }
    exact = {value: int(np.count_nonzero(mask[view.postings(view.find(name, value))[0]])) for value in likely}
    return dict(list(_ordered(exact).items())[:_TOLD])


def _counts(view: View, among: Array, name: str, segment: Segment, base: int) -> Array:
    """Of each term of a field of a segment, in how many of the entries `among` it stands."""
    low, high = segment.field(name)
    if low == high:
        return np.zeros(0, np.int64)
    if len(among) * (high - low) < segment.size // _FEW:
        inside = among[slice(*np.searchsorted(among, (base, base + segment.size)))] - np.uint32(base)
        held = [are_in(inside, segment.entries[segment.postings(n, n + 1)]).sum() for n in range(low, high)]
        return np.array(held, np.int64)
    postings = segment.postings(low, high)
    standing = view.mask(among)[base : base + segment.size][segment.entries[postings]]
    firsts = segment.posting_starts[low:high].astype(np.int64) - postings.start
    return np.add.reduceat(standing, firsts, dtype=np.int64)


def _ordered(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(((value, n) for value, n in counts.items() if n), key=lambda item: (-item[1], item[0])))
