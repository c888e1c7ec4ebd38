"""Whole accounts: with margin notes, with Word's comments, and side by side."""

import io
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from viewer.domain.document import Block
from viewer.exporting import docx as docx_form
from viewer.exporting import html, marked, odt
from viewer.exporting.brief import BriefNote, BriefSpan, BriefText
from viewer.exporting.marked import Piece

TEXT = "Heading\nIlona Brandt counted 240 passengers.\nNobody was hurt 😀."
SPANS = (
    BriefSpan(8, 20, "PERSON"),
    BriefSpan(21, 43, "note", "n1"),
    BriefSpan(29, 43, "conflicts", "c1"),
    BriefSpan(29, 43, "QUANTITY"),
)
BLOCKS = (Block(1, 0, 7, "heading"), Block(2, 8, 44), Block(3, 45, 61))


@pytest.fixture
def document(brief):
    """One account with a note on words that a claim speaks of too."""
    note = replace(brief.notes[0], start=21, end=43, quote=TEXT[21:43])
    text = BriefText("d1", TEXT, BLOCKS, SPANS)
    return replace(brief, what="document", texts=(text,), notes=(note,), accounts=brief.accounts[:1])


def test_pieces_put_together_are_the_text_to_the_letter():
    for block, found in zip(BLOCKS, marked.paragraphs(BriefText("d1", TEXT, BLOCKS, SPANS)), strict=True):
        assert "".join(piece.text for piece in found.pieces) == TEXT[block.start : block.end]


def test_highlights_that_overlap_are_cut_where_either_ends():
    pieces = list(marked.paragraphs(BriefText("d1", TEXT, BLOCKS, SPANS)))[1].pieces
    told = [(piece.text, piece.kinds) for piece in pieces]
    assert told == [
        ("Ilona Brandt", ("PERSON",)),
        (" ", ()),
        ("counted ", ("note",)),
        ("240 passengers", ("note", "conflicts", "QUANTITY")),
        (".", ()),
    ]
    assert [piece.ending for piece in pieces] == [(), (), (), ("n1",), ()]
    assert Piece("x").notes == ()


def test_a_page_has_its_notes_in_the_margin_of_their_paragraph(document):
    page = lxml_html.document_fromstring(html.write(document).text)
    (row,) = page.xpath("//div[@class='row'][.//aside]")
    assert row.get("id") == "p-2"
    assert "Slip, or another event?" in row.xpath("string(.//aside)")
    assert row.xpath(".//a[@class='ref']/@href") == ["#note-1"]
    assert page.get_element_by_id("note-1") is not None
    assert "note" in page.xpath("string(//p[@class='meanings'])")
    assert not page.xpath("//script|//img|//link|//iframe")


def test_word_has_the_notes_as_comments_on_their_words(document):
    docx = pytest.importorskip("docx", reason="python-docx judges the document")
    made = docx.Document(io.BytesIO(docx_form.write(document).data))
    (comment,) = made.comments
    assert (comment.author, comment.text) == ("me", "Slip, or another event?\n[to verify]")
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    inside, words = False, ""
    for element in made.element.body.iter():
        if element.tag == w + "commentRangeStart":
            inside = True
        elif element.tag == w + "commentRangeEnd":
            inside = False
        elif element.tag == w + "t" and inside:
            words += element.text
    assert words == TEXT[21:43]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_columns_stand_side_by_side_with_their_notes_below(document, count):
    side_by_side = replace(document, what="columns", texts=document.texts * count)
    page = lxml_html.document_fromstring(html.write(side_by_side).text)
    assert len(page.xpath("//section[@class='column']")) == count
    assert page.xpath("count(//p[@class='aside'])") == 1
    assert odt.write(side_by_side).data


def test_a_note_without_words_is_a_highlight_all_the_same(document):
    bare = replace(document, notes=(BriefNote("n1", "A", "d1", "x", start=21, end=43),))
    assert lxml_html.document_fromstring(html.write(bare).text).xpath("//aside")
