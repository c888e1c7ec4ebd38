"""A job's ticket: how far it is, and whether it is still wanted. Knows no threads and no Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from viewer.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` (0: unknown), and what it is doing."""

    done: int
    total: int
    text: str


class Ticket:
    """Handed to long work; held by whoever waits for it. Safe to use from several threads.

    on_progress is called on the working thread.
    """

    def __init__(self, on_progress: Callable[[Progress], None] | None = None) -> None:
        self.on_progress = on_progress
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the job is no longer wanted."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Asks the job to stop at its next safe point; what it finished stays."""
        self._cancelled.set()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Tells how far the work is, and stops it here if it was cancelled (raises Cancelled)."""
        if self.cancelled:
            raise Cancelled
        if self.on_progress:
            self.on_progress(Progress(done, total, text))
