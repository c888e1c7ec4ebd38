"""The searches kept in the library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from viewer.domain.query import SavedSearch, Search
from viewer.ui.library.library import Library

KEPT = [
    SavedSearch("1", "attendance figures", Search("people", {"year": ("2018",)})),
    SavedSearch("2", "a <b>bold</b> name", Search("<i>")),
    SavedSearch("3", "the man", Search("entity:assadi grade:<=C")),
]


@pytest.fixture
def library(qtbot):
    made = Library()
    qtbot.addWidget(made)
    made.resize(260, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.set_searches(KEPT)
    return made


def heard(signal) -> list[tuple]:
    calls: list[tuple] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def test_none_kept_takes_no_room(library):
    assert library.searches.isVisible()
    library.set_searches([])
    assert not library.searches.isVisible()


def test_enter_and_a_click_run_one(library, qtbot):
    run, view = heard(library.searches.run), library.searches
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    place = view.visualItemRect(view.item(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert run == [(KEPT[1],), (KEPT[2],)]


def test_a_name_is_written_in_place_and_stays_until_the_archive_has_it(library, qtbot):
    renamed, run, view = heard(library.searches.renamed), heard(library.searches.run), library.searches
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText("  who was there ")
    library.set_searches(KEPT[1:])  # a refresh that comes while it is being written
    with qtbot.waitSignal(view.renamed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed == [("1", "who was there")] and view.item(0).text() == "attendance figures" and not run
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(" ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.state() != view.State.EditingState)
    assert len(renamed) == 1


def test_del_forgets_one_and_the_arrows_stay_near(library, qtbot):
    deleted, view = heard(library.searches.deleted), library.searches
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert deleted == [("3",)]
    library.set_searches(KEPT[:2])
    assert view.current() == KEPT[1]


def test_what_it_asks_is_told_and_never_taken_for_markup(library):
    assert library.searches.item(0).toolTip() == "<qt>people · year: 2018</qt>"
    assert library.searches.item(1).toolTip() == "<qt>&lt;i&gt;</qt>"


def test_the_menu_does_the_same(library):
    library.searches.setCurrentRow(0)
    deleted = heard(library.searches.deleted)
    menu = library.searches.menu()
    {action.text(): action for action in menu.actions()}["Delete"].trigger()
    menu.close()
    assert deleted == [("1",)]


def test_it_says_that_only_some_accounts_are_listed(library, qtbot):
    removed = heard(library.only_removed)
    library.set_only("Only what “rally” finds")
    chip = next(c for c in library.findChildren(type(library._only_chip)) if c.isVisible())
    assert chip.text().startswith("Only what “rally” finds")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert removed == [()]
    library.set_only("")
    assert not chip.isVisible()
