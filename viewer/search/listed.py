"""What only the archive knows, as entries of the index."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np

from viewer.domain.query import Problem
from viewer.search.arrays import Array
from viewer.search.lookup import Lookup
from viewer.search.query import LISTED, And, Listed, Not, Or, Query
from viewer.search.schema import KEY, key
from viewer.search.segment import Segment, decoded, encoded
from viewer.search.view import View

_MANY = 1000  # entries from which on all keys of a segment are read


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
    wanted = {encoded(key(kind, id_)) for kind, id_ in things}
    numbers = [base + entry for segment, base in view.parts for entry in _held(segment, wanted)]
    return np.array(sorted(numbers), np.uint32)


def _held(segment: Segment, wanted: Collection[bytes]) -> Iterator[int]:
    if len(wanted) < _MANY:
        found = [number for one in wanted for number in range(*segment.find(KEY, decoded(one)))]
    else:
        low, high = segment.field(KEY)
        found = [number for number, term in enumerate(segment.texts(low, high), low) if term in wanted]
    for number in found:
        yield from segment.entries[segment.postings(number, number + 1)].tolist()
