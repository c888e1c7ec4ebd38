"""What every part of a session stands on: the archive, edits and those who hear of them."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from viewer.analysis.names import PARALLAX
from viewer.domain.annotation import Anchor, anchor
from viewer.domain.change import Change
from viewer.domain.document import Document
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import analysing, values
from viewer.session.analysing import Findings, Question
from viewer.session.analysts import Analysts
from viewer.session.valuing import value_again
from viewer.storage import dates, documents, edits, info
from viewer.storage.archive import Archive
from viewer.texts import are_as_written, tr

if TYPE_CHECKING:
    from viewer.session.searching import Searching

T = TypeVar("T")
_SECONDS, _DOCUMENTS = 0.5, 50  # a transaction of findings holds at most what these bring


@dataclass(frozen=True, slots=True)
class _Stale:
    """A document that is analysed again, as it was when its turn came."""

    document: Document
    text: str

    def asked(self) -> Question:
        return Question(self.text, self.document.published, self.document.published_how)


class Core:
    """An open archive, one way to edit it, and answers kept while nothing changes."""

    def __init__(self, archive: Archive, *, index_folder: Path | None = None, recogniser: str = PARALLAX) -> None:
        self._archive = archive
        self._recogniser = recogniser
        self._index_folder = index_folder
        self._search: Searching | None = None
        self._subscribers: list[Callable[[Change], None]] = []
        self._remembered: dict[str, tuple[int, Any]] = {}
        self._lock = threading.Lock()
        self._search_lock = threading.Lock()

    @property
    def _searching(self) -> Searching:
        """The search, opened when it is first asked: the accounts can be read before."""
        from viewer.session.searching import Searching

        with self._search_lock:
            if self._search is None:
                self._search = Searching(self._archive, self._index_folder)
            return self._search

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Has `callback` told of every change, on the thread that made it. Returns how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    @property
    def path(self) -> str:
        """Where the archive lies."""
        return str(self._archive.path)

    @property
    def read_only(self) -> str | None:
        """Why nothing can be changed, or None."""
        return self._archive.read_only

    def document(self, document_id: str) -> Document:
        """One document; a ViewerError where there is none."""
        document = documents.get(self._archive.db, document_id)
        if document is None or not documents.is_live(self._archive.db, document_id):
            raise unknown("document", document_id)
        return document

    def text(self, document_id: str) -> str:
        """The canonical text of a document."""
        return documents.text(self._archive.db, self.document(document_id).id)

    def _edit(self, label: str, work: Callable[[edits.Edit], T], key: str = "") -> tuple[T, Change]:
        with self._archive.edit(label, key) as edit:
            result = work(edit)
        self._follow(edit.change)
        return result, edit.change

    def _stepped(self, change: Change | None) -> Change | None:
        if change is not None:
            self._follow(change)
        return change

    def _follow(self, change: Change) -> None:
        """Makes again what rests on the documents that changed; everybody is told, even where that fails."""
        try:
            if change.touches("document") and (version := self._usable_version()):
                stale = documents.needing_analysis(self._archive.db, version)
                self._analyse([document_id for document_id in stale if document_id in change.ids], Ticket())
            if change.touches("mention"):
                self._value_again(change.ids)
        finally:
            if change.kinds:
                self._tell(change)

    def _usable_version(self) -> str | None:
        # Without its recogniser an archive can still be edited; `analyse` and imports say what is wrong.
        with contextlib.suppress(ViewerError):
            return analysing.version(self._recogniser)
        return None

    def _analyse(self, stale: Sequence[str], ticket: Ticket) -> Change:
        before = info.counter(self._archive.db)
        waiting: list[tuple[_Stale, Findings]] = []
        since = time.monotonic()
        try:
            with Analysts(self._recogniser, ticket, _Stale.asked) as analysts:
                for ready in analysts.each(self._texts(stale, ticket)):
                    waiting.append(ready)
                    if time.monotonic() - since >= _SECONDS or len(waiting) >= _DOCUMENTS:
                        self._store(waiting)
                        waiting, since = [], time.monotonic()
        finally:
            self._store(waiting)
            change = self._since(before, "Analyse")
            if change.kinds:
                self._tell(change)
        return change

    def _value_again(self, mention_ids: Collection[str]) -> None:
        """Claims follow a date that was corrected, and one whose correction was taken back."""
        for document_id in dates.documents_of(self._archive.db, mention_ids):
            with self._archive.transaction() as db:
                document = documents.get(db, document_id)
                touched = {("claim", cell_id) for cell_id in value_again(db, document)} if document else set()
                change = edits.finish(db, touched, "Value again")
            if change.kinds:
                self._tell(change)

    def _texts(self, stale: Sequence[str], ticket: Ticket) -> Iterator[_Stale]:
        for number, document_id in enumerate(stale):
            document = self.document(document_id)
            ticket.report(number, len(stale), document.title)
            yield _Stale(document, documents.text(self._archive.db, document_id))

    def _store(self, ready: Sequence[tuple[_Stale, Findings]]) -> None:
        """Writes what was found, in one transaction that is short enough for the user to write in between."""
        if not ready:
            return
        with self._archive.transaction() as db:
            for stale, found in ready:
                now = documents.get(db, stale.document.id)
                if now is None or now.published != stale.document.published:
                    continue  # another thread has corrected it meanwhile and will analyse it itself
                touched = analysing.store(db, now, stale.text, found)
                touched |= {("claim", cell_id) for cell_id in value_again(db, now)}
                edits.finish(db, touched, "Analyse")

    def _since(self, counter: int, label: str) -> Change:
        """Everything written after `counter`, with what hangs on documents."""
        rows = info.changed_since(self._archive.db, counter)
        kinds = {kind for kind, _, _ in rows}
        if "document" in kinds:
            kinds |= {"mention", "event"}
        return Change(frozenset(kinds), frozenset(row_id for _, row_id, _ in rows), label, rows[-1][2] if rows else 0)

    def _tell(self, change: Change) -> None:
        for callback in list(self._subscribers):
            callback(change)

    def _remember(self, name: str, compute: Callable[[], list[T]], counter: int | None = None) -> list[T]:
        """An answer is good until `counter` moves, which is the archive's where none is given."""
        counter = info.counter(self._archive.db) if counter is None else counter
        name += " as written" * are_as_written()
        with self._lock:
            kept = self._remembered.get(name)
        if kept and kept[0] == counter:
            return list(kept[1])
        result = compute()
        with self._lock:
            self._remembered[name] = (counter, result)
        return list(result)

    def _spare(self, target: Path) -> None:
        """Nothing is ever written over the archive itself."""
        if target.exists() and target.samefile(self._archive.path):
            raise ViewerError(
                tr("“{name}” is the archive itself.", name=target.name),
                safe=tr("Nothing was written."),
                do=tr("Choose another name."),
            )

    def _letters(self) -> dict[str, str]:
        return {document_id: values.letter(at) for document_id, at in documents.positions(self._archive.db).items()}

    def _anchor(self, document_id: str, start: int | None, end: int | None) -> Anchor:
        text = self.text(document_id)
        try:
            return anchor(document_id, text, start or 0, len(text) if end is None else end)
        except ValueError as error:
            raise ViewerError(
                tr("There is {error} in this document.", error=error), do=tr("Select a passage of its text.")
            ) from error


def unknown(noun: str, row_id: str | None) -> ViewerError:
    """The error for an id that leads nowhere."""
    return ViewerError(
        tr("There is no {noun} “{row_id}” in this archive.", noun=noun, row_id=row_id),
        do=tr("It may have been deleted; undo brings it back."),
    )


def one_of(what: str, value: str, allowed: Sequence[str]) -> None:
    """Raises a ViewerError that names what is allowed, where `value` is not."""
    if value not in allowed:
        raise ViewerError(
            tr("“{value}” is no {what}.", value=value, what=what),
            do=tr("Choose one of: {list}.", list=", ".join(allowed)),
        )
