"""The names panel: every person, organisation and place of the archive in one table, and who stands beside whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.mention import NAMES
from viewer.session.views import Account
from viewer.texts import later, tr
from viewer.ui.copying import as_table
from viewer.ui.keymap import keymap
from viewer.ui.library.kinds import KIND_NAMES
from viewer.ui.models.hint import Hint
from viewer.ui.models.rows import ROW, Index
from viewer.ui.models.table import Table
from viewer.ui.names.rows import ANY, ONE, SEVERAL, Beside, NameRow, Narrowing, columns
from viewer.ui.names.side import ALONE, NOBODY_CHOSEN, Side
from viewer.ui.widgets.fields import Choice
from viewer.ui.widgets.text import label, short_line

_SETTLED_MS = 150  # the names beside the current one are asked for once the arrows rest
_REACH = {ANY: later("in any account"), SEVERAL: later("in several accounts"), ONE: later("in one account only")}


class NamesView(QWidget):
    """counted: there are more names or fewer. chosen: a name to be shown. reached: one to go to in the text.

    pair_opened: two to read side by side. merge_requested, apart_requested: two that are one, or never are.
    company_wanted: whose company to show.
    """

    counted = Signal()
    chosen = Signal(str)
    reached = Signal(str)
    pair_opened = Signal(str, str)
    merge_requested = Signal(str, str)
    apart_requested = Signal(str, str)
    company_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self._accounts: Sequence[Account] = ()
        self._letters: dict[str, str] = {}
        self.filter = QLineEdit(placeholderText=tr("Filter names"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Filter names"))
        self.filter.setFixedWidth(em * 11)
        self._kind = Choice(
            tr("Kind of name"), [("", tr("all kinds")), *((kind, tr(KIND_NAMES[kind])) for kind in NAMES)]
        )
        self._where = Choice(tr("Accounts that name it"), [(value, tr(words)) for value, words in _REACH.items()])
        self._count = label(soft=True)
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        for widget in (self._count, self.filter, self._kind, self._where):
            row.addWidget(widget)
        self.table = NamesTable()
        self._side = Side()
        whole = QWidget()
        middle = QHBoxLayout(whole)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.table, 1)
        middle.addWidget(self._side)
        self._none = Hint(
            lambda: tr(
                "No names yet. Import accounts with {files}, or select a name in a text and press {name}.",
                files=keymap().told("import"),
                name=keymap().told("name"),
            )
        )
        self._none_left = Hint(tr("No name fits the filters. Esc shows all again."))
        self._pages = QStackedWidget()
        for page in (whole, self._none, self._none_left):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)
        self.setAccessibleName(tr("Names"))
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._connect()
        self._show_page()

    @property
    def total(self) -> int:
        """How many names there are, shown or not."""
        return self.table.rows_model.total

    @property
    def rows(self) -> Sequence[NameRow]:
        """All of them."""
        return self.table.rows_model.every

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts they stand in."""
        return self._accounts

    def set_data(self, rows: Iterable[NameRow], accounts: Sequence[Account]) -> None:
        """Shows these names; filters, order and the current one stay."""
        self._letters = {account.document.id: account.letter for account in accounts}
        if [a.document.id for a in accounts] != [a.document.id for a in self._accounts]:
            self._offer_accounts(accounts)
        self._accounts = accounts
        self.table.set_rows(columns(self._letters, self._account()), rows)
        self._narrow()
        self._settling.start()
        self.counted.emit()

    def show_company(self, entity: str, company: Sequence[Beside]) -> None:
        """Shows who is named beside `entity`, most often first."""
        if self.table.current() == entity:
            self._side.show_company(company, ALONE)

    def select(self, entity: str) -> None:
        """Makes a name the current one, if it shows."""
        self.table.select(entity)

    def clear_filters(self) -> None:
        """Shows all names again."""
        self._kind.show_value("")
        self._where.show_value(ANY)
        self.filter.clear()
        self._choose_account()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._narrowing().narrows():
            self.clear_filters()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self._kind.chosen.connect(self._narrow)
        self._where.chosen.connect(self._choose_account)
        self.table.chosen.connect(self._choose)
        self.table.reached.connect(self.reached)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.table.selectionModel().currentChanged.connect(self._settling.start)
        self._settling.timeout.connect(self._ask_company)
        self._side.chosen.connect(self.chosen)
        for button, signal in (
            (self._side.together, self.pair_opened),
            (self._side.merge, self.merge_requested),
            (self._side.apart, self.apart_requested),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(*self.table.picked()[:2]))
        self._side.copy.clicked.connect(self.copy)

    def copy(self) -> None:
        """Copies the rows that show, as a table that a spreadsheet understands."""
        model = self.table.rows_model
        QGuiApplication.clipboard().setMimeData(as_table(model.columns, model.rows))

    def _offer_accounts(self, accounts: Sequence[Account]) -> None:
        kept = self._where.value()
        self._where.clear()
        for value, words in _REACH.items():
            self._where.addItem(tr(words), value)
        for account in accounts:
            self._where.addItem(f"{account.letter} · {short_line(account.document.title, 40)}", account.document.id)
        self._where.show_value(kept if self._where.findData(kept) >= 0 else ANY)

    def _account(self) -> str:
        return self._where.value() if self._where.value() in self._letters else ""

    def _choose_account(self) -> None:
        model = self.table.rows_model
        self.table.set_rows(columns(self._letters, self._account()), model.every)
        self._narrow()

    def _narrowing(self) -> Narrowing:
        return Narrowing(self.filter.text(), self._kind.value(), self._where.value() or ANY)

    def _narrow(self) -> None:
        narrowing = self._narrowing()
        self.table.rows_model.narrow(narrowing.keep() if narrowing.narrows() else None)
        self._show_page()

    def _show_page(self) -> None:
        shown, total = self.table.rows_model.rowCount(), self.total
        self._count.setText(_shown_of(shown, total))
        self._pages.setCurrentIndex(0 if shown else 2 if total else 1)
        self._offer()

    def _choose(self, index: Index) -> None:
        if len(self.table.picked()) < 2:
            self.chosen.emit(index.data(ROW).id)

    def _offer(self, *_: QItemSelection) -> None:
        self._side.offer(len(self.table.picked()))

    def _ask_company(self) -> None:
        if (current := self.table.current()) and self.isVisible():
            self.company_wanted.emit(current)
        elif not current:
            self._side.show_company((), NOBODY_CHOSEN)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    def _show_menu(self, at: QPoint) -> None:
        picked = self.table.picked()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(picked) == 2:
            menu.addAction(tr("Open the accounts of both side by side"), lambda: self.pair_opened.emit(*picked))
            menu.addAction(tr("Merge the two"), lambda: self.merge_requested.emit(*picked))
            menu.addAction(tr("Different for good"), lambda: self.apart_requested.emit(*picked))
        elif len(picked) == 1:
            menu.addAction(tr("Show in the inspector"), lambda: self.chosen.emit(picked[0]))
            menu.addAction(tr("Go to where it stands"), lambda: self.reached.emit(picked[0]))
        menu.addSeparator()
        menu.addAction(tr("Copy as table"), self.copy)
        menu.popup(at)


def _shown_of(shown: int, total: int) -> str:
    if not total:
        return ""
    if total == 1:
        return tr("{shown} of 1 name", shown=f"{shown:,}")
    return tr("{shown} of {total} names", shown=f"{shown:,}", total=f"{total:,}")


class NamesTable(Table):
    """chosen: by click or Enter. reached: by Ctrl+Enter or a double click. Shift or Ctrl picks a second name."""

    reached = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__(lambda row: row.id, tr("Names"), widths=(16, 7, 5, 7, 8, 8), stretched=0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda index: self.reached.emit(index.data(ROW).id))

    def current(self) -> str:
        """The id of the current name."""
        row = self.currentIndex().data(ROW)
        return row.id if row else ""

    def picked(self) -> list[str]:
        """The ids of the names that are selected, the current one first."""
        ids = [index.data(ROW).id for index in self.selectionModel().selectedRows()]
        return sorted(ids, key=lambda each: each != self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.current():
            self.reached.emit(self.current())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the panel's own
        else:
            super().keyPressEvent(event)
