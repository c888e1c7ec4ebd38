"""Which files can be read, and their bytes."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.domain.text import canonical
from viewer.errors import ViewerError
from viewer.texts import tr

LIMIT = 200_000_000  #: bytes; a larger file is no account that a person could read
#: Suffix, lower case -> media type. The formats that are read.
MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".pdf": "application/pdf",
}
_FORMATS = "Parallax reads .txt, .md, .html, .htm and .pdf files."


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or folder that is not read, and why, in a plain sentence."""

    path: Path
    reason: str


def media_type(path: Path) -> str | None:
    """What the file's suffix says it is; None where that is no format that is read.

    >>> media_type(Path("Report.HTM"))
    'text/html'
    """
    return MEDIA_TYPES.get(path.suffix.lower())


def shown(path: Path) -> str:
    """The file's name as it can be shown and stored: names are bytes, and not all are UTF-8."""
    return canonical(path.name)


def find(paths: Iterable[Path]) -> Iterator[Path | Refusal]:
    """The readable files among `paths` and in their folders, in the order a person would list them.

    Hidden files inside folders are passed over in silence; whatever else is not read is refused with
    its reason. Links inside a folder are followed only to files of that folder.
    """
    for path in paths:
        if _is_folder(path):
            yield from _in_folder(path)
        else:
            yield _judged(path)


def load(path: Path) -> bytes:
    """The bytes of a file. Raises ViewerError where it cannot be read, is empty or larger than LIMIT."""
    try:
        # A device or FIFO must not even be opened: opening alone can wait for ever or set something off.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise _unread(tr("“{name}” is a folder.", name=shown(path)), tr("Import it as a folder."))
        if not stat.S_ISREG(mode):
            raise _unread(
                tr("“{name}” is not an ordinary file.", name=shown(path)),
                tr("Copy its content into a file and import that."),
            )
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise _unread(
            tr("“{name}” is no longer there.", name=shown(path)), tr("Look whether it was moved or renamed.")
        ) from None
    except PermissionError:
        raise _unread(tr("You may not read “{name}”.", name=shown(path)), tr("Ask its owner for a copy.")) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        message = f"“{shown(path)}” could not be read: {reason}."
        raise _unread(message, tr("Copy it to this computer and try again.")) from error
    if not data:
        raise _unread(tr("“{name}” is empty.", name=shown(path)), tr("Look whether it was saved or copied completely."))
    if len(data) > LIMIT:
        raise _unread(
            tr("“{name}” is larger than {number} MB.", name=shown(path), number=LIMIT // 1_000_000),
            tr("Split it and import the parts."),
        )
    return data


def _in_folder(top: Path) -> Iterator[Path | Refusal]:
    waiting = [top]  # a stack and not recursion: folders can be nested deeper than calls
    while waiting:
        path = waiting.pop()
        if path.is_symlink() and path != top and not _leads_to_a_file_in(path, top):
            yield Refusal(path, "It is a link that leads to another place; import that place itself.")
        elif _is_folder(path):
            try:
                inside = sorted(path.iterdir(), key=lambda entry: _natural(entry.name), reverse=True)
            except OSError as error:
                yield Refusal(path, f"The folder could not be read: {error.strerror}.")
            else:
                waiting += [entry for entry in inside if not entry.name.startswith(".")]
        else:
            yield _judged(path)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False  # _judged says what is wrong with it


def _leads_to_a_file_in(link: Path, folder: Path) -> bool:
    try:
        return link.is_file() and link.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _judged(path: Path) -> Path | Refusal:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return Refusal(path, "There is no such file.")
    except (OSError, ValueError) as error:
        return Refusal(path, f"It could not be looked at: {getattr(error, 'strerror', None) or error}.")
    if media_type(path) is None:
        return Refusal(path, f"This format is not read. {_FORMATS}")
    return path if stat.S_ISREG(mode) else Refusal(path, "It is not an ordinary file.")


def _natural(name: str) -> list[tuple[int, int, str]]:
    # Runs of ASCII digits compare as numbers, so that "2.txt" stands before "10.txt"; the name itself
    # settles ties, so that the order never depends on the file system.
    parts = re.split(r"([0-9]+)", name.casefold())
    key = [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]
    return [*key, (2, 0, name)]


def _unread(happened: str, do: str) -> ViewerError:
    return ViewerError(happened, safe=tr("Nothing was imported from it."), do=do)
