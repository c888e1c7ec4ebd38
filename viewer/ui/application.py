"""Starts the window: on an archive, on the sample, or into a picture where there is no screen."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from viewer import __version__, paths, settings
from viewer.errors import ViewerError
from viewer.ui.arriving import arrivals, visit
from viewer.ui.beginning import begin_qt
from viewer.ui.icons import app_icon
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import look

_LONGEST_RENDERING = 60  # seconds


def application() -> QApplication:
    """The one QApplication, named and dressed."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = begin_qt()
    app.setApplicationName("parallax")
    app.setApplicationDisplayName("Parallax")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.parallax_viewer.Parallax")
    app.setWindowIcon(app_icon())
    return app


def has_screen() -> bool:
    """Whether a window could be shown."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(wanted: str) -> int:
    """Shows the window until it is closed, with the archive or the passage that is wanted (see arriving.visit).

    Wanting nothing ("") opens the last archive, else a copy of the sample.
    """
    app = application()
    chosen = settings.load(paths.config())
    look().use(chosen.theme, size=chosen.text_size, family=chosen.reader_family)
    window = MainWindow(chosen)
    window.show()
    try:
        if wanted:
            visit(window, wanted)
        else:
            window.open_archive(*_what_to_open(chosen))
    except ViewerError as error:
        window.messages.error(error)
    with arrivals(window):
        return app.exec()


def render(archive: Path | None, target: Path, size: tuple[int, int], theme: str) -> None:
    """Renders the window as it would open to a picture, offscreen. The archive is only read."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    look().use(theme)
    with tempfile.TemporaryDirectory() as scratch:
        source = archive or paths.sample_archive()
        copy = Path(scratch) / source.name  # the file itself may be locked, or be the shipped sample
        try:
            shutil.copyfile(source, copy)
        except OSError as error:
            raise ViewerError(f"“{source}” cannot be read: {error.strerror}.", do="Check the path.") from error
        window = MainWindow(
            replace(settings.Settings(), theme=theme, columns=3), remember=False, index_folder=Path(scratch) / "index"
        )
        window.resize(*size)
        window.show()
        window.open_archive(copy, "sample archive" if archive is None else source.name)
        try:
            _wait(app, lambda: window.is_idle())
            trouble = window.messages.current()
            if window.bench is None and trouble:
                raise ViewerError(trouble.happened, safe=trouble.safe, do=trouble.do)
            if not window.grab().save(str(target), "PNG"):
                raise ViewerError(f"The picture could not be written to “{target}”.", do="Choose another place.")
        finally:
            window.close()


def working_sample() -> Path:
    """The user's own copy of the sample, made when there is none. The shipped one is never written to.

    Raises ViewerError where there is no room for it.
    """
    copy = paths.sample_copy()
    if not copy.exists():
        temporary = copy.with_suffix(".new")
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(paths.sample_archive(), temporary)
            temporary.replace(copy)
        except OSError as error:
            raise ViewerError(
                f"The sample archive cannot be copied to “{copy.parent}”: {error.strerror}.",
                safe="Your own archives are not affected.",
                do="Open one with Ctrl+O, or check the folder's permissions.",
            ) from error
    return copy


def _what_to_open(chosen: settings.Settings) -> tuple[Path, str]:
    last = next((Path(path) for path in chosen.recent if Path(path).is_file()), None)
    return (last, "") if last else (working_sample(), "sample archive")


def _wait(app: QApplication, until: Callable[[], bool]) -> None:
    stop = time.monotonic() + _LONGEST_RENDERING
    quiet = 0
    while quiet < 3 and time.monotonic() < stop:
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()
        app.processEvents()
        quiet = quiet + 1 if until() else 0
