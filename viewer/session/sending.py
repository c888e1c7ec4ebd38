"""Letting things out: what was chosen of the archive, in one of many forms."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.domain.annotation import Anchor
from viewer.domain.standing import Muting
from viewer.errors import ViewerError
from viewer.exporting.brief import Brief
from viewer.exporting.wanted import MOST_COLUMNS, Wanted
from viewer.session import briefing
from viewer.session.accounts import Accounts
from viewer.session.dating import Dating
from viewer.session.finding import Finding
from viewer.session.judging import Judging
from viewer.session.noting import Noting
from viewer.session.relating import Relating
from viewer.session.views import Account, ClaimView, NoteView
from viewer.storage import documents, entities, info
from viewer.texts import as_written, tr

if TYPE_CHECKING:
    from viewer.exporting.writer import Exported, Press


class Sending(Accounts, Dating, Judging, Noting, Relating, Finding):
    """Everything an export needs is asked for here; the writers only decide how it looks."""

    @as_written()  # a brief is one text: its sums are not in another language than the rest
    def export(
        self,
        form: str,
        target: Path,
        *,
        tags: Collection[str] = (),
        muting: Muting | None = None,
        wanted: Wanted | None = None,
        press: Press | None = None,
    ) -> Exported:
        """Writes what is wanted in one form; an older file stays until the new one is complete.

        tags: short for a `wanted` of notes with one of them. muting: whose word the verdicts leave out; every
        readable form says so. press: makes what needs Qt; without one, PDF and PNG are refused and a word
        processor's file is written without its picture. Raises ViewerError.
        """
        from viewer.exporting import writer  # brings every form there is, which a start does not need

        self._spare(target)
        chosen = wanted or Wanted(tags=frozenset(tags))
        writer.fits(writer.form_named(form), chosen, press)
        return writer.export(form, self.brief(form, muting=muting, wanted=chosen), target, chosen, press)

    @as_written()
    def brief(self, form: str, *, muting: Muting | None = None, wanted: Wanted | None = None) -> Brief:
        """What an export in that form would be made of; for a preview. Raises ViewerError."""
        from viewer.exporting import writer

        chosen, db = wanted or Wanted(), self._archive.db
        needs = writer.form_named(form).needs
        accounts = self._accounts_for(chosen)
        claims = [view for view in self._claims_for(chosen) if chosen.what != "notes"]
        notes = [view for view in self.notes() if _goes_along(view, chosen)]
        if chosen.claims:
            quoted = [cell.anchor for view in claims for cell in view.claim.cells if cell.anchor]
            notes = [v for v in notes if v.note.anchor and any(_meet(v.note.anchor, place) for place in quoted)]
        if chosen.what == "notes":
            noted = {view.note.anchor.document for view in notes if view.note.anchor}
            accounts = [account for account in accounts if account.document.id in noted]
        blocks = {account.document.id: documents.blocks(db, account.document.id) for account in self.accounts()}
        row = info.read(db)
        made = briefing.build(
            row["title"],
            accounts,
            self.sources(),
            claims,
            notes,
            blocks,
            everybody=self.accounts(),
            entities=self.entities() if "entities" in needs else (),
            spellings=entities.spellings(db) if "entities" in needs else (),
            events=[event for event in self.timeline() if not event.hidden] if "events" in needs else (),
            happenings=self.happenings() if "events" in needs else (),
            texts={a.document.id: documents.text(db, a.document.id) for a in accounts} if "texts" in needs else None,
            muted=muting.in_words({view.source.id: view.source.name for view in self.sources()}) if muting else "",
            style=chosen.style,
            standing=self.standing(muting) if muting else None,
            relations=self.relations() if chosen.what == "brief" else (),
            scales=self.scales(),
        )
        made = replace(made, archive=str(row["id"]), what=chosen.what)
        if chosen.what in ("document", "columns"):
            readings = [self.reading(account.document.id) for account in accounts]
            made = replace(made, texts=tuple(briefing.whole(reading, made) for reading in readings))
        return made

    def _accounts_for(self, wanted: Wanted) -> list[Account]:
        every = self.accounts()
        if wanted.documents:  # a brief has all accounts all the same: its claims quote them
            known = {account.document.id: account for account in every}
            for document_id in wanted.documents:
                self.document(document_id)  # raises where it is not there
            if wanted.what != "brief":
                every = [known[document_id] for document_id in dict.fromkeys(wanted.documents)]
        if wanted.what == "document" and len(every) != 1:
            raise ViewerError(tr("One account can be written with its notes."), do=tr("Choose which one."))
        if wanted.what == "columns" and not 2 <= len(every) <= MOST_COLUMNS:
            raise ViewerError(
                tr("Two to {most_columns} accounts fit side by side.", most_columns=MOST_COLUMNS),
                do=tr("Choose which."),
            )
        return every

    def _claims_for(self, wanted: Wanted) -> list[ClaimView]:
        if not wanted.claims:
            return self.claims()
        for claim_id in wanted.claims:
            self.claim(claim_id)  # raises where it is not there
        return [view for view in self.claims() if view.claim.id in wanted.claims]


def _goes_along(view: NoteView, wanted: Wanted) -> bool:
    note = view.note
    document = note.anchor.document if note.anchor else ""
    if note.private and not wanted.private:
        return False
    return wanted.takes_note(document, frozenset(note.tags), note.author, note.modified)


def _meet(a: Anchor, b: Anchor) -> bool:
    return a.document == b.document and a.start < b.end and b.start < a.end
