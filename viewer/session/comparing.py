"""Comparing: passages of the accounts on screen that speak of the same, and the words in which two differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.analysis import similar, word_diff
from viewer.analysis.word_diff import Piece
from viewer.domain.document import Block
from viewer.domain.text import block_at
from viewer.session.core import Core
from viewer.storage import documents, entities, mentions

_SKIPPED = ("heading", "page break")


@dataclass(frozen=True, slots=True)
class SimilarPassage:
    """A paragraph like another one: text[start:end] of its document.

    letter, title: of its account; paragraph: its number, for citing. score: 0..1. names: the entities that both
    name. spans: where in `text` the words stand that both have.
    """

    document: str
    letter: str
    title: str
    paragraph: int
    start: int
    end: int
    text: str
    score: float
    names: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class WordDiff:
    """Two passages and the words in which they differ. share: how much of both is the same, 0..1."""

    a: str
    b: str
    pieces: tuple[Piece, ...]
    share: float


class Comparing(Core):
    """One paragraph held against others."""

    def similar_passages(
        self, document_id: str, offset: int, among: Sequence[str], most: int = 9
    ) -> list[SimilarPassage]:
        """The paragraphs of other documents (`among`) that are closest to the one at `offset`, closest first.

        Empty where there is no paragraph there.
        """
        here = self.paragraph_at(document_id, offset)
        if here is None:
            return []
        places: list[tuple[str, Block]] = []
        bags: list[similar.Paragraph] = []
        for other in dict.fromkeys(among):
            if other != document_id:
                blocks = [block for block in self._paragraphs(other) if block.kind not in _SKIPPED]
                places += [(other, block) for block in blocks]
                bags += self._bags(other, blocks)
        found = similar.closest(self._bags(document_id, [here])[0], bags, most)
        letters, names = self._letters(), self._names_of(found)
        passages = []
        for match in found:
            other, block = places[match.index]
            passages.append(
                SimilarPassage(
                    other,
                    letters.get(other, ""),
                    self.document(other).title,
                    block.number,
                    block.start,
                    block.end,
                    bags[match.index].text,
                    match.score,
                    tuple(sorted(names[entity] for entity in match.entities if entity in names)),
                    match.spans,
                )
            )
        return passages

    def paragraph_at(self, document_id: str, offset: int) -> Block | None:
        """The paragraph that holds a code point."""
        return block_at(self._paragraphs(document_id), offset)

    def word_diff(self, a: tuple[str, int, int], b: tuple[str, int, int]) -> WordDiff:
        """How the words of two passages (document, start, end) differ."""
        here, there = (self.text(document)[start:end] for document, start, end in (a, b))
        pieces = word_diff.compare(here, there)
        return WordDiff(here, there, pieces, word_diff.share(pieces, here, there))

    def _paragraphs(self, document_id: str) -> tuple[Block, ...]:
        return documents.blocks(self._archive.db, self.document(document_id).id)

    def _bags(self, document_id: str, blocks: Sequence[Block]) -> list[similar.Paragraph]:
        text = self.text(document_id)
        found = [mention for mention in mentions.of(self._archive.db, document_id) if mention.entity]
        starts = [mention.start for mention in found]
        return [
            similar.Paragraph(
                text[block.start : block.end],
                frozenset(
                    mention.entity
                    for mention in found[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
                    if mention.entity
                ),
            )
            for block in blocks
        ]

    def _names_of(self, found: Sequence[similar.Match]) -> dict[str, str]:
        wanted = {entity for match in found for entity in match.entities}
        return {entity: name for each in wanted for entity, (name, _) in entities.names(self._archive.db, each).items()}
