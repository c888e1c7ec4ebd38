"""Overruling a verdict: the sum, what people say beside it, and the form to say so."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.domain.grade import Grade
from viewer.domain.scale import Step
from viewer.session.views import ClaimView
from viewer.texts import later, tr
from viewer.ui.inspector.grading import GradeForm, Wording
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.text import label

#: Verdicts with what the list says beside them, and what is meant. "" leaves it to the sum.
_RULINGS = (
    Step("", later("Leave it to the sum"), later("what the arithmetic of the values gives")),
    Step("settled", "", later("the question is answered")),
    Step("compatible", "", later("the accounts can all be true")),
    Step("overlapping", "", later("the accounts share a part and each reach beyond it")),
    Step("conflicting", "", later("the accounts cannot all be true")),
    Step("open", "", later("nothing can be said yet")),
)
_WORDING = Wording(
    later("Ruling"), later("Reason for the ruling"), later("Save ruling"), later("A ruling needs its reason.")
)


class RulingForm(QWidget):
    """Folded to one line until somebody wants to overrule. ruled: claim, verdict, reason."""

    ruled = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = label(wrap=True, bold=True)
        self._sum = label(soft=True, wrap=True)
        self.open = Link(tr("Overrule…"))
        self.open.setToolTip(tr("Say what the verdict is, with your reason; the sum stays beside it"))
        self.form = GradeForm(_WORDING, topics=False)
        self.form.offer(_RULINGS, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        for widget in (self._told, self._sum, self.open, self.form):
            layout.addWidget(widget)
        self.form.hide()
        self.open.clicked.connect(self.ask)
        self.form.graded.connect(lambda claim, verdict, reason, *_: self.ruled.emit(claim, verdict, reason))

    def show_view(self, view: ClaimView, *, fresh: bool) -> None:
        """Shows the sum, and who overrules it; `fresh` where it is another claim."""
        verdict, rulings = view.verdict, view.claim.rulings
        told = "; ".join(ruling.in_words() for ruling in verdict.rulings)
        if verdict.disputed:
            head = tr("Rulings differ, so the sum stays: {rulings}", rulings=told)
        else:
            head = tr("Overruled: {rulings}", rulings=told)
        by_sum = tr("By the sum {verdict}: {why}", verdict=verdict.sum, why=verdict.why)
        self._told.setText(head if told else "")
        self._told.setVisible(bool(told))
        self._sum.setText(by_sum if told else verdict.why)
        mine = rulings[-1].verdict if rulings else ""
        self.form.show_grades(view.claim.id, list(_as_grades(view)), mine)
        if fresh:
            self.form.setVisible(bool(rulings))
            self.open.setVisible(not rulings)

    def ask(self) -> None:
        """Unfolds the form and puts the cursor into it."""
        self.open.hide()
        self.form.show()
        self.form.focus_value()


def _as_grades(view: ClaimView) -> Iterator[Grade]:
    """The history of rulings as the form shows it."""
    for ruling in view.claim.rulings:
        yield Grade(ruling.id, view.claim.id, "verdict", ruling.verdict, ruling.reason, by=ruling.by, at=ruling.at)
