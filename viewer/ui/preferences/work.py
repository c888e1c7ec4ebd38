"""Who works, what finds names, where backups go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from viewer.settings import Settings
from viewer.texts import tr
from viewer.ui.preferences.page import Page
from viewer.ui.widgets.fields import Field, Typed
from viewer.ui.widgets.fleeting import fleeting


class Work(Page):
    """The recogniser is taken up when the dialog is closed with OK: accounts are then read again."""

    def __init__(self, recognisers: Sequence[str], usual_backups: Path) -> None:
        """recognisers: those that are installed, our own first."""
        super().__init__()
        self._usual = usual_backups
        self._author = Field(tr("Your name"))
        self.row(tr("Your name"), self._author, tr("Signs the notes and grades you write from now on."))
        self._recogniser = Typed(tr("What finds names"), recognisers)
        self.row(
            tr("What finds names"),
            self._recogniser,
            tr(
                "“parallax” comes with this program; any spaCy pipeline installed beside it can take its place, by its "
                "name or its folder. Taken up with OK: the accounts are then read again."
            ),
        )
        self._backups = Field(tr("Folder of the backups"), str(usual_backups))
        choose, usual = QPushButton(tr("Choose…")), QPushButton(tr("Usual place"))
        for button in (choose, usual):
            button.setAutoDefault(False)
        choose.setAccessibleName(tr("Choose the folder of the backups"))
        usual.setAccessibleName(tr("Back up to the usual place"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._backups, 1)
        row.addWidget(choose)
        row.addWidget(usual)
        line.setAccessibleName(tr("Backups"))
        self.row(tr("Backups"), line, tr("Those made so far stay where they are."))
        self.column.addStretch()
        self._author.edited.connect(lambda name: self.chosen.emit({"author": name.strip()}))
        self._recogniser.currentTextChanged.connect(self._choose_recogniser)
        self._backups.edited.connect(self._back_up_to)
        choose.clicked.connect(self._ask_folder)
        usual.clicked.connect(lambda: self._back_up_to(""))

    def show_settings(self, settings: Settings) -> None:
        self._author.show_value(settings.author, fresh=True)
        self._recogniser.blockSignals(True)
        self._recogniser.setCurrentText(settings.recogniser)
        self._recogniser.blockSignals(False)
        self._backups.show_value(settings.backups, fresh=True)

    def _choose_recogniser(self, name: str) -> None:
        if name.strip():
            self.chosen.emit({"recogniser": name.strip()})

    def _back_up_to(self, folder: str) -> None:
        chosen = str(Path(folder.strip()).expanduser().absolute()) if folder.strip() else ""
        self._backups.show_value(chosen, fresh=True)
        self.chosen.emit({"backups": "" if chosen == str(self._usual) else chosen})

    def _ask_folder(self) -> None:
        dialog = fleeting(QFileDialog(self, tr("Folder of the backups")))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._back_up_to)
        dialog.open()
