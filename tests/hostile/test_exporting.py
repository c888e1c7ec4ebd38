"""Hostile words go out inert: the parsers that will read the exports are the judges."""

import csv
import html
import io
import json
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from viewer.domain.document import Block, Document
from viewer.domain.event import Event
from viewer.domain.grade import Grade
from viewer.domain.source import Source
from viewer.exporting.brief import (
    Brief,
    BriefAccount,
    BriefCell,
    BriefClaim,
    BriefEntity,
    BriefForm,
    BriefNote,
    BriefSpan,
    BriefText,
)  # fmt: skip
from viewer.exporting.citing import cite
from viewer.exporting.markdown import escaped, quoted
from viewer.exporting.table import unguarded
from viewer.exporting.visible import readable, shown, unseen
from viewer.exporting.writer import form_named

HOSTILE = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "end of tag": "\"'><svg/onload=alert(1)>",
    "cdata": "]]><!--x--><?php x ?>",
    "style": "</style><style>@import 'https://evil.example'</style>",
    "link": "[click](javascript:alert(1)) ![pic](https://evil.example/p.png) <https://evil.example>",
    "reference": "[x]: https://evil.example\n\n[x] [[wiki]] [^1] ![[embed]]",
    "bare link": "see https://evil.example and www.evil.example or a@evil.example",
    "blocks": "# head\n- item\n1. one\n> quote\n---\n===\n```\ncode\n```\n    indented\n\tindented",
    "tables": "| a | b |\n|---|---|\n~~~\na\n:-:",
    "callout": "[!danger] x\n%%hidden%% ==marked== $x$ $$y$$ ~~gone~~ ^id",
    "front matter": "---\ntitle: other\n---\n{{ 7*7 }} {% raw %} {{ brief.__class__ }}",
    "override": "safe\u202egpj.exe\u2066x\u200b\ufeff",
    "controls": "nul\0 esc\x1b[2J bell\x07 del\x7f c1\x9b ffff\uffff vt\x0b lone\ud800",
    "formula": "=cmd|'/c calc'!A0",
    "path": "../../etc/passwd",
    "backticks": "`` ` ``` \\` \\\\",
    "pipes": "a|b\\|c||d",
    "quotes": "\"double\" 'single' “curly” : # & &amp; &#60;",
    "emoji": "👩\u200d🚀 🇮🇷 ❤️",
    "persian": "می\u200cخواهم «نقل» ۲۵٬۰۰۰",
    "lines": "one\r\ntwo\u2028three\x85four",
    "references of workbooks": "_x0041_ _x000D_ =HYPERLINK(\"https://evil.example\") @SUM(1) +1 -1 \tx",
    "references of TeX": "\\input{/etc/passwd} \\write18{x} %x} @article{x, y = {z}} # $x$ -- ``''",
    "records": "x\r\nER  - \r\nTY  - GEN\r\nTI  - other",
    "blanks": "  two  blanks \t and a tab\t",
    "long": "x" * 5_000 + " " + "y" * 5_000,
}  # fmt: skip
PLAIN = "plain"


def brief_of(text: str) -> Brief:
    """A brief with `text` wherever a document, a source or a user can put words."""
    document = Document(
        id=text,
        title=text,
        authors=(text,),
        published=text,
        language=text,
        url=text,
        rights=text,
        genre=text,
        file_name=text,
        sha256="ab" * 32,
        imported=text,
    )
    source = Source(text, text, text, text)
    grade = Grade(text, text, "reliability", "B", text, text, text, text, text)
    cell = BriefCell(
        "A", text, text, text, text, text, text, text, 1, 0, 5, "agrees", "2", text, "B2", 3, 736695, 736696
    )
    note = BriefNote(text, "A", text, text, text, text, 1, 0, 5, text, (text,), text, text)
    return Brief(
        title=text,
        created=text,
        generator=text,
        accounts=(BriefAccount("A", document, source, (grade,), "B2", cite(document, source), text),),
        claims=(BriefClaim(text, text, "date", "conflicting", text, (cell,), (text,), (text,), (text,)),),
        notes=(note,),
        loose_notes=(replace(note, letter="", document_id="", quote="", prefix="", suffix="", start=None, end=None),),
        entities=(BriefEntity(text, "PERSON", text, text, (BriefForm(text, text, 1, text),)),),
        events=(Event(text, text, "event", text, "2018-01-01", "2018-12-31", "year", text=text, reason=text),),
        archive=text,
    )


