"""Everything the user can do, as data: menus, toolbar, palette and help are made from one list."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from viewer.texts import later, tr
from viewer.ui.icons import icon
from viewer.ui.theme import look


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    keys: portable key names, the first is the one that menus show. place: the menu and the heading
    of the help it stands under. when: "always", or the state the window must be in (see STATES).
    group: actions of a group exclude one another; checkable: it is on or off.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    place: str = "Archive"
    when: str = "always"
    checkable: bool = False
    group: str = ""


#: States an action may wait for: an archive is open, it may be written, a document is on screen,
#: words are selected in it, they may be written on as well, there is a mention at the text cursor, it is of a name,
#: there is one or a selection to make one of, an entity is chosen, there are claims, there is
#: something to undo or redo, a search has found something, there is a place to go back or forward to, a search
#: is in force, or it may be kept as well.
STATES = (
    "archive", "writable", "reader", "selection", "markable", "mention", "named", "nameable", "entity", "claims",
    "undo", "redo", "found", "back", "forward", "searched", "keepable",
)  # fmt: skip

PLACES = (later("Archive"), later("Edit"), later("Judge"), later("Go"), later("View"), later("Help"))

ACTIONS = (
    Action("new", later("New archive…"), ("Ctrl+N",), "file-plus"),
    Action("open", later("Open archive…"), ("Ctrl+O",), "folder-open"),
    Action("recent", later("Recent archives…"), ("Ctrl+R",), "archive"),
    Action("import", later("Import files…"), ("Ctrl+I",), "download", when="writable"),
    Action("import-folder", later("Import a folder…"), ("Ctrl+Shift+I",), "folder-open", when="writable"),
    Action("new-version", later("Import a new version of this account…"), (), "", when="reader"),
    Action("export", later("Export…"), ("Ctrl+E",), "upload", when="archive"),
    Action("merge", later("Merge a colleague's copy…"), ("Ctrl+M",), "merge", when="writable"),
    Action("timeline-picture", later("Save the timeline as a picture…"), (), "chart-gantt", when="archive"),
    Action("details", later("Document details"), ("Alt+Return",), "file-text", when="reader"),
    Action("recogniser", later("What finds names…"), (), ""),
    Action("preferences", later("Preferences…"), ("Ctrl+,",), "settings"),
    Action("check", later("Check the archive"), (), "shield-check", when="archive"),
    Action("backup", later("Back up now"), (), "archive", when="archive"),
    Action("forget-recent", later("Forget recent archives"), (), ""),
    Action("remove-index", later("Remove the search index"), (), ""),
    Action("quit", later("Quit"), ("Ctrl+Q",), "log-out"),
    Action("undo", later("Undo"), ("Ctrl+Z",), "undo-2", "Edit", "undo"),
    Action("redo", later("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", "Edit", "redo"),
    Action("copy", later("Copy the quote with its citation"), ("Ctrl+C",), "text-quote", "Edit", "selection"),
    Action("copy-plain", later("Copy the words alone"), ("Ctrl+Shift+C",), "copy", "Edit", "selection"),
    Action("copy-markdown", later("Copy the quote as Markdown"), ("Ctrl+Alt+C",), "copy", "Edit", "selection"),
    Action("private-note", later("Private note: not for others"), ("Shift+U",), "", "Judge", "writable"),
    Action("annotate", later("Annotate the selection"), ("A",), "notebook-pen", "Judge", "markable"),
    Action("highlight", later("Highlight the selection"), ("H",), "highlighter", "Judge", "markable"),
    Action("highlight-1", later("Highlight with the first tag"), ("1",), "", "Judge", "markable"),
    Action("highlight-2", later("Highlight with the second tag"), ("2",), "", "Judge", "markable"),
    Action("highlight-3", later("Highlight with the third tag"), ("3",), "", "Judge", "markable"),
    Action("highlight-4", later("Highlight with the fourth tag"), ("4",), "", "Judge", "markable"),
    Action("highlight-5", later("Highlight with the fifth tag"), ("5",), "", "Judge", "markable"),
    Action("highlight-6", later("Highlight with the sixth tag"), ("6",), "", "Judge", "markable"),
    Action("legend", later("Tags and colours…"), ("Shift+H",), "", "Judge", "archive"),
    Action("note-tags", later("Tags of the note"), ("Shift+A",), "", "Judge", "writable"),
    Action("next-note", later("Next note on these words"), ("O",), "", "Go", "reader"),
    Action("relate", later("Link this passage with another"), ("Shift+L",), "link", "Judge", "markable"),
    Action("follow-link", later("Follow the link to the other passage"), ("J",), "", "Go", "reader"),
    Action("grade", later("Grade the source or the statement"), ("G",), "award", "Judge", "reader"),
    Action("blind", later("Grade statements without seeing the source"), (), "", "Judge", checkable=True),
    Action("grade-scales", later("Scales of grades…"), (), "", "Judge", "writable"),
    Action("add-event", later("Add an event to the timeline…"), ("D",), "chart-gantt", "Judge", "markable"),
    Action("name", later("Mark as a name, or say whose it is…"), ("E",), "", "Judge", "nameable"),
    Action("not-a-name", later("Not a name: here"), ("X",), "x", "Judge", "mention"),
    Action("not-a-name-anywhere", later("Not a name: everywhere"), ("Shift+X",), "", "Judge", "named"),
    Action("split-mention", later("Split off this mention"), (), "split", "Judge", "named"),
    Action("read-here", later("Read to here"), ("Shift+R",), "", "Judge", "writable"),
    Action("translates", later("What it translates…"), (), "languages", "Judge", "writable"),
    Action("link", later("Link passages, or add to a claim"), ("L",), "link", "Judge", "markable"),
    Action("overrule", later("Overrule the verdict of the claim"), ("V",), "scale", "Judge", "claims"),
    Action("standing", later("What still stands: mute sources"), ("W",), "shield-check", "Judge", "claims"),
    Action("copies", later("Who copies whom"), ("Shift+W",), "copy", "Judge", "archive"),
    Action("copies-of", later("This account copies that one…"), ("Ctrl+Shift+W",), "", "Judge", "writable"),
    Action("search", later("Search, or jump anywhere"), ("Ctrl+K", "/"), "search", "Go", "archive"),
    Action("palette", later("All actions"), ("Ctrl+Shift+P",), "command", "Go"),
    Action("find", later("Find in the documents on screen"), ("Ctrl+F",), "search", "Go", "archive"),
    Action("find-next", later("Find the next"), ("F3",), "chevron-down", "Go", "found"),
    Action("find-previous", later("Find the previous"), ("Shift+F3",), "chevron-up", "Go", "found"),
    Action("next-hit", later("Next hit of the search"), ("F4",), "chevron-down", "Go", "searched"),
    Action("previous-hit", later("Previous hit of the search"), ("Shift+F4",), "chevron-up", "Go", "searched"),
    Action("save-search", later("Save the search…"), ("Ctrl+Shift+S",), "archive", "Go", "keepable"),
    Action("clear-search", later("Forget the search and its marks"), ("Ctrl+Shift+K",), "x", "Go", "searched"),
    Action("next-mention", later("Next mention of the chosen entity"), ("N",), "chevron-down", "Go", "entity"),
    Action(
        "previous-mention", later("Previous mention of the chosen entity"), ("Shift+N",), "chevron-up", "Go", "entity"
    ),
    Action("next-claim", later("Next claim"), ("C",), "chevron-down", "Go", "claims"),
    Action("previous-claim", later("Previous claim"), ("Shift+C",), "chevron-up", "Go", "claims"),
    Action("back", later("Back"), ("Alt+Left",), "arrow-left", "Go", "back"),
    Action("forward", later("Forward"), ("Alt+Right",), "arrow-right", "Go", "forward"),
    Action("similar", later("Similar passages"), ("S",), "git-compare", "Go", "reader"),
    Action("compare", later("Compare the words of the similar passage"), ("Shift+S",), "", "Go", "reader"),
    Action("pair", later("Original and translation side by side"), ("Alt+O",), "languages", "Go", "reader"),
    Action("focus-1", later("Go to column 1"), ("Alt+1",), "", "Go", "archive"),
    Action("focus-2", later("Go to column 2"), ("Alt+2",), "", "Go", "archive"),
    Action("focus-3", later("Go to column 3"), ("Alt+3",), "", "Go", "archive"),
    Action("focus-4", later("Go to column 4"), ("Alt+4",), "", "Go", "archive"),
    Action("menu", later("Open the menu"), ("Alt+M",), "menu", "Go"),
    Action("next-region", later("Next region"), ("F6",), "", "Go"),
    Action("previous-region", later("Previous region"), ("Shift+F6",), "", "Go"),
    Action("columns-1", later("One column"), ("Ctrl+1",), "square", "View", checkable=True, group="columns"),
    Action("columns-2", later("Two columns"), ("Ctrl+2",), "columns-2", "View", checkable=True, group="columns"),
    Action("columns-3", later("Three columns"), ("Ctrl+3",), "columns-3", "View", checkable=True, group="columns"),
    Action("columns-4", later("Four columns"), ("Ctrl+4",), "columns-4", "View", checkable=True, group="columns"),
    Action("pin", later("Pin the column"), ("P",), "pin", "View", "reader", checkable=True),
    Action("split-column", later("The same account beside"), ("Ctrl+\\",), "columns-2", "View", "reader"),
    Action(
        "page",
        later("The page of the original beside"),
        ("Alt+P",),
        "file-text",
        "View",
        "reader",
        checkable=True,
    ),
    Action("move-left", later("Move the column to the left"), ("Alt+Shift+Left",), "arrow-left", "View", "archive"),
    Action("move-right", later("Move the column to the right"), ("Alt+Shift+Right",), "arrow-right", "View", "archive"),
    Action("close-column", later("Close the account in the column"), ("Ctrl+W",), "x", "View", "reader"),
    Action("arrangements", later("Arrangements…"), ("Ctrl+Shift+A",), "columns-3", "View", "archive"),
    Action("lock", later("Lock to claim"), ("Ctrl+L",), "lock", "View", "claims", checkable=True),
    Action("timeline", later("Timeline"), ("T",), "chart-gantt", "View"),
    Action("claims", later("Claims"), ("Shift+V",), "scale", "View", "archive"),
    Action("notes", later("Notes"), ("Shift+O",), "notebook-pen", "View", "archive"),
    Action("names", later("Names"), ("Shift+T",), "", "View", "archive"),
    Action("results", later("Results of the search"), ("R",), "search", "View", "archive"),
    Action(
        "only-found",
        later("Only what the search finds"),
        ("Ctrl+Shift+F",),
        "search",
        "View",
        "searched",
        checkable=True,
    ),
    Action("library", later("Library"), ("F9",), "panel-left", "View", checkable=True),
    Action("inspector", later("Inspector"), ("F10",), "panel-right", "View", checkable=True),
    Action("wider", later("Make this part wider"), ("Alt+.",), "", "View", "archive"),
    Action("narrower", later("Make this part narrower"), ("Alt+,",), "", "View", "archive"),
    Action("higher", later("Make this part higher"), ("Alt+Shift+Up",), "", "View", "archive"),
    Action("lower", later("Make this part lower"), ("Alt+Shift+Down",), "", "View", "archive"),
    Action("marks", later("Marks in the text"), ("M",), "highlighter", "View", "archive", checkable=True),
    Action("mark-person", later("Mark people"), (), "", "View", "archive", checkable=True),
    Action("mark-org", later("Mark organisations"), (), "", "View", "archive", checkable=True),
    Action("mark-place", later("Mark places"), (), "", "View", "archive", checkable=True),
    Action("mark-date", later("Mark dates"), (), "", "View", "archive", checkable=True),
    Action("mark-quantity", later("Mark quantities"), (), "", "View", "archive", checkable=True),
    Action("least-sure", later("How sure marks must be…"), (), "", "View", "archive"),
    Action("larger", later("Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in", "View"),
    Action("smaller", later("Smaller text"), ("Ctrl+-",), "zoom-out", "View"),
    Action("normal-size", later("Usual text size"), ("Ctrl+0",), "case-sensitive", "View"),
    Action("theme-system", later("Colours of the system"), (), "monitor", "View", checkable=True, group="theme"),
    Action("theme-light", later("Light"), (), "sun", "View", checkable=True, group="theme"),
    Action("theme-dark", later("Dark"), (), "moon", "View", checkable=True, group="theme"),
    Action("theme-contrast", later("High contrast"), (), "contrast", "View", checkable=True, group="theme"),
    Action("enlarge", later("Enlarge the tabs below"), ("Shift+F11",), "maximize-2", "View", "archive", checkable=True),
    Action("full-screen", later("Full screen"), ("F11",), "maximize", "View", checkable=True),
    Action("help", later("Keys, by place"), ("F1", "?"), "keyboard", "Help"),
    Action("hints", later("Show the hints of the first start"), (), "info", "Help"),
    Action("whats-new", later("What is new"), (), "", "Help"),
    Action("about", later("About Parallax"), (), "", "Help"),
)


def build(window: QWidget, handlers: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """A QAction for every action that has a handler, by id, added to `window`.

    A checkable action calls its handler with whether it is on, any other with nothing. Keys act
    in the whole window; keys that type a character act only where no text is being typed.
    """
    unknown = handlers.keys() - {action.id for action in ACTIONS}
    if unknown:
        raise KeyError(f"no such actions: {', '.join(sorted(unknown))}")
    made = dict(_make(window, handlers))
    window.addActions(list(made.values()))
    _Icons(window, made)
    _TypingGuard(window)
    return made


def enable(made: Mapping[str, QAction], states: Collection[str]) -> None:
    """Leaves on what needs nothing or one of `states`, and greys the rest."""
    for action in ACTIONS:
        if action.id in made:
            made[action.id].setEnabled(action.when == "always" or action.when in states)


def key_text(key: str) -> str:
    """A portable key name as this platform writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _make(window: QWidget, handlers: Mapping[str, Callable[..., object]]) -> Iterator[tuple[str, QAction]]:
    groups: dict[str, QActionGroup] = {}
    for action in ACTIONS:
        if action.id not in handlers:
            continue
        made = QAction(tr(action.text), window)
        made.setObjectName(action.id)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setCheckable(action.checkable)
        if action.group:
            groups.setdefault(action.group, QActionGroup(window)).addAction(made)
        if action.keys:
            made.setToolTip(f"{tr(action.text)} ({key_text(action.keys[0])})")
        _connect(made, handlers[action.id])
        yield action.id, made


