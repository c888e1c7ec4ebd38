"""An event in words, for tooltips, the caption, the list and screen readers."""

from __future__ import annotations

from viewer.domain import date
from viewer.domain.event import Event
from viewer.ui.models.plain import one_line


def date_in_words(event: Event) -> str:
    """The date as exact as the account gives it; a publication says that it is one.

    >>> date_in_words(Event("e", "d", "publication", "2018-06", "2018-06-01", "2018-06-30"))
    'published June 2018'
    """
    when = date.show(event.edtf) if event.edtf or not event.resolved else _from_days(event)
    return f"published {when}" if event.kind == "publication" else when


def in_words(event: Event) -> str:
    """Date and sentence on one line.

    >>> in_words(Event("e", "d", "event", "2018~", "2018-01-01", "2018-12-31", text="They\\nmet."))
    'about 2018: They met.'
    """
    return ": ".join(part for part in (date_in_words(event), one_line(event.text)) if part)


def _from_days(event: Event) -> str:
    return date.show(f"{event.earliest or '..'}/{event.latest or '..'}")
