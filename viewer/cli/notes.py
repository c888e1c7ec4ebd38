"""The verbs for notes, tags, links between passages, and new versions of documents."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence

from viewer.cli import shapes
from viewer.cli.answer import DONE, IN_PART, Answer
from viewer.cli.arguments import WrongCall
from viewer.cli.references import document, one, passage
from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.relation import Relation
from viewer.domain.tag import Tag
from viewer.errors import ViewerError
from viewer.session import Session
from viewer.session.views import NoteView

_SPAN = re.compile(r"(\d+)-(\d+)", re.ASCII)


def note(session: Session, args: argparse.Namespace) -> Answer:
    """Writes, lists, changes or deletes notes."""
    if args.action == "list":
        views = session.note_views(session.note_ids(_narrowing(session, args)))
        return Answer([shapes.note(view) for view in views], [_line(view) for view in views] or ["No notes yet."])
    todo = {"none": "", None: ""}.get(args.todo, args.todo) if args.action != "delete" else ""
    if args.action == "add":
        document_id, start, end = passage(session, args) or (None, None, None)
        note_id = session.add_note(document_id, start, end, args.body, args.tag, args.flag, todo).id
        if args.private:
            session.set_private(note_id)
    elif args.action == "delete":
        chosen = _notes(session, args.notes)
        session.delete_notes(chosen)
        said = {"note": chosen[0], "deleted": True} if len(chosen) == 1 else {"notes": chosen, "deleted": True}
        return Answer(said, ["Deleted; undo brings it back."])
    else:
        note_id = _notes(session, [args.note])[0]
        if args.body is not None or args.tag is not None:
            session.edit_note(note_id, args.body, args.tag)
        if args.flag is not None:
            session.set_flags([note_id], args.flag)
        if args.todo is not None:
            session.set_todo([note_id], todo)
        if args.private is not None:
            session.set_private(note_id, args.private)
    view = session.note_view(note_id)
    return Answer(shapes.note(view), [_line(view)])


def tag(session: Session, args: argparse.Namespace) -> Answer:
    """Describes, renames, orders or deletes tags, gives them to notes, or lists them."""
    if args.action == "set":
        session.describe_tag(args.name, args.colour, args.meaning)
    elif args.action == "rename":
        session.rename_tag(args.name, args.new)
    elif args.action == "delete":
        session.delete_tag(args.name)
    elif args.action == "order":
        session.order_tags(args.names)
    elif args.action == "notes":
        add, remove = ([], [args.name]) if args.remove else ([args.name], [])
        session.tag_notes(_notes(session, args.notes), add, remove)
    tags = session.tags()
    return Answer([shapes.tag(each) for each in tags], [_tag_line(each) for each in tags] or ["No tags yet."])


def link(session: Session, args: argparse.Namespace) -> Answer:
    """Links two passages, lists or deletes links."""
    if args.action == "add":
        a, b = _place(session, args.document_a, args.place_a), _place(session, args.document_b, args.place_b)
        made = session.relate(a, b, args.kind, args.reason)
        return Answer(shapes.link(made), [_link_line(made)])
    if args.action == "delete":
        link_id = one(args.link, {each.id: each for each in session.relations()}, "link")
        session.delete_relation(link_id)
        return Answer({"link": link_id, "deleted": True}, ["Deleted; undo brings it back."])
    found = session.relations(document(session, args.document).id if args.document else None)
    return Answer([shapes.link(each) for each in found], [_link_line(each) for each in found] or ["No links yet."])


def flag(session: Session, args: argparse.Namespace) -> Answer:
    """Says what a document as a whole is."""
    found = document(session, args.document)
    session.flag_document(found.id, args.flags)
    flags = list(session.document(found.id).flags)
    return Answer({"document": found.id, "flags": flags}, [f"{found.title}: {', '.join(flags) or 'no flags'}"])


def new_version(session: Session, args: argparse.Namespace) -> Answer:
    """Puts a file in the place of a document."""
    if len(args.paths) != 1:
        raise WrongCall("A document has one new version.", do="Name one file.")
    made = session.import_version(document(session, args.version_of).id, args.paths[0])
    lines = [f"“{made.title}” has a new version; {made.moved:,} places were found again."]
    lines += [f"Not found again ({each.kind} {each.id[:8]}): “{each.quote}”" for each in made.lost]
    return Answer(shapes.new_version(made), lines, IN_PART if made.lost else DONE)


def _narrowing(session: Session, args: argparse.Namespace) -> NoteNarrowing:
    return NoteNarrowing(
        text=args.text,
        tags=tuple(args.tag),
        documents=(document(session, args.document).id,) if args.document else (),
        authors=tuple(args.by),
        since=args.since,
        until=args.until,
        todo=() if args.todo is None else ({"none": ""}.get(args.todo, args.todo),),
        flags=tuple(args.flag),
        lost=args.lost,
    )


def _notes(session: Session, references: Sequence[str]) -> list[str]:
    known = {note_id: note_id for note_id in session.note_ids()}
    return [one(reference, known, "note") for reference in references]


def _place(session: Session, reference: str, place: str) -> tuple[str, int, int]:
    found = document(session, reference)
    if span := _SPAN.fullmatch(place):
        return found.id, int(span[1]), int(span[2])
    text = session.text(found.id)
    if text.count(place) != 1:
        raise ViewerError(
            f"“{place}” does not stand exactly once in “{found.title}”.", do="Give its place instead, such as 120-146."
        )
    start = text.index(place)
    return found.id, start, start + len(place)


def _line(view: NoteView) -> str:
    paragraph = f" ¶ {view.paragraph}" if view.paragraph else ""
    place = f"{view.letter}{paragraph}" if view.letter else "archive"
    quote = f"“{view.note.anchor.quote}” " if view.note.anchor else ""
    if view.note.lost:
        quote = f"(gone: “{view.note.lost}”) "
    return f"{place}: {quote}{view.note.body} [{view.note.id[:8]}]"


def _tag_line(tag: Tag) -> str:
    return " ".join(filter(None, (tag.colour or "-", tag.name, f"({tag.count})", tag.meaning)))


def _link_line(link: Relation) -> str:
    return f"“{link.a.quote}” {link.kind} “{link.b.quote}” [{link.id[:8]}]"
