"""Dialogs that are opened once."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


def fleeting(dialog: D) -> D:
    """`dialog`, let go of as soon as it is closed: its parent would keep it for as long as it lives itself."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
