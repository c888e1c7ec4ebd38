"""Who copies whom: pairs of accounts that share words, and sources that may be one origin; to be judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.domain.annotation import Anchor
from viewer.domain.dependence import Dependence
from viewer.domain.shared_origin import SharedOrigin
from viewer.texts import later, tr
from viewer.ui.models.rows import ROW, Column
from viewer.ui.models.table import Table

if TYPE_CHECKING:
    from viewer.session.views import Account

Row = Dependence | SharedOrigin
#: Judgement -> its sign and word, in the order of the list.
STATUSES = {"proposed": later("? not judged"), "confirmed": later("✓ a copy"), "rejected": later("✕ no copy")}


class Copies(Table):
    """Enter opens the shared words side by side, the longest first and then the next; + confirms, Delete
    refuses, Ctrl+T turns the direction round. Judging what is judged so already takes the judgement back.

    judged: copy, original, status. passages_activated: two anchors. shared: sources, origin. kept_apart: sources.
    """

    shared = Signal(object, str)
    kept_apart = Signal(object)

    judged = Signal(str, str, str)
    passages_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_key, "", widths=(14,), parent=parent)
        self.setAccessibleName(tr("Who copies whom"))
        self._accounts: Mapping[str, Account] = {}
        self._shown: tuple[str, int] = ("", 0)
        self.chosen.connect(self._open)

    def show_copies(
        self, accounts: Sequence[Account], copies: Sequence[Dependence], origins: Sequence[SharedOrigin] = ()
    ) -> None:
        """Shows the pairs, those to be judged first, and the origins that may be shared; the current row stays."""
        self._accounts = {account.document.id: account for account in accounts}
        pairs = [each for each in copies if each.pair <= self._accounts.keys()]
        groups = [each for each in origins if set(each.documents) <= self._accounts.keys()]
        self.set_rows(_columns(self._accounts), sorted([*pairs, *groups], key=_rank))
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def judge(self, status: str) -> None:
        """Says of the current pair that it is a copy ("confirmed") or none ("rejected")."""
        pair: Row | None = self.currentIndex().data(ROW)
        if isinstance(pair, SharedOrigin):
            if status == "confirmed":
                self.shared.emit(pair.sources, pair.origin)
            else:
                self.kept_apart.emit(pair.sources)
        elif pair is not None:
            self.judged.emit(pair.copy, pair.original, "proposed" if pair.status == status else status)

    def turn(self) -> None:
        """Says that the current pair is a copy the other way round."""
        pair: Row | None = self.currentIndex().data(ROW)
        if isinstance(pair, Dependence):
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
        pair: Row = index.data(ROW)
        if isinstance(pair, SharedOrigin) or not pair.passages:
            two = pair.documents[:2] if isinstance(pair, SharedOrigin) else (pair.copy, pair.original)
            self.passages_activated.emit([Anchor(document, 0, 0, "") for document in two])
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


def _key(pair: Row) -> str:
    return " ".join(sorted(pair.sources if isinstance(pair, SharedOrigin) else pair.pair))


def _status(pair: Row) -> str:
    return pair.status if isinstance(pair, Dependence) else "proposed"


def _rank(pair: Row) -> tuple[int, int]:
    return list(STATUSES).index(_status(pair)), -pair.words if isinstance(pair, Dependence) else 0


def _columns(accounts: Mapping[str, Account]) -> list[Column]:
    def name(document: str) -> str:
        return f"{accounts[document].letter} · {accounts[document].document.title}"

    def first(pair: Row) -> str:
        if isinstance(pair, SharedOrigin):
            return ", ".join(name(document) for document in pair.documents)
        return name(pair.copy)

    def second(pair: Row) -> str:
        return tr("one origin: {origin}", origin=pair.origin) if isinstance(pair, SharedOrigin) else name(pair.original)

    def told(pair: Row) -> str:
        if isinstance(pair, SharedOrigin):
            told = tr("{accounts} may be one origin, {origin}", accounts=first(pair), origin=pair.origin)
            return f"{told}\n{pair.reason}"
        share = ""
        if pair.passages:
            common, part = f"{pair.words:,}", f"{pair.share:.0%}"
            share = tr("{words} words in common, {share} of the shorter text", words=common, share=part)
        sentence = tr("{copy} has words of {original}", copy=name(pair.copy), original=name(pair.original))
        return "\n".join(filter(None, (sentence, share, pair.reason)))

    def words(pair: Row) -> int:
        return pair.words if isinstance(pair, Dependence) else 0

    def share(pair: Row) -> float:
        return pair.share if isinstance(pair, Dependence) else 0.0

    return [
        Column(tr("Copy"), first, tip=told, spoken=told, share=1),
        Column(tr("Copied from"), second, tip=told, share=1),
        Column(tr("Judgement"), lambda pair: tr(STATUSES[_status(pair)]), width=7),
        Column(tr("Words in common"), lambda pair: f"{words(pair):,}" if words(pair) else "–", order=words, width=8),
        Column(
            tr("Share"),
            lambda pair: f"{share(pair):.0%}" if words(pair) else "–",
            order=share,
            title_tip=tr("How much of the shorter text the words in common are"),
            width=5,
        ),
        Column(tr("Why"), lambda pair: pair.reason, share=1),
    ]
