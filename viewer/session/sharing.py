"""Giving a part of the archive to a colleague, and taking in what came back."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from viewer import paths
from viewer.domain.annotation import Anchor, anchor
from viewer.domain.change import Change
from viewer.domain.merging import MINE, Comparison
from viewer.domain.sharing import Share, Shared
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.exporting import files
from viewer.importing import web_annotation
from viewer.importing.web_annotation import Annotated
from viewer.session import analysing
from viewer.session.analysing import Findings, Question
from viewer.session.analysts import Analysts
from viewer.session.core import Core
from viewer.storage import documents, foreign, health, rows, sharing
from viewer.storage.decisions import Decisions
from viewer.storage.edits import Edit
from viewer.storage.foreign import Side
from viewer.storage.merging import Merger
from viewer.texts import tr

_LEFT_OUT = {
    "names": "names, and what was decided about them",
    "tags": "tags",
    "private": "private notes",
    "paths": "where the files lay",
    "authors": "who wrote what",
    "revisions": "older revisions of notes",
}


class Sharing(Core):
    """Share copies, and what comes back."""

    def share(self, target: Path, share: Share | None = None, ticket: Ticket | None = None) -> Shared:
        """Writes a share copy: a new archive with what was chosen and nothing else in its bytes.

        It is checked before it gets its name; an older file stays until then. Raises ViewerError, and Cancelled.
        """
        self._spare(target)
        chosen, ticket = share or Share(), ticket or Ticket()
        with _workshop() as place:
            snapshot = health.backup(self._archive.db, place / "snapshot.db")
            with files.whole(target) as made:
                counts = sharing.write(snapshot, chosen, made, ticket)
                searched = sharing.verify(snapshot, made, ticket)
        return Shared(target, counts, _left_out(chosen), searched)

    def compare_with(self, path: Path, ticket: Ticket | None = None) -> Comparison:
        """What a colleague's archive, or their notes as W3C annotations, would bring. Changes nothing.

        Raises ViewerError where the file cannot be read or trusted, and Cancelled.
        """
        self._spare_merge(path)
        ticket = ticket or Ticket()
        with self._theirs(path, ticket) as theirs:
            merger = Merger(foreign.read(self._archive.db.conn, self.path, ticket), theirs)
            return _told(merger, Decisions(merger, self._archive.db).run())

    def take_in(
        self,
        path: Path,
        choices: Mapping[str, str] | None = None,
        otherwise: str = MINE,
        ticket: Ticket | None = None,
    ) -> tuple[Comparison, Change]:
        """Brings in what is new there, as one edit.

        choices: key of a conflict -> "mine", "theirs" or "both"; otherwise: for those that are not named. All of it
        comes in or nothing does.
        """
        self._spare_merge(path)
        ticket = ticket or Ticket()
        with self._theirs(path, ticket) as theirs:
            first = Merger(foreign.read(self._archive.db.conn, self.path, ticket), theirs)
            found = self._findings(first, ticket)
            with self._archive.edit(f"Merge {path.name}") as edit:
                merger = Merger(foreign.read(edit.db.conn, self.path, ticket), theirs)
                merger.apply(edit, choices or {}, otherwise, lambda document: _analysed(edit, document, found))
                decisions = Decisions(merger, edit.db, edit).run()
                ticket.report(0, 0, "Merging")  # the last moment to stop it
            self._follow(edit.change)
            return _told(merger, decisions), edit.change

    def _spare_merge(self, path: Path) -> None:
        if path.exists() and path.samefile(self._archive.path):
            raise ViewerError(
                tr("“{name}” is the archive itself.", name=path.name),
                safe=tr("Nothing was changed."),
                do=tr("Choose a colleague's copy."),
            )

    @contextmanager
    def _theirs(self, path: Path, ticket: Ticket) -> Iterator[Side]:
        if _is_archive(path):
            with _workshop() as place, foreign.opened(path, place, ticket) as side:
                yield side
        else:
            yield self._annotated(path, ticket)

    def _annotated(self, path: Path, ticket: Ticket) -> Side:
        """Notes of a file, as if they were an archive's: on the documents that are here."""
        try:
            found = web_annotation.read(path.read_bytes(), path.name)
        except OSError as error:
            raise ViewerError(
                tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror or error),
                safe=tr("Nothing was changed."),
                do=tr("Check the path and the file."),
            ) from error
        db = self._archive.db
        here = {row["id"]: row for row in db.query("SELECT * FROM document WHERE deleted IS NULL")}
        by_hash = {row["sha256"]: row["id"] for row in here.values()}
        known = {theirs: by_hash.get(sha256, theirs) for theirs, (sha256, _) in found.documents.items()}
        texts: dict[str, str] = {}
        made = []
        for number, note in enumerate(found.notes):
            ticket.report(number, len(found.notes), "Reading")
            document = known.get(note.document, note.document)
            if document in here and document not in texts:
                texts[document] = documents.text(db, document)
            made.append(_note_row(note, document, texts.get(document)))
        noted = {known.get(note.document, note.document) for note in found.notes}
        return Side("", path.name, {"document": [here[each] for each in noted & here.keys()], "note": made})

    def _findings(self, merger: Merger, ticket: Ticket) -> dict[str, Findings]:
        """What the analysers find in the documents that come in; nothing where names cannot be found."""
        if self._usable_version() is None or not (new := merger.new_documents()):
            return {}
        asked = {
            str(row["id"]): Question(_text_of(merger.theirs, row["id"]), row["published"], row["published_how"])
            for row in new
        }
        with Analysts[str](self._recogniser, ticket, asked.__getitem__) as analysts:
            return dict(analysts.each(iter(asked)))


