"""I hear what others see: names, roles and values, through the interface that screen readers use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView, QWidget

from tests.journeys.hand import Hand
from viewer.ui.workbench import TABS

ROLE, TEXT = QAccessible.Role, QAccessible.Text


def heard(widget: QWidget) -> QAccessibleInterface:
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert spoken is not None
    return spoken


def focusable(top: QWidget) -> Iterator[QWidget]:
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and heard(widget).state().focusable:
            yield widget


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in focusable(top)
        if not heard(widget).text(TEXT.Name).strip()
    ]


def test_the_text_is_read_and_what_is_selected_in_it(hand: Hand) -> None:
    spoken = heard(hand.column(1).pane)
    assert spoken.role() == ROLE.EditableText
    assert spoken.text(TEXT.Name) == "Text of Digest A · state agency"
    text = spoken.textInterface()
    assert text.text(0, text.characterCount()).startswith("Digest in our own words")
    hand.select_words(1, "own words")
    assert text.selectionCount() == 1
    assert text.text(text.cursorPosition() - len("own words"), text.cursorPosition()) == "own words"


def test_the_mention_under_the_cursor_is_named(hand: Hand) -> None:
    hand.click_mention(1, "Mehr News Agency")
    hand.until(lambda: "organisation: Mehr News Agency" in heard(hand.column(1).pane).text(TEXT.Description))


def test_a_cell_of_the_ledger_says_its_head_and_its_value(hand: Hand) -> None:
    hand.click_tab("claims")
    table = next(view for view in hand.panels.claims.findChildren(QTableView) if view.isVisible())
    spoken = heard(table)
    assert spoken.role() == ROLE.Table
    said = [spoken.child(number) for number in range(spoken.childCount())]
    heads = [each.text(TEXT.Name) for each in said if each.role() == ROLE.ColumnHeader]
    cells = {
        (each.tableCellInterface().rowIndex(), each.tableCellInterface().columnIndex()): each.text(TEXT.Name)
        for each in said
        if each.role() == ROLE.Cell
    }
    assert heads[0] == "Question" and heads[-1].startswith("D · ")
    assert cells[0, 0] == "Year of the rally"
    assert cells[0, 2].startswith("conflicting: ")


def test_the_timeline_is_a_list_of_its_events(hand: Hand) -> None:
    hand.press("T")
    chart = hand.panels.timeline.chart
    spoken = heard(chart)
    assert (spoken.role(), spoken.text(TEXT.Name)) == (ROLE.List, "Timeline")
    events = [spoken.child(number) for number in range(spoken.childCount())]
    lanes = chart.plan.lanes
    assert len(events) == sum(len(lane.marks) + len(lane.undated) for lane in lanes)
    assert {each.role() for each in events} == {ROLE.ListItem}
    names = [each.text(TEXT.Name) for each in events]
    assert any(name.startswith("A · 2019: The report tells") and name.endswith("in conflict") for name in names)
    assert any(name.startswith("A · undated: ") for name in names)
    for _ in range(3):
        focused = [number for number, each in enumerate(events) if each.state().focused]
        assert [names[number].removesuffix(" · in conflict") for number in focused] == [chart.caption()]
        hand.press("Right")
    box = events[focused[0]].rect()
    assert heard(chart).childAt(box.center().x(), box.center().y()) is not None


def test_an_event_that_is_gone_says_nothing(hand: Hand) -> None:
    spoken = heard(hand.panels.timeline.chart)
    last = spoken.child(spoken.childCount() - 1)
    assert last.isValid()
    hand.panels.timeline.chart.set_lanes((), ())
    assert not last.isValid()
    assert (last.text(TEXT.Name), spoken.childCount(), spoken.child(0)) == ("", 0, None)


def test_everything_that_takes_the_keyboard_has_a_name(hand: Hand) -> None:
    found = nameless(hand.window)
    for tab in TABS:
        hand.click_tab(tab)
        found += nameless(hand.window)
    hand.press("Ctrl+F")
    hand.desk.show_source_of(hand.column(1).document, grade=True)
    hand.rest()
    found += nameless(hand.window)
    hand.select_words(1, "own words")
    hand.press("A")
    hand.rest()
    assert found + nameless(hand.window) == []


DIALOGS = ["preferences", "recent", "about", "whats-new", "help", "palette", "export", "details", "recogniser", "link"]


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(hand: Hand, name: str) -> None:
    hand.select_words(1, "own words")
    hand.window.acts[name].trigger()
    assert nameless(hand.dialog()) == []


@pytest.mark.parametrize("place", [*TABS, "preferences", "about", "help"])
def test_the_keyboard_is_seen_wherever_it_is(hand: Hand, place: str) -> None:
    top: QWidget = hand.window
    if place in TABS:
        hand.click_tab(place)
    else:
        hand.window.acts[place].trigger()
        top = hand.dialog()
    unseen = []
    for widget in list(focusable(top)):
        if widget.focusProxy() is not None or not widget.isVisible() or not widget.isEnabled():
            continue
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        widget.setFocus()
        if above is not None:
            above.ensureWidgetVisible(widget)
        if QApplication.focusWidget() is not widget or not widget.visibleRegion().boundingRect().isValid():
            continue  # a region that hands the keyboard on
        box = widget.rect().translated(widget.mapTo(top, widget.rect().topLeft())).adjusted(-6, -6, 6, 6)
        focused = top.grab(box).toImage()
        widget.clearFocus()
        if top.grab(box).toImage() == focused:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert unseen == []
