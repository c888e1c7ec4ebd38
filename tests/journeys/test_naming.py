"""I put right what the program made of the names: whose they are, what is none, and what it missed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPushButton

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from tests.journeys.test_names import forms
from viewer.session import Session
from viewer.ui.names.terms import TermsDialog

FOUR = {
    "office.txt": """Port office on the fire at Sandhaven

Sandhaven, March 4, 2031. The Sandhaven Port Authority (SPA) said on Tuesday that Ilona Brandt had given the order
to close the quay. Brandt denied it.

The Wren lay at the east quay. Minister Tomas Okel visited Sandhaven and spoke of the Dockers' League as a gang.
""",
    "dockers.txt": """What the dockers saw

Ilona Brandt never came to Sandhaven, the Dockers' League says. The SPA closed the quay by itself. The Wren burned
for two days.

Thomas Okel was not there on March 4, 2031, and the League has asked Brandt for an answer.
""",
    "letter.txt": """Letter from Sandhaven

I saw Ilona Brandt on the quay with Tomas Okel. The Wren was on fire by noon, and the Dockers' League carried the
hoses. Sandhaven has not slept since March 2031.
""",
    "inquiry.txt": """The inquiry, one year on

The inquiry heard Ms Brandt and Mr Okel in April 2032. The Sandhaven Port Authority sent nobody. Ilona Brandt told
it that the Wren had been sold in 2030.
""",
}


@pytest.fixture
def four(tmp_path: Path) -> list[Path]:
    """Four accounts of a fire that never was."""
    for name, text in FOUR.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / name for name in FOUR]


def named(session: Session) -> list[tuple[str, int, int, str, str]]:
    """Every mention of a name, with what it is a name of."""
    names = {entity.id: entity.name for entity in session.entities()}
    return sorted(
        (m.document, m.start, m.end, m.label, names[m.entity]) for m in session.mentions() if m.entity is not None
    )


def spelt(session: Session, words: str) -> list[tuple[str, int]]:
    """Where mentions are written just so."""
    return [(m.document, m.start) for m in session.mentions() if m.text == words]


def standing(session: Session, words: str) -> list[tuple[str, int]]:
    """Where the words stand in the texts."""
    return [
        (account.document.id, found.start())
        for account in session.accounts()
        for found in re.finditer(rf"\b{words}\b", session.text(account.document.id))
    ]


def put_right_and_undone(new_window: NewWindow, archive: Path, files: Sequence[Path], false: str, missed: str) -> None:
    """Import, merge, split, delete everywhere, add everywhere; a new start; undo all of it."""
    Session.create(archive, "The case").close()
    hand = new_window(archive)
    hand.drop(hand.window, *files)
    hand.until(lambda: len(hand.desk.now.accounts) == len(files))
    hand.rest()
    if not hand.no_dialog():
        hand.press("Escape")
    before = named(hand.desk.session)

    proposal = hand.desk.session.proposals()[0]
    one, other = (hand.desk.session.entity(each).entity for each in (proposal.a, proposal.b))
    hand.click_tab("names")
    field = hand.named("Filter names", QLineEdit)
    hand.click(field)
    hand.type(one.name)
    hand.rest()
    table = hand.panels.names.table
    hand.click_row(table, one.name)
    hand.click(hand.bring(hand.button(f"Merge with {other.name}")))
    assert {row[0] for row in forms(hand)} == {form.text for each in (one, other) for form in each.forms}
    hand.click(hand.bring(hand.button(f"Split {other.name} again")))
    assert named(hand.desk.session) == before

    assert spelt(hand.desk.session, false)
    column = next(
        n
        for n, c in enumerate(hand.panels.reader.columns, 1)
        if any(m.text == false for *_, m in c.pane.marks.mentions)
    )
    hand.click_mention(column, false)
    hand.press("Shift+X")
    assert spelt(hand.desk.session, false) == []

    assert spelt(hand.desk.session, missed) == []
    column = next(n for n, c in enumerate(hand.panels.reader.columns, 1) if missed in c.pane.view.text)
    hand.select_words(column, missed)
    hand.press("E")
    everywhere = hand.dialog().findChild(QCheckBox)
    hand.click(everywhere, QPoint(8, everywhere.height() // 2))
    assert everywhere.isChecked()
    hand.press("Return")
    hand.until(hand.no_dialog)
    hand.rest()
    assert set(spelt(hand.desk.session, missed)) == set(standing(hand.desk.session, missed))
    after = named(hand.desk.session)

    hand.window.close()
    again = new_window(archive)
    assert named(again.desk.session) == after
    again.press("Alt+1", *["Ctrl+Z"] * 4)
    assert named(again.desk.session) == before
    assert again.message() is None


def test_names_of_four_accounts_are_put_right_and_all_of_it_is_undone_after_a_restart(
    new_window: NewWindow, tmp_path: Path, four: list[Path]
) -> None:
    put_right_and_undone(new_window, tmp_path / "case.parallax", four, "Ilona Brandt", "quay")


def test_the_same_with_the_four_real_accounts(new_window: NewWindow, tmp_path: Path, seeds: Path) -> None:
    put_right_and_undone(new_window, tmp_path / "case.parallax", sorted(seeds.glob("*.txt")), "Assadi", "rally")


def test_a_name_is_given_in_place_and_its_forms_stay_as_they_are_written(hand: Hand) -> None:
    hand.click_words(1, "Tehran")
    before = forms(hand)
    field = hand.named("Name", QLineEdit)
    hand.click(field)
    field.selectAll()
    hand.type("The capital\n")
    hand.rest()
    assert forms(hand) == before
    hand.click_words(1, "Vienna")
    hand.click_words(1, "Tehran")
    assert hand.named("Name", QLineEdit).text() == "The capital"
    hand.press("Alt+1", "Ctrl+Z")
    assert hand.named("Name", QLineEdit).text() == "Tehran"


def test_one_mention_is_given_to_another_name_by_key(hand: Hand) -> None:
    mention = hand.click_mention(1, "Assadi")
    hand.press("E")
    hand.dialog()
    hand.type("khatib")
    assert hand.named("Names", QListWidget).currentItem().text().startswith("Saeed Khatibzadeh")
    hand.press("Return")
    hand.until(hand.no_dialog)
    hand.rest()
    session = hand.desk.session
    assert session.entity(session.mention(mention.id).entity).entity.name == "Saeed Khatibzadeh"
    assert hand.named("Name", QLineEdit).text() == "Saeed Khatibzadeh"
    hand.press("Alt+1", "Ctrl+Z")
    assert session.mention(mention.id).entity == mention.entity


def test_one_mention_is_split_off_from_the_inspector_and_one_form_from_its_row(hand: Hand) -> None:
    mention = hand.click_mention(1, "Assadi")
    section = hand.named("Mention", within=hand.panels.inspector)
    hand.click(hand.bring(hand.button("Split off", section)))
    assert hand.desk.entity != mention.entity and forms(hand) == [["Assadi", "1", "–", "–", "–"]]
    hand.press("Alt+1", "Ctrl+Z")
    hand.click_mention(1, "Assadi")
    table = hand.named("Forms by account")
    hand.click(table.viewport(), table.visualItemRect(table.item(2, 0)).center())
    hand.click(hand.bring(hand.button("Split off “Asadollah Assadi”")))
    hand.click_mention(1, "Assadi")
    assert [row[0] for row in forms(hand)] == ["Assadi", "Assadollah Assadi"]


def test_a_false_name_is_taken_away_here_by_the_menu_under_the_mouse(hand: Hand) -> None:
    pane, mention = hand.column(1).pane, hand.mention(1, "Tehran")
    others = len(spelt(hand.desk.session, "Tehran")) - 1
    at = pane.boxes_of(mention.start, mention.end)[0].center().toPoint()
    hand.ask_menu(pane.viewport(), at)
    hand.choose("Not a name: here")
    assert len(spelt(hand.desk.session, "Tehran")) == others
    hand.press("Ctrl+Z")
    assert len(spelt(hand.desk.session, "Tehran")) == others + 1


def test_words_marked_as_a_name_are_marked_as_mine(hand: Hand) -> None:
    hand.select_words(1, "judge" if "judge" in hand.column(1).pane.view.text else "court")
    words = hand.selected(1)
    hand.press("E", "Return")
    hand.until(hand.no_dialog)
    hand.rest()
    mention = hand.mention(1, words)
    assert mention.origin == "manual"
    at = hand.column(1).pane.boxes_of(mention.start, mention.end)[0].center().toPoint()
    assert "marked by hand" in hand.tip(hand.column(1).pane.viewport(), at)


def test_two_names_that_were_called_different_are_not_proposed_again(hand: Hand) -> None:
    hand.click_words(1, "MKO")
    inspector = hand.panels.inspector
    apart = [b for b in inspector.findChildren(QPushButton) if b.text() == "Different" and b.isVisible()]
    name = apart[0].accessibleName()
    hand.click(hand.bring(apart[0]))
    names = [b.accessibleName() for b in inspector.findChildren(QPushButton) if b.isVisible()]
    assert name not in names
    assert hand.says("Not the same as ", inspector)
    hand.press("Alt+1", "Ctrl+Z")
    assert hand.button(name)


def test_a_wikidata_number_that_cannot_be_is_refused_and_not_shown_as_if_it_were_kept(hand: Hand) -> None:
    hand.click_words(1, "Tehran")
    hand.click(hand.bring(hand.button("About it")))
    field = hand.bring(hand.named("Wikidata", QLineEdit))
    hand.click(field)
    hand.type("capital\n")
    hand.rest()
    assert "no Wikidata item" in hand.message().happened
    assert hand.named("Wikidata", QLineEdit).text() == ""


def test_who_calls_it_what_is_copied_as_a_table(hand: Hand, qapp) -> None:
    hand.click_words(1, "Vienna")
    hand.click_words(1, "Assadi")
    hand.click(hand.bring(hand.button("Who calls it what…")))
    dialog = hand.dialog()
    assert isinstance(dialog, TermsDialog)
    hand.click(hand.button("Copy as table", dialog))
    rows = [line.split("\t") for line in qapp.clipboard().text().splitlines()]
    assert rows[0] == ["form", "A", "B", "C", "D", "all"]
    assert rows[1] == ["Assadi", "4", "2", "1", "–", "7"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hand.until(hand.no_dialog)


def test_e_still_edits_a_note_in_the_list_of_notes_while_a_name_stands_at_the_text_cursor(hand: Hand) -> None:
    hand.click_mention(1, "Tehran")
    assert hand.window.acts["name"].isEnabled()
    hand.click_tab("notes")
    hand.panels.notes.setFocus()
    hand.press("E")
    assert hand.no_dialog()
    assert hand.focus().accessibleName() == "Note"
