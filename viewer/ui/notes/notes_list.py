"""The notes panel: every note with the words it stands on and the way back to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain import date
from viewer.domain.text import fold
from viewer.texts import tr
from viewer.ui.models.cell import draw_ground
from viewer.ui.models.hint import Hint
from viewer.ui.models.painting import chip_size, draw_chip, draw_text
from viewer.ui.models.plain import excerpt, isolated, one_line
from viewer.ui.models.rows import ROW, Column, Index, RowsModel
from viewer.ui.theme import look, small

if TYPE_CHECKING:
    from viewer.session.views import NoteView

_MOST = 400  # characters of a quote or a body that a row shows


class NotesView(QWidget):
    """Notes, narrowed by words or by #tag. Enter goes to a note's passage, E edits, Delete asks to delete."""

    note_activated = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter notes: words or #tag"))
        self.filter.setAccessibleName(tr("Filter notes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(18 * em)
        self.filter.textChanged.connect(self._narrow)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = _NoteList()
        self.notes.note_activated.connect(self.note_activated)
        self.notes.edit_requested.connect(self.edit_requested)
        self.notes.delete_requested.connect(self.delete_requested)
        self._hint = Hint(tr("No notes yet. Select a passage and press A."))
        self._none_left = Hint(tr("No note matches this filter."))
        self._pages = QStackedWidget()
        for page in (self.notes, self._hint, self._none_left):
            self._pages.addWidget(page)
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        row.addWidget(self.filter)
        row.addWidget(self._count)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.notes)
        self._show_page()

    def set_data(self, notes: Sequence[NoteView]) -> None:
        """Shows these notes in their order; the filter and the current note stay."""
        self.notes.set_notes(notes)
        self._show_page()

    def select(self, note_id: str) -> bool:
        """Makes a note the current one; False where it does not show."""
        return self.notes.select(note_id)

    def _narrow(self) -> None:
        words = fold(self.filter.text()).split()
        self.notes.rows.narrow((lambda view: all(_has(view, word) for word in words)) if words else None)
        self._show_page()

    def _show_page(self) -> None:
        shown, total = self.notes.rows.rowCount(), self.notes.rows.total
        self._count.setText(
            tr("{shown} of {total} notes").format(shown=f"{shown:,}", total=f"{total:,}") if total else ""
        )
        self._pages.setCurrentWidget(self.notes if shown else self._none_left if total else self._hint)


class _NoteList(QListView):
    note_activated = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.rows = RowsModel(lambda view: view.note.id, self)
        self.setModel(self.rows)
        self.setItemDelegate(_NoteDelegate(self))
        self.setAccessibleName(tr("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(lambda: self.select(self._kept))
        look().changed.connect(self.viewport().update)

    def set_notes(self, notes: Sequence[NoteView]) -> None:
        self.rows.set_rows([_COLUMN], notes)

    def select(self, note_id: str) -> bool:
        row = self.rows.row_of(note_id)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, 0))
        return row >= 0

    def _remember(self) -> None:
        self._kept = self._current() or self._kept

    def _current(self) -> str:
        view = self.currentIndex().data(ROW)
        return view.note.id if view else ""

    # Qt's own names from here on.

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_E and not event.modifiers():
            event.accept()  # here it edits a note; elsewhere it is the window's key for names
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = {
            Qt.Key.Key_Return: self.note_activated,
            Qt.Key.Key_Enter: self.note_activated,
            Qt.Key.Key_Delete: self.delete_requested,
            Qt.Key.Key_E: self.edit_requested,
            Qt.Key.Key_F2: self.edit_requested,
        }.get(Qt.Key(event.key()))
        if signal is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self._current():
            signal.emit(self._current())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.note_activated.emit(self._current())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyboardSearch(self, search: str) -> None:
        """Does nothing: letters belong to the window's actions. Qt's own name."""


class _NoteDelegate(QStyledItemDelegate):
    """Left: the quote above what was written on it. Right: where it stands, when, and its tags."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: NoteView = index.data(ROW)
        theme, em = look().theme, QFontMetricsF(option.font).height()
        draw_ground(painter, option)
        box = QRectF(option.rect).adjusted(em, em * 0.35, -em, -em * 0.35)
        aside = min(max(box.width() * 0.3, em * 10), em * 24)
        left, right = box.adjusted(0, 0, -aside - em, 0), box.adjusted(box.width() - aside, 0, 0, 0)
        body = excerpt(view.note.body, (), _MOST)[0]
        if view.note.anchor:
            draw_text(
                painter,
                left,
                f"“{excerpt(view.note.anchor.quote, (), _MOST)[0]}”",
                _serif(option.font),
                theme.c("soft"),
            )
            left = left.adjusted(0, em * 1.4, 0, 0)
            draw_text(painter, left, body, option.font, theme.c("ink"))
        else:
            draw_text(painter, left, body, option.font, theme.c("ink"), lines=2)
        font = small(option.font)
        draw_text(painter, right, _place(view), font, theme.c("soft"))
        self._paint_foot(painter, right.adjusted(0, em * 1.4, 0, 0), view, font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        em = option.fontMetrics.height()
        return QSize(em * 8, round(em * 3.4))

    def _paint_foot(self, painter: QPainter, box: QRectF, view: NoteView, font: QFont) -> None:
        """The day it was last changed, then as many tags as fit."""
        theme, metrics = look().theme, QFontMetricsF(font)
        day = _day(view)
        draw_text(painter, box, day, font, theme.c("faint"))
        x, middle, gap = box.left(), box.top() + metrics.height() / 2, metrics.height() * 0.4
        if day:
            x += metrics.horizontalAdvance(day) + gap * 1.5
        for number, tag in enumerate(view.note.tags):
            text = excerpt(tag, (), 24)[0]
            if x + chip_size(text, font)[0] > box.right():
                draw_text(
                    painter,
                    QRectF(x, box.top(), max(0.0, box.right() - x), box.height()),
                    f"+{len(view.note.tags) - number}",
                    font,
                    theme.c("soft"),
                )
                break
            x = draw_chip(painter, x, middle, text, font, theme.c("ink"), theme.c("faint")) + gap


def _serif(font: QFont) -> QFont:
    serif = look().reader_font()
    serif.setPointSizeF(font.pointSizeF() * 1.05)
    serif.setItalic(True)
    return serif


def _place(view: NoteView) -> str:
    paragraph = f"¶ {view.paragraph}" if view.paragraph else ""
    return one_line(" · ".join(filter(None, (view.letter, isolated(view.title), paragraph)))) or "The whole archive"


def _day(view: NoteView) -> str:
    return date.show(view.note.modified[:10]) if view.note.modified else ""


def _spoken(view: NoteView) -> str:
    quote = f"“{one_line(view.note.anchor.quote)}”" if view.note.anchor else ""
    tags = ", ".join(f"#{tag}" for tag in view.note.tags)
    return " · ".join(filter(None, (one_line(view.note.body), quote, tags, _place(view), _day(view))))


def _tip(view: NoteView) -> str:
    quote = f"“{view.note.anchor.quote}”" if view.note.anchor else ""
    tags = " ".join(f"#{tag}" for tag in view.note.tags)
    return "\n".join(filter(None, (quote, view.note.body, tags, _place(view))))


def _has(view: NoteView, word: str) -> bool:
    tags = [fold(tag) for tag in view.note.tags]
    if word.startswith("#") and len(word) > 1:
        return any(part.startswith(word[1:]) for tag in tags for part in (tag, tag.replace(" ", "-")))
    quote = view.note.anchor.quote if view.note.anchor else ""
    return word in fold(" ".join((view.note.body, quote, view.title, *tags)))


_COLUMN = Column("", lambda view: one_line(view.note.body), tip=_tip, spoken=_spoken)
