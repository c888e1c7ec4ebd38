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
from viewer.cli import claims, desktop, events, exporting, judging, names, notes, shapes, sharing
from viewer.cli.answer import DONE, IN_PART, NOT_DONE, Answer
from viewer.cli.arguments import WrongCall
from viewer.cli.found import lines as found_lines
from viewer.cli.references import document as _document
from viewer.cli.references import one as _one
from viewer.cli.references import source_id as _source_id
from viewer.cli.waiting import patient, progress
from viewer.domain import date
from viewer.domain.query import FILTERS, Search
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import Session, restore


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
    if args.version_of:
        return notes.new_version(session, args)
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
    lines = [f"{v.scale.value(v.grade)}  {v.source.name} · {v.source.kind}" for v in views]
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
        return Answer(shapes.grade(view.grades[-1]), [f"{view.source.name}: {view.grades[-1].value}"])
    cells = {cell.id: view for view in session.claims() for cell in view.claim.cells}
    cell_id = _one(args.target, cells, "source or statement")
    session.grade_cell(cell_id, args.value, args.reason)
    grades = session.claim(cells[cell_id].claim.id).grades[cell_id]
    return Answer(shapes.grade(grades[-1]), [f"{cells[cell_id].claim.question}: {grades[-1].value}"])


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
    "claims": claims.listed,
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
    "note": notes.note,
    "tag": notes.tag,
    "link": notes.link,
    "flag": notes.flag,
    "claim": claims.run,
    "scale": judging.scale,
    "copies": judging.copies,
    "set-date": events.set_date,
    "events": events.run,
    "undo": _step("undo"),
    "redo": _step("redo"),
}
