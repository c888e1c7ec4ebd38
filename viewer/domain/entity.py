"""Entities: what the mentions of names refer to, with every form as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling and where it stands: counts by document id."""

    text: str
    documents: Mapping[str, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Mentions over all documents."""
        return sum(self.documents.values())


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation or place.

    merged: ids of entities a user has merged into this one. aliases: names the user knows it by, which
    need not stand in any document. identifiers: what it is called elsewhere, such as {"wikidata": "Q42"}.
    """

    id: str
    label: str
    name: str
    forms: tuple[Form, ...] = ()
    merged: tuple[str, ...] = ()
    notes: str = ""
    colour: str = ""
    aliases: tuple[str, ...] = ()
    identifiers: Mapping[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Mentions over all forms."""
        return sum(form.count for form in self.forms)

    @property
    def documents(self) -> frozenset[str]:
        """Ids of the documents that name it."""
        return frozenset(document for form in self.forms for document in form.documents)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entities that may be one, with the reason and how likely it is (0..1). Never acted on by itself."""

    a: str
    b: str
    reason: str
    confidence: float
