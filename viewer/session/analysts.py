"""Analyses texts: the first few in this process, more in several others, which leave the window and one another free.

A child of ours reads questions from its standard input and writes the findings, each a line of JSON. It can be killed
at any moment, which is how a long text is given up; where one dies or cannot be started, its text is read here.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillBusy
from dataclasses import asdict
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from viewer import child
from viewer.domain.mention import DATE, QUANTITY, DateValue, QuantityValue, Span
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import analysing
from viewer.session.analysing import Findings, Question

_FEW = 200_000  # characters read here before the first child is started, which takes about as long as they do
_MOST = 4  # children: more bring little, because one process stores what all of them find
_AHEAD = 3  # texts under way for each child, so that none waits for work
_PATIENCE = 0.05  # seconds between two looks at the ticket
_KINDER = 5  # by which a child's priority is lower than the window's
_DEATHS = 3  # after which no child is started any more

_log = logging.getLogger(__name__)
T = TypeVar("T")


def command() -> list[str]:
    """The program line that starts a child."""
    return child.command("--analysis-worker", "viewer.session.analysts")


class Analysts(Generic[T]):
    """Those who analyse the texts of one job. Use it as a context manager: no process is left behind.

    question_of: what is to be analysed of an item. few: how many characters are read without help.
    """

    def __init__(
        self,
        recogniser: str,
        ticket: Ticket,
        question_of: Callable[[T], Question],
        *,
        few: int = _FEW,
        processes: int | None = None,
        program: Sequence[str] | None = None,
    ) -> None:
        self._recogniser, self._ticket, self._question_of, self._few = recogniser, ticket, question_of, few
        count = processes or max(1, min(_MOST, os.cpu_count() or 1))
        self._helpers = [_Helper(program or command(), recogniser) for _ in range(count)]
        self._idle: queue.SimpleQueue[_Helper] = queue.SimpleQueue()
        for helper in self._helpers:
            self._idle.put(helper)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="parallax-analysis")
        self._over = threading.Event()
        self._read = self._deaths = 0

    def each(self, items: Iterable[T]) -> Iterator[tuple[T, Findings]]:
        """The items with what was found in their texts, in order; items are taken as the work goes on.

        Raises Cancelled soon after the ticket was cancelled, also within a long text.
        """
        under_way: deque[tuple[T, Future[Findings]]] = deque()
        for item in items:
            under_way.append((item, self._asked(self._question_of(item))))
            while under_way and (under_way[0][1].done() or len(under_way) > _AHEAD * len(self._helpers)):
                yield self._answered(*under_way.popleft())
        while under_way:
            yield self._answered(*under_way.popleft())

    def close(self) -> None:
        """Ends the children and gives up what they are at."""
        self._over.set()
        for helper in self._helpers:
            helper.kill()
        self._threads.shutdown(cancel_futures=True)
        for helper in self._helpers:
            helper.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _asked(self, question: Question) -> Future[Findings]:
        self._read += len(question.text)
        if self._read > self._few:
            return self._threads.submit(self._with_help, question)
        answer: Future[Findings] = Future()
        answer.set_result(analysing.find(question, self._recogniser))
        return answer

    def _answered(self, item: T, answer: Future[Findings]) -> tuple[T, Findings]:
        while True:
            try:
                return item, answer.result(_PATIENCE)
            except StillBusy:
                if self._ticket.cancelled:
                    raise Cancelled from None

    def _with_help(self, question: Question) -> Findings:
        helper = self._idle.get()
        try:
            if self._deaths < _DEATHS:
                return helper.find(question)
        except _NO_ANSWER as error:
            if not self._over.is_set():
                self._deaths += 1
                _log.warning("A process that analyses texts failed: %s", type(error).__name__)
        finally:
            self._idle.put(helper)
        if self._over.is_set():
            raise Cancelled
        return analysing.find(question, self._recogniser)


#: What comes of a child that was killed, died, could not be started or answered nonsense.
_NO_ANSWER = (OSError, EOFError, ValueError, TypeError, LookupError, AttributeError)


class _Helper:
    """One child, started when it is first asked and again after it died."""

    def __init__(self, program: Sequence[str], recogniser: str) -> None:
        self._program, self._recogniser = program, recogniser
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def find(self, question: Question) -> Findings:
        """As analysing.find; one of _NO_ANSWER where the child gives none."""
        process = self._started()
        try:
            assert process.stdin is not None and process.stdout is not None
            asked = question._asdict() | {"recogniser": self._recogniser}
            process.stdin.write(json.dumps(asked).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
            if not line.endswith(b"\n"):
                raise EOFError
            told = json.loads(line)
            if "trouble" not in told:
                return _findings(told)
        except _NO_ANSWER:
            child.end(process)
            self._process = None
            raise
        happened, safe, do = told["trouble"]
        raise ViewerError(happened, safe=safe, do=do)

    def kill(self) -> None:
        """End what the child is at; it is not started again."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                child.kill(self._process)

    def end(self) -> None:
        """Leave nothing behind."""
        if self._process is not None:
            child.end(self._process)

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:  # a child must not be started after the others were killed
            if self._stopped:
                raise EOFError
            if self._process is None:
                self._process = child.start(self._program)
            return self._process


def _told(found: Findings) -> dict[str, Any]:
    return {
        "version": found.version,
        "spans": [asdict(span) for span in found.spans],
        "heads": [[label, form, head] for (label, form), head in found.heads.items()],
        "short_forms": found.short_forms,
    }


def _findings(told: dict[str, Any]) -> Findings:
    values: dict[str, Callable[..., DateValue | QuantityValue]] = {DATE: DateValue, QUANTITY: QuantityValue}
    spans = []
    for fields in told["spans"]:
        value = fields.pop("value")
        spans.append(Span(value=value and values[fields["label"]](**value), **fields))
    heads = {(label, form): head for label, form, head in told["heads"]}
    return Findings(tuple(spans), heads, tuple((long, short) for long, short in told["short_forms"]), told["version"])


def main() -> None:
    """The child: answer lines on standard input until it ends."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        try:
            recogniser = asked.pop("recogniser")
            answer = _told(analysing.find(Question(**asked), recogniser))
        except ViewerError as error:
            answer = {"trouble": (error.happened, error.safe, error.do)}
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    main()
