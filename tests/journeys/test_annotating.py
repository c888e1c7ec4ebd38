"""I mark passages in colours that mean something, link two of them, and find my notes again; all of it by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QListWidget

from tests.journeys.hand import Hand
from viewer import paths
from viewer.domain.annotation import Note
from viewer.errors import ViewerError
from viewer.rescue import RescueFile
from viewer.session import Session
from viewer.ui.theme import look


def newest(hand: Hand) -> Note:
    return max((view.note for view in hand.desk.now.notes), key=lambda note: note.created)


def select_by_keys(hand: Hand, column: int, words: int) -> str:
    hand.press(f"Alt+{column}", "Ctrl+Home", *["Shift+Ctrl+Right"] * words)
    hand.until(hand.window.acts["annotate"].isEnabled)
    return hand.selected(column)


def test_a_colour_gets_a_meaning_and_a_key(hand: Hand) -> None:
    hand.press("Shift+H")
    dialog = hand.dialog()
    hand.named("New tag", within=dialog).setFocus()
    hand.type("doubt\n")
    hand.rest()
    hand.until(lambda: dialog.name.text() == "doubt")
    dialog.meaning.setFocus()
    hand.type("not to be relied on\n")
    hand.rest()
    hand.click(dialog.swatches._swatches["#d55e00"])
    hand.rest()
    hand.press("Esc")
    hand.until(hand.no_dialog)
    chosen = select_by_keys(hand, 2, 3)
    hand.press("1")
    note = newest(hand)
    assert (note.tags, note.anchor.quote, note.author) == (("doubt",), chosen, "Ada")
    assert "not to be relied on" in hand.tip(hand.column(2).pane.viewport(), hand.box(2, chosen).center())
    hand.press("Alt+2", "Right")
    assert not hand.has_colour(hand.column(2).pane.viewport(), hand.box(2, chosen), look().theme.note)
    for _ in range(4):  # the highlight, the colour, the meaning, the tag
        hand.press("Ctrl+Z")
    assert hand.desk.session.legend().tags == ()
    assert len(hand.desk.now.notes) == 8


def test_two_passages_are_linked_and_the_link_is_followed(hand: Hand) -> None:
    first = select_by_keys(hand, 1, 3)
    hand.press("Shift+L")
    assert hand.column(1).pane.marks.waiting is not None
    second = select_by_keys(hand, 2, 4)
    hand.press("Shift+L")
    kinds = hand.named("What the first passage is to the second", QListWidget, hand.dialog())
    assert hand.focus() is kinds
    hand.press("Down", "Down", "Return")
    hand.until(hand.no_dialog)
    hand.rest()
    (link,) = hand.desk.now.relations
    assert (link.kind, link.a.quote, link.b.quote) == ("contradicts", first, second)
    assert hand.panels.inspector.shows("relation")
    assert [len(hand.column(column).pane.marks.links) for column in (1, 2)] == [1, 1]
    hand.press("Alt+1", "Ctrl+Home", "J")
    assert hand.panels.reader.focused_column == 1
    hand.press("J")
    assert hand.panels.reader.focused_column == 0
    hand.click(hand.bring(hand.button("Delete link", hand.panels.inspector.relation)))
    assert hand.desk.now.relations == []
    hand.press("Ctrl+Z")
    assert hand.desk.now.relations == [link]
    assert hand.desk.now.info.redo == "Delete link"


def test_a_link_in_the_making_is_given_up_with_escape(hand: Hand) -> None:
    select_by_keys(hand, 1, 2)
    hand.press("Shift+L", "Esc", "Esc")
    assert hand.bench.relating.waiting is None


def test_each_of_the_notes_that_lie_over_one_another_is_reached(hand: Hand) -> None:
    document = hand.column(3).document
    made = {hand.desk.session.add_note(document, 0, end, f"to {end}").id for end in (10, 20, 30)}
    hand.rest()
    hand.press("Alt+3", "Ctrl+Home")
    seen = set()
    for _ in range(3):
        hand.press("O")
        seen.add(hand.desk.note)
    assert seen == made
    assert hand.says("Note 3 of 3 here") or hand.message().happened.endswith("of 3 here")
    assert len(hand.panels.inspector.note._company._shown[2]) == 2


def test_notes_are_narrowed_tagged_and_deleted_together(hand: Hand) -> None:
    hand.press("Shift+O")
    hand.until(hand.panels.notes.notes.hasFocus)
    hand.press("Ctrl+A", "T")
    hand.dialog()
    hand.type("later")
    hand.press("Return")
    hand.until(hand.no_dialog)
    hand.rest()
    assert all("later" in view.note.tags for view in hand.desk.now.notes)
    hand.panels.notes.bar.ask_for(tag="figures")
    hand.rest()
    left = hand.panels.notes.notes.rows.ids
    assert 0 < len(left) < 8
    hand.panels.notes.notes.setFocus()
    hand.press("Ctrl+A", "Delete")
    assert len(hand.desk.now.notes) == 8 - len(left)
    hand.press("Ctrl+Z")
    assert len(hand.desk.now.notes) == 8
    hand.press("Ctrl+Z")
    assert not any("later" in view.note.tags for view in hand.desk.now.notes)


def test_a_new_version_takes_the_notes_along_and_says_what_is_gone(hand: Hand, tmp_path: Path) -> None:
    document = hand.column(1).document
    text = hand.desk.session.text(document)
    gone = next(view.note for view in hand.desk.now.notes if view.note.document == document)
    path = tmp_path / "newer.txt"
    path.write_text(text.replace(gone.anchor.quote, "wholly other words 4711"), "utf-8")
    hand.press("Alt+1")
    hand.bench.tabs.show()
    hand.window.commands.import_version([path])
    hand.rest()
    assert hand.says("has a new version", hand.dialog())
    hand.press("Return")
    hand.until(hand.no_dialog)
    assert hand.column(1).document != document
    hand.bench.annotating.show_lost()
    hand.rest()
    lost = [hand.desk.session.note(note) for note in hand.panels.notes.notes.rows.ids]
    assert gone.anchor.quote in [note.lost for note in lost]
    hand.press("Ctrl+Z")
    assert hand.desk.session.note(gone.id).anchor == gone.anchor


def test_words_that_could_not_be_saved_come_back_at_the_next_start(new_window, sample: Path, monkeypatch) -> None:
    hand = new_window(sample)
    note = hand.desk.now.notes[0].note
    archive = hand.desk.session.info().id

    def full(*_: object, **__: object) -> Note:
        raise ViewerError("The disk is full.", safe="", do="")

    monkeypatch.setattr(hand.desk.session, "edit_note", full)
    hand.desk.show_note(note.id, write=True)
    hand.rest()
    hand.type(" and then some")
    hand.until(hand.panels.inspector.not_saved)
    file = RescueFile(paths.data() / "rescue", archive)
    hand.until(lambda: file.read().get(note.id, ("", ()))[0].endswith("and then some"))
    hand.window.close()
    again = new_window(sample)
    again.until(lambda: again.message() is not None and again.message().button == "Bring them back")
    again.click(again.button("Bring them back"))
    again.rest()
    assert again.desk.session.note(note.id).body.endswith("and then some")
    again.until(lambda: not file.path.exists())


def test_a_note_reads_as_markdown_in_the_inspector(hand: Hand) -> None:
    note = hand.desk.session.add_note(None, body="**bold** and ![x](file:///etc/passwd) <b>as typed</b>")
    hand.rest()
    hand.desk.show_note(note.id)
    hand.rest()
    section = hand.panels.inspector.note
    section._preview.set_open(True)
    shown = section._reads.toPlainText()
    assert "**" not in shown
    assert "<b>as typed</b>" in shown


def test_what_was_annotated_can_be_undone_after_a_restart(new_window, sample: Path) -> None:
    hand = new_window(sample)
    select_by_keys(hand, 1, 3)
    hand.press("H")
    note = newest(hand)
    hand.desk.edit(lambda: hand.desk.session.set_flags([note.id], ["retracted"]))
    hand.rest()
    hand.window.close()
    session = Session.open(sample)
    assert session.note(note.id).flags == ("retracted",)
    session.close()
    again = new_window(sample)
    again.press("Ctrl+Z")
    assert again.desk.session.note(note.id).flags == ()
    again.press("Ctrl+Z")
    assert len(again.desk.now.notes) == 8


def test_an_account_as_a_whole_is_flagged(hand: Hand) -> None:
    document = hand.column(1).document
    hand.press("Alt+1", "Alt+Return")
    hand.click(hand.button("Flag: retracted", hand.dialog()))
    hand.press("Esc")
    hand.until(hand.no_dialog)
    assert hand.desk.session.document(document).flags == ("retracted",)
    hand.press("Ctrl+Z")
    assert hand.desk.session.document(document).flags == ()
