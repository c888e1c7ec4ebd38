"""A random user edits, undoes and redoes: the archive always says what the history says it should."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from viewer.storage import edits
from viewer.storage.archive import Archive

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


class RandomUser(RuleBasedStateMachine):
    """Compares the archive with a plain list of past states."""

    notes = Bundle("notes")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "case.db"
        self.archive = Archive.create(self.path, "")
        self.archive._writer.conn.execute("PRAGMA synchronous=OFF")  # speed; crashes are tested elsewhere
        self.past: list[dict[str, str]] = [{}]
        self.future: list[dict[str, str]] = []

    def teardown(self) -> None:
        self.archive.close()
        self.folder.cleanup()

    def _did(self, state: dict[str, str]) -> None:
        if state != self.past[-1]:
            self.past.append(state)
            self.future.clear()

    @initialize(target=notes)
    def begin(self) -> str:
        return self.write("first")

    @rule(target=notes, body=words)
    def write(self, body: str) -> str:
        with self.archive.edit("Write") as edit:
            note = edit.insert("note", {"body": body})
        self._did({**self.past[-1], note: body})
        return note

    @rule(note=notes, body=words)
    def rewrite(self, note: str, body: str) -> None:
        if note in self.past[-1]:
            with self.archive.edit("Rewrite") as edit:
                edit.update("note", note, {"body": body})
            self._did({**self.past[-1], note: body})

    @rule(note=consumes(notes), other=notes)
    def delete_two(self, note: str, other: str) -> None:
        gone = {note, other} & set(self.past[-1])
        with self.archive.edit("Delete") as edit:
            for each in gone:
                edit.delete("note", each)
        self._did({n: b for n, b in self.past[-1].items() if n not in gone})

    @rule()
    def fail(self) -> None:
        try:
            with self.archive.edit("Fail") as edit:
                edit.insert("note", {"body": "never"})
                raise RuntimeError
        except RuntimeError:
            pass

    @rule()
    def undo(self) -> None:
        change = self.archive.undo()
        assert (change is None) == (len(self.past) == 1)
        if change:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        change = self.archive.redo()
        assert (change is None) == (not self.future)
        if change:
            self.past.append(self.future.pop())

    @rule()
    def restart(self) -> None:
        self.archive.close()
        self.archive = Archive.open(self.path)
        self.archive._writer.conn.execute("PRAGMA synchronous=OFF")

    @invariant()
    def the_archive_says_what_it_should(self) -> None:
        rows = self.archive.db.query("SELECT id, body FROM note WHERE deleted IS NULL")
        assert {row["id"]: row["body"] for row in rows} == self.past[-1]
        undo, redo = edits.labels(self.archive.db)
        assert (undo is not None, redo is not None) == (len(self.past) > 1, bool(self.future))


TestRandomUser = RandomUser.TestCase
TestRandomUser.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
