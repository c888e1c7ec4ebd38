"""A session: everything that can be done with one open archive.

The window and the command line share it, so whatever a user can do can be tested without a screen.
Methods block and may be called from any thread. Every edit returns its Change (or what it made),
tells the subscribers, and can be undone. The parts stand in modules of their own, by noun; this one
opens and closes the archive, takes edits back, and looks after the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.analysis.names import PARALLAX
from viewer.domain.change import Change
from viewer.domain.merging import MINE, Comparison
from viewer.domain.ticket import Ticket
from viewer.session import leavings
from viewer.session.arranging import Arranging
from viewer.session.comparing import Comparing
from viewer.session.pages import Pages
from viewer.session.sending import Sending
from viewer.session.sharing import Sharing
from viewer.session.tagging import Tagging
from viewer.session.versioning import Versioning
from viewer.session.views import (
    ArchiveInfo,
)
from viewer.storage import edits, health, info
from viewer.storage.archive import Archive

if TYPE_CHECKING:
    pass


class Session(Sending, Sharing, Pages, Arranging, Comparing, Tagging, Versioning):
    """One open archive."""

    @classmethod
    def open(
        cls,
        path: Path,
        author: str = "",
        *,
        write: bool = True,
        index_folder: Path | None = None,
        recogniser: str = PARALLAX,
    ) -> Session:
        """Opens the archive at `path`; for reading only where it cannot be written (see `info`).

        recogniser: what finds names in its accounts, see names.chosen.
        """
        return cls(Archive.open(path, author, write=write), index_folder=index_folder, recogniser=recogniser)

    @classmethod
    def create(
        cls,
        path: Path,
        title: str = "",
        author: str = "",
        *,
        index_folder: Path | None = None,
        recogniser: str = PARALLAX,
    ) -> Session:
        """Makes a new archive and opens it."""
        return cls(Archive.create(path, title, author), index_folder=index_folder, recogniser=recogniser)

    def close(self) -> None:
        """Closes the index and the archive."""
        self._put_painter_away()
        if self._search is not None:
            self._search.close()
        self._archive.close()

    def sign(self, author: str) -> None:
        """From now on edits are `author`'s."""
        self._archive.author = author

    def remove_index(self) -> None:
        """Has the search index go with the session; the next one makes it again."""
        self._searching.forget()

    def index_folder(self) -> Path:
        """Where the search index lies."""
        return self._searching.folder

    def info(self) -> ArchiveInfo:
        """The archive at a glance."""
        db = self._archive.db
        row, counts, (undo, redo) = info.read(db), info.counts(db), edits.labels(db)
        return ArchiveInfo(
            id=row["id"],
            title=row["title"],
            path=str(self._archive.path),
            counter=row["counter"],
            read_only=self._archive.read_only is not None,
            documents=counts["document"],
            claims=counts["claim"],
            conflicts=sum(view.verdict.kind == "conflicting" for view in self.claims()),
            notes=counts["note"],
            undo=undo,
            redo=redo,
        )

    def rename(self, title: str) -> Change:
        """Gives the archive another title."""
        return self._edit("Rename archive", lambda edit: info.rename(edit, title))[1]

    def undo(self) -> Change | None:
        """Takes the last edit back; None where there is none."""
        return self._stepped(self._archive.undo())

    def redo(self) -> Change | None:
        """Does the last undone edit again; None where there is none."""
        return self._stepped(self._archive.redo())

    def forget_history(self) -> None:
        """Begins the undo history afresh; what was done stays."""
        with self._archive.transaction() as db:
            edits.forget(db)

    def check(self) -> list[str]:
        """What is wrong with the archive, in sentences; reads every original again."""
        return health.check(self._archive.db)

    def backup(self, target: Path | None = None) -> Path:
        """A complete, checked copy; without a target among the automatic backups, which are thinned."""
        if target is not None:
            self._spare(target)
            return health.backup(self._archive.db, target)
        folder = self.backup_folder()
        made = health.backup(self._archive.db, folder / health.backup_name(self._archive.path.stem, datetime.now()))
        kept = dict(health.backups(folder))
        for at in health.superfluous(kept):
            kept[at].unlink(missing_ok=True)
        return made

    def backup_if_due(self) -> Path | None:
        """A backup where the archive has changed since the newest one; None where it has not."""
        folder = self.backup_folder()
        newest = health.backups(folder)[-1:]
        if newest and health.counter_of(newest[0][1]) == info.counter(self._archive.db):
            return None
        return self.backup()

    def take_in(
        self,
        path: Path,
        choices: Mapping[str, str] | None = None,
        otherwise: str = MINE,
        ticket: Ticket | None = None,
    ) -> tuple[Comparison, Change]:
        """Brings in what is new in a colleague's file, after a backup; see Sharing."""
        self.backup_if_due()
        return super().take_in(path, choices, otherwise, ticket)

    def backup_folder(self) -> Path:
        """Where the automatic backups of this archive lie."""
        return leavings.backups() / str(info.read(self._archive.db)["id"])
