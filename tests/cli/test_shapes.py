"""The JSON that scripts of others read is a contract: names, shapes, offsets, exit codes."""

from __future__ import annotations

import hashlib
import math
from pathlib import Path

import pytest

from tests.cli.conftest import Call

MENTION = {
    "mention", "document", "start", "end", "text", "label", "value", "entity", "confidence", "origin", "status",
    "method",
}  # fmt: skip
EVENT = {
    "event", "document", "start", "end", "text", "edtf", "earliest", "latest", "kind", "precision", "approx", "reason",
    "sentence", "sentence_place", "entities", "speaker", "name", "happening", "origin", "hidden",
}  # fmt: skip
CLAIM = {"claim", "question", "kind", "subject", "unit", "verdict", "why", "sum", "rulings", "cells"}
CELL = {
    "cell", "document", "start", "end", "quote", "value", "low", "high", "stance", "speaker", "part", "credibility",
    "credibility_reason", "blind",
}  # fmt: skip
NOTE = {
    "private",
    "note", "document", "start", "end", "quote", "paragraph", "body", "tags", "author", "created", "modified",
    "version", "flags", "todo", "lost",
}  # fmt: skip


def test_new_names_the_archive_and_its_id(call: Call, tmp_path: Path) -> None:
    answer = call("--json", "--archive", tmp_path / "x.db", "new")
    assert answer.code == 0
    assert answer.json.keys() == {"archive", "id"}
    assert answer.json["archive"] == str(tmp_path / "x.db")
    assert call("--archive", tmp_path / "x.db", "info", "--json").json["id"] == answer.json["id"]


def test_import_says_what_became_of_every_file(call: Call, tmp_path: Path, accounts: Path) -> None:
    archive = tmp_path / "x.db"
    call("--archive", archive, "new")
    (accounts / "c.txt").write_bytes((accounts / "a.txt").read_bytes())
    (accounts / "d.mp4").write_bytes(b"film")
    answer = call("--archive", archive, "import", accounts, tmp_path / "nowhere.txt", "--json")
    assert answer.code == 1  # in part: something was refused
    said = answer.json
    assert [Path(row["path"]).name for row in said["imported"]] == ["a.txt", "b.md"]
    assert said["imported"][0].keys() == {"document", "path", "title", "sha256", "warnings"}
    assert said["imported"][0]["sha256"] == hashlib.sha256((accounts / "a.txt").read_bytes()).hexdigest()
    assert said["duplicates"] == [{"path": str(accounts / "c.txt"), "document": said["imported"][0]["document"]}]
    assert [Path(row["path"]).name for row in said["refused"]] == ["d.mp4", "nowhere.txt"]
    assert all(row["reason"] for row in said["refused"])
    assert said["cancelled"] is False
    assert call("--archive", archive, "import", accounts / "a.txt").code == 0  # known already: nothing was refused


def test_documents_and_text(ask: Call) -> None:
    rows = ask("documents").json
    assert rows[0].keys() >= {"document", "title", "source", "published", "language", "sha256", "characters"}
    assert [row["title"] for row in rows] == ["Bridge closed", "Bridge open"]
    for row, letter in zip(rows, "AB", strict=True):
        for reference in (row["document"], row["document"][:8], row["title"], letter):
            text = ask("text", reference).json
            assert text["document"] == row["document"]
            assert len(text["text"]) == row["characters"]


def test_set_answers_with_the_changed_document(ask: Call) -> None:
    changed = ask("set", "A", "source", "Road Office")
    assert changed.code == 0
    assert changed.json["source"] == "Road Office"
    assert ask("set", "A", "published", "May 2020").json["published"] == "2020-05"
    assert ask("documents").json[0]["published"] == "2020-05"


