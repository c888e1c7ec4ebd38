"""One to four accounts side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from viewer.domain.annotation import Note
from viewer.domain.arrangement import MOST_COLUMNS, Arrangement, Standing
from viewer.domain.document import Document
from viewer.domain.mention import Mention
from viewer.domain.relation import Relation
from viewer.domain.tag import Legend
from viewer.texts import tr
from viewer.ui.reader.column import Column
from viewer.ui.reader.find_bar import FindBar
from viewer.ui.reader.finds import Finds
from viewer.ui.reader.head import Account
from viewer.ui.reader.marks import Passage, Reading
from viewer.ui.reader.pair import Pair
from viewer.ui.reader.showing import Showing
from viewer.ui.reader.trail import Place

Found = TypeVar("Found")


class Reader(QWidget):
    """The columns and what acts on all of them. Offsets are code points of a document's canonical text.

    Signals of the texts come with the document's id first. open_requested(document, column): an
    account was dropped on a column; whoever knows the archive answers with `open`. files_dropped(paths, column):
    so were files. columns_changed(): other documents are shown. focused(column): keys go to another column.
    place_changed(): there may be somewhere to go back to. pair_requested(document): its original or a translation
    is wanted beside. page_wanted(document, page, width): the page is to be painted in
    so many pixels. menu_requested(global position): of the column that has the keys.
    """

    mention_clicked = Signal(str, object)
    passage_clicked = Signal(str, str, str)
    note_clicked = Signal(str, str)
    selection_changed = Signal(str, int, int)
    read_to = Signal(str, int)
    context_requested = Signal(str, QPoint, int, int)
    grade_requested = Signal(str)
    open_requested = Signal(str, int)
    stood_at = Signal(str, int)
    page_wanted = Signal(str, int, int)
    pair_requested = Signal(str)
    menu_requested = Signal(QPoint)
    files_dropped = Signal(list, int)
    columns_changed = Signal()
    place_changed = Signal()
    focused = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._focused = 0
        self._chosen: str | None = None
        self._signs = Showing()
        self._pairs: list[Pair] = []
        self._any = True
        self._legend = Legend()
        self.setAccessibleName(tr("Reader"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.find_bar = FindBar()
        self.find_bar.hide()
        self.finds = Finds(self.find_bar, lambda: (self._columns, self._focused), self._step, self._show_find)
        self.find_bar.closed.connect(self.close_find)
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(self.find_bar)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self.set_columns(1)

    # Columns

    @property
    def columns(self) -> tuple[Column, ...]:
        """From left to right."""
        return tuple(self._columns)

    @property
    def documents(self) -> tuple[str | None, ...]:
        """The id of each column's document; None where it is empty."""
        return tuple(column.document for column in self._columns)

    @property
    def focused_column(self) -> int:
        """The column that keys go to."""
        return self._focused

    def set_columns(self, count: int) -> None:
        """Shows `count` columns (1 to 4); the ones at the right are closed or added, empty."""
        count = max(1, min(MOST_COLUMNS, count))
        if count == len(self._columns):
            return
        had_keys = any(_has_keys(column) for column in self._columns[count:])
        for column in self._columns[count:]:
            column.pane.flush()
            self.part(column)
            column.hide()
            column.setParent(None)
            column.deleteLater()
        del self._columns[count:]
        while len(self._columns) < count:
            self._add_column()
        self._splitter.setSizes([self.width()] * count)
        self._set_focused(min(self._focused, count - 1))
        if had_keys:
            self.focus_column(self._focused)
        self.finds.again()
        self.columns_changed.emit()

    def swap(self, one: int, other: int) -> None:
        """Lets two columns change places; the keys stay with the account that had them."""
        if one == other or not {one, other} <= set(range(len(self._columns))):
            return
        focused = self._columns[self._focused]
        widths = self._splitter.sizes()
        self._columns[one], self._columns[other] = self._columns[other], self._columns[one]
        for index, column in enumerate(self._columns):
            self._splitter.insertWidget(index, column)
            column.set_number(index + 1)
        self._splitter.setSizes(widths)
        self._set_focused(self._columns.index(focused))
        self.finds.again()
        self.columns_changed.emit()

    def add_beside(self, near: bool = False) -> int | None:
        """An empty column, else a new one (with `near` next to that which has the keys), else the next that is not
        pinned; None: there is none.
        """
        if None in self.documents:
            return self.documents.index(None)
        if len(self._columns) < MOST_COLUMNS:
            self.set_columns(len(self._columns) + 1)
            last = len(self._columns) - 1
            if near:
                for index in range(last, self._focused + 1, -1):
                    self.swap(index, index - 1)
                last = self._focused + 1
            return last
        around = [(self._focused + step) % len(self._columns) for step in range(1, len(self._columns))]
        return next((index for index in around if not self._columns[index].pinned), None)

    def focus_column(self, index: int) -> None:
        """Moves the keyboard to a column, where there is one."""
        if 0 <= index < len(self._columns):
            self._set_focused(index)
            self._columns[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(
        self,
        reading: Reading,
        account: Account,
        column: int | None = None,
        start: int | None = None,
        end: int | None = None,
        *,
        back: bool = False,
    ) -> int | None:
        """Shows an account, at text[start:end] where given, and says in which column; None: all are pinned.

        Without `column`: where it is shown already, else in the first empty column, else in the one that has the
        keyboard or the next that is not pinned. A column that shows it already keeps its place. back: it was gone
        back or forward to, which the column's history knows already; without an end, `start` then is at the top.
        """
        index = self._column_for(reading.document.id) if column is None else column
        if index is None:
            return None
        shown = self._columns[index]
        left = shown.place()
        if left and not back:
            shown.trail.leave(left)
        if shown.document == reading.document.id and shown.pane.view.text == reading.text:
            shown.head.show_account(account)
            shown.pane.set_marks(reading.mentions, reading.notes, reading.passages, reading.relations)
            shown.say("")
        else:
            self.part(shown)
            shown.show_reading(reading, account)
            shown.pane.choose_entity(self._chosen)
            self.finds.again()
            self.columns_changed.emit()
        if back and start is not None and end is None:
            shown.pane.unmark()
            shown.pane.scroll_to(start)
        elif start is not None:
            shown.pane.go_to(start, start if end is None else end)
        if not back and (start is not None or left is None or left.document != reading.document.id):
            at = reading.document.read_at if start is None else start
            shown.trail.go(Place(reading.document.id, at, start if start is not None and end is None else end))
        self.place_changed.emit()
        return index

    def go_back(self, step: int) -> Place | None:
        """Where the column that has the keys was before (-1), or after (1); whoever knows the archive opens it."""
        column = self._columns[self._focused]
        if (left := column.place()) and column.trail.can_go(step):
            column.trail.leave(left)
        return column.trail.step(step)

    def can_go(self, step: int) -> bool:
        """Whether that column has a place before (-1) or after (1)."""
        return self._columns[self._focused].trail.can_go(step)

    def arrangement(self) -> Arrangement:
        """Which accounts stand where."""
        standing = [
            Standing(column.document, column.pane.visible_span()[0], column.pinned) if column.document else None
            for column in self._columns
        ]
        return Arrangement(tuple(standing), self._focused)

    def show_loading(self, title: str, column: int) -> None:
        """Says in a column that an account is on its way."""
        self._columns[column].show_loading(title)

    def close_column(self, index: int) -> None:
        """Empties a column."""
        column = self._columns[index]
        had_keys = _has_keys(column)
        self.part(column)
        if left := column.place():
            column.trail.leave(left)
        column.show_empty()
        self.finds.again()
        self.columns_changed.emit()
        if had_keys:
            self.focus_column(index)

    # Pairs

    def pair(self, one: int, other: int) -> None:
        """Lets two columns scroll together, paragraph by paragraph."""
        columns = self._columns[one], self._columns[other]
        for column in columns:
            self.part(column)
        self._pairs.append(Pair(columns[0].pane, columns[1].pane))

    def part(self, column: Column) -> None:
        """Lets a column scroll for itself again."""
        for pair in [pair for pair in self._pairs if column.pane in pair.panes]:
            self._pairs.remove(pair)
            pair.part()

    def partner(self, index: int) -> int | None:
        """The column that scrolls with this one."""
        pane = self._columns[index].pane
        panes = next((pair.panes for pair in self._pairs if pane in pair.panes), ())
        return next((n for n, c in enumerate(self._columns) if c.pane in panes and n != index), None)

    # Marks

    def set_marks(
        self,
        document: str,
        mentions: Iterable[Mention],
        notes: Iterable[Note],
        passages: Iterable[Passage],
        relations: Iterable[Relation] = (),
    ) -> None:
        """Replaces the marks of a document wherever it is shown; no text moves."""
        marks = tuple(mentions), tuple(notes), tuple(passages), tuple(relations)
        for column in self.showing(document):
            column.pane.set_marks(*marks)

    def follow_read_to(self, document: Document) -> None:
        """Takes over how far a document was said to be read, where that was not told by the columns themselves."""
        for column in self.showing(document.id):
            column.pane.follow_read_to(document.read_to)

    def set_account(self, account: Account) -> None:
        """Shows what has changed about an account in its heads."""
        for column in self.showing(account.document.id):
            column.head.show_account(account)

    def set_legend(self, legend: Legend) -> None:
        """The colours that tags give to notes, in every column."""
        self._legend = legend
        for column in self._columns:
            column.pane.set_legend(legend)

    def choose_note(self, note: str) -> None:
        """Frames one note wherever it is on screen; "" frames none."""
        for column in self._columns:
            column.pane.choose_note(note)

    def wait_for_link(self, place: tuple[str, int, int] | None) -> None:
        """Marks the passage (document, start, end) that waits to be linked with another; None marks none."""
        for column in self._columns:
            column.pane.wait_for_link(place[1:] if place and column.document == place[0] else None)

    def set_hits(self, document: str, spans: Iterable[tuple[int, int]]) -> None:
        """Marks what the search has found in a document, wherever it is shown."""
        spans = tuple(spans)
        for column in self.showing(document):
            column.pane.set_hits(spans)

    def choose_entity(self, entity: str | None) -> None:
        """Fills the mentions of one entity in every column at once."""
        self._chosen = entity
        for column in self._columns:
            column.pane.choose_entity(entity)

    def set_showing(self, showing: Showing) -> None:
        """Which mentions every column marks, and in which colours."""
        self._signs = showing
        for column in self._columns:
            column.pane.set_showing(showing)

    def step_mention(self, step: int) -> Mention | None:
        """Goes to the next (1) or previous (-1) mention of the chosen entity, column by column, round the end."""
        places = [
            (index, mention.start, mention)
            for index, column in enumerate(self._columns)
            if column.document is not None
            for mention in column.pane.marks.chosen_mentions()
        ]
        found = self._step(places, step)
        if found is None:
            return None
        index, _, mention = found
        self._go(index, mention.start, mention.end)
        return mention

    # Finding

    def show_find(self, words: str = "") -> None:
        """Opens the find line, with the selected words if there are any."""
        self.finds.begin(words)

    def find_next(self, backward: bool = False) -> bool:
        """Goes to the next place found, round the end; False where nothing was found."""
        return self.finds.go_next(backward)

    def close_find(self) -> None:
        """Closes the find line and takes its marks away."""
        self.find_bar.hide()
        self.finds.clear()
        self.focus_column(self._focused)

    # Inside

    def _step(self, places: list[tuple[int, int, Found]], step: int) -> tuple[int, int, Found] | None:
        """Of (column, start, ...) in order, the next after the text cursor of the focused column, or before it."""
        pane = self._columns[self._focused].pane
        here = (self._focused, pane.caret())
        if step > 0:
            been_there = pane.marks.here is not None and pane.marks.here[0] == here[1]
            after = (place for place in places if place[:2] > here or (place[:2] == here and not been_there))
            return next(after, places[0] if places else None)
        before = (place for place in reversed(places) if place[:2] < here)
        return next(before, places[-1] if places else None)

    def _go(self, index: int, start: int, end: int, keep_focus: bool = False) -> None:
        for number, column in enumerate(self._columns):
            if number != index:
                column.pane.unmark()
        self._columns[index].pane.go_to(start, end)
        if keep_focus:
            self._set_focused(index)
        else:
            self.focus_column(index)

    def _show_find(self, index: int, start: int, end: int) -> None:
        self._go(index, start, end, keep_focus=True)

    def say_whether_any(self, any_accounts: bool) -> None:
        """Whether the archive has accounts: what empty columns say depends on it."""
        self._any = any_accounts
        for column in self._columns:
            column.say_whether_any(any_accounts)

    def _add_column(self) -> None:
        column = Column()
        column.say_whether_any(self._any)
        column.set_number(len(self._columns) + 1)
        pane = column.pane
        column.setMinimumWidth(self.fontMetrics().averageCharWidth() * 22)
        pane.choose_entity(self._chosen)
        pane.set_showing(self._signs)
        pane.set_legend(self._legend)
        pane.mention_clicked.connect(lambda mention: self.mention_clicked.emit(column.document, mention))
        pane.passage_clicked.connect(lambda claim, cell: self.passage_clicked.emit(column.document, claim, cell))
        pane.note_clicked.connect(lambda note: self.note_clicked.emit(column.document, note))
        pane.selection_changed.connect(lambda start, end: self._tell(self.selection_changed, column, start, end))
        pane.read_to.connect(lambda offset: self._tell(self.read_to, column, offset))
        pane.context_requested.connect(
            lambda at, start, end: self._tell(self.context_requested, column, at, start, end)
        )
        column.grade_requested.connect(self.grade_requested)
        pane.stood_at.connect(lambda offset: self._tell(self.stood_at, column, offset))
        column.closed.connect(lambda: self.close_column(self._columns.index(column)))
        column.documents_dropped.connect(lambda ids: self._dropped(column, ids))
        column.files_dropped.connect(lambda files: self.files_dropped.emit(files, self._columns.index(column)))
        column.column_dropped.connect(lambda number: self.swap(number - 1, self._columns.index(column)))
        column.head.pair_requested.connect(lambda: self._tell(self.pair_requested, column))
        column.page.wanted.connect(lambda page, width: self._tell(self.page_wanted, column, page, width))
        column.menu_requested.connect(lambda at: self._ask_menu(column, at))
        self._columns.append(column)
        self._splitter.addWidget(column)

    def _tell(self, signal: SignalInstance, column: Column, *values: object) -> None:
        if column.document is not None:  # a timer may fire after the document was closed
            signal.emit(column.document, *values)

    def _dropped(self, column: Column, documents: list[str]) -> None:
        first = self._columns.index(column)
        self.set_columns(max(len(self._columns), min(MOST_COLUMNS, first + len(documents))))
        for index, document in enumerate(documents[: MOST_COLUMNS - first], first):
            self.open_requested.emit(document, index)

    def _ask_menu(self, column: Column, at: QPoint) -> None:
        self.focus_column(self._columns.index(column))
        self.menu_requested.emit(at)

    def _column_for(self, document: str) -> int | None:
        if self.documents[self._focused] == document:
            return self._focused
        for wanted in (document, None):
            if wanted in self.documents:
                return self.documents.index(wanted)
        return self._focused if not self._columns[self._focused].pinned else self.add_beside()

    def showing(self, document: str) -> list[Column]:
        """The columns that show a document."""
        return [column for column in self._columns if column.document == document]

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = (index for index, column in enumerate(self._columns) if new is not None and column.isAncestorOf(new))
        self._set_focused(next(inside, self._focused))

    def _set_focused(self, index: int) -> None:
        changed = index != self._focused
        self._focused = index
        for number, column in enumerate(self._columns):
            column.set_current(number == index and len(self._columns) > 1)
        if changed:
            self.finds.follow_focus()
            self.focused.emit(index)


def _has_keys(column: Column) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and column.isAncestorOf(focus)
