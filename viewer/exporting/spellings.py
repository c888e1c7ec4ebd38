"""Names as CSV: every spelling of every name in every account, and who calls one of them what."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from viewer.exporting.brief import Brief, Written, named
from viewer.exporting.table import guarded
from viewer.exporting.visible import readable

COLUMNS = (
    *("Name", "Kind", "Form", "Count", "Account", "Title", "Document", "Id", "Found as"),
    *("Other names", "Identifiers", "Notes"),
)


def write(brief: Brief) -> Written:
    """A row for each form of each name in each account; "Found as" tells merged names apart again."""
    accounts = brief.by_document
    rows: list[list[str | int]] = []
    for entity in brief.entities:
        identifiers = "; ".join(f"{scheme} {value}" for scheme, value in entity.identifiers.items())
        about = ("; ".join(entity.aliases), identifiers, entity.notes)
        for form in entity.forms:
            account = accounts.get(form.document_id)
            place = (account.letter, account.document.title) if account else ("", "")
            ids = (form.document_id, entity.id, form.entity)
            rows.append([entity.name, entity.label, form.text, form.count, *place, *ids, *about])
    left_out = named(
        ("claims and their verdicts", brief.claims),
        ("notes on passages", brief.all_notes),
        ("grades", any(account.grades for account in brief.accounts)),
        ("where in its account each name stands", rows),
    )
    return Written("\ufeff" + _table(COLUMNS, rows), left_out)


def matrix(name: str, accounts: Sequence[str], rows: Iterable[tuple[str, Sequence[int]]]) -> bytes:
    """The forms of one name with their counts for each account and in all."""
    body: list[list[str | int]] = [[form, *counts, sum(counts)] for form, counts in rows]
    return Written("\ufeff" + _table([f"Form of {name}", *accounts, "All"], body)).data


def _table(heads: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    for row in (heads, *rows):
        table.writerow([guarded(readable(cell)) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue()
