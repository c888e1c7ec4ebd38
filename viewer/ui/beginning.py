"""Qt's beginning. Where Qt finds no screen it would end the program with a core dump; here it ends with a sentence."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from viewer.errors import ViewerError
from viewer.texts import tr

_NOT_DONE = 3  # exit code, as the command line's


def begin_qt() -> QApplication:
    """The one QApplication. Ends the program in words where the screen cannot be reached."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        if kind != QtMsgType.QtFatalMsg:
            heard.append(words)
            return
        # Qt aborts when this returns: nothing that could be saved is open yet.
        print(no_screen(heard), file=sys.stderr, flush=True)  # noqa: T201
        os._exit(_NOT_DONE)

    before = qInstallMessageHandler(hear)
    try:
        app = QApplication([sys.argv[0] if sys.argv else "parallax"])
    finally:
        qInstallMessageHandler(before)
    for words in heard:
        print(words, file=sys.stderr)  # noqa: T201
    return app


def no_screen(heard: Sequence[str]) -> ViewerError:
    """What is missing, from what Qt said of it."""
    words = " ".join(heard)
    unharmed = tr("Nothing was opened or changed.")
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if "xcb-cursor" in words and not _there("libxcb-cursor.so.0"):  # Qt says so whatever kept it from a screen
        return ViewerError(
            tr("The window cannot be shown: the library libxcb-cursor is missing."),
            safe=unharmed,
            do=tr("On Debian: apt-get install libxcb-cursor0."),
        )
    if asked:
        return ViewerError(
            tr("The window cannot be shown the way the variable QT_QPA_PLATFORM asks for, “{asked}”.", asked=asked),
            safe=unharmed,
            do=tr("Unset it, then start Parallax again."),
        )
    names = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if names:
        screens = ", ".join(f"{name}={os.environ[name]}" for name in names)
        return ViewerError(
            tr("The screen cannot be reached ({screens}).", screens=screens),
            safe=unharmed,
            do=tr("Start Parallax from the desktop itself, or say “ssh -X” to come from another machine."),
        )
    return ViewerError(
        tr("The window cannot be shown: {reason}", reason=words or tr("Qt does not say why.")),
        safe=unharmed,
        do=tr("The command line works all the same: parallax --help."),
    )


def _there(library: str) -> bool:
    """Whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
