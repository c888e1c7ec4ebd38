"""Markdown as it reads, and nothing but that: it opens no file, fetches nothing, runs nothing, goes nowhere.

Qt asks the document for whatever a text names. Only an answer that is there keeps it from looking itself: for a
picture one that is not null, for a style sheet an empty one (measured: None and b"" alone let it open local files).
"""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from viewer.texts import tr
from viewer.ui.theme import look

_MOST = 40_000  # characters that are laid out
_LONGEST_RUN = 2_000  # letters without a blank; more would be laid out for minutes
_MOST_CELLS = 400  # lines of tables
# More than eight quotations and lists within one another.
_NESTING = re.compile(r"^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)){9,}", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]{32,}", re.MULTILINE)
_RUN = re.compile(r"\S{2000,}")
_BRACKETS = re.compile(r"[\[\]!*_`~<>|&]{200,}")


class ProseView(QTextEdit):
    """Read-only. link_chosen: a link was clicked; where it leads is said and never gone to."""

    link_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = _Page(self)
        self.setDocument(self._page)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        self._shown: str | None = None
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look().changed.connect(self._dress)
        self._dress()

    def show_markdown(self, text: str) -> None:
        """Shows a text; what could not be laid out in a moment is shown as it was written."""
        if text == self._shown:
            return
        self._shown = text
        cut = text[:_MOST]
        if is_tame(cut):
            self._page.setMarkdown(cut, _DIALECT)
        else:
            self._page.setPlainText(_RUN.sub(lambda run: _broken(run.group()), cut))
        if len(text) > _MOST:
            self.append("")
            self.insertPlainText(tr("… and {count} more characters", count=f"{len(text) - _MOST:,}"))
        self._fit()

    def _fit(self) -> None:
        self.updateGeometry()

    def _dress(self) -> None:
        theme = look().theme
        self.setStyleSheet(f"QTextEdit {{ background: transparent; color: {theme.ink}; border: none; padding: 0; }}")
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_markdown(shown)

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        height = round(self._page.size().height()) + 2
        return QSize(line * 12, max(line * 2, min(height, line * 18)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().lineSpacing() * 4, self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self.anchorAt(event.position().toPoint())
        if link and event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.link_chosen.emit(link)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        link = self.textCursor().charFormat().anchorHref()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and link:
            self.link_chosen.emit(link)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Words alone: nobody who pastes them gets links or pictures."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return nothing(kind)


class _Page(QTextDocument):
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return nothing(kind)


def nothing(kind: int) -> object:
    """What is given for whatever a text asks for."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        return blank
    return b""


def is_tame(text: str) -> bool:
    """Whether Qt lays `text` out as Markdown in a moment.

    >>> is_tame("> *fine*"), is_tame(">" * 500), is_tame("a" * 5000)
    (True, False, False)
    """
    wild = (_NESTING, _INDENT, _RUN, _BRACKETS)
    tables = sum("|" in line for line in text.split("\n"))
    return not any(each.search(text) for each in wild) and ">>>>>>>>>" not in text and tables <= _MOST_CELLS


def _broken(run: str) -> str:
    return "\n".join(run[at : at + _LONGEST_RUN] for at in range(0, len(run), _LONGEST_RUN))


_DIALECT = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)
