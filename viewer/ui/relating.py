"""Links between passages: select, press the key, select, press it again; then seen in both columns and followed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.domain.relation import End, Relation
from viewer.texts import tr
from viewer.ui.desk import Desk
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.widgets.text import short_line

Passage = tuple[str, int, int]


class Relating(QObject):
    """Follows the desk: shows the chosen link as it is now.

    told: something to tell the user. waiting: the first passage of a link in the making.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._session, self._window = desk, desk.session, parent
        self._reader, self._inspector = desk.panels.reader, desk.panels.inspector
        self.waiting: Passage | None = None
        self._relation = ""
        self._seen: Sequence[Relation] = ()
        section, edit, session = self._inspector.relation, desk.edit, desk.session
        section.edited.connect(lambda link, field, value: edit(lambda: session.edit_relation(link, **{field: value})))
        section.turned.connect(lambda link: edit(lambda: session.turn_relation(link)))
        section.deleted.connect(lambda link: edit(lambda: session.delete_relation(link)))
        section.chosen.connect(self.show)
        section.end_activated.connect(self._go_to_end)
        self._inspector.note.relation_activated.connect(self.show)
        desk.refreshed.connect(self._follow)
        desk.panels.reader.columns_changed.connect(lambda: self._reader.wait_for_link(self.waiting))

    def press(self, selected: Passage) -> None:
        """The key: the first time it keeps the passage, the second time it asks what it is to the other one."""
        first = self.waiting
        if first is None or first == selected:
            self._wait(selected)
            said = short_line(self._words(selected), 60)
            self.told.emit(
                tr("First passage: “{words}”. Select the second one and press Shift+L; Esc gives it up.", words=said)
            )
            return
        from viewer.ui.dialogs.relation_dialog import RelationDialog

        dialog = RelationDialog(self._words(first), self._words(selected), self._window)
        dialog.chosen.connect(lambda kind, reason, turned: self._make(first, selected, kind, reason, turned))
        fleeting(dialog).open()

    def give_up(self) -> bool:
        """Forgets the first passage; False where there is none."""
        if self.waiting is None:
            return False
        self._wait(None)
        return True

    def show(self, relation: str) -> None:
        """Shows a link in the inspector."""
        found = next((each for each in self._seen if each.id == relation), None)
        now = self._desk.now
        if found is None or now is None:
            return
        self._relation = relation
        self._inspector.show_relation(found, now.titles, self._seen)

    def follow(self) -> None:
        """Goes from the linked passage at the text cursor to the other one, beside it; again, to the next link's."""
        column = self._reader.columns[self._reader.focused_column]
        caret = column.pane.caret()
        here = column.pane.marks.links.at(caret) if column.document else []
        if not here:
            self.told.emit(tr("No passage at the text cursor is linked with another."))
            return
        ids = [link.id for link in here]
        link = here[(ids.index(self._relation) + 1) % len(here) if self._relation in ids else 0]
        self.show(link.id)
        self._desk.inspector_wanted.emit()
        if len(here) > 1 and self._relation not in ids:
            return
        first = link.a.anchor
        at_first = first is not None and first.document == column.document and first.start <= caret < first.end
        self._go(link.b if at_first else link.a)

    def _follow(self) -> None:
        now = self._desk.now
        if now is None or now.relations is self._seen:
            return
        self._seen = now.relations
        if any(each.id == self._relation for each in self._seen):
            if self._inspector.shows("relation"):
                self.show(self._relation)
        else:
            self._relation = ""
            self._inspector.clear("relation")

    def _make(self, first: Passage, second: Passage, kind: str, reason: str, turned: bool) -> None:
        a, b = (second, first) if turned else (first, second)
        self._wait(None)
        self._desk.edit(lambda: self._session.relate(a, b, kind, reason), self._show_new)

    def _show_new(self, relation: Relation) -> None:
        self._relation = relation.id
        self._desk.inspector_wanted.emit()
        now = self._desk.now
        titles = now.titles if now else {}
        every = self._seen if any(each.id == relation.id for each in self._seen) else [*self._seen, relation]
        self._inspector.show_relation(relation, titles, every)

    def _wait(self, passage: Passage | None) -> None:
        self.waiting = passage
        self._reader.wait_for_link(passage)

    def _words(self, passage: Passage) -> str:
        document, start, end = passage
        panes = [column.pane for column in self._reader.columns if column.document == document]
        return panes[0].view.text[start:end] if panes else ""

    def _go_to_end(self, relation: str, side: str) -> None:
        found = next((each for each in self._seen if each.id == relation), None)
        if found is not None:
            self._go(found.a if side == "a" else found.b)

    def _go(self, end: End) -> None:
        if end.anchor is None:
            self.told.emit(tr("The present version of the account no longer has these words."))
        elif end.document in self._reader.documents:
            self._desk.open(end.document, None, end.anchor.start, end.anchor.end)
        else:
            self._desk.open_beside(end.document, end.anchor.start, end.anchor.end)
