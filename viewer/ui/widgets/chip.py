"""Chips: small rounded words, as filters that are on or off and as tags that only tell."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QWidget

from viewer.ui.models.plain import tip
from viewer.ui.theme import look, small

_WIDEST = 24  # of a switch, in heights of its font


class Chip(QAbstractButton):
    """A filter with a count: on or off, by mouse, Space or Enter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(small(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)
        look().changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """Shows `count` behind the name; nothing to filter makes the chip grey."""
        self.setText(f"{self.name} {count:,}" if count else self.name)
        self.setEnabled(bool(count) or self.isChecked())
        self.setAccessibleName(f"{self.name}, {count}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.height(), round(metrics.height() * 1.4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_pill(self, self.text(), checked=self.isChecked(), focused=self.hasFocus(), over=self.underMouse())


class Switch(QAbstractButton):
    """Words with a cross: on, or struck through; by mouse, Space or Enter. `keeps` where it can be off and stay."""

    def __init__(self, text: str, spoken: str, *, keeps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = text
        self.setCheckable(keeps)
        self.setChecked(keeps)
        self.say(text, spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.redraw)
        look().changed.connect(self.update)

    def say(self, text: str, spoken: str) -> None:
        """Shows other words; `spoken` is for tool tip and screen reader."""
        self._says = text
        self.setAccessibleName(spoken)
        self.setToolTip(tip(spoken))
        self.redraw()

    def redraw(self) -> None:
        """Shows whether it is on."""
        font = small(QApplication.font())
        off = self.isCheckable() and not self.isChecked()
        font.setStrikeOut(off)
        self.setFont(font)
        self.setText(self._says if off else f"{self._says}  ×")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + metrics.height()
        return QSize(min(width, metrics.height() * _WIDEST), round(metrics.height() * 1.4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 4, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics, text = self.fontMetrics(), self.text()
        if metrics.horizontalAdvance(text) > self.width() - metrics.height() // 2:
            cross = text.removeprefix(self._says)
            room = self.width() - metrics.height() - metrics.horizontalAdvance(cross)
            text = metrics.elidedText(self._says, Qt.TextElideMode.ElideMiddle, room) + cross
        on = not self.isCheckable() or self.isChecked()
        draw_pill(self, text, checked=on, focused=self.hasFocus(), over=self.underMouse())


class Tag(QLabel):
    """A word in a rounded frame that only tells: a kind, a grade, a key."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(small(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.height(), round(metrics.height() * 1.25))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_pill(self, self.text())


def draw_pill(widget: QWidget, text: str, *, checked: bool = False, focused: bool = False, over: bool = False) -> None:
    """Paints `text` in a rounded frame as large as `widget`."""
    theme = look().theme
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "accent" if checked or focused else "faint" if over and widget.isEnabled() else "line"
    pen = painter.pen()
    pen.setColor(theme.c(edge))
    pen.setWidthF(2.0 if focused else 1.0)
    painter.setPen(pen)
    painter.setBrush(theme.c("accent_soft" if checked else "paper"))
    inset = pen.widthF() / 2
    frame = widget.rect().toRectF().adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
    painter.setPen(theme.c("ink" if checked else "soft" if widget.isEnabled() else "faint"))
    painter.drawText(widget.rect(), Qt.AlignmentFlag.AlignCenter, text)


def badge_width(metrics: QFontMetrics, text: str) -> int:
    """The room a grade's badge takes."""
    return metrics.horizontalAdvance(text) + metrics.height() // 2
