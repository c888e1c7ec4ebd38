"""PDF: the words of each page in reading order, in paragraphs that know their page.

A PDF says where letters stand, not what a paragraph is; its lines are put together here from their places
on the page. The page itself can be painted beside the text, so that nobody has to believe this.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from viewer.domain.document import Block, ImportedDocument
from viewer.domain.text import canonical
from viewer.errors import ViewerError
from viewer.importing import header
from viewer.importing.citation import cited, names, one_line
from viewer.importing.files import shown
from viewer.importing.layout import PAGE_BREAK, Line, paragraphs
from viewer.texts import tr

MOST_PAGES = 10_000  # the cap of dangerzone, which has met every document people send to reporters
_MOST_PIXELS = 20_000_000
#: What programs write as the title of every document: the name of a file, or their own.
_NO_TITLE = re.compile(r"\.(docx?|pdf|odt|rtf|indd|qxd|tex|pptx?|xlsx?)$|^(microsoft word|untitled|slide 1\b)", re.I)
#: A hyphen that only the end of the line made, as PDFium marks it.
_SOFT = "\x02\xad\ufffe"


def read(data: bytes, path: Path) -> ImportedDocument:
    """The document in a PDF file.

    Line ends inside a paragraph become spaces, words parted at a line's end become whole.
    Raises ViewerError where it is protected, damaged, longer than MOST_PAGES or has no text.
    """
    document = _opened(data, path)
    try:
        found: list[tuple[str, str, int]] = []
        empty = []
        for number in range(len(document)):
            on_page = paragraphs(_lines(document, number))
            found += [(kind, text, number + 1) for kind, text in on_page]
            if all(kind == PAGE_BREAK for kind, _ in on_page):
                empty.append(number + 1)
        told = document.get_metadata_dict()
        count = len(document)
    finally:
        document.close()
    if len(empty) == count:
        raise ViewerError(
            tr("“{name}” has no text in it: its pages are pictures.", name=shown(path)),
            safe=tr("Nothing was imported from it."),
            do=tr("Make its text readable first (with OCRmyPDF, for example) and import what comes out."),
        )
    return _document(found, told, path, _warnings(empty, count))


def picture(data: bytes, path: Path, page: int, width: int) -> tuple[int, int, bytes]:
    """A page as it looks: width and height in pixels, and four bytes (blue, green, red, unused) for each.

    page: 1-based. width: wished, in pixels; less where the picture would be larger than memory likes.
    """
    document = _opened(data, path)
    try:
        if not 1 <= page <= len(document):
            raise ViewerError(
                tr("“{name}” has no page {page}.", name=shown(path), page=page),
                do=tr("It has {count} pages.", count=len(document)),
            )
        sheet = document[page - 1]
        across, down = sheet.get_size()
        scale = min(width / across, (_MOST_PIXELS / (across * down)) ** 0.5)
        bitmap = sheet.render(scale=scale, rev_byteorder=False, force_bitmap_format=pdfium.FPDFBitmap_BGRx)
        made = (bitmap.width, bitmap.height, _rows(bitmap))
        sheet.close()
        return made
    finally:
        document.close()


def _rows(bitmap: pypdfium2.PdfBitmap) -> bytes:
    whole = bytes(bitmap.buffer)
    across = bitmap.width * 4
    if bitmap.stride == across:
        return whole[: across * bitmap.height]
    return b"".join(whole[row * bitmap.stride :][:across] for row in range(bitmap.height))


def _opened(data: bytes, path: Path) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
        raise ViewerError(
            (
                tr("“{name}” is protected by a password.", name=shown(path))
                if protected
                else tr("“{name}” is not a readable PDF.", name=shown(path))
            ),
            safe=tr("Nothing was imported from it."),
            do=(
                tr("Save a copy without the password and import that.")
                if protected
                else tr("Look whether it was saved or copied completely.")
            ),
        ) from error
    if len(document) > MOST_PAGES:
        document.close()
        raise ViewerError(
            tr("“{name}” has more than {most_pages:,} pages.", name=shown(path), most_pages=MOST_PAGES),
            safe=tr("Nothing was imported from it."),
            do=tr("Split it and import the parts."),
        )
    return document


def _lines(document: pypdfium2.PdfDocument, number: int) -> list[Line]:
    """The lines of a page in the order in which they are read."""
    page = document[number]
    text = page.get_textpage()
    try:
        letters = [(_letter(text, index), index) for index in range(text.count_chars())]
        lines = [list(line) for ends, line in groupby(letters, lambda each: each[0] in "\r\n") if not ends]
        return [line for line in (_line(text, each) for each in lines) if line is not None]
    finally:
        text.close()
        page.close()


def _letter(text: pypdfium2.PdfTextPage, index: int) -> str:
    # Not get_text_range: its positions are not those of the boxes where letters are wider than 16 bits.
    code = pdfium.FPDFText_GetUnicode(text, index)
    return chr(code) if 0 < code < 0x110000 else " "


def _line(text: pypdfium2.PdfTextPage, letters: list[tuple[str, int]]) -> Line | None:
    words = "".join(letter for letter, _ in letters)
    # Letters beyond 16 bits come as two halves on some systems.
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    boxes = [_box(text, index) for letter, index in letters if not letter.isspace() and letter not in _SOFT]
    if not boxes:
        return None
    parted = words.rstrip()[-1:] in _SOFT
    clean = canonical("".join(letter for letter in words if letter not in _SOFT)).strip()
    if not clean:
        return None
    return Line(
        clean,
        left=min(box[0] for box in boxes),
        right=max(box[1] for box in boxes),
        base=median(box[2] for box in boxes),
        size=median(box[3] for box in boxes),
        parted=parted,
    )


def _box(text: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """Left, right, base line and size of a letter, in points from the page's lower left corner."""
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    # The loose box is as high as the font is large; the font's own size may be in units of another scale.
    pdfium.FPDFText_GetLooseCharBox(text, index, box)
    pdfium.FPDFText_GetCharOrigin(text, index, x, y)
    return box.left, box.right, y.value, abs(box.top - box.bottom)


