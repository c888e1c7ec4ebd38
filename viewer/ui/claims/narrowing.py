"""The bar that narrows the ledger: by kind, grade, name and tag, beside verdict and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.domain.claim import CLAIM_KINDS
from viewer.domain.scale import ADMIRALTY_SCALES
from viewer.session.subjects import Subjects
from viewer.texts import tr
from viewer.ui.models.plain import kind_text
from viewer.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView

Keep = Callable[["ClaimView"], bool]
_MOST = 300  # names offered; the most frequent in the quotes


class NarrowBar(QWidget):
    """changed: something else is to be shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self._subjects: Mapping[str, Subjects] = {}
        self._grades: Mapping[str, str] = {}
        self.kind = Choice(
            tr("Kind of claim"), [("", tr("All kinds")), *((kind, kind_text(kind)) for kind in CLAIM_KINDS)]
        )
        self.grade = Choice(tr("Grade of a source that speaks to it"), [("", tr("All grades"))])
        self.entity = Choice(tr("Name in a quote"), [("", tr("All names"))])
        self.tag = Choice(tr("Tag on a quote"), [("", tr("All tags"))])
        self.all = QPushButton(tr("Show all"))
        row = QHBoxLayout(self)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        for choice in self._choices():
            choice.setMinimumContentsLength(10)
            choice.chosen.connect(self._say)
            row.addWidget(choice, 1)
        row.addWidget(self.all)
        row.addStretch(1)
        self.all.clicked.connect(self.clear)
        self.setAccessibleName(tr("Filters of the ledger"))
        self.setFocusProxy(self.kind)
        self._say()

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Takes the grades of these, and offers the scale they are given on."""
        self._grades = {account.document.id: account.reliability for account in accounts}
        scale = accounts[0].scales.reliability if accounts else ADMIRALTY_SCALES.reliability
        self.grade.offer((step.sign, f"{step.sign}  {tr(step.words)}") for step in scale.ordered)

    def set_subjects(self, subjects: Mapping[str, Subjects], names: Mapping[str, str]) -> None:
        """Offers the names and tags of the quotes. names: entity id -> its name."""
        self._subjects = subjects
        named = Counter(entity for each in subjects.values() for entity in each.entities if entity in names)
        often = [entity for entity, _ in named.most_common(_MOST)]
        self.entity.offer(sorted(((each, names[each]) for each in often), key=lambda pair: pair[1].casefold()))
        self.tag.offer((tag, tag) for tag in sorted({tag for each in subjects.values() for tag in each.tags}))

    def rules(self) -> list[Keep]:
        """What a claim must be to show."""
        kind, grade, entity, tag = (choice.value() for choice in self._choices())
        found: list[Keep] = []
        if kind:
            found.append(lambda view: view.claim.kind == kind)
        if grade:
            found.append(lambda view: any(self._grades.get(cell.document) == grade for cell in view.claim.cells))
        if entity:
            found.append(lambda view: entity in self._subjects.get(view.claim.id, Subjects()).entities)
        if tag:
            found.append(lambda view: tag in self._subjects.get(view.claim.id, Subjects()).tags)
        return found

    def clear(self) -> None:
        """Shows everything."""
        for choice in self._choices():
            choice.show_value("")
        self._say()

    def _choices(self) -> tuple[Choice, ...]:
        return self.kind, self.grade, self.entity, self.tag

    def _say(self, *_: object) -> None:
        self.all.setEnabled(any(choice.value() for choice in self._choices()))
        self.changed.emit()