def test_mentions_are_spans_of_the_text(ask: Call) -> None:
    rows = ask("mentions").json
    assert rows
    texts = {row["document"]: ask("text", row["document"]).json["text"] for row in ask("documents").json}
    for row in rows:
        assert row.keys() == MENTION
        assert texts[row["document"]][row["start"] : row["end"]] == row["text"]
        assert 0 <= row["confidence"] <= 1
    of_one = ask("mentions", "B").json
    assert of_one == [row for row in rows if row["document"] == of_one[0]["document"]]
    (date,) = [row for row in rows if row["text"] == "4 May 2020"]
    assert (date["label"], date["value"]["edtf"]) == ("DATE", "2020-05-04")
    (figure,) = [row for row in of_one if row["label"] == "QUANTITY"]
    assert figure["value"]["min"] == 60
    assert figure["value"]["max"] is None or math.isfinite(figure["value"]["max"])


def test_entities_and_proposals(ask: Call) -> None:
    rows = ask("entities").json
    (vogel,) = [row for row in rows if row["name"] == "Clara Vogel"]
    assert vogel.keys() == {
        *("entity", "label", "name", "forms", "merged"), *("aliases", "identifiers", "notes", "colour")
    }  # fmt: skip
    a = ask("documents").json[0]["document"]
    assert sorted(vogel["forms"], key=lambda form: form["text"]) == [
        {"text": "Clara Vogel", "count": 1, "documents": {a: 1}},
        {"text": "Vogel", "count": 1, "documents": {a: 1}},
    ]
    (proposal,) = ask("entities", "--proposals").json
    assert proposal.keys() >= {"a", "b", "reason", "confidence"}
    assert {proposal["a_name"], proposal["b_name"]} == {"Clara Vogel", "Clara Vogl"}


def test_merge_split_and_apart(ask: Call) -> None:
    ids = {row["name"]: row["entity"] for row in ask("entities").json}
    merged = ask("merge", "Clara Vogel", ids["Clara Vogl"][:8]).json
    assert merged["merged"] == [ids["Clara Vogl"]]
    assert ask("split", ids["Clara Vogl"][:8]).json["entity"] == ids["Clara Vogl"]
    assert ask("apart", "Clara Vogel", "Clara Vogl").json["verdict"] == "different"
    assert ask("entities", "--proposals").json == []


def test_the_timeline_rests_on_words(ask: Call) -> None:
    rows = ask("timeline").json
    text = ask("text", "A").json["text"]
    (event,) = [row for row in rows if row["edtf"] == "2020-05-04" and row["kind"] == "event"]
    assert event.keys() == EVENT
    assert (event["earliest"], event["latest"]) == ("2020-05-04", "2020-05-04")
    assert text[event["start"] : event["end"]] == event["text"] == "4 May 2020"
    assert "Clara Vogel" in event["sentence"]


def test_search_understands_counts_and_points(ask: Call) -> None:
    said = ask("search", "bridge", "closed").json
    assert said.keys() >= {"understood", "total", "hits", "facets"}
    assert said["complete"] is True
    assert said["total"] == len(said["hits"]) == 2
    for hit in said["hits"]:
        assert hit.keys() >= {"kind", "document", "id", "start", "end", "sentence", "score"}
        found = ask("text", hit["document"]).json["text"][hit["start"] : hit["end"]]
        assert found.casefold() in ("bridge", "closed", "bridge closed")
    assert ask("search", "bridge", "closed", "--limit", 1, "--offset", 1).json["hits"] == said["hits"][1:]
    assert ask("search", "").json["hits"] == []


def test_sources_and_grades(ask: Call) -> None:
    ask("set", "A", "source", "Road Office")
    assert ask("source", "Road Office", "kind", "official-record").json["kind"] == "official-record"
    grade = ask("grade", "Road Office", "b", "--reason", "Its log is kept.", "--topic", "roads", "--date", "2021").json
    assert grade.keys() == {
        *("grade", "target", "scale", "value", "reason", "topic", "date", "by", "at", "words", "given_on", "blind"),
    }
    assert (grade["value"], grade["topic"], grade["date"]) == ("B", "roads", "2021")
    (source,) = ask("sources").json
    assert source.keys() == {"source", "name", "kind", "origin", "notes", "reliability", "grades", "documents"}
    assert source["grades"] == [grade]
    assert source["documents"] == [ask("documents").json[0]["document"]]


