"""What a colleague's file brings: what is new, and side by side what only the user can decide."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.merging import BOTH, MINE, THEIRS, Comparison, Conflict
from viewer.texts import later, tr
from viewer.ui.widgets.fields import ROOMY
from viewer.ui.widgets.text import label, short_line

_WAYS = {MINE: later("Keep &mine"), THEIRS: later("Take &theirs"), BOTH: later("Keep &both")}
_KEYS = {MINE: "M", THEIRS: "T", BOTH: "B"}
_CHOSEN = {MINE: later("mine"), THEIRS: later("theirs"), BOTH: later("both")}
#: What rows are called, one and many of them.
NOUNS = {
    "document": (later("Document"), later("Documents")),
    "source": (later("Source"), later("Sources")),
    "note": (later("Note"), later("Notes")),
    "tag": (later("Tag"), later("Tags")),
    "claim": (later("Claim"), later("Claims")),
    "claim_cell": (later("Statement"), later("Statements")),
    "grade": (later("Grade"), later("Grades")),
    "relation": (later("Relation"), later("Relations")),
    "dependence": (later("Copied text"), later("Copied texts")),
    "happening": (later("Joined event"), later("Joined events")),
    "event_mark": (later("Event"), later("Events")),
    "decision": (later("Decision on names"), later("Decisions on names")),
}
#: What the fields of a row are called.
_FIELDS = {
    "body": later("Note"), "tags": later("Tags"), "passage": later("Passage"), "value": later("Value"),
    "question": later("Question"), "kind": later("Kind"), "subject": later("Subject"), "unit": later("Unit"),
    "stance": later("Stance"), "speaker": later("Speaker"), "title": later("Title"), "authors": later("Authors"),
    "source": later("Source"), "published": later("Published"), "language": later("Language"),
    "url": later("Address"), "rights": later("Rights"), "genre": later("Genre"), "description": later("Description"),
    "name": later("Name"), "origin": later("Origin"), "notes": later("Notes"), "colour": later("Colour"),
    "meaning": later("Meaning"), "private": later("Private"), "todo": later("To do"), "flags": later("Flags"),
    "status": later("Status"), "reason": later("Reason"), "claim": later("Claim"),
}  # fmt: skip
_KEY = Qt.ItemDataRole.UserRole


class MergeDialog(QDialog):
    """merge_wanted: conflict key -> "mine", "theirs" or "both", for every conflict."""

    merge_wanted = Signal(object)

    def __init__(self, found: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge “{name}”", name=found.name))
        self._conflicts = {conflict.key: conflict for conflict in found.conflicts}
        self._choices = dict.fromkeys(self._conflicts, MINE)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        if found.conflicts:
            tabs.addTab(self._to_decide(), tr("To decide {count}", count=f"{len(found.conflicts):,}"))
        if found.contradictions:
            lines = [
                tr("{about}\nmine: {mine}\ntheirs: {theirs}", about=each.about, mine=each.mine, theirs=each.theirs)
                for each in found.contradictions
            ]
            words = tr("These decisions cannot both hold. Yours stay as they are.")
            tabs.addTab(_listed(words, lines), tr("Contradictions {count}", count=f"{len(lines):,}"))
        for title, rows in (
            (tr("New {count}"), found.added),
            (tr("Changed by them {count}"), found.updated),
        ):
            if rows:
                count = sum(map(len, rows.values()))
                tabs.addTab(_listed("", _by_noun(rows.items())), title.format(count=f"{count:,}"))
        if found.left:
            lines = list(found.left)
            tabs.addTab(_listed(tr("These cannot come in."), lines), tr("Left out {count}", count=f"{len(lines):,}"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._go = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setDefault(True)
        self._go.setEnabled(bool(found.brings or found.conflicts))
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._submit)
        layout = QVBoxLayout(self)
        layout.addWidget(label(_told(found), bold=True, wrap=True))
        if found.brings or found.conflicts:
            words = tr("All of it comes in as one edit, after a backup; one undo takes it back.")
            layout.addWidget(label(words, soft=True, little=True, wrap=True))
        if tabs.count():
            layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        if tabs.count():
            self.resize(line * 56, line * 34)

    def choices(self) -> dict[str, str]:
        """What is chosen, for every conflict."""
        return dict(self._choices)

    def _to_decide(self) -> QWidget:
        line = self.fontMetrics().height()
        self._list = QListWidget()
        self._list.setAccessibleName(tr("What both changed"))
        self._list.setStyleSheet(ROOMY)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sides = QGridLayout()
        self._sides.setColumnStretch(1, 1)
        self._sides.setColumnStretch(2, 1)
        self._sides.setHorizontalSpacing(line)
        self._sides.setVerticalSpacing(line // 2)
        inside = QWidget()
        filled = QVBoxLayout(inside)
        filled.addLayout(self._sides)
        filled.addStretch()
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setWidget(inside)
        self._ways = QButtonGroup(self)
        row = QHBoxLayout()
        self._buttons: dict[str, QRadioButton] = {}
        for way, words in _WAYS.items():
            button = QRadioButton(tr(words))
            self._buttons[way] = button
            self._ways.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _, way=way: self._choose(way))
            QShortcut(QKeySequence(_KEYS[way]), self, button.click)  # a list would take a letter for a search
        row.addStretch()
        right = QVBoxLayout()
        right.addWidget(room, 1)
        right.addLayout(row)
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, line // 2, 0, 0)
        layout.addWidget(self._list, 2)
        layout.addLayout(right, 5)
        for key in self._conflicts:
            item = QListWidgetItem()
            item.setData(_KEY, key)
            self._list.addItem(item)
            self._name(item)
        self._list.currentItemChanged.connect(lambda *_: self._show())
        self._list.setCurrentRow(0)
        return page

    def _current(self) -> Conflict:
        return self._conflicts[self._list.currentItem().data(_KEY)]

    def _name(self, item: QListWidgetItem) -> None:
        conflict = self._conflicts[item.data(_KEY)]
        noun = tr(NOUNS.get(conflict.noun, (conflict.noun, ""))[0])
        chosen = tr(_CHOSEN[self._choices[conflict.key]])
        item.setText(f"{noun} · {chosen}\n{short_line(conflict.title, 80)}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{noun}: {conflict.title}; {chosen}")

    def _choose(self, way: str) -> None:
        item = self._list.currentItem()
        if way not in self._current().choices:  # pressed as a key
            self._show()
            return
        self._choices[item.data(_KEY)] = way
        self._name(item)

    def _show(self) -> None:
        conflict = self._current()
        while (item := self._sides.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        mine, theirs = conflict.by
        heads = (
            "",
            tr("Mine ({name})", name=mine) if mine and mine != theirs else tr("Mine"),
            tr("Theirs ({name})", name=theirs) if theirs and mine != theirs else tr("Theirs"),
        )
        for column, words in enumerate(heads):
            self._sides.addWidget(label(words, bold=True), 0, column)
        gone = tr("Deleted")
        for number, each in enumerate(conflict.differences, 1):
            said = (
                gone if conflict.deleted == MINE else each.mine or "–",
                gone if conflict.deleted == THEIRS else each.theirs or "–",
            )
            name = tr(_FIELDS.get(each.field, each.field))
            self._sides.addWidget(label(name, soft=True), number, 0, Qt.AlignmentFlag.AlignTop)
            for column, text in enumerate(said, 1):
                side = label(text, wrap=True)
                side.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                side.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                side.setAccessibleName(f"{name}, {heads[column]}: {text}")
                self._sides.addWidget(side, number, column)
        for way, button in self._buttons.items():
            button.setVisible(way in conflict.choices)
        self._buttons[self._choices[conflict.key]].setChecked(True)

    def _submit(self) -> None:
        self.accept()
        self.merge_wanted.emit(self.choices())


def _listed(words: str, lines: list[str]) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    if words:
        layout.addWidget(label(words, soft=True, wrap=True))
    shown = QPlainTextEdit("\n\n".join(lines), readOnly=True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(words or tr("What comes in"))
    layout.addWidget(shown, 1)
    return page


def _by_noun(rows: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    found = []
    for noun, titles in rows:
        one, many = NOUNS.get(noun, (noun, noun))
        found.append("\n".join([tr(one if len(titles) == 1 else many), *(f"  {title}" for title in titles)]))
    return found


def _told(found: Comparison) -> str:
    if not (found.brings or found.conflicts):
        return tr("Nothing is new in it: all of it is here already.")
    if not found.conflicts and found.brings == 1:
        return tr("1 thing comes in.")
    if not found.conflicts:
        return tr("{count} things come in.", count=f"{found.brings:,}")
    decide = (
        tr("1 is to be decided.")
        if len(found.conflicts) == 1
        else tr("{count} are to be decided.", count=f"{len(found.conflicts):,}")
    )
    come = tr("1 thing comes in") if found.brings == 1 else tr("{count} things come in", count=f"{found.brings:,}")
    return tr("{come}; {decide}", come=come, decide=decide)
