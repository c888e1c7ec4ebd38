"""The notes panel: finding a note again and going to its passage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui import invented
from viewer.domain.annotation import Anchor, Note
from viewer.session.views import NoteView
from viewer.ui.notes.notes_list import NotesView


@pytest.fixture
def view(qtbot):
    widget = NotesView()
    qtbot.addWidget(widget)
    widget.resize(900, 260)
    widget.set_data(invented.notes())
    widget.show()
    qtbot.waitExposed(widget)
    widget.notes.setFocus()
    return widget


def shown(view):
    return [row.note.id for row in view.notes.rows.rows]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "note_activated"),
        (Qt.Key.Key_E, "edit_requested"),
        (Qt.Key.Key_F2, "edit_requested"),
        (Qt.Key.Key_Delete, "delete_requested"),
    ],
)
def test_keys_act_on_the_current_note(view, qtbot, key, signal):
    view.select("n1")
    qtbot.keyClick(view.notes, Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(view, signal)) as asked:
        qtbot.keyClick(view.notes, key)
    assert asked.args == ["n2"]


def test_a_click_goes_to_the_passage(view, qtbot):
    place = view.notes.visualRect(view.notes.rows.index(1, 0)).center()
    with qtbot.waitSignal(view.note_activated) as opened:
        qtbot.mouseClick(view.notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["n2"]


def test_control_delete_deletes_nothing(view, qtbot):
    view.select("n1")
    with qtbot.assertNotEmitted(view.delete_requested):
        qtbot.keyClick(view.notes, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("SLIP", ["n1"]),
        ("2031", ["n1"]),  # the quote
        ("leaflet", []),
        ("statement fire", ["n1"]),  # title and body
        ("#witness", ["n2"]),
        ("#first-hand", ["n2"]),
        ("#slip", []),
        ("خبرنگار", ["n2"]),
        ("", ["n1", "n2", "n3"]),
    ],
)
def test_narrowing_by_words_and_tags(view, words, left):
    view.filter.setText(words)
    assert shown(view) == left


def test_what_is_left_out_is_said(view):
    view.filter.setText("nothing like it")
    assert "No note matches" in view._pages.currentWidget().text()


def test_it_says_what_to_do_when_there_is_nothing(view):
    view.set_data([])
    assert "press A" in view._pages.currentWidget().text()


def test_new_data_keep_the_current_note(view):
    view.select("n3")
    view.set_data(list(reversed(invented.notes())))
    assert view.notes.currentIndex().row() == 0


def test_a_filter_that_hides_the_current_note_gives_it_back(view):
    view.select("n3")
    view.filter.setText("slip")
    view.filter.clear()
    assert view.notes.rows.rows[view.notes.currentIndex().row()].note.id == "n3"


def test_screen_readers_hear_body_quote_tags_and_place(view):
    spoken = view.notes.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Slip or another fire? · “2031” · #to verify · A · Port authority statement · ¶ 3 · 1 March 2033"


def test_hostile_notes_are_shown_not_obeyed(view):
    bad = Note(
        "x",
        "<img src=x>\n" * 400,
        tuple("t" * 90 for _ in range(30)),
        Anchor("d1", 0, 1, "<b>\u202e😀" * 300),
        modified="not a date",
    )
    view.set_data([NoteView(bad, "<b>title</b>", "A", 1)])
    for width in (60, 900):
        view.resize(width, 200)
        view.grab()
    assert "<img" not in view.notes.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
