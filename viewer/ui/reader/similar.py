"""The strip at the reader's foot: passages like the one being read, and the words in which two differ."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.invisible import revealed
from viewer.session.comparing import SimilarPassage, WordDiff
from viewer.texts import tr
from viewer.ui.models.cell import draw_ground
from viewer.ui.models.painting import draw_text
from viewer.ui.models.plain import excerpt, is_right_to_left, isolated, one_line
from viewer.ui.models.rows import Index
from viewer.ui.theme import look, small
from viewer.ui.widgets.buttons import IconButton
from viewer.ui.widgets.text import Elided

_PASSAGE = Qt.ItemDataRole.UserRole
_ROWS = 4  # of the list, before it scrolls
_MOST_SHOWN = 400  # characters of a passage in the list


class SimilarStrip(QWidget):
    """chosen(passage): go there. compared(passage or None): show how its words differ; None: no longer. closed().

    While it is open, the digits 1 to 9 choose from anywhere in the window.
    """

    chosen = Signal(object)
    compared = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("similar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Elided()
        self.list = _List()
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(tr("Similar passages"))
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.list.left.connect(self.closed)
        self.compare = QPushButton(tr("Compare the words"))
        self.compare.setCheckable(True)
        self.compare.toggled.connect(lambda _on: self._compare())
        self.list.currentItemChanged.connect(lambda *_: self._compare() if self.compare.isChecked() else None)
        close = IconButton("x", tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        self.diff = QTextBrowser()
        self.diff.setOpenLinks(False)
        self.diff.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.diff.setAccessibleName(tr("Words that differ"))
        self.diff.hide()
        em = self.fontMetrics().height()
        top = QHBoxLayout()
        top.setSpacing(em // 2)
        top.addWidget(self._title, 1)
        top.addWidget(self.compare)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        layout.setSpacing(em // 4)
        layout.addLayout(top)
        layout.addWidget(self.list)
        layout.addWidget(self.diff)
        self._digits = [QShortcut(QKeySequence(str(n)), self) for n in range(1, 10)]
        for row, digit in enumerate(self._digits):
            digit.setContext(Qt.ShortcutContext.WindowShortcut)
            digit.activated.connect(lambda row=row: self._choose(self.list.item(row)))
        look().changed.connect(self._dress)
        self._dress()

    def show_passages(self, title: str, passages: Sequence[SimilarPassage]) -> None:
        """Lists passages, the closest first; `title` says what they are like, or why there are none."""
        self.compare.setChecked(False)
        self.list.clear()
        for row, passage in enumerate(passages):
            item = QListWidgetItem()
            item.setData(_PASSAGE, passage)
            said = tr("{number}: account {letter}, paragraph {paragraph}: {words}", number=row + 1,
                      letter=passage.letter, paragraph=passage.paragraph, words=one_line(passage.text))  # fmt: skip
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self._title.setText(title)
        self.list.setVisible(bool(passages))
        self.compare.setVisible(bool(passages))
        self.list.updateGeometry()
        if passages:
            self.list.setCurrentRow(0)
        self.show()

    def show_diff(self, diff: WordDiff, a: str, b: str) -> None:
        """Shows two passages as one: words only in the first struck through, only in the second underlined.

        a, b: what the accounts are called.
        """
        self.diff.setHtml(diff_html(diff, a, b))
        self._room(2)  # the text above needs its room too
        self.diff.setFixedHeight(self.fontMetrics().height() * 6)
        self.diff.show()

    def current(self) -> SimilarPassage | None:
        """The passage that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(_PASSAGE) if item else None

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._enable(True)

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._enable(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _enable(self, on: bool) -> None:
        for digit in self._digits:
            digit.setEnabled(on)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.list.setCurrentItem(item)
            self.chosen.emit(item.data(_PASSAGE))

    def _room(self, rows: int) -> None:
        self.list.rows = rows
        self.list.updateGeometry()

    def _compare(self) -> None:
        on = self.compare.isChecked() and self.current() is not None
        if not on:
            self.diff.hide()
            self._room(_ROWS)
        self.compared.emit(self.current() if on else None)

    def _dress(self) -> None:
        colors = look().theme
        self.setStyleSheet(f"""
            #similar {{ background: {colors.panel}; border-top: 1px solid {colors.line}; }}
            QTextBrowser {{ background: {colors.paper}; border: 1px solid {colors.line}; border-radius: 5px; }}
        """)


def diff_html(diff: WordDiff, a: str, b: str) -> str:
    """A word diff as markup; nothing of the texts themselves is taken for markup."""
    colors = look().theme
    parts: list[str] = []
    at = 0
    for piece in diff.pieces:
        parts.append(_escaped(diff.a[at : piece.a[0]]) or " ")
        mine, theirs = (_escaped(t[slice(*s)]) for t, s in ((diff.a, piece.a), (diff.b, piece.b)))
        if piece.same:
            parts.append(mine)
        else:
            if mine:
                parts.append(f'<s style="color:{colors.conflict}">{mine}</s>')
            if theirs:
                gap = " " if mine else ""
                parts.append(f'{gap}<b><u style="color:{colors.agree}">{theirs}</u></b> ')
        at = max(at, piece.a[1])
    parts.append(_escaped(diff.a[at:]))
    side = "rtl" if is_right_to_left(diff.a) else "ltr"
    legend = tr("{share:.0%} the same words; only in {a}: {struck}, only in {b}: {underlined}", share=diff.share,
                a="\0a", b="\0b", struck="\0s", underlined="\0u")  # fmt: skip
    words = html.escape(legend)
    for sign, put in (
        ("\0a", html.escape(a)),
        ("\0b", html.escape(b)),
        ("\0s", f'<s style="color:{colors.conflict}">{html.escape(tr("struck through"))}</s>'),
        ("\0u", f'<b><u style="color:{colors.agree}">{html.escape(tr("underlined"))}</u></b>'),
    ):
        words = words.replace(sign, put)
    return f'<p style="color:{colors.soft}">{words}</p><p dir="{side}">{"".join(parts)}</p>'


def _escaped(text: str) -> str:
    return html.escape(revealed(one_line(text)))


class _List(QListWidget):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = _ROWS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)

    def sizeHint(self) -> QSize:
        rows = min(self.rows, max(1, self.count()))
        return QSize(super().sizeHint().width(), rows * max(1, self.sizeHintForRow(0)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 8, max(1, self.sizeHintForRow(0)) * 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's shortcuts."""


class _Delegate(QStyledItemDelegate):
    """Its digit, account and paragraph and the names in common; below, the words, those in common bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(option.fontMetrics.height() * 2.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage: SimilarPassage = index.data(_PASSAGE)
        colors, line = look().theme, option.fontMetrics.height()
        draw_ground(painter, option)
        box = QRectF(option.rect).adjusted(line * 0.5, line * 0.2, -line * 0.5, -line * 0.2)
        painter.save()
        strong = small(option.font)
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(colors.c("accent" if option.state & QStyle.StateFlag.State_Selected else "soft"))
        number = str(index.row() + 1) if index.row() < 9 else ""
        painter.drawText(QRectF(box.left(), box.top(), line, line), Qt.AlignmentFlag.AlignLeft, number)
        painter.restore()
        left = box.left() + line
        head = " · ".join(
            filter(None, (f"{passage.letter} ¶ {passage.paragraph}", *map(isolated, passage.names[:4]), passage.title))
        )
        draw_text(painter, QRectF(left, box.top(), box.right() - left, line), one_line(head), small(option.font),
                  colors.c("soft"))  # fmt: skip
        text, marks = excerpt(passage.text, passage.spans, _MOST_SHOWN)
        room = QRectF(left, box.top() + line * 1.05, box.right() - left, line)
        draw_text(painter, room, text, option.font, colors.c("ink"), marks=marks)
