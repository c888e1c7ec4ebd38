"""What arrives at a window that is open: archives and links, from second starts and from the desktop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from viewer import handover, paths
from viewer.domain import address
from viewer.domain.address import Address
from viewer.errors import ViewerError
from viewer.session.locating import located
from viewer.texts import tr

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


def visit(window: MainWindow, wanted: str) -> None:
    """Opens what a start, a double click or a link asks for; "" leaves everything as it is.

    wanted: the path of an archive, or the address of a passage. What is no address opens nothing.
    """
    if not wanted.startswith(f"{address.SCHEME}:"):
        if wanted:
            window.open_archive(Path(wanted))
        return
    place = address.read(wanted)
    if place is None:
        window.messages.error(
            ViewerError(
                tr("This is no link to a passage that Parallax can follow."),
                safe=tr("Nothing was opened or changed."),
                do=tr("Copy it again from where it was written."),
            )
        )
        return
    bench, sample = window.bench, paths.sample_copy()
    now = bench.desk.now if bench is not None else None
    if now is not None and now.info.id == place.archive:
        go_to(window, place)
        return
    known = [*map(Path, window.settings.recent), sample]

    def show(found: Path) -> None:
        if window.bench is not None and Path(window.bench.desk.session.path) == found:
            go_to(window, place)
        else:
            window.open_archive(found, tr("sample archive") if found == sample else "", place)

    def fail(error: ViewerError) -> None:
        window.messages.error(error, tr("Open…"), window.acts["open"].trigger)

    window.jobs.run(lambda: located(place, known), show, fail, key="link")


def go_to(window: MainWindow, place: Address) -> None:
    """Shows a passage of the archive that is open."""
    if window.bench is not None and place.document:
        window.bench.desk.open(place.document, None, *place.passage)


class Arrivals(QObject):
    """Takes what macOS hands to a running program: files and links come as events, not as arguments."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()  # outlives the window, which may go before the application
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            _arrived(self._window, event.file() or event.url().toString())
            return True
        return False


@contextmanager
def arrivals(window: MainWindow) -> Iterator[None]:
    """While it lasts, what is asked for elsewhere opens in this window, which comes to the front."""
    app, files, server = QApplication.instance(), Arrivals(window), handover.listen()
    assert app is not None
    app.installEventFilter(files)
    notifier = None
    if server is not None:
        notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda: _arrived(window, handover.received(server)))
    try:
        yield
    finally:
        app.removeEventFilter(files)
        if notifier is not None:
            notifier.setEnabled(False)
        if server is not None:
            handover.stop(server)


def _arrived(window: MainWindow, wanted: str) -> None:
    visit(window, wanted)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
