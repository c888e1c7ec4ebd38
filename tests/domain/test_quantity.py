"""What a figure allows and how it is shown."""

from __future__ import annotations

from math import inf

import pytest

from viewer.domain.mention import QuantityValue
from viewer.domain.quantity import TOLERANCE, bounds, implied, show


def test_a_modifier_opens_the_interval_on_its_side():
    assert bounds(QuantityValue(1500, 1500, ">=")) == (1500, inf)
    assert bounds(QuantityValue(100_000, 100_000, "<=")) == (0, 100_000)
    assert bounds(QuantityValue(10_000, 99_999)) == (10_000, 99_999)
    assert bounds(QuantityValue(100, 200, "~")) == (100 * (1 - TOLERANCE), pytest.approx(200 * (1 + TOLERANCE)))


def test_up_to_suggests_more_than_it_says():
    assert implied(QuantityValue(100_000, 100_000, "<=")) == (50_000, 100_000)
    assert implied(QuantityValue(20, 20)) == (20, 20)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (QuantityValue(25_000, 25_000, unit="person"), "25,000 people"),
        (QuantityValue(10_000, 99_999, unit="person", noun="people"), "10,000–99,999 people"),
        (QuantityValue(100_000, 100_000, "<="), "up to 100,000"),
        (QuantityValue(1, 1, unit="person"), "1 person"),
        (QuantityValue(2.5, 2.5, unit="percent"), "2.5%"),
        (QuantityValue(3e6, 3e6, "~", unit="EUR", kind="money"), "about €3,000,000"),
        (QuantityValue(6, 6, unit="foot"), "6 feet"),
        (QuantityValue(1500, 1500, ">=", unit="person", noun="voters"), "at least 1,500 voters"),
    ],
)
def test_figures_read_as_people_write_them(value, shown):
    assert show(value) == shown
