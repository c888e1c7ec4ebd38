"""What leaves is what was there: every standard is read back by a reader that is not ours."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.exporting import tables
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefNote, Written
from viewer.exporting.citation import CSL_TYPES
from viewer.exporting.forms import FORMS
from viewer.exporting.visible import readable, shown

rispy = pytest.importorskip("rispy", reason="rispy reads RIS back")
bibtexparser = pytest.importorskip("bibtexparser", reason="bibtexparser reads BibTeX back")

#: Canonical text as the archive holds it: no NUL, no lone surrogates, line ends "\n".
text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60)
_UNSHOWN = ["Cs", "Cc", "Cf", "Zl", "Zp", "Cn", "Co"]
line = st.text(st.characters(exclude_categories=_UNSHOWN), min_size=1, max_size=40).filter(
    lambda words: bool(words.strip()) and shown(words) == words
)
days = st.dates(date(1000, 1, 1), date(9999, 12, 31)).map(str)
ids = st.uuids().map(str)
documents = st.builds(
    Document,
    ids,
    line,
    st.lists(line, max_size=3).map(tuple),
    published=st.none() | days,
    genre=st.sampled_from(sorted(CSL_TYPES)),
    language=st.sampled_from(["en", "fa", "zh-Hant"]),
    sha256=st.just("ab" * 32),
    imported=st.just("2026-01-05T10:00:00Z"),
)
sources = st.builds(Source, ids, line)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """A brief over one account with a text, a note and a statement on it."""
    document, source = draw(documents), draw(sources)
    whole = draw(text.filter(lambda words: len(words) > 1))
    start = draw(st.integers(0, len(whole) - 1))
    end = draw(st.integers(start + 1, len(whole)))
    place = {"quote": whole[start:end], "prefix": whole[:start][-32:], "suffix": whole[end:][:32]}
    place |= {"start": start, "end": end, "paragraph": 1}
    note = BriefNote(
        draw(ids), "A", document.id, body=draw(text), tags=tuple(draw(st.lists(line, max_size=3, unique=True))),
        author=draw(line), modified="2026-01-05T10:00:00Z", **place,
    )  # fmt: skip
    cell = BriefCell(
        "A", document.id, draw(text), "denies", draw(text), credibility="2", credibility_reason=draw(text), **place
    )
    claim = BriefClaim(draw(ids), draw(line), "wording", "open", draw(text), (cell,))
    account = BriefAccount("A", document, source, (), "F6", "", whole)
    return Brief(draw(line), "2026-01-05T10:00:00Z", "Parallax", (account,), (claim,), (note,))


def written(form: str, brief: Brief) -> str:
    made = FORMS[form].write(brief)
    assert isinstance(made, Written)
    return made.text


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_annotations_give_back_every_note_with_its_place(brief: Brief) -> None:
    items = json.loads(written("jsonld", brief))["first"]["items"]
    (account,), (note,) = brief.accounts, brief.notes
    found = next(item for item in items if item["id"] == f"urn:parallax:note:{note.id}")
    quote, position = found["target"]["selector"]
    assert account.text[position["start"] : position["end"]] == quote["exact"] == note.quote
    assert (quote["prefix"], quote["suffix"]) == (note.prefix, note.suffix)
    bodies = {"commenting": [], "tagging": []}
    for body in found.get("body", []):
        bodies[body["purpose"]].append(body["value"])
    assert bodies == {"commenting": [note.body] if note.body else [], "tagging": list(note.tags)}
    assert found["creator"]["name"] == note.author


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_csl_json_gives_back_the_citation(brief: Brief) -> None:
    (item,), (account,) = json.loads(written("csljson", brief)), brief.accounts
    document = account.document
    assert (item["id"], item["title"], item["type"]) == (document.id, document.title, document.genre)
    assert tuple(author["literal"] for author in item.get("author", [])) == document.authors
    if document.published:
        (parts,) = item["issued"]["date-parts"]
        assert date(*parts).isoformat() == document.published
    assert item["custom"]["sha256"] == document.sha256


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_ris_gives_back_the_citation(brief: Brief) -> None:
    (record,), (account,) = rispy.loads(written("ris", brief)), brief.accounts
    document = account.document
    assert record["title"].strip() == shown(document.title)
    assert record["id"] == document.id
    found = [name.removesuffix(",") for name in record.get("authors", [])]
    assert found == [shown(name).removesuffix(",") for name in document.authors]
    if document.published:
        assert record["date"] == document.published.replace("-", "/") + "/"


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_bibtex_stays_one_entry_with_every_brace_closed(brief: Brief) -> None:
    library = bibtexparser.parse_string(written("bibtex", brief))
    assert not library.failed_blocks
    (entry,) = library.entries
    assert entry["annotation"].endswith("ab" * 32)
    assert entry.get("date", None) is None or entry["date"] == brief.accounts[0].document.published


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_a_coding_project_gives_back_every_quote_by_its_positions(brief: Brief) -> None:
    with zipfile.ZipFile(io.BytesIO(FORMS["qdpx"].write(brief).data)) as package:
        (name,) = [name for name in package.namelist() if name.startswith("sources/")]
        source = package.read(name).decode("utf-8")
        project = etree.fromstring(package.read("project.qde"))
    assert source == brief.accounts[0].text
    ns = {"q": "urn:QDA-XML:project:1.0"}
    selections = project.findall(".//q:PlainTextSelection", ns)
    assert len(selections) == 2
    for selection in selections:
        start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
        assert source[start:end] == brief.notes[0].quote
    guids = [e.get("guid") for e in project.iter() if e.get("guid")]
    assert len(set(guids)) == len(guids)
    known = set(guids)
    assert all(e.get("targetGUID") in known for e in project.iter() if e.get("targetGUID"))


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_tables_give_back_the_exact_text(brief: Brief) -> None:
    (row,), (note,) = tables.read(written("notes", brief)), brief.notes
    assert (row["Note"], row["Words"]) == (readable(note.body), readable(note.quote))
    assert (row["Start"], row["End"]) == (str(note.start), str(note.end))
    (claim,) = tables.read(written("matrix", brief))
    assert claim["Claim"] == brief.claims[0].question
    (source,) = tables.read(written("sources", brief))
    account = brief.accounts[0]
    assert account.source is not None
    assert source["Source"] == account.source.name
    spoken = tables.read(written("csv", replace(brief, notes=())))
    assert [row["Value"] for row in spoken] == [readable(brief.claims[0].rows[0].value)]
