"""Plain text and Markdown: kept as received, with citation data where the text states it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.importing.reader import read

HEAD = """Title: Forty in the square
Author: Jane Doe; Ali Smith
Date: 5 February 2021
Source: The Daily Example
URL: https://example.org/forty
Language: en

A witness counted forty.
"""
FRONT = """---
title: "Forty: the count"
authors:
  - Jane Doe
  - Ali Smith
date: 2018-06~
tags: [a, b]
source: https://example.org/a
image:
  title: not this
---

# Forty

A witness
counted *forty*.

- one
- two
  and more

> He said so.
> Twice.

| a | b |
|---|---|

```
# no heading
```

The end
=======
"""


def blocks(document):
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def txt(text):
    return read(text.encode(), Path("folder/My notes.txt"))


def md(text):
    return read(text.encode(), Path("folder/My notes.md"))


def test_a_short_first_line_is_the_title():
    document = txt("\r\nForty in the square\r\n\r\nA witness counted forty.\r\n")
    assert document.title == "Forty in the square"
    assert document.text == "\nForty in the square\n\nA witness counted forty.\n"
    assert blocks(document) == [("paragraph", "Forty in the square"), ("paragraph", "A witness counted forty.")]
    assert (document.media_type, document.encoding, document.language) == ("text/plain", "utf-8", None)


@pytest.mark.parametrize(
    "text", ["A long line. " * 20, ("Words that are wrapped at a width of sixty columns or so\n" * 5)]
)
def test_else_the_file_name_is(text):
    assert txt(text).title == "My notes"


def test_lines_at_the_top_are_citation_data_and_stay_in_the_text():
    document = txt(HEAD)
    assert document.text == HEAD
    assert (document.title, document.authors) == ("Forty in the square", ("Jane Doe", "Ali Smith"))
    assert (document.publisher, document.url) == ("The Daily Example", "https://example.org/forty")
    assert (document.published, document.published_how, document.language) == ("2021-02-05", "metadata", "en")


def test_a_head_without_a_title_leaves_the_first_line_after_it():
    assert txt("Date: 2021-02-05\n\nForty in the square\n\nA witness.").title == "Forty in the square"


@pytest.mark.parametrize("text", ["TEHRAN: forty met.", "Witness: I counted forty.", "He said:\nDate: today"])
def test_other_colons_are_no_head(text):
    document = txt(text)
    assert (document.authors, document.published, document.published_how) == ((), None, None)


def test_front_matter_works_in_both_formats():
    for document in (md(FRONT), txt(FRONT)):
        assert document.text == FRONT
        assert document.title == "Forty: the count"
        assert document.authors == ("Jane Doe", "Ali Smith")
        assert document.published == "2018-06~"
        assert (document.url, document.publisher) == ("https://example.org/a", None)


def test_markdown_stays_as_it_is_written_in_blocks_of_its_kinds():
    front, *rest = blocks(md(FRONT))
    assert front[1].startswith("---\ntitle") and front[1].endswith("---")
    assert rest == [
        ("heading", "# Forty"),
        ("paragraph", "A witness\ncounted *forty*."),
        ("list", "- one"),
        ("list", "- two\n  and more"),
        ("quotation", "> He said so.\n> Twice."),
        ("table cell", "| a | b |"),
        ("table cell", "|---|---|"),
        ("paragraph", "```\n# no heading\n```"),
        ("heading", "The end\n======="),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The *square* in [June](https://example.org) #\n\nText.", "The square in June"),
        ("Text.\n\nUnder_lined_name\n---\n", "Under_lined_name"),
        ("Forty met\n\nText that follows.", "Forty met"),
        ("---\n\n" + "Long text. " * 30, "My notes"),
    ],
)
def test_markdown_titles(text, title):
    assert md(text).title == title


@given(st.text("ab #>-*|`=~_.:1\n\r\t", min_size=1, max_size=60), st.sampled_from(["a.md", "a.txt"]))
def test_blocks_hold_every_word_once_and_in_order(text, name):
    try:
        document = read(text.encode(), Path(name))
    except ViewerError as trouble:
        assert "no text" in trouble.happened
        return
    edges = [0, *(edge for block in document.blocks for edge in (block.start, block.end)), len(document.text)]
    assert edges == sorted(edges)
    assert [block.number for block in document.blocks] == list(range(1, len(document.blocks) + 1))
    between = [document.text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    assert not any(c.isalnum() for gap in between for c in gap)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_blank_text_is_refused(name):
    with pytest.raises(ViewerError, match="no text"):
        read(b" \r\n\t\n", Path(name))


def test_other_formats_are_refused():
    with pytest.raises(ViewerError, match="format"):
        read(b"PK", Path("a.docx"))


def test_a_file_name_that_is_not_utf8_can_be_shown():
    assert read(b"x" * 200, Path("caf\udce9.txt")).title == "caf�"
