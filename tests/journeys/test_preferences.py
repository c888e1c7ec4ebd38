"""I set the window up as I like it, and it stays so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox, QLabel, QLineEdit, QListWidget

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer import paths, settings
from viewer.ui.help import KeysHelp
from viewer.ui.keymap import keymap
from viewer.ui.preferences.dialog import Preferences
from viewer.ui.preferences.keys import Keys
from viewer.ui.theme import DARK, LIGHT, look
from viewer.ui.widgets.fields import Choice


def preferences(hand: Hand, page: str = "") -> Preferences:
    hand.press("Ctrl+,")
    dialog = hand.dialog()
    assert isinstance(dialog, Preferences)
    if page:
        hand.click_row(hand.named("Parts of the preferences", QListWidget), page)
    return dialog


def keys_page(hand: Hand, action: str) -> Keys:
    page = preferences(hand, "Keys").findChild(Keys)
    hand.click(hand.named("Filter the keys", QLineEdit))
    hand.type(action)
    return page


def press_into(hand: Hand, field: str, key: str) -> None:
    hand.click(hand.named(field, QLineEdit, hand.dialog()))
    hand.press(key)


def kept() -> settings.Settings:
    return settings.load(paths.config())


def choose(hand: Hand, name: str, words: str) -> None:
    box = hand.named(name, Choice)
    box.setFocus()
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
    hand.rest()


def test_colours_change_at_once_and_are_kept(hand: Hand) -> None:
    preferences(hand)
    choose(hand, "Colours", "Dark")
    assert look().theme.name == DARK.name and kept().theme == "dark"
    assert hand.window.acts["theme-dark"].isChecked()
    hand.click(hand.button("OK", hand.dialog()))
    assert look().theme.name == DARK.name and kept().theme == "dark"


def test_cancel_brings_everything_back(hand: Hand) -> None:
    before = hand.window.settings
    preferences(hand, "Reading")
    size = hand.named("Size of the text", QDoubleSpinBox)
    hand.click(size)
    hand.press("Up", "Up")
    choose(hand, "Length of lines", "wide")
    hand.click(hand.button("Colour: wine", hand.named("Colour of people")))
    assert look().size == before.text_size + 1 and look().measure == 95
    assert look().theme.person != LIGHT.person
    hand.click(hand.button("Cancel", hand.dialog()))
    assert look().size == before.text_size and look().measure == before.line_length
    assert look().theme.person == LIGHT.person
    assert hand.window.settings == before == kept()


def test_the_colour_of_a_kind_is_seen_in_the_text(hand: Hand) -> None:
    pane = hand.column(1).pane
    usual = pane.grab().toImage()
    preferences(hand, "Reading")
    hand.click(hand.button("Colour: indigo", hand.named("Colour of people")))
    hand.click(hand.button("OK", hand.dialog()))
    assert pane.grab().toImage() != usual
    assert kept().kind_colours == {"PERSON": "#332288"}


def test_my_name_signs_what_i_write_from_now_on(hand: Hand) -> None:
    preferences(hand, "Work")
    name = hand.named("Your name", QLineEdit)
    hand.click(name)
    name.selectAll()
    hand.type("Noor")
    hand.click(hand.button("OK", hand.dialog()))
    hand.select_words(1, "own words")
    hand.press("H")
    assert "Noor" in {view.note.author for view in hand.desk.now.notes}


def test_backups_go_where_i_say(hand: Hand, tmp_path: Path) -> None:
    preferences(hand, "Work")
    folder = hand.named("Folder of the backups", QLineEdit)
    hand.click(folder)
    hand.type(str(tmp_path / "safe place"))
    hand.click(hand.button("OK", hand.dialog()))
    hand.window.acts["backup"].trigger()
    hand.rest()
    assert list((tmp_path / "safe place").glob("*/*"))
    assert "safe place" in hand.message().happened


def test_language_and_size_wait_for_the_next_start(hand: Hand) -> None:
    preferences(hand)
    choose(hand, "Language", "فارسی")
    choose(hand, "Size of everything", "150 %")
    hand.click(hand.button("OK", hand.dialog()))
    assert (kept().language, kept().scale) == ("fa", 150)
    assert hand.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_key_is_changed_and_everything_follows(hand: Hand) -> None:
    keys_page(hand, "Annotate")
    press_into(hand, "Key", "B")
    hand.click(hand.button("OK", hand.dialog()))
    assert kept().keys == {"annotate": ("B",)}
    assert "B annotate" in hand.window.status.keys.text()
    assert hand.window.acts["annotate"].toolTip() == "Annotate the selection (B)"
    hand.press("F1")
    page = hand.dialog()
    assert isinstance(page, KeysHelp)
    assert any(w.accessibleName() == "Annotate the selection: B" for w in page.findChildren(QLabel))
    hand.press("Esc")
    notes = len(hand.desk.now.notes)
    hand.select_words(1, "own words")
    hand.press("A")
    assert len(hand.desk.now.notes) == notes
    hand.press("B")
    assert len(hand.desk.now.notes) == notes + 1


def test_keys_of_mine_are_there_again_after_a_restart(new_window: NewWindow, sample: Path) -> None:
    first = new_window(sample)
    keys_page(first, "Annotate")
    press_into(first, "Key", "B")
    first.click(first.button("OK", first.dialog()))
    first.window.close()
    second = new_window(sample, kept())
    assert second.window.acts["annotate"].shortcut().toString() == "B"
    other = new_window(sample, settings.Settings())
    assert other.window.acts["annotate"].shortcut().toString() == "A"


def test_a_key_that_is_taken_is_refused_and_can_be_taken_over(hand: Hand) -> None:
    keys_page(hand, "Annotate")
    press_into(hand, "Key", "H")
    assert hand.says("“H” is the key of “Highlight the selection”.")
    assert keymap().keys("annotate") == ("A",)
    hand.click(hand.button("Take it from there"))
    assert keymap().keys("annotate") == ("H",) and keymap().keys("highlight") == ()
    hand.click(hand.button("Usual keys"))
    assert keymap().keys("annotate") == ("A",)
    hand.click(hand.button("Usual keys for everything"))
    assert keymap().own() == {}


def test_keys_that_qt_needs_are_refused(hand: Hand) -> None:
    keys_page(hand, "Annotate")
    for key, why in (("Down", "move about"), ("Ctrl+V", "text is typed"), ("Space", "move about")):
        press_into(hand, "Key", key)
        assert hand.says(why), key
    assert keymap().own() == {}


def test_a_key_that_a_panel_uses_is_remarked(hand: Hand) -> None:
    keys_page(hand, "Annotate")
    press_into(hand, "Second key", "]")
    assert keymap().keys("annotate") == ("A", "]")
    assert hand.says("In “Timeline” “]” does something else.")
    press_into(hand, "Second key", "Del")
    assert keymap().keys("annotate") == ("A",)


def test_the_keys_are_changed_without_a_mouse(hand: Hand) -> None:
    hand.press("Ctrl+,")
    hand.dialog()
    hand.press("Down", "Down", "Tab")
    hand.type("annot")
    hand.press("Tab", "Return")
    assert hand.focus() is hand.named("Key", QLineEdit, hand.dialog())
    hand.press("B")
    assert keymap().keys("annotate") == ("B",)
    hand.press("Tab")
    assert hand.focus() is hand.named("Second key", QLineEdit, hand.dialog())
    hand.press("Esc")
    hand.until(hand.no_dialog)
    assert keymap().own() == {}, "Esc is Cancel"


def test_tab_reaches_every_field_of_every_page(hand: Hand) -> None:
    dialog = preferences(hand)
    for page in ("Appearance", "Reading", "Keys", "Work"):
        hand.click_row(hand.named("Parts of the preferences", QListWidget), page)
        first, seen = hand.focus(), set()
        for _ in range(80):
            QTest.keyClick(dialog, Qt.Key.Key_Tab)
            seen.add(hand.focus())
            if hand.focus() is first:
                break
        assert hand.focus() is first
        missed = [
            button.accessibleName() or button.text()
            for button in dialog.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and button.focusPolicy() & Qt.FocusPolicy.TabFocus
            and button not in seen
            and not button.group()
        ]
        assert missed == []
