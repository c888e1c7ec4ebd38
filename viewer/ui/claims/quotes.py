"""A claim unfolded: what every account says to it, in its own words, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.domain.annotation import Anchor
from viewer.domain.claim import UNSPOKEN, Cell
from viewer.texts import tr
from viewer.ui.claims.words import LOST, PART_SIGNS, SILENT, cells_of, in_context, stance_in_words, words_only
from viewer.ui.theme import look
from viewer.ui.widgets.buttons import Link
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.text import Elided, label, short_line

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView


class QuotesPane(QScrollArea):
    """One card for each account, under its letter.

    cell_activated: claim, cell, to go to its line. silence_said: claim, document, or cell where one stands there
    already. moved: cell and the place its words stand at now.
    """

    cell_activated = Signal(str, str)
    silence_said = Signal(str, str, str)
    moved = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        em = self.fontMetrics().height()
        self._row.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        self._row.setSpacing(em // 2)
        self._shown: object = None
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Quotes side by side"))
        self.setMinimumHeight(em * 8)
        self.horizontalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look().changed.connect(self._dress)
        self._dress()

    def show_claim(
        self,
        view: ClaimView | None,
        accounts: Sequence[Account],
        muted: frozenset[str] = frozenset(),
        lost: Mapping[str, Anchor | None] | None = None,
    ) -> None:
        """Shows a claim; None empties the pane. lost: cells gone astray, with the place most like their words."""
        wanted = (view, tuple(accounts), muted, tuple((lost or {}).items()))
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._row)
        if view is None:
            return
        em = self.fontMetrics().height()
        for account in accounts:
            card = QFrame()
            card.setObjectName("card")
            card.setMinimumWidth(em * 13)
            card.setMaximumWidth(em * 34)
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            card.setAccessibleName(f"{account.letter} · {account.document.title}")
            body = QVBoxLayout(card)
            body.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
            body.setSpacing(em // 4)
            self._fill(body, view, account, account.document.id in muted, lost or {})
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch()

    def _fill(
        self, body: QVBoxLayout, view: ClaimView, account: Account, muted: bool, lost: Mapping[str, Anchor | None]
    ) -> None:
        title = f"{account.letter} · {account.document.title}"
        head = Elided(tr("{account} (muted)", account=title) if muted else title)
        font = head.font()
        font.setBold(True)
        font.setStrikeOut(muted)
        head.setFont(font)
        body.addWidget(head)
        cells = cells_of(view, account.document.id)
        for cell in cells:
            if cell.stance in UNSPOKEN:
                self._fill_silence(body, view, account, cell)
            else:
                self._fill_cell(body, view, account, cell, muted, lost)
        if not cells:
            self._fill_silence(body, view, account, None)

    def _fill_cell(
        self,
        body: QVBoxLayout,
        view: ClaimView,
        account: Account,
        cell: Cell,
        muted: bool,
        lost: Mapping[str, Anchor | None],
    ) -> None:
        if cell.anchor:
            body.addWidget(label(in_context(cell.anchor.quote, cell.anchor.prefix, cell.anchor.suffix), wrap=True))
        sign = "" if muted else PART_SIGNS.get(view.verdict.parts.get(cell.id, ""), "")
        said = " ".join(filter(None, (sign, cell.speaker, stance_in_words(cell.stance), cell.value.strip())))
        aside = f"{said} · {account.reliability}{cell.credibility}"
        aside += f" · {cell.credibility_reason}" if cell.credibility_reason else ""
        if words_only(view, cell):
            aside += f" · {tr('not comparable, it stays words')}"
        body.addWidget(label(aside, wrap=True, soft=True, little=True))
        if cell.id in lost:
            self._fill_lost(body, cell, lost[cell.id])
            return
        go = Link(tr("Go to the line"))
        go.setAccessibleName(tr("Go to the line of {letter}", letter=account.letter))
        go.clicked.connect(lambda: self.cell_activated.emit(view.claim.id, cell.id))
        body.addWidget(go)

    def _fill_lost(self, body: QVBoxLayout, cell: Cell, place: Anchor | None) -> None:
        told = f"{LOST} {tr('These words no longer stand where they stood.')}"
        if place is None:
            body.addWidget(label(f"{told} {tr('Nothing in the account is like them.')}", wrap=True))
            return
        body.addWidget(label(f"{told} {tr('Nearest:')} “{short_line(place.quote, 200)}”", wrap=True))
        take = QPushButton(tr("Take the nearest"))
        take.clicked.connect(lambda: self.moved.emit(cell.id, place))
        body.addWidget(take)

    def _fill_silence(self, body: QVBoxLayout, view: ClaimView, account: Account, cell: Cell | None) -> None:
        if cell and cell.stance == "silent":
            body.addWidget(label(f"{SILENT} {tr('is silent')}", soft=True, wrap=True))
            return
        share = account.document.read_share
        body.addWidget(label(tr("not read for this · read {share}", share=f"{share:.0%}"), soft=True, wrap=True))
        silent = Link(tr("It says nothing on this"))
        silent.setAccessibleName(tr("{letter} says nothing on this", letter=account.letter))
        silent.setToolTip(tr("Possible once the account has been read to its end"))
        document, held = account.document.id, cell.id if cell else ""
        silent.clicked.connect(lambda: self.silence_said.emit(view.claim.id, document, held))
        body.addWidget(silent)

    def _dress(self) -> None:
        theme = look().theme
        self._page.setStyleSheet(
            f"#card {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 0.3em; }}"
        )
