"""What could stand at the cursor of a query."""

from __future__ import annotations

from viewer.domain.query import Completion
from viewer.search import vocabulary
from viewer.search.lookup import Lookup
from viewer.search.view import View
from viewer.search.words import words

_MOST = 12


def complete(view: View, text: str, cursor: int, lookup: Lookup | None) -> list[Completion]:
    """Words that begin as the one before the cursor does, most frequent first."""
    typed = list(words(text[:cursor]))
    if not typed or typed[-1].end != cursor:
        return []
    last = typed[-1]
    return [Completion(word, last.start, cursor, "a word") for word in vocabulary.complete(view, last.folded, _MOST)]
