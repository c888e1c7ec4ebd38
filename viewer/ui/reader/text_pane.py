"""One account's text: read, marked, walked through; never written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QToolTip, QWidget

from viewer.domain.annotation import Note
from viewer.domain.invisible import hidden, named
from viewer.domain.mention import Mention
from viewer.domain.relation import Relation
from viewer.domain.tag import Legend
from viewer.texts import tr
from viewer.ui import theme
from viewer.ui.models.plain import tip
from viewer.ui.reader import ink, mention_ink, note_ink
from viewer.ui.reader.margin import Margin
from viewer.ui.reader.marks import Marks, Passage, Reading, describe, describe_passage
from viewer.ui.reader.showing import Showing
from viewer.ui.reader.spans import Spans
from viewer.ui.reader.view_text import Line, ViewText, view_of

_LETTER = 0.7  # of Qt's average width, which counts capitals and signs as often as an "e"
_UPPER_THIRD = 0.3
_MOST_HEADINGS = 2_000  # set in bold; each costs a pass over the document's formats
_MOST_DRAWN = 5_000  # marks whose places are kept
_DIFFERS = 0.14  # how much of the colour lies behind words that differ
#: Keys that move the text cursor, with those that are held for it.
_MOVING = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt),
    }
)
_SETTLED_MS = 120  # a selection being dragged is not told letter by letter
_READ_MS = 1_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A shown line that is on screen.

    rows: those of its layout's lines that are visible. mixed: whether letters of it run from right to left.
    """

    index: int
    line: Line
    block: QTextBlock
    layout: QTextLayout
    top: float
    rows: range
    mixed: bool


