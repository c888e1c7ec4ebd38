"""Whatever a text says: dates and figures are spans of it, and every EDTF is one the library reads."""

from __future__ import annotations

from datetime import date

from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.analysis import dates, quantities
from viewer.domain.date import interval, show
from viewer.domain.mention import DateValue, QuantityValue, Span
from viewer.domain.quantity import bounds

WORDS = [
    "\n",
    *"""the early late mid end of in on since June May March Sept. Oct.10 2018 1999 0000 99999 3/4/2018 31
    30 29 0 12th Thursday last next yesterday today two three half a few several years weeks months
    decades century ago later earlier past spring winter 1970s '98 – - , . “ ” — \n once every
    2018-02-30 10,000 some about more than up to tens of thousands people killed attended prison grams $
    % old , 38, million dozen BC 19th second quarter throughout month Christmas""".split(),
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
