"""Which rows of an archive a share copy gets, table by table, and what of each is left blank."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from viewer.domain.sharing import Share
from viewer.storage import rows
from viewer.storage.rows import Row

#: In the order they are written: what others refer to comes first.
ORDER = (
    "import_batch", "source", "document", "document_text", "original", "block", "import_item", "entity", "form",
    "form_pair", "name_rule", "mention", "event", "happening", "event_mark", "claim", "claim_cell", "grade", "note",
    "note_revision", "tag", "relation", "dependence",
)  # fmt: skip
#: What finding and joining names has made.
_NAMES = frozenset({"entity", "form", "form_pair", "name_rule", "mention", "event"})
_LATER = ("version_of", "translation_of")  # documents that others may refer to


class Chosen:
    """The rows of one share, read from a snapshot that nobody writes to."""

    def __init__(self, snapshot: sqlite3.Connection, share: Share) -> None:
        self._db, self._share = snapshot, share
        snapshot.row_factory = sqlite3.Row
        self.documents = self._ids("document", share.documents)
        self.claims = self._ids("claim", share.claims) - self._said_elsewhere()
        # (table, id) of what was taken, so that what refers to something that was left out is left out too
        self._taken: set[tuple[str, Any]] = set()
        self._tags: set[str] = set()
        self._texts: list[str] | None = None
        self._keeps: dict[str, Callable[[Row], bool]] = {
            "import_batch": self._imported_here,
            "source": self._published_here,
            "document": lambda row: row["id"] in self.documents,
            "import_item": lambda row: self._share.paths and row["document"] in self.documents,
            "entity": lambda row: row["id"] in self._entities(),
            "form": lambda row: ("entity", row["entity"]) in self._taken,
            "form_pair": self._pairs_here,
            "name_rule": self._rules_here,
            "happening": self._happens_here,
            "claim": lambda row: row["id"] in self.claims,
            "claim_cell": lambda row: row["claim"] in self.claims and row["document"] in self.documents,
            "grade": lambda row: any(
                (noun, row["target"]) in self._taken for noun in rows.references("grade")["target"]
            ),
            "note": self._is_shared_note,
            "note_revision": lambda row: self._share.revisions and ("note", row["note"]) in self._taken,
            "tag": lambda row: self._share.tags and self._is_used(row["name"]),
            "relation": lambda row: self._between_shared("relation", row),
            "dependence": lambda row: self._between_shared("dependence", row),
        }
        self._families: set[str] | None = None

    def of(self, table: str) -> Iterator[tuple[Row, Row]]:
        """(the row as it is here, as it goes into the copy) of every row that goes along."""
        if table in _NAMES and not self._share.names:
            return
        keeps = self._keeps.get(table, self._is_of_shared_document)
        order = " ORDER BY position" if table == "document" else " ORDER BY rowid" if table != "original" else ""
        for found in self._db.execute(f"SELECT * FROM {table}{order}"):  # noqa: S608
            row = dict(found)
            if row.get("deleted") is None and keeps(row):
                self._taken.add((table, row.get("id")))
                if table == "note":
                    self._tags.update(json.loads(row["tags"]) if self._share.tags else ())
                yield row, self._blank(table, row)

    def _blank(self, table: str, row: Row) -> Row:
        share, made = self._share, dict(row)
        if not share.authors:
            made |= {name: "" for name in ("author", "by") if name in made}
        if table in ("note", "note_revision") and not share.tags:
            made["tags"] = "[]"
        if table == "document":
            made |= {"read_to": 0} | ({"read_at": 0} if "read_at" in made else {})
            if not share.paths:
                made |= {"path": made["file_name"], "batch": None}
            if not share.names:
                made["analysed"] = None
            made |= {name: None for name in _LATER if name in made and made[name] not in self.documents}
        if table in ("form", "mention") and made["moved_to"] and ("entity", made["moved_to"]) not in self._taken:
            made["moved_to"] = None
        if table == "mention":
            made |= {n: None for n, to in (("rule", "name_rule"),) if (to, made[n]) not in self._taken}
        return made

    def _ids(self, table: str, wanted: frozenset[str] | None) -> frozenset[str]:
        sql = f"SELECT id FROM {table} WHERE deleted IS NULL"  # noqa: S608
        live = frozenset(row[0] for row in self._db.execute(sql))
        return live if wanted is None else live & wanted

    def _said_elsewhere(self) -> set[str]:
        """Claims that only speak of documents that were left out."""
        cells = self._db.execute("SELECT claim, document FROM claim_cell WHERE deleted IS NULL").fetchall()
        return {claim for claim, _ in cells} - {claim for claim, document in cells if document in self.documents}

    def _imported_here(self, row: Row) -> bool:
        sql = "SELECT id FROM document WHERE batch = ? AND deleted IS NULL"
        return self._share.paths and any(each[0] in self.documents for each in self._db.execute(sql, [row["id"]]))

    def _published_here(self, row: Row) -> bool:
        sql = "SELECT id FROM document WHERE source = ? AND deleted IS NULL"
        return any(each[0] in self.documents for each in self._db.execute(sql, [row["id"]]))

    def _entities(self) -> set[str]:
        """Every entity that a shared document names, and what it was merged into."""
        if self._families is None:
            sql = (
                "SELECT DISTINCT m.document, f.entity, f.moved_to, m.moved_to FROM mention m "
                "LEFT JOIN form f ON f.id = m.form WHERE m.deleted IS NULL"
            )
            named = {e for document, *ids in self._db.execute(sql) if document in self.documents for e in ids if e}
            into = dict(self._db.execute("SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL"))
            self._families = named | {into[entity] for entity in named if entity in into}
        return self._families

    def _is_of_shared_document(self, row: Row) -> bool:
        return row["document"] in self.documents

    def _pairs_here(self, row: Row) -> bool:
        if row["document"] is not None:
            return row["document"] in self.documents
        return all(("entity", row[side]) in self._taken for side in "ab")

    def _rules_here(self, row: Row) -> bool:
        if row["entity"] is not None and ("entity", row["entity"]) not in self._taken:
            return False
        if self._texts is None:
            found = self._db.execute("SELECT document, text FROM document_text")
            self._texts = [text for document, text in found if document in self.documents]
        return any(row["text"].split()[0] in text for text in self._texts)

    def _happens_here(self, row: Row) -> bool:
        sql = "SELECT document FROM event_mark WHERE happening = ? AND deleted IS NULL"
        return any(each[0] in self.documents for each in self._db.execute(sql, [row["id"]]))

    def _is_shared_note(self, row: Row) -> bool:
        if row["private"] and not self._share.private:
            return False
        if row["document"] is not None and row["document"] not in self.documents:
            return False
        return self._share.notes is None or row["id"] in self._share.notes

    def _is_used(self, tag: str) -> bool:
        return any(each == tag or each.startswith(f"{tag}/") for each in self._tags)

    def _between_shared(self, table: str, row: Row) -> bool:
        named = [row[column] for column, to in rows.references(table).items() if "document" in to]
        return bool(named) and all(document in self.documents for document in named)
