"""A query in words, so that people see what was understood."""

from __future__ import annotations

from typing import Final

from viewer.domain.date import show
from viewer.search.query import (
    And,
    Fuzzy,
    Listed,
    Near,
    Not,
    Or,
    Phrase,
    Query,
    Range,
    Spelt,
    Stem,
    Wild,
    Word,
    field_of,
)

#: What a field of a query is called in a sentence.
SAID: Final = {
    "kind": "the kind",
    "title": "the title",
    "source": "the source",
    "origin": "the origin",
    "author": "the author",
    "tag": "the tag",
    "lang": "the language",
    "entity": "a name",
    "note": "a note",
    "claim": "a claim",
    "event": "an event",
    "date": "the date",
    "is": "the state",
    "grade": "the grade",
    "cred": "the credibility",
}
_DATES = {"date": "the date", "event": "the date of what happened"}


def describe(query: Query | None) -> str:
    """The query in words.

    >>> describe(And((Word("asado", prefix=True, shown="asado"), Not(Word("rally", shown="Rally")))))
    'documents with "asado…" and without "Rally"'
    """
    if query is None:
        return "nothing yet: there is no word to look for"
    return f"documents {_clause(query)}"


def _clause(query: Query) -> str:
    match query:
        case Not(Not(part)):
            return _clause(part)
        case Not(And() | Or() as part):
            return f"not ({_clause(part)})"
        case Not(part):
            return _leaf(part, "without ", " not")
        case And(parts):
            return _joined(" and ", [f"({_clause(p)})" if isinstance(p, Or) else _clause(p) for p in parts])
        case Or(parts):
            return _joined(" or ", [f"({_clause(p)})" if isinstance(p, And) else _clause(p) for p in parts])
    return _leaf(query, "with ", "")


def _joined(word: str, clauses: list[str]) -> str:
    """With "with" said once for a run of clauses that begin with it."""
    said = [
        clause.removeprefix("with ") if before.startswith("with ") else clause
        for before, clause in zip(["", *clauses], clauses, strict=False)
    ]
    return word.join(said)


def _leaf(query: Query, with_: str, not_: str) -> str:
    match query:
        case Spelt(typed):
            return _clause(Not(typed) if not_ else typed)
        case Range(field, first, last):
            return f"where {_DATES[field]} is{not_} {_span(show(first or None), show(last or None), first, last)}"
        case Listed("is", value):
            return f"that are{not_} {value}"
        case Listed(field, first, last):
            return f"where {SAID[field]} is{not_} {_span(first, last, first, last)}"
        case Near(parts, distance):
            said = f" within {distance} words of ".join(_quoted(part) for part in parts)
            field = field_of(parts[0])
            return f"where {SAID[field]} has{not_} {said}" if field else with_ + said
    field = field_of(query)
    return f"where {SAID[field]} has{not_} {_quoted(query)}" if field else with_ + _quoted(query)


def _span(shown_first: str, shown_last: str, first: str, last: str) -> str:
    if first == last:
        return shown_first
    if not first:
        return f"up to {shown_last}"
    return f"from {shown_first} to {shown_last}" if last else f"from {shown_first}"


def _quoted(query: Query) -> str:
    match query:
        case Word(text, prefix, _, shown):
            return f'"{shown or text}{"…" if prefix else ""}"'
        case Wild(pattern, _, shown):
            return f'"{shown or pattern}"'
        case Fuzzy(text, _, shown):
            return f'"{shown or text}" or a close spelling'
        case Stem(text, prefix, _, shown):
            return f'"{shown or text}{"…" if prefix else ""}" in any form'
        case Phrase(words, prefix, _, shown, joined):
            return f'{"" if joined else "the phrase "}"{shown or " ".join(words)}{"…" if prefix else ""}"'
        case Spelt(typed):
            return _quoted(typed)
        case Or(parts):
            return f"({' or '.join(map(_quoted, parts))})"
        case And(parts):
            return f"({' and '.join(map(_quoted, parts))})"
    return _clause(query)
