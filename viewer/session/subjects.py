"""What the quotes of a claim are about: the names in them, and the tags of the notes on them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from viewer.domain.claim import Cell, Claim
from viewer.domain.mention import Mention
from viewer.storage import mentions, notes


@dataclass(frozen=True, slots=True)
class Subjects:
    """entities: ids of those named in the quotes. tags: of the notes that touch them."""

    entities: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()


def subjects(db: Database, claims: Iterable[Claim]) -> dict[str, Subjects]:
    """Claim id -> what its quotes are about."""
    named: dict[str, set[str]] = defaultdict(set)
    tagged: dict[str, set[str]] = defaultdict(set)
    for document, cells in _by_document(claims).items():
        found = sorted(mentions.of(db, document), key=lambda mention: mention.start)
        starts = [mention.start for mention in found]
        written = [note for note in notes.every(db, document) if note.anchor and note.tags]
        for cell in cells:
            assert cell.anchor
            named[cell.claim].update(_inside(found, starts, cell.anchor.start, cell.anchor.end))
            for note in written:
                if note.anchor and note.anchor.start < cell.anchor.end and cell.anchor.start < note.anchor.end:
                    tagged[cell.claim].update(note.tags)
    return {claim: Subjects(frozenset(named[claim]), frozenset(tagged[claim])) for claim in {*named, *tagged}}


def _by_document(claims: Iterable[Claim]) -> dict[str, list[Cell]]:
    said: dict[str, list[Cell]] = defaultdict(list)
    for claim in claims:
        for cell in claim.cells:
            if cell.anchor:
                said[cell.document].append(cell)
    return said


def _inside(found: Sequence[Mention], starts: Sequence[int], start: int, end: int) -> Iterable[str]:
    for mention in found[bisect_left(starts, start) : bisect_left(starts, end)]:
        if mention.entity:
            yield mention.entity
