"""The notes panel: finding a note again and going to its passage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui import invented
from viewer.domain.annotation import Anchor, Note
from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.tag import Tag
from viewer.session.views import NoteView
from viewer.ui.notes.listed import NoteList
from viewer.ui.notes.notes_list import NotesView


@pytest.fixture
def view(qtbot):
    widget = NotesView()
    qtbot.addWidget(widget)
    widget.resize(900, 260)
    show(widget, invented.notes())
    widget.show()
    qtbot.waitExposed(widget)
    widget.notes.setFocus()
    return widget


def show(view, notes):
    """Lists notes that are at hand."""
    listed = NoteList.of(notes)
    view.read_through(lambda ids, done: done(list(listed.only(ids))))
    view.set_ids(listed.ids, len(listed))


def shown(view):
    return list(view.notes.rows.ids)


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
    assert asked.args == [["n2"] if key == Qt.Key.Key_Delete else "n2"]


def test_a_click_goes_to_the_passage(view, qtbot):
    place = view.notes.visualRect(view.notes.rows.index(1, 0)).center()
    with qtbot.waitSignal(view.note_activated) as opened:
        qtbot.mouseClick(view.notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["n2"]


def test_control_delete_deletes_nothing(view, qtbot):
    view.select("n1")
    with qtbot.assertNotEmitted(view.delete_requested):
        qtbot.keyClick(view.notes, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)


def test_what_is_typed_is_asked_for(view, qtbot):
    with qtbot.waitSignal(view.narrowed) as asked:
        qtbot.keyClicks(view.filter, "#slip fire")
    assert asked.args == [NoteNarrowing(text="#slip fire")]


def test_what_is_chosen_is_asked_for_and_shown_again_by_a_button(view, qtbot):
    view.bar.offer([Tag("1", "doubt", "#d55e00", count=2)], [("d1", "A · Port")], ["Ada"])
    asked = []
    view.narrowed.connect(asked.append)
    for choice, row in ((view.bar.tag, 1), (view.bar.account, 2), (view.bar.author, 1), (view.bar.todo, 2)):
        choice.setCurrentIndex(row)
        choice.chosen.emit(choice.itemData(row))
    assert asked[-1] == NoteNarrowing(tags=("doubt",), documents=("d1",), authors=("Ada",), todo=("open",))
    view.bar.offer([], [], [])  # what is chosen stays, also where nothing has it any more
    assert view.bar.asked() == asked[-1]
    view.bar.clear.click()
    assert asked[-1] == NoteNarrowing()


def test_several_notes_are_acted_on_at_once(view, qtbot):
    view.select("n1")
    qtbot.keyClick(view.notes, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    for key, signal in ((Qt.Key.Key_T, view.tag_requested), (Qt.Key.Key_Delete, view.delete_requested)):
        with qtbot.waitSignal(signal) as asked:
            qtbot.keyClick(view.notes, key)
        assert asked.args == [["n1", "n2"]]
    assert "2 chosen of 3" in view._count.text()
    view.set_ids(["n3", "n2", "n1"], 3)
    assert view.chosen() == ["n2", "n1"]


def test_only_rows_that_show_are_read(view):
    asked = []
    view.read_through(lambda ids, done: asked.extend(ids))
    view.set_ids([f"n{number}" for number in range(50_000)], 50_000)
    view.grab()
    assert 0 < len(asked) < 200


def test_what_is_left_out_is_said(view):
    view.set_ids([], 3)
    assert "No note matches" in view._pages.currentWidget().text()


def test_it_says_what_to_do_when_there_is_nothing(view):
    view.set_ids([], 0)
    assert "press A" in view._pages.currentWidget().text()


def test_new_data_keep_the_current_note(view):
    view.select("n3")
    show(view, list(reversed(invented.notes())))
    assert view.notes.currentIndex().row() == 0


def test_a_filter_that_hides_the_current_note_gives_it_back(view):
    view.select("n3")
    view.set_ids(["n1"], 3)
    view.set_ids(["n1", "n2", "n3"], 3)
    assert view.notes.chosen() == ["n3"]


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
    show(view, [NoteView(bad, "<b>title</b>", "A", 1)])
    for width in (60, 900):
        view.resize(width, 200)
        view.grab()
    assert "<img" not in view.notes.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
