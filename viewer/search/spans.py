"""Dates as spans of days: found where they may lie between two days."""

from __future__ import annotations

import numpy as np

from viewer.search.segment import Segment, encoded
from viewer.search.view import Terms, View
from viewer.search.vocabulary import runs

_DAY = 10  # characters of "YYYY-MM-DD"
_LINE = 2 * _DAY + 2  # of a span and its line feed


def between(view: View, field: str, first: str, last: str) -> Terms:
    """The dates of `field` that begin no later than `last` and end no earlier than `first`.

    Both are the beginning of a day as ISO writes it: "2018" as `last` is all of that year. "" is no limit.
    """
    return [_between(segment, f"span_{field}", first, last) for segment, _ in view.parts]


def _between(segment: Segment, name: str, first: str, last: str) -> list[tuple[int, int]]:
    low, high = segment.between(name, "", last)
    text, _ = segment.text_of(low, high)
    ends = np.frombuffer(text, np.uint8).reshape(-1, _LINE)[:, _DAY + 1 : -1]
    late = np.ascontiguousarray(ends).view(f"S{_DAY}").ravel() >= encoded(first)
    return runs(low + np.flatnonzero(late))
