"""The verbs of names: list them, join and part them, mark and delete single places."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from viewer.cli import references, shapes
from viewer.cli.answer import Answer
from viewer.cli.arguments import WrongCall
from viewer.session import Session

Verb = Callable[[Session, argparse.Namespace], Answer]


def mentions(session: Session, args: argparse.Namespace) -> Answer:
    """Names, dates and quantities of one document or of all; with --of, the places of one name."""
    if args.of:
        places = session.mentions_of(references.entity(session, args.of))
        if args.document:
            only = references.document(session, args.document).id
            places = [place for place in places if place.mention.document == only]
        return Answer([shapes.place(p) for p in places], [f"{p.letter} ¶ {p.paragraph}: {p.sentence}" for p in places])
    found = session.mentions(references.document(session, args.document).id if args.document else None)
    return Answer([shapes.mention(m) for m in found], [f"{m.label:9} {m.start:7} {m.text}" for m in found])


def entities(session: Session, args: argparse.Namespace) -> Answer:
    """Names with their forms; or pairs that may be one; or the first and last day beside each."""
    every = session.entities()
    if args.proposals:
        known = {entity.id: entity.name for entity in every}
        found = [shapes.proposal(proposal, known) for proposal in session.proposals()]
        lines = [f"{p['confidence']:.2f} {p['a_name']} = {p['b_name']}: {p['reason']}" for p in found]
        return Answer(found, lines)
    if args.dates:
        rows = session.entity_rows()
        lines = [f"{r.entity.count:5} {r.first or '?':10} {r.last or '?':10} {r.entity.name}" for r in rows]
        return Answer([shapes.entity_row(row) for row in rows], lines)
    lines = [f"{e.count:5} {e.label:7} {e.name}  [{e.id[:8]}]" for e in every]
    return Answer([shapes.entity(entity) for entity in every], lines)


def merge(session: Session, args: argparse.Namespace) -> Answer:
    """Makes two names one."""
    a, b = (references.entity(session, reference) for reference in (args.a, args.b))
    session.merge(a, b, anyway=args.anyway)
    found = session.entity(a).entity
    return Answer(shapes.entity(found), [f"One name now: {', '.join(form.text for form in found.forms)}"])


def apart(session: Session, args: argparse.Namespace) -> Answer:
    """Says that two names are different."""
    a, b = (references.entity(session, reference) for reference in (args.a, args.b))
    session.keep_apart(a, b)
    return Answer({"a": a, "b": b, "verdict": "different"}, ["Kept apart."])


def split(session: Session, args: argparse.Namespace) -> Answer:
    """Takes a merged name out again, or makes one form of a name a name of its own."""
    if args.form is not None:
        found = session.split_form(references.entity(session, args.entity), args.form)
    else:
        entity_id = references.merged(session, args.entity)
        session.split(entity_id)
        found = session.entity(entity_id).entity
    return Answer(shapes.entity(found), [f"A name of its own: {found.name}"])


def entity(session: Session, args: argparse.Namespace) -> Answer:
    """What can be said of one name."""
    if args.action in _PAIRS:
        return _PAIRS[args.action](session, args)
    entity_id = references.entity(session, args.entity)
    if args.action == "rename":
        session.rename_entity(entity_id, args.name)
    elif args.action == "retype":
        session.retype_entity(entity_id, args.label)
    elif args.action == "set":
        session.set_entity(entity_id, args.field, args.value)
    elif args.action == "identify":
        session.set_identifier(entity_id, args.scheme, args.value)
    elif args.action == "alias":
        (session.remove_alias if args.remove else session.add_alias)(entity_id, args.text)
    elif args.action == "terms":
        return _terms(session, entity_id, args)
    elif args.action == "beside":
        found = session.cooccurring(entity_id)
        lines = [f"{passages:5} paragraphs in {accounts} accounts  {other.name}" for other, passages, accounts in found]
        return Answer([shapes.company(*row) for row in found], lines or ["It stands beside no other name."])
    view = session.entity(entity_id)
    lines = [f"{view.entity.name} ({view.entity.label})", *(f"{f.count:5} {f.text}" for f in view.entity.forms)]
    lines += [f"also called {alias}" for alias in view.entity.aliases]
    lines += [f"{scheme}: {value}" for scheme, value in view.entity.identifiers.items()]
    lines += [f"may be {p.other.name}: {p.reason} ({p.confidence:.2f})" for p in view.proposals]
    return Answer(shapes.entity_view(view), lines)


def mention(session: Session, args: argparse.Namespace) -> Answer:
    """What can be said of one place, or of words wherever they stand."""
    if args.action == "add":
        place = references.passage(session, args)
        if place is None or place[1] is None or place[2] is None:
            raise WrongCall("A name stands on words.", do="Give --start and --end, or --quote.")
        owner = references.entity(session, args.entity) if args.entity else None
        made = session.add_mention(place[0], place[1], place[2], args.label, owner, everywhere=args.everywhere)
        return Answer(shapes.mention(made), [f"{made.label} {made.text}"])
    if args.action == "delete":
        session.delete_mention(args.mention, everywhere=args.everywhere)
        done = {"mention": args.mention, "deleted": True, "everywhere": args.everywhere}
        return Answer(done, ["Deleted; undo brings it back."])
    if args.action == "split":
        found = session.split_mention(args.mention)
        return Answer(shapes.entity(found), [f"A name of its own: {found.name}"])
    if args.action == "move":
        session.move_mention(args.mention, references.entity(session, args.entity))
    else:
        session.set_mention(args.mention, {"confirm": "confirmed", "reject": "rejected"}[args.action])
        if args.action == "reject":
            return Answer({"mention": args.mention, "status": "rejected"}, ["Rejected; undo brings it back."])
    view = session.mention(args.mention)
    return Answer(shapes.mention(view), [f"{view.label} {view.text}"])


def _terms(session: Session, entity_id: str, args: argparse.Namespace) -> Answer:
    """Who calls it what, as rows or into a CSV file."""
    if args.target:
        target = session.export_terms(entity_id, args.target)
        return Answer({"target": str(target), "form": "csv", "left_out": []}, [f"Wrote {target}"])
    terms = session.terms(entity_id)
    lines = ["  ".join(f"{letter:>3}" for letter, _ in terms.accounts)]
    lines += ["  ".join(f"{count or '–':>3}" for count in counts) + f"  {form}" for form, counts in terms.rows]
    return Answer(shapes.terms(terms), lines)


_PAIRS: dict[str, Verb] = {"merge": merge, "apart": apart, "split": split}
