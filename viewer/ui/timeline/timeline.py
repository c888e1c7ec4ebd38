"""The timeline panel: the chart, the same as a list, and what narrows both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from viewer.domain.date import from_days
from viewer.domain.event import Event, Happening
from viewer.texts import tr
from viewer.ui.keymap import keymap
from viewer.ui.models.hint import Hint
from viewer.ui.models.rows import ROW
from viewer.ui.timeline import keys, saving, spoken
from viewer.ui.timeline.arranging import Arranged, Asked, arrange
from viewer.ui.timeline.chart import Chart
from viewer.ui.timeline.event_list import EventList, EventRow
from viewer.ui.timeline.event_menu import event_menu
from viewer.ui.timeline.narrow_bar import NarrowBar
from viewer.ui.timeline.overview import Overview
from viewer.ui.timeline.proposals import Proposals
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView, EventProposal, NoteView

Elsewhere = Callable[[Callable[[], Arranged], Callable[[Arranged], object]], object]
_MANY = 5_000  # events that are arranged elsewhere
_ROOMY = 12  # lines of text


class Timeline(QWidget):
    """Lanes of dated passages; every event leads back to its line.

    controls: the row of buttons, which the window may move into the corner of its tabs.
    span_changed: the first and the last day that were chosen, ISO, or None.
    picture_wanted, export_wanted: the user asks to save the chart, or to export the events.
    requested: one of viewer.ui.timeline.keys, and the ids of the events it is asked of, the one in focus last.
    elsewhere: does work away from the window's thread and gives back its answer, where there is much.
    """

    event_activated = Signal(str)
    claim_activated = Signal(str)
    span_changed = Signal(object)
    picture_wanted = Signal()
    export_wanted = Signal()
    requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.elsewhere: Elsewhere | None = None
        self._asked = Asked()
        self._accounts: Sequence[Account] = ()
        self._shown: Sequence[Event] = ()
        self._only: frozenset[str] | None = None
        self._chosen: dict[str, None] = {}  # ids of events that are to be joined, in the order they were chosen
        self._undated: frozenset[str] = frozenset()  # the only ones in the list, where one lane's are asked for
        spoken.install()
        self.chart = Chart()
        self.list = EventList()
        self.proposals = Proposals()
        self.overview = Overview()
        self.bar = NarrowBar()
        self.bar.hide()
        self._hint = Hint("")
        self._pages = QStackedWidget()
        for page in (self.chart, self.list, self.proposals, self._hint):
            self._pages.addWidget(page)
        self.controls = self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.overview)
        self.setFocusProxy(self.chart)
        self.chart.event_activated.connect(self.event_activated)
        self.chart.claim_activated.connect(self.claim_activated)
        self.chart.view_changed.connect(self._follow_view)
        self.chart.span_changed.connect(self._tell_span)
        self.chart.undated_activated.connect(self._show_undated)
        self.overview.moved.connect(self.chart.centre)
        self.bar.changed.connect(self._show_data)
        keymap().changed.connect(self._show_page)
        self.list.chosen.connect(self._choose_row)
        for shown in (self.chart, self.list):
            shown.asked.connect(self._ask_of_event)
            shown.menu_wanted.connect(self._show_menu)
        self._show_data()

    def set_data(
        self,
        accounts: Sequence[Account],
        events: Sequence[Event],
        claims: Sequence[ClaimView],
        notes: Sequence[NoteView] = (),
        names: Mapping[str, str] | None = None,
        happenings: Sequence[Happening] = (),
        only: frozenset[str] | None = None,
    ) -> None:
        """Shows these; the days in view, what narrows them and the event in focus stay.

        notes: whose tags lanes can be made by. names: entity id -> name, the most frequent first. happenings:
        what was joined. only: ids of the events that a search leaves; None leaves all.
        """
        if events is not self._asked.events or names is not self._asked.names:
            mentioned = {entity for event in events for entity in event.entities}
            self.bar.offer_names((key, name) for key, name in (names or {}).items() if key in mentioned)
        self._accounts, self._only = accounts, only
        if accounts:
            self.bar.offer_grades(accounts[0].scales.reliability)
        if self._chosen:
            live = {event.id for event in events}
            self._choose({event_id: None for event_id in self._chosen if event_id in live})
        self._ask(
            replace(
                self._asked,
                accounts=accounts,
                events=events,
                claims=claims,
                notes=notes,
                names=names,
                happenings=happenings,
            )
        )

    def set_proposals(self, proposals: Sequence[EventProposal]) -> None:
        """Events that may be one, likeliest first."""
        letters = {account.document.id: account.letter for account in self._accounts}
        self.proposals.set_proposals(proposals, letters)
        self._show_page()

    def set_kind(self, kind: str) -> None:
        """Narrows to "event" dates or "publication" dates; "all" shows both."""
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))

    def kind(self) -> str:
        """The kind in force, a key of KINDS."""
        return str(self._kind.currentData())

    def clear_span(self) -> None:
        """Chooses no days any more."""
        self.chart.choose_span(None)

    def save_picture(self, target: Path, title: str) -> None:
        """Writes the chart as it shows; see `saving.save`."""
        saving.save(self.chart.plan, target, title)

    def copy_picture(self) -> None:
        """Puts the chart as it shows on the clipboard."""
        QGuiApplication.clipboard().setImage(saving.image(self.chart.plan))

    def select(self, event_id: str) -> bool:
        """Brings an event into view and gives it the focus ring; False where it does not show."""
        self.list.select(event_id)
        return self.chart.select(event_id)

    def show_list(self, shown: bool = True) -> None:
        """Switches between the chart and the list."""
        self._as_list.setChecked(shown)

    def as_rows(self) -> list[EventRow]:
        """What shows as plain rows, by date, undated last."""
        accounts = {account.document.id: account for account in self._accounts}
        names, joined = self._asked.names or {}, {each.id: each.name for each in self._asked.happenings}
        rows = (
            EventRow(
                event,
                accounts[event.document],
                ", ".join(names[entity] for entity in event.entities if entity in names),
                joined.get(event.happening or "", ""),
                event.id in self._chosen,
            )
            for event in self._shown
            if not self._undated or event.id in self._undated
        )
        return sorted(rows, key=lambda row: row.order)

    def _make_controls(self) -> QWidget:
        controls = QWidget()
        row = QHBoxLayout(controls)
        em = self.fontMetrics().height()
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        row.setSpacing(em // 3)
        kinds = (
            ("all", tr("All dates")),
            ("event", tr("Event dates")),
            ("publication", tr("Publication dates")),
        )
        self._kind = Choice(tr("Kind of date"), kinds)
        self._kind.setMinimumContentsLength(max(len(text) for _, text in kinds))
        self._kind.currentIndexChanged.connect(self._show_data)
        row.addStretch(1)
        row.addWidget(self._kind)
        self._zooming = [
            self._button("−", tr("Reduce (-)"), lambda: self.chart.zoom(0.5)),
            self._button("+", tr("Enlarge (+)"), lambda: self.chart.zoom(2)),
            self._button(tr("Fit"), tr("Everything in view (F)"), self.chart.fit),
        ]
        for button in self._zooming:
            row.addWidget(button)
        self._as_list = self._button(tr("List"), tr("The same as a table"), None)
        self._as_list.setCheckable(True)
        self._as_list.toggled.connect(self._turn_page)
        row.addWidget(self._as_list)
        self._narrow = self._button(tr("Narrow"), tr("Lanes and what they show"), None)
        self._narrow.setCheckable(True)
        self._narrow.toggled.connect(self.bar.setVisible)
        row.insertWidget(1, self._narrow)
        self._judging = Chip(tr("Proposals"))
        self._judging.setToolTip(tr("Events of several accounts that may be one"))
        self._judging.toggled.connect(self._turn_page)
        row.insertWidget(1, self._judging)
        row.insertWidget(2, self.proposals.buttons)
        more = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup, autoRaise=True)
        more.setText("⋯")
        more.setToolTip(tr("Pictures and export"))
        more.setAccessibleName(tr("Pictures and export"))
        menu = QMenu(more)
        menu.addAction(tr("Save the picture…"), self.picture_wanted.emit)
        menu.addAction(tr("Copy the picture"), self.copy_picture)
        menu.addAction(tr("Export the events…"), self.export_wanted.emit)
        more.setMenu(menu)
        row.addWidget(more)
        return controls

    def _button(self, text: str, name: str, pressed: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        if pressed:
            button.clicked.connect(lambda: pressed())
        return button

    def _show_data(self) -> None:
        """Arranges the same anew where something else is asked of it."""
        self._ask(self._asked)

    def _ask(self, asked: Asked) -> None:
        narrowing = replace(self.bar.narrowed(), kind=self.kind(), only=self._only)
        asked = replace(asked, narrowing=narrowing, by=self.bar.grouping())
        if asked == self._asked and asked.accounts:
            return
        self._asked = asked
        if self.elsewhere and len(asked.events) > _MANY:
            self.elsewhere(lambda: arrange(asked), self._show)
        else:
            self._show(arrange(asked))

    def _show(self, arranged: Arranged) -> None:
        self._shown = arranged.events
        self.chart.set_lanes(arranged.lanes, arranged.bands, arranged.ties)
        self.overview.set_lanes(arranged.lanes)
        self._narrow.setText(tr("Narrowed") if self.bar.is_narrowing() else tr("Narrow"))
        self._undated = frozenset()
        self._show_page()

    def _follow_view(self) -> None:
        self.overview.set_scale(self.chart.scale, self.chart.plan.label_width)

    def _tell_span(self, span: tuple[float, float] | None) -> None:
        self.overview.set_span(span)
        self.span_changed.emit((from_days(span[0]), from_days(span[1] - 1)) if span else None)

    def _focused(self) -> Event | None:
        """The event that keys and menus are about."""
        return self.list.current() if self._as_list.isChecked() else self.chart.focused_event()

    def _to_join(self, focused: Event) -> list[str]:
        """What was chosen and the event in focus, that one last."""
        return [*(event_id for event_id in self._chosen if event_id != focused.id), focused.id]

    def _ask_of_event(self, asked: str) -> None:
        focused = self._focused()
        if focused is None:
            return
        if asked == keys.CHOOSE:
            kept = {event_id: None for event_id in self._chosen if event_id != focused.id}
            self._choose(kept if focused.id in self._chosen else kept | {focused.id: None})
        elif asked == keys.LEAVE:
            self._choose({})
        elif asked == keys.OPEN:
            self.event_activated.emit(focused.id)
        elif asked == keys.JOIN:
            joined = self._to_join(focused)
            if len(joined) > 1:
                self._choose({})
            self.requested.emit(asked, joined)
        else:
            self.requested.emit(asked, [focused.id])

    def _choose(self, chosen: dict[str, None]) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.chart.set_chosen(tuple(chosen))
            if self._as_list.isChecked():
                self.list.show_rows(self.as_rows())

    def _show_menu(self, at: QPoint) -> None:
        if focused := self._focused():
            event_menu(self, focused, len(self._to_join(focused)), self._ask_of_event).popup(at)

    def _show_undated(self, lane: int) -> None:
        """The list, with nothing but what could not be placed in time in one lane."""
        self._as_list.setChecked(True)
        self._undated = frozenset(event.id for event in self.chart.plan.lanes[lane].undated)
        self._show_page()

    def _turn_page(self) -> None:
        self._undated = frozenset()
        self._show_page()

    def _show_page(self) -> None:
        as_list = self._as_list.isChecked()
        self._judging.set_count(self.proposals.count())
        judging = self._judging.isChecked()
        self.proposals.buttons.setVisible(judging)
        for widget in (*self._zooming, self._kind, self._as_list):  # a low and narrow panel has no room for all
            widget.setVisible(not judging)
        for button in self._zooming:
            button.setEnabled(not as_list)
        if nothing := self._why_nothing_shows():
            self._hint.setText(nothing)
            self.overview.hide()
            self._pages.setCurrentWidget(self._hint)
            return
        if as_list:
            self.list.show_rows(self.as_rows())
        shown = self.proposals if judging else self.list if as_list else self.chart
        self._pages.setCurrentWidget(shown)
        self._show_overview()
        self.setFocusProxy(shown)

    def _why_nothing_shows(self) -> str:
        """What an empty panel says; empty where there is something to show."""
        if not self._accounts:
            key = keymap().told("import")
            return tr("No accounts yet. Import some with {key}: their dates will stand here.", key=key)
        if not self._asked.events:
            return tr("No dates have been found. An account's publication date can be set in the inspector.")
        if self._judging.isChecked():
            judged = tr("Nothing is left to judge. Parallax looks again when accounts come in.")
            return "" if self.proposals.count() else judged
        return "" if self._shown else tr("Nothing left: what narrows the timeline leaves no event.")

    def _show_overview(self) -> None:
        """Where the panel is low, the lanes need the room more."""
        roomy = self.height() > self.fontMetrics().height() * _ROOMY
        self.overview.setVisible(roomy and self._pages.currentWidget() is self.chart)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_overview()

    def _choose_row(self, index: QModelIndex) -> None:
        row: EventRow = index.data(ROW)
        self.chart.select(row.event_id)
        self.event_activated.emit(row.event_id)
