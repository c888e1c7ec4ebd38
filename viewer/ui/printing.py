"""Blocks of words, tables and pictures laid out on A4 pages by Qt, as a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtSvg import QSvgRenderer

from viewer.exporting.look import LINE, PARAGRAPHS, RUNS
from viewer.exporting.pages import Block, Paragraph, Picture, Run, Table

_DOTS = 1200  # an inch, as precise as QPdfWriter places things
_POINT = _DOTS / 72
_WIDE, _HIGH = 482.0, 728.0  # points: A4 within margins of 2 cm and a line for the footer
_MARGIN = 56.7
_FOOTER = 22.0
_FAMILIES = ["Liberation Sans", "Noto Sans", "Arial", "DejaVu Sans"]
_FIXED = ["Liberation Mono", "DejaVu Sans Mono", "Courier New"]
_UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_KEEP = QTextFormat.Property.UserProperty + 1  # on one page with what follows
_PICTURE = QTextFormat.Property.UserProperty + 2  # which picture stands in the room of this block
_TURNS = 400  # at most so many page breaks are put in so that headings stay with what they head


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the outline. level: from 1; page: from 0."""

    text: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF as Qt writes it, and where its headings are."""

    data: bytes
    headings: tuple[Heading, ...]


def printed(blocks: Iterable[Block], footer: str) -> Printed:
    """The blocks on pages, each with `footer` and its number."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QPdfWriter(buffer)
    page.setResolution(_DOTS)
    page.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, 0), QPageLayout.Unit.Point)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(page)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(10))
    pictures = _fill(document, blocks)
    document.setPageSize(QSizeF(_WIDE * _POINT, _HIGH * _POINT))
    _keep_together(document)
    painter = QPainter(page)
    for number in range(document.pageCount()):
        if number:
            page.newPage()
        _paint(painter, document, number, pictures)
        _paint_footer(painter, f"{footer} · {number + 1}")
    painter.end()
    headings = tuple(_headings(document))
    buffer.close()
    return Printed(bytes(data.data()), headings)


def _fill(document: QTextDocument, blocks: Iterable[Block]) -> list[QSvgRenderer]:
    cursor, pictures, fresh = QTextCursor(document), [], True
    for block in blocks:
        if isinstance(block, Table):
            _table(cursor, block)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            fresh = False
            continue
        style = _block_format(block) if isinstance(block, Paragraph) else _room(block, len(pictures))
        if fresh:
            cursor.setBlockFormat(style)
        else:
            cursor.insertBlock(style, QTextCharFormat())
        fresh = False
        if isinstance(block, Picture):
            pictures.append(QSvgRenderer(QByteArray(block.svg.encode())))
        else:
            _runs(cursor, block)
    return pictures


def _table(cursor: QTextCursor, table: Table) -> None:
    rows = [*([table.head] if table.head else []), *table.rows]
    if not rows:
        return
    style = QTextTableFormat()
    style.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share) for share in table.widths]
    )
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    style.setHeaderRowCount(1 if table.head else 0)
    style.setBorder(0)
    style.setCellPadding(0)
    style.setCellSpacing(0)
    style.setTopMargin(2 * _POINT)
    style.setBottomMargin(8 * _POINT)
    made: QTextTable = cursor.insertTable(len(rows), len(table.widths), style)
    for number, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            place = made.cellAt(number, column)
            look = place.format().toTableCellFormat()
            look.setTopPadding(2.5 * _POINT)
            look.setBottomPadding(2.5 * _POINT)
            look.setRightPadding((8 if column < len(cells) - 1 else 0) * _POINT)
            look.setBottomBorder(0.5 * _POINT)
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBottomBorderBrush(QBrush(QColor(f"#{LINE}")))
            place.setFormat(look)
            inside = place.firstCursorPosition()
            for index, paragraph in enumerate(cell):
                style_ = _block_format(paragraph)
                if index:
                    inside.insertBlock(style_, QTextCharFormat())
                else:
                    inside.setBlockFormat(style_)
                _runs(inside, paragraph)


def _runs(cursor: QTextCursor, paragraph: Paragraph) -> None:
    for run in paragraph.runs:
        cursor.insertText(run.text.replace("\n", "\u2028"), _char_format(paragraph, run))
    if not paragraph.runs:
        cursor.setBlockCharFormat(_char_format(paragraph, Run("")))


def _block_format(paragraph: Paragraph) -> QTextBlockFormat:
    look, style = PARAGRAPHS[paragraph.style], QTextBlockFormat()
    style.setTopMargin(look.before * _POINT)
    style.setBottomMargin(look.after * _POINT)
    style.setLeftMargin(look.indent * _POINT)
    style.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if paragraph.right_to_left:
        style.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        style.setAlignment(Qt.AlignmentFlag.AlignLeft)  # the leading side, which here is the right one
    if look.outline:
        style.setHeadingLevel(look.outline)
    if look.keep:
        style.setProperty(_KEEP, True)
    return style


