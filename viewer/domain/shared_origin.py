"""Sources that may be one origin: the same author writes for them, or they share a site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.domain.text import fold


@dataclass(frozen=True, slots=True)
class SharedOrigin:
    """`sources` (ids, in order) may count as one origin, called `origin`. documents: which say so."""

    sources: tuple[str, ...]
    documents: tuple[str, ...]
    origin: str
    reason: str


def shared_origins(documents: Iterable[Document], sources: Mapping[str, Source]) -> list[SharedOrigin]:
    """Sources of different origins that have an author or a site in common, in order of the documents.

    The origin is the one that some of them already have, else the author or the site.
    """
    together: dict[tuple[str, str], list[Document]] = defaultdict(list)
    called: dict[tuple[str, str], str] = {}
    for document in documents:
        if document.source not in sources:
            continue
        for kind, name in [*(("author", author) for author in document.authors), ("site", _host(document.url))]:
            if name.strip():
                called.setdefault((kind, fold(name.strip())), name.strip())
                together[kind, fold(name.strip())].append(document)
    found: dict[tuple[str, ...], SharedOrigin] = {}
    for key, same in together.items():
        ids = tuple(dict.fromkeys(document.source or "" for document in same))
        if len({sources[each].origin_key for each in ids}) < 2:
            continue
        known = {sources[each].origin for each in ids} - {""}
        origin = known.pop() if len(known) == 1 else called[key]
        pair = SharedOrigin(ids, tuple(document.id for document in same), origin, f"same {key[0]}: {called[key]}")
        found.setdefault(tuple(sorted(ids)), pair)
    return list(found.values())


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:  # an address that is none
        return ""
