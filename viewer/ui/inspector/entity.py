"""An entity: its forms as each account writes them, and the merges proposed for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.domain.entity import Entity, Form
from viewer.session.views import Account, EntityView, OpenProposal
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.section import Section, clear
from viewer.ui.widgets.table import Cell, SmallTable
from viewer.ui.widgets.text import Elided, label

LABEL_NAMES = {"PERSON": "person", "ORG": "organisation", "PLACE": "place", "DATE": "date", "QUANTITY": "quantity"}
_ALL_COLUMNS = 4  # so few accounts stand in the table even where they do not name the entity
_MOST_COLUMNS = 5  # the panel is narrow: beyond this, the accounts that name it most often
_NONE = "–"


class EntitySection(Section):
    """form_activated: form and document. merge_requested, apart_requested: this entity and the other one.

    split_requested: the entity to take out again, the last that was merged into this one.
    """

    form_activated = Signal(str, str)
    merge_requested = Signal(str, str)
    apart_requested = Signal(str, str)
    split_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Entity", parent)
        self._entity: Entity | None = None
        self._columns: list[Account] = []
        self._name, self._kind = Elided(), Tag()
        font = self._name.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        self._name.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._kind)
        self._summary = label(soft=True, wrap=True)
        self._table = SmallTable("Forms by account")
        self._proposals = QVBoxLayout()
        self._proposals.setSpacing(self.line // 3)
        self._split = QPushButton("Split")
        self.body.addLayout(top)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._table)
        self.body.addLayout(self._proposals)
        self.body.addWidget(self._split, 0, Qt.AlignmentFlag.AlignLeft)
        self._table.chosen.connect(self._activate)
        self._split.clicked.connect(self._request_split)

    def show_view(self, view: EntityView, accounts: Sequence[Account]) -> None:
        """Shows an entity; `accounts` are all of the archive, for the columns."""
        entity = self._entity = view.entity
        self._columns = _columns(entity, accounts)
        rest = not entity.documents <= {account.document.id for account in self._columns}
        self._name.setText(entity.name)
        self._kind.setText(LABEL_NAMES.get(entity.label, entity.label.lower()))
        self._summary.setText(summary(entity, len(accounts)))
        self._table.show_rows(
            ["form", *(account.letter for account in self._columns), *(["all"] if rest else [])],
            [
                [
                    Cell(form.text),
                    *(_count(form, account) for account in self._columns),
                    *([Cell(f"{form.count:,}")] if rest else []),
                ]
                for form in entity.forms
            ],
        )
        self._split.setVisible(bool(entity.merged))
        several = len(entity.merged) > 1
        self._split.setText(f"Split the last of {len(entity.merged)} merged" if several else "Split")
        clear(self._proposals)
        for proposal in view.proposals:
            self._proposals.addWidget(self._proposal(proposal))

    def _request_split(self) -> None:
        if self._entity and self._entity.merged:
            self.split_requested.emit(self._entity.merged[-1])

    def _activate(self, row: int, column: int) -> None:
        if self._entity is None or row >= len(self._entity.forms):
            return
        form = self._entity.forms[row]
        if not 0 < column <= len(self._columns):
            document = next((a.document.id for a in self._columns if a.document.id in form.documents), "")
        else:
            document = self._columns[column - 1].document.id
        if form.documents.get(document):
            self.form_activated.emit(form.text, document)

    def _proposal(self, proposal: OpenProposal) -> QWidget:
        shown, entity, other = QWidget(), self._entity, proposal.other
        assert entity
        merge, apart = QPushButton("Merge"), QPushButton("Not the same")
        merge.setAccessibleName(f"Merge with {other.name}")
        apart.setAccessibleName(f"Not the same as {other.name}")
        merge.clicked.connect(lambda: self.merge_requested.emit(entity.id, other.id))
        apart.clicked.connect(lambda: self.apart_requested.emit(entity.id, other.id))
        buttons = QHBoxLayout()
        buttons.addWidget(merge)
        buttons.addWidget(apart)
        buttons.addStretch()
        layout = QVBoxLayout(shown)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.line // 6)
        layout.addWidget(Elided(f"May be {other.name}"))
        layout.addWidget(
            label(f"{proposal.reason} · {proposal.confidence:.0%} likely", soft=True, little=True, wrap=True)
        )
        layout.addLayout(buttons)
        return shown


def summary(entity: Entity, accounts: int) -> str:
    """How it is written, in one line ("written 3 ways in 3 of 4 accounts")."""
    ways = "written one way" if len(entity.forms) == 1 else f"written {len(entity.forms)} ways"
    among = f"{len(entity.documents)} of {accounts} accounts" if accounts != 1 else "the one account"
    return f"{ways} in {among}"


def _columns(entity: Entity, accounts: Sequence[Account]) -> list[Account]:
    """The accounts that get a column, in their order."""
    if len(accounts) <= _ALL_COLUMNS:
        return list(accounts)
    mentions: Counter[str] = Counter()
    for form in entity.forms:
        mentions.update(form.documents)
    shown = {document for document, _ in mentions.most_common(_MOST_COLUMNS)}
    return [account for account in accounts if account.document.id in shown]


def _count(form: Form, account: Account) -> Cell:
    number = form.documents.get(account.document.id, 0)
    if not number:
        return Cell(_NONE, "faint", f"not in {account.letter}")
    return Cell(str(number), "", f"{number} in {account.letter}")
