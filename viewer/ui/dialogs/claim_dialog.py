"""A passage becomes a statement on a claim: a new one, or one that is there already."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.claim import CLAIM_KINDS, STANCES, Claim
from viewer.domain.text import fold
from viewer.texts import tr
from viewer.ui.library.accounts import kind_text
from viewer.ui.widgets.fields import ROOMY, Choice
from viewer.ui.widgets.text import label, short_line

#: Stances that a passage can have; silent and not-read have none.
_SPOKEN = tuple(stance for stance in STANCES if stance not in ("silent", "not-read"))
_NEW = ""


class ClaimDialog(QDialog):
    """One field: typing filters the claims there are, and its words are the question of a new one.

    claim_created: question, kind, value, stance, speaker. claim_chosen: claim, value, stance, speaker.
    """

    claim_created = Signal(str, str, str, str, str)
    claim_chosen = Signal(str, str, str, str)

    def __init__(
        self,
        quote: str,
        claims: Iterable[Claim] = (),
        *,
        account: str = "",
        value: str = "",
        kind: str = "wording",
        parent: QWidget | None = None,
    ) -> None:
        """quote: the selected words. value, kind: what they seem to say; the user may know better."""
        super().__init__(parent)
        self.setWindowTitle(tr("Add to a claim"))
        self._claims = list(claims)
        self._question = QLineEdit(placeholderText=tr("the question, such as: year of the rally"))
        self._question.setAccessibleName(tr("Question of the claim"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Claims"))
        self._list.setStyleSheet(ROOMY)
        self._kind = Choice(tr("Kind of claim"), [(each, kind_text(each)) for each in CLAIM_KINDS])
        self._kind.show_value(kind)
        self._own_kind = kind
        self._value = QLineEdit(value, placeholderText=tr("as the account writes it"))
        self._value.setAccessibleName(tr("Value"))
        self._stance = Choice(tr("Stance"), [(each, kind_text(each)) for each in _SPOKEN])
        self._speaker = QLineEdit(placeholderText=tr("the account itself"))
        self._speaker.setAccessibleName(tr("Speaker"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)  # Enter never means Cancel
        self._go.setDefault(True)

        fields = QFormLayout()
        for name, widget in (
            (tr("Kind"), self._kind), (tr("Value"), self._value), (tr("Stance"), self._stance),
            (tr("Speaker"), self._speaker),
        ):  # fmt: skip
            fields.addRow(label(name, soft=True), widget)
        layout = QVBoxLayout(self)
        layout.addWidget(label(f"“{short_line(quote, 240)}”", wrap=True))
        if account:
            layout.addWidget(label(account, soft=True, little=True, wrap=True))
        layout.addWidget(self._question)
        layout.addWidget(self._list, 1)
        layout.addLayout(fields)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 36, line * 30)

        self._question.installEventFilter(self)
        self._question.textChanged.connect(self._filter)
        self._list.currentItemChanged.connect(self._follow)
        self._list.itemDoubleClicked.connect(self._submit)
        self._kind.chosen.connect(self._remember_kind)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._submit)
        self._filter()
        self._question.setFocus()

    def _filter(self) -> None:
        typed = self._question.text().strip()
        words = fold(typed).split()
        self._list.clear()
        for claim in self._claims:
            if all(word in fold(claim.question) for word in words):
                said = len(claim.cells)
                count = tr("1 statement") if said == 1 else tr("{number} statements", number=f"{said:,}")
                about = f"{kind_text(claim.kind)} · {count}"
                self._add(f"{short_line(claim.question)} · {about}", claim.id)
        if typed:
            self._add(tr("New claim: {question}", question=short_line(typed)), _NEW)
        exact = next((n for n, claim in enumerate(self._shown()) if fold(claim.question) == fold(typed)), None)
        # Typing means a new question unless it is one that is there word for word.
        self._list.setCurrentRow(exact if exact is not None else self._list.count() - 1 if typed else -1)
        self._follow()

    def _add(self, text: str, claim: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, claim)
        self._list.addItem(item)

    def _shown(self) -> list[Claim]:
        by_id = {claim.id: claim for claim in self._claims}
        ids = (self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count()))
        return [by_id[each] for each in ids if each in by_id]

    def _current(self) -> str | None:
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _follow(self) -> None:
        chosen = self._current()
        claim = next((each for each in self._claims if each.id == chosen), None)
        self._kind.show_value(claim.kind if claim else self._own_kind)
        self._kind.setEnabled(claim is None)
        self._go.setEnabled(chosen is not None)
        self._go.setText(tr("Add to the claim") if claim else tr("Make the claim"))

    def _remember_kind(self, kind: str) -> None:
        self._own_kind = kind

    def _submit(self) -> None:
        chosen = self._current()
        if chosen is None:
            return
        said = (self._value.text().strip(), self._stance.value(), self._speaker.text().strip())
        self.accept()
        if chosen == _NEW:
            self.claim_created.emit(self._question.text().strip(), self._kind.value(), *said)
        else:
            self.claim_chosen.emit(chosen, *said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
            if step and self._list.count():
                row = self._list.currentRow()
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, row + step)))
                return True
        return super().eventFilter(watched, event)
