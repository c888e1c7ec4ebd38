"""Hostile words go out inert: the parsers that will read the exports are the judges."""

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from viewer.domain.document import Document
from viewer.domain.grade import Grade
from viewer.domain.source import Source
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefNote
from viewer.exporting.citation import cite
from viewer.exporting.markdown import escaped, quoted
from viewer.exporting.table import unguarded
from viewer.exporting.visible import readable, shown, unseen
from viewer.exporting.writer import export

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
    cell = BriefCell("A", text, text, text, text, text, text, text, 1, 0, 5, "agrees", "2", text, "B2")
    note = BriefNote(text, "A", text, text, text, text, 1, 0, 5, text, (text,), text, text)
    return Brief(
        title=text,
        created=text,
        generator=text,
        accounts=(BriefAccount("A", document, source, (grade,), "B2", cite(document, source)),),
        claims=(BriefClaim(text, text, text, "conflicting", text, (cell,)),),
        notes=(note,),
        loose_notes=(replace(note, letter="", document_id="", quote="", prefix="", suffix="", start=None, end=None),),
    )


def exported(form: str, text: str, folder) -> str:
    target = folder / "out"
    export(form, brief_of(text), target)
    return target.read_bytes().decode("utf-8")


hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@hostile
def test_a_page_has_no_element_or_attribute_that_a_plain_one_has_not(text, tmp_path):
    page, plain = (lxml_html.document_fromstring(exported("html", each, tmp_path)) for each in (text, PLAIN))
    assert {(e.tag, *sorted(e.attrib)) for e in page.iter()} <= {(e.tag, *sorted(e.attrib)) for e in plain.iter()}
    assert page.xpath("count(//*)") <= plain.xpath("count(//*)")
    assert all(href.startswith("#") for href in page.xpath("//@href"))
    assert page.findtext(".//style") == plain.findtext(".//style")


@hostile
def test_a_page_says_what_it_was_given(text, tmp_path):
    page = lxml_html.document_fromstring(exported("html", text, tmp_path))
    # The parser itself turns a carriage return into a line feed, as the standard asks.
    assert page.findtext(".//mark") == readable(text)
    assert shown(text) in " ".join(page.xpath("string(//td[@class='value'])").split(" "))


@pytest.mark.parametrize("form", ["html", "markdown", "csv"])
@hostile
def test_no_control_character_reaches_a_readable_form(form, text, tmp_path):
    written = exported(form, text, tmp_path)
    assert not [c for c in written if (c < " " and c not in "\n\t\r") or "\x7f" <= c <= "\x9f"]
    assert form == "csv" or "\r" not in written


@hostile
def test_json_stays_json_and_gives_back_every_word(text, tmp_path):
    items = json.loads(exported("csljson", text, tmp_path))
    assert items[0]["title"] == text
    made = json.loads(exported("jsonld", text, tmp_path))
    note = made["first"]["items"][0]
    assert note["body"][0]["value"] == text
    assert note["target"]["selector"][0]["exact"] == text
    assert " " not in note["id"]
    assert "<" not in note["id"]


@hostile
def test_a_table_has_its_rows_and_no_live_cell(text, tmp_path):
    written = exported("csv", text, tmp_path).removeprefix("\ufeff")
    header, *rows = list(csv.reader(io.StringIO(written, newline="")))
    assert [len(row) for row in rows] == [len(header)] * 3
    assert unguarded(rows[0][0]) == readable(text)
    for cell in (cell for row in rows for cell in row):
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def rendered(text: str):
    """The page a Markdown program makes of `text`, with the extensions that notes programs have on."""
    markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py judges the Markdown")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return lxml_html.fragment_fromstring(parser.render(text), create_parent="div")


def tags(tree) -> set[str]:
    return {element.tag for element in tree.iterdescendants()}


@hostile
def test_words_of_others_do_nothing_in_markdown(text):
    assert tags(rendered(escaped(text))) <= {"p", "br"}
    assert tags(rendered(quoted(text))) <= {"blockquote", "p", "br"}


@hostile
def test_a_whole_markdown_file_has_the_elements_of_a_plain_one(text, tmp_path):
    page, plain = (rendered(exported("markdown", each, tmp_path).split("---\n", 2)[2]) for each in (text, PLAIN))
    warnings = 2 if unseen(readable(text)) else 0  # one list item below each of the two quotes
    for tag in tags(page) - {"p", "br"}:
        expected = plain.xpath(f"count(//{tag})") + (warnings if tag == "li" else 0)
        assert page.xpath(f"count(//{tag})") == expected, tag


@hostile
def test_the_front_matter_stays_in_its_lines(text, tmp_path):
    front = exported("markdown", text, tmp_path).split("---\n", 2)[1].splitlines()
    for line in (line for line in front if '"' in line):
        assert isinstance(json.loads(line[line.index('"') :]), str)
    assert [line.partition(":")[0] for line in front if not line.startswith(" ")] == [
        "title", "created", "generator", "accounts", "tags",
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
