"""Links between two passages."""

from __future__ import annotations

from viewer.domain.change import Change
from viewer.domain.relation import RELATIONS, Relation
from viewer.errors import ViewerError
from viewer.session.core import Core, one_of, unknown
from viewer.storage import relations
from viewer.storage.edits import Row
from viewer.texts import tr

Passage = tuple[str, int, int]


class Relating(Core):
    """What passages are to one another, as the user says it."""

    def relations(self, document_id: str | None = None) -> list[Relation]:
        """Links of one document or of the archive, by place."""
        return relations.every(self._archive.db, document_id)

    def relation(self, relation_id: str) -> Relation:
        """One link."""
        relation = relations.get(self._archive.db, relation_id)
        if relation is None:
            raise unknown("link", relation_id)
        return relation

    def relate(self, a: Passage, b: Passage, kind: str, reason: str = "") -> Relation:
        """Links two passages (document, start, end); kind: what the first is to the second, of RELATIONS."""
        one_of("relation", kind, RELATIONS)
        one, other = self._anchor(*a), self._anchor(*b)
        if (one.document, one.start, one.end) == (other.document, other.start, other.end):
            raise ViewerError(tr("A passage cannot be linked with itself."), do=tr("Select another passage."))
        reason = reason.strip()
        relation_id, _ = self._edit("Link passages", lambda edit: relations.add(edit, kind, one, other, reason))
        return self.relation(relation_id)

    def edit_relation(self, relation_id: str, *, kind: str | None = None, reason: str | None = None) -> Change:
        """Says that a link is of another kind, or why it is."""
        self.relation(relation_id)
        if kind is not None:
            one_of("relation", kind, RELATIONS)
        said = {"kind": kind, "reason": reason.strip() if reason is not None else None}
        row: Row = {name: value for name, value in said.items() if value is not None}
        return self._edit("Edit link", lambda edit: relations.change(edit, relation_id, row))[1]

    def turn_relation(self, relation_id: str) -> Change:
        """Swaps the passages of a link."""
        relation = self.relation(relation_id)
        return self._edit("Turn link", lambda edit: relations.turn(edit, relation))[1]

    def delete_relation(self, relation_id: str) -> Change:
        """Deletes a link; undo brings it back."""
        self.relation(relation_id)
        return self._edit("Delete link", lambda edit: edit.delete("relation", relation_id))[1]
