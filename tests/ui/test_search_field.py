from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.domain.query import Hit, SearchResult
from viewer.errors import ViewerError
from viewer.ui.messages import Messages
from viewer.ui.results.hit_list import HitList
from viewer.ui.search.field import SearchField
from viewer.ui.search.language import EXAMPLES

HITS = tuple(
    Hit("document", f"d{n}", f"d{n}", f"Account {n}", f"The ferry burned {n}.", ((4, 9),), 0, 5) for n in range(3)
)
TITLES = {f"d{n}": f"Account {n}" for n in range(3)}


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        self.field, self.messages, self.reader = SearchField(), Messages(), QPlainTextEdit("text")
        for widget in (self.field, self.messages, self.reader):
            layout.addWidget(widget)
        self.setCentralWidget(inside)
        self.resize(700, 600)

    @property
    def line(self) -> QLineEdit:
        return self.field.findChild(QLineEdit)

    @property
    def hits(self) -> HitList:
        return self.findChild(HitList)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.reader.setFocus()
    return made


def result(query: str = "ferry", hits=HITS) -> SearchResult:
    return SearchResult(query, f"documents that hold {query}", len(hits), tuple(hits))


def heard(signal) -> list[tuple]:
    calls: list[tuple] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def search(qtbot, window, text: str = "ferry", hits=HITS) -> None:
    window.field.ask()
    with qtbot.waitSignal(window.field.query_changed):
        qtbot.keyClicks(window.line, text)
    window.field.show_result(result(text, hits), TITLES)


def test_a_word_typed_quickly_is_searched_once(qtbot, window):
    asked = heard(window.field.query_changed)
    search(qtbot, window, "ferry")
    assert asked == [("ferry",)]
    assert window.field.is_open()


def test_enter_goes_to_the_best_hit_and_arrows_choose_another(qtbot, window):
    search(qtbot, window)
    went = heard(window.field.hit_activated)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert went == [(HITS[0],)] and not window.field.is_open()
    qtbot.keyClick(window.line, Qt.Key.Key_Down)  # opens again what was found
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    qtbot.keyClick(window.line, Qt.Key.Key_Up)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert went[1:] == [(HITS[1],)]
    assert window.line.text() == "ferry"


def test_ctrl_enter_opens_beside_and_shift_enter_shows_all(qtbot, window):
    search(qtbot, window)
    beside, everything = heard(window.field.hit_activated_beside), heard(window.field.all_results_requested)
    qtbot.keyClick(window.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (beside, everything) == ([(HITS[0],)], [("ferry",)])


def test_enter_before_the_answer_shows_all_results_and_never_an_old_hit(qtbot, window):
    search(qtbot, window)
    went, everything = heard(window.field.hit_activated), heard(window.field.all_results_requested)
    qtbot.keyClicks(window.line, " fire")
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert went == [] and everything == [("ferry fire",)]


def test_an_answer_that_comes_after_more_was_typed_is_not_shown(qtbot, window):
    window.field.ask()
    qtbot.keyClicks(window.line, "fer")
    window.field.show_result(result("fe"), TITLES)
    assert not window.field.is_open()


def test_escape_gives_the_focus_back_and_keeps_the_words(qtbot, window):
    search(qtbot, window)
    qtbot.keyClick(window.line, Qt.Key.Key_Escape)
    assert window.reader.hasFocus() and not window.field.is_open()
    assert window.field.query() == "ferry"


def test_escape_in_the_field_leaves_a_message_alone_and_in_the_text_dismisses_it(qtbot, window):
    window.messages.error(ViewerError("The disk is full."))
    window.field.ask()
    qtbot.keyClick(window.line, Qt.Key.Key_Escape)
    assert window.messages.current() is not None
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert window.messages.current() is None


def test_a_click_on_a_hit_opens_it_and_the_cursor_stays_in_the_field(qtbot, window):
    search(qtbot, window)
    went = heard(window.field.hit_activated)
    model = window.hits.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    last = next(index for index in reversed(rows) if index.flags() & Qt.ItemFlag.ItemIsEnabled)
    window.hits.scrollTo(last)
    qtbot.mouseClick(window.hits.viewport(), Qt.MouseButton.LeftButton, pos=window.hits.visualRect(last).center())
    assert went == [(HITS[2],)] and window.line.hasFocus()


def test_emptying_the_field_says_so_and_shows_what_can_be_asked_instead_of_the_hits(qtbot, window):
    search(qtbot, window)
    asked = heard(window.field.query_changed)
    window.line.clear()
    assert asked == [("",)] and window.hits.isHidden()
    assert {typed for typed, _ in EXAMPLES} <= {each.text() for each in window.findChildren(QLabel) if each.isVisible()}
    window.reader.setFocus()
    assert not window.field.is_open()


def test_nothing_found_is_said(qtbot, window):
    search(qtbot, window, "zebra", hits=())
    assert window.field.is_open()
    assert "Nothing found for: documents that hold zebra" in [
        each.text() for each in window.findChildren(type(window.field._below))
    ]


def test_the_list_stays_inside_a_small_window(qtbot, window):
    window.resize(320, 260)
    search(qtbot, window)
    popup = window.hits.parentWidget()
    assert window.rect().contains(popup.geometry())


def test_leaving_the_field_closes_the_list_and_a_late_answer_does_not_open_it(qtbot, window):
    search(qtbot, window)
    window.reader.setFocus()
    assert not window.field.is_open()
    window.field.show_result(result(), TITLES)
    assert not window.field.is_open()
