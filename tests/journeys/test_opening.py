"""I open an archive and see the accounts, by origin, side by side, with what they name and dispute."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListView

from tests.journeys.hand import Hand
from viewer.session import Session
from viewer.ui.theme import look

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def rows(view) -> list[str]:
    return [str(view.model().index(n, 0).data()) for n in range(view.model().rowCount())]


def test_i_see_four_accounts_under_their_three_origins(hand: Hand) -> None:
    assert rows(hand.named("Accounts", QListView)) == [
        "Origin: Iranian government",
        "Digest A · state agency",
        "Origin: NCRI / PMOI",
        "Digest B · supporter essay",
        "Digest C · supporter blog",
        "Origin: US institute",
        "Digest D · policy primer",
    ]


def test_three_accounts_stand_side_by_side(hand: Hand) -> None:
    assert hand.titles() == ["Digest A · state agency", "Digest B · supporter essay", "Digest C · supporter blog"]
    left = [hand.column(n).mapTo(hand.window, QPoint(0, 0)) for n in (1, 2, 3)]
    assert left[0].x() < left[1].x() < left[2].x()
    assert len({at.y() for at in left}) == 1


def test_the_keyboard_is_in_the_first_text(hand: Hand) -> None:
    assert hand.focus() is hand.column(1).pane


def test_names_dates_and_figures_are_underlined_in_their_colours(hand: Hand) -> None:
    theme, pane = look().theme, hand.column(1).pane.viewport()
    for words, colour in (("Saeed Khatibzadeh", theme.person), ("Antwerp", theme.place), ("20-year", theme.quantity)):
        box = hand.box(1, words).adjusted(0, 0, 0, 4)
        assert hand.has_colour(pane, box, colour), words


def test_every_account_has_a_lane_on_the_timeline(hand: Hand) -> None:
    chart = hand.panels.timeline.chart
    assert hand.bench.tabs.tabText(0) == "Timeline"
    lanes = [hand.tip(chart.viewport(), QPoint(10, y)) for y in range(0, chart.viewport().height(), 8)]
    found = dict.fromkeys(lane for lane in lanes if lane)
    assert [next((lane for lane in found if f"Digest {letter}" in lane), "") != "" for letter in "ABCD"] == [True] * 4
    year = next(e for e in hand.desk.now.events if e.text and e.edtf == "2019")
    at = chart.mark_position(year.id)
    assert "Other accounts give another date" in hand.tip(chart.viewport(), at)
    assert hand.has_colour(chart.viewport(), chart.viewport().rect(), look().theme.conflict)


def test_the_ledger_has_nine_claims_against_four_accounts(hand: Hand) -> None:
    assert hand.bench.tabs.tabText(1) == "Claims 9"
    hand.click_tab("claims")
    table = hand.panels.claims.table
    assert (table.model().rowCount(), table.model().columnCount()) == (9, 8)
    spoken = str(table.model().index(0, 4).data(SPOKEN))
    assert "2019" in spoken
    assert "in conflict" in spoken
    assert hand.says("4 accounts · 9 claims, 3 in conflict · all changes saved")


def test_enter_in_the_library_opens_the_fourth_account(hand: Hand) -> None:
    hand.press("Ctrl+4")
    assert hand.titles()[3] == ""
    hand.click_row(hand.named("Accounts", QListView), "Digest D")
    hand.press("Return")
    assert hand.titles()[3] == "Digest D · policy primer"


def test_an_empty_archive_says_what_to_do_first(new_window: Callable[..., Hand], tmp_path: Path) -> None:
    Session.create(tmp_path / "new.parallax").close()
    hand = new_window(tmp_path / "new.parallax")
    assert "Import files with Ctrl+I" in hand.column(1).hint.text()
    hand.window.close_archive()
    assert hand.says("No archive is open")
