"""The panel on the left: every account, by origin, with what is known of it at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from viewer.domain.arrangement import MOST_COLUMNS
from viewer.domain.query import SavedSearch
from viewer.session.views import Account
from viewer.texts import later, tr
from viewer.ui.keymap import keymap
from viewer.ui.library.accounts import FILTERS, AccountsModel
from viewer.ui.library.delegate import AccountDelegate
from viewer.ui.library.kinds import KindSwitches
from viewer.ui.library.searches import SavedSearches
from viewer.ui.models.hint import NOTHING_YET
from viewer.ui.theme import look
from viewer.ui.widgets.chip import Chip, Switch
from viewer.ui.widgets.dropping import dropped_files
from viewer.ui.widgets.flow import Flow
from viewer.ui.widgets.text import heading, label

NOTHING_LEFT = later("No account fits the filters.\nEsc shows all again.")
NOTHING_FOUND = later("The search finds no account.")
NOTHING_THEN = later("No account dates anything in the chosen days.")


class Library(QWidget):
    """Accounts to open, to drag into a column, to grade; and the switches of what is marked in them.

    opened: document id, and whether beside the one on screen. filters_changed: ids of the chips
    that are on. files_dropped: list of pathlib.Path. only_removed: everything is to be listed again.
    column_wanted: document id, and the column it is to be shown in. original_requested: document id.
    days: the chip of the days chosen on the timeline.
    """

    opened = Signal(str, bool)
    selected = Signal(str)
    details_requested = Signal(str)
    grade_requested = Signal(str)
    original_requested = Signal(str)
    column_wanted = Signal(str, int)
    files_dropped = Signal(list)
    filters_changed = Signal(frozenset)
    only_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AccountsModel(self)
        self._field = QLineEdit(placeholderText=tr("Filter accounts"), clearButtonEnabled=True)
        self._field.setAccessibleName(tr("Filter accounts"))
        self._list = _AccountList(self._model)
        self._empty = label("", soft=True, wrap=True)
        keymap().changed.connect(self._show_state)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.searches = SavedSearches()
        self._only = ""
        self._only_chip = Switch("", "", keeps=False)
        self._only_chip.clicked.connect(self.only_removed)
        self._only_chip.hide()
        self.days = Switch("", "", keeps=False)
        self.days.hide()
        self._chips = {each.id: Chip(tr(each.name)) for each in FILTERS}
        self.kinds = KindSwitches()
        self._filters_title = heading(tr("Filters"))
        self._chip_box = QWidget()
        chips = Flow(self._chip_box)
        for chip in self._chips.values():
            chips.addWidget(chip)
            chip.toggled.connect(self._filter)

        line = self.fontMetrics().height()
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line // 2, line * 3 // 4, line // 2, line // 2)
        layout.setSpacing(line // 2)
        layout.addWidget(heading(tr("Accounts")))
        layout.addWidget(self._only_chip)
        layout.addWidget(self.days)
        layout.addWidget(self._field)
        layout.addWidget(middle, 1)
        layout.addWidget(self.kinds)
        layout.addWidget(self._filters_title)
        layout.addWidget(self._chip_box)
        self._kept = QWidget()
        kept = QVBoxLayout(self._kept)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.addWidget(heading(tr("Saved searches")))
        kept.addWidget(self.searches)
        layout.addWidget(self._kept)
        self.set_searches(())
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Library"))

        self._field.textChanged.connect(self._filter)
        self._list.open_requested.connect(self._open)
        self._list.menu_requested.connect(self._show_menu)
        self._list.selectionModel().currentChanged.connect(self._select)
        look().changed.connect(self._list.viewport().update)
        self._show_state()

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """Shows `accounts`; filters, selection and place in the list stay."""
        with _Kept(self._list, self._model):
            self._model.set_accounts(accounts)
        known = self._model.accounts
        for each in FILTERS:
            self._chips[each.id].set_count(sum(map(each.number, known)))
        counts: Counter[str] = Counter()
        for account in known:
            counts.update(account.counts)
        self.kinds.set_counts(counts)
        self._show_state()

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Lists the searches that are kept."""
        self.searches.set_searches(searches)
        self._kept.setVisible(bool(searches))

    def set_only(self, only: str) -> None:
        """Says that it lists only what a search finds; empty: that it lists everything."""
        self._only = only
        self._only_chip.say(only, tr("{only}; press to show everything", only=only))
        self._only_chip.setVisible(bool(only))
        self._show_state()

    def set_shown(self, documents: Collection[str]) -> None:
        """Marks the documents that are on screen."""
        self._model.set_shown(documents)

    def select(self, document: str) -> None:
        """Makes a document the current one, if it is listed."""
        row = self._model.row_of(document)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def current(self) -> str | None:
        """The id of the current document."""
        account = self._model.account(self._list.currentIndex())
        return account.document.id if account else None

    def focus_filter(self) -> None:
        """Puts the cursor into the filter line."""
        self._field.setFocus()
        self._field.selectAll()

    def clear_filters(self) -> None:
        """Shows all accounts again."""
        for chip in self._chips.values():
            chip.setChecked(False)
        self._field.clear()

    def _filter(self) -> None:
        on = [each for each in FILTERS if self._chips[each.id].isChecked()]
        with _Kept(self._list, self._model):
            self._model.set_filter(self._field.text(), on)
        self._show_state()
        if self.sender() is not self._field:
            self.filters_changed.emit(frozenset(each.id for each in on))

    def _show_state(self) -> None:
        has_accounts, has_rows = bool(self._model.accounts), self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._list if has_rows else self._empty)
        why = NOTHING_LEFT if has_accounts else self._nothing()
        self._empty.setText(tr(why, key=keymap().told("import")))
        for widget in (self._field, self.kinds, self._filters_title, self._chip_box):
            widget.setVisible(has_accounts)

    def _nothing(self) -> str:
        if not self.days.isHidden():
            return NOTHING_THEN
        return NOTHING_FOUND if self._only else NOTHING_YET

    def _open(self, index: QModelIndex, beside: bool) -> None:
        account = self._model.account(index)
        if account:
            self.opened.emit(account.document.id, beside)

    def _select(self, index: QModelIndex) -> None:
        account = self._model.account(index)
        if account:
            self.selected.emit(account.document.id)

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        menu = self.menu_for(index)
        if menu:
            menu.popup(where)

    def menu_for(self, index: QModelIndex) -> QMenu | None:
        """What can be done with the account at `index`."""
        account = self._model.account(index)
        if account is None:
            return None
        document, source = account.document.id, account.source
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self.opened.emit(document, False))
        menu.addAction(tr("Open beside"), lambda: self.opened.emit(document, True))
        columns = menu.addMenu(tr("Open in column"))
        for number in range(1, MOST_COLUMNS + 1):
            columns.addAction(str(number), partial(self.column_wanted.emit, document, number - 1))
        menu.addSeparator()
        grade = menu.addAction(tr("Grade the source…"), lambda: self.grade_requested.emit(source.id if source else ""))
        grade.setEnabled(source is not None)
        menu.addAction(tr("What it translates…"), lambda: self.original_requested.emit(document))
        menu.addAction(tr("Document details…"), lambda: self.details_requested.emit(document))
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab would skip the line that filters.
        (self._list if self._model.rowCount() else self._empty).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (
            self._field.text() or any(c.isChecked() for c in self._chips.values())
        ):
            self.clear_filters()
            self._list.setFocus()
        elif event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._list.setFocus()
            self._list.select_first()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


