"""Forms of dates beyond the plain ones: spans, times of day, other calendars, and what cannot be."""

from __future__ import annotations

from datetime import date

import pytest

from viewer.analysis.dates import find, read
from viewer.domain.mention import DateValue

FRIDAY = date(2021, 2, 5)


def values(text: str, anchor: date | None = FRIDAY) -> dict[str, DateValue]:
    return {text[s.start : s.end]: s.value for s in find(text, anchor) if isinstance(s.value, DateValue)}


def only(text: str, anchor: date | None = FRIDAY) -> DateValue:
    (value,) = values(text, anchor).values()
    return value


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("since 2009", "2009/.."),
        ("until 3 March 2018", "../2018-03-03"),
        ("from 2015 onwards", "2015/.."),
        ("between 2015 and 2017", "2015/2017"),
        ("between March and August 2017", "2017-03/2017-08"),
        ("from November to March 2018", "2017-11/2018-03"),
        ("from 5 May 2017 to 7 June 2018", "2017-05-05/2018-06-07"),
        ("in the week of 3 November 2014", "2014-11-03/2014-11-09"),
        ("at 14:30 on 5 March 2018", "2018-03-05T14:30:00"),
        ("on 5 March 2018 at 2.30 p.m.", "2018-03-05T14:30:00"),
        ("2018-03-05T14:30:00Z", "2018-03-05T14:30:00Z"),
        ("yesterday at noon", "2021-02-04T12:00:00"),
        ("in nineteen seventy-nine", "1979"),
        ("on the fifteenth of June 2018", "2018-06-15"),
        ("June the fifth, 2018", "2018-06-05"),
        ("in the nineteenth century", "18XX"),
        ("in June last year", "2020-06"),
        ("in Q3 2018", "2018-35"),
        ("on Monday of last week", "2021-01-25"),
        ("circa 1936", "1936~"),
        ("over the past decade", "2011~/2021-02"),
        ("half a century ago", "1971"),
        ("It has lasted for four decades", "1981~/2021-02"),
        ("on 3 and 9 June 2018", "{2018-06-03,2018-06-09}"),
        ("in 2018-06", "2018-06"),
        ("on Saturday, June 30", "2018-06-30"),
        ("on 9/11", "2001-09-11"),
        ("at Christmas 2019", "2019-12-25"),
    ],
)
def test_more_forms(words: str, edtf: str) -> None:
    assert only(f"It happened, {words}.").edtf == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("15 Khordad 1342", "1963-06-05"),
        ("Khordad 15, 1342", "1963-06-05"),
        ("۱۵ خرداد ۱۳۴۲", "1963-06-05"),
        ("Mehr 1398", "2019-09-23/2019-10-22"),
        ("1399/11/17", "2021-02-05"),
        ("۱۳۹۹/۱۱/۱۷", "2021-02-05"),
        ("17/11/1399", "2021-02-05"),
        ("22 Bahman", "2021-02-10"),
        ("Nowruz 1399", "2020-03-20"),
        ("Nowruz 2021", "2021-03-21"),
        ("1 Ramadan 1439", "2018-05-16~"),
        ("Ramadan 2018", "2018-05-16~/2018-06-14~"),
        ("Eid al-Fitr 2018", "2018-06-15~"),
        ("last Nowruz", "2020-03-20"),
    ],
)
def test_other_calendars_are_converted_and_say_so(words: str, edtf: str) -> None:
    value = only(f"It happened on {words}.")
    assert value.edtf == edtf
    assert "calendar" in value.reason
    assert value.approx == ("~" in edtf)


def test_a_text_that_dates_by_the_solar_calendar_means_its_bare_years_so() -> None:
    found = values("Born in 1324, he was arrested on 9 Aban 1353 and freed in the spring of 1357.")
    assert [value.edtf for value in found.values()] == [
        "1945-03-21/1946-03-20", "1974-10-31", "1978-03-21/1978-06-21",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Mehr News wrote it.", "Bahman Karimi came.", "Ramadan Shalah spoke of it."])
def test_names_that_are_months_too_are_no_dates(text: str) -> None:
    assert values(text) == {}


def test_a_year_told_in_the_paragraph_is_the_year_of_its_days() -> None:
    text = "In 2018 the port was warned. On June 30 an engineer wrote again.\n\nOn January 30 the judge came."
    assert [span.value.edtf for span in find(text, FRIDAY)] == ["2018", "2018-06-30", "2021-01-30"]


def test_days_in_a_row_share_the_year_of_the_last() -> None:
    assert [v.edtf for v in values("On 14 November, 15 November and 16 November 1913.").values()] == [
        "1913-11-14", "1913-11-15", "1913-11-16",
    ]  # fmt: skip


def test_the_order_of_numeric_dates_shows_where_one_is_written_out() -> None:
    assert values("Signed 3/4/2018, that is on 3 April 2018.")["3/4/2018"].edtf == "2018-04-03"
    assert values("Dated 3/4/2018.", date(2018, 3, 4))["3/4/2018"].edtf == "2018-03-04"
    assert only("On 3.4.2018.").edtf == "2018-04-03"


def test_a_weekday_that_does_not_fit_is_said() -> None:
    value = only("on Friday, 30 June 2018")
    assert value.edtf == "2018-06-30"
    assert "that day was a Saturday" in value.reason


def test_a_date_the_document_cannot_have_seen_says_so() -> None:
    assert only("on 5 May 2030").reason == "as written; after the document's own date"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On 2018-13-45.", "2018-13-45"),
        ("On 31 April 2019.", "31 April 2019"),
        ("On 5 May 99999.", "5 May 99999"),
        ("On 5 May 0.", "5 May 0"),
        ("On 35 May 2018.", "35 May 2018"),
        ("On 31 Mehr 1360.", "31 Mehr 1360"),
        ("From 9 June 2018 to 3 May 2018.", "From 9 June 2018 to 3 May 2018"),
    ],
)
def test_what_no_calendar_has_is_kept_with_its_reason(text: str, words: str) -> None:
    value = values(text)[words]
    assert (value.edtf, value.resolution) == (None, "impossible")
    assert value.reason


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It began at 5:30 pm.", "5:30 pm"),
        ("He left years ago.", "years ago"),
        ("Three days before the fire she left.", "Three days before"),
        ("The next day it rained.", "The next day"),
    ],
)
def test_what_cannot_be_settled_is_kept_and_says_what_is_missing(text: str, words: str) -> None:
    value = values(text)[words]
    assert value.edtf is None
    assert value.reason


def test_a_time_of_day_belongs_to_the_day_just_told() -> None:
    text = "The guards came on 6 February 2021. They left at 14:30."
    assert values(text)["14:30"].edtf == "2021-02-06T14:30:00"


@pytest.mark.parametrize(
    "text", ["John 3:16 says so.", "They won 21:15.", "The ratio was 10:30 of 40:50.", "Chapter 12.30 of it"]
)
def test_numbers_with_a_colon_are_no_times(text: str) -> None:
    assert values(text) == {}


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2018-13-45", None),
        ("30 June 2018", "2018-06-30"),
        ("late 2018", "2018-09/2018-12"),
        ("1399/11/17", "2021-02-05"),
    ],
)
def test_what_a_person_types_is_read_whole(words: str, edtf: str | None) -> None:
    value = read(words)
    assert (value.edtf if value else None) == edtf


@pytest.mark.parametrize("words", ["2018 or so, I think", "nonsense", "", "30 June 2018 and 1 July 2019", "x 2018"])
def test_what_is_more_than_a_date_is_not_read(words: str) -> None:
    assert read(words) is None
