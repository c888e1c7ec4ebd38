"""Events: what the accounts date, and when they were published."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from viewer.domain.event import Event
from viewer.domain.mention import DATE
from viewer.storage.edits import Row


def replace(db: Database, document_id: str, events: Iterable[Event]) -> None:
    """Puts what the analyser found in the place of what it found before.

    Ids are given here; an event of the same kind at the same place keeps its id.
    """
    sql = """SELECT id, kind, start, "end" FROM event WHERE document = ? AND origin = 'auto'"""
    rows = db.execute(sql, [document_id]).fetchall()
    known = {tuple(place): row_id for row_id, *place in rows}
    db.conn.executemany("DELETE FROM event_mention WHERE event = ?", [row[:1] for row in rows])
    db.execute("DELETE FROM event WHERE document = ? AND origin = 'auto'", [document_id])
    names = ("document", "kind", "edtf", "earliest", "latest", "precision", "approx", "start", "end", "text", "reason")
    db.conn.executemany(
        'INSERT INTO event (id, document, kind, edtf, earliest, latest, precision, approx, start, "end", text, reason) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(known.pop((e.kind, e.start, e.end), None), *(getattr(e, name) for name in names)) for e in events],
    )


def of(db: Database) -> list[Event]:
    """Every event of the live documents, by account and place in it; none on a date the user rejected."""
    sql = (
        "SELECT v.*, d.title AS account FROM event v JOIN document d ON d.id = v.document "
        "WHERE d.deleted IS NULL AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.status = 'rejected' "
        'AND m.document = v.document AND m.start = v.start AND m."end" = v."end" AND m.label = ?) '
        "ORDER BY d.position, v.start, v.id"
    )
    return [_event(row) for row in db.query(sql, [DATE])]


def _event(row: Row) -> Event:
    names = ("document", "kind", "edtf", "earliest", "latest", "precision", "start", "end", "reason")
    # The title may be corrected at any time, so it is not stored with the event.
    text = f"Published: {row['account']}" if row["kind"] == "publication" else row["text"]
    return Event(id=str(row["id"]), text=text, approx=bool(row["approx"]), **{name: row[name] for name in names})
