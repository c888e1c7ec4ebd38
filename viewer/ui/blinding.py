"""Blind grading in the window: everything that tells a source makes room for the words alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.session.blinding import BlindStatement
from viewer.session.views import SourceView
from viewer.ui.claims.blind import BlindPage
from viewer.ui.desk import Desk


class Blinding(QObject):
    """Grades the statement first, then its source, each as an edit of its own.

    on: whether statements are graded so. covered: the page stands alone, or no longer; whatever else could tell the
    source must go meanwhile.
    """

    covered = Signal(bool)

    def __init__(self, desk: Desk, page: BlindPage, panels: QWidget) -> None:
        """panels: what shows sources, and is hidden behind the page."""
        super().__init__(desk)
        self.on = False
        self._desk, self._page, self._panels = desk, page, panels
        self._said: BlindStatement | None = None
        page.hide()
        page.graded.connect(self._grade)
        page.source_graded.connect(self._grade_source)
        page.left.connect(self._leave)
        desk.panels.inspector.blind_wanted.connect(self.begin)

    def turn(self, on: bool) -> None:
        """Whether statements are graded blind from now on."""
        self.on = on
        self._desk.panels.inspector.set_blind(on)

    def begin(self, cell: str) -> None:
        """Shows one statement alone, to be graded."""
        session = self._desk.session
        self._desk.jobs.run(lambda: session.blind_statement(cell), self._show)

    def is_covering(self) -> bool:
        """Whether the page stands alone."""
        return not self._page.isHidden()

    def _show(self, said: BlindStatement) -> None:
        self._said = said
        self._panels.hide()
        self._page.show()
        self.covered.emit(True)
        self._page.show_statement(said)

    def _grade(self, cell: str, value: str, reason: str) -> None:
        session = self._desk.session
        work = lambda: session.grade_cell(cell, value, reason, blind=True)  # noqa: E731
        self._desk.edit(work, lambda _: self._ask_source(), self._page.refuse)

    def _ask_source(self) -> None:
        now, said, session = self._desk.now, self._said, self._desk.session
        account = now.account(said.document) if now and said else None
        source = account.source if account else None
        if account is None or source is None:
            self._leave()
            return
        show = lambda view: self._show_source(view, said)  # noqa: E731
        self._desk.jobs.run(lambda: session.source(source.id), show)

    def _show_source(self, view: SourceView, said: BlindStatement | None) -> None:
        account = self._desk.now.account(said.document) if self._desk.now and said else None
        if account and self.is_covering():
            self._page.show_source(view, account)

    def _grade_source(self, *grade: str) -> None:
        session = self._desk.session
        self._desk.edit(lambda: session.grade_source(*grade), lambda _: self._leave(), self._page.refuse)

    def _leave(self) -> None:
        said, self._said = self._said, None
        self._page.hide()
        self._panels.show()
        self.covered.emit(False)
        if said:
            self._desk.show_claim(said.claim, said.cell)
        self._desk.panels.claims.table.setFocus()
