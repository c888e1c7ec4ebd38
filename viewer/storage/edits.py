"""Edits: every change a user makes, with its inverse.

Rows are never removed. Making a row is un-deleting it, deleting one is setting its tombstone, so an
edit is a set of cell updates and its inverse is the same set the other way round. That makes undo
complete by construction, lets it survive a restart (the history lives in the archive) and keeps it
short. Derived data (mentions, events) is written without a history and can be computed again.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from viewer.domain.change import Change

Row = dict[str, Any]
#: Tables whose rows are kept, with the noun a Change calls them by.
KINDS = {
    "archive": "archive",
    "source": "source",
    "document": "document",
    "entity": "entity",
    "form": "entity",
    "form_pair": "entity",
    "name_rule": "mention",
    "mention": "mention",
    "claim": "claim",
    "claim_cell": "claim",
    "grade": "grade",
    "note": "note",
    "tag": "tag",
    "relation": "relation",
    "dependence": "dependence",
    "dismissal": "proposal",
    "happening": "event",
    "event_mark": "event",
    "saved_search": "search",
    "arrangement": "arrangement",
}
#: Table -> what else is said to have changed, and with which columns: the accounts that carry the name of a
#: source ("published"), of an entity ("mentioned"), a spelling ("spelt"), or words that the user decided on
#: everywhere ("ruled"). There may be thousands, so they are looked up only when they are needed.
_NAMED_BY: dict[str, dict[str, set[str]]] = {
    "source": {"published": {"name", "origin", "deleted"}},
    "entity": {"mentioned": {"name", "merged_into", "deleted"}},
    "form": {"spelt": {"moved_to"}},
    "name_rule": {"ruled": {"deleted"}},
}
_STAMPED = frozenset(KINDS) - {"archive", "form", "mention"}
#: Saves of one thing that follow each other within this time are one step of undo.
ONE_STEP = timedelta(seconds=10)


def now() -> str:
    """UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    """An id that survives export and merge (UUID 4)."""
    return str(uuid.uuid4())


@dataclass(slots=True)
class Edit:
    """One user edit in the making, inside a write transaction.

    label: what it does, for "Undo write note". key: edits of the same key that follow each other
    `within` a time are one step of undo (typing in one note).
    """

    db: Database
    label: str
    author: str
    key: str = ""
    within: timedelta = ONE_STEP
    at: str = field(default_factory=now)
    rows: list[list[Any]] = field(default_factory=list)
    rests: list[list[Any]] = field(default_factory=list)
    touched: set[tuple[str, str]] = field(default_factory=set)
    change: Change = field(default_factory=Change)

    def insert(self, table: str, values: Row) -> str:
        """Adds a row and returns its id."""
        values = _storable(values)
        row_id = values.get("id") or new_id()
        stamps = {"author": self.author, "created": self.at, "modified": self.at}
        self.db[table].insert({"id": row_id} | stamps | values)
        self._record(table, row_id, {"deleted": self.at}, {"deleted": None})
        return str(row_id)

    def update(self, table: str, row_id: str, values: Row) -> bool:
        """Changes cells of a row; False where nothing differs or the row is gone."""
        values = _storable(values)
        found = list(self.db.query(f"SELECT * FROM {table} WHERE id = ?", [row_id]))  # noqa: S608
        before = {name: found[0][name] for name in values} if found else {}
        changed = {name: value for name, value in values.items() if found and before[name] != value}
        if not changed:
            return False
        if table in _STAMPED:
            changed |= {"modified": self.at, "version": found[0]["version"] + 1}
        write(self.db, table, row_id, changed)
        self._record(table, row_id, {name: found[0][name] for name in changed}, changed)
        return True

    def delete(self, table: str, row_id: str) -> bool:
        """Puts a tombstone on a row."""
        return self.update(table, row_id, {"deleted": self.at})

    def touch(self, kind: str, row_id: str) -> None:
        """Says that something that rests on the changed rows is another now, also when it is undone."""
        self.touched.add((kind, row_id))
        self.rests.append([kind, row_id, {}, {}])

    def finish(self) -> Change:
        """Writes the history, the change counter and the outbox; the caller commits."""
        if self.rows:
            self.rows += self.rests
            self._write_history()
        return finish(self.db, self.touched, self.label)

    def _record(self, table: str, row_id: str, before: Row, after: Row) -> None:
        self.rows.append([table, row_id, before, after])
        self.touched.add((KINDS[table], str(row_id)))
        for name, columns in _NAMED_BY.get(table, {}).items():
            if columns & after.keys():
                self.touch(name, str(row_id))

    def _write_history(self) -> None:
        self.db.execute("UPDATE edit SET state = 'dropped' WHERE state = 'undone'")
        last = _last(self.db, "done", "DESC") if self.key else None
        if last and last["key"] == self.key and _between(last["at"], self.at) < self.within:
            rows = _joined(json.loads(last["rows"]), self.rows)
            self.db.execute("UPDATE edit SET rows = ?, at = ? WHERE id = ?", [json.dumps(rows), self.at, last["id"]])
            return
        row = {"label": self.label, "at": self.at, "author": self.author, "state": "done", "key": self.key}
        self.db["edit"].insert(row | {"rows": json.dumps(self.rows)})


