"""The sheets of the workbook, each as a CSV table of its own; see `table` for how cells are kept from running."""

from __future__ import annotations

import csv
import io

from viewer.exporting.brief import Brief, Written, named
from viewer.exporting.sheets import Sheet, claims_sheet, notes_sheet, sources_sheet
from viewer.exporting.table import guarded, unguarded
from viewer.exporting.visible import readable

_CLAIM = 4  # columns that say what the claim is


def matrix(brief: Brief) -> Written:
    """A row for each claim, a column for each account that answers one."""
    sheet = claims_sheet(brief)
    left_out = named(
        ("quotes and their places", any(brief.quotes)),
        ("notes", brief.all_notes),
        ("accounts without an answer", len(sheet.columns) - _CLAIM < len(brief.accounts)),
        ("the sources' grades with their reasons and history", any(a.grades for a in brief.accounts)),
    )
    return Written(_csv(sheet), left_out)


def notes(brief: Brief) -> Written:
    """A row for each note."""
    return Written(_csv(notes_sheet(brief)), named(("claims and their verdicts", brief.claims)))


def sources(brief: Brief) -> Written:
    """A row for each source with the grade in force."""
    left_out = named(
        ("claims and their verdicts", brief.claims),
        ("notes", brief.all_notes),
        ("former grades", any(len(account.grades) > 1 for account in brief.accounts)),
    )
    return Written(_csv(sources_sheet(brief)), left_out)


def read(text: str) -> list[dict[str, str]]:
    """The rows of a table that Parallax wrote, with their exact text.

    >>> read('\\ufeffNote\\r\\n\\\\=1+1\\r\\n')
    [{'Note': '=1+1'}]
    """
    heads, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [{unguarded(head): unguarded(cell) for head, cell in zip(heads, row, strict=True)} for row in rows]


def _csv(sheet: Sheet) -> str:
    out = io.StringIO(newline="")
    made = csv.writer(out, lineterminator="\r\n")
    made.writerow([guarded(readable(name)) for name, _ in sheet.columns])
    made.writerows([["" if value is None else guarded(readable(str(value))) for value in row] for row in sheet.rows])
    return "\ufeff" + out.getvalue()
