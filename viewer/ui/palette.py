"""The command palette: every action, found by a few of its letters."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.domain.text import fold
from viewer.texts import tr
from viewer.ui.actions import ACTIONS
from viewer.ui.models.rows import Index
from viewer.ui.theme import look, small
from viewer.ui.widgets.text import draw_line

_PLACE = {action.id: action.place for action in ACTIONS}


def match(typed: str, text: str) -> float | None:
    """How well the letters of `typed` fit `text`, larger is better; None where they do not stand in it in order.

    Letters that follow one another and letters that begin a word count more.

    >>> match("nm", "Next mention") > match("nm", "Open the meeting")
    True
    >>> match("zz", "Next mention") is None
    True
    """
    wanted, within = fold(typed).replace(" ", ""), fold(text)
    if not wanted:
        return 0.0
    whole = within.find(fold(typed).strip())
    if whole >= 0:
        return 100.0 - whole - len(within) / 100
    score, at = 0.0, -1
    for letter in wanted:
        begin = next((i for i in _word_starts(within) if i > at and within[i] == letter), -1)
        following = at + 1 < len(within) and within[at + 1] == letter
        found = at + 1 if following else begin if begin >= 0 else within.find(letter, at + 1)
        if found < 0:
            return None
        score += 3 if following and at >= 0 else 2 if found == begin else 0.5
        at = found
    return score - len(within) / 100


def _word_starts(text: str) -> Iterable[int]:
    return (i for i, letter in enumerate(text) if letter.isalnum() and (i == 0 or not text[i - 1].isalnum()))


class Palette(QDialog):
    """Opens over the window; typing filters, Up and Down choose, Enter does it."""

    def __init__(
        self, actions: Iterable[QAction], parent: QWidget | None = None, *, title: str = "", asks: str = ""
    ) -> None:
        """title, asks: of the dialog and its field, where it lists something else than all actions."""
        super().__init__(parent)
        self.setWindowTitle(title or tr("All actions"))
        self._model = _Found(list(actions), self)
        self._field = QLineEdit(placeholderText=asks or tr("What do you want to do?"))
        self._field.setAccessibleName(title or tr("Filter the actions"))
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Row(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(title or tr("Actions"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        line = self.fontMetrics().height()
        self.resize(line * 34, line * 24)

        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._filter)
        self._list.clicked.connect(self._run)

    def ask(self) -> None:
        """Opens with an empty field and the actions as they are now."""
        self._field.clear()
        self._filter("")
        self.open()
        self._field.setFocus()

    def _filter(self, typed: str) -> None:
        self._model.filter(typed)
        self._list.setCurrentIndex(self._model.index(0))

    def _run(self, index: QModelIndex) -> None:
        action = self._model.action(index)
        if action is not None and action.isEnabled():
            self.accept()  # before the action: it may put the focus somewhere
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row, last = self._list.currentIndex().row(), self._model.rowCount() - 1
            page = max(1, self._list.height() // max(1, self._list.sizeHintForRow(0)) - 1)
            steps: dict[int, int] = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: page,
                Qt.Key.Key_PageUp: -page,
            }
            if event.key() in steps:
                row = max(0, min(last, row + steps[event.key()]))
                self._list.setCurrentIndex(self._model.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)


class _Found(QAbstractListModel):
    def __init__(self, actions: list[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._all = actions
        self._found = list(actions)

    def filter(self, typed: str) -> None:
        scored = [(match(typed, action.text()), action) for action in self._all]
        fitting = [(score, action) for score, action in scored if score is not None]
        # What can be done now first; the sort is stable, so equals keep the order of the menus.
        fitting.sort(key=lambda pair: (not pair[1].isEnabled(), -pair[0]))
        self.beginResetModel()
        self._found = [action for _score, action in fitting]
        self.endResetModel()

    def action(self, index: QModelIndex) -> QAction | None:
        return self._found[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        action = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return action.text()
        if role == Qt.ItemDataRole.DecorationRole:
            return action.icon()
        if role == Qt.ItemDataRole.UserRole:
            return action
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = action.shortcut().toString()
            return f"{action.text()}, {keys}" if keys else action.text()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = self._found[index.row()].isEnabled()
        return (Qt.ItemFlag.ItemIsEnabled if enabled else Qt.ItemFlag.NoItemFlags) | Qt.ItemFlag.ItemIsSelectable


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(option.fontMetrics.height() * 1.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        action: QAction = index.data(Qt.ItemDataRole.UserRole)
        theme, gap = look().theme, option.fontMetrics.height() // 2
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.c("accent_soft"))
        inner = option.rect.adjusted(gap, 0, -gap, 0)
        side = option.fontMetrics.height()
        action.icon().paint(
            painter,
            QRect(inner.left(), inner.center().y() - side // 2, side, side),
            Qt.AlignmentFlag.AlignCenter,
            action.icon().Mode.Normal if action.isEnabled() else action.icon().Mode.Disabled,
        )
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        painter.setFont(small(option.font))
        painter.setPen(theme.c("soft"))
        place = _PLACE.get(action.objectName(), "")
        right = f"{tr(place) if place else action.statusTip()}   {keys}".strip()
        right = painter.fontMetrics().elidedText(right, Qt.TextElideMode.ElideMiddle, inner.width() * 3 // 5)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        taken = painter.fontMetrics().horizontalAdvance(right) + gap
        painter.setFont(option.font)
        role = QPalette.ColorRole.Text if action.isEnabled() else QPalette.ColorRole.PlaceholderText
        draw_line(painter, inner.adjusted(side + gap, 0, -taken, 0), action.text(), role, option.palette)
        painter.restore()
