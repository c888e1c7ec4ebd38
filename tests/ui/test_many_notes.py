"""Tens of thousands of notes: what the overview and the list hold, worked out in fewer steps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.annotation import Anchor, Note
from viewer.session.views import NoteView
from viewer.ui.notes.model import NotesModel
from viewer.ui.reader.marks import Marks
from viewer.ui.reader.spans import Spans

_starts = st.lists(st.integers(0, 5_000), max_size=60)


def _note(number: int, start: int, body: str = "") -> Note:
    return Note(f"n{number}", body, (), Anchor("d", start, start + 3, "abc", "", ""))


@given(_starts, st.integers(1, 900), st.integers(1, 6_000))
def test_the_last_note_of_each_row_of_the_overview_is_the_one_painting_all_would_leave(starts, height, length):
    spans = Spans((start, start + 1, number) for number, start in enumerate(sorted(starts)))
    share = height / length
    every = {round(start * share): number for start, _, number in spans}
    assert spans.last_by_row(share) == sorted(every.items())


@given(_starts)
def test_notes_are_found_by_place_in_whatever_order_they_came(starts):
    notes = tuple(_note(number, start) for number, start in enumerate(starts))
    marks = Marks()
    marks.put((), (*notes, Note("loose", "", (), None)), ())
    assert sorted(note.id for *_, note in marks.notes.within(0, 9_000)) == sorted(note.id for note in notes)
    assert [start for start, *_ in marks.notes] == sorted(starts)


def test_words_that_were_typed_and_all_words_read_anew_take_the_place_of_the_old_ones():
    marks, notes = Marks(), tuple(_note(number, number * 5) for number in range(2_000))
    marks.put((), notes, ())
    typed = (*notes[:7], _note(7, 35, "typed"), *notes[8:])
    marks.put((), typed, ())
    assert marks.notes.at(36)[0].body == "typed"
    moved = tuple(_note(number, number * 5 + 1, "new") for number in range(2_000))
    marks.put((), moved, ())
    assert marks.notes.at(35) == [] or marks.notes.at(35)[0].id != "n7"
    assert {note.body for *_, note in marks.notes} == {"new"}


def test_the_list_knows_its_rows_before_anybody_hears_that_they_are_others(qapp):
    rows, heard = NotesModel(), []
    rows.ask = lambda ids, done: done([NoteView(_note(int(each[1:]), 0, f"about {each}")) for each in ids])
    rows.modelReset.connect(lambda: heard.append((rows.rowCount(), rows.row_of("n2"), rows.ids)))
    rows.set_ids(["n1", "n2"])
    rows.set_ids(["n2"])
    assert heard == [(2, 1, ("n1", "n2")), (1, 0, ("n2",))]
    assert rows.index(0, 0).data() == "about n2"
    assert not rows.index(0, 0).flags() & rows.index(0, 0).flags().ItemIsEditable
