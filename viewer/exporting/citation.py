"""Citations for programs: CSL-JSON (1.0 schema), and what all such forms share."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from viewer.domain.date import show
from viewer.domain.document import Document
from viewer.domain.grade import Grade
from viewer.domain.scale import ADMIRALTY_SCALES, Scale
from viewer.domain.source import Source
from viewer.exporting.brief import Brief, Written, named

#: Types of the CSL 1.0 schema that an account can have; a document's genre may name one of them.
CSL_TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter document "
    "hearing interview legal_case legislation manuscript motion_picture pamphlet paper-conference "
    "personal_communication post post-weblog regulation report review speech thesis webpage".split()
)
_TYPE_BY_SOURCE = {
    "state-agency": "article-newspaper",
    "news": "article-newspaper",
    "think-tank": "report",
    "official-record": "report",
    "academic": "article-journal",
    "court": "legal_case",
    "social": "post",
}
_DAY = re.compile(r"(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([?~%]?)")
_SEASON = re.compile(r"(-?\d{4})-2([1-4])([?~%]?)")
_WEB = re.compile(r"https?://[!-;=?-~]+", re.IGNORECASE)  # printable ASCII, nothing that ends a link


def link(url: str | None) -> str | None:
    """`url` where it is safe to be followed: plain http or https; None otherwise.

    >>> link("javascript:alert(1)") is link("https://a.example/<b>") is None
    True
    """
    return url if url and _WEB.fullmatch(url) else None


def csl(
    document: Document,
    source: Source | None,
    grades: Sequence[Grade] = (),
    scale: Scale = ADMIRALTY_SCALES.reliability,
) -> dict[str, Any]:
    """The CSL-JSON item of an account; our extras, the hash and the source's grade, stand under custom.

    Authors are literal names: where a family name begins is not for a program to guess.
    """
    item: dict[str, Any] = {
        "id": document.id,
        "type": csl_type(document, source),
        "title": document.title,
        "author": [{"literal": author} for author in document.authors],
        "publisher": source.name if source else "",
        "issued": _csl_date(document.published) if document.published else None,
        "accessed": _csl_date(document.imported[:10]) if document.imported else None,
        "language": document.language,
        "genre": document.genre,
        "URL": document.url,
        "note": document.rights,
        "custom": {"sha256": document.sha256, "grade": scale.value(scale.in_force(grades))},
    }
    return {key: value for key, value in item.items() if value}


def write(brief: Brief) -> Written:
    """All accounts as one CSL-JSON list, for Zotero and every CSL processor."""
    items = [csl(account.document, account.source, account.grades, account.scale) for account in brief.accounts]
    return Written(json.dumps(items, ensure_ascii=False, indent=2, allow_nan=False) + "\n", left_out(brief))


def left_out(brief: Brief) -> tuple[str, ...]:
    """What a list of citations cannot hold."""
    return named(
        ("claims and their verdicts", brief.claims),
        ("notes", brief.all_notes),
        ("reasons and history of grades", any(account.grades for account in brief.accounts)),
    )


def csl_type(document: Document, source: Source | None) -> str:
    """What kind of work an account is: one of CSL_TYPES."""
    if document.genre:
        return document.genre if document.genre in CSL_TYPES else "document"
    by_source = _TYPE_BY_SOURCE.get(source.kind) if source else None
    return by_source or ("webpage" if document.url else "document")


def _csl_date(edtf: str) -> dict[str, Any]:
    """A CSL date; what date-parts cannot say goes out in words rather than being bent."""
    if season := _SEASON.fullmatch(edtf):
        date: dict[str, Any] = {"date-parts": [[int(season[1])]], "season": int(season[2])}
        return {**date, "circa": True} if season[3] else date
    days = [_DAY.fullmatch(part) for part in edtf.split("/")]
    if len(days) > 2 or not all(days):
        return {"literal": show(edtf)}
    known = [day for day in days if day]
    date = {"date-parts": [[int(part) for part in day.groups()[:3] if part] for day in known]}
    return {**date, "circa": True} if any(day[4] for day in known) else date
