"""How accounts read: their letters, their lines, and the colours of what is marked in them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFontComboBox, QHBoxLayout, QWidget

from viewer.domain.mention import LABELS
from viewer.settings import LINE_LENGTHS, Settings
from viewer.texts import later, tr
from viewer.ui.library.kinds import KIND_NAMES, KindChip
from viewer.ui.preferences.amount import Amount
from viewer.ui.preferences.page import Page
from viewer.ui.theme import LARGEST_TEXT, SMALLEST_TEXT
from viewer.ui.widgets.fields import Choice, draw_arrow
from viewer.ui.widgets.swatches import Swatches
from viewer.ui.widgets.text import heading, label

_LENGTHS = (later("narrow"), later("comfortable"), later("wide"), later("as wide as the column"))


class Reading(Page):
    """The reader follows every step."""

    def __init__(self) -> None:
        super().__init__()
        self._colours: dict[str, str] = {}
        self._size = Amount(SMALLEST_TEXT, LARGEST_TEXT, 0.5, tr(" pt"))
        self._family = _Families()
        lengths = [(str(length), tr(name)) for length, name in zip(LINE_LENGTHS, _LENGTHS, strict=True)]
        self._length = Choice(tr("Length of lines"), lengths)
        self.row(tr("Size of the text"), self._size)
        self.row(tr("Typeface"), self._family)
        self.row(tr("Length of lines"), self._length)
        self.form.addRow(heading(tr("Colours of marks")))
        self._swatches: dict[str, Swatches] = {}
        for kind in LABELS:
            name = tr(KIND_NAMES[kind])
            swatches = self._swatches[kind] = Swatches(tr("Colour of {kind}", kind=name), usual=tr("the usual colour"))
            swatches.chosen.connect(lambda value, kind=kind: self._choose(kind, value))
            self.form.addRow(_as_marked(kind), swatches)
        said = tr("Whatever colour is chosen, each kind keeps its own stroke, and stands out from the paper.")
        self.form.addRow("", label(said, soft=True, little=True, wrap=True))
        self.column.addStretch()
        self._size.valueChanged.connect(lambda value: self.chosen.emit({"text_size": value}))
        self._family.currentFontChanged.connect(lambda font: self.chosen.emit({"reader_family": font.family()}))
        self._length.chosen.connect(lambda value: self.chosen.emit({"line_length": int(value)}))

    def show_settings(self, settings: Settings) -> None:
        blockers = [QSignalBlocker(field) for field in (self._size, self._family)]
        self._size.setValue(settings.text_size)
        self._family.setCurrentFont(QFont(settings.reader_family))
        self._length.show_value(str(settings.line_length))
        del blockers
        self._colours = dict(settings.kind_colours)
        for kind, swatches in self._swatches.items():
            swatches.show_value(self._colours.get(kind, ""))

    def _choose(self, kind: str, colour: str) -> None:
        self._colours.pop(kind, None)
        if colour:
            self._colours[kind] = colour
        self.chosen.emit({"kind_colours": dict(self._colours)})


class _Families(QFontComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setEditable(False)
        self.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _as_marked(kind: str) -> QWidget:
    """The kind's name, underlined as it is in the text."""
    chip = KindChip(kind)
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(chip)
    row.addStretch()
    return box
