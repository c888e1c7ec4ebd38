"""Workbook, TimelineJS, FollowTheMoney, ClaimReview and REFI-QDA: read back, nothing is lost or invented."""

import csv
import hashlib
import html
import io
import json
import os
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from viewer.domain.event import Event
from viewer.exporting import claim_review, follow_the_money, refi_qda, timeline_table, workbook
from viewer.exporting.brief import Brief, BriefNote

QDA = "{urn:QDA-XML:project:1.0}"
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
#: What may stand in what, in this order, and which attributes it must have.
QDA_GRAMMAR = {
    "Project": ("Users CodeBook Sources Notes NoteRef", "name"),
    "Users": ("User", ""),
    "User": ("", "guid"),
    "CodeBook": ("Codes", ""),
    "Codes": ("Code", ""),
    "Code": ("Description NoteRef Code", "guid name isCodable"),
    "Sources": ("TextSource", ""),
    "TextSource": ("Description PlainTextContent PlainTextSelection Coding NoteRef", "guid"),
    "PlainTextSelection": ("Description Coding NoteRef", "guid startPosition endPosition"),
    "Coding": ("CodeRef", "guid"),
    "Notes": ("Note", ""),
    "Note": ("Description PlainTextContent", "guid"),
}


def book(brief):
    return openpyxl.load_workbook(io.BytesIO(workbook.write(brief).data))


def table(sheet):
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_the_workbook_has_a_sheet_for_everything(full):
    assert book(full).sheetnames == [
        "Claims", "Statements", "Notes", "Accounts", "Sources", "Grades", "Names", "Dates",
            "Scales",
    ]  # fmt: skip


def test_the_matrix_has_a_column_for_each_account(full):
    claims = table(book(full)["Claims"])
    assert [row["Claim"] for row in claims] == ["Year of the rally", "Who paid"]
    assert claims[0]["A · Agency report"] == "2019"
    assert claims[0]["B · گزارش روزنامه"] == "reports that others say: 2018"
    assert claims[1]["A · Agency report"] == "is silent"


def test_every_row_of_the_workbook_can_be_traced(full):
    sheets = book(full)
    statement = table(sheets["Statements"])[1]
    assert (statement["Words"], statement["Start"], statement["End"]) == ("گردهمایی\nدر سال ۲۰۱۸", 0, 20)
    assert (statement["Credibility"], statement["Reason"], statement["Grade"]) == ("2", "two origins", "B2")
    note, loose = table(sheets["Notes"])
    assert (note["Note"], note["Tags"], note["Paragraph"]) == ("Slip, or another event?", "to verify", 3)
    assert (loose["Note"], loose["Account"]) == ("Ask for the judgment.", None)
    assert table(sheets["Accounts"])[0]["SHA-256"] == "ab" * 32
    assert [(row["Source"], row["Reliability"], row["Accounts"]) for row in table(sheets["Sources"])] == [
        ("State agency", "F", "A"), ("Newspaper", "B", "B"),
    ]  # fmt: skip
    assert table(sheets["Grades"])[0]["Reason"] == "good record on this affair"
    assert [(row["Name"], row["As written"], row["Account"], row["Times"]) for row in table(sheets["Names"])] == [
        ("Jane Roe", "Jane Roe", "A", 2), ("Jane Roe", "Roe", "A", 1), ("Jane Roe", "Jane Roe", "B", 1),
        ("the capital", "the capital", "A", 1),
    ]  # fmt: skip
    assert table(sheets["Dates"])[2]["Date"] == "21–30 June 2018"


def test_a_text_too_long_for_a_cell_is_cut_and_told():
    brief = Brief("t", "", "g", loose_notes=(BriefNote("n", body="😀" * 20_000),))
    written = workbook.write(brief)
    assert written.left_out == ("what texts have beyond 32,767 characters",)
    cell = openpyxl.load_workbook(io.BytesIO(written.data))["Notes"]["A2"].value
    assert cell == "😀" * 16_383 + "…"
    assert len(cell.encode("utf-16-le")) // 2 <= workbook.CHARACTERS


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_a_cell_gives_back_its_text(text):
    from viewer.exporting.visible import readable

    sheet = book(Brief("t", "", "g", loose_notes=(BriefNote("n", body=text),)))["Notes"]
    assert sheet["A2"].value == readable(text)
    assert sheet["A2"].data_type == "s"


