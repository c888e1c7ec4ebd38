"""Types a note into the window and says when the window calls it saved; then waits to be killed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.settings import Settings
from viewer.ui.application import application
from viewer.ui.inspector.note import SAVED
from viewer.ui.main_window import MainWindow


def wait(so: Callable[[], object]) -> None:
    stop = time.monotonic() + 20
    while not so():
        assert time.monotonic() < stop
        QTest.qWait(5)


def main() -> None:
    application()
    window = MainWindow(Settings(), remember=False)
    window.show()
    window.activateWindow()
    window.open_archive(Path(sys.argv[1]))
    wait(lambda: window.bench is not None and window.is_idle() and QApplication.focusWindow())
    keys = QApplication.focusWindow()
    QTest.keySequence(keys, "Shift+Ctrl+Right")
    wait(window.acts["annotate"].isEnabled)
    QTest.keySequence(keys, "A")
    wait(lambda: QApplication.focusWidget().accessibleName() == "Note")
    for letter in "the words before the fall":
        QTest.keyClick(keys, letter)
    wait(
        lambda: (
            not window.bench.panels.inspector.unsaved_notes() and window.bench.panels.inspector.note.state() == SAVED
        )
    )
    print("saved", flush=True)
    time.sleep(60)


if __name__ == "__main__":
    main()
