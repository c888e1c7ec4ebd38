"""What one passage is to another: one list, one line, Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.relation import RELATIONS
from viewer.texts import tr
from viewer.ui.relation_words import VERBS
from viewer.ui.widgets.fields import ROOMY
from viewer.ui.widgets.text import label, short_line


class RelationDialog(QDialog):
    """chosen: kind, reason, whether the second passage is the one that does it."""

    chosen = Signal(str, str, bool)

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Link two passages"))
        self._quotes = [f"“{short_line(words, 160)}”" for words in (first, second)]
        self._upper, self._lower = label(wrap=True), label(wrap=True)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(tr("What the first passage is to the second"))
        self.kinds.setStyleSheet(ROOMY)
        self.kinds.addItems([tr(VERBS[kind]) for kind in RELATIONS])
        self.kinds.setCurrentRow(0)
        self.kinds.setFixedHeight(self.kinds.sizeHintForRow(0) * len(RELATIONS) + self.kinds.frameWidth() * 2 + 2)
        self.kinds.itemActivated.connect(self._say)
        self._turned = QCheckBox(tr("The other way round"))
        self._turned.toggled.connect(self._show_order)
        self._reason = QLineEdit(placeholderText=tr("Why? (may stay empty)"))
        self._reason.setAccessibleName(tr("Why they are linked"))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setText(tr("Link"))
        buttons.button(standard.Ok).setDefault(True)
        buttons.button(standard.Cancel).setAutoDefault(False)  # Enter never means Cancel
        buttons.accepted.connect(self._say)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self._upper, self.kinds, self._lower, self._turned, self._reason, buttons):
            layout.addWidget(part)
        self.setMinimumWidth(self.fontMetrics().height() * 28)
        self._show_order()
        self.kinds.setFocus()

    def _show_order(self) -> None:
        quotes = self._quotes[::-1] if self._turned.isChecked() else self._quotes
        self._upper.setText(quotes[0])
        self._lower.setText(quotes[1])

    def _say(self) -> None:
        self.chosen.emit(RELATIONS[self.kinds.currentRow()], self._reason.text(), self._turned.isChecked())
        self.accept()
