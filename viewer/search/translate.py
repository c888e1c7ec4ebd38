"""Our queries as Whoosh's. The only module that would change for another engine's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from whoosh import query as whoosh

from viewer.search.postings import Adjacent, AnyOf
from viewer.search.query import And, Not, Or, Phrase, Query, Word
from viewer.search.schema import field_name

#: Gives the words of a field (by the index's name) that begin with a prefix.
Expand = Callable[[str, str], list[str]]


def translate(query: Query, expand: Expand) -> Any:
    """The Whoosh query that matches what `query` asks."""
    match query:
        case Word(text, prefix, field):
            return _word(field_name(field), text, expand, prefix=prefix)
        case Phrase(words, prefix, field, _, joined):
            name = field_name(field)
            last = _completions(name, words[-1], expand) if prefix else [words[-1]]
            phrase = Adjacent(name, [*([word] for word in words[:-1]), last])
            return whoosh.Or([phrase, _word(name, joined, expand, prefix=prefix)]) if joined else phrase
        case And(parts):
            return whoosh.And([translate(part, expand) for part in parts])
        case Or(parts):
            return whoosh.Or([translate(part, expand) for part in parts])
        case Not(part):
            # Whoosh takes a bare Not inside an Or for "but not", hence the Every around it.
            return whoosh.And([whoosh.Every(), whoosh.Not(translate(part, expand))])


def _word(name: str, text: str, expand: Expand, *, prefix: bool) -> Any:
    exactly = whoosh.Term(name, text)
    # What was typed counts for itself and as one of its completions, so it comes before them.
    return whoosh.AndMaybe(AnyOf(name, _completions(name, text, expand)), exactly) if prefix else exactly


def _completions(name: str, text: str, expand: Expand) -> list[str]:
    return list(dict.fromkeys([text, *expand(name, text)]))
