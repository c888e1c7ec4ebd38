"""The bar at the top: menu, the archive's name, the one search field, columns, lock and export."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.texts import tr
from viewer.ui.actions import ACTIONS, PLACES
from viewer.ui.icons import icon
from viewer.ui.search.field import SearchField
from viewer.ui.theme import look
from viewer.ui.widgets.text import Elided, label


class TopBar(QWidget):
    """Everything in it is made from the actions; it decides nothing."""

    def __init__(self, actions: Mapping[str, QAction], search: SearchField) -> None:
        super().__init__()
        self.menu = _menu(self, actions)
        self._button = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setMenu(self.menu)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setAccessibleName(tr("Menu"))
        self._button.setToolTip(tr("Menu"))
        self.title, self.subtitle = Elided(), Elided()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        em = self.fontMetrics().height()
        row.setContentsMargins(em // 2, em * 2 // 5, em * 3 // 4, em * 2 // 5)
        row.setSpacing(em // 2)
        row.addWidget(self._button)
        row.addLayout(names, 2)
        row.addWidget(search, 5)
        row.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(label(tr("Columns"), soft=True))
        columns.addSpacing(em // 3)
        for number in range(1, 5):
            columns.addWidget(_tool(actions[f"columns-{number}"], str(number)))
        row.addLayout(columns)
        row.addWidget(_tool(actions["lock"], tr("Lock to claim"), with_icon=True))
        row.addWidget(_tool(actions["export"], tr("Export…"), with_icon=True))
        look().changed.connect(self._dress)
        self._dress()

    def open_menu(self) -> None:
        """Opens the menu, with its first entry chosen."""
        self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def show_archive(self, title: str, subtitle: str) -> None:
        """Names the archive that is open."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def _dress(self) -> None:
        self._button.setIcon(icon("menu"))


def _menu(parent: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    menu = QMenu(parent)
    for place in PLACES:
        part = menu.addMenu(tr(place))
        for action in ACTIONS:
            if action.place == place and action.id in actions:
                part.addAction(actions[action.id])
    return menu


def _tool(action: QAction, text: str, *, with_icon: bool = False) -> QToolButton:
    button = QToolButton(autoRaise=True)
    # Connected by hand: a default action would put its own long text on the button whenever it changes.
    button.setCheckable(action.isCheckable())
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setChecked(action.isChecked())
        button.setEnabled(action.isEnabled())
        button.setIcon(action.icon() if with_icon else QIcon())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    action.toggled.connect(follow)
    follow()
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_icon else Qt.ToolButtonStyle.ToolButtonTextOnly
    button.setToolButtonStyle(style)
    button.setText(text)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
