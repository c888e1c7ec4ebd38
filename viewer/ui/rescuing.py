"""Keeps what is typed into a note safe while it cannot be saved, and offers it when the archive opens again."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from viewer import paths
from viewer.errors import ViewerError
from viewer.rescue import Draft, RescueFile
from viewer.session import Session
from viewer.texts import tr
from viewer.ui.desk import Desk
from viewer.ui.messages import Messages

_EVERY = 1_000  # milliseconds: what a kill may cost at most


class Rescuing(QObject):
    """Looks every second whether words wait to be saved."""

    def __init__(self, desk: Desk, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._messages = desk, messages
        self._file: RescueFile | None = None
        self._kept: dict[str, Draft] = {}
        self._number = 0
        self._offered: dict[str, Draft] = {}
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        desk.refreshed.connect(self._begin)

    def close(self) -> None:
        """Keeps, for the next start, what could not be saved at the end."""
        self._timer.stop()
        left = self._desk.panels.inspector.unsaved_notes()
        if self._file is not None and left != self._kept:
            with contextlib.suppress(OSError):
                self._number += 1
                self._file.keep(self._number, self._offered | left)

    def _begin(self) -> None:
        now = self._desk.now
        if self._file is not None or now is None:
            return
        self._file = file = RescueFile(paths.data() / "rescue", now.info.id)
        session = self._desk.session
        self._desk.jobs.run(lambda: _unsaved(session, file.read()), self._offer)

    def _offer(self, found: dict[str, Draft]) -> None:
        self._offered = found
        self._timer.start()
        if not found:
            self._look(always=True)  # a file of words that are in the archive has done its work
            return
        said = tr("Words that were typed into a note were not saved when Parallax ended.")
        if len(found) > 1:
            said = tr("Words that were typed into {count} notes were not saved when Parallax ended.", count=len(found))
        self._messages.info(said, tr("They are kept."), tr("Bring them back"), self._bring_back)

    def _bring_back(self) -> None:
        found, session = self._offered, self._desk.session

        def done(_: object) -> None:
            self._offered = {}
            self._look(always=True)

        self._desk.edit(lambda: _restore(session, found), done)

    def _look(self, *, always: bool = False) -> None:
        drafts, file = self._desk.panels.inspector.unsaved_notes(), self._file
        if file is None or (drafts == self._kept and not always):
            return
        self._kept, self._number = drafts, self._number + 1
        number, kept = self._number, self._offered | drafts
        self._desk.jobs.run(lambda: _keep(file, number, kept))


def _keep(file: RescueFile, number: int, drafts: dict[str, Draft]) -> None:
    with contextlib.suppress(OSError):  # the words are still on screen, and are tried again
        file.keep(number, drafts)


def _unsaved(session: Session, kept: dict[str, Draft]) -> dict[str, Draft]:
    """What of it the archive does not hold."""
    found = {}
    for note_id, (body, tags) in kept.items():
        try:
            note = session.note(note_id)
        except ViewerError:
            note = None
        if note is None or (note.body, note.tags) != (body, tags):
            found[note_id] = body, tags
    return found


def _restore(session: Session, found: dict[str, Draft]) -> None:
    for note_id, (body, tags) in found.items():
        try:
            session.edit_note(note_id, body, tags)
        except ViewerError:
            session.note_ids()  # the archive can be read, so it is the note that is gone
            session.add_note(None, body=body, tags=tags)
