"""The timeline panel: the chart, the same as a list, and what narrows both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from viewer.domain.event import Event
from viewer.ui.models.hint import Hint
from viewer.ui.models.plain import letter_order, one_line
from viewer.ui.models.rows import ROW, Column
from viewer.ui.models.table import Table
from viewer.ui.timeline.chart import Chart
from viewer.ui.timeline.lanes import KINDS, bands, lay_out
from viewer.ui.timeline.words import date_in_words
from viewer.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView

_NEVER = "9999-99-99"  # sorts undated events last


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as the list shows it, all plain text."""

    event: Event
    owner: Account

    @property
    def event_id(self) -> str:
        """The event's id."""
        return self.event.id

    @property
    def date(self) -> str:
        """The date in words."""
        return date_in_words(self.event)

    @property
    def account(self) -> str:
        """The account's letter and title."""
        return f"{self.owner.letter} · {self.owner.document.title}"

    @property
    def sentence(self) -> str:
        """The sentence around the date, on one line."""
        return one_line(self.event.text)

    @property
    def kind(self) -> str:
        """event or publication."""
        return self.event.kind

    @property
    def order(self) -> tuple[str, str, tuple[int, str]]:
        """By date, undated last, then by account."""
        first = self.event.earliest or self.event.latest or _NEVER
        return first, self.event.latest or _NEVER, letter_order(self.owner.letter)


class Timeline(QWidget):
    """Lanes of dated passages; every event leads back to its line.

    controls: the row of buttons, which the window may move into the corner of its tabs.
    """

    event_activated = Signal(str)
    claim_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: Sequence[Account] = ()
        self._events: Sequence[Event] = ()
        self._claims: Sequence[ClaimView] = ()
        self.chart = Chart()
        self.list = Table(lambda row: row.event_id, self.tr("Events as a list"))
        self._hint = Hint("")
        self._pages = QStackedWidget()
        for page in (self.chart, self.list, self._hint):
            self._pages.addWidget(page)
        self.controls = self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.chart)
        self.chart.event_activated.connect(self.event_activated)
        self.chart.claim_activated.connect(self.claim_activated)
        self.list.chosen.connect(self._choose_row)
        self._show_data()

    def set_data(self, accounts: Sequence[Account], events: Sequence[Event], claims: Sequence[ClaimView]) -> None:
        """Shows these; the days in view, the kind and the event in focus stay."""
        self._accounts, self._events, self._claims = accounts, events, claims
        self._show_data()

    def set_kind(self, kind: str) -> None:
        """Narrows to "event" dates or "publication" dates; "all" shows both."""
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))

    def kind(self) -> str:
        """The kind in force, a key of KINDS."""
        return str(self._kind.currentData())

    def select(self, event_id: str) -> bool:
        """Brings an event into view and gives it the focus ring; False where it does not show."""
        self.list.select(event_id)
        return self.chart.select(event_id)

    def show_list(self, shown: bool = True) -> None:
        """Switches between the chart and the list."""
        self._as_list.setChecked(shown)

    def as_rows(self) -> list[EventRow]:
        """The events of the kind in force as plain rows, by date, undated last."""
        accounts = {account.document.id: account for account in self._accounts}
        rows = (
            EventRow(event, accounts[event.document])
            for event in self._events
            if event.kind in KINDS[self.kind()] and event.document in accounts
        )
        return sorted(rows, key=lambda row: row.order)

    def _make_controls(self) -> QWidget:
        controls = QWidget()
        row = QHBoxLayout(controls)
        em = self.fontMetrics().height()
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        row.setSpacing(em // 3)
        kinds = (
            ("all", self.tr("All dates")),
            ("event", self.tr("Event dates")),
            ("publication", self.tr("Publication dates")),
        )
        self._kind = Choice(self.tr("Kind of date"), kinds)
        self._kind.setMinimumContentsLength(max(len(text) for _, text in kinds))
        self._kind.currentIndexChanged.connect(self._show_data)
        row.addStretch(1)
        row.addWidget(self._kind)
        self._zooming = [
            self._button("−", self.tr("Reduce (-)"), lambda: self.chart.zoom(0.5)),
            self._button("+", self.tr("Enlarge (+)"), lambda: self.chart.zoom(2)),
            self._button(self.tr("Fit"), self.tr("Everything in view (F)"), self.chart.fit),
        ]
        for button in self._zooming:
            row.addWidget(button)
        self._as_list = self._button(self.tr("List"), self.tr("The same as a table"), None)
        self._as_list.setCheckable(True)
        self._as_list.toggled.connect(self._show_page)
        row.addWidget(self._as_list)
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
        lanes = lay_out(self._events, self._accounts, self._claims, self.kind())
        self.chart.set_lanes(lanes, bands(self._claims) if self.kind() != "publication" else [])
        self._list_is_stale = True
        self._show_page()

    def _show_page(self) -> None:
        as_list = self._as_list.isChecked()
        for button in self._zooming:
            button.setEnabled(not as_list)
        if not self._accounts:
            self._hint.setText(self.tr("No accounts yet. Import some with Ctrl+I: their dates will stand here."))
        elif not any(event.kind in KINDS[self.kind()] for event in self._events):
            self._hint.setText(
                self.tr("No dates have been found. An account's publication date can be set in the inspector.")
            )
        else:
            if as_list and self._list_is_stale:
                self.list.set_rows(_columns(self.tr), self.as_rows())
                self._list_is_stale = False
            shown = self.list if as_list else self.chart
            self._pages.setCurrentWidget(shown)
            self.setFocusProxy(shown)
            return
        self._pages.setCurrentWidget(self._hint)

    def _choose_row(self, index: QModelIndex) -> None:
        row: EventRow = index.data(ROW)
        self.chart.select(row.event_id)
        self.event_activated.emit(row.event_id)


def _columns(tr: Callable[[str], str]) -> list[Column]:
    return [
        Column(tr("Date"), lambda row: row.date, order=lambda row: row.order),
        Column(tr("Account"), lambda row: row.account, order=lambda row: letter_order(row.owner.letter)),
        Column(tr("Sentence"), lambda row: row.sentence),
        Column(tr("Kind"), lambda row: row.kind),
    ]
