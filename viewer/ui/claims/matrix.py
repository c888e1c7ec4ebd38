"""The ledger of claims: a row for each question, a cell for each account, each one step from its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.claim import Cell
from viewer.domain.text import fold
from viewer.session.views import ClaimProposal
from viewer.ui.claims.words import (
    PART_SIGNS,
    VERDICT_SIGNS,
    CellLook,
    cell_in_words,
    cell_look,
    cell_order,
    cells_of,
    support_in_words,
    supports_in_words,
    verdict_in_words,
)
from viewer.ui.models.cell import CellDelegate, draw_ground
from viewer.ui.models.hint import Hint
from viewer.ui.models.plain import letter_order
from viewer.ui.models.rows import PART, ROW, Column, Index
from viewer.ui.models.table import Table
from viewer.ui.theme import look, small
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView

_FIRST_ACCOUNT = 4  # after question, kind, verdict and origins


class ClaimsView(QWidget):
    """Claims against accounts. Enter or a click leads to a cell's line, or asks for a passage where none is.

    What Parallax proposes shows in the same matrix, instead of the claims: + accepts, Delete dismisses.
    """

    claim_activated = Signal(str)
    cell_activated = Signal(str, str)  # claim id, cell id
    cell_wanted = Signal(str, str)  # claim id, document id
    passages_activated = Signal(object)  # anchors: one, or two to be read side by side
    proposal_accepted = Signal(str)
    proposal_dismissed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[Account] = []
        self._claims: Sequence[ClaimView] = ()
        self._proposals: list[ClaimProposal] = []
        em = self.fontMetrics().height()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter claims"))
        self.filter.setAccessibleName(self.tr("Filter claims"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(18 * em)
        self.filter.textChanged.connect(self._narrow)
        kinds = [("", self.tr("All verdicts")), *((v, f"{sign} {v}") for v, sign in VERDICT_SIGNS.items())]
        self.verdicts = Choice(self.tr("Verdict"), kinds)
        self.verdicts.setMinimumContentsLength(max(len(text) for _, text in kinds))
        self.verdicts.currentIndexChanged.connect(self._narrow)
        self.proposed = Chip(self.tr("Proposals"))
        self.proposed.setToolTip(self.tr("Questions that several accounts seem to answer"))
        self.proposed.toggled.connect(self._turn)
        self.accept = QPushButton(self.tr("Accept"))
        self.accept.setToolTip(self.tr("Make it a claim (+)"))
        self.accept.clicked.connect(lambda: self._judge(self.proposal_accepted))
        self.dismiss = QPushButton(self.tr("Dismiss"))
        self.dismiss.setToolTip(self.tr("See it no more (Delete)"))
        self.dismiss.clicked.connect(lambda: self._judge(self.proposal_dismissed))
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.table = _Matrix(
            lambda view: view.claim.id,
            self.tr("Claims by account"),
            widths=(18, 5, 7, 7, 10),
            stretched=0,
            whole_rows=False,
        )
        self.table.setItemDelegate(_MatrixDelegate(self.table))
        self.table.chosen.connect(self._choose)
        self.table.accepted.connect(lambda: self._judge(self.proposal_accepted))
        self.table.dismissed.connect(lambda: self._judge(self.proposal_dismissed))
        self._hint = Hint(
            self.tr("No claims yet. Select a passage and press L: the question it answers becomes a row, ")
            + self.tr("and every account gets a cell.")
        )
        self._none_left = Hint(self.tr("No claim matches this filter."))
        self._all_judged = Hint(self.tr("Nothing is left to judge. Parallax looks again when accounts come in."))
        self._pages = QStackedWidget()
        for page in (self.table, self._hint, self._none_left, self._all_judged):
            self._pages.addWidget(page)
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        row.addWidget(self.filter)
        row.addWidget(self.verdicts)
        row.addWidget(self.proposed)
        row.addWidget(self._count)
        row.addWidget(self.accept)
        row.addWidget(self.dismiss)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)
        look().changed.connect(self.table.viewport().update)
        self._turn()

    def set_data(self, accounts: Sequence[Account], claims: Sequence[ClaimView]) -> None:
        """Shows these; filter, order and the current cell stay."""
        self._accounts, self._claims = sorted(accounts, key=lambda account: letter_order(account.letter)), claims
        self._fill()

    def set_proposals(self, proposals: Sequence[ClaimProposal]) -> None:
        """What there is to accept or dismiss, likeliest first."""
        self._proposals = list(proposals)
        self._fill()

    def select(self, claim_id: str) -> bool:
        """Makes a claim the current row; False where it does not show."""
        return self.table.select(claim_id)

    def current(self) -> tuple[str, str] | None:
        """The claim of the current row, and the id of the statement in the current cell ("" where none is)."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        view: ClaimView = index.data(ROW)
        cells = cells_of(view, self._document(index)) if index.column() >= _FIRST_ACCOUNT else []
        return view.claim.id, cells[0].id if cells else ""

    def _document(self, index: QModelIndex) -> str:
        return self._accounts[index.column() - _FIRST_ACCOUNT].document.id

    def _turn(self) -> None:
        """Shows the claims or the proposals, as the chip says."""
        for button in (self.accept, self.dismiss):
            button.setVisible(self.proposed.isChecked())
        self._fill()

    def _fill(self) -> None:
        at, column = self.table.currentIndex().row(), max(self.table.currentIndex().column(), 0)
        self.proposed.set_count(len(self._proposals))
        judging = self.proposed.isChecked()
        self.table.set_rows(_columns(self.tr, self._accounts), self._proposals if judging else self._claims)
        if judging and not self.table.currentIndex().isValid() and self.table.rows_model.rowCount():
            row = min(max(at, 0), self.table.rows_model.rowCount() - 1)  # the one after the one just judged
            self.table.setCurrentIndex(self.table.rows_model.index(row, column))
        self._show_page()

    def _judge(self, said: SignalInstance) -> None:
        """Accepts or dismisses the current proposal, and takes it away at once so that keys may follow quickly."""
        view = self.table.currentIndex().data(ROW)
        if self.proposed.isChecked() and view is not None:
            self._proposals = [proposal for proposal in self._proposals if proposal.key != view.key]
            self._fill()
            said.emit(view.key)

    def _narrow(self) -> None:
        wanted, verdict = fold(self.filter.text().strip()), self.verdicts.currentData()

        def keep(view: ClaimView) -> bool:
            return (not verdict or view.verdict.kind == verdict) and (not wanted or wanted in _searched(view))

        self.table.rows_model.narrow(keep if wanted or verdict else None)
        self._show_page()

    def _show_page(self) -> None:
        model = self.table.rows_model
        shown, total = model.rowCount(), model.total
        judging = self.proposed.isChecked()
        counted = self.tr("{shown} of {total} proposals") if judging else self.tr("{shown} of {total} claims")
        self._count.setText(counted.format(shown=f"{shown:,}", total=f"{total:,}") if total else "")
        nothing = self._none_left if total else self._all_judged if judging else self._hint
        self._pages.setCurrentWidget(self.table if shown else nothing)
        for button in (self.accept, self.dismiss):
            button.setEnabled(bool(shown))

    def _choose(self, index: QModelIndex) -> None:
        view: ClaimView = index.data(ROW)
        if self.proposed.isChecked():
            self._open(view, index.column())
            return
        if index.column() < _FIRST_ACCOUNT:
            self.claim_activated.emit(view.claim.id)
            return
        document = self._document(index)
        cells = cells_of(view, document)
        if cells:
            self.cell_activated.emit(view.claim.id, cells[0].id)
        else:
            self.cell_wanted.emit(view.claim.id, document)

    def _open(self, view: ClaimView, column: int) -> None:
        """Leads to one account's passage of a proposal, or to two that may be read side by side."""
        cells: Sequence[Cell] = view.claim.cells
        if column >= _FIRST_ACCOUNT:
            cells = cells_of(view, self._accounts[column - _FIRST_ACCOUNT].document.id)[:1]
        else:
            cells = _most_apart(view)
        if cells:
            self.passages_activated.emit([cell.anchor for cell in cells if cell.anchor])


