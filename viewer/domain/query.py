"""What a search asks and what it gives back, whatever engine answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

#: The orders a result can have: best first, earliest date first, by the name of the source.
SORTS: Final = ("relevance", "date", "source")

#: What a search can be filtered by; document: the id of the account that something belongs to.
FILTERS: Final = (
    "kind", "document", "source", "origin", "author", "tag", "lang", "entity", "date", "year", "event", "is", "grade",
    "cred",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked, apart from which page of the answer.

    query: in the language of the search field. filters: one of FILTERS -> values, any of which will do; of
    a date, a year or a grade "first..last" is a range. sort: one of SORTS. without: spellings that the
    program added and the user switched off. stemming: English endings do not count.
    """

    query: str
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = "relevance"
    without: frozenset[str] = frozenset()
    stemming: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept under a name."""

    id: str
    name: str
    search: Search


@dataclass(frozen=True, slots=True)
class Problem:
    """Where in a query something could not be read, and what to write instead.

    start, end: code points of the query. says: one sentence for people. The rest of the query is
    answered all the same.
    """

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """A form that is looked for although it was not typed.

    word: what was typed; form: what is looked for as well. reason: why, in words ("written so in 2
    accounts", "one letter off"). on: False where the user switched it off.
    """

    word: str
    form: str
    reason: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand at the cursor of a query: query[start:end] becomes `text`. says: what it is."""

    text: str
    start: int
    end: int
    says: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a document that answers: text[start:end] is the hit, marks lie inside `sentence`."""

    sentence: str
    marks: tuple[tuple[int, int], ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One find.

    kind: document, note, claim, grade, entity, source or event. id: of that thing; document: the
    account it belongs to, or None. start, end: the passage in the document's canonical text, or None
    (a hit in a title). sentence: text to show; marks: (start, end) pairs inside `sentence` where the
    words were found. further: other sentences of a document that answer, in their order; more: places of
    it that none of the sentences shows.
    """

    kind: str
    id: str
    document: str | None
    title: str
    sentence: str
    marks: tuple[tuple[int, int], ...] = ()
    start: int | None = None
    end: int | None = None
    score: float = 0.0
    further: tuple[Passage, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One page of hits in the order asked for. understood: the query in words. total: all hits.

    facets: field -> value -> count, e.g. {"kind": {"document": 4}}.
    complete: False while the index lacks something: it is behind the archive, or not there yet and the
    archive itself was scanned.
    problem: what of the query could not be read. spellings: what was looked for besides the words
    typed, the switched-off ones too. meant: a query of the archive's own words that finds more, or "".
    """

    query: str
    understood: str
    total: int
    hits: tuple[Hit, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    complete: bool = True
    problem: Problem | None = None
    spellings: tuple[Spelling, ...] = ()
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Matching:
    """Everything a search finds, by id: what stays when it filters library, timeline and ledger."""

    documents: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
