"""Plain text."""

from __future__ import annotations

from pathlib import Path

from viewer.domain.document import Block, ImportedDocument
from viewer.domain.text import canonical, paragraphs
from viewer.importing import header
from viewer.importing.citation import cited, one_line
from viewer.importing.encodings import Decoded

_LONGEST_TITLE = 120  # characters; a longer first line is a paragraph


def read(decoded: Decoded, path: Path) -> ImportedDocument:
    """The text as received; what its head states becomes citation data and stays in the text too."""
    text = canonical(decoded.text)
    blocks = paragraphs(text)
    stated, body = header.read(text)
    document = ImportedDocument(
        text,
        blocks,
        title=first_line(text, blocks, body) or canonical(path.stem),
        media_type="text/plain",
        encoding=decoded.encoding,
        extractor="plain-1",
        warnings=decoded.warnings,
    )
    return cited(document, stated)


def first_line(text: str, blocks: tuple[Block, ...], start: int = 0) -> str | None:
    """The first paragraph from `start` on if it is one short line, as titles are; else None."""
    first = next((text[max(start, block.start) : block.end].strip() for block in blocks if block.end > start), "")
    return one_line(first) if len(first) <= _LONGEST_TITLE and "\n" not in first else None
