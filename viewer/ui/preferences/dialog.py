"""The preferences: pages at the left, what they offer at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.settings import Settings
from viewer.texts import tr
from viewer.ui.preferences.appearance import Appearance
from viewer.ui.preferences.keys import Keys
from viewer.ui.preferences.page import Page
from viewer.ui.preferences.reading import Reading
from viewer.ui.preferences.work import Work
from viewer.ui.widgets.fields import ROOMY


class Preferences(QDialog):
    """changed: names of settings with their new values, at once; Cancel sends the former ones.

    recogniser_chosen: another one, when the dialog is closed with OK.
    """

    changed = Signal(object)
    recogniser_chosen = Signal(str)

    def __init__(
        self, chosen: Settings, recognisers: Sequence[str], usual_backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._before = chosen
        self._touched: dict[str, object] = {}
        self._recogniser = chosen.recogniser
        self.pages: dict[str, Page] = {
            tr("Appearance"): Appearance(),
            tr("Reading"): Reading(),
            tr("Keys"): Keys(),
            tr("Work"): Work(recognisers, usual_backups),
        }
        self._list, self._stack = QListWidget(), QStackedWidget()
        self._list.setAccessibleName(tr("Parts of the preferences"))
        self._list.setStyleSheet(ROOMY)
        for name, page in self.pages.items():
            self._list.addItem(name)
            area = QScrollArea(widgetResizable=True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            self._stack.addWidget(area)
            page.show_settings(chosen)
            page.chosen.connect(self._choose)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setAutoDefault(False)  # Enter in a field says only that it is complete
        buttons.button(standard.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line = self.fontMetrics().height()
        self._list.setFixedWidth(line * 8)
        row = QHBoxLayout()
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.resize(line * 50, line * 34)
        self._list.setFocus()

    def show_page(self, number: int) -> None:
        """Turns to a page."""
        self._list.setCurrentRow(number)

    def _choose(self, fields: dict[str, object]) -> None:
        if "recogniser" in fields:
            self._recogniser = str(fields["recogniser"])
            return
        self._touched |= {name: getattr(self._before, name) for name in fields}
        self.changed.emit(fields)

    def accept(self) -> None:
        """Keeps everything."""
        if (focus := self.focusWidget()) is not None:
            focus.clearFocus()  # what is being typed counts
        super().accept()
        if self._recogniser != self._before.recogniser:
            self.recogniser_chosen.emit(self._recogniser)

    def reject(self) -> None:
        """Brings everything back."""
        super().reject()
        if self._touched:
            self.changed.emit(self._touched)
