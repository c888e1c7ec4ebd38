"""The ledger: claims, their cells and verdicts, and claims that Parallax proposes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from viewer.domain.annotation import Anchor
from viewer.domain.change import Change
from viewer.domain.claim import CLAIM_KINDS, STANCES, UNSPOKEN, Cell, Claim
from viewer.domain.corroboration import supports
from viewer.domain.document import Document
from viewer.domain.standing import Muting, Standing, standing
from viewer.domain.ticket import Ticket
from viewer.domain.verdict import verdict
from viewer.errors import ViewerError
from viewer.session import choosing, quotes, values
from viewer.session.core import one_of, unknown
from viewer.session.independence import Independence
from viewer.session.proposing import Suggestion, is_known, suggest, view_of
from viewer.session.subjects import Subjects, subjects
from viewer.session.views import (
    ClaimProposal,
    ClaimView,
)
from viewer.storage import claims as claim_rows
from viewer.storage import documents, edits, info
from viewer.storage import sources as source_rows
from viewer.texts import tr


class Ledger(Independence):
    """One row for each question of fact, one cell for what each account says to it."""

    def claims(self) -> list[ClaimView]:
        """The ledger: every claim with its verdict."""
        return self._remember("claims", lambda: self._claim_views(claim_rows.every(self._archive.db)))

    def claim(self, claim_id: str) -> ClaimView:
        """One claim."""
        found = next((view for view in self.claims() if view.claim.id == claim_id), None)
        if found is None:
            raise unknown("claim", claim_id)
        return found

    def add_claim(self, question: str, kind: str = "wording", subject: str = "", unit: str = "") -> Claim:
        """Asks a new question of fact."""
        question = _question(question)
        one_of("kind of claim", kind, CLAIM_KINDS)
        work = lambda edit: claim_rows.add(edit, question, kind, subject, unit)  # noqa: E731
        claim_id, _ = self._edit("Make claim", work)
        return self.claim(claim_id).claim

    def edit_claim(self, claim_id: str, **fields: str) -> Change:
        """Changes question, kind, subject or unit; with the kind, its cells are valued again."""
        view = self.claim(claim_id)
        if "kind" in fields:
            one_of("kind of claim", fields["kind"], CLAIM_KINDS)
        if "question" in fields:
            fields["question"] = _question(fields["question"])

        def work(edit: edits.Edit) -> None:
            edit.update("claim", claim_id, {name: fields[name] for name in claim_rows.EDITABLE if name in fields})
            for cell in view.claim.cells if fields.get("kind", view.claim.kind) != view.claim.kind else ():
                low, high = self._bounds(fields["kind"], cell.document, cell.value, cell.anchor)
                edit.update("claim_cell", cell.id, {"low": low, "high": high})

        return self._edit("Change claim", work)[1]

    def delete_claim(self, claim_id: str) -> Change:
        """Deletes a claim with its cells; undo brings it back."""
        self.claim(claim_id)
        return self._edit("Delete claim", lambda edit: claim_rows.delete(edit, claim_id))[1]

    def add_cell(
        self,
        claim_id: str,
        document_id: str,
        start: int | None = None,
        end: int | None = None,
        value: str = "",
        stance: str = "asserts",
        speaker: str = "",
    ) -> Cell:
        """Says what one account says to a claim, at text[start:end].

        Without a value, the date or figure found in the passage is taken, else its words. Without a
        passage, the stance must be silent or not-read; silent is what has been read to its end.
        """
        say = self._statement(self.claim(claim_id).claim.kind, document_id, start, end, value, stance, speaker)
        cell_id, _ = self._edit("Add to claim", lambda edit: say(edit, claim_id))
        cell = claim_rows.get_cell(self._archive.db, cell_id)
        assert cell is not None
        return cell

    def claim_passage(
        self,
        question: str,
        kind: str,
        document_id: str,
        start: int | None = None,
        end: int | None = None,
        value: str = "",
        stance: str = "asserts",
        speaker: str = "",
        *,
        subject: str = "",
        unit: str = "",
    ) -> Claim:
        """Asks a new question with what one account says to it, as one step of undo; see `add_cell`."""
        question = _question(question)
        one_of("kind of claim", kind, CLAIM_KINDS)
        say = self._statement(kind, document_id, start, end, value, stance, speaker)

        def work(edit: edits.Edit) -> str:
            claim_id = claim_rows.add(edit, question, kind, subject, unit)
            say(edit, claim_id)
            return claim_id

        claim_id, _ = self._edit("Make claim", work)
        return self.claim(claim_id).claim

    def edit_cell(self, cell_id: str, **fields: str) -> Change:
        """Changes value, stance or speaker of a cell."""
        cell = claim_rows.get_cell(self._archive.db, cell_id)
        if cell is None:
            raise unknown("statement", cell_id)
        new: dict[str, Any] = {name: fields[name] for name in ("value", "stance", "speaker") if name in fields}
        if "stance" in new:
            one_of("stance", new["stance"], STANCES)
            _rests_on(cell.anchor, new["stance"])
            self._has_read(cell.document, new["stance"])
        if "value" in new:
            kind = self.claim(cell.claim).claim.kind
            new["low"], new["high"] = self._bounds(kind, cell.document, new["value"], cell.anchor)
        return self._edit("Change statement", lambda edit: edit.update("claim_cell", cell_id, new))[1]

    def reanchor_cell(self, cell_id: str, start: int, end: int) -> Change:
        """Lets a cell rest on other words of its account; its value stays."""
        cell = claim_rows.get_cell(self._archive.db, cell_id)
        if cell is None:
            raise unknown("statement", cell_id)
        place = self._anchor(cell.document, start, end)
        return self._edit("Move statement", lambda edit: claim_rows.reanchor(edit, cell, place))[1]

    def lost_quotes(self, ticket: Ticket | None = None) -> dict[str, Anchor | None]:
        """Cell id -> the place most like its quote, for cells whose words no longer stand where they stood.

        None where nothing of the account is alike. Reads every quoted text; raises Cancelled.
        """
        find = lambda: self._find_lost(ticket or Ticket())  # noqa: E731
        return dict(self._remember("lost quotes", find, info.last_change(self._archive.db, "document", "claim")))

    def claim_subjects(self) -> dict[str, Subjects]:
        """Claim id -> the names in its quotes and the tags of the notes on them."""
        db = self._archive.db
        at = info.last_change(db, "document", "mention", "entity", "claim", "note")
        return dict(self._remember("subjects", lambda: list(subjects(db, claim_rows.every(db)).items()), at))

    def delete_cell(self, cell_id: str) -> Change:
        """Takes a passage out of a claim; undo brings it back."""
        return self._edit("Remove from claim", lambda edit: edit.delete("claim_cell", cell_id))[1]

    def standing(self, muting: Muting) -> dict[str, Standing]:
        """Claim id -> what it amounts to while these voices are muted. A view: nothing is written."""
        letters, traced, muted = self._letters(), self._origins(), self.muted(muting)
        return {view.claim.id: standing(view.claim, muted, letters, traced) for view in self.claims()}

    def claim_proposals(self, ticket: Ticket | None = None) -> list[ClaimProposal]:
        """Questions that several accounts answer, conflicts first; none that is asked or was dismissed.

        Raises Cancelled.
        """
        letters = self._letters()
        return [view_of(suggestion, letters) for suggestion in self._suggestions(ticket)]

    def not_compared(self) -> int:
        """How many accounts the proposals leave out, because there are too many to compare them all."""
        return len(documents.every(self._archive.db)) - len(self._compared())

    def accept_proposal(self, key: str, question: str | None = None) -> Claim:
        """Makes a proposal a claim with all its cells, as one step of undo."""
        proposed = self._suggestion(key).claim
        asked = _question(question) if question is not None else proposed.question

        def work(edit: edits.Edit) -> str:
            claim_id = claim_rows.add(edit, asked, proposed.kind, proposed.subject, proposed.unit)
            for cell in proposed.cells:
                claim_rows.add_cell(
                    edit, claim_id, cell.document, cell.anchor, value=cell.value, low=cell.low, high=cell.high,
                    stance=cell.stance, speaker=cell.speaker,
                )  # fmt: skip
            return claim_id

        claim_id, _ = self._edit("Accept proposal", work)
        return self.claim(claim_id).claim

    def dismiss_proposal(self, key: str) -> Change:
        """Says that a proposal is not wanted; it does not come back unless that is undone."""
        found = self._suggestion(key)
        work = lambda edit: claim_rows.dismiss(edit, found.claim.kind, found.places)  # noqa: E731
        return self._edit("Dismiss proposal", work)[1]

    def _statement(
        self, kind: str, document_id: str, start: int | None, end: int | None, value: str, stance: str, speaker: str
    ) -> Callable[[edits.Edit, str], str]:
        """Checks and values a statement; what comes back writes it on a claim and gives the cell's id."""
        one_of("stance", stance, STANCES)
        self.document(document_id)
        place = self._anchor(document_id, start, end) if start is not None else None
        _rests_on(place, stance)
        self._has_read(document_id, stance)
        value = value.strip() or (values.suggested(kind, place, self.mentions(document_id)) if place else "")
        low, high = self._bounds(kind, document_id, value, place)
        return lambda edit, claim_id: claim_rows.add_cell(
            edit, claim_id, document_id, place, value=value, low=low, high=high, stance=stance, speaker=speaker
        )

    def _has_read(self, document_id: str, stance: str) -> None:
        """Only who has read an account to its end can say that it is silent."""
        document = self.document(document_id)
        if stance == "silent" and self.text(document_id)[document.read_to :].strip():
            raise ViewerError(
                tr(
                    "“{title}” has been read to {read_share:.0%}, so nobody can say yet that it is silent.",
                    title=document.title,
                    read_share=document.read_share,
                ),
                safe=tr("It stays “not read” on this claim."),
                do=tr("Read it to the end first."),
            )

    def _find_lost(self, ticket: Ticket) -> list[tuple[str, Anchor | None]]:
        said: dict[str, list[Cell]] = defaultdict(list)
        for claim in claim_rows.every(self._archive.db):
            for cell in claim.cells:
                said[cell.document].append(cell)
        found = []
        for number, (document, cells) in enumerate(said.items()):
            ticket.report(number, len(said))
            text = self.text(document)
            found += [
                (cell.id, quotes.nearest(cell.anchor, text)) for cell in cells if quotes.is_lost(cell.anchor, text)
            ]
        return found

    def _suggestions(self, ticket: Ticket | None = None) -> list[Suggestion]:
        """What the texts suggest, less what is known; the long part rests on the texts and the names alone."""
        db = self._archive.db
        at = info.last_change(db, "document", "mention", "entity")
        find = lambda: suggest(db, self._compared(), self.proposals(), ticket or Ticket())  # noqa: E731
        every = self._remember("suggestions", find, at)
        claims, dismissed = claim_rows.every(db), claim_rows.dismissed(db)
        return [suggestion for suggestion in every if not is_known(suggestion, claims, dismissed)]

    def _compared(self) -> list[Document]:
        """The accounts that proposals come from: all, or of too many those that share rare names."""
        db = self._archive.db
        choose = lambda: choosing.choose(db, [document for _, document in documents.every(db)])  # noqa: E731
        return self._remember("compared", choose, info.last_change(db, "document", "mention", "entity"))

    def _suggestion(self, key: str) -> Suggestion:
        found = next((suggestion for suggestion in self._suggestions() if suggestion.claim.id == key), None)
        if found is None:
            raise unknown("proposal", key)
        return found

    def _claim_views(self, claims: Sequence[Claim]) -> list[ClaimView]:
        letters, traced = self._letters(), self._origins()
        grades, scale = source_rows.grades(self._archive.db, "credibility"), info.scales(self._archive.db).credibility
        found = []
        for claim in claims:
            sum_ = verdict(claim, letters)
            judged = {cell.id: tuple(grades.get(cell.id, ())) for cell in claim.cells}
            found.append(ClaimView(claim, sum_, letters, judged, supports(claim, sum_, traced), scale))
        return found

    def _bounds(
        self, kind: str, document_id: str, value: str, place: Anchor | None
    ) -> tuple[float | None, float | None]:
        return values.bounds(kind, value, self.document(document_id), place, self.mentions(document_id))


def _question(words: str) -> str:
    if not words.strip():
        raise ViewerError(tr("A claim needs a question."), do=tr("Write what the accounts disagree about."))
    return words.strip()


def _rests_on(place: Anchor | None, stance: str) -> None:
    if place is None and stance not in UNSPOKEN:
        raise ViewerError(tr("A statement needs the passage it rests on."), do=tr("Select the words first."))
