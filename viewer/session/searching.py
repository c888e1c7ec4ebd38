"""Search over one archive: keeps the derived index up to date and turns its matches into hits."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import threading
from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

from viewer import paths
from viewer.domain.query import Completion, Matching, Search, SearchResult
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.search import snippets
from viewer.search.entry import KINDS
from viewer.search.found import Found
from viewer.search.index import Index
from viewer.search.lookup import Lookup
from viewer.search.parser import parse
from viewer.search.query import terms
from viewer.session import index_worker, scanning
from viewer.session.hits import hits
from viewer.storage import findable, info
from viewer.storage.archive import Archive

_FACETS = ("kind", "source", "origin", "grade", "entity", "tag", "lang", "year")
_NAMES_EVENTS = re.compile(r"(?<![^\s(-])(?:kind|event):", re.IGNORECASE)


class Searching:
    """The index of one archive. Searches may come from any thread; one at a time brings it up to date."""

    def __init__(self, archive: Archive, folder: Path | None = None) -> None:
        self._archive = archive
        self._id = str(info.read(archive.db)["id"])
        self._folder = folder or index_folder(self._id, archive.path)
        self._catching_up = threading.Lock()
        self._kept = True
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._index = self._open()

    def is_behind(self) -> bool:
        """Whether the archive has changed since the index was last brought up to date."""
        return self._index.counter != info.counter(self._archive.db)

    def catch_up(self, ticket: Ticket) -> None:
        """Takes in what changed since; all of it where the index is new or was damaged.

        One thread does this at a time, until nothing is left; others need not wait for it and return.
        """
        db = self._archive.db
        while (counter := info.counter(db)) != self._index.counter and self._catching_up.acquire(blocking=False):
            try:
                if self._index.counter > counter:  # an older copy of the archive was put in its place
                    self._start_over()
                index_worker.catch_up(self._archive, self._index, self._folder, ticket)
                self._index.suggest("a")  # reads the word list now, so that the first key typed need not wait
            finally:
                self._catching_up.release()
            if info.counter(db) == counter:
                return

    def rebuild(self, ticket: Ticket) -> None:
        """Makes the index again from nothing."""
        with self._catching_up:
            self._start_over()
        self.catch_up(ticket)

    @property
    def index(self) -> Index:
        """The index as it is now; a new one takes its place when it is made again."""
        return self._index

    def search(self, search: Search, limit: int, offset: int, lookup: Lookup) -> SearchResult:
        """One page of hits, with the sentences they were found in; see `Finding.search`."""
        db = self._archive.db
        asked = _without_events(search)
        found = self._ask(asked, limit, offset, lookup, _FACETS)
        facets = dict(found.facets)
        if asked is not search and (events := self._ask(_only_events(search), 0, 0, lookup).total):
            facets["kind"] = {**facets.get("kind", {}), "event": events}
        at = self._index.counter
        return SearchResult(
            search.query,
            found.understood,
            found.total,
            hits(db, found.matches, found.terms),
            facets,
            at == info.counter(db),
            found.problem,
            found.spellings,
            found.meant,
        )

    def places(self, search: Search, text: str, lookup: Lookup) -> tuple[tuple[int, int], ...]:
        """Where in `text` stands what was asked for."""
        if self._index.empty:
            return snippets.marks(text, terms(parse(search.query)))
        return self._index.places(text, search.query, without=search.without, stemming=search.stemming, lookup=lookup)

    def matching(self, search: Search, lookup: Lookup) -> Matching:
        """Everything that is found; see `Finding.matching`."""
        db = self._archive.db
        options: dict[str, Any] = {
            "filters": search.filters,
            "without": search.without,
            "stemming": search.stemming,
            "lookup": lookup,
        }
        found = self._index.every(search.query, **options)
        if self._index.empty:
            found = scanning.every(db, search.query, **options)
        ids: dict[str, set[str]] = defaultdict(set)
        for kind, id_ in found:
            ids[kind].add(id_)
        accounts = ids["document"] or findable.documents_noted(db, ids["note"])
        published = {event for document, event in findable.publications(db).items() if document in accounts}
        return Matching(*map(frozenset, (accounts, ids["event"] | published, ids["claim"], ids["note"])))

    def _ask(self, search: Search, limit: int, offset: int, lookup: Lookup, facets: Collection[str] = ()) -> Found:
        options: dict[str, Any] = {
            "filters": search.filters,
            "facets": facets,
            "sort": search.sort,
            "without": search.without,
            "stemming": search.stemming,
            "lookup": lookup,
        }
        found = self._index.search(search.query, limit, offset, **options)
        if self._index.empty:  # there is none yet, or it has just found itself damaged
            return scanning.scan(self._archive.db, search.query, limit, offset, **options)
        return found

    def complete(self, text: str, cursor: int, lookup: Lookup) -> list[Completion]:
        """What could stand at the cursor."""
        return self._index.complete(text, cursor, lookup=lookup)

    def close(self) -> None:
        """Lets the index go."""
        with self._catching_up:
            self._index.close()
            if not self._kept:
                shutil.rmtree(self._folder, ignore_errors=True)
            if self._scratch:
                self._scratch.cleanup()

    @property
    def folder(self) -> Path:
        """Where the index lies."""
        return self._folder

    def forget(self) -> None:
        """Leaves nothing of the index behind when it is closed."""
        self._kept = False

    def _open(self) -> Index:
        try:
            return Index.open(self._folder, self._id)
        except ViewerError:  # no place to keep it: then it is made for this session alone
            self._scratch = tempfile.TemporaryDirectory(prefix="parallax-index-")
            self._folder = Path(self._scratch.name)
            return Index.open(self._folder, self._id)

    def _start_over(self) -> None:
        self._index.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._index = self._open()


def index_folder(archive_id: str, path: Path) -> Path:
    """Where the index of the archive at `path` is kept; a copy has the same id, but words of its own."""
    place = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:12]
    return paths.cache() / "index" / f"{archive_id}-{place}"


def _without_events(search: Search) -> Search:
    """The search without events, where it does not ask for them; the very same where it does."""
    if "kind" in search.filters or _NAMES_EVENTS.search(search.query) or not (search.filters or parse(search.query)):
        return search
    return replace(search, filters={**search.filters, "kind": tuple(kind for kind in KINDS if kind != "event")})


def _only_events(search: Search) -> Search:
    return replace(search, filters={**search.filters, "kind": ("event",)})
