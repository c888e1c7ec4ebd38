"""One question, from what was typed to the page that answers it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from viewer.domain.query import Problem, Spelling
from viewer.search import alike, facets, guessing, sorting, vocabulary
from viewer.search.answering import Question
from viewer.search.arrays import Array
from viewer.search.describing import describe
from viewer.search.facets import Filters
from viewer.search.found import Found, Match
from viewer.search.listed import Listings, keys, signs_of
from viewer.search.lookup import Lookup
from viewer.search.matches import Matches
from viewer.search.parser import read
from viewer.search.places import places
from viewer.search.query import And, Query, terms
from viewer.search.spelling import widened
from viewer.search.stemming import stemmed
from viewer.search.view import View


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, as `Index.search` explains it."""

    query: str
    limit: int
    offset: int
    filters: Filters
    facets: Collection[str]
    sort: str
    without: Collection[str]
    stemming: bool
    lookup: Lookup | None


def nothing(asked: Asked) -> Found:
    """The answer where there is nothing to look in."""
    tree, problems = read(asked.query, signs_of(asked.lookup))
    return Found(describe(tree), 0, (), terms(tree), problem=problems[0] if problems else None)


def find(view: View, asked: Asked) -> Found:
    """The answer."""
    return _Finding(view, asked).found()


def every(view: View, asked: Asked) -> list[tuple[str, str]]:
    """(kind, id) of all that the answer holds, in no order."""
    return _Finding(view, asked).every()


def standing(view: View, asked: Asked, text: str) -> tuple[tuple[int, int], ...]:
    """Where in a text stands what is asked for."""
    return _Finding(view, asked).standing(text)


class _Finding:
    def __init__(self, view: View, asked: Asked) -> None:
        self._view = view
        self._asked = asked
        self._listings = Listings(view, asked.lookup)
        self._question = Question(view, self._listings)

    def found(self) -> Found:
        view, asked = self._view, self._asked
        tree, problem = self._read()
        if not tree and not asked.filters:
            return Found(describe(tree), 0, (), (), problem=problem)
        wider, spellings = self._widened(tree) if tree else (And(()), ())
        matches, entries = self._matching(wider)
        scores = matches.scores(entries)
        page = []
        for place in sorting.page(view, entries, scores, asked.sort, asked.limit, asked.offset):
            shown = view.stored(int(entries[place]))
            page.append(Match(shown["kind"], shown["id"], shown["document"], shown["title"], float(scores[place])))
        counted = facets.count(view, entries, asked.facets, self._listings)
        return Found(
            describe(stemmed(tree) if tree and asked.stemming else tree),
            len(entries),
            tuple(page),
            tuple(dict.fromkeys((*terms(wider), *self._question.spellings(wider)))),
            {name: counted[name] for name in asked.facets if name in counted},
            problem,
            spellings,
            guessing.meant(view, asked.query, tree, len(entries), self._total) if tree else "",
        )

    def every(self) -> list[tuple[str, str]]:
        tree, _ = self._read()
        if not tree and not self._asked.filters:
            return []
        _, entries = self._matching(self._widened(tree)[0] if tree else And(()))
        return keys(self._view, entries)

    def standing(self, text: str) -> tuple[tuple[int, int], ...]:
        tree, _ = self._read()
        return places(text, self._widened(tree)[0]) if tree else ()

    def _read(self) -> tuple[Query | None, Problem | None]:
        tree, problems = read(self._asked.query, signs_of(self._asked.lookup))
        if tree:
            tree, unknown = self._listings.understood(tree)
            problems = tuple(sorted((*problems, *unknown), key=lambda problem: problem.start))
        return tree, problems[0] if problems else None

    def _widened(self, tree: Query) -> tuple[Query, tuple[Spelling, ...]]:
        wider, spellings = widened(tree, self._forms, self._asked.without)
        return stemmed(wider) if self._asked.stemming else wider, spellings

    def _forms(self, words: str, prefix: bool) -> Sequence[tuple[str, str]]:
        linked = self._asked.lookup.forms(words) if self._asked.lookup else ()
        close = alike.forms(self._view, words, prefix=prefix) if " " not in words else ()
        if self._asked.stemming:
            close = [one for one in close if vocabulary.stem_of(one[0]) != vocabulary.stem_of(words)]
        return [*linked, *close]

    def _matching(self, tree: Query) -> tuple[Matches, Array]:
        matches = self._question.matches(tree)
        entries = self._view.without_removed(matches.entries)
        if self._asked.filters:
            entries = entries[facets.chosen(self._view, self._asked.filters, self._listings)[entries]]
        return matches, entries

    def _total(self, query: str) -> int:
        """How many entries another query finds as it stands."""
        tree = read(query, signs_of(self._asked.lookup)).query
        return len(self._matching(tree)[1]) if tree else 0
