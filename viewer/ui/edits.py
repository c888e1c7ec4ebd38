"""Edits of the window: one after the other, in the order they were made."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from viewer.errors import ViewerError
from viewer.ui.jobs import Jobs


@dataclass(slots=True)
class _Edit:
    """An edit that waits for its turn. made: whether it has begun, on whatever thread."""

    work: Callable[[], object]
    done: Callable[[Any], object] | None
    failed: Callable[[ViewerError], object]
    made: bool = False

    def make(self) -> object:
        self.made = True
        return self.work()


class Edits:
    """A queue: what was asked for first is made first, away from the window's thread."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._waiting: deque[_Edit] = deque()

    def __bool__(self) -> bool:
        """Whether any edit waits or is being made."""
        return bool(self._waiting)

    def add(
        self, work: Callable[[], object], done: Callable[[Any], object] | None, failed: Callable[[ViewerError], object]
    ) -> None:
        """Makes an edit, after those that wait."""
        self._waiting.append(_Edit(work, done, failed))
        if len(self._waiting) == 1:
            self._make()

    def finish(self) -> None:
        """Makes what still waits, here and now; call it once the jobs are closed. Nobody is told any more."""
        for edit in self._waiting:
            if not edit.made:
                with contextlib.suppress(ViewerError):
                    edit.make()

    def _make(self) -> None:
        edit = self._waiting[0]

        def over(tell: Callable[[Any], object] | None, answer: object) -> None:
            self._waiting.popleft()
            if self._waiting:
                self._make()
            if tell:
                tell(answer)

        self._jobs.run(edit.make, lambda answer: over(edit.done, answer), lambda error: over(edit.failed, error))
