"""Tags: a colour with a meaning, parts of parts, many notes at once; every step can be taken back."""

from __future__ import annotations

import pytest

from viewer.domain.narrowing import NoteNarrowing
from viewer.errors import ViewerError
from viewer.session import Session


@pytest.fixture
def three(case: Session) -> tuple[Session, list[str]]:
    first, second, _ = case.accounts()
    notes = [
        case.add_note(first.document.id, 0, 5, "who says so?", ["doubt/figures"], todo="open").id,
        case.add_note(second.document.id, 0, 5, "the captain himself", ["witness"], ["primary"]).id,
        case.add_note(None, body="ask the union", tags=["doubt"]).id,
    ]
    return case, notes


def test_a_colour_has_a_meaning_and_parts_inherit_it(three) -> None:
    case, _ = three
    case.describe_tag("doubt", "#D55E00", "not to be relied on")
    case.describe_tag("witness", "#0072b2")
    legend = case.legend()
    assert [(tag.name, tag.colour, tag.meaning, tag.count) for tag in legend.tags] == [
        ("doubt", "#d55e00", "not to be relied on", 1),
        ("witness", "#0072b2", "", 1),
    ]
    assert legend.of(["doubt/figures"]).name == "doubt"
    assert legend.of(["witness", "doubt/figures"]).name == "doubt"
    case.order_tags(["witness", "doubt"])
    assert case.legend().of(["witness", "doubt/figures"]).name == "witness"
    assert legend.of(["other"]) is None


def test_every_tag_is_listed_the_described_first(three) -> None:
    case, _ = three
    case.describe_tag("witness", "#0072b2")
    assert [(tag.name, tag.count) for tag in case.tags()] == [("witness", 1), ("doubt", 1), ("doubt/figures", 1)]


def test_renaming_takes_the_parts_along_and_one_undo_brings_all_back(three) -> None:
    case, (first, _, loose) = three
    case.describe_tag("doubt", "#d55e00")
    case.rename_tag("doubt", "to check")
    assert case.note(first).tags == ("to check/figures",)
    assert case.note(loose).tags == ("to check",)
    assert case.legend().tags[0].name == "to check"
    case.undo()
    assert case.note(first).tags == ("doubt/figures",)
    assert case.legend().tags[0].name == "doubt"


def test_deleting_a_tag_keeps_the_notes(three) -> None:
    case, (first, _, loose) = three
    case.delete_tag("doubt")
    assert case.note(first).tags == case.note(loose).tags == ()
    case.undo()
    assert case.note(first).tags == ("doubt/figures",)


@pytest.mark.parametrize("wrong", ["", " / ", ","])
def test_a_tag_needs_a_name(case: Session, wrong: str) -> None:
    with pytest.raises(ViewerError, match="name"):
        case.describe_tag(wrong, "#000000")


def test_what_is_no_colour_is_refused(case: Session) -> None:
    with pytest.raises(ViewerError, match="no colour"):
        case.describe_tag("doubt", "red; background: url(x)")
    assert case.legend().tags == ()


def test_a_tag_cannot_become_its_own_part(three) -> None:
    case, _ = three
    with pytest.raises(ViewerError, match="part of itself"):
        case.rename_tag("doubt", "doubt/more")


def test_many_notes_are_tagged_and_deleted_in_one_step_each(three, path) -> None:
    case, notes = three
    case.tag_notes(notes, add=["later"], remove=["witness"])
    assert [case.note(note).tags for note in notes] == [("doubt/figures", "later"), ("later",), ("doubt", "later")]
    case.delete_notes(notes)
    assert case.notes() == []
    case.close()
    with_history = Session.open(path, "Ben")
    assert with_history.info().undo == "Delete 3 notes"
    with_history.undo()
    assert len(with_history.notes()) == 3
    assert with_history.info().undo == "Tag 3 notes"
    with_history.undo()
    assert with_history.note(notes[1]).tags == ("witness",)
    with_history.close()


def test_flags_and_to_do(three) -> None:
    case, (first, second, _) = three
    case.set_flags([first, second], ["translated", "anonymous"])
    assert case.note(second).flags == ("translated", "anonymous")
    case.set_todo([first], "done")
    case.undo()
    assert case.note(first).todo == "open"
    with pytest.raises(ViewerError):
        case.set_flags([first], ["nonsense"])
    document = case.accounts()[0].document.id
    case.flag_document(document, ["retracted"])
    assert case.document(document).flags == ("retracted",)
    case.undo()
    assert case.document(document).flags == ()


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        (NoteNarrowing(tags=("doubt",)), [0, 2]),
        (NoteNarrowing(tags=("DOUBT/figures",)), [0]),
        (NoteNarrowing(todo=("open",)), [0]),
        (NoteNarrowing(flags=("primary",)), [1]),
        (NoteNarrowing(documents=("",)), [2]),
        (NoteNarrowing(authors=("Ada",)), [0, 1, 2]),
        (NoteNarrowing(authors=("Ben",)), []),
        (NoteNarrowing(until="2000-01-01"), []),
        (NoteNarrowing(since="2000-01-01"), [0, 1, 2]),
        (NoteNarrowing(text="CAPTAIN crew"), [1]),  # body and title
        (NoteNarrowing(text="#wit"), [1]),
        (NoteNarrowing(text="ask", tags=("doubt",)), [2]),
        (NoteNarrowing(lost=True), []),
    ],
)
def test_notes_are_narrowed_by(three, asked: NoteNarrowing, left: list[int]) -> None:
    case, notes = three
    assert case.note_ids(asked) == [notes[number] for number in left]
