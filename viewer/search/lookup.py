"""What only the archive knows and a query needs, asked for while it is answered.

What changes often, such as grades or what has been read, never makes a text be indexed again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final, Protocol, TypeVar

#: Stands, as a kind, for everything that belongs to a document: its text, events and notes.
ACCOUNT: Final = "account"

_T = TypeVar("_T")


class Lookup(Protocol):
    """Supplied with each question by whoever holds the archive."""

    def forms(self, words: str) -> Sequence[tuple[str, str]]:
        """(form, reason in words) of what the spelling ledger holds for one with `words`.

        words: what was typed, a word or several, folded and with single blanks between them.
        """

    def having(self, field: str, first: str, last: str) -> Collection[tuple[str, str]] | None:
        """(kind, id) of every entry whose value of `field` lies from `first` to `last`, both included.

        field: is, grade or cred. first == last for a single value. None where there is no such value. A
        document with all that belongs to it is (ACCOUNT, id). Giving the very same frozenset again, while
        nothing has changed, makes the next answer quick.
        """

    def values(self, field: str) -> Sequence[tuple[str, str]]:
        """(value, what it means in words) of all values that `field` can have, in their order.

        Of grade and cred: the signs of the scale, best first, and last the one that is no judgement.
        """


class LookupFailed(Exception):
    """The archive could not be asked; the cause says why. It says nothing about the index."""


class Guarded:
    """A lookup of which all trouble is LookupFailed."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def forms(self, words: str) -> Sequence[tuple[str, str]]:
        """See `Lookup`."""
        return _guarded(lambda: self._lookup.forms(words))

    def having(self, field: str, first: str, last: str) -> Collection[tuple[str, str]] | None:
        """See `Lookup`."""
        return _guarded(lambda: self._lookup.having(field, first, last))

    def values(self, field: str) -> Sequence[tuple[str, str]]:
        """See `Lookup`."""
        return _guarded(lambda: self._lookup.values(field))


def _guarded(question: Callable[[], _T]) -> _T:
    try:
        return question()
    except Exception as error:
        raise LookupFailed from error
