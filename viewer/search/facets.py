"""Choosing and counting entries by whole values of their fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from viewer.search.arrays import Array
from viewer.search.matches import are_in
from viewer.search.schema import FACETS
from viewer.search.segment import decoded
from viewer.search.view import View

_FEW = 16  # times fewer lookups than there are entries, so that these are quicker than going through all

_ORDERED = ("date", "year", "grade")

#: Field -> values, any of which will do. Of a date, a year or a grade, "first..last" is a range, in which
#: either may be missing.
Filters = Mapping[str, Sequence[str]]


def chosen(view: View, filters: Filters) -> Array:
    """The mask of the entries that have one of the values in every field named; unknown fields have none."""
    mask = np.ones(view.size, bool)
    for field, values in filters.items():
        one = np.zeros(view.size, bool)
        for value in values if field in FACETS else ():
            first, dots, last = value.partition("..")
            between = dots and field in _ORDERED
            terms = view.between(f"is_{field}", first, last) if between else view.find(f"is_{field}", value)
            one[view.postings(terms)[0]] = True
        mask &= one
    return mask


def count(view: View, among: Array, fields: Iterable[str]) -> dict[str, dict[str, int]]:
    """How many of the entries `among`, ascending, have each value of each field, most frequent first."""
    return {field: _count(view, among, f"is_{field}") for field in fields if field in FACETS}


def _count(view: View, among: Array, name: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for segment, base in view.parts:
        low, high = segment.field(name)
        if len(among) * (high - low) < segment.size // _FEW:
            inside = among[slice(*np.searchsorted(among, (base, base + segment.size)))] - np.uint32(base)
            found = [int(are_in(inside, segment.entries[segment.postings(n, n + 1)]).sum()) for n in range(low, high)]
        else:
            held = segment.postings(low, high)
            inside = view.mask(among)[base : base + segment.size][segment.entries[held]]
            firsts = segment.posting_starts[low:high].astype(np.int64) - held.start
            found = np.add.reduceat(inside, firsts, dtype=np.int64).tolist() if low < high else []
        for number, entries in enumerate(found, low):
            if entries:
                counts[decoded(segment.term(number))] += entries
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
