"""One door to the readers of all formats."""

from __future__ import annotations

from pathlib import Path

from viewer.domain.document import ImportedDocument
from viewer.errors import ViewerError
from viewer.importing import markdown, plain
from viewer.importing.encodings import decode
from viewer.importing.files import media_type, shown
from viewer.texts import tr


def read(data: bytes, path: Path, *, encoding: str | None = None) -> ImportedDocument:
    """The document in the bytes of the file `path`, whose suffix says how to read them.

    encoding: the user's word, which overrules what was detected. path is not opened.
    Raises ViewerError where the format is not read, or the data holds no text.
    """
    kind = media_type(path)
    if kind is None:
        raise ViewerError(
            tr("“{name}” is in a format that is not read.", name=shown(path)),
            safe=tr("Nothing was imported from it."),
            do=tr("Save it as text, Markdown, a web page or a PDF and import that."),
        )
    if kind == "text/html":
        from viewer.importing import web  # takes a tenth of a second to import

        return web.read(data, path, encoding=encoding)
    if kind == "application/pdf":
        from viewer.importing import pdf  # loads a library of 8 MB

        return pdf.read(data, path)
    decoded = decode(data, shown(path), encoding=encoding)
    if not decoded.text.strip():
        raise ViewerError(
            tr("“{name}” has no text in it.", name=shown(path)),
            safe=tr("Nothing was imported from it."),
            do=tr("Look whether it was saved or copied completely."),
        )
    return markdown.read(decoded, path) if kind == "text/markdown" else plain.read(decoded, path)