def test_notes_are_added_listed_changed_and_deleted(ask: Call) -> None:
    note = ask("note", "add", "A", "--quote", "40 cars", "--body", "Who counted?", "--tag", "count").json
    assert note.keys() == NOTE
    text = ask("text", "A").json["text"]
    assert text[note["start"] : note["end"]] == note["quote"] == "40 cars"
    loose = ask("note", "add", "--body", "On the whole").json
    assert (loose["document"], loose["start"], loose["quote"]) == (None, None, None)
    placed = ask("note", "add", "B", "--start", 0, "--end", 5).json
    assert [row["note"] for row in ask("note", "list").json] == [note["note"], placed["note"], loose["note"]]
    assert [row["note"] for row in ask("note", "list", "B").json] == [placed["note"]]
    edited = ask("note", "edit", note["note"][:8], "--body", "Vogel did").json
    assert (edited["body"], edited["tags"], edited["version"]) == ("Vogel did", ["count"], 2)
    assert ask("note", "delete", note["note"]).json == {"note": note["note"], "deleted": True}
    assert len(ask("note", "list").json) == 2


def test_claims_with_their_cells_and_verdict(ask: Call) -> None:
    passage = ("--document", "A", "--quote", "40 cars")
    claim = ask("claim", "add", "How many cars?", "--kind", "number", *passage).json
    assert claim.keys() == CLAIM
    assert claim["cells"][0].keys() == CELL
    passage = ("--document", "B", "--quote", "At least 60 cars")
    added = ask("claim", "add", "--claim", claim["claim"][:8], *passage, "--speaker", "Vogl").json
    assert added["verdict"] == "conflicting"
    assert [cell["quote"] for cell in added["cells"]] == ["40 cars", "At least 60 cars"]
    assert ask("claims").json == ask("claim", "list").json == [added]
    assert added["cells"][1]["high"] is None  # no upper end
    cell = added["cells"][0]["cell"]
    assert ask("grade", cell[:8], "2", "--reason", "Saw the film.").json["scale"] == "credibility"
    assert ask("claims").json[0]["cells"][0]["credibility"] == "2"
    assert ask("claim", "delete", claim["claim"]).json == {"claim": claim["claim"], "deleted": True}
    assert ask("claims").json == []


def test_undo_and_redo_over_several_calls(ask: Call) -> None:
    first = ask("note", "add", "--body", "one").json["note"]
    ask("note", "add", "--body", "two")
    assert ask("undo").json["undo"] == "Write note"
    assert ask("undo").json["ids"] == [first]
    assert ask("note", "list").json == []
    assert ask("undo").json["undo"] == "Import documents"
    nothing = ask("undo")
    assert (nothing.code, nothing.json) == (3, {"undo": None})
    assert ask("documents").json == []
    for _ in range(3):
        assert ask("redo").code == 0
    assert ask("redo").json == {"redo": None}
    assert [row["body"] for row in ask("note", "list").json] == ["one", "two"]


def test_export_says_where_and_what_it_left_out(ask: Call, tmp_path: Path) -> None:
    ask("note", "add", "A", "--quote", "40 cars", "--body", "Who counted?", "--tag", "count")
    said = ask("export", "markdown", tmp_path / "brief.md", "--tag", "count").json
    assert said.keys() == {"target", "form", "left_out"}
    assert (said["target"], said["form"]) == (str(tmp_path / "brief.md"), "markdown")
    assert all(isinstance(what, str) for what in said["left_out"])
    written = (tmp_path / "brief.md").read_text("utf-8")
    assert "40 cars" in written
    assert "Who counted?" in written


