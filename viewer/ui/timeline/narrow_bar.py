"""The bar above the chart: what lanes are made by, and what narrows the events."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from viewer.domain import date
from viewer.domain.scale import ADMIRALTY_SCALES, Scale
from viewer.errors import ViewerError
from viewer.texts import tr
from viewer.ui.theme import look
from viewer.ui.timeline.narrowing import Narrowing
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import label

_PAUSE = 200  # milliseconds after the last key


class NarrowBar(QWidget):
    """changed: something else is to show; grouping() and narrowed() say what."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self._groupings = Choice(
            tr("Lanes by"),
            (
                ("account", tr("Lane per account")),
                ("source", tr("Lane per source")),
                ("origin", tr("Lane per origin")),
                ("entity", tr("Lane per name")),
                ("grade", tr("Lane per grade")),
                ("tag", tr("Lane per tag")),
            ),
        )
        self._words = self._line(tr("Words in the sentence"))
        self._names = Choice(tr("Name"), (("", tr("All names")),))
        self._grades = Choice(tr("Grade of the source"), (("", tr("All grades")),))
        self.offer_grades(ADMIRALTY_SCALES.reliability)
        self._known_by = self._line(tr("As known by: 2018-06-30"))
        self._known_by.setAccessibleName(tr("As known by"))
        self._known_by.setToolTip(tr("Hides the accounts that were published after this day"))
        self._not_a_day = label(little=True)
        self._not_a_day.hide()
        self._clear = QPushButton(tr("Show everything"))
        self._clear.setAutoDefault(False)
        self._clear.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(em, em // 4, em // 2, em // 4)
        row.setSpacing(em // 2)
        for field, stretch in (
            (self._groupings, 2),
            (self._words, 3),
            (self._names, 2),
            (self._grades, 2),
            (self._known_by, 3),
        ):
            row.addWidget(field, stretch)
        row.addWidget(self._not_a_day)
        row.addWidget(self._clear)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._tell)
        for choice in (self._groupings, self._names, self._grades):
            choice.currentIndexChanged.connect(self._tell)
        look().changed.connect(self._colour)
        self._colour()
        self._tell()

    def grouping(self) -> str:
        """What lanes are made by, one of GROUPINGS."""
        return self._groupings.value()

    def set_grouping(self, by: str) -> None:
        """Makes lanes by something else."""
        self._groupings.setCurrentIndex(max(0, self._groupings.findData(by)))

    def narrowed(self) -> Narrowing:
        """What is asked here; the kind of date and what a search leaves are asked elsewhere."""
        return Narrowing(
            text=self._words.text(),
            entity=self._names.value(),
            grade=self._grades.value(),
            known_by=self._day() or "",
        )

    def is_narrowing(self) -> bool:
        """Whether anything is hidden by what stands here."""
        return self.narrowed() != Narrowing()

    def set_text(self, words: str) -> None:
        """Asks for words in the sentence."""
        self._words.setText(words)

    def set_known_by(self, day: str) -> None:
        """Asks what was known by a day, or with "" for everything."""
        self._known_by.setText(day)

    def offer_names(self, names: Iterable[tuple[str, str]]) -> None:
        """The names to choose from, (id, name); the chosen one stays where it still exists."""
        offered = [("", tr("All names")), *names]
        if offered == [(self._names.itemData(row), self._names.itemText(row)) for row in range(self._names.count())]:
            return
        chosen = self._names.value()
        self._names.blockSignals(True)
        self._names.clear()
        for key, name in offered:
            self._names.addItem(name, key)
        self._names.setCurrentIndex(max(0, self._names.findData(chosen)))
        self._names.blockSignals(False)

    def offer_grades(self, scale: Scale) -> None:
        """The grades to choose from; a chosen one stays."""
        graded = [(step.sign, tr("{letter} or better", letter=step.sign)) for step in scale.judged]
        self._grades.offer([*graded, (scale.none, tr("Not judged"))])

    def clear(self) -> None:
        """Hides nothing any more; the lanes stay as they are."""
        for field in (self._words, self._known_by):
            field.clear()
        for choice in (self._names, self._grades):
            choice.setCurrentIndex(0)
        self._tell()

    def _line(self, hint: str) -> QLineEdit:
        line = QLineEdit(placeholderText=hint, clearButtonEnabled=True)
        line.setAccessibleName(hint)
        line.textChanged.connect(lambda: self._timer.start())
        return line

    def _day(self) -> str | None:
        """The last day that is meant, "" where nothing is asked, None where it cannot be read."""
        text = self._known_by.text().strip()
        if not text:
            return ""
        try:
            latest = date.interval(text).latest
        except ViewerError:
            return None
        return latest.isoformat() if latest else None

    def _tell(self) -> None:
        self._timer.stop()
        self._not_a_day.setText(tr("Not a date: write 2018, 2018-06 or 2018-06-30"))
        self._not_a_day.setVisible(self._day() is None)
        self._clear.setEnabled(self.is_narrowing() or self._day() is None)
        self.changed.emit()

    def _colour(self) -> None:
        _tint(self._not_a_day)


def _tint(words: QLabel) -> None:
    palette = words.palette()
    palette.setColor(words.foregroundRole(), look().theme.c("conflict"))
    words.setPalette(palette)
