"""Judging for scripts: who is muted, rulings, statements corrected and graded, scales, copies."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from viewer import paths


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A copy of the sample."""
    return Path(shutil.copy(paths.sample_archive(), tmp_path / "sample.db"))


def asked(call: Call, archive: Path, *words: object):
    answer = call("--archive", archive, *words, "--json")
    assert (answer.code, answer.err) == (0, ""), answer
    return answer.json


def claim(call: Call, archive: Path, question: str, *words: object):
    return next(each for each in asked(call, archive, "claims", *words) if each["question"] == question)


def test_muting_is_a_view_that_says_what_stands(call: Call, archive: Path) -> None:
    counter = asked(call, archive, "info")["counter"]
    found = claim(call, archive, "People at the rally", "--mute", "origin=NCRI / PMOI")
    assert found["verdict"] == "conflicting"
    stands = found["standing"]
    assert (stands["verdict"], stands["rests_on_one"], stands["changed"]) == ("open", True, True)
    assert stands["muted"] == "everything of the origin NCRI / PMOI"
    assert len(stands["lost"]) == 2
    assert "standing" not in claim(call, archive, "People at the rally")
    assert asked(call, archive, "info")["counter"] == counter


def test_a_grade_band_and_the_unjudged_are_muted(call: Call, archive: Path) -> None:
    asked(call, archive, "grade", "Mehr News Agency", "D", "--reason", "a party to it")
    below = claim(call, archive, "Year of the rally", "--mute", "below=C")["standing"]
    assert below["verdict"] == "compatible", "only the account below C is muted, none that nobody has judged"
    every = claim(call, archive, "Year of the rally", "--mute", "below=C", "--mute", "unjudged")["standing"]
    assert every["fallen"]


@pytest.mark.parametrize(
    ("whom", "code", "says"),
    [
        ("everybody", 2, "mutes nobody"),
        ("source=Nobody", 3, "no source “Nobody”"),
        ("origin=", 3, "No source has the origin"),
        ("below=F", 3, "Choose one of: A B C D E."),
    ],
)
def test_whom_nobody_can_mute(call: Call, archive: Path, whom: str, code: int, says: str) -> None:
    answer = call("--archive", archive, "claims", "--mute", whom)
    assert answer.code == code and says in answer.err


@pytest.mark.parametrize("form", ["markdown", "html", "csv", "jsonld", "claimreview"])
def test_a_muted_export_says_who_was_muted_and_that_it_is_a_view(
    call: Call, archive: Path, tmp_path: Path, form: str
) -> None:
    target = tmp_path / "brief"
    done = asked(call, archive, "export", form, target, "--mute", "source=Mehr News Agency")
    assert done["muted"] == "Mehr News Agency"
    told = target.read_text("utf-8")
    assert "stands while these are muted: Mehr News Agency" in told and "This is a view" in told
    asked(call, archive, "export", form, tmp_path / "whole")
    assert "This is a view" not in (tmp_path / "whole").read_text("utf-8")


def test_a_verdict_is_overruled_withdrawn_and_undone(call: Call, archive: Path) -> None:
    year = claim(call, archive, "Year of the rally")["claim"]
    ruled = asked(call, archive, "claim", "rule", year, "settled", "--reason", "the tickets are dated", "--author", "A")
    assert (ruled["verdict"], ruled["sum"]) == ("settled", "conflicting")
    assert ruled["rulings"][-1]["reason"] == "the tickets are dated"
    both = asked(call, archive, "claim", "rule", year, "open", "--reason", "no ticket was seen", "--author", "B")
    assert both["verdict"] == "conflicting", "people who contradict one another are shown, not outvoted"
    assert [said["by"] for said in both["rulings"]] == ["A", "B"]
    assert "Contradictory rulings" in call("--archive", archive, "claim", "withdraw", year, "--author", "C").out
    left = asked(call, archive, "claim", "withdraw", year, "--reason", "it was a copy", "--author", "B")
    assert left["verdict"] == "settled"
    asked(call, archive, "undo")
    assert claim(call, archive, "Year of the rally")["verdict"] == "conflicting"
    assert call("--archive", archive, "claim", "rule", year, "open", "--reason", " ").code == 3


