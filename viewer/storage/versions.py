"""What stands on a document, and how it moves to a newer version of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from viewer.domain.annotation import Anchor
from viewer.storage.edits import Edit
from viewer.storage.notes import anchor_row

#: Citation data that the user may have corrected: a new version keeps what is known.
_KEPT = (
    "title", "authors", "source", "published", "published_how", "language", "url", "rights", "genre", "description",
    "citation", "flags",
)  # fmt: skip
_EMPTY = (None, "", "[]", "{}")


@dataclass(frozen=True, slots=True)
class Standing:
    """A place of a document that something rests on.

    table: note, claim_cell or relation; side: "" or the link's a_ or b_. start, end: None where it was lost before.
    """

    table: str
    id: str
    side: str
    quote: str
    prefix: str
    suffix: str
    start: int | None
    end: int | None
    words: str = ""


def standing_on(db: Database, document_id: str) -> list[Standing]:
    """Everything that rests on words of a document, deleted things too: undo may bring them back."""
    return list(_standing(db, document_id))


def _standing(db: Database, document_id: str) -> Iterator[Standing]:
    for table, side, said in (
        ("note", "", "body"),
        ("claim_cell", "", "value"),
        ("relation", "a_", "kind"),
        ("relation", "b_", "kind"),
    ):
        columns = ", ".join(f'"{side}{name}"' for name in ("quote", "prefix", "suffix", "start", "end"))
        sql = (
            f"SELECT id, {columns}, substr({said}, 1, 200) FROM {table} "  # noqa: S608
            f"WHERE {side}document = ? AND {side}quote IS NOT NULL ORDER BY {side}start"
        )
        for row_id, quote, prefix, suffix, start, end, words in db.execute(sql, [document_id]).fetchall():
            yield Standing(table, row_id, side, quote, prefix or "", suffix or "", start, end, words)


def move(edit: Edit, standing: Standing, document_id: str, anchor: Anchor | None) -> None:
    """Lets it rest on the new version: at `anchor`, or, with its old words kept, nowhere in it."""
    place = anchor_row(anchor) if anchor else {"start": None, "end": None}
    values = {f"{standing.side}{name}": value for name, value in {"document": document_id, **place}.items()}
    edit.update(standing.table, standing.id, values)
    if standing.table == "claim_cell":
        claim = edit.db.execute("SELECT claim FROM claim_cell WHERE id = ?", [standing.id]).fetchone()[0]
        edit.touch("claim", claim)


def move_unplaced(edit: Edit, old: str, new: str) -> None:
    """Lets what rests on no words of it (silence in the ledger, notes on the whole) follow too."""
    for table in ("note", "claim_cell"):
        sql = f"SELECT id FROM {table} WHERE document = ? AND quote IS NULL"  # noqa: S608
        for (row_id,) in edit.db.execute(sql, [old]).fetchall():
            edit.update(table, row_id, {"document": new})


def succeed(edit: Edit, old: str, new: str) -> None:
    """Puts `new` in the place of `old`: its letter, its citation data as far as known; the old one leaves the list."""
    rows = {row["id"]: row for row in edit.db.query("SELECT * FROM document WHERE id IN (?, ?)", [old, new])}
    before, after = rows[old], rows[new]
    kept = {name: before[name] for name in _KEPT if before[name] not in _EMPTY}
    # A place is never held twice, not even for a moment.
    edit.update("document", old, {"position": -after["position"]})
    edit.update("document", new, {**kept, "version_of": old, "position": before["position"]})
    edit.update("document", old, {"position": after["position"], "deleted": edit.at})


def history(db: Database, document_id: str) -> list[str]:
    """Ids of the versions of an account before this one, the newest first."""
    found: list[str] = []
    current: str | None = document_id
    while current is not None:
        row = db.execute("SELECT version_of FROM document WHERE id = ?", [current]).fetchone()
        current = row[0] if row else None
        if current is None or current in found or current == document_id:
            break
        found.append(current)
    return found
