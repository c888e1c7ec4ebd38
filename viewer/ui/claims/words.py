"""Claims in signs and words: what the cells of the matrix show and say."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.domain.claim import UNSPOKEN, Cell
from viewer.domain.standing import Standing
from viewer.texts import later, tr
from viewer.ui.widgets.text import short_line

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView

#: Verdicts in the order of their urgency -> their sign beside the colour.
VERDICT_SIGNS = {"conflicting": "✕", "open": "?", "overlapping": "≈", "compatible": "✓", "settled": "◆"}
_VERDICTS = {
    "conflicting": later("conflicting"),
    "open": later("open"),
    "overlapping": later("overlapping"),
    "compatible": later("compatible"),
    "settled": later("settled"),
}
PART_SIGNS = {"agrees": "✓", "conflicts": "✕"}
NOTHING = "·"  #: nothing is recorded, or the account has not been read
SILENT = "–"
LOST = "⚠"  #: the quote no longer stands where it stood
WORDS_ONLY = "≁"  #: a figure or a date that could not be read as one, so nothing can be computed with it
_COMPUTED = ("number", "date")
_LONGEST = 1_200  # characters of a quote that show

_STANCES = {
    "asserts": later("says"),
    "asserts-different-value": later("says otherwise"),
    "reports-others-say": later("reports that others say"),
    "denies": later("denies"),
    "disputes": later("disputes"),
    "silent": later("is silent"),
    "not-read": later("has not been read for this"),
}
_PARTS = {"agrees": later("agrees with the largest group"), "conflicts": later("in conflict")}


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell of the matrix: its text with the stance's sign, its part in the verdict, its credibility.

    sign: of what is amiss. muted: whether it counts for nothing for now.
    """

    text: str
    part: str = ""
    credibility: str = ""
    sign: str = ""
    muted: bool = False


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


def cell_look(
    view: ClaimView,
    document: str,
    standing: Standing | None = None,
    muted: bool = False,
    lost: Collection[str] = (),
) -> CellLook:
    """What the matrix shows for one account: its first voice, and how many more there are.

    standing: what counts instead of the verdict while somebody is muted. lost: ids of cells gone astray.
    """
    cells = cells_of(view, document)
    if not cells:
        return CellLook(NOTHING, muted=muted)
    first, more = cells[0], len(cells) - 1
    verdict = standing.after if standing else view.verdict
    parts = () if muted else [verdict.parts.get(cell.id, "") for cell in cells]
    part = next((wanted for wanted in ("conflicts", "agrees") if wanted in parts), "")
    sign = LOST if any(cell.id in lost for cell in cells) else WORDS_ONLY if words_only(view, first) else ""
    credibility = "" if first.stance in UNSPOKEN else first.credibility
    return CellLook(with_sign(first) + (f" +{more}" if more else ""), part, credibility, sign, muted)


def words_only(view: ClaimView, cell: Cell) -> bool:
    """Whether a figure or a date is asked for and the cell's value could not be read as one."""
    spoken = cell.stance not in UNSPOKEN and bool(cell.value.strip())
    return spoken and view.claim.kind in _COMPUTED and cell.low is None and cell.high is None


def cell_in_words(view: ClaimView, account: Account, lost: Collection[str] = ()) -> str:
    """Everything about one account's cells in plain sentences, a line for each voice."""
    head, cells = f"{account.letter} · {account.document.title}", cells_of(view, account.document.id)
    if not cells:
        return "\n".join([head, tr("Not read for this, or nothing recorded yet.")])
    return "\n".join([head, *(_sentence(view, cell, lost) for cell in cells)])


def verdict_in_words(view: ClaimView) -> str:
    """The verdict under its sign, and whether people said so."""
    incomparable = view.verdict.incomparable and view.verdict.kind == "open"
    kind = tr("not comparable") if incomparable else verdict_word(view.verdict.kind)
    return f"{VERDICT_SIGNS.get(view.verdict.kind, '')} {kind}{ruled(view)}".strip()