def test_check_backup_restore_reindex_and_info(ask: Call, tmp_path: Path) -> None:
    assert ask("check").json == {"ok": True, "findings": []}
    made = ask("backup", tmp_path / "safe.db").json
    assert made == {"ok": True, "findings": [], "backup": str(tmp_path / "safe.db")}
    automatic = ask("backup").json["backup"]
    ask("note", "add", "--body", "later")
    restored = ask("restore", tmp_path / "safe.db").json
    assert restored.keys() == {"ok", "findings", "restored", "kept"}
    assert ask("note", "list").json == []
    assert ask("restore").json["restored"] == automatic
    assert ask("reindex").json == {"ok": True, "findings": [], "reindexed": 2}
    info = ask("info").json
    assert info.keys() >= {"ok", "findings", "archive", "id", "title", "documents", "notes", "claims", "undo", "redo"}
    assert (info["title"], info["documents"]) == ("The bridge", 2)


def test_a_finding_of_check_is_not_all_well(ask: Call, tmp_path: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(tmp_path / "bridge.db")
    connection.execute("UPDATE original SET bytes = x'00'")
    connection.commit()
    connection.close()
    answer = ask("check")
    assert answer.code == 1
    assert answer.json["ok"] is False
    assert len(answer.json["findings"]) == 2


@pytest.mark.parametrize(
    "words",
    [
        ("documents",), ("text", "A"), ("mentions",), ("entities",), ("entities", "--proposals"), ("timeline",),
        ("search", "bridge"), ("sources",), ("note", "list"), ("claim", "list"), ("claims",), ("check",), ("info",),
        ("undo",), ("reindex",), ("backup",),
    ],
    ids="-".join,
)  # fmt: skip
def test_every_verb_also_speaks_to_people(ask: Call, call: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    answer = call("--archive", tmp_path / "bridge.db", *words)
    assert answer.code == 0
    assert answer.out == "" or not answer.out.startswith(("{", "["))


@pytest.mark.parametrize("first", [True, False])
def test_options_may_stand_before_or_after_the_verb(ask: Call, call: Call, tmp_path: Path, first: bool) -> None:
    options = ["--archive", tmp_path / "bridge.db", "--json", "--author", "Bea"]
    for verb in (["note", "add", "--body", "x"], ["documents"]):
        answer = call(*options, *verb) if first else call(*verb, *options)
        assert answer.code == 0
        assert answer.json
    assert call(*options, "note", "list").json[0]["author"] == "Bea"


def test_the_answer_is_on_standard_output_and_messages_are_not(ask: Call) -> None:
    answer = ask("import", "/nowhere.txt")
    assert answer.json["refused"]
    failed = ask("text", "Z")
    assert (failed.out, failed.code) == ("", 3)
    assert "no document" in failed.err


def test_dates_are_corrected_and_events_joined_from_a_script(ask: Call) -> None:
    first, second = [row["event"] for row in ask("timeline").json if row["kind"] == "event"][:2]
    joined = ask("events", "join", first, second, "--name", "One day").json
    assert (joined["name"], joined["events"].__len__()) == ("One day", 2)
    assert ask("events", "list").json == [joined]
    assert ask("events", "name", joined["happening"], "Another day").json["name"] == "Another day"
    assert ask("events", "part", first).json["event"] == first
    assert ask("events", "list").json == []
    assert isinstance(ask("events", "list", "--proposals").json, list)
    ask("events", "hide", second)
    assert second not in {row["event"] for row in ask("timeline").json}
    ask("events", "show", second)
    assert second in {row["event"] for row in ask("timeline").json}
    date = next(row for row in ask("mentions", "A").json if row["label"] == "DATE")
    changed = ask("set-date", date["mention"], "late June 2018", "--reason", "misprint").json
    assert changed["value"]["edtf"] == "2018-06-21/2018-06-30"
    assert "misprint" in changed["value"]["reason"]
    assert ask("set-date", date["mention"]).json["value"] == date["value"]
    added = ask("events", "add", "A", "--start", "0", "--end", "5", "--date", "2018", "--title", "A beginning").json
    assert (added["edtf"], added["name"]) == ("2018", "A beginning")
