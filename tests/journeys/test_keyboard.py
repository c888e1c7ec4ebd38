"""I do everything without a mouse, and always see where I am."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QScrollArea, QWidget

from tests.journeys.hand import Hand
from viewer.ui.actions import ACTIONS
from viewer.ui.help import KeysHelp
from viewer.ui.palette import Palette
from viewer.ui.theme import TEXT_SIZE, look
from viewer.ui.workbench import TABS


def regions(hand: Hand) -> dict[str, QWidget]:
    p = hand.panels
    return {"search": p.search, "library": p.library, "reader": p.reader, "inspector": p.inspector,
            "tabs": hand.bench.tabs.currentWidget()}  # fmt: skip


def region(hand: Hand) -> str:
    """Where the keyboard is."""
    focus = hand.focus()
    assert focus is not None
    return next((name for name, w in regions(hand).items() if w is focus or w.isAncestorOf(focus)), "nowhere")


def picture(widget: QWidget):
    return widget.grab().toImage()


def test_every_action_does_something(hand: Hand) -> None:
    assert {action.id for action in ACTIONS} == set(hand.window.acts)


def test_no_two_actions_share_a_key(hand: Hand) -> None:
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_f6_goes_through_every_region_and_shows_where_it_is(hand: Hand) -> None:
    hand.press("Alt+1")
    order = ["reader"]
    for _ in range(5):
        hand.press("F6")
        order.append(region(hand))
    assert order == ["reader", "inspector", "tabs", "search", "library", "reader"]
    hand.press("Shift+F6")
    assert region(hand) == "library"


def test_the_region_with_the_keyboard_looks_different(hand: Hand) -> None:
    regions_of = ["library", "reader", "inspector", "search"]
    for tab, name in [("timeline", r) for r in regions_of] + [(tab, "tabs") for tab in TABS if tab != "results"]:
        hand.click_tab(tab)
        while region(hand) != name:
            hand.press("F6")
        focused = picture(regions(hand)[name])
        hand.press("F6")
        assert picture(regions(hand)[name]) != focused, (tab, name)


@pytest.mark.parametrize("count", [1, 2, 4])
def test_ctrl_and_a_number_gives_so_many_columns(hand: Hand, count: int) -> None:
    hand.press(f"Ctrl+{count}")
    assert len(hand.panels.reader.columns) == count
    assert hand.button({1: "One column", 2: "Two columns", 4: "Four columns"}[count]).isChecked()


def test_alt_and_a_number_goes_to_a_column(hand: Hand) -> None:
    hand.press("Ctrl+4")
    for number in (3, 1, 2):
        hand.press(f"Alt+{number}")
        assert hand.focus() is hand.column(number).pane
    hand.press("Alt+4")
    assert hand.focus() is hand.column(4).hint
    hand.press("Alt+1")
    assert hand.focus() is hand.column(1).pane
    hand.press("Ctrl+2", "Alt+4")
    assert region(hand) == "reader"


@pytest.mark.parametrize("column", [1, 3])
def test_a_column_that_goes_hands_its_keys_to_one_that_stays(hand: Hand, column: int) -> None:
    hand.press(f"Alt+{column}", "Ctrl+1")
    assert hand.focus() is hand.column(1).pane


def test_the_timeline_is_walked_by_arrows_and_enter_goes_to_the_line(hand: Hand) -> None:
    hand.press("T")
    chart = hand.panels.timeline.chart
    assert hand.focus() is chart
    first = chart.focused_event()
    assert first is not None
    hand.press("Down", "Right")
    event = chart.focused_event()
    assert event != first
    assert event.text.strip()[:20] in chart.accessibleDescription()
    days = chart.scale.days
    hand.press("+")
    assert chart.scale.days < days
    hand.press("-")
    assert chart.scale.days == pytest.approx(days)
    hand.press("Home")
    while chart.focused_event().start is None:
        hand.press("Right")
    event = chart.focused_event()
    hand.press("Return")
    number = next(n for n, c in enumerate(hand.panels.reader.columns, 1) if c.document == event.document)
    assert hand.column(number).pane.marks.here == (event.start, event.end)
    assert hand.focus() is hand.column(number).pane


def test_the_palette_finds_an_action_by_a_few_letters(hand: Hand) -> None:
    hand.press("Ctrl+Shift+P")
    assert isinstance(hand.dialog(), Palette)
    hand.type("four col")
    hand.press("Return")
    assert hand.no_dialog()
    assert len(hand.panels.reader.columns) == 4
    hand.press("Ctrl+Shift+P")
    hand.type("dark")
    hand.press("Escape")
    assert look().theme.name == "light"


def test_the_keys_are_told_by_f1_and_by_a_question_mark(hand: Hand) -> None:
    for key in ("F1", "?"):
        hand.press(key)
        help_ = hand.dialog()
        assert isinstance(help_, KeysHelp)
        told = {label.text() for label in help_.findChildren(QLabel)}
        assert {action.text.rstrip("…") for action in ACTIONS if action.keys} <= told
        hand.press("Escape")
        assert hand.no_dialog()


def test_dialogs_opened_and_closed_leave_nothing_behind(hand: Hand) -> None:
    for key in ("F1", "Ctrl+Shift+P", "Ctrl+E", "Alt+Return"):
        for _ in range(3):
            hand.press("Alt+1", key)
            hand.dialog()
            hand.press("Escape")
    hand.rest()
    assert hand.kept_dialogs() == []


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_colours_are_switched_and_kept(hand: Hand, theme: str) -> None:
    light = picture(hand.window)
    hand.press("Ctrl+Shift+P")
    hand.type({"dark": "Dark", "contrast": "High contrast"}[theme])
    hand.press("Return")
    assert look().theme.name == theme
    pane = hand.column(1).pane.viewport()
    assert hand.has_colour(pane, hand.box(1, "Mehr"), look().theme.ink)
    assert hand.has_colour(pane, hand.box(1, "Mehr"), look().theme.paper)
    assert picture(hand.window) != light
    assert hand.window.settings.theme == theme


def test_the_text_grows_shrinks_and_goes_back(hand: Hand) -> None:
    usual = hand.box(1, "Antwerp").height()
    hand.press("Ctrl++", "Ctrl++", "Ctrl+=")
    assert look().size == TEXT_SIZE + 3
    assert hand.box(1, "Antwerp").height() > usual
    hand.press("Ctrl+-")
    assert look().size == TEXT_SIZE + 2
    hand.press("Ctrl+0")
    assert hand.box(1, "Antwerp").height() == usual


def test_panels_are_put_away_and_fetched_back(hand: Hand) -> None:
    for key, panel in (("F9", hand.panels.library), ("F10", hand.panels.inspector)):
        panel.setFocus()
        hand.press(key)
        assert not panel.isVisible()
        assert region(hand) == "reader"
        hand.press(key)
        assert panel.isVisible()


def test_every_panel_takes_room_and_gives_it_back_by_keyboard(hand: Hand) -> None:
    hand.window.resize(1600, 1000)
    for panel in (hand.panels.library, hand.panels.inspector, hand.column(1)):
        panel.setFocus()
        wide = panel.width()
        hand.press("Alt+.")
        assert panel.width() > wide
        hand.press("Alt+,")
        assert panel.width() == wide
    hand.press("T")
    tabs, reader = hand.bench.tabs, hand.panels.reader
    high, above = tabs.height(), reader.height()
    hand.press("Alt+Shift+Up")
    assert (tabs.height() > high, reader.height() < above) == (True, True)
    hand.press(*["Alt+Shift+Up"] * 40)
    assert reader.height() >= reader.minimumHeight()
    hand.press(*["Alt+Shift+Down"] * 40)
    assert tabs.height() >= tabs.minimumHeight()
    assert reader.height() > above


def test_a_note_fetches_the_inspector_back(hand: Hand) -> None:
    hand.press("F10")
    hand.select_words(1, "Antwerp")
    hand.press("A")
    assert hand.panels.inspector.isVisible()
    assert hand.focus().accessibleName() == "Note"
    assert hand.window.acts["inspector"].isChecked()


def test_grading_fetches_the_inspector_back(hand: Hand) -> None:
    hand.press("F10", "Alt+1", "G")
    assert hand.panels.inspector.isVisible()
    assert hand.panels.inspector.isAncestorOf(hand.focus())
    assert hand.window.acts["inspector"].isChecked()


def test_letters_in_lists_are_keys_of_the_window(hand: Hand) -> None:
    hand.named("Accounts", QListView).setFocus()
    hand.press("T")
    assert hand.focus() is hand.panels.timeline.chart
    hand.click_tab("claims")
    hand.panels.claims.table.setFocus()
    hand.press("T")
    assert hand.focus() is hand.panels.timeline.chart


def test_letters_in_fields_are_typed(hand: Hand) -> None:
    field = hand.named("Filter accounts", QLineEdit)
    hand.click(field)
    hand.type("blog acgnt/?")
    assert field.text() == "blog acgnt/?"
    assert hand.no_dialog()
    hand.press("Escape")
    assert field.text() == ""


def test_tab_reaches_every_field_of_the_inspector(hand: Hand) -> None:
    hand.press("Alt+1", "G")
    inspector = hand.panels.inspector
    seen, view = [], inspector.viewport()
    for _ in range(40):
        QTest.keyClick(hand.window.windowHandle(), Qt.Key.Key_Tab)
        focus = hand.focus()
        if not inspector.isAncestorOf(focus):
            break
        seen.append(focus)
        top = focus.mapTo(view, focus.rect().topLeft()).y()
        assert -focus.height() < top < view.height(), f"{focus.accessibleName()} has the keys but is out of sight"
    names = [w.accessibleName() or getattr(w, "text", str)() for w in seen]
    assert {"Save grade", "Value", "Stance", "Speaker", "Delete claim"} <= set(names)
    assert isinstance(inspector, QScrollArea)


def test_tab_reaches_everything_and_shows_where_it_is(hand: Hand) -> None:
    hand.press("Alt+1", "G")
    names, focus = [], hand.focus()
    while focus is not None and focus not in names:
        names.append(focus)
        focused = picture(focus)
        QTest.keyClick(hand.window.windowHandle(), Qt.Key.Key_Tab)
        assert picture(focus) != focused, f"{focus.accessibleName() or focus} does not show that it has the keys"
        focus = hand.focus()
    told = {widget.accessibleName() for widget in names}
    assert {"Search", "Menu", "Lock to claim", "Filter accounts", "Accounts", "Close this account", "Grade F6",
            "Forms by account", "Timeline", "Enlarge"} <= told  # fmt: skip


def test_the_window_remembers_how_it_was_left(hand: Hand) -> None:
    from viewer import paths, settings

    hand.press("Ctrl+4", "Ctrl++")
    hand.press("Ctrl+Q")
    kept = settings.load(paths.config())
    assert kept.columns == 4
    assert kept.text_size == TEXT_SIZE + 1
    assert kept.recent
    assert not hand.window.isVisible()


def test_a_table_is_sorted_without_a_mouse(hand: Hand) -> None:
    hand.press("Shift+V", "Down", "Right")
    table = hand.focus()
    rows = lambda: [table.model().index(row, 1).data() for row in range(table.model().rowCount())]  # noqa: E731
    hand.press("Ctrl+Down")
    kinds = rows()
    assert kinds == sorted(kinds) and len(set(kinds)) > 1
    hand.press("Ctrl+Up")
    assert rows() == sorted(kinds, reverse=True)


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_below_has_a_key(hand: Hand, tab: str) -> None:
    hand.press(hand.window.acts[tab].shortcut().toString())
    assert hand.bench.tabs.currentIndex() == TABS.index(tab)
    assert hand.bench.tabs.currentWidget().isAncestorOf(hand.focus()) or tab == "results"


def test_what_is_below_is_enlarged_by_a_key(hand: Hand) -> None:
    hand.press("T", "Shift+F11")
    assert not hand.panels.reader.isVisible() and hand.panels.timeline.isAncestorOf(hand.focus())
    hand.press("Shift+F11")
    assert hand.panels.reader.isVisible()


def test_f6_reaches_a_message_and_its_button(hand: Hand) -> None:
    hand.bench.messages.info("Something went well.", button="Look", act=lambda: None)
    for _ in range(7):
        hand.press("F6")
        if hand.bench.messages.isAncestorOf(hand.focus()):
            break
    assert hand.focus() is hand.button("Look")
