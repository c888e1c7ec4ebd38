"""The full-text index of one archive: derived data in the user's cache, replaceable at any time."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Self, TypeVar

from whoosh.index import TOC, clean_files
from whoosh.util.filelock import FileLock

from viewer.domain.query import Completion
from viewer.errors import Cancelled, ViewerError
from viewer.search import guard, stamp
from viewer.search.entry import Entry, Removal
from viewer.search.found import Found, Stats
from viewer.search.lookup import Guarded, Lookup, LookupFailed
from viewer.search.schema import KEY, key, schema
from viewer.search.stamp import Stamp
from viewer.search.words import words

if TYPE_CHECKING:  # numpy takes a tenth of a second to import, so all that needs it comes with the first use
    from viewer.search.codec import FlatSegment
    from viewer.search.facets import Filters
    from viewer.search.segment import Segment
    from viewer.search.view import View

guard.install()

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

_NAME = "MAIN"
_LOCK = "lock"
_BATCH = 50_000  # changes in a commit; each commit becomes a segment
_BATCH_CHARACTERS = 10_000_000  # in a commit, which takes up to twenty times as many bytes of memory
_MANY = 1000  # changes from which on all keys of a segment are read to find those replaced
_TIER = 8  # segments of about the same size before they are merged
_SMALL = 2048  # entries that may be merged whatever was taken in: as many as take no time to speak of
_AT_ONCE = 4  # times the entries taken in that may be merged with them
_MOST = 64  # segments, after which they are merged whatever it takes


@dataclass(frozen=True, slots=True)
class _Commit:
    """The index as of one table of contents: its generation, its segments, and what answers from them."""

    generation: int
    segments: tuple[tuple[FlatSegment, Segment], ...]
    view: View


class Index:
    """Finds entries by their words. Safe across threads; one writer at a time.

    counter: the change counter of the archive whose entries are all in the index; 0 when the index
    must be filled from the start. It falls to 0 when damage shows during a search, so a caller that
    finds it other than the archive's own after searching knows that the answer is not complete.
    """

    @classmethod
    def open(cls, folder: Path, archive_id: str) -> Self:
        """The index in `folder`, or an empty one there.

        What is missing, stale, damaged, of another archive or of another version is removed: the
        index is then empty and its counter 0. Raises ViewerError only if the folder cannot be made.
        """
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            raise _unwritable(error) from error
        index = cls(folder, archive_id)
        index._load()
        return index

    def __init__(self, folder: Path, archive_id: str) -> None:
        self._folder = folder
        self._archive = archive_id
        self._storage = guard.MappedStorage(str(folder))
        self._schema = schema()
        self._writing = Lock()
        self._files: dict[str, tuple[int, int]] = {}
        self._state = Lock()  # guards what follows; never held while the disk is read
        self._held: _Commit | None = None
        self._counter = 0

    @property
    def counter(self) -> int:
        """See the class."""
        return self._counter

    def apply(
        self,
        changes: Iterable[Entry | Removal],
        counter: int,
        *,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take in changes in order; afterwards the index stands at `counter`.

        Where the counter is 0 the index starts anew, so `changes` must then be everything. progress
        is told how many changes have been read. Changes are safe to apply twice: after a failure, a
        kill or Cancelled the counter is the former one or 0, and some may already be searchable.
        Raises ViewerError where the index cannot be written, or is in use by another process.
        """
        with self._writing, self._alone():
            first = not self._counter
            with self._sound():
                self._start_over() if first else self._follow_others()
            taken = 0
            for batch in _batches(changes, progress or (lambda _: None)):
                taken += len(batch)
                with self._sound():
                    self._take_in(batch, cancelled)
            with self._sound():
                self._tidy(taken, cancelled, everything=first)
                self._settle(counter)

    def search(
        self,
        query: str,
        limit: int = 20,
        offset: int = 0,
        *,
        filters: Filters | None = None,
        facets: Collection[str] = (),
        sort: str = "relevance",
        without: Collection[str] = (),
        stemming: bool = False,
        lookup: Lookup | None = None,
    ) -> Found:
        """Matches `offset` to `offset + limit` of what `query` asks, in the language of `parser`.

        Any text is a query; one without words finds all that the filters leave, or nothing without
        filters. filters: see `facets.Filters`. facets: names from `schema.FACETS` and `query.LISTED`
        whose values are to be counted. sort: one of `domain.query.SORTS`. without: added spellings not
        to look for. stemming: English endings do not count. lookup: the archive, for what only it knows;
        its exceptions are passed on. See the class for what an answer is worth while `counter` is not
        the archive's.
        """
        from viewer.search import finding

        asked = finding.Asked(
            query, limit, offset, filters or {}, facets, sort, frozenset(without), stemming, lookup and Guarded(lookup)
        )
        return self._ask(lambda view: finding.find(view, asked), finding.nothing(asked))

    def every(
        self,
        query: str,
        *,
        filters: Filters | None = None,
        without: Collection[str] = (),
        stemming: bool = False,
        lookup: Lookup | None = None,
    ) -> list[tuple[str, str]]:
        """(kind, id) of all that `search` would find, in no order; much faster than its pages."""
        from viewer.search import finding

        asked = finding.Asked(
            query, 0, 0, filters or {}, (), "relevance", frozenset(without), stemming, lookup and Guarded(lookup)
        )
        return self._ask(lambda view: finding.every(view, asked), [])

    def places(
        self,
        text: str,
        query: str,
        *,
        without: Collection[str] = (),
        stemming: bool = False,
        lookup: Lookup | None = None,
    ) -> tuple[tuple[int, int], ...]:
        """(start, end) in `text`, code points, of all that `query` asks for in texts, the other spellings too."""
        from viewer.search import finding

        asked = finding.Asked(
            query, 0, 0, {}, (), "relevance", frozenset(without), stemming, lookup and Guarded(lookup)
        )
        return self._ask(lambda view: finding.standing(view, asked, text), ())

    def complete(self, text: str, cursor: int, *, lookup: Lookup | None = None) -> list[Completion]:
        """What could stand at the cursor of a query, likeliest first."""
        from viewer.search.completing import complete
        from viewer.search.holdings import ViewHoldings

        return self._ask(lambda view: complete(ViewHoldings(view), text, cursor, lookup and Guarded(lookup)), [])

    def suggest(self, prefix: str, limit: int = 10) -> list[str]:
        """Folded words of titles and texts that begin with the last word of `prefix`, most frequent first."""
        from viewer.search import vocabulary

        typed = [word.folded for word in words(prefix)]
        if not typed:
            return []
        return self._ask(lambda view: [word for word, _ in vocabulary.complete(view, typed[-1], limit)], [])

    def stats(self) -> Stats:
        """What the index holds."""
        from viewer.search import vocabulary

        size = _size(self._folder)
        return self._ask(lambda view: Stats(view.count(), vocabulary.size(view), size), Stats(0, 0, size))

    def close(self) -> None:
        """Let go of the files. A closed index is empty; what is on disk stays."""
        with self._writing:
            self._hold(None, 0)

    # Writing

    def _load(self) -> None:
        # Where another process is writing, its files are left alone and this index is empty.
        with suppress(ViewerError, OSError), self._alone():
            self._fall_back()

    def _fall_back(self) -> None:
        """Be what the folder's stamp says, or empty where it says nothing true."""
        stamped = stamp.read(self._folder, self._archive)
        if stamped:
            try:
                toc = TOC.read(self._storage, _NAME, schema=self._schema)
                if toc.generation == stamped.generation:
                    self._files = dict(stamped.files)
                    self._hold(self._opened(toc.generation, toc.segments), stamped.counter)
                    return
            except Exception as error:
                _log.warning("The search index is damaged: %s", type(error).__name__)
        self._clear()

    def _start_over(self) -> None:
        self._clear()
        self._commit(None, [])

    def _follow_others(self) -> None:
        """Be what another process has made of the folder meanwhile."""
        if TOC._latest_generation(self._storage, _NAME) != self._current().generation:
            self._fall_back()
            self._current()

    def _take_in(self, batch: dict[str, Entry | Removal], cancelled: Callable[[], bool]) -> None:
        """Commit a segment of the entries in `batch`; what they replace, and what is removed, counts no more."""
        from viewer.search.building import Builder
        from viewer.search.codec import FlatSegment

        before = self._current()
        segments = []
        for known, segment in before.segments:
            replaced = _entries_of(segment, batch)
            segments.append(_without(known, replaced) if replaced else known)
        builder = Builder()
        for change in batch.values():
            if cancelled():
                raise Cancelled
            if isinstance(change, Entry):
                builder.add(change)
        if len(builder):
            made = FlatSegment(_NAME)
            made.describe(len(builder), builder.write(made.path(self._folder)))
            segments.append(made)
        self._commit(before, segments)

    def _tidy(self, taken: int, cancelled: Callable[[], bool], *, everything: bool) -> None:
        """Merge segments where there are many, in proportion to how many changes were taken in."""
        from viewer.search.codec import FlatSegment
        from viewer.search.merging import merge

        before = self._current()
        limit = max(_SMALL, taken * _AT_ONCE)
        merged = _to_merge([known for known, _ in before.segments], limit, everything=everything)
        if not merged:
            return
        made = FlatSegment(_NAME)
        parts = [(segment, known.live()) for known, segment in before.segments if known in merged]
        made.describe(*merge(made.path(self._folder), parts, cancelled))
        kept = [known for known, _ in before.segments if known not in merged]
        self._commit(before, [made, *kept])

    def _commit(self, before: _Commit | None, segments: Collection[FlatSegment]) -> None:
        """Make these segments the index that answers, with the counter as it was."""
        generation = before.generation + 1 if before else 0
        alive = [segment for segment in segments if segment.doc_count()]
        TOC(self._schema, alive, generation).write(self._storage, _NAME)
        clean_files(self._storage, _NAME, generation, alive)
        self._replace(before, self._opened(generation, alive, before), self._counter)

    def _settle(self, counter: int) -> None:
        """Stamp the index as complete."""
        now = self._current()
        names = [f"_{_NAME}_{now.generation}.toc", *(known.path("").name for known, _ in now.segments)]
        self._files = stamp.measure(self._folder, names, self._files)
        stamp.write(self._folder, Stamp(self._archive, counter, now.generation, self._files, stamp.VERSIONS))
        self._replace(now, now, counter)

    def _opened(self, generation: int, segments: Iterable[FlatSegment], before: _Commit | None = None) -> _Commit:
        from viewer.search.view import View

        known = {described.segid: segment for described, segment in before.segments} if before else {}
        opened = tuple((one, known.get(one.segid) or one.read(self._folder)) for one in segments)
        return _Commit(generation, opened, View(opened))

    def _current(self) -> _Commit:
        held = self._held
        if held is None:
            raise ValueError("damage was found during a search")
        return held

    def _replace(self, before: _Commit | None, after: _Commit, counter: int) -> None:
        with self._state:
            if self._held is not before:
                raise ValueError("damage was found during a search")
            self._held, self._counter = after, counter

    def _hold(self, commit: _Commit | None, counter: int) -> None:
        with self._state:
            self._held, self._counter = commit, counter

    def _clear(self) -> None:
        self._hold(None, 0)
        self._files = {}
        for path in self._folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path.name != _LOCK:
                path.unlink()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other processes from writing."""
        lock = FileLock(str(self._folder / _LOCK))
        try:
            free = lock.acquire(False)
        except OSError as error:
            raise _unwritable(error) from error
        if not free:
            raise ViewerError(
                "The search index is being written by another Parallax.",
                safe="Your archive is unharmed.",
                do="Close the other window, or wait until it is done.",
            )
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Whatever goes wrong inside, the index is as its last stamp says, or empty."""
        try:
            yield
        except Cancelled:
            raise
        except Exception as error:
            _log.warning("The search index could not be written: %s", type(error).__name__)
            with suppress(OSError):
                self._fall_back()
            raise _unwritable(error) from error

    # Reading

    def _ask(self, question: Callable[[View], _T], otherwise: _T) -> _T:
        """The answer; damage empties the index."""
        held = self._held
        if held is None:
            return otherwise
        try:
            return question(held.view)
        except LookupFailed as error:
            raise error.__cause__ or error from None
        except Exception as error:
            _log.warning("The search index is damaged: %s", type(error).__name__)
            self._give_up(held)
            return otherwise

    def _give_up(self, damaged: _Commit) -> None:
        with self._state:
            if self._held is not damaged:
                return
            self._held, self._counter = None, 0
        with suppress(OSError):
            (self._folder / stamp.NAME).unlink(missing_ok=True)


