"""Work away from the window's thread, and its answers back on it."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer.domain.ticket import Progress, Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.texts import tr

_log = logging.getLogger(__name__)
_THREADS = 3  # reading is quick and the archive has one writer: more would only wait for one another
_STEP = 0.05  # seconds between two steps of a bar
T = TypeVar("T")


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work on its way. label: what the status line calls it; empty: nothing to show.

    unwanted: told of an answer that comes too late for anybody to have it, on the window's thread; it may hold a
    file open.
    """

    label: str
    key: str
    ticket: Ticket
    done: Callable[[Any], object] | None
    failed: Callable[[ViewerError], object] | None
    unwanted: Callable[[Any], object] | None = None
    give_up: Callable[[], object] | None = None  # set once there is an answer


class Jobs(QObject):
    """Runs work on a few threads; everything it calls or emits happens on the window's thread.

    started, finished carry the Job; progress the Job and its Progress. trouble carries the
    ViewerError of a job that has no `failed` of its own. What is not a ViewerError is our mistake:
    it goes to the log, and the user gets a calm sentence.
    """

    started = Signal(object)
    progress = Signal(object, object)
    finished = Signal(object)
    trouble = Signal(object)
    _waiting = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="parallax-job")
        self._running: list[Job] = []
        self._newest: dict[str, Job] = {}
        # Signals that carry Python objects across threads have had reference bugs: the queue carries them.
        self._arrived: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._closed = False
        self._afterwards: list[Callable[[], object]] = []
        self._waiting.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[ViewerError], object] | None = None,
        *,
        key: str = "",
        unwanted: Callable[[T], object] | None = None,
    ) -> Job:
        """Does `work` and gives its answer to `done`, or to `unwanted` where everything was closed meanwhile.

        Of jobs with the same `key` only the newest answers: a stale search is dropped.
        """
        return self._start(lambda _ticket: work(), done, failed, key, "", unwanted)

    def afterwards(self, do: Callable[[], object]) -> None:
        """Does it once nothing is under way and what was answered has been painted; nothing is idle before."""
        self._afterwards.append(do)
        self._look_ahead()

    def run_long(
        self,
        label: str,
        work: Callable[[Ticket], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[ViewerError], object] | None = None,
        *,
        key: str = "",
    ) -> Job:
        """The same for work that reports progress and can be cancelled, by `job.ticket.cancel()`."""
        return self._start(work, done, failed, key, label)

    def idle(self) -> bool:
        """Whether nothing is under way and every answer has been delivered."""
        return not self._running and not self._afterwards

    def close(self) -> None:
        """Cancels what can be cancelled, waits for the rest, and leaves no thread. No answer comes after it."""
        self._closed = True
        for job in self._running:
            job.ticket.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        late, self._running, self._afterwards = self._running, [], []
        for job in late:
            if job.give_up:
                job.give_up()

    def _start(
        self,
        work: Callable[[Ticket], T],
        done: Callable[[T], object] | None,
        failed: Callable[[ViewerError], object] | None,
        key: str,
        label: str,
        unwanted: Callable[[T], object] | None = None,
    ) -> Job:
        job = Job(label, key, Ticket(), done, failed, unwanted)
        if self._closed:
            return job
        job.ticket.on_progress = self._teller(job)
        if key:
            if key in self._newest:
                self._newest[key].ticket.cancel()
            self._newest[key] = job
        self._running.append(job)
        self.started.emit(job)
        self._pool.submit(self._work, job, work)
        return job

    def _work(self, job: Job, work: Callable[[Ticket], T]) -> None:
        """On a working thread."""
        try:
            if job.ticket.cancelled:
                raise Cancelled
            answer = work(job.ticket)
        except Cancelled:
            self._post(lambda: self._finish(job))
        except ViewerError as error:
            trouble = error
            self._post(lambda: self._fail(job, trouble))
        except Exception as error:
            mistake = our_mistake(error)
            self._post(lambda: self._fail(job, mistake))
        else:
            if unwanted := job.unwanted:
                job.give_up = lambda: unwanted(answer)
            self._post(lambda: self._answer(job, answer))

    def _post(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._arrived.put(call)
            self._waiting.emit()

    def _deliver(self) -> None:
        call = self._arrived.get()
        if not self._closed:
            call()
            self._look_ahead()

    def _look_ahead(self) -> None:
        if self._afterwards and not self._running:
            QTimer.singleShot(0, self, self._go_on)  # after what is to be painted

    def _go_on(self) -> None:
        if not self._running:
            waiting, self._afterwards = self._afterwards, []
            for do in waiting:
                do()

    def _teller(self, job: Job) -> Callable[[Progress], None]:
        """Passes on how far a job is, as often as an eye can follow: painting each step would hold up the window."""
        told = -_STEP

        def tell(progress: Progress) -> None:
            nonlocal told
            if time.monotonic() - told >= _STEP or progress.done == progress.total:
                told = time.monotonic()
                self._post(lambda: self._tell(job, progress))

        return tell

    def _tell(self, job: Job, progress: Progress) -> None:
        if job in self._running and not self._is_stale(job):
            self.progress.emit(job, progress)

    def _answer(self, job: Job, answer: object) -> None:
        stale = self._is_stale(job)
        self._finish(job)
        if job.done and not stale:
            job.done(answer)

    def _fail(self, job: Job, error: ViewerError) -> None:
        stale = self._is_stale(job)
        self._finish(job)
        if not stale:
            (job.failed or self.trouble.emit)(error)

    def _finish(self, job: Job) -> None:
        self._running.remove(job)
        if self._newest.get(job.key) is job:
            del self._newest[job.key]
        self.finished.emit(job)

    def _is_stale(self, job: Job) -> bool:
        return bool(job.key) and self._newest.get(job.key) is not job


def our_mistake(error: BaseException) -> ViewerError:
    """Logs a bug and says it calmly.

    The log gets the place and the kind of the error, not its text, which may quote a document.
    """
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("%s at\n%s", type(error).__name__, where)
    return ViewerError(
        tr("Something went wrong inside Parallax. This is our mistake, not yours."),
        safe=tr("What was saved before is unharmed."),
        do=tr("Try it again; if it happens again, the log says where."),
    )
