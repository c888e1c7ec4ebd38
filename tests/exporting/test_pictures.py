"""The timeline and the matrix as drawings: their words can be read, and nothing in them runs."""

from dataclasses import replace

import pytest
from lxml import etree

from viewer.domain.date import to_days
from viewer.domain.event import Event
from viewer.exporting import matrix_picture, timeline_picture

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {SVG + name for name in ("svg", "title", "desc", "rect", "line", "polygon", "text")}


def dated(brief):
    """The claim on a year with its values as days."""
    claim = brief.claims[0]
    days = (("2019-01-01", "2019-12-31"), ("2018-01-01", "2018-12-31"))
    rows = [
        replace(row, low=float(to_days(low)), high=float(to_days(high)))
        for row, (low, high) in zip(claim.rows, days, strict=True)
    ]
    return replace(brief, claims=(replace(claim, rows=tuple(rows)), *brief.claims[1:]))


def words(svg):
    return [text.text for text in etree.fromstring(svg.encode()).iter(SVG + "text")]


def test_each_account_has_a_lane_and_what_it_says_to_a_disputed_date(full):
    told = words(timeline_picture.write(dated(full)).text)
    assert {"A", "B", "Agency report", "✕ 2019", "✓ 2018"} <= set(told)
    assert any(text.startswith("✕ Year of the rally") for text in told)


def test_the_timeline_can_be_heard(full):
    tree = etree.fromstring(timeline_picture.write(dated(full)).text.encode())
    assert tree.get("role") == "img"
    assert "disputed: 2019 (conflicts)" in tree.findtext(SVG + "desc")


def test_dates_far_away_are_counted_at_the_edge_instead_of_pressing_the_rest_together(full):
    old = Event("9", "d1", "event", "1648", "1648-01-01", "1648-12-31", "year", text="The treaty.")
    told = words(timeline_picture.write(replace(full, events=(*full.events, old))).text)
    assert "← 1" in told
    assert "1648" not in told


@pytest.mark.parametrize(
    "days",
    [("0001-01-01", "9999-12-31"), ("2018-06-30", "2018-06-30"), (None, "2018-06-30"), ("9999-12-31", None)],
)
def test_any_stretch_of_time_can_be_drawn(full, days):
    events = (Event("1", "d1", "event", None, *days, text="x"), Event("2", "d2", "event", "2018", *days, text="y"))
    svg = timeline_picture.write(replace(full, events=events)).text
    for shape in etree.fromstring(svg.encode()).iter(SVG + "rect"):
        assert float(shape.get("width")) >= 0
        assert -1 <= float(shape.get("x")) <= 961


def test_without_dates_there_is_no_picture_in_the_brief_and_a_sentence_in_the_file(brief):
    assert timeline_picture.drawn(brief) == ""
    assert "No account has a date." in words(timeline_picture.write(brief).text)


def test_the_matrix_has_a_row_for_each_claim_and_signs_beside_colours(full):
    told = words(matrix_picture.write(full).text)
    assert {"Claim", "Verdict", "2019", "✕ conflicts", "✓ agrees", "Open", "is silent"} <= set(told)


@pytest.mark.parametrize("draw", [timeline_picture.write, matrix_picture.write])
@pytest.mark.parametrize("text", ["</svg><script>x</script>", "\x1b\0\ud800", "x" * 10_000, "می‌خواهم", "a\u202eb"])
def test_hostile_words_stay_words(draw, text, full):
    brief = dated(full)
    accounts = tuple(
        replace(a, letter=text[:9], document=replace(a.document, title=text), source=replace(a.source, name=text))
        for a in brief.accounts
    )
    claims = tuple(
        replace(c, question=text, rows=tuple(replace(r, value=text, speaker=text) for r in c.rows))
        for c in brief.claims
    )
    svg = draw(replace(brief, title=text, accounts=accounts, claims=claims)).text
    assert len(svg) < 60_000
    tree = etree.fromstring(svg.encode())
    assert {element.tag for element in tree.iter()} <= SHAPES
    assert not any(name.startswith("on") or "href" in name for e in tree.iter() for name in e.attrib)
    assert "\u202e" not in svg
