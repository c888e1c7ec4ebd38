"""The full-text index of one archive: derived data in the user's cache, replaceable at any time."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Self, TypeVar

from whoosh.util.filelock import FileLock

from viewer.domain.query import Completion
from viewer.errors import Cancelled, ViewerError
from viewer.search import stamp
from viewer.search.entry import Entry, Removal
from viewer.search.found import Found, Stats
from viewer.search.lookup import Guarded, Lookup, LookupFailed
from viewer.search.schema import key
from viewer.search.words import words
from viewer.texts import tr

if TYPE_CHECKING:  # numpy takes a tenth of a second to import, so all that needs it comes with the first use
    from viewer.search.codec import FlatSegment
    from viewer.search.commits import Commit
    from viewer.search.facets import Filters
    from viewer.search.view import View

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

_NOWHERE = Path(os.devnull)  # the folder of an index in memory: no file is ever in it
_BATCH = 50_000  # changes in a commit; each commit becomes a segment
_BATCH_CHARACTERS = 10_000_000  # in a commit, which takes up to twenty times as many bytes of memory


class Index:
    """Finds entries by their words. Safe across threads; one writer at a time.

    archive: the id of the archive it is of.
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

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """An index in memory of these entries alone, for questions only."""
        from viewer.search import commits

        index = cls(_NOWHERE, "")
        index._held = commits.in_memory({key(entry.kind, entry.id): entry for entry in entries}.values())
        return index

    def __init__(self, folder: Path, archive_id: str) -> None:
        self.archive = archive_id
        self._folder = folder
        self._writing = Lock()
        self._state = Lock()  # guards what follows; never held while the disk is read
        self._held: Commit | None = None

    @property
    def counter(self) -> int:
        """See the class."""
        held = self._held
        return held.stamp.counter if held else 0

    @property
    def empty(self) -> bool:
        """Whether it holds nothing at all, as before it is filled and after damage."""
        held = self._held
        return not held or not held.view.size

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
            first = not self.counter
            with self._sound():
                self._start_over() if first else self._follow_others()
            taken = 0
            for batch in _batches(changes, progress or (lambda _: None)):
                taken += len(batch)
                with self._sound():
                    self._take_in(batch, cancelled)
            with self._sound():
                self._tidy(taken, cancelled, everything=first)
                now = self._current()
                self._commit(now, [known for known, _ in now.segments], counter)

    def follow(self) -> None:
        """Answer from what another process has committed so far, even while it goes on writing."""
        from viewer.search import commits

        if not self._writing.acquire(blocking=False):
            return
        try:
            held = self._held
            newer = commits.newer(self._folder, self.archive, held)
            with self._state:
                if newer and self._held is held:
                    self._held = newer
        finally:
            self._writing.release()

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
        cancelled: Callable[[], bool] | None = None,
    ) -> Found:
        """Matches `offset` to `offset + limit` of what `query` asks, in the language of `parser`.

        Any text is a query; one without words finds all that the filters leave, or nothing without
        filters. filters: see `facets.Filters`. facets: names from `schema.FACETS` and `query.LISTED`
        whose values are to be counted. sort: one of `domain.query.SORTS`. without: added spellings not
        to look for. stemming: English endings do not count. lookup: the archive, for what only it knows;
        its exceptions are passed on. cancelled: looked at between the parts of a question, which then
        raises Cancelled. See the class for what an answer is worth while `counter` is not the archive's.
        """
        from viewer.search import finding

        asked = finding.Asked(
            query, limit, offset, filters or {}, facets, sort, frozenset(without), stemming, lookup and Guarded(lookup)
        )

        def find(view: View) -> Found:
            return finding.find(view.until(cancelled) if cancelled else view, asked)

        return self._ask(find, finding.nothing(asked))

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
            self._hold(None)

    # Writing

    def _load(self) -> None:
        try:
            with self._alone():
                self._fall_back()
        except ViewerError:  # another process is writing, and its files are left alone
            self.follow()
        except OSError:
            self._hold(None)

    def _fall_back(self) -> None:
        """Be what the folder's stamp says, or empty where it says nothing true."""
        from viewer.search import commits

        self._hold(None)
        self._hold(commits.read(self._folder, self.archive))

    def _start_over(self) -> None:
        from viewer.search import commits

        self._hold(None)
        commits.sweep(self._folder)
        self._commit(None, [], 0)

    def _follow_others(self) -> None:
        """Be what another process has made of the folder meanwhile."""
        held = self._current()
        if stamp.peek(self._folder, self.archive) != held.stamp:
            self._fall_back()
            if self.counter < held.stamp.counter:
                raise ValueError("the index is behind what the changes begin with")

    def _take_in(self, batch: dict[str, Entry | Removal], cancelled: Callable[[], bool]) -> None:
        """Commit a segment of the entries in `batch`; what they replace, and what is removed, counts no more."""
        from viewer.search.building import Builder
        from viewer.search.codec import FlatSegment

        before = self._current()
        segments = []
        for known, segment in before.segments:
            replaced = segment.having(batch)
            segments.append(known.without(replaced) if replaced else known)
        builder = Builder()
        for change in batch.values():
            if cancelled():
                raise Cancelled
            if isinstance(change, Entry):
                builder.add(change)
        if len(builder):
            made = FlatSegment()
            builder.write(made.path(self._folder))
            made.describe(len(builder), builder.words)
            segments.append(made)
        self._commit(before, segments, before.stamp.counter)

    def _tidy(self, taken: int, cancelled: Callable[[], bool], *, everything: bool) -> None:
        """Merge segments where there are many, in proportion to how many changes were taken in."""
        from viewer.search import merging
        from viewer.search.codec import FlatSegment

        before = self._current()
        merged = merging.chosen([known for known, _ in before.segments], taken, everything=everything)
        if not merged:
            return
        made = FlatSegment()
        parts = [(segment, known.live()) for known, segment in before.segments if known in merged]
        made.describe(*merging.merge(made.path(self._folder), parts, cancelled))
        kept = [known for known, _ in before.segments if known not in merged]
        self._commit(before, [made, *kept], before.stamp.counter)

    def _commit(self, before: Commit | None, segments: Iterable[FlatSegment], counter: int) -> None:
        """Make these segments the index that answers."""
        from viewer.search import commits

        made = commits.write(self._folder, self.archive, before, segments, counter)
        with self._state:
            if self._held is not before:
                raise ValueError("damage was found during a search")
            self._held = made

    def _current(self) -> Commit:
        held = self._held
        if held is None:
            raise ValueError("damage was found during a search")
        return held

    def _hold(self, commit: Commit | None) -> None:
        with self._state:
            self._held = commit

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other processes from writing."""
        lock = FileLock(str(self._folder / "lock"))
        try:
            free = lock.acquire(False)
        except OSError as error:
            raise _unwritable(error) from error
        if not free:
            raise ViewerError(
                tr("The search index is being written by another Parallax."),
                safe=tr("Your archive is unharmed."),
                do=tr("Close the other window, or wait until it is done."),
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
        except Cancelled:
            raise
        except LookupFailed as error:
            raise error.__cause__ or error from None
        except Exception as error:
            _log.warning("The search index is damaged: %s", type(error).__name__)
            self._give_up(held)
            return otherwise

    def _give_up(self, damaged: Commit) -> None:
        with self._state:
            if self._held is not damaged:
                return
            self._held = None
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
        tr("The search index could not be written{reason}.", reason=reason),
        safe=tr("Your archive is unharmed."),
        do=tr(
            "Make sure that the disk has room and that its cache folder can be written; the index is then made again."
        ),
    )
