"""Tags for several notes at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.widgets.tags_line import TagsLine
from viewer.ui.widgets.text import label


class TagDialog(QDialog):
    """said: tags that all of the notes get, tags that are taken from them."""

    said = Signal(list, list)

    def __init__(self, count: int, known: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        names = list(known)
        self.add, self.remove = TagsLine(tr("Tags to add")), TagsLine(tr("Tags to take away"))
        form = QFormLayout()
        for said, line in ((tr("Add"), self.add), (tr("Take away"), self.remove)):
            line.offer(names)
            form.addRow(said, line)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setDefault(True)
        buttons.button(standard.Cancel).setAutoDefault(False)  # Enter never means Cancel
        buttons.accepted.connect(self._say)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        head = tr("Tags of one note") if count == 1 else tr("Tags of {count} notes", count=f"{count:,}")
        layout.addWidget(label(head, bold=True))
        layout.addWidget(label(tr("With “/” a tag becomes a part of another: doubt/figures."), soft=True, wrap=True))
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 26)
        self.add.setFocus()

    def _say(self) -> None:
        add, remove = list(self.add.tags()), list(self.remove.tags())
        if add or remove:
            self.said.emit(add, remove)
        self.accept()
