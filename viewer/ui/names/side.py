"""Beside the table of names: who stands next to the current one, and what to do with two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from viewer.texts import later, tr
from viewer.ui.models.rows import ROW
from viewer.ui.models.table import Table
from viewer.ui.names.rows import Beside
from viewer.ui.names.rows import company as company_columns
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.text import heading, label

NOBODY_CHOSEN = later("Choose a name to see who stands in the same paragraphs.")
ALONE = later("Nobody stands in the same paragraphs.")


class Side(QWidget):
    """Who is named beside the current name, and what to do with two."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        em = self.fontMetrics().height()
        self.setFixedWidth(em * 20)
        self._company = Table(lambda row: row.id, tr("Named beside it"), widths=(12, 4), stretched=0)
        self._nobody = label(soft=True, wrap=True)
        self.together, self.merge = QPushButton(tr("Open both side by side")), QPushButton(tr("Merge"))
        self.apart, self.copy = QPushButton(tr("Different")), QPushButton(tr("Copy as table"))
        self.together.setToolTip(tr("The accounts that speak of both"))
        self._how = label(
            tr("Two names, picked with Ctrl or Shift, are read side by side or merged."),
            soft=True,
            little=True,
            wrap=True,
        )
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self.together, self.merge, self.apart, self.copy):
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        layout.setSpacing(em // 3)
        layout.addWidget(heading(tr("Named beside it")))
        layout.addWidget(self._company, 1)
        layout.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._how)
        layout.addWidget(buttons)
        self._company.horizontalHeader().hide()
        self._company.chosen.connect(lambda index: self.chosen.emit(index.data(ROW).id))
        self.show_company((), NOBODY_CHOSEN)
        self.offer(0)

    def show_company(self, company: Sequence[Beside], nobody: str) -> None:
        """Shows who is there; else the sentence `nobody`."""
        self._nobody.setText(tr(nobody))
        self._company.set_rows(company_columns(), company)
        self._company.setVisible(bool(company))
        self._nobody.setVisible(not company)

    def offer(self, picked: int) -> None:
        """Offers what can be done with so many names."""
        for button in (self.together, self.merge, self.apart):
            button.setVisible(picked == 2)
        self._how.setVisible(picked != 2)
