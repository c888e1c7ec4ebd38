"""Which entities may be one: the analyser's proposals, less what the user has decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, product

from sqlite_utils import Database

from viewer.analysis import variants
from viewer.analysis.variants import Link, Name
from viewer.domain.entity import Entity, Proposal
from viewer.domain.mention import PERSON
from viewer.domain.spelling import plain
from viewer.storage import entities, forms

Propose = Callable[[tuple[Name, ...], frozenset[tuple[str, str]]], Sequence[Link]]
OTHER_KIND = "written alike, but taken for another kind of name"
#: More owners of one spelling than this say nothing about any two of them.
_MOST = 20


def proposals(db: Database, every: Sequence[Entity], propose: Propose = variants.propose) -> list[Proposal]:
    """Pairs of different entities, likeliest first; never one the user called different.

    propose: links between spellings. They are the same whoever is merged with whom, so that a caller
    may keep them.
    """
    documents: dict[tuple[str, str], set[str]] = defaultdict(set)
    owners: dict[str, list[str]] = defaultdict(list)
    for entity in every:
        for text, where in _speaking(entity):
            documents[entity.label, text] |= where
            owners[f"{entity.label}|{text}"].append(entity.id)
    names = tuple(
        Name(f"{label}|{text}", label, text, frozenset(where)) for (label, text), where in sorted(documents.items())
    )
    texts = {name.key: name.text for name in names}
    different = apart(db)
    best: dict[frozenset[str], Proposal] = {}
    for link in (*_shared(owners), *propose(names, frozenset(forms.short_forms(db)))):
        same = link.reason == variants.SAME_FORM
        reason = f"both are written “{texts[link.b_key]}”" if same else link.reason
        for a, b in product(owners[link.a_key][:_MOST], owners[link.b_key][:_MOST]):
            pair = frozenset({a, b})
            if a == b or pair in different:
                continue
            if pair not in best or best[pair].confidence < link.confidence:
                best[pair] = Proposal(a, b, reason, link.confidence)
    return sorted(best.values(), key=lambda proposal: -proposal.confidence)


def apart(db: Database) -> set[frozenset[str]]:
    """Pairs of root entities that the user called different, themselves or in their parts."""
    return {frozenset(entities.root_of(db, entity) or entity for entity in pair) for _, *pair in entities.apart(db)}


def _speaking(entity: Entity) -> list[tuple[str, set[str]]]:
    """Its spellings, with the documents they stand in, by which it may be known; then the names the user gave it.

    "Brandt" does not speak for an Ilona Brandt: the Brandt of another account may be another one.
    """
    written = [(form.text, set(form.documents)) for form in entity.forms]
    if entity.label == PERSON and any(" " in text for text, _ in written):
        written = [(text, where) for text, where in written if " " in text]
    return written + [(alias, set()) for alias in entity.aliases]


def _shared(owners: Mapping[str, Sequence[str]]) -> Iterable[Link]:
    """Several entities that are written the very same, of one kind or of several."""
    by_words: dict[str, list[str]] = defaultdict(list)
    for key, of in owners.items():
        by_words[plain(key.partition("|")[2])].append(key)
        if 1 < len(of) <= _MOST:
            yield Link(key, key, variants.SAME_FORM, 0.99)
    for keys in by_words.values():
        for a, b in combinations(keys, 2):
            if a.partition("|")[0] != b.partition("|")[0]:
                yield Link(a, b, OTHER_KIND, 0.5)
