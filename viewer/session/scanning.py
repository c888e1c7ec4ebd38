"""A search of the archive itself, while there is no index: every query answered, only slowly.

Texts are read in batches; a small index of each in memory says which of its entries match, so that
the answer follows the same rules as the index's own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from viewer.errors import Cancelled
from viewer.search.entry import Entry
from viewer.search.found import Found
from viewer.search.index import Index
from viewer.session import indexing
from viewer.storage import findable

_BATCH = 4_000_000  # characters read together, which take up to twenty times as many bytes of memory
_ENTRIES = 5_000  # read together
_KEPT = 20_000_000  # characters of matching entries among which the best are told apart


def scan(
    db: Database,
    query: str,
    limit: int,
    offset: int,
    *,
    facets: Collection[str] = (),
    cancelled: Callable[[], bool] = lambda: False,
    **options: Any,
) -> Found:
    """What `Index.search` would answer, with the same `options`; all matches count, the first are ranked.

    Raises Cancelled.
    """
    total = 0
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    kept: list[Entry] = []
    characters = 0
    for batch in _batches(db, cancelled):
        found = Index.of(batch).search(query, len(batch), facets=facets, cancelled=cancelled, **options)
        total += found.total
        for name, values in found.facets.items():
            counts[name].update(values)
        matching = {(match.kind, match.id) for match in found.matches}
        for entry in batch:
            if (entry.kind, entry.id) in matching and characters <= _KEPT:
                kept.append(entry)
                characters += len(entry.body)
    best = Index.of(kept).search(query, limit, offset, **options)
    counted = {name: dict(sorted(counts[name].items(), key=lambda item: (-item[1], item[0]))) for name in counts}
    return replace(best, total=total, facets=counted)


def every(db: Database, query: str, **options: Any) -> list[tuple[str, str]]:
    """What `Index.every` would answer, with the same `options`."""
    return [found for batch in _batches(db, lambda: False) for found in Index.of(batch).every(query, **options)]


def _batches(db: Database, cancelled: Callable[[], bool]) -> Iterator[list[Entry]]:
    """Everything that can be found, in pieces that fit in memory. Raises Cancelled."""
    batch: list[Entry] = []
    characters = 0
    for entry in indexing.entries(db, dict.fromkeys(findable.every(db))):
        if cancelled():
            raise Cancelled
        if isinstance(entry, Entry):
            batch.append(entry)
            characters += len(entry.body)
        if characters >= _BATCH or len(batch) >= _ENTRIES:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch
