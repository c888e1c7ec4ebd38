"""The opening gate: nothing is read from a file before it is known to be an archive of ours.

Order and checks after SQLite's own advice for files of unknown origin ("Defense against the dark
arts", sqlite.org/security.html).
"""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path

from viewer.errors import ViewerError
from viewer.storage import schema
from viewer.texts import tr

_MAGIC = b"SQLite format 3\0"
_UNHARMED = "Nothing was changed."
#: Pragmas of every connection. Values go to memory, never to temporary files.
SAFE_PRAGMAS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "recursive_triggers=OFF",
    "busy_timeout=2000",
)
_READER_WAITS = 10_000  # ms; while an import writes a batch to a slow disk, nothing can be read


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection with the safe settings; it may pass between threads, under its owner's lock."""
    mode = "rw" if write else "ro"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, check_same_thread=False, isolation_level=None
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 10)
    for pragma in SAFE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if not write:
        connection.execute("PRAGMA query_only=ON")
        connection.execute(f"PRAGMA busy_timeout={_READER_WAITS}")
    return connection


def inspect(path: Path) -> int:
    """The schema number of the archive at `path`; a ViewerError that explains itself otherwise."""
    _, number = _header(path)
    try:
        _recover(path)
        connection = connect(path, write=False)
        try:
            if number <= schema.version() and frozenset(schema.objects(connection)) != schema.expected(number):
                raise ViewerError(
                    tr("“{name}” has the mark of an archive, but tables that Parallax did not make.", name=path.name),
                    safe=_UNHARMED,
                    do=tr("Ask where the file comes from; do not open it with other tools either."),
                )
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise ViewerError(
                tr("Another program is writing “{name}” at this moment.", name=path.name),
                safe=_UNHARMED,
                do=tr("Try again shortly."),
            ) from error
        raise damaged(path, error) from error
    if problem != "ok":
        raise damaged(path, problem)
    return number


def damaged(path: Path, reason: object) -> ViewerError:
    """The sentence for a file that SQLite cannot read."""
    return ViewerError(
        tr("The archive “{name}” is damaged ({reason}).", name=path.name, reason=reason),
        safe=_UNHARMED,
        do=tr("Restore the newest backup: parallax --archive FILE restore."),
    )


def journal(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back a write that was cut off."""
    return path.with_name(f"{path.name}-journal")


def _recover(path: Path) -> None:
    """Takes back a write that a crash or a power cut left half done, which no reader may do."""
    if not journal(path).exists():
        return
    try:
        connection = connect(path, write=True)
    except sqlite3.Error:
        return  # what may not be written may still be read, unless that write was really cut off
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        if error.sqlite_errorname.startswith("SQLITE_READONLY"):
            raise ViewerError(
                tr(
                    "The last change to “{name}” was cut off, and it cannot be taken back here: the file "
                    "or its folder may not be written.",
                    name=path.name,
                ),
                safe=tr("What was saved before is unharmed."),
                do=tr(
                    "Copy it together with “{name}” to a folder of your own, and open the copy.",
                    name=journal(path).name,
                ),
            ) from error
        raise
    finally:
        connection.close()


def _header(path: Path) -> tuple[int, int]:
    """(application id, schema number) from the first 100 bytes, before SQLite sees the file."""
    try:
        if not path.is_file():
            raise ViewerError(
                (
                    tr("There is no archive at “{path}”.", path=path)
                    if not path.exists()
                    else tr("“{path}” is not a file.", path=path)
                ),
                do=tr("Check the path, or make a new archive."),
            )
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise ViewerError(
            tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror),
            safe=_UNHARMED,
            do=tr("Check the file's permissions."),
        ) from error
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise ViewerError(
            tr("“{name}” is not a Parallax archive.", name=path.name),
            safe=_UNHARMED,
            do=tr("Choose another file, or import this one into an archive as a document."),
        )
    (number,) = struct.unpack(">I", head[60:64])
    (application,) = struct.unpack(">I", head[68:72])
    if application != schema.APPLICATION_ID:
        raise ViewerError(
            tr("“{name}” is a database of another program, not a Parallax archive.", name=path.name),
            safe=_UNHARMED,
            do=tr("Choose another file."),
        )
    if number > schema.version():
        raise ViewerError(
            tr(
                "“{name}” was made by a newer Parallax (archive version {number}, this one knows {version}).",
                name=path.name,
                number=number,
                version=schema.version(),
            ),
            safe=_UNHARMED,
            do=tr("Update Parallax to open it."),
        )
    return application, number
