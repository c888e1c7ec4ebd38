"""Blocks of words, tables and pictures laid out on A4 pages by Qt, as a PDF.

Everything is a row: of one column for a paragraph, of several for a table. Rows are set line by line and put on pages
here, because QTextDocument keeps neither a heading with what it heads nor the row of a table on one page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from viewer.exporting.look import LINE, PARAGRAPHS, RUNS
from viewer.exporting.pages import Block, Cell, Paragraph, Picture, Run, Table

_DOTS = 1200  # an inch, as precise as QPdfWriter places things
_POINT = _DOTS / 72
_WIDE, _HIGH = 482.0 * _POINT, 728.0 * _POINT  # A4 within margins of 2 cm and a line for the footer
_MARGIN = 56.7  # points
_WHOLE = _HIGH / 3  # a row up to this high is never cut
_LEADING = 1.18
_GAP = 8 * _POINT  # between columns
_PAD = 2.5 * _POINT
_FAMILIES = ["Liberation Sans", "Noto Sans", "Arial", "DejaVu Sans"]
_FIXED = ["Liberation Mono", "DejaVu Sans Mono", "Courier New"]
_UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.DashDotLine,  # Qt draws no double one
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
}


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


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a column. top: below the column's; number: which of the layout's."""

    top: float
    high: float
    layout: QTextLayout
    number: int
    bar: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    """Columns of lines side by side. lefts: where each begins. keep: on one page with what follows.

    rule: whether a line is drawn below. heads: of a table, to be repeated on a new page.
    """

    columns: Sequence[Sequence[_Line]]
    lefts: Sequence[float]
    high: float
    keep: bool = False
    rule: bool = False
    heads: tuple[_Row, ...] = ()
    heading: tuple[str, int] = ("", 0)
    picture: QSvgRenderer | None = None


@dataclass(slots=True)
class _Pages:
    """The pages as they fill. y: where the next row goes."""

    page: QPdfWriter | _OnlyPage
    painter: QPainter
    footer: str
    number: int = 0
    y: float = 0.0
    headings: list[Heading] = field(default_factory=list)

    def put(self, row: _Row, needed: float) -> None:
        """Places a row. needed: how much room it and what must stay with it take."""
        if self.y + needed > _HIGH and self.y:
            self._turn(row.heads)
        if row.heading[1]:
            self.headings.append(Heading(row.heading[0], row.heading[1], self.number))
        if row.picture:
            size = row.picture.viewBoxF().size()
            high = row.high - 12 * _POINT
            box = QRectF(0, self.y + 4 * _POINT, high * size.width() / size.height(), high)
            row.picture.render(self.painter, box)
        elif self.y + row.high <= _HIGH or row.high <= _WHOLE:
            self._draw(row, [(0, len(column)) for column in row.columns], 0)
        else:
            self._cut(row)
            return
        self.y += row.high
        self._rule(row)

    def finish(self) -> None:
        """Ends the last page."""
        self.painter.setFont(_font(PARAGRAPHS["place"].size))
        self.painter.setPen(QColor(f"#{PARAGRAPHS['place'].colour}"))
        box = QRectF(0, _HIGH + 8 * _POINT, _WIDE, 22 * _POINT)
        text = f"{self.footer} · {self.number + 1}"
        self.painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)

    def _turn(self, heads: tuple[_Row, ...]) -> None:
        self.finish()
        self.page.newPage()
        self.number += 1
        self.y = 0.0
        for head in heads:
            self.put(head, 0)

    def _cut(self, row: _Row) -> None:
        """Places as many lines of each column as fit on this page, and the others on those that follow."""
        first = [0] * len(row.columns)
        while True:
            left = [column[at:] for at, column in zip(first, row.columns, strict=True)]
            begun = any(first)
            above = min((column[0].top for column in left if column), default=row.high) if begun else 0.0
            room = _HIGH - self.y
            ends = [
                at + sum(line.top + line.high - above <= room for line in column)
                for at, column in zip(first, left, strict=True)
            ]
            if ends == first and self.y == 0:  # a line higher than a page
                ends = [min(at + 1, len(column)) for at, column in zip(first, row.columns, strict=True)]
            low = self._draw(row, list(zip(first, ends, strict=True)), above)
            first = ends
            if all(at >= len(column) for at, column in zip(first, row.columns, strict=True)):
                self.y += low + _PAD
                self._rule(row)
                return
            self._turn(row.heads)

    def _draw(self, row: _Row, spans: Sequence[tuple[int, int]], above: float) -> float:
        low = 0.0
        for left, column, (first, end) in zip(row.lefts, row.columns, spans, strict=True):
            for line in column[first:end]:
                top = self.y + line.top - above
                line.layout.lineAt(line.number).draw(self.painter, QPointF(left, top))
                if line.bar:
                    self.painter.setPen(QPen(QColor(f"#{LINE}"), 1.5 * _POINT))
                    self.painter.drawLine(QLineF(left, top, left, top + line.high))
                low = max(low, line.top - above + line.high)
        return low

    def _rule(self, row: _Row) -> None:
        if row.rule:
            self.painter.setPen(QPen(QColor(f"#{LINE}"), 0.5 * _POINT))
            self.painter.drawLine(QLineF(0, self.y, _WIDE, self.y))


