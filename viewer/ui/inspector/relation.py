"""A link between two passages, and the other links of the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.domain.relation import RELATIONS, End, Relation
from viewer.texts import tr
from viewer.ui.relation_words import VERBS, verb
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.fields import Choice, Prose
from viewer.ui.widgets.fold import Fold
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.table import Cell, SmallTable
from viewer.ui.widgets.text import label, short_line

_MOST = 200  # other links that are listed


class RelationSection(Section):
    """edited: link, field (kind or reason), value. end_activated: link, "a" or "b". chosen: another link."""

    edited = Signal(str, str, str)
    turned = Signal(str)
    deleted = Signal(str)
    end_activated = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Link"), parent)
        self._relation: Relation | None = None
        self._listed: Sequence[Relation] = ()
        self._ends = {"a": (Link(), label(wrap=True)), "b": (Link(), label(wrap=True))}
        self._kind = Choice(tr("What the first passage is to the second"), [(k, tr(VERBS[k])) for k in RELATIONS])
        self._reason = Prose(tr("Why they are linked"), tr("Why? (may stay empty)"), lines=2)
        turn, delete = QPushButton(tr("Swap the passages")), QPushButton(tr("Delete link"))
        self._others = Fold(tr("All links"))
        self._table = SmallTable(tr("All links"), by_row=True)
        self._others.body.addWidget(self._table)
        self._by = label(soft=True, little=True)
        self._add_end("a")
        self.body.addWidget(self._kind)
        self._add_end("b")
        self.body.addWidget(self._reason)
        self.body.addWidget(self._by)
        below = QHBoxLayout()
        below.addWidget(turn)
        below.addStretch(1)
        below.addWidget(delete)
        self.body.addLayout(below)
        self.body.addWidget(self._others)
        self._kind.chosen.connect(lambda kind: self._say("kind", kind))
        self._reason.edited.connect(lambda reason: self._say("reason", reason))
        turn.clicked.connect(partial(self._tell, self.turned))
        delete.clicked.connect(partial(self._tell, self.deleted))
        self._table.chosen.connect(lambda row, _column: self.chosen.emit(self._listed[row].id))

    def show_relation(self, relation: Relation, titles: Mapping[str, str], every: Sequence[Relation]) -> None:
        """Shows a link; titles: of the accounts, by document id; every: all links, to choose another one from."""
        fresh = self._relation is None or self._relation.id != relation.id
        if fresh:
            self.flush()
        self._relation = relation
        for side, end in (("a", relation.a), ("b", relation.b)):
            self._show_end(side, end, titles)
        self._kind.show_value(relation.kind)
        self._reason.show_value(relation.reason, fresh=fresh)
        self._by.setText(relation.author)
        self._listed = every[:_MOST]
        rows: list[list[Cell]] = [
            [
                Cell(short_line(each.a.quote, 40), bold=each.id == relation.id),
                Cell(verb(each.kind)),
                Cell(short_line(each.b.quote, 40)),
            ]
            for each in self._listed
        ]
        self._others.set_count(len(every))
        self._table.show_rows(["", "", ""], rows)

    def flush(self) -> None:
        """Hands over what was typed."""
        self._reason.commit()

    def _add_end(self, side: str) -> None:
        where, quote = self._ends[side]
        self.body.addWidget(where, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(quote)
        where.clicked.connect(partial(self._tell, self.end_activated, side))

    def _show_end(self, side: str, end: End, titles: Mapping[str, str]) -> None:
        where, quote = self._ends[side]
        title = titles.get(end.document, "")
        where.show_text(title if end.anchor else tr("{title}: words gone", title=title))
        where.setAccessibleName(tr("Go to the passage: {place}", place=title))
        where.setEnabled(end.anchor is not None)
        quote.setText(f"“{short_line(end.quote, 240)}”")

    def _tell(self, signal: SignalInstance, *values: str | bool) -> None:
        if self._relation:  # a button says whether it is checked
            signal.emit(self._relation.id, *(value for value in values if isinstance(value, str)))

    def _say(self, field: str, value: str) -> None:
        if self._relation:
            self.edited.emit(self._relation.id, field, value)
