"""Three hints of a first start: each goes when it is followed or dismissed, and does not come back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from viewer.texts import later, tr
from viewer.ui.icons import icon
from viewer.ui.keymap import keymap
from viewer.ui.theme import look
from viewer.ui.widgets.buttons import IconButton, Link
from viewer.ui.widgets.text import label

#: Id of a hint -> what it says, the actions whose keys it names, those by which it has been followed.
HINTS = {
    "names": (
        later("Click a name in a text: it lights up in every column. {next-mention} goes to its next mention."),
        ("next-mention",),
        ("next-mention", "previous-mention"),
    ),
    "words": (
        later("Select words: {annotate} writes a note on them, {highlight} marks them, {link} makes them a claim."),
        ("annotate", "highlight", "link"),
        ("annotate", "highlight", "link"),
    ),
    "search": (
        later("{search} finds everything while you type; {palette} lists all there is to do, {help} all keys."),
        ("search", "palette", "help"),
        ("search", "palette", "help"),
    ),
}


class Hints(QWidget):
    """A line that shows one hint at a time. left: the hints that still stand, after one has gone."""

    left = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._standing: list[str] = []
        self._icon, self._says = QLabel(), label(wrap=True)
        self._none = Link(tr("No more hints"))
        close = IconButton("x", tr("Dismiss this hint"))
        line = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(line * 3 // 4, line // 4, line // 2, line // 4)
        row.setSpacing(line // 2)
        row.addWidget(self._icon)
        row.addWidget(self._says, 1)
        row.addWidget(self._none)
        row.addWidget(close)
        close.clicked.connect(lambda: self.follow(self._standing[0]))
        self._none.clicked.connect(lambda: self._leave([]))
        self._none.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keymap().changed.connect(self._show)
        look().changed.connect(self._show)
        self.show_hints(())

    def show_hints(self, standing: Iterable[str]) -> None:
        """Shows these, one after the other."""
        self._standing = [name for name in standing if name in HINTS]
        self._show()

    def follow(self, name: str) -> None:
        """Takes a hint away; nobody needs it any more."""
        if name in self._standing:
            self._leave([other for other in self._standing if other != name])

    def followed_by(self, action: str) -> None:
        """Takes away what says to do `action`."""
        for name, (_, _, actions) in HINTS.items():
            if action in actions:
                self.follow(name)

    def _leave(self, standing: list[str]) -> None:
        self.show_hints(standing)
        self.left.emit(tuple(standing))

    def _show(self) -> None:
        self.setVisible(bool(self._standing))
        if not self._standing:
            return
        text, named, _ = HINTS[self._standing[0]]
        self._says.setText(tr(text, **{action: keymap().shown(action) or tr("a key") for action in named}))
        self._says.setAccessibleName(tr("Hint: {hint}", hint=self._says.text()))
        self._none.setVisible(len(self._standing) > 1)
        side = self.fontMetrics().height()
        self._icon.setPixmap(icon("lightbulb", "accent").pixmap(QSize(side, side), self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = look().theme, QPainter(self)
        painter.fillRect(self.rect(), theme.c("paper"))
        painter.fillRect(self.rect(), theme.c("accent", 0.08))
        painter.setPen(theme.c("line"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
