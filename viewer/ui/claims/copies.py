"""Who copies whom: pairs of accounts that share words, to be confirmed or refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.domain.annotation import Anchor
from viewer.domain.dependence import Dependence
from viewer.ui.models.rows import ROW, Column
from viewer.ui.models.table import Table

if TYPE_CHECKING:
    from viewer.session.views import Account

#: Judgement -> its sign and word, in the order of the list.
STATUSES = {"proposed": "? not judged", "confirmed": "✓ a copy", "rejected": "✕ no copy"}


class Copies(Table):
    """Enter opens the shared words side by side, the longest first and then the next; + confirms, Delete
    refuses, Ctrl+T turns the direction round. Judging what is judged so already takes the judgement back.

    judged: copy, original, status. passages_activated: two anchors.
    """

    judged = Signal(str, str, str)
    passages_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_key, "", widths=(14,), parent=parent)
        self.setAccessibleName(self.tr("Who copies whom"))
        self._accounts: Mapping[str, Account] = {}
        self._shown: tuple[str, int] = ("", 0)
        self.chosen.connect(self._open)

    def show_copies(self, accounts: Sequence[Account], copies: Sequence[Dependence]) -> None:
        """Shows the pairs, those to be judged first; the current row stays."""
        self._accounts = {account.document.id: account for account in accounts}
        live = [each for each in copies if each.pair <= self._accounts.keys()]
        order = list(STATUSES)
        self.set_rows(
            _columns(self.tr, self._accounts),
            sorted(live, key=lambda each: (order.index(each.status), -each.words)),
        )
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def judge(self, status: str) -> None:
        """Says of the current pair that it is a copy ("confirmed") or none ("rejected")."""
        pair: Dependence | None = self.currentIndex().data(ROW)
        if pair is not None:
            self.judged.emit(pair.copy, pair.original, "proposed" if pair.status == status else status)

    def turn(self) -> None:
        """Says that the current pair is a copy the other way round."""
        pair: Dependence | None = self.currentIndex().data(ROW)
        if pair is not None:
            self.judged.emit(pair.original, pair.copy, "confirmed")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Insert:
                self.judge("confirmed")
            case Qt.Key.Key_Delete:
                self.judge("rejected")
            case Qt.Key.Key_T if control:
                self.turn()
            case _:
                super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        pair: Dependence = index.data(ROW)
        if not pair.passages:
            self.passages_activated.emit([Anchor(pair.copy, 0, 0, ""), Anchor(pair.original, 0, 0, "")])
            return
        longest = sorted(pair.passages, key=lambda passage: -passage.words)
        key, at = self._shown
        at = (at + 1) % len(longest) if key == _key(pair) else 0
        self._shown = _key(pair), at
        passage = longest[at]
        self.passages_activated.emit(
            [
                Anchor(pair.copy, passage.copy_start, passage.copy_end, ""),
                Anchor(pair.original, passage.original_start, passage.original_end, ""),
            ]
        )


def _key(pair: Dependence) -> str:
    return " ".join(sorted(pair.pair))


def _columns(tr: Callable[[str], str], accounts: Mapping[str, Account]) -> list[Column]:
    def name(document: str) -> str:
        return f"{accounts[document].letter} · {accounts[document].document.title}"

    def told(pair: Dependence) -> str:
        share = f"{pair.words:,} words in common, {pair.share:.0%} of the shorter text" if pair.passages else ""
        sentence = f"{name(pair.copy)} has words of {name(pair.original)}"
        return "\n".join(filter(None, (sentence, share, pair.reason)))

    return [
        Column(tr("Copy"), lambda pair: name(pair.copy), tip=told, spoken=told, share=1),
        Column(tr("Copied from"), lambda pair: name(pair.original), tip=told, share=1),
        Column(tr("Judgement"), lambda pair: STATUSES[pair.status], width=7),
        Column(
            tr("Words in common"),
            lambda pair: f"{pair.words:,}" if pair.passages else "–",
            order=lambda pair: pair.words,
            width=8,
        ),
        Column(
            tr("Share"),
            lambda pair: f"{pair.share:.0%}" if pair.passages else "–",
            order=lambda pair: pair.share,
            title_tip=tr("How much of the shorter text the words in common are"),
            width=5,
        ),
        Column(tr("Why this direction"), lambda pair: pair.reason, share=1),
    ]
