"""What a colleague did comes in once; what both changed is asked."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from viewer.domain.merging import BOTH, MINE, THEIRS
from viewer.domain.sharing import Share
from viewer.domain.ticket import Progress, Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import Session


@pytest.fixture
def copy(case: Session, tmp_path: Path) -> Iterator[Callable[..., Session]]:
    """Gives Ben a share copy, open for writing."""
    opened: list[Session] = []

    def give(share: Share | None = None) -> Session:
        target = tmp_path / f"ben{len(opened)}.parallax"
        case.share(target, share)
        opened.append(Session.open(target, "Ben"))
        return opened[-1]

    yield give
    for session in opened:
        session.close()


def back(session: Session) -> Path:
    """What a session sends back."""
    session.close()
    return Path(session.path)


def bodies(session: Session) -> list[str]:
    return sorted(view.note.body for view in session.notes())


def first(session: Session) -> str:
    return session.accounts()[0].document.id


def test_a_copy_that_nobody_touched_brings_nothing(case: Session, copy: Callable[..., Session]) -> None:
    case.add_note(first(case), 0, 5, "mine", ["a"])
    before = Path(case.path).read_bytes()
    found = case.compare_with(back(copy(Share(tags=False, authors=False, names=False))))
    assert not found.added and not found.updated and not found.conflicts and not found.contradictions
    assert Path(case.path).read_bytes() == before


def test_everything_new_comes_in_as_one_undoable_edit(
    case: Session, copy: Callable[..., Session], tmp_path: Path
) -> None:
    ben = copy()
    ben.add_note(first(ben), 0, 5, "Ben's note", ["doubt"])
    claim = ben.add_claim("who steered", "actor")
    cell = ben.add_cell(claim.id, first(ben), 0, 4, "the pilot", "asserts")
    ben.grade_cell(cell.id, "3", "hearsay")
    new = tmp_path / "5.txt"
    new.write_text("Letter from Velm\n\nYesterday Jan Orrin wrote on 4 March 2021 that he was asleep.\n", "utf-8")
    ben.import_paths([new])
    claims, notes, accounts = len(case.claims()), len(case.notes()), len(case.accounts())
    found, change = case.take_in(back(ben))
    assert {noun: len(rows) for noun, rows in found.added.items()} == {
        "document": 1, "note": 1, "claim": 1, "claim_cell": 1, "grade": 1,
    }  # fmt: skip
    assert "Ben's note" in bodies(case) and case.notes()[0].note.author == "Ben"
    assert "Jan Orrin" in {entity.name for entity in case.entities()}, "what came in is analysed"
    assert case.claims()[-1].claim.cells[0].credibility == "3"
    assert change.label == "Merge ben0.parallax" and case.check() == []
    assert case.compare_with(Path(ben.path)).brings == 0, "the same twice is once"
    case.undo()
    assert (len(case.claims()), len(case.notes()), len(case.accounts())) == (claims, notes, accounts)
    assert case.compare_with(Path(ben.path)).conflicts == ()
    case.take_in(Path(ben.path))
    assert "Ben's note" in bodies(case) and len(case.accounts()) == accounts + 1


def test_what_only_they_changed_comes_in_and_what_only_i_changed_stays(
    case: Session, copy: Callable[..., Session]
) -> None:
    one = case.add_note(first(case), 0, 5, "one", ["kept"]).id
    two = case.add_note(first(case), 6, 9, "two").id
    ben = copy(Share(tags=False))
    ben.edit_note(one, "one, said better")
    case.edit_note(two, "two, mended here")
    found, _ = case.take_in(back(ben))
    assert found.conflicts == () and list(found.updated) == ["note"]
    assert bodies(case) == ["one, said better", "two, mended here"]
    assert case.note(one).tags == ("kept",), "tags that were not shared were not deleted"


@pytest.mark.parametrize(("way", "left"), [(MINE, ["mine"]), (THEIRS, ["theirs"]), (BOTH, ["mine", "theirs"])])
def test_what_both_changed_is_asked(case: Session, copy: Callable[..., Session], way: str, left: list[str]) -> None:
    note = case.add_note(first(case), 0, 5, "as it was").id
    ben = copy()
    ben.edit_note(note, "theirs")
    case.edit_note(note, "mine")
    path = back(ben)
    (conflict,) = case.compare_with(path).conflicts
    assert [(d.field, d.mine, d.theirs) for d in conflict.differences] == [("body", "mine", "theirs")]
    case.take_in(path, {conflict.key: way})
    assert bodies(case) == left
    if way == BOTH:
        assert case.compare_with(path).conflicts == () and case.take_in(path)[0].brings == 0
        assert bodies(case) == left
    case.undo()


def test_without_an_answer_mine_stays(case: Session, copy: Callable[..., Session]) -> None:
    note = case.add_note(first(case), 0, 5, "as it was").id
    ben = copy()
    ben.edit_note(note, "theirs")
    case.edit_note(note, "mine")
    case.take_in(back(ben))
    assert bodies(case) == ["mine"]


def test_a_deletion_is_never_silent(case: Session, copy: Callable[..., Session]) -> None:
    here = case.add_note(first(case), 0, 5, "deleted here, changed there").id
    there = case.add_note(first(case), 0, 5, "deleted there").id
    ben = copy()
    ben.delete_note(there)
    ben.edit_note(here, "changed")
    case.delete_note(here)
    path = back(ben)
    asked = {conflict.key: conflict for conflict in case.compare_with(path).conflicts}
    assert asked[f"note:{there}"].deleted == THEIRS and asked[f"note:{here}"].deleted == MINE
    case.take_in(path)
    assert bodies(case) == ["deleted there"]
    case.take_in(path, otherwise=THEIRS)
    assert bodies(case) == ["changed"]


def test_what_i_deleted_and_they_left_alone_stays_deleted(case: Session, copy: Callable[..., Session]) -> None:
    note = case.add_note(first(case), 0, 5, "gone").id
    ben = copy()
    case.delete_note(note)
    assert case.take_in(back(ben))[0].conflicts == () and bodies(case) == []


def test_grades_that_differ_are_asked_and_mine_stays_in_force(case: Session, copy: Callable[..., Session]) -> None:
    case.set_document(first(case), "source", "Harbour Office")
    source = case.sources()[0].source.id
    ben = copy()
    ben.grade_source(source, "A", "never wrong")
    case.grade_source(source, "D", "often wrong")
    path = back(ben)
    (conflict,) = case.compare_with(path).conflicts
    assert conflict.noun == "grade" and conflict.title == "Harbour Office" and BOTH not in conflict.choices
    case.take_in(path)
    assert [grade.value for grade in case.sources()[0].grades] == ["A", "D"], "theirs is history"
    case.undo()
    case.take_in(path, {conflict.key: THEIRS})
    assert case.sources()[0].grades[-1].value in ("A", "D")


def test_two_who_decide_opposite_things_about_names_are_both_shown(case: Session, copy: Callable[..., Session]) -> None:
    names = {entity.name: entity.id for entity in case.entities()}
    a, b = names["Ilona Brandt"], names["Ilona Brant"]
    ben = copy()
    ben.merge(a, b)
    case.keep_apart(a, b)
    found, _ = case.take_in(back(ben))
    (clash,) = found.contradictions
    assert "≠" in clash.mine and "=" in clash.theirs
    assert {"Ilona Brandt", "Ilona Brant"} <= {entity.name for entity in case.entities()}, "mine stays"


def test_a_merge_of_names_comes_in_where_nobody_objects(case: Session, copy: Callable[..., Session]) -> None:
    names = {entity.name: entity.id for entity in case.entities()}
    ben = copy()
    ben.merge(names["Ilona Brandt"], names["Ilona Brant"])
    case.take_in(back(ben))
    assert "Ilona Brant" not in {entity.name for entity in case.entities()}
    case.undo()
    assert "Ilona Brant" in {entity.name for entity in case.entities()}


def test_rulings_that_contradict_are_shown_and_stand_beside_one_another(
    case: Session, copy: Callable[..., Session]
) -> None:
    claim = case.add_claim("how many", "number").id
    ben = copy()
    ben.rule_claim(claim, "settled", "counted twice")
    case.rule_claim(claim, "open", "who counted?")
    found, _ = case.take_in(back(ben))
    assert found.contradictions[0].about == "how many"
    assert {ruling.verdict for ruling in case.claims()[-1].claim.rulings} == {"open", "settled"}


def test_an_archive_that_was_never_shared_meets_mine_by_what_it_says(
    case: Session, folder: Path, tmp_path: Path
) -> None:
    ben = Session.create(tmp_path / "own.parallax", "Ben's", "Ben")
    ben.import_paths([folder / "1-harbour.txt", folder / "2-union.md"])
    for session in (ben, case):
        document = next(a.document.id for a in session.accounts() if a.document.file_name == "1-harbour.txt")
        session.add_claim("when did it run aground", "date")
        session.add_note(document, 0, 5, f"seen by {session is case}")
    names = {entity.name: entity.id for entity in ben.entities()}
    assert "Tomas Okel" in names
    ben.rename_entity(names["Tomas Okel"], "Captain Okel")
    found, _ = case.take_in(back(ben))
    assert found.same["document"] == 2 and found.same["claim"] == 1 and len(case.accounts()) == 3
    assert bodies(case) == ["seen by False", "seen by True"]
    assert "Captain Okel" in {entity.name for entity in case.entities()}


def test_the_archive_itself_is_no_colleague(case: Session) -> None:
    with pytest.raises(ViewerError, match="archive itself"):
        case.take_in(Path(case.path))


def test_a_read_only_archive_says_so(case: Session, copy: Callable[..., Session]) -> None:
    path = back(copy())
    other = Session.open(Path(case.path), write=False)
    with pytest.raises(ViewerError, match="Nothing can be changed"):
        other.take_in(path)
    other.close()


def test_cancelling_leaves_the_archive_as_it_was(case: Session, copy: Callable[..., Session]) -> None:
    ben = copy()
    ben.add_note(first(ben), 0, 5, "x")
    path, ticket = back(ben), Ticket()
    heard: list[str] = []

    def cancel_while_writing(progress: Progress) -> None:
        heard.append(progress.text)
        if heard.count("Reading") == 40:  # the third side that is read is mine, inside the edit
            ticket.cancel()

    ticket.on_progress = cancel_while_writing
    with pytest.raises(Cancelled):
        case.take_in(path, ticket=ticket)
    assert bodies(case) == [] and case.info().undo == "Import documents"


_KILLED = """
import os, signal, sys
from pathlib import Path
from viewer.session import Session
from viewer.storage import decisions
run = decisions.Decisions.run
def killed(self):
    if self.edit is not None:
        self.edit.db.conn.execute("PRAGMA cache_spill=ON")
        self.edit.db.conn.execute("PRAGMA cache_size=1")
        run(self)
        self.edit.db.execute("UPDATE archive SET title = title")
        os.kill(os.getpid(), signal.SIGKILL)
    return run(self)
