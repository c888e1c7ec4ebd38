"""Long work on the command line: progress on standard error, and Ctrl+C that stops at a safe point."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from viewer.domain.ticket import Progress, Ticket


@contextmanager
def patient() -> Iterator[Ticket]:
    """A ticket that Ctrl+C cancels, and that tells a terminal how far the work is."""
    ticket = Ticket(progress)
    before = signal.signal(signal.SIGINT, lambda *_: ticket.cancel())
    try:
        yield ticket
    finally:
        signal.signal(signal.SIGINT, before)


def progress(progress: Progress) -> None:
    """Tells a terminal, in one line."""
    if sys.stderr.isatty():
        share = f"{progress.done}/{progress.total} " if progress.total else ""
        sys.stderr.write(f"\r\033[K{share}{progress.text}")
