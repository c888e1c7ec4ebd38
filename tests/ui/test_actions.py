from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from viewer import paths
from viewer.ui import actions
from viewer.ui.actions import ACTIONS, PLACES, STATES


class Desk(QMainWindow):
    """A window with every sort of place that keys may go to, and a record of what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        inside = QWidget()
        layout = QVBoxLayout(inside)
        self.reader, self.editor, self.line, self.choice = (
            QPlainTextEdit("read me"),
            QPlainTextEdit(),
            QLineEdit(),
            QComboBox(),
        )
        self.reader.setReadOnly(True)
        self.reader.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.choice.addItems(["asserts", "denies"])
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.reader, self.editor, self.line, self.choice):
            layout.addWidget(widget)
        self.setCentralWidget(inside)
        self.actions_by_id = actions.build(self, {action.id: self._noted(action.id) for action in ACTIONS})

    def _noted(self, name: str):
        return lambda *on: self.done.append((name, *on) if on else name)


@pytest.fixture
def desk(qtbot):
    window = Desk()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_no_key_does_two_things():
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    assert "" not in keys
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_no_id_is_used_twice_and_every_word_in_the_list_is_known():
    assert max(Counter(action.id for action in ACTIONS).values()) == 1
    assert {action.place for action in ACTIONS} == set(PLACES)
    assert {action.when for action in ACTIONS} <= {"always", *STATES}


def test_every_icon_ships():
    shipped = {path.stem for path in (paths.resources() / "icons").glob("*.svg")}
    assert {action.icon for action in ACTIONS if action.icon} <= shipped


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "next-mention"),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier, "previous-mention"),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier, "search"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "annotate"),
    ],
)
@pytest.mark.parametrize("place", ["editor", "line", "choice"])
def test_a_single_letter_acts_while_reading_and_is_typed_while_typing(qtbot, desk, key, modifiers, name, place):
    desk.reader.setFocus()
    qtbot.keyClick(desk.reader, key, modifiers)
    assert desk.done == [name]

    typing = getattr(desk, place)
    typing.setFocus()
    qtbot.keyClick(typing, key, modifiers)
    assert desk.done == [name], "the letter acted although it was typed"


def test_a_typed_letter_arrives_in_the_text(qtbot, desk):
    desk.editor.setFocus()
    qtbot.keyClicks(desk.editor, "Can he? n/a")
    assert desk.editor.toPlainText() == "Can he? n/a"
    assert desk.done == []


def test_letters_act_again_when_an_editor_becomes_read_only_under_the_cursor(qtbot, desk):
    desk.editor.setFocus()
    desk.editor.setReadOnly(True)
    qtbot.keyClick(desk.editor, Qt.Key.Key_H)
    assert desk.done == ["highlight"]


def test_keys_with_ctrl_act_while_typing_too(qtbot, desk):
    desk.line.setFocus()
    qtbot.keyClick(desk.line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["search"]


def test_copying_in_the_reader_takes_the_citation_and_copying_in_a_field_does_not(qtbot, desk):
    desk.reader.setFocus()
    desk.reader.selectAll()
    qtbot.keyClick(desk.reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["copy"]
    desk.line.setText("mine")
    desk.line.setFocus()
    desk.line.selectAll()
    qtbot.keyClick(desk.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["copy"]


def test_the_watched_field_may_vanish_while_it_has_the_focus(qtbot, desk):
    desk.line.setFocus()
    desk.line.deleteLater()
    qtbot.waitUntil(lambda: desk.focusWidget() is not desk.line)
    desk.reader.setFocus()
    qtbot.keyClick(desk.reader, Qt.Key.Key_T)
    assert desk.done == ["timeline"]


def test_columns_exclude_one_another_and_panels_say_on_or_off(desk):
    by_id = desk.actions_by_id
    by_id["columns-2"].trigger()
    by_id["columns-3"].trigger()
    assert by_id["columns-3"].isChecked() and not by_id["columns-2"].isChecked()
    by_id["library"].trigger()
    by_id["library"].trigger()
    assert desk.done[-2:] == [("library", True), ("library", False)]


def test_what_the_window_cannot_do_now_is_grey(desk):
    actions.enable(desk.actions_by_id, {"archive", "undo"})
    enabled = {name for name, action in desk.actions_by_id.items() if action.isEnabled()}
    assert {"export", "undo", "help", "open"} <= enabled
    assert enabled.isdisjoint({"import", "redo", "annotate", "next-mention"})


def test_an_action_without_a_handler_is_left_out_and_a_misspelt_one_is_refused(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    assert set(actions.build(window, {"quit": window.close})) == {"quit"}
    with pytest.raises(KeyError, match="qiut"):
        actions.build(window, {"qiut": window.close})
