"""What of the exports needs Qt: pages as PDF, drawings as PNG. Any thread may call it once `ready`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from viewer.exporting.brief import Brief
from viewer.exporting.pages import Block
from viewer.exporting.visible import shown
from viewer.ui import printing

_SHARP = 2.5  # dots for each pixel of a drawing: some 300 an inch across a printed page
_kept: list[QApplication] = []
_WIDEST = 12_000  # dots


def ready() -> None:
    """Makes sure that there are fonts to write with, on a machine without a screen too."""
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QApplication(sys.argv[:1]))


def png(svg: str) -> bytes:
    """A drawing as a PNG picture, sharp enough for print."""
    drawing = QSvgRenderer(QByteArray(svg.encode()))
    size = drawing.defaultSize()
    sharp = min(_SHARP, _WIDEST / max(size.width(), size.height(), 1))
    picture = QImage(QSize(round(size.width() * sharp), round(size.height() * sharp)), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    buffer.close()
    return bytes(data.data())


def pdf(brief: Brief, blocks: Iterable[Block]) -> bytes:
    """The blocks as a PDF with title, author, language and outline.

    Qt writes no structure tags; what else helps a screen reader is there: words as words, a language, an outline.
    """
    from pypdf import PdfReader, PdfWriter  # only PDF needs it
    from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, IndirectObject, NameObject, TextStringObject

    printed = printing.printed(blocks, shown(brief.title, 90))
    made = PdfWriter()
    made.append_pages_from_reader(PdfReader(io.BytesIO(printed.data)))  # not Qt's own metadata, with another time
    authors = tuple(dict.fromkeys(note.author for note in brief.all_notes if note.author))
    made.add_metadata(
        {
            "/Title": shown(brief.title) or "Untitled",
            "/Author": ", ".join(map(shown, authors)) or shown(brief.generator),
            "/Creator": shown(brief.generator),
            "/Producer": "Qt, pypdf",
            "/CreationDate": _pdf_date(brief.created),
            "/ModDate": _pdf_date(brief.created),
        }
    )
    parents: list[IndirectObject] = []
    for heading in printed.headings:
        above = parents[heading.level - 2] if heading.level > 1 and len(parents) >= heading.level - 1 else None
        item = made.add_outline_item(title=heading.text, page_number=heading.page, parent=above)
        parents[heading.level - 1 :] = [item]
    made.root_object[NameObject("/Lang")] = TextStringObject("en")
    preferences = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    made.root_object[NameObject("/ViewerPreferences")] = preferences
    made.root_object[NameObject("/PageMode")] = NameObject("/UseOutlines")
    mark = TextStringObject(brief.created[:32])
    made._ID = ArrayObject([mark, mark])
    out = io.BytesIO()
    made.write(out)
    return out.getvalue()


def _pdf_date(utc: str) -> str:
    digits = "".join(c for c in utc[:19] if c.isdigit())
    return f"D:{digits}Z" if len(digits) == 14 else "D:19800101000000Z"
