"""Notes, with every revision."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from sqlite_utils import Database

from viewer.domain.annotation import Anchor, Note
from viewer.storage.edits import Edit, Row

_BY_PLACE = "d.position IS NULL, d.position, n.start IS NULL, n.start, n.created, n.rowid"
_OF_DOCUMENT = "n.start IS NULL, n.start, n.created, n.rowid"
_FROM = "FROM note n LEFT JOIN document d ON d.id = n.document WHERE n.deleted IS NULL AND d.deleted IS NULL"


def every(db: Database, document_id: str | None = None, most: int | None = None) -> list[Note]:
    """Notes of one document or of the archive, by place in it; loose notes last.

    most: characters of a body that are wanted; all where None.
    """
    where, values = ("AND n.document = ?", [document_id]) if document_id else ("", [])
    order = _OF_DOCUMENT if document_id else _BY_PLACE
    sql = f"SELECT n.*{_body(most)} {_FROM} {where} ORDER BY {order}"
    return [_note(row) for row in db.query(sql, values)]


def ids(db: Database) -> list[str]:
    """Ids of all notes, by place."""
    return [row[0] for row in db.execute(f"SELECT n.id {_FROM} ORDER BY {_BY_PLACE}").fetchall()]


def some(db: Database, note_ids: Sequence[str], most: int | None = None) -> list[Note]:
    """These notes, in the order they are asked for; without those that are gone."""
    sql = f"SELECT n.*{_body(most)} {_FROM} AND n.id IN (SELECT value FROM json_each(?))"  # noqa: S608
    found = {row["id"]: _note(row) for row in db.query(sql, [json.dumps([*note_ids])])}
    return [found[note_id] for note_id in note_ids if note_id in found]


def marks(db: Database, document_id: str, most: int, note_ids: Collection[str] | None = None) -> list[Note]:
    """The notes on words of a document, or those of `note_ids`, as far as marking them in its text needs.

    Of a body and a quote at most so many characters; without what stands around the quote.
    """
    where, values = "", [most, most, document_id]
    if note_ids is not None:
        where, values = "AND id IN (SELECT value FROM json_each(?))", [*values, json.dumps([*note_ids])]
    sql = (
        'SELECT id, substr(body, 1, ?), tags, flags, todo, author, created, modified, version, start, "end", '  # noqa: S608
        "substr(quote, 1, ?) FROM note WHERE document = ? AND start IS NOT NULL AND deleted IS NULL "
        f"{where} ORDER BY start, created, rowid"
    )
    lists: dict[str, tuple[str, ...]] = {"[]": ()}  # most notes have the tags of many others
    found = []
    for note_id, body, tags, flags, todo, author, created, modified, version, start, end, quote in db.execute(
        sql, values
    ):
        for words in (tags, flags):
            if words not in lists:
                lists[words] = tuple(json.loads(words))
        place = Anchor(document_id, start, end, quote)
        found.append(
            Note(note_id, body, lists[tags], place, author, created, modified, version, lists[flags], todo, document_id)
        )
    return found


def overlapping(db: Database, document_id: str, start: int, end: int, most: int) -> list[Note]:
    """At most so many notes on text[start:end] of a document or a part of it, with the beginnings of their bodies."""
    sql = (
        f'SELECT n.*{_body(200)} {_FROM} AND n.document = ? AND n.start < ? AND n."end" > ? '
        f"ORDER BY {_OF_DOCUMENT} LIMIT ?"
    )
    return [_note(row) for row in db.query(sql, [document_id, end, start, most])]


def get(db: Database, note_id: str) -> Note | None:
    """One note, unless it was deleted."""
    rows = list(db.query("SELECT * FROM note WHERE id = ? AND deleted IS NULL", [note_id]))
    return _note(rows[0]) if rows else None


def counts(db: Database) -> dict[str, int]:
    """Document -> how many notes stand on it."""
    sql = "SELECT document, count(*) FROM note WHERE deleted IS NULL AND document IS NOT NULL GROUP BY document"
    return dict(db.execute(sql).fetchall())


def tags_in_use(db: Database) -> Counter[str]:
    """Every tag, and how many notes carry it."""
    sql = f"SELECT t.value, count(*) FROM (SELECT n.tags {_FROM}) x, json_each(x.tags) t GROUP BY t.value"  # noqa: S608
    return Counter(dict(db.execute(sql).fetchall()))


def at_a_glance(db: Database) -> tuple[dict[str, int], int]:
    """How many notes each author has written, and how many are private."""
    sql = "SELECT author, count(*), sum(private) FROM note WHERE deleted IS NULL GROUP BY author"
    rows = db.execute(sql).fetchall()
    return {author: count for author, count, _ in rows if author}, sum(private for *_, private in rows)


def authors(db: Database) -> list[str]:
    """Who wrote notes, by name."""
    sql = f"SELECT DISTINCT n.author {_FROM} AND n.author <> '' ORDER BY n.author"
    return [row[0] for row in db.execute(sql).fetchall()]


def add(
    edit: Edit,
    anchor: Anchor | None,
    body: str,
    tags: tuple[str, ...],
    flags: tuple[str, ...] = (),
    todo: str = "",
) -> str:
    """Writes a note and its first revision."""
    row: Row = {"body": body, "tags": listed(tags), "flags": listed(flags), "todo": todo}
    if anchor:
        row |= {"document": anchor.document, **anchor_row(anchor)}
    note_id = edit.insert("note", row)
    revise(edit, note_id)
    return note_id


def save(edit: Edit, note_id: str, body: str, tags: tuple[str, ...]) -> bool:
    """Saves what was typed; False where nothing is new."""
    return change(edit, note_id, {"body": body, "tags": listed(tags)})


def change(edit: Edit, note_id: str, values: Row) -> bool:
    """Changes cells of a note and keeps the revision; False where nothing is new."""
    if not edit.update("note", note_id, values):
        return False
    revise(edit, note_id)
    return True


def set_private(edit: Edit, note_id: str, private: bool) -> None:
    """Marks a note that is not meant for others, or takes the mark away."""
    edit.update("note", note_id, {"private": int(private)})


def revisions(db: Database, note_id: str) -> list[Row]:
    """version, body, tags, at and author of every save, oldest first."""
    return list(db.query("SELECT * FROM note_revision WHERE note = ? ORDER BY id", [note_id]))


def revise(edit: Edit, note_id: str) -> None:
    """Keeps a note as it stands now."""
    edit.db.execute(
        "INSERT INTO note_revision (note, version, body, tags, at, author) "
        "SELECT id, version, body, tags, ?, ? FROM note WHERE id = ?",
        [edit.at, edit.author, note_id],
    )


def anchor_row(anchor: Anchor) -> Row:
    """An anchor's columns, without its document."""
    return {
        "start": anchor.start,
        "end": anchor.end,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def row_anchor(row: Row) -> Anchor | None:
    """The anchor a row holds, if any."""
    if row["quote"] is None or row["start"] is None:
        return None
    names = ("document", "start", "end", "quote", "prefix", "suffix")
    return Anchor(**{name: row[name] for name in names})


def listed(words: Iterable[str]) -> str:
    """A list of words as a column holds it."""
    return json.dumps(list(words), ensure_ascii=False)


def _body(most: int | None) -> str:
    # The last column of a name wins in a row of sqlite-utils.
    return "" if most is None else f", substr(n.body, 1, {int(most)}) AS body"


def _note(row: Row) -> Note:
    anchor = row_anchor(row)
    return Note(
        id=row["id"],
        body=row["body"],
        tags=tuple(json.loads(row["tags"])),
        anchor=anchor,
        author=row["author"],
        created=row["created"],
        modified=row["modified"],
        version=row["version"],
        flags=tuple(json.loads(row["flags"])),
        todo=row["todo"],
        document=row["document"] or "",
        lost="" if anchor else row["quote"] or "",
        private=bool(row["private"]),
    )
