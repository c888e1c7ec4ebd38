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

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from viewer import __version__, paths, settings
from viewer.errors import ViewerError
from viewer.texts import tr
from viewer.ui.arriving import arrivals, visit
from viewer.ui.beginning import begin_qt
from viewer.ui.crash import Crashes
from viewer.ui.hints import HINTS
from viewer.ui.icons import app_icon
from viewer.ui.languages import speak
from viewer.ui.main_window import MainWindow
from viewer.ui.sample import working_sample
from viewer.ui.theme import look, wear

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
    keep_no_history()
    app.setWindowIcon(app_icon())
    return app


def keep_no_history() -> None:
    """Keeps Qt from writing down, in files of its own, which folders its dialogs have been in."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def has_screen() -> bool:
    """Whether a window could be shown."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(wanted: str) -> int:
    """Shows the window until it is closed, with the archive or the passage that is wanted (see arriving.visit).

    Wanting nothing ("") opens the last archive, else a copy of the sample.
    """
    first = not (paths.config() / settings.FILE_NAME).exists()
    chosen = settings.load(paths.config())
    if first:
        chosen = replace(chosen, hints=tuple(HINTS))
    if chosen.scale != 100:  # what the user's own environment says of it holds
        os.environ.setdefault("QT_SCALE_FACTOR", str(chosen.scale / 100))
    app = application()
    speak(app, chosen.language)
    wear(chosen)
    app.styleHints().colorSchemeChanged.connect(look().follow_system)
    window = MainWindow(chosen)
    crashes = Crashes(lambda: window)
    crashes.install()
    window.show()
    window.house.tell_news()
    try:
        if wanted:
            visit(window, wanted)
        else:
            window.open_archive(*_what_to_open(chosen))
    except ViewerError as error:
        window.messages.error(error)
    try:
        with arrivals(window):
            return app.exec()
    finally:
        crashes.uninstall()


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
            raise ViewerError(
                tr("“{path}” cannot be read: {why}.", path=source, why=error.strerror), do=tr("Check the path.")
            ) from error
        window = MainWindow(
            replace(settings.Settings(), theme=theme, columns=3), remember=False, index_folder=Path(scratch) / "index"
        )
        window.resize(*size)
        window.show()
        window.open_archive(copy, tr("sample archive") if archive is None else source.name)
        try:
            _wait(app, lambda: window.is_idle())
            trouble = window.messages.current()
            if window.bench is None and trouble:
                raise ViewerError(trouble.happened, safe=trouble.safe, do=trouble.do)
            if not window.grab().save(str(target), "PNG"):
                raise ViewerError(
                    tr("The picture could not be written to “{path}”.", path=target), do=tr("Choose another place.")
                )
        finally:
            window.close()


def _what_to_open(chosen: settings.Settings) -> tuple[Path, str]:
    last = next((Path(path) for path in chosen.recent if Path(path).is_file()), None)
    return (last, "") if last else (working_sample(), tr("sample archive"))


def _wait(app: QApplication, until: Callable[[], bool]) -> None:
    stop = time.monotonic() + _LONGEST_RENDERING
    quiet = 0
    while quiet < 3 and time.monotonic() < stop:
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()
        app.processEvents()
        quiet = quiet + 1 if until() else 0
