"""From what the index matched to what people read: the sentence, with the words marked in it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from viewer.domain.query import Hit
from viewer.search import snippets
from viewer.search.found import Match
from viewer.search.query import Term
from viewer.storage import documents, mentions, notes

_OPENING = 240  # characters shown of a text that has none of the words, since its title or its source has them


def hit(db: Database, match: Match, terms: Sequence[Term]) -> Hit:
    """What a match shows and where it leads."""
    title, text, start, end = match.title, "", None, None
    if match.kind == "document":
        return _in_document(db, match, terms)
    if match.kind == "note":
        note = notes.get(db, match.id)
        if note and note.anchor:
            document = documents.get(db, note.anchor.document)
            title, start, end = (document.title if document else ""), note.anchor.start, note.anchor.end
        text = note.body if note else ""
        if note and note.anchor and not snippets.snippet(text, terms):
            text = note.anchor.quote
    elif match.kind == "claim":
        text = title
    elif match.kind == "entity":
        text = " · ".join(dict.fromkeys((title, *mentions.name_and_forms(db, match.id)[1])))
    snippet = snippets.snippet(text, terms)
    sentence, marks = (snippet.sentence, snippet.marks) if snippet else (text[:_OPENING], ())
    return Hit(match.kind, match.id, match.document, title, sentence, marks, start, end, match.score)


def _in_document(db: Database, match: Match, terms: Sequence[Term]) -> Hit:
    text = documents.text(db, match.id)
    snippet = snippets.snippet(text, terms)
    if snippet is None:
        opening = text[:_OPENING].split("\n", 1)[0]
        return Hit("document", match.id, match.id, match.title, opening, score=match.score)
    return Hit(
        "document", match.id, match.id, match.title, snippet.sentence, snippet.marks, snippet.start, snippet.end,
        match.score,
    )  # fmt: skip
