"""A share copy: what of an archive a colleague is given, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Share:
    """What goes into a share copy. documents, claims, notes: ids; None means all there are.

    names: entities, their merges and every judgement on where they are named; without them the reader's own
    Parallax finds names afresh. tags: of the notes. private: notes marked so. paths: where files lay on this
    machine. authors: who wrote what. revisions: what notes said before. history: what undo would take back, and
    deleted rows; only an archive that is given whole can have it, as the history quotes whatever was edited.
    """

    documents: frozenset[str] | None = None
    claims: frozenset[str] | None = None
    notes: frozenset[str] | None = None
    names: bool = True
    tags: bool = True
    private: bool = False
    paths: bool = False
    authors: bool = True
    revisions: bool = False
    history: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing that the user can leave out is left out.

        >>> Share().whole, Share(private=True, paths=True, revisions=True).whole
        (False, True)
        """
        chosen = self.documents is None and self.claims is None and self.notes is None
        return chosen and all((self.names, self.tags, self.private, self.paths, self.authors, self.revisions))

    @property
    def with_history(self) -> bool:
        """Whether the undo history goes along."""
        return self.history and self.whole


@dataclass(frozen=True, slots=True)
class Shared:
    """A share copy that was written and verified. counts: noun -> rows; left_out: in words.

    searched: how many texts that were left out were looked for in its bytes.
    """

    target: Path
    counts: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    searched: int = 0