def _document(
    found: list[tuple[str, str, int]], told: dict[str, str], path: Path, warnings: tuple[str, ...]
) -> ImportedDocument:
    blocks, position = [], 0
    for number, (kind, words, page) in enumerate(found, 1):
        blocks.append(Block(number, position, position + len(words), kind, page))
        position += len(words) + 2
    text = "\n\n".join(words for _, words, _ in found)
    stated, _ = header.read(text)
    document = cited(
        ImportedDocument(
            text,
            tuple(blocks),
            title=_title(told.get("Title", ""), path) or _heading(found) or canonical(path.stem),
            media_type="application/pdf",
            extractor="pdf-1",
            warnings=warnings,
        ),
        stated,
    )
    # The day on which the file was made is not the day on which the account was published.
    return replace(document, authors=document.authors or names(canonical(told.get("Author", ""))))


def _title(told: str, path: Path) -> str | None:
    title = one_line(canonical(told)) or ""
    return title if title and title != path.stem and not _NO_TITLE.search(title) else None


def _heading(found: list[tuple[str, str, int]]) -> str | None:
    on_first = [(kind, words) for kind, words, page in found if page == found[0][2]]
    headings = [words for kind, words in on_first if kind == "heading"]
    first = headings[0] if headings else on_first[0][1]
    return one_line(first) if len(first) <= 200 else None


def _warnings(empty: list[int], count: int) -> tuple[str, ...]:
    if not empty:
        return ()
    pages = ", ".join(map(str, empty[:20])) + (" …" if len(empty) > 20 else "")
    return (f"{len(empty)} of {count} pages have no text, because they are pictures or empty: {pages}.",)
