"""Marked spans of a text, asked for by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Spans(Generic[Item]):
    """Items on spans that may overlap; answers in O(log n) and the number of items found.

    >>> spans = Spans([(0, 9, "note"), (4, 6, "name"), (12, 14, "date")])
    >>> spans.at(5), [item for _, _, item in spans.within(7, 13)]
    (['name', 'note'], ['note', 'date'])
    """

    def __init__(self, items: Iterable[tuple[int, int, Item]] = ()) -> None:
        self._items = sorted(items, key=lambda item: item[:2])
        self._starts = [start for start, _, _ in self._items]
        self._reach = list(accumulate((end for _, end, _ in self._items), max))  # furthest end so far

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[tuple[int, int, Item]]:
        return iter(self._items)

    def within(self, start: int, end: int) -> list[tuple[int, int, Item]]:
        """What overlaps text[start:end], by start."""
        low, high = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [item for item in self._items[low:high] if item[1] > start]

    def at(self, offset: int) -> list[Item]:
        """What covers the code point at `offset`, shortest first."""
        found = sorted(self.within(offset, offset + 1), key=lambda item: item[1] - item[0])
        return [item for _, _, item in found]
