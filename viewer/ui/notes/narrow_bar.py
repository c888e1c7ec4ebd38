"""The line above the notes: what they are narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from viewer.domain.annotation import FLAGS
from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.tag import Tag
from viewer.texts import later, tr
from viewer.ui.notes import words
from viewer.ui.theme import look
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.flow import Flow

_PAUSE = 150  # milliseconds after the last key
_ANY = "\0"  # the value of a choice that asks nothing; "" is a value of some
_SPANS = {"0": later("today"), "6": later("last 7 days"), "29": later("last 30 days"), "364": later("last year")}


class NarrowBar(QWidget):
    """changed: another narrowing is wanted. `text` stands beside the tabs, the choices above the list."""

    changed = Signal(object)  # NoteNarrowing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Filter notes: words or #tag"))
        self.text.setAccessibleName(tr("Filter notes"))
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(18 * em)
        self.tag = _choice(tr("Notes with the tag"), tr("Any tag"))
        self.account = _choice(tr("Notes on the account"), tr("Any account"))
        self.author = _choice(tr("Notes by"), tr("Anybody"))
        self.todo = _choice(tr("Notes with the to-do"), tr("Any to-do"))
        self.flag = _choice(tr("Notes with the flag"), tr("Any flag"))
        self.time = _choice(tr("Notes of the time"), tr("Any day"))
        for value, said in words.TODO.items():
            self.todo.addItem(tr(said), value)
        for value in FLAGS:
            self.flag.addItem(tr(words.FLAGS[value]), value)
        self.flag.addItem(tr("words gone"), "lost")
        for value, said in _SPANS.items():
            self.time.addItem(tr(said), value)
        self.clear = QPushButton(tr("Show all notes"))
        self.clear.hide()
        row = Flow(self, gap=em // 3)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        for choice in self._choices():
            row.addWidget(choice)
            choice.chosen.connect(self._ask)
        row.addWidget(self.clear)
        self.clear.clicked.connect(self.ask_nothing)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._typing.timeout.connect(self._ask)
        self.text.textChanged.connect(self._typing.start)

    def asked(self) -> NoteNarrowing:
        """What the notes are narrowed to."""
        flag, span = _asked(self.flag), _asked(self.time)
        since = _today() - timedelta(days=int(span[0])) if span else None
        return NoteNarrowing(
            text=self.text.text(),
            tags=_asked(self.tag),
            documents=_asked(self.account),
            authors=_asked(self.author),
            since=since.isoformat() if since else "",
            todo=_asked(self.todo),
            flags=tuple(each for each in flag if each != "lost"),
            lost="lost" in flag,
        )

    def ask_nothing(self) -> None:
        """Shows all notes again."""
        self.text.clear()
        for choice in self._choices():
            choice.setCurrentIndex(0)
        self._ask()

    def ask_for(self, *, tag: str = "", lost: bool = False) -> None:
        """Narrows to one tag, or to the notes whose words are gone."""
        self.text.clear()
        for choice in self._choices():
            choice.setCurrentIndex(0)
        if tag:
            self.tag.show_value(tag)
        if lost:
            self.flag.show_value("lost")
        self._ask()

    def offer(self, tags: Sequence[Tag], accounts: Sequence[tuple[str, str]], authors: Sequence[str]) -> None:
        """What there is to choose from; accounts: (id, title). What is chosen stays."""
        theme = look().theme
        marked = [(tag.name, f"{tag.name} {tag.count:,}" if tag.count else tag.name, tag.colour) for tag in tags]
        _fill(self.tag, [(name, said, theme.own(colour) if colour else None) for name, said, colour in marked])
        _fill(self.account, [("", tr("The whole archive"), None), *((id_, said, None) for id_, said in accounts)])
        _fill(self.author, [(name, name, None) for name in authors])

    def _choices(self) -> tuple[Choice, ...]:
        return self.tag, self.account, self.author, self.todo, self.flag, self.time

    def _ask(self) -> None:
        self._typing.stop()
        asked = self.asked()
        self.clear.setVisible(replace(asked, text="").asks)
        self.changed.emit(asked)


def _choice(name: str, nothing: str) -> Choice:
    made = Choice(name, [(_ANY, nothing)])
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMaximumWidth(made.fontMetrics().averageCharWidth() * 30)
    return made


def _asked(choice: Choice) -> tuple[str, ...]:
    value = choice.currentData()
    return () if value == _ANY or value is None else (value,)


def _fill(choice: Choice, rows: Sequence[tuple[str, str, QColor | None]]) -> None:
    """Offers other rows below the first; what is chosen stays, also where it is no longer in use."""
    chosen = choice.currentData()
    known = [(choice.itemData(row), choice.itemText(row)) for row in range(1, choice.count())]
    if known == [(value, said) for value, said, _ in rows] and not any(color for *_, color in rows):
        return
    while choice.count() > 1:
        choice.removeItem(1)
    for value, said, color in rows:
        choice.addItem(dot(color, choice.fontMetrics().height()) if color else QIcon(), said.replace("&", "&&"), value)
    choice.show_value(chosen)


def dot(color: QColor, side: int) -> QIcon:
    """A small square in a colour."""
    drawn = QPixmap(QSize(side, side))
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(drawn.rect().adjusted(2, 2, -3, -3), 3, 3)
    painter.end()
    return QIcon(drawn)


def _today() -> date:
    return datetime.now(UTC).date()  # as the times of notes are kept
