"""Similar passages: which paragraphs say something about the same, by the names and words they share.

Each is a bag of terms, names (by entity, whatever their spelling) and words; a term weighs more the fewer
paragraphs have it (tf-idf, compared by their cosine: Salton and Buckley 1988).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from viewer.domain.text import fold

LEAST = 0.05  #: cosine under which two paragraphs have nothing to do with one another
_NAME_WEIGHT = 2.0  # of a shared name, against a word as rare
_SHORT = 3  # letters; words as short join sentences in every language with an alphabet
_WORD = re.compile(r"[^\W_]+(?:[.,][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's text and the entities that it names."""

    text: str
    entities: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """A paragraph that is like another. index: which one. score: 0..1. entities: those both name.

    spans: where in its text the words stand that both have, code points.
    """

    index: int
    score: float
    entities: frozenset[str]
    spans: tuple[tuple[int, int], ...]


def closest(here: Paragraph, others: Sequence[Paragraph], most: int = 9) -> list[Match]:
    """Those of `others` that are most like `here`, the closest first.

    >>> rally = Paragraph("Some 25,000 people came to the rally.")
    >>> others = [Paragraph("The court met."), Paragraph("The rally drew 25,000 people.")]
    >>> [(match.index, [others[1].text[a:b] for a, b in match.spans]) for match in closest(rally, others)]
    [(1, ['rally', '25,000', 'people'])]
    """
    bags = [_terms(paragraph) for paragraph in (here, *others)]
    common = Counter(term for bag in bags for term in bag)
    weights = {term: _weight(term, count, len(bags)) for term, count in common.items()}
    mine = {term: count * weights[term] for term, count in bags[0].items()}
    length = _length(mine.values())
    found = []
    for index, bag in enumerate(bags[1:]):
        shared = mine.keys() & bag.keys()
        product = sum(mine[term] * bag[term] * weights[term] for term in shared)
        if len(shared) < 2 and not here.entities & others[index].entities:
            continue  # one word in common is chance
        score = product / (length * _length(count * weights[term] for term, count in bag.items()))
        if score >= LEAST:
            found.append((score, index, shared))
    found.sort(key=lambda match: (-match[0], match[1]))
    return [
        Match(index, min(1.0, score), here.entities & others[index].entities, _spans(others[index].text, shared))
        for score, index, shared in found[:most]
    ]


def _terms(paragraph: Paragraph) -> Counter[str]:
    terms = Counter(fold(word) for word in _WORD.findall(paragraph.text) if len(word) > _SHORT or not word.isalpha())
    for term, count in terms.items():
        terms[term] = 1 + math.floor(math.log2(count))  # the tenth time says little
    terms.update(f"\0{entity}" for entity in paragraph.entities)  # no word has this sign
    return terms


def _weight(term: str, count: int, of: int) -> float:
    rare = math.log((of + 1) / count)  # among few paragraphs, what all have says something too
    return rare * _NAME_WEIGHT if term.startswith("\0") else rare


def _length(values: Iterable[float]) -> float:
    return math.sqrt(sum(value * value for value in values)) or 1.0


def _spans(text: str, shared: Collection[str]) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _WORD.finditer(text) if fold(found.group()) in shared)
