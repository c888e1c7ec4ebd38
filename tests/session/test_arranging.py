"""I leave the columns as they stand and come back to them; I say what I have read and what translates what."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.arrangement import Arrangement, Standing
from viewer.errors import ViewerError
from viewer.session import Session

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.sampled_from(["columns", "document", "offset", "pinned", "focused", "x"]), inner)
    ),
)


def ids(case: Session) -> list[str]:
    return [account.document.id for account in case.accounts()]


@given(anything)
def test_whatever_a_file_holds_makes_an_arrangement(data: object) -> None:
    arrangement = Arrangement.read(data)
    assert len(arrangement.columns) <= 4
    assert Arrangement.read(arrangement.data()) == arrangement


def test_an_arrangement_comes_back_as_it_was_kept(case: Session, path: Path) -> None:
    harbour, union, _ = ids(case)
    wanted = Arrangement((Standing(harbour, 12), None, Standing(union, 0, pinned=True)), 2)
    kept = case.keep_arrangement("  The   night ", wanted)
    assert (kept.name, kept.arrangement) == ("The night", wanted)
    case.close()
    again = Session.open(path)
    try:
        assert again.arrangements() == [kept]
    finally:
        again.close()


def test_under_a_known_name_it_takes_that_place_and_undo_gives_it_back(case: Session) -> None:
    harbour, union, _ = ids(case)
    first = case.keep_arrangement("Night", Arrangement((Standing(harbour),)))
    second = case.keep_arrangement("NIGHT", Arrangement((Standing(union),)))
    assert (second.id, case.arrangements()) == (first.id, [second])
    case.undo()
    assert case.arrangements() == [first]
    case.undo()
    assert case.arrangements() == []
    case.redo()
    assert case.arrangements() == [first]
    case.delete_arrangement(first.id)
    assert case.arrangements() == []
    case.undo()
    assert case.arrangements() == [first]


def test_an_arrangement_needs_a_name_and_an_account(case: Session) -> None:
    with pytest.raises(ViewerError):
        case.keep_arrangement("  ", Arrangement((Standing(ids(case)[0]),)))
    with pytest.raises(ViewerError):
        case.keep_arrangement("Night", Arrangement((None, None)))
    with pytest.raises(ViewerError):
        case.delete_arrangement("nowhere")


def test_where_an_account_was_left_is_kept_without_an_edit(case: Session) -> None:
    harbour = ids(case)[0]
    before = case.info().counter
    case.keep_place(harbour, 25)
    assert case.document(harbour).read_at == 25
    assert case.info().counter == before
    assert case.info().undo != "Read to here"


def test_read_to_here_goes_back_too_and_can_be_undone(case: Session) -> None:
    harbour = ids(case)[0]
    case.mark_read(harbour, 60)
    case.set_read_to(harbour, 20)
    assert case.document(harbour).read_to == 20
    case.undo()
    assert case.document(harbour).read_to == 60
    case.set_read_to(harbour, 10**9)
    assert case.document(harbour).read_to == case.document(harbour).characters


def test_a_translation_knows_its_original_and_the_original_its_translations(case: Session) -> None:
    harbour, union, inquiry = ids(case)
    case.set_original(union, harbour)
    case.set_original(inquiry, harbour)
    assert [other.id for other in case.counterparts(harbour)] == [union, inquiry]
    assert [other.id for other in case.counterparts(union)] == [harbour, inquiry]
    case.undo()
    assert [other.id for other in case.counterparts(union)] == [harbour]
    case.set_original(union, None)
    assert case.counterparts(union) == case.counterparts(harbour) == []


def test_nothing_translates_itself_not_even_by_a_detour(case: Session) -> None:
    harbour, union, _ = ids(case)
    with pytest.raises(ViewerError):
        case.set_original(harbour, harbour)
    case.set_original(union, harbour)
    with pytest.raises(ViewerError):
        case.set_original(harbour, union)
    with pytest.raises(ViewerError):
        case.set_original(union, "nowhere")
    assert case.document(harbour).translation_of is None
