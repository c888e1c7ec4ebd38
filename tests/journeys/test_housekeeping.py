"""I come to Parallax for the first time, switch between archives, and see what it says of itself."""

from __future__ import annotations

import shutil
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QMenu, QPlainTextEdit

from tests.journeys.conftest import CHOSEN, NewWindow
from tests.journeys.hand import Hand
from viewer import __version__, paths, settings
from viewer.ui import application, news
from viewer.ui.crash import CrashDialog, Crashes
from viewer.ui.dialogs.about import About
from viewer.ui.hints import HINTS
from viewer.ui.licences import parts
from viewer.ui.news import WhatsNew


def kept() -> settings.Settings:
    return settings.load(paths.config())


@pytest.fixture
def newcomer(new_window: NewWindow, sample: Path) -> Hand:
    """A hand at the window as it opens for the first time."""
    return new_window(sample, replace(CHOSEN, hints=tuple(HINTS)))


# Hints


def test_three_hints_go_one_by_one_as_they_are_followed(newcomer: Hand) -> None:
    hints = newcomer.window.house.hints
    assert len(HINTS) == 3 and newcomer.says("Click a name in a text", hints)
    newcomer.press("N")
    assert newcomer.says("A writes a note", hints)
    newcomer.select_words(1, "own words")
    newcomer.press("H")
    assert newcomer.says("Ctrl+K finds everything", hints)
    newcomer.press("Ctrl+K", "Esc")
    assert not hints.isVisible()
    assert kept().hints == ()


def test_a_hint_is_dismissed_and_stays_away(newcomer: Hand, new_window: NewWindow, sample: Path) -> None:
    newcomer.click(newcomer.button("Dismiss this hint"))
    assert newcomer.says("A writes a note")
    newcomer.window.close()
    again = new_window(sample, kept())
    assert again.says("A writes a note")
    again.click(again.button("No more hints"))
    assert not again.window.house.hints.isVisible() and kept().hints == ()
    again.window.acts["hints"].trigger()
    assert again.says("Click a name in a text")


def test_hints_are_reached_by_f6_and_name_the_keys_in_force(newcomer: Hand) -> None:
    hints = newcomer.window.house.hints
    for _ in range(8):
        newcomer.press("F6")
        if hints.isAncestorOf(newcomer.focus()):
            break
    assert hints.isAncestorOf(newcomer.focus())
    newcomer.window.take_up(replace(newcomer.window.settings, keys={"next-mention": ("Ctrl+Down",)}))
    assert newcomer.says("Ctrl+Down goes to its next mention", hints)


def test_somebody_who_has_been_here_sees_no_hint(hand: Hand) -> None:
    assert not hand.window.house.hints.isVisible()


def test_clicking_a_name_is_what_the_first_hint_says(newcomer: Hand) -> None:
    newcomer.click_mention(1, "Mehr News Agency")
    assert newcomer.says("A writes a note", newcomer.window.house.hints)


# Archives


def test_ctrl_r_switches_between_archives(new_window: NewWindow, sample: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(sample, tmp_path / "The other affair.parallax"))
    hand = new_window(sample)
    hand.window.open_archive(other)
    hand.rest()
    hand.press("Ctrl+R")
    hand.dialog()
    shown = hand.named("Recent archives", QListView).model()
    assert [shown.index(n, 0).data() for n in range(shown.rowCount())] == ["sample", "The sample archive"]
    hand.press("Return")
    assert Path(hand.desk.session.path) == sample
    hand.press("Ctrl+R")
    hand.dialog()
    hand.type("other")
    hand.press("Return")
    assert Path(hand.desk.session.path) == other


def test_an_archive_that_is_gone_is_told_and_the_open_one_stays(
    new_window: NewWindow, sample: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(sample, tmp_path / "gone.parallax"))
    hand = new_window(other)
    hand.window.open_archive(sample)
    hand.rest()
    other.unlink()
    hand.press("Ctrl+R", "Return")
    assert Path(hand.desk.session.path) == sample
    assert "gone.parallax" in hand.message().happened


def test_the_sample_can_be_opened_from_the_list(hand: Hand) -> None:
    hand.press("Ctrl+R")
    hand.dialog()
    hand.type("sample archive")
    hand.press("Return")
    assert Path(hand.desk.session.path).parent == paths.data()


def test_forgetting_the_recent_archives_empties_the_list(hand: Hand) -> None:
    assert kept().recent
    hand.window.acts["forget-recent"].trigger()
    assert kept().recent == ()
    hand.window.close()
    assert kept().recent == ()


def test_the_search_goes_on_after_its_index_was_removed(new_window: NewWindow, sample: Path) -> None:
    hand = new_window(sample)
    hand.window.acts["remove-index"].trigger()
    hand.rest()
    assert hand.desk.session.search("Assadi").total
    hand.window.close()
    assert not any((paths.cache() / "index").glob("*"))
    again = new_window(sample)
    assert again.desk.session.search("Assadi").total


def test_the_menu_opens_by_its_key(hand: Hand) -> None:
    hand.tap("Alt+M")
    menu = next(menu for menu in hand.window.findChildren(QMenu) if menu.isVisible())
    assert menu.activeAction().text() == "Archive"
    menu.close()


