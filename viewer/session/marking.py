"""Marking: what the user says of single places of the texts, and of words wherever they stand."""

from __future__ import annotations

from viewer.domain.annotation import Anchor
from viewer.domain.change import Change
from viewer.domain.mention import NAMES, Mention
from viewer.domain.mention import STATUSES as MENTION_STATUSES
from viewer.domain.spelling import LONGEST, spelling
from viewer.errors import ViewerError
from viewer.session.core import Core, one_of, unknown
from viewer.storage import entities, forms, mentions, rules
from viewer.storage.edits import Edit
from viewer.texts import tr


class Marking(Core):
    """Which words are a name, and whose."""

    def mentions(self, document_id: str | None = None) -> list[Mention]:
        """Mentions of one document or of all, without the rejected ones."""
        return mentions.of(self._archive.db, self.document(document_id).id if document_id else None)

    def mention(self, mention_id: str) -> Mention:
        """One mention that was not rejected."""
        found = mentions.get(self._archive.db, mention_id)
        if found is None:
            raise unknown("mention", mention_id)
        return found

    def set_mention(self, mention_id: str, status: str) -> Change:
        """proposed, confirmed or rejected; a rejected mention does not come back by itself."""
        one_of("judgement of a mention", status, MENTION_STATUSES)
        if not mentions.exists(self._archive.db, mention_id):
            raise unknown("mention", mention_id)
        return self._edit(f"Mark mention {status}", lambda edit: mentions.set_status(edit, mention_id, status))[1]

    def add_mention(
        self, document_id: str, start: int, end: int, label: str, entity: str | None = None, *, everywhere: bool = False
    ) -> Mention:
        """Marks text[start:end] as a name, of `entity` or of the one its spelling leads to.

        everywhere: in every account where the same words stand, and in those that are still to come.
        What was marked on these words before gives way, and is there again should this be deleted.
        """
        one_of("kind of name", label, NAMES)
        db = self._archive.db
        place = self._trimmed(document_id, start, end)
        text = spelling(place.quote)
        root = None if entity is None else entities.root_of(db, entity)
        if entity is not None and root is None:
            raise unknown("name", entity)
        if len(place.quote) > LONGEST:
            raise ViewerError(tr("A name has at most {longest} characters.", longest=LONGEST), do=tr("Select less."))

        def work(edit: Edit) -> str:
            for mention in mentions.overlapping(edit.db, document_id, place.start, place.end):
                if mention.status == "confirmed":
                    mentions.set_status(edit, mention.id, "proposed")
            form = forms.of_entity(edit.db, root, label, text) if root else forms.found(edit.db, label, text)
            if everywhere:
                if root:
                    forms.move_back(edit, form)
                rules.teach(edit, label, text, root or forms.entity_of(edit.db, form))
            return mentions.add(edit, place, label, form, root)

        return self.mention(self._edit("Mark name everywhere" if everywhere else "Mark name", work)[0])

    def delete_mention(self, mention_id: str, *, everywhere: bool = False) -> Change:
        """Says that these words are no such mention: here, or written like this in any account.

        No analysis and no import brings it back.
        """
        mention = self.mention(mention_id)
        if everywhere and mention.entity is None:
            raise ViewerError(tr("Only a name can be deleted everywhere."), do=tr("Delete it here."))
        text = spelling(mention.text)

        def work(edit: Edit) -> None:
            if everywhere:
                found = mentions.spelt(edit.db, mention.label, text)
                rules.refuse(edit, {mention.label, *(label for _, _, label in found)}, text)
                for row_id, status, _ in found:
                    if status == "confirmed":
                        mentions.set_status(edit, row_id, "proposed")
                if mention.entity:
                    edit.touch("entity", mention.entity)
            else:
                for other in mentions.overlapping(edit.db, mention.document, mention.start, mention.end):
                    same = (other.start, other.end) == (mention.start, mention.end)
                    if same and (other.entity is None) == (mention.entity is None):
                        mentions.set_status(edit, other.id, "rejected")

        return self._edit("Delete mention everywhere" if everywhere else "Delete mention", work)[1]

    def move_mention(self, mention_id: str, entity_id: str) -> Change:
        """Says that this one place means another entity."""
        self._name(mention_id)
        root = entities.root_of(self._archive.db, entity_id)
        if root is None:
            raise unknown("name", entity_id)
        return self._edit("Move mention", lambda edit: mentions.move(edit, mention_id, root))[1]

    def _split_mention(self, mention: Mention) -> str:
        """Makes this one place an entity of its own; returns its id."""

        def work(edit: Edit) -> str:
            entity_id = entities.add(edit, mention.label, spelling(mention.text))
            mentions.move(edit, mention.id, entity_id)
            assert mention.entity
            entities.keep_apart(edit, mention.entity, entity_id)
            return entity_id

        return self._edit("Split mention", work)[0]

    def _name(self, mention_id: str) -> Mention:
        mention = self.mention(mention_id)
        if mention.entity is None:
            raise ViewerError(tr("A date or a figure is nobody's name."), do=tr("Choose a name."))
        return mention

    def _trimmed(self, document_id: str, start: int, end: int) -> Anchor:
        place = self._anchor(document_id, start, end)
        words = place.quote
        if not words.strip():
            raise ViewerError(tr("There are only blanks."), do=tr("Select the words of the name."))
        return self._anchor(
            document_id, start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        )
