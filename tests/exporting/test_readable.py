"""Markdown and HTML: every version of a disputed fact, to the letter, with its way back to the line."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from viewer.domain.grade import CREDIBILITY, RELIABILITY
from viewer.exporting import html, markdown, words
from viewer.exporting.markdown import escaped, quoted
from viewer.exporting.visible import readable, shown, unseen


def test_a_quote_is_found_to_the_letter_in_the_markdown(brief):
    text = markdown.write(brief).text
    assert "\n> in 2019 [sic]\n" in text
    assert "\n> گردهمایی\n> در سال ۲۰۱۸\n" in text


@pytest.mark.parametrize(
    "prose",
    [
        "He paid $5 million; ~25,000 came (up to 100,000), 5 * 3 < 20 & more.",
        "“We [the court] say no” – 20-year term, a false-flag 'plot'; see § 3.2, no. 7/2018 + annex!",
        "snake_case, C:\\path, 50 %, a=b, {x}, #1st? no: item#2; 10:30; x>y",
        "گفت: «نه»، ۲۵٬۰۰۰ نفر",
    ],
)
def test_ordinary_prose_is_left_as_it_is(prose):
    unescaped = escaped(prose).replace("\\#1st", "#1st")  # a tag in Obsidian, so it is escaped
    assert unescaped == prose


def test_every_quote_in_markdown_is_followed_by_its_evidence(brief):
    text = markdown.write(brief).text
    evidence = text[text.index("> in 2019 [sic]") :].split("\n\n")[1]
    assert "A ¶ 3, characters 120 to 133: Agency report" in evidence
    assert "source F, not judged; statement 6, not judged" in evidence
    assert "Jane Roe, “Agency report”, State agency, 5 February 2021, <https://agency.example/a_report>" in evidence
    assert "SHA-256: `" + "ab" * 32 + "`" in evidence
    assert "source B, usually reliable: good record on this affair; statement 2, probably true: two origins" in text


def test_the_front_matter_is_yaml_and_notes_can_be_linked_to(brief):
    text = markdown.write(brief).text
    assert text.startswith("---\n")
    front = text.split("---\n")[1].splitlines()
    fields = dict(line.split(": ", 1) for line in front if re.match(r"\w+: ", line))
    assert json.loads(fields["title"]) == "A rally"
    assert '  - "A: Agency report"' in front
    assert '  - "to-verify"' in front
    assert re.search(r"^\^note-n1$", text, re.MULTILINE)
    assert re.search(r"^\^claim-c1$", text, re.MULTILINE)


def test_the_verdict_stands_in_words(brief):
    for form in (markdown, html):
        text = form.write(brief).text
        assert "The accounts conflict" in text
        assert "2018 and 2019 do not meet." in text
        assert "reports that others say" in text


def page(brief):
    return lxml_html.document_fromstring(html.write(brief).text)


def test_the_page_needs_nothing_but_itself(brief):
    tree = page(brief)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert not tree.xpath("//script | //link | //img | //iframe | //@src | //@onclick | //form")
    assert "url(" not in tree.findtext(".//style")
    assert "@import" not in tree.findtext(".//style")


def test_the_page_shows_light_dark_and_print():
    style = html.write.__globals__["paths"].resources().joinpath("templates", "brief.css").read_text("utf-8")
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_a_claim_is_a_table_with_a_row_for_each_account(brief):
    rows = page(brief).xpath("//article[@id='claim-1']//tbody/tr")
    cells = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    assert cells[0][0] == "A F6"
    assert cells[0][1] == "2019"
    assert "in 2019 [sic]" in cells[0][3]
    assert "A ¶ 3 · characters 120–133" in cells[0][3]
    assert cells[0][4:] == ["✕ conflicts", "6, not judged"]
    assert cells[1][2] == "reports that others say the prosecutor"
    assert cells[1][4:] == ["✓ agrees", "2, probably true: two origins"]
    assert page(brief).xpath("string(//article[@id='claim-2']//tbody/tr)").count("no passage") == 1
    assert "judged" not in page(brief).xpath("string(//article[@id='claim-2']//tbody)")


def test_quotes_stand_to_the_letter_and_run_their_own_way(brief):
    quotes = page(brief).xpath("//blockquote")
    assert [quote.findtext("mark") for quote in quotes] == [
        "in 2019 [sic]",
        "گردهمایی\nدر سال ۲۰۱۸",
        "in 2019 [sic]",
    ]
    assert {quote.get("dir") for quote in quotes} == {"auto"}
    assert [quote.get("lang") for quote in quotes] == ["en", "fa", "en"]


def test_words_around_a_quote_are_cut_at_words_and_lines(brief):
    around = page(brief).xpath("(//blockquote)[1]/span/text()")
    assert around == ["at a rally near the capital, he", "."]
    assert words.before("alf-word and then the court said ") == "…\u00a0and then the court said "
    assert words.after(" and then the court said half-wor") == " and then the court said\u00a0…"
    assert words.before("the end.\nThen ") == "Then "


def test_the_page_explains_every_grade_and_that_f6_is_no_judgement(brief):
    text = page(brief).text_content()
    assert all(wording in text for scale in (RELIABILITY, CREDIBILITY) for wording, _ in scale.values())
    assert "nobody has judged" in text


def test_accounts_are_listed_with_citation_hash_and_import(brief):
    account = " ".join(page(brief).xpath("string(//article[@id='account-2'])").split())
    assert "“گزارش روزنامه”, Newspaper, about October 2018" in account
    assert "cd" * 32 in account
    assert "2 January 2026, 03:04 UTC" in account
    assert "photo[U+202E]gpj.exe" in account
    assert "B good record on this affair" in account
    assert page(brief).xpath("//article[@id='account-1']//a/@href") == ["https://agency.example/a_report"]


def test_a_file_name_cannot_turn_itself_round():
    assert shown("photo\u202egpj.exe") == "photo[U+202E]gpj.exe"
    assert shown("pay\u200bpal") == "pay[U+200B]pal"
    assert shown("two\nlines\tand \x1b") == "two lines and [U+001B]"


@pytest.mark.parametrize("name", ["می\u200cخواهم", "👩\u200d🚀", "❤️", "क्\u200dष"])
def test_joiners_that_a_script_needs_are_no_deceit(name):
    assert shown(name) == name
    assert unseen(name) == ()


def test_quotes_keep_what_titles_must_show_and_say_so(brief):
    assert readable("a\u202eb") == "a\u202eb"
    assert unseen("a\u202eb\u200b") == ("U+202E", "U+200B")
    assert quoted("one\n\n# two") == "> one\n>\n> \\# two"


@given(st.text())
def test_one_line_is_one_line_without_anything_unseen(text):
    line = shown(text)
    assert "\n" not in line
    assert unseen(line) == ()
    assert shown(line) == line
    line.encode()
