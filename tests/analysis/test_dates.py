"""Dates in text: what each expression means where it stands."""

from __future__ import annotations

from datetime import date

import pytest

from viewer.analysis.dates import dateline, find, value_of
from viewer.domain.mention import DATE, DateValue

FRIDAY = date(2021, 2, 5)


def dates_of(text: str, anchor: date | None = None, **options: bool) -> dict[str, DateValue]:
    spans = find(text, anchor, **options)
    assert all(span.label == DATE for span in spans)
    return {text[span.start : span.end]: span.value for span in spans if isinstance(span.value, DateValue)}


def only(text: str, anchor: date | None = None, **options: bool) -> DateValue:
    (value,) = dates_of(text, anchor, **options).values()
    return value


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on 30 June 2018", "2018-06-30"),
        ("on June 30th, 2018", "2018-06-30"),
        ("on Saturday, June 30, 2018", "2018-06-30"),
        ("on the 3rd of March 1999", "1999-03-03"),
        ("on 2018-06-30", "2018-06-30"),
        ("on 30.6.2018", "2018-06-30"),
        ("on 6/30/2018", "2018-06-30"),
        ("on 5/5/2018", "2018-05-05"),
        ("in June 2018", "2018-06"),
        ("in early June 2018", "2018-06-01/2018-06-10"),
        ("in late June 2018", "2018-06-21/2018-06-30"),
        ("at the end of February 2016", "2016-02-21/2016-02-29"),
        ("from June 3 to July 2, 2018", "2018-06-03/2018-07-02"),
        ("on 3–5 June 2018", "2018-06-03/2018-06-05"),
        ("from 30 December to 2 January 2018", "2017-12-30/2018-01-02"),
        ("in mid-2018", "2018-05/2018-08"),
        ("in the spring of 2018", "2018-21"),
        ("in the third quarter of 2018", "2018-35"),
        ("in the second half of 2018", "2018-07/2018-12"),
        ("in 2018", "2018"),
        ("from 2015 to 2018", "2015/2018"),
        ("in 2015–18", "2015/2018"),
        ("in the 1970s", "197X"),
        ("in the early 1980s", "1980~/1983~"),
        ("in the nineties", "199X"),
        ("in the 19th century", "18XX"),
        ("in 44 BC", "-0043"),
        ("in the summer of '98", "1998-22"),
    ],
)
def test_dates_that_say_everything_themselves(words, edtf):
    assert only(f"It happened {words}.").edtf == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on Thursday", "2021-02-04"),
        ("on Friday", "2021-02-05"),
        ("last Friday", "2021-01-29"),
        ("next Monday", "2021-02-08"),
        ("yesterday", "2021-02-04"),
        ("the day before yesterday", "2021-02-03"),
        ("three days ago", "2021-02-02"),
        ("two years ago", "2019"),
        ("about two years ago", "2019~"),
        ("a few weeks ago", "2021-01-15~"),
        ("last week", "2021-01-25/2021-01-31"),
        ("last month", "2021-01"),
        ("this year", "2021"),
        ("late last year", "2020-09/2020-12"),
        ("last summer", "2020-22"),
        ("in the past two-and-a-half years", "2018-08~/2021-02"),
        ("over the past three decades", "1991~/2021-02"),
        ("on December 20", "2020-12-20"),
        ("on 7 February", "2021-02-07"),
        ("in late January", "2021-01-21/2021-01-31"),
        ("last December", "2020-12"),
        ("at Christmas", "2020-12-25"),
    ],
)
def test_relative_dates_count_from_the_date_of_the_document(words, edtf):
    value = only(f"It happened {words}.", FRIDAY)
    assert value.edtf == edtf
    assert value.anchor == "2021-02-05"
    assert "5 February 2021" in value.reason


def test_a_weekday_is_the_coming_one_where_the_words_announce_it():
    assert only("The court will rule on Tuesday.", FRIDAY).edtf == "2021-02-09"