class _Matrix(Table):
    """The table, with the keys by which proposals are judged."""

    accepted = Signal()
    dismissed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Insert:
                self.accepted.emit()
            case Qt.Key.Key_Delete:
                self.dismissed.emit()
            case _:
                super().keyPressEvent(event)


def _most_apart(view: ClaimView) -> list[Cell]:
    """The first cells of two groups that do not agree, else of two accounts."""
    cells = {cell.id: cell for cell in view.claim.cells}
    leading = [cells[group[0]] for group in view.verdict.groups if group]
    rest = [cell for cell in view.claim.cells if cell not in leading]
    return sorted([*leading, *rest][:2], key=lambda cell: view.letters.get(cell.document, ""))


class _MatrixDelegate(CellDelegate):
    """A cell's value, with a bar, a sign and a colour for its part in the verdict, and its credibility."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part = index.data(PART)
        if not isinstance(part, CellLook):
            draw_ground(painter, option)
            text, box = index.data(Qt.ItemDataRole.DisplayRole), self.text_box(option)
            asked = index.column() == 0 and not isinstance(index.data(ROW), ClaimProposal)
            color = "ink" if asked else "soft"
            if isinstance(part, str):
                color = {"conflicting": "conflict", "compatible": "agree", "settled": "agree"}.get(part, "open")
            self.draw_line(painter, box, text, option, color)
            return
        theme, box = look().theme, QRectF(option.rect)
        draw_ground(painter, option)
        quiet = not part.credibility
        if part.part in PART_SIGNS:
            wide = option.fontMetrics.height() * (0.28 if part.part == "conflicts" else 0.14)
            painter.fillRect(QRectF(box.left() + 1, box.top() + 2, wide, box.height() - 5), theme.verdict(part.part))
        aside = self._draw_aside(painter, option, part)
        self.draw_line(
            painter, self.text_box(option).adjusted(0, 0, -aside, 0), part.text, option, "faint" if quiet else "ink"
        )

    def _draw_aside(self, painter: QPainter, option: QStyleOptionViewItem, part: CellLook) -> float:
        """The part's sign and the credibility at the right; gives the width they take."""
        font, theme = small(option.font), look().theme
        metrics = QFontMetricsF(font)
        right, gap, taken = self.text_box(option), metrics.height() * 0.4, 0.0
        painter.setFont(font)
        for text, color in ((part.credibility, theme.c("soft")), (PART_SIGNS.get(part.part, ""), None)):
            if text:
                painter.setPen(color or QColor(theme.verdict(part.part)))
                painter.drawText(
                    right.adjusted(0, 0, -taken, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
                )
                taken += metrics.horizontalAdvance(text) + gap
        return taken


def _columns(tr: Callable[[str], str], accounts: Sequence[Account]) -> list[Column]:
    urgency = list(VERDICT_SIGNS)
    columns = [
        Column(tr("Question"), lambda view: view.claim.question, tip=_question_tip),
        Column(tr("Kind"), lambda view: view.claim.kind),
        Column(
            tr("Verdict"),
            verdict_in_words,
            order=lambda view: urgency.index(view.verdict.kind) if view.verdict.kind in urgency else len(urgency),
            tip=lambda view: view.verdict.why,
            spoken=lambda view: f"{view.verdict.kind}: {view.verdict.why}",
            part=lambda view: view.verdict.kind,
        ),
        Column(
            tr("Origins"),
            support_in_words,
            order=lambda view: len(view.supports[0].origins) if support_in_words(view) else 0,
            tip=supports_in_words,
            title_tip=tr("How many independent origins stand behind the largest group that agrees"),
            spoken=supports_in_words,
        ),
    ]
    return columns + [_account_column(account) for account in accounts]


def _account_column(account: Account) -> Column:
    document = account.document.id
    return Column(
        f"{account.letter} · {account.document.title}",
        lambda view: cell_look(view, document).text,
        order=lambda view: cell_order(view, document),
        tip=lambda view: cell_in_words(view, account),
        title_tip=f"{account.letter} · {account.document.title} · {account.badge}",
        spoken=lambda view: cell_in_words(view, account),
        part=lambda view: cell_look(view, document),
    )


def _question_tip(view: ClaimView) -> str:
    aside = ", ".join(filter(None, (view.claim.subject, view.claim.unit)))
    reason = f"{view.reason}: {view.confidence:.0%} likely" if isinstance(view, ClaimProposal) else ""
    return "\n".join(filter(None, (view.claim.question, aside, view.verdict.why, reason)))


def _searched(view: ClaimView) -> str:
    claim = view.claim
    return fold(" ".join([claim.question, claim.kind, claim.subject, *(cell.value for cell in claim.cells)]))
