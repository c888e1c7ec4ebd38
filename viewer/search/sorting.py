"""The orders that matches can be shown in."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

import numpy as np

from viewer.search.arrays import Array
from viewer.search.matches import best
from viewer.search.segment import decoded
from viewer.search.view import View
from viewer.search.words import fold

_known: WeakKeyDictionary[View, dict[str, Array]] = WeakKeyDictionary()


def page(view: View, entries: Array, scores: Array, sort: str, limit: int, offset: int) -> list[int]:
    """The places in `entries` of those on one page: best first, earliest first or by source; the best first of equals.

    What has no date, or no source, comes last.
    """
    if sort == "relevance":
        return [int(place) for place in best(scores, offset + limit)[offset:]]
    ranks = _ranks(view, sort)[entries]
    return [int(place) for place in np.lexsort((-scores, ranks))[offset : offset + limit]]


def _ranks(view: View, sort: str) -> Array:
    known = _known.setdefault(view, {})
    if sort not in known:
        known[sort] = (
            _ranked(view, "is_source", lambda name: (fold(name), name))
            if sort == "source"
            else _ranked(view, "span_date", str, instead="span_event")
        )
    return known[sort]


def _ranked(view: View, name: str, order: Callable[[str], object], instead: str = "") -> Array:
    """For each entry the place of its first value in `order`, taken from the field `instead` where it has none."""
    held = [(name_, segment, base) for segment, base in view.parts for name_ in filter(None, (instead, name))]
    values = {decoded(term) for name_, segment, _ in held for term in segment.texts(*segment.field(name_))}
    places = {value: place for place, value in enumerate(sorted(values, key=order))}  # type: ignore[arg-type]
    ranks = np.full(view.size, len(places), np.uint32)
    for name_, segment, base in held:
        low, high = segment.field(name_)
        numbers = [places[decoded(term)] for term in segment.texts(low, high)]
        entries = segment.entries[segment.postings(low, high)].astype(np.int64) + base
        found = np.repeat(np.array(numbers, np.uint32), segment.frequencies(low, high))
        if name_ == name:
            ranks[entries] = len(places)  # what is published has a date of its own
        np.minimum.at(ranks, entries, found)
    return ranks
