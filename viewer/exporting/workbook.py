"""The brief as an Excel workbook.

Every cell is written as what it is, text or a number, so that no spreadsheet takes words for a
formula or a link. Words that look like a formula are marked as quoted as well, so that they stay
words when somebody edits the cell.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from viewer.exporting.brief import Brief, Packed, named
from viewer.exporting.sheets import Sheet, Value, sheets
from viewer.exporting.visible import readable, shown

ROWS, COLUMNS = 1_048_576, 16_384  #: what a sheet can hold
CHARACTERS = 32_767  #: what a cell can hold, in UTF-16 units
_LIVE = re.compile(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]")
_UNDATED = datetime(1980, 1, 1)
_PLAIN = {"valign": "top", "text_wrap": True}
_STYLES = {
    "text": _PLAIN,
    "quoted": _PLAIN | {"quote_prefix": True},
    "heading": _PLAIN | {"bold": True, "bottom": 1},
}
_A4 = 9
_LINE_HEIGHT, _MOST_LINES = 15, 20  # points; a taller row would hide the others
_SEEN = 2_000  # characters that can matter for the height


def write(brief: Brief) -> Packed:
    """Every table of the brief on its own sheet."""
    from xlsxwriter import Workbook  # slow to import, and most sessions never need it

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})  # no temporary files, which could outlive the export
    book.set_properties(
        {"title": shown(brief.title, 255), "comments": shown(brief.generator, 255), "created": _moment(brief.created)}
    )
    styles = {name: book.add_format(style) for name, style in _STYLES.items()}
    cut = beyond = False
    for sheet in sheets(brief):
        cut |= _fill(book.add_worksheet(sheet.name), sheet, styles)
        beyond |= len(sheet.rows) >= ROWS or len(sheet.columns) > COLUMNS
    book.close()
    left_out = named(
        (f"what texts have beyond {CHARACTERS:,} characters", cut),
        (f"rows beyond {ROWS:,} and columns beyond {COLUMNS:,}", beyond),
    )
    return Packed(out.getvalue(), left_out)


def _fill(page: Any, sheet: Sheet, styles: dict[str, Any]) -> bool:
    """Writes a sheet; says whether a text had to be cut."""
    cut = False
    for column, (name, width) in enumerate(sheet.columns[:COLUMNS]):
        page.write_string(0, column, _fitted(readable(name)), styles["heading"])
        page.set_column(column, column, width)
    for number, row in enumerate(sheet.rows[: ROWS - 1], 1):
        page.set_row(number, _LINE_HEIGHT * _lines(row, sheet))  # LibreOffice finds no height by itself
        for column, value in enumerate(row[:COLUMNS]):
            if isinstance(value, int):
                page.write_number(number, column, value, styles["text"])
            elif value:
                text = readable(value)
                fitting = _fitted(text)
                cut |= fitting != text
                page.write_string(number, column, fitting, styles["quoted" if _LIVE.match(text) else "text"])
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, min(len(sheet.rows), ROWS - 1), min(len(sheet.columns), COLUMNS) - 1)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    return cut


def _lines(row: Sequence[Value], sheet: Sheet) -> int:
    """How many lines the tallest cell takes, as far as its width in characters tells."""
    lines = 1
    for value, (_, width) in zip(row, sheet.columns, strict=True):
        if isinstance(value, str) and (len(value) > width or "\n" in value):
            lines = max(lines, sum(-(-len(line) // width) or 1 for line in value[:_SEEN].split("\n")))
    return min(lines, _MOST_LINES)


def _fitted(text: str) -> str:
    """As much of `text` as a cell can hold, with "…" where it was cut."""
    if len(text) <= CHARACTERS // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * CHARACTERS:
        return text
    return units[: 2 * (CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"


def _moment(utc: str) -> datetime:
    with suppress(ValueError):
        return datetime.fromisoformat(utc).astimezone(UTC).replace(tzinfo=None)
    return _UNDATED
