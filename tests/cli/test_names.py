"""Names for scripts: what a person can say of names in the window, a script can say too."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Call


def _names(ask: Call) -> dict[str, list[str]]:
    return {row["name"]: sorted(form["text"] for form in row["forms"]) for row in ask("entities").json}


def test_a_name_is_renamed_retyped_and_described(ask: Call) -> None:
    assert ask("entity", "rename", "Clara Vogel", "The mayor").json["name"] == "The mayor"
    assert ask("entity", "retype", "The mayor", "ORG").json["label"] == "ORG"
    assert ask("entity", "set", "The mayor", "notes", "seen twice").json["notes"] == "seen twice"
    assert ask("entity", "identify", "The mayor", "wikidata", "Q42").json["identifiers"] == {"wikidata": "Q42"}
    assert ask("entity", "alias", "The mayor", "C. V.").json["aliases"] == ["C. V."]
    assert ask("entity", "alias", "The mayor", "C. V.", "--remove").json["aliases"] == []
    assert ask("entity", "identify", "The mayor", "wikidata", "").json["identifiers"] == {}
    for _ in range(7):
        ask("undo")
    assert "Clara Vogel" in _names(ask)


def test_names_are_joined_and_parted(ask: Call) -> None:
    merged = ask("entity", "merge", "Clara Vogel", "Clara Vogl").json
    shown = ask("entity", "show", "Clara Vogel").json
    assert [part["name"] for part in shown["parts"]] == ["Clara Vogel", "Clara Vogl"]
    assert ask("entity", "split", merged["merged"][0]).json["name"] == "Clara Vogl"
    assert ask("entity", "split", "Clara Vogel", "--form", "Vogel").json["name"] == "Vogel"
    assert _names(ask)["Clara Vogel"] == ["Clara Vogel"]
    assert [other["name"] for other in ask("entity", "show", "Vogel").json["apart"]] == ["Clara Vogel"]


def test_parts_that_are_different_are_joined_only_when_that_is_meant(ask: Call) -> None:
    ask("mention", "add", "A", "PERSON", "--quote", "bridge")
    ask("entity", "apart", "Clara Vogel", "Clara Vogl")
    ask("entity", "merge", "bridge", "Clara Vogl")
    refused = ask("entity", "merge", "Clara Vogel", "bridge")
    assert (refused.code, refused.out) == (3, "")
    assert "“Clara Vogel” and “Clara Vogl”" in refused.err
    assert ask("entity", "merge", "Clara Vogel", "bridge", "--anyway").code == 0


def test_a_place_is_marked_moved_and_deleted(ask: Call) -> None:
    made = ask("mention", "add", "B", "ORG", "--quote", "cars", "--everywhere").json
    assert (made["text"], made["label"], made["origin"], made["status"]) == ("cars", "ORG", "manual", "confirmed")
    assert [row["letter"] for row in ask("mentions", "--of", "cars").json] == ["A", "B"]
    assert [row["letter"] for row in ask("mentions", "B", "--of", "cars").json] == ["B"]
    assert ask("mention", "move", made["mention"], "Clara Vogl").json["label"] == "PERSON"
    assert ask("mention", "split", made["mention"]).json["name"] == "cars"
    assert ask("mention", "delete", made["mention"]).json["deleted"] is True
    left = ask("mentions", "--of", "cars").json
    assert [row["letter"] for row in left] == ["A"]
    assert ask("mention", "confirm", left[0]["mention"]).json["status"] == "confirmed"
    assert ask("mention", "delete", left[0]["mention"], "--everywhere").json["everywhere"] is True
    assert not any(row["text"] == "cars" for row in ask("mentions").json)


def test_who_calls_it_what_is_read_and_written(ask: Call, tmp_path: Path) -> None:
    ask("merge", "Clara Vogel", "Clara Vogl")
    said = ask("entity", "terms", "Clara Vogel").json
    assert [account["letter"] for account in said["accounts"]] == ["A", "B"]
    assert {form["text"]: form["counts"] for form in said["forms"]} == {
        "Clara Vogel": [1, 0],
        "Clara Vogl": [0, 1],
        "Vogel": [1, 0],
    }
    ask("entity", "terms", "Clara Vogel", tmp_path / "terms.csv")
    with (tmp_path / "terms.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row[0]: row[1:] for row in csv.reader(file)}
    assert rows["Vogel"] == ["1", "0", "1"]
    assert ask("export", "names", tmp_path / "names.csv").code == 0
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        forms = {(row["Form"], row["Account"]): row for row in csv.DictReader(file)}
    assert forms["Clara Vogl", "B"]["Name"] == "Clara Vogel"
    assert forms["Clara Vogl", "B"]["Found as"] != forms["Clara Vogl", "B"]["Id"]


def test_names_have_dates_and_company(ask: Call) -> None:
    rows = {row["name"]: row for row in ask("entities", "--dates").json}
    vogel = rows["Clara Vogel"]
    assert (vogel["first"], vogel["last"], vogel["accounts"]) == ("2020-05-04", "2020-05-04", 1)
    assert (rows["Clara Vogl"]["first"], rows["Clara Vogl"]["last"]) == ("2020-05-01", "2020-05-31")
    ask("mention", "add", "A", "ORG", "--quote", "The bridge")
    assert [row["name"] for row in ask("entity", "beside", "The bridge").json] == ["Clara Vogel"]


@pytest.mark.parametrize(
    "words",
    [
        ("entity", "rename", "nobody", "x"),
        ("entity", "rename", "Clara Vogel", " "),
        ("entity", "set", "Clara Vogel", "height", "2"),
        ("entity", "identify", "Clara Vogel", "wikidata", "42"),
        ("entity", "identify", "Clara Vogel", "", "42"),
        ("entity", "alias", "Clara Vogel", "nobody", "--remove"),
        ("entity", "split", "Clara Vogel", "--form", "Klara"),
        ("entity", "split", "Clara Vogl", "--form", "Clara Vogl"),
        ("entity", "terms", "Clara Vogel", "TMP/bridge.db"),
        ("mention", "add", "A", "PERSON", "--start", "0", "--end", "100000"),
        ("mention", "add", "A", "PERSON", "--quote", "\n"),
        ("mention", "add", "A", "PERSON", "--quote", "bridge", "--entity", "nobody"),
        ("mention", "delete", "999"),
        ("mention", "confirm", "999"),
        ("mention", "move", "999", "Clara Vogel"),
        ("mention", "move", "x", "Clara Vogel"),
        ("mention", "split", "999"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_with_names_is_said(ask: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = ask("info").json["counter"]
    said = ask(*(word.replace("TMP", str(tmp_path)) for word in words))
    assert (said.code, said.out) == (3, "")
    assert "Traceback" not in said.err
    assert said.err.strip().endswith(".")
    assert ask("info").json["counter"] == before


@pytest.mark.parametrize(
    "words",
    [("entity", "retype", "Clara Vogel", "SHIP"), ("mention", "add", "A", "PERSON"), ("mention", "add", "A", "DATE")],
    ids=" ".join,
)
def test_a_call_that_cannot_be_meant_is_a_wrong_call(ask: Call, words: tuple[str, ...]) -> None:
    assert ask(*words).code == 2