def _batches(
    changes: Iterable[Entry | Removal], progress: Callable[[int], None]
) -> Iterator[dict[str, Entry | Removal]]:
    """Changes by key, the last of each, in pieces that fit in memory."""
    batch: dict[str, Entry | Removal] = {}
    characters = 0
    for number, change in enumerate(changes, 1):
        batch[key(change.kind, change.id)] = change
        characters += len(change.body) if isinstance(change, Entry) else 0
        progress(number)
        if len(batch) >= _BATCH or characters >= _BATCH_CHARACTERS:
            yield batch
            batch, characters = {}, 0
    if batch:
        yield batch


def _entries_of(segment: Segment, keys: Collection[str]) -> list[int]:
    """The entries of a segment that have one of `keys`."""
    from viewer.search.segment import encoded

    if len(keys) < _MANY:
        found = [segment.find(KEY, wanted) for wanted in keys]
        terms_found = [low for low, high in found if low < high]
    else:
        low, high = segment.field(KEY)
        wanted_bytes = {encoded(wanted) for wanted in keys}
        terms_found = [n for n, term in enumerate(segment.texts(low, high), low) if term in wanted_bytes]
    return [int(segment.entries[segment.postings(term, term + 1).start]) for term in terms_found]


def _without(known: FlatSegment, removed: Iterable[int]) -> FlatSegment:
    """A segment's description with more entries removed; the former one may still be in use."""
    changed = copy(known)
    changed._deleted = {*known.deleted_docs(), *removed}
    return changed


