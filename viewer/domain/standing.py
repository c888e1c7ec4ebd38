"""What still stands: the ledger with some voices muted. A view of the claims, never an edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from viewer.domain.claim import Claim
from viewer.domain.corroboration import Support, supports
from viewer.domain.scale import ADMIRALTY_SCALES, Scale
from viewer.domain.verdict import ASSERTING, DENYING, Verdict, verdict
from viewer.texts import tr


@dataclass(frozen=True, slots=True)
class Muting:
    """Whose word does not count for now.

    sources: ids. origins: keys. below: the worst reliability that still counts, a sign of the archive's scale; ""
    mutes no grade. "Cannot be judged" is no judgement, so it is never below; unjudged mutes it.
    """

    sources: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    below: str = ""
    unjudged: bool = False

    def __bool__(self) -> bool:
        return self != Muting()

    def in_words(self, names: Mapping[str, str]) -> str:
        """Who is muted, in one line. names: source id -> its name.

        >>> Muting(frozenset({"s"}), below="C").in_words({"s": "Velm Courier"})
        'Velm Courier, sources below grade C'
        """
        told = sorted(names.get(source, source) for source in self.sources)
        told += [tr("everything of the origin {origin}", origin=origin) for origin in sorted(self.origins)]
        told += [tr("sources below grade {grade}", grade=self.below)] * bool(self.below)
        told += [tr("sources that nobody has judged")] * self.unjudged
        return ", ".join(told)

    def mutes(
        self, source: str | None, origin: str, reliability: str, scale: Scale = ADMIRALTY_SCALES.reliability
    ) -> bool:
        """Whether an account of this source, origin and grade on this scale is muted."""
        if source in self.sources or origin in self.origins:
            return True
        if not scale.judges(reliability):
            return self.unjudged
        return scale.judges(self.below) and scale.worse(reliability, self.below)


@dataclass(frozen=True, slots=True)
class Standing:
    """One claim before and after. lost: ids of the cells that say something and are muted. supports: of what is left.

    Where people overrule the verdict, their word stays; what changes is the sum.
    """

    before: Verdict
    after: Verdict
    lost: tuple[str, ...]
    supports: tuple[Support, ...]

    @property
    def changed(self) -> bool:
        """Whether the sum is another one."""
        return self.before.sum != self.after.sum

    @property
    def matters(self) -> bool:
        """Whether muting does anything to the claim that a reader should know."""
        return self.changed or self.fallen or (bool(self.lost) and self.rests_on_one)

    @property
    def fallen(self) -> bool:
        """Whether something was said, and nobody who said it is left."""
        return bool(self.lost) and not self.supports

    @property
    def rests_on_one(self) -> bool:
        """Whether everything that is left comes from one origin."""
        return len({origin for support in self.supports for origin in support.origins}) == 1

    def in_words(self) -> str:
        """The sum in one sentence; empty where nothing is lost and nothing rests on one origin alone."""
        if self.fallen:
            return tr("Nothing stands: nobody who spoke to it is left.")
        told = []
        if self.changed:
            told.append(tr("{before} becomes {after}", before=tr(self.before.sum), after=tr(self.after.sum)))
        elif self.lost:
            told.append(tr("still {verdict}", verdict=tr(self.after.sum)))
        if self.rests_on_one:
            told.append(tr("rests on one origin alone"))
        if told and self.after.overruled:
            told.append(tr("overruled as {verdict}", verdict=tr(self.after.kind)))
        return f"{'; '.join(told).capitalize()}." if told else ""


def standing(claim: Claim, muted: Mapping[str, bool], names: Mapping[str, str], origins: Mapping[str, str]) -> Standing:
    """What a claim amounts to without the muted documents.

    muted: document -> whether its word does not count. names: document -> letter. origins: document ->
    the origin it counts for.
    """
    before = verdict(claim, names)
    left = replace(claim, cells=tuple(cell for cell in claim.cells if not muted.get(cell.document, False)))
    after = verdict(left, names)
    spoken = ASSERTING | DENYING
    lost = tuple(cell.id for cell in claim.cells if cell.stance in spoken and muted.get(cell.document, False))
    return Standing(before, after, lost, supports(left, after, origins))
