"""The JSON that scripts of others read: names and shapes are a contract, offsets count code points."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from viewer.domain.dependence import Dependence
from viewer.domain.entity import Entity, Proposal
from viewer.domain.event import Event, Happening, Meeting
from viewer.domain.grade import Grade
from viewer.domain.mention import Mention, QuantityValue
from viewer.domain.query import SearchResult
from viewer.domain.relation import End, Relation
from viewer.domain.scale import ADMIRALTY, Scale
from viewer.domain.standing import Standing
from viewer.domain.tag import Tag
from viewer.session.views import (
    Account,
    ArchiveInfo,
    ClaimProposal,
    ClaimView,
    EntityRow,
    EntityView,
    EventProposal,
    ImportSummary,
    NewVersion,
    NoteView,
    Place,
    SourceView,
    Terms,
)

Json = dict[str, Any]


def account(view: Account) -> Json:
    """A document as the library lists it."""
    fields = asdict(view.document)
    return {
        "document": fields.pop("id"),
        **fields,
        "source": view.source.name if view.source else None,
        "letter": view.letter,
        "badge": view.badge,
    }


def mention(value: Mention) -> Json:
    """A mention."""
    fields = asdict(value)
    if isinstance(value.value, QuantityValue):  # "more than 500" has no upper end
        fields["value"] |= {"min": _finite(value.value.min), "max": _finite(value.value.max)}
    names = ("document", "start", "end", "text", "label", "value", "entity", "confidence", "origin", "status", "method")
    return {"mention": value.id, **{name: fields[name] for name in names}}


def entity(value: Entity) -> Json:
    """An entity with its forms and where they stand."""
    forms = [{"text": form.text, "count": form.count, "documents": dict(form.documents)} for form in value.forms]
    return {
        "entity": value.id,
        "label": value.label,
        "name": value.name,
        "forms": forms,
        "merged": list(value.merged),
        "aliases": list(value.aliases),
        "identifiers": dict(value.identifiers),
        "notes": value.notes,
        "colour": value.colour,
    }


def entity_view(view: EntityView) -> Json:
    """An entity with what it was joined from, what may be the same, and what surely is not."""
    near = [{"entity": p.other.id, "name": p.other.name, "reason": p.reason, "confidence": p.confidence}
            for p in view.proposals]  # fmt: skip
    return {
        **entity(view.entity),
        "parts": [entity(part) for part in view.parts],
        "proposals": near,
        "apart": [{"entity": other.id, "name": other.name} for other in view.apart],
    }


def entity_row(row: EntityRow) -> Json:
    """An entity with the days of the sentences that name it."""
    return {**entity(row.entity), "accounts": row.accounts, "first": row.first, "last": row.last}


def company(other: Entity, passages: int, accounts: int) -> Json:
    """Another entity that stands beside one."""
    return {"entity": other.id, "name": other.name, "paragraphs": passages, "accounts": accounts}


def place(value: Place) -> Json:
    """A mention with the sentence around it."""
    around = {"letter": value.letter, "title": value.title, "paragraph": value.paragraph, "sentence": value.sentence}
    return {**mention(value.mention), **around}


def terms(value: Terms) -> Json:
    """Who calls it what: counts in the order of the accounts."""
    accounts = [
        {"document": document.id, "letter": letter, "title": document.title} for letter, document in value.accounts
    ]
    forms = [{"text": text, "counts": list(counts)} for text, counts in value.rows]
    return {"entity": value.entity.id, "name": value.entity.name, "accounts": accounts, "forms": forms}


def proposal(value: Proposal, names: Mapping[str, str]) -> Json:
    """Two entities that may be one."""
    return {**asdict(value), "a_name": names.get(value.a, ""), "b_name": names.get(value.b, "")}


def event(value: Event, text: Callable[[str], str]) -> Json:
    """An event; `text` is the very words it rests on, `sentence` what stands around them."""
    fields = asdict(value)
    words = text(value.document)[value.start : value.end] if value.start is not None else value.text
    place = list(value.sentence) if value.sentence else None
    entities = list(value.entities)
    more = {"text": words, "sentence": value.text, "sentence_place": place, "entities": entities}
    return {"event": fields.pop("id"), **fields, **more}


def happening(value: Happening) -> Json:
    """Events that the user joined, with whether their dates meet."""
    ids = [event.id for event in value.events]
    return {"happening": value.id, "name": value.name, "events": ids, **_meeting(value.verdict)}


def event_proposal(value: EventProposal) -> Json:
    """Events that may be one; "events" is what to join or dismiss."""
    ids = [event.id for event in value.events]
    told = {"proposal": value.key, "events": ids, "reason": value.reason, "confidence": value.confidence}
    return {**told, **_meeting(value.verdict)}


def grade(value: Grade) -> Json:
    """A grade; "given_on" is the scale it was given on, "words" what its value is called there."""
    fields = asdict(value)
    on = fields.pop("on").partition(":")[0] or ADMIRALTY
    return {"grade": fields.pop("id"), **fields, "given_on": on}


def source(view: SourceView) -> Json:
    """A source with its history of grades."""
    return {
        "source": view.source.id,
        "name": view.source.name,
        "kind": view.source.kind,
        "origin": view.source.origin,
        "notes": view.source.notes,
        "reliability": view.scale.value(view.grade),
        "grades": [grade(value) for value in view.grades],
        "documents": [document.id for document in view.documents],
    }


def note(view: NoteView) -> Json:
    """A note with its anchor."""
    anchor = view.note.anchor
    return {
        "note": view.note.id,
        "document": view.note.document or None,
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "quote": anchor.quote if anchor else None,
        "lost": view.note.lost or None,
        "paragraph": view.paragraph,
        "body": view.note.body,
        "tags": list(view.note.tags),
        "flags": list(view.note.flags),
        "todo": view.note.todo,
        "private": view.note.private,
        "author": view.note.author,
        "created": view.note.created,
        "modified": view.note.modified,
        "version": view.note.version,
    }


def tag(value: Tag) -> Json:
    """A tag with what its colour means."""
    return {"tag": value.name, "colour": value.colour, "meaning": value.meaning, "notes": value.count}


def link(value: Relation) -> Json:
    """A link with both its passages."""

    def end(passage: End) -> Json:
        place = passage.anchor
        return {
            "document": passage.document,
            "start": place.start if place else None,
            "end": place.end if place else None,
            "quote": passage.quote,
        }

    return {"link": value.id, "kind": value.kind, "a": end(value.a), "b": end(value.b), "reason": value.reason}


def new_version(made: NewVersion) -> Json:
    """What became of what stood on an older version."""
    lost = [{"kind": each.kind, "id": each.id, "quote": each.quote, "words": each.words} for each in made.lost]
    return {"document": made.document, "title": made.title, "moved": made.moved, "lost": lost}


def claim(view: ClaimView) -> Json:
    """A claim with its verdict and its cells."""
    cells = []
    for cell in view.claim.cells:
        anchor = cell.anchor
        cells.append(
            {
                "cell": cell.id,
                "document": cell.document,
                "start": anchor.start if anchor else None,
                "end": anchor.end if anchor else None,
                "quote": anchor.quote if anchor else None,
                "value": cell.value,
                "low": _finite(cell.low),
                "high": _finite(cell.high),
                "stance": cell.stance,
                "speaker": cell.speaker,
                "part": view.verdict.parts.get(cell.id, "open"),
                "credibility": cell.credibility,
                "credibility_reason": cell.credibility_reason,
                "blind": cell.blind,
            }
        )
    return {
        "claim": view.claim.id,
        "question": view.claim.question,
        "kind": view.claim.kind,
        "subject": view.claim.subject,
        "unit": view.claim.unit,
        "verdict": view.verdict.kind,
        "why": view.verdict.why,
        "sum": view.verdict.sum,
        "rulings": [
            {"verdict": said.verdict, "reason": said.reason, "by": said.by, "at": said.at}
            for said in view.claim.rulings
        ],
        "cells": cells,
    }


def standing(value: Standing, muted: str) -> Json:
    """What a claim amounts to while some are muted; "lost" are the cells that count for nothing."""
    return {
        "muted": muted,
        "verdict": value.after.kind,
        "sum": value.after.sum,
        "why": value.after.why,
        "changed": value.changed,
        "fallen": value.fallen,
        "rests_on_one": value.rests_on_one,
        "lost": list(value.lost),
    }


def scale(value: Scale) -> Json:
    """A scale of grades, its steps from best to worst; "none" is the sign of "cannot be judged"."""
    steps = [{"sign": step.sign, "words": step.words, "meaning": step.meaning} for step in value.steps]
    return {"axis": value.axis, "name": value.name, "steps": steps, "none": value.none}


def dependence(value: Dependence) -> Json:
    """Who copies whom, with the words they share."""
    passages = [asdict(passage) for passage in value.passages]
    told = {"copy": value.copy, "original": value.original, "status": value.status, "reason": value.reason}
    return {**told, "words": value.words, "share": round(value.share, 4), "passages": passages}


def claim_proposal(view: ClaimProposal) -> Json:
    """A claim that is not made yet; "claim" is the key to accept or dismiss it by."""
    return {**claim(view), "reason": view.reason, "confidence": view.confidence}


def search(result: SearchResult) -> Json:
    """One page of hits."""
    hits = [
        {
            "kind": hit.kind,
            "document": hit.document,
            "id": hit.id,
            "title": hit.title,
            "start": hit.start,
            "end": hit.end,
            "sentence": hit.sentence,
            "marks": [list(mark) for mark in hit.marks],
            "score": round(hit.score, 4),
            "further": [
                {**asdict(passage), "marks": [list(mark) for mark in passage.marks]} for passage in hit.further
            ],
            "more": hit.more,
        }
        for hit in result.hits
    ]
    return {
        "query": result.query,
        "understood": result.understood,
        "total": result.total,
        "hits": hits,
        "facets": {field: dict(values) for field, values in result.facets.items()},
        "complete": result.complete,
        "problem": asdict(result.problem) if result.problem else None,
        "spellings": [asdict(spelling) for spelling in result.spellings],
        "meant": result.meant,
    }


def imported(summary: ImportSummary) -> Json:
    """What became of every file."""
    return {
        "imported": [{**asdict(item), "warnings": list(item.warnings)} for item in summary.imported],
        "duplicates": [asdict(item) for item in summary.duplicates],
        "refused": [asdict(item) for item in summary.refused],
        "cancelled": summary.cancelled,
    }


def info(value: ArchiveInfo) -> Json:
    """The archive at a glance."""
    fields = asdict(value)
    return {"ok": True, "findings": [], "archive": fields.pop("path"), **fields}


def outcome(findings: Sequence[str] = (), **more: Any) -> Json:
    """What a check or a chore found."""
    return {"ok": not findings, "findings": list(findings), **more}


def _meeting(value: Meeting) -> Json:
    return {"verdict": value.kind, "why": value.why, "band": list(value.band) if value.band else None}


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