decisions.Decisions.run = killed
Session.open(Path(sys.argv[1])).take_in(Path(sys.argv[2]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_merge_that_is_killed_leaves_the_archive_as_it_was(case: Session, copy: Callable[..., Session]) -> None:
    case.add_note(first(case), 0, 5, "mine")
    ben = copy()
    for number in range(300):
        ben.add_note(first(ben), 0, 5, f"{number} {'x' * 300}")
    path, mine = back(ben), Path(case.path)
    case.close()
    kept = mine.read_bytes()
    done = subprocess.run([sys.executable, "-c", _KILLED, mine, path], check=False, env=os.environ, timeout=120)
    assert done.returncode == -signal.SIGKILL
    again = Session.open(mine)
    assert bodies(again) == ["mine"] and again.check() == [] and again.info().undo == "Write note"
    assert len(again.take_in(path)[0].added["note"]) == 300
    again.close()
    assert len(kept) < mine.stat().st_size


def test_our_annotations_come_back_without_loss(case: Session, imported: Path, tmp_path: Path) -> None:
    a, b, _ = (account.document.id for account in case.accounts())
    case.add_note(a, 2, 9, "ünïcode 🚢 note", ["x y", "z"])
    case.add_note(b, 0, 4)
    case.add_note(None, body="on all of it")
    made = case.export("jsonld", tmp_path / "notes.jsonld").target
    other = Session.open(Path(shutil.copy(imported, tmp_path / "other.db")), "Ben")
    found, _ = other.take_in(made)
    assert len(found.added["note"]) == 3 and found.left == ()
    assert [view.note for view in other.notes()] == [view.note for view in case.notes()]
    assert other.take_in(made)[0].brings == 0
    other.close()


def test_annotations_on_an_account_that_is_not_here_are_said(case: Session, tmp_path: Path) -> None:
    case.add_note(first(case), 2, 9, "where is it?")
    made = case.export("jsonld", tmp_path / "notes.jsonld").target
    empty = Session.create(tmp_path / "empty.db")
    found, _ = empty.take_in(made)
    assert not found.added and "not here" in found.left[0]
    empty.close()
