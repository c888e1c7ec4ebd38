"""While there is no index, the archive itself gives the very same answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from viewer.domain.query import SearchResult
from viewer.errors import Cancelled
from viewer.session import Session, scanning
from viewer.session.indexing import entries_of
from viewer.storage import info

QUERIES = [
    "ferry",
    "ferr",
    "FERRY -okel",
    "NOT ferry",
    '"ran aground"',
    '"aground ran"',
    "brandt OR okel",
    "f*y",
    "*round",
    "brant~",
    "ferry near/4 aground",
    "date:2021-02..2021-02",
    "date:<=2021-02-05",
    "in:title crew",
    "title:ferry -inquiry",
    "kind:note pilot",
    "tag:pilots",
    "lang:en court",
    "(okel OR brandt) passengers",
    "nothing of the kind",
    "-",
    "",
]


@pytest.fixture
def full(case: Session) -> Session:
    document = case.accounts()[0].document.id
    start = case.text(document).index("Nobody")
    case.add_note(document, start, start + 6, "Was the pilot asked at all?", ["pilots"])
    case.add_claim("Who was at the helm, the pilot or the captain?")
    return case


def answer(result: SearchResult) -> tuple[object, ...]:
    hits = [(hit.kind, hit.id, hit.sentence, hit.marks, hit.start) for hit in result.hits]
    return result.total, sorted(map(str, hits)), ordered(result.facets)


def ordered(facets: Mapping[str, Mapping[str, int]]) -> dict[str, list[tuple[str, int]]]:
    return {name: list(values.items()) for name, values in facets.items() if values}


@pytest.mark.parametrize("entries", [10_000, 3, 1])
def test_a_scan_answers_as_the_index_does(full: Session, monkeypatch: pytest.MonkeyPatch, entries: int) -> None:
    """In one batch and in several."""
    monkeypatch.setattr(scanning, "_ENTRIES", entries)
    scanned = {query: full.search(query, limit=100) for query in QUERIES}
    full.catch_up()
    for query, result in scanned.items():
        indexed = full.search(query, limit=100)
        assert answer(result) == answer(indexed), query
        assert (result.complete, indexed.complete) == (False, True)
        assert result.understood == indexed.understood


def test_the_pages_of_a_scan_join(full: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "_ENTRIES", 2)
    everything = [hit.id for hit in full.search("ferry OR pilot", limit=100).hits]
    assert len(everything) > 3
    assert [full.search("ferry OR pilot", limit=1, offset=n).hits[0].id for n in range(len(everything))] == everything


def test_what_was_deleted_is_not_scanned(full: Session) -> None:
    (claim,) = [view.claim.id for view in full.claims() if "helm" in view.claim.question]
    full.delete_claim(claim)
    assert full.search("helm").total == 0


def test_more_matches_than_can_be_ranked_are_counted_all_the_same(
    full: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "_KEPT", 10)
    found = full.search("ferry")
    assert found.total == 3
    assert 0 < len(found.hits) < 3


def test_a_scan_that_is_no_longer_wanted_ends(full: Session, path: Path) -> None:
    db = full._archive.db
    assert list(entries_of(db, info.changed_since(db, 0)))
    with pytest.raises(Cancelled):
        scanning.scan(db, "ferry", 20, 0, cancelled=lambda: True)
