"""Files that are sent to be merged, made by somebody who means harm: refused, and nothing is run or changed."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer import paths
from viewer.errors import ViewerError
from viewer.session import Session


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Session]:
    session = Session.open(Path(shutil.copy(paths.sample_archive(), tmp_path / "mine.db")), "Ada")
    yield session
    session.close()


@pytest.fixture
def sent(mine: Session, tmp_path: Path) -> Path:
    """A share copy, to be spoilt."""
    return mine.share(tmp_path / "sent.parallax").target


def refused(mine: Session, path: Path, words: str | None = None) -> None:
    before, theirs = Path(mine.path).read_bytes(), path.read_bytes() if path.is_file() else b""
    for act in (mine.compare_with, mine.take_in):
        with pytest.raises(ViewerError, match=words):
            act(path)
    assert Path(mine.path).read_bytes() == before
    assert not path.is_file() or path.read_bytes() == theirs, "what was received is not touched either"


@pytest.mark.parametrize(
    "spoil",
    [
        "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW v AS SELECT * FROM note",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON note (body)",
        "ALTER TABLE note ADD COLUMN x TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL",
        "DROP TABLE relation",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(mine: Session, sent: Path, spoil: str) -> None:
    with sqlite3.connect(sent) as connection:
        connection.execute(spoil)
    connection.close()
    refused(mine, sent, "tables that Parallax did not make")


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE note SET tags = '[[[['",
        "UPDATE note SET tags = '{}'",
        "UPDATE note SET tags = '[1]'",
        "UPDATE note SET start = -5",
        'UPDATE note SET "end" = 99999999',
        "UPDATE note SET quote = 'never said'",
        "UPDATE claim SET kind = 'evil'",
        "UPDATE claim_cell SET stance = 'evil'",
        "UPDATE document SET sha256 = 'x'",
        "UPDATE document_text SET text = text || 'more'",
        "UPDATE note SET body = CAST(x'41ff42' AS TEXT)",
        "UPDATE note SET body = 'a' || char(0) || 'b'",
        "UPDATE document SET authors = 'nobody'",
        "UPDATE mention SET corrected = '{\"edtf\": 5}'",
        "UPDATE mention SET corrected = '[]'",
        "UPDATE note SET id = printf('%0300d', rowid)",
        "UPDATE claim_cell SET claim = 'gone'",
        "INSERT INTO dependence (id, a, b) SELECT 'x', id, id FROM document LIMIT 1",
    ],
)
def test_rows_that_no_program_of_ours_writes_are_refused(mine: Session, sent: Path, spoil: str) -> None:
    with sqlite3.connect(sent) as connection:
        connection.execute(spoil)
    connection.close()
    refused(mine, sent)


def test_a_lie_about_what_was_shared_overwrites_nothing_silently(mine: Session, sent: Path) -> None:
    note = mine.notes()[0].note
    mine.edit_note(note.id, "what I think now")
    with sqlite3.connect(sent) as connection:
        connection.execute("UPDATE note SET body = 'planted', version = 999, modified = '2999' WHERE id = ?", [note.id])
        connection.execute("UPDATE shared_row SET given = '{}', kept = '[' ")
    connection.close()
    found, _ = mine.take_in(sent)
    assert f"note:{note.id}" in {conflict.key for conflict in found.conflicts}
    assert mine.note(note.id).body == "what I think now"


def test_what_is_no_archive_and_no_annotation_is_refused(mine: Session, tmp_path: Path) -> None:
    for name, data in {
        "empty": b"",
        "text": b"hello",
        "list.json": b"[]",
        "deep.json": b"[" * 100_000,
        "number.json": b"12",
        "other.db": b"SQLite format 3\0" + b"\0" * 4000,
        "half.jsonld": b'{"type": "Annotation"',
    }.items():
        path = tmp_path / name
        path.write_bytes(data)
        refused(mine, path)
    refused(mine, tmp_path)
    refused(mine, tmp_path / "gone")


def test_a_journal_beside_it_is_not_played_back(mine: Session, sent: Path) -> None:
    sent.with_name(f"{sent.name}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    refused(mine, sent, "cut off")


def test_a_damaged_copy_is_refused_or_harmless(mine: Session, sent: Path) -> None:
    whole = sent.read_bytes()
    for at in range(200, len(whole), len(whole) // 40):
        sent.write_bytes(whole[:at] + bytes(255 - byte for byte in whole[at : at + 24]) + whole[at + 24 :])
        try:
            mine.compare_with(sent)
        except ViewerError:
            continue
    assert mine.check() == []


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ("id", "type", "body", "target", "value", "purpose", "selector", "source", "exact", "start", "end",
         "motivation", "creator", "name", "items", "first", "dcterms:source", "schema:sha256")), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@given(
    anything, st.dictionaries(st.sampled_from(("body", "target", "motivation", "creator", "created", "id")), anything)
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_is_read_or_refused(mine: Session, tmp_path: Path, whole: object, item: dict[str, object]) -> None:
    for made in (whole, {"items": [{"type": "Annotation"} | item, whole]}):
        path = tmp_path / "any.jsonld"
        path.write_text(json.dumps(made), "utf-8")
        try:
            mine.take_in(path)
        except ViewerError:
            continue
        mine.undo()
    assert mine.check() == []
