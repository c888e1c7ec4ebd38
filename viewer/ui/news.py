"""What has changed from version to version: the changelog that ships with Parallax."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from viewer import paths
from viewer.texts import tr
from viewer.ui.widgets.prose import ProsePage

_VERSION = re.compile(r"^## (?:Version )?v?(\d+(?:\.\d+)*)", re.MULTILINE)


def changelog() -> str:
    """The changelog in Markdown, newest version first; "" where none ships."""
    try:
        return (paths.resources() / "changelog.md").read_text("utf-8")
    except OSError:
        return ""


def since(text: str, version: str) -> str:
    """The part of a changelog that is newer than `version`; all of it for a version it does not know.

    >>> since("# Log\\n## 0.2\\nb\\n## 0.1\\na\\n", "0.1")
    '## 0.2\\nb\\n'
    """
    heads = list(_VERSION.finditer(text))
    first = heads[0].start() if heads else 0
    known = next((head.start() for head in heads if head.group(1) == version), len(text))
    return text[first:known]


class WhatsNew(QDialog):
    """The changelog to read; it waits for nobody."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What is new"))
        page = ProsePage(tr("What is new"))
        page.document().setDocumentMargin(self.fontMetrics().height())
        page.setMarkdown(text or tr("There is nothing to tell."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(page)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 36, line * 30)
