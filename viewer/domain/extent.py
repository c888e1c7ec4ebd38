"""Values as intervals: the one way in which figures and dates become comparable."""

from __future__ import annotations

from math import inf

from viewer.domain.date import to_days
from viewer.domain.mention import DateValue, QuantityValue
from viewer.domain.quantity import implied


def extent(value: DateValue | QuantityValue) -> tuple[float, float] | None:
    """The smallest and largest value the words allow: days for dates (see `to_days`), numbers otherwise.

    An open end is infinite; None where nothing is known of either end.

    >>> extent(DateValue("2018", "2018-01-01", "2018-12-31"))
    (736695, 737059)
    """
    if isinstance(value, QuantityValue):
        # "up to 100,000" speaks of a crowd near that size; read literally it would agree with a handful.
        return implied(value)
    low = to_days(value.earliest) if value.earliest else -inf
    high = to_days(value.latest) if value.latest else inf
    return None if (low, high) == (-inf, inf) else (low, high)
