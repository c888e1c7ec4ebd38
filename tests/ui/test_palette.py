from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMainWindow

from viewer.ui import actions
from viewer.ui.actions import ACTIONS
from viewer.ui.help import KeysHelp, keys_by_place
from viewer.ui.palette import Palette, match


@pytest.fixture
def palette(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.done = []
    made = actions.build(window, {a.id: lambda *_, id=a.id: window.done.append(id) for a in ACTIONS})
    actions.enable(made, {"archive", "reader"})
    with qtbot.waitExposed(window):
        window.show()
    opened = Palette(made.values(), window)
    opened.ask()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def listed(palette: Palette) -> list[str]:
    model = palette.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_action_is_in_the_palette_and_what_cannot_be_done_now_comes_last(palette):
    texts = listed(palette)
    assert sorted(texts) == sorted(action.text for action in ACTIONS)
    assert texts.index("Undo") > texts.index("Keys, by place")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("gra", "Grade the source or the statement"),
        ("fs", "Full screen"),
        ("THREE", "Three columns"),
        ("bk up", "Back up now"),
    ],
)
def test_a_few_letters_find_an_action(qtbot, palette, typed, first):
    qtbot.keyClicks(palette.findChild(QLineEdit), typed)
    assert listed(palette)[0] == first


def test_enter_does_it_and_closes(qtbot, palette):
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, "full screen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.parent().done == ["full-screen"] and not palette.isVisible()


def test_arrows_choose_and_what_cannot_be_done_does_nothing(qtbot, palette):
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, "columns")
    before = listed(palette)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    chosen = next(action.id for action in ACTIONS if action.text == before[1])
    assert palette.parent().done == [chosen]
    palette.ask()
    qtbot.keyClicks(field, "annotate the sel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.parent().done == [chosen] and palette.isVisible()


def test_words_that_fit_nothing_leave_an_empty_list(qtbot, palette):
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, "zzqx")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert listed(palette) == [] and palette.isVisible()


def test_letters_out_of_order_do_not_match():
    assert match("tx", "Usual text size") is not None
    assert match("xt", "xylophone text") is not None
    assert match("eziS", "Usual text size") is None


def test_the_help_names_every_key_of_every_action(qtbot):
    helped = KeysHelp()
    qtbot.addWidget(helped)
    told = {key for rows in keys_by_place().values() for keys, _ in rows for key in keys}
    assert {key for action in ACTIONS for key in action.keys} <= told
    words = [each.text() for each in helped.findChildren(QLabel)]
    assert all(action.text.rstrip("…") in words for action in ACTIONS if action.keys)


def test_no_place_gives_one_key_two_meanings():
    for place, rows in keys_by_place().items():
        keys = [key for row in rows for key in row[0]]
        assert len(keys) == len(set(keys)), place
