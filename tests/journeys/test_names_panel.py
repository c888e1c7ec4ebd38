"""I look through all names, see who stands beside whom, and read the accounts that speak of two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from tests.journeys.hand import Hand


def tab_text(hand: Hand) -> str:
    return hand.bench.tabs.tabText(hand.bench.tabs.currentIndex())


def test_the_tab_counts_the_names_and_enter_shows_one_in_the_inspector(hand: Hand) -> None:
    hand.press("Shift+T")
    assert tab_text(hand) == f"Names {len(hand.desk.session.entities())}"
    hand.click(hand.named("Filter names", QLineEdit))
    hand.type("khatib")
    hand.click_row(hand.panels.names.table, "Saeed Khatibzadeh")
    assert hand.named("Name", QLineEdit).text() == "Saeed Khatibzadeh"
    hand.press("Ctrl+Return")
    column = hand.panels.reader.focused_column + 1
    here = hand.column(column).pane.marks.here
    assert hand.column(column).pane.view.text[slice(*here)] in ("Saeed Khatibzadeh", "Khatibzadeh")


def test_accounts_that_speak_of_both_names_open_side_by_side(hand: Hand) -> None:
    hand.click_tab("names")
    table = hand.panels.names.table
    hand.click_row(table, "Vienna")
    hand.click_row(table, "Assadollah Assadi", modifiers=Qt.KeyboardModifier.ControlModifier)
    a, b = table.picked()
    hand.click(hand.button("Open both side by side"))
    shared = hand.desk.session.shared_documents(a, b)
    assert len(shared) > 1
    assert {each.document.id for each in shared} <= set(hand.panels.reader.documents)


def test_a_name_beside_the_current_one_leads_on(hand: Hand) -> None:
    hand.click_tab("names")
    hand.click_row(hand.panels.names.table, "Vienna")
    tables = hand.panels.names.findChildren(QTableView)
    beside = next(table for table in tables if table.accessibleName() == "Named beside it")
    hand.until(beside.isVisible)
    name = beside.model().index(0, 0).data()
    hand.click_row(beside, name)
    assert hand.named("Name", QLineEdit).text() == name


def test_a_change_elsewhere_shows_in_the_table(hand: Hand) -> None:
    hand.click_tab("names")
    hand.click_row(hand.panels.names.table, "Vienna")
    field = hand.bring(hand.named("Name", QLineEdit))
    hand.click(field)
    field.selectAll()
    hand.type("City of the talks\n")
    hand.rest()
    assert "City of the talks" in [row.name for row in hand.panels.names.rows]