def printed(blocks: Iterable[Block], footer: str) -> Printed:
    """The blocks on pages, each with `footer` and its number."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QPdfWriter(buffer)
    page.setResolution(_DOTS)
    page.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, 0), QPageLayout.Unit.Point)
    painter = QPainter(page)
    pages = _Pages(page, painter, footer)
    rows = [row for block in blocks for row in _rows(block)]
    needed = 0.0
    needs = []
    for row in reversed(rows):  # what a row needs is known from those below it
        own = row.high if row.high <= _WHOLE or row.picture else 3 * _LEADING * 12 * _POINT
        needed = own + needed if row.keep and own + needed <= _HIGH else own
        needs.append(needed)
    for row, need in zip(rows, reversed(needs), strict=True):
        pages.put(row, need)
    pages.finish()
    painter.end()
    buffer.close()
    return Printed(bytes(data.data()), tuple(pages.headings))


def _rows(block: Block) -> Iterator[_Row]:
    if isinstance(block, Picture):
        high = min(_WIDE * block.height / block.width, _HIGH - 60 * _POINT)
        yield _Row((), (), high + 12 * _POINT, picture=QSvgRenderer(QByteArray(block.svg.encode())))
    elif isinstance(block, Table):
        yield from _table(block)
    else:
        look = PARAGRAPHS[block.style]
        lines, high = _column((block,), _WIDE)
        heading = ("".join(run.text for run in block.runs), look.outline)
        yield _Row((lines,), (0.0,), high, look.keep, heading=heading)


def _table(table: Table) -> Iterator[_Row]:
    heads = (_table_row(table, table.head, keep=True, heads=()),) if table.head else ()
    yield from heads
    rows = [_table_row(table, cells, keep=False, heads=heads) for cells in table.rows]
    if not heads and sum(row.high for row in rows) < _WHOLE:
        rows = [*(replace(row, keep=True) for row in rows[:-1]), *rows[-1:]]
    yield from rows
    yield _Row((), (), 6 * _POINT)


def _table_row(table: Table, cells: Sequence[Cell], *, keep: bool, heads: tuple[_Row, ...]) -> _Row:
    total, left, lefts, columns, highest = sum(table.widths), 0.0, [], [], 0.0
    for share, cell in zip(table.widths, cells, strict=True):
        wide = _WIDE * share / total
        lines, high = _column(cell, wide - _GAP, _PAD)
        columns.append(lines)
        lefts.append(left)
        left += wide
        highest = max(highest, high + _PAD)
    return _Row(columns, lefts, highest, keep, True, heads)


def _column(paragraphs: Sequence[Paragraph], wide: float, top: float = 0.0) -> tuple[list[_Line], float]:
    """The lines of paragraphs one below the other, and how high they are together."""
    lines: list[_Line] = []
    for paragraph in paragraphs:
        look = PARAGRAPHS[paragraph.style]
        top += look.before * _POINT
        layout = _set(paragraph)
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(wide - look.indent * _POINT, _POINT))
            line.setPosition(QPointF(look.indent * _POINT, 0))
            high = line.height() * _LEADING
            lines.append(_Line(top, high, layout, number, look.bar))
            top += high
            number += 1
        layout.endLayout()
        top += look.after * _POINT
    return lines, top


def _set(paragraph: Paragraph) -> QTextLayout:
    """A paragraph ready to be broken into lines."""
    look, text, formats = PARAGRAPHS[paragraph.style], "", []
    for run in paragraph.runs:
        words = run.text.replace("\n", "\u2028")
        style = QTextLayout.FormatRange()
        style.start = _units(text)
        style.length = _units(words)
        style.format = _char_format(paragraph, run)
        formats.append(style)
        text += words
    font = _font(look.size)
    font.setBold(look.bold)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if paragraph.right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.setFormats(formats)
    return layout


def _char_format(paragraph: Paragraph, run: Run) -> QTextCharFormat:
    look, words = PARAGRAPHS[paragraph.style], RUNS.get(run.style)
    style = QTextCharFormat()
    font = _font(look.size * (0.9 if words and words.fixed else 0.7 if words and words.raised else 1))
    font.setBold(look.bold or bool(words and words.bold))
    if words and words.fixed:
        font.setFamilies(_FIXED)
    style.setFont(font)
    colour = QColor(f"#{(words.colour if words else '') or look.colour}")
    style.setForeground(colour)
    if words and words.background:
        style.setBackground(QColor(f"#{words.background}"))
    if words and words.underline:
        style.setUnderlineStyle(_UNDERLINES[words.underline])
        style.setUnderlineColor(colour)
    if words and words.raised:
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if run.link:
        style.setAnchor(True)
        style.setAnchorHref(run.link)
    return style


def _font(size: float) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(round(size * _POINT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2


class _OnlyPage:
    """Takes the place of a PDF where there is one page."""

    def newPage(self) -> bool:
        raise EOFError


def first_page(blocks: Iterable[Block], wide: int) -> QImage:
    """How the first page looks, `wide` dots across. Any thread may ask."""
    margin = _MARGIN * _POINT
    scale = wide / (_WIDE + 2 * margin)
    picture = QImage(wide, round((_HIGH + 2 * margin) * scale), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(margin, margin)
    page = _Pages(_OnlyPage(), painter, "")
    with suppress(EOFError):
        for block in blocks:
            for row in _rows(block):
                page.put(row, min(row.high, _WHOLE))
    painter.end()
    return picture
