"""Dependence: one account has words of another, so the two are not two independent voices."""

from __future__ import annotations

from dataclasses import dataclass

STATUSES = ("proposed", "confirmed", "rejected")


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """The same words in two texts, code points of each. words: how many they have in common."""

    copy_start: int
    copy_end: int
    original_start: int
    original_end: int
    words: int


@dataclass(frozen=True, slots=True)
class Dependence:
    """`copy` has passages of `original`, both ids of documents.

    id: of the user's judgement, "" while it is only proposed. share: how much of the shorter text the
    passages are, 0..1; 0 where a user says it without them. reason: why this one is taken for the copy.
    """

    copy: str
    original: str
    passages: tuple[SharedPassage, ...] = ()
    share: float = 0.0
    status: str = "proposed"
    reason: str = ""
    id: str = ""

    @property
    def words(self) -> int:
        """Words in common."""
        return sum(passage.words for passage in self.passages)

    @property
    def pair(self) -> frozenset[str]:
        """The two documents, whoever copied."""
        return frozenset({self.copy, self.original})