def test_a_statement_is_corrected_graded_moved_and_taken_out(call: Call, archive: Path) -> None:
    before = claim(call, archive, "Year of the rally")
    cell = next(each for each in before["cells"] if each["value"] == "2019")
    after = asked(call, archive, "claim", "cell", cell["cell"], "--value", "2018", "--stance", "asserts")
    assert after["verdict"] == "compatible"
    changed = next(each for each in after["cells"] if each["cell"] == cell["cell"])
    assert (changed["value"], changed["stance"], changed["quote"]) == ("2018", "asserts", cell["quote"])
    moved = asked(call, archive, "claim", "cell", cell["cell"], "--start", 0, "--end", 6)
    assert next(each for each in moved["cells"] if each["cell"] == cell["cell"])["quote"] == "Digest"
    graded = asked(call, archive, "grade", cell["cell"], "4", "--reason", "the year clashes")
    assert (graded["scale"], graded["value"], graded["blind"]) == ("credibility", "4", False)
    taken = asked(call, archive, "claim", "remove", cell["cell"])
    assert cell["cell"] not in [each["cell"] for each in taken["cells"]]
    for _ in range(4):
        asked(call, archive, "undo")
    assert claim(call, archive, "Year of the rally") == before
    assert call("--archive", archive, "claim", "cell", cell["cell"]).code == 2
    assert "no other place" in call("--archive", archive, "claim", "cell", cell["cell"], "--nearest").err
    edited = asked(call, archive, "claim", "edit", before["claim"], "--question", "In which year?")
    assert edited["question"] == "In which year?"


def test_a_scale_of_ones_own_is_defined_used_and_undone(call: Call, archive: Path) -> None:
    asked(call, archive, "grade", "Mehr News Agency", "C", "--reason", "slips on dates")
    steps = ("--step", "H=High:often right", "--step", "L=Low", "--step", "U=Unknown")
    defined = asked(call, archive, "scale", "reliability", "--name", "House", *steps, "--none", "u")
    assert [step["sign"] for step in defined[0]["steps"]] == ["H", "L", "U"] and defined[0]["none"] == "U"
    source = next(each for each in asked(call, archive, "sources") if each["name"] == "Mehr News Agency")
    assert source["reliability"] == "U", "a grade of another scale is no grade of this one"
    assert (source["grades"][0]["value"], source["grades"][0]["words"]) == ("C", "Fairly reliable")
    asked(call, archive, "grade", "Mehr News Agency", "l", "--reason", "slips on dates")
    assert call("--archive", archive, "grade", "Mehr News Agency", "C", "--reason", "x").code == 3
    year = claim(call, archive, "Year of the rally", "--mute", "below=H")["standing"]
    assert (year["verdict"], len(year["lost"])) == ("compatible", 1)
    found = asked(call, archive, "search", "--filter", "grade=L")
    assert found["total"] > 0
    assert asked(call, archive, "search", "grade:<=H")["total"] == 0
    asked(call, archive, "undo")
    asked(call, archive, "undo")
    source = next(each for each in asked(call, archive, "sources") if each["name"] == "Mehr News Agency")
    assert source["reliability"] == "C"
    assert call("--archive", archive, "scale", "reliability", "--name", "X", "--step", "A=Good").code == 3
    assert asked(call, archive, "scale", "credibility", "--use", "5x5x5")[0]["none"] == "4"


def test_who_copies_whom_without_shared_words(call: Call, archive: Path) -> None:
    assert asked(call, archive, "copies", "confirm", "C", "D")["status"] == "confirmed"
    (said,) = asked(call, archive, "copies", "list")
    assert (said["status"], said["reason"], said["words"]) == ("confirmed", "the user says so", 0)
    asked(call, archive, "copies", "forget", "C", "D")
    assert asked(call, archive, "copies", "list") == []
    assert call("--archive", archive, "copies", "confirm", "A", "A").code == 3


def test_the_reason_of_a_ruling_is_found(call: Call, archive: Path) -> None:
    year = claim(call, archive, "Year of the rally")["claim"]
    asked(call, archive, "claim", "rule", year, "settled", "--reason", "the kestrel tickets are dated")
    (hit,) = asked(call, archive, "search", "kestrel")["hits"]
    assert (hit["kind"], hit["title"]) == ("grade", "Year of the rally")
    assert "kestrel tickets" in hit["sentence"]
