"""Mistakes of ours that nobody has caught: a report without a word of the case, shown once, sent nowhere."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import PurePath
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from viewer import __version__
from viewer.texts import tr
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.widgets.text import label

_log = logging.getLogger("viewer.crash")
_MOST = 60  # frames of a report; the last ones say where


def report(error: BaseException) -> str:
    """What a developer needs of a mistake: versions, the kind of error, and the lines of the program it went through.

    Neither the error's own words are in it, which may quote a text or a path, nor any folder of this machine.
    """
    versions = (
        f"Parallax {__version__} · Python {platform.python_version()} · Qt {qVersion()} · "
        f"{platform.system()} {platform.machine()} · {QGuiApplication.platformName()}"
    )
    return "\n".join([versions, *_told(error)])


def _told(error: BaseException, deep: int = 0) -> Iterator[str]:
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None and deep < 5:
        yield from _told(earlier, deep + 1)
        yield "…"
    yield type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    for frame in frames[-_MOST:]:
        yield f"  {place(frame.filename)}:{frame.lineno} {frame.name}"


def place(file: str) -> str:
    """A file of the program, without the folders it is installed in.

    >>> place("/home/ada/.venv/lib/python3.11/site-packages/lxml/html/__init__.py")
    'lxml/html/__init__.py'
    >>> place("/home/ada/secret case/script.py")
    'elsewhere'
    """
    parts = PurePath(file).parts
    for anchor, kept in (("site-packages", 1), ("viewer", 0), (f"python3.{sys.version_info.minor}", 1)):
        if anchor in parts:
            at = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[at + kept :])
    return file if file.startswith("<frozen ") else "elsewhere"


class CrashDialog(QDialog):
    """Says it calmly, shows the report, copies it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        shown = QPlainTextEdit(text, readOnly=True)
        shown.setAccessibleName(tr("The report"))
        shown.setTabChangesFocus(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for words, bold in (
            (tr("Something went wrong inside Parallax. This is our mistake, not yours."), True),
            (tr("What was saved before is unharmed, and you can go on working."), False),
            (
                tr(
                    "The report below holds no word of your documents, notes or paths, and goes nowhere by itself: "
                    "copy it into a message to those who make Parallax, if you like."
                ),
                False,
            ),
        ):
            layout.addWidget(label(words, bold=bold, soft=not bold, wrap=True))
        layout.addWidget(shown, 1)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 40, line * 24)


class Crashes(QObject):
    """Catches what nobody else did, on every thread, for as long as it is installed; one report at a time is shown."""

    _arrived = Signal(str)

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        """window: over which reports are shown."""
        super().__init__()
        self._window = window
        self._shown: CrashDialog | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """As it was before."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException | None, _where: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        text = report(error)
        _log.error("%s", text)
        if sys.stderr is not None:  # not the error's words: a desktop keeps what programs say there
            sys.stderr.write(text + "\n")
        self._arrived.emit(text)

    def _show(self, text: str) -> None:
        if self._shown is None:
            self._shown = fleeting(CrashDialog(text, self._window()))
            self._shown.finished.connect(self._gone)
            self._shown.open()

    def _gone(self) -> None:
        self._shown = None
