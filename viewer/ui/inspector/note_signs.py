"""What is said of a note beside its words: whether something is to be done, and its flags."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.domain.annotation import FLAGS, Note
from viewer.texts import tr
from viewer.ui.notes import words
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.fold import Fold


class Signs(QWidget):
    """todo_chosen: a state; flag_toggled: a flag. Both are said, not yet so: what is shown comes from the archive."""

    todo_chosen = Signal(str)
    flag_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        self._todo = Choice(tr("To-do of the note"), [(value, tr(said)) for value, said in words.TODO.items()])
        self._todo.chosen.connect(self.todo_chosen)
        self._fold = Fold(tr("Flags"))
        self.flags = FlagChips()
        self.flags.toggled.connect(self.flag_toggled)
        self._fold.body.addWidget(self.flags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 4)
        layout.addWidget(self._todo)
        layout.addWidget(self._fold)

    def show_note(self, note: Note) -> None:
        """Shows how a note stands."""
        self._todo.show_value(note.todo)
        self.flags.show_flags(note.flags)
        self._fold.set_count(len(note.flags))


class FlagChips(QWidget):
    """The flags, each on or off. toggled: a flag."""

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=self.fontMetrics().height() // 4)
        self._chips = {flag: Chip(tr(words.FLAGS[flag])) for flag in FLAGS}
        for flag, chip in self._chips.items():
            chip.setEnabled(True)
            chip.setAccessibleName(tr("Flag: {flag}", flag=tr(words.FLAGS[flag])))
            chip.clicked.connect(lambda _on, flag=flag: self.toggled.emit(flag))
            row.addWidget(chip)

    def chosen(self) -> list[str]:
        """Those that are on."""
        return [flag for flag, chip in self._chips.items() if chip.isChecked()]

    def show_flags(self, flags: tuple[str, ...]) -> None:
        """Shows which are on."""
        for flag, chip in self._chips.items():
            chip.setChecked(flag in flags)
