"""The bar that mutes: whose word does not count for now, and what that does to the ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from viewer.domain.scale import ADMIRALTY_SCALES
from viewer.domain.standing import Muting, Standing
from viewer.texts import tr
from viewer.ui.claims.words import accounts_in_words
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.fields import ROOMY, Choice
from viewer.ui.widgets.text import Elided

if TYPE_CHECKING:
    from viewer.session.views import Account

_KEY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 14  # then the list scrolls


class MutingBar(QWidget):
    """Sources, origins and grades to be muted. A view: nothing of it is an edit.

    changed: carries the Muting in force. narrowed: only what changes is to be shown, or all. removed: all
    is to count again.
    """

    changed = Signal(object)
    narrowed = Signal(bool)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self.voices = QPushButton(tr("Voices…"))
        self.voices.setToolTip(tr("Choose the sources and origins whose word does not count"))
        self.list = _Voices(self)
        self.voices.clicked.connect(lambda: self.list.show_below(self.voices))
        self.below = Choice(tr("Mute sources below a grade"), [("", tr("any grade"))])
        self.below.setMinimumContentsLength(11)
        self.unjudged = Chip(tr("Not judged"))
        self.unjudged.setToolTip(tr("Mute sources that nobody has graded"))
        self.only = Chip(tr("Only what changes"))
        self.told = Elided()
        self.remove = QPushButton(tr("Unmute all"))
        self.remove.setToolTip(tr("Everybody counts again"))
        for chip in (self.unjudged, self.only):
            chip.setEnabled(True)
            chip.setAccessibleName(chip.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        for widget in (self.voices, self.below, self.unjudged, self.only):
            row.addWidget(widget)
        row.addWidget(self.told, 1)
        row.addWidget(self.remove)
        self.setAccessibleName(tr("What still stands"))
        self.setFocusProxy(self.voices)
        self.list.changed.connect(self._say)
        self.below.chosen.connect(self._say)
        self.unjudged.toggled.connect(self._say)
        self.only.toggled.connect(self.narrowed)
        self.remove.clicked.connect(self.removed)

    @property
    def muting(self) -> Muting:
        """Whose word does not count."""
        sources, origins = self.list.checked()
        return Muting(sources, origins, self.below.value(), self.unjudged.isChecked())

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Offers the sources and the shared origins of these; what is muted stays so."""
        self.list.offer(accounts)
        scale = accounts[0].scales.reliability if accounts else ADMIRALTY_SCALES.reliability
        self.below.offer((step.sign, tr("below grade {grade}", grade=step.sign)) for step in scale.judged)
        self._describe()

    def show_result(self, muted: int, stands: Mapping[str, Standing]) -> None:
        """Tells how many accounts are muted and what that does."""
        if not muted:
            nothing = self.muting and tr("No account is muted by this.")
            self.told.setText(nothing or tr("Choose whose word does not count for now."))
            return
        changed = sum(standing.changed for standing in stands.values())
        alone = sum(standing.rests_on_one and bool(standing.lost) for standing in stands.values())
        fallen = sum(standing.fallen for standing in stands.values())
        told = [tr("{accounts} muted", accounts=accounts_in_words(muted)), _changing(changed, len(stands))]
        told += [tr("{number} left without a voice", number=f"{fallen:,}")] * bool(fallen)
        told += [tr("{number} on one origin alone", number=f"{alone:,}")] * bool(alone)
        self.told.setText(" · ".join(told))

    def clear(self) -> None:
        """Mutes nobody, and says so once."""
        before = self.muting
        for widget in (self.list, self.below, self.unjudged):
            widget.blockSignals(True)
        self.list.uncheck()
        self.below.show_value("")
        self.unjudged.setChecked(False)
        self.only.setChecked(False)
        for widget in (self.list, self.below, self.unjudged):
            widget.blockSignals(False)
        if before:
            self._say()

    def _say(self, *_: object) -> None:
        self._describe()
        self.changed.emit(self.muting)

    def _describe(self) -> None:
        chosen = sum(map(len, self.list.checked()))
        self.voices.setText(tr("Voices: {number} muted", number=chosen) if chosen else tr("Voices…"))
        self.remove.setEnabled(bool(self.muting))


class _Voices(QFrame):
    """A list that drops down: Space mutes, Esc closes."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Sources and origins to mute"))
        self.rows.setStyleSheet(ROOMY)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.rows)
        self.setFocusProxy(self.rows)
        self.rows.itemChanged.connect(self._tell)
        self.rows.itemActivated.connect(_turn)

    def offer(self, accounts: Sequence[Account]) -> None:
        """Origins that several sources share, then every source, each with the letters of its accounts."""
        sources, origins = self.checked()
        letters: dict[tuple[str, str], list[str]] = defaultdict(list)
        names: dict[tuple[str, str], str] = {}
        for account in accounts:
            if account.source is None:
                continue
            source, origin = account.source, account.source.origin
            for key, name in (("origin", origin), origin), (("source", source.id), source.name):
                if name:
                    names[key] = name
                    letters[key].append(account.letter)
        self.rows.blockSignals(True)
        self.rows.clear()
        for key in sorted(names, key=lambda key: (key[0], names[key].casefold())):
            kind = tr("origin") if key[0] == "origin" else tr("source")
            item = QListWidgetItem(f"{names[key]} · {kind} · {', '.join(letters[key])}")
            item.setData(_KEY, key)
            on = key[1] in (origins if key[0] == "origin" else sources)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.rows.addItem(item)
        self.rows.blockSignals(False)

    def checked(self) -> tuple[frozenset[str], frozenset[str]]:
        """Ids of the muted sources, names of the muted origins."""
        on = [item.data(_KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        sources, origins = (frozenset(key for of, key in on if of == kind) for kind in ("source", "origin"))
        return sources, origins

    def uncheck(self) -> None:
        """Mutes none of them."""
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)

    def show_below(self, button: QWidget) -> None:
        """Drops down from `button`, ready for the arrow keys."""
        row = self.rows.sizeHintForRow(0) if self.rows.count() else self.fontMetrics().height() * 2
        wide = self.rows.sizeHintForColumn(0) if self.rows.count() else 0
        height = row * min(max(self.rows.count(), 1), _MOST_ROWS) + 6
        self.resize(max(wide + self.fontMetrics().height() * 2, button.width()), height)
        at = button.mapToGlobal(QPoint(0, button.height()))
        room = button.screen().availableGeometry()
        below = at.y() + height <= room.bottom()
        self.move(min(at.x(), room.right() - self.width()), at.y() if below else at.y() - button.height() - height)
        self.show()
        self.rows.setFocus()
        if self.rows.currentRow() < 0:
            self.rows.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.rows.item(row) for row in range(self.rows.count())]

    def _tell(self) -> None:
        self.changed.emit()


def _changing(changed: int, verdicts: int) -> str:
    if verdicts == 1:
        return tr("{changed} of 1 verdict change", changed=f"{changed:,}")
    return tr("{changed} of {verdicts} verdicts change", changed=f"{changed:,}", verdicts=f"{verdicts:,}")


def _turn(item: QListWidgetItem) -> None:
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
