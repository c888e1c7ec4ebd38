"""Whatever a text says: dates and figures are spans of it, and every EDTF is one the library reads."""

from __future__ import annotations

import random
from datetime import date

from edtf import parse_edtf
from hypothesis import example, given, settings
from hypothesis import strategies as st

from viewer.analysis import dates, quantities
from viewer.analysis.calendars import lunar, lunar_years_near, solar, solar_years_near
from viewer.domain.date import interval, show
from viewer.domain.event import Event, meeting
from viewer.domain.mention import DateValue, QuantityValue, Span
from viewer.domain.quantity import bounds

WORDS = [
    "\n",
    *"""the early late mid end of in on since June May March Sept. Oct.10 2018 1999 0000 99999 3/4/2018 31
    30 29 0 12th Thursday last next yesterday today two three half a few several years weeks months
    decades century ago later earlier past spring winter 1970s '98 – - , . “ ” — \n once every
    2018-02-30 10,000 some about more than up to tens of thousands people killed attended prison grams $
    % old , 38, million dozen at 14:30 5pm noon until between Khordad 1342 15 1399/11/17 Ramadan Eid al-Fitr Nowruz
    following before the day nineteen seventy-nine Q3 9/11 week on BC 19th second quarter
    throughout month Christmas""".split(),
]

texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
anchors = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2020, 2, 29)]))


def inside_and_in_order(spans: list[Span], text: str) -> bool:
    ends = [0, *(span.end for span in spans)]
    return all(end <= span.start < span.end <= len(text) for end, span in zip(ends, spans, strict=False))


@given(texts, anchors)
@settings(max_examples=400, deadline=None)
def test_dates_are_spans_of_their_text_with_values_that_hold(text, anchor):
    spans = dates.find(text, anchor)
    assert inside_and_in_order(spans, text)
    for span in spans:
        value = span.value
        assert isinstance(value, DateValue)
        assert value.reason
        if value.edtf is None:
            assert value.earliest is None
            continue
        assert parse_edtf(value.edtf)
        days = interval(value.edtf)
        assert value.earliest == (days.earliest and days.earliest.isoformat())
        assert value.latest == (days.latest and days.latest.isoformat())
        if value.earliest and value.latest:
            assert value.earliest <= value.latest


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
@settings(deadline=None)
def test_a_date_as_we_show_it_is_found_again(day):
    (span,) = dates.find(f"It was {show(day.isoformat())}.")
    assert isinstance(span.value, DateValue)
    assert span.value.edtf == day.isoformat()


days = st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))
edtfs = st.one_of(
    days.map(lambda day: day.isoformat()),
    days.map(lambda day: day.isoformat()[:7]),
    days.map(lambda day: day.isoformat()[:4] + "~"),
    days.map(lambda day: f"{day.isoformat()[:4]}-22"),
    days.map(lambda day: f"{day.isoformat()}/.."),
    days.map(lambda day: f"../{day.isoformat()}"),
    days.map(lambda day: f"{day.isoformat()}T14:30:00"),
    st.tuples(days, days).map(lambda pair: "/".join(day.isoformat() for day in sorted(pair))),
)


@given(edtfs)
@settings(deadline=None)
def test_an_edtf_value_is_read_as_itself_and_can_be_shown(edtf):
    value = dates.read(edtf)
    assert value
    assert value.edtf == edtf
    span = interval(edtf)
    assert (value.earliest, value.latest) == tuple(day and day.isoformat() for day in (span.earliest, span.latest))
    assert show(edtf)


def event_of(number, edtf):
    span = interval(edtf)
    first, last = (day.isoformat() if day else None for day in (span.earliest, span.latest))
    return Event(str(number), f"d{number}", "event", edtf, first, last)


@given(st.lists(edtfs, min_size=2, max_size=5), st.randoms())
@example(["2000-01-01/..", "../1999-01-01"], random.Random(1))
@settings(deadline=None)
def test_whether_dates_meet_does_not_hang_on_their_order(given_dates, chance):
    events = [event_of(number, edtf) for number, edtf in enumerate(given_dates)]
    shuffled = list(events)
    chance.shuffle(shuffled)
    found = meeting(events)
    assert (found.kind, found.band) == (meeting(shuffled).kind, meeting(shuffled).band)
    lows = [event.days.earliest or date.min for event in events]
    highs = [event.days.latest or date.max for event in events]
    assert (found.kind == "conflicting") == (max(lows) > min(highs))
    if found.band:
        assert found.band[0] <= found.band[1]


@given(days)
@settings(deadline=None)
def test_the_other_calendars_go_on_without_gaps(day):
    for convert, years_near in ((solar, solar_years_near), (lunar, lunar_years_near)):
        for year in years_near(day):
            first, last = convert(year)
            assert convert(year, 1)[0] == first
            assert convert(year, 12)[1] == last
            # The Umm al-Qura calendar follows the moon that was seen: 1401 had 353 days, 1349 had 356.
            assert (last - first).days in (352, 353, 354, 355, 364, 365)


@given(texts)
@settings(max_examples=300, deadline=None)
def test_figures_are_spans_of_their_text_with_ordered_bounds(text):
    spans = quantities.find(text)
    assert inside_and_in_order(spans, text)
    for span in spans:
        assert isinstance(span.value, QuantityValue)
        low, high = bounds(span.value)
        assert low <= high


@given(texts, anchors)
@settings(deadline=None)
def test_a_claim_cell_takes_any_words(words, anchor):
    value = dates.value_of(words, anchor)
    assert value is None or value.reason
    quantities.value_of(words)
    dates.dateline(words)
