"""A query as a small tree, and the terms to mark for it.

The tree knows nothing of the engine that answers it. All words in it are folded. at: where something
stands in what was typed, code points; it makes no difference to what is found.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

#: Fields of texts and values that a query can name; "" is title and text together.
WORDS: Final = ("kind", "title", "source", "origin", "author", "tag", "lang", "entity")
#: Fields that limit a query to one kind of entry and look into its words.
KINDS: Final = ("note", "claim", "event")
#: Fields with dates, which are asked for as ranges.
DATES: Final = ("date", "event")
#: Fields whose values only the archive knows: see `lookup`.
LISTED: Final = ("is", "grade", "cred")
FIELDS: Final = tuple(dict.fromkeys((*WORDS, *KINDS, *DATES, *LISTED)))


def _place() -> Any:
    return dataclasses.field(default=(0, 0), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Word:
    """One word, exactly; or everything that begins with it. exact: no other spelling will do."""

    text: str
    prefix: bool = False
    field: str = ""
    shown: str = ""
    exact: bool = False
    at: tuple[int, int] = _place()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words next to each other in this order; prefix: the last one may go on.

    joined: the same as one compound word ("co-op": "coop"), which is as good; empty: none.
    exact: no other spelling will do.
    """

    words: tuple[str, ...]
    prefix: bool = False
    field: str = ""
    shown: str = ""
    joined: str = ""
    exact: bool = False
    at: tuple[int, int] = _place()


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
class Stem:
    """A word in any of its English forms; prefix: or everything that begins with it."""

    text: str
    prefix: bool = False
    field: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Spelt:
    """What was typed, or another form of it, which counts for less."""

    typed: Query
    others: tuple[Word | Phrase, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Each part at most so many words from the one before it, in either order. A phrase counts by its first word."""

    parts: tuple[Query, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Range:
    """A date that may lie between two, both included; "2018" is all that begins so. "" is no limit."""

    field: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What the archive says has a value from `first` to `last` in a field of LISTED."""

    field: str
    first: str
    last: str
    at: tuple[int, int] = _place()


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


Query = Word | Wild | Fuzzy | Stem | Phrase | Spelt | Near | Range | Listed | And | Or | Not


def field_of(query: Query) -> str:
    """The field that a leaf, or the first of several, is looked for in."""
    match query:
        case Word() | Wild() | Fuzzy() | Stem() | Phrase():
            return query.field
        case Spelt(typed):
            return field_of(typed)
        case Or((first, *_)) | And((first, *_)) | Near((first, *_)):
            return field_of(first)
    return ""


_MARKED = ("", "title", *KINDS)


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
        case Word(text, prefix, field) | Stem(text, prefix, field) if field in _MARKED:
            yield Term(text, prefix)
        case Fuzzy(text, field) if field in _MARKED:
            yield Term(text)
        case Phrase(words, prefix, field, _, joined) if field in _MARKED:
            yield Term(" ".join(words), prefix, words)
            if joined:
                yield Term(joined, prefix)
        case Spelt(typed, others):
            for part in (typed, *others):
                yield from _terms(part)
        case And(parts) | Or(parts) | Near(parts):
            for part in parts:
                yield from _terms(part)
