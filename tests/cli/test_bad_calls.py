"""Whatever is called, there is an exit code and a sentence, never a traceback."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from viewer.cli import verbs

ROOT = Path(__file__).resolve().parents[2]
DONE, IN_PART, WRONG_CALL, NOT_DONE = 0, 1, 2, 3


@pytest.mark.parametrize(
    "words",
    [
        ("text", "Z"),
        ("text", ""),
        ("mentions", "nobody"),
        ("set", "A", "sha256", "0"),
        ("set", "A", "published", "soonish"),
        ("set", "Z", "title", "x"),
        ("merge", "nobody", "Clara Vogel"),
        ("merge", "Clara Vogel", "Clara Vogel"),
        ("apart", "Clara Vogel", "nobody"),
        ("split", "nobody"),
        ("source", "nobody", "name", "x"),
        ("grade", "nobody", "B", "--reason", "x"),
        ("note", "add", "A", "--start", "5", "--end", "5"),
        ("note", "add", "A", "--start", "-1", "--end", "5"),
        ("note", "add", "A", "--start", "0", "--end", "100000"),
        ("note", "add", "A", "--quote", "not in there"),
        ("note", "add", "A", "--quote", "Vogel"),
        ("note", "add", "A", "--quote", ""),
        ("note", "edit", "nothing", "--body", "x"),
        ("note", "delete", "nothing"),
        ("note", "list", "nobody"),
        ("claim", "add", "Q?", "--document", "A"),
        ("claim", "add", "Q?", "--document", "A", "--start", "9", "--end", "3"),
        ("claim", "add", "--claim", "nothing", "--document", "A", "--quote", "40 cars"),
        ("claim", "delete", "nothing"),
        ("export", "pdf", "TMP/nowhere/x.pdf"),
        ("export", "html", "TMP/x.html", "--what", "document"),
        ("export", "html", "TMP/x.html", "--what", "columns", "--document", "A"),
        ("export", "html", "TMP/x.html", "--claim", "nothing"),
        ("export", "html", "TMP/x.html", "--template", "TMP/nowhere.j2"),
        ("export", "ris", "TMP/x.ris", "--what", "notes"),
        ("template", "html", "TMP/bridge.db"),
        ("export", "markdown", "TMP"),
        ("export", "markdown", "TMP/bridge.db"),
        ("export", "markdown", "TMP/bridge.db/x"),
        ("backup", "TMP/bridge.db"),
        ("backup", "/proc/nowhere/x.db"),
        ("restore",),
        ("restore", "TMP/accounts/a.txt"),
        ("new",),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_said(ask: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = ask("info").json
    answer = ask(*(word.replace("TMP", str(tmp_path)) for word in words))
    assert (answer.code, answer.out) == (NOT_DONE, "")
    assert answer.err.endswith(".\n")
    assert len(answer.err.splitlines()) == 1
    after = ask("info").json
    assert {**after, "counter": 0, "redo": 0} == {**before, "counter": 0, "redo": 0}


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("text",),
        ("note",),
        ("import",),
        ("grade", "x", "B"),
        ("export", "papyrus", "x"),
        ("note", "add", "A", "--start", "many", "--end", "5"),
        ("note", "add", "A", "--start", "3"),
        ("note", "add", "--start", "3", "--end", "5"),
        ("note", "add", "--quote", "40 cars"),
        ("claim", "add"),
        ("claim", "add", "Q?", "--claim", "x"),
        ("claim", "add", "Q?", "--kind", "riddle"),
        ("claim", "add", "Q?", "--stance", "shrugs"),
        ("search",),
        ("--size",),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_told_from_a_failure(ask: Call, words: tuple[str, ...]) -> None:
    answer = ask(*words)
    assert (answer.code, answer.out) == (WRONG_CALL, "")
    assert answer.err
    assert ask("info").json["notes"] == 0


def test_an_archive_must_be_named(call: Call) -> None:
    answer = call("documents", "--json")
    assert (answer.code, answer.out) == (WRONG_CALL, "")
    assert "--archive" in answer.err


@pytest.mark.parametrize(
    "verb", [("documents",), ("undo",), ("check",), ("search", "x"), ("import", ".")], ids=" ".join
)
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "foreign", "cut"])
def test_what_is_no_archive_is_refused_by_every_verb(
    ask: Call, call: Call, tmp_path: Path, kind: str, verb: tuple[str, ...]
) -> None:
    path = tmp_path / "thing.db"
    if kind == "folder":
        path.mkdir()
    elif kind in ("empty", "text"):
        path.write_text("Dear reader, " * 40 if kind == "text" else "")
    elif kind == "foreign":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE t (a)")
        connection.close()
    elif kind == "cut":
        path.write_bytes((tmp_path / "bridge.db").read_bytes()[:20_000])
    before = path.read_bytes() if path.is_file() else None
    answer = call("--archive", path, "--json", *verb)
    assert (answer.code, answer.out) == (NOT_DONE, "")
    assert answer.err.count("\n") == 1
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")] == []


def test_a_claim_whose_passage_is_wrong_is_not_half_made(ask: Call) -> None:
    assert ask("claim", "add", "Q?", "--document", "A", "--start", "0", "--end", "100000").code == NOT_DONE
    assert ask("claims").json == []


def test_another_parallax_may_read_but_not_write(ask: Call, tmp_path: Path) -> None:
    from viewer.session import Session

    session = Session.open(tmp_path / "bridge.db")
    try:
        assert len(ask("documents").json) == 2
        answer = ask("note", "add", "--body", "x")
        assert answer.code == NOT_DONE
        assert "another Parallax has it open" in answer.err
        assert ask("restore").code == NOT_DONE
    finally:
        session.close()


def test_search_answers_while_the_index_cannot_be_brought_up_to_date(ask: Call, monkeypatch) -> None:
    from viewer.errors import ViewerError
    from viewer.search.index import Index

    def busy(*_: object, **__: object) -> None:
        raise ViewerError("The search index is being written by another Parallax.")

    monkeypatch.setattr(Index, "apply", busy)
    answer = ask("search", "bridge")
    assert answer.code == DONE
    assert (answer.json["total"], answer.json["complete"]) == (3, False)
    assert "another Parallax" in answer.err


def test_stopping_by_hand_is_no_traceback(ask: Call, monkeypatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(verbs._READING, "documents", stopped)
    answer = ask("documents")
    assert (answer.code, answer.out) == (NOT_DONE, "")
    assert "Stopped" in answer.err


# As a program of its own


def _run(*words: object, **more) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "viewer", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, **more)


def test_the_program_answers_in_utf8_json_whatever_the_terminal_speaks(ask: Call, tmp_path: Path) -> None:
    ask("note", "add", "--body", "سلام ü 🚢")
    speaks_little = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    archive = ("--archive", tmp_path / "bridge.db")
    done = _run(*archive, "--json", "note", "list", env=speaks_little)
    assert done.returncode == DONE
    assert "سلام ü 🚢" in done.stdout.decode("utf-8")
    plain = _run(*archive, "note", "list", env=speaks_little)
    assert (plain.returncode, plain.stderr) == (DONE, b"")
    assert plain.stdout.decode("ascii")


def test_words_that_are_not_utf8_are_kept_as_well_as_can_be(ask: Call, tmp_path: Path) -> None:
    done = _run("--archive", tmp_path / "bridge.db", "--json", "set", "A", "title", os.fsdecode(b"caf\xe9"))
    assert done.returncode == DONE
    assert ask("documents").json[0]["title"] == "caf�"
    assert _run("--archive", tmp_path / "bridge.db", "text", os.fsdecode(b"\xe9")).returncode == NOT_DONE


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_has_gone_is_no_traceback(ask: Call, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "viewer", "--archive", str(tmp_path / "bridge.db"), "text", "A"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == DONE


def test_help_and_version_need_no_archive(call: Call) -> None:
    for word in ("--help", "--version"):
        answer = call(word)
        assert answer.code == DONE
        assert "arallax" in answer.out
