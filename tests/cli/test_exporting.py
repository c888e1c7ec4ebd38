"""Everything that can leave leaves without a window too."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Call


@pytest.fixture
def claimed(ask: Call) -> str:
    """A claim that both accounts answer, and a note; gives the claim's id."""
    claim = ask(
        "claim", "add", "Cars", "--kind", "number", "--document", "A", "--quote", "40 cars", "--json"
    ).json["claim"]  # fmt: skip
    ask("claim", "add", "--claim", claim, "--document", "B", "--quote", "At least 60 cars")
    ask("note", "add", "A", "--quote", "Clara Vogel", "--body", "Who is she?", "--tag", "people")
    return str(claim)


def test_a_brief_leaves_as_pdf_with_what_was_asked_for(ask: Call, claimed: str, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    done = ask("export", "pdf", target, "--claim", claimed, "--style", "chicago", "--json")
    assert (done.code, done.json) == (0, {"target": str(target), "form": "pdf", "left_out": []})
    text = "".join(page.extract_text() for page in PdfReader(target).pages).replace("\t", " ")
    assert "Cars" in text
    assert "Who is she?" not in text  # it stands on other words
    assert "“Bridge closed.”" in text


@pytest.mark.parametrize(("form", "begin"), [("png", b"\x89PNG"), ("matrixpng", b"\x89PNG"), ("svg", b"<svg")])
def test_pictures_leave(ask: Call, claimed: str, tmp_path: Path, form: str, begin: bytes) -> None:
    assert ask("export", form, tmp_path / "x").code == 0
    assert (tmp_path / "x").read_bytes().startswith(begin)


def test_one_account_leaves_with_its_notes_and_two_side_by_side(ask: Call, claimed: str, tmp_path: Path) -> None:
    one, two = tmp_path / "one.html", tmp_path / "two.html"
    assert ask("export", "html", one, "--what", "document", "--document", "A").code == 0
    assert "Who is she?" in one.read_text("utf-8")
    assert ask("export", "html", two, "--what", "columns", "--document", "A", "--document", "B").code == 0
    assert two.read_text("utf-8").count('class="column"') == 2


def test_notes_leave_by_tag_and_a_table_has_its_mark_only_on_request(ask: Call, claimed: str, tmp_path: Path) -> None:
    target = tmp_path / "notes.csv"
    ask("export", "notes", target, "--what", "notes", "--tag", "people")
    assert not target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row["Note"] for row in csv.DictReader(io.StringIO(target.read_text("utf-8")))] == ["Who is she?"]
    ask("export", "notes", target, "--what", "notes", "--tag", "nothing", "--bom")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(target.read_text("utf-8-sig").splitlines()) == 1


def test_our_template_can_be_copied_changed_and_used(ask: Call, claimed: str, tmp_path: Path) -> None:
    mine, target = tmp_path / "mine.j2", tmp_path / "brief.md"
    assert ask("template", "markdown", mine).code == 0
    assert ask("template", "markdown", mine).code == 3  # never over what may have been changed
    mine.write_text(mine.read_text("utf-8").replace("## Claims", "## Was strittig ist"), "utf-8")
    assert ask("export", "markdown", target, "--template", mine).code == 0
    assert "## Was strittig ist" in target.read_text("utf-8")
    mine.write_text("{{ nothing.there }}", "utf-8")
    refused = ask("export", "markdown", target, "--template", mine)
    assert (refused.code, "template cannot be used" in refused.err) == (3, True)
    assert "## Was strittig ist" in target.read_text("utf-8")


def test_a_form_says_what_it_could_not_hold(ask: Call, claimed: str, tmp_path: Path) -> None:
    done = ask("export", "matrix", tmp_path / "matrix.csv", "--json")
    assert "notes" in done.json["left_out"]
