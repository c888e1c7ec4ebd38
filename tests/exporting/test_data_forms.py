"""CSV, JSON-LD and CSL-JSON: for programs, which must get back what went in."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.annotation import anchor
from viewer.domain.document import Document
from viewer.domain.grade import Grade
from viewer.domain.source import Source
from viewer.exporting import citation, table, web_annotation
from viewer.exporting.brief import Brief, BriefNote
from viewer.exporting.citation import csl
from viewer.exporting.citing import cite
from viewer.exporting.table import guarded, unguarded


def rows(brief):
    text = table.write(brief).text
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_table_has_a_row_for_each_note_and_each_answer(brief):
    found = rows(brief)
    assert [(row["Kind"], row["Id"]) for row in found] == [
        ("note", "n1"), ("note", "n2"), ("claim", "c1"), ("claim", "c1"), ("claim", "c2"),
    ]  # fmt: skip
    note, answer = found[0], found[3]
    assert note["Highlight"] == "in 2019 [sic]"
    assert (note["Title"], note["Author"], note["Location"]) == ("Agency report", "Jane Roe", "¶ 3")
    assert (note["Start"], note["End"], note["Tags"], note["Grade"]) == ("120", "133", "to verify", "F6")
    assert (answer["Claim"], answer["Value"], answer["Stance"]) == ("Year of the rally", "2018", "reports-others-say")
    assert (answer["Credibility"], answer["Reason"], answer["Verdict"]) == ("2", "two origins", "conflicting")


@given(st.text())
def test_the_guard_of_a_cell_can_be_taken_off_again(cell):
    assert unguarded(guarded(cell)) == cell


@given(st.text(alphabet=" \t\r\n\\=+-@＝a1", max_size=6))
def test_no_guarded_cell_begins_like_a_formula(cell):
    assert not guarded(cell).lstrip().startswith(("=", "+", "-", "@", "＝"))


def collection(brief):
    return json.loads(web_annotation.write(brief).text)


def test_annotations_are_one_collection_as_the_standard_has_it(brief):
    made = collection(brief)
    items = made["first"]["items"]
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert made["type"] == "AnnotationCollection"
    assert made["first"]["type"] == "AnnotationPage"
    assert made["first"]["partOf"] == made["id"]
    assert made["total"] == len(items) == len({item["id"] for item in items})
    assert all(item["type"] == "Annotation" and item["motivation"] and item["target"] for item in items)


def test_a_note_carries_quote_and_position_selectors(brief):
    note = collection(brief)["first"]["items"][0]
    assert note["id"] == "urn:parallax:note:n1"
    assert note["motivation"] == "commenting"
    assert [(body["value"], body["purpose"]) for body in note["body"]] == [
        ("Slip, or another event?", "commenting"),
        ("to verify", "tagging"),
    ]
    assert note["target"]["source"] == "urn:parallax:document:d1"
    assert note["target"]["selector"] == [
        {"type": "TextQuoteSelector", "exact": "in 2019 [sic]", "prefix": "he", "suffix": "."},
        {"type": "TextPositionSelector", "start": 120, "end": 133},
    ]
    assert note["creator"] == {"type": "Person", "name": "me"}
    assert note["modified"] == "2026-01-04T09:30:00Z"


def test_grades_and_answers_leave_with_their_stable_keys(brief):
    items = {item["id"]: item for item in collection(brief)["first"]["items"]}
    grade = [body["value"] for body in items["urn:parallax:grade:g1"]["body"]]
    assert grade == ['admiralty-scale:source-reliability="b"', "good record on this affair"]
    answer = {body["label"]: body["value"] for body in items["urn:parallax:claim:c1:cell:2"]["body"]}
    assert answer["credibility"] == 'admiralty-scale:information-credibility="2"'
    assert (answer["value"], answer["stance"], answer["speaker"]) == ("2018", "reports-others-say", "the prosecutor")
    assert items["urn:parallax:claim:c1"]["target"] == [f"urn:parallax:claim:c1:cell:{n}" for n in (1, 2)]


def test_the_accounts_are_described_with_hash_and_citation(brief):
    account = collection(brief)["dcterms:source"][0]
    assert account["id"] == "urn:parallax:document:d1"
    assert account["schema:sha256"] == "ab" * 32
    assert account["dcterms:bibliographicCitation"].startswith("Jane Roe, “Agency report”")
    assert account["dcterms:issued"] == "2021-02-05"


@given(st.data())
def test_positions_count_code_points_of_the_text(data):
    text = data.draw(st.text(alphabet="aé😀س\u200c\n ", min_size=1))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = anchor("d", text, start, end)
    note = BriefNote("n", "A", "d", place.quote, place.prefix, place.suffix, 1, start, end, "x")
    made = collection(Brief("t", "2026-01-05T10:00:00Z", "g", notes=(note,)))
    words, position = made["first"]["items"][0]["target"]["selector"]
    assert text[position["start"] : position["end"]] == words["exact"]


def test_a_citation_is_one_readable_line(brief):
    account = brief.accounts[0]
    line = cite(account.document, account.source)
    assert line == "Jane Roe, “Agency report”, State agency, 5 February 2021, https://agency.example/a_report"
    assert cite(Document("d", "Untitled leaflet"), None) == "“Untitled leaflet”"


def test_citations_leave_as_csl_json(brief):
    items = json.loads(citation.write(brief).text)
    assert items[0] == {
        "id": "d1",
        "type": "article-newspaper",
        "title": "Agency report",
        "author": [{"literal": "Jane Roe"}],
        "publisher": "State agency",
        "issued": {"date-parts": [[2021, 2, 5]]},
        "accessed": {"date-parts": [[2026, 1, 2]]},
        "language": "en",
        "URL": "https://agency.example/a_report",
        "custom": {"sha256": "ab" * 32, "grade": "F"},
    }
    assert items[1]["custom"] == {"sha256": "cd" * 32, "grade": "B"}


@pytest.mark.parametrize(
    ("edtf", "issued"),
    [
        ("2018", {"date-parts": [[2018]]}),
        ("2018-06", {"date-parts": [[2018, 6]]}),
        ("2018-06-30?", {"date-parts": [[2018, 6, 30]], "circa": True}),
        ("2018-06-21/2018-06-30", {"date-parts": [[2018, 6, 21], [2018, 6, 30]]}),
        ("2018-22", {"date-parts": [[2018]], "season": 2}),
        ("2018-06/..", {"literal": "from June 2018"}),
        ("not a date", {"literal": "not a date"}),
    ],
)
def test_a_date_is_not_bent_to_fit(edtf, issued):
    assert csl(Document("d", "t", published=edtf), None)["issued"] == issued


@pytest.mark.parametrize(
    ("genre", "kind", "url", "expected"),
    [
        ("digest", "news", None, "document"),
        ("speech", "news", None, "speech"),
        (None, "court", None, "legal_case"),
        (None, "unknown", "https://a.example", "webpage"),
        (None, "unknown", None, "document"),
    ],
)
def test_every_item_has_a_type_of_the_schema(genre, kind, url, expected):
    item = csl(Document("d", "t", genre=genre, url=url), Source("s", "S", kind))
    assert item["type"] == expected
    assert item["type"] in citation.CSL_TYPES


def test_the_newest_grade_is_the_one_cited():
    grades = tuple(Grade(str(n), "s", "reliability", value, "r") for n, value in enumerate("BD"))
    assert csl(Document("d", "t"), None, grades)["custom"]["grade"] == "D"
