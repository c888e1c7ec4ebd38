"""What passages are to one another, in words."""

from __future__ import annotations

from viewer.domain.relation import Relation
from viewer.texts import later, tr

#: Relation kind -> what the first passage does to the second.
VERBS = {
    "same-as": later("says the same as"), "supports": later("supports"), "contradicts": later("contradicts"),
    "narrows": later("narrows"), "explains-away": later("explains away"), "copies": later("copies"),
    "responds-to": later("responds to"), "corrects": later("corrects"),
}  # fmt: skip
#: The same, said of the second passage.
PASSIVES = {
    "same-as": later("says the same as"), "supports": later("is supported by"),
    "contradicts": later("contradicts"), "narrows": later("is narrowed by"),
    "explains-away": later("is explained away by"), "copies": later("is copied by"),
    "responds-to": later("is answered by"), "corrects": later("is corrected by"),
}  # fmt: skip


def verb(kind: str) -> str:
    """What the first passage does to the second."""
    return tr(VERBS.get(kind, kind))


def seen_from(relation: Relation, document: str, start: int) -> str:
    """The link as it is said of its passage at that place."""
    anchor = relation.b.anchor
    second = anchor is not None and anchor.document == document and anchor.start <= start < anchor.end
    first = relation.a.anchor
    if first is not None and first.document == document and first.start <= start < first.end:
        second = False
    return tr(PASSIVES.get(relation.kind, relation.kind)) if second else verb(relation.kind)