def timeline(brief):
    text = timeline_table.write(brief).text.removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_timeline_has_a_row_for_each_date_with_a_place(full):
    title, *rows = timeline(full)
    assert (title["Headline"], title["Type"]) == ("A rally", "title")
    found = [
        tuple(row[name] for name in ("Year", "Month", "Day", "End Year", "End Month", "End Day", "Display Date"))
        for row in rows
    ]
    assert found == [
        ("2021", "2", "5", "", "", "", "5 February 2021"),
        ("2019", "", "", "", "", "", "2019"),
        ("2018", "6", "21", "2018", "6", "30", "21–30 June 2018"),
        ("2018", "10", "", "", "", "", "about October 2018"),
    ]
    assert rows[1]["Headline"] == "He spoke in 2019."
    assert rows[2]["Group"] == "B · گزارش روزنامه"
    assert "dates without a place on the calendar" in timeline_table.write(full).left_out


def test_a_long_sentence_stands_whole_below_its_headline(full):
    event = replace(full.events[1], text="word " * 100)
    row = timeline(replace(full, events=(event,)))[1]
    assert html.unescape(row["Headline"]).endswith("…") and len(row["Headline"]) <= 120
    assert html.unescape(row["Text"]) == ("word " * 100).strip()


@pytest.mark.parametrize("days", [(None, "2018-12-31"), ("2018-01-01", None)])
def test_a_date_open_on_one_side_still_has_a_place(full, days):
    event = Event("9", "d1", "event", "../2018", *days, "range", text="x")
    assert timeline(replace(full, events=(event,)))[1]["Year"] == "2018"


def statements(brief):
    return [json.loads(line) for line in follow_the_money.write(brief).text.splitlines()]


def test_what_each_account_writes_is_a_statement_of_its_own(full):
    names = [
        (s["dataset"], s["value"], s["entity_id"], s["canonical_id"])
        for s in statements(full)
        if s["schema"] == "Person"
    ]
    assert names == [
        ("account_d1", "Jane Roe", "name-e1", "name-e1"),
        ("account_d1", "Roe", "name-e2", "name-e1"),
        ("account_d2", "Jane Roe", "name-e1", "name-e1"),
    ]
    place = next(s for s in statements(full) if s["schema"] == "Address")
    assert (place["prop"], place["value"]) == ("full", "the capital")


def test_dates_of_events_are_those_the_standard_can_hold(full):
    events = [(s["prop"], s["value"]) for s in statements(full) if s["schema"] == "Event" and s["prop"] != "name"]
    assert events == [
        ("date", "2019"), ("proof", "document-d1"),
        ("startDate", "2018-06-21"), ("endDate", "2018-06-30"), ("proof", "document-d2"),
        ("date", "2018-10"), ("proof", "document-d2"),
    ]  # fmt: skip
    left_out = follow_the_money.write(full).left_out
    assert "that a date is uncertain or approximate" in left_out
    assert "dates without a place on the calendar" in left_out


