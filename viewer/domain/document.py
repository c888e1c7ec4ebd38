"""A document: one account as it was received."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or heading of a document's canonical text, as `text[start:end]`.

    number: 1-based, stable, used for citing ("¶ 3").
    kind: heading, paragraph, list, table cell, quotation, caption or page break.
    """

    number: int
    start: int
    end: int
    kind: str = "paragraph"
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What is known about one account; its text and its original bytes are fetched apart.

    published: an EDTF string (ISO 8601-2) or None; published_how says where it was read:
        metadata, dateline, text or user.
    description: what kind of account it is, such as what a digest is a digest of.
    source: id of the body that publishes it, or None.
    path: where the file lay when it was imported; imported: UTC, ISO 8601.
    sha256: of the original bytes, in hex. characters: code points of the canonical text.
    read_to: code point up to which the user has read; read_at: the one at the top of the column when it was left.
    translation_of: id of the document that this one translates, or None.
    encoding: how bytes became text, e.g. "utf-8"; None where the format says so itself.
    flags: what the user says of it as a whole, of annotation.FLAGS. version_of: the document whose place it took.
    """

    id: str
    title: str
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None
    published_how: str | None = None
    language: str | None = None
    url: str | None = None
    rights: str | None = None
    genre: str | None = None
    description: str | None = None
    file_name: str = ""
    path: str = ""
    media_type: str = "text/plain"
    encoding: str | None = None
    sha256: str = ""
    size: int = 0
    imported: str = ""
    characters: int = 0
    read_to: int = 0
    read_at: int = 0
    translation_of: str | None = None
    flags: tuple[str, ...] = ()
    version_of: str | None = None

    @property
    def read_share(self) -> float:
        """How much has been read, 0..1."""
        return min(1.0, self.read_to / self.characters) if self.characters else 0.0


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """What a reader of a file format hands over: canonical text, blocks and the citation data found.

    text must be canonical (see domain.text.canonical); blocks cover its visible paragraphs.
    publisher is a name; the archive turns it into a source.
    warnings: what could not be read or had to be guessed, in plain sentences.
    extractor: name and version of the reader, such as "html-1".
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    published_how: str | None = None
    language: str | None = None
    url: str | None = None
    rights: str | None = None
    genre: str | None = None
    media_type: str = "text/plain"
    encoding: str | None = None
    extractor: str = ""
    warnings: tuple[str, ...] = ()
