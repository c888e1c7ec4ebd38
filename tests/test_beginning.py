"""I start Parallax where something is missing, and it says what, or it starts all the same."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from viewer import app
from viewer.session import Session
from viewer.ui import application
from viewer.ui.beginning import no_screen
from viewer.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
linux = pytest.mark.skipif(sys.platform != "linux", reason="the variables of a Linux desktop")


def started(*arguments: str, **variables: str | None) -> subprocess.CompletedProcess[str]:
    """What becomes of `parallax-gui` with these arguments and variables; None unsets one."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    for name, value in {"XDG_RUNTIME_DIR": None, "QT_QPA_PLATFORM": None, "WAYLAND_DISPLAY": None, **variables}.items():
        environment.pop(name, None)
        if value is not None:
            environment[name] = value
    program = "import sys; from viewer.app import main_gui; sys.exit(main_gui(sys.argv[1:]))"
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@linux
@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM"),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": None}, "QT_QPA_PLATFORM"),
        ({"DISPLAY": ":4711"}, "DISPLAY=:4711"),
        ({"WAYLAND_DISPLAY": "wayland-gone", "DISPLAY": None}, "WAYLAND_DISPLAY=wayland-gone"),
    ],
)
def test_without_the_screen_that_was_named_it_ends_in_words(variables: dict[str, str | None], words: str) -> None:
    done = started(**variables)
    assert done.returncode == 3, done.stderr
    last = done.stderr.splitlines()[-1]
    assert words in last or "libxcb-cursor" in last
    assert "Nothing was opened or changed." in last
    assert "Traceback" not in done.stderr


@linux
def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.ui.beginning._there", lambda library: False)
    error = no_screen(["xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."])
    assert "libxcb-cursor" in error.happened
    assert "apt-get install libxcb-cursor0" in error.do


@pytest.fixture
def seen(qapp, monkeypatch: pytest.MonkeyPatch):
    """Starts the window as a desktop does, waits until it rests, and says its title and its banner."""

    def start(*arguments: str) -> tuple[str, str]:
        found: list[tuple[str, str]] = []
        others, stop = set(QApplication.topLevelWidgets()), time.monotonic() + 60

        def look() -> None:
            fresh = set(QApplication.topLevelWidgets()) - others
            window = next((each for each in fresh if isinstance(each, MainWindow)), None)
            if time.monotonic() > stop:
                qapp.quit()  # and nothing was found
                return
            if window is None or not window.is_idle():
                QTimer.singleShot(50, look)
                return
            said = window.messages.current() or (window.bench and window.bench.messages.current())
            found.append((window.windowTitle(), f"{said.happened} {said.do}" if said else ""))
            window.close()
            qapp.quit()
            window.deleteLater()

        monkeypatch.setattr(application, "has_screen", lambda: True)
        monkeypatch.setattr(app, "_log", lambda: None)  # the tests have a log of their own
        QTimer.singleShot(300, look)
        assert app.main_gui(list(arguments)) == 0
        qapp.processEvents()
        return found[0]

    # Closing the last window would post another wish to quit, which Qt meets after its loop has ended: then no later
    # loop of the same process runs any more.
    qapp.setQuitOnLastWindowClosed(False)
    yield start
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Nothing can be written where the user's own files should be."""
    blocked = tmp_path / "no folder"
    blocked.write_text("")
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(blocked))
    monkeypatch.setenv("HOME", str(blocked))
    return blocked


@pytest.mark.parametrize("name", ["it's “new” & (50%).db", "پرونده ۱.parallax", "🕊 dove.db", "#1?a=b.db", "-x.db"])
def test_an_awkwardly_named_archive_opens(seen, tmp_path: Path, name: str) -> None:
    Session.create(tmp_path / name, "The quay").close()
    assert seen(str(tmp_path / name)) == ("The quay – Parallax", "")
    assert seen((tmp_path / name).as_uri()) == ("The quay – Parallax", "")


def test_a_missing_archive_is_named(seen, tmp_path: Path) -> None:
    title, said = seen(str(tmp_path / "gone 🕊.db"))
    assert title == "Parallax"
    assert "gone 🕊.db" in said
    assert "Check the path" in said


@linux
def test_without_a_home_an_archive_opens_all_the_same(seen, homeless: Path, tmp_path: Path) -> None:
    Session.create(tmp_path / "case.db", "The quay").close()
    title, said = seen(str(tmp_path / "case.db"))
    assert title == "The quay – Parallax"
    assert "settings could not be saved" in said


@linux
def test_without_a_home_and_an_archive_it_says_why_there_is_no_sample(seen, homeless: Path) -> None:
    title, said = seen()
    assert title == "Parallax"
    assert "sample archive cannot be copied" in said
