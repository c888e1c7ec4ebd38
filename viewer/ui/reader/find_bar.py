"""The line at the reader's foot that finds words in the accounts on screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.texts import tr
from viewer.ui import theme
from viewer.ui.icons import icon

_TYPING_MS = 150


class FindBar(QWidget):
    """searched(words): what is to be found, once typing pauses. stepped(backward): go to the next. closed()."""

    searched = Signal(str)
    stepped = Signal(bool)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLineEdit(placeholderText=tr("Find in the accounts on screen"))
        self.words.setAccessibleName(tr("Find in the accounts on screen"))
        self.words.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self.count = QLabel()
        self._here = QCheckBox(tr("This column only"))
        self._here.toggled.connect(lambda _on: self._search())
        self._buttons = {
            "chevron-up": self._button(tr("Previous (Shift+Enter)"), lambda: self._step(True)),
            "chevron-down": self._button(tr("Next (Enter)"), lambda: self._step(False)),
            "x": self._button(tr("Close (Esc)"), self.closed.emit),
        }
        em = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(em, em // 3, em // 2, em // 3)
        row.addWidget(self.words)
        row.addWidget(self._buttons["chevron-up"])
        row.addWidget(self._buttons["chevron-down"])
        row.addWidget(self._here)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._buttons["x"])
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._search)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        theme.look().changed.connect(self._dress)
        self._dress()

    def begin(self, words: str = "") -> None:
        """Opens with `words`, or with those of last time, ready to be typed over."""
        if words:
            self.words.setText(words)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._search()

    def say(self, text: str) -> None:
        """How much was found."""
        self.count.setText(text)
        self.count.setAccessibleName(text)

    def here_only(self) -> bool:
        """Whether only the column that is being read is searched."""
        return self._here.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _step(self, backward: bool) -> None:
        if self._pause.isActive():
            self._search()
        self.stepped.emit(backward)

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.words.text())

    def _button(self, text: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: act())
        return button

    def _dress(self) -> None:
        colors = theme.look().theme
        for name, button in self._buttons.items():
            button.setIcon(icon(name))
        self.setStyleSheet(f"""
            #find {{ background: {colors.panel}; border-top: 1px solid {colors.line}; }}
            QLabel {{ color: {colors.soft}; }}
        """)
