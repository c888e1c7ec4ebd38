"""Reads W3C Web Annotations (2017, JSON-LD): our own exports without loss, others' as far as they are notes.

Nothing is ever fetched: the context is not looked up, and what a name leads to does not matter. Positions count code
points; the quote decides where a position does not fit.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from viewer.errors import ViewerError
from viewer.texts import tr

_LONGEST = 200_000_000  #: bytes of a file
_MOST = 500_000  #: annotations of a file
_LONGEST_TEXT = 10_000_000
_NOTES = frozenset({"commenting", "highlighting", "bookmarking", "describing", "replying", "tagging", "questioning"})
_SPACE = uuid.UUID("6f0d7d0e-3a52-4f6c-9a0e-6b6a3c1f2d12")


@dataclass(frozen=True, slots=True)
class Annotated:
    """One note as it was annotated. document: the id its target has there, "" for none.

    quote: None where it stands on no passage. start, end: code points, where they are given.
    """

    id: str
    body: str
    tags: tuple[str, ...] = ()
    document: str = ""
    quote: str | None = None
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    author: str = ""
    created: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Annotations:
    """What a file holds. documents: their id there -> (SHA-256 of the original, title). others: what is no note."""

    label: str
    documents: Mapping[str, tuple[str, str]]
    notes: tuple[Annotated, ...]
    others: int = 0


def read(data: bytes, name: str) -> Annotations:
    """The notes of a file called `name`. Raises ViewerError where it holds no annotations."""
    if len(data) > _LONGEST:
        raise _no_annotations(name, "it is larger than any collection of notes")
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _no_annotations(name, "it is no JSON") from error
    items = list(_items(found))
    if not items or len(items) > _MOST:
        raise _no_annotations(name, "there are none in it" if not items else "there are too many in it")
    notes = [note for item in items if (note := _note(item)) is not None]
    documents = {}
    described = found.get("dcterms:source") if isinstance(found, dict) else None
    for each in described if isinstance(described, list) else ():
        if isinstance(each, dict):
            title, sha256 = _text(each.get("dcterms:title")), _text(each.get("schema:sha256"))
            documents[_local(_text(each.get("id")), "document")] = (sha256, title)
    label = _text(found.get("label")) if isinstance(found, dict) else ""
    return Annotations(label or name, documents, tuple(notes), len(items) - len(notes))


def _items(found: Any) -> Iterator[dict[str, Any]]:
    """The annotations of a collection, a page, a list, or the one there is."""
    if isinstance(found, dict) and isinstance(found.get("first"), dict):
        found = found["first"]
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        found = found["items"]
    for each in found if isinstance(found, list) else [found]:
        if isinstance(each, dict) and "Annotation" in _several(each.get("type")):
            yield each


def _note(item: dict[str, Any]) -> Annotated | None:
    name = _text(item.get("id"))
    if name.startswith("urn:parallax:") and not name.startswith("urn:parallax:note:"):
        return None
    motives = [each for each in _several(item.get("motivation")) if isinstance(each, str)] or ["commenting"]
    if not _NOTES & set(motives):
        return None
    words: list[str] = []
    tags: list[str] = []
    for body in _several(item.get("body")) or ([item["bodyValue"]] if "bodyValue" in item else []):
        value = _text(body.get("value")) if isinstance(body, dict) else _text(body)
        purpose = _several(body.get("purpose")) if isinstance(body, dict) else []
        (tags if "tagging" in purpose else words).append(value)
    target = next(iter(_several(item.get("target"))), None)
    source = _text(target.get("source") or target.get("id")) if isinstance(target, dict) else _text(target)
    selectors = _several(target.get("selector")) if isinstance(target, dict) else []
    quote = next((s for s in selectors if isinstance(s, dict) and s.get("type") == "TextQuoteSelector"), None)
    place = next((s for s in selectors if isinstance(s, dict) and s.get("type") == "TextPositionSelector"), {})
    start, end = (place.get(side) if type(place.get(side)) is int else None for side in ("start", "end"))
    creator = item.get("creator")
    return Annotated(
        id=_local(name, "note") or str(uuid.uuid5(_SPACE, json.dumps(item, sort_keys=True))),
        body="\n\n".join(filter(None, words)),
        tags=tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip())),
        document=_local(source, "document"),
        quote=_text(quote.get("exact")) if quote else None,
        prefix=_text(quote.get("prefix")) if quote else "",
        suffix=_text(quote.get("suffix")) if quote else "",
        start=start,
        end=end,
        author=_text(creator.get("name")) if isinstance(creator, dict) else _text(creator),
        created=_text(item.get("created")),
        modified=_text(item.get("modified")) or _text(item.get("created")),
    )


def _local(name: str, kind: str) -> str:
    """Our id in a URN of ours; of another name one that is always the same.

    >>> _local("urn:parallax:note:a%20b", "note")
    'a b'
    """
    ours = f"urn:parallax:{kind}:"
    if name.startswith(ours):
        return unquote(name.removeprefix(ours))[:200]
    if not name or name.startswith("urn:parallax:"):
        return ""
    return str(uuid.uuid5(_SPACE, name))


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    whole = value[:_LONGEST_TEXT].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")


def _no_annotations(name: str, why: str) -> ViewerError:
    return ViewerError(
        tr("“{name}” holds no annotations that can be read: {why}.", name=name, why=why),
        safe=tr("Nothing was changed."),
        do=tr("Choose an archive, or a file of W3C annotations (JSON-LD)."),
    )
