"""One writer at a time: a lock beside the archive that dies with its owner."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # absent there; msvcrt serves instead


class ArchiveLock:
    """Held by the Parallax that may write. The system releases it when its owner is killed.

    The lock is a file of its own because closing a second descriptor of the archive itself would
    drop SQLite's locks (POSIX fcntl).
    """

    def __init__(self, archive: Path) -> None:
        archive = archive.resolve()  # by whatever link it was reached
        self.path = archive.with_name(f".{archive.name}.lock")
        self._file: IO[str] | None = None

    def acquire(self) -> bool:
        """Takes the lock; False where another process holds it. OSError where none can be made."""
        handle = self.path.open("a+")
        try:
            _lock(handle)
        except OSError:
            handle.close()
            return False
        self._file = handle
        return True

    def release(self) -> None:
        """Gives the lock back and removes its file."""
        if self._file is None:
            return
        # Unlinked while still held: whoever opens the path next makes a file of their own.
        with contextlib.suppress(OSError):
            self.path.unlink()
        self._file.close()
        self._file = None


def _lock(handle: IO[str]) -> None:
    if fcntl is not None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not _same_file(handle):  # removed by its former owner between open and lock
            raise OSError("the lock file was replaced")
    else:
        import msvcrt

        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # Windows only


def _same_file(handle: IO[str]) -> bool:
    try:
        return os.fstat(handle.fileno()).st_ino == Path(handle.name).stat().st_ino
    except FileNotFoundError:
        return False
