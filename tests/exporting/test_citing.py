"""Citations as editors, journals and courts ask for them."""

from dataclasses import replace

import pytest

from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.exporting.citing import STYLES, citation, cite

NEWS = Document(
    "d", "What the crew saw", ("Jane Roe", "Li Wei"), published="2018-06-30", url="https://paper.example/a",
    imported="2026-01-05T10:00:00Z",
)  # fmt: skip
PAPER = Source("s", "Velm Courier", "news")


@pytest.mark.parametrize(
    ("style", "line"),
    [
        ("plain", "Jane Roe, Li Wei, “What the crew saw”, Velm Courier, 30 June 2018, https://paper.example/a"),
        (
            "chicago",
            "Jane Roe and Li Wei. “What the crew saw.” Velm Courier, June 30, 2018. https://paper.example/a.",
        ),
        ("apa", "Jane Roe, & Li Wei. (2018, June 30). What the crew saw. Velm Courier. https://paper.example/a"),
        (
            "oscola",
            "Jane Roe and Li Wei, ‘What the crew saw’ (Velm Courier, 30 June 2018) <https://paper.example/a> "
            "accessed 5 January 2026",
        ),
    ],
)
def test_each_style_has_its_order_and_signs(style, line):
    assert cite(NEWS, PAPER, style) == line


def test_without_authors_the_publisher_or_the_title_comes_first():
    alone = replace(NEWS, authors=(), url=None)
    assert cite(alone, PAPER, "apa") == "Velm Courier. (2018, June 30). What the crew saw."
    assert cite(alone, None, "apa") == "What the crew saw. (2018, June 30)."
    assert cite(alone, None, "oscola") == "‘What the crew saw’ (30 June 2018)"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("published", ["2018-06~", "2018-06-21/2018-06-30", "[2018,2019]", None])
def test_a_date_that_is_not_plain_goes_out_in_words(style, published):
    line = cite(replace(NEWS, published=published), PAPER, style)
    assert "~" not in line
    assert "[" not in line
    assert "None" not in line


@pytest.mark.parametrize("style", STYLES)
def test_an_account_of_which_nothing_is_known_is_cited_by_its_title(style):
    made = citation(Document("d", "Leaflet"), None, style)
    assert "Leaflet" in made.text
    assert made.text.count("Leaflet") == 1
    assert made.url == ""
