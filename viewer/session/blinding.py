"""A statement without its source: what is said, and nothing of who says it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

from viewer.domain.document import Document
from viewer.domain.scale import Scale
from viewer.domain.source import Source
from viewer.session.views import ClaimView

HIDDEN = "▒▒▒"  #: stands where a name was taken out
_LEAST = 3  # letters of a name that is looked for: a shorter one is in every other word
_APART = re.compile(r"\s*[/;|]\s*")  # between the names of an origin that has several


@dataclass(frozen=True, slots=True)
class BlindStatement:
    """What one account says to a claim, for whoever must not know whose word it is.

    quote: with before and after, the words around it. values: what is said to the question, a line for each value
    with how many independent origins say so. scale: to grade it on. In every text HIDDEN stands for the names of the
    source, its origin, the authors, the title and the address of the account.
    """

    claim: str
    cell: str
    document: str
    question: str
    stance: str
    value: str
    speaker: str
    quote: str
    before: str
    after: str
    values: tuple[str, ...]
    scale: Scale


def without_source(view: ClaimView, cell_id: str, document: Document, source: Source | None) -> BlindStatement:
    """The statement with everything taken out of it that names its source."""
    cell = next(each for each in view.claim.cells if each.id == cell_id)
    names = _names(document, source)
    cells = {each.id: each for each in view.claim.cells}
    place = cell.anchor
    return BlindStatement(
        claim=view.claim.id,
        cell=cell.id,
        document=document.id,
        question=hidden(view.claim.question, names),
        stance=cell.stance,
        value=hidden(cell.value.strip(), names),
        speaker=hidden(cell.speaker, names),
        quote=hidden(place.quote, names) if place else "",
        before=hidden(place.prefix, names) if place else "",
        after=hidden(place.suffix, names) if place else "",
        values=tuple(
            f"{hidden(cells[each.cells[0]].value.strip() or '—', names)}: {each.in_words()}" for each in view.supports
        ),
        scale=view.scale,
    )


def hidden(text: str, names: Collection[str]) -> str:
    """`text` without the names, as whole words, however they are cased.

    >>> hidden("The Courier (COURIER.example) says so", ["courier", "courier.example"])
    'The ▒▒▒ (▒▒▒) says so'
    """
    longest = sorted((name for name in names if len(name) >= _LEAST), key=len, reverse=True)
    if not longest:
        return text
    words = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
    return re.sub(rf"(?<!\w)(?:{words})(?!\w)", HIDDEN, text, flags=re.IGNORECASE)


def _names(document: Document, source: Source | None) -> set[str]:
    host = (urlsplit(document.url or "").hostname or "").removeprefix("www.")
    found = {document.title, *document.authors, document.url or "", host, document.file_name}
    if source:
        found |= {source.name, source.origin, *_APART.split(source.origin), *_APART.split(source.name)}
    return {name.strip() for name in found if name.strip()}
