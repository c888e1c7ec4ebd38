"""What the words of a call point to: a document, a name, a source, a passage."""

from __future__ import annotations

import argparse
from typing import TypeVar

from viewer.cli.arguments import WrongCall
from viewer.domain.document import Document
from viewer.errors import ViewerError
from viewer.session import Session

T = TypeVar("T")


def document(session: Session, reference: str) -> Document:
    """By its letter, its title, or how its id begins."""
    accounts = session.accounts()
    by_letter = [account.document for account in accounts if account.letter == reference]
    by_title = [account.document for account in accounts if account.document.title == reference]
    for found in (by_letter, by_title):
        if len(found) == 1:
            return found[0]
    by_id = {account.document.id: account.document for account in accounts}
    return by_id[one(reference, by_id, "document")]


def entity(session: Session, reference: str) -> str:
    """The id of a name: by the name itself, or how its id begins."""
    entities = session.entities()
    named = [entity.id for entity in entities if entity.name == reference]
    return named[0] if len(named) == 1 else one(reference, {entity.id: entity for entity in entities}, "name")


def merged(session: Session, reference: str) -> str:
    """The id of a name that was merged into another."""
    return one(reference, {part: part for entity in session.entities() for part in entity.merged}, "merged name")


def source_id(session: Session, reference: str) -> str | None:
    """The id of a source, by its name or id."""
    for view in session.sources():
        if reference in (view.source.id, view.source.name):
            return view.source.id
    return None


def one(reference: str, known: dict[str, T], noun: str) -> str:
    """The one id that begins like `reference`."""
    found = [row_id for row_id in known if row_id.startswith(reference)] if reference else []
    if len(found) != 1:
        problem = "There is no" if not found else "There is more than one"
        raise ViewerError(f"{problem} {noun} “{reference}”.", do="Use the whole id.")
    return found[0]


def passage(session: Session, args: argparse.Namespace) -> tuple[str, int | None, int | None] | None:
    """(document, start, end) as the options say; None where they name no document."""
    if (args.start is None) != (args.end is None):
        raise WrongCall("A passage has a start and an end.", do="Give both --start and --end, or --quote.")
    if args.document is None:
        if args.start is not None or args.quote is not None:
            raise WrongCall("A passage stands in a document.", do="Name the document too.")
        return None
    document_id = document(session, args.document).id
    if args.quote is None:
        return document_id, args.start, args.end
    text = session.text(document_id)
    if text.count(args.quote) != 1:
        times = "not at all" if args.quote not in text else f"{text.count(args.quote)} times"
        raise ViewerError(f"“{args.quote}” stands {times} in this document.", do="Give --start and --end.")
    start = text.index(args.quote)
    return document_id, start, start + len(args.quote)
