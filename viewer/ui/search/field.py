"""The one field for everything: hits while typing, and Enter goes there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from viewer.domain.query import Completion, SavedSearch, Search, SearchResult
from viewer.texts import tr
from viewer.ui.actions import key_text
from viewer.ui.results.preview import Excerpt
from viewer.ui.search import offers
from viewer.ui.search.line import QueryLine
from viewer.ui.search.offers import Offer
from viewer.ui.search.popup import Popup

_PAUSE = 60  # milliseconds after the last key before a search begins
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class SearchField(QWidget):
    """query_changed: what to look for now, "" for nothing. Whoever searches answers with `show_result`.

    Keys while typing: Up and Down choose, Enter goes to the hit, Ctrl+Enter opens it beside,
    Shift+Enter asks for all results, Ctrl+Space looks into the hit, Tab takes what is offered or goes
    to the chips, Esc gives the focus back.
    """

    query_changed = Signal(str)
    hit_activated = Signal(object)  # Hit
    hit_activated_beside = Signal(object)  # Hit
    all_results_requested = Signal(str)
    search_wanted = Signal(object)  # Search: one of before, or a kept one
    preview_wanted = Signal(object)  # Hit; whoever knows its text answers with `show_preview`
    filter_removed = Signal(str, str)
    spelling_switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self._answered = ""  # the query whose hits are in the list
        self._actions: Sequence[QAction] = ()
        self._old: Sequence[Offer] = ()  # searches of before, for the empty field
        self._line = QueryLine()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._popup = Popup(self)  # until it is shown in the window: so that it never outlives the field
        self._hits, self._chips, self._below = self._popup.hits, self._popup.chips, self._popup.below
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)

        self._timer.timeout.connect(lambda: self.query_changed.emit(self.query()))
        self._line.textChanged.connect(self._typed)
        self._line.installEventFilter(self)
        self._hits.hit_activated.connect(self._leave_for)
        self._hits.hit_activated_beside.connect(lambda hit: self._leave_for(hit, beside=True))
        self._hits.offer_taken.connect(self._take)
        self._hits.hit_changed.connect(self._look_into)
        self._chips.filter_removed.connect(self.filter_removed)
        self._chips.spelling_switched.connect(self.spelling_switched)
        self._chips.left.connect(self._line.setFocus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def query(self) -> str:
        """What stands in the field."""
        return self._line.query()

    def typed_to(self) -> int:
        """Where in the query the next letter goes, code points; behind its end after a blank."""
        return self._line.typed_to()

    def set_query(self, query: str) -> None:
        """Puts `query` into the field, as if it had been typed."""
        self._line.setText(query)

    def show_query(self, query: str) -> None:
        """Puts `query` into the field; it is being searched already."""
        self._line.blockSignals(True)
        self._line.setText(query)
        self._line.blockSignals(False)
        self._line.show_key()
        self._timer.stop()

    def ask(self) -> None:
        """Takes the focus, with what stands there ready to be typed over."""
        focused = QApplication.focusWidget()
        if focused is not self._line:
            self._before = focused
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        if not self.query():
            self._help()

    def offer_actions(self, actions: Iterable[QAction]) -> None:
        """Finds these by their words, too."""
        self._actions = tuple(actions)

    def offer_searches(self, recent: Sequence[Search], saved: Sequence[SavedSearch]) -> None:
        """Offers these while the field is empty."""
        self._old = offers.on_nothing(recent, saved)

    def show_result(
        self,
        result: SearchResult,
        titles: Mapping[str, str],
        search: Search | None = None,
        completions: Iterable[Completion] = (),
    ) -> None:
        """Lists the hits of the query that stands in the field; titles: by document id.

        search: what was asked besides the query. completions: what could stand at the cursor.
        """
        if not self.query() or self._timer.isActive():
            return  # the words have changed since: the next answer is on its way
        self._answered = self.query()
        offered = offers.on_typing(result, completions, self._actions, self._answered)
        self._popup.show_help(False)
        self._popup.say_problem(result.problem.says if result.problem else "")
        self._line.show_problem(result.problem)
        self._chips.show_search(search, result.spellings)
        self._hits.set_result(result, titles, offered)
        self._hits.setVisible(bool(result.hits or offered))
        if not result.hits:
            self._popup.preview.hide()
        self._hits.start()
        self._below.setText(_summary(result))
        if self._has_keys():
            self._open()

    def show_preview(self, excerpt: Excerpt) -> None:
        """Shows what stands around the hit; for an answer to `preview_wanted`."""
        self._popup.preview.show_excerpt(excerpt)

    def is_open(self) -> bool:
        """Whether the list of hits is on screen."""
        return self._popup.isVisible()

    def _typed(self) -> None:
        self._line.show_problem(None)
        if self.query():
            self._timer.start()
            if self._popup.shows_help():
                self._popup.hide()
            return
        self._timer.stop()
        self._popup.hide()
        self.query_changed.emit("")
        if self._line.hasFocus():
            self._help()

    def _help(self) -> None:
        """What the empty field can do."""
        self._answered = ""
        self._popup.preview.hide()
        self._popup.say_problem("")
        self._chips.show_search(None)
        self._hits.set_result(SearchResult("", "", 0), {}, self._old)
        self._hits.setVisible(bool(self._old))
        self._popup.show_help(True)
        self._below.setText("")
        self._below.hide()
        self._open()

    def _open(self) -> None:
        self._below.setVisible(bool(self._below.text()))
        window = self.window()
        if self._popup.parent() is not window:
            self._popup.setParent(window)
            window.installEventFilter(self)
        self._popup.place(self)
        self._popup.show()
        self._popup.raise_()

    def _leave_for(self, hit: object, *, beside: bool = False) -> None:
        self._popup.hide()
        (self.hit_activated_beside if beside else self.hit_activated).emit(hit)

    def _take(self, offer: Offer) -> None:
        match offer.value:
            case Completion(text, start, end):
                self._line.put(text, start, end)
            case QAction() as action:
                self._give_back()
                self._line.clear()
                action.trigger()
            case Search() as search:
                self.search_wanted.emit(search)
            case str(meant):
                self._line.setText(meant)

    def _look_into(self, hit: object) -> None:
        if hit is not None and not self._popup.preview.isHidden():
            self.preview_wanted.emit(hit)

    def _turn_preview(self) -> None:
        preview, hit = self._popup.preview, self._hits.current_hit()
        preview.setVisible(preview.isHidden() and hit is not None)
        self._popup.place(self)
        self._look_into(hit)

    def _give_back(self) -> None:
        self._popup.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.clearFocus()

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        fresh = self.is_open() and self._answered == self.query()
        if fresh and self._hits.current_offer() and not modifiers & _SHIFT:
            self._hits.open_current()
        elif modifiers & _SHIFT or not fresh or self._hits.current_hit() is None:
            if self.query():
                self._popup.hide()
                self.all_results_requested.emit(self.query())
        else:
            self._give_back()  # the hit is to be read, and keys such as N to act, there
            self._hits.open_current(beside=bool(modifiers & _CONTROL))

    def _tab(self, backward: bool) -> bool:
        """Takes what is offered, or goes to the chips; False where there is neither."""
        if not self.is_open() or self._answered != self.query():
            return False
        offer = None if backward else self._hits.current_offer() or self._hits.first_offer(("meant", "completion"))
        if offer is None:
            return self._chips.focus_first()
        self._take(offer)
        return True

    def _pressed(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits.isVisibleTo(self._popup):
            if not self.is_open() and self._answered and self._answered == self.query():
                self._open()
            else:
                self._hits.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(modifiers)
        elif key == Qt.Key.Key_Escape:
            self._give_back()
        elif key == Qt.Key.Key_Space and modifiers & _CONTROL:
            self._turn_preview()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._tab(key == Qt.Key.Key_Backtab or bool(modifiers & _SHIFT))
        else:
            return False
        return True

    def _has_keys(self) -> bool:
        return self._line.hasFocus() or self._chips.has_keys()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._popup):  # the window is being taken down
            return
        if self.is_open() and new is not self._line and not (new and self._popup.isAncestorOf(new)):
            self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._line and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # here Esc leaves the field, whatever else it does in the window
                return True
            if kind == QEvent.Type.KeyPress:
                return self._pressed(event)
        elif kind == QEvent.Type.Resize and self.is_open():
            self._popup.place(self)
        return super().eventFilter(watched, event)


def _summary(result: SearchResult) -> str:
    if not result.total and result.problem:
        return ""  # what is to be done has been said
    if not result.total:
        return tr("Nothing found for: {query}", query=result.understood or result.query)
    keys = tr("{all} shows all, {one} looks into one", all=key_text("Shift+Return"), one=key_text("Ctrl+Space"))
    found = tr("{count} found", count=f"{result.total:,}") if result.total > 1 else tr("1 found")
    late = "" if result.complete else tr("the index is still being built")
    return " · ".join(filter(None, (found, result.understood, keys, late)))
