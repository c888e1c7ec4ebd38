"""How an entry lies in the index: which fields it has, and what stands in each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from whoosh import fields
from whoosh.formats import Positions

from viewer.domain.date import interval
from viewer.errors import ViewerError
from viewer.search.entry import SEVERAL, Entry
from viewer.search.query import DATES, WORDS
from viewer.search.words import pieces

#: Changes whenever entries are laid down differently: indexes made under another are rebuilt.
VERSION = 4
TITLE_WEIGHT = 3  #: what a word in the title counts for, against one in the text
GAP = 1000  #: places between title and text, so that no phrase spans them
#: The one field that a word without a field is looked for in: title and text.
TEXT = "text"
KEY = "key"

#: What can be counted and chosen from. document: the id of the account that an entry belongs to.
FACETS: Final = ("kind", "document", "source", "origin", "author", "tag", "lang", "entity", "grade", "date", "year")

#: All fields of the index in order: words of texts, words of fields, whole values of fields, dates as
#: `span` writes them, the key.
NAMES: Final = (
    TEXT,
    *(f"in_{name}" for name in WORDS),
    *(f"is_{name}" for name in FACETS),
    *(f"span_{name}" for name in DATES),
    KEY,
)

_SHOWN = ("kind", "id", "document", "title")


class Section(NamedTuple):
    """A stretch of text in a field.

    pieces: see `words.pieces`; after a WHOLE each stands for itself and is not cut into words.
    weight: what each word counts for. follows: whether its places go on, after a gap, from those of
    the section before.
    """

    field: int
    pieces: list[str]
    weight: int = 1
    follows: bool = False


WHOLE: Final = "\0"  #: stands before a piece that is a value as it is; no text yields such a piece

_NUMBER: Final = {name: number for number, name in enumerate(NAMES)}


def sections(entry: Entry) -> Iterator[Section]:
    """All that is to be found of an entry."""
    yield Section(_NUMBER[TEXT], pieces(entry.title), TITLE_WEIGHT)
    yield Section(_NUMBER[TEXT], pieces(entry.body), follows=True)
    named = dict(entry.fields) | {"kind": entry.kind, "title": entry.title, "document": entry.document or ""}
    # A name is found by `entity:` like the texts that have it, in all its forms.
    in_words = named | ({"entity": f"{entry.title}\n{entry.body}"} if entry.kind == "entity" else {})
    for name in WORDS:
        if value := in_words.get(name):
            yield Section(_NUMBER[f"in_{name}"], pieces(value))
    named["year"] = year if (year := named.get("date", "")[:4]).isdecimal() else ""
    for name in FACETS:
        if whole := [WHOLE + value.strip() for value in named.get(name, "").split(SEVERAL) if value.strip()]:
            yield Section(_NUMBER[f"is_{name}"], whole)
    for name in DATES:
        spans = [span(value.strip()) for value in named.get(name, "").split(SEVERAL)]
        if known := [WHOLE + value for value in spans if value]:
            yield Section(_NUMBER[f"span_{name}"], known)
    yield Section(_NUMBER[KEY], [WHOLE + key(entry.kind, entry.id)])


def key(kind: str, id_: str) -> str:
    """What makes an entry the only one of its kind and id."""
    return f"{kind}\0{id_}"


def parted(whole: str) -> tuple[str, str]:
    """The kind and the id that make a key."""
    kind, _, id_ = whole.partition("\0")
    return kind, id_


def span(edtf: str) -> str:
    """The first and the last day that a date allows, "YYYY-MM-DD/YYYY-MM-DD"; "" where it is no EDTF.

    >>> span("2018-06"), span("2018/.."), span("June")
    ('2018-06-01/2018-06-30', '2018-01-01/9999-12-31', '')
    """
    try:
        days = interval(edtf)
    except ViewerError:
        return ""
    return f"{days.earliest or '0001-01-01'}/{days.latest or '9999-12-31'}"


def stored(entry: Entry) -> bytes:
    """What is shown of a match, as `shown` reads it."""
    return json.dumps([entry.kind, entry.id, entry.document, entry.title]).encode()


def shown(data: bytes) -> dict[str, Any]:
    """kind, id, document and title of a match."""
    return dict(zip(_SHOWN, json.loads(data), strict=True))


def field_name(field: str) -> str:
    """The index's name of a field that a query names; "" and kinds of entries are title and text."""
    return f"in_{field}" if field in WORDS else TEXT


class _Words(fields.FieldType):  # type: ignore[misc]  # Whoosh has no types
    """Words as Whoosh sees them: with places, and with a length only where they are scored by it."""

    def __init__(self, *, scored: bool) -> None:
        self.format = Positions()
        self.scorable = scored
        self.analyzer = None
        self.stored = False


def schema() -> fields.Schema:
    """The fields as Whoosh describes them."""
    found: dict[str, Any] = {name: _Words(scored=name == TEXT) for name in NAMES}
    return fields.Schema(**found, **{name: fields.STORED() for name in _SHOWN})
