"""The events as a list: the same as the chart, to be read and sorted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.domain.event import Event
from viewer.texts import tr
from viewer.ui.models.plain import letter_order, one_line
from viewer.ui.models.rows import ROW, Column
from viewer.ui.models.table import Table
from viewer.ui.timeline.keys import asked_by
from viewer.ui.timeline.words import date_in_words, in_full

if TYPE_CHECKING:
    from viewer.session.views import Account

_NEVER = "9999-99-99"  # sorts undated events last


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as the list shows it, all plain text.

    names: of those its sentence mentions. joined: what it is one with. chosen: whether it is to be joined.
    """

    event: Event
    owner: Account
    names: str = ""
    joined: str = ""
    chosen: bool = False

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
        """What the user calls it, and the sentence around the date, on one line."""
        return ": ".join(filter(None, (self.event.name, one_line(self.event.text))))

    @property
    def kind(self) -> str:
        """event or publication."""
        return self.event.kind

    @property
    def order(self) -> tuple[str, str, tuple[int, str]]:
        """By date, undated last, then by account."""
        first = self.event.earliest or self.event.latest or _NEVER
        return first, self.event.latest or _NEVER, letter_order(self.owner.letter)


class EventList(Table):
    """asked: one of viewer.ui.timeline.keys, of the current event. menu_wanted: where on the screen."""

    asked = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda row: row.event_id,
            tr("Events as a list"),
            widths=(12, 14, 20, 9, 12, 10, 7),
            parent=parent,
        )

    def show_rows(self, rows: list[EventRow]) -> None:
        """Shows these; the current event, the order and the filter stay."""
        self.set_rows(_columns(), rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.currentIndex().isValid() and (asked := asked_by(event)):
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.visualRect(index).bottomLeft()
            self.menu_wanted.emit(event.globalPos() if by_mouse else self.viewport().mapToGlobal(below))

    def current(self) -> Event | None:
        """The event of the current row."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.event if row else None

    def event(self, event: QEvent) -> bool:
        # A window-wide shortcut on a bare letter would otherwise take the key.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and asked_by(event):
            event.accept()
            return True
        return super().event(event)


def _columns() -> list[Column]:
    return [
        Column(
            tr("Date"),
            lambda row: f"✓ {row.date}" if row.chosen else row.date,
            order=lambda row: row.order,
            tip=lambda row: in_full(row.event),
            spoken=lambda row: tr("chosen: {date}", date=row.date) if row.chosen else row.date,
        ),
        Column(tr("Account"), lambda row: row.account, order=lambda row: letter_order(row.owner.letter)),
        Column(tr("Sentence"), lambda row: row.sentence, tip=lambda row: in_full(row.event)),
        Column(tr("Speaker"), lambda row: row.event.speaker),
        Column(tr("Names"), lambda row: row.names),
        Column(tr("Joined as"), lambda row: row.joined),
        Column(tr("Kind"), lambda row: row.kind),
    ]
