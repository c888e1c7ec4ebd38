"""What else stands on the words of a note: other notes, and links to other passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from viewer.domain.annotation import Note
from viewer.domain.relation import End, Relation
from viewer.session.views import NoteView
from viewer.texts import tr
from viewer.ui.models.plain import tip
from viewer.ui.notes import words
from viewer.ui.relation_words import seen_from
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.text import heading, short_line

_MOST = 12  # of each


class Company(QWidget):
    """Each one click away; nothing where the note stands alone."""

    note_activated = Signal(str)
    relation_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self.fontMetrics().height() // 6)
        self._shown: object = None
        self.hide()

    def clear(self) -> None:
        """Shows nothing."""
        self._shown = None
        clear(self._rows)
        self.hide()

    def show_around(self, note: Note, others: Sequence[NoteView], links: Sequence[Relation]) -> None:
        """Shows the notes on the same words, then the links."""
        if self._shown == (note.id, note.anchor, [*others], [*links]):
            return
        self.clear()
        self._shown = (note.id, note.anchor, [*others], [*links])
        if others:
            self._rows.addWidget(heading(tr("Also on these words")))
        for view in others[:_MOST]:
            said = (
                short_line(view.note.body, 60) or ", ".join(view.note.tags) or f"“{short_line(words.quote(view), 50)}”"
            )
            self._offer(said, tr("Another note here: {note}", note=said), self.note_activated, view.note.id)
        if len(others) > _MOST:
            self._rows.addWidget(heading(tr("and {count} more", count=len(others) - _MOST)))
        place = note.anchor
        if links and place is not None:
            self._rows.addWidget(heading(tr("Links")))
            for link in links[:_MOST]:
                other = _other(link, place.document, place.start, place.end)
                said = f"{seen_from(link, place.document, place.start)} “{short_line(other.quote, 60)}”"
                self._offer(said, tr("Link: {link}", link=said), self.relation_activated, link.id)
        self.setVisible(bool(others or links))

    def _offer(self, said: str, spoken: str, signal: SignalInstance, row_id: str) -> None:
        row = Link(said)
        row.setAccessibleName(spoken)
        row.setToolTip(tip(said))
        row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # long words must not widen the panel
        row.clicked.connect(lambda: signal.emit(row_id))
        self._rows.addWidget(row)


def _other(link: Relation, document: str, start: int, end: int) -> End:
    place = link.a.anchor
    here = place is not None and place.document == document and place.start < end and place.end > start
    return link.b if here else link.a
