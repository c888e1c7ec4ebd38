"""Dates, names and languages as documents state them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.importing.citation import day, language, names, web_address


@pytest.mark.parametrize(
    ("stated", "edtf"),
    [
        ("2021", "2021"),
        ("2021-02", "2021-02"),
        ("2021-02-05", "2021-02-05"),
        (" 2021-02-05 08:30", "2021-02-05"),
        ("20210205", "2021-02-05"),
        ("2021/2/5", "2021-02-05"),
        ("Feb. 5, 2021", "2021-02-05"),
        ("Friday, 5th February 2021, 10:00", "2021-02-05"),
        ("2018-06-30?", "2018-06-30?"),
        ("2018%", "2018%"),
        ("20215", None),
        ("2021-13-01", None),
        ("31 February 2021", None),
        ("yesterday", None),
    ],
)
def test_dates(stated, edtf):
    assert day(stated) == edtf


@given(st.dates())
def test_every_iso_day_is_kept(value):
    assert day(value.isoformat()) == value.isoformat()
    assert day(f"{value.isoformat()}T23:59:59Z") == value.isoformat()


@given(st.text())
def test_nothing_stated_is_too_strange(stated):
    assert all(name.strip() for name in names(stated))
    for read in (day, language, web_address):
        assert read(stated) is None or read(stated)


@pytest.mark.parametrize(
    ("stated", "people"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("by JANE DOE & Ali  Smith", ("JANE DOE", "Ali Smith")),
        ("Bystander Press", ("Bystander Press",)),
        ("Doe, Jane", ("Doe, Jane",)),
        ("https://example.org/jane", ()),
        ("  ", ()),
    ],
)
def test_names(stated, people):
    assert names(stated) == people


@pytest.mark.parametrize(
    ("stated", "tag"),
    [("fa", "fa"), ("en_US", "en-US"), ("zh-Hant-tw", "zh-Hant-TW"), ("english text", None), ("", None)],
)
def test_languages(stated, tag):
    assert language(stated) == tag


@pytest.mark.parametrize(
    "stated", ["javascript:alert(1)", "file:///etc/passwd", "/relative", "https://a b", "https://"]
)
def test_only_web_addresses_are_addresses(stated):
    assert web_address(stated) is None
