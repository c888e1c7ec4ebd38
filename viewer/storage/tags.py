"""The legend: what tags mean, and their colours."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from sqlite_utils import Database

from viewer.domain.tag import Tag, is_within, moved, tidied
from viewer.storage import notes
from viewer.storage.edits import Edit, Row


def legend(db: Database) -> list[Tag]:
    """The tags that were described, in the user's order."""
    used = notes.tags_in_use(db)
    sql = "SELECT * FROM tag WHERE deleted IS NULL ORDER BY position, created, rowid"
    return [Tag(row["id"], row["name"], row["colour"], row["meaning"], used[row["name"]]) for row in db.query(sql)]


def named(db: Database, name: str) -> Row | None:
    """The row of a tag, letter case aside."""
    rows = db.query("SELECT * FROM tag WHERE deleted IS NULL")
    return next((row for row in rows if row["name"].casefold() == name.casefold()), None)


def describe(edit: Edit, name: str, colour: str | None, meaning: str | None) -> str:
    """Gives a tag a colour and a meaning; None leaves what it has. Returns its id."""
    values = {key: value for key, value in (("colour", colour), ("meaning", meaning)) if value is not None}
    known = named(edit.db, name)
    if known:
        edit.update("tag", known["id"], values)
        return str(known["id"])
    last = edit.db.execute("SELECT coalesce(max(position), 0) FROM tag WHERE deleted IS NULL").fetchone()[0]
    return edit.insert("tag", {"name": name, "position": last + 1, **values})


def rename(edit: Edit, old: str, new: str) -> None:
    """Another name for a tag and its parts, in the legend and on every note."""
    for row in list(edit.db.query("SELECT * FROM tag WHERE deleted IS NULL")):
        if is_within(row["name"], old):
            name = moved(row["name"], old, new)
            twin = named(edit.db, name)
            if twin and twin["id"] != row["id"]:
                edit.delete("tag", row["id"])  # what it is called now is described already
            else:
                edit.update("tag", row["id"], {"name": name})
    _retag(edit, old, lambda tags: [moved(tag, old, new) for tag in tags])


def remove(edit: Edit, name: str) -> None:
    """Takes a tag and its parts from the legend and from every note."""
    for row in list(edit.db.query("SELECT * FROM tag WHERE deleted IS NULL")):
        if is_within(row["name"], name):
            edit.delete("tag", row["id"])
    _retag(edit, name, lambda tags: [tag for tag in tags if not is_within(tag, name)])


def order(edit: Edit, names: Sequence[str]) -> None:
    """Puts the legend into this order; what is not named comes after."""
    rows = list(edit.db.query("SELECT * FROM tag WHERE deleted IS NULL ORDER BY position, created, rowid"))
    places = {name: place for place, name in enumerate(names)}
    rows.sort(key=lambda row: places.get(row["name"], len(places)))
    for place, row in enumerate(rows, 1):
        edit.update("tag", row["id"], {"position": place})


def _retag(edit: Edit, name: str, change: Callable[[list[str]], list[str]]) -> None:
    for row in list(edit.db.query("SELECT id, tags FROM note WHERE deleted IS NULL AND tags <> '[]'")):
        tags = json.loads(row["tags"])
        if any(is_within(tag, name) for tag in tags):
            notes.change(edit, row["id"], {"tags": notes.listed(tidied(change(tags)))})
