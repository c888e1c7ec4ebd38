"""What a search gives back, whatever engine answered it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Hit:
    """One find.

    kind: document, note, claim or entity. id: of that thing; document: the account it belongs to,
    or None. start, end: the passage in the document's canonical text, or None (a hit in a title).
    sentence: text to show; marks: (start, end) pairs inside `sentence` where the words were found.
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


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One page of hits, best first. understood: the query in words. total: all hits, not this page's.

    facets: field -> value -> count, e.g. {"kind": {"document": 4}}.
    complete: False while the index lacks something: it is behind the archive, or not there yet and the
    archive itself was scanned.
    """

    query: str
    understood: str
    total: int
    hits: tuple[Hit, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    complete: bool = True
