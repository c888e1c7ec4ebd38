"""Links between two passages, each with a name for what one is to the other."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.domain.annotation import Anchor

#: What the first passage is to the second (see data.md, `relation`).
RELATIONS = (
    "same-as", "supports", "contradicts", "narrows", "explains-away", "copies", "responds-to", "corrects",
)  # fmt: skip
#: Those that say the same of the first and of the second.
MUTUAL = ("same-as", "contradicts")


@dataclass(frozen=True, slots=True)
class End:
    """One of the two passages. anchor: None where the present version of the document no longer has the words."""

    document: str
    quote: str
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """`a` is to `b` what `kind` says, as in "a corrects b"."""

    id: str
    kind: str
    a: End
    b: End
    reason: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""

    def ends_in(self, document: str) -> tuple[End, ...]:
        """Its passages in one document."""
        return tuple(end for end in (self.a, self.b) if end.document == document)

    def touches(self, document: str, start: int, end: int) -> bool:
        """Whether one of its passages overlaps text[start:end] of a document."""
        return any(
            each.anchor is not None and each.anchor.start < max(end, start + 1) and each.anchor.end > start
            for each in self.ends_in(document)
        )