def undo(db: Database) -> Change | None:
    """Takes the last edit back; None where there is none. The caller commits."""
    return _step(db, _last(db, "done", "DESC"), "undone", back=True)


def redo(db: Database) -> Change | None:
    """Does the last undone edit again; None where there is none. The caller commits."""
    return _step(db, _last(db, "undone", "ASC"), "done", back=False)


def forget(db: Database) -> None:
    """Begins the history afresh: what was done stays and can no longer be taken back."""
    db.execute("UPDATE edit SET state = 'dropped'")


def labels(db: Database) -> tuple[str | None, str | None]:
    """What undo and redo would do."""
    done, undone = _last(db, "done", "DESC"), _last(db, "undone", "ASC")
    return (done["label"] if done else None, undone["label"] if undone else None)


def write(db: Database, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    """Sets cells of one row. Table and column names are our own, never a user's."""
    if not values:
        return
    assignments = ", ".join(f'"{name}" = ?' for name in values)
    db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", [*values.values(), row_id])  # noqa: S608


def finish(db: Database, touched: set[tuple[str, str]], label: str) -> Change:
    """Counts a write and says in the outbox what it touched."""
    if not touched:
        return Change(label=label)
    db.execute("UPDATE archive SET counter = counter + 1")
    counter = int(db.execute("SELECT counter FROM archive").fetchone()[0])
    db.conn.executemany(
        "INSERT INTO outbox (kind, id, counter) VALUES (?, ?, ?) "
        "ON CONFLICT (kind, id) DO UPDATE SET counter = excluded.counter",
        [(kind, row_id, counter) for kind, row_id in touched],
    )
    kinds, ids = frozenset(kind for kind, _ in touched), frozenset(row_id for _, row_id in touched)
    return Change(kinds, ids, label, counter)


def _storable(values: Row) -> Row:
    """Text as SQLite can keep it: half an emoji or a NUL can be typed and pasted, but not stored."""
    return {name: _text(value) if isinstance(value, str) else value for name, value in values.items()}


def _text(words: str) -> str:
    whole = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")


def _step(db: Database, edit: Row | None, state: str, *, back: bool) -> Change | None:
    if edit is None:
        return None
    rows = json.loads(edit["rows"])
    touched = set()
    for table, row_id, before, after in reversed(rows) if back else rows:
        write(db, table, row_id, before if back else after)
        touched.add((KINDS.get(table, table), str(row_id)))
    db.execute("UPDATE edit SET state = ? WHERE id = ?", [state, edit["id"]])
    return finish(db, touched, edit["label"])


def _last(db: Database, state: str, order: str) -> Row | None:
    sql = f"SELECT * FROM edit WHERE state = ? ORDER BY id {order} LIMIT 1"  # noqa: S608
    return next(iter(db.query(sql, [state])), None)


def _joined(first: list[list[Any]], second: list[list[Any]]) -> list[list[Any]]:
    """Two edits of the same rows as one: the first's before, the second's after."""
    rows = {(table, row_id): [table, row_id, dict(before), dict(after)] for table, row_id, before, after in first}
    for table, row_id, before, after in second:
        row = rows.setdefault((table, row_id), [table, row_id, {}, {}])
        row[2] = {**before, **row[2]}
        row[3] |= after
    return list(rows.values())


def _between(earlier: str, later: str) -> timedelta:
    return datetime.fromisoformat(later) - datetime.fromisoformat(earlier)
