"""What the user has judged about who copies whom."""

from __future__ import annotations

import json
from dataclasses import astuple

from sqlite_utils import Database

from viewer.domain.dependence import Dependence, SharedPassage
from viewer.storage.edits import Edit


def every(db: Database) -> list[Dependence]:
    """Every judgement about two live documents, in the order they were made."""
    sql = (
        "SELECT x.* FROM dependence x JOIN document a ON a.id = x.a JOIN document b ON b.id = x.b "
        "WHERE x.deleted IS NULL AND a.deleted IS NULL AND b.deleted IS NULL ORDER BY x.created, x.rowid"
    )
    found = []
    for row in db.query(sql):
        kept = json.loads(row["evidence"])
        passages = tuple(SharedPassage(*each) for each in kept["passages"])
        found.append(Dependence(row["a"], row["b"], passages, kept["share"], row["status"], kept["reason"], row["id"]))
    return found


def judge(edit: Edit, dependence: Dependence, status: str) -> str:
    """Keeps a judgement: a new one, or in the place of the one it has; returns its id."""
    kept = {
        "passages": [astuple(passage) for passage in dependence.passages],
        "share": dependence.share,
        "reason": dependence.reason,
    }
    row = {"a": dependence.copy, "b": dependence.original, "evidence": json.dumps(kept), "status": status}
    if not dependence.id:
        return edit.insert("dependence", row)
    edit.update("dependence", dependence.id, row)
    return dependence.id


def forget(edit: Edit, dependence_id: str) -> None:
    """Takes a judgement back, so that the pair may be proposed again."""
    edit.delete("dependence", dependence_id)
