"""A session: everything that can be done with one open archive.

The window and the command line share it, so whatever a user can do can be tested without a screen.
Methods block and may be called from any thread. Every edit returns its Change (or what it made),
tells the subscribers, and can be undone. The parts stand in modules of their own, by noun; this one
opens and closes the archive, takes edits back, and lets things out.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from viewer.analysis.names import PARALLAX
from viewer.domain.change import Change
from viewer.domain.standing import Muting
from viewer.exporting import writer
from viewer.exporting.writer import Exported
from viewer.session import briefing, leavings
from viewer.session.arranging import Arranging
from viewer.session.comparing import Comparing
from viewer.session.dating import Dating
from viewer.session.finding import Finding
from viewer.session.judging import Judging
from viewer.session.noting import Noting
from viewer.session.pages import Pages
from viewer.session.relating import Relating
from viewer.session.tagging import Tagging
from viewer.session.versioning import Versioning
from viewer.session.views import (
    ArchiveInfo,
)
from viewer.storage import documents, edits, entities, health, info
from viewer.storage.archive import Archive


class Session(Pages, Arranging, Comparing, Dating, Judging, Noting, Tagging, Relating, Versioning, Finding):
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
        self._painter.close()
        self._searching.close()
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

    def export(self, form: str, target: Path, *, tags: Collection[str] = (), muting: Muting | None = None) -> Exported:
        """Writes notes and claims in one form; an older file stays until the new one is complete.

        muting: whose word the verdicts leave out; every form that holds verdicts says so.
        """
        self._spare(target)
        needs, db = writer.form_named(form).needs, self._archive.db
        notes, claims, relations = self.notes(), self.claims(), self.relations()
        quoted = {cell.document for view in claims for cell in view.claim.cells}
        quoted |= {end.document for link in relations for end in (link.a, link.b)}
        blocks = {document_id: documents.blocks(db, document_id) for document_id in quoted}
        accounts = self.accounts()
        brief = briefing.build(
            info.read(db)["title"],
            accounts,
            self.sources(),
            claims,
            notes,
            blocks,
            tags,
            entities=self.entities() if "entities" in needs else (),
            spellings=entities.spellings(db) if "entities" in needs else (),
            events=self.timeline() if "events" in needs else (),
            happenings=self.happenings() if "events" in needs else (),
            texts={a.document.id: documents.text(db, a.document.id) for a in accounts} if "texts" in needs else None,
            muted=muting.in_words({view.source.id: view.source.name for view in self.sources()}) if muting else "",
            standing=self.standing(muting) if muting else None,
            relations=relations,
            scales=self.scales(),
        )
        return writer.export(form, brief, target)

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

    def backup_folder(self) -> Path:
        """Where the automatic backups of this archive lie."""
        return leavings.backups() / str(info.read(self._archive.db)["id"])
