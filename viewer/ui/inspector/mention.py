"""A date or a figure as it was understood, with the reason, to confirm or to reject."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.domain import date, quantity
from viewer.domain.mention import DateValue, Mention, QuantityValue
from viewer.ui.inspector.date_value import DateValueField
from viewer.ui.inspector.entity import LABEL_NAMES
from viewer.ui.library.accounts import kind_text
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.text import Elided, label


class MentionSection(Section):
    """status_requested: mention and its new status (confirmed or rejected)."""

    status_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Mention", parent)
        self._id = ""
        self._words, self._kind = Elided(), Tag()
        font = self._words.font()
        font.setBold(True)
        self._words.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._kind)
        self._facts = QFormLayout()
        self._facts.setSpacing(self.line // 4)
        self._confirm, self._reject = QPushButton("Confirm"), QPushButton()
        below = QHBoxLayout()
        below.addWidget(self._confirm)
        below.addWidget(self._reject)
        below.addStretch()
        self.body.addLayout(top)
        self.body.addLayout(self._facts)
        self.body.addLayout(below)
        self.date = DateValueField()
        self.body.addWidget(self.date)
        self._confirm.setAccessibleName("Confirm: it was understood as meant")
        self._confirm.clicked.connect(lambda: self.status_requested.emit(self._id, "confirmed"))
        self._reject.clicked.connect(lambda: self.status_requested.emit(self._id, "rejected"))

    def show_mention(self, mention: Mention) -> None:
        """Shows what was read out of the words."""
        self._id = mention.id
        self._words.setText(mention.text)
        kind = LABEL_NAMES.get(mention.label, mention.label.lower())
        self._kind.setText(kind)
        self._reject.setText(f"Not a {kind}" if kind[0] not in "aeiou" else f"Not an {kind}")
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, words in facts(mention):
            shown: QLabel = label(words, wrap=True)
            shown.setAccessibleName(f"{name}: {words}")
            self._facts.addRow(label(name, soft=True), shown)
        self._confirm.setVisible(mention.status != "confirmed")
        self.date.show_mention(mention)


def facts(mention: Mention) -> list[tuple[str, str]]:
    """What a mention was taken for, as name and words."""
    value, rows = mention.value, []
    if isinstance(value, DateValue):
        rows.append(("means", date.show(value.edtf) if value.edtf else f"not resolved: {kind_text(value.resolution)}"))
        days = [date.show(day) for day in (value.earliest, value.latest) if day]
        if len(set(days)) == 2:
            rows.append(("between", " and ".join(days)))
        if value.edtf:
            rows.append(("EDTF", value.edtf))
        if value.reason:
            rows.append(("because", value.reason))
    elif isinstance(value, QuantityValue):
        rows.append(("means", quantity.show(value)))
        low, high = quantity.bounds(value)
        if low != high:
            rows.append(("between", quantity.show_range(low, high)))
        rows.append(("counts", ", ".join(part for part in (kind_text(value.kind), value.noun) if part)))
        if value.subject:
            rows.append(("of", value.subject))
    rows.append(("state", mention.status if mention.origin == "auto" else "set by hand"))
    return rows
