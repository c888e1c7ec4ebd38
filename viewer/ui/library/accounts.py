"""The accounts as rows of a list: grouped by origin, filtered, dragged by their id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from viewer.domain.date_words import shown as shown_date
from viewer.domain.text import fold
from viewer.session.views import Account
from viewer.texts import later, tr
from viewer.ui.models.plain import kind_text as kind_text
from viewer.ui.models.plain import tip
from viewer.ui.models.rows import Index
from viewer.ui.widgets.text import short_line

MIME = "application/x-parallax-document"
ROW = Qt.ItemDataRole.UserRole
SHOWN = Qt.ItemDataRole.UserRole + 1

_WITHOUT = later("without a source")


@dataclass(frozen=True, slots=True)
class OriginRow:
    """The line over the accounts that share an origin."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account with the words its row shows, made once. sought: what the filter line searches."""

    account: Account
    title: str
    detail: str
    read: str
    sought: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip: which accounts it lets through, and the number it shows."""

    id: str
    name: str

    def admits(self, account: Account) -> bool:
        """Whether the chip lets `account` through."""
        return self.number(account) > 0

    def number(self, account: Account) -> int:
        """What of `account` the chip counts."""
        return min(1, account.notes if self.id == "annotated" else account.conflicts)


#: Each counts the accounts that have some.
FILTERS = (
    Filter("annotated", later("annotated")),
    Filter("conflict", later("in conflict")),
)


def account_row(account: Account) -> AccountRow:
    """The words of an account's row."""
    document, source = account.document, account.source
    detail = [shown_date(document.published)]
    if source and source.kind != "unknown":
        detail.append(kind_text(source.kind))
    elif source:
        detail.append(source.name)
    title = short_line(document.title) or document.file_name or tr("Untitled")
    sought = " ".join(
        [title, *document.authors, source.name if source else "", source.origin if source else "", *detail]
    )
    return AccountRow(
        account,
        title,
        " · ".join(detail),
        tr("read {share:.0%}", share=document.read_share) if document.read_to else "",
        fold(sought),
    )


class AccountsModel(QAbstractListModel):
    """Rows of OriginRow and AccountRow (role ROW); origins in the order of their first account."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[AccountRow] = []
        self._rows: list[OriginRow | AccountRow] = []
        self._shown: frozenset[str] = frozenset()
        self._text = ""
        self._chips: tuple[Filter, ...] = ()

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """Shows `accounts`, in their order within an origin."""
        self._accounts = [account_row(account) for account in accounts]
        self._rebuild()

    def set_shown(self, documents: Collection[str]) -> None:
        """Marks the documents that are on screen."""
        self._shown = frozenset(documents)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [SHOWN])

    def set_filter(self, text: str, chips: Sequence[Filter]) -> None:
        """Leaves the accounts that hold every word of `text` and pass every chip."""
        self._text, self._chips = text, tuple(chips)
        self._rebuild()

    @property
    def accounts(self) -> list[Account]:
        """All accounts, filtered out or not."""
        return [row.account for row in self._accounts]

    def row_of(self, document: str) -> int:
        """The row of a document, -1 where it is not listed."""
        return next(
            (
                n
                for n, row in enumerate(self._rows)
                if isinstance(row, AccountRow) and row.account.document.id == document
            ),
            -1,
        )

    def account(self, index: Index) -> Account | None:
        """The account at `index`; None on an origin's line."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.account if isinstance(row, AccountRow) else None

    def _rebuild(self) -> None:
        words = fold(self._text).split()
        groups: dict[str, list[AccountRow]] = {}
        for row in self._accounts:
            if all(word in row.sought for word in words) and all(chip.admits(row.account) for chip in self._chips):
                origin = row.account.source.origin_key if row.account.source else ""
                groups.setdefault(origin, []).append(row)
        self.beginResetModel()
        self._rows = []
        for origin, rows in groups.items():
            self._rows.append(OriginRow(short_line(origin) or tr(_WITHOUT), len(rows)))
            self._rows.extend(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, OriginRow):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return tr("Origin: {name}", name=row.name)
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == SHOWN:
            return row.account.document.id in self._shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.account.document.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = tr("on screen") if row.account.document.id in self._shown else ""
            parts = (
                row.title,
                tr("account {letter}", letter=row.account.letter),
                tr("grade {badge}", badge=row.account.badge),
                row.detail,
                row.read,
                shown,
            )
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], OriginRow):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys step over it
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        accounts = [account for account in map(self.account, indexes) if account]
        data = QMimeData()
        data.setData(MIME, "\n".join(account.document.id for account in accounts).encode())
        data.setText("\n".join(account.document.title for account in accounts))
        return data
