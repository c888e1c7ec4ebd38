"""Fields that never lose what was typed and never change by accident."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from viewer.ui.icons import icon

#: Lists with room between their rows, as a style sheet.
ROOMY = "QListWidget::item { padding: 0.25em 0.4em; }"


class Field(QLineEdit):
    """One line that says `edited` when the user leaves it or presses Enter with other words in it.

    Esc brings back what stood there before.
    """

    edited = Signal(str)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self.commit)

    def show_value(self, text: str, *, fresh: bool = False) -> None:
        """Shows `text`, unless the user is changing it; `fresh` when it belongs to something else now."""
        self._known, was = text, self._known
        if fresh or self.text() == was:
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Says `edited` now if the words are new."""
        if self.text() != self._known:
            self._known = self.text()
            self.edited.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._known:
            self.setText(self._known)
        else:
            super().keyPressEvent(event)


class Choice(QComboBox):
    """A list of values with words for people. The wheel scrolls the panel, never the value."""

    chosen = Signal(str)

    def __init__(self, name: str, values: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QComboBox::drop-down { border: none; width: 1.4em; }")  # no bevel; see paintEvent
        for value, words in values:
            self.addItem(words, value)
        self.activated.connect(lambda row: self.chosen.emit(self.itemData(row)))

    def value(self) -> str:
        """The chosen value."""
        return self.currentData() or ""

    def show_value(self, value: str) -> None:
        """Shows `value` and says nothing; a value the list does not know is added as it is."""
        blocker = QSignalBlocker(self)
        row = self.findData(value)
        if row < 0:
            self.addItem(value, value)
            row = self.count() - 1
        self.setCurrentIndex(row)
        blocker.unblock()

    def offer(self, values: Iterable[tuple[str, str]], first: int = 1) -> None:
        """Puts these behind the `first` ones, which stay; the chosen one stays chosen, also where it is gone."""
        offered = list(values)
        if offered == [(self.itemData(row), self.itemText(row)) for row in range(first, self.count())]:
            return
        chosen, words = self.value(), self.currentText()
        blocker = QSignalBlocker(self)
        while self.count() > first:
            self.removeItem(first)
        for value, text in offered:
            self.addItem(text, value)
        if chosen and self.findData(chosen) < 0:
            self.addItem(words, chosen)
        blocker.unblock()
        self.show_value(chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Typed(QComboBox):
    """A value to be typed, or taken from a list."""

    def __init__(self, name: str, values: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        for each in (self, *self.findChildren(QLineEdit)):
            each.setAccessibleName(name)
        self.addItems(list(values))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def draw_arrow(box: QComboBox) -> None:
    """The sign that a list opens there, at the end of the line: the application's style sheet draws none."""
    side = box.fontMetrics().height()
    at_end = box.rect().adjusted(0, 0, -side // 3, 0)
    if box.isRightToLeft():
        at_end = box.rect().adjusted(side // 3, 0, 0, 0)
    where = box.style().alignedRect(
        box.layoutDirection(),
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        QSize(side, side),
        at_end,
    )
    mode = QIcon.Mode.Normal if box.isEnabled() else QIcon.Mode.Disabled
    icon("chevron-down").paint(QPainter(box), where, Qt.AlignmentFlag.AlignCenter, mode)


class Words(QPlainTextEdit):
    """A few lines of text; Tab leaves it, its height follows `lines`."""

    left = Signal()

    def __init__(self, name: str, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        metrics = self.fontMetrics()
        self.setFixedHeight(metrics.lineSpacing() * lines + metrics.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Prose(Words):
    """A few lines that say `edited` when the user leaves them with other words in them."""

    edited = Signal(str)

    def __init__(self, name: str, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, lines, parent)
        self._known = ""
        self.left.connect(self.commit)

    def show_value(self, text: str, *, fresh: bool = False) -> None:
        """Shows `text`, unless the user is changing it; `fresh` when it belongs to something else now."""
        self._known, was = text, self._known
        if (fresh or self.toPlainText() == was) and self.toPlainText() != text:
            self.setPlainText(text)

    def commit(self) -> None:
        """Says `edited` now if the words are new."""
        if self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self.edited.emit(self._known)
