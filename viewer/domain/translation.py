"""Originals and their translations."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.domain.document import Document


def counterparts(document_id: str, documents: Iterable[Document]) -> list[Document]:
    """The original of a document first, then other translations of that, then its own translations.

    >>> one, two = Document("1", "Rede"), Document("2", "Speech", translation_of="1")
    >>> [other.title for other in counterparts("1", [one, two])], [o.title for o in counterparts("2", [one, two])]
    (['Speech'], ['Rede'])
    """
    documents = list(documents)
    here = next((document for document in documents if document.id == document_id), None)
    if here is None:
        return []
    others = [other for other in documents if other.id != document_id]
    original = [other for other in others if other.id == here.translation_of]
    siblings = [other for other in others if original and other.translation_of == original[0].id]
    return [*original, *siblings, *(other for other in others if other.translation_of == document_id)]
