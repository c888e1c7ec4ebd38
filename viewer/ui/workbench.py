"""The panels of one archive, laid out: library, reader, inspector, and the tabs below."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.session import Session
from viewer.settings import Settings
from viewer.texts import later, tr
from viewer.ui.annotating import Annotating
from viewer.ui.blinding import Blinding
from viewer.ui.claims.blind import BlindPage
from viewer.ui.claims.matrix import ClaimsView
from viewer.ui.columns import Columns, lay_out
from viewer.ui.desk import Desk, Panels
from viewer.ui.finding import Finding
from viewer.ui.icons import icon
from viewer.ui.inspector.inspector import Inspector
from viewer.ui.ledger_desk import LedgerDesk
from viewer.ui.left_as import left
from viewer.ui.library.library import Library
from viewer.ui.marking import Marking
from viewer.ui.messages import Messages
from viewer.ui.names.browser import NamesView
from viewer.ui.naming import Naming
from viewer.ui.notes.notes_list import NotesView
from viewer.ui.reader.reader import Reader
from viewer.ui.reader.similar import SimilarStrip
from viewer.ui.relating import Relating
from viewer.ui.rescuing import Rescuing
from viewer.ui.results.results import ResultsView
from viewer.ui.search.field import SearchField
from viewer.ui.theme import look
from viewer.ui.timeline.timeline import Timeline
from viewer.ui.widgets.chip import Switch

TABS = ("timeline", "claims", "results", "notes", "names")
_TITLES = (later("Timeline"), later("Claims"), later("Results"), later("Notes"), later("Names"))


class Workbench(QWidget):
    """One archive's panels and the desk that fills them. Made anew for each archive.

    panels_shown: the library or the inspector was shown or hidden.
    """

    panels_shown = Signal()

    def __init__(self, session: Session, search: SearchField) -> None:
        super().__init__()
        self.panels = Panels(
            Library(), Reader(), Inspector(), Timeline(), ClaimsView(), ResultsView(), NotesView(), NamesView(), search
        )
        p = self.panels
        self.messages = Messages()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(p.reader, 1)
        self.similar = SimilarStrip()
        self.similar.hide()
        column.addWidget(self.similar)
        self._above = _splitter(Qt.Orientation.Horizontal, p.library, middle, p.inspector)
        self._above.setStretchFactor(1, 1)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(tr("Tabs below the texts"))
        pages = (p.timeline, p.claims, p.results, p.notes, p.names)
        for page, title in zip(pages, _TITLES, strict=True):
            self.tabs.addTab(page, tr(title))
        self._larger = QToolButton()
        self._larger.setCheckable(True)
        self._larger.setAutoRaise(True)
        self._larger.setToolTip(tr("Enlarge to the whole window"))
        self._larger.setAccessibleName(tr("Enlarge"))
        self._larger.toggled.connect(self._enlarge)
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, self.fontMetrics().height() // 2, 0)
        self._controls = QStackedWidget()
        for panel in pages:
            self._controls.addWidget(panel.controls)
        self._only = Switch("", "", keeps=False)
        self._only.hide()
        row.addWidget(self._only)
        self._days = Switch("", "", keeps=False)
        row.addWidget(self._days)
        row.addWidget(self._controls)
        row.addWidget(self._larger)
        self.tabs.setCornerWidget(corner)
        self.tabs.currentChanged.connect(self._controls.setCurrentIndex)
        self._whole = _splitter(Qt.Orientation.Vertical, self._above, self.tabs)
        self._whole.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)
        blind = BlindPage()
        layout.addWidget(blind)
        look().changed.connect(self._dress)
        self._dress()
        self.desk = Desk(session, p, self)
        self.ledger = LedgerDesk(self.desk)
        self.blinding = Blinding(self.desk, blind, self._whole)
        self.columns = Columns(self.desk, self.similar, self)
        self.marking = Marking(p.reader, p.library.kinds, self)
        self.naming = Naming(self.desk, self.marking, self)
        self.naming.told.connect(self.messages.info)
        self.annotating, self.relating = Annotating(self.desk, self), Relating(self.desk, self)
        for half in (self.annotating, self.relating):
            half.told.connect(self.messages.info)
        p.names.counted.connect(self._count)
        self.rescuing = Rescuing(self.desk, self.messages, self)
        self.desk.trouble.connect(self.messages.error)
        self.desk.refreshed.connect(self._count)
        self.desk.inspector_wanted.connect(lambda: self.show_panel("inspector", True))
        self.finding = Finding(self.desk)
        self.finding.results_wanted.connect(lambda: self.show_tab("results", focus=True))
        self.finding.changed.connect(self._say_only)
        self.finding.changed.connect(self._count)
        self._only.clicked.connect(lambda: self.finding.set_only(False))
        self.desk.chronology.say_days_on(self._days)
        self._proportion()

    def regions(self) -> list[QWidget]:
        """What F6 goes through, in reading order."""
        p = self.panels
        column = p.reader.columns[p.reader.focused_column]
        found = [self.messages, p.search, p.library, column, p.inspector, self.tabs.currentWidget()]
        return [region for region in found if region is not None]

    def show_tab(self, name: str, *, focus: bool = False) -> None:
        """Turns to a tab."""
        self.tabs.show()
        self.tabs.setCurrentIndex(TABS.index(name))
        if focus:
            self.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_panel(self, name: str, shown: bool) -> None:
        """Shows or hides the library or the inspector."""
        panel = self.panels.library if name == "library" else self.panels.inspector
        focus = QApplication.focusWidget()
        had_keys = focus is not None and panel.isAncestorOf(focus)
        panel.setVisible(shown)
        if had_keys:
            self.panels.reader.focus_column(self.panels.reader.focused_column)
        self.panels_shown.emit()

    def ask_least(self) -> None:
        """Opens the list of how sure the program must be of what it marks."""
        self.show_panel("library", True)
        self.panels.library.kinds.ask_least()

    def panel_shown(self, name: str) -> bool:
        """Whether the library or the inspector is shown."""
        return not (self.panels.library if name == "library" else self.panels.inspector).isHidden()

    def save_layout(self) -> str:
        """The sizes of the panels, the tab that is open and the panels that are hidden, as text."""
        states = (bytes(s.saveState().toBase64().data()).decode() for s in (self._whole, self._above))
        hidden = [name for name in ("library", "inspector") if not self.panel_shown(name)]
        return " ".join([*states, ",".join([TABS[self.tabs.currentIndex()], *hidden])])

    def restore_layout(self, text: str) -> None:
        """Takes what `save_layout` gave; anything else changes nothing."""
        states = text.split()
        if len(states) in (2, 3):  # an earlier Parallax kept the sizes alone
            for splitter, state in zip((self._whole, self._above), states, strict=False):
                splitter.restoreState(QByteArray.fromBase64(state.encode()))
            tab, *hidden = states[2].split(",") if len(states) == 3 else ("",)
            for name, panel in (("library", self.panels.library), ("inspector", self.panels.inspector)):
                panel.setHidden(name in hidden)
            if tab in TABS:
                self.tabs.setCurrentIndex(TABS.index(tab))

    def as_left(self, chosen: Settings) -> bool:
        """Lays the columns out as this archive was left last; says whether any of its accounts is still there."""
        now = self.desk.now
        arrangement = left(chosen, now.info.id) if now else None
        if now is None or arrangement is None:
            return False
        if not any(standing and now.account(standing.document) for standing in arrangement.columns):
            return False
        lay_out(self.desk, arrangement)
        return True

    def _proportion(self) -> None:
        em = self.fontMetrics().averageCharWidth()
        line = self.fontMetrics().height()
        self.panels.library.setMinimumWidth(em * 22)
        self.panels.inspector.setMinimumWidth(em * 26)
        self.panels.reader.setMinimumHeight(line * 8)
        self.tabs.setMinimumHeight(line * 6)
        self.panels.claims.room_wanted.connect(self._make_room)
        self._above.setSizes([em * 34, em * 130, em * 42])
        self._whole.setSizes([line * 34, line * 14])

    def _make_room(self, height: int) -> None:
        """Lets the tabs take from the reader what a panel needs, as far as there is room."""
        bar = self.tabs.tabBar().sizeHint().height()
        self.tabs.setMinimumHeight(max(self.fontMetrics().height() * 6, height + bar))

    def enlarge(self, large: bool) -> None:
        """Gives the whole window to the tabs below, or the room above back to the others."""
        self._larger.setChecked(large)

    def is_enlarged(self) -> bool:
        """Whether the tabs below have the whole window."""
        return self._larger.isChecked()

    def _enlarge(self, large: bool) -> None:
        self._above.setHidden(large)
        if large:
            self.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panels_shown.emit()

    def _dress(self) -> None:
        self._larger.setIcon(icon("maximize-2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        reading = focus is not None and self.panels.reader.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and reading and self.relating.give_up():
            return
        if event.key() == Qt.Key.Key_Escape and reading and self.similar.isVisible():
            self.columns.close_similar()
        elif event.key() == Qt.Key.Key_Escape and reading and self.finding.is_asking():
            self.finding.clear()
        else:
            super().keyPressEvent(event)

    def _say_only(self) -> None:
        only = self.finding.only_text()
        self._only.say(only, tr("{only}; press to show everything", only=only))
        self._only.setVisible(bool(only))

    def _count(self) -> None:
        seen = self.desk.seen
        if seen is None:
            return
        counts = (None, len(seen.claims), self.finding.total, len(seen.notes), self.panels.names.total)
        for index, (title, count) in enumerate(zip(_TITLES, counts, strict=True)):
            name = tr(title)
            self.tabs.setTabText(index, tr("{name} {count:,}", name=name, count=count) if count else name)


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation, childrenCollapsible=False)
    splitter.setHandleWidth(1)
    for part in parts:
        splitter.addWidget(part)
    return splitter
