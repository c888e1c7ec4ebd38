"""The line a query is typed in."""

from __future__ import annotations

from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from viewer.domain.offsets import Utf16Map
from viewer.domain.query import Problem
from viewer.texts import later, tr
from viewer.ui.icons import icon
from viewer.ui.keymap import keymap
from viewer.ui.theme import look
from viewer.ui.widgets.chip import Tag

PLACEHOLDER = later("Search documents, notes and names, or jump anywhere")


class QueryLine(QLineEdit):
    """Offsets are code points of `query()`, which has no blanks around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setAccessibleName(tr("Search"))
        self._problem: Problem | None = None
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, self.fontMetrics().height() // 3, 0)
        self._key = Tag()
        inside.addStretch()
        inside.addWidget(self._key)
        self.textChanged.connect(self.show_key)
        keymap().changed.connect(self.show_key)
        look().changed.connect(self._draw)
        self.show_problem(None)
        self.show_key()
        self._draw()

    def show_key(self) -> None:
        """Names the key that leads here, where there is room for it."""
        key = keymap().shown("search")
        self._key.setText(key)
        self._key.setVisible(bool(key) and not self.text())
        room = self._key.sizeHint().width() if key and not self.text() else 0
        self.setTextMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))

    def query(self) -> str:
        """What is asked."""
        return self.text().strip()

    def typed_to(self) -> int:
        """Where in the query the next letter goes."""
        text = self.text()
        at = Utf16Map(text).to_code_points(self.cursorPosition())
        return max(0, at - self._before(text))

    def put(self, text: str, start: int, end: int) -> None:
        """Writes `text` in place of query[start:end]; the cursor stands behind it."""
        whole = self.text()
        before = self._before(whole)
        head = whole[: before + start] + text
        self.setText(head + whole[before + end :])
        self.setCursorPosition(Utf16Map(head).to_utf16(len(head)))

    def show_problem(self, problem: Problem | None) -> None:
        """Underlines what could not be read, and says it to screen readers; None takes it away."""
        self._problem = problem
        self.setAccessibleDescription(problem.says if problem else tr(PLACEHOLDER))
        formats = []
        if problem:
            text = self.text()
            places, before = Utf16Map(text), self._before(text)
            start = places.to_utf16(min(len(text), before + problem.start))
            end = places.to_utf16(min(len(text), before + max(problem.end, problem.start + 1)))
            wavy = QTextCharFormat()
            wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wavy.setUnderlineColor(QColor(look().theme.conflict))
            formats = [
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat, start - self.cursorPosition(), end - start, wavy
                )
            ]
        # A line edit formats its text for input methods alone; this is one that types nothing.
        QApplication.sendEvent(self, QInputMethodEvent("", formats))

    def _before(self, text: str) -> int:
        return len(text) - len(text.lstrip())

    def _draw(self) -> None:
        self._glass.setIcon(icon("search"))
        if self._problem:
            self.show_problem(self._problem)
