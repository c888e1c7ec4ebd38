"""The verbs of judging beside grades: whose word counts, the scales that are graded on, who copies whom."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from viewer.cli import shapes
from viewer.cli.answer import Answer
from viewer.cli.arguments import WrongCall
from viewer.cli.references import document, source_id
from viewer.cli.waiting import progress
from viewer.domain.scale import OFFERED
from viewer.domain.standing import Muting
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import Session

_HOW = "Write source=NAME, origin=NAME, below=GRADE or unjudged."


def muting(session: Session, said: Sequence[str]) -> Muting:
    """Whose word does not count, as the --mute options say. Raises WrongCall and ViewerError."""
    sources, origins, below, unjudged = set(), set(), "", False
    known = {view.source.origin_key for view in session.sources()} if said else set()
    for each in said:
        kind, _, value = each.partition("=")
        if kind == "unjudged" and not value:
            unjudged = True
        elif kind == "source":
            found = source_id(session, value)
            if found is None:
                raise ViewerError(f"There is no source “{value}”.", do="The verb “sources” lists them.")
            sources.add(found)
        elif kind == "origin":
            if value not in known:
                raise ViewerError(f"No source has the origin “{value}”.", do="The verb “sources” lists them.")
            origins.add(value)
        elif kind == "below":
            scale, below = session.scales().reliability, value.upper()
            if not scale.judges(below):
                signs = " ".join(step.sign for step in scale.judged)
                raise ViewerError(f"“{value}” is no grade of reliability.", do=f"Choose one of: {signs}.")
        else:
            raise WrongCall(f"“{each}” mutes nobody.", do=_HOW)
    return Muting(frozenset(sources), frozenset(origins), below, unjudged)


def in_words(session: Session, muted: Muting) -> str:
    """Who is muted, in one line."""
    return muted.in_words({view.source.id: view.source.name for view in session.sources()})


def scale(session: Session, args: argparse.Namespace) -> Answer:
    """Shows the scales that grades are given on, or puts another one in the place of one."""
    if args.axis and args.use:
        found = next((each for each in OFFERED if (each.axis, each.name) == (args.axis, args.use)), None)
        if found is None:
            names = ", ".join(each.name for each in OFFERED if each.axis == args.axis)
            raise ViewerError(f"There is no scale “{args.use}” to use.", do=f"Choose one of: {names}.")
        session.set_scale(found.axis, found.name, [(s.sign, s.words, s.meaning) for s in found.steps], found.none)
    elif args.axis and (args.name or args.step):
        session.set_scale(args.axis, args.name, [_step(each) for each in args.step], args.none)
    elif args.name or args.step or args.use:
        raise WrongCall("A scale is for reliability or for credibility.", do="Name one of the two.")
    scales = session.scales()
    shown = [each for each in (scales.reliability, scales.credibility) if args.axis in (None, each.axis)]
    lines = []
    for each in shown:
        lines.append(f"{each.axis}: {each.name}")
        lines += [f"  {s.sign}  {s.words}{'' if each.judges(s.sign) else ' (no judgement)'}" for s in each.steps]
    return Answer([shapes.scale(each) for each in shown], lines)


def _step(text: str) -> tuple[str, str, str]:
    sign, equals, words = text.partition("=")
    name, _, meaning = words.partition(":")
    if not equals:
        raise WrongCall(f"“{text}” is no step of a scale.", do="Write SIGN=WORDS or SIGN=WORDS:MEANING.")
    return sign, name, meaning


def copies(session: Session, args: argparse.Namespace) -> Answer:
    """Who copies whom, as judged and as proposed; or says so of two accounts."""
    if args.action == "list":
        found = session.dependences(Ticket(progress))
        letters = {account.document.id: account.letter for account in session.accounts()}
        lines = [
            f"{each.status:9} {letters[each.copy]} has words of {letters[each.original]}: {each.words} words"
            for each in found
        ]
        return Answer([shapes.dependence(each) for each in found], lines or ["No two accounts share passages."])
    copy, original = document(session, args.copy).id, document(session, args.original).id
    status = {"confirm": "confirmed", "refuse": "rejected", "forget": "proposed"}[args.action]
    session.judge_dependence(copy, original, status)
    said = {"confirmed": "It is a copy.", "rejected": "It is none.", "proposed": "Not judged any more."}[status]
    return Answer({"copy": copy, "original": original, "status": status}, [f"{said} Undo takes it back."])
