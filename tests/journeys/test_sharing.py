"""I give a colleague a part of my archive, and what she did with it comes back without anything of mine being lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from viewer.domain.sharing import Share
from viewer.session import Session
from viewer.ui.dialogs.merge_dialog import MergeDialog
from viewer.ui.widgets.checklist import Checklist


def choose_form(hand: Hand, form: str) -> None:
    forms = hand.named("Form", QComboBox, hand.dialog())
    forms.setFocus()
    hand.press("Home", *["Down"] * forms.findData(form))


def write_to(hand: Hand, target: Path) -> None:
    hand.named("Target file", QLineEdit, hand.dialog()).setFocus()
    hand.press("Ctrl+A")
    hand.type(str(target))
    hand.press("Return")


def copy_for_mina(sample: Path, target: Path) -> Session:
    mine = Session.open(sample, "Ada")
    mine.share(target, Share())
    mine.close()
    return Session.open(target, "Mina")


def test_a_share_copy_is_made_with_the_keyboard_alone_and_opens(hand: Hand, tmp_path: Path) -> None:
    target = tmp_path / "for Mina.parallax"
    note = hand.desk.now.notes[0].note
    hand.desk.show_note(note.id)
    hand.rest()
    hand.press("Shift+U")
    assert hand.message().happened == "The note is private: exports and share copies leave it out."
    hand.press("Ctrl+E")
    choose_form(hand, "archive")
    write_to(hand, target)
    assert hand.message().happened == f"Exported to {target}"
    assert "are nowhere in it" in str(hand.message())
    given = Session.open(target, "Mina")
    assert note.body not in {view.note.body for view in given.notes()}
    assert len(given.notes()) == len(hand.desk.now.notes) - 1
    given.close()
    hand.press("Ctrl+Z")
    assert not hand.desk.session.note(note.id).private


def test_one_document_goes_out_by_ticking_it(hand: Hand, tmp_path: Path) -> None:
    target = tmp_path / "one.parallax"
    hand.press("Ctrl+E")
    choose_form(hand, "archive")
    rows = hand.dialog().findChildren(Checklist)[0]
    rows.parent().parent().set_open(True)
    rows.setFocus()
    hand.press("Ctrl+A", "Space")
    hand.until(lambda: hand.dialog().preview.told.text().startswith("1 document,"))
    write_to(hand, target)
    given = Session.open(target)
    assert [account.document.title for account in given.accounts()] == [hand.desk.now.accounts[0].document.title]
    given.close()


def test_what_came_back_is_compared_decided_merged_and_undone(
    new_window: NewWindow, sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mina.parallax"
    mina = copy_for_mina(sample, path)
    notes = [view.note for view in mina.notes()]
    mina.add_note(mina.accounts()[0].document.id, 0, 30, "Mina saw this first")
    mina.edit_note(notes[0].id, "Mina's words")
    mina.close()
    hand = new_window(sample)
    before = len(hand.desk.now.notes)
    hand.desk.session.edit_note(notes[0].id, "Ada's words")
    hand.rest()
    hand.window.commands.sending.merge_file(path)
    dialog = hand.dialog()
    assert isinstance(dialog, MergeDialog)
    assert hand.says("Ada's words", dialog) and hand.says("Mina's words", dialog)
    hand.named("What both changed", QListWidget, dialog).setFocus()
    hand.press("B", "Return")
    assert hand.message().happened == "“mina.parallax” was merged."
    bodies = [view.note.body for view in hand.desk.now.notes]
    assert {"Ada's words", "Mina's words", "Mina saw this first"} <= set(bodies) and len(bodies) == before + 2
    hand.press("Ctrl+Z")
    assert len(hand.desk.now.notes) == before
    hand.press("Ctrl+Shift+Z")
    assert len(hand.desk.now.notes) == before + 2


def test_a_file_that_is_no_archive_is_said(hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "holiday.parallax"
    path.write_bytes(b"\x89PNG")
    hand.window.commands.sending.merge_file(path)
    hand.rest()
    assert "holds no annotations" in hand.message().happened and hand.no_dialog()


def test_the_last_choices_are_there_the_next_time(new_window: NewWindow, sample: Path, tmp_path: Path) -> None:
    hand = new_window(sample)
    hand.press("Ctrl+E")
    choose_form(hand, "ris")
    write_to(hand, tmp_path / "mine.ris")
    hand.window.close_archive()
    again = new_window(sample, hand.window.settings)
    again.press("Ctrl+E")
    assert again.named("Form", QComboBox, again.dialog()).currentData() == "ris"
    assert again.named("Target file", QLineEdit, again.dialog()).text() == str(tmp_path / "sample.ris")
    again.press("Escape")


def test_the_preview_shows_how_the_file_begins(hand: Hand) -> None:
    hand.press("Ctrl+E")
    choose_form(hand, "bibtex")
    hand.until(lambda: "@" in hand.dialog().preview.text.toPlainText())
    assert hand.named("Preview", QPlainTextEdit, hand.dialog()).isVisible()
    choose_form(hand, "html")
    hand.until(lambda: hand.dialog().preview.page.isVisible() and not hand.dialog().preview.page.pixmap().isNull())
    hand.press("Escape")


def test_rows_of_a_table_are_copied_as_a_table(hand: Hand) -> None:
    hand.click_tab("claims")
    table = hand.panels.claims.matrix if hasattr(hand.panels.claims, "matrix") else hand.panels.claims.table
    table.setFocus()
    hand.press("Ctrl+Shift+C")
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert len(lines) == len(hand.desk.now.claims) + 1 and "Year of the rally" in data.text()
    assert data.html().count("<tr>") == len(lines)
    hand.press("Ctrl+C")
    assert len(QApplication.clipboard().text().splitlines()) == 2


def test_notes_are_copied_as_a_table(hand: Hand) -> None:
    hand.click_tab("notes")
    hand.panels.notes.notes.setFocus()
    hand.press("Ctrl+Shift+C")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:5] == ["Account", "Title", "Place", "Quote", "Note"]
    assert len(lines) == len(hand.desk.now.notes) + 1


def test_a_quote_is_copied_as_markdown_with_the_way_back(hand: Hand) -> None:
    hand.select_words(1, "Western trap")
    hand.press("Ctrl+Alt+C")
    copied = QApplication.clipboard().text()
    assert copied.startswith("> Western trap\n>\n> — [") and "(<parallax:" in copied
