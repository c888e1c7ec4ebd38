"""One archive file: opened through the gate, one writer, a reader for each thread."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from sqlite_utils import Database

from viewer.domain.change import Change
from viewer.errors import ViewerError
from viewer.storage import edits, gate, health, schema
from viewer.storage.edits import Edit
from viewer.storage.lock import ArchiveLock
from viewer.texts import tr

# Measured against the other modes in power-cut trials: DELETE with EXTRA lost no acknowledged note, leaves
# one file at rest and can be read in a folder that may not be written.
_WRITER_PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "secure_delete=ON",
    "cache_size=-65536",
    "cache_spill=OFF",
    "fullfsync=ON",
)


class Archive:
    """An open archive. Reads may come from any thread; writes are made one after the other.

    read_only: why nothing can be written, or None.
    """

    def __init__(self, path: Path, author: str = "", *, write: bool = True) -> None:
        self.path = path
        self.author = author
        self.read_only: str | None = None if write else "it was opened for reading only"
        self._threads = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        self._write_lock = threading.RLock()
        self._lock = ArchiveLock(path)
        self._writer: Database | None = self._open_writer() if write else None

    @classmethod
    def create(cls, path: Path, title: str, author: str = "") -> Archive:
        """A new, empty archive at `path`, which must not exist."""
        path = path.absolute()
        if path.exists():
            raise ViewerError(
                tr("There is already a file at “{path}”.", path=path),
                safe=tr("It was not touched."),
                do=tr("Choose another name."),
            )
        temporary = path.with_name(f".{path.name}.new")
        try:
            temporary.unlink(missing_ok=True)
            # Left by an archive that is gone, it would be played back into the new one.
            gate.journal(path).unlink(missing_ok=True)
            connection = sqlite3.connect(temporary, isolation_level=None)
            try:
                connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
                health.take_steps(connection, 0)
                row = (edits.new_id(), title or path.stem, edits.now())
                connection.execute("INSERT INTO archive (id, title, created) VALUES (?, ?, ?)", row)
            finally:
                connection.close()
            temporary.replace(path)
        except (OSError, sqlite3.Error) as error:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise ViewerError(
                tr("No archive can be made at “{path}”: {error}.", path=path, error=_plain(error)),
                do=tr("Choose a folder you may write to."),
            ) from error
        return cls.open(path, author)

    @classmethod
    def open(cls, path: Path, author: str = "", *, write: bool = True) -> Archive:
        """The archive at `path`, after the opening gate; older ones are upgraded on a backup first.

        Where it cannot be written (permissions, or another Parallax has it open) it opens for reading
        and `read_only` says why.
        """
        path = path.absolute()
        number = gate.inspect(path)
        archive = cls(path, author, write=write)
        if number < schema.version():
            archive._upgrade(number)
        return archive

    @property
    def db(self) -> Database:
        """This thread's reading connection."""
        database = getattr(self._threads, "database", None)
        if database is None:
            connection = gate.connect(self.path, write=False)
            with self._readers_lock:
                self._readers.append(connection)
            database = Database(connection, execute_plugins=False)
            self._threads.database = database
        return database

    @contextlib.contextmanager
    def edit(self, label: str, key: str = "", within: timedelta = edits.ONE_STEP) -> Iterator[Edit]:
        """One undoable edit in one transaction: all of it or nothing.

        Edits of the same `key` that follow each other `within` that time are one step of undo.
        Raises ViewerError where the archive cannot be written or the disk is full. After the block,
        `edit.change` is what it touched.
        """
        with self.transaction() as db:
            edit = Edit(db, label, self.author, key, within)
            yield edit
            edit.change = edit.finish()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Database]:
        """One write transaction, for what needs no undo. Nothing is kept when the block raises."""
        with self._write_lock:
            db = self._writer
            if db is None:
                raise ViewerError(
                    tr(
                        "Nothing can be changed in “{name}”: {read_only}.",
                        name=self.path.name,
                        read_only=self.read_only,
                    ),
                    safe=tr("What is in the archive is unharmed."),
                    do=tr("Close the other window, or work on a copy."),
                )
            try:
                db.conn.execute("BEGIN IMMEDIATE")
                yield db
                db.conn.execute("COMMIT")
            except BaseException as error:
                # A full disk or an input/output error has rolled everything back already.
                if db.conn.in_transaction:
                    db.conn.execute("ROLLBACK")
                if isinstance(error, sqlite3.Error):
                    raise _write_failed(self.path, error) from error
                raise

    def undo(self) -> Change | None:
        """Takes the last edit back."""
        with self.transaction() as db:
            return edits.undo(db)

    def redo(self) -> Change | None:
        """Does the last undone edit again."""
        with self.transaction() as db:
            return edits.redo(db)

    def close(self) -> None:
        """Closes every connection and gives the lock back."""
        with self._write_lock:
            if self._writer is not None:
                self._writer.conn.close()
                self._writer = None
                self.read_only = "it is closed"
        with self._readers_lock:
            for connection in self._readers:
                connection.close()
            self._readers.clear()
        self._lock.release()

    def _open_writer(self) -> Database | None:
        try:
            if not self._lock.acquire():
                self.read_only = "another Parallax has it open"
                return None
            connection = gate.connect(self.path, write=True)
        except OSError as error:
            self.read_only = f"its folder cannot be written ({_plain(error)})"
            return None
        try:
            for pragma in _WRITER_PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN IMMEDIATE")  # is it really writable?
            connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            connection.close()
            self._lock.release()
            self.read_only = "the file may not be written" if "readonly" in str(error) else _plain(error)
            return None
        return Database(connection, execute_plugins=False)

    def _upgrade(self, number: int) -> None:
        try:
            with self._write_lock:
                if self._writer is None:
                    raise ViewerError(
                        tr(
                            "“{name}” is from an older Parallax and has to be upgraded, but {read_only}.",
                            name=self.path.name,
                            read_only=self.read_only,
                        ),
                        safe=tr("Nothing was changed."),
                        do=tr("Copy it to a folder you may write to and open the copy."),
                    )
                health.backup(self.db, self.path.with_name(f"{self.path.name}.v{number}.backup"))
                health.take_steps(self._writer.conn, number)
        except BaseException:
            self.close()
            raise


def _write_failed(path: Path, error: sqlite3.Error) -> ViewerError:
    text = str(error)
    if "full" in text:
        return ViewerError(
            tr("The disk is full: the last change to “{name}” was not saved.", name=path.name),
            safe=tr("Everything saved before is unharmed."),
            do=tr("Free some space and try again."),
        )
    if "locked" in text:
        return ViewerError(
            tr("Another program is using “{name}”, so the last change was not saved.", name=path.name),
            safe=tr("Everything saved before is unharmed."),
            do=tr("Close the other program and try again."),
        )
    return ViewerError(
        tr("The last change to “{name}” could not be saved ({words}).", name=path.name, words=text),
        safe=tr("Everything saved before is unharmed."),
        do=tr("Check the disk, then try again."),
    )


def _plain(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
