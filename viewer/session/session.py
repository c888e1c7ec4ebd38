"""A session: everything that can be done with one open archive.

The window and the command line share it, so whatever a user can do can be tested without a screen.
Methods block and may be called from any thread. Every edit returns its Change (or what it made),
tells the subscribers, and can be undone.
"""

from __future__ import annotations

import json
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from viewer import paths
from viewer.domain import grade as grading
from viewer.domain.annotation import Anchor, Note, anchor
from viewer.domain.change import Change
from viewer.domain.claim import CLAIM_KINDS, STANCES, Cell, Claim
from viewer.domain.document import Document
from viewer.domain.entity import Entity, Proposal
from viewer.domain.event import Event
from viewer.domain.mention import PERSON, Mention
from viewer.domain.mention import STATUSES as MENTION_STATUSES
from viewer.domain.query import SearchResult
from viewer.domain.source import SOURCE_KINDS, Source
from viewer.domain.text import block_at
from viewer.domain.ticket import Ticket
from viewer.domain.verdict import verdict
from viewer.errors import ViewerError
from viewer.exporting import writer
from viewer.exporting.citation import cite
from viewer.exporting.writer import Exported
from viewer.session import analysing, briefing, values
from viewer.session.importing import import_paths
from viewer.session.linking import proposals
from viewer.session.searching import Searching
from viewer.session.valuing import value_again
from viewer.session.views import (
    Account,
    ArchiveInfo,
    ClaimView,
    EntityView,
    ImportSummary,
    NoteView,
    OpenProposal,
    Passage,
    Reading,
    SourceView,
)
from viewer.storage import claims as claim_rows
from viewer.storage import documents, edits, health, info, mentions
from viewer.storage import notes as note_rows
from viewer.storage import sources as source_rows
from viewer.storage.archive import Archive

T = TypeVar("T")