def whole_of(text: str, what: str) -> Brief:
    """Whole accounts made of `text`, with a note, a name and a statement on them."""
    brief = brief_of(text)
    spans = (BriefSpan(0, 3, "note", text), BriefSpan(1, 4, "conflicts", text), BriefSpan(2, 3, "PERSON"))
    shown_ = BriefText(text, text, (Block(1, 0, len(text)),), spans)
    return replace(brief, what=what, texts=(shown_,) * (2 if what == "columns" else 1))


def exported(form: str, text: str) -> str:
    return form_named(form).write(brief_of(text)).data.decode("utf-8")


hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@hostile
def test_a_page_has_no_element_or_attribute_that_a_plain_one_has_not(text):
    page, plain = (lxml_html.document_fromstring(exported("html", each)) for each in (text, PLAIN))
    assert {(e.tag, *sorted(e.attrib)) for e in page.iter()} <= {(e.tag, *sorted(e.attrib)) for e in plain.iter()}
    assert page.xpath("count(//*)") <= plain.xpath("count(//*)")
    assert all(href.startswith(("#", "parallax:")) for href in page.xpath("//@href"))
    assert page.findtext(".//style") == plain.findtext(".//style")


@hostile
def test_a_page_says_what_it_was_given(text):
    page = lxml_html.document_fromstring(exported("html", text))
    # The parser itself turns a carriage return into a line feed, as the standard asks.
    assert page.findtext(".//mark") == readable(text)
    assert shown(text) in " ".join(page.xpath("string(//td[@class='value'])").split(" "))


@pytest.mark.parametrize("form", ["html", "markdown", "csv", "ris", "bibtex", "timelinejs"])
@hostile
def test_no_control_character_reaches_a_readable_form(form, text):
    written = exported(form, text)
    assert not [c for c in written if (c < " " and c not in "\n\t\r") or "\x7f" <= c <= "\x9f"]
    assert form in ("csv", "ris", "timelinejs") or "\r" not in written


@hostile
def test_json_stays_json_and_gives_back_every_word(text):
    items = json.loads(exported("csljson", text))
    assert items[0]["title"] == text
    made = json.loads(exported("jsonld", text))
    note = made["first"]["items"][0]
    assert note["body"][0]["value"] == text
    assert note["target"]["selector"][0]["exact"] == text
    assert " " not in note["id"]
    assert "<" not in note["id"]


