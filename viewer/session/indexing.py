"""What the index is told of an archive: an entry for everything that can be found.

Notes, events and the grades of statements stand with their account: they have its source, origin,
author, language and date, so that a filter on these leaves them beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from sqlite_utils import Database

from viewer.domain.claim import Claim
from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.search.entry import SEVERAL, Entry, Removal
from viewer.storage import claims, documents, entities, events, findable, notes, sources

Key = tuple[str, str]
#: Field -> its values.
Fields = Mapping[str, Sequence[str]]
_DATES = 500  # days and periods of one account that are kept for finding it
_REMEMBERED = 1000  # accounts whose fields are kept at hand


def entries_of(db: Database, changed: Collection[tuple[str, str, int]]) -> Iterator[Key]:
    """(kind, id) of what has another entry now, from what changed. The events of a document come with it."""
    for kind, row_id, _ in changed:
        match kind:
            case "document":
                yield from _with_account(db, row_id)
                yield from _with_names(db, row_id)
            case "claim":
                yield from _with_claim(db, claims.of_cell(db, row_id) or row_id)
            case "source":
                yield kind, row_id
                yield from (("grade", grade) for grade in findable.grades_on(db, row_id))
            case "published":  # a source has another name
                for document in documents.of_source(db, row_id):
                    yield from _with_account(db, document)
            case "entity":
                root = entities.root_of(db, row_id)
                yield from ((kind, each) for each in dict.fromkeys((row_id, root)) if each)
            case "mentioned" | "spelt" | "ruled" | "mention":  # names, or places of names, that are others now
                for document in findable.documents_with(db, kind, row_id):
                    yield from _with_names(db, document)
            case "event":  # what the user says of one, or one that is no longer found
                marked = findable.documents_marked(db, row_id)
                yield from (("document", document) for document in marked)
                if not marked:
                    yield kind, row_id
            case "note" | "grade":
                yield kind, row_id


def entries(
    db: Database, wanted: Collection[Key], report: Callable[[int], None] = lambda _: None
) -> Iterator[Entry | Removal]:
    """The entries of the things `wanted`, or their removal where they are gone; `report` hears how many are done."""
    made = _Entries(db, {row_id for kind, row_id in wanted if kind == "entity"})
    for number, (kind, row_id) in enumerate(wanted):
        report(number)
        yield from made.of(kind, row_id)
    report(len(wanted))


def _with_account(db: Database, document_id: str) -> Iterator[Key]:
    yield "document", document_id
    yield from (("note", note) for note in findable.notes_on(db, document_id))
    for claim in findable.claims_on(db, document_id):
        yield from _with_claim(db, claim)


def _with_names(db: Database, document_id: str) -> Iterator[Key]:
    yield "document", document_id
    yield from (("entity", entity) for entity in sorted(entities.of_document(db, document_id)))


def _with_claim(db: Database, claim_id: str) -> Iterator[Key]:
    yield "claim", claim_id
    yield from (("grade", grade) for grade in findable.grades_on(db, claim_id))


class _Entries:
    """Makes entries, and reads only once what many of them share."""

    def __init__(self, db: Database, names: Collection[str]) -> None:
        """names: the entities whose entries will be wanted."""
        self._db = db
        self._sources = {source.id: source for source in sources.every(db)}
        self._wanted = names
        self._names: dict[str, tuple[str, list[str]]] | None = None
        self._claims: dict[str, Claim] | None = None
        self._account = lru_cache(_REMEMBERED)(self._read_account)

    def of(self, kind: str, row_id: str) -> Iterator[Entry | Removal]:
        """Everything that is to be told of one thing."""
        match kind:
            case "document":
                yield from self._document(row_id)
                return
            case "note":
                entry = self._note(row_id)
            case "claim":
                entry = self._claim(row_id)
            case "grade":
                entry = self._grade(row_id)
            case "entity":
                entry = self._entity(row_id)
            case "source":
                entry = self._source(row_id)
            case _:  # an event that the analyser no longer finds
                entry = None
        yield entry or Removal(kind, row_id)

    def _document(self, document_id: str) -> Iterator[Entry | Removal]:
        db, account = self._db, self._account(document_id)
        gone = dict.fromkeys(findable.event_ids(db, document_id))
        if account is None:
            yield Removal("document", document_id)
        else:
            document, fields = account
            found = [event for event in events.of(db, document_id) if event.kind == "event"]
            dates = list(dict.fromkeys(event.edtf for event in found if event.edtf))[:_DATES]
            named, text = findable.names_in(db, document_id), documents.text(db, document_id)
            yield _entry("document", document_id, document_id, document.title, text, fields, entity=named, event=dates)
            for event in found:
                gone.pop(event.id, None)
                when = [event.edtf] if event.edtf else []
                yield _entry("event", event.id, document_id, event.name, event.text, fields, event=when)
        yield from (Removal("event", event_id) for event_id in gone)

    def _note(self, note_id: str) -> Entry | None:
        note = notes.get(self._db, note_id)
        if note is None:
            return None
        if note.anchor is None:
            return _entry("note", note_id, None, "", note.body, {}, tag=note.tags)
        account = self._account(note.anchor.document)
        if account is None:
            return None
        body = f"{note.body}\n{note.anchor.quote}"
        return _entry("note", note_id, note.anchor.document, "", body, account[1], tag=note.tags)

    def _claim(self, claim_id: str) -> Entry | None:
        if self._claims is None:
            self._claims = {claim.id: claim for claim in claims.every(self._db)}
        claim = self._claims.get(claim_id)
        if claim is None:
            return None
        said = [claim.subject, claim.unit]
        for cell in claim.cells:
            said += [cell.value, cell.speaker, " ".join(cell.anchor.quote.split()) if cell.anchor else ""]
        accounts = [account[1] for cell in claim.cells if (account := self._account(cell.document))]
        return _entry("claim", claim_id, None, claim.question, "\n".join(filter(None, said)), _joined(accounts))

    def _grade(self, grade_id: str) -> Entry | None:
        graded = findable.graded(self._db, grade_id)
        if graded is None:
            return None
        account = self._account(graded.document) if graded.document else None
        fields = account[1] if account else _source_fields(self._sources.get(graded.grade.target))
        body = "\n".join(filter(None, (graded.grade.reason, graded.grade.topic)))
        return _entry("grade", grade_id, graded.document, graded.question or graded.source, body, fields)

    def _entity(self, entity_id: str) -> Entry | None:
        if self._names is None:
            self._names = findable.names(self._db, self._wanted)
        if entity_id not in self._names:
            return None
        name, forms = self._names[entity_id]
        return _entry("entity", entity_id, None, name, "\n".join(forms), {}, entity=[name])

    def _source(self, source_id: str) -> Entry | None:
        source = self._sources.get(source_id)
        if source is None:
            return None
        body = "\n".join(filter(None, (source.kind.replace("-", " "), source.origin, source.notes)))
        return _entry("source", source_id, None, source.name, body, _source_fields(source))

    def _read_account(self, document_id: str) -> tuple[Document, Fields] | None:
        document = documents.get(self._db, document_id)
        if document is None or not documents.is_live(self._db, document_id):
            return None
        return document, account_fields(document, self._sources.get(document.source or ""))


def account_fields(document: Document, source: Source | None) -> Fields:
    """What an account, and all that stands with it, is filtered by."""
    published = document.published or ""
    values = {
        "document": (document.id,),
        "author": document.authors,
        "lang": (document.language,),
        "date": (published,),
        "year": (published[:4],),
    }
    return {**_source_fields(source), **{name: tuple(filter(None, of)) for name, of in values.items()}}


def _source_fields(source: Source | None) -> Fields:
    named = {"source": source.name, "origin": source.origin} if source else {}
    return {name: (value,) for name, value in named.items() if value}


def _joined(fields: Collection[Fields]) -> Fields:
    """The values of several accounts together."""
    names = dict.fromkeys(name for each in fields for name in each)
    return {name: tuple(dict.fromkeys(v for each in fields for v in each.get(name, ()))) for name in names}


def _entry(
    kind: str, row_id: str, document: str | None, title: str, body: str, fields: Fields, **more: Sequence[str]
) -> Entry:
    """An entry; of several values each is made one line, since lines part them."""
    values = {name: SEVERAL.join(" ".join(value.split()) for value in of) for name, of in {**fields, **more}.items()}
    return Entry(kind, row_id, document, title, body, values)
