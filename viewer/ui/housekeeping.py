"""The window's own affairs, which no archive knows of: preferences, recent archives, hints, what is new, about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from viewer import __version__, paths
from viewer.session import recognisers, remove_indexes
from viewer.texts import tr
from viewer.ui import news
from viewer.ui.hints import HINTS, Hints
from viewer.ui.icons import icon
from viewer.ui.palette import Palette
from viewer.ui.widgets.fleeting import fleeting

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class Housekeeping(QObject):
    """Keeps house for one window. hints: the line it puts into it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.hints = Hints()
        self.hints.left.connect(lambda standing: self._keep(hints=standing))

    def begin(self) -> None:
        """Shows what a first start shows, and hears of what is done."""
        for name, action in self._window.acts.items():
            action.triggered.connect(lambda _on, name=name: self.hints.followed_by(name))
        self.hints.show_hints(self._window.settings.hints)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What the actions do that it answers for, by id."""
        return {
            "preferences": self.ask_preferences,
            "recent": self.switch,
            "forget-recent": self.forget_recent,
            "remove-index": self.remove_index,
            "menu": lambda: self._window.bar.open_menu(),
            "hints": self.show_hints,
            "whats-new": lambda: fleeting(news.WhatsNew(news.since(news.changelog(), ""), self._window)).open(),
            "about": self._show_about,
        }

    def _show_about(self) -> None:
        from viewer.ui.dialogs.about import About  # with the licences of everything

        fleeting(About(self._window)).open()

    def ask_preferences(self) -> None:
        """Opens the preferences; what is chosen in them holds at once."""
        window = self._window
        from viewer.ui.preferences.dialog import Preferences

        dialog = fleeting(Preferences(window.settings, recognisers(), paths.data() / "backups", window))
        dialog.changed.connect(lambda fields: self._keep(**fields))
        dialog.recogniser_chosen.connect(window.use_recogniser)
        dialog.open()

    def switch(self) -> None:
        """Lists the archives opened last, without the one that is open; Enter opens one in its place."""
        window = self._window
        here = str(window.bench.desk.session.path) if window.bench else ""
        found = [self._to_open(Path(path)) for path in window.settings.recent if path != here]
        sample = QAction(icon("archive"), tr("The sample archive"))
        sample.triggered.connect(window.open_sample)
        dialog = Palette(
            [*found, sample], window, title=tr("Recent archives"), asks=tr("Which archive do you want to open?")
        )
        for action in (*found, sample):
            action.setParent(dialog)
        fleeting(dialog).ask()

    def forget_recent(self) -> None:
        """No path of an archive stays in the settings."""
        self._keep(recent=())
        self._window.messages.info(tr("No archive is remembered any more."))

    def remove_index(self) -> None:
        """No index of any archive stays on this machine; the open archive's goes when it is closed."""
        window = self._window
        if window.bench is None:
            window.jobs.run(remove_indexes, lambda _: self._say_removed(""))
            return
        session = window.bench.desk.session

        def remove() -> None:
            session.remove_index()
            remove_indexes(spare=session)

        window.jobs.run(
            remove,
            lambda _: self._say_removed(tr("That of this archive goes when you close it, for you search in it.")),
        )

    def show_hints(self) -> None:
        """Shows all hints again."""
        self._keep(hints=tuple(HINTS))
        self.hints.show_hints(HINTS)

    def tell_news(self) -> None:
        """After an update, offers once to read what is new; on a first start keeps quiet."""
        was = self._window.settings.version
        if was == __version__:
            return
        self._keep(version=__version__)
        new = news.since(news.changelog(), was)
        if was and new:
            self._window.messages.info(
                tr("Parallax is now version {version}.", version=__version__),
                button=tr("What is new"),
                act=lambda: fleeting(news.WhatsNew(new, self._window)).open(),
            )

    def _keep(self, **fields: object) -> None:
        self._window.take_up(replace(self._window.settings, **fields))  # type: ignore[arg-type]

    def _say_removed(self, rest: str) -> None:
        self._window.messages.info(
            tr("The search indexes were removed from this machine."),
            " ".join(filter(None, (rest, tr("Each is made again when its archive is opened.")))),
        )

    def _to_open(self, path: Path) -> QAction:
        action = QAction(icon("archive"), path.stem)
        folder = str(path.parent)
        home = str(Path.home())
        action.setStatusTip("~" + folder[len(home) :] if folder.startswith(home) else folder)
        action.triggered.connect(lambda: self._window.open_archive(path))
        return action
