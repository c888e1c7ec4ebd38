"""What goes out, in which form, and where to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.exporting import writer
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.text import counted, heading, label


@dataclass(frozen=True, slots=True)
class ExportForm:
    """One way out: its id, its name for people, the ending of its files and what it is good for."""

    id: str
    name: str
    suffix: str
    about: str


FORMS = tuple(ExportForm(form.name, form.label, form.suffix, form.about) for form in writer.FORMS.values())


class ExportDialog(QDialog):
    """export_requested: form, target (pathlib.Path), tags that notes must have (tuple; empty: all notes)."""

    export_requested = Signal(str, object, tuple)

    def __init__(
        self,
        target: Path,
        *,
        notes: int,
        claims: int,
        tags: Mapping[str, int] | None = None,
        forms: Iterable[ExportForm] = FORMS,
        parent: QWidget | None = None,
    ) -> None:
        """target: where to by default; its ending follows the form. tags: with how many notes have them."""
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._forms = {form.id: form for form in forms}
        self._notes = notes
        self._form = Choice("Form", [(form.id, form.name) for form in self._forms.values()])
        self._about = label(soft=True, little=True, wrap=True)
        self._target = QLineEdit(str(target))
        self._target.setAccessibleName("Target file")
        choose = QPushButton("Choose…")
        choose.setAutoDefault(False)
        self._tags: list[Chip] = []
        tag_box = QWidget()
        tag_box.setAccessibleName("Only notes with one of these tags")
        tag_flow = Flow(tag_box)
        for tag, count in (tags or {}).items():
            chip = Chip(tag)
            chip.set_count(count)
            chip.toggled.connect(self._count)
            tag_flow.addWidget(chip)
            self._tags.append(chip)
        self._contents, self._claims = label(wrap=True), claims
        self._hint = label(soft=True, little=True, wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)  # Enter never means Cancel
        self._go.setDefault(True)

        where = QHBoxLayout()
        where.addWidget(self._target, 1)
        where.addWidget(choose)
        fields = QFormLayout()
        fields.addRow(label("Form", soft=True), self._form)
        fields.addRow("", self._about)
        fields.addRow(label("File", soft=True), where)
        fields.addRow("", self._hint)
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(heading("What goes in"))
        layout.addWidget(self._contents)
        if tags:
            layout.addWidget(label("Only notes with one of these tags:", soft=True))
            layout.addWidget(tag_box)
        layout.addStretch()
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 36, line * 18)

        self._form.currentIndexChanged.connect(self._follow_form)
        self._target.textChanged.connect(self._check)
        choose.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._submit)
        self._follow_form()
        self._count()

    def choose_form(self, form: str) -> None:
        """Chooses a form by its id."""
        self._form.setCurrentIndex(self._form.findData(form))

    def chosen_tags(self) -> tuple[str, ...]:
        """The tags that are on."""
        return tuple(chip.name for chip in self._tags if chip.isChecked())

    def target(self) -> Path:
        """The file to write."""
        return Path(self._target.text().strip()).expanduser()

    def _follow_form(self) -> None:
        form, target = self._forms[self._form.value()], self.target()
        self._about.setText(form.about)
        if target.suffix in {each.suffix for each in self._forms.values()}:
            target = target.with_suffix("")
        self._target.setText(str(target) + form.suffix if target.name else "")
        self._check()

    def _check(self) -> None:
        typed, target = self._target.text().strip(), self.target()
        hint, good = "", False
        if not typed:
            hint = "Choose a file."
        elif target.is_dir():
            hint = "This is a folder: add a file name."
        elif not target.parent.is_dir():
            hint = "There is no such folder."
        else:
            hint, good = ("A file of this name is there; it will be replaced." if target.exists() else ""), True
        self._hint.setText(hint)
        self._go.setEnabled(good)

    def _count(self) -> None:
        chosen = self.chosen_tags()
        notes = f"notes tagged {', '.join(chosen)}" if chosen else counted(self._notes, "note")
        self._contents.setText(f"{counted(self._claims, 'claim')} with every account's words and grades, and {notes}.")

    def _choose(self) -> None:
        form = self._forms[self._form.value()]
        dialog = QFileDialog(self, "Export to", str(self.target()), f"{form.name} (*{form.suffix})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.suffix.lstrip("."))
        dialog.fileSelected.connect(self._target.setText)
        dialog.open()

    def _submit(self) -> None:
        self.accept()
        self.export_requested.emit(self._form.value(), self.target(), self.chosen_tags())