class Session:
    """One open archive."""

    def __init__(self, archive: Archive, *, index_folder: Path | None = None) -> None:
        self._archive = archive
        self._searching = Searching(archive, index_folder)
        self._subscribers: list[Callable[[Change], None]] = []
        self._remembered: dict[str, tuple[int, Any]] = {}
        self._lock = threading.Lock()

    @classmethod
    def open(cls, path: Path, author: str = "", *, write: bool = True, index_folder: Path | None = None) -> Session:
        """Opens the archive at `path`; for reading only where it cannot be written (see `info`)."""
        return cls(Archive.open(path, author, write=write), index_folder=index_folder)

    @classmethod
    def create(cls, path: Path, title: str = "", author: str = "", *, index_folder: Path | None = None) -> Session:
        """Makes a new archive and opens it."""
        return cls(Archive.create(path, title, author), index_folder=index_folder)

    def close(self) -> None:
        """Closes the index and the archive."""
        self._searching.close()
        self._archive.close()

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Has `callback` told of every change, on the thread that made it. Returns how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    # The archive

    def info(self) -> ArchiveInfo:
        """The archive at a glance."""
        db = self._archive.db
        row, counts, (undo, redo) = info.read(db), info.counts(db), edits.labels(db)
        return ArchiveInfo(
            id=row["id"],
            title=row["title"],
            path=str(self._archive.path),
            counter=row["counter"],
            read_only=self._archive.read_only is not None,
            documents=counts["document"],
            claims=counts["claim"],
            conflicts=sum(view.verdict.kind == "conflicting" for view in self.claims()),
            notes=counts["note"],
            undo=undo,
            redo=redo,
        )

    @property
    def path(self) -> str:
        """Where the archive lies."""
        return str(self._archive.path)

    @property
    def read_only(self) -> str | None:
        """Why nothing can be changed, or None."""
        return self._archive.read_only

    def rename(self, title: str) -> Change:
        """Gives the archive another title."""
        return self._edit("Rename archive", lambda edit: info.rename(edit, title))[1]

    def undo(self) -> Change | None:
        """Takes the last edit back; None where there is none."""
        return self._stepped(self._archive.undo())

    def redo(self) -> Change | None:
        """Does the last undone edit again; None where there is none."""
        return self._stepped(self._archive.redo())

    def forget_history(self) -> None:
        """Begins the undo history afresh; what was done stays."""
        with self._archive.transaction() as db:
            edits.forget(db)

    # Documents

    def accounts(self) -> list[Account]:
        """Every document as the library lists it, by order of import."""
        db = self._archive.db
        sources = {source.id: source for source in source_rows.every(db)}
        grades, counts = source_rows.grades(db, "reliability"), mentions.counts(db)
        notes = Counter(note.anchor.document for note in note_rows.every(db) if note.anchor)
        claims: Counter[str] = Counter()
        conflicts: Counter[str] = Counter()
        for view in self.claims():
            spoken = {cell.document for cell in view.claim.cells}
            claims.update(spoken)
            conflicts.update(spoken if view.verdict.kind == "conflicting" else ())
        found = []
        for position, document in documents.every(db):
            grade = grading.in_force(grades.get(document.source or "", ()))
            found.append(
                Account(
                    document,
                    values.letter(position),
                    sources.get(document.source or ""),
                    grade,
                    grading.badge(grade),
                    counts.get(document.id, {}),
                    notes[document.id],
                    claims[document.id],
                    conflicts[document.id],
                )
            )
        return found

    def document(self, document_id: str) -> Document:
        """One document; a ViewerError where there is none."""
        document = documents.get(self._archive.db, document_id)
        if document is None or not documents.is_live(self._archive.db, document_id):
            raise _unknown("document", document_id)
        return document

    def text(self, document_id: str) -> str:
        """The canonical text of a document."""
        return documents.text(self._archive.db, self.document(document_id).id)

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
            tuple(note_rows.every(db, document_id)),
            tuple(sorted(passages, key=lambda passage: passage.start)),
        )

    def set_document(self, document_id: str, field: str, value: str) -> Change:
        """Corrects citation data. field: one of documents.EDITABLE; authors are separated by ";".

        source takes a source's name or id. published takes EDTF, or a date in words; what depended on
        it is analysed again.
        """
        self.document(document_id)
        if field not in documents.EDITABLE:
            raise ViewerError(f"A document has no “{field}”.", do=f"Choose one of: {', '.join(documents.EDITABLE)}.")
        value = value.strip()

        def work(edit: edits.Edit) -> None:
            new: dict[str, Any] = {field: value or None}
            if field == "title":
                new = {field: value or "Untitled"}
            elif field == "authors":
                names = [name.strip() for name in value.split(";") if name.strip()]
                new = {field: json.dumps(names, ensure_ascii=False)}
            elif field == "published":
                how = "user" if value else None
                new = {field: values.edtf(value) if value else None, "published_how": how}
            elif field == "source" and value:
                known = source_rows.get(edit.db, value)
                new = {field: known.id if known else source_rows.with_name(edit, value)}
            documents.set_fields(edit, document_id, new)

        return self._edit(f"Set {field}", work)[1]

    def quotation(self, document_id: str, start: int, end: int) -> str:
        """A passage with its paragraph and citation, for pasting elsewhere."""
        place = self._anchor(document_id, start, end)
        document = self.document(document_id)
        source = source_rows.get(self._archive.db, document.source) if document.source else None
        block = block_at(documents.blocks(self._archive.db, document_id), start)
        paragraph = f" ¶ {block.number}" if block else ""
        return f"“{' '.join(place.quote.split())}” ({cite(document, source)}{paragraph})"

    def mark_read(self, document_id: str, offset: int) -> None:
        """Remembers how far the user has read. Not an edit: nothing to undo, nothing to refresh."""
        if self._archive.read_only is None:
            with self._archive.transaction() as db:
                documents.mark_read(db, document_id, offset)

    def import_paths(self, paths: Sequence[Path], ticket: Ticket | None = None) -> ImportSummary:
        """Brings files and folders in; says of every file what became of it.

        Where it fails half-way (a full disk), what came in before stays.
        """
        before = info.counter(self._archive.db)
        try:
            return import_paths(self._archive, paths, ticket or Ticket())
        finally:
            self._follow(self._since(before, "Import documents"))

    def analyse(self, ticket: Ticket | None = None) -> Change:
        """Makes again what is derived from documents whose date or whose analyser has changed."""
        return self._analyse(documents.needing_analysis(self._archive.db, analysing.version()), ticket or Ticket())

    # Mentions, entities, events

    def mentions(self, document_id: str | None = None) -> list[Mention]:
        """Mentions of one document or of all, without the rejected ones."""
        return mentions.of(self._archive.db, self.document(document_id).id if document_id else None)

    def set_mention(self, mention_id: str, status: str) -> Change:
        """proposed, confirmed or rejected; a rejected mention does not come back by itself."""
        _one_of("judgement of a mention", status, MENTION_STATUSES)
        if not mentions.exists(self._archive.db, mention_id):
            raise _unknown("mention", mention_id)
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
            raise _unknown("name", entity_id)
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
            raise _unknown("name", into if a is None else other)
        if a == b:
            raise ViewerError("These two are one already.", do="Split them to take them apart.")
        return self._edit("Merge names", lambda edit: mentions.merge(edit, a, b))[1]

    def split(self, entity_id: str) -> Change:
        """Takes a merged entity out again."""
        root = mentions.root_of(self._archive.db, entity_id)
        if root is None:
            raise _unknown("name", entity_id)
        if root == entity_id:
            raise ViewerError("This name was not merged into another.", do="Choose one that was merged.")
        return self._edit("Split names", lambda edit: mentions.split(edit, entity_id))[1]

    def keep_apart(self, a: str, b: str) -> Change:
        """Says that two entities are different, so that nobody proposes them again."""
        for entity_id in (a, b):
            if mentions.root_of(self._archive.db, entity_id) is None:
                raise _unknown("name", entity_id)
        if a == b:
            raise ViewerError("A name cannot be kept apart from itself.", do="Choose two names.")
        row = {"a": a, "b": b, "verdict": "different"}
        return self._edit("Keep names apart", lambda edit: edit.insert("form_pair", row))[1]

    def timeline(self) -> list[Event]:
        """Every event of every account."""
        return mentions.events(self._archive.db)

    # Sources and grades

    def sources(self) -> list[SourceView]:
        """All sources with their grades and documents."""
        db = self._archive.db
        grades = source_rows.grades(db, "reliability")
        published: dict[str, list[Document]] = defaultdict(list)
        for _, document in documents.every(db):
            published[document.source or ""].append(document)
        return [
            SourceView(
                source,
                tuple(grades.get(source.id, ())),
                grading.in_force(grades.get(source.id, ())),
                tuple(published[source.id]),
            )
            for source in source_rows.every(db)
        ]

    def source(self, source_id: str) -> SourceView:
        """One source."""
        found = next((view for view in self.sources() if view.source.id == source_id), None)
        if found is None:
            raise _unknown("source", source_id)
        return found

    def set_source(self, source_id: str, field: str, value: str) -> Change:
        """Changes name, kind, origin or notes of a source."""
        self.source(source_id)
        if field not in source_rows.EDITABLE:
            raise ViewerError(f"A source has no “{field}”.", do=f"Choose one of: {', '.join(source_rows.EDITABLE)}.")
        if field == "kind":
            _one_of("kind of source", value, SOURCE_KINDS)
        if field == "name" and not value.strip():
            raise ViewerError("A source needs a name.", do="Write who publishes or speaks.")
        return self._edit(f"Set {field} of source", lambda edit: edit.update("source", source_id, {field: value}))[1]

    def add_source(self, name: str, kind: str = "unknown", origin: str = "") -> Source:
        """The source of that name, made where there is none; one step of undo.

        kind and origin leave a known source as it is where they say nothing.
        """
        if not name.strip():
            raise ViewerError("A source needs a name.", do="Write who publishes or speaks.")
        _one_of("kind of source", kind, SOURCE_KINDS)
        told = {"kind": kind} if kind != "unknown" else {}
        told |= {"origin": origin} if origin else {}

        def work(edit: edits.Edit) -> str:
            source_id = source_rows.with_name(edit, name.strip())
            edit.update("source", source_id, told)
            return source_id

        return self.source(self._edit("Add source", work)[0]).source

    def grade_source(self, source_id: str, value: str, reason: str, topic: str = "", date: str = "") -> Change:
        """Judges a source A-F, on a topic and as of a date; what was judged before stays as history."""
        self.source(source_id)
        value, date = _graded("reliability", value, reason), values.edtf(date.strip()) if date.strip() else ""
        work = lambda edit: source_rows.add_grade(edit, source_id, "reliability", value, reason, topic, date)  # noqa: E731
        return self._edit("Grade source", work)[1]

    def grade_cell(self, cell_id: str, value: str, reason: str) -> Change:
        """Judges what one account says to a claim, 1-6."""
        if claim_rows.get_cell(self._archive.db, cell_id) is None:
            raise _unknown("statement", cell_id)
        value = _graded("credibility", value, reason)
        work = lambda edit: source_rows.add_grade(edit, cell_id, "credibility", value, reason)  # noqa: E731
        return self._edit("Grade statement", work)[1]

    # Notes

    def notes(self, document_id: str | None = None) -> list[NoteView]:
        """Notes by place, with the paragraph they stand on."""
        db = self._archive.db
        known = {document.id: (position, document) for position, document in documents.every(db)}
        blocks = self._blocks_of(set(known) if document_id is None else {document_id})
        found = []
        for note in note_rows.every(db, document_id):
            if note.anchor is None:
                found.append(NoteView(note))
                continue
            position, document = known[note.anchor.document]
            block = block_at(blocks(note.anchor.document), note.anchor.start)
            found.append(NoteView(note, document.title, values.letter(position), block.number if block else None))
        return found

    def note(self, note_id: str) -> Note:
        """One note."""
        note = note_rows.get(self._archive.db, note_id)
        if note is None:
            raise _unknown("note", note_id)
        return note

    def add_note(
        self,
        document_id: str | None,
        start: int | None = None,
        end: int | None = None,
        body: str = "",
        tags: Sequence[str] = (),
    ) -> Note:
        """Writes a note on text[start:end] of a document, or a loose one."""
        place = self._anchor(document_id, start, end) if document_id else None
        label = "Highlight" if not body and not tags else "Write note"
        note_id, _ = self._edit(label, lambda edit: note_rows.add(edit, place, body, _tidy(tags)))
        return self.note(note_id)

    def edit_note(self, note_id: str, body: str | None = None, tags: Sequence[str] | None = None) -> Note:
        """Saves what was typed; saves that follow each other quickly are one step of undo."""
        note = self.note(note_id)
        new_body, new_tags = note.body if body is None else body, note.tags if tags is None else _tidy(tags)
        work = lambda edit: note_rows.save(edit, note_id, new_body, new_tags)  # noqa: E731
        self._edit("Write note", work, f"note:{note_id}")
        return self.note(note_id)

    def delete_note(self, note_id: str) -> Change:
        """Deletes a note; undo brings it back."""
        self.note(note_id)
        return self._edit("Delete note", lambda edit: edit.delete("note", note_id))[1]

    # Claims

    def claims(self) -> list[ClaimView]:
        """The ledger: every claim with its verdict."""
        return self._remember("claims", lambda: self._claim_views(claim_rows.every(self._archive.db)))

    def claim(self, claim_id: str) -> ClaimView:
        """One claim."""
        found = next((view for view in self.claims() if view.claim.id == claim_id), None)
        if found is None:
            raise _unknown("claim", claim_id)
        return found

    def add_claim(self, question: str, kind: str = "wording", subject: str = "", unit: str = "") -> Claim:
        """Asks a new question of fact."""
        question = _question(question)
        _one_of("kind of claim", kind, CLAIM_KINDS)
        work = lambda edit: claim_rows.add(edit, question, kind, subject, unit)  # noqa: E731
        claim_id, _ = self._edit("Make claim", work)
        return self.claim(claim_id).claim

    def edit_claim(self, claim_id: str, **fields: str) -> Change:
        """Changes question, kind, subject or unit; with the kind, its cells are valued again."""
        view = self.claim(claim_id)
        if "kind" in fields:
            _one_of("kind of claim", fields["kind"], CLAIM_KINDS)
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
        passage, the stance must be silent or not-read.
        """
        claim = self.claim(claim_id).claim
        _one_of("stance", stance, STANCES)
        self.document(document_id)
        place = self._anchor(document_id, start, end) if start is not None else None
        _rests_on(place, stance)
        value = value.strip() or (values.suggested(claim.kind, place, self.mentions(document_id)) if place else "")
        low, high = self._bounds(claim.kind, document_id, value, place)

        def work(edit: edits.Edit) -> str:
            return claim_rows.add_cell(
                edit, claim_id, document_id, place, value=value, low=low, high=high, stance=stance, speaker=speaker
            )

        cell_id, _ = self._edit("Add to claim", work)
        cell = claim_rows.get_cell(self._archive.db, cell_id)
        assert cell is not None
        return cell

    def edit_cell(self, cell_id: str, **fields: str) -> Change:
        """Changes value, stance or speaker of a cell."""
        cell = claim_rows.get_cell(self._archive.db, cell_id)
        if cell is None:
            raise _unknown("statement", cell_id)
        new: dict[str, Any] = {name: fields[name] for name in ("value", "stance", "speaker") if name in fields}
        if "stance" in new:
            _one_of("stance", new["stance"], STANCES)
            _rests_on(cell.anchor, new["stance"])
        if "value" in new:
            kind = self.claim(cell.claim).claim.kind
            new["low"], new["high"] = self._bounds(kind, cell.document, new["value"], cell.anchor)
        return self._edit("Change statement", lambda edit: edit.update("claim_cell", cell_id, new))[1]

    def delete_cell(self, cell_id: str) -> Change:
        """Takes a passage out of a claim; undo brings it back."""
        return self._edit("Remove from claim", lambda edit: edit.delete("claim_cell", cell_id))[1]

    # Search

    def search(self, query: str, limit: int = 20, offset: int = 0) -> SearchResult:
        """Documents, notes, claims and names, best first."""
        return self._searching.search(query, max(0, limit), max(0, offset))

    def index_is_behind(self) -> bool:
        """Whether `catch_up` has something to do."""
        return self._searching.is_behind()

    def catch_up(self, ticket: Ticket | None = None) -> None:
        """Brings the index up to date; search answers meanwhile."""
        self._searching.catch_up(ticket or Ticket())

    def reindex(self, ticket: Ticket | None = None) -> None:
        """Makes the index again from nothing."""
        self._searching.rebuild(ticket or Ticket())

    # Leaving the archive

    def export(self, form: str, target: Path, *, tags: Collection[str] = ()) -> Exported:
        """Writes notes and claims in one form; an older file stays until the new one is complete."""
        self._spare(target)
        needs, db = writer.form_named(form).needs, self._archive.db
        notes, claims = self.notes(), self.claims()
        quoted = {cell.document for view in claims for cell in view.claim.cells}
        blocks = {document_id: documents.blocks(db, document_id) for document_id in quoted}
        accounts = self.accounts()
        brief = briefing.build(
            info.read(db)["title"],
            accounts,
            self.sources(),
            claims,
            notes,
            blocks,
            tags,
            entities=self.entities() if "entities" in needs else (),
            spellings=mentions.forms(db) if "entities" in needs else (),
            events=self.timeline() if "events" in needs else (),
            texts={a.document.id: documents.text(db, a.document.id) for a in accounts} if "texts" in needs else None,
        )
        return writer.export(form, brief, target)

    def check(self) -> list[str]:
        """What is wrong with the archive, in sentences; reads every original again."""
        return health.check(self._archive.db)

    def backup(self, target: Path | None = None) -> Path:
        """A complete, checked copy; without a target among the automatic backups, which are thinned."""
        if target is not None:
            self._spare(target)
            return health.backup(self._archive.db, target)
        folder = self.backup_folder()
        made = health.backup(self._archive.db, folder / health.backup_name(self._archive.path.stem, datetime.now()))
        kept = dict(health.backups(folder))
        for at in health.superfluous(kept):
            kept[at].unlink(missing_ok=True)
        return made

    def backup_if_due(self) -> Path | None:
        """A backup where the archive has changed since the newest one; None where it has not."""
        folder = self.backup_folder()
        newest = health.backups(folder)[-1:]
        if newest and health.counter_of(newest[0][1]) == info.counter(self._archive.db):
            return None
        return self.backup()

    def backup_folder(self) -> Path:
        """Where the automatic backups of this archive lie."""
        return paths.data() / "backups" / str(info.read(self._archive.db)["id"])

    # Inside

    def _spare(self, target: Path) -> None:
        """Nothing is ever written over the archive itself."""
        if target.exists() and target.samefile(self._archive.path):
            raise ViewerError(
                f"“{target.name}” is the archive itself.", safe="Nothing was written.", do="Choose another name."
            )

    def _edit(self, label: str, work: Callable[[edits.Edit], T], key: str = "") -> tuple[T, Change]:
        with self._archive.edit(label, key) as edit:
            result = work(edit)
        self._follow(edit.change)
        return result, edit.change

    def _stepped(self, change: Change | None) -> Change | None:
        if change is not None:
            self._follow(change)
        return change

    def _follow(self, change: Change) -> None:
        """Makes again what rests on the documents that changed; everybody is told, even where that fails."""
        try:
            if change.touches("document"):
                stale = documents.needing_analysis(self._archive.db, analysing.version())
                self._analyse([document_id for document_id in stale if document_id in change.ids], Ticket())
        finally:
            if change.kinds:
                self._tell(change)

    def _analyse(self, stale: Sequence[str], ticket: Ticket) -> Change:
        before = info.counter(self._archive.db)
        try:
            for number, document_id in enumerate(stale):
                document = self.document(document_id)
                ticket.report(number, len(stale), document.title)
                text = documents.text(self._archive.db, document_id)
                found = analysing.find(text, document.published)
                with self._archive.transaction() as db:
                    now = documents.get(db, document_id)
                    if now is None or now.published != document.published:
                        continue  # another thread has corrected it meanwhile and will analyse it itself
                    touched = analysing.store(db, now, text, found)
                    touched |= {("claim", cell_id) for cell_id in value_again(db, now)}
                    edits.finish(db, touched, "Analyse")
        finally:
            change = self._since(before, "Analyse")
            if change.kinds:
                self._tell(change)
        return change

    def _since(self, counter: int, label: str) -> Change:
        """Everything written after `counter`, with what hangs on documents."""
        rows = info.changed_since(self._archive.db, counter)
        kinds = {kind for kind, _, _ in rows}
        if "document" in kinds:
            kinds |= {"mention", "event"}
        return Change(frozenset(kinds), frozenset(row_id for _, row_id, _ in rows), label, rows[-1][2] if rows else 0)

    def _tell(self, change: Change) -> None:
        for callback in list(self._subscribers):
            callback(change)

    def _remember(self, name: str, compute: Callable[[], list[T]]) -> list[T]:
        """An answer is good until the archive's counter moves."""
        counter = info.counter(self._archive.db)
        with self._lock:
            kept = self._remembered.get(name)
        if kept and kept[0] == counter:
            return list(kept[1])
        result = compute()
        with self._lock:
            self._remembered[name] = (counter, result)
        return list(result)

    def _claim_views(self, claims: Sequence[Claim]) -> list[ClaimView]:
        db = self._archive.db
        letters = {document_id: values.letter(at) for document_id, at in documents.positions(db).items()}
        grades = source_rows.grades(db, "credibility")
        return [
            ClaimView(
                claim,
                verdict(claim, letters),
                letters,
                {cell.id: tuple(grades.get(cell.id, ())) for cell in claim.cells},
            )
            for claim in claims
        ]

    def _anchor(self, document_id: str, start: int | None, end: int | None) -> Anchor:
        text = self.text(document_id)
        try:
            return anchor(document_id, text, start or 0, len(text) if end is None else end)
        except ValueError as error:
            raise ViewerError(f"There is {error} in this document.", do="Select a passage of its text.") from error

    def _bounds(
        self, kind: str, document_id: str, value: str, place: Anchor | None
    ) -> tuple[float | None, float | None]:
        return values.bounds(kind, value, self.document(document_id), place, self.mentions(document_id))

    def _blocks_of(self, ids: Collection[str]) -> Callable[[str], tuple[Any, ...]]:
        known: dict[str, tuple[Any, ...]] = {}

        def blocks(document_id: str) -> tuple[Any, ...]:
            if document_id not in known:
                known[document_id] = documents.blocks(self._archive.db, document_id)
            return known[document_id]

        return blocks


def _graded(scale: str, value: str, reason: str) -> str:
    value = value.upper()
    if value not in grading.SCALES[scale]:
        raise ViewerError(f"“{value}” is no grade of {scale}.", do=f"Choose one of: {' '.join(grading.SCALES[scale])}.")
    if not reason.strip():
        raise ViewerError("A grade needs its reason.", do="Write in a sentence why you judge so.")
    return value


def _one_of(what: str, value: str, allowed: Sequence[str]) -> None:
    if value not in allowed:
        raise ViewerError(f"“{value}” is no {what}.", do=f"Choose one of: {', '.join(allowed)}.")


def _question(words: str) -> str:
    if not words.strip():
        raise ViewerError("A claim needs a question.", do="Write what the accounts disagree about.")
    return words.strip()


def _rests_on(place: Anchor | None, stance: str) -> None:
    if place is None and stance not in ("silent", "not-read"):
        raise ViewerError("A statement needs the passage it rests on.", do="Select the words first.")


def _tidy(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))


def _unknown(noun: str, row_id: str | None) -> ViewerError:
    return ViewerError(
        f"There is no {noun} “{row_id}” in this archive.", do="It may have been deleted; undo brings it back."
    )
