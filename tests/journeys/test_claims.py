"""I turn a sentence into a claim, add what the others say, and read the ledger."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget

from tests.journeys.hand import Hand

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def rows(hand: Hand) -> list[str]:
    model = hand.panels.claims.table.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def cell(hand: Hand, question: str, column: int) -> str:
    model = hand.panels.claims.table.model()
    return str(model.index(rows(hand).index(question), column).data())


def go_to_cell(hand: Hand, question: str, column: int) -> None:
    """Walks to a cell of the ledger by the arrow keys."""
    hand.panels.claims.table.setFocus()
    hand.press("Ctrl+Home", *["Down"] * rows(hand).index(question), *["Right"] * column)


def test_a_date_becomes_a_claim_of_dates(hand: Hand) -> None:
    hand.select_words(1, "in 2019")
    hand.press("L")
    dialog = hand.dialog()
    assert hand.named("Kind of claim", QComboBox, dialog).currentData() == "date"
    assert hand.named("Value", QLineEdit, dialog).text() == "2019"
    assert hand.says("“in 2019”", dialog)
    assert hand.focus() is hand.named("Question of the claim", QLineEdit, dialog)
    hand.type("When did they meet")
    hand.press("Return")
    assert hand.no_dialog()
    assert hand.bench.tabs.tabText(1) == "Claims 10"
    assert hand.bench.tabs.currentWidget() is hand.panels.claims
    assert cell(hand, "When did they meet", 4) == "2019"
    assert hand.says("When did they meet", hand.panels.inspector), "the new claim is the one looked at"


def test_another_account_is_added_to_the_claim(hand: Hand) -> None:
    hand.select_words(1, "in 2019")
    hand.press("L")
    hand.type("When did they meet")
    hand.press("Return")
    hand.select_words(3, "late June 2018")
    hand.press("L")
    hand.type("they meet")
    claims = hand.named("Claims", QListWidget, hand.dialog())
    hand.press("Up")
    assert claims.currentItem().text().startswith("When did they meet · date")
    hand.press("Return")
    assert cell(hand, "When did they meet", 6) == "late June 2018"
    assert "conflicting" in cell(hand, "When did they meet", 2)
    assert hand.bench.tabs.tabText(1) == "Claims 10"
    undone = 0
    while hand.window.acts["undo"].isEnabled():
        hand.press("Ctrl+Z")
        undone += 1
    assert undone <= 4
    assert hand.bench.tabs.tabText(1) == "Claims 9"


def test_enter_on_a_cell_goes_to_its_line(hand: Hand) -> None:
    hand.click_tab("claims")
    go_to_cell(hand, "Year of the rally", 6)
    assert hand.column(3).pane.marks.here is None
    hand.press("Return")
    pane = hand.column(3).pane
    assert pane.view.text[slice(*pane.marks.here)] == "in late June 2018"
    assert hand.focus() is pane


def test_a_click_on_a_cell_opens_the_account_it_belongs_to(hand: Hand) -> None:
    hand.click_tab("claims")
    hand.click_row(hand.panels.claims.table, "Year of the rally", 7)
    assert "Digest D · policy primer" in hand.titles()
    pane = hand.column(hand.titles().index("Digest D · policy primer") + 1).pane
    assert pane.view.text[slice(*pane.marks.here)] == "on June 30"


def test_an_empty_cell_asks_for_words_and_takes_them(hand: Hand) -> None:
    hand.select_words(1, "in 2019")
    hand.press("L")
    hand.type("When did they meet")
    hand.press("Return")
    hand.click_row(hand.panels.claims.table, "When did they meet", 5)
    assert "press L" in hand.message().happened
    hand.select_words(2, "in 2018")
    hand.click_row(hand.panels.claims.table, "When did they meet", 5)
    claims = hand.named("Claims", QListWidget, hand.dialog())
    assert claims.count() == 1
    hand.press("Down", "Return")
    assert cell(hand, "When did they meet", 5) == "2018"


def test_the_arithmetic_is_told_and_can_be_overruled_by_another_value(hand: Hand) -> None:
    hand.click_tab("claims")
    hand.click_row(hand.panels.claims.table, "Year of the rally", 4)
    assert hand.says("do not meet", hand.panels.inspector)
    value = hand.named("Value", QLineEdit, hand.panels.inspector)
    hand.panels.inspector.ensureWidgetVisible(value)
    hand.click(value)
    hand.press("Ctrl+A")
    hand.type("2018")
    hand.press("Return")
    assert "compatible" in cell(hand, "Year of the rally", 2)
    hand.press("Alt+1", "Ctrl+Z")
    assert "conflicting" in cell(hand, "Year of the rally", 2)


def test_the_ledger_is_filtered_by_words(hand: Hand) -> None:
    hand.click_tab("claims")
    hand.click(hand.named("Filter claims", QLineEdit))
    hand.type("diplomat")
    assert all("diplomat" in row.casefold() for row in rows(hand))
    assert len(rows(hand)) == 2


def test_c_walks_through_the_claims_and_every_column_follows(hand: Hand) -> None:
    hand.press("Alt+1", "C")
    first = hand.desk.claim
    told = []
    for column in hand.panels.reader.columns:
        passage = column.pane.marks.here
        banner = column.banner.text() if column.banner.isVisible() else ""
        told.append(bool(passage) != bool(banner))
    assert told == [True] * 3
    assert hand.button("Lock to claim").isChecked()
    hand.press("C")
    second = hand.desk.claim
    assert second != first
    hand.press("Shift+C")
    assert hand.desk.claim == first
    hand.press("Ctrl+L")
    assert not hand.button("Lock to claim").isChecked()
    assert not any(column.banner.isVisible() for column in hand.panels.reader.columns)


def test_where_an_account_is_silent_its_column_says_so(hand: Hand) -> None:
    hand.click_tab("claims")
    hand.click_row(hand.panels.claims.table, "Sentences of the three others")
    hand.click(hand.button("Lock to claim"))
    assert hand.column(1).banner.isVisible()
    assert hand.column(1).banner.text() == "No passage here on “Sentences of the three others”: silent"
    assert hand.column(1).pane.marks.here is None
    assert not hand.column(2).banner.isVisible()
    pane = hand.column(2).pane
    assert pane.view.text[slice(*pane.marks.here)] == "15–18 years each"
