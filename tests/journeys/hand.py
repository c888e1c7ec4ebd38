"""A hand on the keyboard and the mouse, and an eye on the window.

Everything goes in as the system would send it: keys to the window that has the focus, the mouse to
whatever lies on top at a place of the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDropEvent, QHelpEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.domain.mention import Mention
from viewer.ui.desk import Desk, Panels
from viewer.ui.main_window import MainWindow
from viewer.ui.messages import Message
from viewer.ui.reader.column import Column
from viewer.ui.workbench import TABS, Workbench

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
PATIENCE = 10_000  # milliseconds; a machine under load is no defect


class Hand:
    """What a person does at one window, and sees in it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.bot = qtbot
        self.window = window

    # What is there

    @property
    def bench(self) -> Workbench:
        assert self.window.bench is not None
        return self.window.bench

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    @property
    def panels(self) -> Panels:
        return self.bench.panels

    def column(self, number: int) -> Column:
        """A column of the reader, from 1."""
        return self.panels.reader.columns[number - 1]

    def titles(self) -> list[str]:
        """What the columns' heads say, the empty ones as ""."""
        return [c.head.title.text() if c.document else "" for c in self.panels.reader.columns]

    def message(self) -> Message | None:
        """The banner on screen."""
        shown = [m for m in (self.window.bench and self.bench.messages, self.window.messages) if m and m.isVisible()]
        return shown[0].current() if shown else None

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def dialog(self) -> QDialog:
        """The dialog in front of the window, once the keys go to it: before, they would be lost."""
        self.until(lambda: any(self._dialogs()) and self._dialogs()[-1].isActiveWindow())
        return self._dialogs()[-1]

    def _dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]

    def kept_dialogs(self) -> list[QDialog]:
        """Dialogs that the window holds on to, seen or not."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self.window.findChildren(QDialog)

    def no_dialog(self) -> bool:
        return not self._dialogs()

    def no_dialog_of(self, kind: type[QDialog]) -> Callable[[], bool]:
        return lambda: not any(isinstance(dialog, kind) for dialog in self._dialogs())

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        """The button that says `text`, or is called so for screen readers."""
        found = [
            button
            for button in (within or self.window).findChildren(QAbstractButton)
            if button.isVisible() and text in (button.text(), button.accessibleName())
        ]
        assert found, f"there is no button “{text}”"
        return found[0]

    def named(self, name: str, kind: type[W] = QWidget, within: QWidget | None = None) -> W:
        """The visible widget of a kind that a screen reader calls `name`."""
        found = [w for w in (within or self.window).findChildren(kind) if w.accessibleName() == name and w.isVisible()]
        assert found, f"nothing visible is called “{name}”"
        return found[0]

    def says(self, text: str, within: QWidget | None = None) -> bool:
        """Whether a visible label or line says `text`."""
        return any(
            text in widget.text()
            for widget in (within or self.window).findChildren(QWidget)
            if isinstance(widget, QLabel | QLineEdit) and widget.isVisible()
        )

    # Waiting

    def until(self, so: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self.bot.waitUntil(so, timeout=PATIENCE)

    def rest(self) -> None:
        """Waits until nothing is under way."""
        quiet = 0
        while quiet < 2:
            self.until(self.window.is_idle)
            QApplication.processEvents()
            QTest.qWait(1)  # lets the timers of no length run
            quiet = quiet + 1 if self.window.is_idle() else 0

    # The keyboard

    def press(self, *keys: str) -> None:
        """Presses keys such as "Ctrl+K" or "Shift+N", one after the other, wherever the focus is."""
        for key in keys:
            self.tap(key)
            self.rest()

    def tap(self, keys: str) -> None:
        """Presses keys, and waits for nothing."""
        combination = QKeySequence(keys)[0]
        self._key(combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Types `text`, letter by letter."""
        for letter in text:
            if letter == "\n":
                self._key(Qt.Key.Key_Return, PLAIN)
            else:
                QTest.keyClick(self._front(), letter)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self._front(), key, modifiers)

    def _front(self) -> QWindow:
        if QApplication.focusWindow() is None:  # there is no window manager to raise what lies below
            (self._dialogs() or [self.window])[-1].activateWindow()
            self.until(lambda: QApplication.focusWindow() is not None)
        return QApplication.focusWindow()

    # The mouse

    def click(self, widget: QWidget, at: QPoint | None = None, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Clicks on a place of `widget`, else on its middle: on whatever lies on top there."""
        self._mouse(QTest.mouseClick, widget, at, modifiers)
        self.rest()

    def bring(self, widget: W) -> W:
        """Scrolls the panel that a widget stands in to where it can be seen, and gives it back."""
        self.rest()
        above: QWidget | None = widget
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
            self.rest()
        return widget

    def click_at_once(self, widget: QWidget) -> None:
        """Clicks, and waits for nothing."""
        self._mouse(QTest.mouseClick, widget, None)

    def _mouse(
        self, act: Callable[..., object], widget: QWidget, at: QPoint | None, modifiers: Qt.KeyboardModifier = PLAIN
    ) -> None:
        at = widget.rect().center() if at is None else at
        assert widget.isVisible() and widget.rect().contains(at), f"{widget} cannot be clicked at {at}"
        top = widget.window()
        self._front()
        act(top.windowHandle(), LEFT, modifiers, widget.mapTo(top, at))

    def click_row(self, view: QAbstractItemView, text: str, column: int = 0, modifiers: Qt.KeyboardModifier = PLAIN):
        """Clicks on the row of a list or table that begins with `text`, in `column`."""
        rows = range(view.model().rowCount())
        row = next((n for n in rows if str(view.model().index(n, 0).data()).startswith(text)), None)
        assert row is not None, f"no row “{text}”: {[view.model().index(n, 0).data() for n in rows]}"
        index = view.model().index(row, column)
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center(), modifiers)

    def click_tab(self, name: str) -> None:
        """Turns to one of the tabs below."""
        bar = self.bench.tabs.tabBar()
        self.click(bar, bar.tabRect(TABS.index(name)).center())

    def tip(self, widget: QWidget, at: QPoint) -> str:
        """What the tooltip says where the mouse rests."""
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
        text = QToolTip.text()
        QToolTip.hideText()
        return text

    def drop(self, target: QWidget, *paths: Path) -> None:
        """Drops files from the system's file manager."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at, action = target.rect().center(), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, action, data, LEFT, PLAIN)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(at), action, data, LEFT, PLAIN))

    def ask_menu(self, widget: QWidget, at: QPoint) -> None:
        """Presses the right button of the mouse."""
        ask = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, ask)
        self.rest()

    def choose(self, text: str) -> None:
        """Clicks on what an open menu offers."""
        self.until(lambda: any(menu.isVisible() for menu in self.window.findChildren(QMenu)))
        menu = next(menu for menu in self.window.findChildren(QMenu) if menu.isVisible())
        action = next(action for action in menu.actions() if action.text() == text)
        QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(action).center())
        self.rest()

    # The text

    def box(self, column: int, words: str, nth: int = 0) -> QRect:
        """Where words of a column's text are drawn; they are brought on screen."""
        pane = self.column(column).pane
        start = -1
        for _ in range(nth + 1):
            start = pane.view.text.index(words, start + 1)
        if not pane.boxes_of(start, start + len(words)):
            pane.scroll_to(start, 0.3)
        return pane.boxes_of(start, start + len(words))[0].toRect()

    def click_words(self, column: int, words: str, nth: int = 0) -> None:
        """Clicks on words of a column's text."""
        self.click(self.column(column).pane.viewport(), self.box(column, words, nth).center())

    def mention(self, column: int, words: str) -> Mention:
        """The first mention in a column's text that is written so."""
        marked = self.column(column).pane.marks.mentions
        return next(mention for *_, mention in marked if mention.text == words)

    def click_mention(self, column: int, words: str) -> Mention:
        """Clicks on it."""
        pane, mention = self.column(column).pane, self.mention(column, words)
        if not pane.boxes_of(mention.start, mention.end):
            pane.scroll_to(mention.start, 0.3)
        self.click(pane.viewport(), pane.boxes_of(mention.start, mention.end)[0].center().toPoint())
        return mention

    def select_words(self, column: int, words: str) -> None:
        """Drags the mouse over words of a column's text."""
        self.select_words_at_once(column, words)
        self.until(self.window.acts["copy"].isEnabled)
        self.rest()

    def select_words_at_once(self, column: int, words: str) -> None:
        """The same, without waiting for what follows from it."""
        first, pane = self.box(column, words), self.column(column).pane
        start = pane.view.text.index(words)
        last = pane.boxes_of(start, start + len(words))[-1].toRect()
        end = QPoint(last.right(), last.center().y())
        self._mouse(QTest.mousePress, pane.viewport(), QPoint(first.left() + 1, first.center().y()))
        for at in (first.center(), end):
            QTest.mouseMove(self.window.windowHandle(), pane.viewport().mapTo(self.window, at))
        self._mouse(QTest.mouseRelease, pane.viewport(), end)

    def selected(self, column: int) -> str:
        pane = self.column(column).pane
        return pane.view.text[slice(*(pane.selection() or (0, 0)))]

    def word(self, column: int) -> str:
        """The word at the text cursor of a column."""
        pane = self.column(column).pane
        return pane.view.text[slice(*(pane.word() or (0, 0)))]

    def has_colour(self, widget: QWidget, box: QRect, colour: QColor | str) -> bool:
        """Whether a colour is on screen within `box`."""
        image, wanted = widget.grab(box).toImage(), QColor(colour).rgb()
        return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
