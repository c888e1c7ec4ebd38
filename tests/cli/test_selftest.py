"""I ask a fresh installation whether it works, and it tries everything once without leaving a trace."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from viewer import paths
from viewer.app import main
from viewer.importing import worker
from viewer.ui import application


def test_a_whole_installation_says_what_it_tried(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "viewer", "check", "--self", "--json"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert (answer["ok"], answer["findings"]) == (True, [])
    first_words = [line.split()[0] for line in answer["done"]]
    assert first_words == ["Found", "Opened", "Searched", "Imported", "Exported", "Rendered"]
    assert [path for path in home.rglob("*") if path.is_file() and "fontconfig" not in path.parts] == []


def test_what_does_not_work_is_said_and_the_rest_is_tried_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(worker, "command", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
    monkeypatch.setattr(application, "render", lambda _, target, *more: target.write_bytes(b"white"))
    assert main(["check", "--self"]) == 1
    told = capsys.readouterr().out.splitlines()
    failed = [line for line in told if line.startswith("FAILED: ")]
    assert len(told) == 6
    assert "web page" in failed[0]
    assert failed[1].startswith("FAILED: The window. It shows nothing")


@pytest.mark.parametrize("broken", ["resources", "sample_archive"])
def test_missing_files_are_findings(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(application, "render", lambda _, target, *more: target.write_bytes(bytes(100_000)))
    monkeypatch.setattr(paths, broken, lambda: tmp_path / "gone")
    assert main(["check", "--self", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert not answer["ok"]
    assert answer["findings"]


def test_the_program_can_be_its_own_reader_of_web_pages() -> None:
    with worker.Worker([sys.executable, "-m", "viewer", "--import-worker"]) as reader:
        document = reader.read(b"<html><title>Quay</title><body><p>Two boats left.</p></body></html>", Path("q.html"))
    assert (document.title, document.text) == ("Quay", "Two boats left.")
