"""The verbs for dates and events."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from viewer.cli import shapes
from viewer.cli.answer import Answer
from viewer.cli.references import one, passage
from viewer.domain.date import show
from viewer.session import Session


def set_date(session: Session, args: argparse.Namespace) -> Answer:
    """Corrects a date, or takes the correction back."""
    if args.value is None:
        session.clear_date(args.mention)
    else:
        session.set_date(args.mention, args.value, args.reason)
    mention = next(m for m in session.mentions() if m.id == args.mention)
    edtf, why = (getattr(mention.value, name, None) for name in ("edtf", "reason"))
    return Answer(shapes.mention(mention), [f"{mention.text}: {show(edtf)}, {why}"])


def run(session: Session, args: argparse.Namespace) -> Answer:
    """Does what `events ACTION` asks."""
    return _ACTIONS[args.action](session, args)


def _list(session: Session, args: argparse.Namespace) -> Answer:
    if args.proposals:
        proposals = session.event_proposals()
        lines = [f"{p.confidence:.2f}  {p.verdict.kind:11} {p.reason}  [{p.key}]" for p in proposals]
        return Answer([shapes.event_proposal(p) for p in proposals], lines or ["Nothing to propose."])
    happenings = session.happenings()
    lines = [f"{h.verdict.kind:11} {h.name}: {h.verdict.why}" for h in happenings]
    return Answer([shapes.happening(h) for h in happenings], lines or ["Nothing was joined yet."])


def _join(session: Session, args: argparse.Namespace) -> Answer:
    known = _known(session)
    joined = session.join_events([_one(event, known) for event in args.events], args.name)
    return Answer(shapes.happening(joined), [f"{joined.name}: {joined.verdict.kind}. {joined.verdict.why}"])


def _dismiss(session: Session, args: argparse.Namespace) -> Answer:
    known = _known(session)
    session.dismiss_events([_one(event, known) for event in args.events])
    return Answer({"events": args.events, "dismissed": True}, ["Dismissed; undo brings it back."])


def _on_one(work: Callable[[Session, str], object], told: str) -> Callable[[Session, argparse.Namespace], Answer]:
    def do(session: Session, args: argparse.Namespace) -> Answer:
        event = _one(args.event, _known(session))
        work(session, event)
        return Answer({"event": event, "done": args.action}, [told])

    return do


def _name(session: Session, args: argparse.Namespace) -> Answer:
    known = _known(session) | {happening.id: happening.id for happening in session.happenings()}
    event = _one(args.event, known)
    session.name_event(event, args.name)
    return Answer({"event": event, "name": args.name}, [f"Named: {args.name}"])


def _add(session: Session, args: argparse.Namespace) -> Answer:
    document, start, end = passage(session, args) or ("", None, None)
    whole = (0, len(session.text(document))) if start is None or end is None else (start, end)
    event = session.add_event(document, *whole, args.date, args.title)
    return Answer(shapes.event(event, session.text), [f"{show(event.edtf)}: {event.name}"])


def _one(reference: str, known: dict[str, str]) -> str:
    """The id, whole where it is one: "1" is not the beginning of "17"."""
    return reference if reference in known else one(reference, known, "event")


def _known(session: Session) -> dict[str, str]:
    return {event.id: event.id for event in (*session.timeline(), *session.hidden_events())}


_ACTIONS: dict[str, Callable[[Session, argparse.Namespace], Answer]] = {
    "list": _list,
    "join": _join,
    "dismiss": _dismiss,
    "part": _on_one(lambda session, event: session.part_event(event), "Parted; it is not proposed again."),
    "hide": _on_one(lambda session, event: session.hide_event(event), "Hidden; “show” brings it back."),
    "show": _on_one(lambda session, event: session.show_event(event), "On the timeline again."),
    "name": _name,
    "add": _add,
}
