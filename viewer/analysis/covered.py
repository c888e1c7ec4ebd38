"""Which stretches of a text are already spoken for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


class Covered:
    """A set of stretches (start, end), which may overlap, asked whether another touches any of them.

    >>> covered = Covered([(3, 5), (4, 9)])
    >>> covered(0, 3), covered(8, 12), covered(9, 12)
    (False, True, False)
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __call__(self, start: int, end: int) -> bool:
        """Whether start..end shares a character with one of the stretches."""
        at = bisect_left(self._ends, start + 1)
        return at < len(self._ends) and self._starts[at] < end
