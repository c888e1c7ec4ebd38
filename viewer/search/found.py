"""What the index answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.domain.query import Problem, Spelling
from viewer.search.query import Term


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that answers the query. score: higher is better, comparable within one answer only."""

    kind: str
    id: str
    document: str | None
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """One page of matches, in the order asked for.

    understood: the query in words. total: all matches, not this page's.
    terms: what to mark in the texts that are shown.
    facets: for each field that was asked for, all matches counted by its values, most frequent first.
    problem: the first thing in the query that could not be read. spellings: what was looked for besides
    what was typed, and what would have been. meant: a query that finds clearly more, or "".
    """

    understood: str
    total: int
    matches: tuple[Match, ...]
    terms: tuple[Term, ...]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    problem: Problem | None = None
    spellings: tuple[Spelling, ...] = ()
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Stats:
    """documents: entries held. terms: different words in them. bytes: on disk."""

    documents: int
    terms: int
    bytes: int
