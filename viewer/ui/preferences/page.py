"""What the pages of the preferences have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from viewer.settings import Settings
from viewer.ui.widgets.text import label


class Page(QWidget):
    """chosen: names of settings with their new values, as a dictionary."""

    chosen = Signal(object)

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
        """A field with its name, and what should be known of it right below."""
        if not field.accessibleName():
            field.setAccessibleName(name)
        shown = label(name)
        shown.setBuddy(field)
        if not remark:
            self.form.addRow(shown, field)
            return
        box = QVBoxLayout()
        box.setSpacing(self.fontMetrics().height() // 5)
        box.addWidget(field)
        box.addWidget(label(remark, soft=True, little=True, wrap=True))
        self.form.addRow(shown, box)
