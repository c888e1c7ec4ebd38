"""Dates as accounts give them: what an EDTF string allows, and how people read it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.domain.date import Interval, from_days, interval, meets, show, show_days, to_days
from viewer.errors import ViewerError


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest", "precision", "shown"),
    [
        ("2018", "2018-01-01", "2018-12-31", "year", "2018"),
        ("2018-06", "2018-06-01", "2018-06-30", "month", "June 2018"),
        ("2018-06-30", "2018-06-30", "2018-06-30", "day", "30 June 2018"),
        ("2018-06-21/2018-06-30", "2018-06-21", "2018-06-30", "range", "21–30 June 2018"),
        ("2018-06-30/2018-07-04", "2018-06-30", "2018-07-04", "range", "30 June – 4 July 2018"),
        ("2018-06/2018-08", "2018-06-01", "2018-08-31", "range", "June–August 2018"),
        ("2018/2019", "2018-01-01", "2019-12-31", "range", "2018–2019"),
        ("2018~", "2018-01-01", "2018-12-31", "year", "about 2018"),
        ("2018-06?", "2018-06-01", "2018-06-30", "month", "perhaps June 2018"),
        ("2018-06-30%", "2018-06-30", "2018-06-30", "day", "perhaps about 30 June 2018"),
        ("2018-06/..", "2018-06-01", None, "range", "from June 2018"),
        ("2018-06/", "2018-06-01", None, "range", "from June 2018"),
        ("../2018", None, "2018-12-31", "range", "until 2018"),
        ("197X", "1970-01-01", "1979-12-31", "decade", "1970s"),
        ("19XX", "1900-01-01", "1999-12-31", "century", "1900–1999"),
        ("2018-XX", "2018-01-01", "2018-12-31", "year", "2018, month unknown"),
        ("2018-06-XX", "2018-06-01", "2018-06-30", "month", "June 2018, day unknown"),
        ("2018-22", "2018-06-01", "2018-08-31", "season", "summer 2018"),
        ("2018-24", "2018-12-01", "2019-02-28", "season", "winter 2018"),
        ("2018-34", "2018-04-01", "2018-06-30", "quarter", "second quarter of 2018"),
        ("[2018,2019]", "2018-01-01", "2019-12-31", "range", "2018 or 2019"),
        ("[..2018]", None, "2018-12-31", "range", "until 2018"),
        ("2018-06-?30", "2018-06-30", "2018-06-30", "day", "perhaps 30 June 2018"),
    ],
)
def test_an_edtf_string_allows_days_and_reads_well(edtf, earliest, latest, precision, shown):
    span = interval(edtf)
    assert (span.earliest and span.earliest.isoformat(), span.latest and span.latest.isoformat()) == (earliest, latest)
    assert span.precision == precision
    assert span.approx == any(mark in edtf for mark in "~?%")
    assert show(edtf) == shown


@pytest.mark.parametrize("edtf", ["XXXX-06-30", "-0044", "0000", "Y99999", "Y-17E7", "Y1E999999999", "../.."])
def test_what_lies_beyond_the_calendar_has_no_place_on_it(edtf):
    span = interval(edtf)
    assert span.earliest is None
    assert span.latest is None


@pytest.mark.parametrize(
    "text", ["", "June 2018", "2018-02-31", "2018-13", "2018/2017", "99999", " 2018", "2018-1X", "٢٠١٨", "2018" * 400]
)
def test_what_is_not_edtf_is_refused_with_a_way_out(text):
    with pytest.raises(ViewerError) as told:
        interval(text)
    assert told.value.do


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [(None, "undated"), ("", "undated"), ("XXXX-06-30", "30 June, year unknown"), ("-0044", "45 BC"), ("what", "what")],
)
def test_every_string_can_be_shown(edtf, shown):
    assert show(edtf) == shown


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        ("2018", "2018-06-30", True),
        ("2018", "2019", False),
        ("2018-06-30", "2018-06-30/2018-07-04", True),
        ("2018/..", "2030", True),
        ("2018/..", "2017", False),
        ("XXXX-06-30", "2017", True),
    ],
)
def test_two_dates_meet_when_one_day_satisfies_both(a, b, together):
    assert meets(interval(a), interval(b)) is together
    assert meets(interval(b), interval(a)) is together


@given(st.dates())
def test_days_and_numbers_convert_both_ways(day: date):
    assert from_days(to_days(day.isoformat())) == day.isoformat()
    assert interval(day.isoformat()) == Interval(day, day, False, "day")


@given(st.dates(), st.dates())
def test_a_span_of_days_is_shown_without_loss(a: date, b: date):
    low, high = sorted((a.toordinal(), b.toordinal()))
    assert show_days(low, high)
    if low == high:
        assert show_days(low, high) == show(from_days(low))


def test_whole_months_and_years_are_shown_as_such():
    assert show_days(to_days("2018-06-01"), to_days("2018-06-30")) == "June 2018"
    assert show_days(to_days("2018-01-01"), to_days("2019-12-31")) == "2018–2019"
    assert show_days(to_days("2018-06-21"), float("inf")) == "from 21 June 2018"


def test_no_day_has_a_number_outside_the_calendar():
    with pytest.raises(ValueError, match="no day"):
        from_days(0)


@given(st.text(alphabet="0123456789-/.X~?%[]{},YESTZ:", max_size=24))
@example("[2018,../..]")
@example("9999-24")
def test_no_string_crashes(text: str):
    try:
        span = interval(text)
    except ViewerError:
        return
    assert span.earliest is None or span.latest is None or span.earliest <= span.latest
    assert show(text)
