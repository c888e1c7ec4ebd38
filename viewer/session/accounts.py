"""The accounts: the library, what a column shows, citation data, imports and analysis."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from viewer.domain import address
from viewer.domain.address import Address
from viewer.domain.annotation import Note
from viewer.domain.change import Change
from viewer.domain.text import block_at
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.exporting.citing import cite
from viewer.session import analysing, values
from viewer.session.blinding import BlindStatement, without_source
from viewer.session.core import unknown
from viewer.session.ledger import Ledger
from viewer.session.views import (
    Account,
    ImportSummary,
    Passage,
    Reading,
)
from viewer.storage import documents, edits, info, mentions, relations
from viewer.storage import notes as note_rows
from viewer.storage import sources as source_rows
from viewer.texts import tr

_TIP = 500  # characters of a note that a tip shows


class Accounts(Ledger):
    """Documents as accounts of an affair, with what the ledger says about them."""

    def accounts(self) -> list[Account]:
        """Every document as the library lists it, by order of import."""
        db = self._archive.db
        sources = {source.id: source for source in source_rows.every(db)}
        grades, scales = source_rows.grades(db, "reliability"), info.scales(db)
        counts = dict(self._remember("counts", lambda: list(mentions.counts(db).items()), self._names_changed()))
        notes = note_rows.counts(db)
        claims: Counter[str] = Counter()
        conflicts: Counter[str] = Counter()
        for view in self.claims():
            spoken = {cell.document for cell in view.claim.cells}
            claims.update(spoken)
            conflicts.update(spoken if view.verdict.kind == "conflicting" else ())
        found = []
        for position, document in documents.every(db):
            grade = scales.reliability.in_force(grades.get(document.source or "", ()))
            found.append(
                Account(
                    document,
                    values.letter(position),
                    sources.get(document.source or ""),
                    grade,
                    scales.badge(grade),
                    counts.get(document.id, {}),
                    notes.get(document.id, 0),
                    claims[document.id],
                    conflicts[document.id],
                    scales,
                )
            )
        return found

    def blind_statement(self, cell_id: str) -> BlindStatement:
        """What an account says to a claim, without anything that tells whose word it is."""
        for view in self.claims():
            for cell in view.claim.cells:
                if cell.id == cell_id and cell.anchor is None:
                    raise ViewerError(
                        tr("This account says nothing to the question, so there is nothing to grade."),
                        do=tr("Choose a cell with words in it."),
                    )
                if cell.id == cell_id:
                    document = self.document(cell.document)
                    source = source_rows.get(self._archive.db, document.source) if document.source else None
                    return without_source(view, cell_id, document, source)
        raise unknown("statement", cell_id)

    def original(self, document_id: str) -> bytes:
        """The bytes of a document as they were received."""
        return documents.original(self._archive.db, self.document(document_id).id)

    def reading(self, document_id: str) -> Reading:
        """Everything a column shows of one account."""
        db, document = self._archive.db, self.document(document_id)
        passages = [
            Passage(
                view.claim.id,
                cell.id,
                view.claim.question,
                cell.anchor.start,
                cell.anchor.end,
                view.verdict.parts.get(cell.id, "open"),
            )
            for view in self.claims()
            for cell in view.claim.cells
            if cell.document == document_id and cell.anchor
        ]
        return Reading(
            document,
            documents.text(db, document_id),
            documents.blocks(db, document_id),
            tuple(mentions.of(db, document_id)),
            self.notes_in(document_id),
            tuple(sorted(passages, key=lambda passage: passage.start)),
            tuple(relations.every(db, document_id)),
        )

    def notes_in(self, document_id: str, only: Collection[str] | None = None) -> tuple[Note, ...]:
        """The notes that a column marks, or those of them in `only`, with as much of their bodies as a tip shows."""
        return tuple(note_rows.marks(self._archive.db, document_id, _TIP, only))

    def set_document(self, document_id: str, field: str, value: str) -> Change:
        """Corrects citation data. field: one of documents.EDITABLE; authors are separated by ";".

        source takes a source's name or id. published takes EDTF, or a date in words; what depended on
        it is analysed again.
        """
        self.document(document_id)
        if field not in documents.EDITABLE:
            raise ViewerError(
                tr("A document has no “{field}”.", field=field),
                do=tr("Choose one of: {list}.", list=", ".join(documents.EDITABLE)),
            )
        value = value.strip()

        def work(edit: edits.Edit) -> None:
            new: dict[str, Any] = {field: value or None}
            if field == "title":
                new = {field: value or "Untitled"}
            elif field == "authors":
                names = [name.strip() for name in value.replace("؛", ";").split(";") if name.strip()]
                new = {field: json.dumps(names, ensure_ascii=False)}
            elif field == "published":
                how = "user" if value else None
                new = {field: values.edtf(value) if value else None, "published_how": how}
            elif field == "source" and value:
                known = source_rows.get(edit.db, value)
                new = {field: known.id if known else source_rows.with_name(edit, value)}
            documents.set_fields(edit, document_id, new)

        return self._edit(f"Set {field}", work)[1]

    def quotation(self, document_id: str, start: int, end: int, *, markdown: bool = False) -> str:
        """A passage with its paragraph and citation, for pasting elsewhere; as a quotation of Markdown, with a link
        that leads back to it."""
        place = self._anchor(document_id, start, end)
        document = self.document(document_id)
        source = source_rows.get(self._archive.db, document.source) if document.source else None
        block = block_at(documents.blocks(self._archive.db, document_id), start)
        paragraph = f" ¶ {block.number}" if block else ""
        quote, citation = " ".join(place.quote.split()), f"{cite(document, source)}{paragraph}"
        if markdown:
            from viewer.exporting.markdown import escaped  # with the templates of exports

            passage = Address(str(info.read(self._archive.db)["id"]), document_id, place.start, place.end)
            return f"> {escaped(quote)}\n>\n> — [{escaped(citation)}](<{address.written(passage)}>)\n"
        return f"“{quote}” ({citation})"

    def mark_read(self, document_id: str, offset: int) -> None:
        """Remembers how far the user has read. Not an edit: nothing to undo, nothing to refresh."""
        if self._archive.read_only is None:
            with self._archive.transaction() as db:
                documents.mark_read(db, document_id, offset)

    def import_paths(self, paths: Sequence[Path], ticket: Ticket | None = None) -> ImportSummary:
        """Brings files and folders in; says of every file what became of it.

        Where it fails half-way (a full disk), what came in before stays.
        """
        from viewer.session.importing import import_paths  # with every reader of files

        before = info.counter(self._archive.db)
        try:
            return import_paths(self._archive, paths, ticket or Ticket(), self._recogniser)
        finally:
            self._follow(self._since(before, "Import documents"))

    def analyse(self, ticket: Ticket | None = None) -> Change:
        """Makes again what is derived from documents whose date or whose analyser has changed."""
        return self._analyse(
            documents.needing_analysis(self._archive.db, analysing.version(self._recogniser)), ticket or Ticket()
        )
