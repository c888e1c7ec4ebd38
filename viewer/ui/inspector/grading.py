"""The form a grade is given in, and the history under it. Grades are never overwritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as day

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.domain import date
from viewer.domain.grade import NO_CREDIBILITY, NO_RELIABILITY, Grade
from viewer.ui.widgets.fields import Choice, Words
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.text import label

_NO_BASIS = (NO_RELIABILITY, NO_CREDIBILITY, "")


class GradeForm(QWidget):
    """Value with its wording, reason, and for sources topic and day.

    graded: target, value, reason, topic, day. A judgement needs its reason; "no basis" needs none.
    What is typed for one target is kept until it is saved there.
    """

    graded = Signal(str, str, str, str, str)

    def __init__(
        self,
        name: str,
        scale: Mapping[str, tuple[str, str]],
        *,
        topics: bool,
        noun: str = "grade",
        parent: QWidget | None = None,
    ) -> None:
        """scale: value -> its wording and meaning; "F", "6" and "" need no reason. noun: what is saved."""
        super().__init__(parent)
        self._target = self._in_force = ""
        self._grades: Sequence[Grade] = ()
        self._drafts: dict[str, tuple[str, str, str, str]] = {}
        self._no_basis = next(value for value in scale if value in _NO_BASIS)
        self._value = Choice(name, [(value, f"{value}  {words}".strip()) for value, (words, _) in scale.items()])
        for row, (_, meaning) in enumerate(scale.values()):
            self._value.setItemData(row, meaning, Qt.ItemDataRole.ToolTipRole)
        self._reason = Words(f"Reason for the {name.lower()}", "Why? What speaks for it?", lines=2)
        self._topic, self._day = QLineEdit(placeholderText="on which topic"), QLineEdit(placeholderText="2021-02-05")
        self._topic.setAccessibleName("Topic of the grade")
        self._day.setAccessibleName("Day the grade speaks about")
        self._hint = label(soft=True, little=True, wrap=True)
        self._noun = noun
        self._save = QPushButton(f"Save {noun}")
        self._history = QVBoxLayout()

        apart = QHBoxLayout()
        apart.addWidget(self._topic, 3)
        apart.addWidget(self._day, 2)
        below = QHBoxLayout()
        below.addWidget(self._hint, 1)
        below.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 3)
        layout.addWidget(self._value)
        layout.addWidget(self._reason)
        layout.addLayout(apart)
        layout.addLayout(below)
        layout.addLayout(self._history)
        self._topic.setVisible(topics)
        self._day.setVisible(topics)

        self._save.clicked.connect(self._submit)
        self._value.currentIndexChanged.connect(self._check)
        self._reason.textChanged.connect(self._check)
        self._topic.textChanged.connect(self._check)
        self._day.textChanged.connect(self._check)

    def show_grades(self, target: str, grades: Sequence[Grade], in_force: str) -> None:
        """Shows the grade in force (its value) and the history (oldest first) of `target`."""
        arrived = target == self._target and len(grades) > len(self._grades)
        if arrived and self._typed()[:3] == (grades[-1].value, grades[-1].reason, grades[-1].topic):
            self._drafts.pop(target, None)  # what was typed is saved
            self._fill((in_force, "", "", ""))
        elif target != self._target:
            self._remember()
            self._target = target
            self._fill(self._drafts.get(target, (in_force, "", "", "")))
        elif self._typed() == (self._in_force, "", "", ""):
            self._fill((in_force, "", "", ""))
        self._grades, self._in_force = grades, in_force
        clear(self._history)
        for grade in reversed(grades):
            self._history.addWidget(label(history_line(grade), soft=True, little=True, wrap=True))
        self._check()

    def focus_value(self) -> None:
        """Puts the cursor where grading begins."""
        self._value.setFocus()

    def _typed(self) -> tuple[str, str, str, str]:
        reason = self._reason.toPlainText().strip()
        return self._value.value(), reason, self._topic.text().strip(), self._day.text().strip()

    def _has_words(self) -> bool:
        return any(self._typed()[1:])

    def _remember(self) -> None:
        if self._target and self._has_words():
            self._drafts[self._target] = self._typed()
        else:
            self._drafts.pop(self._target, None)

    def _fill(self, draft: tuple[str, str, str, str]) -> None:
        value, reason, topic, on = draft
        self._value.show_value(value)
        self._reason.setPlainText(reason)
        self._topic.setText(topic)
        self._day.setText(on)

    def _check(self) -> None:
        value, reason, _, on = self._typed()
        hint = ""
        if not _is_day(on):
            hint = "Write the day like 2021-02-05, or leave it empty."
        elif not reason and value != self._no_basis:
            hint = f"A {self._noun} needs its reason."
        self._hint.setText(hint)
        self._save.setEnabled(not hint and bool(self._target))

    def _submit(self) -> None:
        self.graded.emit(self._target, *self._typed())


def _is_day(text: str) -> bool:
    try:
        return not text or bool(day.fromisoformat(text))
    except ValueError:
        return False


def history_line(grade: Grade) -> str:
    """One grade of the history, in words.

    >>> history_line(Grade("g", "s", "reliability", "C", "slips on dates", "casualties", at="2021-02-05T10:00:00Z"))
    'C · casualties · 5 February 2021: slips on dates'
    """
    when = grade.date or grade.at[:10]
    parts = [grade.value or "left to the sum", grade.topic, date.show(when) if when else "", grade.by]
    head = " · ".join(part for part in parts if part)
    return f"{head}: {grade.reason}" if grade.reason else head
