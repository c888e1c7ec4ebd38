"""Which key does what: every action with its keys, to be changed, with what stands against a key said at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from viewer.domain.text import fold
from viewer.settings import Settings
from viewer.texts import tr
from viewer.ui.actions import ACTIONS, Action, key_text
from viewer.ui.help import PANEL_KEYS
from viewer.ui.keymap import conflict, portable, sensible
from viewer.ui.models.rows import Column
from viewer.ui.models.table import Table
from viewer.ui.preferences.page import Page
from viewer.ui.widgets.text import label

_BY_ID = {action.id: action for action in ACTIONS}


class Keys(Page):
    """A table of all actions, and below it the two keys of the one that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, tuple[str, ...]] = {}
        self._in_the_way = ""
        self._wanted = (0, "")
        self._filter = QLineEdit(placeholderText=tr("Filter by word or key"), clearButtonEnabled=True)
        self._filter.setAccessibleName(tr("Filter the keys"))
        self.table = Table(lambda action: action.id, tr("Keys of all actions"), widths=(5, 17, 9))
        self.table.setMinimumHeight(self.fontMetrics().height() * 14)
        self._what = label(bold=True)
        self._fields = [_KeyField(tr("Key")), _KeyField(tr("Second key"))]
        self._says = label(soft=True, wrap=True)
        self._says.setMinimumHeight(self.fontMetrics().height() * 2)
        self._take = QPushButton(tr("Take it from there"))
        self._usual = QPushButton(tr("Usual keys"))
        self._all_usual = QPushButton(tr("Usual keys for everything"))
        row = QHBoxLayout()
        for field, name in zip(self._fields, (tr("Key"), tr("Second key")), strict=True):
            row.addWidget(label(name, soft=True))
            row.addWidget(field)
        row.addStretch()
        row.addWidget(self._usual)
        below = QHBoxLayout()
        below.addWidget(self._says, 1)
        below.addWidget(self._take)
        below.addWidget(self._all_usual)
        self.column.addWidget(self._filter)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._what)
        self.column.addLayout(row)
        self.column.addLayout(below)
        for button in (self._take, self._usual, self._all_usual):
            button.setAutoDefault(False)

        self._filter.textChanged.connect(self._narrow)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_keys())
        self.table.chosen.connect(lambda _: self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason))
        for number, field in enumerate(self._fields):
            field.pressed.connect(partial(self._try, number))
        self._take.clicked.connect(self._take_over)
        self._usual.clicked.connect(self._reset)
        self._all_usual.clicked.connect(lambda: self._change({}))
        self._show_rows()

    def show_settings(self, settings: Settings) -> None:
        self._own = sensible(settings.keys)
        self._show_rows()

    def keys(self, action: Action) -> tuple[str, ...]:
        """The keys of an action, as they are chosen here."""
        return self._own.get(action.id, action.keys)

    def _action(self) -> Action | None:
        index = self.table.currentIndex()
        return self.table.rows_model.rows[index.row()] if index.isValid() else None

    def _show_rows(self) -> None:
        columns = [
            Column(tr("Menu"), lambda action: tr(action.place)),
            Column(tr("Action"), lambda action: tr(action.text).rstrip("…"), share=1),
            Column(
                tr("Keys"),
                lambda action: tr(", ").join(map(key_text, self.keys(action))),
                spoken=lambda action: tr(", ").join(map(key_text, self.keys(action))) or tr("no key"),
            ),
            Column("", lambda action: tr("yours") if action.id in self._own else "", width=4),
        ]
        self.table.set_rows(columns, ACTIONS)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        self._show_keys()

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)

        def keep(action: Action) -> bool:
            words = [tr(action.text), tr(action.place), *map(key_text, self.keys(action))]
            return any(wanted in fold(each) for each in words)

        self.table.rows_model.narrow(keep if wanted else None)
        if not self.table.currentIndex().isValid() and self.table.rows_model.rowCount():
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))
        self._show_keys()

    def _show_keys(self, says: str = "", owner: str = "") -> None:
        action = self._action()
        self._what.setText(tr(action.text).rstrip("…") if action else "")
        keys = self.keys(action) if action else ()
        for number, field in enumerate(self._fields):
            field.setEnabled(action is not None)
            field.show_key(keys[number] if number < len(keys) else "")
        self._usual.setEnabled(action is not None and action.id in self._own)
        self._all_usual.setEnabled(bool(self._own))
        self._in_the_way = owner
        self._take.setVisible(bool(owner))
        role = QPalette.ColorRole
        self._says.setForegroundRole(role.WindowText if says else role.PlaceholderText)
        self._says.setText(says or remark(keys) or tr("Press the new key in a field; Delete leaves it empty."))

    def _try(self, number: int, key: str) -> None:
        action = self._action()
        if action is None:
            return
        keys = list(self.keys(action))
        keys[number : number + 1] = [portable(key)] if key else []
        if key and key not in self.keys(action) and (against := conflict(action.id, key, self._own)):
            self._show_keys(against.why, against.owner)
            self._fields[number].show_key(key)
            self._wanted = (number, key)
            return
        self._change(self._with(action, keys))

    def _take_over(self) -> None:
        action, owner = self._action(), _BY_ID.get(self._in_the_way)
        if action is None or owner is None:
            return
        number, key = self._wanted
        self._own = self._with(owner, [each for each in self.keys(owner) if portable(each) != portable(key)])
        self._try(number, key)
        self._fields[number].setFocus()

    def _reset(self) -> None:
        action = self._action()
        if action is None:
            return
        own = {name: keys for name, keys in self._own.items() if name != action.id}
        against = next(filter(None, (conflict(action.id, key, own) for key in action.keys)), None)
        if against:
            self._show_keys(against.why)
        else:
            self._change(own)

    def _with(self, action: Action, keys: list[str]) -> dict[str, tuple[str, ...]]:
        own = {**self._own, action.id: tuple(dict.fromkeys(keys))}
        if own[action.id] == tuple(map(portable, action.keys)):
            del own[action.id]
        return own

    def _change(self, own: Mapping[str, tuple[str, ...]]) -> None:
        self._own = dict(own)
        self._show_rows()
        self.chosen.emit({"keys": dict(own)})


class _KeyField(QLineEdit):
    """pressed: the key that was pressed, portable; "" where the field was emptied. Tab, Enter and Esc leave it."""

    pressed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(readOnly=True, placeholderText=tr("none"))
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_key(self, key: str) -> None:
        """Shows a key."""
        self.setText(key_text(key))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:  # whatever it is, here it is only named
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _LEAVING:
            super().keyPressEvent(event)
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pressed.emit("")
        elif event.key() not in _HELD:
            self.pressed.emit(pressed_key(event))


_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)


def pressed_key(event: QKeyEvent) -> str:
    """The portable name of a pressed key; a sign that needs Shift on this keyboard is the sign alone."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text().isprintable() and bool(event.text()) and not event.text().isalpha()
    if sign and modifiers == Qt.KeyboardModifier.ShiftModifier and event.key() != Qt.Key.Key_Space:
        modifiers = Qt.KeyboardModifier.NoModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString()


def remark(keys: Sequence[str]) -> str:
    """What should be known of keys that can be used all the same; "" where there is nothing."""
    for key in keys:
        place = next((place for place, own, _ in PANEL_KEYS if portable(key) in map(portable, own)), "")
        if place:
            return tr("In “{place}” “{key}” does something else.", place=tr(place), key=key_text(key))
    letter = next((key for key in keys if len(portable(key).removeprefix("Shift+")) == 1), "")
    return tr("“{key}” acts only where no text is being typed.", key=key_text(letter)) if letter else ""
