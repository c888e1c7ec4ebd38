"""Makes one segment of several, without the entries that were replaced or removed, and says when.

Goes through the terms in order, a slab of postings at a time, so that memory does not grow with the
segments.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from viewer.errors import Cancelled
from viewer.search import arrays, schema
from viewer.search.arrays import Array, narrow, ranges, starts
from viewer.search.building import stored_arrays, term_arrays
from viewer.search.codec import FlatSegment
from viewer.search.segment import Segment

_SLAB = 500_000  # postings
_TIER = 8  # segments of about the same size before they are merged
_SMALL = 2048  # entries that may be merged whatever was taken in: as many as take no time to speak of
_AT_ONCE = 4  # times the entries taken in that may be merged with them
_MOST = 64  # segments, after which they are merged whatever it takes
_TEXT = schema.NAMES.index(schema.TEXT)


def chosen(segments: Collection[FlatSegment], taken: int, *, everything: bool) -> list[FlatSegment]:
    """The segments to make one of, after so many changes were taken in.

    All of them for `everything`, or when there are too many. Else those of which most has been
    replaced, and small ones when there are too many of a size, as long as that is in proportion to
    the changes: a single note must not have all others written again.
    """
    if len(segments) > 1 and (everything or len(segments) > _MOST):
        return [*segments]
    limit = max(_SMALL, taken * _AT_ONCE)
    small = [segment for segment in segments if segment.doc_count_all() <= limit]
    outdated = [segment for segment in small if segment.deleted_count() > segment.doc_count()]
    tiers: dict[int, list[FlatSegment]] = {}
    for segment in small:
        if segment not in outdated:
            tiers.setdefault(segment.doc_count().bit_length() // 3, []).append(segment)
    return outdated + [segment for tier in tiers.values() if len(tier) >= _TIER for segment in tier]


class _Source:
    """A segment to be merged. live: mask of its entries. renumbered: their numbers in the merged one."""

    def __init__(self, segment: Segment, live: Array, base: int) -> None:
        self.segment = segment
        self.live = live
        self.renumbered = (np.cumsum(live) - 1 + base).astype(np.uint32)
        self.merged = np.zeros(0, np.uint32)  # of each of its terms: the number in the merged list


def merge(path: Path, parts: Sequence[tuple[Segment, Array]], cancelled: Callable[[], bool]) -> tuple[int, int]:
    """Make the file of a segment from others with masks of what to keep; how many entries and words it has.

    Raises Cancelled.
    """
    sources: list[_Source] = []
    total = 0
    for segment, live in parts:
        sources.append(_Source(segment, live, total))
        total += int(live.sum())
    texts, fields = _common_terms(sources)
    postings = np.zeros(len(texts), np.int64)
    places = np.zeros(len(texts), np.int64)
    with arrays.Writer(path) as writer:
        for name in ("weights", "counts", "places"):  # of the largest type among the sources
            kind = np.result_type(*(getattr(source.segment, name) for source in sources))
            writer.add(name, np.zeros(0, kind))
        writer.add("entries", np.zeros(0, np.uint32))
        for low, high in _slabs(sources, len(texts)):
            if cancelled():
                raise Cancelled
            _merge_slab(writer, sources, low, high, postings, places)
        present = np.flatnonzero(postings)
        for name, made in term_arrays([texts[number] for number in present.tolist()], fields[present]):
            writer.add(name, made)
        writer.add("posting_starts", narrow(starts(postings[present])))
        writer.add("place_starts", narrow(starts(places[present])))
        writer.add("lengths", np.concatenate([source.segment.lengths[source.live] for source in sources]))
        stored = [s.segment.stored(n) for s in sources for n in np.flatnonzero(s.live).tolist()]
        for name, made in stored_arrays(stored):
            writer.add(name, made)
        low, high = np.searchsorted(fields, (_TEXT, _TEXT + 1))
    return total, int(places[low:high].sum())


def _common_terms(sources: Sequence[_Source]) -> tuple[list[bytes], Array]:
    """All terms in order and their fields; tells the sources their numbers."""
    texts: list[bytes] = []
    fields = []
    numbers: list[list[Array]] = [[] for _ in sources]
    for number, name in enumerate(schema.NAMES):
        own = [source.segment.texts(*source.segment.field(name)) for source in sources]
        every = sorted(set().union(*own))
        number_of = dict(zip(every, range(len(texts), len(texts) + len(every)), strict=True))
        for mapped, terms in zip(numbers, own, strict=True):
            mapped.append(np.fromiter(map(number_of.__getitem__, terms), np.uint32, len(terms)))
        texts += every
        fields.append(np.full(len(every), number))
    for source, mapped in zip(sources, numbers, strict=True):
        source.merged = np.concatenate(mapped)
    return texts, np.concatenate(fields)


def _slabs(sources: Sequence[_Source], terms: int) -> list[tuple[int, int]]:
    """Ranges of merged terms with about _SLAB postings each, dead ones included."""
    sizes = np.zeros(terms, np.int64)
    for source in sources:
        sizes[source.merged] += source.segment.frequencies(0, len(source.merged))
    slab = starts(sizes)[:-1] // _SLAB
    edges = [0, *(np.flatnonzero(np.diff(slab)) + 1).tolist(), terms] if terms else [0]
    return list(pairwise(edges))


def _merge_slab(
    writer: arrays.Writer, sources: Sequence[_Source], low: int, high: int, postings: Array, places: Array
) -> None:
    """Write the postings of the merged terms low..high, and count them and their places."""
    terms, entries, weights, counts, standing = [], [], [], [], []
    for source in sources:
        segment = source.segment
        first, last = np.searchsorted(source.merged, (low, high)).tolist()
        held = segment.postings(first, last)
        live = source.live[segment.entries[held]]
        sizes = segment.frequencies(first, last)
        count = segment.counts[held]
        standing.append(
            segment.places[int(segment.place_starts[first]) : int(segment.place_starts[last])][np.repeat(live, count)]
        )
        terms.append(np.repeat(source.merged[first:last], sizes)[live])
        entries.append(source.renumbered[segment.entries[held][live]])
        weights.append(segment.weights[held][live])
        counts.append(count[live])
    term, count, place = np.concatenate(terms), np.concatenate(counts), np.concatenate(standing)
    order = np.argsort(term, kind="stable")
    writer.add("entries", np.concatenate(entries)[order])
    writer.add("weights", np.concatenate(weights)[order])
    writer.add("counts", count[order])
    writer.add("places", place[ranges(starts(count)[:-1][order], count[order])])
    postings[low:high] = np.bincount(term - np.uint32(low), minlength=high - low)
    places[low:high] = np.bincount(term - np.uint32(low), count, minlength=high - low)
