"""Lets Whoosh read our segments, as one more of its codecs.

Whoosh keeps the table of contents and knows the segments, and any of its queries can be asked of the
index through this; our own are answered from the segments' arrays directly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from pathlib import Path
from typing import Any, Self

import numpy as np
from whoosh.codec import base
from whoosh.codec.whoosh3 import W3PerDocReader, W3Segment
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo
from whoosh.util.numeric import byte_to_length

from viewer.search import arrays, schema
from viewer.search.arrays import Array
from viewer.search.segment import Segment

INDEX = "MAIN"  #: what Whoosh calls the index in a folder
EXTENSION = ".seg"


class FlatSegment(W3Segment):  # type: ignore[misc]  # Whoosh has no types
    """What the table of contents says of a segment: its name, size, total length and removed entries."""

    def __init__(self) -> None:
        super().__init__(None, INDEX)
        self._fieldlengths: dict[str, int] = {}

    def codec(self, **_: Any) -> FlatCodec:
        """What Whoosh reads it with."""
        return FlatCodec()

    def describe(self, entries: int, words: int) -> None:
        """Say how many entries it has, and how many words their titles and texts have together."""
        self.set_doc_count(entries)
        self._fieldlengths = {schema.TEXT: words}

    def without(self, removed: Iterable[int]) -> Self:
        """The same with more entries removed; this one may still be in use."""
        changed = copy(self)
        changed._deleted = {*self.deleted_docs(), *removed}
        return changed

    def field_length(self, name: str) -> int:
        """How many words a field has in all entries."""
        return self._fieldlengths.get(name, 0)

    def live(self) -> Array:
        """The mask of the entries that were not removed."""
        alive = np.ones(self.doc_count_all(), bool)
        alive[np.fromiter(self.deleted_docs(), np.int64)] = False
        return alive

    def path(self, folder: str | Path) -> Path:
        """Its file in the folder of the index."""
        return Path(folder) / f"{self.segment_id()}{EXTENSION}"

    def read(self, folder: str | Path) -> Segment:
        """Its file, mapped. Raises OSError, ValueError or another where it is damaged."""
        return Segment(arrays.read(self.path(folder)), self.doc_count_all())


class FlatCodec(base.Codec):  # type: ignore[misc]  # Whoosh has no types
    """For reading; segments are written by `building` and `merging`."""

    def terms_reader(self, storage: Any, segment: FlatSegment) -> _Terms:
        """The terms of a segment and their postings."""
        return _Terms(segment.read(storage.folder))

    def per_document_reader(self, storage: Any, segment: FlatSegment) -> _Entries:
        """The entries of a segment."""
        return _Entries(storage, segment)


class _Entries(W3PerDocReader):  # type: ignore[misc]  # Whoosh has no types
    def __init__(self, storage: Any, segment: FlatSegment) -> None:
        super().__init__(storage, segment)
        self._held = segment.read(storage.folder)

    def supports_columns(self) -> bool:
        return False

    def has_column(self, fieldname: str) -> bool:
        return False

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        code = self._held.lengths[docnum] if fieldname == schema.TEXT else 0
        return byte_to_length(int(code)) if code else default

    def min_field_length(self, fieldname: str) -> int:
        return byte_to_length(int(self._held.lengths.min(initial=255))) if fieldname == schema.TEXT else 0

    def max_field_length(self, fieldname: str) -> int:
        return byte_to_length(int(self._held.lengths.max(initial=0))) if fieldname == schema.TEXT else 0

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return schema.shown(self._held.stored(docnum))


class _Terms(base.TermsReader):  # type: ignore[misc]  # Whoosh has no types
    def __init__(self, held: Segment) -> None:
        self._held = held

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        low, high = self._held.find(term[0], term[1].decode())
        return low < high

    def indexed_field_names(self) -> tuple[str, ...]:
        return schema.NAMES

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        low, high = self._held.between(fieldname, prefix.decode(), "")
        return ((fieldname, self._held.term(number)) for number in range(low, high))

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return (term for name in schema.NAMES for term in self.terms_from(name, b""))

    def cursor(self, fieldname: str, fieldobj: Any) -> _Cursor:
        return _Cursor(self._held, fieldname)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        held = self._postings(fieldname, text)
        entries, weights, lengths = self._held.entries[held], self._held.weights[held], self._held.lengths
        longest = byte_to_length(int(lengths[entries].max()))
        return TermInfo(
            int(weights.sum()), len(entries), 0, longest, float(weights.max()), int(entries[0]), int(entries[-1])
        )

    def frequency(self, fieldname: str, text: bytes) -> int:
        return int(self._held.weights[self._postings(fieldname, text)].sum())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        held = self._postings(fieldname, text)
        return int(held.stop - held.start)

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        low, high = self._held.find(fieldname, text.decode())
        held = self._held.postings(low, high)
        entries = self._held.entries[held].tolist()
        standing = self._held.standing(low, high, np.ones(self._held.size, bool)) & 0xFFFFFFFF
        edges = np.cumsum(self._held.counts[held])[:-1]
        values = [format_.encode(places.tolist()) for places in np.split(standing, edges)]
        return ListMatcher(
            entries, self._held.weights[held].tolist(), values, format_, scorer=scorer, term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )  # fmt: skip

    def _postings(self, fieldname: str, text: bytes) -> slice:
        low, high = self._held.find(fieldname, text.decode())
        if low == high:
            raise KeyError(text)
        return self._held.postings(low, high)


class _Cursor(base.FieldCursor):  # type: ignore[misc]  # Whoosh has no types
    def __init__(self, held: Segment, field: str) -> None:
        self._held = held
        self._field = field
        self._at, self._end = held.field(field)

    def text(self) -> str | None:
        return self._held.term(self._at).decode() if self._at < self._end else None

    def first(self) -> str | None:
        self._at, _ = self._held.field(self._field)
        return self.text()

    def next(self) -> str | None:
        self._at += self._at < self._end
        return self.text()

    def find(self, string: str) -> str | None:
        self._at, _ = self._held.between(self._field, string, "")
        return self.text()
