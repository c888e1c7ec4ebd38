"""Web pages: the words that a browser shows, and what the page states about itself."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.importing.reader import read

SENTENCE = "The witness counted forty people in the square before the bell rang, and then went home. "


def page(markup, **more):
    data = markup if isinstance(markup, bytes) else markup.encode()
    return read(data, Path("saved page.html"), **more)


def blocks(document):
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_block_elements_become_blocks_of_their_kind():
    document = page(
        "<h1>Forty &amp; more</h1><p>A <b>wit</b>ness\n  counted<br>forty.</p>tail<ul><li>one<li><p>two</p></ul>"
        "<blockquote><p>So it was.</p></blockquote>"
        "<table><caption>Counts</caption><tr><th>a</th><td>1</td></tr></table>"
        "<figure><img alt=x><figcaption>The square</figcaption></figure><pre>\n a\n\n  b</pre>"
    )
    assert blocks(document) == [
        ("heading", "Forty & more"),
        ("paragraph", "A witness counted\nforty."),
        ("paragraph", "tail"),
        ("list", "one"),
        ("list", "two"),
        ("quotation", "So it was."),
        ("caption", "Counts"),
        ("table cell", "a"),
        ("table cell", "1"),
        ("caption", "The square"),
        ("paragraph", " a\n  b"),
    ]
    assert document.text == "\n\n".join(text for _, text in blocks(document))


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>no</script>",
        "<style>no</style>",
        "<noscript>no</noscript>",
        "<template>no</template>",
        "<!-- no -->",
        "<p hidden>no</p>",
        "<div style='color:red; DISPLAY : none'><p>no</p></div>",
        "<span style='visibility:hidden !important'>no</span>",
        "<svg><text>no</text></svg>",
        "<iframe src='x.html'>no</iframe>",
        "<dialog>no</dialog>",
    ],
)
def test_what_a_browser_hides_is_left_out(hidden):
    assert page(f"<title>no</title><p>before</p>{hidden}<p>after</p>").text == "before\n\nafter"


def test_what_follows_the_end_of_a_page_is_part_of_it():
    assert page("<html><body><p>one</body></html><p>two</p><html><body><p>three").text == "one\n\ntwo\n\nthree"


def test_menus_around_an_article_are_left_out_and_that_is_said():
    menu = "<nav>" + "<a href=x>Elsewhere today</a> " * 60 + "</nav>"
    article = "<article>" + f"<p>{SENTENCE * 3}</p>" * 12 + "</article>"
    document = page(f"<html><body>{menu}{article}<footer>Imprint</footer></body></html>")
    assert "Elsewhere" not in document.text
    assert document.text.count("forty") == 36
    assert document.warnings == (
        "Only the article was taken, 576 of 697 visible words; menus and other parts around it were left out.",
    )


def test_a_table_beside_the_longest_text_is_not_lost():
    """What stands in <main> is the account, even where only a part of it looks like an article."""
    rows = "".join(f"<tr><td>Village {n}<td>{n} people" for n in range(300))
    table = f"<table>{rows}</table>"
    document = page(f"<main><div><p>{SENTENCE * 12}</p><p>{SENTENCE * 12}</p></div><section>{table}</section></main>")
    assert "Village 299" in document.text
    assert "forty" in document.text


def test_an_article_that_would_lose_most_words_is_not_taken():
    links = "".join(f"<li><a href=x>Case {n}: forty met in the square</a>" for n in range(200))
    document = page(f"<body><ul>{links}</ul><article><p>{SENTENCE * 4}</p></article></body>")
    assert "Case 199" in document.text
    assert "bell rang" in document.text


LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "Site", "datePublished": "1999-01-01"},
        {
            "@type": ["NewsArticle"],
            "headline": "Forty in\nthe square",
            "author": [{"@type": "Person", "name": "Jane Doe"}, {"@id": "#ali"}, "By Li Wu"],
            "publisher": {"@id": "#daily"},
            "datePublished": "2021-02-05T08:30:00+03:30",
            "inLanguage": "en-gb",
            "url": "https://example.org/forty",
        },
        {"@type": "Person", "@id": "#ali", "name": "Ali Smith"},
        {"@type": "Organization", "@id": "#daily", "name": "The Daily Example"},
    ],
}


def test_json_ld_is_believed_first():
    document = page(
        f"<html lang=fr><title>Forty | Daily</title><meta property=og:title content=Other>"
        f'<script type="application/ld+json">{json.dumps(LD)}</script><p>Text.'
    )
    assert document.title == "Forty in the square"
    assert document.authors == ("Jane Doe", "Ali Smith", "Li Wu")
    assert (document.publisher, document.language) == ("The Daily Example", "en-GB")
    assert (document.published, document.published_how) == ("2021-02-05", "metadata")
    assert document.url == "https://example.org/forty"


def test_then_meta_elements():
    document = page(
        """<html lang="fa-IR"><head><title>Forty | The Daily</title>
        <meta property="og:title" content="Forty &quot;met&quot;">
        <meta name="Author" content="By Jane Doe and Ali Smith">
        <meta property="og:site_name" content="The Daily">
        <meta property="article:published_time" content="2021-02-05T00:01Z">
        <meta property="article:author" content="https://example.org/jane">
        <meta name="dcterms.rights" content="CC BY 4.0">
        <link rel="canonical" href="https://example.org/a"></head><p>Text."""
    )
    assert document.title == 'Forty "met"'
    assert document.authors == ("Jane Doe", "Ali Smith")
    assert (document.publisher, document.published, document.language) == ("The Daily", "2021-02-05", "fa-IR")
    assert (document.url, document.rights) == ("https://example.org/a", "CC BY 4.0")


def test_then_the_title_element_then_the_first_heading_then_the_file_name():
    assert page("<title> Forty \n met</title><h1>Else</h1>").title == "Forty met"
    assert page("<h1>Forty <i>met</i></h1><p>x").title == "Forty met"
    assert page("<p>x").title == "saved page"


def test_a_saved_page_knows_where_it_was_saved_from():
    assert (
        page("<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.org/a -->\n<p>x").url
        == "https://example.org/a"
    )
    assert (
        page("<!--\n Page saved with SingleFile \n url: https://example.org/b \n--><p>x").url == "https://example.org/b"
    )


@pytest.mark.parametrize("stated", ["tomorrow", "2021-02-30", "05/02/2021", "", "0000"])
def test_what_is_no_date_is_not_taken(stated):
    document = page(f'<meta property="article:published_time" content="{stated}"><p>x')
    assert (document.published, document.published_how) == (None, None)


@pytest.mark.parametrize(
    "ld",
    [
        "{not json",
        "[" * 100_000,
        '{"@type": "Article", "headline": {"a": [1, null]}, "author": 7, "publisher": [[]], "inLanguage": {"@id": []}}',
        '{"@type": "Article", "author": {"@id": "#a"}}, ',
        "null",
        '{"@type": {"a": 1}, "headline": "No"}',
        '{"a":' * 500 + "1" + "}" * 500,
    ],
)
def test_garbage_in_json_ld_is_passed_over(ld):
    document = page(f'<title>Forty</title><script type="application/ld+json">{ld}</script><p>x')
    assert (document.title, document.authors, document.publisher) == ("Forty", (), None)


def test_stated_texts_can_be_stored():
    ld = r'{"@type": "Article", "headline": "a\ud800\u0000b", "author": "c\udfff"}'
    document = page(f'<script type="application/ld+json">{ld}</script><p>x')
    assert (document.title, document.authors) == ("a��b", ("c�",))


def test_the_declared_encoding_is_used():
    persian = "گزارش اول مي گويد"
    data = f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>{persian}'.encode("cp1256")
    document = page(data)
    assert (document.text, document.encoding, document.warnings) == (persian, "windows-1256", ())
    assert page(data, encoding="windows-1251").encoding == "windows-1251"
    assert page(f"<meta charset=iso-8859-1><p>“{'é' * 9}”".encode("cp1252")).text == f"“{'é' * 9}”"
    assert page("<meta charset=utf-16><p>né".encode()).text == "né"


@pytest.mark.parametrize(
    "markup", ["<p> </p>", "<!-- x -->", "<script>x</script>", " ", "<html><body><img src=a></body>"]
)
def test_a_page_without_text_is_refused(markup):
    with pytest.raises(ViewerError, match="shows no text"):
        page(markup)


TAG = st.sampled_from("div p b li ul table tr td h2 pre blockquote br span a hr body html head".split())
PIECE = st.one_of(
    TAG.map("<{}>".format),
    TAG.map("</{}>".format),
    st.sampled_from(["word1 ", "word2", "\n", "&amp;", "&#x6a;", "<!-- x -->", "< ", ">"]),
)


@given(st.lists(PIECE, max_size=30).map("".join))
def test_no_word_is_lost_however_tags_are_nested(markup):
    document = page(f"word0 {markup} word9")
    assert document.text.startswith("word0") and document.text.endswith("word9")
    for word in ("word1", "word2"):
        assert document.text.count(word) == markup.count(word)
    assert document.text == "\n\n".join(document.text[b.start : b.end] for b in document.blocks)
