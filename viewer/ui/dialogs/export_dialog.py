"""What goes out, in which form, and where to, with a look at how it begins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.exporting import writer
from viewer.exporting.citing import STYLES
from viewer.session.outgoing import ARCHIVE, SUFFIX, Offer, Outgoing
from viewer.texts import later, tr
from viewer.ui.dialogs.export_parts import Parts
from viewer.ui.dialogs.export_preview import ExportPreview
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import label

_PAUSE = 250  # milliseconds after the last change until the preview follows
#: What may stand in a form, by wanted.CONTENTS.
_CONTENTS = {
    "brief": later("Claims with all that speaks to them, and the notes"),
    "notes": later("The notes alone"),
    "document": later("One document with its annotations"),
    "columns": later("Two to four documents side by side"),
}
_STYLES = {
    "plain": later("Title, source, date"),
    "chicago": later("Chicago"),
    "apa": later("APA"),
    "oscola": later("Like OSCOLA"),
}


@dataclass(frozen=True, slots=True)
class ExportForm:
    """One way out: its id, its name for people, the ending of its files and what it is good for.

    contents: what it can hold, of wanted.CONTENTS.
    """

    id: str
    name: str
    suffix: str
    about: str
    contents: frozenset[str] = frozenset({"brief"})


FORMS = (
    *(ExportForm(f.name, f.label, f.suffix, f.about, f.contents) for f in writer.FORMS.values()),
    ExportForm(
        ARCHIVE,
        later("Share copy, archive"),
        SUFFIX,
        later("An archive to read and work on in Parallax; what comes back can be merged. Nothing else is in it."),
    ),
)


class ExportDialog(QDialog):
    """export_requested: Outgoing and target (pathlib.Path). preview_wanted: Outgoing, answered by `preview`."""

    export_requested = Signal(object, object)
    preview_wanted = Signal(object)

    def __init__(
        self,
        target: Path,
        offer: Offer,
        last: Outgoing | None = None,
        *,
        forms: Iterable[ExportForm] = FORMS,
        parent: QWidget | None = None,
    ) -> None:
        """target: where to by default; its ending follows the form. last: what was chosen the last time."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        begin = last or Outgoing()
        self._forms: Mapping[str, ExportForm] = {form.id: form for form in forms}
        self._form = Choice(tr("Form"), [(form.id, tr(form.name)) for form in self._forms.values()])
        self._form.show_value(begin.form if begin.form in self._forms else next(iter(self._forms)))
        self._about = label(soft=True, little=True, wrap=True)
        self._what = Choice(tr("Contents"), [])
        self._what_name = label(tr("Contents"), soft=True)
        self._style = Choice(tr("Citations"), [(name, tr(_STYLES.get(name, name))) for name in STYLES])
        self._style.show_value(begin.style if begin.style in STYLES else "plain")
        self._style_name = label(tr("Citations"), soft=True)
        self._parts = Parts(offer, begin)
        self._target = QLineEdit(str(target))
        self._target.setAccessibleName(tr("Target file"))
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)
        self._hint = label(soft=True, little=True, wrap=True)
        self.preview = ExportPreview()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)  # Enter never means Cancel
        self._go.setDefault(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out(choose, buttons)
        self._form.currentIndexChanged.connect(self._follow_form)
        self._what.currentIndexChanged.connect(self._changed)
        self._style.currentIndexChanged.connect(self._changed)
        self._parts.changed.connect(self._changed)
        self._target.textChanged.connect(self._check)
        self._pause.timeout.connect(lambda: self.preview_wanted.emit(self.chosen()))
        choose.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._submit)
        self._follow_form()
        if begin.what in self._forms[self._form.value()].contents:
            self._what.show_value(begin.what)
        self._changed()

    def choose_form(self, form: str) -> None:
        """Chooses a form by its id."""
        self._form.setCurrentIndex(self._form.findData(form))

    def chosen(self) -> Outgoing:
        """Everything that is chosen now."""
        made = Outgoing(form=self._form.value(), what=self._what.value() or "brief", style=self._style.value())
        return replace(self._parts.put(made), folder=str(self.target().parent))

    def target(self) -> Path:
        """The file to write."""
        return Path(self._target.text().strip()).expanduser()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def _lay_out(self, choose: QPushButton, buttons: QDialogButtonBox) -> None:
        line = self.fontMetrics().height()
        where = QHBoxLayout()
        where.addWidget(self._target, 1)
        where.addWidget(choose)
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.addRow(label(tr("Form"), soft=True), self._form)
        fields.addRow("", self._about)
        fields.addRow(self._what_name, self._what)
        fields.addRow(self._style_name, self._style)
        below = QFormLayout()
        below.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        below.addRow(label(tr("File"), soft=True), where)
        below.addRow("", self._hint)
        room = QScrollArea()
        room.setAccessibleName(tr("What goes in"))
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setWidget(self._parts)
        left = QVBoxLayout()
        left.setSpacing(line // 2)
        left.addLayout(fields)
        left.addWidget(room, 1)
        left.addLayout(below)
        both = QHBoxLayout()
        both.setSpacing(line)
        both.addLayout(left, 5)
        both.addWidget(self.preview, 6)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(buttons)
        most = self.screen().availableSize() * 0.94
        if (above := self.parentWidget()) is not None:
            most = most.boundedTo(above.window().size() * 0.96)
        self.resize(QSize(line * 80, line * 48).boundedTo(most))

    def _follow_form(self) -> None:
        form, target = self._forms[self._form.value()], self.target()
        self._about.setText(tr(form.about))
        was = self._what.value()
        self._what.blockSignals(True)
        self._what.clear()
        for what, words in _CONTENTS.items():
            if what in form.contents:
                self._what.addItem(tr(words), what)
        if was in form.contents:
            self._what.show_value(was)
        self._what.blockSignals(False)
        shared = form.id == ARCHIVE
        for widget in (self._what, self._what_name):
            widget.setVisible(len(form.contents) > 1)
        for widget in (self._style, self._style_name):
            widget.setVisible(form.contents >= {"brief", "notes"} and form.suffix not in (".csv", ".xlsx", ".jsonld"))
        self._parts.show_for(shared=shared, table=form.suffix == ".csv")
        if target.suffix in {each.suffix for each in self._forms.values()}:
            target = target.with_suffix("")
        self._target.setText(str(target) + form.suffix if target.name else "")
        self._changed()

    def _changed(self) -> None:
        self._check()
        self._pause.start()

    def _check(self) -> None:
        typed, target = self._target.text().strip(), self.target()
        hint, good = self._parts.objection(self.chosen()) or "", False
        if hint:
            pass
        elif not typed:
            hint = tr("Choose a file.")
        elif target.is_dir():
            hint = tr("This is a folder: add a file name.")
        elif not target.parent.is_dir():
            hint = tr("There is no such folder.")
        else:
            hint, good = (tr("A file of this name is there; it will be replaced.") if target.exists() else ""), True
        self._hint.setText(hint)
        self._go.setEnabled(good)

    def _choose(self) -> None:
        form = self._forms[self._form.value()]
        dialog = QFileDialog(self, tr("Export to"), str(self.target()), f"{tr(form.name)} (*{form.suffix})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.suffix.lstrip("."))
        dialog.fileSelected.connect(self._target.setText)
        dialog.open()

    def _submit(self) -> None:
        self.accept()
        self.export_requested.emit(self.chosen(), self.target())
