"""The verbs of claims: make them, fill and correct their cells, overrule their verdicts, list what stands."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from viewer.cli import judging, shapes
from viewer.cli.answer import Answer
from viewer.cli.arguments import WrongCall
from viewer.cli.references import one, passage
from viewer.cli.waiting import progress
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import Session
from viewer.session.views import ClaimView


def listed(session: Session, args: argparse.Namespace) -> Answer:
    """The ledger, or what might become part of it; with --mute, what stands without some voices."""
    if getattr(args, "proposals", False):  # `claim list` has no such option
        proposals = session.claim_proposals(Ticket(progress))
        lines = [f"{p.key}  {p.confidence:.2f}  {p.verdict.kind:11} {p.claim.question}. {p.reason}" for p in proposals]
        return Answer([shapes.claim_proposal(p) for p in proposals], lines or ["Nothing to propose."])
    muting = judging.muting(session, getattr(args, "mute", ()))
    stands, words = (session.standing(muting), judging.in_words(session, muting)) if muting else ({}, "")
    lines = [f"What stands without {words}:"] if muting else []
    data = []
    for view in session.claims():
        standing = stands.get(view.claim.id)
        lines.append(f"{view.verdict.kind:11} {view.claim.question}. {view.verdict.why}")
        lines += [f"    {standing.in_words()}"] if standing and standing.in_words() else []
        lines += [f"    {view.letters[c.document]}  {c.stance:10} {c.value}" for c in view.claim.cells]
        muted = {"standing": shapes.standing(standing, words)} if standing else {}
        data.append({**shapes.claim(view), **muted})
    return Answer(data, lines if data else ["No claims yet."])


def run(session: Session, args: argparse.Namespace) -> Answer:
    """Does what `claim ACTION` asks."""
    return _ACTIONS[args.action](session, args)


def _add(session: Session, args: argparse.Namespace) -> Answer:
    if bool(args.claim) == bool(args.question):
        raise WrongCall("A claim is made by its question, and added to by its id.", do="Give one of the two.")
    place, said = passage(session, args), (args.value, args.stance, args.speaker)
    named = {"subject": args.subject, "unit": args.unit}
    if args.claim:
        claim_id = _claim_id(session, args)
        if place:
            session.add_cell(claim_id, *place, *said)
    elif place:
        claim_id = session.claim_passage(args.question, args.kind, *place, *said, **named).id
    else:
        claim_id = session.add_claim(args.question, args.kind, **named).id
    return _told(session.claim(claim_id))


def _edit(session: Session, args: argparse.Namespace) -> Answer:
    claim_id = _claim_id(session, args)
    session.edit_claim(claim_id, **_given(args, "question", "kind", "subject", "unit"))
    return _told(session.claim(claim_id))


def _delete(session: Session, args: argparse.Namespace) -> Answer:
    claim_id = _claim_id(session, args)
    session.delete_claim(claim_id)
    return Answer({"claim": claim_id, "deleted": True}, ["Deleted; undo brings it back."])


def _rule(session: Session, args: argparse.Namespace) -> Answer:
    claim_id = _claim_id(session, args)
    session.rule_claim(claim_id, args.verdict, args.reason)
    return _told(session.claim(claim_id))


def _withdraw(session: Session, args: argparse.Namespace) -> Answer:
    claim_id = _claim_id(session, args)
    session.rule_claim(claim_id, "", args.reason)
    return _told(session.claim(claim_id))


def _cell(session: Session, args: argparse.Namespace) -> Answer:
    """Changes what one account says: the words it rests on first, since a value may depend on them."""
    view, cell_id = _statement(session, args)
    document = next(cell.document for cell in view.claim.cells if cell.id == cell_id)
    args.document = document if args.start is not None or args.quote is not None else None
    place, fields = passage(session, args), _given(args, "value", "stance", "speaker")
    if not (place or fields or args.nearest):
        raise WrongCall("Nothing was said about this statement.", do="Give --value, --stance, --speaker or a passage.")
    if args.nearest:
        nearest = session.lost_quotes().get(cell_id)
        if nearest is None:
            raise ViewerError(
                "There is no other place for this statement.",
                do="Its words stand where they stood, or nothing in the account is like them.",
            )
        place = document, nearest.start, nearest.end
    if place and place[1] is not None and place[2] is not None:
        session.reanchor_cell(cell_id, place[1], place[2])
    if fields:
        session.edit_cell(cell_id, **fields)
    return _told(session.claim(view.claim.id))


def _remove(session: Session, args: argparse.Namespace) -> Answer:
    view, cell_id = _statement(session, args)
    session.delete_cell(cell_id)
    return _told(session.claim(view.claim.id))


def _lost(session: Session, _: argparse.Namespace) -> Answer:
    found = session.lost_quotes(Ticket(progress))
    data = [
        {
            "cell": cell,
            "nearest": {"start": place.start, "end": place.end, "quote": place.quote} if place else None,
        }
        for cell, place in found.items()
    ]
    lines = [f"{cell}  nearest: {place.quote if place else 'nothing is like it'}" for cell, place in found.items()]
    return Answer(data, lines or ["Every quote stands where it stood."])


def _accept(session: Session, args: argparse.Namespace) -> Answer:
    return _told(session.claim(session.accept_proposal(_proposal(session, args), args.question).id))


def _dismiss(session: Session, args: argparse.Namespace) -> Answer:
    key = _proposal(session, args)
    session.dismiss_proposal(key)
    return Answer({"claim": key, "dismissed": True}, ["Dismissed; undo brings it back."])


def _claim_id(session: Session, args: argparse.Namespace) -> str:
    return one(args.claim, {view.claim.id: view.claim.id for view in session.claims()}, "claim")


def _proposal(session: Session, args: argparse.Namespace) -> str:
    return one(args.claim, {proposal.key: proposal.key for proposal in session.claim_proposals()}, "proposal")


def _statement(session: Session, args: argparse.Namespace) -> tuple[ClaimView, str]:
    """The claim of a cell, and the cell's whole id."""
    cells = {cell.id: view for view in session.claims() for cell in view.claim.cells}
    cell_id = one(args.cell, cells, "statement")
    return cells[cell_id], cell_id


def _given(args: argparse.Namespace, *names: str) -> dict[str, str]:
    return {name: getattr(args, name) for name in names if getattr(args, name) is not None}


def _told(view: ClaimView) -> Answer:
    return Answer(shapes.claim(view), [f"{view.claim.question}: {view.verdict.kind}. {view.verdict.in_words()}"])


_ACTIONS: dict[str, Callable[[Session, argparse.Namespace], Answer]] = {
    "list": listed,
    "add": _add,
    "edit": _edit,
    "delete": _delete,
    "rule": _rule,
    "withdraw": _withdraw,
    "cell": _cell,
    "remove": _remove,
    "lost": _lost,
    "accept": _accept,
    "dismiss": _dismiss,
}
