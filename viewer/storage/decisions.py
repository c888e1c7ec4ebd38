"""Brings in what a colleague decided about names: which are one, which are not, and what is a name at all.

Names are found anew in every archive, so a decision is carried over by id where one archive was copied from the
other, else by the spelling it is about. Where two people decided opposite things, mine stays and both are shown.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field

from sqlite_utils import Database

from viewer.domain.annotation import Anchor
from viewer.domain.merging import Contradiction
from viewer.storage import entities, forms, mentions, rules
from viewer.storage.edits import Edit
from viewer.storage.foreign import Side
from viewer.storage.merging import Merger
from viewer.storage.rows import Row

_SAID = ("name", "label", "notes", "colour", "aliases", "identifiers")


@dataclass(slots=True)
class Decisions:
    """One pass over what they decided. edit: None only to look.

    made: what comes in, in words; same: how many are so here already.
    """

    merger: Merger
    db: Database
    edit: Edit | None = None
    made: list[str] = field(default_factory=list)
    same: int = 0
    contradictions: list[Contradiction] = field(default_factory=list)
    _mine: dict[str, Row] = field(default_factory=dict)
    _spelt: dict[tuple[str, str], str] = field(default_factory=dict)
    _theirs: dict[str, Row] = field(default_factory=dict)
    _own: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))

    def run(self) -> Decisions:
        """Looks at everything, and writes it where there is an edit."""
        side = self.merger.theirs
        self._mine = {row["id"]: row for row in self.db.query("SELECT * FROM entity")}
        for entity, label, key in self.db.execute("SELECT entity, label, key FROM form WHERE own ORDER BY id DESC"):
            self._spelt[label, key] = entity
        self._theirs = {row["id"]: row for row in side.rows.get("entity", ())}
        for row in side.rows.get("form", ()):
            if row["own"]:
                self._own[row["entity"]].append((row["label"], row["key"]))
        self._describe()
        self._join(side)
        self._part(side)
        self._move_forms(side)
        self._rule(side)
        self._judge_places(side)
        return self

    # What is decided

    def _describe(self) -> None:
        for row in self._theirs.values():
            mine = self._mine.get(self._here(row["id"]) or "")
            if mine is None or row["version"] == 1 or row["deleted"] is not None:
                continue
            new = {name: row[name] for name in _SAID if row[name] != mine[name]}
            if not new:
                continue
            if mine["version"] > 1:
                for name in new:
                    self._clash(mine["name"], f"{name}: {mine[name] or '–'}", f"{name}: {row[name] or '–'}")
                continue
            self.made.append(f"{row['name']}: {', '.join(new)}")
            if self.edit:
                self.edit.update("entity", mine["id"], new)

    def _join(self, side: Side) -> None:
        apart = {frozenset((self._root(a), self._root(b))) for _, a, b in entities.apart(self.db)}
        for row in self._theirs.values():
            if row["merged_into"] is None:
                continue
            names = [row["name"], self._theirs.get(row["merged_into"], row)["name"]]
            a, b = (self._root(self._here(each)) for each in (row["id"], row["merged_into"]))
            if a is None or b is None:
                self._later(row["id"], f"{names[0]} = {names[1]}")
            elif a == b:
                self.same += 1
            elif frozenset((a, b)) in apart:
                self._clash(names[1], f"{names[0]} ≠ {names[1]}", f"{names[0]} = {names[1]}")
            else:
                self.made.append(f"{names[0]} = {names[1]}")
                if self.edit:
                    entities.merge(self.edit, b, a)
                for each in self._mine.values():
                    if a in (each["id"], each["merged_into"]):
                        each["merged_into"] = b

    def _part(self, side: Side) -> None:
        apart = {frozenset((self._root(a), self._root(b))) for _, a, b in entities.apart(self.db)}
        for row in side.rows.get("form_pair", ()):
            if row["verdict"] != "different" or row["deleted"] is not None:
                continue
            a, b = (self._root(self._here(row[side_])) for side_ in "ab")
            names = [self._theirs.get(row[side_], {"name": "?"})["name"] for side_ in "ab"]
            if a is None or b is None:
                self._later(row["a"], f"{names[0]} ≠ {names[1]}")
            elif a == b:
                self._clash(names[0], f"{names[0]} = {names[1]}", f"{names[0]} ≠ {names[1]}")
            elif frozenset((a, b)) in apart:
                self.same += 1
            else:
                self.made.append(f"{names[0]} ≠ {names[1]}")
                if self.edit:
                    entities.keep_apart(self.edit, a, b)

    def _move_forms(self, side: Side) -> None:
        for row in side.rows.get("form", ()):
            if row["moved_to"] is None:
                continue
            entity, target = self._here(row["entity"]), self._here(row["moved_to"], make=True)
            if entity is None or target is None:
                self._later(row["entity"], row["text"])
                continue
            sql = "SELECT id, moved_to FROM form WHERE entity = ? AND label = ? AND text = ?"
            known = self.db.execute(sql, [entity, row["label"], row["text"]]).fetchone()
            if known and known[1] == target:
                self.same += 1
            elif known and known[1] is not None:
                self._clash(row["text"], self._name(known[1]), self._name(target))
            elif known:
                self.made.append(f"{row['text']} = {self._name(target)}")
                if self.edit:
                    self.edit.update("form", str(known[0]), {"moved_to": target})

    def _rule(self, side: Side) -> None:
        sql = "SELECT label, text, verdict FROM name_rule WHERE deleted IS NULL"
        here = {(label, text): verdict for label, text, verdict in self.db.execute(sql)}
        for row in side.rows.get("name_rule", ()):
            if row["deleted"] is not None or not row["text"].strip():
                continue
            known = here.get((row["label"], row["text"]))
            words = {"name": f"“{row['text']}” is a name", "none": f"“{row['text']}” is no name"}
            if known == row["verdict"]:
                self.same += 1
            elif known is not None:
                self._clash(row["text"], words[known], words[row["verdict"]])
            elif row["verdict"] == "none":
                self.made.append(words["none"])
                if self.edit:
                    rules.refuse(self.edit, [row["label"]], row["text"])
            elif (entity := self._here(row["entity"], make=True)) is not None:
                self.made.append(words["name"])
                if self.edit:
                    rules.teach(self.edit, row["label"], row["text"], entity)
            else:
                self._later(row["entity"], words["name"])

    def _judge_places(self, side: Side) -> None:
        sql = (
            'SELECT * FROM mention WHERE document = ? AND start = ? AND "end" = ? AND label = ? AND deleted IS NULL '
            "AND rule IS NULL ORDER BY origin = 'manual' DESC LIMIT 1"
        )
        for row in side.decided:
            document = self.merger.ids.get(("document", row["document"]))
            if document is None:
                continue
            found = list(self.db.query(sql, [document, row["start"], row["end"], row["label"]]))
            target = self._here(row["moved_to"], make=True)
            if not found:
                self._add_place(document, row, target)
                continue
            mine = found[0]
            theirs = {"status": row["status"], "corrected": row["corrected"], "moved_to": target}
            nothing = {"status": "proposed", "corrected": None, "moved_to": None}
            new = {n: v for n, v in theirs.items() if v != nothing[n] and mine[n] == nothing[n]}
            for name, value in theirs.items():
                if value != nothing[name] and mine[name] not in (nothing[name], value):
                    self._clash(row["text"], self._said(name, mine[name]), self._said(name, value))
            if not new:
                self.same += 1
                continue
            self.made.append(f"“{row['text']}”: {', '.join(self._said(n, v) for n, v in new.items())}")
            if self.edit:
                if new.get("moved_to"):
                    mentions.move(self.edit, str(mine["id"]), str(new.pop("moved_to")))
                self.edit.update("mention", str(mine["id"]), new)
                self.edit.touch("document", document)

    def _add_place(self, document: str, row: Row, target: str | None) -> None:
        if row["origin"] != "manual" or row["status"] == "rejected":
            if self.edit is None and any(new["id"] == document for new in self.merger.new_documents()):
                self.made.append(f"“{row['text']}”")
            return
        self.made.append(f"“{row['text']}” is a name")
        if self.edit and row["label"] in ("PERSON", "ORG", "PLACE"):
            entity = self._here(row["form_entity"], make=True)
            spelt = row["spelt"] or row["text"]
            form = (
                forms.of_entity(self.db, entity, row["label"], spelt)
                if entity
                else forms.found(self.db, row["label"], spelt)
            )
            place = Anchor(document, row["start"], row["end"], row["text"], row["prefix"], row["suffix"])
            mentions.add(self.edit, place, row["label"], form, target)

    # Who is who

    def _here(self, entity: str | None, *, make: bool = False) -> str | None:
        """Our entity for theirs. make: one that a person added comes in where it is needed."""
        row = self._theirs.get(entity or "")
        if row is None:
            return None
        if row["id"] in self._mine:
            return str(row["id"])
        for label, key in self._own[row["id"]]:
            if (known := self._spelt.get((label, key))) is not None:
                return known
        if not make or not row["author"]:
            return None
        if self.edit:
            made = {name: value for name, value in row.items() if name not in ("deleted", "merged_into")}
            self.edit.insert("entity", made)
        self._mine[row["id"]] = dict(row) | {"merged_into": None}
        return str(row["id"])

    def _root(self, entity: str | None) -> str | None:
        row = self._mine.get(entity or "")
        return None if row is None else str(row["merged_into"] or row["id"])

    def _name(self, entity: str | None) -> str:
        row = self._mine.get(entity or "")
        return row["name"] if row else "?"

    def _said(self, what: str, value: str | None) -> str:
        if what == "corrected":
            return str(json.loads(value or "{}").get("edtf"))
        return self._name(value) if what == "moved_to" else str(value)

    def _clash(self, about: str, mine: str, theirs: str) -> None:
        self.contradictions.append(Contradiction(about, mine, theirs))

    def _later(self, entity: str | None, words: str) -> None:
        """A name of an account that is still to come in: only then can it be told which of ours it is."""
        if self.edit is None and self.merger.new_documents():
            self.made.append(words)
