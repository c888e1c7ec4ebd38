"""Two random people: what one shares and takes back is as it was, and whoever merges first, the notes are the same."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.domain.merging import BOTH, MINE, THEIRS
from viewer.domain.sharing import Share
from viewer.session import Session

_TEXTS = {
    "a.txt": "Fire at Port Anders\n\nOn Thursday Mira Holt counted 12 boats. Holt left on 3 May 2019.\n",
    "b.txt": "The fire\n\nMira Holdt says that about 30 boats burned yesterday. Nobody asked Jon Eri.\n",
}
_number = itertools.count()
words = st.text(st.characters(codec="utf-8"), max_size=6) | st.sampled_from(("seen", "not so", "who?"))
tags = st.lists(words, max_size=2)
act = st.one_of(
    st.tuples(st.just("note"), st.integers(0, 9), st.integers(0, 40), st.integers(1, 9), words, tags),
    st.tuples(st.just("type"), st.integers(0, 9), words),
    st.tuples(st.just("delete"), st.integers(0, 9)),
    st.tuples(st.just("claim"), words.filter(str.strip), st.integers(0, 9), words),
    st.tuples(st.just("grade"), st.sampled_from("ABCDE"), words),
    st.tuples(st.just("private"), st.integers(0, 9)),
    st.tuples(st.just("undo")),
)  # fmt: skip
acts = st.lists(act, max_size=6)
shares = st.builds(
    Share, names=st.booleans(), tags=st.booleans(), private=st.booleans(), paths=st.booleans(), authors=st.booleans(),
    revisions=st.booleans(), history=st.booleans(),
)  # fmt: skip


@pytest.fixture(scope="module")
def began(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that both begin with, or each imports for itself."""
    place = tmp_path_factory.mktemp("began")
    for name, text in _TEXTS.items():
        (place / name).write_text(text, "utf-8")
    session = Session.create(place / "began.db", index_folder=place / "index")
    session.import_paths([place / name for name in _TEXTS])
    session.set_document(session.accounts()[0].document.id, "source", "Port Office")
    session.forget_history()
    session.close()
    return place / "began.db"


@contextmanager
def people(began: Path, *names: str) -> Iterator[tuple[Path, list[Session]]]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        sessions = []
        for name in names:
            copied = Path(shutil.copy(began, place / f"{name}{next(_number)}.db"))
            sessions.append(Session.open(copied, name, index_folder=place / f"index-{name}"))
            sessions[-1]._archive._writer.conn.execute("PRAGMA synchronous=OFF")
        try:
            yield place, sessions
        finally:
            for session in sessions:
                session.close()


def work(session: Session, done: list[tuple]) -> None:
    for what, *how in done:
        documents = [account.document.id for account in session.accounts()]
        notes = [view.note.id for view in session.notes()]
        if what == "note":
            number, start, length, body, tags = how
            session.add_note(documents[number % len(documents)], start, start + length, body, tags)
        elif what == "claim":
            question, number, value = how
            claim = session.add_claim(question).id
            session.add_cell(claim, documents[number % len(documents)], 0, 4, value, "asserts")
        elif what == "grade":
            session.grade_source(session.sources()[0].source.id, how[0], how[1] or "so")
        elif what == "undo":
            session.undo()
        elif notes:
            note = notes[how[0] % len(notes)]
            act = {"type": session.edit_note, "delete": session.delete_note, "private": session.set_private}[what]
            act(note, *how[1:])


def seen(session: Session) -> dict[str, object]:
    return {
        "notes": [view.note for view in session.notes()],
        "claims": session.claims(),
        "sources": session.sources(),
        "accounts": session.accounts(),
        "entities": session.entities(),
        "mentions": session.mentions(),
    }


def notes_of(session: Session) -> list[tuple]:
    """What the notes say, whatever their ids and their order."""
    rows = []
    for note in (view.note for view in session.notes()):
        place = note.anchor
        rows.append((place and (place.start, place.end, place.quote), note.body, sorted(note.tags), note.private))
    return sorted(rows, key=repr)


def claims_of(session: Session) -> list[tuple]:
    return sorted(
        (view.claim.question.strip().casefold(), sorted(cell.value for cell in view.claim.cells))
        for view in session.claims()
    )


@given(first=acts, share=shares)
@settings(max_examples=25, deadline=None)
def test_what_was_shared_and_comes_back_untouched_changes_nothing(
    began: Path, first: list[tuple], share: Share
) -> None:
    with people(began, "Ada") as (place, [ada]):
        work(ada, first)
        before = seen(ada)
        copy = ada.share(place / "copy.parallax", share).target
        found, change = ada.take_in(copy)
        assert found.brings == 0 and not found.conflicts and not found.contradictions and not change.kinds
        assert seen(ada) == before and ada.check() == []


@given(first=acts, share=shares, second=acts)
@settings(max_examples=25, deadline=None)
def test_what_only_the_colleague_did_is_all_there(
    began: Path, first: list[tuple], share: Share, second: list[tuple]
) -> None:
    with people(began, "Ada") as (place, [ada]):
        work(ada, first)
        copy = ada.share(place / "copy.parallax", share).target
        ben = Session.open(copy, "Ben", index_folder=place / "index-ben")
        work(ben, second)
        theirs = notes_of(ben)
        ben.close()
        before = seen(ada)
        kept = {view.note.id for view in ada.notes()}
        found, _ = ada.take_in(copy, otherwise=THEIRS)
        assert all(conflict.deleted or conflict.noun != "note" for conflict in found.conflicts), "nobody else wrote"
        bodies = [row[1] for row in notes_of(ada)]
        assert all(row[1] in bodies for row in theirs)
        again = ada.compare_with(copy)
        assert not again.brings and not [c for c in again.conflicts if c.noun == "note"]
        if ada.info().undo and ada.info().undo.startswith("Merge"):
            ada.undo()
            assert {view.note.id for view in ada.notes()} == kept
            assert seen(ada)["notes"] == before["notes"] and seen(ada)["claims"] == before["claims"]
        assert ada.check() == []


@given(ours=acts, theirs=acts, independent=st.booleans())
@settings(max_examples=25, deadline=None)
def test_whoever_merges_first_the_notes_and_claims_are_the_same(
    began: Path, ours: list[tuple], theirs: list[tuple], independent: bool
) -> None:
    with people(began, "Ada", "Ben") as (place, [ada, ben]):
        if independent:  # the same accounts, imported by each for themselves
            ben.close()
            ben._archive = Session.create(place / "own.db", author="Ben", index_folder=place / "i2")._archive
            ben.import_paths([began.parent / name for name in _TEXTS])
            ben.set_document(ben.accounts()[0].document.id, "source", "Port Office")
            ben.forget_history()  # an import that is undone leaves nothing to work on
        work(ada, ours)
        work(ben, theirs)
        sent = [Path(shutil.copy(session.path, place / f"sent{n}.db")) for n, session in enumerate((ada, ben))]
        ada.take_in(sent[1], otherwise=BOTH)
        ben.take_in(sent[0], otherwise=BOTH)
        assert set(map(repr, notes_of(ada))) == set(map(repr, notes_of(ben)))
        assert {question for question, _ in claims_of(ada)} == {question for question, _ in claims_of(ben)}
        for session in (ada, ben):
            assert session.check() == []
            other = sent[1] if session is ada else sent[0]
            assert not [c for c in session.compare_with(other).conflicts if c.noun == "note" and not c.deleted]
            assert session.take_in(other, otherwise=MINE)[0].brings == 0
