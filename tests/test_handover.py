"""I double-click a second archive, and it opens in the window that I have already."""

from __future__ import annotations

import os
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from viewer import handover
from viewer.ui import arriving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such sockets")


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A runtime folder of the test's own, and a screen."""
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return folder


class Window(QWidget):
    """What a second start needs of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    def open_archive(self, path: Path) -> None:
        self.opened.append(path)


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", ["case.parallax", "پرونده's “case”.db", "\udcff\udcfe.db"])
def test_the_window_opens_what_a_second_start_names(window: Window, qtbot, tmp_path: Path, name: str) -> None:
    with arriving.arrivals(window), ThreadPoolExecutor() as elsewhere:
        second = elsewhere.submit(handover.passed_on, str(tmp_path / name))
        qtbot.waitUntil(lambda: second.done() and bool(window.opened))
    assert second.result()
    assert window.opened == [tmp_path / name]


def test_a_second_start_without_an_archive_opens_none(window: Window, qtbot) -> None:
    with arriving.arrivals(window), ThreadPoolExecutor() as elsewhere:
        second = elsewhere.submit(handover.passed_on, "")
        qtbot.waitUntil(second.done)
    assert second.result()
    assert window.opened == []


def test_without_a_window_nothing_is_passed_on() -> None:
    assert not handover.passed_on("/a.db")


def test_a_window_that_is_closed_leaves_nothing(window: Window, runtime: Path) -> None:
    with arriving.arrivals(window):
        assert list(runtime.iterdir())
    assert not list(runtime.iterdir())
    assert not handover.passed_on("")


def test_what_a_killed_window_left_is_no_hindrance(window: Window, qtbot) -> None:
    killed = handover.listen()
    assert killed is not None
    killed.close()
    assert not handover.passed_on("/a.db")
    with arriving.arrivals(window), ThreadPoolExecutor() as elsewhere:
        second = elsewhere.submit(handover.passed_on, "/a.db")
        qtbot.waitUntil(lambda: second.done() and bool(window.opened))
    assert window.opened == [Path("/a.db")]


def test_a_window_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "_PATIENCE", 0.05)
    server = handover.listen()
    assert server is not None
    assert not handover.passed_on("/a.db")
    assert handover.received(server) == ""  # the second start opened it itself
    handover.stop(server)


def test_one_that_names_nothing_does_not_hold_up_the_next(window: Window, qtbot, runtime: Path) -> None:
    with arriving.arrivals(window), socket.socket(socket.AF_UNIX) as silent:
        silent.connect(str(next(runtime.iterdir())))
        with ThreadPoolExecutor() as elsewhere:
            second = elsewhere.submit(handover.passed_on, "/b.db")
            qtbot.waitUntil(lambda: second.done() and bool(window.opened))
    assert window.opened == [Path("/b.db")]


@pytest.mark.parametrize("missing", ["XDG_RUNTIME_DIR", "DISPLAY"])
def test_without_a_place_for_it_each_start_has_its_window(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(missing)
    assert handover.listen() is None
    assert not handover.passed_on("")


def test_a_folder_that_is_gone_is_no_error(runtime: Path) -> None:
    os.rmdir(runtime)  # noqa: PTH106
    assert handover.listen() is None
