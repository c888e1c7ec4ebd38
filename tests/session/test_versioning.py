"""A newer version of an account: the original stays, what was written follows its words, what cannot is listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.session.conftest import HARBOUR
from viewer.domain.narrowing import NoteNarrowing
from viewer.errors import ViewerError
from viewer.session import Session

CHANGED = (
    HARBOUR.replace("Velm, 5 February 2021", "Velm, 5 February 2021\n\nUpdated with a statement of the ministry.")
    .replace("Brandt counted 240 passengers on board.", "The harbour office counted 236 passengers on board.")
    .replace("Nobody was hurt.", "Two people were hurt.")
)


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    path = tmp_path / "harbour-2.txt"
    path.write_text(CHANGED, "utf-8")
    return path


def place(case: Session, document: str, words: str) -> tuple[int, int]:
    start = case.text(document).index(words)
    return start, start + len(words)


def test_what_was_written_follows_its_words(case: Session, changed: Path) -> None:
    old, other, _ = (account.document.id for account in case.accounts())
    case.set_document(old, "title", "My title")
    same = case.add_note(old, *place(case, old, "harbour master Ilona Brandt"), "kept").id
    alike = case.add_note(old, *place(case, old, "Brandt counted 240 passengers on board."), "the figure").id
    gone = case.add_note(old, *place(case, old, "Nobody was hurt."), "good").id
    claim = case.claim_passage("How many?", "number", old, *place(case, old, "240 passengers"), "240")
    link = case.relate((old, *place(case, old, "ran aground on Thursday")), (other, 0, 5), "same-as")
    before = case.text(old)

    done = case.import_version(old, changed)

    new = done.document
    assert [account.letter for account in case.accounts()] == ["A", "B", "C"]
    account = case.accounts()[0]
    assert (account.document.id, account.document.title, account.document.version_of) == (new, "My title", old)
    assert case.versions(new) == [old]
    assert case.note(same).anchor.quote == "harbour master Ilona Brandt"
    assert case.note(alike).anchor.quote == "The harbour office counted 236 passengers on board."
    assert (case.note(gone).anchor, case.note(gone).lost) == (None, "Nobody was hurt.")
    assert [(lost.kind, lost.id, lost.quote) for lost in done.lost] == [("note", gone, "Nobody was hurt.")]
    assert case.note_ids(NoteNarrowing(lost=True)) == [gone]
    assert case.note_view(gone).letter == "A"
    assert case.relation(link.id).a.anchor.quote == "ran aground on Thursday"
    (cell,) = next(view.claim.cells for view in case.claims() if view.claim.id == claim.id)
    assert (cell.document, cell.anchor.quote) == (new, "236 passengers")
    assert done.moved == 4
    assert case._archive.db["document_text"].get(old)["text"] == before  # the original is what it was
    assert case.check() == []

    case.undo()
    assert case.note(gone).anchor.quote == "Nobody was hurt."
    assert case.accounts()[0].document.id == old
    assert [account.letter for account in case.accounts()] == ["A", "B", "C"]
    case.redo()
    assert case.accounts()[0].document.id == new
    assert case.note(gone).lost == "Nobody was hurt."
    assert case.check() == []


def test_a_lost_note_can_be_placed_by_hand_or_come_back(case: Session, changed: Path, tmp_path: Path) -> None:
    old = case.accounts()[0].document.id
    gone = case.add_note(old, *place(case, old, "Nobody was hurt.")).id
    new = case.import_version(old, changed).document
    third = tmp_path / "harbour-3.txt"
    third.write_text(CHANGED.replace("Two people were hurt.", "Nobody was hurt. That stands."), "utf-8")
    newest = case.import_version(new, third).document
    assert case.note(gone).anchor.quote == "Nobody was hurt."
    assert case.versions(newest) == [new, old]
    case.undo()
    case.place_note(gone, new, *place(case, new, "Two people were hurt."))
    assert (case.note(gone).anchor.quote, case.note(gone).lost) == ("Two people were hurt.", "")


def test_the_same_text_is_no_new_version(case: Session, tmp_path: Path) -> None:
    old = case.accounts()[0].document.id
    path = tmp_path / "same.txt"
    path.write_text(HARBOUR, "utf-8")
    with pytest.raises(ViewerError, match="already"):
        case.import_version(old, path)
    with pytest.raises(ViewerError, match="could not be read"):
        case.import_version(old, tmp_path / "nothing.txt")
    assert case.accounts()[0].document.id == old
