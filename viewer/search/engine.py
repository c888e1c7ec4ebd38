"""The door to search: what any engine does, the index on this disk as well as a server somewhere."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Protocol

from viewer.domain.query import Completion
from viewer.search.entry import Entry, Removal
from viewer.search.found import Found, Stats
from viewer.search.lookup import Lookup


class Engine(Protocol):
    """Finds entries by their words; safe across threads. `Index` explains what each part promises.

    counter: the change counter of the archive whose entries are all held; 0 where there are none, or
    where they can no longer be trusted. Never raises for what is asked: any text is a query.
    """

    @property
    def counter(self) -> int:
        """See the class."""

    def apply(
        self,
        changes: Iterable[Entry | Removal],
        counter: int,
        *,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take in changes in order; afterwards the engine stands at `counter`. From 0, they are everything.

        Raises ViewerError where they cannot be kept, and Cancelled.
        """

    def search(
        self,
        query: str,
        limit: int = 20,
        offset: int = 0,
        *,
        filters: Mapping[str, Sequence[str]] | None = None,
        facets: Collection[str] = (),
        sort: str = "relevance",
        without: Collection[str] = (),
        stemming: bool = False,
        lookup: Lookup | None = None,
    ) -> Found:
        """One page of what the query finds, counted by facets, with what was understood and what was not."""

    def every(
        self,
        query: str,
        *,
        filters: Mapping[str, Sequence[str]] | None = None,
        without: Collection[str] = (),
        stemming: bool = False,
        lookup: Lookup | None = None,
    ) -> list[tuple[str, str]]:
        """(kind, id) of everything that the query finds."""

    def places(
        self,
        text: str,
        query: str,
        *,
        without: Collection[str] = (),
        stemming: bool = False,
        lookup: Lookup | None = None,
    ) -> tuple[tuple[int, int], ...]:
        """Where in a text stands what is asked for."""

    def suggest(self, prefix: str, limit: int = 10) -> list[str]:
        """Words that begin with the last word of `prefix`, most frequent first."""

    def complete(self, text: str, cursor: int, *, lookup: Lookup | None = None) -> list[Completion]:
        """What could stand at the cursor of a query, likeliest first."""

    def stats(self) -> Stats:
        """What is held."""

    def close(self) -> None:
        """Let go; a closed engine is empty."""
