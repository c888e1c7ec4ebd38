"""What a colleague is given, and that nothing else is in it."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.domain.sharing import Share
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import Session
from viewer.storage import remains, rows, sharing
from viewer.storage.shared_rows import ORDER

SECRETS = {
    "private": "meet the witness behind the bakery",
    "deleted": "the words that were thrown away again",
    "older": "the very first draft of this thought",
    "question": "who paid for the second lighthouse keeper",
}


@pytest.fixture
def rich(case: Session) -> Session:
    """An archive in which something of everything is to be left out."""
    a, b, _ = (account.document.id for account in case.accounts())
    private = case.add_note(a, 0, 5, SECRETS["private"], ["informant/hidden"])
    case.set_private(private.id)
    case.delete_note(case.add_note(a, 0, 5, SECRETS["deleted"]).id)
    open_note = case.add_note(a, 6, 10, SECRETS["older"], ["open question"])
    case.edit_note(open_note.id, "what is left of it")
    claim = case.add_claim(SECRETS["question"])
    case.add_cell(claim.id, b, 0, 4, "nobody", "asserts")
    case.set_document(a, "source", "Harbour Office")
    case.grade_source(case.sources()[0].source.id, "C", "because of the harbour books")
    return case


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Path]:
    return tmp_path / "for Ben.parallax"


def holds(path: Path, words: str) -> bool:
    return words.encode() in path.read_bytes()


def test_what_is_left_out_by_itself_is_in_no_byte_of_the_copy(rich: Session, copy: Path) -> None:
    done = rich.share(copy)
    for words in (SECRETS["private"], SECRETS["deleted"], SECRETS["older"], "informant/hidden", rich.path):
        assert not holds(copy, words), words
    assert not holds(copy, str(Path(rich.path).parent)), "nor where the accounts lay"
    assert done.searched > 10 and "private notes" in done.left_out
    opened = Session.open(copy)
    assert [view.note.body for view in opened.notes()] == ["what is left of it"]
    assert opened.check() == [] and opened.info().undo is None
    assert opened.info().id != rich.info().id, "its index and its backups are its own"
    opened.close()


def test_names_tags_and_authors_are_left_out_if_so_chosen(rich: Session, copy: Path) -> None:
    names = {entity.name: entity.id for entity in rich.entities()}
    rich.set_entity(names["Ilona Brandt"], "notes", "a cousin of the mayor of Velm")
    rich.share(copy, Share(names=False, tags=False, authors=False))
    for words in ("a cousin of the mayor", "open question"):
        assert not holds(copy, words), words
    connection = sqlite3.connect(copy)
    for table in ("note", "claim", "claim_cell", "grade", "document", "source"):
        assert {row[0] for row in connection.execute(f"SELECT author FROM {table}")} <= {""}
    assert connection.execute("SELECT count(*) FROM entity").fetchone() == (0,)
    connection.close()
    opened = Session.open(copy)
    opened.analyse()
    assert "Ilona Brandt" in {entity.name for entity in opened.entities()}, "their own Parallax finds names"
    opened.close()


def test_only_chosen_documents_go_with_what_stands_on_them(rich: Session, copy: Path) -> None:
    a, b, c = (account.document for account in rich.accounts())
    done = rich.share(copy, Share(documents=frozenset({a.id})))
    for document in (b, c):
        assert not holds(copy, rich.text(document.id)[40:90])
    assert not holds(copy, SECRETS["question"]), "a claim that only speaks of what was left out"
    opened = Session.open(copy)
    assert [account.document.title for account in opened.accounts()] == [a.title]
    opened.close()
    assert done.counts["document"] == 1


def test_chosen_claims_and_notes(rich: Session, copy: Path) -> None:
    rich.share(copy, Share(claims=frozenset(), notes=frozenset()))
    opened = Session.open(copy)
    assert opened.claims() == [] and opened.notes() == [] and len(opened.accounts()) == 3
    opened.close()


def test_the_whole_with_its_history_can_be_undone_there(rich: Session, copy: Path) -> None:
    every = Share(private=True, paths=True, revisions=True, history=True)
    assert every.with_history and rich.share(copy, every).left_out == ()
    opened = Session.open(copy)
    assert opened.info().undo == rich.info().undo
    while opened.undo():
        pass
    assert opened.notes() == [] and opened.check() == []
    opened.close()


def test_a_history_never_goes_with_a_part(rich: Session, copy: Path) -> None:
    rich.share(copy, Share(history=True))
    assert not holds(copy, SECRETS["deleted"])


def test_a_copy_that_held_more_would_be_thrown_away(rich: Session, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = sharing.write

    def leaky(*what: object) -> dict[str, int]:
        counts = write(*what)
        made = Path(str(what[2]))
        at = made.read_bytes().index(b"\0" * 200) + 100  # room that no cell takes
        with made.open("r+b") as file:
            file.seek(at)
            file.write(SECRETS["private"].encode())
        return counts

    monkeypatch.setattr(sharing, "write", leaky)
    with pytest.raises(ViewerError, match="did not pass its check"):
        rich.share(copy)
    assert not copy.exists() and not list(copy.parent.glob(".parallax*"))


def test_the_archive_and_other_archives_are_never_written_over(rich: Session, copy: Path) -> None:
    before = Path(rich.path).read_bytes()
    with pytest.raises(ViewerError, match="archive itself"):
        rich.share(Path(rich.path))
    assert Path(rich.path).read_bytes() == before
    rich.share(copy)
    first = copy.read_bytes()
    with pytest.raises(ViewerError, match="is an archive"):
        rich.share(copy)
    assert copy.read_bytes() == first


@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EROFS, errno.ENOENT])
def test_a_target_that_cannot_be_written_leaves_nothing(
    rich: Session, copy: Path, monkeypatch: pytest.MonkeyPatch, trouble: int
) -> None:
    def fail(*_: object) -> None:
        raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr(sharing, "write", fail)
    with pytest.raises(ViewerError, match="could not be written"):
        rich.share(copy)
    assert not copy.exists() and not list(copy.parent.glob(".parallax*"))


def test_a_folder_that_is_gone_is_said(rich: Session, tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="does not exist"):
        rich.share(tmp_path / "unplugged" / "copy.parallax")


def test_cancelling_leaves_nothing(rich: Session, copy: Path) -> None:
    ticket = Ticket()
    ticket.cancel()
    with pytest.raises(Cancelled):
        rich.share(copy, ticket=ticket)
    assert not copy.exists() and not list(copy.parent.glob(".parallax*"))


def test_somebody_says_of_every_table_whether_it_is_shared() -> None:
    assert rows.tables() == set(ORDER) | rows.OWN & rows.tables() | {"archive"}
    apart = {"import_batch", "import_item", "document_text", "original", "block", "note_revision", "event"}
    names = {"entity", "form", "form_pair", "name_rule", "mention"}
    assert set(ORDER) == set(rows.NOUNS) | apart | names, "and whether it is merged"


def test_marking_a_note_private_can_be_undone(case: Session) -> None:
    note = case.add_note(case.accounts()[0].document.id, 0, 5, "x")
    assert case.set_private(note.id).label == "Make the note private"
    assert case.note(note.id).private
    case.undo()
    assert not case.note(note.id).private
    case.redo()
    case.set_private(note.id, False)
    assert not case.note(note.id).private


def test_exports_leave_private_notes_out(rich: Session, tmp_path: Path) -> None:
    made = rich.export("markdown", tmp_path / "brief.md").target.read_text("utf-8")
    assert "what is left of it" in made and SECRETS["private"] not in made


def test_pieces_of_a_text_are_found_wherever_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"\0" * 5000 + "die Stra\u00dfe nach Velm".encode() + b"\0" * 300)
    wanted = remains.probes("die Stra\u00dfe nach Velm") | remains.probes("not in there at all")
    assert remains.found_in(file, wanted) == remains.probes("die Stra\u00dfe nach Velm")
