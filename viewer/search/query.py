"""A query as a small tree, its sentence in words, and the terms to mark for it.

The tree knows nothing of the engine that answers it. All words in it are folded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: Fields a query can name, with the words that describe them; "" is title and text together.
FIELDS = {
    "kind": "the kind",
    "title": "the title",
    "source": "the source",
    "origin": "the origin",
    "author": "the author",
    "tag": "the tag",
    "lang": "the language",
    "date": "the date",
    "entity": "the names",
    "grade": "the grade",
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word, exactly; or everything that begins with it."""

    text: str
    prefix: bool = False
    field: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words next to each other in this order; prefix: the last one may go on.

    joined: the same as one compound word ("co-op": "coop"), which is as good; empty: none.
    """

    words: tuple[str, ...]
    prefix: bool = False
    field: str = ""
    shown: str = ""
    joined: str = ""


@dataclass(frozen=True, slots=True)
class Wild:
    """Words that fit a pattern: * stands for any letters or none, ? for one."""

    pattern: str
    field: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word, or one that differs by a letter more, less or other, or by two neighbours swapped."""

    text: str
    field: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """Each part at most so many words from the one before it, in either order. A phrase counts by its first word."""

    parts: tuple[Word | Wild | Fuzzy | Phrase, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Range:
    """A field whose value lies between two, both included; "2018" includes all that begins so. "" is no limit."""

    field: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class And:
    """All parts."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever does not match the part."""

    part: Query


Query = Word | Wild | Fuzzy | Phrase | Near | Range | And | Or | Not


@dataclass(frozen=True, slots=True)
class Term:
    """Something to mark in a text: a folded word, or a phrase as its folded words.

    prefix: the word, or the phrase's last word, may go on. phrase: empty for a single word.
    """

    text: str
    prefix: bool = False
    phrase: tuple[str, ...] = ()


def terms(query: Query | None) -> tuple[Term, ...]:
    """What to mark in texts: everything asked for in them, nothing that was excluded.

    Which words a pattern or a close spelling stands for, only the index knows.
    """
    return tuple(dict.fromkeys(_terms(query))) if query else ()


def _terms(query: Query) -> Iterator[Term]:
    match query:
        case Word(text, prefix, "" | "title"):
            yield Term(text, prefix)
        case Fuzzy(text, "" | "title"):
            yield Term(text)
        case Phrase(words, prefix, "" | "title", _, joined):
            yield Term(" ".join(words), prefix, words)
            if joined:
                yield Term(joined, prefix)
        case And(parts) | Or(parts) | Near(parts):
            for part in parts:
                yield from _terms(part)


def describe(query: Query | None) -> str:
    """The query in words, so that people see what was understood.

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
            return _leaf(part, "without ", " not ")
        case And(parts):
            return _joined(" and ", [f"({_clause(p)})" if isinstance(p, Or) else _clause(p) for p in parts])
        case Or(parts):
            return _joined(" or ", [f"({_clause(p)})" if isinstance(p, And) else _clause(p) for p in parts])
    return _leaf(query, "with ", " ")


def _joined(word: str, clauses: list[str]) -> str:
    """With "with" said once for a run of clauses that begin with it."""
    said = [
        clause.removeprefix("with ") if before.startswith("with ") else clause
        for before, clause in zip(["", *clauses], clauses, strict=False)
    ]
    return word.join(said)


def _leaf(query: Query, with_: str, in_: str) -> str:
    match query:
        case Range(field, first, last):
            said = " to ".join(filter(None, (first and f"from {first}", last))) if first else f"up to {last}"
            return f"{'where' if in_ == ' ' else 'except where'} {FIELDS[field]} is {said}"
        case Near(parts, distance):
            said = f" within {distance} words of ".join(_quoted(part) for part in parts)
            field = parts[0].field
            return f"where {FIELDS[field]} has{in_}{said}" if field else with_ + said
    assert isinstance(query, Word | Wild | Fuzzy | Phrase)
    if query.field:
        return f"where {FIELDS[query.field]} has{in_}{_quoted(query)}"
    return with_ + _quoted(query)


def _quoted(query: Word | Wild | Fuzzy | Phrase) -> str:
    match query:
        case Word(text, prefix, _, shown):
            return f'"{shown or text}{"…" if prefix else ""}"'
        case Wild(pattern, _, shown):
            return f'"{shown or pattern}"'
        case Fuzzy(text, _, shown):
            return f'"{shown or text}" or a close spelling'
        case Phrase(words, prefix, _, shown, joined):
            return f'{"" if joined else "the phrase "}"{shown or " ".join(words)}{"…" if prefix else ""}"'
