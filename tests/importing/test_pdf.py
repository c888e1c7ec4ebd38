"""PDF files: paragraphs from places on a page, pages kept, and whatever is no PDF refused."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from viewer.errors import ViewerError
from viewer.importing.layout import Line, paragraphs
from viewer.importing.reader import read
from viewer.importing.worker import Worker
from viewer.session import Session

WORDS = (
    "On the evening of 3 May 2019 a fire broke out in the harbour of Port Anders, and by midnight some thirty boats "
    "were lost. Mira Holt, who has kept the harbour for eleven years, says that the first flames came from the pier."
)


def printed(html: str, title: str = "") -> bytes:
    """A PDF of A5 pages, as Qt prints one."""
    data, page = QByteArray(), QTextDocument()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Portrait, QMarginsF(40, 40, 40, 40))
    )
    writer.setTitle(title)
    page.setHtml(html)
    page.print_(writer)
    buffer.close()
    return data.data()


def words_of(document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def test_paragraphs_come_back_whole(qapp):
    data = printed(
        f"<h1>Fire at Port Anders</h1><p>{WORDS}</p><p>{WORDS[::-1].capitalize()}</p>", "Fire at Port Anders"
    )
    document = read(data, Path("a.pdf"))
    assert document.title == "Fire at Port Anders"
    assert words_of(document)[:2] == ["Fire at Port Anders", WORDS]
    assert [block.kind for block in document.blocks][:2] == ["heading", "paragraph"]
    assert document.media_type == "application/pdf" and document.published is None


def test_each_paragraph_knows_its_page(qapp):
    data = printed(f"<p>{WORDS}</p><p style='page-break-before: always'>{WORDS}</p>")
    blocks = read(data, Path("a.pdf")).blocks
    assert [(block.page, block.kind) for block in blocks] == [
        (page, kind) for page in (1, 2) for kind in ("paragraph", "page break")
    ]


def test_letters_of_every_plane_and_direction(qapp):
    data = printed("<p>Naïve façade, Łódź</p><p dir=rtl>آتش در بندر</p>")
    document = read(data, Path("a.pdf"))
    assert "Naïve façade, Łódź" in document.text
    assert "بندر" in document.text


def test_a_page_without_text_is_told_of(qapp):
    data = printed(f"<p>{WORDS}</p><p style='page-break-before: always'></p>")
    assert any("1 of 2 pages have no text" in warning for warning in read(data, Path("a.pdf")).warnings)


def test_only_pictures_are_refused(qapp):
    with pytest.raises(ViewerError, match="its pages are pictures"):
        read(printed(""), Path("a.pdf"))


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"no", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>"]
)
def test_what_is_no_pdf_is_refused(data):
    with Worker() as reading, pytest.raises(ViewerError, match=r"not a readable PDF|no text"):
        reading.read(data, Path("a.pdf"))


def test_a_child_reads_and_paints(qapp):
    data = printed(f"<p>{WORDS}</p>")
    with Worker() as reading:
        assert reading.read(data, Path("a.pdf")) == read(data, Path("a.pdf"))
        width, height, pixels = reading.picture(data, Path("a.pdf"), 1, 300)
        assert (width, len(pixels)) == (300, width * height * 4)
        assert min(pixels[::4]) < 80 and max(pixels[::4]) == 255  # dark letters on white
        with pytest.raises(ViewerError, match="no page 2"):
            reading.picture(data, Path("a.pdf"), 2, 300)


def test_an_archive_shows_the_page_a_passage_stands_on(qapp, tmp_path):
    (tmp_path / "a.pdf").write_bytes(printed(f"<p>{WORDS}</p><p style='page-break-before: always'>{WORDS}</p>"))
    (tmp_path / "b.txt").write_text(WORDS)
    session = Session.create(tmp_path / "case.parallax", index_folder=tmp_path / "index")
    try:
        summary = session.import_paths([tmp_path / "a.pdf", tmp_path / "b.txt"])
        paged, plain = (each.document for each in summary.imported)
        second = session.text(paged).rindex("On the evening")
        assert (session.page_of(paged, 0), session.page_of(paged, second), session.page_of(plain, 0)) == (1, 2, None)
        assert session.page_picture(paged, 2, 200)[0] == 200
        with pytest.raises(ViewerError, match="no pages"):
            session.page_picture(plain, 1, 200)
    finally:
        session.close()


def lines(*rows: tuple[str, float, float], left: float = 50, size: float = 10) -> list[Line]:
    return [Line(text, left + indent, left + indent + len(text) * 5, base, size) for text, base, indent in rows]


def test_an_indented_line_begins_a_paragraph():
    page = lines(
        ("the first line of all that runs to the edge", 700, 0),
        ("of the column and ends there. And so on it", 688, 0),
        ("A new thought stands a little to the right", 676, 12),
        ("and goes on here.", 664, 0),
    )
    assert [text.split()[0] for _, text in paragraphs(page)] == ["the", "A"]


def test_a_blank_space_ends_a_paragraph():
    page = lines(("one line of words", 700, 0), ("second line here", 688, 0), ("after the space", 664, 0))
    assert len(paragraphs(page)) == 2


def test_a_sentence_goes_on_in_the_next_column():
    first = lines(("the sentence that is not at its", 112, 0), ("end at the foot of the page and", 100, 0))
    page = first + lines(("goes on above.", 700, 0), left=300)
    assert [text for _, text in paragraphs(page)] == [
        "the sentence that is not at its end at the foot of the page and goes on above."
    ]


def test_a_parted_word_is_whole_again():
    page = [Line("they were extra", 50, 120, 700, 10, parted=True), Line("ordinary", 50, 90, 688, 10)]
    assert paragraphs(page) == [("paragraph", "they were extraordinary")]


def test_lines_written_from_the_right_are_measured_from_there():
    words = "آتش در بندر بزرگ شهر ما افتاد و همه چیز"
    page = [Line(words, 50, 300, 700, 10), Line(words, 50, 300, 688, 10), Line(words, 50, 285, 676, 10)]
    assert len(paragraphs(page)) == 2


def test_nothing_is_lost():
    page = lines(*((f"word{n} and more", 700 - 12 * n, n % 3 * 9) for n in range(30)))
    assert re.findall(r"word\d+", " ".join(text for _, text in paragraphs(page))) == [f"word{n}" for n in range(30)]
