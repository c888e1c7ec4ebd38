"""What the user can do with the archive on the workbench, each command a method."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.domain.scale import Scales
from viewer.session.values import offered
from viewer.session.views import ImportSummary, NewVersion
from viewer.texts import tr
from viewer.ui.keymap import keymap
from viewer.ui.reader.text_pane import TextPane
from viewer.ui.sending import Sending
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.workbench import Workbench


class Commands(QObject):
    """Acts on what is selected and chosen; edits go through the desk."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.bench = bench
        self.desk = bench.desk
        self.reader = bench.panels.reader
        self.sending = Sending(bench)
        bench.panels.library.files_dropped.connect(self.import_paths)
        bench.panels.library.original_requested.connect(bench.columns.ask_original)
        self.reader.files_dropped.connect(self.import_paths)
        bench.panels.library.details_requested.connect(self.details)
        bench.panels.claims.cell_wanted.connect(self.fill_cell)
        bench.panels.claims.copy_wanted.connect(self.say_copy)

    def states(self) -> set[str]:
        """Which of actions.STATES hold now."""
        now = self.desk.now
        if now is None or self.bench.blinding.is_covering():
            return set()
        writable, selected = not now.info.read_only, self.selected() is not None
        mention = self.bench.naming.mention_here() if writable else None
        holds = {
            "archive": True,
            "writable": writable,
            "reader": self.document() is not None,
            "selection": selected,
            "markable": selected and writable,
            "mention": mention is not None,
            "named": mention is not None and mention.entity is not None,
            "nameable": (selected and writable) or (mention is not None and mention.entity is not None),
            "entity": self.desk.entity is not None,
            "claims": bool(now.claims),
            "undo": now.info.undo is not None and writable,
            "redo": now.info.redo is not None and writable,
            "found": True,
            "back": self.reader.can_go(-1),
            "forward": self.reader.can_go(1),
            "searched": self.bench.finding.is_asking(),
            "keepable": self.bench.finding.is_asking() and writable,
        }
        return {name for name, so in holds.items() if so}

    def document(self) -> str | None:
        """The account in the column that has the keyboard."""
        return self.reader.columns[self.reader.focused_column].document

    def selected(self) -> tuple[str, int, int] | None:
        """(document, start, end) of the words selected there."""
        document = self.document()
        selection = self._pane().selection() if document else None
        return (document, *selection) if document and selection else None

    # Writing

    def annotate(self) -> None:
        """Writes a note on the selection."""
        if selected := self.selected():
            self.desk.annotate(*selected, write=True)

    def highlight(self) -> None:
        """Marks the selection."""
        if selected := self.selected():
            self.desk.annotate(*selected, write=False)

    def highlight_as(self, number: int) -> None:
        """Marks the selection in the colour of one of the legend's tags, from 1."""
        if selected := self.selected():
            self.bench.annotating.highlight(selected, number)

    def relate(self) -> None:
        """Keeps the selection for a link, or links it with the one that was kept."""
        if selected := self.selected():
            self.bench.relating.press(selected)

    def edit_tags(self) -> None:
        """Puts the cursor into the tags of the note being looked at."""
        if self.desk.note and self.bench.panels.inspector.shows("note"):
            self.desk.inspector_wanted.emit()
            self.bench.panels.inspector.note.focus_tags()
        else:
            self.bench.annotating.step_note_here()

    def grade(self) -> None:
        """Opens the grade of the statement in the ledger, or of the source of the account being read."""
        focus, document, ledger = QApplication.focusWidget(), self.document(), self.bench.panels.claims
        statement = ledger.current() if focus and ledger.isAncestorOf(focus) else None
        if statement and statement[1] and self.bench.blinding.on:
            self.bench.blinding.begin(statement[1])
        elif statement:
            self.desk.show_claim(*statement, grade=True)
        elif document:
            self.desk.show_source_of(document, grade=True)

    def link(self, claim: str = "") -> None:
        """Makes the selection a statement on a claim: a new one or, where given, on `claim`."""
        selected, now = self.selected(), self.desk.now
        if not selected or now is None:
            return
        session, (document, start, end) = self.desk.session, selected
        kind, value = offered(start, end, [mention for *_, mention in self._pane().marks.mentions])
        from viewer.ui.dialogs.claim_dialog import ClaimDialog

        dialog = ClaimDialog(
            self._pane().view.text[start:end],
            [view.claim for view in now.claims if claim in ("", view.claim.id)],
            account=now.titles.get(document, ""),
            value=value,
            kind=kind,
            parent=self.bench,
        )

        def make(question: str, kind: str, *said: str) -> str:
            return session.claim_passage(question, kind, document, start, end, *said).id

        def add(chosen: str, *said: str) -> str:
            session.add_cell(chosen, document, start, end, *said)
            return chosen

        dialog.claim_created.connect(lambda *typed: self.desk.edit(lambda: make(*typed), self._show_ledger))
        dialog.claim_chosen.connect(lambda *typed: self.desk.edit(lambda: add(*typed), self._show_ledger))
        fleeting(dialog).open()

    def add_event(self) -> None:
        """Puts what the selection tells on the timeline."""
        if selected := self.selected():
            self.desk.chronology.dating.add(*selected, self.bench)

    def fill_cell(self, claim: str, document: str) -> None:
        """Fills an empty cell of the ledger from the selection, or says how."""
        selected = self.selected()
        if selected and selected[0] == document:
            self.link(claim)
            return
        self.desk.open(document)
        self.bench.messages.info(
            tr(
                "Select the words of this account that speak to the claim, then press {key}.",
                key=keymap().shown("link"),
            ),
            tr("The claim is in the list that opens."),
        )

    def overrule(self) -> None:
        """Opens the ruling on the claim chosen in the ledger, or on the one being looked at."""
        focus, ledger = QApplication.focusWidget(), self.bench.panels.claims
        row = ledger.current() if focus and ledger.isAncestorOf(focus) else None
        claim = row[0] if row else self.desk.claim
        if claim and self.desk.now and any(view.claim.id == claim for view in self.desk.now.claims):
            self.desk.show_claim(claim)
            self.desk.inspector_wanted.emit()
            self.bench.panels.inspector.focus_ruling()

    def turn_muting(self) -> None:
        """Opens what still stands without some voices, or lets everybody count again."""
        on = not self.bench.panels.claims.standing.isChecked()
        self.bench.show_tab("claims", focus=not on)
        self.bench.panels.claims.mute(on)

    def say_copy(self) -> None:
        """Asks which account copies which, beginning with those on screen."""
        if now := self.desk.now:
            shown = [document for document in self.reader.documents if document]
            here = self.document()
            shown.sort(key=lambda document: document != here)
            from viewer.ui.dialogs.copy_dialog import CopyDialog

            dialog = CopyDialog(now.accounts, shown, self.bench)
            dialog.said.connect(self.bench.ledger.say_copy)
            dialog.said.connect(lambda *_: self.show_copies())
            fleeting(dialog).open()

    def define_scale(self) -> None:
        """Shows the scales that grades are given on, to be changed."""
        session = self.desk.session

        def ask(scales: Scales) -> None:
            from viewer.ui.dialogs.scale_dialog import ScaleDialog

            dialog = ScaleDialog(scales, self.bench)
            dialog.defined.connect(lambda *said: self.desk.edit(lambda: session.set_scale(*said)))
            fleeting(dialog).open()

        self.desk.jobs.run(session.scales, ask)

    def show_copies(self) -> None:
        """Shows who copies whom."""
        self.bench.show_tab("claims")
        self.bench.panels.claims.show_copies()

    # In and out

    def import_paths(self, chosen: list[Path], column: int | None = None) -> None:
        """Imports files and folders, then says what became of each. column: where the first is to be shown."""
        if chosen:
            self.desk.bring_in(chosen, self._report, column)

    def import_version(self, chosen: list[Path]) -> None:
        """Puts a file in the place of the account being read, as its new version; says what could not follow."""
        document, session = self.document(), self.desk.session
        if document is None or not chosen:
            return
        path, column = chosen[0], self.reader.focused_column
        self.bench.panels.inspector.flush()

        def done(made: NewVersion) -> None:
            self.desk.open(made.document, column)
            from viewer.ui.dialogs.version_report import VersionReport

            fleeting(VersionReport(made, self.bench)).open()

        self.desk.jobs.run_long(tr("Importing"), lambda ticket: session.import_version(document, path, ticket), done)

    def details(self, document: str = "") -> None:
        """Shows what is known about an account, to be corrected."""
        now = self.desk.now
        account = now.account(document or self.document() or "") if now else None
        if now is None or account is None:
            return
        from viewer.ui.dialogs.document_details import DocumentDetails

        dialog = DocumentDetails(self.bench)
        dialog.show_document(account.document, [a.source for a in now.accounts if a.source])
        dialog.changed.connect(lambda *change: self.desk.edit(lambda: self.desk.session.set_document(*change)))
        dialog.flagged.connect(lambda *said: self.desk.edit(lambda: self.desk.session.flag_document(*said)))
        fleeting(dialog).open()

    def copy(self, cited: bool) -> None:
        """Copies the selection: as a quote with its citation, or the words alone."""
        if selected := self.selected():
            document, start, end = selected
            session = self.desk.session

            def work() -> str:
                return session.quotation(document, start, end) if cited else session.text(document)[start:end]

            self.desk.jobs.run(work, QGuiApplication.clipboard().setText)

    def copy_markdown(self) -> None:
        """Copies the selection as a quotation in Markdown, with its citation and the way back."""
        if selected := self.selected():
            session = self.desk.session
            self.desk.jobs.run(lambda: session.quotation(*selected, markdown=True), QGuiApplication.clipboard().setText)

    def turn_private(self) -> None:
        """Says that the note on show is not meant for others, or that it is."""
        note, session = self.desk.note, self.desk.session
        if note is None:
            self.bench.messages.info(tr("No note is on show."), tr("Choose one, then try again."))
            return

        def turn() -> bool:
            private = not session.note(note).private
            session.set_private(note, private)
            return private

        def show(private: bool) -> None:
            told = tr("The note is private: exports and share copies leave it out.")
            self.bench.messages.info(told if private else tr("The note is public."))

        self.desk.edit(turn, show)

    def check(self) -> None:
        """Checks the archive and every original."""
        self.desk.jobs.run_long(tr("Checking"), lambda _ticket: self.desk.session.check(), self._tell_findings)

    def backup(self) -> None:
        """Makes a backup among the automatic ones."""
        self.desk.jobs.run_long(
            tr("Backing up"),
            lambda _ticket: self.desk.session.backup(),
            lambda made: self.bench.messages.info(tr("Backed up to {place}", place=made)),
        )

    # Inside

    def _pane(self) -> TextPane:
        return self.reader.columns[self.reader.focused_column].pane

    def _show_ledger(self, claim: str) -> None:
        self.desk.show_new_claim(claim)
        self.bench.show_tab("claims")

    def _report(self, summary: ImportSummary) -> None:
        imported, now = summary.imported, self.desk.now
        if len(imported) == 1 and not (summary.duplicates or summary.refused or imported[0].warnings):
            self.bench.messages.info(tr("“{title}” came in.", title=imported[0].title))
        else:
            just_in = {item.document: item.title for item in imported}  # the panels may not show them yet
            from viewer.ui.dialogs.import_report import ImportReport

            fleeting(ImportReport(summary, (now.titles if now else {}) | just_in, self.bench)).open()

    def _tell_findings(self, findings: list[str]) -> None:
        if findings:
            first = " ".join(findings[:3])
            if len(findings) > 3:
                first = tr("{findings} (and {count} more)", findings=first, count=len(findings) - 3)
            self.bench.messages.warning(first, tr("Nothing was changed."), tr("Restore a backup."))
        else:
            self.bench.messages.info(tr("All is well: every original still has the hash it was imported with."))
