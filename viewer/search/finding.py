"""One question, from what was typed to the page that answers it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from viewer.search import facets, sorting
from viewer.search.answering import Question
from viewer.search.describing import describe
from viewer.search.facets import Filters
from viewer.search.found import Found, Match
from viewer.search.lookup import Lookup
from viewer.search.parser import parse
from viewer.search.query import And, terms
from viewer.search.spelling import widened
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
    without: frozenset[str]
    stemming: bool
    lookup: Lookup | None


def nothing(asked: Asked) -> Found:
    """The answer where there is nothing to look in."""
    tree = parse(asked.query)
    return Found(describe(tree), 0, (), terms(tree))


def find(view: View, asked: Asked) -> Found:
    """The answer."""
    tree = parse(asked.query)
    if not tree and not asked.filters:
        return nothing(asked)

    def forms(words: str, _: bool) -> Sequence[tuple[str, str]]:
        return asked.lookup.forms(words) if asked.lookup else ()

    wider, spellings = widened(tree, forms, asked.without) if tree else (And(()), ())
    question = Question(view, asked.lookup)
    matches = question.matches(wider)
    entries = view.without_removed(matches.entries)
    if asked.filters:
        entries = entries[facets.chosen(view, asked.filters, asked.lookup)[entries]]
    scores = matches.scores(entries)
    found = []
    for place in sorting.page(view, entries, scores, asked.sort, asked.limit, asked.offset):
        shown = view.stored(int(entries[place]))
        found.append(Match(shown["kind"], shown["id"], shown["document"], shown["title"], float(scores[place])))
    counted = facets.count(view, entries, asked.facets, asked.lookup)
    return Found(
        describe(tree),
        len(entries),
        tuple(found),
        tuple(dict.fromkeys((*terms(wider), *question.spellings(wider)))),
        {name: counted[name] for name in asked.facets if name in counted},
        spellings=spellings,
    )
