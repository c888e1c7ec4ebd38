"""The scales that grades are given on: the Admiralty's, one that others use, or one of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.scale import MOST, OFFERED, Draft, Scale, Scales, Step, draft
from viewer.texts import tr
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import label

_SIGN, _WORDS, _MEANING = range(3)


class ScaleDialog(QDialog):
    """One scale at a time: its name, its steps from best to worst, and which of them means "cannot be judged".

    defined: axis, name, steps (sign, words, meaning), the sign of "cannot be judged".
    """

    defined = Signal(str, str, object, str)

    def __init__(self, scales: Scales, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Scales of grades"))
        self._scales = scales
        axes = (("reliability", tr("Reliability of sources")), ("credibility", tr("Credibility of statements")))
        self._axis = Choice(tr("What is graded"), axes)
        self._begin = Choice(tr("Begin with"), ())
        self._name = QLineEdit()
        self._name.setAccessibleName(tr("Name of the scale"))
        self._table = _steps_table()
        self._none = Choice(tr("Sign of “cannot be judged”"), ())
        self._hint = label(soft=True, wrap=True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        self._go = buttons.addButton(tr("Use this scale"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(standard.Cancel).setAutoDefault(False)  # Enter never means Cancel
        line = self.fontMetrics().height()
        moves = QVBoxLayout()
        self._moving: list[QPushButton] = []
        for text, tip, do in (
            (tr("Add a step"), "", self._add),
            (tr("Remove"), "", self._remove),
            (tr("Better"), tr("Moves the step up (Alt+Up)"), lambda: self._move(-1)),
            (tr("Worse"), tr("Moves the step down (Alt+Down)"), lambda: self._move(1)),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setToolTip(tip)
            button.clicked.connect(do)
            moves.addWidget(button)
            self._moving.append(button)
        self._moving[2].setShortcut("Alt+Up")
        self._moving[3].setShortcut("Alt+Down")
        moves.addStretch()
        middle = QHBoxLayout()
        middle.addWidget(self._table, 1)
        middle.addLayout(moves)
        fields = QFormLayout()
        fields.setSpacing(line // 3)
        for name, widget in (
            (tr("Graded"), self._axis), (tr("Begin with"), self._begin), (tr("Name"), self._name),
        ):  # fmt: skip
            fields.addRow(label(name, soft=True), widget)
        below = QFormLayout()
        below.addRow(label(tr("Cannot be judged"), soft=True), self._none)
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(label(tr("Best first. A sign is one letter or one digit."), soft=True, little=True))
        layout.addLayout(middle, 1)
        layout.addLayout(below)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self.resize(line * 40, line * 34)
        self._axis.chosen.connect(lambda _: self._turn())
        self._begin.chosen.connect(self._take)
        self._name.textChanged.connect(self._check)
        self._table.itemChanged.connect(self._follow)
        self._none.chosen.connect(lambda _: self._check())
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._say)
        self._turn()

    def _turn(self) -> None:
        """Shows the scale of the other axis."""
        offered = [scale for scale in OFFERED if scale.axis == self._axis.value()]
        self._begin.offer([("", tr("The one in use")), *((scale.name, tr(scale.name)) for scale in offered)], 0)
        self._begin.show_value("")
        self._show(self._now)

    @property
    def _now(self) -> Scale:
        return self._scales.of(self._axis.value())

    def _take(self, name: str) -> None:
        found = (scale for scale in OFFERED if (scale.axis, scale.name) == (self._axis.value(), name))
        self._show(next(found, self._now))

    def _show(self, scale: Scale) -> None:
        self._name.setText(tr(scale.name))
        self._fill([Step(s.sign, tr(s.words), tr(s.meaning) if s.meaning else "") for s in scale.steps], scale.none)

    def _fill(self, steps: list[Step], none: str, current: int = 0) -> None:
        self._table.blockSignals(True)
        self._table.setRowCount(len(steps))
        for row, step in enumerate(steps):
            for column, text in enumerate((step.sign, step.words, step.meaning)):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._table.blockSignals(False)
        self._table.setCurrentCell(min(current, len(steps) - 1), _WORDS)
        self._offer_none(none)
        self._check()

    def _steps(self) -> list[Step]:
        def text(row: int, column: int) -> str:
            item = self._table.item(row, column)
            return item.text() if item else ""

        rows = range(self._table.rowCount())
        return [Step(text(row, _SIGN), text(row, _WORDS), text(row, _MEANING)) for row in rows]

    def _draft(self) -> Draft:
        steps = [(step.sign, step.words, step.meaning) for step in self._steps()]
        return draft(self._axis.value(), self._name.text(), steps, self._none.value())

    def _add(self) -> None:
        at = self._table.currentRow() + 1
        steps = self._steps()
        self._fill([*steps[:at], Step("", ""), *steps[at:]], self._none.value(), at)
        self._table.setCurrentCell(at, _SIGN)
        self._table.edit(self._table.currentIndex())

    def _remove(self) -> None:
        at, steps = self._table.currentRow(), self._steps()
        if 0 <= at < len(steps):
            self._fill(steps[:at] + steps[at + 1 :], self._none.value(), at)

    def _move(self, by: int) -> None:
        at, steps = self._table.currentRow(), self._steps()
        if 0 <= at < len(steps) and 0 <= at + by < len(steps):
            steps[at], steps[at + by] = steps[at + by], steps[at]
            self._fill(steps, self._none.value(), at + by)

    def _follow(self, item: QTableWidgetItem) -> None:
        if item.column() == _SIGN:
            self._offer_none(self._none.value())
        self._check()

    def _offer_none(self, chosen: str) -> None:
        steps = [step for step in self._draft().scale.steps if step.sign]
        self._none.show_value("")
        self._none.offer([(step.sign, f"{step.sign}  {step.words}") for step in steps], 0)
        signs = [step.sign for step in steps]
        self._none.show_value(chosen if chosen in signs else signs[-1] if signs else "")
        if "" not in signs and (empty := self._none.findData("")) >= 0 and signs:
            self._none.removeItem(empty)

    def _check(self) -> None:
        drafted, now = self._draft(), self._now
        if drafted.problem:
            self._hint.setText(drafted.problem)
        elif drafted.scale.key == now.key:
            self._hint.setText(tr("Grades that were given stay in force; they keep the words they were given in."))
        else:
            told = tr("Grades that were given on “{scale}” stay as they were given and do not count on this scale.")
            self._hint.setText(told.format(scale=now.name) + " " + tr("Undo brings it back."))
        self._go.setEnabled(not drafted.problem and drafted.scale != now)
        self._moving[0].setEnabled(self._table.rowCount() < MOST)

    def _say(self) -> None:
        scale = self._draft().scale
        self.accept()
        steps = [(step.sign, step.words, step.meaning) for step in scale.steps]
        self.defined.emit(scale.axis, scale.name, steps, scale.none)


def _steps_table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setAccessibleName(tr("Steps of the scale"))
    table.setHorizontalHeaderLabels([tr("Sign"), tr("Words"), tr("Meaning")])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.EditKeyPressed
        | QAbstractItemView.EditTrigger.AnyKeyPressed
    )
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(_SIGN, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(_MEANING, QHeaderView.ResizeMode.Stretch)
    return table
