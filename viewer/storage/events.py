"""Events: what the accounts date, when they were published, and what the user says of them.

The events themselves are derived and made again; what a user says is kept by the place in the account,
so that it outlives them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed

from sqlite_utils import Database

from viewer.domain.date import interval
from viewer.domain.event import EVENT, Event, Happening
from viewer.domain.mention import DATE
from viewer.storage import dates, mentions
from viewer.storage.edits import Edit, Row

_NAMES = (
    *("document", "kind", "edtf", "earliest", "latest", "precision", "approx", "start", "end", "text", "reason"),
    "speaker",
)


def replace(db: Database, document_id: str, events: Iterable[Event]) -> set[str]:
    """Puts what the analyser found in the place of what it found before; returns the ids of those gone.

    Ids are given here; an event of the same kind at the same place keeps its id.
    """
    sql = """SELECT id, kind, start, "end" FROM event WHERE document = ?"""
    known = {tuple(place): row_id for row_id, *place in db.execute(sql, [document_id]).fetchall()}
    db.execute("DELETE FROM event WHERE document = ?", [document_id])
    columns = ", ".join(f'"{name}"' for name in ("id", *_NAMES, "sentence_start", "sentence_end"))
    db.conn.executemany(
        f"INSERT INTO event ({columns}) VALUES ({', '.join('?' * (len(_NAMES) + 3))})",  # noqa: S608
        [
            (
                known.pop((e.kind, e.start, e.end), None),
                *(getattr(e, name) for name in _NAMES),
                *(e.sentence or (None, None)),
            )
            for e in events
        ],
    )
    return {str(row_id) for row_id in known.values()}


def get(db: Database, event_id: str) -> Event | None:
    """One event of a live document, also one that the user hid."""
    sql = "SELECT document FROM event WHERE id = ?1 UNION ALL SELECT document FROM event_mark WHERE id = ?1"
    row = db.execute(sql, [event_id]).fetchone()
    return next((event for event in of(db, row[0], hidden=True) if event.id == event_id), None) if row else None


def of(db: Database, document_id: str | None = None, *, hidden: bool = False) -> list[Event]:
    """Events of one live document or of all, by account and place in it, with what the user says of them.

    None on a date the user rejected; those the user hid only where `hidden` asks for them. A corrected date
    is as the user corrected it.
    """
    where, values = ("AND v.document = ?", [document_id]) if document_id else ("", [])
    sql = (
        "SELECT v.*, d.title AS account FROM event v JOIN document d ON d.id = v.document "  # noqa: S608
        f"WHERE d.deleted IS NULL {where} AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.status = 'rejected' "
        'AND m.document = v.document AND m.start = v.start AND m."end" = v."end" AND m.label = ?) '
        "ORDER BY d.position, v.start, v.id"
    )
    named, corrected, marks = _Named.of(db, document_id), dates.corrected(db, document_id), _marks(db, document_id)
    found = []
    for row in db.query(sql, [*values, DATE]):
        event = _event(row, named.between(row["document"], row["sentence_start"], row["sentence_end"]))
        value = corrected.get((event.document, event.start, event.end))
        if value:
            names = ("edtf", "earliest", "latest", "precision", "approx", "reason")
            event = changed(event, **{name: getattr(value, name) for name in names})
        mark = _mark_at(marks.get(event.document, ()), event)
        found.append(_marked(event, mark) if mark else event)
    found += _added(db, marks, named)
    return [event for event in found if hidden or not event.hidden]


def happenings(db: Database, events: Sequence[Event]) -> list[Happening]:
    """What the user joined, in the order it was made, each of at least one of `events`."""
    told: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.happening:
            told[event.happening].append(event)
    sql = "SELECT id, name FROM happening WHERE deleted IS NULL ORDER BY created, rowid"
    return [
        Happening(row_id, name, tuple(sorted(told[row_id], key=lambda e: e.earliest or e.latest or "~")))
        for row_id, name in db.execute(sql).fetchall()
        if told[row_id]
    ]


def add_happening(edit: Edit, name: str) -> str:
    """Makes a happening that events can be joined to."""
    return edit.insert("happening", {"name": name})


def rename_happening(edit: Edit, happening_id: str, name: str) -> None:
    """Gives a happening another name."""
    edit.update("happening", happening_id, {"name": name})


def drop_happening(edit: Edit, happening_id: str) -> None:
    """Takes away a happening that holds nothing any more."""
    edit.delete("happening", happening_id)


def mark(edit: Edit, event: Event, values: Row) -> None:
    """Keeps what the user says of an event: name, hidden, happening."""
    known = _mark_at(_marks(edit.db).get(event.document, ()), event)
    if event.origin == "manual":
        edit.update("event_mark", event.id, values)
    elif known:
        edit.update("event_mark", known["id"], values)
    else:
        place = {"document": event.document, "kind": event.kind, "start": event.start, "end": event.end}
        edit.insert("event_mark", place | values)


def add(edit: Edit, document_id: str, start: int, end: int, edtf: str, name: str) -> str:
    """Adds an event the analyser did not find; returns its id."""
    row = {"document": document_id, "kind": EVENT, "start": start, "end": end, "edtf": edtf, "name": name}
    return edit.insert("event_mark", row)


def _marks(db: Database, document_id: str | None = None) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    where, values = ("AND document = ?", [document_id]) if document_id else ("", [])
    # A mark that stands earlier was made earlier, so an undone and redone one keeps its turn.
    sql = f"SELECT * FROM event_mark WHERE deleted IS NULL {where} ORDER BY created, rowid"  # noqa: S608
    for row in db.query(sql, values):
        found[row["document"]].append(row)
    return found


def _mark_at(marks: Sequence[Row], event: Event) -> Row | None:
    """What the user says of an event: by its very place, else by one that it overlaps."""
    near = [mark for mark in marks if mark["kind"] == event.kind and not mark["edtf"]]
    if event.start is None or event.end is None:
        return next((mark for mark in near if mark["start"] is None), None)
    exact = next((mark for mark in near if (mark["start"], mark["end"]) == (event.start, event.end)), None)
    placed = (mark for mark in near if mark["start"] is not None)
    return exact or next((m for m in placed if m["start"] < event.end and event.start < m["end"]), None)


def _marked(event: Event, mark: Row) -> Event:
    return changed(event, name=mark["name"], hidden=bool(mark["hidden"]), happening=mark["happening"])


def _added(db: Database, marks: Mapping[str, Sequence[Row]], named: _Named) -> list[Event]:
    live = {row[0] for row in db.execute("SELECT id FROM document WHERE deleted IS NULL").fetchall()}
    found = []
    for row in (row for document, rows in marks.items() if document in live for row in rows if row["edtf"]):
        days = interval(row["edtf"])
        first, last = (day.isoformat() if day else None for day in (days.earliest, days.latest))
        sql = "SELECT substr(text, ? + 1, ?) FROM document_text WHERE document = ?"
        words = db.execute(sql, [row["start"], row["end"] - row["start"], row["document"]]).fetchone()[0]
        event = Event(
            str(row["id"]), row["document"], row["kind"], row["edtf"], first, last, days.precision, days.approx,
            row["start"], row["end"], " ".join(words.split()), "added by hand",
            origin="manual", sentence=(row["start"], row["end"]),
            entities=named.between(row["document"], row["start"], row["end"]),
        )  # fmt: skip
        found.append(_marked(event, row))
    return found


@dataclass(frozen=True, slots=True)
class _Named:
    """Names by document and place, to ask which stand in a sentence."""

    starts: Mapping[str, Sequence[int]]
    entities: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, db: Database, document_id: str | None = None) -> _Named:
        starts: dict[str, list[int]] = defaultdict(list)
        entities: dict[str, list[str]] = defaultdict(list)
        for document, start, entity in mentions.places(db, document_id):
            starts[document].append(start)
            entities[document].append(entity)
        return cls(starts, entities)

    def between(self, document: str, start: int | None, end: int | None) -> tuple[str, ...]:
        """Ids of the entities named there, in order, each once."""
        if start is None or end is None or document not in self.starts:
            return ()
        places = self.starts[document]
        inside = self.entities[document][bisect_left(places, start) : bisect_left(places, end)]
        return tuple(dict.fromkeys(inside))


def _event(row: Row, entities: tuple[str, ...]) -> Event:
    # The title may be corrected at any time, so it is not stored with the event.
    text = f"Published: {row['account']}" if row["kind"] == "publication" else row["text"]
    names = ("document", "kind", "edtf", "earliest", "latest", "precision", "start", "end", "reason", "speaker")
    sentence = None if row["sentence_start"] is None else (row["sentence_start"], row["sentence_end"])
    return Event(
        id=str(row["id"]),
        text=text,
        approx=bool(row["approx"]),
        entities=entities,
        sentence=sentence,
        **{name: row[name] for name in names},
    )
