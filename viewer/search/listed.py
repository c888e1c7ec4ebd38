"""What only the archive knows, as entries of the index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from weakref import WeakKeyDictionary

import numpy as np

from viewer.domain.query import Problem
from viewer.search import arrays
from viewer.search.arrays import Array
from viewer.search.lookup import ACCOUNT, Lookup
from viewer.search.query import LISTED, And, Listed, Not, Or, Query
from viewer.search.ranges import SIGNS
from viewer.search.schema import KEY, key, parted
from viewer.search.segment import Segment, decoded, encoded
from viewer.search.view import View

_MANY = 1000  # entries from which on all keys of a segment are read
_KEPT = 64  # sets of which a view remembers the entries

#: What a set of the archive's is here, for as long as it is the very same set.
_known: WeakKeyDictionary[View, dict[int, tuple[object, Array]]] = WeakKeyDictionary()


def signs_of(lookup: Lookup | None) -> Callable[[str], str]:
    """What gives the signs of grades and of credibility in the archive, in their order; the Admiralty's without one."""
    return lambda field: "".join(value for value, _ in lookup.values(field)) if lookup else SIGNS[field]


class Listings:
    """Asks the archive, for one question, and not twice for the same. Without an archive, grades are those indexed."""

    def __init__(self, view: View, lookup: Lookup | None) -> None:
        self._view = view
        self._lookup = lookup
        self._known: dict[tuple[str, str, str], Array | None] = {}

    def asks(self, field: str) -> bool:
        """Whether the archive, and not the index, knows the values of a field."""
        return self._lookup is not None and field in LISTED

    def values(self, field: str) -> Sequence[tuple[str, str]]:
        """See `Lookup`."""
        return self._lookup.values(field) if self._lookup else ()

    def having(self, field: str, first: str, last: str) -> Array | None:
        """The numbers, ascending, of the entries with a value from `first` to `last`; None for no such value."""
        asked = field, first, last
        if asked not in self._known:
            self._known[asked] = self._having(*asked)
        return self._known[asked]

    def understood(self, query: Query) -> tuple[Query | None, list[Problem]]:
        """The query without what asks for values that are not known, and these."""
        problems: list[Problem] = []
        return self._known_part(query, problems), problems

    def _having(self, field: str, first: str, last: str) -> Array | None:
        if self._lookup:
            things = self._lookup.having(field, first, last)
            return None if things is None else entries(self._view, things)
        if field != "grade":
            return None
        found, _ = self._view.postings(self._view.between("is_grade", first, last))
        return np.flatnonzero(self._view.mask(found)).astype(np.uint32)

    def _known_part(self, query: Query, problems: list[Problem]) -> Query | None:
        match query:
            case Listed(field, first, last, at) if self.having(field, first, last) is None:
                values = ", ".join(value for value, _ in self.values(field))
                remedy = f"Write one of {values}." if values else "Nothing is known of it here."
                problems.append(Problem(*at, f"{field}: does not know “{first}”. {remedy}"))
                return None
            case And(parts) | Or(parts):
                found = [self._known_part(part, problems) for part in parts]
                known = tuple(part for part in found if part)
                if len(known) > 1:
                    return And(known) if isinstance(query, And) else Or(known)
                return known[0] if known else None
            case Not(part):
                inner = self._known_part(part, problems)
                return Not(inner) if inner else None
        return query


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


def keys(view: View, among: Array) -> list[tuple[str, str]]:
    """(kind, id) of the entries `among`, ascending, in no order."""
    found: list[tuple[str, str]] = []
    for segment, base in view.parts:
        low, high = segment.field(KEY)
        held = segment.entries[segment.postings(low, high)]  # a key is of one entry alone
        wanted = view.mask(among)[base : base + segment.size][held]
        texts = segment.texts(low, high)
        found += [parted(decoded(texts[number])) for number in np.flatnonzero(wanted).tolist()]
    return found


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
