"""Every place that a search has found, across the accounts, in the order of its results."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.domain.query import Search
from viewer.domain.ticket import Ticket
from viewer.session import Session

_MOST_HITS = 500  # walked through; nobody goes on by hand for longer, and each is a text to look through


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to go to: document.text[start:end]."""

    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Walk:
    """The stops of one search. whole: whether these are all of them."""

    stops: tuple[Stop, ...] = ()
    whole: bool = True

    def at(self, document: str, start: int, end: int) -> int | None:
        """The number of the first stop that text[start:end] touches."""
        touched = (n for n, s in enumerate(self.stops) if s.document == document and s.start < end and s.end > start)
        return next(touched, None)


def take(session: Session, search: Search, ticket: Ticket | None = None) -> Walk:
    """The stops of `search`: all places in an account where its first hit stands, then those of the next."""
    result = session.search(search, _MOST_HITS)
    stops: dict[Stop, None] = {}
    for hit in result.hits:
        if ticket and ticket.cancelled:
            break
        places: tuple[tuple[int, int], ...] = ()
        if hit.document and hit.kind == "document":
            places = session.places(search, hit.document)
        if hit.document and not places and hit.start is not None:
            places = ((hit.start, hit.end or hit.start),)
        stops.update(dict.fromkeys(Stop(hit.document or "", start, end) for start, end in places))
    return Walk(tuple(stops), result.total <= len(result.hits))
