"""Small rules between the analysers and the ledger: letters, dates as typed, values as intervals."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.analysis import dates, quantities
from viewer.domain import date as calendar
from viewer.domain.annotation import Anchor
from viewer.domain.document import Document
from viewer.domain.extent import extent
from viewer.domain.mention import DATE, QUANTITY, DateValue, Mention, QuantityValue
from viewer.errors import ViewerError
from viewer.session.analysing import anchor_of
from viewer.texts import tr

_LABEL_OF = {"date": DATE, "number": QUANTITY}


def letter(position: int) -> str:
    """The short name of an account, by order of import.

    >>> letter(1), letter(26), letter(27), letter(703)
    ('A', 'Z', 'AA', 'AAA')
    """
    name = ""
    while position:
        position, rest = divmod(position - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def edtf(words: str) -> str:
    """What a user typed as a date, as EDTF; plain words are understood too. A ViewerError otherwise."""
    return typed(words).edtf or words


def typed(words: str, document: Document | None = None) -> DateValue:
    """What a user typed as a date, as `document` would mean it. A ViewerError where it is none.

    All of the words must be a date: of "2018-13-45" nothing is kept.
    """
    anchor, around = anchor_of(document.published) if document else (None, None)
    value = dates.read(words, anchor, around)
    if value and value.edtf:
        return value
    if value:
        raise ViewerError(
            tr("“{words}” is no date: {reason}.", words=words, reason=value.reason),
            do=tr("Write a date that the calendar has."),
        )
    calendar.interval(words)  # says how a date is written
    raise AssertionError("what is EDTF was read before")


def suggested(kind: str, place: Anchor, found: Sequence[Mention]) -> str:
    """The words a cell's value starts with: the one date or figure of the passage, else the passage."""
    inside = _inside(kind, place, found)
    return inside[0].text if len(inside) == 1 else " ".join(place.quote.split())


def offered(start: int, end: int, found: Sequence[Mention]) -> tuple[str, str]:
    """(kind of claim, value) that a selected passage suggests: its one date, else its one figure."""
    inside = [m for m in found if start <= m.start and m.end <= end and m.value]
    for kind, label in _LABEL_OF.items():
        of_kind = [m for m in inside if m.label == label]
        if len(of_kind) == 1:
            return kind, " ".join(of_kind[0].text.split())
    return "wording", ""


def bounds(
    kind: str, words: str, document: Document, place: Anchor | None, found: Sequence[Mention]
) -> tuple[float | None, float | None]:
    """A cell's value as an interval: days for dates, numbers otherwise; (None, None) where it cannot be compared.

    A mention of the passage with the same words is trusted first: it was valued as the account means it.
    """
    words = words.strip()
    if not words or kind not in _LABEL_OF:
        return None, None
    same = [m.value for m in _inside(kind, place, found) if m.text.casefold() == words.casefold()] if place else []
    value = same[0] if same else _read(kind, words, document)
    return (extent(value) if value else None) or (None, None)


def _inside(kind: str, place: Anchor, found: Sequence[Mention]) -> list[Mention]:
    wanted = _LABEL_OF.get(kind)
    return [m for m in found if m.label == wanted and place.start <= m.start and m.end <= place.end and m.value]


def _read(kind: str, words: str, document: Document) -> DateValue | QuantityValue | None:
    if kind == "number":
        return quantities.value_of(words)
    try:
        known = calendar.interval(words)
    except ViewerError:
        return dates.value_of(words, *anchor_of(document.published))
    return DateValue(
        words,
        known.earliest.isoformat() if known.earliest else None,
        known.latest.isoformat() if known.latest else None,
        known.precision,
    )
