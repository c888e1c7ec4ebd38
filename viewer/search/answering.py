"""Answers queries from the arrays of a view: what matches, exactly, and how well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from viewer.search import spans, vocabulary
from viewer.search.arrays import Array
from viewer.search.listed import Listings
from viewer.search.matches import All, Any, AnyWord, Chosen, Matches, OneWord, Preferred, are_in
from viewer.search.query import (
    KINDS,
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
    Term,
    Wild,
    Word,
    field_of,
)
from viewer.search.schema import TEXT, field_name
from viewer.search.view import Terms, View

_Leaf = Word | Wild | Fuzzy | Stem

_MARKED = 50  # words that a pattern or a close spelling stands for, to be marked in texts


class Question:
    """A question asked of a view; it remembers what its words stand for."""

    def __init__(self, view: View, listings: Listings) -> None:
        self._view = view
        self._listings = listings
        self._known: dict[_Leaf, Terms] = {}

    def matches(self, query: Query) -> Matches:
        """The entries that match, among them ones that were replaced or removed."""
        view = self._view
        if not isinstance(query, And | Or) and (kind := field_of(query)) in KINDS:
            of_kind, _ = view.postings(view.find("is_kind", kind))
            return All(view, [self.matches(_anywhere(query)), Chosen(view, of_kind)])
        match query:
            case Word() | Wild() | Fuzzy() | Stem():
                return self._word(query)
            case Phrase() | Near():
                entries = _distinct(self._standing(query, np.ones(view.size, bool)) >> 32)
                return Chosen(view, entries, [self.matches(word) for word in _words(query)])
            case Spelt(typed, others):
                return Preferred(view, self.matches(typed), [self.matches(other) for other in others])
            case Range(field, first, last):
                entries, _ = view.postings(spans.between(view, field, first, last))
                return Chosen(view, np.flatnonzero(view.mask(entries)).astype(np.uint32))
            case Listed(field, first, last):
                listed = self._listings.having(field, first, last)
                return Chosen(view, np.zeros(0, np.uint32) if listed is None else listed)
            case And(parts):
                return All(
                    view,
                    [self.matches(part) for part in parts if not isinstance(part, Not)],
                    [self.matches(part.part) for part in parts if isinstance(part, Not)],
                )
            case Or(parts):
                return Any(view, [self.matches(part) for part in parts])
            case Not(part):
                return All(view, [], [self.matches(part)])

    def spellings(self, query: Query) -> Iterator[Term]:
        """What to mark in texts for patterns and close spellings, besides `query.terms`."""
        match query:
            case Wild(field=field) | Fuzzy(field=field) | Stem(field=field) if field in ("", "title", *KINDS):
                yield from map(Term, vocabulary.spelled(self._view, self._terms(query), _MARKED))
            case Spelt(typed):
                yield from self.spellings(typed)
            case And(parts) | Or(parts) | Near(parts):
                for part in parts:
                    yield from self.spellings(part)

    def _word(self, query: _Leaf) -> Matches:
        view = self._view
        scored = field_name(query.field) == TEXT
        if isinstance(query, Word) and not query.prefix:
            return OneWord(view, self._terms(query), scored=scored)
        some = AnyWord(view, self._terms(query), scored=scored)
        if isinstance(query, Wild):
            return some
        # What was typed counts for itself and as one of its forms, so it comes before them.
        itself = self._word(Word(query.text, field=query.field))
        return Chosen(view, some.entries, [some, itself])

    def _terms(self, query: _Leaf) -> Terms:
        if query not in self._known:
            self._known[query] = self._looked_up(query)
        return self._known[query]

    def _looked_up(self, query: _Leaf) -> Terms:
        name = field_name(query.field)
        match query:
            case Word(text, prefix):
                return self._view.beginning(name, text) if prefix else self._view.find(name, text)
            case Wild(pattern):
                return vocabulary.like(self._view, name, pattern)
            case Fuzzy(text):
                return vocabulary.close(self._view, name, text)
            case Stem(text, prefix):
                akin = vocabulary.akin(self._view, name, text)
                return vocabulary.together(akin, self._view.beginning(name, text)) if prefix else akin

    def _standing(self, query: Query, among: Array) -> Array:
        """Where it stands in the entries of the mask `among`, as View.standing says; ascending.

        A phrase stands where its first word does, what is near each other where one of the last two parts does.
        """
        match query:
            case Phrase(words, prefix, field, _, joined):
                rows = self._row(
                    [*(Word(word, False, field) for word in words[:-1]), Word(words[-1], prefix, field)], among
                )
                return np.union1d(rows, self._standing(Word(joined, prefix, field), among)) if joined else rows
            case Near(parts, distance):
                among = among & self._having(parts)
                standing = self._standing(parts[0], among)
                for part in parts[1:-1]:
                    others = self._standing(part, among)
                    standing = others[_are_near(others, standing, distance)]
                last = self._standing(parts[-1], among)
                few, many = sorted((standing, last), key=len)  # either will do to tell the entry
                return few[_are_near(few, many, distance)]
            case Spelt(typed, others):
                return self._standing(Or((typed, *others)), among)
            case Or(parts):
                return np.unique(np.concatenate([self._standing(part, among) for part in parts]))
        assert isinstance(query, _Leaf)
        return self._view.standing(self._terms(query), among)

    def _row(self, words: Sequence[Word], among: Array) -> Array:
        """Where words stand next to each other in order, by the first one."""
        among = among & self._having(words)
        rarest_first = sorted(range(len(words)), key=lambda n: self._view.frequency(self._terms(words[n])))
        rows: Array | None = None
        for offset in rarest_first:
            # A row that would begin before an entry does looks like one far on in the entry before: nothing is there.
            here = self._standing(words[offset], among) - offset
            rows = here if rows is None else rows[are_in(rows, here)]
            among = self._view.mask(rows >> 32)
        assert rows is not None
        return rows

    def _having(self, parts: Sequence[Query]) -> Array:
        """The mask of the entries that have each part."""
        mask = np.ones(self._view.size, bool)
        for part in parts:
            entries = (
                self._view.postings(self._terms(part))[0] if isinstance(part, Word) else self.matches(part).entries
            )
            mask &= self._view.mask(entries)
        return mask


def _words(query: Phrase | Near) -> Iterator[Query]:
    """The words of a phrase, or of what stands near each other; each adds to the score."""
    match query:
        case Phrase(words, prefix, field, _, joined):
            yield from (Word(word, False, field) for word in words[:-1])
            yield Word(words[-1], prefix, field)
            if joined:
                yield Word(joined, prefix, field)
        case Near(parts):
            for part in parts:
                yield from _words(part) if isinstance(part, Phrase) else [part]


def _anywhere(query: Query) -> Query:
    """The same looked for in title and text."""
    match query:
        case Near(parts) | Or(parts):
            return replace(query, parts=tuple(map(_anywhere, parts)))
        case Spelt(typed):
            return replace(query, typed=_anywhere(typed), others=tuple(replace(one, field="") for one in query.others))
        case Word() | Wild() | Fuzzy() | Stem() | Phrase():
            return replace(query, field="")
    return query


def _are_near(standing: Array, others: Array, distance: int) -> Array:
    """Which of `standing` have one of `others` at most so many places away; both ascending."""
    if not len(others):
        return np.zeros(len(standing), bool)
    next_ = np.searchsorted(others, standing - distance)
    near: Array = (next_ < len(others)) & (others[np.minimum(next_, len(others) - 1)] <= standing + distance)
    return near


def _distinct(ascending: Array) -> Array:
    new = np.ones(len(ascending), bool)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return ascending[new].astype(np.uint32)
