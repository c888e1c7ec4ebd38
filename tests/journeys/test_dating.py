"""I say which events are one, what they are called, and what a date means; each can be undone and stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer.domain.event import Event
from viewer.ui.timeline.chart import Chart
from viewer.ui.timeline.ties import Tie

YEAR, LATE_JUNE = "2019", "2018-06-21/2018-06-30"


def chart(hand: Hand) -> Chart:
    return hand.panels.timeline.chart


def ties(hand: Hand) -> list[Tie]:
    return list(chart(hand).plan.ties)


def event(hand: Hand, edtf: str) -> Event:
    assert hand.desk.now is not None
    return next(event for event in hand.desk.now.events if event.edtf == edtf)


def walk_to(hand: Hand, edtf: str) -> None:
    """Home, then along the lanes with the arrows, as far as it takes."""
    hand.press("T")
    for _ in range(len(chart(hand).plan.lanes)):
        hand.press("Up")
    for lane in chart(hand).plan.lanes:
        hand.press("Home")
        for _ in lane.marks:
            focused = chart(hand).focused_event()
            if focused and focused.edtf == edtf:
                return
            hand.press("Right")
        hand.press("Down")
    raise AssertionError(f"no arrow leads to {edtf}")


def join_by_keyboard(hand: Hand) -> None:
    walk_to(hand, YEAR)
    hand.press("Ctrl+Space")
    walk_to(hand, LATE_JUNE)
    hand.press("J")


def choose_from_menu(hand: Hand, at: QPoint | None, text: str) -> None:
    """The right button on a place of the chart, then a click on what the menu offers."""
    view = chart(hand).viewport()
    assert at is not None
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at)))
    menu = next(menu for menu in hand.panels.timeline.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == text)
    assert action.isEnabled()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    hand.rest()


def test_by_keyboard_i_join_two_dates_that_do_not_meet_and_they_stay_joined(
    new_window: NewWindow, sample: Path
) -> None:
    hand = new_window(sample)
    join_by_keyboard(hand)
    (tie,) = ties(hand)
    assert tie.conflicts and "2019" in tie.why
    assert any(band.happening == tie.happening for band in chart(hand).plan.bands)
    assert tie.why in chart(hand).caption()
    hand.press("Ctrl+Z")
    assert not ties(hand)
    hand.press("Ctrl+Shift+Z")
    assert len(ties(hand)) == 1
    hand.window.close()

    again = new_window(sample)
    assert [t.why for t in ties(again)] == [tie.why]
    walk_to(again, YEAR)
    again.press("Shift+J")
    assert not ties(again)
    again.press("Ctrl+Z")
    assert len(ties(again)) == 1


def test_by_mouse_i_choose_two_events_and_join_them_from_the_menu(hand: Hand) -> None:
    view = chart(hand).viewport()
    for edtf in (YEAR, LATE_JUNE):
        at = chart(hand).mark_position(event(hand, edtf).id)
        assert at is not None
        hand.click(view, at, Qt.KeyboardModifier.ControlModifier)
    choose_from_menu(hand, at, "Join what is chosen")
    assert len(ties(hand)) == 1
    choose_from_menu(hand, chart(hand).mark_position(event(hand, YEAR).id), "Part from what it was joined to")
    assert not ties(hand)


def test_one_event_alone_is_not_joined_and_i_am_told_how(hand: Hand) -> None:
    walk_to(hand, YEAR)
    hand.press("J")
    message = hand.message()
    assert message is not None and "Ctrl+click" in message.do
    assert not ties(hand)


def test_escape_forgets_what_was_chosen(hand: Hand) -> None:
    walk_to(hand, YEAR)
    hand.press("Ctrl+Space", "Esc")
    walk_to(hand, LATE_JUNE)
    hand.press("J")
    assert not ties(hand)


def test_what_i_joined_has_the_name_i_give_it_on_chart_and_list(hand: Hand) -> None:
    join_by_keyboard(hand)
    hand.press("F2")
    hand.type("The rally at Villepinte")
    hand.press("Return")
    assert [tie.name for tie in ties(hand)] == ["The rally at Villepinte"]
    rows = hand.panels.timeline.as_rows()
    assert {row.event.edtf for row in rows if row.joined == "The rally at Villepinte"} == {YEAR, LATE_JUNE}
    hand.press("Ctrl+Z")
    assert [tie.name for tie in ties(hand)] != ["The rally at Villepinte"]


def test_a_hidden_event_comes_back_by_undo(hand: Hand) -> None:
    walk_to(hand, LATE_JUNE)
    gone = event(hand, LATE_JUNE).id
    hand.press("Del")
    assert chart(hand).mark_position(gone) is None
    hand.press("Ctrl+Z")
    assert chart(hand).mark_position(gone) is not None


def test_the_list_joins_with_the_same_keys(hand: Hand) -> None:
    timeline = hand.panels.timeline
    hand.click(hand.button("The same as a table"))
    timeline.list.select(event(hand, YEAR).id)
    timeline.list.setFocus()
    hand.press("Ctrl+Space")
    assert [row.event.edtf for row in timeline.as_rows() if row.chosen] == [YEAR]
    timeline.list.select(event(hand, LATE_JUNE).id)
    hand.press("J")
    assert len(ties(hand)) == 1
    assert not [row for row in timeline.as_rows() if row.chosen]


@pytest.mark.parametrize("key, joined", [("+", 1), ("Del", 0)])
def test_what_is_proposed_shows_both_sentences_and_is_judged_by_a_key(hand: Hand, key: str, joined: int) -> None:
    proposals = hand.panels.timeline.proposals
    before = proposals.count()
    assert before
    hand.click(hand.button(f"Proposals {before}"))
    assert proposals.isVisible()
    proposals.setFocus()
    model = proposals.rows_model
    said = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    proposed = model.rows[0]
    assert said[0] == f"{proposed.confidence:.0%}" and said[4] == proposed.reason
    assert proposed.events[0].text in said[2] and proposed.events[1].text in said[3]
    hand.press("Return")
    assert {e.document for e in proposed.events} <= set(hand.panels.reader.documents)
    hand.press(key)
    assert proposals.count() == before - 1
    assert len(ties(hand)) == joined
    hand.press("Ctrl+Z")
    assert proposals.count() == before
    assert not ties(hand)


def test_i_correct_what_a_date_means_and_go_back_to_what_was_found(new_window: NewWindow, sample: Path) -> None:
    hand = new_window(sample)
    hand.click_words(1, "Thursday")
    hand.rest()
    value = hand.named("What the date means", QLineEdit)
    value.setFocus()
    value.selectAll()
    hand.type("2018-13-45")
    hand.press("Return")
    assert hand.says("no month 13"), "why it is no date"
    assert value.text() == "2018-13-45", "the words stay to be mended"
    value.setFocus()
    value.selectAll()
    hand.type("4 February 2021")
    hand.named("Why it means that", QLineEdit).setFocus()
    hand.type("the verdict was on a Thursday")
    hand.press("Return")
    document = hand.column(1).document
    found = next(e for e in hand.desk.now.events if e.document == document and e.edtf == "2021-02-04")
    assert "the verdict was on a Thursday" in found.reason
    hand.window.close()

    again = new_window(sample)
    assert any(e.document == document and e.edtf == "2021-02-04" for e in again.desk.now.events)
    again.click_words(1, "Thursday")
    again.rest()
    again.click(again.button("Back to what was found"))
    assert not any(e.document == document and e.edtf == "2021-02-04" for e in again.desk.now.events)
    again.press("Ctrl+Z")
    assert any(e.document == document and e.edtf == "2021-02-04" for e in again.desk.now.events)


def test_i_add_an_event_that_no_date_tells(hand: Hand) -> None:
    hand.select_words(1, "rejected the")
    hand.press("D")
    date = hand.named("Date of the event", QLineEdit, hand.dialog())
    date.setFocus()
    hand.type("soon")
    name = hand.named("Name of the event", QLineEdit, hand.dialog())
    name.setFocus()
    hand.type("The ministry answers")
    hand.press("Return")
    assert hand.says("soon", hand.dialog()), "why it was not taken, and the dialog stays"
    date.setFocus()
    date.selectAll()
    hand.type("5 February 2021")
    hand.press("Return")
    hand.until(hand.no_dialog)
    hand.rest()
    added = next(e for e in hand.desk.now.events if e.name == "The ministry answers")
    assert added.edtf == "2021-02-05" and added.origin == "manual"
    hand.press("Ctrl+Z")
    assert not any(e.name == "The ministry answers" for e in hand.desk.now.events)


def test_i_copy_date_and_sentence_with_the_citation(hand: Hand) -> None:
    at = chart(hand).mark_position(event(hand, LATE_JUNE).id)
    choose_from_menu(hand, at, "Copy date and sentence with citation")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("21–30 June 2018: “The rally met at Villepinte") and "Digest C" in copied


def test_hovering_tells_the_date_as_given_the_sentence_and_the_speaker(hand: Hand) -> None:
    pompeo = next(e for e in hand.desk.now.events if e.speaker == "Mike Pompeo" and e.resolved)
    hand.press("T")
    hand.panels.timeline.select(pompeo.id)
    for _ in range(24):
        hand.press("+")
    told = hand.tip(chart(hand).viewport(), chart(hand).mark_position(pompeo.id))
    assert "Mike Pompeo" in told and "October 10" in told and pompeo.reason in told
