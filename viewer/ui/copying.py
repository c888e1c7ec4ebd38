"""Tables on the clipboard: as text with tabs, and as HTML, for spreadsheets and word processors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from viewer.exporting.table import guarded
from viewer.session.views import NoteView
from viewer.texts import tr
from viewer.ui.models.plain import one_line
from viewer.ui.models.rows import Column, RowsModel

CHOSEN, ALL = "chosen", "all"
_WHOLE = QKeySequence("Ctrl+Shift+C")


def copies(event: QKeyEvent) -> str | None:
    """Whether a key copies the CHOSEN rows of a table, or ALL of them."""
    if QKeySequence(event.keyCombination()) == _WHOLE:
        return ALL
    return CHOSEN if event.matches(QKeySequence.StandardKey.Copy) else None


def copy_notes(notes: Iterable[NoteView]) -> None:
    """Puts notes on the clipboard as a table: the panel shows them as a list."""
    QGuiApplication.clipboard().setMimeData(as_table(note_columns(), notes))


def as_table(head: Sequence[Column], rows: Iterable[Any]) -> QMimeData:
    """Rows as a table with a head. No cell of it is one that a spreadsheet would run."""
    lines = [[column.title for column in head], *([guarded(column.text(row)) for column in head] for row in rows)]
    made = QMimeData()
    made.setText("\n".join("\t".join(one_line(cell) for cell in line) for line in lines) + "\n")
    cells = [
        "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in line)
        for line, tag in zip(lines, ["th", *["td"] * (len(lines) - 1)], strict=True)
    ]
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    made.setHtml(f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>')
    return made


def note_columns() -> tuple[Column, ...]:
    """A table of notes, as it is copied: the panel shows them as a list."""

    def place(view: NoteView) -> str:
        return f"¶ {view.paragraph}" if view.paragraph else ""

    return (
        Column(tr("Account"), lambda view: view.letter),
        Column(tr("Title"), lambda view: view.title),
        Column(tr("Place"), place),
        Column(tr("Quote"), lambda view: view.note.anchor.quote if view.note.anchor else ""),
        Column(tr("Note"), lambda view: view.note.body),
        Column(tr("Tags"), lambda view: ", ".join(view.note.tags)),
        Column(tr("Author"), lambda view: view.note.author),
        Column(tr("Changed"), lambda view: view.note.modified[:10]),
    )


class TableCopying(QObject):
    """Ctrl+C in a table copies the chosen rows, Ctrl+Shift+C all that show; elsewhere the keys mean what they mean."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QAbstractItemView):
            return False
        copied = copies(event)
        if copied is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            copy_rows(watched, whole=copied == ALL)
            return True
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        is_table = isinstance(new, QAbstractItemView) and isinstance(new.model(), RowsModel)
        self._watched = new if is_table else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def copy_rows(view: QAbstractItemView, *, whole: bool) -> None:
    """Puts the chosen rows of a table on the clipboard, or all that show."""
    model = view.model()
    assert isinstance(model, RowsModel)
    chosen = {index.row() for index in view.selectionModel().selectedIndexes()} or {view.currentIndex().row()}
    rows = [row for number, row in enumerate(model.rows) if whole or number in chosen]
    if not rows:
        return
    QGuiApplication.clipboard().setMimeData(as_table(model.columns, rows))
