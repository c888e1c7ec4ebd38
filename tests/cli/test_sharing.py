"""A share copy and its way back, from a script."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Call


def test_a_share_copy_goes_out_and_comes_back(ask: Call, call: Call, tmp_path: Path) -> None:
    note = ask("note", "add", "A", "--quote", "40 cars", "--body", "Who counted?", "--tag", "count").json["note"]
    ask("note", "add", "A", "--quote", "4 May 2020", "--body", "not for others", "--private")
    target = tmp_path / "copy.parallax"
    made = ask("export", "archive", target, "--without", "authors").json
    assert made["target"] == str(target) and made["holds"]["note"] == 1 and made["searched"] > 0
    assert "private notes" in made["left_out"]

    looked = ask("merge", target, "--look").json
    assert (looked["added"], looked["conflicts"], looked["merged"]) == ({}, [], False)
    call("--archive", target, "note", "edit", note, "--body", "Vogel, from the pier")
    call("--archive", target, "note", "add", "B", "--quote", "60 cars", "--body", "At least?")
    ask("note", "edit", note, "--body", "The police did")
    found = ask("merge", target, "--look").json
    assert found["added"] == {"note": ["At least?"]}
    [conflict] = found["conflicts"]
    assert conflict["key"] == f"note:{note}" and conflict["choices"] == ["mine", "theirs", "both"]
    [difference] = conflict["differences"]
    assert (difference["field"], difference["mine"]) == ("body", "The police did")

    done = ask("merge", target, "--choose", f"note:{note}=both").json
    assert done["merged"] and done["chosen"] == {f"note:{note}": "both"}
    bodies = {each["body"] for each in ask("note", "list").json}
    assert bodies == {"The police did", "Vogel, from the pier", "At least?", "not for others"}
    assert ask("undo").code == 0
    assert {each["body"] for each in ask("note", "list").json} == {"The police did", "not for others"}
    assert ask("merge", target, "--conflicts", "theirs").code == 0
    assert "Vogel, from the pier" in {each["body"] for each in ask("note", "list").json}


def test_a_part_goes_out_by_document_tag_and_day(ask: Call, call: Call, tmp_path: Path) -> None:
    ask("note", "add", "A", "--quote", "40 cars", "--body", "one", "--tag", "count")
    ask("note", "add", "B", "--quote", "60 cars", "--body", "two", "--tag", "count")
    ask("note", "add", "A", "--quote", "4 May 2020", "--body", "three")
    ask("export", "archive", tmp_path / "x.parallax", "--document", "A", "--tag", "count")
    assert [d["title"] for d in call("--archive", tmp_path / "x.parallax", "documents", "--json").json] == [
        "Bridge closed"
    ]
    assert [n["body"] for n in call("--archive", tmp_path / "x.parallax", "note", "list", "--json").json] == ["one"]


def test_annotations_come_back(ask: Call, tmp_path: Path) -> None:
    ask("note", "add", "A", "--quote", "40 cars", "--body", "one", "--tag", "count")
    ask("export", "jsonld", tmp_path / "notes.jsonld")
    assert ask("undo").code == 0
    assert ask("merge", tmp_path / "notes.jsonld").json["added"] == {"note": ["one"]}
    assert ask("merge", tmp_path / "notes.jsonld").json["same"] == {"document": 1, "note": 1}


def test_what_cannot_be_merged_is_said(ask: Call, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("no archive")
    for words, code in (
        (("merge", tmp_path / "gone"), 3),
        (("merge", tmp_path / "x.txt"), 3),
        (("merge", tmp_path / "x.txt", "--choose", "note:1=hers"), 2),
        (("export", "archive", tmp_path / "no" / "where.parallax"), 3),
        (("export", "archive", tmp_path / "x.parallax", "--document", "nobody"), 3),
    ):
        answer = ask(*words)
        assert answer.code == code and answer.err and not answer.out
    ask("export", "archive", tmp_path / "y.parallax")
    kept = shutil.copy(tmp_path / "y.parallax", tmp_path / "z.parallax")
    assert ask("export", "archive", tmp_path / "y.parallax").code == 3
    assert (tmp_path / "y.parallax").read_bytes() == Path(kept).read_bytes()
