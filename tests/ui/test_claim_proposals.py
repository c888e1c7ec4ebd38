"""What Parallax proposes, in the matrix of claims: read, accepted and dismissed by one key each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui import invented
from viewer.session.views import ClaimProposal
from viewer.ui.claims.matrix import ClaimsView

ACCOUNT_A, ACCOUNT_C = 4, 6


def proposals():
    return [
        ClaimProposal(view.claim, view.verdict, view.letters, reason="They share the pier", confidence=0.7)
        for view in invented.claims()
    ]


@pytest.fixture
def view(qtbot):
    widget = ClaimsView()
    qtbot.addWidget(widget)
    widget.resize(1280, 240)
    widget.set_data(invented.accounts(), invented.claims()[:1])
    widget.set_proposals(proposals())
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def judging(view, qtbot):
    qtbot.mouseClick(view.proposed, Qt.MouseButton.LeftButton)
    view.table.setFocus()
    return view


def shown(view):
    return [row.claim.id for row in view.table.rows_model.rows]


def test_the_chip_counts_and_turns_the_matrix(view, qtbot):
    assert view.proposed.text() == "Proposals 3"
    assert shown(view) == ["year"]
    assert not view.accept.isVisible()
    qtbot.mouseClick(view.proposed, Qt.MouseButton.LeftButton)
    assert shown(view) == [proposal.key for proposal in proposals()]
    assert view.accept.isVisible() and view.dismiss.isVisible()
    qtbot.mouseClick(view.proposed, Qt.MouseButton.LeftButton)
    assert shown(view) == ["year"]


def test_the_reason_and_how_likely_it_is_are_told(judging):
    told = judging.table.rows_model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "They share the pier: 70% likely" in told


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Insert])
def test_one_key_accepts_and_the_next_is_at_hand(judging, qtbot, key):
    judging.table.setCurrentIndex(judging.table.rows_model.index(0, 0))
    first, *rest = shown(judging)
    with qtbot.waitSignal(judging.proposal_accepted) as said, qtbot.assertNotEmitted(judging.proposal_dismissed):
        qtbot.keyClick(judging.table, key)
    assert said.args == [first]
    assert shown(judging) == rest
    assert judging.table.currentIndex().row() == 0


def test_delete_dismisses_until_nothing_is_left(judging, qtbot):
    said = []
    judging.proposal_dismissed.connect(said.append)
    for _ in range(5):
        qtbot.keyClick(judging.table, Qt.Key.Key_Delete)
    assert said == [proposal.key for proposal in proposals()]
    assert "Nothing is left" in judging._pages.currentWidget().text()
    assert not judging.accept.isEnabled()
    assert judging.proposed.isEnabled()


def test_the_buttons_do_the_same(judging, qtbot):
    with qtbot.waitSignal(judging.proposal_accepted):
        qtbot.mouseClick(judging.accept, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(judging.proposal_dismissed):
        qtbot.mouseClick(judging.dismiss, Qt.MouseButton.LeftButton)
    assert len(shown(judging)) == 1


def test_the_keys_judge_nothing_in_the_ledger(view, qtbot):
    view.table.setFocus()
    with qtbot.assertNotEmitted(view.proposal_accepted), qtbot.assertNotEmitted(view.proposal_dismissed):
        qtbot.keyClick(view.table, Qt.Key.Key_Plus)
        qtbot.keyClick(view.table, Qt.Key.Key_Delete)


def test_enter_opens_two_passages_that_do_not_agree(judging, qtbot):
    judging.table.setCurrentIndex(judging.table.rows_model.index(0, 0))
    with qtbot.waitSignal(judging.passages_activated) as opened, qtbot.assertNotEmitted(judging.claim_activated):
        qtbot.keyClick(judging.table, Qt.Key.Key_Return)
    (places,) = opened.args
    parts = {cell.document: cell.value for cell in proposals()[0].claim.cells}
    assert len(places) == 2
    assert parts[places[0].document] != parts[places[1].document]


def test_a_cell_opens_its_own_passage_and_an_empty_one_nothing(judging, qtbot):
    table = judging.table
    table.setCurrentIndex(table.rows_model.index(0, ACCOUNT_A))
    with qtbot.waitSignal(judging.passages_activated) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [place.document for place in opened.args[0]] == ["d1"]
    table.setCurrentIndex(table.rows_model.index(table.rows_model.row_of("crowd"), ACCOUNT_C))
    with qtbot.assertNotEmitted(judging.passages_activated), qtbot.assertNotEmitted(judging.cell_wanted):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_new_proposals_keep_the_place(judging):
    judging.table.select("crowd")
    judging.set_proposals(proposals()[1:])
    assert judging.table.currentIndex().data(Qt.ItemDataRole.UserRole).key == "crowd"
