"""The names panel: found by typing, narrowed, sorted, picked two at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from tests.ui.invented import accounts
from viewer.domain.entity import Entity, Form
from viewer.session.views import EntityRow
from viewer.ui.names.browser import NamesView
from viewer.ui.names.rows import Beside, name_row

KARMI = Entity("k", "PERSON", "Ibrahim Karmi", (Form("Ibrahim Karmi", {"d1": 2}), Form("I. Karmi", {"d2": 5})))
UNION = Entity("u", "ORG", "Dockers' Union", (Form("Dockers' Union", {"d2": 3}),), aliases=("The Brotherhood",))
BANDAR = Entity("b", "PLACE", "بندر", (Form("بندر", {"d3": 4}), Form("Bandar", {"d1": 1})))
ROWS = [
    EntityRow(KARMI, {"d1": 2, "d2": 5}, "2030-06-30", "2031-02-05"),
    EntityRow(BANDAR, {"d1": 1, "d3": 4}, "1999-01-01", "1999-01-01"),
    EntityRow(UNION, {"d2": 3}),
]


@pytest.fixture
def view(qtbot) -> NamesView:
    panel = NamesView()
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    panel.set_data(map(name_row, ROWS), accounts())
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def names(view: NamesView) -> list[str]:
    return [row.name for row in view.table.rows_model.rows]


def cells(view: NamesView, row: int) -> list[str]:
    model = view.table.rows_model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def choice(view: NamesView, name: str) -> QComboBox:
    return next(each for each in view.findChildren(QComboBox) if each.accessibleName() == name)


def pick(qtbot, box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def heard(signal) -> list[tuple]:
    calls: list[tuple] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def test_a_row_says_kind_count_accounts_and_days(view):
    assert cells(view, 0) == ["Ibrahim Karmi", "person", "7", "A B", "30 June 2030", "5 February 2031"]
    assert cells(view, 2)[-2:] == ["–", "–"]


def test_typing_finds_a_name_by_any_of_its_spellings_and_other_names(view, qtbot):
    for typed, found in (("karm", "Ibrahim Karmi"), ("BANDAR", "بندر"), ("brotherhood", "Dockers' Union")):
        view.filter.clear()
        qtbot.keyClicks(view.filter, typed)
        assert names(view) == [found]
    view.filter.setText("nobody")
    assert any("No name fits" in each.text() and each.isVisible() for each in view.findChildren(QLabel))
    qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    assert len(names(view)) == 3


def test_kind_and_account_narrow_and_an_account_counts_for_itself(view, qtbot):
    pick(qtbot, choice(view, "Kind of name"), "PLACE")
    assert names(view) == ["بندر"]
    pick(qtbot, choice(view, "Kind of name"), "")
    pick(qtbot, choice(view, "Accounts that name it"), "several")
    assert names(view) == ["Ibrahim Karmi", "بندر"]
    pick(qtbot, choice(view, "Accounts that name it"), "d2")
    assert [cells(view, n)[:3:2] for n in range(2)] == [["Ibrahim Karmi", "5"], ["Dockers' Union", "3"]]


def test_a_head_sorts_numbers_as_numbers_and_days_as_days(view):
    view.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [cells(view, n)[2] for n in range(3)] == ["3", "5", "7"]
    view.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert names(view) == ["بندر", "Ibrahim Karmi", "Dockers' Union"], "what has no day comes last"


def test_enter_shows_a_name_and_ctrl_enter_goes_to_it(view, qtbot):
    chosen, reached = heard(view.chosen), heard(view.reached)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (chosen, reached) == ([("b",)], [("b",)])


def test_two_names_are_opened_together_merged_or_called_different(view, qtbot):
    pairs, merges, apart = heard(view.pair_opened), heard(view.merge_requested), heard(view.apart_requested)
    view.table.setFocus()
    assert not any(each.text() == "Merge" and each.isVisible() for each in view.findChildren(QPushButton))
    qtbot.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    for text in ("Open both side by side", "Merge", "Different"):
        next(each for each in view.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()
    assert pairs == merges == apart == [("b", "k")], "the current one gives its name"


def test_who_stands_beside_the_current_name_is_asked_for_once_it_settles(view, qtbot):
    with qtbot.waitSignal(view.company_wanted) as asked:
        view.select("k")
    assert asked.args == ["k"]
    view.show_company("k", [Beside("u", "Dockers' Union", 3)])
    view.show_company("b", [Beside("k", "late answer", 1)])
    side = next(each for each in view.findChildren(type(view.table).__mro__[1]) if each.accessibleName() != "Names")
    chosen = heard(view.chosen)
    index = side.rows_model.index(0, 0)
    assert index.data() == "Dockers' Union", "an answer for another name is dropped"
    side.chosen.emit(index)
    assert chosen == [("u",)]


def test_what_shows_is_copied_as_a_table(view, qapp):
    view.filter.setText("karmi")
    view.copy()
    assert qapp.clipboard().text().splitlines() == [
        "name\tkind\tmentions\taccounts\tfirst\tlast",
        "Ibrahim Karmi\tperson\t7\tA B\t30 June 2030\t5 February 2031",
    ]


def test_new_data_keeps_the_filter_the_order_and_the_current_name(view):
    view.filter.setText("a")
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    view.select("k")
    view.set_data(map(name_row, reversed(ROWS)), accounts())
    assert view.table.current() == "k" and view.filter.text() == "a"
    assert names(view) == sorted(names(view), key=str.casefold, reverse=True)


def test_twenty_thousand_names_are_found_among(view, qtbot):
    many = [
        EntityRow(Entity(f"e{n}", "PERSON", f"Name {n}", (Form(f"Name {n}", {"d1": 1}),)), {"d1": 1})
        for n in range(20_000)
    ]
    view.set_data(map(name_row, many), accounts())
    qtbot.keyClicks(view.filter, "19999")
    assert names(view) == ["Name 19999"]


def test_without_names_it_says_what_to_do(view):
    view.set_data((), ())
    assert any("press E" in each.text() and each.isVisible() for each in view.findChildren(QLabel))
