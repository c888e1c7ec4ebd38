"""The list of who copies whom, the muting bar and the unfolded quotes, each alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui import invented
from viewer.domain.annotation import Anchor
from viewer.domain.dependence import Dependence, SharedPassage
from viewer.domain.shared_origin import SharedOrigin
from viewer.domain.source import Source
from viewer.domain.standing import Muting, standing
from viewer.ui.claims.columns import Muted
from viewer.ui.claims.matrix import ClaimsView

PASSAGES = (SharedPassage(0, 30, 10, 40, 6), SharedPassage(50, 130, 60, 140, 14))
PAIRS = (
    Dependence("d1", "d3", (), status="confirmed", reason="the user says so", id="x"),
    Dependence("d2", "d1", PASSAGES, 0.42, reason="it was published later"),
)


@pytest.fixture
def view(qtbot):
    widget = ClaimsView()
    qtbot.addWidget(widget)
    widget.resize(1280, 400)
    sources = {"d1": Source("s1", "Port", origin="The port"), "d2": Source("s2", "Dockers"), "d3": None}
    accounts = [replace(account, source=sources[account.document.id]) for account in invented.accounts()]
    widget.set_data(accounts, invented.claims())
    widget.set_copies(PAIRS)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_the_list_tells_words_share_and_reason_and_those_to_judge_first(view):
    assert view.copied.text() == "Copies 1"
    view.show_copies()
    model = view.copies.rows_model
    cells = [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(2)]
    assert cells[0][2:] == ["? not judged", "20", "42%", "it was published later"]
    assert cells[0][0].startswith("B · ") and cells[0][1].startswith("A · ")
    assert cells[1][2:5] == ["✓ a copy", "–", "–"]


def test_enter_goes_through_the_shared_words_longest_first(view, qtbot):
    view.show_copies()
    starts = []
    view.passages_activated.connect(lambda places: starts.append([(place.document, place.start) for place in places]))
    for _ in range(3):
        qtbot.keyClick(view.copies, Qt.Key.Key_Return)
    assert starts == [[("d2", 50), ("d1", 60)], [("d2", 0), ("d1", 10)], [("d2", 50), ("d1", 60)]]


def test_keys_and_buttons_judge_and_the_claims_come_back(view, qtbot):
    view.show_copies()
    said = []
    view.copy_judged.connect(lambda *each: said.append(each))
    qtbot.keyClick(view.copies, Qt.Key.Key_Plus)
    qtbot.keyClick(view.copies, Qt.Key.Key_Delete)
    qtbot.mouseClick(view.controls.turn, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view.copies, Qt.Key.Key_Down)
    qtbot.mouseClick(view.accept, Qt.MouseButton.LeftButton)
    assert said == [
        ("d2", "d1", "confirmed"), ("d2", "d1", "rejected"), ("d1", "d2", "confirmed"), ("d1", "d3", "proposed"),
    ]  # fmt: skip
    qtbot.mouseClick(view.copied, Qt.MouseButton.LeftButton)
    assert view.table.isVisible() and not view.copies.isVisible()


def test_proposals_and_copies_take_turns(view):
    view.show_copies()
    view.proposed.setEnabled(True)
    view.proposed.click()
    assert not view.copied.isChecked() and not view.copies.isVisible()
    view.copied.click()
    assert not view.proposed.isChecked() and view.copies.isVisible()


def test_muting_is_said_and_kept_for_the_next_time(view, qtbot):
    view.mute(True)
    voices = view.muting.list.rows
    assert [voices.item(n).text() for n in range(voices.count())] == [
        "The port · origin · A", "Dockers · source · B", "Port · source · A",
    ]  # fmt: skip
    with qtbot.waitSignal(view.muting_changed) as said:
        voices.item(1).setCheckState(Qt.CheckState.Checked)
    assert said.args == [Muting(sources=frozenset({"s2"}))]
    stands = {each.claim.id: standing(each.claim, {"d2": True}, invented.LETTERS, {}) for each in invented.claims()}
    view.set_muted(Muted(frozenset({"d2"}), stands))
    model = view.table.rows_model
    assert model.headerData(3, Qt.Orientation.Horizontal) == "What stands"
    assert model.index(model.row_of("crowd"), 3).data() == "✓ → ? open; one origin alone"
    assert "Muted for now" in model.index(0, 6).data(Qt.ItemDataRole.AccessibleTextRole)
    with qtbot.waitSignal(view.muting_changed) as said:
        view.mute(False)
    assert said.args == [Muting()]
    view.set_muted(Muted(frozenset({"d2"}), stands))
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Origins", "an answer that comes late changes nothing"
    with qtbot.waitSignal(view.muting_changed) as said:
        view.mute(True)
    assert said.args == [Muting(sources=frozenset({"s2"}))]


def test_a_quote_that_went_astray_offers_the_nearest(view, qtbot):
    place = Anchor("d1", 5, 9, "2031")
    view.set_lost({"y1": place, "y2": None})
    assert view.table.rows_model.index(0, 4).data(Qt.ItemDataRole.UserRole + 1).sign == "⚠"
    view.table.setCurrentIndex(view.table.rows_model.index(0, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    told = " ".join(found.text() for found in view.quotes.findChildren(QLabel))
    assert "Nearest: “2031”" in told and "Nothing in the account is like them" in told
    take = next(each for each in view.quotes.findChildren(QPushButton) if each.text() == "Take the nearest")
    with qtbot.waitSignal(view.cell_moved) as said:
        take.click()
    assert said.args == ["y1", place]


def test_values_that_stay_words_are_said_to_be_not_comparable(view):
    year = invented.claims()[0]
    cells = tuple(replace(cell, value="long ago", low=None, high=None) for cell in year.claim.cells)
    view.set_data(invented.accounts(), [replace(year, claim=replace(year.claim, cells=cells))])
    index = view.table.rows_model.index(0, 4)
    assert index.data(Qt.ItemDataRole.UserRole + 1).sign == "≁"
    assert "not comparable" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_origin_that_may_be_shared_is_judged_in_the_same_list(view, qtbot):
    view.set_copies((), [SharedOrigin(("s1", "s2"), ("d1", "d2"), "Mira Holt", "same author: Mira Holt")])
    view.show_copies()
    model = view.copies.rows_model
    assert model.index(0, 1).data() == "one origin: Mira Holt"
    assert model.index(0, 5).data() == "same author: Mira Holt"
    with qtbot.waitSignal(view.copies.shared) as said:
        qtbot.keyClick(view.copies, Qt.Key.Key_Plus)
    assert said.args == [("s1", "s2"), "Mira Holt"]
    with qtbot.waitSignal(view.copies.kept_apart) as said:
        qtbot.keyClick(view.copies, Qt.Key.Key_Delete)
    assert said.args == [("s1", "s2")]
    with qtbot.assertNotEmitted(view.copy_judged):
        view.copies.turn()
    with qtbot.waitSignal(view.passages_activated) as said:
        qtbot.keyClick(view.copies, Qt.Key.Key_Return)
    assert [place.document for place in said.args[0]] == ["d1", "d2"]