def test_the_reason_reads_like_a_person_wrote_it():
    assert only("She spoke on Thursday.", FRIDAY).reason == "Thursday before 5 February 2021, the document's date"


def test_without_a_date_of_the_document_relative_dates_wait_for_one():
    value = only("She spoke on Thursday.")
    assert (value.edtf, value.resolution) == (None, "needs-document-date")
    assert value.reason


def test_without_an_anchor_the_year_comes_from_the_dates_around():
    text = "The fair opened on May 3.\n\nOn 9 May 2016 it closed early.\n\nTalks began on June 1."
    assert [span.value.edtf for span in find(text)] == ["2016-05-03", "2016-05-09", "2016-06-01"]
    assert find(text)[0].value.resolution == "year-from-context"


def test_a_day_without_any_year_keeps_its_day():
    assert only("The fair opened on May 3.").edtf == "XXXX-05-03"


def test_a_quotation_speaks_from_the_date_line_below_it():
    text = (
        "OSLO, 3 March 2020 — The ministry reacted.\n\n“We were told yesterday.”\n\n“It ended today.”\n\n"
        "—Oct.10, 2018, in a letter\n\nThe envoy left yesterday."
    )
    found = [(text[s.start : s.end], s.value.edtf) for s in find(text)]
    assert found == [
        ("3 March 2020", "2020-03-03"),
        ("yesterday", "2018-10-09"),
        ("today", "2018-10-10"),
        ("Oct.10, 2018", "2018-10-10"),
        ("yesterday", "2020-03-02"),
    ]


def test_a_chronicle_runs_on_from_its_last_date():
    text = (
        "On 4 May 1911 the line opened. On 9 June 1912 it burnt down. It was rebuilt by 2 July 1913. "
        "Two years later it closed. On 8 August the rails were sold."
    )
    assert [s.value.edtf for s in find(text, date(2010, 1, 1))][-2:] == ["1915", "1913-08-08"]


def test_that_month_points_back():
    assert dates_of("It began in January 2018 and went on throughout the month.")["the month"].edtf == "2018-01"


@pytest.mark.parametrize(
    "text",
    [
        "He got 20 years in prison.",
        "It took three weeks, and now it is over.",
        "Some 2000 people came and paid $1999.",
        "You may 5 times march 10 miles.",
        "Flight 1984 left from room 2001.",
        "It was a 2018-strong crowd at 10.0.0.1, version 1.2.2018.4.",
    ],
)
def test_lengths_counts_and_numbers_are_no_dates(text):
    assert dates_of(text, FRIDAY) == {}


def test_day_and_month_that_could_be_swapped_keep_the_year_only():
    value = only("Signed on 3/4/2018.")
    assert (value.edtf, value.precision, value.resolution) == ("2018", "year", "ambiguous-day-month")
    assert "4 March" in value.reason
    assert "3 April" in value.reason


def test_the_order_of_day_and_month_can_be_given_or_found_in_the_text():
    assert only("Signed on 3/4/2018.", day_first=True).edtf == "2018-04-03"
    assert dates_of("Signed on 3/4/2018, paid on 25/4/2018.")["3/4/2018"].edtf == "2018-04-03"
    assert dates_of("Signed on 3/4/2018, paid on 4/25/2018.")["3/4/2018"].edtf == "2018-03-04"
    assert dates_of("On 3/4/2018, 25/4/2018 and 4/25/2018.")["3/4/2018"].edtf == "2018"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("born on 31 February 2018", "31 February 2018"),
        ("born on February 31", "February 31"),
        ("born on 2018-02-31", "2018-02-31"),
        ("born on 31/2/2018", "31/2/2018"),
        ("born on 13/13/2018", "13/13/2018"),
        ("born on 1/1/0000", "1/1/0000"),
        ("in the year 0", "in the year 0"),
        ("in the year 99999", "in the year 99999"),
        ("from 9 June to 3 June 2018", "9 June to 3 June 2018"),
    ],
)
def test_what_cannot_be_is_kept_with_its_reason(text, words):
    value = dates_of(text, FRIDAY)[words]
    assert value.edtf is None
    assert value.resolution == "impossible"
    assert value.reason


