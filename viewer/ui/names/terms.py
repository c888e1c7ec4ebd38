"""Who calls it what: every form of a name against every account."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from viewer.session.views import Terms
from viewer.texts import tr
from viewer.ui.copying import as_table
from viewer.ui.models.plain import isolated, one_line
from viewer.ui.models.rows import Column
from viewer.ui.models.table import Table
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.widgets.text import Elided, label, short_line

_Row = tuple[str, tuple[int, ...]]
_MOST_EXPLAINED = 8  # accounts whose titles stand below the table; the heads of more tell theirs on hovering


class TermsDialog(QDialog):
    """export_requested: the entity, and where to (pathlib.Path). form_activated: a form and a document."""

    export_requested = Signal(str, object)
    form_activated = Signal(str, str)

    def __init__(self, terms: Terms, folder: Path, parent: QWidget | None = None) -> None:
        """folder: where a table is saved unless the user says otherwise."""
        super().__init__(parent)
        self.setWindowTitle(tr("Who calls it what"))
        self._terms, self._folder = terms, folder
        title = Elided(terms.entity.name)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        title.setFont(font)
        silent = [letter for n, (letter, _) in enumerate(terms.accounts) if not any(row[1][n] for row in terms.rows)]
        said = (
            tr("Never named in {accounts}.", accounts=", ".join(silent))
            if silent and terms.rows
            else tr("Every account names it.")
        )
        self._table = Table(
            lambda row: row[0],
            tr("Forms by account"),
            widths=(16, *[4] * len(terms.accounts), 5),
            stretched=0,
            whole_rows=False,
        )
        self._table.set_rows(columns(terms), terms.rows)
        legend = label(
            "\n".join(f"{letter}  {isolated(short_line(document.title, 90))}" for letter, document in terms.accounts),
            soft=True,
            little=True,
            wrap=True,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy as table"), QDialogButtonBox.ButtonRole.ActionRole)
        export = buttons.addButton(tr("Save as CSV…"), QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(label(said if terms.rows else tr("No account names it."), soft=True, wrap=True))
        layout.addWidget(self._table, 1)
        if len(terms.accounts) <= _MOST_EXPLAINED:
            layout.addWidget(legend)
        layout.addWidget(buttons)
        em = self.fontMetrics().height()
        self.resize(em * min(60, 26 + 4 * len(terms.accounts)), em * min(36, 16 + 2 * len(terms.rows)))
        copy.clicked.connect(self.copy)
        export.clicked.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        self._table.chosen.connect(lambda index: self._go(index.row(), index.column()))

    def copy(self) -> None:
        """Copies the table as a spreadsheet understands it."""
        QGuiApplication.clipboard().setMimeData(as_table(columns(self._terms), self._table.rows_model.rows))

    def _ask_where(self) -> None:
        name = "".join(sign for sign in self._terms.entity.name if sign.isalnum() or sign in " -").strip()[:60]
        dialog = fleeting(
            QFileDialog(self, tr("Save as CSV"), str(self._folder / f"{name or tr('name')}.csv"), tr("CSV (*.csv)"))
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda path: self.export_requested.emit(self._terms.entity.id, Path(path)))
        dialog.open()

    def _go(self, row: int, column: int) -> None:
        form, counts = self._table.rows_model.rows[row]
        if 0 < column <= len(counts) and counts[column - 1]:
            self.form_activated.emit(form, self._terms.accounts[column - 1][1].id)


def columns(terms: Terms) -> list[Column]:
    """The form, a column for each account, and the sum."""
    return [
        Column(tr("form"), lambda row: one_line(row[0])),
        *(_account(n, letter, document.title) for n, (letter, document) in enumerate(terms.accounts)),
        Column(tr("all"), lambda row: f"{sum(row[1]):,}", order=lambda row: sum(row[1])),
    ]


def _account(number: int, letter: str, title: str) -> Column:
    def count(row: _Row) -> int:
        return row[1][number]

    return Column(
        letter,
        lambda row: f"{count(row):,}" if count(row) else "–",
        order=count,
        title_tip=f"{letter} · {title}",
        spoken=lambda row: tr("{count} in {account}", count=count(row), account=letter),
    )
