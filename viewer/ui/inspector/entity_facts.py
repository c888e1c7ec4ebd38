"""What a user adds to an entity: other names, a note, where it is known elsewhere, a colour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from viewer.domain.entity import Entity
from viewer.texts import later, tr
from viewer.ui.models.plain import tip
from viewer.ui.widgets.buttons import IconButton
from viewer.ui.widgets.fields import Field, Prose
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.fold import Fold
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.swatches import Swatches
from viewer.ui.widgets.text import label, short_line

#: Schemes of identifiers: what they are called here, and what one looks like.
SCHEMES = {
    "wikidata": ("Wikidata", later("such as Q42")),
    "own": (later("Own number"), later("such as P-017")),
}


class FactsFold(Fold):
    """alias_added, alias_removed: a name. set_requested: field (notes or colour), value. identified: scheme, value."""

    alias_added = Signal(str)
    alias_removed = Signal(str)
    set_requested = Signal(str, str)
    identified = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About it"), parent=parent)
        self._aliases = QWidget()
        self._names = Flow(self._aliases)
        self._new = QLineEdit(placeholderText=tr("another name, then Enter"))
        self._new.setAccessibleName(tr("Another name"))
        self._note = Prose(tr("Note on the name"), tr("What you know about it."), lines=3)
        self._colour = Swatches(tr("Colour in the text"))
        self._identifiers = {scheme: Field(tr(words), tr(hint)) for scheme, (words, hint) in SCHEMES.items()}
        form = QFormLayout()
        form.setSpacing(self.fontMetrics().height() // 3)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.addWidget(label(tr("Also called"), soft=True))
        self.body.addWidget(self._aliases)
        self.body.addWidget(self._new)
        self.body.addWidget(self._note)
        for scheme, field in self._identifiers.items():
            form.addRow(label(tr(SCHEMES[scheme][0]), soft=True), field)
            field.edited.connect(lambda value, scheme=scheme: self.identified.emit(scheme, value.strip()))
        self.body.addLayout(form)
        self.body.addWidget(label(tr("Colour in the text"), soft=True))
        self.body.addWidget(self._colour)

        self._new.returnPressed.connect(self._add_alias)
        self._note.edited.connect(lambda words: self.set_requested.emit("notes", words))
        self._colour.chosen.connect(lambda value: self.set_requested.emit("colour", value))

    def show_facts(self, entity: Entity, *, fresh: bool) -> None:
        """Shows what is known; `fresh` where it belongs to another entity than before."""
        known = entity.identifiers
        self.set_count(len(entity.aliases) + bool(entity.notes) + sum(map(bool, known.values())) + bool(entity.colour))
        clear(self._names)
        for alias in entity.aliases:
            self._names.addWidget(self._alias(alias))
        self._aliases.setVisible(bool(entity.aliases))
        if fresh:
            self._new.clear()
        self._note.show_value(entity.notes, fresh=fresh)
        for scheme, field in self._identifiers.items():
            field.show_value(known.get(scheme, ""), fresh=fresh)
        self._colour.show_value(entity.colour)

    def flush(self) -> None:
        """Hands over what was typed and not yet said."""
        self._add_alias()
        self._note.commit()
        for field in self._identifiers.values():
            field.commit()

    def _add_alias(self) -> None:
        typed = " ".join(self._new.text().split())
        if typed:
            self._new.clear()
            self.alias_added.emit(typed)

    def _alias(self, alias: str) -> QWidget:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = label(short_line(alias, 40))
        words.setToolTip(tip(alias))
        remove = IconButton("x", tr("No longer called {name}", name=short_line(alias, 60)))
        remove.setToolTip(tr("No longer called so"))
        remove.clicked.connect(lambda: self.alias_removed.emit(alias))
        row.addWidget(words)
        row.addWidget(remove)
        return shown
