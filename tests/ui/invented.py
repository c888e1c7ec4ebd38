"""An invented case for the panels' tests: three accounts of a harbour fire, which never happened."""

from __future__ import annotations

from dataclasses import replace

from viewer.domain.annotation import Anchor, Note
from viewer.domain.claim import Cell, Claim
from viewer.domain.date import interval, to_days
from viewer.domain.document import Document
from viewer.domain.event import Event
from viewer.domain.verdict import verdict
from viewer.session.views import Account, ClaimView, NoteView

LETTERS = {"d1": "A", "d2": "B", "d3": "C"}
TITLES = {"d1": "Port authority statement", "d2": "Dockers' leaflet", "d3": "گزارش خبرنگار از بندر"}


def accounts() -> list[Account]:
    badges = {"d1": "F6", "d2": "F6", "d3": "B6"}
    return [Account(Document(id, TITLES[id]), LETTERS[id], badge=badges[id]) for id in LETTERS]


def event(
    id: str, document: str, edtf: str | None, text: str = "", kind: str = "event", at: int | None = None
) -> Event:
    if edtf is None:
        return Event(id, document, kind, None, None, None, precision="vague", text=text)
    span = interval(edtf)
    return Event(
        id,
        document,
        kind,
        edtf,
        span.earliest and span.earliest.isoformat(),
        span.latest and span.latest.isoformat(),
        precision=span.precision,
        approx=span.approx,
        start=at,
        end=None if at is None else at + 4,
        text=text,
    )


def events() -> list[Event]:
    return [
        event("a-fire", "d1", "2031", "The fire broke out in 2031.", at=10),
        event("a-press", "d1", "2033-02-05", "The spokesman answered on Thursday.", at=60),
        event("a-pub", "d1", "2033-02-05", kind="publication"),
        event("a-lost", "d1", None, "It happened some time earlier."),
        event("b-fire", "d2", "2030", "Everyone remembers the fire of 2030.", at=5),
        event("b-strike", "d2", "2029~", "The strike began around 2029.", at=80),
        event("b-pub", "d2", "2033-02-07", kind="publication"),
        event("c-fire", "d3", "2030-06-30", "آتش در ۳۰ ژوئن آغاز شد.", at=0),
        event("c-trial", "d3", "2031-11/..", "The trial has gone on since.", at=90),
        event("c-dock", "d3", "2030-06-21/2030-06-30", "The dock was closed in late June.", at=120),
        event("c-pub", "d3", "2030-10", kind="publication"),
    ]


def cell(id: str, document: str, value: str, start: int = 0, edtf: str = "", **more) -> Cell:
    span = interval(edtf) if edtf else None
    low = to_days(span.earliest.isoformat()) if span and span.earliest else None
    high = to_days(span.latest.isoformat()) if span and span.latest else None
    anchor = Anchor(document, start, start + 30, f"… {value} …")
    return replace(Cell(id, "", document, value, anchor=anchor, low=low, high=high), **more)


def claim(id: str, question: str, kind: str, *cells: Cell) -> ClaimView:
    made = Claim(id, question, kind, cells=tuple(replace(cell, claim=id) for cell in cells))
    return ClaimView(made, verdict(made, LETTERS), LETTERS)


def claims() -> list[ClaimView]:
    return [
        claim(
            "year",
            "Year of the harbour fire",
            "date",
            cell("y1", "d1", "2031", 0, "2031"),
            cell("y2", "d2", "2030", 0, "2030"),
            cell("y3", "d3", "30 June 2030", 0, "2030-06-30", credibility="2"),
        ),
        claim(
            "crowd",
            "How many saw it?",
            "number",
            cell("n1", "d1", "tens of thousands", 200, low=20_000, high=99_999),
            cell("n2", "d2", "25,000", 200, low=25_000, high=25_000),
        ),
        claim(
            "who",
            "Who set the fire?",
            "actor",
            cell("w1", "d1", "the dockers", 300, stance="reports-others-say", speaker="a guard"),
            cell("w2", "d2", "the dockers", 300, stance="denies"),
            cell("w3", "d3", "", stance="silent", anchor=None),
        ),
    ]


def notes() -> list[NoteView]:
    slip = Note(
        "n1", "Slip or another fire?", ("to verify",), Anchor("d1", 10, 14, "2031"), modified="2033-03-01T10:00"
    )
    seen = Note(
        "n2",
        "خبرنگار خودش آنجا بود",
        ("witness", "first hand"),
        Anchor("d3", 0, 4, "آتش در ۳۰ ژوئن"),
        modified="2033-03-02T10:00:00",
    )
    return [
        NoteView(slip, TITLES["d1"], "A", 3),
        NoteView(seen, TITLES["d3"], "C", 1),
        NoteView(Note("n3", "Ask the archive of the port.", modified="2033-03-03T10:00:00")),
    ]
