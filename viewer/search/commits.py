"""What was committed to an index's folder: a table of contents, its segments, and the stamp that vouches for them.

Files are written in an order in which a kill at any moment leaves the former commit or the new one:
segments, table of contents, stamp; and only then is anything removed.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from whoosh.index import TOC, clean_files

from viewer.search import guard, schema, stamp
from viewer.search.building import Builder
from viewer.search.codec import INDEX, FlatSegment
from viewer.search.entry import Entry
from viewer.search.segment import Segment
from viewer.search.stamp import Stamp
from viewer.search.view import View

guard.install()

_log = logging.getLogger(__name__)

LOCK = "lock"  #: held by the one process that writes
_TRIES = 5  # to open what another process is replacing meanwhile


@dataclass(frozen=True, slots=True)
class Commit:
    """The index as of one table of contents: its stamp, its segments, and what answers from them."""

    stamp: Stamp
    segments: tuple[tuple[FlatSegment, Segment], ...]
    view: View


def read(folder: Path, archive: str) -> Commit | None:
    """What the folder holds, checked against its stamp; everything else there is removed. None: nothing sound."""
    found = None
    if (known := stamp.read(folder, archive)) and known.counter:
        try:
            found = _opened(folder, known)
        except Exception as error:
            _log.warning("The search index is damaged: %s", type(error).__name__)
    sweep(folder, found.stamp.files if found else ())
    return found


def newer(folder: Path, archive: str, than: Commit | None) -> Commit | None:
    """What another process has committed since, be it in the middle of its work; None where that is nothing."""
    for _ in range(_TRIES):
        known = (stamp.peek if than else stamp.read)(folder, archive)  # once is enough to check its files
        if known is None or (than and known == than.stamp):
            return None
        try:
            return _opened(folder, known, than)
        except OSError:  # it went on and removed what it has just replaced
            continue
        except Exception as error:
            _log.warning("Another process has written a damaged search index: %s", type(error).__name__)
            return None
    return None


def write(folder: Path, archive: str, before: Commit | None, segments: Iterable[FlatSegment], counter: int) -> Commit:
    """Make these segments, whose files are there, the index. counter: 0 while it is still being filled."""
    alive = [segment for segment in segments if segment.doc_count()]
    generation = before.stamp.generation + 1 if before else 1
    contents = folder / TOC._filename(INDEX, generation)
    contents.unlink(missing_ok=True)  # of a writer that was killed
    storage = guard.MappedStorage(str(folder))
    TOC(schema.schema(), alive, generation).write(storage, INDEX)
    files = stamp.measure(folder, _names(contents.name, alive), before.stamp.files if before else {})
    known = Stamp(archive, counter, generation, files, stamp.VERSIONS)
    stamp.write(folder, known)
    made = _commit(folder, known, alive, before)
    clean_files(storage, INDEX, generation, alive)
    return made


def in_memory(entries: Iterable[Entry]) -> Commit:
    """An index of these entries alone, without a folder."""
    builder = Builder()
    for entry in entries:
        builder.add(entry)
    held = dict(builder.arrays())
    described = FlatSegment()
    described.describe(len(builder), builder.words)
    segments = ((described, Segment(held, len(builder))),)
    return Commit(Stamp("", 0, 0, {}, stamp.VERSIONS), segments, View(segments))


def sweep(folder: Path, keep: Collection[str] = ()) -> None:
    """Remove whatever is in the folder, apart from the lock and, where anything is kept, the stamp."""
    if not keep:
        _remove(folder / stamp.NAME)  # first, so that what is half removed is not believed
    for path in folder.iterdir():
        if path.name not in (LOCK, stamp.NAME, *keep):
            with suppress(OSError):  # Windows keeps what another process has mapped
                _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _opened(folder: Path, known: Stamp, before: Commit | None = None) -> Commit:
    """The commit that a stamp speaks of. Raises any exception where it is damaged or gone."""
    toc = TOC.read(guard.MappedStorage(str(folder)), INDEX, known.generation, schema.schema())
    if {*_names(TOC._filename(INDEX, known.generation), toc.segments)} != {*known.files}:
        raise ValueError("the table of contents names other files than the stamp")
    return _commit(folder, known, toc.segments, before)


def _commit(folder: Path, known: Stamp, segments: Iterable[FlatSegment], before: Commit | None) -> Commit:
    held: Mapping[str, Segment] = {one.segid: segment for one, segment in before.segments} if before else {}
    opened = tuple((one, held.get(one.segid) or one.read(folder)) for one in segments)
    return Commit(known, opened, View(opened))


def _names(contents: str, segments: Iterable[FlatSegment]) -> list[str]:
    return [contents, *(segment.path("").name for segment in segments)]
