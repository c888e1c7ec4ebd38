"""The legend: tags, their colours, what these mean, and which of them wins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.tag import Tag
from viewer.texts import tr
from viewer.ui.notes.narrow_bar import dot
from viewer.ui.theme import look
from viewer.ui.widgets.fields import ROOMY, Field
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.widgets.swatches import Swatches
from viewer.ui.widgets.text import label

_ROLE = Qt.ItemDataRole.UserRole


class LegendDialog(QDialog):
    """Every change is made at once and can be undone; described: name, colour or None, meaning or None.

    renamed: old, new. deleted: name. ordered: the names of the legend. tag_chosen: its notes shall be listed.
    """

    described = Signal(str, object, object)
    renamed = Signal(str, str)
    deleted = Signal(str)
    ordered = Signal(list)
    tag_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags and colours"))
        line = self.fontMetrics().height()
        self._tags: Sequence[Tag] = ()
        self._wanted = ""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tags"))
        self.list.setStyleSheet(ROOMY)
        self.list.currentRowChanged.connect(self._show_current)
        self.new = QLineEdit(placeholderText=tr("a new tag"))
        self.new.setAccessibleName(tr("New tag"))
        self.name, self.meaning = Field(tr("Name of the tag")), Field(tr("What it means"), tr("what the colour says"))
        self.swatches = Swatches(tr("Colour of the tag"))
        other, self._up, self._down = QPushButton(tr("Another colour…")), QPushButton(tr("Up")), QPushButton(tr("Down"))
        self._delete, self._show = QPushButton(tr("Delete tag")), QPushButton(tr("List its notes"))
        self._other = other
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Meaning"), self.meaning)
        form.addRow(tr("Colour"), self.swatches)
        form.addRow("", other)
        moves = QHBoxLayout()
        for button in (self._up, self._down, self._show, self._delete):
            button.setAutoDefault(False)
            moves.addWidget(button)
        other.setAutoDefault(False)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addLayout(moves)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        both = QHBoxLayout()
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.accept)
        layout = QVBoxLayout(self)
        said = tr(
            "A highlight has the colour of its highest tag in this list; keys 1 to 6 highlight with the first six"
            " that have a colour. Parts of a tag (doubt/figures) share its colour."
        )
        layout.addWidget(label(said, soft=True, wrap=True))
        layout.addLayout(both, 1)
        layout.addWidget(buttons)
        self.resize(line * 42, line * 26)
        self._connect()
        self._show_current(-1)

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Shows the tags of the archive; the one that is chosen stays so, also under a new name."""
        current = self._wanted or self._current_name()
        self._tags, self._wanted = tags, ""
        self.list.blockSignals(True)
        self.list.clear()
        for tag in tags:
            item = QListWidgetItem(f"{tag.name}  {tag.count:,}" if tag.count else tag.name)
            item.setData(_ROLE, tag.name)
            if tag.colour:
                item.setIcon(dot(look().theme.own(tag.colour), self.fontMetrics().height()))
            self.list.addItem(item)
        names = [tag.name.casefold() for tag in tags]
        row = names.index(current.casefold()) if current.casefold() in names else min(0, len(tags) - 1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_current(row)

    def _connect(self) -> None:
        self.new.returnPressed.connect(self._make)
        self.name.edited.connect(self._rename)
        self.meaning.edited.connect(lambda text: self._describe(None, text))
        self.swatches.chosen.connect(lambda colour: self._describe(colour, None))
        self._other.clicked.connect(self._ask_colour)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._delete.clicked.connect(lambda: self.deleted.emit(self._current_name()))
        self._show.clicked.connect(lambda: self.tag_chosen.emit(self._current_name()))
        for field in (self.name, self.meaning):
            self.finished.connect(field.commit)

    def _current(self) -> Tag | None:
        row = self.list.currentRow()
        return self._tags[row] if 0 <= row < len(self._tags) else None

    def _current_name(self) -> str:
        tag = self._current()
        return tag.name if tag else ""

    def _show_current(self, _row: int) -> None:
        tag = self._current()
        for part in (self.name, self.meaning, self.swatches, self._other, self._delete, self._show):
            part.setEnabled(tag is not None)
        described = [each for each in self._tags if each.id]
        place = described.index(tag) if tag in described else -1
        self._up.setEnabled(place > 0)
        self._down.setEnabled(0 <= place < len(described) - 1)
        self.name.show_value(tag.name if tag else "", fresh=True)
        self.meaning.show_value(tag.meaning if tag else "", fresh=True)
        self.swatches.show_value(tag.colour if tag else "")

    def _make(self) -> None:
        name = self.new.text().strip()
        if name:
            self._wanted = name
            self.new.clear()
            self.described.emit(name, None, None)

    def _rename(self, name: str) -> None:
        old = self._current_name()
        if old and name.strip():
            self._wanted = name.strip()
            self.renamed.emit(old, name)

    def _describe(self, colour: str | None, meaning: str | None) -> None:
        if self._current_name():
            self.described.emit(self._current_name(), colour, meaning)

    def _ask_colour(self) -> None:
        tag = self._current()
        if tag is None:
            return
        dialog = fleeting(QColorDialog(QColor(tag.colour or "#808080"), self))
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda color: self._describe(color.name(), None))
        dialog.open()

    def _move(self, step: int) -> None:
        names = [tag.name for tag in self._tags if tag.id]
        at = names.index(self._current_name())
        names[at], names[at + step] = names[at + step], names[at]
        self.ordered.emit(names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # it ends the typing in a line, never the dialog
        super().keyPressEvent(event)
