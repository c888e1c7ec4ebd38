"""What goes in: which documents, claims and notes, and what of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from viewer.exporting.wanted import MOST_COLUMNS
from viewer.session.outgoing import ARCHIVE, Offer, Outgoing, unknown_day
from viewer.texts import later, tr
from viewer.ui.widgets.checklist import Checklist
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.fold import Fold
from viewer.ui.widgets.text import heading, label

#: What a share copy may hold besides, by Outgoing's fields.
_SHARED = {
    "names": later("Names, and what was decided about them"),
    "keep_tags": later("Tags of the notes"),
    "keep_authors": later("Who wrote what"),
    "revisions": later("What notes said before"),
    "paths": later("Where files lay on this machine"),
    "history": later("Undo history (only with all the rest)"),
}


class Parts(QWidget):
    """changed: something else is chosen."""

    changed = Signal()

    def __init__(self, offer: Offer, begin: Outgoing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, line // 2, 0)
        layout.setSpacing(line // 3)
        layout.addWidget(heading(tr("What goes in")))
        if offer.muted:
            words = tr("The verdicts are what stands without {muted}.", muted=offer.muted)
            layout.addWidget(label(words, soft=True, little=True, wrap=True))
        self._documents = self._fold(tr("Documents"), Checklist(tr("Documents that go in"), offer.documents))
        self._claims = self._fold(tr("Claims"), Checklist(tr("Claims that go in"), offer.claims))
        self._tags = self._chips(tr("Only notes with one of these tags"), offer.tags or {})
        self._authors = self._chips(tr("Only notes of these authors"), offer.authors or {})
        self._since, self._until = (QLineEdit(placeholderText=tr("2026-01-31")) for _ in range(2))
        self._since.setAccessibleName(tr("Only notes changed on this day or later"))
        self._until.setAccessibleName(tr("Only notes changed on this day or before"))
        days = QHBoxLayout()
        for words, field in ((tr("Notes changed from"), self._since), (tr("to"), self._until)):
            days.addWidget(label(words, soft=True))
            days.addWidget(field, 1)
            field.textChanged.connect(lambda _: self.changed.emit())
        layout.addLayout(days)
        self._private = self._box(tr("Private notes"), begin.private)
        self._private.setEnabled(bool(offer.private) or begin.private)
        self._bom = self._box(tr("For Excel: mark the file as UTF-8"), begin.bom)
        self._shared = {name: self._box(tr(words), getattr(begin, name)) for name, words in _SHARED.items()}
        layout.addStretch()

    def put(self, made: Outgoing) -> Outgoing:
        """`made` with what is chosen here."""
        documents, claims = self._documents.ticked(), self._claims.ticked()
        shared: dict[str, Any] = {name: box.isChecked() for name, box in self._shared.items()}
        return replace(
            made,
            documents=None if documents is None else tuple(documents),
            claims=None if claims is None else frozenset(claims),
            tags=frozenset(chip.name for chip in self._tags if chip.isChecked()),
            authors=frozenset(chip.name for chip in self._authors if chip.isChecked()),
            since=self._since.text().strip(),
            until=self._until.text().strip(),
            private=self._private.isChecked(),
            bom=self._bom.isChecked(),
            **shared,
        )

    def show_for(self, *, shared: bool, table: bool) -> None:
        """Shows what can be chosen for a share copy, or for a table."""
        for box in self._shared.values():
            box.setVisible(shared)
        self._bom.setVisible(table)

    def objection(self, chosen: Outgoing) -> str:
        """What stands against the choice, for the user; empty where nothing does."""
        count = self._documents.count() if chosen.documents is None else len(chosen.documents)
        if unknown_day(chosen.since) or unknown_day(chosen.until):
            return tr("A day is written like 2026-01-31.")
        if chosen.what == "document" and chosen.form != ARCHIVE and count != 1:
            return tr("Tick the one document.")
        if chosen.what == "columns" and chosen.form != ARCHIVE and not 2 <= count <= MOST_COLUMNS:
            return tr("Tick two to {most} documents.", most=MOST_COLUMNS)
        if not count and self._documents.count():
            return tr("Tick a document.")
        if chosen.claims is not None and not chosen.claims and chosen.what == "brief" and chosen.form != ARCHIVE:
            return tr("Tick a claim, or export the notes alone.")
        return ""

    def _fold(self, title: str, rows: Checklist) -> Checklist:
        fold = Fold(title)
        fold.body.addWidget(rows)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(fold)

        def count() -> None:
            ticked = rows.ticked()
            fold.set_count(rows.count() if ticked is None else len(ticked))
            self.changed.emit()

        rows.changed.connect(count)
        count()
        fold.setVisible(rows.count() > 0)
        return rows

    def _chips(self, title: str, counts: Mapping[str, int]) -> list[Chip]:
        box = QWidget()
        box.setAccessibleName(title)
        flow, made = Flow(box), []
        for name, count in counts.items():
            chip = Chip(name)
            chip.set_count(count)
            chip.toggled.connect(lambda _: self.changed.emit())
            flow.addWidget(chip)
            made.append(chip)
        layout = self.layout()
        assert layout is not None
        if made:
            layout.addWidget(label(title + ":", soft=True))
            layout.addWidget(box)
        return made

    def _box(self, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(lambda _: self.changed.emit())
        layout = self.layout()
        assert layout is not None
        layout.addWidget(box)
        return box
