"""What the accounts name and date, as FollowTheMoney statements: one JSON object a line.

A statement is one value of one property of one thing, as one dataset has it. Each account is a
dataset, so what the accounts say stays apart: a name that three accounts write is three statements.
entity_id is the name as it was found, canonical_id the one it was merged into, so a merge can be
taken back. What the user adds to a name, which no account says, is a dataset of its own. Schemata
and properties are those of FollowTheMoney 4; a place is an Address, the only schema it has for one.
Lines begin with canonical_id, as its own tools expect of files to be sorted.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator

from viewer.domain.event import Event
from viewer.domain.mention import ORG, PERSON, PLACE
from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, BriefEntity, Written, named
from viewer.exporting.citation import link

#: Schema and property of a name, by label.
NAMES = {PERSON: ("Person", "name"), ORG: ("Organization", "name"), PLACE: ("Address", "full")}
_THING = ("Thing", "name")
#: The dataset of what no account says but the user.
OWN = "archive"
_FIT = re.compile(r"[0-9A-Za-z]+(?:[.-]+[0-9A-Za-z]+)*", re.ASCII)
_BLANKS = re.compile(r"\s+")
_QUALIFIERS = re.compile(r"[~?%]")
_HEADLINE = 160
_WIKIDATA = "wikidata"


def write(brief: Brief) -> Written:
    """Accounts as Article, names as Person, Organization or Address, dated passages as Event."""
    lines = {statement["id"]: statement for statement in _statements(brief)}
    text = "".join(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n" for line in lines.values())
    dates = [event.edtf for event in _events(brief)] + [account.document.published for account in brief.accounts]
    left_out = named(
        ("claims and their verdicts", brief.claims),
        ("notes", brief.all_notes),
        ("grades", any(account.grades for account in brief.accounts)),
        ("where in its account each name and date stands", brief.entities or brief.events),
        ("identifiers other than those of Wikidata", any(set(e.identifiers) - {_WIKIDATA} for e in brief.entities)),
        ("how often an account uses each form of a name", brief.entities),
        ("that a date is uncertain or approximate", any(_QUALIFIERS.search(edtf or "") for edtf in dates)),
        ("dates without a place on the calendar", any(not event.resolved for event in _events(brief))),
        ("languages, rights and genres", any(a.document.language or a.document.rights for a in brief.accounts)),
        ("the SHA-256 of each original", any(account.document.sha256 for account in brief.accounts)),
    )
    return Written(text, left_out)


def dataset(document_id: str) -> str:
    """The dataset of an account: letters, digits and single underscores.

    >>> dataset("01J-ÄB")
    'account_01j_b'
    """
    return "account_" + re.sub(r"[^a-z0-9]+", "_", document_id.lower()).strip("_")


def _statements(brief: Brief) -> Iterator[dict[str, object]]:
    accounts = brief.by_document
    for account in brief.accounts:
        yield from _article(account)
    for entity in brief.entities:
        yield from _named(entity, accounts)
    for event in _events(brief):
        if event.resolved and event.document in accounts:
            yield from _event(event)


def _article(account: BriefAccount) -> Iterator[dict[str, object]]:
    document, source = account.document, account.source
    values = [
        ("title", document.title),
        *(("author", author) for author in document.authors),
        ("publisher", source.name if source else ""),
        ("publishedAt", words.iso(_QUALIFIERS.sub("", document.published or "")) or ""),
        ("sourceUrl", link(document.url) or ""),
        ("fileName", document.file_name),
        ("mimeType", document.media_type),
        ("retrievedAt", words.iso(document.imported[:10]) or ""),
    ]
    id = _id("document", document.id)
    return _thing(dataset(document.id), id, id, "Article", values)


def _named(entity: BriefEntity, accounts: Iterable[str]) -> Iterator[dict[str, object]]:
    schema, prop = NAMES.get(entity.label, _THING)
    root = _id("name", entity.id)
    for form in entity.forms:
        if form.document_id in accounts:
            where = dataset(form.document_id)
            yield from _thing(where, _id("name", form.entity), root, schema, [(prop, form.text)])
    values = [
        (prop, "" if entity.name in {form.text for form in entity.forms} else entity.name),
        *(("alias", alias) for alias in entity.aliases),
        ("wikidataId", entity.identifiers.get(_WIKIDATA)),
        ("notes", entity.notes),
    ]
    yield from _thing(OWN, root, root, schema, values)


def _event(event: Event) -> Iterator[dict[str, object]]:
    plain = words.iso(_QUALIFIERS.sub("", event.edtf or ""))
    days = [("date", plain)] if plain else [("startDate", event.earliest or ""), ("endDate", event.latest or "")]
    text = _tidy(event.text)
    values = [
        ("name", text if len(text) <= _HEADLINE else text[: _HEADLINE - 1].rstrip() + "…"),
        ("summary", text if len(text) > _HEADLINE else ""),
        *days,
        ("proof", _id("document", event.document)),
    ]
    id = _id("event", f"{event.document}-{event.id}")
    return _thing(dataset(event.document), id, id, "Event", values)


def _events(brief: Brief) -> Iterator[Event]:
    """Dated passages; when an account itself was published is said by its Article."""
    return (event for event in brief.events if event.kind != "publication")


def _thing(
    where: str, id: str, canonical_id: str, schema: str, values: Iterable[tuple[str, str | None]]
) -> Iterator[dict[str, object]]:
    for prop, value in values:
        if tidied := _tidy(value or ""):
            yield {
                "canonical_id": canonical_id,
                "entity_id": id,
                "prop": prop,
                "schema": schema,
                "value": tidied,
                "dataset": where,
                "lang": None,
                "original_value": None,
                "first_seen": None,
                "last_seen": None,
                "external": False,
                "origin": None,
                "id": _key(where, id, prop, tidied),
            }


def _key(*parts: str) -> str:
    """The id FollowTheMoney itself would give the statement."""
    return hashlib.sha1(".".join(parts).encode("utf-8", "backslashreplace"), usedforsecurity=False).hexdigest()


def _id(kind: str, id: str) -> str:
    """An id as FollowTheMoney allows it; one that has other characters is hashed."""
    fit = id if _FIT.fullmatch(id) else hashlib.sha256(id.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{kind}-{fit}"


def _tidy(value: str) -> str:
    return _BLANKS.sub(" ", value).strip()
