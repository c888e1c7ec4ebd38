"""What became of the notes, statements and links when an account got a new version."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.session.views import Lost, NewVersion
from viewer.texts import later, tr
from viewer.ui.widgets.text import label

_KINDS = {"note": later("Note"), "claim": later("Statement in the ledger"), "link": later("Link")}


class VersionReport(QDialog):
    """A sentence, and every place that could not be found again, with its old words."""

    def __init__(self, made: NewVersion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New version"))
        self._made = made
        layout = QVBoxLayout(self)
        layout.addWidget(label(in_words(made), bold=True, wrap=True))
        line = self.fontMetrics().height()
        if made.lost:
            said = tr("They keep their old words. The Notes tab lists such notes under “words gone”.")
            layout.addWidget(label(said, soft=True, wrap=True))
            shown = QPlainTextEdit("\n\n".join(map(listed, made.lost)))
            shown.setReadOnly(True)
            shown.setTabChangesFocus(True)
            shown.setAccessibleName(tr("Not found again"))
            layout.addWidget(shown, 1)
            self.resize(line * 40, line * 22)
        else:
            self.setMinimumWidth(line * 26)
        for warning in made.warnings:
            layout.addWidget(label(warning, soft=True, wrap=True))
        copy, close = QPushButton(tr("Copy the report")), QPushButton(tr("Close"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        below = QHBoxLayout()
        if made.lost:
            below.addWidget(copy)
        below.addStretch()
        below.addWidget(close)
        layout.addLayout(below)

    def report(self) -> str:
        """Everything as plain text."""
        return "\n\n".join([in_words(self._made), *map(listed, self._made.lost)])


def in_words(made: NewVersion) -> str:
    """The whole of it in a sentence or two."""
    said = tr("“{title}” has a new version; the original is kept, and undo goes back to it.", title=made.title)
    if made.moved or made.lost:
        said += " " + tr("{count} places were found again.", count=f"{made.moved:,}")
    if len(made.lost) == 1:
        said += " " + tr("One was not.")
    elif made.lost:
        said += " " + tr("{count} were not.", count=f"{len(made.lost):,}")
    return said


def listed(lost: Lost) -> str:
    """One place that was not found again."""
    return f"{tr(_KINDS[lost.kind])}: “{lost.quote}”" + (f"\n{lost.words}" if lost.words else "")
