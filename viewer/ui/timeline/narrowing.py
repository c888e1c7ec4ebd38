"""Which events show: what the user narrows the timeline to. A view, never an edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.domain import date
from viewer.domain.event import Event
from viewer.domain.text import fold

if TYPE_CHECKING:
    from viewer.session.views import Account

#: What the timeline can be narrowed to -> the kinds of event that shows.
KINDS = {"event": ("event",), "publication": ("publication",), "all": ("event", "publication")}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Every part must hold; an empty one asks nothing.

    kind: a key of KINDS. text: words of the sentence. entity: the id of a name that the sentence
    mentions. grade: "A" to "E": sources graded so or better; "F": those nobody has judged.
    known_by: an ISO day; what was published later is hidden. only: ids of events that a search or
    a span of days leaves.
    """

    kind: str = "all"
    text: str = ""
    entity: str = ""
    grade: str = ""
    known_by: str = ""
    only: frozenset[str] | None = None

    def events(self, events: Iterable[Event], accounts: Sequence[Account]) -> list[Event]:
        """Those of `events` that show."""
        kinds, words = KINDS[self.kind], fold(self.text).split()
        shown = {account.document.id for account in accounts if self.takes(account)}
        return [
            event
            for event in events
            if event.kind in kinds
            and event.document in shown
            and (self.only is None or event.id in self.only)
            and (not self.entity or self.entity in event.entities)
            and (not words or _holds(event, words))
        ]

    def takes(self, account: Account) -> bool:
        """Whether an account has a say."""
        value, scale = account.reliability, account.scales.reliability
        if self.grade == scale.none and value != self.grade:
            return False
        if scale.judges(self.grade) and scale.rank(value) > scale.rank(self.grade):
            return False
        return not self.known_by or not _published_after(account, self.known_by)


def _holds(event: Event, words: Sequence[str]) -> bool:
    sentence = fold(event.text)
    return all(word in sentence for word in words)


def _published_after(account: Account, day: str) -> bool:
    """Whether it surely was: what has no date, or one that allows an earlier day, is not hidden."""
    published = account.document.published
    earliest = date.interval(published).earliest if published else None
    return earliest is not None and earliest.isoformat() > day