def _to_merge(segments: Collection[FlatSegment], limit: int, *, everything: bool) -> list[FlatSegment]:
    """The segments to make one of.

    All of them when the index is new, or when there are too many. Else those of which most has been
    replaced, and small ones when there are too many of a size, as long as there are no more than
    `limit` entries in them: a single note must not have all others written again.
    """
    if len(segments) > 1 and (everything or len(segments) > _MOST):
        return [*segments]
    small = [segment for segment in segments if segment.doc_count_all() <= limit]
    outdated = [segment for segment in small if segment.deleted_count() > segment.doc_count()]
    tiers: dict[int, list[FlatSegment]] = {}
    for segment in small:
        if segment not in outdated:
            tiers.setdefault(segment.doc_count().bit_length() // 3, []).append(segment)
    return outdated + [segment for tier in tiers.values() if len(tier) >= _TIER for segment in tier]


def _size(folder: Path) -> int:
    size = 0
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(OSError):  # a commit in another thread removes files meanwhile
                size += path.stat().st_size
    return size


def _unwritable(error: Exception) -> ViewerError:
    reason = f" ({error.strerror})" if isinstance(error, OSError) and error.strerror else ""
    return ViewerError(
        f"The search index could not be written{reason}.",
        safe="Your archive is unharmed.",
        do="Make sure that the disk has room and that its cache folder can be written; the index is then made again.",
    )
