"""I read several accounts at once: each column remembers, stands where I want it, and comes back as I left it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QListView, QListWidget, QMenu

from tests.importing.test_pdf import printed
from tests.journeys.conftest import CHOSEN, NewWindow
from tests.journeys.hand import LEFT, PLAIN, Hand
from viewer.session import Session
from viewer.ui.dialogs.arrangements import ArrangementsDialog
from viewer.ui.library.library import Library
from viewer.ui.reader.head import COLUMN_MIME

PERSIAN = (
    "مردی به نام «کریم» گفت e\u0301t\u00e9 😀 و رفت.\n\n"
    "He said: \u200f«می\u200cروم» 👩\u200d🔬 in 2018.\n\nSign\u200bed by Iv\u202ean."
)


def place(hand: Hand, column: int) -> tuple[str | None, int]:
    """The account of a column and what stands at its top."""
    shown = hand.column(column)
    return shown.document, shown.pane.visible_span()[0]


def drop(target, mime: str, data: bytes) -> None:
    """Drops what was dragged inside the window."""
    dragged, at = QMimeData(), QPointF(target.rect().center())
    dragged.setData(mime, data)
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.MoveAction, dragged, LEFT, PLAIN)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(at, Qt.DropAction.MoveAction, dragged, LEFT, PLAIN))


def open_menu(hand: Hand) -> list[str]:
    """What the open menu offers."""
    hand.until(lambda: any(menu.isVisible() for menu in hand.window.findChildren(QMenu)))
    menu = next(menu for menu in hand.window.findChildren(QMenu) if menu.isVisible())
    offered = [action.text() for action in menu.actions() if action.isEnabled()]
    menu.close()
    return offered


@pytest.fixture
def narrow(new_window: NewWindow, sample: Path) -> Hand:
    """Two columns in a window so low that the accounts do not fit."""
    hand = new_window(sample, replace(CHOSEN, columns=2))
    hand.window.resize(1100, 700)
    hand.rest()
    return hand


# History


def test_each_column_goes_back_and_forward_for_itself(hand: Hand) -> None:
    accounts = hand.named("Accounts", QListView)
    hand.press("Ctrl+2", "Alt+1")
    before = hand.titles()
    hand.desk.open(hand.desk.now.accounts[3].document.id, 0)
    hand.rest()
    hand.press("Alt+2")
    assert not hand.window.acts["back"].isEnabled()
    hand.press("Alt+1", "Alt+Left")
    assert hand.titles() == before
    hand.press("Alt+Right")
    assert hand.titles() == ["Digest D · policy primer", before[1]]
    assert accounts.isVisible()


def test_going_back_leads_to_where_i_really_was(narrow: Hand) -> None:
    pane = narrow.column(1).pane
    pane.scroll_to(pane.view.paragraph_spans()[3][0])
    was = place(narrow, 1)
    assert was[1] > 0
    narrow.press("Alt+1")
    narrow.desk.open(narrow.desk.now.accounts[2].document.id, 0)
    narrow.rest()
    assert place(narrow, 1)[0] != was[0]
    narrow.press("Alt+Left")
    assert place(narrow, 1) == was


def test_an_account_opens_where_it_was_left_also_after_a_restart(
    narrow: Hand, new_window: NewWindow, sample: Path
) -> None:
    document = narrow.column(1).document
    pane = narrow.column(1).pane
    pane.scroll_to(pane.view.paragraph_spans()[3][0])
    left = place(narrow, 1)
    narrow.press("Alt+1", "Ctrl+W")
    assert narrow.column(1).document is None
    narrow.window.close()
    session = Session.open(sample)
    try:
        assert session.document(document).read_at == left[1]
    finally:
        session.close()
    again = new_window(sample, CHOSEN)
    assert again.titles()[0]


def test_read_to_here_is_a_decision_that_can_be_taken_back(narrow: Hand) -> None:
    document, pane = narrow.column(1).document, narrow.column(1).pane
    session = narrow.desk.session
    session.mark_read(document, len(pane.view.text))
    narrow.press("Alt+1")
    start, end = pane.view.paragraph_spans()[1]
    narrow.click_words(1, pane.view.text[start : start + 12])
    narrow.press("Shift+R")
    assert session.document(document).read_to == end
    assert pane.read_mark == end
    assert pane.margin.read_flag() is not None
    assert narrow.column(1).ruler.read_line() is not None
    narrow.press("Ctrl+Z")
    assert session.document(document).read_to == len(pane.view.text)
    assert pane.margin.read_flag() is None


# Where columns stand


def test_an_account_is_dragged_from_the_library_to_a_column(hand: Hand) -> None:
    fourth = hand.desk.now.accounts[3].document.id
    model = hand.named("Accounts", QListView).model()
    row = next(n for n in range(model.rowCount()) if str(model.index(n, 0).data()).startswith("Digest D"))
    dragged = model.mimeData([model.index(row, 0)])
    drop(hand.column(2), dragged.formats()[0], bytes(dragged.data(dragged.formats()[0]).data()))
    hand.rest()
    assert hand.column(2).document == fourth


def test_a_file_dropped_on_a_column_comes_in_and_is_shown_there(hand: Hand, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("A letter\n\nThe rally was in June.\n", "utf-8")
    hand.drop(hand.column(2), letter)
    hand.rest()
    hand.until(lambda: "letter" in hand.titles()[1].casefold())
    assert len(hand.desk.now.accounts) == 5


def test_a_pinned_column_keeps_its_account(hand: Hand) -> None:
    hand.press("Ctrl+2", "Alt+1", "P")
    assert hand.window.acts["pin"].isChecked()
    kept = hand.titles()[0]
    for account in hand.desk.now.accounts[2:]:
        hand.desk.open(account.document.id)
        hand.rest()
    assert hand.titles()[0] == kept
    hand.press("Alt+1", "P")
    assert not hand.column(1).pinned


def test_with_every_column_pinned_it_says_so(hand: Hand) -> None:
    hand.press("Ctrl+4")
    for account in hand.desk.now.accounts:
        hand.desk.open(account.document.id)
        hand.rest()
    for number in range(1, 5):
        hand.press(f"Alt+{number}", "P")
    before = hand.titles()
    hand.press("Ctrl+\\")
    assert hand.titles() == before
    assert "pinned" in hand.message().happened


def test_columns_change_places_by_key_and_by_their_heads(hand: Hand) -> None:
    first, second, third = hand.titles()
    hand.press("Alt+1", "Alt+Shift+Right")
    assert hand.titles() == [second, first, third]
    assert hand.focus() is hand.column(2).pane
    assert hand.column(2).accessibleName().startswith("Column 2")
    drop(hand.column(3), COLUMN_MIME, b"1")
    hand.rest()
    assert hand.titles() == [third, first, second]


def test_the_same_account_stands_twice_and_each_scrolls_for_itself(narrow: Hand) -> None:
    narrow.press("Alt+1", "Ctrl+\\")
    assert narrow.titles()[0] == narrow.titles()[1]
    first, second = narrow.column(1).pane, narrow.column(2).pane
    second.scroll_to(second.view.paragraph_spans()[4][0])
    assert first.visible_span() != second.visible_span()
    narrow.press("Alt+2", "Alt+Left")
    assert len(narrow.titles()) == 3


def test_an_arrangement_is_kept_recalled_deleted_and_brought_back(hand: Hand) -> None:
    hand.press("Alt+2", "P")
    before = hand.titles()
    hand.press("Ctrl+Shift+A")
    assert isinstance(hand.dialog(), ArrangementsDialog)
    hand.click(hand.named("Name of the arrangement on screen", QLineEdit))
    hand.type("The trial\n")
    hand.rest()
    hand.press("Escape")
    hand.press("Ctrl+1")
    assert len(hand.titles()) == 1
    hand.press("Ctrl+Shift+A")
    hand.dialog()
    hand.press("Return")
    assert hand.titles() == before
    assert [column.pinned for column in hand.panels.reader.columns] == [False, True, False]
    hand.press("Ctrl+Shift+A")
    hand.dialog()
    hand.press("Delete")
    assert hand.desk.session.arrangements() == []
    hand.press("Escape", "Ctrl+Z")
    assert [kept.name for kept in hand.desk.session.arrangements()] == ["The trial"]


def test_the_columns_come_back_as_they_were_left(hand: Hand, new_window: NewWindow, sample: Path) -> None:
    hand.press("Ctrl+2", "Alt+1", "Alt+Shift+Right", "Alt+2", "P")
    before = hand.titles()
    hand.window.close()
    again = new_window(sample, hand.window.settings)
    assert again.titles() == before
    assert [column.pinned for column in again.panels.reader.columns] == [False, True]


def test_the_open_tab_and_a_hidden_panel_come_back_too(hand: Hand, new_window: NewWindow, sample: Path) -> None:
    hand.click_tab("notes")
    hand.press("F10")
    hand.window.close()
    again = new_window(sample, hand.window.settings)
    assert again.bench.tabs.currentWidget() is again.panels.notes
    assert not again.panels.inspector.isVisible()
    assert again.panels.library.isVisible()


# Finding


def test_words_are_found_in_one_column_only(hand: Hand) -> None:
    hand.press("Alt+1", "Ctrl+F")
    hand.type("Assadi")
    hand.press("Return")
    assert hand.says("in 3 accounts")
    hand.click(hand.named("", QCheckBox, hand.panels.reader.find_bar))
    assert hand.says("in 1 account")
    assert not hand.column(2).pane.marks.finds


# Similar passages


def test_passages_like_the_one_i_read_are_a_key_away_and_show_what_differs(hand: Hand) -> None:
    hand.click_words(2, "datelined")
    hand.press("S")
    strip = hand.bench.similar
    assert strip.isVisible()
    rows = hand.named("Similar passages", QListWidget)
    assert rows.count() >= 2
    first, second = (rows.item(n).data(Qt.ItemDataRole.UserRole) for n in (0, 1))
    hand.press("1")
    shown = next(c for c in hand.panels.reader.columns if c.document == first.document)
    assert shown.pane.marks.here == (first.start, first.end)
    assert hand.focus() is shown.pane
    hand.press("2")
    shown = next(c for c in hand.panels.reader.columns if c.document == second.document)
    assert shown.pane.marks.here == (second.start, second.end)
    hand.press("Shift+S")
    differing = [shown.pane.view.text[a:b] for a, b, _ in shown.pane.marks.differs]
    assert differing
    assert all(words in second.text for words in differing)
    assert "struck through" in strip.diff.toPlainText()
    hand.press("Escape")
    assert not strip.isVisible()
    assert not any(list(column.pane.marks.differs) for column in hand.panels.reader.columns)


def test_with_one_account_on_screen_it_says_what_to_do(hand: Hand) -> None:
    hand.press("Ctrl+1", "Alt+1", "S")
    assert hand.says("Open another account beside", hand.bench.similar)
    hand.press("1")
    assert len(hand.titles()) == 1


# Original and translation


def test_an_original_opens_beside_its_translation_and_both_scroll_together(narrow: Hand) -> None:
    a, b = (account.document.id for account in narrow.desk.now.accounts[:2])
    narrow.desk.edit(lambda: narrow.desk.session.set_original(b, a))
    narrow.rest()
    narrow.press("Alt+2", "Ctrl+W", "Alt+1")
    assert narrow.column(1).head.pair.text() == "⇄ translation"
    narrow.click(narrow.column(1).head.pair)
    assert narrow.column(2).document == b
    one, other = narrow.column(1).pane, narrow.column(2).pane
    one.scroll_to(one.view.paragraph_spans()[2][0])
    assert other.view.paragraph(other.visible_span()[0]) == 3
    other.scroll_to(other.view.paragraph_spans()[1][0])
    assert one.view.paragraph(one.visible_span()[0]) == 2
    narrow.press("Alt+2", "Alt+O")
    one.scroll_to(0)
    assert other.view.paragraph(other.visible_span()[0]) == 2


def test_what_translates_what_is_said_from_the_menu_and_undone(hand: Hand) -> None:
    hand.press("Alt+2")
    hand.window.acts["translates"].trigger()
    dialog = hand.dialog()
    dialog.setTextValue(next(n for n in dialog.comboBoxItems() if n.startswith("A ·")))
    hand.press("Return")
    a, b = (account.document for account in hand.desk.now.accounts[:2])
    assert b.translation_of == a.id
    assert hand.column(2).head.pair.text() == "⇄ original"
    hand.press("Ctrl+Z")
    assert not hand.column(2).head.pair.isVisible()


# Pages


def test_the_page_of_a_pdf_stands_beside_its_text_and_turns_with_it(new_window: NewWindow, tmp_path: Path) -> None:
    words = "The ferry left the harbour of Port Anders in the evening, says Mira Holt, who was on board. " * 6
    html = f"<p>{words}</p><p style='page-break-before: always'>{words}</p>"
    (tmp_path / "ferry.pdf").write_bytes(printed(html))
    (tmp_path / "plain.txt").write_text(words, "utf-8")
    session = Session.create(tmp_path / "ferry.db", "", "Ada")
    session.import_paths([tmp_path / "ferry.pdf", tmp_path / "plain.txt"])
    session.close()
    hand = new_window(tmp_path / "ferry.db", replace(CHOSEN, columns=2))
    hand.window.resize(1300, 640)
    hand.rest()
    column = hand.column(1)
    hand.press("Alt+1", "Alt+P")
    assert hand.window.acts["page"].isChecked()
    hand.until(lambda: hand.says("Page 1 of the original", column))
    second = next(block.start for block in hand.desk.session.reading(column.document).blocks if block.page == 2)
    hand.press("Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++")
    column.pane.scroll_to(second)
    hand.until(lambda: hand.says("Page 2 of the original", column))
    hand.press("Alt+P")
    assert not column.page.isVisible()
    hand.press("Alt+2", "Alt+P")
    assert "no pages" in hand.message().happened
    assert not hand.window.acts["page"].isChecked()


# Menus


def test_menus_stand_where_the_hand_expects_them(hand: Hand) -> None:
    column = hand.column(2)
    hand.ask_menu(column.head, column.head.rect().center())
    offered = open_menu(hand)
    assert {"Pin the column", "Move the column to the left", "The same account beside", "Similar passages",
            "Close the account in the column", "Document details"} <= set(offered)  # fmt: skip
    assert hand.panels.reader.focused_column == 1
    library = hand.panels.library
    assert isinstance(library, Library)
    accounts = hand.named("Accounts", QListView)
    hand.ask_menu(accounts.viewport(), accounts.visualRect(accounts.model().index(1, 0)).center())
    assert {"Open", "Open beside", "Open in column", "What it translates…"} <= set(open_menu(hand))


# Languages


@pytest.fixture
def mixed(new_window: NewWindow, tmp_path: Path) -> Hand:
    """An account in Persian and English, with emoji and marks that combine."""
    (tmp_path / "mixed.txt").write_text(PERSIAN, "utf-8")
    session = Session.create(tmp_path / "mixed.db", "", "Ada")
    session.import_paths([tmp_path / "mixed.txt"])
    session.close()
    return new_window(tmp_path / "mixed.db")


@pytest.mark.parametrize(
    "words", ["«کریم» گفت", "e\u0301t\u00e9 😀", "گفت e\u0301t\u00e9 😀 و", "😀 و رفت", "👩\u200d🔬 in 2018"]
)
def test_selections_across_directions_end_where_their_letters_end(mixed: Hand, words: str) -> None:
    pane = mixed.column(1).pane
    start = pane.view.text.index(words)
    first, last = pane.view.positions(start, start + len(words))
    cursor = pane.textCursor()
    cursor.setPosition(first)
    pane.setTextCursor(cursor)
    pane.setFocus()
    while pane.textCursor().position() < last:  # as Shift and an arrow move it, a letter with its marks at a time
        cursor = pane.textCursor()
        cursor.movePosition(cursor.MoveOperation.NextCharacter, cursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
    mixed.until(mixed.window.acts["highlight"].isEnabled)
    mixed.press("H")
    note = mixed.desk.session.notes()[0].note
    assert note.anchor.quote == words
    assert pane.boxes_of(note.anchor.start, note.anchor.end)
    assert all(box.width() > 0 for box in pane.boxes_of(note.anchor.start, note.anchor.end))
    mixed.press("Ctrl+Z")
    assert mixed.desk.session.notes() == []


def test_a_double_click_takes_the_whole_word_in_either_direction(mixed: Hand) -> None:
    for words in ("رفت", "e\u0301t\u00e9"):
        pane = mixed.column(1).pane
        box = mixed.box(1, words)
        from PySide6.QtTest import QTest

        QTest.mouseDClick(pane.viewport(), LEFT, PLAIN, box.center())
        mixed.rest()
        assert mixed.selected(1) == words


def test_what_hides_between_letters_is_marked_and_told(mixed: Hand) -> None:
    pane = mixed.column(1).pane
    at = pane.view.text.index("\u202e")
    box = mixed.box(1, "Iv")
    assert "U+202E right-to-left override" in mixed.tip(pane.viewport(), box.center() + box.topRight() - box.center())
    image = pane.viewport().grab().toImage()
    from viewer.ui.theme import look

    near = pane.boxes_of(at - 2, at)[0].toRect().adjusted(-2, 0, 6, 0)
    red = look().theme.c("conflict").rgb()
    assert any(
        image.pixel(x, y) == red for x in range(near.left(), near.right()) for y in range(near.top(), near.bottom())
    )


def test_the_sample_survives_its_own_reading(hand: Hand, sample: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(sample, tmp_path / "before.db"))
    hand.press("S", "Shift+S", "Escape", "Alt+Left", "Alt+Right", "Alt+O")
    session = Session.open(copy, write=False)
    try:
        assert [n.note.body for n in session.notes()] == [n.note.body for n in hand.desk.session.notes()]
    finally:
        session.close()
