"""Markdown, kept as its source.

The source is the evidence and every offset counts its characters, so all that is needed is where the
blocks stand. Line rules tell that; a parser would add nothing but the means to render.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from viewer.domain.document import Block, ImportedDocument
from viewer.domain.text import canonical
from viewer.importing import header
from viewer.importing.citation import cited, one_line
from viewer.importing.encodings import Decoded
from viewer.importing.plain import first_line

_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEADING = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_QUOTE = re.compile(r" {0,3}>")
_ROW = re.compile(r" {0,3}\|")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")


def read(decoded: Decoded, path: Path) -> ImportedDocument:
    """The Markdown as received; front matter becomes citation data and stays in the text too."""
    text = canonical(decoded.text)
    stated, body = header.read(text)
    found = blocks(text, body)
    document = ImportedDocument(
        text,
        found,
        title=_heading(text, found) or first_line(text, found, body) or canonical(path.stem),
        media_type="text/markdown",
        encoding=decoded.encoding,
        extractor="markdown-1",
        warnings=decoded.warnings,
    )
    return cited(document, stated)


def blocks(text: str, body: int = 0) -> tuple[Block, ...]:
    """Headings, paragraphs, list items, quotations and table rows of `text`.

    body: where the text after the front matter begins; the front matter is one block.
    """
    spans = [(0, body, "paragraph"), *_spans(text, body)]
    trimmed = [(*_trimmed(text, start, end), kind) for start, end, kind in spans]
    visible = [span for span in trimmed if span[0] < span[1]]
    return tuple(Block(number, start, end, kind) for number, (start, end, kind) in enumerate(visible, 1))


def _spans(text: str, start: int) -> Iterator[tuple[int, int, str]]:
    begin, kind = start, ""  # of the block that is open; no kind: none is
    fence = ""
    for line in re.finditer(r"[^\n]*(?:\n|$)", text[start:]):
        here, end, words = start + line.start(), start + line.end(), line.group().rstrip()
        if fence:
            if words.strip().startswith(fence):
                yield begin, end, kind
                fence, kind = "", ""
            continue
        opens = _opens(words, kind)
        if opens == "heading" and kind == "paragraph" and _UNDERLINE.match(words):
            yield begin, end, "heading"
            kind = ""
            continue
        if opens is None:  # goes on with the open block
            continue
        if kind:
            yield begin, here, kind
        begin, kind = here, opens
        if found := _FENCE.match(words):
            fence = found[1]
        elif kind == "heading":
            yield begin, end, kind
            kind = ""
    if kind:
        yield begin, len(text), kind


def _opens(line: str, kind: str) -> str | None:
    """The kind of block that `line` begins, "" where it only ends the open one, None where it continues it."""
    if not line or (_RULE.match(line) and not (kind == "paragraph" and _UNDERLINE.match(line))):
        return ""
    if _HEADING.match(line) or (kind == "paragraph" and _UNDERLINE.match(line)):
        return "heading"
    if _FENCE.match(line):
        return "paragraph"
    if _ITEM.match(line):
        return "list"
    if _QUOTE.match(line):
        return None if kind == "quotation" else "quotation"
    if _ROW.match(line):
        return "table cell"
    return None if kind in ("paragraph", "list", "quotation") else "paragraph"


def _heading(text: str, found: tuple[Block, ...]) -> str | None:
    """The first heading without its marks, as a title."""
    block = next((block for block in found if block.kind == "heading"), None)
    if block is None:
        return None
    words = text[block.start : block.end].split("\n")[0].strip().strip("#")
    words = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", words)
    return one_line(re.sub(r"[*`]+|(?<!\w)_+|_+(?!\w)", "", words))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    return start + len(body) - len(body.lstrip()), end - len(body) + len(body.rstrip())
