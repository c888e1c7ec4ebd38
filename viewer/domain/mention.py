"""A mention: a span of a document that names a person, organisation, place, date or quantity."""

from __future__ import annotations

from dataclasses import dataclass

PERSON, ORG, PLACE, DATE, QUANTITY = LABELS = ("PERSON", "ORG", "PLACE", "DATE", "QUANTITY")
#: Labels whose mentions refer to entities.
NAMES = (PERSON, ORG, PLACE)
STATUSES = ("proposed", "confirmed", "rejected")


@dataclass(frozen=True, slots=True)
class DateValue:
    """What a date expression means, as the account itself means it.

    edtf: ISO 8601-2 string, or None where it cannot be resolved (resolution then says why).
    earliest, latest: first and last day, ISO "YYYY-MM-DD"; None where open or unknown.
    precision: day, week, month, season, year, decade, century, range, time, vague ...
    resolution: explicit, relative-to-document, year-from-context, needs-document-date ...
    anchor: the ISO date it was resolved against, or None.
    reason: one short clause for people ("Thursday before 5 Feb 2021, the dateline").
    """

    edtf: str | None
    earliest: str | None = None
    latest: str | None = None
    precision: str = "day"
    resolution: str = "explicit"
    anchor: str | None = None
    approx: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class QuantityValue:
    """What a figure means: an interval with a unit.

    modifier: "", ">=", ">", "<=", "<" or "~". kind: attendance, killed, people, sentence, duration,
    age, share, money, measure or count. noun: what is counted, as written. subject: whose figure it
    is, where the sentence says so.
    """

    min: float
    max: float
    modifier: str = ""
    unit: str = ""
    kind: str = "count"
    noun: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """What a recogniser finds: text[start:end] with a label, before it is stored."""

    start: int
    end: int
    label: str
    value: DateValue | QuantityValue | None = None
    confidence: float = 1.0
    method: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stored span.

    start, end: code points of the canonical text, end exclusive.
    prefix, suffix: up to 32 characters around it. entity: id, for names.
    origin: auto or manual. status: proposed, confirmed or rejected (a tombstone).
    """

    id: str
    document: str
    start: int
    end: int
    text: str
    label: str
    value: DateValue | QuantityValue | None = None
    entity: str | None = None
    confidence: float = 1.0
    origin: str = "auto"
    status: str = "proposed"
    method: str = ""
    prefix: str = ""
    suffix: str = ""
