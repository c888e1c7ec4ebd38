"""A claim: what each account says to it, the sum of the verdict, and the judgement of each statement."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.domain.claim import CLAIM_KINDS, STANCES
from viewer.domain.claim import Cell as ClaimCell
from viewer.domain.invisible import revealed
from viewer.session.views import ClaimView
from viewer.texts import later, tr
from viewer.ui.claims.words import ruled, supports_in_words, verdict_word
from viewer.ui.inspector.grading import CREDIBILITY, GradeForm
from viewer.ui.inspector.ruling import RulingForm
from viewer.ui.library.accounts import kind_text
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.chip import Tag
from viewer.ui.widgets.fields import Choice, Field
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.table import Cell, SmallTable
from viewer.ui.widgets.text import heading, label

PART_COLORS = {"agrees": "agree", "conflicts": "conflict", "open": "open"}
_PARTS = {"agrees": later("agrees"), "conflicts": later("conflicts"), "open": later("open")}


class ClaimSection(Section):
    """edited: claim, field (question or kind), value. cell_edited: cell, field (value, stance, speaker), value.

    cell_activated: claim and cell, to go to its passage. ruled: claim, verdict, reason. blind_wanted: cell, to be
    graded where nothing shows whose words it is.
    """

    ruled = Signal(str, str, str)

    edited = Signal(str, str, str)
    deleted = Signal(str)
    cell_edited = Signal(str, str, str)
    cell_activated = Signal(str, str)
    cell_graded = Signal(str, str, str)
    cell_deleted = Signal(str)
    blind_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claim"), parent)
        self._view: ClaimView | None = None
        self._cell = ""
        self._question = Field(tr("Question of the claim"), tr("the question, such as: year of the rally"))
        self._kind = Choice(tr("Kind of claim"), [(kind, kind_text(kind)) for kind in CLAIM_KINDS])
        self._verdict = Tag()
        self._table = SmallTable(tr("What each account says"), by_row=True)
        self.ruling = RulingForm()
        self._supports = label(soft=True, wrap=True)
        self._details = _CellDetails()
        delete = QPushButton(tr("Delete claim"))
        top = QHBoxLayout()
        top.addWidget(self._kind, 1)
        top.addWidget(self._verdict)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(delete)
        self.body.addWidget(self._question)
        self.body.addLayout(top)
        self.body.addWidget(self._table)
        self.body.addWidget(self.ruling)
        self.body.addWidget(self._supports)
        self.body.addWidget(self._details)
        self.body.addLayout(below)

        self._question.edited.connect(lambda value: self.edited.emit(self._id(), "question", value))
        self._kind.chosen.connect(lambda value: self.edited.emit(self._id(), "kind", value))
        self._table.chosen.connect(self._go)
        self._table.currentCellChanged.connect(self._show_row)
        self._details.edited.connect(self.cell_edited)
        self._details.graded.connect(self.cell_graded)
        self._details.deleted.connect(self.cell_deleted)
        self._details.blind_wanted.connect(self.blind_wanted)
        self.ruling.ruled.connect(self.ruled)
        delete.clicked.connect(lambda: self.deleted.emit(self._id()))

    def show_view(self, view: ClaimView, cell: str = "") -> None:
        """Shows a claim, with `cell` chosen, else the one chosen before, else the first."""
        claim = view.claim
        fresh = self._view is None or claim.id != self._view.claim.id
        if fresh:
            self.flush()
        self._view = view
        self._question.show_value(claim.question, fresh=fresh)
        self._kind.show_value(claim.kind)
        self._verdict.setText(verdict_word(view.verdict.kind) + ruled(view))
        self.ruling.show_view(view, fresh=fresh)
        self._supports.setText(supports_in_words(view))
        self._supports.setVisible(bool(view.supports))
        ids = [each.id for each in claim.cells]
        wanted = next((each for each in (cell, self._cell) if each in ids), ids[0] if ids else "")
        self._table.blockSignals(True)
        self._table.show_rows(["", tr("says"), ""], [self._row(each) for each in claim.cells], stretch=1)
        if wanted:
            self._table.setCurrentCell(ids.index(wanted), 0)
        self._table.blockSignals(False)
        self._table.setVisible(bool(ids))
        self._show_cell(wanted)

    def set_blind(self, on: bool) -> None:
        """Whether statements are graded without seeing their source, and so not here."""
        self._details.set_blind(on)

    def flush(self) -> None:
        """Hands over what was typed and not yet said."""
        self._question.commit()
        self._details.flush()

    def focus_grade(self) -> None:
        """Puts the cursor where the chosen statement is graded."""
        self._details.form.focus_value()

    def _id(self) -> str:
        return self._view.claim.id if self._view else ""

    def _row(self, cell: ClaimCell) -> list[Cell]:
        assert self._view
        part = self._view.verdict.parts.get(cell.id, "open")
        letter = self._view.letters.get(cell.document, "?")
        value = cell.value or kind_text(cell.stance)
        return [
            Cell(letter, bold=True),
            Cell(value, spoken=tr("{letter} says {value}", letter=letter, value=value)),
            Cell(tr(_PARTS[part]) if part in _PARTS else part, PART_COLORS.get(part, "")),
        ]

    def _show_row(self, row: int, *_: int) -> None:
        if self._view and 0 <= row < len(self._view.claim.cells):
            self._show_cell(self._view.claim.cells[row].id)

    def _show_cell(self, cell: str) -> None:
        assert self._view
        self._cell = cell
        found = next((each for each in self._view.claim.cells if each.id == cell), None)
        self._details.setVisible(found is not None)
        if found:
            self._details.show_cell(found, self._view)

    def _go(self, row: int, _column: int) -> None:
        if self._view and row < len(self._view.claim.cells):
            self.cell_activated.emit(self._id(), self._view.claim.cells[row].id)


class _CellDetails(QWidget):
    """The chosen cell: its quote, value, stance, speaker and credibility."""

    edited = Signal(str, str, str)
    graded = Signal(str, str, str)
    deleted = Signal(str)
    blind_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._title = heading(tr("Statement"))
        self._quote = label(soft=True, wrap=True)
        self._value = Field(tr("Value"), tr("as the account writes it"))
        self._stance = Choice(tr("Stance"), [(stance, kind_text(stance)) for stance in STANCES])
        self._speaker = Field(tr("Speaker"), tr("the account itself"))
        self.form = GradeForm(CREDIBILITY, topics=False)
        self._blind = Link(tr("Grade without seeing the source…"))
        self._blind.setToolTip(tr("Statements are graded blind: first the words alone, then the source (G)"))
        self._blind.hide()
        remove = QPushButton(tr("Take out of the claim"))
        left = QHBoxLayout()
        left.addWidget(remove)
        left.addStretch()
        line = self.fontMetrics().height()
        whole = QVBoxLayout(self)  # a form gives a long quote less height than it needs
        whole.setContentsMargins(0, line // 3, 0, 0)
        whole.setSpacing(line // 3)
        form = QFormLayout()
        form.setSpacing(line // 3)
        for name, widget in ((tr("Value"), self._value), (tr("Stance"), self._stance), (tr("Speaker"), self._speaker)):
            form.addRow(label(name, soft=True), widget)
        parts = (self._title, self._quote, form, heading(tr("Credibility")), self._blind, self.form, left)
        for part in parts:
            if isinstance(part, QWidget):
                whole.addWidget(part)
            else:
                whole.addLayout(part)

        self._value.edited.connect(lambda value: self.edited.emit(self._id, "value", value))
        self._stance.chosen.connect(lambda value: self.edited.emit(self._id, "stance", value))
        self._speaker.edited.connect(lambda value: self.edited.emit(self._id, "speaker", value))
        self.form.graded.connect(lambda cell, value, reason, *_: self.graded.emit(cell, value, reason))
        remove.clicked.connect(lambda: self.deleted.emit(self._id))
        self._blind.clicked.connect(lambda: self.blind_wanted.emit(self._id))

    def set_blind(self, on: bool) -> None:
        """Whether statements are graded where nothing shows whose they are, and not here."""
        self.form.only_history(on)
        self._blind.setVisible(on)

    def show_cell(self, cell: ClaimCell, view: ClaimView) -> None:
        fresh = cell.id != self._id
        if fresh:
            self.flush()
        self._id = cell.id
        letter = view.letters.get(cell.document, "?")
        title = tr("Statement of {letter}", letter=letter)
        self._title.setText(title.upper())
        self._title.setAccessibleName(title)
        self._quote.setText(_quoted(cell))
        self._value.show_value(cell.value, fresh=fresh)
        self._stance.show_value(cell.stance)
        self._speaker.show_value(cell.speaker, fresh=fresh)
        self.form.use_scale(view.scale)
        self.form.show_grades(cell.id, view.grades.get(cell.id, ()), cell.credibility)

    def flush(self) -> None:
        self._value.commit()
        self._speaker.commit()


def _quoted(cell: ClaimCell) -> str:
    """The words a statement rests on, also those that are gone; else why there are none."""
    if cell.anchor:
        return f"“{revealed(cell.anchor.quote)}”"
    if cell.lost:
        gone = tr("The present version of this account no longer has these words.")
        return f"“{revealed(cell.lost)}”\n{gone}"
    return tr("No passage: the account does not speak to it.")
