"""The day of a researcher, once by keyboard alone and once by mouse.

I work, take all of it back, do all of it again, close the archive, and find it as I left it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QListWidget, QPlainTextEdit, QWidget

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer.session import Session
from viewer.settings import Settings

PASSAGE, OTHER = "in 2019", "Three accomplices"
NOTE = "a slip, or another event?"


def facts(session: Session) -> dict[str, object]:
    """Everything that a day can change, comparable before and after."""
    return {
        "notes": {v.note.id: (v.note.anchor, v.note.body, v.note.tags) for v in session.notes()},
        "links": {r.id: (r.kind, r.a.quote, r.b.quote, r.reason) for r in session.relations()},
        "names": {e.id: (e.name, e.label) for e in session.entities()},
        "dates": {e.id: e.edtf for e in session.timeline()},
        "cells": {c.id: (c.value, c.credibility) for v in session.claims() for c in v.claim.cells},
        "arrangements": {kept.id: kept.name for kept in session.arrangements()},
        "grades": {a.source.id: a.badge for a in session.accounts() if a.source},
    }


def differences(one: dict[str, object], other: dict[str, object]) -> list[str]:
    return [part for part in one if one[part] != other[part]]


def focus_name(hand: Hand) -> str:
    focus = hand.focus()
    assert focus is not None
    return focus.accessibleName()


def select_by_keys(hand: Hand, column: int, words: str) -> None:
    """Goes to words with the arrows and selects them."""
    hand.press(f"Alt+{column}", "Ctrl+Home")
    pane = hand.column(column).pane
    assert hand.focus() is pane
    start = pane.view.text.index(words)
    for _ in range(400):
        if pane.caret() >= start:
            break
        hand.tap("Ctrl+Right" if start - pane.caret() > 12 else "Right")
    assert pane.caret() == start
    for _ in words:
        hand.tap("Shift+Right")
    hand.until(hand.window.acts["annotate"].isEnabled)
    hand.rest()
    assert hand.selected(column) == words


def tab_to(hand: Hand, name: str, most: int = 60) -> QWidget:
    """Tab, until the keyboard stands where a screen reader says `name`."""
    for _ in range(most):
        if hand.focus() is not None and name in (focus_name(hand), getattr(hand.focus(), "text", str)()):
            return hand.focus()
        hand.press("Tab")
    raise AssertionError(f"Tab never leads to “{name}”")


def choose(hand: Hand, column: int, name: str) -> None:
    """Chooses the name at the beginning of a word, by keys."""
    select_by_keys(hand, column, name)
    hand.press("Left")


def retype(hand: Hand, words: str) -> None:
    hand.press("Ctrl+A")
    hand.type(words)


def to_region(hand: Hand, region: QWidget) -> None:
    for _ in range(8):
        if hand.focus() is not None and (region is hand.focus() or region.isAncestorOf(hand.focus())):
            return
        hand.press("F6")
    raise AssertionError("F6 never leads there")


def undone_and_done_again(
    hand: Hand, before: dict[str, object], take_back: Callable[[], None], do_again: Callable[[], None]
) -> dict[str, object]:
    """Takes back until everything is as before, does it all again, and gives what is there then."""
    after, steps = facts(hand.desk.session), 0
    assert set(differences(before, after)) == set(before), "the day changed something of every kind"
    while differences(before, facts(hand.desk.session)):
        assert hand.window.acts["undo"].isEnabled(), differences(before, facts(hand.desk.session))
        take_back()
        steps += 1
    for _ in range(steps):
        do_again()
    assert differences(after, facts(hand.desk.session)) == []
    assert not hand.window.acts["redo"].isEnabled()
    return after


def test_by_keyboard_alone(new_window: NewWindow, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_mouse(*_: object, **__: object) -> None:
        raise AssertionError("this day has no mouse")

    monkeypatch.setattr(Hand, "_mouse", no_mouse)
    hand = new_window(None, Settings(theme="light", author="Ada", columns=1, recent=(str(sample),)))
    hand.rest()
    hand.press("Ctrl+R")
    hand.dialog()
    hand.press("Return")
    hand.until(lambda: hand.window.bench is not None and hand.desk.now is not None)
    hand.rest()
    before = facts(hand.desk.session)

    # three accounts, the last of them D, kept under a name
    hand.press("Ctrl+3")
    accounts = hand.named("Accounts", QListView)
    for column, wanted in ((1, "A"), (2, "B"), (3, "D")):
        hand.press(f"Alt+{column}")
        to_region(hand, hand.panels.library)
        tab_to(hand, "Accounts")
        assert hand.focus() is accounts
        hand.press("Home")
        while not str(accounts.currentIndex().data()).startswith(f"Digest {wanted}"):
            hand.press("Down")
        hand.press("Return")
    assert [title[:8] for title in hand.titles()] == ["Digest A", "Digest B", "Digest D"]
    hand.press("Ctrl+Shift+A")
    assert hand.focus() is hand.named("Name of the arrangement on screen", QLineEdit, hand.dialog())
    hand.type("The trial")
    hand.press("Return", "Esc")
    hand.until(hand.no_dialog)
    assert [kept.name for kept in hand.desk.session.arrangements()] == ["The trial"]

    # find
    hand.press("Alt+1", "Ctrl+F")
    assert focus_name(hand) == "Find in the accounts on screen"
    hand.type("2019")
    hand.rest()
    hand.press("Return", "Esc")
    assert hand.focus() is hand.column(1).pane

    # annotate and tag
    select_by_keys(hand, 1, PASSAGE)
    hand.press("A")
    assert focus_name(hand) == "Note"
    hand.type(NOTE)
    hand.rest()
    hand.press("Alt+1", "Shift+A")
    assert focus_name(hand) == "Tags of the note"
    hand.type("figures/years")
    hand.press("Return", "Alt+1")
    note = next(v.note for v in hand.desk.now.notes if v.note.body == NOTE)
    assert (note.tags, note.anchor.quote, note.author) == (("figures/years",), PASSAGE, "Ada")

    # relate two passages
    select_by_keys(hand, 1, PASSAGE)
    hand.press("Shift+L")
    select_by_keys(hand, 2, OTHER)
    hand.press("Shift+L")
    assert hand.focus() is hand.named("What the first passage is to the second", QListWidget, hand.dialog())
    hand.press("Down", "Down", "Return")
    hand.until(hand.no_dialog)
    hand.rest()
    assert [(r.kind, r.a.quote, r.b.quote) for r in hand.desk.now.relations] == [("contradicts", PASSAGE, OTHER)]

    # correct a name, a date, a cell, a grade
    choose(hand, 1, "Antwerp")
    hand.press("Return")
    to_region(hand, hand.panels.inspector)
    tab_to(hand, "Name")
    retype(hand, "Antwerpen")
    hand.press("Return")
    assert "Antwerpen" in {name for name, _ in facts(hand.desk.session)["names"].values()}
    choose(hand, 1, "Thursday")
    hand.press("Return")
    to_region(hand, hand.panels.inspector)
    tab_to(hand, "What the date means")
    retype(hand, "4 February 2021")
    hand.press("Return")
    assert "2021-02-04" in facts(hand.desk.session)["dates"].values()
    hand.press("Alt+1", "C")
    to_region(hand, hand.panels.inspector)
    tab_to(hand, "Value")
    retype(hand, "some 4711")
    hand.press("Return")
    assert "some 4711" in {value for value, _ in facts(hand.desk.session)["cells"].values()}
    hand.press("Alt+2", "G")
    assert isinstance(hand.focus(), QComboBox)
    hand.press("Home", "Down", "Down", "Tab")
    assert isinstance(hand.focus(), QPlainTextEdit)
    hand.type("slips on dates")
    tab_to(hand, "Save grade")
    hand.press("Space")
    assert "C6" in facts(hand.desk.session)["grades"].values()

    hand.press("Alt+1")
    after = undone_and_done_again(hand, before, lambda: hand.press("Ctrl+Z"), lambda: hand.press("Ctrl+Shift+Z"))
    titles, left_with = hand.titles(), hand.window.settings
    hand.press("Ctrl+Q")
    hand.until(lambda: not hand.window.isVisible())
    stays(new_window(sample, hand.window.settings or left_with), after, titles)


def stays(again: Hand, after: dict[str, object], titles: list[str]) -> None:
    """Everything is there as it was left, and can still be taken back."""
    assert differences(after, facts(again.desk.session)) == []
    assert again.titles() == titles
    assert [kept.name for kept in again.desk.session.arrangements()] == ["The trial"]
    assert again.window.acts["undo"].isEnabled()


def fill(hand: Hand, field: QWidget, words: str, *, enter: bool = True) -> None:
    """Clicks into a field and writes other words into it; the keyboard only types."""
    hand.click(hand.bring(field))
    assert hand.focus() is field
    retype(hand, words)
    if enter:
        hand.press("Return")
    hand.rest()


def from_menu(hand: Hand, column: int, words: str, text: str) -> None:
    """The right button on words of a column, and a choice from what it offers."""
    hand.ask_menu(hand.column(column).pane.viewport(), hand.box(column, words).center())
    hand.choose(text)


def from_top_menu(hand: Hand, place: str, text: str) -> None:
    """The window's menu, one of its parts, and a choice from what that offers."""
    top = hand.window.bar.menu
    done = []

    def go_on() -> None:  # the button holds the click until its menu is closed
        part = next(action for action in top.actions() if action.text() == place)
        QTest.mouseMove(top, top.actionGeometry(part).center())
        QTest.mouseClick(top, Qt.MouseButton.LeftButton, pos=top.actionGeometry(part).center())
        below = part.menu()
        action = next(action for action in below.actions() if action.text() == text)
        hand.until(below.isVisible)
        done.append(action.isEnabled())
        if done[0]:
            QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=below.actionGeometry(action).center())
        top.close()

    QTimer.singleShot(50, top, go_on)
    hand.click(hand.button("Menu"))
    assert done == [True], text
    hand.rest()


