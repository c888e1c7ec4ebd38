"""From a text to what is derived from it: mentions, links inside the document, events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlite_utils import Database

from viewer.analysis import dates, names, quantities, variants
from viewer.analysis.speakers import speaker
from viewer.domain import date as calendar
from viewer.domain.document import Document
from viewer.domain.event import EVENT, PUBLICATION, Event
from viewer.domain.mention import DATE, NAMES, ORG, PERSON, DateValue, Span
from viewer.domain.text import sentence_at
from viewer.errors import ViewerError
from viewer.storage import dates as date_rows
from viewer.storage import documents, entities, events, forms, mentions, rules

#: Dates without a place on a timeline.
_NO_EVENT = frozenset({"recurring", "vague", "duration"})
#: How a reason names the anchor, by how the document's date is known.
_ANCHORS = {"dateline": "the dateline", "text": "the date the text gives for itself", "user": "the date you gave"}
_AROUND = 400  # code points around a sentence in which its speaker may be named


class Question(NamedTuple):
    """A text that is to be analysed, with when it was published and how that is known, as documents say it."""

    text: str
    published: str | None = None
    how: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What the analysers found in one text, before it is stored.

    heads: (label, form) -> the longer form it stands for inside this text.
    short_forms: (long, short) pairs the text gives in brackets. version: of the analysers.
    """

    spans: tuple[Span, ...]
    heads: Mapping[tuple[str, str], str]
    short_forms: tuple[tuple[str, str], ...]
    version: str


def version(recogniser: str = names.PARALLAX) -> str:
    """Changes whenever an analyser does, so that older findings are made again.

    Raises ViewerError where there is no such recogniser.
    """
    return f"names-{names.chosen(recogniser).version}_dates-{dates.version}_quantities-{quantities.version}"


def find(question: Question, recogniser: str = names.PARALLAX) -> Findings:
    """Everything the analysers find in a text; dates as an account published then means them.

    recogniser: what finds names, see names.chosen.
    """
    text, published, how = question
    anchor, around = anchor_of(published)
    found_dates = dates.find(text, anchor, around=around, anchor_words=_ANCHORS.get(how or "", "the publication date"))
    taken = [(span.start, span.end) for span in found_dates]
    figures = quantities.find(text, taken)
    found_names = names.chosen(recogniser).find(text, taken)
    return Findings(
        tuple(sorted([*found_dates, *figures, *found_names], key=lambda span: (span.start, span.end))),
        _heads(text, found_names),
        tuple(names.short_forms(text)),
        version(recogniser),
    )


def store(db: Database, document: Document, text: str, found: Findings) -> set[tuple[str, str]]:
    """Replaces what was derived before; returns the (kind, id) pairs it touched."""
    spans = date_rows.found_elsewhere(db, document.id, found.spans)
    named = entities.of_document(db, document.id)
    mentions.replace(db, document.id, text, spans, found.version)
    date_rows.value_again(db, document.id, spans)
    forms.add_short_forms(db, document.id, found.short_forms)
    forms.link(db, document.id, found.heads)
    rules.apply(db, document.id, text)
    named |= entities.of_document(db, document.id)
    gone = events.replace(db, document.id, _events(document, text, spans))
    documents.mark_analysed(db, document, found.version)
    touched = {("document", document.id), *(("entity", entity) for entity in named)}
    return touched.union(("event", event) for event in gone)


def anchor_of(published: str | None) -> tuple[date | None, date | None]:
    """(anchor, around): the day relative dates count from, and a day near it.

    A month or a year alone cannot carry a weekday, but says which "30 June" is meant.
    """
    if not published:
        return None, None
    try:
        known = calendar.interval(published)
    except ViewerError:
        return None, None
    return (known.earliest if known.precision == "day" else None), known.latest or known.earliest


def _heads(text: str, spans: Sequence[Span]) -> dict[tuple[str, str], str]:
    forms = {(span.label, text[span.start : span.end]) for span in spans if span.label in NAMES}
    here = frozenset({"here"})
    named = {f"{label}|{form}": (label, form) for label, form in forms}
    candidates = [variants.Name(key, label, form, here) for key, (label, form) in named.items()]
    heads: dict[tuple[str, str], str] = {}
    for link in variants.within_document(candidates):
        (label, a), (_, b) = named[link.a_key], named[link.b_key]
        long, short = sorted((a, b), key=len, reverse=True)
        heads[label, short] = heads.get((label, long), long)
    return heads


def _events(document: Document, text: str, spans: Sequence[Span]) -> list[Event]:
    found = []
    who = [span for span in spans if span.label in (PERSON, ORG)]
    starts = [span.start for span in who]
    for span in spans:
        value = span.value
        if span.label != DATE or not isinstance(value, DateValue) or not _is_event(value):
            continue
        start, end = sentence_at(text, span.start, span.end)
        near = who[bisect_left(starts, start - _AROUND) : bisect_left(starts, end + _AROUND)]
        found.append(
            Event(
                id="",
                document=document.id,
                kind=EVENT,
                edtf=value.edtf,
                earliest=value.earliest,
                latest=value.latest,
                precision=value.precision,
                approx=value.approx,
                start=span.start,
                end=span.end,
                text=" ".join(text[start:end].split()),
                reason=value.reason,
                speaker=speaker(text, (start, end), near),
                sentence=(start, end),
            )
        )
    if document.published:
        found.append(_publication(document, document.published))
    return found


def _is_event(value: DateValue) -> bool:
    """Whether something has a day, or could have one; a time of day alone has none."""
    return value.precision not in _NO_EVENT and (value.precision != "time" or value.edtf is not None)


def _publication(document: Document, published: str) -> Event:
    try:
        known = calendar.interval(published)
    except ViewerError as error:
        return Event("", document.id, PUBLICATION, None, None, None, reason=str(error))
    return Event(
        id="",
        document=document.id,
        kind=PUBLICATION,
        edtf=published,
        earliest=known.earliest.isoformat() if known.earliest else None,
        latest=known.latest.isoformat() if known.latest else None,
        precision=known.precision,
        approx=known.approx,
        reason=f"known from {document.published_how}" if document.published_how else "",
    )
