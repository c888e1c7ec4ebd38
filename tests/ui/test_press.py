"""PDF and PNG as their readers see them: pypdf and Qt are the judges."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from viewer import paths
from viewer.exporting.pages import Block, Paragraph, Run, Table, paragraph
from viewer.exporting.wanted import Wanted
from viewer.session import Session
from viewer.ui import press
from viewer.ui.printing import printed


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory):
    index = tmp_path_factory.mktemp("index")
    session = Session.open(paths.sample_archive(), write=False, index_folder=index)
    yield session
    session.close()


def read(path: Path) -> PdfReader:
    return PdfReader(io.BytesIO(path.read_bytes()))


def said(page: PageObject) -> str:
    """The words of a page; Qt calls the glyph of a blank a tab."""
    return page.extract_text().replace("\t", " ")


def titles(outline: list) -> list:
    return [titles(item) if isinstance(item, list) else item.title for item in outline]


def test_a_pdf_has_title_author_language_and_the_outline_of_the_brief(qtbot: QtBot, sample, tmp_path: Path) -> None:
    pdf = read(sample.export("pdf", tmp_path / "brief.pdf", press=press).target)
    assert pdf.metadata is not None
    assert pdf.metadata.title == sample.info().title
    assert pdf.metadata.author
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    outline = titles(pdf.outline)
    assert outline[0] == "Timeline"
    assert outline[outline.index("Claims") + 1] == [view.claim.question for view in sample.claims()]
    for item in (part for part in pdf.outline if not isinstance(part, list)):
        number = pdf.get_destination_page_number(item)
        assert number is not None
        assert item.title in said(pdf.pages[number])


def test_every_quote_can_be_read_and_leads_back(qtbot: QtBot, sample, tmp_path: Path) -> None:
    pdf = read(sample.export("pdf", tmp_path / "brief.pdf", press=press).target)
    text = " ".join(" ".join(said(page) for page in pdf.pages).split())
    brief = sample.brief("pdf")
    for passage in brief.quotes:
        assert " ".join(passage.quote.split()) in text
    links = {a["/A"]["/URI"] for page in pdf.pages for a in page.get("/Annots", []) if "/URI" in a.get("/A", {})}
    assert {brief.link(passage) for passage in brief.quotes} <= links
    assert all(link.startswith("parallax:") for link in links)


@pytest.mark.parametrize(("what", "count"), [("document", 1), ("columns", 3)])
def test_whole_accounts_are_set_with_their_notes(qtbot: QtBot, sample, tmp_path: Path, what: str, count: int) -> None:
    accounts = sample.accounts()[:count]
    wanted = Wanted(what, documents=tuple(account.document.id for account in accounts))
    pdf = read(sample.export("pdf", tmp_path / "x.pdf", press=press, wanted=wanted).target)
    text = "".join(" ".join(said(page) for page in pdf.pages).split())
    for view in sample.notes(accounts[0].document.id):
        assert "".join(view.note.body.split()) in text


def test_a_row_is_cut_only_where_no_page_could_hold_it(qtbot: QtBot) -> None:
    def cell(number: int, words: int) -> tuple[Paragraph, ...]:
        return (paragraph(f"begin{number} " + "word " * words + f"end{number}", "cell"),)

    rows = tuple((cell(n, 60), cell(n + 1_000, 5)) for n in range(80))
    tall = ((cell(5_000, 9_000), cell(5_001, 3)),)
    table = Table((50, 50), ((paragraph("HEAD", "head"),), (paragraph("TWO", "head"),)), rows + tall)
    blocks: list[Block] = [paragraph("Long", "heading1"), table, paragraph("After", "body")]
    pages = [said(page) for page in PdfReader(io.BytesIO(printed(blocks, "x").data)).pages]
    for n in range(80):
        (page,) = [page for page in pages if f"begin{n} " in page]
        assert f"end{n}\n" in page + "\n"
    assert all("HEAD" in page for page in pages)
    everything = "".join("".join(pages).split())  # pypdf puts a blank into a word now and then
    assert everything.count("word") == 80 * 65 + 9_003
    assert "end5000" in everything
    assert "After" in pages[-1]


def test_a_heading_never_ends_a_page(qtbot: QtBot) -> None:
    blocks = [
        part for n in range(60) for part in (paragraph(f"Heading{n}", "heading2"), paragraph(f"Body{n} " + "w " * 180))
    ]
    for page in PdfReader(io.BytesIO(printed(blocks, "footer").data)).pages:
        lines = [line for line in said(page).splitlines() if not line.startswith("footer")]
        assert not lines[-1].startswith("Heading")


def test_words_from_right_to_left_and_beyond_the_first_plane_are_set(qtbot: QtBot) -> None:
    mixed = Paragraph((Run("می‌خواهم 😀 ", "mark", "fa"), Run("after", "strong")), "quotation")
    assert "after" in PdfReader(io.BytesIO(printed([mixed], "x").data)).pages[0].extract_text()


def test_a_picture_is_sharp_and_can_be_made_on_another_thread(qtbot: QtBot, sample, tmp_path: Path) -> None:
    made: list[Path] = []
    # As the window's jobs do it; the session's connection is its own.
    work = threading.Thread(
        target=lambda: made.append(sample.export("png", tmp_path / "timeline.png", press=press).target)
    )
    work.start()
    work.join(60)
    image = QImage(str(made[0]))
    assert image.width() >= 2_000
    assert image.height() > 300


def test_a_word_document_shows_the_timeline_where_there_is_something_to_draw_it(
    qtbot: QtBot, sample, tmp_path: Path
) -> None:
    docx = pytest.importorskip("docx", reason="python-docx judges the document")
    with_picture = sample.export("docx", tmp_path / "with.docx", press=press)
    assert with_picture.left_out == ()
    (shape,) = docx.Document(str(with_picture.target)).inline_shapes
    assert shape.width > shape.height
    without = sample.export("docx", tmp_path / "without.docx")
    assert without.left_out == ("the timeline as a picture",)
    assert not list(docx.Document(str(without.target)).inline_shapes)


def test_a_brief_of_hostile_words_is_set_as_it_stands(qtbot: QtBot, sample, tmp_path: Path) -> None:
    from viewer.exporting.writer import export

    brief = sample.brief("pdf")
    hostile = replace(brief, title="=cmd() ../CON \u202egpj\x1b" + "x" * 10_000)
    pdf = read(export("pdf", hostile, tmp_path / "x.pdf", press=press).target)
    assert pdf.metadata is not None
    assert "\x1b" not in str(pdf.metadata.title)
    assert "/JavaScript" not in pdf.trailer["/Root"]
    assert "/OpenAction" not in pdf.trailer["/Root"]
