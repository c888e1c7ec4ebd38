"""The statements as schema.org ClaimReview (JSON-LD), the form fact-checkers and search engines read.

A ClaimReview judges one statement of somebody, so each account's answer to a claim is one; the claim
itself is what they are all about. Credibility 1 to 5 becomes a rating 5 to 1, and the steps of an archive's own
scale likewise; 6 says that nobody has judged, so there is no number then, only words.
"""

from __future__ import annotations

import json
from typing import Any

from viewer.domain.scale import Scale
from viewer.domain.source import Source
from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, Written, named
from viewer.exporting.citation import link
from viewer.exporting.web_annotation import kept, urn

_WORST = 1
_PEOPLE = frozenset({"witness", "social"})  # kinds of source that are persons


def write(brief: Brief) -> Written:
    """One ClaimReview for each statement, all in one graph."""
    accounts = brief.by_document
    graph = [
        _review(claim, number, cell, accounts.get(cell.document_id), brief)
        for claim in brief.claims
        for number, cell in enumerate(claim.rows, 1)
        if cell.quote
    ]
    made = {"@context": "https://schema.org", "@graph": graph}
    stating = {cell.document_id for claim in brief.claims for cell in claim.rows if cell.quote}
    cells = [cell for claim in brief.claims for cell in claim.rows]
    left_out = named(
        ("claims without a statement", any(not any(cell.quote for cell in claim.rows) for claim in brief.claims)),
        ("which accounts are silent or unread", any(not cell.quote for cell in cells)),
        ("the words before and after each quote", any(cell.prefix or cell.suffix for cell in cells)),
        ("where in its account each quote stands", stating),
        (
            "dates that are more than a plain day, month or year",
            any(account.document.published and not words.iso(account.document.published) for account in brief.accounts),
        ),
        ("accounts without a statement", {account.document.id for account in brief.accounts} - stating),
        ("notes", brief.all_notes),
        ("the sources' grades with their reasons and history", any(account.grades for account in brief.accounts)),
    )
    return Written(json.dumps(made, ensure_ascii=False, indent=2, allow_nan=False) + "\n", left_out)


def _review(
    claim: BriefClaim, number: int, cell: BriefCell, account: BriefAccount | None, brief: Brief
) -> dict[str, Any]:
    said = cell.value if cell.stance == "asserts" else f"{words.stance(cell.stance)} {cell.value}".strip()
    body = (cell.credibility_reason, f"{words.verdict(claim.verdict_kind)}.", claim.why, brief.remark)
    return kept(
        **{
            "@type": "ClaimReview",
            "@id": f"{urn('claim', claim.id)}:cell:{number}",
            "claimReviewed": f"{claim.question}: {said}",
            "about": {"@type": "Question", "@id": urn("claim", claim.id), "name": claim.question},
            "itemReviewed": _claim(cell, account),
            "reviewRating": _rating(cell, brief.scales.credibility),
            "reviewBody": " ".join(part for part in body if part),
            "datePublished": brief.created,
        }
    )


def _rating(cell: BriefCell, scale: Scale) -> dict[str, Any]:
    wording = scale.words(cell.credibility) or cell.credibility
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": wording}
    if scale.judges(cell.credibility):
        best = len(scale.judged)
        value = best - scale.rank(cell.credibility)[1]
        rating |= {"ratingValue": value, "bestRating": best, "worstRating": _WORST}
    return rating


def _claim(cell: BriefCell, account: BriefAccount | None) -> dict[str, Any]:
    document, source = (account.document, account.source) if account else (None, None)
    speaker = {"@type": "Person", "name": cell.speaker} if cell.speaker else None
    return kept(
        **{
            "@type": "Claim",
            "text": cell.quote,
            "author": speaker or (_body(source) if source else None),
            "datePublished": words.iso(document.published) if document else None,
            "appearance": _appearance(account) if account else None,
        }
    )


def _appearance(account: BriefAccount) -> dict[str, Any]:
    document, source = account.document, account.source
    return kept(
        **{
            "@type": "CreativeWork",
            "@id": urn("document", document.id),
            "name": document.title,
            "url": link(document.url),
            "author": [{"@type": "Person", "name": author} for author in document.authors],
            "publisher": _body(source) if source else None,
            "datePublished": words.iso(document.published),
            "inLanguage": document.language,
            "identifier": {"@type": "PropertyValue", "propertyID": "SHA-256", "value": document.sha256},
        }
    )


def _body(source: Source) -> dict[str, Any]:
    return {"@type": "Person" if source.kind in _PEOPLE else "Organization", "name": source.name}
