"""RIS and BibTeX: what the programs' own parsers read back."""

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.exporting import bibtex, citation, ris
from viewer.exporting.brief import Brief, BriefAccount
from viewer.exporting.visible import shown


def brief_with(document, source=None):
    return Brief("t", "2026-01-05T10:00:00Z", "g", accounts=(BriefAccount("A", document, source),))


def read_bibtex(brief):
    """The entries with TeX's commands turned back into characters."""
    # pylatexenc, which decodes them, does not know the names of these.
    text = bibtex.write(brief).text.replace(r"\textbraceleft{}", r"\{").replace(r"\textbraceright{}", r"\}")
    library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert not library.failed_blocks
    assert len(library.blocks) == len(library.entries)
    return [{field.key: field.value.replace("ˆ", "^") for field in entry.fields} for entry in library.entries]


def test_rispy_reads_every_account_back(brief):
    agency, paper = rispy.loads(ris.write(brief).text)
    assert agency == {
        "type_of_reference": "NEWS",
        "id": "d1",
        "authors": ["Jane Roe"],
        "title": "Agency report",
        "secondary_title": "State agency",
        "year": "2021",
        "date": "2021/02/05/",
        "access_date": "2026/01/02/",
        "language": "en",
        "urls": ["https://agency.example/a_report"],
        "notes": ["Source graded F, not judged", f"SHA-256 {'ab' * 32}"],
    }
    assert (paper["title"], paper["year"], paper["date"]) == ("گزارش روزنامه", "2018", "2018///about October 2018")
    assert paper["notes"][0] == "Source graded B, usually reliable: good record on this affair"


def test_ris_has_its_shape(brief):
    text = ris.write(brief).text
    assert text.count("\r\n") == text.count("\n")
    assert all(line[2:6] == "  - " for line in text.split("\r\n") if line)
    assert text.startswith("TY  - ") and text.endswith("ER  - \r\n")


@pytest.mark.parametrize(
    ("edtf", "year", "date"),
    [
        ("2018", "2018", "2018///"),
        ("2018-06", "2018", "2018/06//"),
        ("2018-06-30", "2018", "2018/06/30/"),
        ("2018-22", "2018", "2018///summer"),
        ("2018-06-30?", "2018", "2018///perhaps 30 June 2018"),
        ("2018-06/..", None, "///from June 2018"),
    ],
)
def test_a_date_in_ris_says_no_more_than_is_known(edtf, year, date):
    (record,) = rispy.loads(ris.write(brief_with(Document("d", "t", published=edtf))).text)
    assert (record.get("year"), record["date"]) == (year, date)


def test_a_body_is_not_taken_apart_as_a_person_would_be():
    document, source = (
        Document("d", "t", authors=("Ministry of Truth and Love", "Jane Roe")),
        Source("s", "Ministry of Truth and Love"),
    )
    (record,) = rispy.loads(ris.write(brief_with(document, source)).text)
    assert record["authors"] == ["Ministry of Truth and Love,", "Jane Roe"]
    made = bibtex.write(brief_with(document, source)).text
    library = bibtexparser.parse_string(made, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    body, person = library.entries[0]["author"]
    assert (body.first, body.last) == ([], ["{Ministry of Truth and Love}"])
    assert (person.first, person.last) == (["Jane"], ["Roe"])


@pytest.mark.parametrize("kind", sorted(citation.CSL_TYPES))
def test_every_kind_of_work_has_a_type_in_both(kind):
    brief = brief_with(Document("d", "t", genre=kind))
    (record,) = rispy.loads(ris.write(brief).text)
    assert record["type_of_reference"] in rispy.TYPE_OF_REFERENCE_MAPPING | {"BLOG": ""}
    assert bibtexparser.parse_string(bibtex.write(brief).text).entries[0].entry_type in {*bibtex.TYPES.values(), "misc"}


def test_bibtexparser_reads_every_account_back(brief):
    entries = bibtexparser.parse_string(bibtex.write(brief).text).entries
    assert [(entry.key, entry.entry_type) for entry in entries] == [
        ("roe2021a", "article"),
        ("newspaper2018b", "article"),
    ]
    agency, paper = ({field.key: field.value for field in entry.fields} for entry in entries)
    assert agency == {
        "author": "Jane Roe",
        "title": "Agency report",
        "journaltitle": "State agency",
        "date": "2021-02-05",
        "url": "https://agency.example/a_report",
        "urldate": "2026-01-02",
        "langid": "en",
        "annotation": f"Source graded F, not judged. SHA-256 {'ab' * 32}",
    }
    assert (paper["title"], paper["date"]) == ("گزارش روزنامه", "2018-10~")


@pytest.mark.parametrize(
    ("edtf", "field", "value"),
    [
        ("2018-06-21/2018-06-30", "date", "2018-06-21/2018-06-30"),
        ("2018-06/..", "date", "2018-06/.."),
        ("201X", "date", "201X"),
        ("[2018,2019]", "year", "2018 or 2019"),
        ("not a date", "year", "not a date"),
    ],
)
def test_biblatex_takes_edtf_and_words_take_the_rest(edtf, field, value):
    (entry,) = bibtexparser.parse_string(bibtex.write(brief_with(Document("d", "t", published=edtf))).text).entries
    assert entry[field] == value


@given(st.text(alphabet="ab \\{}~^&%$#_`'\"-,<>?!@=|/é", max_size=30))
def test_tex_gives_back_what_was_escaped(text):
    (entry,) = read_bibtex(brief_with(Document("d", f"x{text}x")))
    assert entry["title"] == shown(f"x{text}x")


def test_only_web_addresses_become_links():
    brief = brief_with(Document("d", "t", url="javascript:alert(1)"))
    (record,) = rispy.loads(ris.write(brief).text)
    (entry,) = read_bibtex(brief)
    assert "urls" not in record and "javascript:alert(1)" in record["notes"]
    assert "url" not in entry and entry["addendum"] == "javascript:alert(1)"
