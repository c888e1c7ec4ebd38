"""The verbs that let things out: `export`, and `template`, which writes one of ours to be changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from viewer.cli import judging, sharing
from viewer.cli.answer import Answer
from viewer.cli.arguments import WrongCall
from viewer.cli.references import document, one
from viewer.errors import ViewerError
from viewer.exporting import templates
from viewer.exporting.files import write_whole
from viewer.exporting.wanted import Wanted
from viewer.exporting.writer import FORMS, Press, form_named
from viewer.session import Session

#: Loads what needs Qt. Raises ViewerError where it is not there.
Door = Callable[[], Press]


def export(session: Session, args: argparse.Namespace, door: Door | None = None) -> Answer:
    """Writes what is asked for, and says what the form could not hold."""
    if args.form == sharing.FORM:
        return sharing.share(session, args)
    muting, chosen = judging.muting(session, args.mute), wanted(session, args)
    done = session.export(args.form, args.target, muting=muting, wanted=chosen, press=_press(args.form, door))
    lines = [f"Wrote {done.target}"] + [f"Left out: {what}" for what in done.left_out]
    data = {"target": str(done.target), "form": done.form, "left_out": list(done.left_out)}
    if muting:
        data["muted"] = judging.in_words(session, muting)
        lines.append(f"Its verdicts are what stands without {data['muted']}.")
    return Answer(data, lines)


def template(args: argparse.Namespace) -> Answer:
    """Writes one of our templates to a file of the user's, which `export --template` takes."""
    form = form_named(args.form)
    if not form.template:
        able = " or ".join(each.name for each in FORMS.values() if each.template)
        raise WrongCall(f"The form “{form.name}” is made without a template.", do=f"Choose {able}.")
    target: Path = args.target
    if target.exists():
        raise ViewerError(f"“{target.name}” is there already.", safe="Nothing was written.", do="Choose another name.")
    write_whole(target, templates.ours(form.template).encode())
    return Answer({"target": str(target), "form": form.name}, [f"Wrote {target}"])


def wanted(session: Session, args: argparse.Namespace) -> Wanted:
    """What the options of `export` ask for."""
    claims = {view.claim.id: view for view in session.claims()}
    return Wanted(
        args.what,
        frozenset(one(claim, claims, "claim") for claim in args.claim),
        tuple(document(session, each).id for each in args.document),
        frozenset(args.tag),
        frozenset(args.by),
        args.since,
        args.until,
        args.style,
        args.template,
        args.bom,
        args.private,
    )


def _press(form: str, door: Door | None) -> Press | None:
    """Qt where the form needs it; where it is only for a picture in a document, the document goes without."""
    chosen = form_named(form)
    if door is None or not (chosen.pressed or chosen.pictures):
        return None
    try:
        return door()
    except ViewerError as trouble:
        if chosen.pressed:
            raise
        print(trouble, file=sys.stderr)
        return None
