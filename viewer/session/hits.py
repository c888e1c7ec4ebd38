"""From what the index matched to what people read: the sentence, with the words marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlite_utils import Database

from viewer.domain.query import Hit, Passage
from viewer.search import snippets
from viewer.search.found import Match
from viewer.search.query import Term
from viewer.storage import claims, documents, entities, events, findable, notes, sources

_OPENING = 240  # characters shown of a text that has none of the words, since its title or its source has them
_PASSAGES = 3  # sentences of one document on a page


def hits(db: Database, matches: Sequence[Match], terms: Sequence[Term]) -> tuple[Hit, ...]:
    """What each match shows and where it leads."""
    return tuple(_hit(db, match, terms) for match in matches)


def _hit(db: Database, match: Match, terms: Sequence[Term]) -> Hit:
    hit = Hit(match.kind, match.id, match.document, match.title, "", score=match.score)
    match match.kind:
        case "document":
            return _in_document(hit, documents.text(db, hit.id), terms)
        case "event":
            return _of_event(db, hit, terms)
        case "note":
            return _of_note(db, hit, terms)
        case "claim":
            return _of_claim(db, hit, terms)
        case "grade":
            graded = findable.graded(db, hit.id)
            reasons = (graded.grade.reason, graded.grade.topic) if graded else ()
            return _showing(hit, (*reasons, hit.title), terms)
        case "entity":
            forms = entities.names(db, hit.id).get(hit.id, ("", []))[1]
            return _showing(hit, (" · ".join(dict.fromkeys((hit.title, *forms))),), terms)
        case _:
            source = sources.get(db, hit.id)
            about = (source.notes, source.kind.replace("-", " "), source.origin) if source else ()
            return _showing(hit, (hit.title, *about), terms)


def _showing(hit: Hit, texts: Sequence[str], terms: Sequence[Term]) -> Hit:
    """The hit with the first of `texts` that has any of the words, or else with the first."""
    texts = [text for text in texts if text] or [""]
    for text in texts:
        snippet = snippets.snippet(text, terms)
        if snippet:
            return replace(hit, sentence=snippet.sentence, marks=snippet.marks)
    return replace(hit, sentence=" ".join(texts[0][:_OPENING].split()))


def _of_claim(db: Database, hit: Hit, terms: Sequence[Term]) -> Hit:
    """The question, and behind it what else has the words: a value, a quote, a speaker or the subject."""
    asked = _showing(hit, (hit.title,), terms)
    found = claims.every(db, hit.id)
    if asked.marks or not found:
        return asked
    cells = found[0].cells
    quotes = [cell.anchor.quote for cell in cells if cell.anchor]
    values = " · ".join(dict.fromkeys(cell.value for cell in cells))
    speakers = " · ".join(dict.fromkeys(cell.speaker for cell in cells if cell.speaker))
    shown = _showing(hit, (values, *quotes, speakers, found[0].subject, found[0].unit), terms)
    if not shown.marks:
        return asked
    lead = f"{asked.sentence} – "
    marks = tuple((start + len(lead), end + len(lead)) for start, end in shown.marks)
    return replace(hit, sentence=lead + shown.sentence, marks=marks)


def _in_document(hit: Hit, text: str, terms: Sequence[Term]) -> Hit:
    found, more = snippets.passages(text, terms, _PASSAGES)
    if not found:
        return replace(hit, sentence=text[:_OPENING].split("\n", 1)[0])
    best, *further = found
    return replace(
        hit, sentence=best.sentence, marks=best.marks, start=best.start, end=best.end,
        further=tuple(Passage(each.sentence, each.marks, each.start, each.end) for each in further), more=more,
    )  # fmt: skip


def _of_note(db: Database, hit: Hit, terms: Sequence[Term]) -> Hit:
    note = notes.get(db, hit.id)
    if note is None:
        return hit
    if note.anchor is None:
        return _showing(hit, (note.body,), terms)
    document = documents.get(db, note.anchor.document)
    hit = replace(hit, title=document.title if document else "", start=note.anchor.start, end=note.anchor.end)
    return _showing(hit, (note.body, note.anchor.quote), terms)


def _of_event(db: Database, hit: Hit, terms: Sequence[Term]) -> Hit:
    event = events.get(db, hit.id)
    if event is None:
        return hit
    document = documents.get(db, event.document)
    hit = replace(hit, title=document.title if document else "", start=event.start, end=event.end)
    return _showing(hit, (event.text, event.name), terms)
