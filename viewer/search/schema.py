"""How an entry lies in the Whoosh index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from whoosh import fields

from viewer.search.entry import Entry
from viewer.search.postings import Places
from viewer.search.query import FIELDS
from viewer.search.words import positions, words

#: Changes whenever entries are laid down differently: indexes made under another are rebuilt.
VERSION = 1
TITLE_WEIGHT = 3  #: what a word in the title counts for, against one in the text
#: The one field that a word without a field is looked for in: title and text.
TEXT = "text"

_GAP = 1000  # places between title and text, so that no phrase spans them
_COLUMNS = ("kind", "id", "document", "title")


class _Words(fields.TEXT):  # type: ignore[misc]  # Whoosh has no types
    """Text cut by our own rule for words, with positions for phrases.

    Takes one string, or several: the first is a title and weighs more.
    """

    def __init__(self, *, scored: bool) -> None:
        super().__init__(stored=False)
        self.format = Places()
        self.scorable = scored

    def index(self, value: tuple[str, ...], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        places: dict[str, list[int]] = defaultdict(list)
        extra: dict[str, int] = defaultdict(int)
        base = 0
        for number, text in enumerate(value):
            place = -1
            for place, word in positions(words(text)):
                places[word.folded].append(base + place)
                if number < len(value) - 1:
                    extra[word.folded] += TITLE_WEIGHT - 1
            base += place + _GAP
        for word_, at in places.items():
            yield word_.encode(), len(at), float(len(at) + extra.get(word_, 0)), Places.encode(at)


def schema() -> fields.Schema:
    """Key to replace by, what is shown of a match, and the words; the texts lie in the archive."""
    named: Mapping[str, Any] = {f"in_{name}": _Words(scored=False) for name in FIELDS}
    shown: Mapping[str, Any] = {name: fields.STORED() for name in _COLUMNS}
    return fields.Schema(key=fields.ID(), text=_Words(scored=True), **named, **shown)


def key(kind: str, id_: str) -> str:
    """What makes an entry the only one of its kind and id."""
    return f"{kind}\0{id_}"


def row(entry: Entry) -> dict[str, Any]:
    """An entry as the fields of `schema`."""
    named = dict(entry.fields) | {"kind": entry.kind, "title": entry.title}
    return {
        "key": key(entry.kind, entry.id),
        TEXT: (entry.title, entry.body),
        **{f"in_{name}": (named[name],) for name in FIELDS if named.get(name)},
        **{name: getattr(entry, name) for name in _COLUMNS},
    }


def field_name(field: str) -> str:
    """The index's name of a field that a query names; "" is title and text."""
    return f"in_{field}" if field else TEXT
