"""The form a grade is given in, and the history under it. Grades are never overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.domain.date_words import shown as shown_date
from viewer.domain.grade import Grade
from viewer.domain.scale import Scale, Step
from viewer.texts import later, tr
from viewer.ui.widgets.fields import Choice, Words
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class Wording:
    """What a form says. name: of its value; reason: of the field for it; save: its button; needs: a reason."""

    name: str
    reason: str
    save: str = later("Save grade")
    needs: str = later("A grade needs its reason.")


RELIABILITY = Wording(later("Reliability"), later("Reason for the reliability"))
CREDIBILITY = Wording(later("Credibility"), later("Reason for the credibility"))


class GradeForm(QWidget):
    """Value with its wording, reason, and for sources topic and day.

    graded: target, value, reason, topic, day. A judgement needs its reason; "no basis" needs none.
    What is typed for one target is kept until it is saved there.
    """

    graded = Signal(str, str, str, str, str)

    def __init__(self, wording: Wording, *, topics: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = self._in_force = self._none = ""
        self._grades: Sequence[Grade] = ()
        self._steps: Sequence[Step] = ()
        self._scale: Scale | None = None
        self._drafts: dict[str, tuple[str, str, str, str]] = {}
        self._wording = wording
        self._value = Choice(tr(wording.name), ())
        self._reason = Words(tr(wording.reason), tr("Why? What speaks for it?"), lines=2)
        self._topic = QLineEdit(placeholderText=tr("on which topic"))
        self._day = QLineEdit(placeholderText="2021-02-05")
        self._topic.setAccessibleName(tr("Topic of the grade"))
        self._day.setAccessibleName(tr("Day the grade speaks about"))
        self._hint = label(soft=True, little=True, wrap=True)
        self._save = QPushButton(tr(wording.save))
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

    def use_scale(self, scale: Scale) -> None:
        """Grades are given on this scale."""
        self._scale = scale
        self.offer(scale.ordered, scale.none)

    def offer(self, steps: Sequence[Step], none: str) -> None:
        """The values to choose from, `none` the one that needs no reason."""
        if (steps, none) == (self._steps, self._none):
            return
        self._steps, self._none = steps, none
        values = [(step.sign, f"{step.sign}  {tr(step.words) if step.words else ''}".strip()) for step in steps]
        self._value.offer(values, 0)
        if self._value.value() not in [step.sign for step in steps]:
            self._value.show_value(none)  # what was chosen belongs to a scale that is no longer in use
            self._value.offer(values, 0)
        for row, step in enumerate(steps):
            self._value.setItemData(row, tr(step.meaning) if step.meaning else "", Qt.ItemDataRole.ToolTipRole)

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
            self._history.addWidget(label(history_line(grade, self._scale), soft=True, little=True, wrap=True))
        self._check()

    def only_history(self, on: bool) -> None:
        """Shows what was given and takes nothing, or both again; a form without topics stays so."""
        for widget in (self._value, self._reason, self._hint, self._save):
            widget.setHidden(on)

    def focus_value(self) -> None:
        """Puts the cursor where grading begins."""
        self._value.setFocus()

    def submit(self) -> None:
        """Saves, where what stands here can be saved."""
        if self._save.isEnabled():
            self._submit()

    def forget(self) -> None:
        """Throws away what was typed and not saved, for every target."""
        self._drafts.clear()
        self._target = ""
        self._fill((self._none, "", "", ""))

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
        self._value.show_value(value if value in [step.sign for step in self._steps] else self._none)
        self._reason.setPlainText(reason)
        self._topic.setText(topic)
        self._day.setText(on)

    def _check(self) -> None:
        value, reason, _, on = self._typed()
        hint = ""
        if not _is_day(on):
            hint = tr("Write the day like 2021-02-05, or leave it empty.")
        elif not reason and value != self._none:
            hint = tr(self._wording.needs)
        self._hint.setText(hint)
        self._save.setEnabled(not hint and bool(self._target))

    def _submit(self) -> None:
        self.graded.emit(self._target, *self._typed())


def _is_day(text: str) -> bool:
    try:
        return not text or bool(day.fromisoformat(text))
    except ValueError:
        return False


def history_line(grade: Grade, scale: Scale | None = None) -> str:
    """One grade of the history, in words; on a scale that is not in use, in the words it was given in.

    >>> history_line(Grade("g", "s", "reliability", "C", "slips on dates", "casualties", at="2021-02-05T10:00:00Z"))
    'C · casualties · 5 February 2021: slips on dates'
    """
    when = grade.date or grade.at[:10]
    value = grade.value or tr("left to the sum")
    if scale and grade.on != scale.key:
        value = f"{value}  {scale.as_given(grade)}"
    blind = tr("without seeing the source") if grade.blind else ""
    parts = [value, grade.topic, shown_date(when) if when else "", grade.by, blind]
    head = " · ".join(part for part in parts if part)
    return f"{head}: {grade.reason}" if grade.reason else head
