"""Brings the index up to date: little in this process, much in a child, so that the window stays free.

The child opens the archive for reading and writes the folder of the index, in commits that this
process answers from while it goes on. It is told what to do in a line of JSON and says ten times a
second how far it is, by which it also notices that its parent has gone. Killed at any moment, it
leaves the index at the last commit; then, or where it cannot be started, the work is done here.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from sqlite_utils import Database

from viewer import child
from viewer.domain.ticket import Progress, Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.search.index import Index
from viewer.session import indexing
from viewer.storage import documents, findable, info
from viewer.storage.archive import Archive

_FEW = 300  # entries that are taken in at once without being noticed
_SHORT = 2_000_000  # characters that are
_HEARTBEAT = 0.1  # seconds
_SILENCE = 60.0  # seconds after which a child is given up: even a slow disk lets it speak in between
_KINDER = 5  # by which the child's priority is lower than the window's
_LABEL = "Making the search index"

_log = logging.getLogger(__name__)


def command() -> list[str]:
    """The program line that starts a child."""
    return child.command("--index-worker", "viewer.session.index_worker")


def catch_up(archive: Archive, index: Index, folder: Path, ticket: Ticket) -> None:
    """Take in what changed in the archive since; all of it where the index, which lies in `folder`, is empty.

    Raises Cancelled, and ViewerError where the index cannot be written.
    """
    index.follow()
    wanted = info.counter(archive.db)
    if index.counter == wanted:
        return
    if _is_much(archive.db, index.counter) and _in_child(archive.path, index, folder, ticket):
        return
    _take_in(archive.db, index, ticket)


def _is_much(db: Database, since: int) -> bool:
    characters = 0
    for number, (kind, row_id) in enumerate(_changed(db, since)):
        document = documents.get(db, row_id) if kind == "document" else None
        characters += document.characters if document else 0
        if number >= _FEW or characters > _SHORT:
            return True
    return False


def _take_in(db: Database, index: Index, ticket: Ticket) -> None:
    counter = info.counter(db)
    wanted = dict.fromkeys(_changed(db, index.counter))
    ticket.report(0, len(wanted), _LABEL)
    index.apply(
        indexing.entries(db, wanted, lambda done: ticket.report(done, len(wanted), _LABEL)),
        counter,
        cancelled=lambda: ticket.cancelled,
    )


def _changed(db: Database, since: int) -> Iterator[tuple[str, str]]:
    return indexing.entries_of(db, info.changed_since(db, since)) if since else findable.every(db)


def _in_child(archive: Path, index: Index, folder: Path, ticket: Ticket) -> bool:
    """Whether a child brought the index further; False where it could not start or has died."""
    before = index.counter
    try:
        process = child.start(command())
    except OSError as error:
        _log.warning("The search index is made in this process: %s", error.strerror)
        return False
    assert process.stdin is not None and process.stdout is not None
    heard, over = time.monotonic(), threading.Event()

    def watch() -> None:
        while not over.wait(_HEARTBEAT):
            if ticket.cancelled or time.monotonic() - heard > _SILENCE:
                child.kill(process)

    watcher = threading.Thread(target=watch, name="parallax-index-watch")
    watcher.start()
    try:
        asked = {"archive": str(archive), "folder": str(folder), "id": str(index.archive)}
        process.stdin.write(json.dumps(asked).encode() + b"\n")
        process.stdin.flush()
        for line in process.stdout:
            heard = time.monotonic()
            index.follow()
            said = json.loads(line)
            if trouble := said.get("trouble"):
                raise ViewerError(trouble[0], safe=trouble[1], do=trouble[2])
            ticket.report(said["done"], said["total"], _LABEL)
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        _log.warning("The process that makes the search index failed: %s", type(error).__name__)
    finally:
        over.set()
        watcher.join()
        child.end(process)
    if ticket.cancelled:
        raise Cancelled
    index.follow()
    return index.counter > before


def main() -> None:
    """The child: bring the index up to date that a line on standard input names."""
    asked = json.loads(sys.stdin.buffer.readline())
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    archive = Archive(Path(asked["archive"]), write=False)  # its opening gate has let the parent in
    with contextlib.closing(archive), _Heartbeat(answers) as heart:
        try:
            with contextlib.closing(Index.open(Path(asked["folder"]), asked["id"])) as index:
                _take_in(archive.db, index, Ticket(heart.beat))
        except ViewerError as error:
            heart.last_words = {"trouble": (error.happened, error.safe, error.do)}


class _Heartbeat:
    """Says in another thread how far the work is; where nobody listens any more, it ends the process."""

    def __init__(self, answers: IO[bytes]) -> None:
        self.last_words: dict[str, Any] = {}
        self._answers = answers
        self._at = Progress(0, 0, "")
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def beat(self, progress: Progress) -> None:
        """Hear how far the work is."""
        self._at = progress

    def __enter__(self) -> _Heartbeat:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        if self.last_words:
            self._say(self.last_words)

    def _run(self) -> None:
        while not self._over.wait(_HEARTBEAT):
            self._say({"done": self._at.done, "total": self._at.total})

    def _say(self, words: dict[str, Any]) -> None:
        try:
            self._answers.write(json.dumps(words).encode() + b"\n")
            self._answers.flush()
        except OSError:
            os._exit(1)


if __name__ == "__main__":
    main()
