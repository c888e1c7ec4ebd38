"""What an import did with every file: nothing is dropped silently."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from viewer.session.views import ImportSummary
from viewer.texts import tr
from viewer.ui.widgets.text import label


class ImportReport(QDialog):
    """Three lists: came in, already here, refused. Each can be selected and copied; or all at once."""

    def __init__(
        self, summary: ImportSummary, titles: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """titles: by document id, to name the accounts that were already here."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self._lists = lists(summary, titles or {})
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        for name, lines in self._lists.items():
            shown = QPlainTextEdit("\n\n".join(lines))
            shown.setReadOnly(True)
            shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
            shown.setTabChangesFocus(True)
            shown.setAccessibleName(name)
            tabs.addTab(shown, f"{name} {len(lines):,}")
            tabs.setTabEnabled(tabs.count() - 1, bool(lines))
        worst = [n for n, lines in enumerate(self._lists.values()) if lines]
        if summary.refused:
            tabs.setCurrentIndex(2)
        elif worst:
            tabs.setCurrentIndex(worst[0])
        copy, close = QPushButton(tr("Copy the report")), QPushButton(tr("Close"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        below = QHBoxLayout()
        below.addWidget(copy)
        below.addStretch()
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(label(in_words(summary), bold=True, wrap=True))
        layout.addWidget(tabs, 1)
        layout.addLayout(below)
        line = self.fontMetrics().height()
        self.resize(line * 42, line * 26)

    def report(self) -> str:
        """Everything as plain text."""
        return "\n\n".join(
            "\n\n".join([f"{name.upper()} {len(lines)}", *lines]) for name, lines in self._lists.items() if lines
        )


def lists(summary: ImportSummary, titles: Mapping[str, str]) -> dict[str, list[str]]:
    """The three lists, an entry for each file."""
    came = [
        "\n".join([each.title, each.path, *(f"! {warning}" for warning in each.warnings)]) for each in summary.imported
    ]
    here = [
        tr("{path}\nis already here as: {title}", path=each.path, title=titles.get(each.document, each.document))
        for each in summary.duplicates
    ]
    refused = [f"{each.path}\n{each.reason}" for each in summary.refused]
    return {tr("Came in"): came, tr("Already here"): here, tr("Refused"): refused}


def in_words(summary: ImportSummary) -> str:
    """The whole import in a sentence.

    >>> in_words(ImportSummary(cancelled=True))
    'Nothing came in. You stopped it; what had come in stays.'
    """
    parts = []
    if summary.imported:
        parts.append(tr("{count} came in", count=f"{len(summary.imported):,}"))
    if summary.duplicates:
        parts.append(tr("{count} already here", count=f"{len(summary.duplicates):,}"))
    if summary.refused:
        parts.append(tr("{count} refused", count=f"{len(summary.refused):,}"))
    sentence = (", ".join(parts) or tr("Nothing came in")) + "."
    return f"{sentence} {tr('You stopped it; what had come in stays.')}" if summary.cancelled else sentence
