"""The ledger's half of the desk: what stands without the muted, who copies whom, what quotes are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.domain.annotation import Anchor
from viewer.domain.standing import Muting
from viewer.domain.ticket import Ticket
from viewer.session.subjects import Subjects
from viewer.texts import tr
from viewer.ui.claims.columns import Muted

if TYPE_CHECKING:
    from viewer.ui.desk import Desk


class LedgerDesk(QObject):
    """Asks again whatever rests on the archive as soon as the archive is another one.

    muting: whose word does not count in the ledger, and in an export made now.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.muting = Muting()
        self._desk, self._claims, self._session = desk, desk.panels.claims, desk.session
        self._known = -1
        session, edit = desk.session, desk.edit
        self._claims.muting_changed.connect(self._mute)
        self._claims.copy_judged.connect(lambda *said: edit(lambda: session.judge_dependence(*said)))
        copies = self._claims.copies
        copies.shared.connect(lambda sources, origin: edit(lambda: session.share_origin(sources, origin)))
        copies.kept_apart.connect(lambda sources: edit(lambda: session.keep_origins(sources)))
        self._claims.silence_said.connect(self._say_silent)
        self._claims.cell_moved.connect(
            lambda cell, place: edit(lambda: session.reanchor_cell(cell, place.start, place.end))
        )
        desk.panels.inspector.claim_ruled.connect(lambda *said: edit(lambda: session.rule_claim(*said)))
        desk.refreshed.connect(self._follow)

    def muted_in_words(self) -> str:
        """Whose word does not count; empty where everybody's does."""
        accounts = self._desk.now.accounts if self._desk.now else ()
        return self.muting.in_words({a.source.id: a.source.name for a in accounts if a.source})

    def say_copy(self, copy: str, original: str) -> None:
        """One account copies another, whatever words they share."""
        session = self._session
        self._desk.edit(lambda: session.judge_dependence(copy, original, "confirmed"))

    def _follow(self) -> None:
        now = self._desk.now
        if now is None or now.info.counter == self._known:
            return
        self._known = now.info.counter
        self._ask_standing()
        jobs, session = self._desk.jobs, self._session
        ask = lambda ticket: (session.dependences(ticket), session.shared_origins())  # noqa: E731
        show = lambda found: self._claims.set_copies(*found)  # noqa: E731
        jobs.run_long(tr("Looking for copied passages"), ask, show, key="copies")
        jobs.run_long(tr("Looking at the quotes"), self._about_quotes, self._show_quotes, key="quotes")

    def _mute(self, muting: Muting) -> None:
        self.muting = muting
        self._ask_standing()

    def _ask_standing(self) -> None:
        muting, session = self.muting, self._session
        if not muting:
            self._claims.set_muted(Muted())
            return

        def ask() -> Muted:
            documents = frozenset(document for document, off in session.muted(muting).items() if off)
            return Muted(documents, session.standing(muting))

        def show(muted: Muted) -> None:
            if muting == self.muting:
                self._claims.set_muted(muted)

        self._desk.jobs.run(ask, show, key="standing")

    def _about_quotes(self, ticket: Ticket) -> tuple[dict[str, Anchor | None], dict[str, Subjects], dict[str, str]]:
        session = self._session
        names = {entity.id: entity.name for entity in session.entities()}
        return session.lost_quotes(ticket), session.claim_subjects(), names

    def _show_quotes(self, found: tuple[dict[str, Anchor | None], dict[str, Subjects], dict[str, str]]) -> None:
        lost, subjects, names = found
        self._claims.set_lost(lost)
        self._claims.set_subjects(subjects, names)

    def _say_silent(self, claim: str, document: str, cell: str) -> None:
        session = self._session
        if cell:
            self._desk.edit(lambda: session.edit_cell(cell, stance="silent"))
        else:
            self._desk.edit(lambda: session.add_cell(claim, document, stance="silent"))
