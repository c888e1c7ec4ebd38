"""Entities: what mentions refer to, with their spellings, and what the user says of them."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from sqlite_utils import Database

from viewer.domain.entity import Entity, Form
from viewer.storage import forms
from viewer.storage.edits import Edit, Row
from viewer.storage.standing import FROM, OF_ENTITY, STANDS

#: What a user may set as plain text.
EDITABLE = ("name", "label", "notes", "colour")


def every(db: Database) -> list[Entity]:
    """Entities that are mentioned, the most frequent first; merged ones under the one they went into."""
    sql = (
        "SELECT e.id, f.text, m.document, count(*) "  # noqa: S608
        f"FROM {FROM} WHERE {STANDS} AND m.form IS NOT NULL GROUP BY e.id, f.text, m.document"
    )
    counted: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for root, text, document, count in db.execute(sql).fetchall():
        counted[root][text][document] = count
    merged: dict[str, list[str]] = defaultdict(list)
    for child, root in db.execute("SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL").fetchall():
        merged[root].append(child)
    rows = db.query("SELECT * FROM entity")
    found = [_entity(row, counted[row["id"]], merged[row["id"]]) for row in rows if row["id"] in counted]
    return sorted(found, key=lambda entity: (-entity.count, entity.name, entity.id))


def get(db: Database, root: str) -> tuple[Entity, tuple[Entity, ...]]:
    """A root entity, also one that is not mentioned, and what it was joined from, each with its own forms.

    The parts are empty where nothing was merged into it; else it is one of them itself.
    """
    sql = (
        "SELECT o.id, f.text, m.document, count(*) "  # noqa: S608
        f"FROM {FROM} WHERE {STANDS} AND m.id IN ({OF_ENTITY}) GROUP BY o.id, f.text, m.document"
    )
    parts: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    whole: dict[str, Counter[str]] = defaultdict(Counter)
    for own, text, document, count in db.execute(sql, [root]).fetchall():
        parts[own][text][document] = count
        whole[text][document] += count
    rows = list(db.query("SELECT * FROM entity WHERE id = ?1 OR merged_into = ?1 ORDER BY id <> ?1, id", [root]))
    merged = [row["id"] for row in rows[1:]]
    return _entity(rows[0], whole, merged), tuple(_entity(row, parts[row["id"]], ()) for row in rows if merged)


def spellings(db: Database) -> list[tuple[str, str, str, str, int]]:
    """Every spelling: the root entity, the one it was before any merging, the text, the document and how often."""
    sql = (
        f"SELECT e.id, o.id, f.text, m.document, count(*) FROM {FROM} "  # noqa: S608
        f"WHERE {STANDS} AND m.form IS NOT NULL GROUP BY e.id, o.id, f.text, m.document "
        "ORDER BY d.position, count(*) DESC, f.text"
    )
    return [tuple(row) for row in db.execute(sql).fetchall()]


def names(db: Database, entity_id: str | None = None) -> dict[str, tuple[str, list[str]]]:
    """Id -> display name, and spellings and other names, of every entity that a live document mentions.

    In one pass: asked one by one, thousands of entities would each read the whole table.
    """
    where, values = (f"AND m.id IN ({OF_ENTITY})", [entity_id]) if entity_id else ("", [])
    sql = (
        f"SELECT e.id, e.name, e.aliases, f.text FROM {FROM} "  # noqa: S608
        f"WHERE {STANDS} AND m.form IS NOT NULL {where} GROUP BY e.id, f.text ORDER BY min(o.id <> e.id), f.text"
    )
    found: dict[str, tuple[str, list[str]]] = {}
    aliases: dict[str, list[str]] = {}
    for entity, name, others, form in db.execute(sql, values).fetchall():
        found.setdefault(entity, (name, []))[1].append(form)
        aliases[entity] = json.loads(others)
    return {entity: (name, [*written, *aliases[entity]]) for entity, (name, written) in found.items()}


def root_of(db: Database, entity_id: str) -> str | None:
    """The entity it was merged into, or itself; None where it does not exist."""
    row = db.execute("SELECT coalesce(merged_into, id) FROM entity WHERE id = ?", [entity_id]).fetchone()
    return str(row[0]) if row else None


def of_document(db: Database, document_id: str) -> set[str]:
    """The entities a document names or named, each as the one it was merged into."""
    sql = f"SELECT DISTINCT e.id FROM {FROM} WHERE m.document = ? AND e.id IS NOT NULL"  # noqa: S608
    return {row[0] for row in db.execute(sql, [document_id]).fetchall()}


def add(edit: Edit, label: str, name: str) -> str:
    """Makes an entity that a user wants; no spelling leads to it by itself."""
    return edit.insert("entity", {"label": label, "found_as": label, "name": name})


def set_field(edit: Edit, entity_id: str, field: str, value: str) -> None:
    """Sets one of EDITABLE."""
    edit.update("entity", entity_id, {field: value})
    if field == "label":
        edit.touch("mention", entity_id)


def set_aliases(edit: Edit, entity_id: str, aliases: Iterable[str]) -> None:
    """Other names the user knows it by, which need not stand in any document."""
    edit.update("entity", entity_id, {"aliases": json.dumps(list(aliases), ensure_ascii=False)})


def set_identifier(edit: Edit, entity_id: str, scheme: str, value: str) -> None:
    """What it is called elsewhere, for example "wikidata"; an empty value takes it away."""
    row = edit.db.execute("SELECT identifiers FROM entity WHERE id = ?", [entity_id]).fetchone()
    known = {name: there for name, there in json.loads(row[0]).items() if name != scheme}
    kept = known | ({scheme: value} if value else {})
    edit.update("entity", entity_id, {"identifiers": json.dumps(kept, ensure_ascii=False, sort_keys=True)})


def merge(edit: Edit, into: str, other: str) -> None:
    """Makes `other`, with all that was merged into it, part of `into`. Both are roots."""
    for row in list(edit.db.query("SELECT id FROM entity WHERE merged_into = ?", [other])):
        edit.update("entity", row["id"], {"merged_into": into})
    edit.update("entity", other, {"merged_into": into})
    edit.touch("entity", into)


def split(edit: Edit, entity_id: str) -> None:
    """Takes a merged entity out again."""
    root = root_of(edit.db, entity_id)
    edit.update("entity", entity_id, {"merged_into": None})
    if root:
        edit.touch("entity", root)


def split_form(edit: Edit, root: str, text: str) -> str:
    """Gives a spelling of a root entity to an entity of its own, in every document and for those to come.

    That is the merged part that is written in no other way, where there is one; else a new entity.
    """
    whole, parts = get(edit.db, root)
    alone = [part.id for part in parts if part.id != root and [form.text for form in part.forms] == [text]]
    if alone:
        target = alone[0]
        edit.update("entity", target, {"merged_into": None})
    else:
        target = add(edit, whole.label, text)
    family = [row for row in _family(edit.db, root) if row[0] != target]
    for entity_id, found_as in family:
        forms.of_entity(edit.db, entity_id, found_as, text)  # so that the decision holds for imports to come
    members = [entity_id for entity_id, _ in family]
    marks = ", ".join("?" * len(members))
    sql = f"SELECT id FROM form WHERE text = ? AND coalesce(moved_to, entity) IN ({marks})"  # noqa: S608
    for (form,) in edit.db.execute(sql, [text, *members]).fetchall():
        edit.update("form", str(form), {"moved_to": target})
    sql = (
        "SELECT m.id FROM mention m JOIN form f ON f.id = m.form "  # noqa: S608
        f"WHERE f.text = ? AND m.moved_to IN ({marks})"
    )
    for (mention,) in edit.db.execute(sql, [text, *members]).fetchall():
        edit.update("mention", str(mention), {"moved_to": target})
    keep_apart(edit, root, target)
    edit.touch("entity", root)
    edit.touch("entity", target)
    return target


def keep_apart(edit: Edit, a: str, b: str) -> None:
    """Says that two entities are different."""
    edit.insert("form_pair", {"a": a, "b": b, "verdict": "different"})


def apart(db: Database) -> list[tuple[str, str, str]]:
    """(pair id, a, b): the entities that the user called different, as they were then."""
    sql = "SELECT id, a, b FROM form_pair WHERE verdict = 'different' AND deleted IS NULL ORDER BY created, id"
    return [(row[0], row[1], row[2]) for row in db.execute(sql).fetchall()]


def _family(db: Database, root: str) -> list[tuple[str, str]]:
    """(id, label as found) of an entity and of what was merged into it."""
    sql = "SELECT id, found_as FROM entity WHERE id = ?1 OR merged_into = ?1"
    return [(row[0], row[1]) for row in db.execute(sql, [root]).fetchall()]


def _entity(row: Row, counted: dict[str, dict[str, int]] | dict[str, Counter[str]], merged: Iterable[str]) -> Entity:
    written = (Form(text, dict(documents)) for text, documents in counted.items())
    return Entity(
        id=row["id"],
        label=row["label"],
        name=row["name"],
        forms=tuple(sorted(written, key=lambda form: (-form.count, form.text))),
        merged=tuple(sorted(merged)),
        notes=row["notes"],
        colour=row["colour"],
        aliases=tuple(json.loads(row["aliases"])),
        identifiers=json.loads(row["identifiers"]),
    )
