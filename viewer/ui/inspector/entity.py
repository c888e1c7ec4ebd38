"""An entity: its name, its forms as each account writes them, and what there is to decide about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from viewer.domain.entity import Entity, Form
from viewer.domain.mention import LABELS, NAMES
from viewer.session.views import Account, EntityView
from viewer.texts import later, tr
from viewer.ui.inspector.entity_facts import FactsFold
from viewer.ui.inspector.entity_links import PartsFold, ProposalsFold
from viewer.ui.models.plain import is_right_to_left, tip
from viewer.ui.widgets.fields import Choice, Field
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.table import Cell, SmallTable
from viewer.ui.widgets.text import label, short_line

LABEL_NAMES = dict(
    zip(LABELS, (later("person"), later("organisation"), later("place"), later("date"), later("quantity")), strict=True)
)
_ALL_COLUMNS = 4  # so few accounts stand in the table even where they do not name the entity
_MOST_COLUMNS = 5  # the panel is narrow: beyond this, the accounts that name it most often
_NONE = "–"


class EntitySection(Section):
    """Every signal begins with the entity's id, but for form_activated and split_requested.

    form_activated: form and document, by a count. merge_requested, apart_requested: this entity and the other one.
    split_requested: a part of it to take out again. set_requested: a field (notes or colour) and its value.
    identified: scheme and value. form_split: a form that is another entity's.
    other_wanted: another entity is to be chosen, to be merged with. terms_wanted: what every account calls it.
    """

    form_activated = Signal(str, str)
    merge_requested = Signal(str, str)
    apart_requested = Signal(str, str)
    split_requested = Signal(str)
    renamed = Signal(str, str)
    retyped = Signal(str, str)
    set_requested = Signal(str, str, str)
    identified = Signal(str, str, str)
    alias_added = Signal(str, str)
    alias_removed = Signal(str, str)
    form_split = Signal(str, str)
    other_wanted = Signal(str)
    terms_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Entity"), parent)
        self._id = ""
        self._entity: Entity | None = None
        self._columns: list[Account] = []
        self._name = _NameField()
        self._kind = Choice(tr("Kind of name"), [(kind, tr(LABEL_NAMES[kind])) for kind in NAMES])
        self._kind.setMinimumContentsLength(max(len(tr(LABEL_NAMES[kind])) for kind in NAMES))
        self._kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._summary = label(soft=True, wrap=True)
        self._table = SmallTable(tr("Forms by account"))
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._terms, self._merge = QPushButton(tr("Who calls it what…")), QPushButton(tr("Merge with…"))
        self._split_form = QPushButton()
        self._split_form.setToolTip(tr("The chosen form names somebody or something else"))
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self._terms, self._merge, self._split_form):
            row.addWidget(button)
        self._apart = label(soft=True, little=True, wrap=True)
        self._proposals, self._parts, self._facts = ProposalsFold(), PartsFold(), FactsFold()
        self.body.addWidget(self._name)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._kind)
        self.body.addWidget(self._table)
        self.body.addWidget(buttons)
        self.body.addWidget(self._apart)
        for fold in (self._proposals, self._parts, self._facts):
            self.body.addWidget(fold)
        self._connect()

    def show_view(self, view: EntityView, accounts: Sequence[Account]) -> None:
        """Shows an entity; `accounts` are all of the archive, for the columns.

        Fields in which the user is typing keep their words.
        """
        entity = view.entity
        fresh = entity.id != self._id
        if fresh:
            self.flush()
        self._entity, self._id = entity, entity.id
        self._columns = _columns(entity, accounts)
        self._name.show_value(entity.name, fresh=fresh)
        self._kind.show_value(entity.label)
        self._summary.setText(summary(entity, len(accounts)))
        self._show_forms(entity)
        self._apart.setText(
            tr("Not the same as {names}", names=", ".join(short_line(other.name, 60) for other in view.apart))
        )
        self._apart.setVisible(bool(view.apart))
        self._proposals.show_proposals(view.proposals)
        self._parts.show_parts([part for part in view.parts if part.id != entity.id])
        self._facts.show_facts(entity, fresh=fresh)

    def flush(self) -> None:
        """Hands over what was typed and not yet said."""
        if self._id:
            self._name.commit()
            self._facts.flush()

    def focus_name(self) -> None:
        """Puts the cursor into the name, to give another."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.selectAll()

    def _connect(self) -> None:
        self._name.edited.connect(self._rename)
        self._kind.chosen.connect(lambda kind: self.retyped.emit(self._id, kind))
        self._table.chosen.connect(self._activate)
        self._table.currentCellChanged.connect(self._offer_split)
        self._table.customContextMenuRequested.connect(self._show_form_menu)
        self._terms.clicked.connect(lambda: self.terms_wanted.emit(self._id))
        self._merge.clicked.connect(lambda: self.other_wanted.emit(self._id))
        self._split_form.clicked.connect(self._request_form_split)
        self._proposals.merge_requested.connect(lambda other: self.merge_requested.emit(self._id, other))
        self._proposals.apart_requested.connect(lambda other: self.apart_requested.emit(self._id, other))
        self._parts.split_requested.connect(self.split_requested)
        self._facts.alias_added.connect(lambda name: self.alias_added.emit(self._id, name))
        self._facts.alias_removed.connect(lambda name: self.alias_removed.emit(self._id, name))
        self._facts.set_requested.connect(lambda field, value: self.set_requested.emit(self._id, field, value))
        self._facts.identified.connect(lambda scheme, value: self.identified.emit(self._id, scheme, value))

    def _show_forms(self, entity: Entity) -> None:
        rest = not entity.documents <= {account.document.id for account in self._columns}
        self._table.show_rows(
            [tr("form"), *(account.letter for account in self._columns), *([tr("all")] if rest else [])],
            [
                [
                    Cell(form.text),
                    *(_count(form, account) for account in self._columns),
                    *([Cell(f"{form.count:,}")] if rest else []),
                ]
                for form in entity.forms
            ],
        )
        self._offer_split()

    def _rename(self, name: str) -> None:
        if name.strip():
            self.renamed.emit(self._id, name.strip())
        elif self._entity:
            self._name.show_value(self._entity.name, fresh=True)

    def _form(self) -> str:
        forms, row = self._entity.forms if self._entity else (), self._table.currentRow()
        return forms[row].text if 0 <= row < len(forms) else ""

    def _offer_split(self, *_: int) -> None:
        several = self._entity is not None and len(self._entity.forms) > 1
        self._split_form.setVisible(several and bool(self._form()))
        self._split_form.setText(_said(tr("Split off “{form}”", form=short_line(self._form(), 24))))

    def _request_form_split(self) -> None:
        if self._form():
            self.form_split.emit(self._id, self._form())

    def _show_form_menu(self, at: QPoint) -> None:
        item = self._table.itemAt(at)
        if item is None:
            return
        self._table.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            tr("Go to where it stands"), lambda: self._activate(item.row(), item.column() or len(self._columns) + 1)
        )
        if self._entity and len(self._entity.forms) > 1:
            menu.addAction(_said(tr("Split off “{form}”", form=short_line(self._form(), 40))), self._request_form_split)
        menu.popup(self._table.viewport().mapToGlobal(at))

    def _activate(self, row: int, column: int) -> None:
        if self._entity is None or row >= len(self._entity.forms):
            return
        form = self._entity.forms[row]
        if not column:
            return  # chosen, to be split off
        if column > len(self._columns):
            document = next((a.document.id for a in self._columns if a.document.id in form.documents), "")
        else:
            document = self._columns[column - 1].document.id
        if form.documents.get(document):
            self.form_activated.emit(form.text, document)


