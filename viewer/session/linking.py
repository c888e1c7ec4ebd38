"""Which entities may be one: the analyser's proposals, less what the user has decided."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from viewer.analysis import variants
from viewer.domain.entity import Entity, Proposal
from viewer.domain.spelling import plain
from viewer.storage import entities, forms


def proposals(db: Database, every: Sequence[Entity]) -> list[Proposal]:
    """Pairs of different entities, likeliest first; never one the user called different."""
    names = [
        variants.Name(f"{entity.id}|{number}", entity.label, text, documents)
        for entity in every
        for number, (text, documents) in enumerate(_written(entity))
    ]
    texts = {name.key: name.text for name in names}
    different = apart(db)
    best: dict[frozenset[str], Proposal] = {}
    for link in variants.propose(names, forms.short_forms(db)):
        a, b = link.a_key.split("|")[0], link.b_key.split("|")[0]
        pair = frozenset({a, b})
        if a == b or pair in different:
            continue
        if pair not in best or best[pair].confidence < link.confidence:
            same = plain(texts[link.a_key]) == plain(texts[link.b_key])
            reason = f"both are written “{texts[link.b_key]}”" if same else link.reason
            best[pair] = Proposal(a, b, reason, link.confidence)
    return sorted(best.values(), key=lambda proposal: -proposal.confidence)


def apart(db: Database) -> set[frozenset[str]]:
    """Pairs of root entities that the user called different, themselves or in their parts."""
    return {frozenset(entities.root_of(db, entity) or entity for entity in pair) for _, *pair in entities.apart(db)}


def _written(entity: Entity) -> list[tuple[str, frozenset[str]]]:
    """Its spellings with the documents they stand in, then the names the user gave it."""
    return [(form.text, frozenset(form.documents)) for form in entity.forms] + [
        (alias, frozenset()) for alias in entity.aliases
    ]
