"""One to four accounts side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from viewer.domain.annotation import Note
from viewer.domain.mention import Mention
from viewer.domain.relation import Relation
from viewer.domain.tag import Legend
from viewer.ui.reader.column import Column
from viewer.ui.reader.find_bar import FindBar
from viewer.ui.reader.head import Account
from viewer.ui.reader.marks import Passage, Reading
from viewer.ui.reader.showing import Showing

MOST_COLUMNS = 4
Place = TypeVar("Place")
_MOST_FINDS = 10_000  # in one account


class Reader(QWidget):
    """The columns and what acts on all of them. Offsets are code points of a document's canonical text.

    Signals of the texts come with the document's id first. open_requested(document, column): an
    account was dropped on a column; whoever knows the archive answers with `open`.
    columns_changed(): other documents are shown. focused(column): keys go to another column.
    """

    mention_clicked = Signal(str, object)
    passage_clicked = Signal(str, str, str)
    note_clicked = Signal(str, str)
    selection_changed = Signal(str, int, int)
    read_to = Signal(str, int)
    context_requested = Signal(str, QPoint, int, int)
    grade_requested = Signal(str)
    open_requested = Signal(str, int)
    columns_changed = Signal()
    focused = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._focused = 0
        self._chosen: str | None = None
        self._signs = Showing()
        self._legend = Legend()
        self._finds: dict[int, list[tuple[int, int]]] = {}  # by column
        self.setAccessibleName("Reader")
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.find_bar = FindBar()
        self.find_bar.hide()
        self.find_bar.searched.connect(self._find)
        self.find_bar.stepped.connect(self.find_next)
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
        self._search_again()
        self.columns_changed.emit()

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
    ) -> int:
        """Shows an account, at text[start:end] where given, and says in which column.

        Without `column`: where it is shown already, else in the first empty column, else in the
        one that has the keyboard. A column that shows it already keeps its place.
        """
        index = self._column_for(reading.document.id) if column is None else column
        shown = self._columns[index]
        if shown.document == reading.document.id and shown.pane.view.text == reading.text:
            shown.head.show_account(account)
            shown.pane.set_marks(reading.mentions, reading.notes, reading.passages, reading.relations)
            shown.say("")
        else:
            shown.show_reading(reading, account)
            shown.pane.choose_entity(self._chosen)
            self._search_again()
            self.columns_changed.emit()
        if start is not None:
            shown.pane.go_to(start, start if end is None else end)
        return index

    def show_loading(self, title: str, column: int) -> None:
        """Says in a column that an account is on its way."""
        self._columns[column].show_loading(title)

    def close_column(self, index: int) -> None:
        """Empties a column."""
        column = self._columns[index]
        had_keys = _has_keys(column)
        column.show_empty()
        self._search_again()
        self.columns_changed.emit()
        if had_keys:
            self.focus_column(index)

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
        for column in self._showing(document):
            column.pane.set_marks(*marks)

    def set_account(self, account: Account) -> None:
        """Shows what has changed about an account in its heads."""
        for column in self._showing(account.document.id):
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
        for column in self._showing(document):
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
        pane = self._columns[self._focused].pane
        selected = pane.selection() if not words and self._columns[self._focused].document else None
        if selected and selected[1] - selected[0] < 100:
            words = " ".join(pane.view.text[slice(*selected)].split())
        self.find_bar.begin(words)

    def find_next(self, backward: bool = False) -> bool:
        """Goes to the next place found, column by column, round the end; False where nothing was found.

        With the find line closed, it opens with the words of last time.
        """
        if self.find_bar.isHidden():
            self.find_bar.begin()
        places = [(index, start, (start, end)) for index, spans in self._finds.items() for start, end in spans]
        found = self._step(places, -1 if backward else 1)
        if found is None:
            return False
        index, _, (start, end) = found
        self._go(index, start, end, keep_focus=True)
        self._say_found(places.index(found) + 1)
        return True

    def close_find(self) -> None:
        """Closes the find line and takes its marks away."""
        self.find_bar.hide()
        self._finds = {}
        for column in self._columns:
            column.pane.set_finds(())
        self.focus_column(self._focused)

    def _find(self, words: str) -> None:
        self._finds = {}
        for index, column in enumerate(self._columns):
            spans = column.pane.view.find(words, _MOST_FINDS) if column.document else []
            column.pane.set_finds(spans)
            if spans:
                self._finds[index] = spans
        self._say_found(0)

    def _search_again(self) -> None:
        if self.find_bar.isVisible():
            self._find(self.find_bar.words.text())

    def _say_found(self, at: int) -> None:
        total = sum(map(len, self._finds.values()))
        capped = any(len(spans) == _MOST_FINDS for spans in self._finds.values())
        if not self.find_bar.words.text().strip():
            text = ""
        elif not total:
            text = "Not found"
        else:
            accounts = "1 account" if len(self._finds) == 1 else f"{len(self._finds)} accounts"
            found = f"{total:,}{' or more' if capped else ''}"
            text = f"{at:,} of {found} in {accounts}" if at else f"{found} in {accounts}"
        self.find_bar.say(text)

    # Inside

    def _step(self, places: list[tuple[int, int, Place]], step: int) -> tuple[int, int, Place] | None:
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

    def _add_column(self) -> None:
        column = Column(len(self._columns) + 1)
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
        column.closed.connect(lambda: self.close_column(self._columns.index(column)))
        column.documents_dropped.connect(lambda ids: self._dropped(column, ids))
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

    def _column_for(self, document: str) -> int:
        for wanted in (document, None):
            if wanted in self.documents:
                return self.documents.index(wanted)
        return self._focused

    def _showing(self, document: str) -> list[Column]:
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
            self.focused.emit(index)


def _has_keys(column: Column) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and column.isAncestorOf(focus)