def _room(picture: Picture, number: int) -> QTextBlockFormat:
    """An empty line as high as a picture across the page."""
    style = QTextBlockFormat()
    high = min(_WIDE * picture.height / picture.width, _HIGH - 40)
    style.setLineHeight(high * _POINT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    style.setTopMargin(4 * _POINT)
    style.setBottomMargin(8 * _POINT)
    style.setProperty(_PICTURE, number)
    return style


def _char_format(paragraph: Paragraph, run: Run) -> QTextCharFormat:
    look, words = PARAGRAPHS[paragraph.style], RUNS.get(run.style)
    style = QTextCharFormat()
    font = _font(look.size)
    font.setBold(look.bold)
    colour = look.colour
    if words:
        if words.fixed:
            font.setFamilies(_FIXED)
            font.setPointSizeF(look.size * 0.9)
        font.setBold(look.bold or words.bold)
        colour = words.colour or colour
    style.setFont(font)
    style.setForeground(QColor(f"#{colour}"))
    if words and words.background:
        style.setBackground(QColor(f"#{words.background}"))
    if words and words.underline:
        style.setUnderlineStyle(_UNDERLINES[words.underline])
        style.setUnderlineColor(QColor(f"#{colour}"))
    if words and words.raised:
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if run.link:
        style.setAnchor(True)
        style.setAnchorHref(run.link)
    return style


def _font(size: float) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(size)
    return font


def _keep_together(document: QTextDocument) -> None:
    """Puts page breaks before headings that would end a page, and before pictures that would be cut."""
    layout, page_high = document.documentLayout(), _HIGH * _POINT
    block, turns = document.begin(), 0
    while block.isValid() and turns < _TURNS:
        after = block.next()
        if after.isValid() and _parted(block, after, layout, page_high) and not block.blockFormat().pageBreakPolicy():
            first = _first_of_those_kept(block)
            if not first.blockFormat().pageBreakPolicy() and QTextCursor(first).currentTable() is None:
                style = first.blockFormat()
                style.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).setBlockFormat(style)
                turns += 1
        block = after


def _parted(block: QTextBlock, after: QTextBlock, layout: QAbstractTextDocumentLayout, page_high: float) -> bool:
    box = layout.blockBoundingRect(block)
    if block.blockFormat().hasProperty(_PICTURE):
        return int(box.top() // page_high) != int((box.bottom() - 1) // page_high)
    if not block.blockFormat().property(_KEEP) or QTextCursor(block).currentTable() is not None:
        return False
    below = layout.blockBoundingRect(after)
    reach = below.bottom() if after.blockFormat().hasProperty(_PICTURE) else below.top() + 2 * _POINT
    return int(box.top() // page_high) != int(reach // page_high)


def _first_of_those_kept(block: QTextBlock) -> QTextBlock:
    while True:
        before = block.previous()
        if not before.isValid() or not before.blockFormat().property(_KEEP):
            return block
        if QTextCursor(before).currentTable() is not None:
            return block
        block = before


def _paint(painter: QPainter, document: QTextDocument, number: int, pictures: list[QSvgRenderer]) -> None:
    top = number * _HIGH * _POINT
    painter.save()
    painter.translate(0, -top)
    view = QRectF(0, top, _WIDE * _POINT, _HIGH * _POINT)
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = view  # type: ignore[assignment]  # stubs
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    context.palette = palette  # type: ignore[assignment]  # stubs
    document.documentLayout().draw(painter, context)
    for block in _blocks(document):
        if block.blockFormat().hasProperty(_PICTURE):
            room = document.documentLayout().blockBoundingRect(block)
            if view.contains(room.center()):
                drawing = pictures[block.blockFormat().intProperty(_PICTURE)]
                size = drawing.viewBoxF().size()
                scale = min(_WIDE * _POINT / size.width(), room.height() / size.height())
                drawing.render(painter, QRectF(0, room.top(), size.width() * scale, size.height() * scale))
    painter.restore()


def _paint_footer(painter: QPainter, text: str) -> None:
    painter.save()
    painter.setFont(_font(PARAGRAPHS["place"].size))
    painter.setPen(QColor(f"#{PARAGRAPHS['place'].colour}"))
    box = QRectF(0, (_HIGH + 8) * _POINT, _WIDE * _POINT, _FOOTER * _POINT)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)
    painter.restore()


def _headings(document: QTextDocument) -> Iterator[Heading]:
    layout = document.documentLayout()
    for block in _blocks(document):
        if level := block.blockFormat().headingLevel():
            page = int(layout.blockBoundingRect(block).top() // (_HIGH * _POINT))
            yield Heading(block.text(), level, min(page, document.pageCount() - 1))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
