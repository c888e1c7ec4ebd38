"""Web pages: the article, or all that a browser would show, without ever touching the network."""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from html.parser import HTMLParser
from pathlib import Path

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from viewer.domain.document import Block, ImportedDocument
from viewer.domain.text import canonical
from viewer.errors import ViewerError
from viewer.importing import page_citation
from viewer.importing.blocks import BlockWriter
from viewer.importing.citation import cited
from viewer.importing.encodings import decode
from viewer.importing.files import shown
from viewer.texts import tr

_SMALL = 150  # words; below, there is nothing around an article that is worth leaving out
_KEPT = 0.3  # share of the visible words that the article must hold to be believed ...
_KEPT_OF_MARKED = 0.6  # ... and of the words in the largest <article>, else <main>, which menus seldom stand in
# readability looks at every element many times over; beyond these it would take minutes.
_DEEPEST_ARTICLE = 150
_LARGEST_ARTICLE = 5_000_000  # characters of markup
_DECLARED = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_ENDS = re.compile(r"</(?:html|body)\s{0,100}>", re.IGNORECASE)

# Its error reports quote the page, and logs must hold no content of documents.
logging.getLogger("readability").disabled = True
logging.getLogger("readability.readability").disabled = True

Text = tuple[str, tuple[Block, ...]]


def read(data: bytes, path: Path, *, encoding: str | None = None) -> ImportedDocument:
    """The page's visible text in blocks, and what it states about itself.

    Raises ViewerError where it is no text or shows none. Warnings tell what was left out.
    """
    decoded = decode(data, shown(path), encoding=encoding, declared=_declared(data))
    page, cut = _parsed(decoded.text)
    (text, blocks), left_out = _body(decoded.text, None if cut else page)
    if not blocks:
        raise ViewerError(
            tr("“{name}” shows no text.", name=shown(path)),
            safe=tr("Nothing was imported from it."),
            do=tr("Some pages load their text later: open it in a browser, then save it again or copy its text."),
        )
    document = ImportedDocument(
        text,
        blocks,
        title=canonical(path.stem),
        media_type="text/html",
        encoding=decoded.encoding,
        extractor="html-1",
        warnings=(*decoded.warnings, *left_out),
    )
    return document if page is None else cited(document, page_citation.read(page, decoded.text))


def _body(markup: str, page: HtmlElement | None) -> tuple[Text, list[str]]:
    """The text and what is left out of it. page: None where no tree holds the whole page."""
    warnings = []
    if page is None:
        body = _without_tree(markup)
        if body[1]:
            warnings.append("This page is nested too deeply to tell its article apart; all of its text was taken.")
    else:
        body = _visible(page)
        visible = len(body[0].split())
        if article := _article(page, markup, visible):
            body = article
            warnings.append(
                f"Only the article was taken, {len(body[0].split()):,} of {visible:,} visible words; "
                "menus and other parts around it were left out."
            )
    if _endless_comment(markup) is not None:
        warnings.append("A comment in this page never ends; what follows it was left out, as in a browser.")
    return body, warnings


def _declared(data: bytes) -> str | None:
    """The encoding the page names near its top; Latin-1 means windows-1252, as browsers take it."""
    found = _DECLARED.search(data[:4096])
    if found is None:
        return None
    name = found[1].decode("ascii").lower()
    # Whoever can read the declaration is not reading UTF-16.
    return None if name.startswith("utf") else "windows-1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name


def _endless_comment(markup: str) -> int | None:
    """Where a comment begins that nothing ends, None where all end."""
    start = markup.find("<!--", markup.rfind("-->") + 1)
    return None if start < 0 else start


def _parsed(markup: str) -> tuple[HtmlElement | None, bool]:
    """The page as a tree, None where it is empty, and whether the parser gave up before its end."""
    parser = lxml.html.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        # Browsers show what follows </html>, libxml2 sets it apart where no tree walk comes by.
        page = lxml.html.document_fromstring(_ENDS.sub("", markup).encode(), parser=parser)
    except etree.ParserError:
        return None, False
    return page, any(entry.level_name == "FATAL" for entry in parser.error_log)


def _visible(page: HtmlElement) -> Text:
    writer = BlockWriter()
    for event, element in etree.iterwalk(page, events=("start", "end")):
        if event == "start":
            writer.start(element.tag, dict(element.attrib.items()))
            writer.text(element.text or "")
        else:
            writer.end(element.tag)
            if element is not page:
                writer.text(element.tail or "")
    return writer.result()


def _article(page: HtmlElement, markup: str, visible: int) -> Text | None:
    """The article that readability finds, None where there is none or it leaves too much out."""
    if visible < _SMALL or len(markup) > _LARGEST_ARTICLE or _depth(page) > _DEEPEST_ARTICLE:
        return None
    from readability import Document
    from readability.readability import Unparseable

    try:
        found, _ = _parsed(Document(deepcopy(page)).summary(html_partial=True))
    except (Unparseable, etree.LxmlError, ValueError):
        return None
    if found is None:
        return None
    article = _visible(found)
    kept = len(article[0].split())
    enough = max(_KEPT * visible, _KEPT_OF_MARKED * _marked(page))
    return article if enough <= kept < visible else None


def _marked(page: HtmlElement) -> int:
    """The visible words of the largest <article>, else of <main>; 0 where the page marks neither."""
    elements = [*page.iter("article")] or [*page.iter("main")]
    # An article may hold others, in any depth: only the outermost are counted, each once.
    outer = [element for element in elements[:100] if next(element.iterancestors(element.tag), None) is None]
    return max((len(_visible(element)[0].split()) for element in outer), default=0)


def _depth(page: HtmlElement) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(page, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _without_tree(markup: str) -> Text:
    """The visible text by a parser that builds no tree: slower, but no depth is too great for it."""

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            writer.start(tag, dict(attrs))

        def handle_endtag(self, tag: str) -> None:
            writer.end(tag)

        def handle_data(self, data: str) -> None:
            writer.text(data)

    writer = BlockWriter()
    reader = Reader(convert_charrefs=True)
    # What follows an endless comment is part of it, and html.parser would search it again and again.
    reader.feed(markup[: _endless_comment(markup)])
    reader.close()
    return writer.result()
