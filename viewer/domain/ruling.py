"""Rulings: what people say a verdict is, against or beside its sum. Added, never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.texts import tr


@dataclass(frozen=True, slots=True)
class Ruling:
    """One person's word on a claim. verdict: one of claim.VERDICTS, or "" to leave it to the sum again.

    by: who; at: UTC, ISO 8601. id: of the row it is kept in.
    """

    verdict: str
    reason: str
    by: str = ""
    at: str = ""
    id: str = ""

    def in_words(self) -> str:
        """Who says what, and why.

        >>> Ruling("settled", "the court saw the tickets", "Ada").in_words()
        'Ada says settled: the court saw the tickets'
        """
        who = self.by or tr("somebody")
        says = tr("{who} leaves it to the sum", who=who)
        if self.verdict:
            says = tr("{who} says {what}", who=who, what=tr(self.verdict))
        return f"{says}: {self.reason}" if self.reason else says


def in_force(rulings: Sequence[Ruling]) -> tuple[Ruling, ...]:
    """The newest of each person that still says something; `rulings` in the order they were written.

    >>> [r.by for r in in_force([Ruling("settled", "x", "Ada"), Ruling("open", "y", "Ben"), Ruling("", "", "Ada")])]
    ['Ben']
    """
    newest: dict[str, Ruling] = {}
    for ruling in rulings:
        newest.pop(ruling.by, None)
        newest[ruling.by] = ruling
    return tuple(ruling for ruling in newest.values() if ruling.verdict)


def agreed(rulings: Sequence[Ruling]) -> Ruling | None:
    """The ruling that overrules the sum: the newest of those in force, where they say the same.

    People who contradict one another are shown, not outvoted: then the sum stays in force.
    """
    standing = in_force(rulings)
    return standing[-1] if len({ruling.verdict for ruling in standing}) == 1 else None
