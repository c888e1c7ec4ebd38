"""An event in words, for tooltips, the caption, the list and screen readers."""

from __future__ import annotations

from viewer.domain.date_words import shown as shown_date
from viewer.domain.event import Event
from viewer.texts import tr
from viewer.ui.models.plain import one_line


def date_in_words(event: Event) -> str:
    """The date as exact as the account gives it; a publication says that it is one.

    >>> date_in_words(Event("e", "d", "publication", "2018-06", "2018-06-01", "2018-06-30"))
    'published June 2018'
    """
    when = shown_date(event.edtf) if event.edtf or not event.resolved else _from_days(event)
    return tr("published {when}", when=when) if event.kind == "publication" else when


def in_words(event: Event) -> str:
    """Date, what the user calls it, and the sentence, on one line.

    >>> in_words(Event("e", "d", "event", "2018~", "2018-01-01", "2018-12-31", text="They\\nmet."))
    'about 2018: They met.'
    """
    return ": ".join(part for part in (date_in_words(event), event.name, one_line(event.text)) if part)


def as_given(event: Event) -> str:
    """The words of the account that give the date; empty where they cannot be told from the sentence.

    >>> as_given(Event("e", "d", "event", "2018", "2018-01-01", "2018-12-31", start=12, end=16,
    ...                text="They met 2018.", sentence=(3, 17)))
    '2018'
    """
    if event.start is None or event.end is None or event.sentence is None:
        return ""
    first, last = event.sentence
    if last - first != len(event.text):  # blanks were taken out of the sentence
        return ""
    return event.text[event.start - first : event.end - first]


def in_full(event: Event) -> str:
    """All there is to say of an event, a line for each: date, words, speaker, sentence and the reason.

    >>> print(in_full(Event("e", "d", "event", "2018-06-30", "2018-06-30", "2018-06-30", start=0, end=8,
    ...               text="Thursday they met.", sentence=(0, 18), reason="counted from the dateline",
    ...               speaker="the mayor")))
    30 June 2018, given as “Thursday”
    Thursday they met.
    says the mayor
    because: counted from the dateline
    """
    given = as_given(event)
    when = date_in_words(event)
    if given and given != when:
        when = tr("{when}, given as “{words}”", when=when, words=given)
    speaker = tr("says {speaker}", speaker=event.speaker) if event.speaker else ""
    reason = tr("because: {reason}", reason=event.reason) if event.reason else ""
    return "\n".join(filter(None, (when, event.name, one_line(event.text), speaker, reason)))


def _from_days(event: Event) -> str:
    return shown_date(f"{event.earliest or '..'}/{event.latest or '..'}")
