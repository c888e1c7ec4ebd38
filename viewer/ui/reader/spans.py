"""Marked spans of a text, asked for by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from operator import attrgetter, gt, itemgetter
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Spans(Generic[Item]):
    """Items on spans that may overlap; answers in O(log n) and the number of items found.

    >>> spans = Spans([(0, 9, "note"), (4, 6, "name"), (12, 14, "date")])
    >>> spans.at(5), [item for _, _, item in spans.within(7, 13)]
    (['name', 'note'], ['note', 'date'])
    """

    def __init__(self, items: Iterable[tuple[int, int, Item]] = ()) -> None:
        ordered = sorted(items, key=itemgetter(0, 1))
        self._put([start for start, _, _ in ordered], [end for _, end, _ in ordered], [item for *_, item in ordered])

    @classmethod
    def of(cls, items: Iterable[Item], where: str = "") -> Spans[Item]:
        """Items that know their own start and end; for tens of thousands many times as fast.

        where: the attribute that knows them, where it is not the item itself.
        """
        start, end = (attrgetter(f"{where}.{name}" if where else name) for name in ("start", "end"))
        made: Spans[Item] = Spans()
        ordered = list(items)
        starts = list(map(start, ordered))
        if any(map(gt, starts, starts[1:])):  # the archive gives them in order, and sorting costs more than the rest
            ordered.sort(key=lambda item: (start(item), end(item)))
            starts = list(map(start, ordered))
        made._put(starts, list(map(end, ordered)), ordered)
        return made

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[tuple[int, int, Item]]:
        return zip(self._starts, self._ends, self._items, strict=True)

    def within(self, start: int, end: int) -> list[tuple[int, int, Item]]:
        """What overlaps text[start:end], by start."""
        low, high = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [(self._starts[n], self._ends[n], self._items[n]) for n in range(low, high) if self._ends[n] > start]

    def at(self, offset: int) -> list[Item]:
        """What covers the code point at `offset`, shortest first."""
        found = sorted(self.within(offset, offset + 1), key=lambda item: item[1] - item[0])
        return [item for _, _, item in found]

    def last_by_row(self, share: float) -> list[tuple[int, Item]]:
        """The last item of those whose starts, times `share`, round to the same row; by row.

        >>> Spans([(0, 1, "a"), (4, 5, "b"), (11, 12, "c")]).last_by_row(0.1)
        [(0, 'b'), (1, 'c')]
        """
        found: list[tuple[int, Item]] = []
        number = len(self._starts)
        while number:
            row = round(self._starts[number - 1] * share)
            found.append((row, self._items[number - 1]))
            number = bisect_left(self._starts, (row - 0.5) / share, 0, number)
            while number and round(self._starts[number - 1] * share) == row:  # at the half, rounding goes either way
                number -= 1
        return found[::-1]

    def swapped(self, items: Mapping[int, Item]) -> Spans[Item]:
        """The same spans, where items (by their `id`) have given way to others."""
        made: Spans[Item] = Spans()
        made._starts, made._ends, made._reach = self._starts, self._ends, self._reach
        made._items = [items.get(id(item), item) for item in self._items]
        return made

    def _put(self, starts: list[int], ends: list[int], items: list[Item]) -> None:
        self._starts, self._ends, self._items = starts, ends, items
        self._reach = list(accumulate(ends, max))  # furthest end so far
