"""The ledger as a picture: a row for each claim, a column for each account, the verdict at the end."""

from __future__ import annotations

from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefCell, BriefClaim, Written, named
from viewer.exporting.drawing import Drawing, fitted, wrapped
from viewer.exporting.visible import shown

_QUESTION, _ACCOUNT, _VERDICT = 200.0, 150.0, 130.0
_LINE, _SIZE, _PAD = 15.0, 11.5, 8.0
_FEWEST = 3  # lines of a row
_SHORT = {"reports-others-say": "as others say", "asserts-different-value": "another value"}
_COLOURS = {"conflicting": "conflicts", "open": "open"}


def write(brief: Brief) -> Written:
    """The matrix as a file of its own."""
    left_out = named(
        ("quotes, reasons and citations", any(brief.quotes)),
        ("what values have beyond four lines", any(len(c.value) > 90 for claim in brief.claims for c in claim.rows)),
        ("notes", brief.all_notes),
    )
    return Written(drawn(brief), left_out)


def drawn(brief: Brief) -> str:
    """The matrix as SVG."""
    answering = {cell.document_id for claim in brief.claims for cell in claim.rows}
    accounts = [account for account in brief.accounts if account.document.id in answering]
    rows = [_row(claim, [account.document.id for account in accounts]) for claim in brief.claims]
    heights = [max(_FEWEST, *(len(lines) for _, lines in row)) * _LINE + 2 * _PAD for row in rows]
    head = 58.0
    width = _QUESTION + _ACCOUNT * len(accounts) + _VERDICT
    description = " ".join((f"{len(rows)} claims and what {len(accounts)} accounts say to each.", brief.remark)).strip()
    view = wrapped(brief.remark, width - 2 * _PAD, _SIZE) if brief.remark else []
    foot = len(view) * _LINE + _PAD if view else 0.0
    picture = Drawing(width, head + sum(heights) + 8 + foot, f"Claims: {shown(brief.title)}", description)
    picture.box(0, 0, width, head, "panel")
    picture.words(_PAD, 34, "Claim", bold=True)
    for number, account in enumerate(accounts):
        x = _QUESTION + _ACCOUNT * number + _PAD
        picture.words(x, 20, f"{shown(account.letter)}  {shown(account.badge)}", bold=True)
        for line, text in enumerate(wrapped(account.document.title, _ACCOUNT - 2 * _PAD, _SIZE, 2)):
            picture.words(x, 36 + line * _LINE, text, size=_SIZE, colour="soft")
    picture.words(width - _VERDICT + _PAD, 34, "Verdict", bold=True)
    top = head
    for row, height in zip(rows, heights, strict=True):
        picture.line(0, top, width, top, "line")
        for number, (colour, lines) in enumerate(row):
            x = 0.0 if number == 0 else _QUESTION + _ACCOUNT * (number - 1)
            for line, text in enumerate(lines):
                bold = number in (0, len(row) - 1) or (line == 0 and colour == "conflicts")
                picture.words(x + _PAD, top + _PAD + 11 + line * _LINE, text, size=_SIZE, colour=colour, bold=bold)
        top += height
    picture.line(0, top, width, top, "line")
    for line, text in enumerate(view):
        picture.words(_PAD, top + _PAD + 11 + line * _LINE, text, size=_SIZE)
    return picture.svg()


def _row(claim: BriefClaim, documents: list[str]) -> list[tuple[str, list[str]]]:
    """A colour and lines for each column."""
    question = ("ink", wrapped(claim.question, _QUESTION - 2 * _PAD, _SIZE))
    answers = [_answer([cell for cell in claim.rows if cell.document_id == document]) for document in documents]
    colour = _COLOURS.get(claim.verdict_kind, "agrees")
    verdict = (colour, wrapped(words.verdict(claim.verdict_kind), _VERDICT - 2 * _PAD, _SIZE))
    return [question, *answers, verdict]


def _answer(cells: list[BriefCell]) -> tuple[str, list[str]]:
    if not cells:
        return "soft", ["·"]
    first, room = cells[0], _ACCOUNT - 2 * _PAD
    value = wrapped(first.value, room, _SIZE, 3) if first.value else []
    stance = (
        []
        if first.stance == "asserts" and value
        else [fitted(_SHORT.get(first.stance, words.stance(first.stance)), room, _SIZE)]
    )
    more = [f"+{len(cells) - 1} more"] if len(cells) > 1 else []
    side = [words.part(first.part)] if first.part in ("agrees", "conflicts") else []
    colour = first.part if first.part in ("agrees", "conflicts") else "ink" if value else "soft"
    return colour, [*value, *stance, *more, *side]
