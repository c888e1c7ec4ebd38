"""Makes one segment of several, without the entries that were replaced or removed.

Goes through the terms in order, a slab of postings at a time, so that memory does not grow with the
segments.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from viewer.errors import Cancelled
from viewer.search import arrays, schema
from viewer.search.arrays import Array, narrow, ranges, starts
from viewer.search.building import write_stored
from viewer.search.segment import Segment

_SLAB = 500_000  # postings
_TEXT = schema.NAMES.index(schema.TEXT)


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
        held = [texts[number] for number in present.tolist()]
        writer.add("terms", np.frombuffer(b"\n".join([*held, b""]) if held else b"", np.uint8))
        writer.add("term_starts", narrow(starts(np.fromiter(map(len, held), np.int64, len(held)) + 1)))
        writer.add("fields", narrow(starts(np.bincount(fields[present], minlength=len(schema.NAMES)))))
        writer.add("posting_starts", narrow(starts(postings[present])))
        writer.add("place_starts", narrow(starts(places[present])))
        writer.add("lengths", np.concatenate([source.segment.lengths[source.live] for source in sources]))
        write_stored(writer, [s.segment.stored(n) for s in sources for n in np.flatnonzero(s.live).tolist()])
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
