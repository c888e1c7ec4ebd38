from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.domain.query import Completion, Hit, Problem, SavedSearch, Search, SearchResult, Spelling
from viewer.errors import ViewerError
from viewer.ui.messages import Messages
from viewer.ui.results.hit_list import HitList
from viewer.ui.results.preview import Excerpt
from viewer.ui.search.field import SearchField
from viewer.ui.search.language import EXAMPLES
from viewer.ui.widgets.chip import Switch

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


def result(query: str = "ferry", hits=HITS, **more) -> SearchResult:
    return SearchResult(query, f"documents that hold {query}", len(hits), tuple(hits), **more)


def heard(signal) -> list[tuple]:
    calls: list[tuple] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def search(qtbot, window, text: str = "ferry", hits=HITS, asked=None, completions=(), **more) -> None:
    window.field.ask()
    with qtbot.waitSignal(window.field.query_changed):
        if text.isascii():
            qtbot.keyClicks(window.line, text)
        else:  # QTest knows no key for it
            window.line.setText(text)
    window.field.show_result(result(text, hits, **more), TITLES, asked, completions)


def chips(window) -> list[Switch]:
    return [chip for chip in window.findChildren(Switch) if chip.isVisible()]


SPELT = (Spelling("asado", "Asadollah", "written so in 2 accounts"), Spelling("asado", "Assadollah", "one letter off"))


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


def left_of(window, position: int) -> int:
    """Where the letter at a place of the line begins."""
    kept = window.line.cursorPosition()
    window.line.setCursorPosition(position)
    x = window.line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRectF().center().x()
    window.line.setCursorPosition(kept)
    return round(x)


@pytest.mark.parametrize("before", ["", "😀 ", "  "])
def test_what_cannot_be_read_is_underlined_at_the_very_letters_and_said(qtbot, window, before):
    typed = f"{before}ferry grade:Q"
    start = typed.strip().index("Q")
    window.field.ask()
    with qtbot.waitSignal(window.field.query_changed):
        window.line.setText(typed)
    problem = Problem(start, start + 1, "A grade is A to F.")
    window.field.show_result(result(typed.strip(), problem=problem), TITLES)
    assert any("A grade is A to F." in each.text() for each in window.findChildren(QLabel) if each.isVisible())
    assert window.line.accessibleDescription() == "A grade is A to F."
    assert window.line.text() == typed
    units = len(typed.encode("utf-16-le")) // 2
    letter = QRect(left_of(window, units - 1), 0, left_of(window, units) - left_of(window, units - 1), 1)
    image = window.line.grab().toImage()
    red = lambda colour: colour.red() > colour.green() + 60  # noqa: E731
    columns = {x for x in range(image.width()) for y in range(image.height()) if red(image.pixelColor(x, y))}
    assert columns and all(letter.left() - 2 <= x <= letter.right() + 2 for x in columns)
    qtbot.keyClicks(window.line, "x")
    assert window.line.accessibleDescription() != "A grade is A to F."


def test_spellings_are_chips_that_the_keyboard_switches_while_the_list_stays(qtbot, window):
    search(qtbot, window, "asado", spellings=SPELT)
    switched = heard(window.field.spelling_switched)
    assert [chip.text() for chip in chips(window)] == [
        "Asadollah – written so in 2 accounts  ×",
        "Assadollah – one letter off  ×",
    ]
    qtbot.keyClick(window.line, Qt.Key.Key_Tab)
    assert chips(window)[0].hasFocus() and window.field.is_open()
    qtbot.keyClick(chips(window)[0], Qt.Key.Key_Space)
    assert switched == [("Asadollah", False)]
    off = (Spelling("asado", "Asadollah", "written so in 2 accounts", on=False), SPELT[1])
    window.field.show_result(result("asado", spellings=off), TITLES)
    assert chips(window)[0].hasFocus() and not chips(window)[0].isChecked()
    assert "×" not in chips(window)[0].text()
    qtbot.keyClick(chips(window)[0], Qt.Key.Key_Right)
    assert chips(window)[1].hasFocus()
    qtbot.keyClick(chips(window)[1], Qt.Key.Key_Escape)
    assert window.line.hasFocus() and window.field.is_open()
    qtbot.mouseClick(chips(window)[0], Qt.MouseButton.LeftButton)
    assert switched[-1] == ("Asadollah", True)


