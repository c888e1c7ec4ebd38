"""The row of chips of a search: what it is narrowed to, and the spellings it looks for besides the words typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.domain.query import Search, Spelling
from viewer.texts import tr
from viewer.ui.results.words import facet_text, value_text
from viewer.ui.widgets.chip import Switch
from viewer.ui.widgets.flow import Flow

Key = tuple[str, str, str]  # field or "", value or form, what is said of it


class SearchChips(QWidget):
    """filter_removed(facet, value); spelling_switched(form, on); left(): Esc was pressed in it."""

    filter_removed = Signal(str, str)
    spelling_switched = Signal(str, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Key, Switch] = {}
        self._row = Flow(self)
        self.setAccessibleName(tr("Filters and spellings of the search"))
        self.hide()

    def show_search(self, search: Search | None, spellings: Iterable[Spelling] = ()) -> None:
        """Shows the chips of a search; None shows none. The chip with the keyboard keeps it."""
        filters = search.filters.items() if search else ()
        wanted: dict[Key, bool] = {(field, value, ""): True for field, values in filters for value in values}
        wanted |= {("", each.form, each.reason): each.on for each in spellings}
        if wanted.keys() != self._chips.keys():
            self._make(wanted)
        for key, on in wanted.items():
            chip = self._chips[key]
            if chip.isCheckable() and chip.isChecked() != on:
                chip.blockSignals(True)
                chip.setChecked(on)
                chip.blockSignals(False)
                chip.redraw()
        self.setVisible(bool(wanted))

    def focus_first(self) -> bool:
        """Gives the first chip the keyboard; False where there is none."""
        for chip in self._chips.values():
            chip.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def has_keys(self) -> bool:
        """Whether one of the chips has the keyboard."""
        return any(chip.hasFocus() for chip in self._chips.values())

    def _make(self, wanted: Iterable[Key]) -> None:
        before = list(self._chips.values())
        focused = next((place for place, chip in enumerate(before) if chip.hasFocus()), None)
        self._chips = {key: self._chip(*key) for key in wanted}
        now = list(self._chips.values())
        for chip in now:
            self._row.addWidget(chip)
            chip.show()
        if focused is not None:  # before the old ones go: else the keyboard would go elsewhere with them
            if now:
                now[min(focused, len(now) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.left.emit()
        for chip in before:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.updateGeometry()

    def _chip(self, field: str, value: str, reason: str) -> Switch:
        if field:
            text = tr("{field}: {value}", field=facet_text(field), value=value_text(field, value))
            chip = Switch(text, tr("Only {filter}; press to remove", filter=text), keeps=False)
            chip.clicked.connect(lambda: self.filter_removed.emit(field, value))
        else:
            text = tr("{spelling} – {reason}", spelling=value, reason=reason) if reason else value
            chip = Switch(
                text,
                tr("Also written {spelling}; press to leave it out, or take it in again", spelling=text),
                keeps=True,
            )
            chip.toggled.connect(lambda on: self.spelling_switched.emit(value, on))
        return chip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
