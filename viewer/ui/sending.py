"""Letting things out of the window, and taking in what a colleague sends back."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from viewer import paths
from viewer.domain.merging import Comparison
from viewer.session.outgoing import ARCHIVE, Offer, Outgoing, preview, remembered
from viewer.texts import tr
from viewer.ui.widgets.fleeting import fleeting

if TYPE_CHECKING:
    from viewer.exporting.writer import Exported
    from viewer.ui.dialogs.export_dialog import ExportDialog
    from viewer.ui.snapshot import Snapshot
    from viewer.ui.workbench import Workbench

_MERGEABLE = "*.parallax *.db *.jsonld *.json"


class Sending(QObject):
    """Exports, share copies and merges. last: what was chosen for an export, as text for the settings."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.bench, self.desk = bench, bench.desk
        self.last = ""

    def export(self) -> None:
        """Asks what goes out, in which form and where to, and exports."""
        now = self.desk.now
        if now is None:
            return
        last = remembered(self.last)
        target = Path(now.info.path).with_suffix("")
        if last.folder and Path(last.folder).is_dir():
            target = Path(last.folder) / target.name
        elif target.is_relative_to(paths.data()):  # the working copy of the sample lies where nobody would look
            target = paths.documents() / target.name

        def show(counted: tuple[dict[str, int], int]) -> None:
            from viewer.ui.dialogs.export_dialog import ExportDialog  # with every form there is

            dialog = ExportDialog(target, self._offer(now, *counted), last, parent=self.bench)
            dialog.preview_wanted.connect(lambda chosen: self._preview(dialog, chosen))
            dialog.export_requested.connect(self._export)
            fleeting(dialog).open()

        self.desk.jobs.run(self.desk.session.notes_at_a_glance, show, key="export-offer")

    def merge(self) -> None:
        """Asks for a colleague's file, shows what it would bring, and brings it in."""
        dialog = QFileDialog(
            self.bench, tr("Merge a colleague's copy"), "", f"{tr('Archives and annotations')} ({_MERGEABLE})"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.merge_file(Path(path)))
        fleeting(dialog).open()

    def merge_file(self, path: Path) -> None:
        """Compares with a file, and asks."""
        session = self.desk.session
        self.desk.jobs.run_long(
            tr("Comparing"), lambda ticket: session.compare_with(path, ticket), lambda found: self._ask(path, found)
        )

    def _ask(self, path: Path, found: Comparison) -> None:
        from viewer.ui.dialogs.merge_dialog import MergeDialog

        dialog = MergeDialog(found, self.bench)
        dialog.merge_wanted.connect(lambda choices: self._merge(path, choices))
        fleeting(dialog).open()

    def _merge(self, path: Path, choices: dict[str, str]) -> None:
        session = self.desk.session
        self.desk.jobs.run_long(
            tr("Merging"),
            lambda ticket: session.take_in(path, choices, ticket=ticket)[0],
            lambda found: self.bench.messages.info(
                tr("“{name}” was merged.", name=found.name), tr("One undo takes all of it back.")
            ),
        )

    def _offer(self, now: Snapshot, authors: dict[str, int], private: int) -> Offer:
        return Offer(
            documents=[(a.document.id, f"{a.letter}  {a.document.title}") for a in now.accounts],
            claims=[(view.claim.id, view.claim.question) for view in now.claims],
            notes=len(now.notes),
            tags=Counter({tag.name: tag.count for tag in now.tags if tag.count}),
            authors=Counter(authors),
            private=private,
            muted=self.bench.ledger.muted_in_words(),
        )

    def _preview(self, dialog: ExportDialog, chosen: Outgoing) -> None:
        from viewer.ui import press
        from viewer.ui.dialogs.export_preview import drawn

        session, muting = self.desk.session, self.bench.ledger.muting
        wide = dialog.preview.width_for_page()

        def work() -> object:
            found = preview(session, chosen, muting, press)
            return found, drawn(found, wide)

        def show(made: object) -> None:
            if isValid(dialog):
                dialog.preview.show_preview(*made)  # type: ignore[misc]

        def fail(error: Exception) -> None:
            if isValid(dialog):
                dialog.preview.show_trouble(str(error))

        self.desk.jobs.run(work, show, fail, key="export-preview")

    def _export(self, chosen: Outgoing, target: Path) -> None:
        from viewer.ui import press

        self.last = chosen.kept()
        session, muting = self.desk.session, self.bench.ledger.muting
        if chosen.form == ARCHIVE:
            self.desk.jobs.run_long(
                tr("Sharing"),
                lambda ticket: session.share(target, chosen.share(session), ticket),
                lambda done: self.bench.messages.info(
                    tr("Exported to {target}", target=done.target),
                    tr("Checked: {count} texts that were left out are nowhere in it.", count=f"{done.searched:,}"),
                ),
            )
            return
        muted = self.bench.ledger.muted_in_words()
        aside = tr("Its verdicts are what stands without {muted}.", muted=muted) if muted else ""

        def tell(done: Exported) -> None:
            left_out = tr("The form cannot hold: {what}.", what=", ".join(done.left_out)) if done.left_out else ""
            exported = tr("Exported to {target}", target=done.target)
            self.bench.messages.info(exported, " ".join(filter(None, (aside, left_out))))

        self.desk.jobs.run_long(
            tr("Exporting"),
            lambda _ticket: session.export(chosen.form, target, muting=muting, wanted=chosen.wanted(), press=press),
            tell,
        )
