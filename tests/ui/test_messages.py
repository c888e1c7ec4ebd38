from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.errors import ViewerError
from viewer.ui.messages import Messages


@pytest.fixture
def messages(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    banner = Messages()
    QVBoxLayout(window).addWidget(banner)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    banner.window_kept = window
    return banner


def shown(messages: Messages) -> str:
    return "\n".join(each.text() for each in messages.findChildren(QLabel) if each.isVisible())


def test_an_error_says_what_happened_what_is_safe_and_what_to_do(messages):
    messages.error(ViewerError("The disk is full.", safe="Your notes are kept.", do="Free some space."))
    assert "The disk is full.\nYour notes are kept. Free some space." in shown(messages)
    assert messages.accessibleName().startswith("error: The disk is full.")


def test_escape_dismisses_and_uncovers_what_is_still_open(qtbot, messages):
    messages.error(ViewerError("First."))
    messages.warning("Second.")
    qtbot.keyClick(messages.window(), Qt.Key.Key_Escape)
    assert "First." in shown(messages)
    qtbot.keyClick(messages.window(), Qt.Key.Key_Escape)
    assert not messages.isVisible()


def test_the_same_trouble_again_and_again_is_one_message(messages):
    for _ in range(20):
        messages.error(ViewerError("The index is locked."))
    messages.dismiss()
    assert not messages.isVisible()


def test_good_news_never_hides_an_error_for_good(messages):
    messages.error(ViewerError("Not saved."))
    messages.info("Exported.")
    messages.info("Backed up.")
    messages.dismiss()
    assert "Not saved." in shown(messages)


def test_good_news_goes_away_by_itself_and_an_offer_stays(qtbot, messages):
    messages.info("Deleted the note.", button="Undo", act=lambda: None)
    assert not messages._timer.isActive()
    messages._timer.setInterval(1)
    messages.info("Exported.")
    qtbot.waitUntil(lambda: not messages.isVisible())


def test_the_button_acts_once_and_closes(qtbot, messages):
    acted: list[bool] = []
    messages.error(ViewerError("Cut off."), button="Try & again", act=lambda: acted.append(True))
    button = next(each for each in messages.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "Try && again"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acted == [True] and not messages.isVisible()


def test_a_file_name_is_not_markup(messages):
    messages.warning("<img src='http://example.org/x'>.pdf was refused.")
    assert "<img" in shown(messages)
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in messages.findChildren(QLabel) if each.text())
