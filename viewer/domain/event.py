"""Events: something dated, with the date as each account gives it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """A dated passage of one account, or the publication of the account itself.

    kind: event or publication. start, end: the words the date rests on (code points); both None
    for a publication date known from metadata. text: the sentence around them.
    earliest, latest: ISO days, None where open or unresolved. entities: ids of those the sentence names.
    """

    id: str
    document: str
    kind: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: str = "day"
    approx: bool = False
    start: int | None = None
    end: int | None = None
    text: str = ""
    reason: str = ""
    entities: tuple[str, ...] = ()

    @property
    def resolved(self) -> bool:
        """Whether it has a place on the timeline."""
        return bool(self.earliest or self.latest)
