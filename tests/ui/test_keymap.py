"""Keys that the user changed: what can be taken up, and what stands against a key."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from viewer.ui.actions import ACTIONS
from viewer.ui.keymap import Keymap, conflict, portable, sensible
from viewer.ui.preferences.keys import pressed_key

IDS = [action.id for action in ACTIONS]
KEYS = ["A", "H", "B", "Ctrl+K", "Ctrl+Shift+J", "F6", "Tab", "Ctrl+V", "/", "?", "nonsense", "", "Esc", "Alt+Left"]


def test_two_actions_may_swap_their_keys():
    swapped = {"annotate": ("H",), "highlight": ("A",)}
    assert sensible(swapped) == swapped
    assert sensible(dict(reversed(swapped.items()))) == swapped


def test_of_two_that_want_one_key_the_first_has_it():
    assert sensible({"annotate": ("Ctrl+Alt+B",), "highlight": ("Ctrl+Alt+B", "Ctrl+Alt+J")}) == {
        "annotate": ("Ctrl+Alt+B",),
        "highlight": ("Ctrl+Alt+J",),
    }


def test_a_key_of_another_action_is_not_taken():
    assert sensible({"annotate": ("H",)}) == {}


def test_an_action_may_be_left_without_a_key_but_a_slip_leaves_it_its_own():
    assert sensible({"annotate": (), "highlight": ("gibberish+",), "unheard-of": ("B",)}) == {"annotate": ()}


@given(st.dictionaries(st.sampled_from(IDS), st.lists(st.sampled_from(KEYS), max_size=3).map(tuple), max_size=6))
def test_whatever_stands_in_the_file_no_key_does_two_things(own):
    keys = Keymap()
    keys.use(own)
    used = [portable(key) for name in IDS for key in keys.keys(name)]
    assert [key for key, count in Counter(used).items() if count > 1] == []
    assert keys.own() == sensible(keys.own())


def test_what_qt_and_fields_need_is_refused_but_to_those_who_have_it():
    assert conflict("annotate", "Tab", {}).owner == ""
    assert conflict("annotate", "Ctrl+A", {}).owner == ""
    assert conflict("copy", "Ctrl+C", {}) is None
    assert conflict("annotate", "Ctrl+C", {}) is not None
    assert conflict("annotate", "H", {}).owner == "highlight"
    assert conflict("annotate", "H", {"highlight": ()}) is None


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "named"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "b", "B"),
        (Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier, "B", "Shift+B"),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?", "?"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier, "", "Ctrl+F7"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, " ", "Shift+Space"),
    ],
)
def test_a_pressed_key_has_its_name(qapp, key, modifiers, text, named):
    assert pressed_key(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == named