def test_the_last_filter_taken_away_leaves_the_keyboard_in_the_line(qtbot, window):
    search(qtbot, window, asked=Search("ferry", {"lang": ("fa",)}))
    removed = heard(window.field.filter_removed)
    qtbot.keyClick(window.line, Qt.Key.Key_Backtab)
    assert chips(window)[0].text() == "Language: Persian  ×"
    qtbot.keyClick(chips(window)[0], Qt.Key.Key_Return)
    assert removed == [("lang", "fa")]
    window.field.show_result(result(), TITLES, Search("ferry"))
    assert window.line.hasFocus() and window.field.is_open() and not chips(window)


def test_what_was_perhaps_meant_is_one_key_away(qtbot, window):
    search(qtbot, window, "fery", meant="ferry")
    qtbot.keyClick(window.line, Qt.Key.Key_Tab)
    assert window.line.text() == "ferry"
    search(qtbot, window, "fery", hits=(), meant="ferry")
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert window.line.text() == "ferry"


@pytest.mark.parametrize(
    ("typed", "completion", "becomes"),
    [
        ("ferry ori", Completion("origin:", 6, 9, "the origin"), "ferry origin:"),
        ("origin:po", Completion('"Port authority"', 7, 9), 'origin:"Port authority"'),
        ("😀 آتش ori", Completion("origin:", 6, 9), "😀 آتش origin:"),
    ],
)
def test_tab_completes_a_field_or_its_value_and_enter_goes_to_the_hit(qtbot, window, typed, completion, becomes):
    search(qtbot, window, typed, completions=[completion])
    went = heard(window.field.hit_activated)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert went == [(HITS[0],)] and window.line.text() == typed
    window.field.ask()
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    qtbot.keyClick(window.line, Qt.Key.Key_Tab)
    assert window.line.text() == becomes
    assert window.line.cursorPosition() == len(becomes.encode("utf-16-le")) // 2


def test_a_completion_chosen_with_the_arrows_is_taken_by_enter(qtbot, window):
    offered = [Completion("origin:", 0, 1), Completion("one:", 0, 1)]
    search(qtbot, window, "o", completions=offered)
    qtbot.keyClick(window.line, Qt.Key.Key_Up)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert window.line.text() == "one:"


def test_plain_words_are_not_completed(qtbot, window):
    search(qtbot, window, "fer", completions=[Completion("ferryman", 0, 3, "a word")])
    qtbot.keyClick(window.line, Qt.Key.Key_Tab)
    assert window.line.text() == "fer"


def test_commands_are_offered_by_the_beginnings_of_their_words(qtbot, window):
    done = []
    for text in ("Three columns", "Export…", "Undo"):
        action = QAction(text, window)
        action.triggered.connect(lambda _on, text=text: done.append(text))
        action.setEnabled(text != "Undo")
        window.addAction(action)
    window.field.offer_actions(window.actions())
    search(qtbot, window, "col thr", hits=())
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert done == ["Three columns"] and window.line.text() == "" and not window.field.is_open()
    search(qtbot, window, "undo", hits=())
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert done == ["Three columns"], "what cannot be done now is not offered"
    search(qtbot, window, "exp")
    went = heard(window.field.hit_activated)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert done == ["Three columns"] and went, "a hit comes first"


def test_the_empty_field_offers_searches_of_before(qtbot, window):
    kept = SavedSearch("s1", "fires at sea", Search("ferry fire", {"lang": ("en",)}))
    window.field.offer_searches([Search("harbour")], [kept])
    wanted = heard(window.field.search_wanted)
    window.field.ask()
    assert window.field.is_open()
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    qtbot.keyClick(window.line, Qt.Key.Key_Up)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)
    assert wanted == [(Search("harbour"),), (kept.search,)]


def test_ctrl_space_looks_into_the_hit_the_arrows_stand_on(qtbot, window):
    search(qtbot, window)
    wanted = heard(window.field.preview_wanted)
    qtbot.keyClick(window.line, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    window.field.show_preview(Excerpt("Account 0", "What stands around it.", ((0, 4),)))
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    assert wanted == [(HITS[0],), (HITS[1],)]
    assert window.line.text() == "ferry" and window.line.hasFocus()
    qtbot.keyClick(window.line, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.line, Qt.Key.Key_Down)
    assert len(wanted) == 2
