"""What opens below the field. A child of the window, not a window: it takes no focus from the line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.results.hit_list import HitList
from viewer.ui.results.preview import Preview
from viewer.ui.search.chips import SearchChips
from viewer.ui.search.language import examples
from viewer.ui.theme import look
from viewer.ui.widgets.text import heading, label

_TALLEST = 26  # in lines
_MOST_MEASURED = 26  # rows: more never show at once


class Popup(QFrame):
    """The problem of the query, its chips, the hits with a preview beside them, and a line of what was understood.

    With `show_help`, what can be asked instead.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.hits, self.preview, self.chips = HitList(), Preview(), SearchChips()
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click opens a hit, the cursor stays in the field
        self.problem = label(little=True, wrap=True)
        self.below = label(soft=True, little=True, wrap=True)
        self.help = QWidget()
        line = self.fontMetrics().height()
        inside = QVBoxLayout(self.help)
        inside.setContentsMargins(line, 0, line, 0)
        inside.setSpacing(line // 4)
        inside.addWidget(heading(tr("What you can ask")))
        inside.addLayout(examples())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.hits, 1)
        row.addWidget(self.preview, 1)
        layout = self._inside = QVBoxLayout(self)
        layout.setContentsMargins(1, line // 3, 1, line // 3)
        layout.setSpacing(line // 3)
        for widget in (self.problem, self.chips, self.below):
            widget.setContentsMargins(line, 0, line, 0)
        layout.addWidget(self.problem)
        layout.addWidget(self.chips)
        layout.addLayout(row, 1)
        layout.addWidget(self.help)
        layout.addWidget(self.below)
        look().changed.connect(self._dress)
        self._dress()
        self.hide()

    def say_problem(self, text: str) -> None:
        """Says what could not be read; empty says nothing."""
        self.problem.setText(f"⚠ {text}" if text else "")
        self.problem.setVisible(bool(text))

    def show_help(self, shown: bool) -> None:
        """Shows what can be asked."""
        self.help.setVisible(shown)

    def shows_help(self) -> bool:
        """Whether it shows what can be asked."""
        return self.help.isVisible()

    def place(self, field: QWidget) -> None:
        """Below the field, at least as wide, and never beyond the window."""
        window, line = field.window(), self.fontMetrics().height()
        corner = field.mapTo(window, QPoint(0, field.height() + line // 4))
        width = line * (64 if not self.preview.isHidden() else 38)
        width = min(max(field.width(), width), window.width())
        corner.setX(max(0, min(corner.x() + (field.width() - width) // 2, window.width() - width)))
        room = window.height() - corner.y() - line
        self.setGeometry(corner.x(), corner.y(), width, self.height())  # how high the rows are follows from it
        self._inside.activate()
        self.resize(width, max(line * 4, min(room, self.wanted_height(width))))

    def wanted_height(self, width: int) -> int:
        """What all hits would take, up to a comfortable list."""
        line, around = self.fontMetrics().height(), 0
        for widget in (self.problem, self.chips, self.help, self.below):
            if not widget.isHidden():
                wrapped = widget.heightForWidth(width - 2)
                around += (wrapped if wrapped >= 0 else widget.sizeHint().height()) + line // 3
        hits = 0
        if not self.hits.isHidden():
            for row in range(min(self.hits.model().rowCount(), _MOST_MEASURED)):
                hits += self.hits.sizeHintForRow(row)
        if not self.preview.isHidden():
            hits = max(hits, line * 14)
        return min(line * _TALLEST, hits + 2) + around + line

    def _dress(self) -> None:
        palette = self.problem.palette()
        palette.setColor(QPalette.ColorRole.WindowText, look().theme.c("conflict"))
        self.problem.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = look().theme, QPainter(self)
        painter.fillRect(self.rect(), theme.c("panel"))
        painter.setPen(theme.c("faint"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
