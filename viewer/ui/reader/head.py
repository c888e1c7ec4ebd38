"""The head of a column: which account this is, from when, of what kind, how far to be trusted."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.domain import date
from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.ui import theme
from viewer.ui.icons import icon
from viewer.ui.models.plain import one_line, tip


class Account(Protocol):
    """A document as the library lists it; badge is the grade in force, such as "F6"."""

    @property
    def document(self) -> Document: ...
    @property
    def letter(self) -> str: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def badge(self) -> str: ...


class Elided(QLabel):
    """A line that ends in "…" where it has no room; the whole of it is in the tooltip.

    color: the theme's name of its colour. framed: drawn as a chip, with a rounded frame.
    """

    def __init__(self, color: str, framed: bool = False) -> None:
        super().__init__()
        self._color, self._framed = color, framed
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, more: str = "") -> None:
        """Shows `text` on one line; `more` stands in the tooltip only."""
        self.setText(one_line(text))
        self.setToolTip(tip("\n".join(filter(None, (text, more)))))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._pad()
        return QSize(width + 2, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._pad(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, pad = theme.look().theme, self._pad()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._framed:
            painter.setPen(colors.c("line"))
            painter.setBrush(colors.c("paper"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(colors.c(self._color))
        room = self.rect().adjusted(pad, 0, -pad, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

    def _pad(self) -> int:
        return self.fontMetrics().height() // 2 if self._framed else 0


class Head(QWidget):
    """Title over date, kind of source and grade. grade_requested(document id), closed()."""

    grade_requested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._document = ""
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.letter, self.title = Elided("soft"), Elided("ink")
        self.letter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.date, self.kind = Elided("soft"), Elided("soft", framed=True)
        self.grade = QPushButton()
        self.grade.setObjectName("grade")
        self.grade.clicked.connect(lambda: self.grade_requested.emit(self._document))
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setObjectName("close")
        self.close_button.setAccessibleName("Close this account")
        self.close_button.setToolTip("Close this account; it stays in the archive")
        self.close_button.clicked.connect(self.closed)

        em = self.fontMetrics().height()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.letter)
        first.addWidget(self.title)
        first.addStretch(1)
        first.addWidget(self.close_button)
        second.addWidget(self.date)
        second.addWidget(self.kind)
        second.addWidget(self.grade)
        second.addStretch(1)
        for row in (first, second):
            row.setSpacing(em // 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(em, em // 2, em // 3, em // 2)
        whole.setSpacing(em // 5)
        whole.addLayout(first)
        whole.addLayout(second)
        theme.look().changed.connect(self._dress)
        self._dress()

    def show_account(self, account: Account) -> None:
        """Shows what is known about `account`."""
        document, source = account.document, account.source
        self._document = document.id
        self.letter.show_text(account.letter)
        self.title.show_text(document.title)
        how = f"from its {document.published_how}" if document.published_how else ""
        self.date.show_text(date.show(document.published), how)
        self.kind.show_text(source.kind.replace("-", " ") if source else "", source.name if source else "")
        self.grade.setText(account.badge)
        self.grade.setAccessibleName(f"Grade {account.badge}")
        whose = source.name if source else "this account"
        self.grade.setToolTip(tip(f"Grade {account.badge}: judge {whose}"))

    def _dress(self) -> None:
        colors = theme.look().theme
        font = self.font()
        font.setBold(True)
        for label in (self.letter, self.title):
            label.setFont(font)
        second = theme.small(self.font(), 0.92)
        for widget in (self.date, self.kind, self.grade):
            widget.setFont(second)
        self.close_button.setIcon(icon("x"))
        self.setStyleSheet(f"""
            #head {{ background: {colors.panel}; border-bottom: 1px solid {colors.line}; }}
            #grade {{ color: {colors.ink}; padding: 0 0.4em; font-weight: bold; }}
            #close {{ border: none; padding: 0; }}
            #close:focus, #grade:focus {{ border: 1px solid {colors.accent}; border-radius: 4px; }}
        """)