class _NameField(Field):
    """Looks like a title until the mouse or the keyboard comes."""

    def __init__(self) -> None:
        super().__init__(tr("Name"), tr("a name"))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        self.setFont(font)
        self.setStyleSheet(
            "QLineEdit { background: transparent; border: 1px solid transparent; padding: 0.1em 0; }"
            "QLineEdit:hover { border-color: palette(mid); }"
            "QLineEdit:focus { background: palette(base); border-color: palette(highlight); }"
        )

    def show_value(self, text: str, *, fresh: bool = False) -> None:
        super().show_value(text, fresh=fresh)
        self.setToolTip(tip(text) if len(text) > 23 else "")
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _said(text: str) -> str:
    """`text` for a button or a menu: no letter of it is a key."""
    return text.replace("&", "&&")


def summary(entity: Entity, accounts: int) -> str:
    """How it is written, in one line ("written 3 ways in 3 of 4 accounts")."""
    ways, named = len(entity.forms), len(entity.documents)
    if not entity.count:
        if accounts == 1:
            return tr("not named in any of 1 account")
        return tr("not named in any of {accounts} accounts", accounts=f"{accounts:,}")
    if accounts == 1:
        return (
            tr("written one way in the one account")
            if ways == 1
            else tr("written {ways} ways in the one account", ways=ways)
        )
    if ways == 1:
        return tr("written one way in {named} of {accounts} accounts", named=named, accounts=accounts)
    return tr("written {ways} ways in {named} of {accounts} accounts", ways=ways, named=named, accounts=accounts)


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
        return Cell(_NONE, "faint", tr("not in {account}", account=account.letter))
    return Cell(str(number), "", tr("{count} in {account}", count=number, account=account.letter))
