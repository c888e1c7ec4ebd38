"""Notes, claims and grades as W3C Web Annotations (2017, JSON-LD): the form that loses nothing.

One AnnotationCollection with all its annotations on one page. Positions count Unicode code points
of the canonical text, end exclusive. Ids are URNs over the archive's own ids, so that a second
export, or another archive that takes them in, knows the same note again. The accounts themselves
(hash, citation, source) are described under dcterms:source, whose terms the context defines.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote as percent

from viewer.domain.grade import Grade
from viewer.domain.scale import Scale
from viewer.exporting.brief import (
    Brief,
    BriefAccount,
    BriefCell,
    BriefClaim,
    BriefLink,
    BriefNote,
    BriefPassage,
    Written,
)
from viewer.exporting.citation import link

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
#: Axis -> key of the Admiralty's grades, after the MISP taxonomy.
KEYS = {
    "reliability": "admiralty-scale:source-reliability",
    "credibility": "admiralty-scale:information-credibility",
}


def write(brief: Brief) -> Written:
    """The whole brief as one collection."""
    collection = urn("brief", f"{brief.created}:{brief.title}")
    items = list(_items(brief, collection))
    page = {"id": f"{collection}:page:1", "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    made = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": brief.title,
        "created": brief.created,
        **({"dcterms:description": brief.remark} if brief.remark else {}),
        "generator": {"type": "Software", "name": brief.generator},
        "dcterms:source": [_described(account) for account in brief.accounts],
        "total": len(items),
        "first": {**page, "items": items},
    }
    return Written(json.dumps(made, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def _items(brief: Brief, collection: str) -> Iterator[dict[str, Any]]:
    for note in brief.notes:
        yield _note(note, _target(note))
    for note in brief.loose_notes:
        yield _note(note, collection)
    yield from map(_link, brief.links)
    for claim in brief.claims:
        cells = [_cell(cell, claim, number, brief.scales.credibility) for number, cell in enumerate(claim.rows, 1)]
        yield from cells
        yield _claim(claim, [cell["id"] for cell in cells] or collection)
    graded = {a.source.id: a for a in brief.accounts if a.source}
    for source, account in graded.items():
        yield from (_grade(grade, source) for grade in account.grades)


def _note(note: BriefNote, target: Any) -> dict[str, Any]:
    body = [_text(note.body, "commenting")] if note.body else []
    return kept(
        id=urn("note", note.id),
        type="Annotation",
        motivation="commenting" if note.body else "highlighting",
        body=[
            *body,
            *(_text(tag, "tagging") for tag in note.tags),
            *(_text(flag, "classifying", "flag") for flag in note.flags),
            *([_text(note.todo, "classifying", "todo")] if note.todo else []),
        ],
        target=target,
        creator={"type": "Person", "name": note.author} if note.author else None,
        created=note.created,
        modified=note.modified,
    )


def _link(link: BriefLink) -> dict[str, Any]:
    body = [_text(link.kind, "tagging", "relation")]
    return kept(
        id=urn("link", link.id),
        type="Annotation",
        motivation="linking",
        body=body + ([_text(link.reason, "commenting", "reason")] if link.reason else []),
        target=[_target(link.a), _target(link.b)],
        creator={"type": "Person", "name": link.author} if link.author else None,
        modified=link.modified,
    )


def _cell(cell: BriefCell, claim: BriefClaim, number: int, scale: Scale) -> dict[str, Any]:
    grade = _key("credibility", scale.key, cell.credibility)
    facts = (
        _text(cell.value, "describing", "value"),
        _text(cell.stance, "classifying", "stance"),
        _text(cell.speaker, "identifying", "speaker"),
        _text(cell.part, "classifying", "part"),
        _text(grade, "assessing", "credibility"),
        _text(scale.words(cell.credibility) if scale.key else "", "assessing", "credibility in words"),
        _text(cell.credibility_reason, "assessing", "reason"),
        _text("given without seeing the source" if cell.blind else "", "assessing", "blind"),
    )
    return {
        "id": f"{urn('claim', claim.id)}:cell:{number}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": [fact for fact in facts if fact["value"]],
        "target": _target(cell),
    }


def _claim(claim: BriefClaim, target: Any) -> dict[str, Any]:
    facts = (
        _text(claim.question, "questioning", "question"),
        _text(claim.kind, "classifying", "kind"),
        _text(claim.verdict_kind, "assessing", "verdict"),
        _text(claim.why, "assessing", "reason"),
    )
    return {
        "id": urn("claim", claim.id),
        "type": "Annotation",
        "motivation": "assessing",
        "body": [fact for fact in facts if fact["value"]],
        "target": target,
    }


def _grade(grade: Grade, source: str) -> dict[str, Any]:
    facts = (
        _text(_key("reliability", grade.on, grade.value), "assessing", "reliability"),
        _text(grade.words if grade.on else "", "assessing", "reliability in words"),
        _text(grade.reason, "assessing", "reason"),
        _text(grade.topic, "tagging", "topic"),
        _text(grade.date, "describing", "date"),
    )
    return kept(
        id=urn("grade", grade.id),
        type="Annotation",
        motivation="assessing",
        body=[fact for fact in facts if fact["value"]],
        target=urn("source", source),
        creator={"type": "Person", "name": grade.by} if grade.by else None,
        created=grade.at,
    )


def _key(axis: str, on: str, value: str) -> str:
    """A grade under the key of its scale; `on` is empty for the Admiralty's, whose letters are small there."""
    return f'{on.partition(":")[0]}:{axis}="{value}"' if on else f'{KEYS[axis]}="{value.lower()}"'


def _target(passage: BriefNote | BriefCell | BriefPassage) -> Any:
    source = urn("document", passage.document_id)
    if not passage.quote:
        return source
    found: list[dict[str, Any]] = [
        {"type": "TextQuoteSelector", "exact": passage.quote, "prefix": passage.prefix, "suffix": passage.suffix}
    ]
    if passage.start is not None and passage.end is not None:
        found.append({"type": "TextPositionSelector", "start": passage.start, "end": passage.end})
    return {"type": "SpecificResource", "source": source, "selector": found}


def _described(account: BriefAccount) -> dict[str, Any]:
    document, source = account.document, account.source
    return kept(
        **{
            "id": urn("document", document.id),
            "type": "Text",
            "label": account.letter,
            "format": document.media_type,
            "language": document.language,
            "dcterms:title": document.title,
            "dcterms:creator": list(document.authors),
            "dcterms:issued": document.published,
            "dcterms:dateSubmitted": document.imported,
            "dcterms:bibliographicCitation": account.citation,
            "dcterms:rights": document.rights,
            "schema:sha256": document.sha256,
            "schema:url": link(document.url),
            "dcterms:publisher": kept(id=urn("source", source.id), name=source.name) if source else None,
        }
    )


def _text(value: str, purpose: str, label: str = "") -> dict[str, Any]:
    return kept(type="TextualBody", value=value, format="text/plain", purpose=purpose, label=label) | {"value": value}


def urn(kind: str, id: str) -> str:
    """The name of a thing of the archive, the same in every export.

    >>> urn("note", "a b")
    'urn:parallax:note:a%20b'
    """
    return f"urn:parallax:{kind}:{percent(id, safe='-._~', errors='replace')}"


def kept(**fields: Any) -> dict[str, Any]:
    """The fields that say something; an empty one would be a statement in JSON-LD."""
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}