def test_statements_have_the_ids_the_standard_gives_them(full):
    for s in statements(full):
        key = f"{s['dataset']}.{s['entity_id']}.{s['prop']}.{s['value']}"
        assert s["id"] == hashlib.sha1(key.encode()).hexdigest()
        assert next(iter(s)) == "canonical_id"
        assert re.fullmatch(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?", s["entity_id"])
    assert len({s["id"] for s in statements(full)}) == len(statements(full))


def test_followthemoney_itself_reads_them(full):
    module = pytest.importorskip("followthemoney.statement.serialize", reason="followthemoney judges its own form")
    found = list(module.read_json_statements(io.BytesIO(follow_the_money.write(full).data)))
    assert [s.id for s in found] == [s.generate_key() for s in found]
    assert all(s.prop_type for s in found)


def reviews(brief):
    return json.loads(claim_review.write(brief).text)["@graph"]


def test_each_statement_is_a_review_with_its_rating(full):
    first, second = reviews(full)
    assert first["@type"] == "ClaimReview"
    assert first["claimReviewed"] == "Year of the rally: 2019"
    assert first["reviewRating"] == {"@type": "Rating", "alternateName": "Truth cannot be judged"}
    assert first["itemReviewed"]["author"] == {"@type": "Organization", "name": "State agency"}
    assert first["itemReviewed"]["appearance"]["url"] == "https://agency.example/a_report"
    assert first["itemReviewed"]["datePublished"] == "2021-02-05"
    assert second["claimReviewed"] == "Year of the rally: reports that others say 2018"
    assert second["reviewRating"]["ratingValue"] == 4
    assert (second["reviewRating"]["bestRating"], second["reviewRating"]["worstRating"]) == (5, 1)
    assert second["itemReviewed"]["author"] == {"@type": "Person", "name": "the prosecutor"}
    assert "datePublished" not in second["itemReviewed"]
    assert second["reviewBody"] == "two origins The accounts conflict. 2018 and 2019 do not meet."
    assert {first["about"]["name"], second["about"]["name"]} == {"Year of the rally"}


def test_a_review_says_what_it_cannot_hold(full):
    left_out = claim_review.write(full).left_out
    assert "claims without a statement" in left_out
    assert "dates that are more than a plain day, month or year" in left_out


def project(brief):
    with zipfile.ZipFile(io.BytesIO(refi_qda.write(brief).data)) as package:
        texts = {name: package.read(name).decode("utf-8") for name in package.namelist() if name != "project.qde"}
        return etree.fromstring(package.read("project.qde")), texts


def test_a_selection_points_at_its_words(full):
    root, texts = project(full)
    source = root.find(f".//{QDA}TextSource")
    text = texts["sources/" + source.get("plainTextPath").removeprefix("internal://")]
    assert text == full.accounts[0].text and "\r" not in text
    note = source.find(f"{QDA}PlainTextSelection")
    assert text[int(note.get("startPosition")) : int(note.get("endPosition"))] == "in 2019 [sic]"
    codes = {code.get("guid"): code.get("name") for code in root.iter(QDA + "Code")}
    assert [codes[ref.get("targetGUID")] for ref in note.iter(QDA + "CodeRef")] == ["to verify"]
    memos = {memo.get("guid"): memo.findtext(QDA + "PlainTextContent") for memo in root.iter(QDA + "Note")}
    assert memos[note.find(QDA + "NoteRef").get("targetGUID")] == "Slip, or another event?"
    assert memos[root.find(QDA + "NoteRef").get("targetGUID")] == "Ask for the judgment."


def test_a_claim_is_a_code_on_every_statement(full):
    root, _ = project(full)
    claim = next(code for code in root.iter(QDA + "Code") if code.get("name") == "Year of the rally")
    assert claim.findtext(QDA + "Description") == "The accounts conflict. 2018 and 2019 do not meet."
    coded = [
        selection.findtext(QDA + "Description")
        for selection in root.iter(QDA + "PlainTextSelection")
        if claim.get("guid") in [ref.get("targetGUID") for ref in selection.iter(QDA + "CodeRef")]
    ]
    assert coded == ["asserts: 2019", "reports that others say: 2018 (the prosecutor)"]


def well_formed(root):
    """Checks the order of elements, the attributes they need and that every reference has its target."""
    guids = [element.get("guid") for element in root.iter() if element.get("guid")]
    assert len(guids) == len(set(guids))
    assert all(GUID.fullmatch(guid) for guid in guids)
    assert {ref.get("targetGUID") for ref in root.iter() if ref.get("targetGUID")} <= set(guids)
    for element in root.iter():
        children, attributes = QDA_GRAMMAR.get(element.tag.removeprefix(QDA), ("", ""))
        order = [QDA + name for name in children.split()]
        places = [order.index(child.tag) for child in element]
        assert places == sorted(places)
        assert all(element.get(name) is not None for name in attributes.split())


def test_the_project_has_the_shape_of_the_standard(full):
    well_formed(project(full)[0])


def test_the_project_is_valid_against_the_schema(full):
    schema = os.environ.get("REFI_QDA_XSD", "")
    if not Path(schema).is_file():
        pytest.skip("REFI_QDA_XSD names no copy of the standard's Project.xsd")
    etree.XMLSchema(etree.parse(schema)).assertValid(project(full)[0])


def test_guids_stay_and_an_empty_archive_is_a_project_too(full):
    assert refi_qda.write(full).data == refi_qda.write(replace(full)).data
    root, texts = project(Brief("Nothing", "", "g"))
    assert len(root) == 0 and not texts
