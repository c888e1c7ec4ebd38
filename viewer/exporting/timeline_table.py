"""The dated passages as a table for TimelineJS, which a newsroom keeps in a spreadsheet.

TimelineJS shows its cells as HTML and a spreadsheet runs what begins like a formula, so both are
disarmed with character references, which TimelineJS shows as the characters they stand for. Columns
are the ones of its template; Media stays empty, because the timeline would load it.
"""

from __future__ import annotations

import csv
import html
import io
import re

from viewer.domain.event import Event
from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, Written, named
from viewer.exporting.visible import shown

COLUMNS = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline"),
    *("Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"),
)
_HEADLINE = 120
_TIME = re.compile(r"T(\d\d:\d\d:\d\d)")
_LIVE = re.compile(r"[=+\-@＝＋－＠]")
_SHORT = {"year": 1, "month": 2, "day": 3}  # how many parts of the first day say everything


def write(brief: Brief) -> Written:
    """A title slide and one row for each passage whose date has a place on the calendar."""
    accounts = brief.by_document
    placed = [event for event in brief.events if event.resolved]
    out = io.StringIO(newline="")
    table = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    table.writerow({"Headline": _cell(shown(brief.title)), "Type": "title"})
    for event in placed:
        table.writerow(_row(event, accounts.get(event.document)))
    left_out = named(
        ("dates without a place on the calendar", len(placed) < len(brief.events)),
        ("how each date was read", any(event.reason for event in placed)),
        ("accounts without a date", {a.document.id for a in brief.accounts} - {event.document for event in placed}),
        ("claims and their verdicts", brief.claims),
        ("notes", brief.all_notes),
        ("grades", any(account.grades for account in brief.accounts)),
    )
    return Written("\ufeff" + out.getvalue(), left_out)


def _row(event: Event, account: BriefAccount | None) -> dict[str, str]:
    text = shown(event.text)
    return {
        **_dates(event),
        "Display Date": _cell(shown(words.date(event.edtf))),
        "Headline": _cell(shown(event.name or event.text, _HEADLINE)),
        "Text": _cell(text if event.name or len(text) > _HEADLINE else ""),
        "Group": _cell(shown(f"{account.letter} · {account.document.title}", _HEADLINE) if account else ""),
    }


def _dates(event: Event) -> dict[str, str]:
    """The first day as far as it is exact, and the last one where there is a span."""
    first = (event.earliest or event.latest or "").split("-")
    last = (event.latest or "").split("-")
    exact = _SHORT.get(event.precision)
    if exact:
        first, last = first[:exact], []
    elif first == last:
        last = []
    names = ("Year", "Month", "Day")
    begin = {name: str(int(part)) for name, part in zip(names, first, strict=False)}
    end = {f"End {name}": str(int(part)) for name, part in zip(names, last, strict=False) if part}
    moment = _TIME.search(event.edtf or "")
    return begin | end | ({"Time": moment[1]} if moment else {})


def _cell(text: str) -> str:
    text = html.escape(text)
    return f"&#{ord(text[0])};{text[1:]}" if _LIVE.match(text) else text
