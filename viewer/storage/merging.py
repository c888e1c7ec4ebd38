"""Compares a colleague's archive with this one, and takes in what was chosen, inside one edit."""

from __future__ import annotations

import json
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from viewer.domain.merging import BOTH, MINE, THEIRS, Comparison, Conflict, Contradiction, Difference, chosen, settle
from viewer.storage import digests, documents, notes, rows
from viewer.storage.edits import Edit
from viewer.storage.foreign import Side
from viewer.storage.rows import Row

_SPACE = uuid.UUID("6f0d7d0e-3a52-4f6c-9a0e-6b6a3c1f2d11")  # ids of what is kept twice follow from what they copy
_LENGTH = 400  # of a value shown in a conflict
_RULING = "verdict"


@dataclass(slots=True)
class _Open:
    """A conflict with what is needed to end it either way."""

    conflict: Conflict
    mine: Row
    theirs: Row
    fields: tuple[str, ...]


@dataclass(slots=True)
class Merger:
    """One comparison. mine, theirs: as read; `ids` leads from a (noun, id) of theirs to ours."""

    mine: Side
    theirs: Side
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    added: list[tuple[str, Row]] = field(default_factory=list)
    restored: list[tuple[str, Row]] = field(default_factory=list)
    updated: list[tuple[str, Row, Row, tuple[str, ...]]] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    same: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    contradictions: list[Contradiction] = field(default_factory=list)
    #: their grades of what is graded here too, oldest first, with what there is to decide
    histories: list[tuple[list[Row], Conflict | None]] = field(default_factory=list)
    _revisions: dict[str, list[Row]] | None = None
    _by_id: dict[str, dict[str, Row]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for noun in rows.NOUNS:
            self._compare_all(noun)
        self._compare_grades_in_force()

    def comparison(self) -> Comparison:
        """What was found, for people."""
        added: dict[str, list[str]] = defaultdict(list)
        updated: dict[str, list[str]] = defaultdict(list)
        graded = [("grade", row) for history, conflict in self.histories if conflict is None for row in history]
        for noun, row in (*self.added, *self.restored, *graded):
            added[noun].append(_short(rows.title(noun, row)))
        for noun, row, _, _ in self.updated:
            updated[noun].append(_short(rows.title(noun, row)))
        left = [f"{count} {why}" if count > 1 else why for why, count in self.left.items()]
        return Comparison(
            self.theirs.name,
            {noun: tuple(titles) for noun, titles in added.items()},
            {noun: tuple(titles) for noun, titles in updated.items()},
            dict(self.same),
            (*(each.conflict for each in self.open), *(conflict for _, conflict in self.histories if conflict)),
            tuple(self.contradictions),
            tuple(left),
        )

    def new_documents(self) -> list[Row]:
        """The documents that come in."""
        return [row for noun, row in self.added if noun == "document"]

    def apply(self, edit: Edit, choices: Mapping[str, str], otherwise: str, analysed: Callable[[str], None]) -> None:
        """Writes all of it. choices: conflict key -> MINE, THEIRS or BOTH. analysed: called for each new document."""
        batch = None
        for noun, row in self.added:
            made = {name: value for name, value in row.items() if name != "deleted"}
            if noun == "document":
                batch = batch or documents.add_batch(edit.db, self.theirs.name, edit.author, "merge")
                self._add_document(edit, made, batch)
                analysed(row["id"])
                continue
            edit.insert(noun, made)
            self._touch(edit, noun, row)
            if noun == "note":
                self._add_revisions(edit, row["id"], row["id"])
        for noun, row in self.restored:
            said = {column: row[column] for names in rows.fields(noun).values() for column in names}
            edit.update(noun, row["id"], said | {"deleted": None})
            self._touch(edit, noun, row)
        for noun, mine, theirs, names in self.updated:
            self._take(edit, noun, mine, theirs, names)
        for each in self.open:
            way = chosen(each.conflict, choices, otherwise)
            if way == THEIRS and each.conflict.deleted == THEIRS:
                edit.delete(each.conflict.noun, each.mine["id"])
                self._touch(edit, each.conflict.noun, each.mine)
            elif way == THEIRS:
                if each.conflict.deleted == MINE:
                    edit.update(each.conflict.noun, each.mine["id"], {"deleted": None})
                self._take(edit, each.conflict.noun, each.mine, each.theirs, each.fields)
            elif way == BOTH:
                self._keep_both(edit, each)
        for history, conflict in self.histories:
            wins = conflict is not None and chosen(conflict, choices, otherwise) == THEIRS
            self._add_grades(edit, history, first=not wins)

    # Comparing

    def _compare_all(self, noun: str) -> None:
        here = self._by_id[noun] = {row["id"]: row for row in self.mine.rows.get(noun, ())}
        live = {rows.key(noun, row): row for row in here.values() if row["deleted"] is None}
        gone = {rows.key(noun, row): row for row in here.values() if row["deleted"] is not None}
        live.pop(None, None)
        for raw in self.theirs.rows.get(noun, ()):
            mine = here.get(raw["id"])
            if mine is None and raw["deleted"] is not None:
                continue
            theirs = self._translated(noun, raw)
            if theirs is None:
                if raw["deleted"] is None:
                    self.left[f"{noun} on something that is not here"] += 1
                continue
            key = rows.key(noun, theirs)
            twin = live.get(key) if key is not None else None
            if mine is None and twin is None and noun == "document" and key in gone:
                self.ids[noun, raw["id"]] = gone[key]["id"]
                self.restored.append((noun, gone[key]))
                live[key] = gone[key]
            elif mine is None and twin is None:
                self.ids[noun, raw["id"]] = raw["id"]
                self.added.append((noun, theirs))
                if key is not None:
                    live[key] = theirs
            elif mine is None and twin is not None:
                self.ids[noun, raw["id"]] = twin["id"]
                if twin["id"] in here:
                    self._compare(noun, twin, theirs, None)
            elif mine is not None and _undone(mine):
                self.ids[noun, raw["id"]] = twin["id"] if twin else mine["id"]
                if raw["deleted"] is None and twin is None:
                    self.restored.append((noun, theirs))
            elif mine is not None:
                self.ids[noun, raw["id"]] = mine["id"]
                self._compare_same_id(noun, mine, theirs, raw, twin)

    def _compare_same_id(self, noun: str, mine: Row, theirs: Row, raw: Row, twin: Row | None) -> None:
        unchanged = self._since_shared(noun, mine, raw)
        kept_there = unchanged is not None and all(unchanged(name)[1] for name in rows.fields(noun))
        if mine["deleted"] is not None and theirs["deleted"] is not None:
            return
        if theirs["deleted"] is not None:
            self._ask(noun, mine, theirs, (), THEIRS)
        elif mine["deleted"] is None:
            if twin is not None and twin["id"] != mine["id"]:
                self.same[noun] += 1  # both were kept before
            else:
                self._compare(noun, mine, theirs, unchanged)
        elif twin is not None or kept_there:
            self.same[noun] += 1
        elif noun == "document" and unchanged is None:
            self.restored.append((noun, mine))
        else:
            self._ask(noun, mine, theirs, tuple(rows.fields(noun)), MINE)

    def _compare(self, noun: str, mine: Row, theirs: Row, unchanged: Callable[[str], tuple[bool, bool]] | None) -> None:
        found = settle(rows.said(noun, mine), rows.said(noun, theirs), unchanged, rows.empty(noun))
        if found.take:
            self.updated.append((noun, mine, theirs, found.take))
        if found.conflict:
            self._ask(noun, mine, theirs, found.conflict, "")
        if not found.take and not found.conflict:
            self.same[noun] += 1

    def _since_shared(self, noun: str, mine: Row, theirs: Row) -> Callable[[str], tuple[bool, bool]] | None:
        """Whether (mine, theirs) of a field are as they were when one was copied from the other; None: no copy."""
        at = (noun, mine["id"])
        said_here, said_there = rows.said(noun, mine), rows.said(noun, theirs)

        def as_given(base: tuple[Row, Row], said: Mapping[str, Any], name: str) -> bool:
            return base[0].get(name) == digests.plain(said[name])

        def as_kept(base: tuple[Row, Row], said: Mapping[str, Any], name: str, archive: str) -> bool:
            if name in base[1]:
                return bool(base[1][name] == digests.keyed(said[name], archive))
            return as_given(base, said, name)

        if at in self.theirs.base and self.theirs.origin == digests.fingerprint(self.mine.id):
            base = self.theirs.base[at]
            return lambda name: (as_kept(base, said_here, name, self.mine.id), as_given(base, said_there, name))
        if at in self.mine.base and self.mine.origin == digests.fingerprint(self.theirs.id):
            base = self.mine.base[at]
            return lambda name: (as_given(base, said_here, name), as_kept(base, said_there, name, self.theirs.id))
        if (
            self.mine.origin
            and self.mine.origin == self.theirs.origin
            and at in self.mine.base.keys() & self.theirs.base
        ):
            one, other = self.mine.base[at], self.theirs.base[at]
            return lambda name: (as_given(one, said_here, name), as_given(other, said_there, name))
        return None

    def _ask(self, noun: str, mine: Row, theirs: Row, names: tuple[str, ...], deleted: str) -> None:
        shown = names or tuple(rows.fields(noun))
        differences = tuple(
            Difference(name, self._words(noun, mine, name), self._words(noun, theirs, name))
            for name in shown
            if deleted or name in names
        )
        if deleted:
            differences = tuple(each for each in differences if each.mine or each.theirs)[:3]
        title = _short(rows.title(noun, mine)) if noun != "claim_cell" else self._asked(mine)
        conflict = Conflict(
            f"{noun}:{mine['id']}", noun, title, differences, (mine["author"], theirs["author"]), deleted
        )
        self.open.append(_Open(conflict, mine, theirs, names))

    def _asked(self, cell: Row) -> str:
        claim = self._by_id["claim"].get(cell["claim"], {})
        document = self._by_id["document"].get(cell["document"], {})
        return _short(f"{claim.get('question', '')} · {document.get('title', '')}")

    def _words(self, noun: str, row: Row, name: str) -> str:
        first = rows.fields(noun)[name][0]
        value = row["quote"] if name == "passage" else row[first]
        if first in rows.references(noun) and name != "passage":
            for other in rows.references(noun)[first]:
                if known := self._by_id.get(other, {}).get(value):
                    return _short(rows.title(other, known))
        if isinstance(value, str) and value[:1] == "[":
            value = ", ".join(map(str, json.loads(value)))
        if name == "private":
            return "yes" if value else "no"
        return "" if value is None else _short(str(value))

    def _compare_grades_in_force(self) -> None:
        """Two people who grade the same thing differently: the newest would win, so it is asked."""
        here: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in self.mine.rows.get("grade", ()):
            if row["deleted"] is None:
                here[_judges(row)].append(row)
        there: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for noun, row in self.added:
            if noun == "grade" and _judges(row) in here:
                there[_judges(row)].append(row)
        for about, history in there.items():
            mine, theirs = here[about][-1], history[-1]
            words = [_short(f"{row['value'] or '–'}: {row['reason']}") for row in (mine, theirs)]
            by = (mine["author"], theirs["author"])
            differ = mine["value"] != theirs["value"]
            if theirs["scale"] == _RULING and differ:
                said = [f"{who or '?'}: {what}" for who, what in zip(by, words, strict=True)]
                self.contradictions.append(Contradiction(self._judged(theirs), *said))
            if theirs["scale"] == _RULING and by[0] != by[1]:
                continue  # rulings of two people stand beside one another
            self.added = [each for each in self.added if each[1] not in history]
            conflict = None
            if differ and theirs["scale"] != _RULING:
                difference = Difference("value", *words)
                conflict = Conflict(f"grade:{theirs['id']}", "grade", self._judged(theirs), (difference,), by)
            self.histories.append((history, conflict))

    def _judged(self, grade: Row) -> str:
        for noun in rows.references("grade")["target"]:
            if known := self._by_id[noun].get(grade["target"]):
                return self._asked(known) if noun == "claim_cell" else _short(rows.title(noun, known))
        return ""

    def _translated(self, noun: str, row: Row) -> Row | None:
        """Their row with our ids; None where something it refers to is not here."""
        made = dict(row)
        for column, nouns in rows.references(noun).items():
            if made[column] is None or column not in made:
                continue
            known = [self.ids[other, made[column]] for other in nouns if (other, made[column]) in self.ids]
            if known:
                made[column] = known[0]
            elif noun == "document":
                made[column] = None  # a version, a batch of an import that stayed there
            else:
                return None
        return made

    # Writing

    def _take(self, edit: Edit, noun: str, mine: Row, theirs: Row, names: tuple[str, ...]) -> None:
        values = {column: theirs[column] for name in names for column in rows.fields(noun)[name]}
        if edit.update(noun, mine["id"], values) and noun == "note":
            notes.revise(edit, mine["id"])
        self._touch(edit, noun, mine)

    def _touch(self, edit: Edit, noun: str, row: Row) -> None:
        if noun == "claim_cell":
            edit.touch("claim", row["claim"])
        elif noun == "grade":
            edit.touch("source" if row["scale"] == "reliability" else "claim", row["target"])

    def _keep_both(self, edit: Edit, each: _Open) -> None:
        noun, theirs = each.conflict.noun, each.theirs
        made = {name: value for name, value in theirs.items() if name != "deleted"}
        made["id"] = _twin(theirs["id"], rows.key(noun, theirs))
        if edit.db.execute(f"SELECT 1 FROM {noun} WHERE id = ?", [made["id"]]).fetchone():  # noqa: S608
            edit.update(noun, made["id"], {"deleted": None})
            return
        edit.insert(noun, made)
        self._touch(edit, noun, made)
        if noun == "note":
            notes.revise(edit, made["id"])
        if noun == "claim":
            for raw in self.theirs.rows.get("claim_cell", ()):
                cell = self._translated("claim_cell", raw)
                if cell and raw["deleted"] is None and raw["claim"] == theirs["id"]:
                    cell |= {"id": _twin(raw["id"], made["id"]), "claim": made["id"]}
                    edit.insert("claim_cell", {name: value for name, value in cell.items() if name != "deleted"})

    def _add_grades(self, edit: Edit, history: list[Row], *, first: bool) -> None:
        """Their grades beside mine: before them in the history, or after them, which puts the last in force."""
        for row in reversed(history) if first else history:
            made = {name: value for name, value in row.items() if name != "deleted"}
            if first:
                made["rowid"] = int(edit.db.execute("SELECT min(rowid) - 1 FROM grade").fetchone()[0])
            edit.insert("grade", made)
            self._touch(edit, "grade", made)

    def _add_document(self, edit: Edit, made: Row, batch: str) -> None:
        last = edit.db.execute("SELECT coalesce(max(position), 0) FROM document").fetchone()[0]
        local = {"position": last + 1, "batch": batch, "analysed": None, "read_to": 0}
        edit.insert("document", made | {name: value for name, value in local.items() if name in made})
        theirs = self.theirs.db
        assert theirs is not None
        for table in ("document_text", "original", "block"):
            names = list(rows.columns(table))
            quoted = ", ".join(f'"{name}"' for name in names)
            sql = f"SELECT {quoted} FROM {table} WHERE document = ?"  # noqa: S608
            edit.db.conn.executemany(
                f"INSERT INTO {table} ({quoted}) VALUES ({', '.join('?' * len(names))})",  # noqa: S608
                (tuple(row) for row in theirs.execute(sql, [made["id"]])),
            )

    def _add_revisions(self, edit: Edit, theirs: str, mine: str) -> None:
        if self._revisions is None:
            self._revisions = defaultdict(list)
            for row in self.theirs.rows.get("note_revision", ()):
                self._revisions[row["note"]].append(row)
        told = self._revisions[theirs]
        if not told:
            notes.revise(edit, mine)
        for row in told:
            edit.db["note_revision"].insert({k: v for k, v in row.items() if k != "id"} | {"note": mine})


def _undone(row: Row) -> bool:
    """Whether it was taken back by undo, not deleted: then it never was here."""
    return row["deleted"] is not None and (row["version"] == 1 or row["modified"] != row["deleted"])


def _judges(grade: Row) -> tuple[str, ...]:
    return grade["target"], grade["scale"], grade["topic"]


def _twin(row_id: str, what: Any) -> str:
    return str(uuid.uuid5(_SPACE, f"{row_id}|{what}"))


def _short(words: str) -> str:
    flat = " ".join(words[: _LENGTH * 2].split())
    return flat if len(flat) <= _LENGTH else flat[: _LENGTH - 1] + "…"
