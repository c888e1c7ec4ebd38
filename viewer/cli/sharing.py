"""The verbs that give a part of an archive to a colleague and take in what came back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from viewer.cli.answer import DONE, IN_PART, Answer
from viewer.cli.arguments import WAYS, WrongCall
from viewer.cli.references import document, one
from viewer.cli.waiting import patient
from viewer.domain.merging import Comparison, Conflict, in_words
from viewer.domain.sharing import Share
from viewer.session import Session

FORM = "archive"


def share(session: Session, args: argparse.Namespace) -> Answer:
    """`export archive`: a share copy."""
    with patient() as ticket:
        done = session.share(args.target, chosen(session, args), ticket)
    lines = [f"Wrote {done.target}"] + [f"Left out: {what}" for what in done.left_out]
    data = {"target": str(done.target), "form": FORM, "left_out": list(done.left_out), "holds": dict(done.counts)}
    return Answer(data | {"searched": done.searched}, lines)


def chosen(session: Session, args: argparse.Namespace) -> Share:
    """What the options of `export archive` ask for. A note goes along where it has one of the tags, authors or days."""
    claims = {view.claim.id: view for view in session.claims()}
    views = {view.note.id: view.note for view in session.notes()}
    notes = {one(note, views, "note") for note in args.note}
    for note in views.values():
        day = note.modified[:10]
        if (
            (args.tag or args.by or args.since or args.until)
            and (not args.tag or set(args.tag) & set(note.tags))
            and (not args.by or note.author in args.by)
            and (not args.since or day >= args.since)
            and (not args.until or day <= args.until)
        ):
            notes.add(note.id)
    narrowed = args.note or args.tag or args.by or args.since or args.until
    return Share(
        documents=frozenset(document(session, each).id for each in args.document) if args.document else None,
        claims=frozenset(one(claim, claims, "claim") for claim in args.claim) if args.claim else None,
        notes=frozenset(notes) if narrowed else None,
        private=args.private,
        **dict.fromkeys(args.without, False),
        **dict.fromkeys(args.also, True),
    )


def merge(session: Session, args: argparse.Namespace) -> Answer:
    """`merge FILE`: says what is new, the same and in conflict there, and brings it in unless only asked to look."""
    path, choices = Path(args.a), _choices(args.choose)
    with patient() as ticket:
        if args.look:
            found = session.compare_with(path, ticket)
        else:
            found, _ = session.take_in(path, choices, args.conflicts, ticket)
    if unknown := choices.keys() - {each.key for each in found.conflicts}:
        print(f"There is no such conflict: {', '.join(sorted(unknown))}", file=sys.stderr)
    ways = {each.key: choices.get(each.key, args.conflicts) for each in found.conflicts}
    data = told(found) | {"merged": not args.look, "chosen": {} if args.look else ways}
    return Answer(data, [in_words(found), *_lines(found)], IN_PART if found.left or unknown else DONE)


def told(found: Comparison) -> dict[str, Any]:
    """A comparison for programs."""
    return {
        "file": found.name,
        "added": {noun: list(titles) for noun, titles in found.added.items()},
        "updated": {noun: list(titles) for noun, titles in found.updated.items()},
        "same": dict(found.same),
        "conflicts": [asdict(each) | {"choices": list(each.choices)} for each in found.conflicts],
        "contradictions": [asdict(each) for each in found.contradictions],
        "left": list(found.left),
    }


def _lines(found: Comparison) -> Iterator[str]:
    for mark, rows in (("new", found.added), ("changed", found.updated)):
        for noun, titles in rows.items():
            yield from (f"{mark:9} {noun:10} {title}" for title in titles)
    for each in found.conflicts:
        yield f"conflict  {each.noun:10} {each.title}  [{each.key}]"
        yield from _differences(each)
    for clash in found.contradictions:
        yield f"contradicts          {clash.about}: mine “{clash.mine}”, theirs “{clash.theirs}”"
    yield from (f"left      {why}" for why in found.left)


def _differences(conflict: Conflict) -> Iterator[str]:
    if conflict.deleted:
        yield f"            deleted by {'you' if conflict.deleted == 'mine' else 'them'}"
    for each in conflict.differences:
        yield f"            {each.field}: mine “{each.mine}”, theirs “{each.theirs}”"


def _choices(words: list[str]) -> dict[str, str]:
    found = {}
    for each in words:
        key, _, way = each.rpartition("=")
        if not key or way not in WAYS:
            raise WrongCall(f"“{each}” is no choice.", do=f"Write KEY=WAY, with one of {', '.join(WAYS)}.")
        found[key] = way
    return found
