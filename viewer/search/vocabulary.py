"""Which words the index holds, and how often, to complete what is being typed."""

from __future__ import annotations

import heapq
from array import array
from bisect import bisect_left
from collections import Counter
from itertools import accumulate
from threading import Lock
from typing import Any

MOST = 200  #: words that a prefix stands for in a query, at most
ENOUGH = 50_000  #: entries, counted for each word, after which no more words are added

_BEYOND = chr(0x10FFFF)


class Vocabulary:
    """Completes prefixes; safe across threads.

    The words of a segment never change, so each segment's list is read once and kept while the
    segment is in use.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._lists: dict[tuple[str, str], tuple[list[str], array[int]]] = {}

    def frequencies(self, reader: Any, field: str, prefix: str) -> Counter[str]:
        """The words of `field` that begin with `prefix`, with the number of entries that have them.

        Entries that were replaced or removed may still be counted.
        """
        counts: Counter[str] = Counter()
        for leaf, _ in reader.leaf_readers():
            words, frequencies = self._list(leaf, field)
            start = bisect_left(words, prefix)
            end = bisect_left(words, prefix + _BEYOND, start)
            for word, frequency in zip(words[start:end], frequencies[start:end], strict=True):
                counts[word] += frequency
        return counts

    def complete(self, reader: Any, field: str, prefix: str, limit: int) -> list[str]:
        """The most frequent words of `field` that begin with `prefix`, best first."""
        counts = self.frequencies(reader, field, prefix)
        return heapq.nsmallest(limit, counts, key=lambda word: (-counts[word], word))

    def expand(self, reader: Any, field: str, prefix: str) -> list[str]:
        """The words that a prefix stands for in a query: enough of the most frequent ones.

        A prefix of one or two letters begins words that nearly every entry has; following up the
        rare ones too would cost much and find next to nothing more.
        """
        counts = self.frequencies(reader, field, prefix)
        words = heapq.nsmallest(MOST, counts, key=lambda word: (-counts[word], word))
        postings = accumulate((counts[word] for word in words), initial=0)
        return [word for word, before in zip(words, postings, strict=False) if before < ENOUGH]

    def size(self, reader: Any, field: str) -> int:
        """How many different words `field` has."""
        return len(set().union(*(self._list(leaf, field)[0] for leaf, _ in reader.leaf_readers())))

    def keep_only(self, segments: set[str]) -> None:
        """Forget segments that are no longer part of the index."""
        with self._lock:
            for key in [key for key in self._lists if key[0] not in segments]:
                del self._lists[key]

    def _list(self, leaf: Any, field: str) -> tuple[list[str], array[int]]:
        if leaf.segment() is None:  # an index without entries
            return [], array("L")
        key = (leaf.segment().segment_id(), field)
        with self._lock:
            known = self._lists.get(key)
        if known:
            return known
        counted = sorted((word.decode(), info.doc_frequency()) for word, info in leaf.iter_field(field))
        made = [word for word, _ in counted], array("L", (count for _, count in counted))
        with self._lock:
            self._lists[key] = made
        return made
