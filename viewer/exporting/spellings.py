"""Who calls it what, as CSV: a row for each spelling, a column for each account."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from viewer.exporting.table import guarded
from viewer.exporting.visible import readable


def matrix(name: str, accounts: Sequence[str], rows: Iterable[tuple[str, Sequence[int]]]) -> bytes:
    """The forms of one name with their counts for each account and in all."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow([guarded(readable(cell)) for cell in (f"Form of {name}", *accounts, "All")])
    for form, counts in rows:
        table.writerow([guarded(readable(form)), *counts, sum(counts)])
    return ("\ufeff" + out.getvalue()).encode("utf-8", "backslashreplace")
