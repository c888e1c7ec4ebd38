"""The one door for messages: a banner over the text, never a box in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.errors import ViewerError
from viewer.texts import later, tr
from viewer.ui.icons import icon
from viewer.ui.theme import look
from viewer.ui.widgets.buttons import IconButton
from viewer.ui.widgets.text import label

INFO, WARNING, ERROR = "info", "warning", "error"
_ICONS = {INFO: ("info", "accent"), WARNING: ("triangle-alert", "open"), ERROR: ("circle-alert", "conflict")}
_SPOKEN = {INFO: later("info"), WARNING: later("warning"), ERROR: later("error")}
_INFO_STAYS = 8_000  # milliseconds; what must be read stays until it is dismissed


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is safe, what to do next; `act` is called by a button called `button`."""

    kind: str
    happened: str
    safe: str = ""
    do: str = ""
    button: str = ""
    act: Callable[[], object] | None = None


class Messages(QWidget):
    """Shows the newest message. A dismissed one uncovers the one before that is still open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: list[Message] = []
        self._icon, self._happened = QLabel(), label(bold=True, wrap=True)
        self._rest = label(soft=True, wrap=True)
        self._button = QPushButton()
        close = IconButton("x", tr("Dismiss"))
        words = QVBoxLayout()
        words.addWidget(self._happened)
        words.addWidget(self._rest)
        line = self.fontMetrics().height()
        words.setSpacing(line // 6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(line, line // 2, line // 2, line // 2)
        layout.setSpacing(line // 2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

        close.clicked.connect(self.dismiss)
        self._button.clicked.connect(self._act)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.dismiss)
        self._timer = QTimer(self, singleShot=True, interval=_INFO_STAYS)
        self._timer.timeout.connect(self._fade)
        look().changed.connect(self._draw_icon)
        self._show_newest()

    def tell(self, message: Message) -> None:
        """Shows `message`; the same message twice is shown once."""
        self._open = [other for other in self._open if other != message and other.kind != INFO]
        self._open.append(message)
        self._show_newest()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def info(self, happened: str, do: str = "", button: str = "", act: Callable[[], object] | None = None) -> None:
        """Something went well; goes away by itself, unless it offers a button."""
        self.tell(Message(INFO, happened, do=do, button=button, act=act))

    def warning(self, happened: str, safe: str = "", do: str = "") -> None:
        """Something the user should know; stays until dismissed."""
        self.tell(Message(WARNING, happened, safe, do))

    def error(self, error: ViewerError, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Something could not be done; stays until dismissed."""
        self.tell(Message(ERROR, error.happened, error.safe, error.do, button, act))

    def current(self) -> Message | None:
        """The message on screen."""
        return self._open[-1] if self._open else None

    def dismiss(self) -> None:
        """Takes the message on screen away."""
        if self._open:
            self._open.pop()
        self._show_newest()

    def _act(self) -> None:
        message = self.current()
        self.dismiss()
        if message and message.act:
            message.act()

    def _fade(self) -> None:
        if self.underMouse():  # somebody is reading it
            self._timer.start()
        else:
            self.dismiss()

    def _show_newest(self) -> None:
        message = self.current()
        self.setVisible(message is not None)
        self._escape.setEnabled(message is not None)
        self._timer.stop()
        if message is None:
            return
        rest = " ".join(part for part in (message.safe, message.do) if part)
        self._happened.setText(message.happened)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._button.setText(message.button.replace("&", "&&"))
        self._button.setVisible(bool(message.button))
        self.setAccessibleName(f"{tr(_SPOKEN[message.kind])}: {message.happened} {rest}".strip())
        self._draw_icon()
        self.update()
        if message.kind == INFO and not message.button:
            self._timer.start()

    def _draw_icon(self) -> None:
        message = self.current()
        if message:
            side = self.fontMetrics().height()
            self._icon.setPixmap(icon(*_ICONS[message.kind]).pixmap(QSize(side, side), self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        message = self.current()
        if not message:
            return
        theme, painter = look().theme, QPainter(self)
        color = _ICONS[message.kind][1]
        painter.fillRect(self.rect(), theme.c("paper"))
        painter.fillRect(self.rect(), theme.c(color, 0.10))
        bar = self.rect()
        bar.setWidth(max(2, self.fontMetrics().height() // 5))
        painter.fillRect(bar, theme.c(color))
        painter.setPen(theme.c("line"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
