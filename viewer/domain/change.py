"""What an edit touched, so that views refresh only what changed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """kinds: tables' nouns that were touched (document, mention, entity, note, claim, grade ...).
    ids: rows touched. label: what was done, for "Undo write note". counter: the archive's change
    counter after it.
    """

    kinds: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    label: str = ""
    counter: int = 0

    def touches(self, *kinds: str) -> bool:
        """Whether any of `kinds` was touched."""
        return not self.kinds.isdisjoint(kinds)
