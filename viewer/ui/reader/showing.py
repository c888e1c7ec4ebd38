"""Which mentions are marked in the text, and in which colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.domain.mention import Mention
from viewer.settings import LEAST_SURE
from viewer.texts import later

#: The steps to choose from, with what they mean.
STEPS = (
    (0.0, later("everything found")),
    (0.5, later("at least 50% sure")),
    (0.7, later("at least 70% sure")),
    (0.9, later("at least 90% sure")),
    (1.0, later("only what is certain")),
)


@dataclass(frozen=True, slots=True)
class Showing:
    """hidden: labels that are not marked. least: confidence (0..1) from which on a mention is marked.

    marked: whether anything is. colours: entity -> "#rrggbb", for those that a user gave a colour of their own.
    What a user confirmed or marked by hand is certain.
    """

    hidden: frozenset[str] = frozenset()
    least: float = LEAST_SURE
    marked: bool = True
    colours: Mapping[str, str] = field(default_factory=dict)

    def admits(self, mention: Mention) -> bool:
        """Whether a mention is marked."""
        return self.marked and mention.label not in self.hidden and is_sure(mention, self.least)


def is_sure(mention: Mention, least: float) -> bool:
    """Whether a mention is certain, or as likely as `least`."""
    return mention.confidence >= least or mention.origin == "manual" or mention.status == "confirmed"
