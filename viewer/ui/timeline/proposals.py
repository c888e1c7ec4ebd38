"""Events that may be one, as a list to judge: both sentences, why, and how likely."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.domain.event import Event
from viewer.texts import later, tr
from viewer.ui.models.rows import ROW, Column
from viewer.ui.models.table import Table
from viewer.ui.timeline.words import in_full, in_words

if TYPE_CHECKING:
    from viewer.session.views import EventProposal

_VERDICTS = {
    "conflicting": later("conflicting"),
    "overlapping": later("overlapping"),
    "compatible": later("compatible"),
    "open": later("open"),
}
_SIGNS = {"conflicting": "≠", "overlapping": "≈", "compatible": "=", "open": "?"}


class Proposals(Table):
    """+ joins what is proposed, Delete dismisses it, Enter shows the passages side by side.

    joined, dismissed: the ids of the events. opened: the events themselves. buttons: the same for the mouse.
    """

    joined = Signal(object)
    dismissed = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda row: row.key,
            tr("Events that may be one"),
            widths=(4, 8, 17, 17, 17),
            stretched=3,
            parent=parent,
        )
        self._letters: Mapping[str, str] = {}
        self._proposals: list[EventProposal] = []
        self.chosen.connect(self._open)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button(tr("Join"), tr("They are one event (+)"), self.joined))
        row.addWidget(self._button(tr("Dismiss"), tr("See it no more (Delete)"), self.dismissed))

    def set_proposals(self, proposals: Sequence[EventProposal], letters: Mapping[str, str]) -> None:
        """Shows these, likeliest first. letters: document id -> its account's letter."""
        self._proposals, self._letters = list(proposals), letters
        self._fill()

    def count(self) -> int:
        """How many there are to judge."""
        return len(self._proposals)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Insert:
                self._judge(self.joined)
            case Qt.Key.Key_Delete:
                self._judge(self.dismissed)
            case _:
                super().keyPressEvent(event)

    def _button(self, text: str, name: str, said: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._judge(said))
        return button

    def _fill(self) -> None:
        at = self.currentIndex().row()
        self.set_rows(_columns(self._letters), self._proposals)
        if not self.currentIndex().isValid() and self._proposals:  # the one after the one just judged
            self.setCurrentIndex(self.rows_model.index(min(max(at, 0), self.rows_model.rowCount() - 1), 0))
        self.buttons.setEnabled(bool(self._proposals))

    def _judge(self, said: SignalInstance) -> None:
        """Takes the current proposal away at once, so that keys may follow quickly."""
        proposal = self.currentIndex().data(ROW)
        if proposal is not None:
            self._proposals = [other for other in self._proposals if other.key != proposal.key]
            self._fill()
            said.emit([event.id for event in proposal.events])

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW).events)


def _columns(letters: Mapping[str, str]) -> list[Column]:
    def told(events: Sequence[Event], words: Callable[[Event], str], between: str) -> str:
        return between.join(f"{letters.get(event.document, '')} · {words(event)}" for event in events)

    return [
        Column(tr("Likely"), lambda row: f"{row.confidence:.0%}", order=lambda row: -row.confidence),
        Column(
            tr("Dates"),
            lambda row: f"{_SIGNS[row.verdict.kind]} {tr(_VERDICTS[row.verdict.kind])}",
            tip=lambda row: row.verdict.why,
            spoken=lambda row: f"{tr(_VERDICTS[row.verdict.kind])}: {row.verdict.why}",
        ),
        Column(
            tr("One account"),
            lambda row: told(row.events[:1], in_words, ""),
            tip=lambda row: told(row.events[:1], in_full, ""),
        ),
        Column(
            tr("Others"),
            lambda row: told(row.events[1:], in_words, " / "),
            tip=lambda row: told(row.events[1:], in_full, "\n\n"),
        ),
        Column(tr("Why"), lambda row: row.reason),
    ]
