"""Names to choose from, found by some of their letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.domain.entity import Entity
from viewer.domain.text import fold

_MOST = 50  # that a list offers; more are found by typing more


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity with the words it is sought by, made once: folded, each spelling on a line of its own."""

    entity: Entity
    sought: str
    count: int


def candidates(entities: Iterable[Entity]) -> list[Candidate]:
    """The entities, ready to be sought."""
    return [Candidate(each, _sought(each), each.count) for each in entities]


def fitting(known: Sequence[Candidate], typed: str, label: str = "") -> list[Entity]:
    """Those that hold every word of `typed`, at most 50: spelt just so first, then of `label`, then the most frequent.

    >>> one, two = (Entity(name, "PERSON", name) for name in ("Ana Roma", "Roma"))
    >>> [entity.name for entity in fitting(candidates([one, two]), "roma")]
    ['Roma', 'Ana Roma']
    """
    words, just = _folded(typed).split(), f"\n{_folded(typed)}\n"
    found = [each for each in known if all(word in each.sought for word in words)]
    found.sort(key=lambda each: (just not in each.sought, each.entity.label != label, -each.count))
    return [each.entity for each in found[:_MOST]]


def spelt(known: Iterable[Candidate], words: str, label: str = "") -> Entity | None:
    """The one written just so, of `label` where there are several kinds; None where there is none."""
    just = f"\n{_folded(words)}\n"
    found = [each.entity for each in known if just in each.sought]
    return next((entity for entity in found if entity.label == label), found[0] if found else None)


def _folded(text: str) -> str:
    return " ".join(fold(text).split())


def _sought(entity: Entity) -> str:
    spellings = (entity.name, *(form.text for form in entity.forms), *entity.aliases)
    return "".join(f"\n{_folded(text)}\n" for text in spellings)
