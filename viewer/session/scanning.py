"""Answers while there is no index: from the archive itself, in documents only, every word somewhere in the text."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlite_utils import Database

from viewer.search.describing import describe
from viewer.search.found import Found, Match
from viewer.search.lookup import ACCOUNT, Lookup
from viewer.search.parser import parse
from viewer.search.query import LISTED, terms
from viewer.session.indexing import Fields, account_fields
from viewer.storage import documents, sources


def scan(db: Database, query: str, filters: Mapping[str, Collection[str]], lookup: Lookup) -> Found:
    """Every document that has all words of the query and what the filters ask for, in the order of import."""
    asked = parse(query)
    wanted = terms(asked)
    words = [word for term in wanted for word in (term.phrase or (term.text,))]
    rows = documents.containing(db, words) if words else []
    known = {source.id: source for source in sources.every(db)} if filters else {}

    def stays(document_id: str) -> bool:
        document = documents.get(db, document_id)
        fields: Fields = account_fields(document, known.get(document.source or "")) if document else {}
        return all(_has(document_id, fields, field, values, lookup) for field, values in filters.items())

    found = [(row_id, title) for row_id, title in rows if not filters or stays(row_id)]
    matches = tuple(Match("document", row_id, row_id, title, 0.0) for row_id, title in found)
    counted = {"kind": {"document": len(found)}} if found else {}
    return Found(describe(asked), len(found), matches, wanted, counted)


def _has(document_id: str, fields: Fields, field: str, values: Collection[str], lookup: Lookup) -> bool:
    """Whether a document has one of `values`. What a scan cannot tell, such as its names, it does not have."""
    for value in values:
        first, dots, last = value.partition("..")
        if field in LISTED:
            if (ACCOUNT, document_id) in (lookup.having(field, first, last if dots else first) or ()):
                return True
        elif field == "kind":
            if value == "document":
                return True
        elif dots and field in ("date", "year"):
            if any(first <= one and (not last or one[: len(last)] <= last) for one in fields.get(field, ())):
                return True
        elif value in fields.get(field, ()):
            return True
    return False