def pick(hand: Hand, choice: QComboBox, words: str) -> None:
    """Opens a list of values and clicks on one of them."""
    hand.click(hand.bring(choice))
    row = next(n for n in range(choice.count()) if choice.itemText(n).startswith(words))
    view = choice.view()
    hand.until(view.isVisible)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.qWait(
        QApplication.doubleClickInterval() + 50
    )  # a list that has just opened takes no click for one of its own
    QTest.mouseMove(view.viewport(), view.visualRect(index).center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    hand.until(lambda: not view.isVisible())
    hand.rest()


def test_by_mouse(new_window: NewWindow, sample: Path) -> None:
    hand = new_window(None, Settings(theme="light", author="Ada", columns=1, recent=(str(sample),)))
    hand.rest()
    from_top_menu(hand, "Archive", "Recent archives…")
    listed = hand.dialog().findChild(QListView)
    hand.click(listed.viewport(), listed.visualRect(listed.model().index(0, 0)).center())
    hand.until(lambda: hand.window.bench is not None and hand.desk.now is not None)
    hand.rest()
    before = facts(hand.desk.session)

    # three accounts, the last of them D, kept under a name
    hand.click(hand.button("Three columns"))
    accounts = hand.named("Accounts", QListView)
    for column, wanted in ((1, "Digest A"), (2, "Digest B"), (3, "Digest D")):
        shown = hand.column(column)
        hand.click(shown.pane.viewport() if shown.document else shown.hint)
        hand.click_row(accounts, wanted)
        if wanted not in hand.titles()[column - 1]:
            index = accounts.currentIndex()
            at = accounts.viewport().mapTo(hand.window, accounts.visualRect(index).center())
            QTest.mouseDClick(hand.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
            hand.rest()
    assert [title[:8] for title in hand.titles()] == ["Digest A", "Digest B", "Digest D"]
    from_top_menu(hand, "View", "Arrangements…")
    fill(hand, hand.named("Name of the arrangement on screen", QLineEdit, hand.dialog()), "The trial", enter=False)
    hand.click(hand.button("Keep", hand.dialog()))
    hand.click(hand.button("Close", hand.dialog()))
    hand.until(hand.no_dialog)

    # find
    from_top_menu(hand, "Go", "Find in the documents on screen")
    fill(hand, hand.named("Find in the accounts on screen", QLineEdit), "2019", enter=False)
    hand.click(hand.button("Next (Enter)"))
    hand.click(hand.button("Close (Esc)"))

    # annotate and tag
    hand.select_words(1, PASSAGE)
    from_menu(hand, 1, PASSAGE, "Annotate the selection")
    fill(hand, hand.named("Note", QPlainTextEdit), NOTE, enter=False)
    fill(hand, hand.named("Tags of the note", QLineEdit), "figures/years")
    hand.until(lambda: any(v.note.tags == ("figures/years",) and v.note.body == NOTE for v in hand.desk.now.notes))

    # relate two passages
    hand.select_words(1, PASSAGE)
    from_menu(hand, 1, PASSAGE, "Link this passage with another")
    hand.select_words(2, OTHER)
    from_menu(hand, 2, OTHER, "Link this passage with another")
    kinds = hand.named("What the first passage is to the second", QListWidget, hand.dialog())
    hand.click(kinds.viewport(), kinds.visualItemRect(kinds.item(2)).center())
    hand.click(hand.button("Link", hand.dialog()))
    hand.until(hand.no_dialog)
    hand.rest()
    assert [(r.kind, r.a.quote, r.b.quote) for r in hand.desk.now.relations] == [("contradicts", PASSAGE, OTHER)]

    # correct a name, a date, a cell, a grade
    hand.click_mention(1, "Antwerp")
    fill(hand, hand.named("Name", QLineEdit, hand.panels.inspector.entity), "Antwerpen")
    assert "Antwerpen" in {name for name, _ in facts(hand.desk.session)["names"].values()}
    hand.click_mention(1, "Thursday")
    fill(hand, hand.named("What the date means", QLineEdit), "4 February 2021")
    assert "2021-02-04" in facts(hand.desk.session)["dates"].values()
    hand.click_tab("claims")
    hand.click_row(hand.panels.claims.table, "People at the rally", 5)
    fill(hand, hand.named("Value", QLineEdit, hand.panels.inspector), "some 4711")
    assert "some 4711" in {value for value, _ in facts(hand.desk.session)["cells"].values()}
    hand.click(hand.column(2).head.grade)
    value = hand.focus()
    assert isinstance(value, QComboBox)
    pick(hand, value, "C")
    reason = next(each for each in value.parentWidget().findChildren(QPlainTextEdit) if each.isVisible())
    fill(hand, reason, "slips on dates", enter=False)
    hand.click(hand.bring(hand.button("Save grade", value.parentWidget())))
    assert "C6" in facts(hand.desk.session)["grades"].values()

    after = undone_and_done_again(
        hand, before, lambda: from_edit_menu(hand, "undo"), lambda: from_edit_menu(hand, "redo")
    )
    titles = hand.titles()
    hand.window.close()
    stays(new_window(sample, hand.window.settings), after, titles)


def from_edit_menu(hand: Hand, action: str) -> None:
    from_top_menu(hand, "Edit", hand.window.acts[action].text())
