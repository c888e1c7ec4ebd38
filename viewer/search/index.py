"""The full-text index of one archive: derived data in the user's cache, replaceable at any time."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, Self, TypeVar

from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader
from whoosh.util.filelock import FileLock
from whoosh.writing import SegmentWriter

from viewer.errors import Cancelled, ViewerError
from viewer.search import guard, stamp
from viewer.search.entry import KINDS, Entry, Removal
from viewer.search.found import Found, Match, Stats
from viewer.search.parser import parse
from viewer.search.query import Query, describe, terms
from viewer.search.schema import TEXT, key, row, schema
from viewer.search.stamp import Stamp
from viewer.search.translate import translate
from viewer.search.vocabulary import Vocabulary
from viewer.search.words import words

guard.install()

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

_NAME = "MAIN"
_LOCK = "lock"
_BATCH = 2500  # changes in a commit; each commit becomes a segment
_BATCH_CHARACTERS = 16_000_000
_MEMORY = 256  # MB of postings before Whoosh sorts them to disk
_REMOVED_SHARE = 4  # candidates looked at for each suggestion, as some may have been removed
_IDLE = 4  # open readers kept for the next question
_TIER = 8  # segments of about the same size before they are merged
_SMALL = 256  # entries above which a segment is left alone, since merging takes as long as indexing


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
        self._vocabulary = Vocabulary()
        self._writing = Lock()
        self._state = Lock()  # guards what follows; never held while the disk is read
        self._index: Any = None
        self._files: dict[str, tuple[int, int]] = {}
        self._generation = 0
        self._counter = 0
        self._idle: list[Any] = []

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
            if not self._counter:
                with self._sound():
                    self._start_over()
            index = self._index
            for batch in _batches(changes, progress or (lambda _: None)):
                with self._sound():
                    self._commit(index, batch, cancelled)
                    self._settle(index, self._counter)
            with self._sound():
                self._settle(index, counter)

    def search(self, query: str, limit: int = 20, offset: int = 0) -> Found:
        """Matches `offset` to `offset + limit` of what `query` asks, in the language of `parser`.

        Any text is a query. Words that begin with a prefix are followed up to the most frequent two
        hundred. See the class for what an answer is worth while `counter` is not the archive's.
        """
        tree = parse(query)
        nothing = Found(describe(tree), 0, (), terms(tree))
        return self._ask(lambda searcher: self._find(searcher, tree, limit, offset), nothing) if tree else nothing

    def suggest(self, prefix: str, limit: int = 10) -> list[str]:
        """Folded words of titles and texts that begin with the last word of `prefix`, most frequent first."""
        typed = [word.folded for word in words(prefix)]
        return self._ask(lambda searcher: self._complete(searcher, typed[-1], limit), []) if typed else []

    def stats(self) -> Stats:
        """What the index holds."""
        size = _size(self._folder)
        return self._ask(
            lambda searcher: Stats(searcher.doc_count(), self._vocabulary.size(searcher.reader(), TEXT), size),
            Stats(0, 0, size),
        )

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
        held = stamp.read(self._folder, self._archive)
        if held:
            try:
                index = FileIndex(self._storage, self._schema, _NAME)
                if index.latest_generation() == held.generation:
                    self._files = dict(held.files)
                    self._hold(index, held.counter)
                    return
            except Exception as error:
                _log.warning("The search index is damaged: %s", type(error).__name__)
        self._clear()

    def _start_over(self) -> None:
        self._clear()
        self._hold(FileIndex.create(self._storage, self._schema, _NAME), 0)

    def _commit(self, index: Any, batch: Mapping[str, Entry | Removal], cancelled: Callable[[], bool]) -> None:
        writer = SegmentWriter(index, _lk=False, limitmb=_MEMORY)
        try:
            with closing(index.reader()) as reader:
                for replaced in _places(reader, batch):
                    writer.delete_document(replaced)
            for change in batch.values():
                if cancelled():
                    raise Cancelled
                if isinstance(change, Entry):
                    writer.add_document(**row(change))
            writer.commit(mergetype=_merge)
        except BaseException:
            if not writer.is_closed:
                with suppress(Exception):
                    writer.cancel()
            raise

    def _settle(self, index: Any, counter: int) -> None:
        """Make what was committed the index that answers, and stamp it if it is complete."""
        toc = TOC.read(self._storage, _NAME, schema=self._schema)
        segments = {segment.segment_id() for segment in toc.segments}
        with self._state:
            if self._index is not index:
                raise ValueError("damage was found during a search")
        self._hold(index, counter)
        self._vocabulary.keep_only(segments)
        if counter:
            names = [f"_{_NAME}_{toc.generation}.toc", *self._files_of(segments)]
            self._files = stamp.measure(self._folder, names, self._files)
            stamp.write(self._folder, Stamp(self._archive, counter, toc.generation, self._files, stamp.VERSIONS))

    def _files_of(self, segments: set[str]) -> list[str]:
        return sorted(path.name for path in self._folder.iterdir() if path.name.partition(".")[0] in segments)

    def _hold(self, index: Any, counter: int) -> None:
        generation = index.latest_generation() if index else 0
        with self._state:
            idle, self._idle = self._idle, []
            self._index, self._counter, self._generation = index, counter, generation
        for searcher in idle:
            searcher.close()

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

    def _ask(self, question: Callable[[Any], _T], otherwise: _T) -> _T:
        """The answer of a reader that no other thread uses meanwhile; damage empties the index."""
        with self._state:
            index, generation = self._index, self._generation
            searcher = self._idle.pop() if self._idle else None
        if index is None:
            return otherwise
        try:
            searcher = searcher or index.searcher()
            answer = question(searcher)
        except Exception as error:
            _log.warning("The search index is damaged: %s", type(error).__name__)
            self._give_up(index)
            return otherwise
        with self._state:
            keep = index is self._index and generation == self._generation and len(self._idle) < _IDLE
            if keep:
                self._idle.append(searcher)
        if not keep:
            searcher.close()
        return answer

    def _give_up(self, index: Any) -> None:
        with self._state:
            if index is not self._index:
                return
            self._index, self._counter = None, 0
        with suppress(OSError):
            (self._folder / stamp.NAME).unlink(missing_ok=True)

    def _find(self, searcher: Any, tree: Query, limit: int, offset: int) -> Found:
        reader = searcher.reader()
        asked = translate(tree, lambda field, prefix: self._vocabulary.expand(reader, field, prefix))
        # Without Whoosh's shortcuts one pass gives the page and the exact total.
        results = searcher.search(asked, limit=max(1, offset + limit), optimize=False)
        matches = tuple(
            Match(hit["kind"], hit["id"], hit.get("document"), hit["title"], float(hit.score))
            for hit in results[offset : offset + limit]
        )
        return Found(describe(tree), len(results), matches, terms(tree), self._kinds(searcher, results))

    def _kinds(self, searcher: Any, results: Any) -> dict[str, int]:
        """How many of all matches are of each kind."""
        known = [kind for kind in KINDS if ("kind", kind) in searcher.reader()]
        of_kind = {kind: set(searcher.postings("kind", kind).all_ids()) for kind in known}
        found = set(results.docs())
        return {kind: count for kind, ids in of_kind.items() if (count := len(found & ids))}

    def _complete(self, searcher: Any, prefix: str, limit: int) -> list[str]:
        reader = searcher.reader()
        candidates = self._vocabulary.complete(reader, TEXT, prefix, limit * _REMOVED_SHARE)
        return [word for word in candidates if reader.postings(TEXT, word).is_active()][:limit]


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


def _places(reader: Any, keys: Iterable[str]) -> Iterator[int]:
    """Whoosh's numbers of the entries that have one of `keys`."""
    for wanted in keys:
        if ("key", wanted) in reader:
            yield from reader.postings("key", wanted).all_ids()


def _merge(writer: Any, segments: list[Any]) -> list[Any]:
    """Which segments stay as they are; the others go into the one being written.

    Whoosh's own policy rewrites large segments for a single note. Here small ones are merged when
    there are too many of a size, as are those of which most has been replaced.
    """
    alive = [segment for segment in segments if segment.doc_count()]
    outdated = [segment for segment in alive if segment.deleted_count() > segment.doc_count()]
    tiers: dict[int, list[Any]] = {}
    for segment in alive:
        if segment not in outdated and segment.doc_count() <= _SMALL:
            tiers.setdefault(segment.doc_count().bit_length() // 3, []).append(segment)
    merged = outdated + [segment for tier in tiers.values() if len(tier) >= _TIER for segment in tier]
    for segment in merged:
        with closing(SegmentReader(writer.storage, writer.schema, segment)) as reader:
            writer.add_reader(reader)
    return [segment for segment in alive if segment not in merged]


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
