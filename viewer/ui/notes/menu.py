"""What the right button offers on notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from viewer.domain.annotation import FLAGS
from viewer.texts import tr
from viewer.ui.notes import words


class NoteMenu(QMenu):
    """Acts on the notes it was opened for. Let go of once it is closed."""

    go = Signal(str)
    edit = Signal(str)
    tag = Signal(list)
    todo = Signal(list, str)
    flag = Signal(list, str)
    delete = Signal(list)

    def __init__(self, notes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = list(notes)
        if len(chosen) == 1:
            self._offer(tr("Go to the passage"), lambda: self.go.emit(chosen[0]))
            self._offer(tr("Edit the note"), lambda: self.edit.emit(chosen[0]))
            self.addSeparator()
        self._offer(tr("Tags…"), lambda: self.tag.emit(chosen))
        todo = self.addMenu(tr("To do"))
        for state, said in words.TODO.items():
            self._offer(tr(said), partial(self.todo.emit, chosen, state), todo)
        flags = self.addMenu(tr("Flags: add or take away"))
        for each in FLAGS:
            self._offer(tr(words.FLAGS[each]), partial(self.flag.emit, chosen, each), flags)
        self.addSeparator()
        said = tr("Delete the note")
        if len(chosen) > 1:
            said = tr("Delete {count} notes", count=f"{len(chosen):,}")
        self._offer(said, lambda: self.delete.emit(chosen))

    def _offer(self, text: str, act: Callable[[], object], menu: QMenu | None = None) -> None:
        (menu or self).addAction(text).triggered.connect(lambda _on: act())
