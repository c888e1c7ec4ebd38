"""Claims: one question of fact with a cell for each account."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.domain.annotation import Anchor
from viewer.domain.ruling import Ruling

CLAIM_KINDS = (
    "number",
    "date",
    "place",
    "name",
    "identity",
    "actor",
    "causation",
    "wording",
    "omission",
)
STANCES = (
    "asserts",
    "asserts-different-value",
    "reports-others-say",
    "denies",
    "disputes",
    "silent",
    "not-read",
)
#: Stances that need no passage.
UNSPOKEN = ("silent", "not-read")
VERDICTS = ("compatible", "overlapping", "conflicting", "open", "settled")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account says to a claim.

    value: as the user or the account writes it ("late June 2018"); low and high: the same as an
    interval (days as proleptic Gregorian ordinals for dates, plain numbers otherwise), None where it
    cannot be compared. speaker: who says it inside the account; empty: the account itself.
    anchor: the exact passage; None for stances without one (silent, not-read), and where the present version of
    the account no longer has its words, which are `lost` then.
    credibility: a sign of the archive's scale with its reason, "cannot be judged" where nobody has; blind:
    whether the source was hidden from whoever gave it.
    """

    id: str
    claim: str
    document: str
    value: str = ""
    stance: str = "asserts"
    speaker: str = ""
    anchor: Anchor | None = None
    low: float | None = None
    high: float | None = None
    credibility: str = "6"
    credibility_reason: str = ""
    lost: str = ""
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A question of fact ("year of the rally"). unit and subject say what its numbers count.

    rulings: what people say its verdict is, oldest first.
    """

    id: str
    question: str
    kind: str = "wording"
    subject: str = ""
    unit: str = ""
    cells: tuple[Cell, ...] = ()
    created: str = ""
    rulings: tuple[Ruling, ...] = ()
