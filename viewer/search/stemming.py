"""Makes English endings not count."""

from __future__ import annotations

from dataclasses import replace

from viewer.search.query import KINDS, And, Near, Or, Query, Spelt, Stem, Word

_STEMMED = ("", "title", *KINDS)
_SHORTEST = 3  # letters


def stemmed(query: Query) -> Query:
    """The query with words in any of their forms: not what is excluded, quoted or part of a phrase."""
    match query:
        case Word(text, prefix, field, shown, False) if field in _STEMMED and len(text) >= _SHORTEST:
            return Stem(text, prefix, field, shown) if text.isascii() and text.isalpha() else query
        case And(parts) | Or(parts) | Near(parts):
            return replace(query, parts=tuple(map(stemmed, parts)))
        case Spelt(typed):
            return replace(query, typed=stemmed(typed))
    return query
