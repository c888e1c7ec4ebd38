"""Whom words name: one of the names there are, found by typing, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.entity import Entity
from viewer.domain.mention import NAMES, PERSON
from viewer.texts import tr
from viewer.ui.inspector.entity import LABEL_NAMES
from viewer.ui.models.plain import tip
from viewer.ui.names.candidates import Candidate, fitting, spelt
from viewer.ui.widgets.fields import ROOMY, Choice
from viewer.ui.widgets.text import label, short_line

_NEW = ""


class NameDialog(QDialog):
    """chosen: kind, entity ("" for a new one), whether everywhere the words stand."""

    chosen = Signal(str, str, bool)

    def __init__(
        self,
        title: str,
        words: str,
        known: Sequence[Candidate],
        *,
        button: str,
        new: str = "",
        kind: str = "",
        everywhere: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """words: what is to be named. new: what the row for a new name says; without it there is none.

        kind: the kind known already; where it is not, the user says it. everywhere: whether to ask that.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._known = known
        self._new = new
        self._ask_kind = not kind
        likely = spelt(self._known, words)
        self._field = QLineEdit(placeholderText=tr("type some of its letters"))
        self._field.setAccessibleName(tr("Name to look for"))
        self._field.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Names"))
        self._list.setStyleSheet(ROOMY)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kind = Choice(tr("Kind of name"), [(each, tr(LABEL_NAMES[each])) for each in NAMES])
        self._kind.show_value(kind or (likely.label if likely else PERSON))
        self._everywhere = QCheckBox(tr("Everywhere these words stand, in later accounts too"))
        self._everywhere.setVisible(everywhere)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)  # Enter never means Cancel
        self._go.setDefault(True)
        form = QFormLayout()
        if self._ask_kind:
            form.addRow(label(tr("Kind"), soft=True), self._kind)
        layout = QVBoxLayout(self)
        layout.addWidget(label(f"“{short_line(words, 240)}”", wrap=True))
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addLayout(form)
        layout.addWidget(self._everywhere)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 30, line * 26)

        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._filter)
        self._list.currentItemChanged.connect(self._follow)
        self._list.itemDoubleClicked.connect(self._submit)
        self._kind.chosen.connect(self._filter)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._submit)
        self._words = words
        self._show(fitting(self._known, words, self._kind.value()) if new else fitting(self._known, "", kind))
        self._field.setFocus()

    def _filter(self) -> None:
        typed = self._field.text()
        self._show(fitting(self._known, typed or (self._words if self._new else ""), self._kind.value()))

    def _show(self, found: list[Entity]) -> None:
        typed = self._field.text().strip()
        just = spelt(self._known, typed or self._words, self._kind.value())
        self._list.clear()
        for entity in found:
            self._add(f"{short_line(entity.name, 80)} · {tr(LABEL_NAMES.get(entity.label, entity.label))}", entity.id)
            self._list.item(self._list.count() - 1).setToolTip(tip(", ".join(form.text for form in entity.forms[:8])))
        if self._new:
            self._add(self._new, _NEW)
        ids = [self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count())]
        # Words that nobody is called by are a new name, unless the user looks for another.
        first = 0 if typed or not self._new else self._list.count() - 1
        self._list.setCurrentRow(ids.index(just.id) if just and just.id in ids else first if ids else -1)
        self._follow()

    def _add(self, text: str, entity: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, entity)
        self._list.addItem(item)

    def _current(self) -> str | None:
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _follow(self) -> None:
        self._go.setEnabled(self._current() is not None)

    def _submit(self) -> None:
        entity = self._current()
        if entity is None:
            return
        self.accept()
        self.chosen.emit(self._kind.value(), entity, self._everywhere.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
            if step and self._list.count():
                row = self._list.currentRow()
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, row + step)))
                return True
        return super().eventFilter(watched, event)
