"""The one field for everything: hits while typing, and Enter goes there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from viewer.domain.query import SearchResult
from viewer.ui.actions import key_text
from viewer.ui.icons import icon
from viewer.ui.results.hit_list import HitList
from viewer.ui.theme import look
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.text import label

PLACEHOLDER = "Search documents, notes and names, or jump anywhere"
_PAUSE = 60  # milliseconds after the last key before a search begins


class SearchField(QWidget):
    """query_changed: what to look for now, "" for nothing. Whoever searches answers with `show_result`.

    Keys while typing: Up and Down choose, Enter goes to the hit, Ctrl+Enter opens it beside,
    Shift+Enter asks for all results, Esc gives the focus back.
    """

    query_changed = Signal(str)
    hit_activated = Signal(object)  # Hit
    hit_activated_beside = Signal(object)  # Hit
    all_results_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self._answered = ""  # the query whose hits are in the list
        self._line = QLineEdit(placeholderText=PLACEHOLDER)
        self._line.setAccessibleName("Search")
        self._line.setAccessibleDescription(PLACEHOLDER)
        self._glass = QAction(self._line)
        self._line.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        inside = QHBoxLayout(self._line)
        inside.setContentsMargins(0, 0, self.fontMetrics().height() // 3, 0)
        self._key = Tag(key_text("Ctrl+K"))
        inside.addStretch()
        inside.addWidget(self._key)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        self.setFocusProxy(self._line)

        self._hits = HitList()
        self._hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click opens a hit, the cursor stays in the field
        self._below = label(soft=True, little=True, wrap=True)
        self._popup = _Popup(self._hits, self._below)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)

        self._timer.timeout.connect(lambda: self.query_changed.emit(self.query()))
        self._line.textChanged.connect(self._typed)
        self._line.installEventFilter(self)
        self._hits.hit_activated.connect(self._leave_for)
        self._hits.hit_activated_beside.connect(lambda hit: self._leave_for(hit, beside=True))
        look().changed.connect(self._draw)
        self._draw()

    def query(self) -> str:
        """What stands in the field."""
        return self._line.text().strip()

    def set_query(self, query: str) -> None:
        """Puts `query` into the field, as if it had been typed."""
        self._line.setText(query)

    def ask(self) -> None:
        """Takes the focus, with what stands there ready to be typed over."""
        focused = QApplication.focusWidget()
        if focused is not self._line:
            self._before = focused
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def show_result(self, result: SearchResult, titles: Mapping[str, str]) -> None:
        """Lists the hits of the query that stands in the field; titles: by document id."""
        if not self.query() or self._timer.isActive():
            return  # the words have changed since: the next answer is on its way
        self._answered = self.query()
        self._hits.set_result(result, titles)
        self._hits.setVisible(bool(result.hits))
        if self._hits.current_hit() is None:
            self._hits.step(1)
        self._below.setText(_summary(result))
        if self._line.hasFocus():
            self._open()

    def is_open(self) -> bool:
        """Whether the list of hits is on screen."""
        return self._popup.isVisible()

    def _typed(self) -> None:
        self._key.setVisible(not self._line.text())
        if self.query():
            self._timer.start()
        else:
            self._timer.stop()
            self._popup.hide()
            self.query_changed.emit("")

    def _open(self) -> None:
        window = self.window()
        if self._popup.parent() is not window:
            self._popup.setParent(window)
            window.installEventFilter(self)
        self._place()
        self._popup.show()
        self._popup.raise_()

    def _place(self) -> None:
        """Below the field, at least as wide, and never beyond the window."""
        window, line = self.window(), self.fontMetrics().height()
        corner = self.mapTo(window, QPoint(0, self.height() + line // 4))
        width = min(max(self.width(), line * 34), window.width())
        corner.setX(max(0, min(corner.x() + (self.width() - width) // 2, window.width() - width)))
        room = window.height() - corner.y() - line
        self._popup.setGeometry(
            corner.x(), corner.y(), width, max(line * 4, min(room, self._popup.wanted_height(width)))
        )

    def _leave_for(self, hit: object, *, beside: bool = False) -> None:
        self._popup.hide()
        (self.hit_activated_beside if beside else self.hit_activated).emit(hit)

    def _give_back(self) -> None:
        self._popup.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.clearFocus()

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        listed = self.is_open() and self._answered == self.query() and self._hits.current_hit() is not None
        if modifiers & Qt.KeyboardModifier.ShiftModifier or not listed:
            if self.query():
                self._popup.hide()
                self.all_results_requested.emit(self.query())
        else:
            self._give_back()  # the hit is to be read, and keys such as N to act, there
            self._hits.open_current(beside=bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits.isVisibleTo(self._popup):
            if not self.is_open() and self._answered and self._answered == self.query():
                self._open()
            else:
                self._hits.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            self._give_back()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._line and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # here Esc leaves the field, whatever else it does in the window
                return True
            if kind == QEvent.Type.KeyPress:
                return self._pressed(event)
        elif watched is self._line and kind == QEvent.Type.FocusOut:
            self._popup.hide()
        elif kind == QEvent.Type.Resize and self.is_open():
            self._place()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        self._glass.setIcon(icon("search"))


def _summary(result: SearchResult) -> str:
    if not result.total:
        return f"Nothing found for: {result.understood or result.query}"
    keys = f"{key_text('Shift+Return')} shows all"
    found = f"{result.total:,} found" if result.total > 1 else "1 found"
    late = "" if result.complete else " · the index is still being built"
    return f"{found} · {result.understood} · {keys}{late}" if result.understood else f"{found} · {keys}{late}"


class _Popup(QFrame):
    """The hits under the field. A child of the window, not a window: it never takes the focus."""

    def __init__(self, hits: HitList, below: QWidget) -> None:
        super().__init__()
        self._hits, self._below = hits, below
        line = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, line // 3, 1, line // 3)
        layout.setSpacing(line // 3)
        layout.addWidget(hits, 1)
        layout.addWidget(below)
        below.setContentsMargins(line, 0, line, 0)
        self.hide()

    def wanted_height(self, width: int) -> int:
        """What all hits would take, up to a comfortable list."""
        line = self.fontMetrics().height()
        most, hits = line * 26, 0
        rows = self._hits.model().rowCount() if not self._hits.isHidden() else 0
        for row in range(min(rows, 26)):
            hits += self._hits.sizeHintForRow(row)
        return min(most, hits + self._below.heightForWidth(width) + line * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = look().theme, QPainter(self)
        painter.fillRect(self.rect(), theme.c("panel"))
        painter.setPen(theme.c("faint"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
