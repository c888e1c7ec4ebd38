"""What the pages of the preferences have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from viewer.settings import Settings
from viewer.ui.widgets.text import label


class Page(QWidget):
    """chosen: names of settings with their new values, as a dictionary."""

    chosen = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        line = self.fontMetrics().height()
        self.form = QFormLayout()
        self.form.setVerticalSpacing(line * 2 // 3)
        self.form.setHorizontalSpacing(line)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.form)

    def show_settings(self, settings: Settings) -> None:
        """Shows what is chosen, and says nothing."""
        raise NotImplementedError

    def row(self, name: str, field: QWidget, remark: str = "") -> None:
        """A field with its name, and what should be known of it below."""
        if not field.accessibleName():
            field.setAccessibleName(name)
        shown = label(name)
        shown.setBuddy(field)
        self.form.addRow(shown, field)
        if remark:
            self.remark(remark)

    def remark(self, text: str) -> QLabel:
        """A quiet line below the last field."""
        made = label(text, soft=True, little=True, wrap=True)
        self.form.addRow("", made)
        return made