def ruled(view: ClaimView) -> str:
    """What people have to do with the verdict, to be put behind it."""
    if view.verdict.disputed:
        return tr(", rulings differ")
    return tr(", overruled") if view.verdict.overruled else ""


def verdict_word(kind: str) -> str:
    """A verdict by its name; one that nobody has named stands for itself."""
    return tr(_VERDICTS[kind]) if kind in _VERDICTS else kind


def accounts_in_words(number: int) -> str:
    """A number of accounts."""
    if number == 1:
        return tr("1 account")
    return tr("{number} accounts", number=f"{number:,}")


def standing_in_words(standing: Standing | None) -> str:
    """The verdict without the muted, under its sign, and what it rests on; empty where nothing is lost."""
    if standing is None or not standing.lost:
        return ""
    if standing.fallen:
        return tr("✕ nothing stands")
    kind, sign = verdict_word(standing.after.sum), VERDICT_SIGNS.get(standing.after.sum, "")
    before = VERDICT_SIGNS.get(standing.before.sum, "")
    told = f"{before} → {sign} {kind}" if standing.changed else tr("{sign} still {verdict}", sign=sign, verdict=kind)
    return tr("{verdict}; one origin alone", verdict=told) if standing.rests_on_one else told


def support_in_words(view: ClaimView) -> str:
    """How many accounts and independent origins stand behind the largest group that agrees.

    Where two are largest nobody leads, and nothing is said.
    """
    supports = view.supports
    if not supports or (len(supports) > 1 and len(supports[0].cells) == len(supports[1].cells)):
        return ""
    accounts = accounts_in_words(len(supports[0].documents))
    return tr("{origins} from {accounts}", origins=len(supports[0].origins), accounts=accounts)


def supports_in_words(view: ClaimView) -> str:
    """A line for every value: who stands behind it, counted by origin.

    What comes from one origin alone says so, however many accounts repeat it.
    """
    cells = {cell.id: cell for cell in view.claim.cells}
    lines = []
    for support in view.supports:
        letters = ", ".join(view.letters.get(document, "?") for document in support.documents)
        value = cells[support.cells[0]].value.strip() or tr("no value")
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


def in_context(quote: str, prefix: str, suffix: str) -> str:
    """The exact quote between the whole words around it.

    >>> in_context("in 2019", "lly near Paris ", ". Officials in Teh")
    '…near Paris “in 2019”. Officials in …'
    """
    before, after = prefix.partition(" ")[2], suffix.rpartition(" ")[0]
    told = f"{f'…{before}' if before else ''}“{short_line(quote, _LONGEST)}”{f'{after} …' if after else ''}"
    return " ".join(told.split())


def stance_in_words(stance: str) -> str:
    """What an account does with a value; one that nobody has named stands for itself."""
    return tr(_STANCES[stance]) if stance in _STANCES else stance


def said_in_words(cell: Cell) -> str:
    """Who says what, and in which stance.

    >>> said_in_words(Cell("i", "c", "d", "a false flag", "denies", "the court"))
    'the court denies a false flag'
    """
    return " ".join(filter(None, (cell.speaker, stance_in_words(cell.stance), cell.value.strip())))


def _sentence(view: ClaimView, cell: Cell, lost: Collection[str]) -> str:
    part = _PARTS.get(view.verdict.parts.get(cell.id, ""), "")
    parts = [said_in_words(cell), tr(part) if part else ""]
    meaning = view.scale.words(cell.credibility)
    if meaning and cell.stance not in UNSPOKEN:
        parts.append(tr("credibility {grade}: {meaning}", grade=cell.credibility, meaning=tr(meaning).lower()))
    if cell.credibility_reason:
        parts.append(cell.credibility_reason)
    if words_only(view, cell):
        parts.append(tr("not comparable: it could not be read as a {kind}", kind=view.claim.kind))
    if cell.id in lost:
        parts.append(tr("these words no longer stand where they stood"))
    quote = f"\n“{cell.anchor.quote}”" if cell.anchor and cell.anchor.quote else ""
    return "; ".join(filter(None, parts)) + quote
