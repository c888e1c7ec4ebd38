"""Which entities may be one: the analyser's proposals, less what the user has decided."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from viewer.analysis import variants
from viewer.domain.entity import Entity, Proposal
from viewer.domain.text import fold
from viewer.storage import mentions


def proposals(db: Database, entities: Sequence[Entity]) -> list[Proposal]:
    """Pairs of different entities, likeliest first; never one the user called different."""
    names = [
        variants.Name(f"{entity.id}|{number}", entity.label, form.text, frozenset(form.documents))
        for entity in entities
        for number, form in enumerate(entity.forms)
    ]
    different = mentions.pairs(db, "different")
    texts = {name.key: name.text for name in names}
    apart = {frozenset(mentions.root_of(db, entity) or entity for entity in pair) for pair in different}
    best: dict[frozenset[str], Proposal] = {}
    for link in variants.propose(names, mentions.pairs(db, "short")):
        a, b = link.a_key.split("|")[0], link.b_key.split("|")[0]
        pair = frozenset({a, b})
        if a == b or pair in apart:
            continue
        if pair not in best or best[pair].confidence < link.confidence:
            same = fold(texts[link.a_key]) == fold(texts[link.b_key])
            reason = f"both are written “{texts[link.b_key]}”" if same else link.reason
            best[pair] = Proposal(a, b, reason, link.confidence)
    return sorted(best.values(), key=lambda proposal: -proposal.confidence)
