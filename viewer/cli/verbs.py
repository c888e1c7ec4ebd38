"""What each verb does: asks the session, answers with JSON and with lines for people."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from viewer import paths, settings
from viewer.cli import desktop, events, exporting, names, shapes, sharing
from viewer.cli.answer import DONE, IN_PART, NOT_DONE, Answer
from viewer.cli.arguments import WrongCall
from viewer.cli.found import lines as found_lines
from viewer.cli.references import document as _document
from viewer.cli.references import one as _one
from viewer.cli.references import passage as _passage
from viewer.cli.references import source_id as _source_id
from viewer.cli.waiting import patient, progress
from viewer.domain import date
from viewer.domain.query import FILTERS, Search
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import Session, restore
from viewer.session.views import NoteView


def run(args: argparse.Namespace, door: exporting.Door | None = None) -> Answer:
    """Does what the command line asks. door: to what needs Qt, for exports."""
    if args.verb == "new":
        return _new(args)
    if args.verb == "restore":
        return _restore(args)
    if args.verb == "desktop":
        return _desktop(args)
    if args.verb == "template":
        return exporting.template(args)
    if args.verb == "export":
        with _session(args, write=False) as session:
            return exporting.export(session, args, door)
    if args.verb == "merge" and args.b is None and args.look:
        with _session(args, write=False) as session:
            return sharing.merge(session, args)
    if args.verb in _READING:
        with _session(args, write=False) as session:
            return _READING[args.verb](session, args)
    with _session(args, write=True) as session:
        if session.read_only:
            raise ViewerError(f"Nothing can be changed: {session.read_only}.", safe="Nothing was changed.")
        return _WRITING[args.verb](session, args)


@contextmanager
def _session(args: argparse.Namespace, *, write: bool) -> Iterator[Session]:
    session = Session.open(_archive(args), _author(args), write=write, recogniser=_recogniser(args))
    try:
        yield session
    finally:
        session.close()


def _archive(args: argparse.Namespace) -> Path:
    archive: Path | None = getattr(args, "archive", None)
    if archive is None:
        raise WrongCall("No archive was named.", do="Say which: parallax --archive FILE VERB …")
    return archive


def _author(args: argparse.Namespace) -> str:
    named: str | None = getattr(args, "author", None)
    if named is not None:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _recogniser(args: argparse.Namespace) -> str:
    named: str | None = getattr(args, "recogniser", None)
    return named or settings.load(paths.config()).recogniser


def _new(args: argparse.Namespace) -> Answer:
    session = Session.create(_archive(args), args.title, _author(args))
    try:
        info = session.info()
    finally:
        session.close()
    return Answer({"archive": info.path, "id": info.id}, [f"Made {info.path}"])


def _restore(args: argparse.Namespace) -> Answer:
    used, kept = restore(_archive(args), args.backup)
    lines = [f"Restored from {used}"] + ([f"The former file is kept as {kept}"] if kept else [])
    return Answer(shapes.outcome(restored=str(used), kept=str(kept) if kept else None), lines)


def _desktop(args: argparse.Namespace) -> Answer:
    done = desktop.install() if args.action == "install" else desktop.remove()
    written, removed = ([str(path) for path in paths] for paths in (done.written, done.removed))
    lines = [f"Wrote {path}" for path in written] + [f"Removed {path}" for path in removed] + list(done.findings)
    data = shapes.outcome(done.findings, written=written, removed=removed)
    return Answer(data, lines or ["Nothing was there."], IN_PART if done.findings else DONE)


def _import(session: Session, args: argparse.Namespace) -> Answer:
    with patient() as ticket:
        summary = session.import_paths(args.paths, ticket)
    lines = [f"in       {item.title}  ({item.path})" for item in summary.imported]
    lines += [f"         {warning}" for item in summary.imported for warning in item.warnings]
    lines += [f"already  {item.path}" for item in summary.duplicates]
    lines += [f"refused  {item.path}: {item.reason}" for item in summary.refused]
    if summary.cancelled:
        lines.append("Cancelled; what came in before stays.")
    return Answer(shapes.imported(summary), lines, IN_PART if summary.refused or summary.cancelled else DONE)


def _documents(session: Session, _: argparse.Namespace) -> Answer:
    accounts = session.accounts()
    lines = [
        f"{a.letter:3} {a.badge}  {date.show(a.document.published):20} {a.document.title}  [{a.document.id[:8]}]"
        for a in accounts
    ]
    return Answer([shapes.account(account) for account in accounts], lines or ["No documents yet."])


def _text(session: Session, args: argparse.Namespace) -> Answer:
    document = _document(session, args.document)
    text = session.text(document.id)
    return Answer({"document": document.id, "text": text}, [text])


def _set(session: Session, args: argparse.Namespace) -> Answer:
    document = _document(session, args.document)
    session.set_document(document.id, args.field, args.value)
    account = next(a for a in session.accounts() if a.document.id == document.id)
    return Answer(shapes.account(account), [f"{account.document.title}: {args.field} is now {args.value}"])


def _timeline(session: Session, _: argparse.Namespace) -> Answer:
    texts: dict[str, str] = {}

    def text(document_id: str) -> str:
        if document_id not in texts:
            texts[document_id] = session.text(document_id)
        return texts[document_id]

    events = session.timeline()
    lines = [f"{date.show(e.edtf):24} {e.text[:90]}" for e in sorted(events, key=lambda e: e.earliest or "~")]
    return Answer([shapes.event(event, text) for event in events], lines)


def _search(session: Session, args: argparse.Namespace) -> Answer:
    if not args.query and not args.filter:
        raise WrongCall("This search asks nothing.", do="Give words to look for, or a --filter.")
    try:
        session.catch_up(Ticket())
    except ViewerError as error:  # another Parallax is at it; what is missing is said by "complete"
        print(error, file=sys.stderr)
    search = Search(" ".join(args.query), _filters(args.filter), args.sort, stemming=args.stem)
    if args.exact:
        added = session.search(search, 0).spellings
        search = replace(search, without=frozenset(spelling.form for spelling in added))
    result = session.search(search, args.limit, args.offset)
    lines = () if getattr(args, "json", False) else tuple(found_lines(result, session.accounts(), _marker()))
    return Answer(shapes.search(result), lines)


def _filters(given: Sequence[str]) -> dict[str, tuple[str, ...]]:
    filters: dict[str, tuple[str, ...]] = {}
    for one in given:
        field, equals, value = one.partition("=")
        if not equals or field not in FILTERS:
            raise WrongCall(f"“{one}” is no filter.", do=f"Write FIELD=VALUE; the fields are {', '.join(FILTERS)}.")
        filters[field] = (*filters.get(field, ()), value)
    return filters


def _marker() -> Callable[[str], str]:
    """Bold on a terminal; brackets where the answer goes elsewhere."""
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
        return lambda words: f"\x1b[1m{words}\x1b[0m"
    return lambda words: f"[{words}]"


def _sources(session: Session, _: argparse.Namespace) -> Answer:
    views = session.sources()
    lines = [f"{v.grade.value if v.grade else 'F'}  {v.source.name} · {v.source.kind}" for v in views]
    return Answer([shapes.source(view) for view in views], lines)


def _source(session: Session, args: argparse.Namespace) -> Answer:
    source_id = _source_id(session, args.source)
    if source_id is None:
        raise ViewerError(f"There is no source “{args.source}”.", do="The verb “sources” lists them.")
    session.set_source(source_id, args.field, args.value)
    return Answer(shapes.source(session.source(source_id)), [f"{args.field} is now {args.value}"])


def _grade(session: Session, args: argparse.Namespace) -> Answer:
    source_id = _source_id(session, args.target)
    if source_id is not None:
        session.grade_source(source_id, args.value, args.reason, args.topic, args.date)
        view = session.source(source_id)
        assert view.grade is not None
        return Answer(shapes.grade(view.grades[-1]), [f"{view.source.name}: {view.grade.value}"])
    cells = {cell.id: view for view in session.claims() for cell in view.claim.cells}
    cell_id = _one(args.target, cells, "source or statement")
    session.grade_cell(cell_id, args.value, args.reason)
    grades = session.claim(cells[cell_id].claim.id).grades[cell_id]
    return Answer(shapes.grade(grades[-1]), [f"{cells[cell_id].claim.question}: {grades[-1].value}"])


def _note(session: Session, args: argparse.Namespace) -> Answer:
    if args.action == "list":
        document = _document(session, args.document).id if args.document else None
        views = session.notes(document)
        lines = [_note_line(view) for view in views]
        return Answer([shapes.note(view) for view in views], lines or ["No notes yet."])
    if args.action == "add":
        document_id, start, end = _passage(session, args) or (None, None, None)
        note_id = session.add_note(document_id, start, end, args.body, args.tag).id
        if args.private:
            session.set_private(note_id)
    else:
        note_id = _one(args.note, {view.note.id: view for view in session.notes()}, "note")
        if args.action == "delete":
            session.delete_note(note_id)
            return Answer({"note": note_id, "deleted": True}, ["Deleted; undo brings it back."])
        session.edit_note(note_id, args.body, args.tag)
        if args.private is not None:
            session.set_private(note_id, args.private)
    view = next(view for view in session.notes() if view.note.id == note_id)
    return Answer(shapes.note(view), [_note_line(view)])


def _claim(session: Session, args: argparse.Namespace) -> Answer:
    if args.action == "list":
        return _claims(session, args)
    if args.action in ("accept", "dismiss"):
        return _judge(session, args)
    known = {view.claim.id: view for view in session.claims()}
    if args.action == "delete":
        claim_id = _one(args.claim, known, "claim")
        session.delete_claim(claim_id)
        return Answer({"claim": claim_id, "deleted": True}, ["Deleted; undo brings it back."])
    if bool(args.claim) == bool(args.question):
        raise WrongCall("A claim is made by its question, and added to by its id.", do="Give one of the two.")
    place, said = _passage(session, args), (args.value, args.stance, args.speaker)
    named = {"subject": args.subject, "unit": args.unit}
    if args.claim:
        claim_id = _one(args.claim, known, "claim")
        if place:
            session.add_cell(claim_id, *place, *said)
    elif place:
        claim_id = session.claim_passage(args.question, args.kind, *place, *said, **named).id
    else:
        claim_id = session.add_claim(args.question, args.kind, **named).id
    view = session.claim(claim_id)
    return Answer(shapes.claim(view), [f"{view.claim.question}: {view.verdict.kind}. {view.verdict.why}"])


def _judge(session: Session, args: argparse.Namespace) -> Answer:
    """A proposal becomes a claim, or is seen no more."""
    key = _one(args.claim, {proposal.key: proposal for proposal in session.claim_proposals()}, "proposal")
    if args.action == "dismiss":
        session.dismiss_proposal(key)
        return Answer({"claim": key, "dismissed": True}, ["Dismissed; undo brings it back."])
    view = session.claim(session.accept_proposal(key, args.question).id)
    return Answer(shapes.claim(view), [f"{view.claim.question}: {view.verdict.kind}. {view.verdict.why}"])


def _claims(session: Session, args: argparse.Namespace) -> Answer:
    if getattr(args, "proposals", False):  # `claim list` has no such option
        proposals = session.claim_proposals(Ticket(progress))
        lines = [f"{p.key}  {p.confidence:.2f}  {p.verdict.kind:11} {p.claim.question}. {p.reason}" for p in proposals]
        return Answer([shapes.claim_proposal(p) for p in proposals], lines or ["Nothing to propose."])
    lines = []
    for view in session.claims():
        lines.append(f"{view.verdict.kind:11} {view.claim.question}. {view.verdict.why}")
        lines += [f"    {view.letters[c.document]}  {c.stance:10} {c.value}" for c in view.claim.cells]
    return Answer([shapes.claim(view) for view in session.claims()], lines or ["No claims yet."])


def _step(name: str) -> Callable[[Session, argparse.Namespace], Answer]:
    def step(session: Session, _: argparse.Namespace) -> Answer:
        change = session.undo() if name == "undo" else session.redo()
        if change is None:
            return Answer({name: None}, [f"Nothing to {name}."], NOT_DONE)
        return Answer({name: change.label, "ids": sorted(change.ids)}, [f"{name.capitalize()}: {change.label}"])

    return step


def _check(session: Session, _: argparse.Namespace) -> Answer:
    findings = session.check()
    return Answer(shapes.outcome(findings), findings or ["All is well."], IN_PART if findings else DONE)


def _backup(session: Session, args: argparse.Namespace) -> Answer:
    made = session.backup(args.target)
    return Answer(shapes.outcome(backup=str(made)), [f"Backed up to {made}"])


def _reindex(session: Session, _: argparse.Namespace) -> Answer:
    session.reindex(Ticket(progress))
    return Answer(shapes.outcome(reindexed=session.info().documents), ["The index is made again."])


def _info(session: Session, _: argparse.Namespace) -> Answer:
    info = session.info()
    lines = [info.title, f"{info.documents} documents, {info.claims} claims ({info.conflicts} in conflict), "]
    lines[-1] += f"{info.notes} notes"
    return Answer(shapes.info(info), lines)


_READING: dict[str, Callable[[Session, argparse.Namespace], Answer]] = {
    "documents": _documents,
    "text": _text,
    "mentions": names.mentions,
    "entities": names.entities,
    "timeline": _timeline,
    "search": _search,
    "sources": _sources,
    "claims": _claims,
    "check": _check,
    "backup": _backup,
    "reindex": _reindex,
    "info": _info,
}
_WRITING: dict[str, Callable[[Session, argparse.Namespace], Answer]] = {
    "import": _import,
    "set": _set,
    "merge": lambda session, args: (names if args.b is not None else sharing).merge(session, args),
    "apart": names.apart,
    "split": names.split,
    "entity": names.entity,
    "mention": names.mention,
    "source": _source,
    "grade": _grade,
    "note": _note,
    "claim": _claim,
    "set-date": events.set_date,
    "events": events.run,
    "undo": _step("undo"),
    "redo": _step("redo"),
}


def _note_line(view: NoteView) -> str:
    place = f"{view.letter} ¶ {view.paragraph}" if view.letter else "archive"
    quote = f"“{view.note.anchor.quote}” " if view.note.anchor else ""
    return f"{place}: {quote}{view.note.body} [{view.note.id[:8]}]"
