"""Claims and their cells."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from viewer.domain.annotation import Anchor
from viewer.domain.claim import Cell, Claim
from viewer.domain.grade import Grade
from viewer.domain.ruling import Ruling
from viewer.domain.scale import Scale
from viewer.storage import edits, info, sources
from viewer.storage.edits import Edit, Row
from viewer.storage.notes import anchor_row, row_anchor

EDITABLE = ("question", "kind", "subject", "unit")
CELL_EDITABLE = ("value", "low", "high", "stance", "speaker")
#: Rulings are kept like grades, on a scale of their own: added, never changed.
_RULINGS = "verdict"


def every(db: Database, claim_id: str | None = None) -> list[Claim]:
    """Claims in the order they were made, each with its cells in account order."""
    where, values = ("AND c.id = ?", [claim_id]) if claim_id else ("", [])
    grades, rulings = sources.grades(db, "credibility"), sources.grades(db, _RULINGS)
    scale = info.scales(db).credibility
    cells: dict[str, list[Cell]] = defaultdict(list)
    sql = (
        "SELECT x.* FROM claim_cell x JOIN document d ON d.id = x.document JOIN claim c ON c.id = x.claim "  # noqa: S608
        f"WHERE x.deleted IS NULL AND d.deleted IS NULL {where} ORDER BY d.position, x.start, x.created"
    )
    for row in db.query(sql, values):
        cells[row["claim"]].append(_cell(row, grades, scale))
    sql = f"SELECT c.* FROM claim c WHERE c.deleted IS NULL {where} ORDER BY c.created, c.rowid"  # noqa: S608
    return [_claim(row, tuple(cells[row["id"]]), rulings.get(row["id"], ())) for row in db.query(sql, values)]


def get_cell(db: Database, cell_id: str) -> Cell | None:
    """One cell, unless it was deleted."""
    rows = list(db.query("SELECT * FROM claim_cell WHERE id = ? AND deleted IS NULL", [cell_id]))
    return _cell(rows[0], sources.grades(db, "credibility"), info.scales(db).credibility) if rows else None


def of_document(db: Database, document_id: str) -> list[tuple[str, Cell]]:
    """(kind of the claim, cell) of everything an account says to claims, also to deleted ones."""
    sql = "SELECT x.*, c.kind FROM claim_cell x JOIN claim c ON c.id = x.claim WHERE x.document = ?"
    scale = info.scales(db).credibility
    return [(row["kind"], _cell(row, {}, scale)) for row in db.query(sql, [document_id])]


def set_bounds(db: Database, cell_id: str, low: float | None, high: float | None) -> None:
    """Values a cell again; derived from its words, so not an edit of its own."""
    edits.write(db, "claim_cell", cell_id, {"low": low, "high": high})


def of_cell(db: Database, cell_id: str) -> str | None:
    """The claim a cell belongs to, also a deleted one; None where it is no cell."""
    row = db.execute("SELECT claim FROM claim_cell WHERE id = ?", [cell_id]).fetchone()
    return str(row[0]) if row else None


def add(edit: Edit, question: str, kind: str, subject: str, unit: str) -> str:
    """Makes an empty row of the ledger."""
    return edit.insert("claim", {"question": question, "kind": kind, "subject": subject, "unit": unit})


def add_cell(
    edit: Edit,
    claim_id: str,
    document_id: str,
    anchor: Anchor | None,
    *,
    value: str,
    low: float | None,
    high: float | None,
    stance: str,
    speaker: str,
) -> str:
    """Writes what one account says to a claim."""
    row: Row = {"claim": claim_id, "document": document_id, "value": value, "low": low, "high": high}
    row |= {"stance": stance, "speaker": speaker} | (anchor_row(anchor) if anchor else {})
    edit.touch("claim", claim_id)
    return edit.insert("claim_cell", row)


def reanchor(edit: Edit, cell: Cell, anchor: Anchor) -> None:
    """Lets what an account says rest on other words of it."""
    edit.touch("claim", cell.claim)
    edit.update("claim_cell", cell.id, anchor_row(anchor))


def rule(edit: Edit, claim_id: str, verdict: str, reason: str) -> str:
    """Writes what a person says a verdict is; older rulings stay as its history."""
    return sources.add_grade(edit, Grade("", claim_id, _RULINGS, verdict, reason))


def dismiss(edit: Edit, kind: str, passages: Sequence[tuple[str, int, int]]) -> str:
    """Remembers that a claim of this kind on these passages (document, start, end) is not wanted."""
    return edit.insert("dismissal", {"kind": kind, "passages": json.dumps(passages)})


def dismissed(db: Database) -> list[tuple[str, frozenset[tuple[str, int, int]]]]:
    """(kind, passages) of every proposed claim that is not wanted."""
    rows = db.execute("SELECT kind, passages FROM dismissal WHERE deleted IS NULL").fetchall()
    return [(kind, frozenset((d, start, end) for d, start, end in json.loads(kept))) for kind, kept in rows]


def delete(edit: Edit, claim_id: str) -> None:
    """Deletes a claim and its cells, as one edit."""
    for row in list(edit.db.query("SELECT id FROM claim_cell WHERE claim = ? AND deleted IS NULL", [claim_id])):
        edit.delete("claim_cell", row["id"])
    edit.delete("claim", claim_id)


def _claim(row: Row, cells: tuple[Cell, ...], rulings: Sequence[Grade]) -> Claim:
    names = ("id", "question", "kind", "subject", "unit", "created")
    said = tuple(Ruling(each.value, each.reason, each.by, each.at, each.id) for each in rulings)
    return Claim(**{name: row[name] for name in names}, cells=cells, rulings=said)


def _cell(row: Row, grades: Mapping[str, Sequence[Grade]], scale: Scale) -> Cell:
    grade = scale.in_force(grades.get(row["id"], ()))
    names = ("id", "claim", "document", "value", "stance", "speaker", "low", "high")
    anchor = row_anchor(row)
    return Cell(
        **{name: row[name] for name in names},
        anchor=anchor,
        lost="" if anchor else row["quote"] or "",
        credibility=scale.value(grade),
        credibility_reason=grade.reason if grade else "",
        blind=grade.blind if grade else False,
    )
