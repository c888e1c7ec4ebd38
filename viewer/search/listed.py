"""Entries that the archive names, where only it knows which they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np

from viewer.search.arrays import Array
from viewer.search.lookup import Lookup
from viewer.search.schema import KEY, key
from viewer.search.segment import Segment, encoded
from viewer.search.view import View

_MANY = 1000  # entries from which on all keys of a segment are read


def having(view: View, lookup: Lookup | None, field: str, first: str, last: str) -> Array:
    """The numbers, ascending, of the entries whose `field` the archive says to lie from `first` to `last`.

    Without an archive to ask, grades are those that were indexed, and nothing has any other value.
    """
    if lookup:
        return entries(view, lookup.having(field, first, last) or ())
    terms = view.between(f"is_{field}", first, last) if field == "grade" else [[] for _ in view.parts]
    return np.flatnonzero(view.mask(view.postings(terms)[0])).astype(np.uint32)


def entries(view: View, things: Collection[tuple[str, str]]) -> Array:
    """The numbers, ascending, of the entries of some (kind, id); those that have none are left out."""
    wanted = {encoded(key(kind, id_)) for kind, id_ in things}
    numbers = [base + entry for segment, base in view.parts for entry in _held(segment, wanted)]
    return np.array(sorted(numbers), np.uint32)


def _held(segment: Segment, wanted: Collection[bytes]) -> Iterator[int]:
    low, high = segment.field(KEY)
    if len(wanted) < _MANY:
        found = (number for one in wanted for number in range(*segment.find(KEY, one.decode("utf-8", "surrogatepass"))))
    else:
        found = (number for number, term in enumerate(segment.texts(low, high), low) if term in wanted)
    for number in found:
        yield from segment.entries[segment.postings(number, number + 1)].tolist()
