"""The notes and the claims' cells as one CSV table, for spreadsheets and for programs.

The first columns are the ones highlight managers read. UTF-8 with a byte order mark, because Excel
needs it to see anything but ASCII.

A spreadsheet takes a cell that begins with = + - @ for a formula and would run it. Such cells get a
backslash in front: it is seen, it survives being saved again, and one leading backslash taken away
gives back what was there (a cell that began with a backslash gets one more).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefNote, Written, named
from viewer.exporting.visible import readable

COLUMNS = (
    "Highlight Title Author URL Note Location Date Tags Kind Account Claim Value Stance Speaker Part Verdict "
    "Credibility Reason Grade Start End SHA-256 Id"
).split()
# Blanks, a tab or a line end in front do not disarm a formula: some programs drop them. The wide
# forms of the four signs count as the signs themselves in East Asian settings.
_LIVE = re.compile(r"[\s\0\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n\\]")


def guarded(cell: str) -> str:
    """`cell` so that no spreadsheet runs it.

    >>> guarded("=1+1"), guarded("2018"), guarded("-5")
    ('\\\\=1+1', '2018', '\\\\-5')
    """
    return "\\" + cell if _LIVE.match(cell) else cell


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    return cell.removeprefix("\\")


def write(brief: Brief) -> Written:
    """One row for each note and for each account's cell in each claim; where somebody is muted, these say so."""
    out = io.StringIO(newline="")
    columns = (*COLUMNS, "View") if brief.remark else COLUMNS
    table = csv.DictWriter(out, columns, restval="", lineterminator="\r\n")
    table.writeheader()
    for row in (*_note_rows(brief), *_claim_rows(brief)):
        table.writerow({column: guarded(readable(str(value))) for column, value in row.items() if value is not None})
    left_out = named(
        ("the words before and after each quote", any(brief.quotes)),
        ("how each verdict was reached", any(claim.why for claim in brief.claims)),
        ("claims without an account's answer", any(not claim.rows for claim in brief.claims)),
        ("accounts without a note or a claim", not _used(brief).issuperset(a.document.id for a in brief.accounts)),
        ("the sources' grades with their reasons and history", any(a.grades for a in brief.accounts)),
    )
    return Written("\ufeff" + out.getvalue(), left_out)


def _used(brief: Brief) -> set[str]:
    return {note.document_id for note in brief.notes} | {
        row.document_id for claim in brief.claims for row in claim.rows
    }


def _note_rows(brief: Brief) -> Iterator[dict[str, object]]:
    accounts = brief.by_document
    for note in brief.all_notes:
        account = accounts.get(note.document_id)
        yield {
            **_place(note, account),
            "Kind": "note",
            "Note": note.body,
            "Date": note.modified,
            "Tags": ", ".join(note.tags),
            "Grade": account.badge if account else "",
            "Id": note.id,
        }


def _claim_rows(brief: Brief) -> Iterator[dict[str, object]]:
    accounts = brief.by_document
    for claim in brief.claims:
        for cell in claim.rows:
            view = {"View": brief.remark} if brief.remark else {}
            yield {**_place(cell, accounts.get(cell.document_id)), **_answer(claim, cell), **view}


def _answer(claim: BriefClaim, cell: BriefCell) -> dict[str, object]:
    return {
        "Kind": "claim",
        "Claim": claim.question,
        "Value": cell.value,
        "Stance": cell.stance,
        "Speaker": cell.speaker,
        "Part": cell.part,
        "Verdict": claim.verdict_kind,
        "Credibility": cell.credibility,
        "Reason": cell.credibility_reason,
        "Grade": cell.badge,
        "Id": claim.id,
    }


def _place(passage: BriefNote | BriefCell, account: BriefAccount | None) -> dict[str, object]:
    place: dict[str, object] = {
        "Highlight": passage.quote,
        "Location": f"¶ {passage.paragraph}" if passage.paragraph else "",
        "Account": passage.letter,
        "Start": passage.start,
        "End": passage.end,
    }
    if account:
        document = account.document
        place |= {
            "Title": document.title,
            "Author": "; ".join(document.authors),
            "URL": document.url,
            "SHA-256": document.sha256,
        }
    return place
