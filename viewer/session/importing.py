"""Files into the archive: read, recognised as new, analysed, stored in whole documents."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from viewer import __version__
from viewer.analysis import dates
from viewer.analysis.names import PARALLAX
from viewer.domain.document import ImportedDocument
from viewer.domain.text import canonical
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.importing import files
from viewer.importing.worker import Worker
from viewer.session import analysing
from viewer.session.analysing import Findings, Question
from viewer.session.analysts import Analysts
from viewer.session.views import Duplicate, Imported, ImportSummary, Refused
from viewer.storage import documents
from viewer.storage.archive import Archive
from viewer.storage.edits import Edit

# A transaction holds at most this much, so that a crash costs little and a note can be saved in between.
_SECONDS, _DOCUMENTS, _BYTES = 0.5, 200, 32_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read and is new: its bytes and what its format says."""

    path: Path
    data: bytes
    sha256: str
    received: ImportedDocument

    def asked(self) -> Question:
        """What is to be analysed of it."""
        return Question(self.received.text, self.received.published, self.received.published_how)


@dataclass(slots=True)
class _Import:
    """One run: what waits to be stored, and what became of every file so far."""

    archive: Archive
    batch: str
    coming: set[str] = field(default_factory=set)  # hashes of what was read and is not stored yet
    twins: list[tuple[Path, str]] = field(default_factory=list)
    ready: list[tuple[Reading, Findings]] = field(default_factory=list)
    imported: list[Imported] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)

    def read(self, found: Sequence[Path | files.Refusal], worker: Worker, ticket: Ticket) -> Iterator[Reading]:
        """Reads one file after the other, those that are new and can be read."""
        for number, item in enumerate(found):
            path = item.path if isinstance(item, files.Refusal) else item
            ticket.report(number, len(found), files.shown(path))
            if isinstance(item, files.Refusal):
                self.refuse(path, item.reason)
            elif read := self._read(path, worker):
                self.coming.add(read.sha256)
                yield read

    def _read(self, path: Path, worker: Worker) -> Reading | None:
        try:
            data = files.load(path)
        except ViewerError as error:
            self.refuse(path, str(error))
            return None
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 in self.coming:
            self.twins.append((path, sha256))
            return None
        known = documents.with_hash(self.archive.db, sha256)
        if known and not known[1]:
            self.duplicates.append(Duplicate(shown(path), known[0]))
            return None
        try:
            return Reading(path, data, sha256, _dated(worker.read(data, path)))
        except ViewerError as error:
            self.refuse(path, str(error))
            return None

    def read_one(self, path: Path, ticket: Ticket) -> Reading | None:
        """Reads a single file; None where it is known already or cannot be read, see `refusal_of`."""
        with Worker() as worker:
            return next(self.read([path], worker, ticket), None)

    def refusal_of(self, path: Path) -> str:
        """Why a file could not be read; "" where that was not the reason."""
        return next((each.reason for each in self.refused if each.path == shown(path)), "")

    def keep(self, read: Reading, found: Findings) -> None:
        """Stores what waits when it is enough."""
        self.ready.append((read, found))
        waiting = sum(len(item.data) for item, _ in self.ready)
        if len(self.ready) >= _DOCUMENTS or waiting >= _BYTES or time.monotonic() - self.since >= _SECONDS:
            self.store()

    def refuse(self, path: Path, reason: str) -> None:
        """Says why a file did not come in."""
        self.refused.append(Refused(shown(path), reason))

    def store(self) -> None:
        """Writes what waits, in one transaction; all batches together are one step of undo."""
        ready, self.ready = self.ready, []
        if ready:
            with self.archive.edit("Import documents", f"import:{self.batch}", timedelta.max) as edit:
                stored = [self.store_one(edit, item, found) for item, found in ready]
                documents.add_items(edit.db, self.batch, [(i.path, "imported", "", i.document) for i in stored])
            self.imported += stored
            self.coming -= {item.sha256 for item, _ in ready}
        for path, sha256 in [twin for twin in self.twins if twin[1] not in self.coming]:
            self.twins.remove((path, sha256))
            if known := documents.with_hash(self.archive.db, sha256):
                self.duplicates.append(Duplicate(shown(path), known[0]))
        self.since = time.monotonic()

    def store_one(self, edit: Edit, item: Reading, found: Findings) -> Imported:
        """Writes one document with what was found in it."""
        known = documents.with_hash(edit.db, item.sha256)
        if known:  # it was deleted, or its import undone: bring it back as it was, with its notes
            document_id = known[0]
            edit.update("document", document_id, {"deleted": None})
        else:
            document_id = documents.add(edit, item.received, item.data, item.path, self.batch)
        document = documents.get(edit.db, document_id)
        assert document is not None
        if not known:
            edit.touched |= analysing.store(edit.db, document, item.received.text, found)
        return Imported(document_id, shown(item.path), document.title, item.sha256, item.received.warnings)


def import_paths(archive: Archive, paths: Sequence[Path], ticket: Ticket, recogniser: str = PARALLAX) -> ImportSummary:
    """Brings files and folders in. One bad file never stops the rest; cancelling keeps what came in.

    recogniser: what finds names, see names.chosen. Raises ViewerError where there is no such recogniser.
    """
    analysing.version(recogniser)
    run = open_run(archive, paths)
    cancelled = False
    try:
        found: list[Path | files.Refusal] = []
        for item in files.find(paths):
            ticket.report(0, 0, "Looking for files")
            found.append(item)
        with Worker() as worker, Analysts(recogniser, ticket, Reading.asked) as analysts:
            for read, findings in analysts.each(run.read(found, worker, ticket)):
                run.keep(read, findings)
    except Cancelled:
        cancelled = True
    run.store()
    _record(archive, run)
    return ImportSummary(tuple(run.imported), tuple(run.duplicates), tuple(run.refused), cancelled)


def open_run(archive: Archive, paths: Sequence[Path]) -> _Import:
    """Begins an import and its record in the archive."""
    with archive.transaction() as db:
        batch = documents.add_batch(db, "\n".join(map(shown, paths)), archive.author, f"Parallax {__version__}")
    return _Import(archive, batch)


def _dated(received: ImportedDocument) -> ImportedDocument:
    """The same, with the date its text gives where the metadata had none."""
    if received.published:
        return received
    known = dates.dateline(received.text)
    if known is None:
        return received
    return replace(received, published=known[0], published_how=known[1])


def shown(path: Path) -> str:
    """A path as it can be stored and printed: paths are bytes, and not all are UTF-8."""
    return canonical(str(path))


def _record(archive: Archive, run: _Import) -> None:
    items: list[tuple[str, str, str, str | None]] = [(d.path, "duplicate", "", d.document) for d in run.duplicates]
    items += [(r.path, "refused", r.reason, None) for r in run.refused]
    with archive.transaction() as db:
        documents.add_items(db, run.batch, items)
