"""One mention: what it was taken for, how sure that is, and what to do where it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from viewer.domain import quantity
from viewer.domain.date_words import shown as shown_date
from viewer.domain.mention import NAMES, DateValue, Mention, QuantityValue
from viewer.texts import later, tr
from viewer.ui.inspector.date_value import DateValueField
from viewer.ui.inspector.entity import LABEL_NAMES
from viewer.ui.library.accounts import kind_text
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.text import Elided, label

_STATES = {"proposed": later("proposed"), "rejected": later("rejected")}


class MentionSection(Section):
    """status_requested: mention and its new status (confirmed or rejected).

    removal_requested: a mention that is no name, and whether that holds everywhere it is written so.
    split_requested: a mention that is of nobody known. other_wanted: a mention that is of another name.
    """

    status_requested = Signal(str, str)
    removal_requested = Signal(str, bool)
    split_requested = Signal(str)
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mention"), parent)
        self._id = ""
        self._mention: Mention | None = None
        self._words, self._kind = Elided(), Tag()
        font = self._words.font()
        font.setBold(True)
        self._words.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._kind)
        self._facts = QFormLayout()
        self._facts.setSpacing(self.line // 4)
        self._confirm, self._reject = QPushButton(tr("Confirm")), QPushButton()
        self._other, self._split = QPushButton(tr("Belongs to…")), QPushButton(tr("Split off"))
        self._removal = QMenu(self)
        self._removal.addAction(tr("Here"), lambda: self.removal_requested.emit(self._id, False))
        self._removal.addAction(tr("Everywhere it is written so"), lambda: self.removal_requested.emit(self._id, True))
        buttons = QWidget()
        below = Flow(buttons)
        for button in (self._confirm, self._reject, self._other, self._split):
            below.addWidget(button)
        self.body.addLayout(top)
        self.body.addLayout(self._facts)
        self.body.addWidget(buttons)
        self.date = DateValueField()
        self.body.addWidget(self.date)
        self._confirm.setAccessibleName(tr("Confirm: it was understood as meant"))
        self._split.setToolTip(tr("This one mention is somebody or something else"))
        self._confirm.clicked.connect(lambda: self.status_requested.emit(self._id, "confirmed"))
        self._reject.clicked.connect(self._ask_where)
        self._other.clicked.connect(lambda: self.other_wanted.emit(self._id))
        self._split.clicked.connect(lambda: self.split_requested.emit(self._id))

    def show_mention(self, mention: Mention) -> None:
        """Shows what was read out of the words."""
        self._id, self._mention = mention.id, mention
        self._words.setText(mention.text)
        kind, is_name = tr(LABEL_NAMES.get(mention.label, mention.label.lower())), mention.label in NAMES
        self._kind.setText(kind)
        self._reject.setText(tr("Not a name ▾") if is_name else tr("Not a {kind}", kind=kind))
        self._reject.setAccessibleName(
            tr("Not a name, here or everywhere") if is_name else tr("Not a {kind}", kind=kind)
        )
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, words in facts(mention):
            shown: QLabel = label(words, wrap=True)
            shown.setAccessibleName(f"{name}: {words}")
            self._facts.addRow(label(name, soft=True), shown)
        self._confirm.setVisible(mention.status != "confirmed" and mention.origin == "auto")
        for button in (self._other, self._split):
            button.setVisible(is_name)
        self.date.show_mention(mention)

    def shown(self) -> Mention | None:
        """The mention shown last."""
        return self._mention

    def _ask_where(self) -> None:
        if self._mention and self._mention.label in NAMES:
            self._removal.popup(self._reject.mapToGlobal(self._reject.rect().bottomLeft()))
        else:
            self.status_requested.emit(self._id, "rejected")


def facts(mention: Mention) -> list[tuple[str, str]]:
    """What a mention was taken for, as name and words."""
    value, rows = mention.value, []
    if isinstance(value, DateValue):
        rows.append(
            (
                tr("means"),
                shown_date(value.edtf)
                if value.edtf
                else tr("not resolved: {reason}", reason=kind_text(value.resolution)),
            )
        )
        days = [shown_date(day) for day in (value.earliest, value.latest) if day]
        if len(set(days)) == 2:
            rows.append((tr("between"), tr("{first} and {last}", first=days[0], last=days[1])))
        if value.edtf:
            rows.append(("EDTF", value.edtf))
        if value.reason:
            rows.append((tr("because"), value.reason))
    elif isinstance(value, QuantityValue):
        rows.append((tr("means"), quantity.show(value)))
        low, high = quantity.bounds(value)
        if low != high:
            rows.append((tr("between"), quantity.show_range(low, high)))
        rows.append((tr("counts"), ", ".join(part for part in (kind_text(value.kind), value.noun) if part)))
        if value.subject:
            rows.append((tr("of"), value.subject))
    rows.append((tr("state"), _state(mention)))
    return rows


def _state(mention: Mention) -> str:
    if mention.origin == "manual":
        return tr("set by hand")
    if mention.status == "confirmed":
        return tr("confirmed")
    status = tr(_STATES.get(mention.status, mention.status))
    if mention.confidence < 1:
        return tr("{status}, {share} sure", status=status, share=f"{mention.confidence:.0%}")
    return status
