"""What a web page says about itself: JSON-LD, then meta elements, then its title and language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from viewer.importing.citation import Citation, day, language, names, one_line, web_address

_MOST_NODES = 20_000  # of JSON-LD; a page that needs more is not describing itself
_KINDS = re.compile(r"Article|Posting|Report|Review|Liveblog|Opinion|WebPage", re.IGNORECASE)
_TITLE = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_AUTHOR = ("citation_author", "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl")
_PUBLISHER = ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher")
_PUBLISHED = (
    "article:published_time datepublished citation_publication_date citation_date dc.date.issued dcterms.issued "
    "dcterms.created dc.date dcterms.date parsely-pub-date sailthru.date pubdate publish-date date"
).split()
_LANGUAGE = ("og:locale", "dc.language", "dcterms.language", "content-language")
_RIGHTS = ("dc.rights", "dcterms.rights", "copyright")
# Browsers and SingleFile write the address of a page that they save into a comment at its top.
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)|<!--\s*Page saved with SingleFile\s+url: (\S+)")


def read(page: HtmlElement, source: str) -> Citation:
    """What `page` states; source: its markup, for the address that browsers write on saving."""
    meta = _meta(page)
    article, others = _article(page)
    saved = _SAVED_FROM.search(source[:5000])

    def stated(keys: tuple[str, ...] | list[str]) -> Iterator[str]:
        return (value for key in keys for value in meta.get(key, ()))

    def linked(key: str) -> Iterator[str]:
        return _texts(article.get(key), others)

    addresses = [
        *(link.get("href") or "" for link in page.iter("link") if "canonical" in (link.get("rel") or "").lower()),
        *meta.get("og:url", ()),
        *linked("url"),
        *((saved[1] or saved[2],) if saved else ()),
    ]
    people = [*linked("author")] or [*linked("creator")]
    bylines = next((meta[key] for key in _AUTHOR if any(names(value) for value in meta.get(key, ()))), [])
    title = page.find(".//title")
    titles = [*linked("headline"), *linked("name"), *stated(_TITLE)]
    titles += ["".join(element.itertext()) for element in (title, page.find(".//h1")) if element is not None]
    times = (time.get("datetime") or "" for time in page.iter("time") if time.get("itemprop") == "datePublished")
    return Citation(
        title=_first(one_line(value) for value in titles),
        authors=tuple(dict.fromkeys(name for value in people or bylines for name in names(value))),
        publisher=_first(one_line(value) for value in (*linked("publisher"), *stated(_PUBLISHER))),
        published=_first(day(value) for value in (*linked("datePublished"), *stated(_PUBLISHED), *times)),
        language=_first(
            language(value)
            for value in (*linked("inLanguage"), page.get("lang") or page.get("xml:lang") or "", *stated(_LANGUAGE))
        ),
        url=_first(web_address(value) for value in addresses),
        rights=_first(one_line(value) for value in (*linked("license"), *stated(_RIGHTS))),
    )


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _meta(page: HtmlElement) -> dict[str, list[str]]:
    """Key, lower case -> contents of the meta elements, in the page's order."""
    found: dict[str, list[str]] = {}
    for element in page.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (key := element.get(attribute)):
                found.setdefault(key.strip().lower(), []).append(content)
    return found


def _article(page: HtmlElement) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The JSON-LD node that describes the article ({} where none does), and all nodes by their @id."""
    nodes = [
        node for script in page.iter("script") if "ld+json" in (script.get("type") or "") for node in _nodes(script)
    ]
    by_id = {node["@id"]: node for node in reversed(nodes) if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if _KINDS.search(_kind(node))]
    # "WebPage" stands around nearly every article and says less about it.
    articles.sort(key=lambda node: "webpage" in _kind(node).lower())
    return (articles[0] if articles else {}), by_id


def _nodes(script: HtmlElement) -> list[dict[str, Any]]:
    try:
        waiting = [json.loads(script.text or "", strict=False)]
    except (ValueError, RecursionError):
        return []
    found: list[dict[str, Any]] = []
    for _ in range(_MOST_NODES):
        if not waiting:
            break
        node = waiting.pop()
        if isinstance(node, list):
            waiting += reversed(node)
        elif isinstance(node, dict):
            found.append(node)
            waiting += [value for value in reversed(node.values()) if isinstance(value, dict | list)]
    return found


def _kind(node: dict[str, Any]) -> str:
    kind = node.get("@type")
    return " ".join(str(part) for part in kind) if isinstance(kind, list) else str(kind or "")


def _texts(value: object, others: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The plain texts a JSON-LD value stands for: itself, its items', its name, or that of the node it refers to."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            whole = item if "name" in item else others.get(str(item.get("@id")), item)
            item = whole.get("name") or whole.get("@value") or whole.get("alternateName") or whole.get("url")
        if isinstance(item, str):
            yield item
