"""I write notes on passages; nothing I wrote is ever lost."""

from __future__ import annotations

import pytest

from viewer.errors import ViewerError
from viewer.session import Session
from viewer.session.views import NoteView
from viewer.storage import notes


def _on(session: Session, words: str) -> tuple[str, int, int]:
    for account in session.accounts():
        start = session.text(account.document.id).find(words)
        if start >= 0:
            return account.document.id, start, start + len(words)
    raise AssertionError(words)


def test_a_note_holds_its_passage_to_the_letter(case: Session) -> None:
    note = case.add_note(*_on(case, "Nobody was hurt"), "Ask the hospital.", ["to verify", " to verify", ""])
    assert note.anchor is not None
    assert note.anchor.quote == "Nobody was hurt"
    assert note.anchor.prefix.endswith("board. ")
    assert note.anchor.suffix.startswith(".")
    assert (note.tags, note.author, note.version) == (("to verify",), "Ada", 1)
    (view,) = case.notes()
    assert (view.letter, view.title) == ("A", "Ferry runs aground off Velm")
    assert case.accounts()[0].notes == 1
    assert case.notes(case.accounts()[1].document.id) == []


def test_a_note_on_the_archive_stands_last(case: Session) -> None:
    case.add_note(None, body="Whole picture?")
    case.add_note(*_on(case, "March 2021"), "Late.")
    case.add_note(*_on(case, "Nobody"), "Sure?")
    assert [view.note.body for view in case.notes()] == ["Sure?", "Late.", "Whole picture?"]
    assert case.notes()[2].paragraph is None


def test_a_highlight_is_a_note_without_words(case: Session) -> None:
    case.add_note(*_on(case, "Nobody"))
    assert case.info().undo == "Highlight"


def test_typing_in_one_note_is_one_step_of_undo_and_every_save_is_kept(case: Session) -> None:
    note = case.add_note(*_on(case, "Nobody"), "A")
    for body in ("As", "Ask", "Ask!", "Ask!"):
        case.edit_note(note.id, body)
    case.edit_note(note.id, tags=["soon"])
    assert (case.note(note.id).body, case.note(note.id).tags) == ("Ask!", ("soon",))
    case.undo()
    assert (case.note(note.id).body, case.note(note.id).tags) == ("A", ())
    case.redo()
    assert case.note(note.id).body == "Ask!"
    saved = [row["body"] for row in notes.revisions(case._archive.db, note.id)]
    assert saved == ["A", "As", "Ask", "Ask!", "Ask!"]


def test_typing_in_two_notes_in_turn_is_not_joined(case: Session) -> None:
    one, two = (case.add_note(None, body=body) for body in "12")
    case.edit_note(one.id, "one")
    case.edit_note(two.id, "two")
    case.edit_note(one.id, "one more")
    case.undo()
    assert [case.note(note.id).body for note in (one, two)] == ["one", "two"]


def test_a_new_edit_after_undo_ends_what_could_be_redone(case: Session) -> None:
    case.add_note(None, body="first")
    case.undo()
    case.add_note(None, body="second")
    assert case.info().redo is None
    assert case.redo() is None
    case.undo()
    assert case.notes() == []


def test_a_deleted_note_is_gone_until_undone(case: Session) -> None:
    note = case.add_note(None, body="Gone?")
    case.delete_note(note.id)
    assert case.notes() == []
    for ask in (case.note, case.delete_note, case.edit_note):
        with pytest.raises(ViewerError, match="no note"):
            ask(note.id)
    case.undo()
    assert case.note(note.id).body == "Gone?"


@pytest.mark.parametrize("body", ["سلام دنیا", "🚢" * 3, "one\r\ntwo", "'; DROP TABLE note; --", "\ufeffa\tb ", ""])
def test_whatever_can_be_typed_is_kept_as_it_is(case: Session, body: str) -> None:
    note = case.add_note(None, body=body)
    assert case.note(note.id).body == body
    assert case.notes() == [NoteView(note)]


def test_what_no_file_can_hold_is_kept_as_a_mark(case: Session) -> None:
    note = case.add_note(None, body="a\0b half \ud83d emoji", tags=["\udc00"])
    assert (case.note(note.id).body, case.note(note.id).tags) == ("a�b half � emoji", ("�",))
    assert case.edit_note(note.id, "a\0b half \ud83d emoji").version == 1  # nothing new in it


def test_subscribers_hear_what_changed_and_can_stop_listening(case: Session) -> None:
    told = []
    stop = case.subscribe(told.append)
    note = case.add_note(None, body="x")
    assert told[-1].touches("note")
    assert told[-1].ids == {note.id}
    case.undo()
    assert told[-1].touches("note")
    stop()
    case.redo()
    assert len(told) == 2