class _AccountList(QListView):
    open_requested = Signal(QModelIndex, bool)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, model: AccountsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(AccountDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # how many lines a title takes depends on the width
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Accounts"))
        self.activated.connect(self._activate)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 8, line * 6)

    def select_first(self) -> None:
        """Chooses the first account where none is chosen; row 0 is its origin."""
        # Qt makes a row current when the list gets the keyboard, but chooses none: nothing would show the focus.
        if not self.selectionModel().hasSelection() and self.model().rowCount() > 1:
            self.setCurrentIndex(self.model().index(max(1, self.currentIndex().row()), 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit(self.currentIndex(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the library's own
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's shortcuts, the filter line is for searching."""

    def _activate(self, index: QModelIndex) -> None:
        self.open_requested.emit(index, False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        where = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_requested.emit(index, where)


class _Kept:
    """Keeps the current document and the scroll position over a rebuild of the rows."""

    def __init__(self, view: QListView, model: AccountsModel) -> None:
        self._view, self._model = view, model

    def __enter__(self) -> None:
        account = self._model.account(self._view.currentIndex())
        self._current = account.document.id if account else None
        self._scrolled = self._view.verticalScrollBar().value()

    def __exit__(self, *_: object) -> None:
        row = self._model.row_of(self._current) if self._current else -1
        if row >= 0:
            selection = self._view.selectionModel()
            blocked = selection.blockSignals(True)  # the same document is still the current one
            self._view.setCurrentIndex(self._model.index(row))
            selection.blockSignals(blocked)
        self._view.verticalScrollBar().setValue(self._scrolled)
