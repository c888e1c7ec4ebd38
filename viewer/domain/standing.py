"""What still stands: the ledger with some voices muted. A view of the claims, never an edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from viewer.domain import grade
from viewer.domain.claim import Claim
from viewer.domain.corroboration import Support, supports
from viewer.domain.verdict import ASSERTING, Verdict, verdict


@dataclass(frozen=True, slots=True)
class Muting:
    """Whose word does not count for now.

    sources: ids. origins: keys. below: the worst reliability that still counts, "A" to "E"; "" mutes
    no grade. F is no judgement, so it is never below; unjudged mutes it.
    """

    sources: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    below: str = ""
    unjudged: bool = False

    def __bool__(self) -> bool:
        return self != Muting()

    def mutes(self, source: str | None, origin: str, reliability: str) -> bool:
        """Whether an account of this source, origin and grade is muted."""
        if source in self.sources or origin in self.origins:
            return True
        if reliability == grade.NO_RELIABILITY:
            return self.unjudged
        return bool(self.below) and grade.sort_key(reliability) > grade.sort_key(self.below)


@dataclass(frozen=True, slots=True)
class Standing:
    """One claim before and after. lost: ids of the cells that are muted. supports: of what is left."""

    before: Verdict
    after: Verdict
    lost: tuple[str, ...]
    supports: tuple[Support, ...]

    @property
    def changed(self) -> bool:
        """Whether the verdict is another one."""
        return self.before.kind != self.after.kind

    @property
    def fallen(self) -> bool:
        """Whether values were given, and nobody who gave one is left."""
        return bool(self.lost) and not self.supports

    @property
    def rests_on_one(self) -> bool:
        """Whether everything that is left comes from one origin."""
        return len({origin for support in self.supports for origin in support.origins}) == 1

    def in_words(self) -> str:
        """The sum in one sentence; empty where nothing is lost and nothing rests on one origin alone."""
        if self.fallen:
            return "Nothing stands: nobody who gave a value is left."
        told = []
        if self.changed:
            told.append(f"{self.before.kind} becomes {self.after.kind}")
        elif self.lost:
            told.append(f"still {self.after.kind}")
        if self.rests_on_one:
            told.append("rests on one origin alone")
        return f"{'; '.join(told).capitalize()}." if told else ""


def standing(claim: Claim, muted: Mapping[str, bool], names: Mapping[str, str], origins: Mapping[str, str]) -> Standing:
    """What a claim amounts to without the muted documents.

    muted: document -> whether its word does not count. names: document -> letter. origins: document ->
    the origin it counts for.
    """
    before = verdict(claim, names)
    left = replace(claim, cells=tuple(cell for cell in claim.cells if not muted.get(cell.document, False)))
    after = verdict(left, names)
    lost = tuple(cell.id for cell in claim.cells if cell.stance in ASSERTING and muted.get(cell.document, False))
    return Standing(before, after, lost, supports(left, after, origins))
