"""archive.db is what resources/sample/ says, whole and ungraded."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from viewer import paths
from viewer.session import Session

ROOT = Path(__file__).resolve().parents[1]


def _open(path: Path, scratch: Path) -> Session:
    copy = scratch / f"{path.stem}-copy.db"
    shutil.copyfile(path, copy)
    return Session.open(copy, index_folder=scratch / f"{path.stem}-index")


def _content(session: Session) -> dict[str, object]:
    """What a user sees, without ids and times."""
    letters = {account.document.id: account.letter for account in session.accounts()}
    return {
        "documents": [
            (a.letter, a.document.title, a.document.sha256, a.document.published, a.source.name, a.source.origin)
            for a in session.accounts()
            if a.source
        ],
        "mentions": [(letters[m.document], m.start, m.end, m.label, m.value) for m in session.mentions()],
        "entities": sorted((e.name, len(e.merged), sorted(f.text for f in e.forms)) for e in session.entities()),
        "claims": [
            (v.claim.question, v.verdict.kind, v.verdict.why, [(letters[c.document], c.value) for c in v.claim.cells])
            for v in session.claims()
        ],
        "notes": [(v.letter, v.note.anchor and v.note.anchor.quote, v.note.body, v.note.tags) for v in session.notes()],
        "timeline": [(letters[e.document], e.kind, e.edtf, e.text) for e in session.timeline()],
    }


@pytest.fixture
def sample(tmp_path: Path):
    session = _open(paths.sample_archive(), tmp_path)
    yield session
    session.close()


def test_the_sample_is_what_its_sources_say(sample: Session, tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("build_sample", ROOT / "packaging" / "build_sample.py")
    assert spec is not None
    assert spec.loader is not None
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    builder.build(tmp_path / "fresh.db")
    fresh = _open(tmp_path / "fresh.db", tmp_path)
    try:
        built, shipped = _content(fresh), _content(sample)
        for part, content in built.items():
            assert shipped[part] == content, f"{part} differ: run python packaging/build_sample.py"
    finally:
        fresh.close()


def test_the_sample_is_whole_and_nobody_has_graded_it(sample: Session) -> None:
    assert sample.check() == []
    assert {account.badge for account in sample.accounts()} == {"F6"}
    assert not any(view.grades for view in sample.sources())
    assert not any(grades for view in sample.claims() for grades in view.grades.values())
    assert sample.undo() is None


def test_every_account_says_that_it_is_a_digest(sample: Session) -> None:
    for account in sample.accounts():
        assert sample.text(account.document.id).startswith("Digest in our own words of")
        assert account.document.genre == "digest"
        assert account.document.description


def test_the_sample_shows_what_the_tool_is_for(sample: Session) -> None:
    verdicts = {view.claim.question: view.verdict.kind for view in sample.claims()}
    assert verdicts["Year of the rally"] == "conflicting"
    assert verdicts["Sentence of the diplomat"] == "compatible"
    parts = {
        sample_letter: part
        for view in sample.claims()
        if view.claim.question == "People at the rally"
        for cell in view.claim.cells
        for sample_letter, part in [(view.letters[cell.document], view.verdict.parts[cell.id])]
    }
    assert parts["B"] == parts["D"] == "agrees"
    assert parts["C"] == "conflicts"
    assert len(sample.notes()) >= 5
    assert sample.proposals()