# What it says of itself


def test_after_an_update_it_offers_what_is_new_once(new_window: NewWindow, sample: Path, monkeypatch) -> None:
    monkeypatch.setattr(news, "changelog", lambda: f"# Log\n## {__version__}\n- shiny\n## 0.0.9\n- old\n")
    hand = new_window(sample, replace(CHOSEN, version="0.0.9"))
    hand.window.house.tell_news()
    assert hand.message().happened == f"Parallax is now version {__version__}."
    hand.click(hand.button("What is new"))
    page = hand.dialog().findChild(QPlainTextEdit) or hand.dialog()
    assert isinstance(page, WhatsNew)
    assert kept().version == __version__
    hand.press("Esc")
    hand.window.house.tell_news()
    assert hand.message() is None


def test_a_first_start_does_not_speak_of_updates(hand: Hand) -> None:
    hand.window.house.tell_news()
    assert hand.message() is None and kept().version == __version__


def test_every_part_has_a_licence_that_can_be_read(hand: Hand) -> None:
    hand.window.acts["about"].trigger()
    about = hand.dialog()
    assert isinstance(about, About)
    assert hand.says(__version__)
    hand.press("Right")  # the tabs have the keyboard
    listed = hand.named("Parts of Parallax", QListWidget)
    text = hand.named("Licence of the chosen part", QPlainTextEdit)
    for row in range(listed.count()):
        listed.setCurrentRow(row)
        assert len(text.toPlainText()) > 150, listed.item(row).text()
    qt = next(part for part in parts() if part.name.startswith("Qt"))
    assert "in the place of" in qt.read() and "GNU LESSER GENERAL PUBLIC LICENSE" in qt.read()


# Mistakes of ours


def test_a_mistake_is_told_calmly_and_the_window_goes_on(hand: Hand) -> None:
    crashes = Crashes(lambda: hand.window)
    crashes.install()
    try:
        QTimer.singleShot(0, _mistake)
        hand.until(lambda: any(isinstance(d, CrashDialog) for d in hand.window.findChildren(CrashDialog)))
        hand.rest()
        shown = hand.named("The report", QPlainTextEdit).toPlainText()
        assert "ZeroDivisionError" in shown and "KeyError" in shown and __version__ in shown
        assert "Vellepinte" not in shown and str(Path.home()) not in shown
        hand.click(hand.button("Copy the report"))
        assert QGuiApplication.clipboard().text() == shown
        hand.press("Esc")
        hand.until(hand.no_dialog)
    finally:
        crashes.uninstall()
    hand.select_words(1, "own words")
    notes = len(hand.desk.now.notes)
    hand.press("H")
    assert len(hand.desk.now.notes) == notes + 1


def test_many_mistakes_are_one_report(hand: Hand, capsys: pytest.CaptureFixture[str]) -> None:
    crashes = Crashes(lambda: hand.window)
    crashes.install()
    try:
        thread = threading.Thread(target=_mistake)
        thread.start()
        thread.join()
        for _ in range(3):
            sys.excepthook(*_caught())
        hand.dialog()
        QApplication.processEvents()
        assert len(hand.window.findChildren(CrashDialog)) == 1
        hand.press("Esc")
        hand.until(hand.no_dialog)
    finally:
        crashes.uninstall()
    said = capsys.readouterr()
    assert "ZeroDivisionError" in said.err and "Vellepinte" not in said.err + said.out


def _mistake() -> None:
    try:
        {}["Vellepinte"]
    except KeyError as error:
        raise ZeroDivisionError("Vellepinte, again") from error


def _caught():
    try:
        _mistake()
    except ZeroDivisionError:
        return sys.exc_info()


def test_a_first_start_has_hints_and_a_second_has_not(qapp: QApplication) -> None:
    seen = []

    def look_and_leave() -> None:
        (window,) = (w for w in qapp.topLevelWidgets() if w.isVisible() and hasattr(w, "house"))
        if window.bench is None or not window.is_idle():
            QTimer.singleShot(50, look_and_leave)
            return
        seen.append((window.settings.hints, sys.excepthook is not sys.__excepthook__))
        window.house.hints.show_hints(())
        window.take_up(replace(window.settings, hints=()))
        window.close()

    for _ in range(2):
        QTimer.singleShot(0, look_and_leave)
        assert application.run(None) == 0
    assert [hints for hints, _ in seen] == [tuple(HINTS), ()]
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


# Files from outside


def test_an_archive_dropped_on_the_window_opens(new_window: NewWindow, sample: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(sample, tmp_path / "other.parallax"))
    hand = new_window(sample)
    hand.drop(hand.window, other)
    hand.rest()
    assert Path(hand.desk.session.path) == other


def test_an_account_dropped_where_no_archive_is_open_is_told(new_window: NewWindow, tmp_path: Path) -> None:
    hand = new_window(None)
    (tmp_path / "account.txt").write_text("A text.")
    hand.drop(hand.window, tmp_path / "account.txt")
    assert hand.message().happened == "There is no archive to import into."
