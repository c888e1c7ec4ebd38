"""One column of the reader: head, text and ruler, or what to do where there is no account yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from viewer.ui import theme
from viewer.ui.models.hint import Hint
from viewer.ui.reader.head import Account, Head
from viewer.ui.reader.marks import Reading
from viewer.ui.reader.ruler import Ruler
from viewer.ui.reader.text_pane import TextPane

#: The form in which document ids are dragged: one a line, UTF-8.
DOCUMENTS_MIME = "application/x-parallax-document"

_EMPTY = "No account here.\n\nPress Enter on an account in the library,\nor drag one here."
_FRAME = 2


class Column(QWidget):
    """Shows one account. document: its id, or None.

    documents_dropped(ids): accounts were dragged here. closed(): the user closed the account.
    """

    documents_dropped = Signal(list)
    grade_requested = Signal(str)
    closed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.document: str | None = None
        self._number = number
        self._current = self._aimed_at = False
        self.head, self.pane = Head(), TextPane()
        self.ruler = Ruler(self.pane)
        self.banner = QLabel()
        self.banner.setObjectName("banner")
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = Hint(_EMPTY)
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
        inside.addLayout(text, 1)
        self._stack = QStackedWidget()
        framed = QVBoxLayout(self)
        framed.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        framed.addWidget(self._stack)
        self._stack.addWidget(self.hint)
        self._stack.addWidget(reading)

        self.head.grade_requested.connect(self.grade_requested)
        self.head.closed.connect(self.closed)
        theme.look().changed.connect(self._dress)
        self._dress()
        self.show_empty()

    def show_reading(self, reading: Reading, account: Account) -> None:
        """Shows an account from its beginning."""
        self.document = reading.document.id
        self.head.show_account(account)
        self.pane.show_reading(reading)
        self.say("")
        self._show(1, f"Column {self._number}: {reading.document.title}")

    def show_empty(self) -> None:
        """Says what to do."""
        self._show_hint(_EMPTY, f"Column {self._number}, empty")

    def show_loading(self, title: str) -> None:
        """Says that an account is on its way."""
        self._show_hint(f"Opening “{title}” …", f"Column {self._number}, opening {title}")

    def say(self, text: str) -> None:
        """A quiet line over the text, such as "No passage here: silent"; empty hides it."""
        self.banner.setText(text)
        self.banner.setVisible(bool(text))

    def set_current(self, current: bool) -> None:
        """Whether this is the column that keys go to, or would if the reader had the keyboard."""
        self._current = current
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab would skip the buttons of the head.
        (self.pane if self._stack.currentIndex() else self.hint).setFocus(event.reason())

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
        if event.mimeData().hasFormat(DOCUMENTS_MIME):
            self._aim(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        dropped = bytes(event.mimeData().data(DOCUMENTS_MIME).data()).decode("utf-8", "replace").split()
        if dropped:
            event.acceptProposedAction()
            self.documents_dropped.emit(dropped)

    def _show_hint(self, text: str, name: str) -> None:
        self.document = None
        self.pane.show_nothing()
        self.hint.setText(text)
        self.hint.setAccessibleName(text)
        self._show(0, name)

    def _show(self, index: int, name: str) -> None:
        had_keys = self.hint.hasFocus() or self.pane.hasFocus()
        self._stack.setCurrentIndex(index)
        if had_keys:  # else Qt gives them to whatever comes next
            self.setFocus()
        self.setAccessibleName(name)

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
