"""The head of a column: which account this is, from when, of what kind, how far to be trusted."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.date_words import shown as shown_date
from viewer.domain.document import Document
from viewer.domain.invisible import revealed
from viewer.domain.source import Source
from viewer.texts import later, tr
from viewer.ui import theme
from viewer.ui.icons import icon
from viewer.ui.models.plain import kind_text, one_line, tip
from viewer.ui.widgets.buttons import Link

#: The form in which a column is dragged by its head, to change places with another: its number.
COLUMN_MIME = "application/x-parallax-column"
#: What a date of publication was read from.
_HOW = {
    "metadata": later("from its metadata"),
    "dateline": later("from its dateline"),
    "text": later("from its text"),
    "user": later("from its user"),
}


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
        self.setText(revealed(one_line(text)))
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
    """Title over date, kind of source and grade. Dragged, it takes its column along.

    grade_requested(document id), closed(). pinned(on): the pin was pressed. pair_requested(): the original or a
    translation is wanted beside. menu_requested(global position).
    """

    grade_requested = Signal(str)
    closed = Signal()
    pinned = Signal(bool)
    pair_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._document = ""
        self.number = 0
        self._pressed: QPoint | None = None
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.letter, self.title = Elided(color="soft"), Elided(color="ink")
        self.letter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.date, self.kind = Elided(color="soft"), Elided(color="soft", framed=True)
        self.grade = QPushButton()
        self.grade.setObjectName("grade")
        self.grade.clicked.connect(lambda: self.grade_requested.emit(self._document))
        self.close_button = self._tool(tr("Close this account"), tr("Close this account; it stays in the archive"))
        self.close_button.clicked.connect(self.closed)
        self.pin_button = self._tool(tr("Pin this column"), tr("Pin this column: other accounts open elsewhere"))
        self.pin_button.setCheckable(True)
        self.pin_button.clicked.connect(self.pinned)
        self.pair = Link()
        self.pair.clicked.connect(self.pair_requested)
        self.pair.hide()

        em = self.fontMetrics().height()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.letter)
        first.addWidget(self.title)
        first.addStretch(1)
        first.addWidget(self.pin_button)
        first.addWidget(self.close_button)
        second.addWidget(self.date)
        second.addWidget(self.kind)
        second.addWidget(self.grade)
        second.addWidget(self.pair)
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
        how = tr(_HOW.get(document.published_how, "")) if document.published_how else ""
        self.date.show_text(shown_date(document.published), how)
        self.kind.show_text(kind_text(source.kind) if source else "", source.name if source else "")
        self.grade.setText(account.badge)
        self.grade.setAccessibleName(tr("Grade {badge}", badge=account.badge))
        whose = source.name if source else tr("this account")
        self.grade.setToolTip(tip(tr("Grade {badge}: judge {whose}", badge=account.badge, whose=whose)))

    def show_pair(self, words: str, title: str = "") -> None:
        """Offers the other half of a pair, in `words`; empty: there is none. title: of that account."""
        self.pair.show_text(words)
        self.pair.setToolTip(tip(title))
        self.pair.setVisible(bool(words))

    def show_pinned(self, pinned: bool) -> None:
        """Shows whether the column is pinned."""
        self.pin_button.setChecked(pinned)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed is None or (here - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag, data = QDrag(self), QMimeData()
        data.setData(COLUMN_MIME, str(self.number).encode())
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def _tool(self, name: str, more: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setObjectName("tool")
        button.setAccessibleName(name)
        button.setToolTip(more)
        return button

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
        self.pin_button.setIcon(icon("pin"))
        self.pair.setFont(second)
        self.setStyleSheet(f"""
            #head {{ background: {colors.panel}; border-bottom: 1px solid {colors.line}; }}
            #grade {{ color: {colors.ink}; padding: 0 0.4em; font-weight: bold; }}
            #tool {{ border: 1px solid transparent; padding: 0; }}
            #tool:checked {{ background: {colors.accent_soft}; border: 1px solid {colors.accent};
                border-radius: 4px; }}
            #tool:focus, #grade:focus {{ border: 1px solid {colors.accent}; border-radius: 4px; }}
        """)
