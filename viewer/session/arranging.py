"""Arranging: how the columns stood, how far each account was read, and which translates which."""

from __future__ import annotations

from viewer.domain.arrangement import Arrangement, KeptArrangement
from viewer.domain.change import Change
from viewer.domain.document import Document
from viewer.domain.translation import counterparts
from viewer.errors import ViewerError
from viewer.session.core import Core, unknown
from viewer.storage import arrangements, documents, edits
from viewer.texts import tr


class Arranging(Core):
    """What a reader does with the columns, kept in the archive."""

    def arrangements(self) -> list[KeptArrangement]:
        """Arrangements kept under a name, by name."""
        return arrangements.every(self._archive.db)

    def keep_arrangement(self, name: str, arrangement: Arrangement) -> KeptArrangement:
        """Keeps how the columns stand; under a name that is taken already, it takes the place of that one."""
        name = " ".join(name.split())
        if not name:
            raise ViewerError(tr("An arrangement needs a name."), do=tr("Write what it is for."))
        if not any(arrangement.columns):
            raise ViewerError(tr("There is no account on screen to arrange."), do=tr("Open one first."))
        known = next((kept for kept in self.arrangements() if kept.name.casefold() == name.casefold()), None)

        def work(edit: edits.Edit) -> str:
            if known is None:
                return arrangements.add(edit, name, arrangement)
            arrangements.change(edit, known.id, arrangement)
            return known.id

        return self._arrangement(self._edit("Keep arrangement", work)[0])

    def delete_arrangement(self, arrangement_id: str) -> Change:
        """Deletes a kept arrangement; undo brings it back."""
        self._arrangement(arrangement_id)
        return self._edit("Delete arrangement", lambda edit: edit.delete("arrangement", arrangement_id))[1]

    def keep_place(self, document_id: str, offset: int) -> None:
        """Remembers where an account was left. Not an edit: nothing to undo, nothing to refresh."""
        if self._archive.read_only is None:
            with self._archive.transaction() as db:
                documents.keep_place(db, document_id, max(0, offset))

    def set_read_to(self, document_id: str, offset: int) -> Change:
        """Says how far an account has been read, forwards or back."""
        within = max(0, min(offset, self.document(document_id).characters))
        return self._edit("Read to here", lambda edit: documents.set_read_to(edit, document_id, within))[1]

    def set_original(self, document_id: str, original_id: str | None) -> Change:
        """Says which account this one translates; None: that it is no translation."""
        document = self.document(document_id)
        above = self.document(original_id) if original_id else None
        while above is not None:
            if above.id == document_id:
                raise ViewerError(
                    tr("“{title}” cannot translate itself.", title=document.title),
                    safe=tr("Nothing was changed."),
                    do=tr("Choose the account that was written first."),
                )
            above = documents.get(self._archive.db, above.translation_of) if above.translation_of else None
        label = "Link with its original" if original_id else "Unlink from its original"
        return self._edit(label, lambda edit: documents.set_original(edit, document_id, original_id))[1]

    def counterparts(self, document_id: str) -> list[Document]:
        """Its original first, then other translations of that, then its own translations."""
        return counterparts(document_id, [document for _, document in documents.every(self._archive.db)])

    def _arrangement(self, arrangement_id: str) -> KeptArrangement:
        found = next((kept for kept in self.arrangements() if kept.id == arrangement_id), None)
        if found is None:
            raise unknown("arrangement", arrangement_id)
        return found
