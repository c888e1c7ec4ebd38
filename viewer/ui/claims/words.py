"""Claims in signs and words: what the cells of the matrix show and say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.domain.claim import Cell
from viewer.domain.grade import CREDIBILITY
from viewer.ui.widgets.text import counted

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView

#: Verdicts in the order of their urgency -> their sign beside the colour.
VERDICT_SIGNS = {"conflicting": "✕", "open": "?", "overlapping": "≈", "compatible": "✓", "settled": "◆"}
PART_SIGNS = {"agrees": "✓", "conflicts": "✕"}
NOTHING = "·"  #: nothing is recorded, or the account has not been read
SILENT = "–"

_STANCES = {
    "asserts": "says",
    "asserts-different-value": "says otherwise",
    "reports-others-say": "reports that others say",
    "denies": "denies",
    "disputes": "disputes",
    "silent": "is silent",
    "not-read": "has not been read for this",
}
_PARTS = {"agrees": "agrees with the largest group", "conflicts": "in conflict"}


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell of the matrix: its text with the stance's sign, its part in the verdict, its credibility."""

    text: str
    part: str = ""
    credibility: str = ""


def cells_of(view: ClaimView, document: str) -> list[Cell]:
    """What one account says to a claim; more than one where several voices speak in it."""
    return [cell for cell in view.claim.cells if cell.document == document]


def with_sign(cell: Cell) -> str:
    """The value under its stance's sign.

    >>> with_sign(Cell("i", "c", "d", "2018", stance="denies"))
    '≠ 2018'
    """
    value = cell.value.strip() or (cell.anchor.quote.strip() if cell.anchor else "")
    match cell.stance:
        case "silent":
            return SILENT
        case "not-read":
            return NOTHING
        case "denies" | "disputes":
            return f"≠ {value}".rstrip()
        case "reports-others-say":
            return f"“{value}”"
    return value


def cell_look(view: ClaimView, document: str) -> CellLook:
    """What the matrix shows for one account: its first voice, and how many more there are."""
    cells = cells_of(view, document)
    if not cells:
        return CellLook(NOTHING)
    first, more = cells[0], len(cells) - 1
    parts = [view.verdict.parts.get(cell.id, "") for cell in cells]
    part = next((wanted for wanted in ("conflicts", "agrees") if wanted in parts), "")
    spoken = first.stance not in ("silent", "not-read")
    return CellLook(with_sign(first) + (f" +{more}" if more else ""), part, first.credibility if spoken else "")


def cell_in_words(view: ClaimView, account: Account) -> str:
    """Everything about one account's cells in plain sentences, a line for each voice."""
    cells = cells_of(view, account.document.id)
    if not cells:
        return f"{account.letter} · {account.document.title}\nNothing recorded yet."
    return "\n".join([f"{account.letter} · {account.document.title}", *(_sentence(view, cell) for cell in cells)])


def verdict_in_words(view: ClaimView) -> str:
    """The verdict under its sign."""
    return f"{VERDICT_SIGNS.get(view.verdict.kind, '')} {view.verdict.kind}".strip()


def support_in_words(view: ClaimView) -> str:
    """How many accounts and independent origins stand behind the largest group that agrees.

    Where two are largest nobody leads, and nothing is said.
    """
    supports = view.supports
    if not supports or (len(supports) > 1 and len(supports[0].cells) == len(supports[1].cells)):
        return ""
    return f"{len(supports[0].origins)} from {counted(len(supports[0].documents), 'account')}"


def supports_in_words(view: ClaimView) -> str:
    """A line for every value: who stands behind it, counted by origin.

    What comes from one origin alone says so, however many accounts repeat it.
    """
    cells = {cell.id: cell for cell in view.claim.cells}
    lines = []
    for support in view.supports:
        letters = ", ".join(view.letters.get(document, "?") for document in support.documents)
        value = cells[support.cells[0]].value.strip() or "no value"
        lines.append(f"{value} ({letters}): {support.in_words()}")
    return "\n".join(lines)


def cell_order(view: ClaimView, document: str) -> tuple[int, float, str]:
    """Figures and dates by size, then words, then silence, then nothing."""
    cells = cells_of(view, document)
    if not cells or cells[0].stance == "not-read":
        return 3, 0.0, ""
    cell = cells[0]
    if cell.stance == "silent":
        return 2, 0.0, ""
    bound = cell.low if cell.low is not None else cell.high
    return (1, 0.0, cell.value.casefold()) if bound is None else (0, bound, cell.value.casefold())


def _sentence(view: ClaimView, cell: Cell) -> str:
    said = " ".join(filter(None, (cell.speaker, _STANCES.get(cell.stance, cell.stance), cell.value.strip())))
    parts = [said, _PARTS.get(view.verdict.parts.get(cell.id, ""), "")]
    meaning = CREDIBILITY.get(cell.credibility)
    if meaning and cell.stance not in ("silent", "not-read"):
        parts.append(f"credibility {cell.credibility}: {meaning[0].lower()}")
    if cell.credibility_reason:
        parts.append(cell.credibility_reason)
    quote = f"\n“{cell.anchor.quote}”" if cell.anchor and cell.anchor.quote else ""
    return "; ".join(filter(None, parts)) + quote
