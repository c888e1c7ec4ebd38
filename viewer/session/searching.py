"""Search over one archive: keeps the derived index up to date and turns its matches into hits."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import threading
from pathlib import Path

from sqlite_utils import Database

from viewer import paths
from viewer.domain.query import Hit, SearchResult
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.search import snippets
from viewer.search.found import Found, Match
from viewer.search.index import Index
from viewer.session import index_worker, scanning
from viewer.storage import documents, entities, info, notes
from viewer.storage.archive import Archive

_FACETS = ("kind", "source", "origin", "lang", "year", "tag")


class Searching:
    """The index of one archive. Searches may come from any thread; one at a time brings it up to date."""

    def __init__(self, archive: Archive, folder: Path | None = None) -> None:
        self._archive = archive
        self._id = str(info.read(archive.db)["id"])
        self._folder = folder or index_folder(self._id, archive.path)
        self._catching_up = threading.Lock()
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

    def search(self, query: str, limit: int, offset: int) -> SearchResult:
        """One page of hits, with the sentence each was found in."""
        db = self._archive.db
        found = self._index.search(query, limit, offset, facets=_FACETS)
        at = self._index.counter
        if self._index.empty:  # there is none yet, or it has just found itself damaged
            found = scanning.scan(db, query, limit, offset, facets=_FACETS)
        hits = tuple(_hit(db, match, found) for match in found.matches)
        complete = at == info.counter(db)
        return SearchResult(query, found.understood, found.total, hits, found.facets, complete)

    def suggest(self, prefix: str) -> list[str]:
        """Words of the archive that begin like this."""
        return self._index.suggest(prefix)

    def close(self) -> None:
        """Lets the index go."""
        with self._catching_up:
            self._index.close()
            if self._scratch:
                self._scratch.cleanup()

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


def _hit(db: Database, match: Match, found: Found) -> Hit:
    title, text, start, end = match.title, "", None, None
    if match.kind == "document":
        text = documents.text(db, match.id)
        snippet = snippets.snippet(text, found.terms)
        if snippet:
            return Hit(
                "document", match.id, match.id, title, snippet.sentence, snippet.marks, snippet.start, snippet.end,
                match.score,
            )  # fmt: skip
        opening = text[:240].split("\n", 1)[0]
        return Hit("document", match.id, match.id, title, opening, score=match.score)
    if match.kind == "note":
        note = notes.get(db, match.id)
        if note and note.anchor:
            document = documents.get(db, note.anchor.document)
            title, start, end = (document.title if document else ""), note.anchor.start, note.anchor.end
        text = note.body if note else ""
        if note and note.anchor and not snippets.snippet(text, found.terms):
            text = note.anchor.quote
    elif match.kind == "claim":
        text = title
    elif match.kind == "entity":
        text = " · ".join(dict.fromkeys((title, *entities.names(db, match.id).get(match.id, (title, []))[1])))
    snippet = snippets.snippet(text, found.terms)
    sentence, marks = (snippet.sentence, snippet.marks) if snippet else (text[:240], ())
    return Hit(match.kind, match.id, match.document, title, sentence, marks, start, end, match.score)
