"""Proposed claims for scripts: listed, accepted and dismissed by their keys."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.analysis.cases import VOYAGE
from viewer.app import main
from viewer.session import Session


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for name, text in VOYAGE.texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    session = Session.create(tmp_path / "albe.db", "The Albe")
    session.import_paths(sorted(tmp_path.glob("*.txt")))
    session.close()
    return tmp_path / "albe.db"


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, out, err


def answer(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    code, out, err = run(capsys, *words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_a_script_reads_and_judges_proposals(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--archive", archive, "claims", "--proposals")
    first = found[0]
    assert {"claim", "question", "kind", "verdict", "why", "cells", "reason", "confidence"} <= first.keys()
    text = answer(capsys, "--archive", archive, "text", first["cells"][0]["document"])["text"]
    for key in ("document", "start", "end", "quote", "value", "stance", "speaker"):
        assert key in first["cells"][0]
    assert text[first["cells"][0]["start"] : first["cells"][0]["end"]] == first["cells"][0]["quote"]
    made = answer(capsys, "--archive", archive, "claim", "accept", first["claim"], "--question", "When did she leave?")
    assert made["question"] == "When did she leave?"
    assert [cell["value"] for cell in made["cells"]] == [cell["value"] for cell in first["cells"]]
    assert answer(capsys, "--archive", archive, "claim", "dismiss", found[1]["claim"][:8])["dismissed"]
    left = [proposal["claim"] for proposal in answer(capsys, "--archive", archive, "claims", "--proposals")]
    assert left == [proposal["claim"] for proposal in found[2:]]
    answer(capsys, "--archive", archive, "undo")
    assert len(answer(capsys, "--archive", archive, "claims", "--proposals")) == len(found) - 1


def test_people_see_a_line_for_each(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--archive", archive, "claims", "--proposals")
    assert code == 0
    assert "conflicting Date: 4 October 1887 / 6 October 1887" in out


def test_an_unknown_key_is_refused_in_words(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--archive", archive, "claim", "accept", "0000")
    assert (code, out) == (3, "")
    assert "no proposal “0000”" in err
