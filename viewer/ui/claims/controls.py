"""The line above the ledger: what shows, and what is done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from viewer.texts import tr
from viewer.ui.claims.words import VERDICT_SIGNS, accounts_in_words, verdict_word
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.fields import Choice


class Controls(QWidget):
    """Filters, the chips that turn between claims, proposals and copies, and the buttons that judge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter claims"))
        self.filter.setAccessibleName(tr("Filter claims"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(9 * em)
        kinds = [("", tr("All verdicts")), *((v, f"{sign} {verdict_word(v)}") for v, sign in VERDICT_SIGNS.items())]
        self.verdicts = Choice(tr("Verdict"), kinds)
        self.verdicts.setMinimumContentsLength(max(len(text) for _, text in kinds))
        self.more = self._chip(tr("Filters"), tr("Narrow by kind, grade, name and tag"))
        self.quotes = self._chip(tr("Quotes"), tr("Unfold the current row to what each account says (Space)"))
        self.standing = self._chip(tr("What still stands"), tr("Mute sources and see what falls (W)"))
        self.proposed = self._chip(tr("Proposals"), tr("Questions that several accounts seem to answer"))
        self.copied = self._chip(tr("Copies"), tr("Who copies whom (Shift+W)"))
        self.accept, self.dismiss = QPushButton(), QPushButton()
        self.turn = QPushButton(tr("Turn round"))
        self.turn.setToolTip(tr("It is the other one that copies (Ctrl+T)"))
        self.say = QPushButton(tr("Say who copies…"))
        self.say.setToolTip(tr("Also for accounts that share no words: a translation, say (Ctrl+Shift+W)"))
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(em // 2, em // 8, em // 2, em // 8)
        row.setSpacing(em // 3)
        for widget in (
            self.filter, self.verdicts, self.more, self.quotes, self.standing, self.proposed, self.copied,
            self._count, self.accept, self.dismiss, self.turn, self.say,
        ):  # fmt: skip
            row.addWidget(widget)
        row.addStretch(1)

    def show_mode(self, *, judging: bool, copying: bool) -> None:
        """What can be done with claims, with proposals or with copies."""
        for button in (self.accept, self.dismiss):
            button.setVisible(judging or copying)
        self.filter.setVisible(not copying)
        self.verdicts.setVisible(not copying)
        for chip in (self.more, self.quotes, self.standing):
            chip.setVisible(not judging and not copying)
        self.turn.setVisible(copying)
        self.say.setVisible(copying)
        self.accept.setText(tr("Confirm") if copying else tr("Accept"))
        self.accept.setToolTip(tr("It is a copy (+)") if copying else tr("Make it a claim (+)"))
        self.dismiss.setText(tr("Refuse") if copying else tr("Dismiss"))
        self.dismiss.setToolTip(tr("It is none (Delete)") if copying else tr("See it no more (Delete)"))

    def show_count(self, shown: int, total: int, words: str) -> None:
        """How many rows show, of how many; words with {shown} and {total}."""
        self._count.setText(words.format(shown=f"{shown:,}", total=f"{total:,}") if total else "")
        for button in (self.accept, self.dismiss, self.turn):
            button.setEnabled(bool(shown))

    def say_muted(self, accounts: int) -> None:
        """Says on the chip that muting is on; pressing it takes the muting off."""
        words = tr("{accounts} muted ×", accounts=accounts_in_words(accounts)) if accounts else self.standing.name
        self.standing.setText(words)
        self.standing.setAccessibleName(words)
        self.standing.updateGeometry()

    @staticmethod
    def _chip(name: str, tip: str) -> Chip:
        chip = Chip(name)
        chip.setToolTip(tip)
        chip.setEnabled(True)
        chip.setAccessibleName(name)
        return chip