@contextmanager
def _workshop() -> Iterator[Path]:
    """A folder on this machine that is gone afterwards."""
    paths.cache().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sharing-", dir=paths.cache()) as place:
        yield Path(place)


def _left_out(share: Share) -> tuple[str, ...]:
    found = [words for name, words in _LEFT_OUT.items() if not getattr(share, name)]
    found += [
        f"{noun} that were not chosen" for noun in ("documents", "claims", "notes") if getattr(share, noun) is not None
    ]
    if not share.with_history:
        found += ["the undo history and what was deleted", "saved searches, and what was dismissed"]
    return tuple(found)


def _told(merger: Merger, decisions: Decisions) -> Comparison:
    found = merger.comparison()
    added = dict(found.added) | ({"decision": tuple(decisions.made)} if decisions.made else {})
    same = dict(found.same) | ({"decision": decisions.same} if decisions.same else {})
    contradictions = (*found.contradictions, *decisions.contradictions)
    return replace(found, added=added, same=same, contradictions=contradictions)


def _analysed(edit: Edit, document_id: str, found: Mapping[str, Findings]) -> None:
    document = documents.get(edit.db, document_id)
    if document is not None and document_id in found:
        text = documents.text(edit.db, document_id)
        edit.touched |= analysing.store(edit.db, document, text, found[document_id])


def _text_of(side: Side, document: str) -> str:
    assert side.db is not None
    return str(side.db.execute("SELECT text FROM document_text WHERE document = ?", [document]).fetchone()[0])


def _is_archive(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return True  # the gate says what is wrong with it


def _note_row(note: Annotated, document: str, text: str | None) -> rows.Row:
    place = _place(note, document, text)
    made = dict(rows.columns("note")) | {
        "id": note.id, "body": note.body, "tags": json.dumps(note.tags, ensure_ascii=False), "deleted": None,
        "author": note.author, "created": note.created, "modified": note.modified, "version": 1,
        "document": (document or None) if note.quote is not None else None,
    }  # fmt: skip
    if place:
        made |= {"start": place.start, "end": place.end, "quote": place.quote}
        made |= {"prefix": place.prefix, "suffix": place.suffix}
    elif note.quote is not None:
        made["document"] = document or "?"  # a passage that is nowhere here: said, and left
        made["document"] = made["document"] if text is None else "?"
    return made


def _place(note: Annotated, document: str, text: str | None) -> Anchor | None:
    """Where the quote stands: where it was said to, else where it stands with the same words around it."""
    if text is None or not note.quote:
        return None
    start = note.start
    if start is None or text[start : start + len(note.quote)] != note.quote or start < 0:
        around = note.prefix + note.quote + note.suffix
        start = -1
        for words, before in ((around, len(note.prefix)), (note.quote, 0)):
            if text.count(words) == 1:
                start = text.index(words) + before
                break
    return anchor(document, text, start, start + len(note.quote)) if start >= 0 else None
