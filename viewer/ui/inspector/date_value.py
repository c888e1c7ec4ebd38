"""What a date is taken to mean, to be corrected in words or in EDTF, and to be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.domain.date_words import shown as shown_date
from viewer.domain.mention import DateValue, Mention
from viewer.errors import ViewerError
from viewer.texts import later, tr
from viewer.ui.theme import look
from viewer.ui.widgets.text import label

_BY_USER = "user"
#: How exact a date may be, each as a whole sentence's beginning.
_KNOWN_TO = {
    "day": later("known to the day"),
    "week": later("known to the week"),
    "month": later("known to the month"),
    "season": later("known to the season"),
    "quarter": later("known to the quarter"),
    "half-year": later("known to the half-year"),
    "year": later("known to the year"),
    "decade": later("known to the decade"),
    "century": later("known to the century"),
}


class DateValueField(QWidget):
    """Enter in either line corrects the date.

    date_set: mention, what it means in words or EDTF, and why. date_cleared: the mention that goes back
    to what was found. mention: the id of the date shown, "" where it is none.
    """

    date_set = Signal(str, str, str)
    date_cleared = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mention = ""
        self._known = ""
        self._value = _line(tr("What the date means"), tr("30 June 2018, or 2018-06-30"))
        self._reason = _line(tr("Why it means that"), tr("why, for those who read on"))
        self._trouble = label(wrap=True, little=True)
        self._correct, self._back = QPushButton(tr("Correct")), QPushButton(tr("Back to what was found"))
        self._correct.setToolTip(tr("Say what this date means (Enter)"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._correct)
        buttons.addWidget(self._back)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        self._basis = label(soft=True, wrap=True)
        layout.addWidget(self._basis)
        for widget in (self._value, self._reason, self._trouble):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._value.textEdited.connect(self._typed)
        for line in (self._value, self._reason):
            line.returnPressed.connect(self._say)
        self._correct.clicked.connect(self._say)
        self._back.clicked.connect(lambda: self.date_cleared.emit(self.mention))
        look().changed.connect(self._colour)
        self._colour()

    def show_mention(self, mention: Mention) -> None:
        """Shows what a date means; what is no date hides the field. Words being typed stay."""
        value = mention.value
        if not isinstance(value, DateValue):
            self.mention = ""
            self.hide()
            return
        self._basis.setText(basis(value))
        was, known = (self.mention, self._known), value.edtf or ""
        self.mention, self._known = mention.id, known
        if was != (mention.id, known):
            self._value.setText(known)
            self._reason.clear()
            self.refuse(None)
        self._back.setVisible(value.resolution == _BY_USER)
        self._typed()
        self.show()

    def refuse(self, error: ViewerError | None) -> None:
        """Says why what was typed is no date; the words stay to be mended."""
        self._trouble.setText(" ".join(filter(None, (error.happened, error.do))) if error else "")
        self._trouble.setVisible(error is not None)
        if error:
            self._value.setFocus()

    def _typed(self) -> None:
        words = self._value.text().strip()
        self._correct.setEnabled(bool(words) and words != self._known)

    def _say(self) -> None:
        if self._correct.isEnabled():
            self.refuse(None)
            self.date_set.emit(self.mention, self._value.text().strip(), self._reason.text())

    def _colour(self) -> None:
        palette = self._trouble.palette()
        palette.setColor(self._trouble.foregroundRole(), look().theme.c("conflict"))
        self._trouble.setPalette(palette)


def basis(value: DateValue) -> str:
    """How exact a date is and what it was counted from.

    >>> basis(DateValue("2021-02-04", "2021-02-04", "2021-02-04", anchor="2021-02-05"))
    'known to the day, counted from 5 February 2021. Means something else?'
    """
    exact = tr(_KNOWN_TO.get(value.precision, value.precision))
    counted = tr("counted from {day}", day=shown_date(value.anchor)) if value.anchor else ""
    said = ", ".join(filter(None, (exact if value.edtf else "", counted)))
    return tr("{said}. Means something else?", said=said) if said else tr("What does it mean?")


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit(placeholderText=hint)
    line.setAccessibleName(name)
    return line
