"""An event of the user's own from a passage, or a name for one that was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from viewer.errors import ViewerError
from viewer.texts import tr
from viewer.ui.theme import look
from viewer.ui.widgets.text import label, short_line


class EventDialog(QDialog):
    """said: the date (empty where none is asked for) and the name; it closes when `accept` is called.

    What was typed stays until then, with the reason where it was not taken.
    """

    said = Signal(str, str)

    def __init__(
        self, title: str, quote: str, *, date: str | None = None, name: str = "", parent: QWidget | None = None
    ) -> None:
        """quote: the words it is about. date: what they seem to date; None asks for no date."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._date = None if date is None else QLineEdit(date, placeholderText=tr("30 June 2018, or 2018-06-30"))
        self._name = QLineEdit(name, placeholderText=tr("what happened, in a few words"))
        self._name.setAccessibleName(tr("Name of the event"))
        self._trouble = label(wrap=True)
        self._trouble.hide()
        form = QFormLayout()
        if self._date is not None:
            self._date.setAccessibleName(tr("Date of the event"))
            form.addRow(tr("Date"), self._date)
        form.addRow(tr("Name"), self._name)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setDefault(True)
        buttons.button(standard.Cancel).setAutoDefault(False)  # Enter never means Cancel
        buttons.accepted.connect(self._say)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label(f"“{short_line(quote)}”", soft=True, wrap=True))
        layout.addLayout(form)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 26)
        (self._date if self._date is not None and not date else self._name).setFocus()
        self._name.selectAll()

    def refuse(self, error: ViewerError) -> None:
        """Says why what was typed cannot be taken; it can be mended."""
        palette = self._trouble.palette()
        palette.setColor(self._trouble.foregroundRole(), look().theme.c("conflict"))
        self._trouble.setPalette(palette)
        self._trouble.setText(" ".join(filter(None, (error.happened, error.do))))
        self._trouble.show()
        (self._date or self._name).setFocus()

    def _say(self) -> None:
        self.said.emit(self._date.text() if self._date else "", self._name.text())
