"""Names: mentions and the entities they refer to."""

from __future__ import annotations

from viewer.domain.change import Change
from viewer.domain.entity import Entity, Proposal
from viewer.domain.mention import PERSON, Mention
from viewer.domain.mention import STATUSES as MENTION_STATUSES
from viewer.errors import ViewerError
from viewer.session.core import Core, one_of, unknown
from viewer.session.linking import proposals
from viewer.session.views import (
    EntityView,
    OpenProposal,
)
from viewer.storage import mentions


class Naming(Core):
    """What the accounts call whom, and what the user has decided about it."""

    def mentions(self, document_id: str | None = None) -> list[Mention]:
        """Mentions of one document or of all, without the rejected ones."""
        return mentions.of(self._archive.db, self.document(document_id).id if document_id else None)

    def set_mention(self, mention_id: str, status: str) -> Change:
        """proposed, confirmed or rejected; a rejected mention does not come back by itself."""
        one_of("judgement of a mention", status, MENTION_STATUSES)
        if not mentions.exists(self._archive.db, mention_id):
            raise unknown("mention", mention_id)
        return self._edit(f"Mark mention {status}", lambda edit: mentions.set_status(edit, mention_id, status))[1]

    def entities(self) -> list[Entity]:
        """All entities, the most frequent first."""
        return self._remember("entities", lambda: mentions.entities(self._archive.db))

    def entity(self, entity_id: str) -> EntityView:
        """An entity, or the one it was merged into, with what may be the same."""
        db = self._archive.db
        root = mentions.root_of(db, entity_id)
        found = mentions.entities(db, root) if root else []
        if not found:
            raise unknown("name", entity_id)
        others = {entity.id: entity for entity in self.entities()}
        near = [
            OpenProposal(others[b if a == root else a], p.reason, p.confidence)
            for p in self.proposals()
            for a, b in ((p.a, p.b),)
            if root in (a, b) and a in others and b in others
        ]
        return EntityView(found[0], tuple(sorted(near, key=lambda p: -p.confidence)))

    def most_shared_name(self) -> str | None:
        """The person, body or place that most accounts speak of, people first: a place to begin reading."""
        named = [entity for entity in self.entities() if len(entity.documents) > 1]
        best = max(named, key=lambda e: (e.label == PERSON, len(e.documents), e.count), default=None)
        return best.id if best else None

    def proposals(self) -> list[Proposal]:
        """Pairs of entities that may be one, likeliest first."""
        return self._remember("proposals", lambda: proposals(self._archive.db, self.entities()))

    def merge(self, into: str, other: str) -> Change:
        """Makes two entities one, under the name of the first. Nothing in the documents changes."""
        db = self._archive.db
        a, b = mentions.root_of(db, into), mentions.root_of(db, other)
        if a is None or b is None:
            raise unknown("name", into if a is None else other)
        if a == b:
            raise ViewerError("These two are one already.", do="Split them to take them apart.")
        return self._edit("Merge names", lambda edit: mentions.merge(edit, a, b))[1]

    def split(self, entity_id: str) -> Change:
        """Takes a merged entity out again."""
        root = mentions.root_of(self._archive.db, entity_id)
        if root is None:
            raise unknown("name", entity_id)
        if root == entity_id:
            raise ViewerError("This name was not merged into another.", do="Choose one that was merged.")
        return self._edit("Split names", lambda edit: mentions.split(edit, entity_id))[1]

    def keep_apart(self, a: str, b: str) -> Change:
        """Says that two entities are different, so that nobody proposes them again."""
        for entity_id in (a, b):
            if mentions.root_of(self._archive.db, entity_id) is None:
                raise unknown("name", entity_id)
        if a == b:
            raise ViewerError("A name cannot be kept apart from itself.", do="Choose two names.")
        row = {"a": a, "b": b, "verdict": "different"}
        return self._edit("Keep names apart", lambda edit: edit.insert("form_pair", row))[1]
