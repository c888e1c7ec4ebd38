"""Parallax starts, whatever the home folder is like."""

from __future__ import annotations

import contextlib
import shutil

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.errors import ViewerError
from viewer.session import Session
from viewer.settings import Settings
from viewer.ui import application
from viewer.ui.main_window import MainWindow


def test_the_sample_is_copied_once_and_my_copy_is_kept(qapp) -> None:
    mine = application.working_sample()
    mine.write_bytes(mine.read_bytes() + b"mine")
    assert application.working_sample() == mine
    assert mine.read_bytes() == paths.sample_archive().read_bytes() + b"mine"
    assert list(mine.parent.iterdir()) == [mine]


def test_a_home_that_cannot_be_written_is_told_in_the_window(
    qapp: QApplication, home, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "file"))
    with pytest.raises(ViewerError, match="cannot be copied to"):
        application.working_sample()
    told = []

    def look_and_leave() -> None:
        (window,) = (
            widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()
        )
        told.append(window.messages.current())
        window.close()

    QTimer.singleShot(0, look_and_leave)
    assert application.run(None) == 0
    assert "cannot be copied to" in told[0].happened


def test_an_archive_can_be_opened_again_after_a_window_that_was_closed_while_opening_it(qtbot, tmp_path) -> None:
    here = tmp_path / "mine.parallax"
    shutil.copyfile(paths.sample_archive(), here)
    window = MainWindow(Settings(), remember=False, index_folder=tmp_path / "index")
    qtbot.addWidget(window)
    window.open_archive(here)
    window.close()
    assert window.bench is None
    assert [path.name for path in tmp_path.iterdir() if path.name != "index"] == [here.name]
    with contextlib.closing(Session.open(here, index_folder=tmp_path / "index")) as again:
        assert again.read_only is None
