"""The matrix of claims: what each account says, and the way to its line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui import invented
from viewer.domain.claim import Cell
from viewer.domain.corroboration import Support
from viewer.ui.claims.matrix import ClaimsView
from viewer.ui.claims.words import support_in_words, supports_in_words, with_sign
from viewer.ui.models.plain import is_right_to_left

ACCOUNT_A, ACCOUNT_B, ACCOUNT_C = 4, 5, 6


@pytest.fixture
def view(qtbot):
    widget = ClaimsView()
    qtbot.addWidget(widget)
    widget.resize(1280, 240)
    widget.set_data(list(reversed(invented.accounts())), invented.claims())
    widget.show()
    qtbot.waitExposed(widget)
    widget.table.setFocus()
    return widget


def go_to(view, claim_id, column):
    model = view.table.rows_model
    index = model.index(model.row_of(claim_id), column)
    view.table.setCurrentIndex(index)
    return index


def shown(view):
    return [row.claim.id for row in view.table.rows_model.rows]


def test_a_row_for_each_claim_and_a_column_for_each_account_by_letter(view):
    model = view.table.rows_model
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads[:4] == ["Question", "Kind", "Verdict", "Origins"]
    assert [head[0] for head in heads[4:]] == ["A", "B", "C"]
    assert model.index(0, 2).data() == "✕ conflicting"
    assert model.index(1, 2).data() == "✓ compatible"
    assert [model.index(0, n).data() for n in (4, 5, 6)] == ["2031", "2030", "30 June 2030"]


def test_stances_have_signs(view):
    model = view.table.rows_model
    row = model.row_of("who")
    assert [model.index(row, n).data() for n in (4, 5, 6)] == ["“the dockers”", "≠ the dockers", "–"]
    assert model.index(model.row_of("crowd"), ACCOUNT_C).data() == "·"
    assert with_sign(Cell("i", "c", "d", "x", stance="not-read")) == "·"


def test_a_screen_reader_hears_the_whole_cell(view):
    spoken = view.table.rows_model.index(0, ACCOUNT_C).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "says 30 June 2030" in spoken and "agrees" in spoken and "credibility 2: probably true" in spoken


def test_enter_leads_from_a_cell_to_its_passage(view, qtbot):
    go_to(view, "year", ACCOUNT_A)
    with qtbot.waitSignal(view.cell_activated) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == ["year", "y1"]


def test_a_click_does_the_same_and_arrows_only_move(view, qtbot):
    index = go_to(view, "crowd", ACCOUNT_A)
    with qtbot.assertNotEmitted(view.cell_activated):
        qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.currentIndex().column() == ACCOUNT_B
    with qtbot.waitSignal(view.cell_activated) as opened:
        place = view.table.visualRect(index).center()
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["crowd", "n1"]


def test_an_empty_cell_asks_for_a_passage(view, qtbot):
    go_to(view, "crowd", ACCOUNT_C)
    with qtbot.waitSignal(view.cell_wanted) as wanted, qtbot.assertNotEmitted(view.cell_activated):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert wanted.args == ["crowd", "d3"]


def test_the_question_opens_the_claim(view, qtbot):
    go_to(view, "who", 0)
    with qtbot.waitSignal(view.claim_activated) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == ["who"]


def test_narrowing_by_words_and_by_verdict(view, qtbot):
    view.filter.setText("DOCKERS")
    assert shown(view) == ["who"]
    view.filter.clear()
    view.verdicts.setCurrentIndex(view.verdicts.findData("conflicting"))
    assert shown(view) == ["year", "who"]
    view.filter.setText("nothing like it")
    assert shown(view) == []
    assert "No claim matches" in view._pages.currentWidget().text()


def test_sorting_puts_conflicts_first_and_figures_by_size(view):
    view.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert shown(view)[-1] == "crowd"
    view.table.sortByColumn(ACCOUNT_B, Qt.SortOrder.AscendingOrder)
    assert shown(view) == ["crowd", "year", "who"]
    view.table.sortByColumn(ACCOUNT_C, Qt.SortOrder.AscendingOrder)
    assert shown(view) == ["year", "who", "crowd"]


def test_new_data_keep_order_filter_and_place(view):
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    view.verdicts.setCurrentIndex(view.verdicts.findData("conflicting"))
    go_to(view, "who", ACCOUNT_B)
    view.set_data(invented.accounts(), invented.claims())
    assert shown(view) == ["year", "who"]
    assert view.table.currentIndex().row() == 1 and view.table.currentIndex().column() == ACCOUNT_B


def test_several_voices_in_one_account_are_counted(qtbot):
    view = ClaimsView()
    qtbot.addWidget(view)
    two = (invented.cell("1", "d1", "ten"), invented.cell("2", "d1", "twelve", speaker="a guard"))
    view.set_data(invented.accounts(), [invented.claim("c", "How many?", "number", *two)])
    index = view.table.rows_model.index(0, ACCOUNT_A)
    assert index.data() == "ten +1"
    assert "a guard says twelve" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_foreign_text_is_never_markup(qtbot):
    view = ClaimsView()
    qtbot.addWidget(view)
    bad = invented.claim("c", "<b>who</b>\n<img src=x>", "actor", invented.cell("1", "d1", "<i>he</i>😀" * 500))
    view.set_data(invented.accounts(), [bad])
    view.resize(500, 200)
    view.show()
    view.grab()
    index = view.table.rows_model.index(0, 0)
    assert "&lt;img" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_it_says_what_to_do_when_there_is_nothing(qtbot):
    view = ClaimsView()
    qtbot.addWidget(view)
    assert "press L" in view._pages.currentWidget().text()


def test_many_accounts_leave_the_question_readable(qtbot):
    from dataclasses import replace

    one = invented.accounts()[0]
    many = [replace(one, document=replace(one.document, id=f"x{n}"), letter=f"{n:02}") for n in range(30)]
    view = ClaimsView()
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.set_data(many, invented.claims())
    view.show()
    assert view.table.columnWidth(0) >= 15 * view.fontMetrics().height()
    assert view.table.horizontalScrollBar().maximum() > 0


def test_the_model_keeps_qts_rules(view, qtmodeltester):
    qtmodeltester.check(view.table.rows_model)


def test_direction_follows_the_first_letter():
    assert is_right_to_left("12 — «شهر» and more")
    assert not is_right_to_left("The «شهر»")
    assert not is_right_to_left("")


def test_origins_are_counted_beside_the_verdict_and_told_for_every_value(view):
    year = replace(
        invented.claims()[0],
        supports=(Support(("y2", "y3"), ("d2", "d3"), ("dockers",)), Support(("y1",), ("d1",), ("port",))),
    )
    assert support_in_words(year) == "1 from 2 accounts"
    assert supports_in_words(year) == "2030 (B, C): 2 accounts, 1 independent origin\n2031 (A): 1 account"
    tied = replace(year, supports=(Support(("y2",), ("d2",), ("dockers",)), year.supports[1]))
    assert support_in_words(tied) == "", "nobody leads"
    view.set_data(invented.accounts(), [year])
    assert view.table.rows_model.index(0, 3).data() == "1 from 2 accounts"
