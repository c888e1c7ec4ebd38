"""What a figure allows: the interval behind "some 25,000", "up to 100,000" or "tens of thousands"."""

from __future__ import annotations

from math import inf

from viewer.domain.mention import QuantityValue

#: How far "about" reaches either way, as a share of the figure.
TOLERANCE = 0.1
#: "Up to 100,000" is written where the figure is near that; readers take it for at least this share.
UP_TO_SHARE = 0.5

_PREFIX = {">=": "at least ", ">": "more than ", "<=": "up to ", "<": "less than ", "~": "about "}
_CURRENCY = {"USD": "$", "EUR": "€", "GBP": "£"}
_UNCOUNTED = {"percent": "%"}
_PLURALS = {"person": "people", "foot": "feet", "inch": "inches", "century": "centuries"}


def bounds(value: QuantityValue) -> tuple[float, float]:
    """The smallest and largest number the words allow, both included.

    "<" counts like "<=" and ">" like ">=": accounts do not keep them apart.

    >>> bounds(QuantityValue(100, 100, "<=")), bounds(QuantityValue(100, 100, "~"))
    ((0.0, 100), (90.0, 110.0))
    """
    match value.modifier:
        case ">=" | ">":
            return value.min, inf
        case "<=" | "<":
            return min(0.0, value.max), value.max
        case "~":
            margins = TOLERANCE * abs(value.min), TOLERANCE * abs(value.max)
            return value.min - margins[0], value.max + margins[1]
    return value.min, value.max


def implied(value: QuantityValue) -> tuple[float, float]:
    """Like `bounds`, but "up to" as readers take it: near the figure, not anything down to nothing.

    For finding figures worth comparing; it may differ from what the words strictly allow.

    >>> implied(QuantityValue(100_000, 100_000, "<="))
    (50000.0, 100000)
    """
    if value.modifier in ("<=", "<") and value.max > 0:
        return value.max * UP_TO_SHARE, value.max
    return bounds(value)


def show(value: QuantityValue) -> str:
    """The figure for people, in digits.

    >>> show(QuantityValue(25_000, 25_000, unit="person")), show(QuantityValue(15, 18, unit="year"))
    ('25,000 people', '15–18 years')
    """
    figure = show_range(value.min, value.max)
    if value.unit in _CURRENCY:
        return _PREFIX.get(value.modifier, "") + _CURRENCY[value.unit] + figure
    if value.unit in _UNCOUNTED:
        return _PREFIX.get(value.modifier, "") + figure + _UNCOUNTED[value.unit]
    noun = _noun(value)
    return _PREFIX.get(value.modifier, "") + (f"{figure} {noun}" if noun else figure)


def show_range(low: float, high: float) -> str:
    """Two ends as one figure; an infinite end becomes words.

    >>> show_range(10_000, 99_999), show_range(1_500, inf), show_range(2.5, 2.5)
    ('10,000–99,999', '1,500 or more', '2.5')
    """
    if low == high:
        return _number(low)
    if high == inf:
        return f"{_number(low)} or more" if low != -inf else "any number"
    return f"up to {_number(high)}" if low == -inf else f"{_number(low)}–{_number(high)}"


def _number(number: float) -> str:
    if number in (inf, -inf) or number != number:
        return "unknown"
    if float(number).is_integer():
        return f"{int(number):,}"
    return f"{number:,.4f}".rstrip("0").rstrip(".")


def _noun(value: QuantityValue) -> str:
    if not value.unit or (value.unit == "person" and value.noun):
        return value.noun
    if value.min == value.max == 1 or value.unit.endswith("s"):
        return value.unit
    return _PLURALS.get(value.unit, value.unit + "s")
