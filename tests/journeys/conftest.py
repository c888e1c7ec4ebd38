"""The whole window on a copy of the sample, as a person finds it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.hand import Hand
from viewer import paths
from viewer.settings import Settings
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import TEXT_SIZE, look

NewWindow = Callable[..., Hand]
CHOSEN = Settings(theme="light", author="Ada", columns=3)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample archive."""
    return Path(shutil.copy(paths.sample_archive(), tmp_path / "sample.db"))


@pytest.fixture
def new_window(qtbot: QtBot) -> Iterator[NewWindow]:
    """Opens windows, and closes those that are still open; whatever they held is let go of."""
    hands: list[Hand] = []
    look().use("light", size=TEXT_SIZE)

    def make(archive: Path | None, chosen: Settings = CHOSEN) -> Hand:
        window = MainWindow(chosen)
        hand = Hand(qtbot, window)
        hands.append(hand)
        window.resize(1600, 1000)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        if archive is not None:
            window.open_archive(archive)
            hand.rest()
        return hand

    yield make
    for hand in hands:
        hand.window.close()
        hand.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    look().use("light", size=TEXT_SIZE)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"windows left open: {left}"


@pytest.fixture
def hand(new_window: NewWindow, sample: Path) -> Hand:
    """A hand at the window that shows the sample."""
    return new_window(sample)
