"""Rules: what the user said of a spelling in every account, those still to come included."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass

from sqlite_utils import Database

from viewer.domain.annotation import anchor
from viewer.domain.spelling import occurrences
from viewer.storage import forms
from viewer.storage.edits import Edit


@dataclass(frozen=True, slots=True)
class Taught:
    """Words that name an entity wherever they stand."""

    id: str
    label: str
    text: str
    entity: str


def teach(edit: Edit, label: str, text: str, entity_id: str) -> None:
    """These words are a name of the entity in every document, deleted ones included: they may come back."""
    _withdraw(edit, "text = ? AND (label = ? OR verdict = 'name')", text, label)
    rule = {"verdict": "name", "label": label, "text": text, "entity": entity_id}
    taught = Taught(edit.insert("name_rule", rule), label, text, entity_id)
    sql = "SELECT document, text FROM document_text WHERE instr(text, ?)"
    for document_id, words in edit.db.execute(sql, [text.split()[0]]).fetchall():
        _mark(edit.db, document_id, words, [taught])


def refuse(edit: Edit, labels: Collection[str], text: str) -> None:
    """These words are no name under any of the labels."""
    for label in sorted(labels):
        _withdraw(edit, "text = ? AND label = ?", text, label)
        edit.insert("name_rule", {"verdict": "none", "label": label, "text": text})


def apply(db: Database, document_id: str, text: str) -> None:
    """Marks in a document what was taught before. Withdrawn rules too: a user may redo them."""
    sql = "SELECT id, label, text, entity FROM name_rule WHERE verdict = 'name'"
    _mark(db, document_id, text, [Taught(*row) for row in db.execute(sql).fetchall()])


def _withdraw(edit: Edit, where: str, *values: str) -> None:
    sql = f"SELECT id FROM name_rule WHERE {where} AND deleted IS NULL"  # noqa: S608
    for (rule,) in edit.db.execute(sql, values).fetchall():
        edit.delete("name_rule", rule)


def _mark(db: Database, document_id: str, text: str, rules: Sequence[Taught]) -> None:
    """Marks the words wherever they stand and are not marked yet."""
    for rule in rules:
        if rule.text.split()[0] not in text:
            continue
        form = forms.of_entity(db, rule.entity, rule.label, rule.text)
        sql = 'SELECT start, "end" FROM mention WHERE document = ? AND rule = ?'
        known = {(start, end) for start, end in db.execute(sql, [document_id, rule.id]).fetchall()}
        places = [anchor(document_id, text, *span) for span in occurrences(text, rule.text) if span not in known]
        db.conn.executemany(
            'INSERT INTO mention (document, start, "end", text, prefix, suffix, label, form, rule, confidence, origin, '
            "status, method, analyser) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1.0, 'manual', 'proposed', 'taught', '')",
            [(*astuple(place), rule.label, form, rule.id) for place in places],
        )
