"""What stands behind a claim and what is missing, in sentences for a brief."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.domain.claim import UNSPOKEN, Cell, Claim
from viewer.domain.corroboration import Support
from viewer.domain.scale import Scale
from viewer.domain.verdict import Verdict
from viewer.exporting.brief import joined
from viewer.session.views import Account


def support(claim: Claim, supports: Sequence[Support], accounts: Mapping[str, Account]) -> tuple[str, ...]:
    """A sentence for each value: who stands behind it, and how many independent origins they are.

    accounts: by id of their document.
    """
    values = {cell.id: cell.value.strip() for cell in claim.cells}
    told = []
    for each in supports:
        said = joined(tuple(dict.fromkeys(values[cell] for cell in each.cells if values[cell])) or ("no value",))
        letters = joined([accounts[document].letter for document in each.documents])
        origins = f" ({joined(each.origins)})" if len(each.documents) > 1 else f" of the origin {each.origins[0]}"
        told.append(f"{said}: {letters}, {each.in_words()}{origins}.")
    return tuple(told)


def absent(claim: Claim, accounts: Mapping[str, Account]) -> tuple[str, ...]:
    """A sentence for each account that says nothing here, and whether anybody has looked."""
    told = []
    for document_id, account in accounts.items():
        cells = [cell for cell in claim.cells if cell.document == document_id]
        if any(cell.stance not in UNSPOKEN for cell in cells):
            continue
        share = account.document.read_share
        if any(cell.stance == "silent" for cell in cells):
            told.append(f"{account.letter} is silent on this.")
        elif cells or share < 1:
            so_far = f" (read to {share:.0%})" if share < 1 else ""
            told.append(f"{account.letter} has not been read for this{so_far}.")
        else:
            told.append(f"{account.letter} has been read, and nothing of it was noted for this.")
    return tuple(told)


def stays_open(
    claim: Claim, verdict: Verdict, supports: Sequence[Support], accounts: Mapping[str, Account], scale: Scale
) -> tuple[str, ...]:
    """What nobody has decided or judged yet. scale: of credibility."""
    told = []
    if verdict.disputed:
        told.append("The rulings on it contradict one another.")
    elif verdict.kind == "conflicting":
        told.append("Which of the values is right has not been decided.")
    elif verdict.kind == "open":
        told.append("The accounts do not decide it, and nobody has ruled on it.")
    unjudged = [cell for cell in claim.cells if cell.stance not in UNSPOKEN and not scale.judges(cell.credibility)]
    if unjudged:
        told.append(f"Nobody has judged how credible {_whose(unjudged, accounts)} {_is(unjudged)}.")
    if verdict.kind in ("compatible", "overlapping") and len({o for each in supports for o in each.origins}) == 1:
        told.append("It rests on one origin alone.")
    unread = [accounts[cell.document].letter for cell in claim.cells if cell.stance == "not-read"]
    if unread:
        told.append(f"{joined(unread)} may still speak to it.")
    return tuple(told)


def _whose(cells: Sequence[Cell], accounts: Mapping[str, Account]) -> str:
    letters = tuple(dict.fromkeys(accounts[cell.document].letter for cell in cells))
    return f"the statements of {joined(letters)}" if len(cells) > 1 else f"the statement of {letters[0]}"


def _is(cells: Sequence[Cell]) -> str:
    return "are" if len(cells) > 1 else "is"
