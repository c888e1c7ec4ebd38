"""I take the brief away, and every quote in it is to the letter."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.journeys.hand import Hand


def export(hand: Hand, form: str, target: Path) -> None:
    """Asks for a form and a file, by keyboard."""
    hand.press("Ctrl+E")
    forms = hand.named("Form", QComboBox, hand.dialog())
    forms.setFocus()
    hand.press("Home", *["Down"] * forms.findData(form))
    hand.named("Target file", QLineEdit, hand.dialog()).setFocus()
    hand.press("Ctrl+A")
    hand.type(str(target))
    hand.press("Return")
    assert hand.message().happened == f"Exported to {target}"


@pytest.mark.parametrize(("form", "ending"), [("markdown", ".md"), ("html", ".html")])
def test_the_brief_holds_every_quote_to_the_letter(hand: Hand, tmp_path: Path, form: str, ending: str) -> None:
    target = tmp_path / f"brief{ending}"
    export(hand, form, target)
    written = target.read_text("utf-8")
    written = html.unescape(written) if form == "html" else written.replace("\\", "")
    cells = [cell for view in hand.desk.now.claims for cell in view.claim.cells if cell.anchor]
    assert len(cells) > 20
    for cell in cells:
        assert cell.anchor.quote in written
    for view in hand.desk.now.notes:
        assert view.note.anchor.quote in written
        assert view.note.body in written


def test_the_brief_leaves_as_a_pdf_with_its_outline(hand: Hand, tmp_path: Path) -> None:
    export(hand, "pdf", tmp_path / "brief.pdf")
    pdf = PdfReader(tmp_path / "brief.pdf")
    claims = next(item for item in pdf.outline if isinstance(item, list))
    assert [item.title for item in claims] == [view.claim.question for view in hand.desk.now.claims]


def test_the_window_says_what_a_form_cannot_hold(hand: Hand, tmp_path: Path) -> None:
    export(hand, "ris", tmp_path / "accounts.ris")
    assert "The form cannot hold: claims and their verdicts, notes" in hand.message().do


def test_a_folder_that_is_not_there_is_said_before_anything_is_written(hand: Hand, tmp_path: Path) -> None:
    hand.press("Ctrl+E")
    hand.named("Target file", QLineEdit, hand.dialog()).setFocus()
    hand.press("Ctrl+A")
    hand.type(str(tmp_path / "nowhere" / "brief.md"))
    assert hand.says("There is no such folder.", hand.dialog())
    hand.press("Return")
    assert not hand.no_dialog()
    hand.press("Escape")
    assert hand.no_dialog()


def test_the_archive_itself_is_never_written_over(hand: Hand, sample: Path) -> None:
    before = sample.read_bytes()
    hand.press("Ctrl+E")
    hand.named("Target file", QLineEdit, hand.dialog()).setFocus()
    hand.press("Ctrl+A")
    hand.type(str(sample))
    hand.press("Return")
    assert "is the archive itself" in hand.message().happened
    assert sample.read_bytes() == before


def test_a_quote_is_copied_with_its_citation_or_plain(hand: Hand, qapp) -> None:
    hand.select_words(1, "Western trap")
    hand.press("Ctrl+Shift+C")
    assert qapp.clipboard().text() == "Western trap"
    hand.press("Ctrl+C")
    assert qapp.clipboard().text().startswith("“Western trap” (")
    assert "¶ 7" in qapp.clipboard().text()
