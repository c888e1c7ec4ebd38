"""One column of the reader: head, text and ruler, or what to do where there is no account yet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from viewer.domain.document import Block
from viewer.domain.text import block_at
from viewer.texts import later, tr
from viewer.ui import theme
from viewer.ui.keymap import keymap
from viewer.ui.models.hint import NOTHING_YET, Hint
from viewer.ui.reader.head import COLUMN_MIME, Account, Head
from viewer.ui.reader.marks import Reading
from viewer.ui.reader.page_view import PageView
from viewer.ui.reader.ruler import Ruler
from viewer.ui.reader.text_pane import TextPane
from viewer.ui.reader.trail import Place, Trail
from viewer.ui.widgets.dropping import dropped_files

#: The form in which document ids are dragged: one a line, UTF-8.
DOCUMENTS_MIME = "application/x-parallax-document"

_EMPTY = later("No account here.\n\nPress Enter on an account in the library,\nor drag one here.")
_FRAME = 2
_WIDE = 90  # letters, from which on a page has room beside the text


class Column(QWidget):
    """Shows one account. document: its id, or None. pinned: no other account opens here by itself.

    documents_dropped(ids), files_dropped(paths): they were dragged here. column_dropped(number): that column is
    to change places with this one. closed(): the user closed the account. menu_requested(global position).
    """

    documents_dropped = Signal(list)
    files_dropped = Signal(list)
    column_dropped = Signal(int)
    grade_requested = Signal(str)
    menu_requested = Signal(QPoint)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.document: str | None = None
        self.pinned = self.nothing_yet = False
        self.trail = Trail()
        self._number = 0
        self._says = later("Column {number}, empty")
        self._title = ""
        self._current = self._aimed_at = False
        self.head, self.pane = Head(), TextPane()
        self.ruler = Ruler(self.pane)
        self.banner = QLabel()
        self.banner.setObjectName("banner")
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = Hint(tr(_EMPTY))
        self.hint.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)

        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.pane, 1)
        text.addWidget(self.ruler)
        reading = QWidget()
        reading.setObjectName("paper")
        reading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(reading)
        inside.setSpacing(0)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.head)
        inside.addWidget(self.banner)
        beside = QWidget()
        beside.setLayout(text)
        text.setContentsMargins(0, 0, 0, 0)
        self.page = PageView()
        self.page.hide()
        self._halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._halves.setHandleWidth(1)
        self._halves.addWidget(self.page)
        self._halves.addWidget(beside)
        inside.addWidget(self._halves, 1)
        self._blocks: tuple[Block, ...] = ()
        self.pane.view_changed.connect(self._turn_page)
        self._stack = QStackedWidget()
        framed = QVBoxLayout(self)
        framed.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        framed.addWidget(self._stack)
        self._stack.addWidget(self.hint)
        self._stack.addWidget(reading)

        self.head.grade_requested.connect(self.grade_requested)
        self.head.closed.connect(self.closed)
        self.head.pinned.connect(self.set_pinned)
        self.head.menu_requested.connect(self.menu_requested)
        theme.look().changed.connect(self._dress)
        self._dress()
        self.show_empty()

    def show_reading(self, reading: Reading, account: Account) -> None:
        """Shows an account where it was left last."""
        self.pane.flush()
        self.document = reading.document.id
        self._blocks = reading.blocks
        self.page.clear()
        self.head.show_account(account)
        self.head.show_pair("")
        self.pane.show_reading(reading)
        self.pane.scroll_to(reading.document.read_at)
        self.say("")
        self._show(1, later("Column {number}: {title}"), reading.document.title)

    def show_empty(self) -> None:
        """Says what to do."""
        why = tr(NOTHING_YET, key=keymap().told("import")) if self.nothing_yet else tr(_EMPTY)
        self._show_hint(why, later("Column {number}, empty"))

    def say_whether_any(self, any_accounts: bool) -> None:
        """Whether there are accounts to open here, or files have to be imported first."""
        if self.nothing_yet == any_accounts:
            self.nothing_yet = not any_accounts
            if self.document is None:
                self.show_empty()

    def show_loading(self, title: str) -> None:
        """Says that an account is on its way."""
        self._show_hint(tr("Opening “{title}” …", title=title), later("Column {number}, opening {title}"), title)

    def say(self, text: str) -> None:
        """A quiet line over the text, such as "No passage here: silent"; empty hides it."""
        self.banner.setText(text)
        self.banner.setVisible(bool(text))

    def has_pages(self) -> bool:
        """Whether the original of its account has pages to look at."""
        return self.document is not None and any(block.page for block in self._blocks)

    def show_page(self, on: bool) -> None:
        """Shows the page of the original beside the text, above it where the column is narrow; or hides it."""
        on = on and self.has_pages()
        self.page.setVisible(on)
        if on:
            self._fold()
            self._turn_page()

    def shows_page(self) -> bool:
        """Whether it does."""
        return not self.page.isHidden()

    def set_number(self, number: int) -> None:
        """Its place from the left, from 1."""
        self._number = self.head.number = number
        self._name()

    def set_pinned(self, pinned: bool) -> None:
        """Whether other accounts open elsewhere."""
        self.pinned = pinned and self.document is not None
        self.head.show_pinned(self.pinned)

    def set_current(self, current: bool) -> None:
        """Whether this is the column that keys go to, or would if the reader had the keyboard."""
        self._current = current
        self.update()

    def place(self) -> Place | None:
        """Where it stands: the passage last gone to, if that is still on screen, else what is at the top."""
        if self.document is None:
            return None
        start, end = self.pane.visible_span()
        here = self.pane.marks.here
        if here and start <= here[0] < max(end, start + 1):
            return Place(self.document, *here)
        return Place(self.document, start)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab would skip the buttons of the head.
        (self.pane if self._stack.currentIndex() else self.hint).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shows_page():
            self._fold()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.look().theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.c("panel"))
        if self._current or self._aimed_at:
            focus = QApplication.focusWidget()
            has_keys = focus is not None and self.isAncestorOf(focus)
            pen = QPen(colors.c("accent" if has_keys or self._aimed_at else "line"), _FRAME)
            pen.setStyle(Qt.PenStyle.DashLine if self._aimed_at else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasFormat(DOCUMENTS_MIME) or data.hasFormat(COLUMN_MIME) or dropped_files(event):
            self._aim(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        data = event.mimeData()
        moved = bytes(data.data(COLUMN_MIME).data())
        dropped = bytes(data.data(DOCUMENTS_MIME).data()).decode("utf-8", "replace").split()
        if moved.isdigit():
            event.acceptProposedAction()
            self.column_dropped.emit(int(moved))
        elif dropped:
            event.acceptProposedAction()
            self.documents_dropped.emit(dropped)
        elif files := dropped_files(event):
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _show_hint(self, text: str, says: str, title: str = "") -> None:
        self.pane.flush()
        self.document = None
        self._blocks = ()
        self.page.hide()
        self.page.clear()
        self.set_pinned(False)
        self.pane.show_nothing()
        self.hint.setText(text)
        self.hint.setAccessibleName(text)
        self._show(0, says, title)

    def _show(self, index: int, says: str, title: str) -> None:
        had_keys = self.hint.hasFocus() or self.pane.hasFocus()
        self._stack.setCurrentIndex(index)
        if had_keys:  # else Qt gives them to whatever comes next
            self.setFocus()
        self._says, self._title = says, title
        self._name()

    def _fold(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _WIDE
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way != self._halves.orientation() or 0 in self._halves.sizes():
            self._halves.setOrientation(way)
            whole = self._halves.height() if narrow else self._halves.width()
            self._halves.setSizes([whole // 2, whole - whole // 2])

    def _turn_page(self) -> None:
        if self.shows_page():
            block = block_at(self._blocks, self.pane.visible_span()[0])
            if block is not None and block.page:
                self.page.show_page(block.page)
            elif not self.has_pages():
                self.page.hide()

    def _name(self) -> None:
        self.setAccessibleName(tr(self._says, number=self._number, title=self._title))

    def _aim(self, aimed_at: bool) -> None:
        self._aimed_at = aimed_at
        self.update()

    def _dress(self) -> None:
        colors = theme.look().theme
        self.setStyleSheet(f"""
            #paper {{ background: {colors.paper}; }}
            #banner {{ background: {colors.window}; color: {colors.soft};
                border-bottom: 1px solid {colors.line}; padding: 0.4em 1em; }}
        """)