def _connect(made: QAction, handler: Callable[..., object]) -> None:
    if made.isCheckable():
        made.triggered.connect(lambda on: handler(on))
    else:
        made.triggered.connect(lambda _on: handler())


class _Icons(QObject):
    """Keeps the actions' icons in the colours of the theme."""

    def __init__(self, window: QWidget, made: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._made = made
        look().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        for action in ACTIONS:
            if action.icon and action.id in self._made:
                self._made[action.id].setIcon(icon(action.icon))


class _TypingGuard(QObject):
    """Decides between typing and shortcuts, at the widget that has the focus.

    Where text is typed, a key that makes a character is typed. Where text can only be read, every
    key is a shortcut first: Qt's read-only editors would otherwise swallow Ctrl+C for themselves.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # One filter on the focused widget: a filter on the application would run for every event there is.
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if _is_text(new) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if is_typing(watched):
            if _types_a_character(event):
                event.accept()
                return True
            return False
        if isinstance(watched, QWidget) and watched.window() is self._window.window():
            if isinstance(watched, Settling):
                watched.settle(event)
            event.ignore()
            return True
        return False


@runtime_checkable
class Settling(Protocol):
    """A text that tells of its selection a moment later, or now where a key follows at once."""

    def settle(self, event: QKeyEvent) -> None:
        """A key is about to act."""


def is_typing(widget: object) -> bool:
    """Whether keys pressed in `widget` write text or choose by typing."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox)


def _is_text(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox | QComboBox)


def _types_a_character(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    return modifiers == Qt.KeyboardModifier.NoModifier and bool(event.text()) and event.text().isprintable()
