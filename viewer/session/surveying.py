"""Surveying: names over all accounts; how often, beside whom, in which words and of which days."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from pathlib import Path

from viewer.domain.entity import Entity
from viewer.domain.text import block_at, sentence_at
from viewer.exporting import spellings
from viewer.exporting.files import write_whole
from viewer.session.core import unknown
from viewer.session.marking import Marking
from viewer.session.views import EntityRow, Place, Shared, Terms
from viewer.storage import company, documents, entities, events, info, mentions


class Surveying(Marking):
    """What all accounts together say of names."""

    def entities(self) -> list[Entity]:
        """All entities that are mentioned, the most frequent first."""
        return self._remember("entities", lambda: entities.every(self._archive.db), self._names_changed())

    def entity_rows(self) -> list[EntityRow]:
        """All entities as a browser lists them, the most frequent first."""
        return self._remember("entity rows", self._entity_rows, self._names_changed())

    def cooccurring(self, entity_id: str) -> list[tuple[Entity, int, int]]:
        """(other entity, paragraphs, accounts) of those named in the same paragraphs, the closest first."""
        found = company.beside(self._archive.db, self._root(entity_id))
        known = {entity.id: entity for entity in self.entities()}
        return [(known[other], passages, accounts) for other, passages, accounts in found if other in known]

    def mentions_of(self, entity_id: str) -> list[Place]:
        """Every place that names an entity, in reading order, with the sentence around it."""
        db, letters, places = self._archive.db, self._letters(), []
        by_document = defaultdict(list)
        for mention in mentions.of_entity(db, self._root(entity_id)):
            by_document[mention.document].append(mention)
        for document_id, found in by_document.items():
            text, blocks = documents.text(db, document_id), documents.blocks(db, document_id)
            title = self.document(document_id).title
            for mention in found:
                start, end = sentence_at(text, mention.start, mention.end)
                block = block_at(blocks, mention.start)
                sentence = " ".join(text[start:end].split())
                places.append(Place(mention, letters[document_id], title, sentence, block.number if block else None))
        return places

    def shared_documents(self, a: str, b: str) -> list[Shared]:
        """The documents that name both entities, by order of import."""
        db, letters = self._archive.db, self._letters()
        first, second = (_count(entities.get(db, self._root(entity))[0]) for entity in (a, b))
        return [
            Shared(document, letters[document.id], first[document.id], second[document.id])
            for _, document in documents.every(db)
            if document.id in first and document.id in second
        ]

    def terms(self, entity_id: str) -> Terms:
        """Who calls it what: its forms, the most frequent first, with their counts in every account."""
        db, letters = self._archive.db, self._letters()
        entity = entities.get(db, self._root(entity_id))[0]
        accounts = tuple((letters[document.id], document) for _, document in documents.every(db))
        rows = tuple(
            (form.text, tuple(form.documents.get(document.id, 0) for _, document in accounts)) for form in entity.forms
        )
        return Terms(entity, accounts, rows)

    def export_terms(self, entity_id: str, target: Path) -> Path:
        """Writes `terms` as CSV; an older file stays until the new one is complete."""
        self._spare(target)
        terms = self.terms(entity_id)
        heads = [f"{letter} · {document.title}" for letter, document in terms.accounts]
        write_whole(target, spellings.matrix(terms.entity.name, heads, terms.rows))
        return target

    def _root(self, entity_id: str) -> str:
        root = entities.root_of(self._archive.db, entity_id)
        if root is None:
            raise unknown("name", entity_id)
        return root

    def _entity_rows(self) -> list[EntityRow]:
        days = self._days()
        return [EntityRow(entity, _count(entity), *days.get(entity.id, (None, None))) for entity in self.entities()]

    def _days(self) -> dict[str, tuple[str, str]]:
        """Entity -> first and last day of the sentences that name it."""
        places: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for document, start, entity in mentions.places(self._archive.db):
            places[document].append((start, entity))
        found: dict[str, tuple[str, str]] = {}
        for document, start, end, first, last in self._dated_sentences():
            named = places.get(document, [])
            for _, entity in named[bisect_left(named, (start, "")) : bisect_left(named, (end, ""))]:
                known = found.get(entity, (first, last))
                found[entity] = (min(known[0], first), max(known[1], last))
        return found

    def _dated_sentences(self) -> list[tuple[str, int, int, str, str]]:
        """(document, start, end, first day, last day) of every sentence with a date on the calendar."""
        db = self._archive.db

        def find() -> list[tuple[str, int, int, str, str]]:
            found, text_of = [], ("", "")
            for event in events.of(db):
                if event.start is None or event.end is None or not event.resolved:
                    continue
                if text_of[0] != event.document:
                    text_of = (event.document, documents.text(db, event.document))
                first, last = event.earliest or event.latest or "", event.latest or event.earliest or ""
                found.append((event.document, *sentence_at(text_of[1], event.start, event.end), first, last))
            return found

        return self._remember("dated sentences", find, info.last_change(db, "document"))

    def _names_changed(self) -> int:
        """The change counter when the answers about names last became others."""
        return info.last_change(self._archive.db, "document", "mention", "entity")


def _count(entity: Entity) -> Counter[str]:
    """Mentions by document."""
    counted: Counter[str] = Counter()
    for form in entity.forms:
        counted.update(form.documents)
    return counted
