"""The ledger of claims: a row for each question, a cell for each account, each one step from its line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from viewer.domain.annotation import Anchor
from viewer.domain.claim import Cell
from viewer.domain.dependence import Dependence
from viewer.domain.shared_origin import SharedOrigin
from viewer.domain.standing import Muting
from viewer.domain.text import fold
from viewer.session.subjects import Subjects
from viewer.session.views import ClaimProposal
from viewer.texts import tr
from viewer.ui.claims.columns import Muted, columns
from viewer.ui.claims.controls import Controls
from viewer.ui.claims.copies import Copies
from viewer.ui.claims.muting import MutingBar
from viewer.ui.claims.narrowing import NarrowBar
from viewer.ui.claims.painting import MatrixDelegate
from viewer.ui.claims.quotes import QuotesPane
from viewer.ui.claims.words import cells_of
from viewer.ui.keymap import keymap
from viewer.ui.models.hint import Hint
from viewer.ui.models.plain import letter_order
from viewer.ui.models.rows import ROW
from viewer.ui.models.table import Table
from viewer.ui.theme import look

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView


_ROWS = 4  # that show at the least


class ClaimsView(QWidget):
    """Claims against accounts. Enter or a click leads to a cell's line, or asks for a passage where none is;
    Space unfolds the row to its quotes.

    What Parallax proposes shows in the same matrix, instead of the claims: + accepts, Delete dismisses. So
    does the list of who copies whom. Some accounts may be muted: what changes then is shown, never written.
    """

    claim_activated = Signal(str)
    cell_activated = Signal(str, str)  # claim id, cell id
    cell_wanted = Signal(str, str)  # claim id, document id
    passages_activated = Signal(object)  # anchors: one, or two to be read side by side
    proposal_accepted = Signal(str)
    proposal_dismissed = Signal(str)
    copy_judged = Signal(str, str, str)  # copy, original, status
    copy_wanted = Signal()  # one to be said where no words show it
    muting_changed = Signal(object)  # Muting
    silence_said = Signal(str, str, str)  # claim, document, the cell that stands there or ""
    cell_moved = Signal(str, object)  # cell, the anchor its words stand at now
    room_wanted = Signal(int)  # the height with which rows show beside what is open

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[Account] = []
        self._claims: Sequence[ClaimView] = ()
        self._proposals: list[ClaimProposal] = []
        self._copies: Sequence[Dependence] = ()
        self._origins: Sequence[SharedOrigin] = ()
        self._muted = Muted()
        self._lost: Mapping[str, Anchor | None] = {}
        self.controls = Controls()
        self.filter, self.verdicts = self.controls.filter, self.controls.verdicts
        self.proposed, self.copied = self.controls.proposed, self.controls.copied
        self.accept, self.dismiss = self.controls.accept, self.controls.dismiss
        self.standing = self.controls.standing
        self.narrowing, self.muting = NarrowBar(), MutingBar()
        self.table = _Matrix(lambda view: view.claim.id, tr("Claims by account"), whole_rows=False)
        self.table.setItemDelegate(MatrixDelegate(self.table))
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.quotes = QuotesPane()
        self.copies = Copies()
        self._pages = self._lay_out()
        self.narrowing.hide()
        self.muting.hide()
        self.quotes.hide()
        look().changed.connect(self.table.viewport().update)
        self._connect()
        self._turn()

    def set_data(self, accounts: Sequence[Account], claims: Sequence[ClaimView]) -> None:
        """Shows these; filter, order and the current cell stay."""
        self._accounts, self._claims = sorted(accounts, key=lambda account: letter_order(account.letter)), claims
        self.muting.set_accounts(self._accounts)
        self.narrowing.set_accounts(self._accounts)
        self._fill()
        self.copies.show_copies(self._accounts, self._copies, self._origins)

    def set_proposals(self, proposals: Sequence[ClaimProposal]) -> None:
        """What there is to accept or dismiss, likeliest first."""
        self._proposals = list(proposals)
        self._fill()

    def set_copies(self, copies: Sequence[Dependence], origins: Sequence[SharedOrigin] = ()) -> None:
        """Who copies whom, as judged and as proposed, and which sources may be one origin."""
        self._copies, self._origins = copies, origins
        self.copies.show_copies(self._accounts, copies, origins)
        self._count_copies()
        self._show_page()

    def set_muted(self, muted: Muted) -> None:
        """Shows what stands without the muted; everything where nobody is."""
        if not self.standing.isChecked():
            return  # taken off meanwhile
        self._muted = muted
        self.muting.show_result(len(muted.documents), muted.stands)
        self._fill()
        self.controls.say_muted(len(muted.documents))

    def set_lost(self, lost: Mapping[str, Anchor | None]) -> None:
        """Marks the cells whose words no longer stand where they stood."""
        if lost != self._lost:
            self._lost = lost
            self._fill()

    def set_subjects(self, subjects: Mapping[str, Subjects], names: Mapping[str, str]) -> None:
        """Offers names and tags of the quotes as filters."""
        self.narrowing.set_subjects(subjects, names)

    def select(self, claim_id: str) -> bool:
        """Makes a claim the current row; False where it does not show."""
        return self.table.select(claim_id)

    def current(self) -> tuple[str, str] | None:
        """The claim of the current row, and the id of the statement in the current cell ("" where none is)."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        view: ClaimView = index.data(ROW)
        document = self._document(index)
        cells = cells_of(view, document) if document else []
        return view.claim.id, cells[0].id if cells else ""

    def mute(self, on: bool) -> None:
        """Opens the bar that mutes, or lets everybody count again; what was chosen is kept for the next time."""
        self.standing.setChecked(on)

    def show_copies(self) -> None:
        """Turns to the list of who copies whom."""
        self.copied.setEnabled(True)
        self.copied.setChecked(True)
        self.copies.setFocus()

    def _lay_out(self) -> QStackedWidget:
        self._hint = Hint(
            lambda: tr(
                "No claims yet. Select a passage and press {key}: the question it answers becomes a row, "
                "and every account gets a cell.",
                key=keymap().told("link"),
            )
        )
        self._none_left = Hint(tr("No claim matches this filter."))
        self._all_judged = Hint(tr("Nothing is left to judge. Parallax looks again when accounts come in."))
        self._unchanged = Hint(tr("No verdict changes while these are muted."))
        self._no_copies = Hint(
            tr(
                "No two accounts share passages that look copied. One that copies another in other words, such as a "
                "translation, can be named with Ctrl+Shift+W."
            )
        )
        ledger = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        ledger.setHandleWidth(1)
        ledger.addWidget(self.table)
        ledger.addWidget(self.quotes)
        ledger.setStretchFactor(0, 1)
        self._ledger = ledger
        pages = QStackedWidget()
        for page in (
            ledger, self.copies, self._hint, self._none_left, self._all_judged, self._unchanged, self._no_copies,
        ):  # fmt: skip
            pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.controls, self.narrowing, self.muting):
            layout.addWidget(widget)
        layout.addWidget(pages, 1)
        return pages

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.verdicts.currentIndexChanged.connect(self._narrow)
        self.narrowing.changed.connect(self._narrow)
        self.muting.narrowed.connect(self._narrow)
        self.proposed.toggled.connect(lambda on: self._turn(self.copied if on else None))
        self.copied.toggled.connect(lambda on: self._turn(self.proposed if on else None))
        for chip, part in ((self.controls.more, self.narrowing), (self.controls.quotes, self.quotes)):
            chip.toggled.connect(part.setVisible)
        self.standing.toggled.connect(self._mute)
        self.muting.changed.connect(self.muting_changed)
        self.muting.removed.connect(self.muting.clear)
        self.accept.clicked.connect(lambda: self._judge(self.proposal_accepted, "confirmed"))
        self.dismiss.clicked.connect(lambda: self._judge(self.proposal_dismissed, "rejected"))
        self.controls.turn.clicked.connect(self.copies.turn)
        self.controls.say.clicked.connect(self.copy_wanted)
        self.controls.quotes.toggled.connect(self._unfold)
        self.table.chosen.connect(self._choose)
        self.table.accepted.connect(lambda: self._judge(self.proposal_accepted, "confirmed"))
        self.table.dismissed.connect(lambda: self._judge(self.proposal_dismissed, "rejected"))
        self.table.unfolded.connect(self.controls.quotes.toggle)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_quotes())
        self.copies.judged.connect(self.copy_judged)
        self.copies.passages_activated.connect(self.passages_activated)
        self.quotes.cell_activated.connect(self.cell_activated)
        self.quotes.silence_said.connect(self.silence_said)
        self.quotes.moved.connect(self.cell_moved)
        for chip in (self.controls.more, self.controls.quotes, self.standing, self.copied):  # behind what they open
            chip.toggled.connect(lambda _: self.room_wanted.emit(self._room()))

    def _document(self, index: QModelIndex) -> str:
        """The account of a column; "" for the columns before them."""
        number = index.column() - (self.table.rows_model.columnCount() - len(self._accounts))
        return self._accounts[number].document.id if number >= 0 else ""

    def _turn(self, other: QWidget | None = None) -> None:
        """Shows the claims, the proposals or the copies, as the chips say."""
        if other in (self.proposed, self.copied) and other.isChecked():
            other.setChecked(False)  # comes back here
        copying = self.copied.isChecked()
        self.controls.show_mode(judging=self.proposed.isChecked(), copying=copying)
        self.narrowing.setVisible(self.controls.more.isChecked() and not copying)
        self.muting.setVisible(self.standing.isChecked() and not copying)
        self._count_copies()
        self._fill()

    def _mute(self, on: bool) -> None:
        self.muting.setVisible(on)
        if on:
            self.muting.show_result(0, {})
            self.muting.setFocus()
            self.muting_changed.emit(self.muting.muting)
            return
        self._muted = Muted()
        self.controls.say_muted(0)
        self.muting_changed.emit(Muting())
        self._fill()

    def _room(self) -> int:
        """The least height in which some rows show, whatever is open."""
        head, row = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(head + _ROWS * row)
        bars = sum(bar.sizeHint().height() for bar in (self.narrowing, self.muting) if not bar.isHidden())
        quotes = 0 if self.quotes.isHidden() else self.quotes.minimumHeight() + self._ledger.handleWidth()
        return bars + quotes + self.table.minimumHeight() if bars or quotes else 0

    def _unfold(self, on: bool) -> None:
        if on:
            height = self._ledger.height()
            quotes = min(height // 2, self.fontMetrics().height() * 11)
            self._ledger.setSizes([height - quotes, quotes])
            self._show_quotes()

    def _fill(self) -> None:
        at, column = self.table.currentIndex().row(), max(self.table.currentIndex().column(), 0)
        self.proposed.set_count(len(self._proposals))
        judging = self.proposed.isChecked()
        muted = Muted() if judging else self._muted
        self.table.set_rows(columns(self._accounts, muted, self._lost), self._proposals if judging else self._claims)
        if judging and not self.table.currentIndex().isValid() and self.table.rows_model.rowCount():
            row = min(max(at, 0), self.table.rows_model.rowCount() - 1)  # the one after the one just judged
            self.table.setCurrentIndex(self.table.rows_model.index(row, column))
        self._narrow()

    def _judge(self, said: SignalInstance, status: str) -> None:
        """Judges the current proposal, and takes it away at once so that keys may follow quickly; or a copy."""
        if self.copied.isChecked():
            self.copies.judge(status)
            return
        view = self.table.currentIndex().data(ROW)
        if self.proposed.isChecked() and view is not None:
            self._proposals = [proposal for proposal in self._proposals if proposal.key != view.key]
            self._fill()
            said.emit(view.key)

    def _narrow(self) -> None:
        wanted, verdict = fold(self.filter.text().strip()), self.verdicts.currentData()
        rules = self.narrowing.rules()
        if verdict:
            rules.append(lambda view: view.verdict.kind == verdict)
        if wanted:
            rules.append(lambda view: wanted in _searched(view))
        if self._only_changes():
            stands = self._muted.stands
            rules.append(lambda view: view.claim.id in stands and stands[view.claim.id].matters)
        self.table.rows_model.narrow((lambda view: all(rule(view) for rule in rules)) if rules else None)
        self._show_page()

    def _only_changes(self) -> bool:
        return bool(self._muted) and self.muting.only.isChecked() and not self.proposed.isChecked()

    def _count_copies(self) -> None:
        self.copied.set_count(sum(each.status == "proposed" for each in self._copies) + len(self._origins))
        self.copied.setEnabled(bool(self._copies or self._origins or self._accounts) or self.copied.isChecked())

    def _show_page(self) -> None:
        if self.copied.isChecked():
            shown = self.copies.rows_model.rowCount()
            self.controls.show_count(
                shown, shown, tr("1 pair") if shown == 1 else tr("{number} pairs", number=f"{shown:,}")
            )
            self._turn_to(self.copies if shown else self._no_copies, self.copies if shown else self.copied)
            return
        model = self.table.rows_model
        shown, total = model.rowCount(), model.total
        judging = self.proposed.isChecked()
        words = tr("{shown} of {total} proposals") if judging else tr("{shown} of {total} claims")
        self.controls.show_count(shown, total, words)
        left = self._unchanged if self._only_changes() else self._none_left
        nothing = left if total else self._all_judged if judging else self._hint
        self._turn_to(self._ledger if shown else nothing, self.table if shown else self.filter)
        self._show_quotes()

    def _turn_to(self, page: QWidget, keyboard: QWidget) -> None:
        """Shows a page; `keyboard` is what takes the keys there, or leads out of a page that says nothing shows."""
        self.setFocusProxy(keyboard)
        self._pages.setCurrentWidget(page)

    def _show_quotes(self) -> None:
        if not self.quotes.isHidden():
            view = self.table.currentIndex().data(ROW)
            self.quotes.show_claim(view, self._accounts, self._muted.documents, self._lost)

    def _choose(self, index: QModelIndex) -> None:
        view: ClaimView = index.data(ROW)
        document = self._document(index)
        if self.proposed.isChecked():
            self._open(view, document)
            return
        if not document:
            self.claim_activated.emit(view.claim.id)
            return
        cells = cells_of(view, document)
        if cells:
            self.cell_activated.emit(view.claim.id, cells[0].id)
        else:
            self.cell_wanted.emit(view.claim.id, document)

    def _open(self, view: ClaimView, document: str) -> None:
        """Leads to one account's passage of a proposal, or to two that may be read side by side."""
        cells = cells_of(view, document)[:1] if document else _most_apart(view)
        if cells:
            self.passages_activated.emit([cell.anchor for cell in cells if cell.anchor])


class _Matrix(Table):
    """The table, with the keys by which proposals are judged and rows unfold."""

    accepted = Signal()
    dismissed = Signal()
    unfolded = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Insert:
                self.accepted.emit()
            case Qt.Key.Key_Delete:
                self.dismissed.emit()
            case Qt.Key.Key_Space:
                self.unfolded.emit()
            case _:
                super().keyPressEvent(event)


def _most_apart(view: ClaimView) -> list[Cell]:
    """The first cells of two groups that do not agree, else of two accounts."""
    cells = {cell.id: cell for cell in view.claim.cells}
    leading = [cells[group[0]] for group in view.verdict.groups if group]
    rest = [cell for cell in view.claim.cells if cell not in leading]
    return sorted([*leading, *rest][:2], key=lambda cell: view.letters.get(cell.document, ""))


def _searched(view: ClaimView) -> str:
    claim = view.claim
    return fold(" ".join([claim.question, claim.kind, claim.subject, *(cell.value for cell in claim.cells)]))
