"""Whole texts with their highlights, as pieces that each have the same marks from end to end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from viewer.exporting.brief import BriefSpan, BriefText

#: What a highlight is called in a legend; the first words of a kind decide the order.
KINDS = {
    "note": "has a note",
    "agrees": "✓ agrees on a claim",
    "conflicts": "✕ in conflict on a claim",
    "open": "○ speaks to a claim",
    "PERSON": "person",
    "ORG": "organisation",
    "PLACE": "place",
    "DATE": "date",
    "QUANTITY": "figure",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words under the same spans. ending: notes that end with them."""

    text: str
    spans: tuple[BriefSpan, ...] = ()
    ending: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its spans, each once, in the order of KINDS."""
        found = {span.kind for span in self.spans}
        return tuple(kind for kind in KINDS if kind in found)

    @property
    def notes(self) -> tuple[str, ...]:
        """Ids of the notes on it."""
        return tuple(span.about for span in self.spans if span.kind == "note")


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph in pieces. notes: ids of those that begin in it, in order."""

    number: int
    kind: str
    pieces: tuple[Piece, ...]
    notes: tuple[str, ...]


def paragraphs(shown: BriefText) -> Iterator[Marked]:
    """The paragraphs of a text with what is highlighted in each."""
    for block in shown.blocks:
        inside = [span for span in shown.spans if span.start < block.end and span.end > block.start]
        begun = tuple(s.about for s in inside if s.kind == "note" and block.start <= s.start < block.end)
        yield Marked(block.number, block.kind, tuple(_pieces(shown.text, block.start, block.end, inside)), begun)


def legend(texts: Iterable[BriefText]) -> dict[str, str]:
    """The kinds that are highlighted anywhere, with what they mean."""
    found = {span.kind for shown in texts for span in shown.spans}
    return {kind: meaning for kind, meaning in KINDS.items() if kind in found}


def _pieces(text: str, start: int, end: int, spans: list[BriefSpan]) -> Iterator[Piece]:
    cuts = sorted({start, end, *(min(max(cut, start), end) for span in spans for cut in (span.start, span.end))})
    for low, high in pairwise(cuts):
        over = tuple(span for span in spans if span.start < high and span.end > low)
        ending = tuple(span.about for span in over if span.kind == "note" and span.end == high)
        yield Piece(text[low:high], over, ending)