@hostile
def test_a_table_has_its_rows_and_no_live_cell(text):
    written = exported("csv", text).removeprefix("\ufeff")
    header, *rows = list(csv.reader(io.StringIO(written, newline="")))
    assert [len(row) for row in rows] == [len(header)] * 3
    assert unguarded(rows[0][0]) == readable(text)
    for cell in (cell for row in rows for cell in row):
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def packed(form: str, text: str) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(form_named(form).write(brief_of(text)).data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def kinds(part: bytes) -> set[tuple[str, ...]]:
    """Elements and attributes of an XML part, without languages, directions and breaks: those follow the words."""
    follows = ("rPr", "lang", "bidi", "rtl", "pBdr", "left", "br", "tab", "line-break", "s", "t")
    tree = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    return {(e.tag, *sorted(e.attrib)) for e in tree.iter() if etree.QName(e).localname not in follows}


def _addresses(part: bytes) -> list[str]:
    """What an office document's part leads to outside itself."""
    tree = etree.fromstring(part)
    inside = [e.get("Target", "") for e in tree.iter("{*}Relationship") if e.get("TargetMode") == "External"]
    return inside + [a for e in tree.iter() if (a := e.get("{http://www.w3.org/1999/xlink}href"))]


@pytest.mark.parametrize("form", ["docx", "odt"])
@hostile
def test_a_document_has_no_element_or_relation_that_a_plain_one_has_not(form, text):
    made, plain = packed(form, text), packed(form, PLAIN)
    assert set(made) == set(plain)
    for name in plain.keys() - {"mimetype"}:
        if not name.endswith(".png"):
            assert kinds(made[name]) <= kinds(plain[name]), name
    everything = b"".join(made.values())
    addresses = {a for name in made if name.endswith(".xml") for a in _addresses(made[name])}
    assert all(address.startswith(("parallax:", "Pictures/picture")) for address in addresses)
    assert everything.count(b"fldSimple") == b"".join(plain.values()).count(b"fldSimple")


@hostile
def test_a_document_says_what_it_was_given(text):
    marks = etree.fromstring(packed("docx", text)["word/document.xml"])
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    signs = {w + "br": "\n", w + "tab": "\t"}
    quote = next(r for r in marks.iter(w + "r") if r.find(f"{w}rPr/{w}rStyle[@{w}val='Mark']") is not None)
    assert "".join(e.text if e.tag == w + "t" else signs.get(e.tag, "") for e in quote) == readable(text)


@hostile
def test_a_workbook_has_no_formula_and_no_link(text):
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl judges the workbook")
    book = openpyxl.load_workbook(io.BytesIO(form_named("xlsx").write(brief_of(text)).data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not any(cell.hyperlink for cell in cells)
    assert book["Notes"]["A2"].value == readable(text)
    live = [cell for cell in cells if str(cell.value).lstrip().startswith(("=", "+", "-", "@"))]
    assert all(cell.quotePrefix for cell in live if cell.row > 1)


@hostile
def test_a_project_for_coding_keeps_its_shape_and_its_text(text):
    made, plain = packed("qdpx", text), packed("qdpx", PLAIN)
    assert kinds(made["project.qde"]) == kinds(plain["project.qde"])
    (source,) = [part for name, part in made.items() if name.startswith("sources/")]
    assert source.decode("utf-8") == text.replace("\ud800", "?")
    assert all(len(name) == len("sources/") + 40 for name in made if name != "project.qde")


@hostile
def test_a_timeline_runs_neither_in_a_page_nor_in_a_spreadsheet(text):
    written = exported("timelinejs", text).removeprefix("\ufeff")
    header, *rows = list(csv.reader(io.StringIO(written, newline="")))
    assert [len(row) for row in rows] == [len(header)] * 2
    for cell in (cell for row in rows for cell in row):
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))
        assert not list(lxml_html.fragment_fromstring(cell, create_parent="div"))
    assert html.unescape(rows[0][9]) == shown(text)


@hostile
def test_statements_and_reviews_stay_json(text):
    lines = exported("ftm", text).split("\n")
    assert lines.pop() == ""
    assert all(list(json.loads(line)) == list(json.loads(lines[0])) for line in lines)
    (review,) = json.loads(exported("claimreview", text))["@graph"]
    assert review["itemReviewed"]["text"] == text
    assert "url" not in review["itemReviewed"]["appearance"]


@hostile
def test_citations_are_one_record_in_every_form(text):
    rispy = pytest.importorskip("rispy", reason="rispy judges RIS")
    bibtexparser = pytest.importorskip("bibtexparser", reason="bibtexparser judges BibTeX")
    (record,) = rispy.loads(exported("ris", text))
    assert record["title"] == shown(text)
    assert "urls" not in record
    library = bibtexparser.parse_string(exported("bibtex", text))
    assert len(library.blocks) == len(library.entries) == 1
    assert "url" not in library.entries[0]


def rendered(text: str):
    """The page a Markdown program makes of `text`, with the extensions that notes programs have on."""
    markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py judges the Markdown")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return lxml_html.fragment_fromstring(parser.render(text), create_parent="div")


def tags(tree) -> set[str]:
    return {element.tag for element in tree.iterdescendants() if isinstance(element.tag, str)}  # no comments


@hostile
def test_words_of_others_do_nothing_in_markdown(text):
    assert tags(rendered(escaped(text))) <= {"p", "br"}
    assert tags(rendered(quoted(text))) <= {"blockquote", "p", "br"}


@hostile
def test_a_whole_markdown_file_has_the_elements_of_a_plain_one(text):
    page, plain = (rendered(exported("markdown", each).split("---\n", 2)[2]) for each in (text, PLAIN))
    warnings = 2 if unseen(readable(text)) else 0  # one list item below each of the two quotes
    for tag in tags(page) - {"p", "br"}:
        expected = plain.xpath(f"count(//{tag})") + (warnings if tag == "li" else 0)
        assert page.xpath(f"count(//{tag})") == expected, tag


@hostile
def test_the_front_matter_stays_in_its_lines(text):
    front = exported("markdown", text).split("---\n", 2)[1].splitlines()
    for line in (line for line in front if '"' in line):
        assert isinstance(json.loads(line[line.index('"') :]), str)
    assert [line.partition(":")[0] for line in front if not line.startswith(" ")] == [
        "title", "created", "generator", "archive", "accounts", "tags",
    ]  # fmt: skip


@settings(max_examples=300)
@given(st.text(alphabet="ab1 \n\\`*_~#<>&;[](){}=%$:/.@!|^-+\"'?w", max_size=40))
def test_whatever_is_escaped_reads_as_it_was(text):
    page = rendered(escaped(text))
    assert tags(page) <= {"p", "br"}
    assert "".join(page.text_content().split()) == "".join(text.split())


def test_a_template_cannot_reach_beyond_its_values():
    from jinja2.exceptions import SecurityError

    from viewer.exporting.templates import environment

    with pytest.raises(SecurityError):
        environment(autoescape=True).from_string("{{ ''.__class__.__mro__ }}").render()


@pytest.mark.parametrize("what", ["document", "columns"])
@hostile
def test_a_whole_account_has_no_element_or_attribute_that_a_plain_one_has_not(text, what):
    made, plain = (form_named("html").write(whole_of(each, what)).data.decode() for each in (text, PLAIN))
    page, other = lxml_html.document_fromstring(made), lxml_html.document_fromstring(plain)
    known = {(e.tag, *sorted(e.attrib)) for e in other.iter()} | {("span",), ("a", "class", "href")}
    assert {(e.tag, *sorted(e.attrib)) for e in page.iter()} <= known
    assert all(href.startswith(("#", "parallax:")) for href in page.xpath("//@href"))
    assert not [c for c in made if (c < " " and c not in "\n\t\r") or "\x7f" <= c <= "\x9f"]


@hostile
def test_comments_in_word_say_what_they_were_given(text):
    docx = pytest.importorskip("docx", reason="python-docx judges the document")
    made = docx.Document(io.BytesIO(form_named("docx").write(whole_of(text, "document")).data))
    (comment,) = made.comments
    tags = f"[{shown(text)}]"
    assert comment.text == readable(text).removesuffix("\n") + "\n" + tags or comment.text.endswith(tags)


@hostile
def test_a_pdf_runs_nothing_and_leads_nowhere_but_back(text, tmp_path, qapp):
    pypdf = pytest.importorskip("pypdf", reason="pypdf judges the PDF")
    from viewer.exporting.writer import export
    from viewer.ui import press

    pdf = pypdf.PdfReader(export("pdf", brief_of(text), tmp_path / "x.pdf", press=press).target)
    assert not {"/OpenAction", "/AA", "/Names", "/AcroForm"} & set(pdf.trailer["/Root"])
    for page in pdf.pages:
        for annotation in page.get("/Annots", ()):
            action = annotation.get_object()["/A"]
            assert action["/S"] == "/URI"
            assert action["/URI"].startswith("parallax:")
    assert "\x1b" not in pdf.metadata.title
