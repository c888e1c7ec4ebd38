"""Whole files only: an export is there completely or the old one still is."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from viewer.errors import ViewerError
from viewer.texts import tr

_KEPT = "Nothing was changed: a file of that name is still as it was, and so is the archive."
_ELSEWHERE = "Choose another place."
_ARCHIVE_MAGIC = b"SQLite format 3\0"
_TROUBLE = {
    errno.ENOSPC: ("The disk is full", "Free some space or choose another disk."),
    errno.EDQUOT: ("Your share of the disk is used up", "Free some space or choose another disk."),
    errno.EROFS: ("The folder cannot be written to", _ELSEWHERE),
    errno.EACCES: ("The folder cannot be written to", _ELSEWHERE),
    errno.EPERM: ("The folder cannot be written to", _ELSEWHERE),
    errno.ENOENT: ("The folder does not exist", "Make the folder first, or choose another place."),
    errno.ENOTDIR: ("A part of that path is a file, not a folder", _ELSEWHERE),
    errno.EISDIR: ("That is a folder, not a file", "Give the export a file name."),
    errno.ENAMETOOLONG: ("The file name is too long", "Choose a shorter name."),
}


def write_whole(target: Path, data: bytes) -> None:
    """Writes `data` to `target` so that a reader, or a power cut, finds the old file or the new one.

    A temporary file in the same folder is written, flushed to the disk and renamed. An archive, a
    folder or a device is never replaced. Raises ViewerError.
    """
    with whole(target) as temporary:
        temporary.write_bytes(data)


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """The same for what is written by others: the block makes the file it is given, which then becomes `target`."""
    try:
        _refuse_what_is_no_export(target)
        target = target.resolve()  # a link goes on pointing where it did
        # Its own name, short: the target's may already be as long as the file system allows.
        temporary = target.with_name(f".parallax-{secrets.token_hex(8)}.part")
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        try:
            yield temporary
            _flush(temporary)
            temporary.replace(target)
        except BaseException:
            for left in (temporary, temporary.with_name(f"{temporary.name}-journal")):
                with suppress(OSError):
                    left.unlink()
            raise
        with suppress(OSError):  # the rename itself survives a power cut, where a folder can be flushed
            _flush(target.parent)
    except OSError as trouble:
        happened, do = _TROUBLE.get(
            trouble.errno or 0, (f"The system says “{trouble.strerror or trouble}”", "Try another place.")
        )
        raise ViewerError(
            tr("“{name}” could not be written. {happened}.", name=target.name, happened=happened), safe=_KEPT, do=do
        ) from trouble
    except ValueError as trouble:  # a NUL in the name
        raise ViewerError(tr("That is not a name for a file."), safe=_KEPT, do=tr("Choose another name.")) from trouble


def read_existing(target: Path) -> str:
    """The text that stands where an export is to go; empty where there is none, or it is no text."""
    try:
        return target.read_text(encoding="utf-8") if target.is_file() else ""
    except (OSError, ValueError):
        return ""


def _refuse_what_is_no_export(target: Path) -> None:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise ViewerError(tr("“{name}” is not an ordinary file.", name=target.name), safe=_KEPT, do=_ELSEWHERE)
    with target.open("rb") as existing:
        if existing.read(len(_ARCHIVE_MAGIC)) == _ARCHIVE_MAGIC:
            raise ViewerError(
                tr("“{name}” is an archive, and an export would replace it.", name=target.name),
                safe=_KEPT,
                do=tr("Choose another name."),
            )


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
