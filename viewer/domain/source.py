"""A source: the body that publishes or speaks."""

from __future__ import annotations

from dataclasses import dataclass

#: Kinds of source, from the value lists of the archive's design.
SOURCE_KINDS = (
    "state-agency",
    "party-to-dispute",
    "advocacy",
    "think-tank",
    "news",
    "court",
    "official-record",
    "academic",
    "witness",
    "social",
    "unknown",
)


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet, ministry or person.

    origin: free key shared by sources that are not independent of one another; corroboration
        counts origins. Empty: the source stands for itself.
    """

    id: str
    name: str
    kind: str = "unknown"
    origin: str = ""
    notes: str = ""

    @property
    def origin_key(self) -> str:
        """What corroboration counts: the shared origin, or the source itself."""
        return self.origin or self.name