class TextPane(QPlainTextEdit):
    """Shows a Reading. All offsets in methods and signals are code points of its canonical text.

    mention_clicked(Mention), passage_clicked(claim_id, cell_id), note_clicked(note_id): by mouse, or by
        Enter at the text cursor.
    selection_changed(start, end): once the selection has settled; start == end is the text cursor alone.
    read_to(offset): the text has been on screen without a gap up to there.
    stood_at(offset): what has been at the top for a while, or was when the document was left.
    context_requested(global position, start, end): the selection, or the place under the mouse.
    view_changed(): another part of the text is on screen. marks_changed(): something else is marked.
    """

    mention_clicked = Signal(object)
    passage_clicked = Signal(str, str)
    note_clicked = Signal(str)
    selection_changed = Signal(int, int)
    read_to = Signal(int)
    stood_at = Signal(int)
    focused = Signal()
    context_requested = Signal(QPoint, int, int)
    view_changed = Signal()
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ViewText("")
        self.marks = Marks()
        self.read_mark = 0  # how far it had been read when it was opened, or as the user said since
        self._read = self._read_told = self._kept = self._stood = self._last_number = 0
        self._held = self._showing = False
        self._document = ""
        self._pressed: QPoint | None = None
        # Where marks stand in their paragraphs as they are laid out now: asking Qt takes most of the time of a frame.
        self._drawn: dict[tuple[int, int, int], list[tuple[int, QRectF]]] = {}
        self._on_screen: tuple[tuple[int, QSize], list[tuple[int, float, range, bool]]] | None = None
        self._awaited: tuple[int, float] | None = None  # a place to scroll to once there is a size

        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QPlainTextEdit { border: none; border-radius: 0; padding: 0; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the ruler stands for it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # documents are dropped on the column
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self._layout = _Spaced(self.document())
        self.document().setDocumentLayout(self._layout)
        self.margin = Margin(self)

        self._settling = _timer(self, _SETTLED_MS, self._tell_selection)
        self._reading = _timer(self, _READ_MS, self._tell_read)
        self.cursorPositionChanged.connect(self._settling.start)
        self.selectionChanged.connect(self._settling.start)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.look().changed.connect(self._dress)
        self._dress()

    # What is shown

    def show_reading(self, reading: Reading) -> None:
        """Shows another document from its beginning."""
        self.view = view_of(reading.text, reading.blocks)
        self.marks = self.marks.fresh()
        self._document = reading.document.id
        self.marks.put(reading.mentions, reading.notes, reading.passages, reading.relations, self._document)
        self._read = self._read_told = self._kept = self.read_mark = reading.document.read_to
        self._stood, self._held = reading.document.read_at, False
        self._awaited = None
        self._last_number = max((line.number or 0 for line in self.view.lines), default=0)
        self._forget_places()
        self._layout.going_on = {i for i, line in enumerate(self.view.lines) if not line.closes}
        self.setCurrentCharFormat(QTextCharFormat())  # else a bold heading would make the next text bold
        self.setPlainText(self.view.shown)
        self._set_headings()
        self.setAccessibleName(tr("Text of {title}", title=reading.document.title))
        self._forget_places()
        self._fit()
        self._reading.start()
        self._remark()

    def flush(self) -> None:
        """Tells at once what would be told in a moment: how far was read, and where."""
        if self._reading.isActive() and self.isVisible():
            self._reading.stop()
            self._tell_read()

    def follow_read_to(self, kept: int) -> None:
        """Takes over how far the archive says it was read, where the user said so, or took that back.

        By itself that only grows, and never beyond what was told here. It counts on once the text is scrolled.
        """
        if kept < self._kept or kept > self._read_told:
            self._read = self._read_told = self.read_mark = kept
            self._held = True
            self._remark()
        self._kept = kept

    def show_nothing(self) -> None:
        """Lets go of the document."""
        self.view, self.marks = ViewText(""), self.marks.fresh()
        self._forget_places()
        self._layout.going_on = set()
        self.clear()
        self._settling.stop()
        self._reading.stop()
        self._remark()

    def set_marks(
        self,
        mentions: Iterable[Mention],
        notes: Iterable[Note],
        passages: Iterable[Passage],
        relations: Iterable[Relation] = (),
    ) -> None:
        """Replaces mentions, notes, passages and links; the text stays where it is."""
        self.marks.put(mentions, notes, passages, relations, self._document)
        self._remark()

    def set_legend(self, legend: Legend) -> None:
        """The colours that tags give to notes."""
        self.marks.legend = legend
        self._remark()

    def choose_note(self, note: str) -> None:
        """Frames one of the notes; "" frames none."""
        self.marks.note = note
        self.viewport().update()

    def wait_for_link(self, span: tuple[int, int] | None) -> None:
        """Marks the passage that waits to be linked with another."""
        self.marks.waiting = span
        self.viewport().update()

    def choose_entity(self, entity: str | None) -> None:
        """Fills the mentions of one entity."""
        self.marks.chosen = entity
        self._remark()

    def set_showing(self, showing: Showing) -> None:
        """Marks other mentions, or in other colours."""
        self.marks.showing = showing
        self._remark()

    def set_hits(self, spans: Iterable[tuple[int, int]]) -> None:
        """Fills and frames what the search has found."""
        self.marks.hits = Spans((start, end, None) for start, end in spans)
        self._remark()

    def set_finds(self, spans: Iterable[tuple[int, int]]) -> None:
        """Fills what the find line has found."""
        self.marks.finds = Spans((start, end, None) for start, end in spans)
        self._remark()

    def set_differs(self, spans: Iterable[tuple[int, int]]) -> None:
        """Marks the words in which a passage differs from another one."""
        self.marks.differs = Spans((start, end, None) for start, end in spans)
        self._remark()

    # Where one is

    def go_to(self, start: int, end: int, mark: bool = True) -> None:
        """Brings text[start:end] to the upper third, puts the text cursor there and, if `mark`, frames it."""
        self.marks.here = (start, end) if mark else None
        cursor = self.textCursor()
        cursor.setPosition(self.view.positions(start, end)[0])
        self.setTextCursor(cursor)
        self.scroll_to(start, _UPPER_THIRD)
        self.viewport().update()

    def unmark(self) -> None:
        """Takes the frame of the place last gone to away."""
        self.marks.here = None
        self.viewport().update()

    def scroll_to(self, offset: int, share: float = 0.0) -> None:
        """Brings a place to `share` (0..1) of the window's height, as far as there is text around it."""
        if self._showing or not self.isVisible():
            self._awaited = (offset, share)
        if not self.isVisible():
            return
        block, row = self._place(offset)
        room = share * self.viewport().height()
        while room > 0 and (row or block.previous().isValid()):
            if not row:
                block = block.previous()
                room -= self._layout.space_after(block)
                row = self._rows(block)
            row -= 1
            room -= block.layout().lineAt(row).height()
        self.verticalScrollBar().setValue(block.firstLineNumber() + row)

    def selection(self) -> tuple[int, int] | None:
        """The selected span; None where nothing is selected."""
        cursor = self.textCursor()
        start, end = self.view.span(cursor.selectionStart(), cursor.selectionEnd())
        return (start, end) if start < end else None

    def caret(self) -> int:
        """The text cursor's place."""
        return self.view.offset(self.textCursor().position())

    def word(self) -> tuple[int, int] | None:
        """The word at the text cursor."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start, end = self.view.span(cursor.selectionStart(), cursor.selectionEnd())
        return (start, end) if start < end else None

    def current_paragraph(self) -> int | None:
        """The number of the paragraph with the text cursor."""
        return self.view.paragraph(self.caret())

    def visible_span(self) -> tuple[int, int]:
        """What is on screen: first and last code point, end exclusive."""
        seen = self.seen()
        if not seen:
            return (0, 0)
        return self._row_span(seen[0], seen[0].rows[0])[0], self._row_span(seen[-1], seen[-1].rows[-1])[1]

    def find_text(self, text: str, backward: bool = False) -> bool:
        """Goes to the next place of `text` after (or before) the text cursor, round the end; False if there is none."""
        spans = self.view.find(text)
        if not spans:
            return False
        at = self.caret()
        if backward:
            start, end = next((span for span in reversed(spans) if span[0] < at), spans[-1])
        else:
            start, end = next((span for span in spans if span[0] > at), spans[0])
        self.go_to(start, end)
        return True

    def offset_at(self, point: QPoint) -> int | None:
        """The character under a point of the viewport; None beside the text."""
        for seen in self.seen():
            for row in seen.rows:
                line = seen.layout.lineAt(row)
                if line.naturalTextRect().translated(0, seen.top).contains(QPointF(point)):
                    at = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
                    return self.view.offset(seen.block.position() + at)
        return None

    def boxes_of(self, start: int, end: int) -> list[QRectF]:
        """Where text[start:end] stands in the viewport, as far as it is on screen."""
        return [box for seen in self.seen() for _, box in self._boxes(seen, start, end)]

    def seen(self) -> Sequence[Seen]:
        """The lines on screen, from the top."""
        key = self.verticalScrollBar().value(), self.viewport().size()
        if self._on_screen is None or self._on_screen[0] != key:
            self._on_screen = key, list(self._look())
        found = []
        for index, top, rows, mixed in self._on_screen[1]:
            block = self.document().findBlockByNumber(index)  # not kept: it must not outlive the document's change
            found.append(Seen(index, self.view.lines[index], block, block.layout(), top, rows, mixed))
        return found

    def _look(self) -> Iterator[tuple[int, float, range, bool]]:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.viewport().height()
        while block.isValid() and top < height and block.blockNumber() < len(self.view.lines):
            below = top + self.blockBoundingRect(block).height()
            layout = block.layout()
            rows = ink.line_range(layout, top, 0, height)
            if rows:
                index = block.blockNumber()
                line = self.view.lines[index]
                mixed = ink.has_right_to_left(self.view.text[line.start : line.end])
                yield index, top, rows, mixed
            block, top = block.next(), below

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, near = theme.look().theme, event.rect().adjusted(0, -self.fontMetrics().height(), 0, 0)
        seen = [line for line in self.seen() if line.top <= near.bottom() and self._bottom(line) >= near.top()]
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = {line.index: note_ink.remembered(partial(self._boxes, line)) for line in seen}
        for line in seen:
            self._paint_grounds(painter, line, boxes[line.index], colors)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in seen:
            self._paint_underlines(painter, line, boxes[line.index], colors)
        painter.end()

    def _bottom(self, seen: Seen) -> float:
        last = seen.layout.lineAt(seen.rows[-1])
        return seen.top + last.y() + last.height() * 1.5  # strokes reach below their line

    def _paint_grounds(self, painter: QPainter, seen: Seen, boxes: mention_ink.Boxes, colors: theme.Theme) -> None:
        start, end = self._seen_span(seen)
        note_ink.paint_grounds(painter, self.marks, (start, end), boxes, colors)
        mention_ink.paint_grounds(painter, self.marks, (start, end), boxes, colors)
        for low, high, _ in self.marks.differs.within(start, end):
            for _, box in boxes(low, high):
                ink.fill(painter, box, colors.c("conflict", _DIFFERS), inset=2)
        for spans in (self.marks.hits, self.marks.finds):
            for low, high, _ in spans.within(start, end):
                for _, box in self._boxes(seen, low, high):
                    ink.fill(painter, box, colors.c("hit"), inset=2)
                    if spans is self.marks.hits:
                        ink.bracket(painter, box, colors.c("open"))
        if self.marks.here and self.marks.here[0] < end and self.marks.here[1] > start:
            for _, box in self._boxes(seen, *self.marks.here):
                ink.fill(painter, box, colors.c("hit"), inset=2)

    def _paint_underlines(self, painter: QPainter, seen: Seen, boxes: mention_ink.Boxes, colors: theme.Theme) -> None:
        start, end = self._seen_span(seen)
        width = max(2, round(self.fontMetrics().height() / 13))
        paragraph = seen.line.start, seen.line.end
        mention_ink.paint_strokes(
            painter, self.marks, paragraph, (start, end), boxes, colors, width=width, mixed=seen.mixed
        )
        for at in hidden(self.view.text[start:end]):  # the text itself stays, as signs in it would change its shape
            self._paint_hidden(painter, seen, start + at, colors, width)
        for low, high, _ in self.marks.differs.within(start, end):
            for _, box in boxes(low, high):  # a stroke above, as those below are the mentions'
                ink.overline(painter, box, colors.c("conflict"), width)
        note_ink.paint_strokes(painter, self.marks, (start, end), boxes, colors, width=width)
        if self.marks.here and self.marks.here[0] < end and self.marks.here[1] > start:
            for _, box in self._boxes(seen, *self.marks.here):
                ink.outline(painter, box, colors.c("accent"))

    def _paint_hidden(self, painter: QPainter, seen: Seen, offset: int, colors: theme.Theme, width: int) -> None:
        at = self.view.within(seen.index, offset, offset + 1)[0]
        line = seen.layout.lineForTextPosition(at)
        if line.isValid() and line.lineNumber() in seen.rows:
            x = line.cursorToX(at)[0]  # type: ignore[index]  # a pair, whatever the stub says
            ink.hidden_sign(painter, x, seen.top + line.y(), line.height(), colors.c("conflict"), width)

    def _boxes(self, seen: Seen, start: int, end: int) -> Iterator[tuple[QTextLine, QRectF]]:
        key = seen.index, start, end
        if (found := self._drawn.get(key)) is None:
            if len(self._drawn) > _MOST_DRAWN:
                self._drawn.clear()
            low, high = self.view.within(seen.index, start, end)
            found = self._drawn[key] = ink.boxes_by_row(seen.layout, low, high, seen.mixed)
        for row, box in found:
            if row in seen.rows:
                yield seen.layout.lineAt(row), box.translated(0, seen.top)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.visible_span()[0] if self.isVisible() and not self._awaited else None
        self._forget_places()
        super().resizeEvent(event)
        self._fit()
        if self.viewport().width() != event.size().width():
            # The new margins have narrowed a viewport that Qt, while it is being shown, does not tell so.
            super().resizeEvent(QResizeEvent(self.viewport().size(), event.size()))
        if top is not None and event.oldSize().width() != event.size().width():
            self.scroll_to(top)
        self.view_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._showing = True
        # The layouts around settle after this event; only then is the height known.
        QTimer.singleShot(0, self, self._go_where_awaited)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self.offset_at(event.pos())
            text = "" if offset is None else self._describe(offset)
            QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            offset = self.offset_at(event.position().toPoint())
            over = offset is not None and bool(self.marks.shown_at(offset))
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._pressed = None  # selects a word

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or self.selection():
            return
        here = event.position().toPoint()
        if (here - pressed).manhattanLength() < QApplication.startDragDistance():
            offset = self.offset_at(here)
            if offset is not None:
                self._activate(offset)

    def settle(self, event: QKeyEvent) -> None:
        """Tells of the selection now: a key that follows at once is about it, and what it may do depends on it."""
        if event.key() not in _MOVING and self._settling.isActive():
            self._settling.stop()
            self._tell_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._activate(self.caret())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window sets the size of all columns
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self._reading.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        start, end = self.selection() or (self.caret(), self.caret())
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        elif start == end:
            offset = self.offset_at(event.pos())
            if offset is not None:  # what the menu offers acts at the text cursor
                cursor = self.textCursor()
                cursor.setPosition(self.view.position(offset))
                self.setTextCursor(cursor)
                start = end = offset
        self.context_requested.emit(at, start, end)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words as they were received, not as they are shown."""
        data = QMimeData()
        start, end = self.selection() or (0, 0)
        data.setText(self.view.text[start:end])
        return data

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * 20)

    # Inside

    def _activate(self, offset: int) -> None:
        found = self.marks.at(offset)
        if isinstance(found, Mention) and (notes := self.marks.notes.at(offset)):
            self.note_clicked.emit(notes[0].id)  # a name does not hide what was written on it
        match found:
            case None:
                return
            case Mention() as mention:
                self.mention_clicked.emit(mention)
            case Note() as note:
                self.note_clicked.emit(note.id)
            case passage:
                self.passage_clicked.emit(passage.claim_id, passage.cell_id)

    def _describe(self, offset: int) -> str:
        lines = [tr("Invisible: {what}", what=what) for what in named(self.view.text[max(0, offset - 1) : offset + 2])]
        lines += [describe(mention) for mention in self.marks.shown_at(offset)]
        lines += filter(None, (note_ink.describe(note, self.marks.legend) for note in self.marks.notes.at(offset)))
        lines += [note_ink.describe_link(link, offset, self._document) for link in self.marks.links.at(offset)]
        lines += [describe_passage(passage) for passage in self.marks.passages.at(offset)]
        return "\n\n".join(lines)

    def _tell_selection(self) -> None:
        start, end = self.selection() or (self.caret(), self.caret())
        self.setAccessibleDescription(self._describe(start))  # so that a screen reader hears what is marked
        self.selection_changed.emit(start, end)

    def _scrolled(self) -> None:
        self._held = False
        self._follow_reading()
        self._reading.start()
        self.margin.update()
        self.view_changed.emit()

    def _follow_reading(self) -> None:
        if self.isVisible() and not self._held:
            first, last = self.visible_span()
            if first <= self._read:  # what was jumped over has not been read
                self._read = max(self._read, last)

    def _tell_read(self) -> None:
        self._follow_reading()
        if self._read > self._read_told:
            self._read_told = self._read
            self.read_to.emit(self._read)
        top = self.visible_span()[0] if self.isVisible() else self._stood
        if top != self._stood:
            self._stood = top
            self.stood_at.emit(top)

    def _go_where_awaited(self) -> None:
        self._showing = False
        if self._awaited is not None and self.isVisible():
            (offset, share), self._awaited = self._awaited, None
            self.scroll_to(offset, share)

    def _forget_places(self) -> None:
        self._drawn.clear()
        self._on_screen = None

    def _place(self, offset: int) -> tuple[QTextBlock, int]:
        """The block of a code point, laid out, and the number of its layout's line."""
        position = self.view.position(offset)
        block = self.document().findBlock(position)
        self._rows(block)
        return block, max(0, block.layout().lineForTextPosition(position - block.position()).lineNumber())

    def _rows(self, block: QTextBlock) -> int:
        self.blockBoundingRect(block)  # lays it out
        return block.layout().lineCount()

    def _row_span(self, seen: Seen, row: int) -> tuple[int, int]:
        line = seen.layout.lineAt(row)
        start = seen.block.position() + line.textStart()
        return self.view.span(start, start + line.textLength())

    def _seen_span(self, seen: Seen) -> tuple[int, int]:
        return self._row_span(seen, seen.rows[0])[0], self._row_span(seen, seen.rows[-1])[1]

    def _set_headings(self) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor = QTextCursor(self.document())
        headings = [line for line in self.view.lines if line.kind == "heading"]
        cursor.beginEditBlock()
        for line in headings[:_MOST_HEADINGS]:
            start, end = self.view.positions(line.start, line.end)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(bold)
        cursor.endEditBlock()

    def _dress(self) -> None:
        top = self.visible_span()[0] if self.isVisible() else None
        font = theme.look().reader_font()
        self.setFont(font)
        self.margin.dress(font)
        self._forget_places()
        self._layout.space = round(QFontMetricsF(font).height() * 0.5)
        self._fit()
        if top is not None:
            self.scroll_to(top)
        self._remark()

    def _fit(self) -> None:
        """Keeps the text at a comfortable measure, with the margin for numbers and bars at its left."""
        metrics = QFontMetricsF(self.font())
        pad = round(self.document().documentMargin())
        letters = theme.look().measure
        measure = round(metrics.averageCharWidth() * _LETTER * letters) + 2 * pad
        if not letters:
            measure = self.width()
        margin = self.margin.needed(self._last_number)
        spare = self.width() - margin - measure
        left = margin + max(0, spare // 2 - margin // 2)
        right = max(round(metrics.averageCharWidth() * 1.5), self.width() - left - measure)
        top = round(metrics.height() * 0.6)
        if self.viewportMargins().left() != left or self.viewportMargins().right() != right:
            self.setViewportMargins(left, top, right, 0)
        self.margin.setGeometry(left - margin, top, margin, max(0, self.height() - top))
        self.margin.update()

    def _remark(self) -> None:
        self.viewport().update()
        self.margin.update()
        self.marks_changed.emit()


class _Spaced(QPlainTextDocumentLayout):
    """Qt's fast layout with what it has no setting for: room after paragraphs, and sides by their direction.

    going_on: numbers of the blocks that the next one continues.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.space = 0
        self.going_on: set[int] = set()
        self._from_right = QTextOption(document.defaultTextOption())
        self._from_right.setAlignment(Qt.AlignmentFlag.AlignRight)

    def space_after(self, block: QTextBlock) -> int:
        return 0 if block.blockNumber() in self.going_on else self.space

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        box = super().blockBoundingRect(block)  # lays the block out, and forgets its option, where need be
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            block.layout().setTextOption(self._from_right)
        return box.adjusted(0, 0, 0, self.space_after(block))


def _timer(owner: QWidget, interval: int, slot: object) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(slot)
    return timer
