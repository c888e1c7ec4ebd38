"""Dates as the user corrected them, beside what the analyser found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from sqlite_utils import Database

from viewer.domain.mention import DATE, DateValue, Span
from viewer.storage.edits import Edit


def correct(edit: Edit, mention_id: str, value: DateValue | None) -> None:
    """Puts `value` in the place of what was found; None goes back to that."""
    words = json.dumps(asdict(value), ensure_ascii=False) if value else None
    edit.update("mention", mention_id, {"corrected": words})


def corrected(db: Database, document_id: str | None = None) -> dict[tuple[str, int | None, int | None], DateValue]:
    """(document, start, end) -> the date as the user corrected it, in one document or in all."""
    where, values = ("AND document = ?", [document_id]) if document_id else ("", [])
    sql = f'SELECT document, start, "end", corrected FROM mention WHERE label = ? AND corrected IS NOT NULL {where}'  # noqa: S608
    return {
        (document, start, end): DateValue(**json.loads(words))
        for document, start, end, words in db.execute(sql, [DATE, *values]).fetchall()
    }


def value_again(db: Database, document_id: str, spans: Iterable[Span]) -> None:
    """Gives dates that a new analysis leaves alone the value it finds for them.

    "Thursday" is another day for a document of another date, also where the user has confirmed that it
    is a date, and also below a correction, which may be taken back.
    """
    db.conn.executemany(
        'UPDATE mention SET value = ? WHERE document = ? AND start = ? AND "end" = ? AND label = ?',
        [
            (json.dumps(asdict(span.value), ensure_ascii=False), document_id, span.start, span.end, DATE)
            for span in spans
            if span.label == DATE and span.value
        ],
    )


def found_elsewhere(db: Database, document_id: str, spans: Iterable[Span]) -> list[Span]:
    """`spans` without dates that overlap one the user corrected and are not the same."""
    places = [(start, end) for document, start, end in corrected(db) if document == document_id and start is not None]
    if not places:
        return list(spans)
    return [
        span
        for span in spans
        if span.label != DATE
        or (span.start, span.end) in places
        or not any(start < span.end and span.start < (end or 0) for start, end in places)
    ]


def documents_of(db: Database, mention_ids: Iterable[str]) -> set[str]:
    """The documents in which these mentions stand."""
    sql = "SELECT document FROM mention WHERE id = ?"
    return {row[0] for mention in mention_ids for row in db.execute(sql, [mention]).fetchall()}
