"""What every form says of whoever was muted, and how grades read on a scale of the archive's own."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest

from viewer.domain.grade import Grade
from viewer.domain.scale import ADMIRALTY_SCALES, Scale, Step
from viewer.exporting.brief import Brief
from viewer.exporting.writer import FORMS

WITH_VERDICTS = ("markdown", "html", "docx", "odt", "csv", "xlsx", "jsonld", "claimreview", "qdpx", "matrixsvg")
HOUSE = Scale("reliability", "House", (Step("S", "Solid"), Step("W", "Weak"), Step("U", "Unknown")), "U")
OURS = Scale("credibility", "House", (Step("P", "Proven"), Step("D", "Doubted"), Step("N", "Not looked at")), "N")


def words_of(form: str, brief: Brief) -> str:
    """Every word of a brief in one form, whatever it is packed in."""
    data = FORMS[form].write(brief).data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            data = b" ".join(packed.read(name) for name in packed.namelist() if name.endswith((".xml", ".qde")))
        return re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", data.decode("utf-8")) + data.decode("utf-8"))
    return data.decode("utf-8")


@pytest.mark.parametrize("form", WITH_VERDICTS)
def test_a_form_with_verdicts_says_who_was_muted_and_that_it_is_a_view(full: Brief, form: str) -> None:
    told = words_of(form, replace(full, muted="Velm Courier"))
    assert "stands while these are muted: Velm Courier" in told
    assert "This is a view, made 2026-01-05" in told
    assert "This is a view" not in words_of(form, full)


@pytest.fixture
def ours(full: Brief) -> Brief:
    """The brief with scales of its own: one grade given on them, one before."""
    first, second = full.accounts
    now = Grade("g2", "s2", "reliability", "W", "two slips", by="me", on=HOUSE.key, words="Weak")
    claims = tuple(
        replace(claim, rows=tuple(replace(row, credibility="D", blind=True, badge="WD") for row in claim.rows))
        for claim in full.claims
    )
    accounts = (replace(first, scale=HOUSE), replace(second, scale=HOUSE, grades=(*second.grades, now), badge="WN"))
    return replace(full, accounts=accounts, claims=claims, scales=replace(ADMIRALTY_SCALES.with_scale(HOUSE)))


@pytest.mark.parametrize("form", ["markdown", "html", "docx", "odt", "xlsx"])
def test_grades_read_in_the_words_of_the_scale_and_older_ones_as_given(ours: Brief, form: str) -> None:
    told = words_of(form, replace(ours, scales=ours.scales.with_scale(OURS)))
    assert re.search("solid", told, re.IGNORECASE) and re.search("doubted", told, re.IGNORECASE)
    assert "Usually reliable (on the scale Admiralty, which is not in use)" in told.replace("\\", "")
    assert "F and 6" not in told
    assert "Completely reliable" not in told


def test_a_blind_grade_says_so(ours: Brief) -> None:
    brief = replace(ours, scales=ours.scales.with_scale(OURS))
    for form in ("markdown", "html", "docx", "jsonld"):
        assert "given without seeing the source" in words_of(form, brief), form


def test_programs_read_the_scale_as_well(ours: Brief) -> None:
    brief = replace(ours, scales=ours.scales.with_scale(OURS))
    reviews = json.loads(words_of("claimreview", brief))["@graph"]
    assert {review["reviewRating"]["alternateName"] for review in reviews} == {"Doubted"}
    assert {(r["reviewRating"]["ratingValue"], r["reviewRating"]["bestRating"]) for r in reviews} == {(1, 2)}
    told = words_of("jsonld", brief)
    assert r"House:credibility=\"D\"" in told and r"House:reliability=\"W\"" in told
    assert r"admiralty-scale:source-reliability=\"b\"" in told, "as it was given"
    (grade,) = {item["custom"]["grade"] for item in json.loads(words_of("csljson", brief))[1:]}
    assert grade == "W"


def test_no_judgement_has_no_rating(ours: Brief) -> None:
    brief = replace(
        ours,
        scales=ours.scales.with_scale(OURS),
        claims=tuple(replace(c, rows=tuple(replace(r, credibility="N") for r in c.rows)) for c in ours.claims),
    )
    assert all("ratingValue" not in r["reviewRating"] for r in json.loads(words_of("claimreview", brief))["@graph"])
