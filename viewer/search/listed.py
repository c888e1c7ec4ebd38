"""Entries that the archive names, where only it knows which they are."""

from __future__ import annotations

from collections.abc import Collection
from weakref import WeakKeyDictionary

import numpy as np

from viewer.search import arrays
from viewer.search.arrays import Array
from viewer.search.lookup import ACCOUNT, Lookup
from viewer.search.schema import KEY, key
from viewer.search.segment import Segment, decoded, encoded
from viewer.search.view import View

_MANY = 1000  # entries from which on all keys of a segment are read
_KEPT = 64  # sets of which a view remembers the entries

#: What a set of the archive's is here, for as long as it is the very same set.
_known: WeakKeyDictionary[View, dict[int, tuple[object, Array]]] = WeakKeyDictionary()


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
    if not isinstance(things, frozenset):
        return _entries(view, things)
    known = _known.setdefault(view, {})
    held = known.get(id(things))
    if held is None:
        if len(known) >= _KEPT:
            known.clear()
        held = known[id(things)] = things, _entries(view, things)
    return held[1]


def _entries(view: View, things: Collection[tuple[str, str]]) -> Array:
    keys = {encoded(key(kind, id_)) for kind, id_ in things if kind != ACCOUNT}
    accounts = {encoded(id_) for kind, id_ in things if kind == ACCOUNT}
    found = [np.zeros(0, np.uint32)]
    for segment, base in view.parts:
        for field, wanted in ((KEY, keys), ("is_document", accounts)):
            found.append(_held(segment, field, wanted) + np.uint32(base))
    return np.unique(np.concatenate(found))


def _held(segment: Segment, field: str, wanted: Collection[bytes]) -> Array:
    """The entries that have one of the terms `wanted`."""
    low, high = segment.field(field)
    if len(wanted) < _MANY:
        numbers = [number for one in wanted for number in range(*segment.find(field, decoded(one)))]
    else:
        numbers = [number for number, term in enumerate(segment.texts(low, high), low) if term in wanted]
    at = np.array(numbers, np.int64)
    starts = segment.posting_starts[at].astype(np.int64)
    return segment.entries[arrays.ranges(starts, segment.posting_starts[at + 1].astype(np.int64) - starts)]
