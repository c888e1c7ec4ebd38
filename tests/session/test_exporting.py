"""What some forms take along beyond claims and notes: names, dates and whole texts."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest

from viewer.errors import ViewerError
from viewer.session import Session


def test_names_leave_as_each_account_writes_them_and_a_merge_can_be_taken_back(case: Session, tmp_path: Path) -> None:
    names = {entity.name: entity for entity in case.entities()}
    first, second = names["Ilona Brandt"], names["Ilona Brant"]
    case.merge(first.id, second.id)
    lines = case.export("ftm", tmp_path / "names").target.read_text("utf-8").splitlines()
    people = [s for s in map(json.loads, lines) if s["schema"] == "Person" and s["canonical_id"] == f"name-{first.id}"]
    assert {s["entity_id"] for s in people} == {f"name-{first.id}", f"name-{second.id}"}
    assert len({s["dataset"] for s in people}) == 2


def test_dates_leave_with_the_words_they_stand_in(case: Session, tmp_path: Path) -> None:
    target = case.export("timelinejs", tmp_path / "dates").target
    rows = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
    assert "3 February 2021" in next(row for row in rows if row["Day"] == "3")["Headline"]


def test_whole_texts_leave_for_programs_that_code_them(case: Session, tmp_path: Path) -> None:
    with zipfile.ZipFile(case.export("qdpx", tmp_path / "project").target) as package:
        texts = {package.read(name).decode("utf-8") for name in package.namelist() if name.startswith("sources/")}
    assert texts == {case.text(account.document.id) for account in case.accounts()}


def test_an_unknown_form_is_refused_before_anything_is_gathered(case: Session, tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="not one that Parallax knows"):
        case.export("papyrus", tmp_path / "x")
    assert not (tmp_path / "x").exists()