def test_two_digit_years_say_how_they_were_read():
    value = only("paid on 25/12/98")
    assert (value.edtf, value.reason) == ("1998-12-25", "year read as 1998")


def test_relative_dates_stay_inside_the_calendar():
    text = (
        "It was 9999 years ago, 900 centuries ago, yesterday, last week, next year, last winter "
        "and in the past 9999 years."
    )
    for anchor in (date.min, date.max):
        assert len(find(text, anchor)) == 7


def test_special_spaces_and_wrapped_lines_do_not_hide_dates():
    text = (
        "The long line of a wrapped text file goes on and breaks within June\n30, 2018, and on 4\u00a0July\u202f2018."
    )
    assert [s.value.edtf for s in find(text)] == ["2018-06-30", "2018-07-04"]


def test_offsets_count_code_points_after_emoji():
    text = "😀😀 on 4 July 2018"
    (span,) = find(text)
    assert text[span.start : span.end] == "4 July 2018"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("PARIS, 5 March 2021 — The court met.", ("2021-03-05", "dateline")),
        ("Lima, March 5, 2021 (Agency) — The court met.", ("2021-03-05", "dateline")),
        ("A heading\n\nA. Writer\n4 min readMar 5, 2021\n\nThe court met.", ("2021-03-05", "text")),
        ("A heading\nPublished 5 March 2021 at 10:00\nThe court met.", ("2021-03-05", "text")),
        ("The court met. This text was originally published on March 5, 2021.", ("2021-03-05", "text")),
        ("The court met." + " It rose." * 1000 + "\n\nFirst published: 5 March 2021.", ("2021-03-05", "text")),
        ("“We met.”\n— March 5, 2021, in a letter", None),
        ("The court met on 5 March 2021 and rose.", None),
        ("A heading\n5 March 2021 was a day to remember.", None),
        ("PARIS — The court met.", None),
        ("", None),
    ],
)
def test_a_text_may_say_when_it_was_written(text, told):
    assert dateline(text) == told


def test_the_dateline_serves_where_no_date_is_given():
    found = dates_of("Lima, March 5, 2021 — It began on Thursday.")
    assert found["Thursday"].edtf == "2021-03-04"
    assert found["Thursday"].reason.endswith("the dateline")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("late June 2018", "2018-06-21/2018-06-30"),
        ("2018-06", "2018-06"),
        ("2018~", "2018~"),
        ("[2018,2019]", "[2018,2019]"),
        (" 30 June ", "2021-06-30"),
        ("yesterday", "2021-02-04"),
    ],
)
def test_a_person_may_type_words_or_edtf(words, edtf):
    value = value_of(words, date(2021, 2, 5) if words != " 30 June " else date(2021, 8, 1))
    assert value
    assert value.edtf == edtf


def test_a_person_may_type_nonsense():
    assert value_of("nonsense") is None
    assert value_of("") is None
    assert value_of("31 February 2018") == DateValue(
        None, precision="day", resolution="impossible", reason="February 2018 has no day 31"
    )


@pytest.mark.parametrize(
    "text",
    [
        "June 30, 2018 " * 10_000,
        "x" * 1_000_000,
        "1,2" * 50_000,
        "“yesterday " * 20_000,
        "“yesterday”\n" * 20_000 + "—Oct. 10, 2018, in a letter",
    ],
    ids=["ten thousand dates", "no spaces", "digits", "one open quotation", "many quotations"],
)
def test_hostile_texts_come_back(text):
    spans = find(text, FRIDAY)
    assert len(spans) in (0, 10_000, 20_000, 20_001)
