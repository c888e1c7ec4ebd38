"""Every dated passage as a CSV table, and with what was joined as JSON.

Each account keeps its own date, in EDTF and as the days it allows; a date is never made one of several.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from viewer.domain.event import Event, Meeting
from viewer.exporting import words
from viewer.exporting.brief import Brief, Written, named
from viewer.exporting.table import guarded
from viewer.exporting.visible import readable

COLUMNS = (
    "Date EDTF Earliest Latest Precision Approximate Reason Kind Name Sentence Speaker Names Account Title Start End "
    "Happening Verdict Document Id"
).split()


def write_csv(brief: Brief) -> Written:
    """A row for each event, by account and place in it."""
    out = io.StringIO(newline="")
    table = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for row in _rows(brief):
        table.writerow({column: guarded(readable(str(value))) for column, value in row.items() if value is not None})
    return Written("\ufeff" + out.getvalue(), _left_out(brief, meetings=False))


def write_json(brief: Brief) -> Written:
    """The events, and the happenings they were joined to with whether their dates meet."""
    names = {entity.id: entity.name for entity in brief.entities}
    made = {
        "title": brief.title,
        "created": brief.created,
        "events": [_event(event, brief, names) for event in brief.events],
        "happenings": [
            {"id": h.id, "name": h.name, "events": [event.id for event in h.events], **_meeting(h.verdict)}
            for h in brief.happenings
        ],
    }
    text = json.dumps(made, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return Written(text, _left_out(brief, meetings=True))


def _rows(brief: Brief) -> Iterator[dict[str, object]]:
    accounts = brief.by_document
    names = {entity.id: entity.name for entity in brief.entities}
    joined = {happening.id: happening for happening in brief.happenings}
    for event in brief.events:
        account, happening = accounts.get(event.document), joined.get(event.happening or "")
        yield {
            "Date": words.date(event.edtf),
            "EDTF": event.edtf,
            "Earliest": event.earliest,
            "Latest": event.latest,
            "Precision": event.precision,
            "Approximate": "yes" if event.approx else "",
            "Reason": event.reason,
            "Kind": event.kind,
            "Name": event.name,
            "Sentence": event.text,
            "Speaker": event.speaker,
            "Names": "; ".join(names[entity] for entity in event.entities if entity in names),
            "Account": account.letter if account else "",
            "Title": account.document.title if account else "",
            "Start": event.start,
            "End": event.end,
            "Happening": happening.name if happening else "",
            "Verdict": happening.verdict.kind if happening else "",
            "Document": event.document,
            "Id": event.id,
        }


def _event(event: Event, brief: Brief, names: dict[str, str]) -> dict[str, Any]:
    account = brief.by_document.get(event.document)
    return {
        "id": event.id,
        "kind": event.kind,
        "edtf": event.edtf,
        "earliest": event.earliest,
        "latest": event.latest,
        "precision": event.precision,
        "approximate": event.approx,
        "reason": event.reason,
        "name": event.name,
        "sentence": event.text,
        "speaker": event.speaker,
        "names": [{"id": entity, "name": names.get(entity, "")} for entity in event.entities],
        "account": account.letter if account else "",
        "document": event.document,
        "start": event.start,
        "end": event.end,
        "happening": event.happening,
        "origin": event.origin,
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {"verdict": meeting.kind, "why": meeting.why, "band": list(meeting.band) if meeting.band else None}


def _left_out(brief: Brief, *, meetings: bool) -> tuple[str, ...]:
    dated = {event.document for event in brief.events}
    return named(
        ("how far the dates of joined events disagree", brief.happenings and not meetings),
        ("accounts without a date", {account.document.id for account in brief.accounts} - dated),
        ("claims and their verdicts", brief.claims),
        ("notes", brief.all_notes),
        ("grades", any(account.grades for account in brief.accounts)),
    )
