"""DOCX and ODT: what other programs' readers find in them."""

import io
import shutil
import subprocess
import zipfile

import docx as python_docx
import pytest
from lxml import etree

from viewer.exporting import docx, odt
from viewer.exporting.look import PARAGRAPHS, RUNS
from viewer.exporting.pages import Paragraph, Run, Table, pages

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def word(brief):
    return python_docx.Document(io.BytesIO(docx.write(brief).data))


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def spoken(element):
    """The words of an ODF element as a reader has them."""
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag in (TEXT + "line-break", TEXT + "tab"):
            text += "\n" if child.tag.endswith("break") else "\t"
        else:
            text += spoken(child)
        text += child.tail or ""
    return text


def test_word_shows_the_outline(brief):
    outline = [(p.style.name, p.text) for p in word(brief).paragraphs if p.style.name.startswith(("Heading", "Title"))]
    assert outline == [
        ("Title", "A rally"),
        ("Heading 1", "Claims"),
        ("Heading 2", "Year of the rally"),
        ("Heading 2", "Who paid"),
        ("Heading 1", "What stays open"),
        ("Heading 1", "Notes"),
        ("Heading 2", "Note 1 · A ¶ 3"),
        ("Heading 2", "Note 2"),
        ("Heading 1", "Accounts"),
        ("Heading 2", "A · Agency report"),
        ("Heading 2", "B · گزارش روزنامه"),
        ("Heading 1", "How to read the grades"),
        ("Heading 2", "Reliability of the source"),
        ("Heading 2", "Credibility of the statement"),
    ]


def test_a_claim_is_a_table_with_every_version(brief):
    table = word(brief).tables[1]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Account", "Says", "Words", "Side, credibility"]
    assert rows[1] == [
        "A F6",
        "2019\nasserts",
        "at a rally near the capital, hein 2019 [sic].\nA ¶ 3 · characters 120–133",
        "✕ conflicts\n6, not judged",
    ]
    assert rows[2][1] == "2018\nreports that others say, the prosecutor"
    assert rows[2][3] == "✓ agrees\n2, probably true: two origins"
    assert [row[2] for row in [[c.text for c in r.cells] for r in word(brief).tables[2].rows][1:]] == ["no passage"]


def test_the_same_pages_stand_in_both(brief):
    def words(block):
        if isinstance(block, Paragraph):
            return ["".join(run.text for run in block.runs)]
        return [w for row in (block.head, *block.rows) for cell in row for each in cell for w in words(each)]

    expected = [line for block in pages(brief) for line in words(block)]
    in_word = ["".join(p.itertext(W + "t")) for p in word(brief).element.body.iter(W + "p")]
    assert [line.replace("\n", "") for line in expected] == in_word
    content = etree.fromstring(parts(odt.write(brief).data)["content.xml"])
    assert expected == [spoken(p) for p in content.iter(TEXT + "p", TEXT + "h")]


def test_quotes_carry_language_and_direction(brief):
    document = word(brief)
    paragraph = next(p for p in document.element.body.iter(W + "p") if "گردهمایی" in "".join(p.itertext()))
    assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    assert paragraph.find(f"{W}r/{W}rPr/{W}lang").get(W + "bidi") == "fa"
    content = etree.fromstring(parts(odt.write(brief).data)["content.xml"])
    quote = next(p for p in content.iter(TEXT + "p") if "گردهمایی" in spoken(p))
    assert quote.get(TEXT + "style-name").endswith("_backwards")
    used = quote.find(TEXT + "span").get(TEXT + "style-name")
    style = content.find(f".//{STYLE}style[@{STYLE}name='{used}']/{STYLE}text-properties")
    assert style.get(STYLE + "language-complex") == "fa"


def test_every_style_that_is_used_is_there(brief):
    package = word(brief)
    known = {style.style_id for style in package.styles}
    used = {e.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle") for e in package.element.body.iter(W + tag)}
    assert used <= known
    made = parts(odt.write(brief).data)
    roots = [etree.fromstring(made[name]) for name in ("styles.xml", "content.xml")]
    names = {style.get(STYLE + "name") for root in roots for style in root.iter(STYLE + "style")}
    spoken_of = {value for e in roots[1].iter() for key, value in e.attrib.items() if key.endswith("}style-name")}
    assert spoken_of <= names


def test_every_look_is_one_that_exists(brief):
    def paragraphs(block):
        if isinstance(block, Table):
            return [p for row in (block.head, *block.rows) for cell in row for p in cell]
        return [block]

    for paragraph in (p for block in pages(brief) for p in paragraphs(block)):
        assert paragraph.style in PARAGRAPHS
        assert all(run.style in RUNS for run in paragraph.runs if run.style)


def test_title_and_day_are_in_the_properties_and_no_author(brief):
    properties = word(brief).core_properties
    assert (properties.title, properties.author) == ("A rally", "")
    assert properties.created.isoformat() == "2026-01-05T10:00:00+00:00"
    meta = etree.fromstring(parts(odt.write(brief).data)["meta.xml"])
    assert [e.text for e in meta[0]] == ["Parallax 1.0", "A rally", "2026-01-05T10:00:00Z"]


def test_links_go_to_the_web_and_nowhere_else(brief):
    package = word(brief)
    external = [r.target_ref for r in package.part.rels.values() if r.is_external]
    assert external == ["https://agency.example/a_report"]


def test_an_opendocument_says_first_what_it_is(brief):
    data = odt.write(brief).data
    assert data[30:38] == b"mimetype" and data[38 : 38 + len(odt.MEDIA_TYPE)] == odt.MEDIA_TYPE.encode()
    names = set(parts(data))
    manifest = etree.fromstring(parts(data)["META-INF/manifest.xml"])
    assert {e.values()[0] for e in manifest} == names - {"mimetype", "META-INF/manifest.xml"} | {"/"}


def test_the_direction_is_that_of_the_first_letter():
    assert not Run("12 – A گزارش").right_to_left
    assert Run("«۱۲» گزارش A").right_to_left
    assert not Run("12 ?").right_to_left


@pytest.mark.parametrize("writer", [docx, odt])
def test_libreoffice_opens_it(writer, brief, tmp_path):
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed here")
    file = tmp_path / f"brief.{writer.__name__.rpartition('.')[2]}"
    file.write_bytes(writer.write(brief).data)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "txt:Text", "--outdir",
         tmp_path, file],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = (tmp_path / "brief.txt").read_text("utf-8-sig")
    assert "Year of the rally" in text
    assert "in 2019 [sic]" in text
    assert "گردهمایی\nدر سال ۲۰۱۸" in text
