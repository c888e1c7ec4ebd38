"""What every random user of a session shares: two accounts, undo, redo, reopening, and what must hold at the end."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from hypothesis.stateful import RuleBasedStateMachine, rule

from viewer.errors import ViewerError
from viewer.session import Session


class RandomSession(RuleBasedStateMachine):
    """Keeps nothing but the first and the last state: whatever was done is undone to one and redone to the other.

    A user of its own kind says what is `_seen`, and has rules for what is done.
    """

    TEXTS: ClassVar[dict[str, str]]

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.place = Path(self._folder.name)
        for name, text in self.TEXTS.items():
            (self.place / name).write_text(text, "utf-8")
        self.session = Session.create(self.place / "case.db", author="Ada", index_folder=self.place / "index")
        self._hurry()
        self.session.import_paths([self.place / name for name in self.TEXTS])
        self.session.forget_history()
        self.first = self._seen()

    def _seen(self) -> dict[str, Any]:
        """Everything that this user can see and change."""
        raise NotImplementedError

    def _hurry(self) -> None:
        self.session._archive._writer.conn.execute("PRAGMA synchronous=OFF")  # crashes are tested elsewhere

    def _try(self, edit: Callable[..., object], *what: Any) -> None:
        """An edit may be refused, if it then leaves everything as it was."""
        before = self._seen()
        try:
            edit(*what)
        except ViewerError:
            assert self._seen() == before

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.place / "case.db", author="Ada", index_folder=self.place / "index")
        self._hurry()

    def teardown(self) -> None:
        try:
            while self.session.redo():
                pass
            last = self._seen()
            while self.session.undo():
                pass
            assert self._seen() == self.first
            while self.session.redo():
                pass
            assert self._seen() == last
            assert self.session.check() == []
        finally:
            self.session.close()
            self._folder.cleanup()
