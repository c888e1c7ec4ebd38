"""Searches kept under a name."""

from __future__ import annotations

import json

from sqlite_utils import Database

from viewer.domain.query import SavedSearch, Search
from viewer.storage.edits import Edit, Row


def every(db: Database) -> list[SavedSearch]:
    """All of them, by name."""
    rows = db.query("SELECT * FROM saved_search WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, created, rowid")
    return [_saved(row) for row in rows]


def get(db: Database, search_id: str) -> SavedSearch | None:
    """One of them, unless it was deleted."""
    rows = list(db.query("SELECT * FROM saved_search WHERE id = ? AND deleted IS NULL", [search_id]))
    return _saved(rows[0]) if rows else None


def add(edit: Edit, name: str, search: Search) -> str:
    """Keeps a search."""
    return edit.insert("saved_search", {"name": name, **_row(search)})


def change(edit: Edit, search_id: str, search: Search) -> bool:
    """Lets a name stand for another search; False where it is the same."""
    return edit.update("saved_search", search_id, _row(search))


def _row(search: Search) -> Row:
    return {
        "query": search.query,
        "filters": json.dumps({field: list(values) for field, values in search.filters.items()}, ensure_ascii=False),
        "sort": search.sort,
        "without": json.dumps(sorted(search.without), ensure_ascii=False),
        "stemming": int(search.stemming),
    }


def _saved(row: Row) -> SavedSearch:
    search = Search(
        row["query"],
        {field: tuple(values) for field, values in json.loads(row["filters"]).items()},
        row["sort"],
        frozenset(json.loads(row["without"])),
        bool(row["stemming"]),
    )
    return SavedSearch(row["id"], row["name"], search)
