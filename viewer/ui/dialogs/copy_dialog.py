"""Which account copies which, where their words do not show it: a translation, or a report of a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import label, short_line

if TYPE_CHECKING:
    from viewer.session.views import Account


class CopyDialog(QDialog):
    """said: the account that copies, and the one it copies."""

    said = Signal(str, str)

    def __init__(self, accounts: Sequence[Account], first: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """first: documents to begin with, the one that copies before the other."""
        super().__init__(parent)
        self.setWindowTitle(tr("Who copies whom"))
        named = [(each.document.id, short_line(f"{each.letter} · {each.document.title}", 90)) for each in accounts]
        self._copy = Choice(tr("The account that copies"), named)
        self._original = Choice(tr("The account it copies"), named)
        offered = [*first, *(each for each, _ in named if each not in first)]
        for choice, document in zip((self._copy, self._original), offered, strict=False):
            choice.show_value(document)
        turn = QPushButton(tr("Turn round"))
        turn.setAutoDefault(False)
        self._hint = label(soft=True, wrap=True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        buttons.addButton(turn, QDialogButtonBox.ButtonRole.ActionRole)
        self._go = buttons.addButton(tr("It is a copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(standard.Cancel).setAutoDefault(False)  # Enter never means Cancel
        self._go.setDefault(True)
        fields = QFormLayout()
        fields.addRow(label(tr("This account"), soft=True), self._copy)
        fields.addRow(label(tr("copies that one"), soft=True), self._original)
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 32)
        for choice in (self._copy, self._original):
            choice.currentIndexChanged.connect(self._check)
        turn.clicked.connect(self._turn)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._say)
        self._copy.setFocus()
        self._check()

    def _check(self) -> None:
        same = self._copy.value() == self._original.value()
        self._hint.setText(
            tr("Choose two different accounts.")
            if same
            else tr("Both then count as one voice. The list of who copies whom takes it back, and so does undo.")
        )
        self._go.setEnabled(not same)

    def _turn(self) -> None:
        copy, original = self._copy.value(), self._original.value()
        self._copy.show_value(original)
        self._original.show_value(copy)

    def _say(self) -> None:
        self.accept()
        self.said.emit(self._copy.value(), self._original.value())
