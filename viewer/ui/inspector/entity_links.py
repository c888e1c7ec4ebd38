"""What an entity is joined with: the merges proposed for it, and the parts that were merged into it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.domain.entity import Entity
from viewer.session.views import OpenProposal
from viewer.texts import tr
from viewer.ui.models.plain import tip
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.fold import Fold
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.text import Elided, label, short_line

_MOST = 3  # proposals that show at first
_MOST_FORMS = 3  # of a part, in its line


class ProposalsFold(Fold):
    """merge_requested, apart_requested: the other entity."""

    merge_requested = Signal(str)
    apart_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("May be the same"), is_open=True, parent=parent)

    def show_proposals(self, proposals: Sequence[OpenProposal]) -> None:
        """Shows the proposals; without any, nothing of itself."""
        self.setVisible(bool(proposals))
        self.set_count(len(proposals))
        self._show_rows(proposals[:_MOST])
        if len(proposals) > _MOST:
            more = Link(tr("Show the other {count}, less likely", count=f"{len(proposals) - _MOST:,}"))
            more.clicked.connect(lambda: self._show_rows(proposals))
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_rows(self, proposals: Sequence[OpenProposal]) -> None:
        clear(self.body)
        for proposal in proposals:
            self.body.addWidget(self._row(proposal))

    def _row(self, proposal: OpenProposal) -> QWidget:
        other = proposal.other
        merge, apart = QPushButton(tr("Merge")), QPushButton(tr("Different"))
        merge.setAccessibleName(tr("Merge with {name}", name=other.name))
        merge.setToolTip(tip(tr("The same as {name}; a split takes it apart again", name=other.name)))
        apart.setAccessibleName(tr("Different for good from {name}", name=other.name))
        apart.setToolTip(tr("Not the same: this is never proposed again"))
        merge.clicked.connect(lambda: self.merge_requested.emit(other.id))
        apart.clicked.connect(lambda: self.apart_requested.emit(other.id))
        why = label(
            tr("{reason} · {share} likely", reason=proposal.reason, share=f"{proposal.confidence:.0%}"),
            soft=True,
            little=True,
            wrap=True,
        )
        return _block(self.fontMetrics().height(), Elided(other.name), why, [merge, apart])


class PartsFold(Fold):
    """split_requested: a part to take out again."""

    split_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Merged into it"), is_open=True, parent=parent)

    def show_parts(self, parts: Sequence[Entity]) -> None:
        """Shows what was merged, each part with the forms it brought; without any, nothing of itself."""
        self.setVisible(bool(parts))
        self.set_count(len(parts))
        clear(self.body)
        for part in parts:
            split = QPushButton(tr("Split"))
            split.setAccessibleName(tr("Split {name} again", name=part.name))
            split.clicked.connect(lambda _on=False, part=part.id: self.split_requested.emit(part))
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Elided(part.name))
            if brought := _forms(part):
                words.addWidget(label(brought, soft=True, little=True, wrap=True))
            line.addLayout(words, 1)
            line.addWidget(split)
            self.body.addWidget(row)


def _forms(part: Entity) -> str:
    """What a part is written as, where that is more than its name."""
    others = [form.text for form in part.forms if form.text != part.name]
    more = tr(" and {count} more", count=len(others) - _MOST_FORMS) if len(others) > _MOST_FORMS else ""
    return ", ".join(short_line(text, 40) for text in others[:_MOST_FORMS]) + more


def _block(line: int, title: QWidget, why: QWidget, buttons: Sequence[QPushButton]) -> QWidget:
    shown = QWidget()
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    layout = QVBoxLayout(shown)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(line // 6)
    layout.addWidget(title)
    layout.addWidget(why)
    layout.addLayout(row)
    return shown
