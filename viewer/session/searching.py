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
from viewer.search import parser, snippets
from viewer.search.found import Found, Match
from viewer.search.index import Index
from viewer.search.query import describe, terms
from viewer.session import indexing
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
        """Takes in what changed since; all of it where the index is new or was damaged."""
        with self._catching_up:
            db = self._archive.db
            counter = info.counter(db)
            if self._index.counter == counter:
                return
            if self._index.counter > counter:  # an older copy of the archive was put in its place
                self._start_over()
            changed = info.changed_since(db, self._index.counter)
            wanted = dict.fromkeys(indexing.entries_of(db, changed))
            ticket.report(0, len(wanted), "Making the index")
            self._index.apply(
                indexing.entries(db, wanted),
                counter,
                progress=lambda done: ticket.report(done, len(wanted), "Making the index"),
                cancelled=lambda: ticket.cancelled,
            )
            self._index.suggest("a")  # reads the word list now, so that the first key typed need not wait

    def rebuild(self, ticket: Ticket) -> None:
        """Makes the index again from nothing."""
        with self._catching_up:
            self._start_over()
        self.catch_up(ticket)

    def search(self, query: str, limit: int, offset: int) -> SearchResult:
        """One page of hits, with the sentence each was found in."""
        db = self._archive.db
        found = self._index.search(query, limit, offset, facets=_FACETS)
        at = self._index.counter  # 0 where there is none yet, or where it has just found itself damaged
        if not at:
            found = _scan(db, query, limit, offset)
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


def _scan(db: Database, query: str, limit: int, offset: int) -> Found:
    """The same question asked of the archive itself, while there is no index: every word must stand there."""
    asked = parser.parse(query)
    wanted = terms(asked)
    words = [word for term in wanted for word in (term.phrase or (term.text,))]
    rows = documents.containing(db, words) if words else []
    matches = tuple(Match("document", row_id, row_id, title, 0.0) for row_id, title in rows[offset : offset + limit])
    counted = {"kind": {"document": len(rows)}} if rows else {}
    return Found(describe(asked), len(rows), matches, wanted, counted)
