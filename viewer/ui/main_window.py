"""The window: bar, workbench and status line around one archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer import paths, settings
from viewer.domain.address import Address
from viewer.domain.mention import LABELS
from viewer.errors import ViewerError
from viewer.session import Session, check_recogniser, recognisers
from viewer.texts import later, tr
from viewer.ui import actions, left_as, regions
from viewer.ui.commands import Commands
from viewer.ui.copying import TableCopying
from viewer.ui.help import KeysHelp
from viewer.ui.housekeeping import Housekeeping
from viewer.ui.jobs import Jobs
from viewer.ui.keymap import follow, keymap
from viewer.ui.messages import Messages
from viewer.ui.models.hint import Hint
from viewer.ui.palette import Palette
from viewer.ui.sample import working_sample
from viewer.ui.search.field import SearchField
from viewer.ui.sizing import give_room
from viewer.ui.status_line import StatusLine
from viewer.ui.theme import LARGEST_TEXT, SMALLEST_TEXT, TEXT_SIZE, look, wear
from viewer.ui.timeline.saving import FORMS as PICTURES
from viewer.ui.top_bar import TopBar
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.workbench import Workbench

ARCHIVES = later("Parallax archives (*.parallax *.db);;All files (*)")
ARCHIVE_SUFFIXES = (".parallax", ".db")
READABLE = later("Accounts (*.txt *.md *.markdown *.html *.htm *.pdf);;All files (*)")
CONTEXT_MENU = (
    "annotate", "highlight", "relate", "link", "add-event", "name", "not-a-name", "not-a-name-anywhere",
    "split-mention", "copy", "copy-plain", "similar", "read-here", "grade", "details",
)  # fmt: skip
COLUMN_MENU = (
    "back", "forward", "pin", "move-left", "move-right", "split-column", "pair", "page", "translates", "similar",
    "grade", "details", "close-column",
)  # fmt: skip
_STEP = 1.0  # points


class MainWindow(QWidget):
    """Opens one archive at a time; each gets a workbench of its own.

    opened: an archive lies on the workbench. remember: whether settings and backups are kept.
    index_folder: where search indexes go, instead of the user's cache.
    """

    opened = Signal()

    def __init__(self, chosen: settings.Settings, *, remember: bool = True, index_folder: Path | None = None) -> None:
        super().__init__()
        self.settings = chosen
        self.bench: Workbench | None = None
        self.commands: Commands | None = None
        self._remember = remember
        self._index_folder = index_folder
        self._subtitle = ""
        self.jobs = Jobs(self)
        self.search = SearchField()
        self.messages = Messages()
        self.house = Housekeeping(self)
        self.acts = actions.build(self, self._handlers())
        keymap().use(chosen.keys)
        follow(self, self.acts)
        self._table_copying = TableCopying(self)
        self.search.offer_actions(self.acts.values())
        self.bar = TopBar(self.acts, self.search)
        self.status = StatusLine()
        self._place = QStackedWidget()
        self._none_open = Hint("")
        self._place.addWidget(self._none_open)
        keymap().changed.connect(self._say_none_open)
        self._say_none_open()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.messages)
        layout.addWidget(self._place, 1)
        layout.addWidget(self.house.hints)
        layout.addWidget(self.status)
        self.jobs.trouble.connect(self.messages.error)
        self.setAcceptDrops(True)
        self.setWindowTitle("Parallax")
        em = self.fontMetrics().height()
        self.setMinimumSize(em * 44, em * 28)
        self.resize(QSize(em * 84, em * 52).boundedTo(self.screen().availableSize() * 0.95))
        if chosen.geometry:
            self.restoreGeometry(QByteArray.fromBase64(chosen.geometry.encode()))
        self.acts[f"theme-{chosen.theme}"].setChecked(True)
        self.acts["blind"].setChecked(chosen.blind)
        self.house.begin()
        self._update_actions()

    # Archives

    def open_archive(self, path: Path, subtitle: str = "", at: Address | None = None) -> None:
        """Opens an archive in place of the one that is open; that one stays where the new one cannot be opened.

        at: the passage to open it at.
        """
        author, recogniser = self.settings.author, self.settings.recogniser
        if self.bench is not None and Path(self.bench.desk.session.path) == path.absolute():
            return
        work = lambda: Session.open(path, author, index_folder=self._index_folder, recogniser=recogniser)  # noqa: E731
        self.jobs.run(work, lambda session: self._lay_out(session, subtitle, at), unwanted=Session.close)

    def open_sample(self) -> None:
        """Opens the user's own copy of the sample."""
        try:
            self.open_archive(working_sample(), tr("sample archive"))
        except ViewerError as error:
            self.messages.error(error)

    def new_archive(self, path: Path) -> None:
        """Makes an archive and opens it."""
        author, recogniser = self.settings.author, self.settings.recogniser
        work = lambda: Session.create(path, "", author, recogniser=recogniser)  # noqa: E731
        self.jobs.run(work, self._lay_out, unwanted=Session.close)

    def take_in(self, dropped: list[Path]) -> None:
        """Opens an archive that was dropped on the window, or imports whatever else was."""
        if len(dropped) == 1 and dropped[0].suffix.lower() in ARCHIVE_SUFFIXES:
            self.open_archive(dropped[0])
        elif self.commands is not None:
            self.commands.import_paths(dropped)
        elif dropped:
            self.messages.error(
                ViewerError(tr("There is no archive to import into."), do=tr("Make one, or open one, first."))
            )

    def close_archive(self) -> None:
        """Saves what was typed and closes the archive."""
        if self.bench is None:
            return
        if self.commands is not None:
            self.settings = replace(self.settings, export=self.commands.sending.last)
        bench, self.bench, self.commands = self.bench, None, None
        self.settings = replace(self.settings, columns=len(bench.panels.reader.columns), layout=bench.save_layout())
        if bench.desk.now:
            archive, arrangement = bench.desk.now.info.id, bench.panels.reader.arrangement()
            self.settings = left_as.leave(self.settings, archive, arrangement)
        bench.finding.close()
        bench.desk.close()
        bench.rescuing.close()
        self._cover(False)
        self._place.removeWidget(bench)
        bench.deleteLater()

    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self.jobs.idle() and (self.bench is None or self.bench.desk.is_idle())

    def _lay_out(self, session: Session, subtitle: str = "", at: Address | None = None) -> None:
        self.close_archive()
        with look().plain():
            bench = self.bench = Workbench(session, self.search)
            bench.panels.reader.set_columns(self.settings.columns)
            self._place.addWidget(bench)
        self.commands = Commands(bench)
        self.commands.sending.last = self.settings.export
        self._subtitle = subtitle
        self._place.setCurrentWidget(bench)
        bench.restore_layout(self.settings.layout)
        bench.marking.begin(self.settings)
        bench.marking.changed.connect(self._keep_marking)
        bench.blinding.turn(self.settings.blind)
        bench.blinding.covered.connect(self._cover)
        self.status.follow(bench.desk.jobs)
        bench.desk.refreshed.connect(self._refreshed)
        bench.desk.place_changed.connect(self._update_actions)
        bench.finding.changed.connect(self._update_actions)
        bench.finding.said.connect(self.status.say)
        bench.desk.said.connect(self.status.say)
        bench.finding.name_wanted.connect(self._name_search)
        bench.panels_shown.connect(self._update_actions)
        bench.panels.reader.selection_changed.connect(self._update_actions)
        bench.panels.reader.focused.connect(self._update_actions)
        bench.panels.timeline.picture_wanted.connect(self.acts["timeline-picture"].trigger)
        bench.panels.timeline.export_wanted.connect(self.acts["export"].trigger)
        bench.panels.reader.context_requested.connect(self._show_context_menu)
        bench.panels.reader.mention_clicked.connect(lambda *_: self.house.hints.follow("names"))
        bench.columns.turned.connect(self._update_actions)
        bench.panels.reader.menu_requested.connect(lambda at: self._show_menu(COLUMN_MENU, at))
        bench.desk.begin(
            self.settings.columns, backups=self._remember, left=lambda: bench.as_left(self.settings), at=at
        )
        if not self.search.hasFocus():
            bench.panels.reader.focus_column(0)
        if session.read_only:
            bench.messages.warning(
                tr("This archive is open for reading only: {why}.", why=session.read_only),
                tr("Nothing can be changed or lost."),
                tr("To work in it, close the other window or make a copy."),
            )
        if not subtitle:
            self.settings = self.settings.opened(Path(session.path))
            self._save_settings()
        self.opened.emit()

    def _refreshed(self) -> None:
        now = self.bench.desk.now if self.bench else None
        if self.bench is None or now is None:
            return
        self.bar.show_archive(now.info.title, self._subtitle or Path(now.info.path).name)
        self.setWindowTitle(tr("{title} – Parallax", title=now.info.title))
        self.status.show_info(now.info, saved=not self.bench.panels.inspector.not_saved())
        undo, redo = now.info.undo, now.info.redo
        self.acts["undo"].setText(tr("Undo: {edit}", edit=undo) if undo else tr("Undo"))
        self.acts["redo"].setText(tr("Redo: {edit}", edit=redo) if redo else tr("Redo"))
        self._update_actions()

    def _update_actions(self, *_: object) -> None:
        actions.enable(self.acts, self.commands.states() if self.commands else ())
        if self.bench is not None:
            self.acts["lock"].setChecked(self.bench.desk.locked)
            self.acts["page"].setChecked(self.bench.columns.shows_page())
            self.acts["pin"].setChecked(self.bench.columns.is_pinned())
            self.acts["only-found"].setChecked(self.bench.finding.only)
            self.acts[f"columns-{len(self.bench.panels.reader.columns)}"].setChecked(True)
            self.acts["marks"].setChecked(self.bench.marking.showing.marked)
            for kind in LABELS:
                self.acts[f"mark-{kind.lower()}"].setChecked(self.bench.marking.shows(kind))
            self.acts["enlarge"].setChecked(self.bench.is_enlarged())
            for name in ("library", "inspector"):
                self.acts[name].setChecked(self.bench.panel_shown(name))

    def _save_timeline(self) -> None:
        def save(found: list[Path]) -> None:
            if self.bench is not None:
                try:
                    self.bench.desk.chronology.save_picture(found[0])
                except ViewerError as error:
                    self.bench.messages.error(error)

        self._ask(tr("Save the timeline"), "save", ";;".join(map(tr, PICTURES.values())), save, suffix="png")

    # Looks

    def _ask_recogniser(self) -> None:
        from viewer.ui.dialogs.recogniser import RecogniserDialog

        dialog = fleeting(RecogniserDialog(recognisers(), self.settings.recogniser, self))
        dialog.chosen.connect(self.use_recogniser)
        dialog.open()

    def use_recogniser(self, name: str) -> None:
        """Finds names in another way from now on; the open archive is opened anew, and read again."""

        def use(_: object) -> None:
            self.settings = replace(self.settings, recogniser=name)
            self._save_settings()
            if self.bench is not None:
                path, subtitle = Path(self.bench.desk.session.path), self._subtitle
                self.close_archive()
                self.open_archive(path, subtitle)

        if name != self.settings.recogniser:
            self.jobs.run(lambda: check_recogniser(name), use)

    def take_up(self, chosen: settings.Settings) -> None:
        """Looks and does from now on as the settings say, and keeps them; another recogniser: `use_recogniser`."""
        was, self.settings = self.settings, chosen
        dressed = ("theme", "text_size", "reader_family", "line_length", "kind_colours")
        if any(getattr(was, name) != getattr(chosen, name) for name in dressed):
            wear(chosen)
        keymap().use(chosen.keys)
        self.acts[f"theme-{chosen.theme}"].setChecked(True)
        if self.bench is not None:
            self.bench.desk.session.sign(chosen.author)
        self._save_settings()

    def _say_none_open(self) -> None:
        keys = {name: keymap().told(name) for name in ("open", "recent", "new")}
        self._none_open.setText(
            tr("No archive is open.\n\n{open} opens one, {recent} lists the last ones, {new} makes a new one.", **keys)
        )

    def _set_theme(self, name: str) -> None:
        self.take_up(replace(self.settings, theme=name))

    def _resize_text(self, step: float) -> None:
        size = TEXT_SIZE if step == 0 else min(LARGEST_TEXT, max(SMALLEST_TEXT, look().size + step))
        self.take_up(replace(self.settings, text_size=size))

    def _cover(self, on: bool) -> None:
        """Leaves the place to the one thing that is looked at."""
        for widget in (self.bar, self.status):
            widget.setHidden(on)
        self._update_actions()

    def _set_blind(self, on: bool) -> None:
        self.settings = replace(self.settings, blind=on)
        self._save_settings()
        if self.bench is not None:
            self.bench.blinding.turn(on)

    def _keep_marking(self) -> None:
        if self.bench is not None:
            self.settings = self.bench.marking.kept(self.settings)
            self._save_settings()
            self._update_actions()

    # Actions

    def _handlers(self) -> dict[str, Callable[..., object]]:
        act, bench = self._with_commands, self._with_bench
        handlers: dict[str, Callable[..., object]] = {
            "new": lambda: self._ask(tr("New archive"), "save", tr(ARCHIVES), lambda found: self.new_archive(found[0])),
            "open": lambda: self._ask(tr("Open archive"), "file", tr(ARCHIVES), lambda got: self.open_archive(got[0])),
            "import": act(lambda c: self._ask(tr("Import files"), "files", tr(READABLE), c.import_paths)),
            "import-folder": act(lambda c: self._ask(tr("Import a folder"), "folder", "", c.import_paths)),
            "export": act(lambda c: c.sending.export()),
            "merge": act(lambda c: c.sending.merge()),
            "private-note": act(Commands.turn_private),
            "copy-markdown": act(lambda c: c.copy_markdown()),
            "recogniser": self._ask_recogniser,
            "timeline-picture": bench(lambda _: self._save_timeline()),
            "details": act(lambda c: c.details()),
            "check": act(Commands.check),
            "backup": act(Commands.backup),
            "quit": self.close,
            "undo": bench(lambda b: b.desk.undo()),
            "redo": bench(lambda b: b.desk.redo()),
            "copy": act(lambda c: c.copy(cited=True)),
            "copy-plain": act(lambda c: c.copy(cited=False)),
            "annotate": act(Commands.annotate),
            "highlight": act(Commands.highlight),
            "legend": bench(lambda b: b.annotating.edit_legend()),
            "note-tags": act(Commands.edit_tags),
            "next-note": bench(lambda b: b.annotating.step_note_here()),
            "relate": act(Commands.relate),
            "follow-link": bench(lambda b: b.relating.follow()),
            "notes": bench(lambda b: b.show_tab("notes", focus=True)),
            "new-version": act(
                lambda c: self._ask(tr("A new version of this account"), "file", tr(READABLE), c.import_version)
            ),
            "grade": act(Commands.grade),
            "blind": self._set_blind,
            "grade-scales": act(Commands.define_scale),
            "add-event": act(Commands.add_event),
            "name": bench(lambda b: b.naming.name()),
            "not-a-name": bench(lambda b: b.naming.remove()),
            "not-a-name-anywhere": bench(lambda b: b.naming.remove(everywhere=True)),
            "split-mention": bench(lambda b: b.naming.split_off()),
            "link": act(lambda c: c.link()),
            "overrule": act(Commands.overrule),
            "standing": act(Commands.turn_muting),
            "copies": act(Commands.show_copies),
            "copies-of": act(Commands.say_copy),
            "search": self.search.ask,
            "palette": lambda: fleeting(Palette(self.acts.values(), self)).ask(),
            "find": bench(lambda b: b.panels.reader.show_find()),
            "find-next": bench(lambda b: b.panels.reader.find_next()),
            "find-previous": bench(lambda b: b.panels.reader.find_next(backward=True)),
            "next-hit": bench(lambda b: b.finding.step(1)),
            "previous-hit": bench(lambda b: b.finding.step(-1)),
            "save-search": bench(lambda b: b.finding.want_name()),
            "clear-search": bench(lambda b: b.finding.clear()),
            "only-found": bench(lambda b, on: b.finding.set_only(on)),
            "results": bench(lambda b: b.show_tab("results", focus=True)),
            "next-mention": bench(lambda b: b.panels.reader.step_mention(1)),
            "previous-mention": bench(lambda b: b.panels.reader.step_mention(-1)),
            "next-claim": bench(lambda b: b.desk.step_claim(1)),
            "previous-claim": bench(lambda b: b.desk.step_claim(-1)),
            "back": bench(lambda b: b.desk.back(-1)),
            "forward": bench(lambda b: b.desk.back(1)),
            "next-region": lambda: regions.go(self._regions(), 1),
            "previous-region": lambda: regions.go(self._regions(), -1),
            "similar": bench(lambda b: b.columns.similar()),
            "compare": bench(lambda b: b.columns.compare()),
            "pair": bench(lambda b: b.columns.pair()),
            "pin": bench(lambda b, _on: b.columns.turn_pin()),
            "page": bench(lambda b, _on: b.columns.turn_page()),
            "split-column": bench(lambda b: b.columns.split()),
            "move-left": bench(lambda b: b.columns.move(-1)),
            "move-right": bench(lambda b: b.columns.move(1)),
            "close-column": bench(lambda b: b.columns.close()),
            "arrangements": bench(lambda b: b.columns.ask_arrangement()),
            "read-here": bench(lambda b: b.columns.read_here()),
            "translates": bench(lambda b: b.columns.ask_original()),
            "lock": bench(lambda b, locked: b.desk.set_locked(locked)),
            "timeline": bench(lambda b: b.show_tab("timeline", focus=True)),
            "claims": bench(lambda b: b.show_tab("claims", focus=True)),
            "names": bench(lambda b: b.show_tab("names", focus=True)),
            "library": bench(lambda b, shown: b.show_panel("library", shown)),
            "inspector": bench(lambda b, shown: b.show_panel("inspector", shown)),
            "wider": lambda: self._give_room(Qt.Orientation.Horizontal, 1),
            "narrower": lambda: self._give_room(Qt.Orientation.Horizontal, -1),
            "higher": lambda: self._give_room(Qt.Orientation.Vertical, 1),
            "lower": lambda: self._give_room(Qt.Orientation.Vertical, -1),
            "marks": bench(lambda b, on: b.marking.show_all(on)),
            "least-sure": bench(lambda b: b.ask_least()),
            "larger": lambda: self._resize_text(_STEP),
            "smaller": lambda: self._resize_text(-_STEP),
            "normal-size": lambda: self._resize_text(0),
            "enlarge": bench(lambda b, on: b.enlarge(on)),
            "full-screen": lambda full: self.showFullScreen() if full else self.showNormal(),
            "help": lambda: fleeting(KeysHelp(self)).open(),
            **self.house.handlers(),
        }
        for number in range(1, 5):
            handlers[f"columns-{number}"] = bench(lambda b, _on, n=number: b.panels.reader.set_columns(n))
            handlers[f"focus-{number}"] = bench(lambda b, n=number: b.panels.reader.focus_column(n - 1))
        for number in range(1, 7):
            handlers[f"highlight-{number}"] = act(lambda c, n=number: c.highlight_as(n))
        for kind in LABELS:
            handlers[f"mark-{kind.lower()}"] = bench(lambda b, on, k=kind: b.marking.show_kind(k, on))
        for name in settings.THEMES:
            handlers[f"theme-{name}"] = lambda _on, n=name: self._set_theme(n)
        return handlers

    def _give_room(self, direction: Qt.Orientation, steps: int) -> None:
        if (part := self.focusWidget()) is not None:
            give_room(part, direction, steps)

    def _regions(self) -> list[QWidget]:
        """What F6 goes through, in reading order."""
        return [self.messages, *(self.bench.regions() if self.bench else [self.bar]), self.house.hints, self.status]

    def _with_commands(self, do: Callable[..., object]) -> Callable[..., None]:
        def handle(*values: object) -> None:
            if self.commands is not None:
                do(self.commands, *values)

        return handle

    def _with_bench(self, do: Callable[..., object]) -> Callable[..., None]:
        def handle(*values: object) -> None:
            if self.bench is not None:
                do(self.bench, *values)

        return handle

    def _ask(
        self, title: str, mode: str, filters: str, done: Callable[[list[Path]], object], suffix: str = "parallax"
    ) -> None:
        dialog = fleeting(QFileDialog(self, title))
        if filters:
            dialog.setNameFilters(filters.split(";;"))
        if mode == "save":
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix)
        else:
            kinds = {"file": "ExistingFile", "files": "ExistingFiles", "folder": "Directory"}
            dialog.setFileMode(QFileDialog.FileMode[kinds[mode]])
        dialog.filesSelected.connect(lambda names: done([Path(name) for name in names]))
        dialog.open()

    def _name_search(self, name: str) -> None:
        dialog = fleeting(QInputDialog(self))
        dialog.setWindowTitle(tr("Save search"))
        dialog.setLabelText(tr("Name of the search"))
        dialog.setTextValue(name)
        dialog.resize(self.fontMetrics().height() * 26, dialog.sizeHint().height())
        dialog.textValueSelected.connect(self._with_bench(lambda b, chosen: b.finding.save(chosen)))
        dialog.open()

    def _show_context_menu(self, _document: str, at: QPoint, _start: int, _end: int) -> None:
        self._show_menu(CONTEXT_MENU, at)

    def _show_menu(self, names: Sequence[str], at: QPoint) -> None:
        self._update_actions()  # the text cursor has just moved to the mouse
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.acts[name] for name in names])
        menu.popup(at)

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.take_in([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_archive()
        self.jobs.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.settings = replace(self.settings, geometry=geometry)
        self._save_settings()
        event.accept()

    def _save_settings(self) -> None:
        if not self._remember:
            return
        try:
            settings.save(self.settings, paths.config())
        except OSError as error:
            self.messages.error(
                ViewerError(
                    tr("Your settings could not be saved: {why}.", why=error.strerror),
                    safe=tr("The archive is unharmed."),
                )
            )
