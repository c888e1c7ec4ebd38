"""I write down what I think of a passage; it is saved as I type and nothing of it is ever lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit

from tests.journeys.hand import Hand
from viewer.session import Session
from viewer.ui.inspector.note import SAVED
from viewer.ui.theme import look

WRITER = Path(__file__).with_name("typist.py")


def bodies(hand: Hand) -> list[str]:
    return [view.note.body for view in hand.desk.now.notes]


def saved(hand: Hand) -> None:
    """Waits until the note says that it is saved, as a person would."""
    hand.until(lambda: hand.says(SAVED, hand.panels.inspector) and not hand.panels.inspector.unsaved_notes())
    hand.rest()


def write(hand: Hand, words: str) -> None:
    assert hand.focus() is hand.named("Note", QPlainTextEdit)
    hand.type(words)
    saved(hand)


def test_words_picked_with_the_mouse_get_a_note(hand: Hand) -> None:
    hand.select_words(1, "Every legal and diplomatic course")
    assert hand.selected(1) == "Every legal and diplomatic course"
    hand.press("A")
    write(hand, "Which ones? Ask (all) & 'others'.")
    view = next(view for view in hand.desk.now.notes if view.note.body.startswith("Which"))
    assert view.note.body == "Which ones? Ask (all) & 'others'."
    assert view.note.anchor.quote == "Every legal and diplomatic course"
    hand.press("Alt+1", "Right")  # the selection lies over it
    assert hand.has_colour(hand.column(1).pane.viewport(), hand.box(1, "Every legal"), look().theme.note)
    assert hand.bench.tabs.tabText(3) == "Notes 9"
    hand.click_tab("notes")
    assert hand.panels.notes.notes.model().rowCount() == 9


def test_words_picked_with_the_keyboard_get_a_note_and_tags(hand: Hand) -> None:
    hand.press("Alt+2", "Ctrl+Home", *["Shift+Ctrl+Right"] * 4)
    chosen = hand.selected(2)
    assert len(chosen.split()) == 4
    hand.until(hand.window.acts["annotate"].isEnabled)
    hand.press("A")
    write(hand, "our own words")
    hand.press("Tab")
    assert hand.focus() is hand.named("Tags of the note", QLineEdit)
    hand.type("to verify, wording")
    hand.press("Return")
    saved(hand)
    note = next(view.note for view in hand.desk.now.notes if view.note.body == "our own words")
    assert note.tags == ("to verify", "wording")
    assert note.anchor.quote == chosen


def test_the_notes_tab_leads_back_to_the_passage(hand: Hand) -> None:
    hand.click_tab("notes")
    notes = hand.named("Notes", QListView)
    first = hand.desk.now.notes[0].note
    hand.click(notes.viewport(), notes.visualRect(notes.model().index(0, 0)).center())
    column = next(c for c in hand.panels.reader.columns if c.document == first.anchor.document)
    assert column.pane.marks.here == (first.anchor.start, first.anchor.end)
    assert hand.says(f"“{first.anchor.quote}”", hand.panels.inspector)


def test_letters_in_a_note_are_only_typed(hand: Hand) -> None:
    before = hand.desk.entity, hand.desk.claim, hand.bench.tabs.currentIndex()
    hand.select_words(1, "Antwerp")
    hand.press("A")
    write(hand, "Nag halting CLaim? t/n gl")
    assert "Nag halting CLaim? t/n gl" in bodies(hand)
    assert (hand.desk.entity, hand.desk.claim, hand.bench.tabs.currentIndex()) == before
    assert hand.no_dialog()


def test_a_highlight_is_made_and_taken_back(hand: Hand) -> None:
    hand.select_words(1, "breach of his")
    hand.press("H")
    assert len(bodies(hand)) == 9
    assert hand.window.acts["undo"].text() == "Undo: Highlight"
    hand.press("Ctrl+Z")
    assert len(bodies(hand)) == 8
    assert not hand.has_colour(hand.column(1).pane.viewport(), hand.box(1, "breach of his"), look().theme.note)
    assert hand.window.acts["redo"].text() == "Redo: Highlight"


def test_everything_done_here_can_be_undone_and_done_again(hand: Hand) -> None:
    untouched = state(hand)
    hand.select_words(1, "breach of his")
    hand.press("H")
    hand.select_words(2, "the state")
    hand.press("A")
    write(hand, "whose words?")
    hand.press("Alt+2", "G", "End", "Up", "Tab")
    hand.type("partial")
    hand.press("Tab", "Tab", "Tab", "Space")
    hand.press("Alt+3", "Alt+Return")
    hand.named("Published", QLineEdit, hand.dialog()).setFocus()
    hand.type("2021-01-15")
    hand.press("Return", "Escape")
    hand.click_words(3, "Villepinte")
    hand.click(hand.button("Merge with Vellepinte"))
    done, steps = state(hand), 0
    assert done != untouched
    while hand.window.acts["undo"].isEnabled():
        hand.press("Alt+1", "Ctrl+Z")
        steps += 1
        assert steps < 20
    assert state(hand) == untouched
    assert steps >= 5
    for _ in range(steps):
        hand.press("Ctrl+Shift+Z")
    assert not hand.window.acts["redo"].isEnabled()
    assert state(hand) == done


def state(hand: Hand) -> object:
    """Everything a user can change, as the window holds it."""
    now = hand.desk.now
    return (
        sorted((view.note.id, view.note.body, view.note.tags) for view in now.notes),
        [(a.document.published, a.document.title, a.badge) for a in now.accounts],
        [(view.claim.question, view.verdict.kind, [c.value for c in view.claim.cells]) for view in now.claims],
        sorted((e.name, e.count) for e in hand.desk.session.entities()),
        sorted((event.document, event.edtf or "") for event in now.events),
    )


def test_a_note_is_deleted_and_brought_back(hand: Hand) -> None:
    hand.click_tab("notes")
    notes = hand.named("Notes", QListView)
    first = bodies(hand)[0]
    notes.setFocus()
    hand.press("Home", "Delete")
    assert first not in bodies(hand)
    hand.press("Ctrl+Z")
    assert first in bodies(hand)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")
def test_what_was_typed_survives_the_death_of_the_program(sample: Path) -> None:
    typist = subprocess.Popen(
        [sys.executable, str(WRITER), str(sample)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    try:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "saved\n"
    finally:
        typist.send_signal(signal.SIGKILL)
        typist.wait()
        typist.stdout.close()
    session = Session.open(sample)
    try:
        assert session.read_only is None
        assert "the words before the fall" in [view.note.body for view in session.notes()]
        assert session.check() == []
    finally:
        session.close()


def test_a_key_right_after_the_selection_is_about_it(hand: Hand) -> None:
    before = len(hand.desk.now.notes)
    hand.press("Alt+1")
    window = hand.window.windowHandle()
    for _ in range(3):
        QTest.keyClick(
            window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        )
    QTest.keyClick(window, Qt.Key.Key_H)
    hand.rest()
    assert len(hand.desk.now.notes) == before + 1
