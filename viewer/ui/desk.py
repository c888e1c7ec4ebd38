"""The desk: one open archive laid out in the panels. Asks the session, hands answers to the panels.

Questions run side by side on working threads; edits run one after the other, in the order they
were made. Whatever changes in the archive, from here or by undo, comes back as one refresh.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer.domain.address import Address
from viewer.domain.annotation import Anchor, Note
from viewer.domain.change import Change
from viewer.domain.query import Matching
from viewer.domain.ticket import Ticket
from viewer.errors import ViewerError
from viewer.session import Session
from viewer.session.views import Account, ClaimProposal, ImportSummary, NoteView, Reading, SourceView
from viewer.texts import tr
from viewer.ui import snapshot
from viewer.ui.chronology import Chronology
from viewer.ui.claims.matrix import ClaimsView
from viewer.ui.edits import Edits
from viewer.ui.inspector.inspector import Inspector
from viewer.ui.jobs import Jobs
from viewer.ui.library.library import Library
from viewer.ui.locking import Locking
from viewer.ui.names.browser import NamesView
from viewer.ui.notes.notes_list import NotesView
from viewer.ui.reader.reader import Reader
from viewer.ui.reader.view_text import view_of
from viewer.ui.results.results import ResultsView
from viewer.ui.search.field import SearchField
from viewer.ui.snapshot import Snapshot
from viewer.ui.spanning import both
from viewer.ui.timeline.timeline import Timeline

_BACKUP_EVERY = 30 * 60 * 1000  # milliseconds


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels a desk lays an archive out in."""

    library: Library
    reader: Reader
    inspector: Inspector
    timeline: Timeline
    claims: ClaimsView
    results: ResultsView
    notes: NotesView
    names: NamesView
    search: SearchField


class Desk(QObject):
    """One open archive in the window. Owns the session and closes it.

    refreshed: the panels show the newest state. inspector_wanted: it should be looked at.
    place_changed: there may be somewhere to go back to. caught_up: the search index knows the newest state.
    said: for the status line.
    """

    refreshed = Signal()
    inspector_wanted = Signal()
    place_changed = Signal()
    caught_up = Signal()
    said = Signal(str)
    trouble = Signal(object)
    note_shown = Signal(str)
    _changed = Signal()

    def __init__(self, session: Session, panels: Panels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.panels = panels
        self.jobs = Jobs(self)
        self.jobs.trouble.connect(self.trouble)
        self.now: Snapshot | None = None
        self.only: Matching | None = None
        self.seen: Snapshot | None = None
        self.entity: str | None = None
        self.claim: str | None = None
        self.locked = False
        self._locking = Locking(panels.reader)
        self._arrived: deque[Change] = deque()
        self._edits = Edits(self.jobs)
        self._source: str | None = None
        self.note: str | None = None
        self._unsubscribe = session.subscribe(self._hear)
        self._changed.connect(self._refresh_changed, Qt.ConnectionType.QueuedConnection)
        self.chronology = Chronology(self)
        self._connect()
        self._backups = QTimer(self, interval=_BACKUP_EVERY)
        self._backups.timeout.connect(self._back_up)

    # The archive as a whole

    def begin(
        self,
        columns: int,
        *,
        backups: bool = True,
        left: Callable[[], bool] = lambda: False,
        at: Address | None = None,
    ) -> None:
        """Lays the archive out: the first accounts in the columns, everything else in its panel.

        left: lays the columns out as they were left last; says whether it did.
        backups: whether to back it up now, where it has changed, and from time to time.
        at: the passage that the first column shows.
        """

        def lay_out(now: Snapshot) -> None:
            self.now = now  # the texts are on their way while the panels are filled
            wanted = at.document if at else ""
            if wanted or not left():
                for column, account in enumerate(sorted(now.accounts, key=lambda a: a.document.id != wanted)[:columns]):
                    if account.document.id != wanted:
                        self.open(account.document.id, column)
            if at and wanted:  # an account that is not there says so
                self.open(wanted, 0, *at.passage)
            self._show(now)
            dispute = next((view for view in now.claims if view.verdict.kind == "conflicting"), None)
            if dispute:
                self.show_claim(dispute.claim.id)
            self.jobs.afterwards(go_on)

        def go_on() -> None:
            """What nobody has to wait for who wants to read; it would take turns with the window."""
            self.jobs.run(self.session.most_shared_name, self.choose_entity)
            if not self.session.read_only:  # what an older analyser found is found again
                self.jobs.run_long(tr("Reading the accounts again"), self.session.analyse)
            self._catch_up()
            self._propose()
            if backups:
                self._back_up()
                self._backups.start()

        self.jobs.run(lambda: snapshot.take(self.session, snapshot.ALL, (), None), lay_out)

    def close(self) -> None:
        """Saves what was typed, makes the edits that still wait, and closes the session."""
        self.panels.inspector.flush()
        self._unsubscribe()
        self.jobs.close()
        self._edits.finish()
        self.session.close()

    def edit(
        self,
        work: Callable[[], object],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[ViewerError], object] | None = None,
    ) -> None:
        """Makes an edit, after those that wait."""
        self._edits.add(work, done, failed or self.trouble.emit)

    def narrow(self, only: Matching | None) -> None:
        """Lets library, timeline, ledger and notes show only this; None shows everything again."""
        self.only = only
        if self.now:
            self._show(self.now)

    def is_idle(self) -> bool:
        """Whether no question, edit or refresh is under way."""
        return self.jobs.idle() and not self._edits and not self._arrived

    def undo(self) -> None:
        """Takes the last edit back."""
        self.panels.inspector.flush()
        self.edit(self.session.undo)

    def redo(self) -> None:
        """Does the last undone edit again."""
        self.edit(self.session.redo)

    def bring_in(
        self, paths: Sequence[Path], done: Callable[[ImportSummary], object], column: int | None = None
    ) -> None:
        """Imports files and folders; the status line shows how far it is and can cancel it.

        column: where the first of them is shown, and others in those that are empty.
        """

        def finish(summary: ImportSummary) -> None:
            empty = [column for column, document in enumerate(self.panels.reader.documents) if document is None]
            if column is not None:
                empty = [column, *(each for each in empty if each != column)]
            for target, item in zip(empty, summary.imported, strict=False):
                self.open(item.document, target)
            done(summary)

        work: Callable[[Ticket], ImportSummary] = lambda ticket: self.session.import_paths(paths, ticket)  # noqa: E731
        self.jobs.run_long(tr("Importing"), work, finish)

    # Going places

    def open(
        self,
        document: str,
        column: int | None = None,
        start: int | None = None,
        end: int | None = None,
        *,
        stay: bool = False,
        back: bool = False,
        then: Callable[[int], object] | None = None,
    ) -> None:
        """Shows an account, at a passage where one is given; with `stay`, the keyboard stays where it is.

        back: as in `Reader.open`. then: told in which column it is shown.
        """

        def ask() -> tuple[Reading, Account | None]:
            account = self.now.account(document) if self.now else None
            if account is None:  # it came in after the last refresh
                account = next((a for a in self.session.accounts() if a.document.id == document), None)
            reading = self.session.reading(document)
            view_of(reading.text, reading.blocks)  # here, as it takes most of the time of showing a long text
            return reading, account

        def show(found: tuple[Reading, Account | None]) -> None:
            reading, account = found
            if account is None:
                return  # it is gone again
            target = column if column is None or column < len(self.panels.reader.columns) else None
            shown_in = self.panels.reader.open(reading, account, target, start, end, back=back)
            if shown_in is None:
                self.say_all_pinned()
                return
            self.panels.library.set_shown([d for d in self.panels.reader.documents if d])
            if start is not None and not stay and not back:
                self.panels.reader.focus_column(shown_in)
            if then:
                then(shown_in)

        self.jobs.run(ask, show)

    def open_in(self, document: str, column: int) -> None:
        """Shows an account in a column, which is made where there is none yet."""
        reader = self.panels.reader
        reader.set_columns(max(len(reader.columns), column + 1))
        self.open(document, column, then=reader.focus_column)

    def open_beside(self, document: str, start: int | None = None, end: int | None = None) -> None:
        """Shows an account next to what is being read."""
        reader = self.panels.reader
        if document in reader.documents:
            self.open(document, None, start, end)
        elif (target := reader.add_beside()) is None:
            self.say_all_pinned()
        else:
            self.open(document, target, start, end)

    def open_passages(self, places: Sequence[Anchor]) -> None:
        """Shows passages side by side, the keyboard stays where it is."""
        reader = self.panels.reader
        if len(places) > len(reader.columns):
            reader.set_columns(len(places))
        wanted, shown = {place.document for place in places}, list(reader.documents)
        for place in places:
            if place.document not in shown:
                free = [c for c, document in enumerate(shown) if document not in wanted]
                spare = next((c for c in free if not reader.columns[c].pinned), next(iter(free), len(shown) - 1))
                shown[spare] = place.document
            self.open(place.document, shown.index(place.document), place.start, place.end, stay=True)

    def back(self, step: int = -1) -> None:
        """Goes to the place before (or after, with 1) in the column that has the keyboard."""
        reader = self.panels.reader
        if place := reader.go_back(step):
            self.open(place.document, reader.focused_column, place.start, place.end, back=True)

    def say(self, text: str, more: str = "") -> None:
        """Tells why something cannot be done."""
        self.trouble.emit(ViewerError(text, do=more))

    def say_all_pinned(self) -> None:
        """Says that no column is free."""
        self.say(tr("Every column is pinned."), tr("Unpin one with P, then open the account again."))

    # What is chosen

    def choose_entity(self, entity: str | None) -> None:
        """Lights a name up everywhere and shows it in the inspector."""
        self.entity = entity
        self.panels.reader.choose_entity(entity)
        self.refreshed.emit()
        if entity:
            now = self.now
            self.jobs.run(
                lambda: self.session.entity(entity),
                lambda view: self.panels.inspector.show_entity(view, now.accounts if now else ()),
                key="entity",
            )
        else:
            self.panels.inspector.clear("entity")

    def show_source_of(self, document: str, *, grade: bool = False) -> None:
        """Shows the source of an account, ready to be graded."""
        account = self.now.account(document) if self.now else None
        if account is None:
            return
        if account.source:
            self.show_source(account.source.id, grade=grade)
        else:
            self.trouble.emit(
                ViewerError(
                    tr(
                        "Nobody has said who published “{title}”, so there is no source to grade.",
                        title=account.document.title,
                    ),
                    do=tr("Fill in the source in the document details ({key}).", key="Alt+Enter"),
                )
            )

    def show_source(self, source: str, *, grade: bool = False) -> None:
        """Shows a source, with `grade` ready to be graded."""

        def show(view: SourceView) -> None:
            self._source = source
            self.panels.inspector.show_source(view)
            if grade:
                self.inspector_wanted.emit()
                self.panels.inspector.focus_grade("source")

        self.jobs.run(lambda: self.session.source(source), show, key="source")

    def show_claim(self, claim: str, cell: str = "", *, go: bool = False, grade: bool = False) -> None:
        """Shows a claim; with `go`, its cell's line in the reader too."""
        view = next((v for v in self.now.claims if v.claim.id == claim), None) if self.now else None
        if view is None:
            return
        self.claim = claim
        self.panels.inspector.show_claim(view, cell)
        self.panels.claims.select(claim)
        if grade:
            self.inspector_wanted.emit()
            self.panels.inspector.focus_grade("claim")
        chosen = next((c for c in view.claim.cells if c.id == cell), None)
        if go and chosen and chosen.anchor:
            self.open(chosen.document, None, chosen.anchor.start, chosen.anchor.end)
        elif self.locked:
            self._lock_columns()

    def show_new_claim(self, claim: str) -> None:
        """Shows a claim that was made a moment ago."""
        self._once_known(lambda now: any(view.claim.id == claim for view in now.claims), lambda: self.show_claim(claim))

    def show_note(self, note: str, *, go: bool = False, write: bool = False) -> None:
        """Shows a note; with `go`, its line too, with `write`, ready to be written."""

        def show(view: NoteView) -> None:
            self.note = note
            self.panels.inspector.show_note(view)
            self.panels.notes.select(note)
            self.panels.reader.choose_note(note)
            if go and view.note.anchor:
                self.open(view.note.anchor.document, None, view.note.anchor.start, view.note.anchor.end, stay=write)
            if write:
                self.inspector_wanted.emit()
                self.panels.inspector.focus_note()
            self.note_shown.emit(note)

        self.jobs.run(lambda: self.session.note_view(note), show, lambda _: None, key="note")

    def step_claim(self, step: int) -> None:
        """Goes to the next claim that an account on screen speaks to; every column jumps to its passage."""
        on_screen = {document for document in self.panels.reader.documents if document}
        claims = [
            view.claim.id
            for view in (self.now.claims if self.now else ())
            if any(cell.document in on_screen for cell in view.claim.cells)
        ]
        if not claims:
            return
        at = claims.index(self.claim) + step if self.claim in claims else (0 if step > 0 else -1)
        self.locked = True
        self.show_claim(claims[at % len(claims)])
        self.refreshed.emit()

    def set_locked(self, locked: bool) -> None:
        """Whether the columns follow the chosen claim."""
        self.locked = locked
        if locked and self.claim:
            self._lock_columns()
        elif locked:
            self.step_claim(1)
        else:
            self._locking.release()
        self.refreshed.emit()

    # Writing

    def annotate(self, document: str, start: int, end: int, *, write: bool) -> None:
        """Writes a note on a passage, or only marks it."""
        show: Callable[[Note], object] = lambda note: self.show_note(note.id, write=write)  # noqa: E731
        self.edit(lambda: self.session.add_note(document, start, end), show)

    # Inside

    def _connect(self) -> None:
        p, edit, session = self.panels, self.edit, self.session
        p.library.opened.connect(lambda document, beside: (self.open_beside if beside else self.open)(document))
        p.library.column_wanted.connect(self.open_in)
        p.library.grade_requested.connect(lambda source: self.show_source(source, grade=True))
        p.reader.passage_clicked.connect(lambda _document, claim, cell: self.show_claim(claim, cell))
        p.reader.note_clicked.connect(lambda _document, note: self.show_note(note))
        p.reader.grade_requested.connect(lambda document: self.show_source_of(document, grade=True))
        p.reader.open_requested.connect(lambda document, column: self.open(document, column))
        p.reader.columns_changed.connect(self._columns_changed)
        p.reader.place_changed.connect(self.place_changed)
        p.reader.stood_at.connect(lambda document, offset: self.jobs.run(lambda: session.keep_place(document, offset)))
        p.reader.read_to.connect(lambda document, offset: self.jobs.run(lambda: session.mark_read(document, offset)))
        p.claims.claim_activated.connect(self.show_claim)
        p.claims.cell_activated.connect(lambda claim, cell: self.show_claim(claim, cell, go=True))
        p.claims.passages_activated.connect(self.open_passages)
        p.claims.proposal_accepted.connect(lambda key: self._judge(lambda: session.accept_proposal(key)))
        p.claims.proposal_dismissed.connect(lambda key: self._judge(lambda: session.dismiss_proposal(key)))
        p.notes.note_activated.connect(lambda note: self.show_note(note, go=True))
        p.notes.edit_requested.connect(lambda note: self.show_note(note, go=True, write=True))
        i = p.inspector
        i.source_edited.connect(lambda source, field, value: edit(lambda: session.set_source(source, field, value)))
        i.grade_source_requested.connect(lambda *grade: edit(lambda: session.grade_source(*grade)))
        i.document_activated.connect(self.open)
        i.claim_edited.connect(lambda claim, field, value: edit(lambda: session.edit_claim(claim, **{field: value})))
        i.claim_deleted.connect(lambda claim: edit(lambda: session.delete_claim(claim)))
        i.cell_edited.connect(lambda cell, field, value: edit(lambda: session.edit_cell(cell, **{field: value})))
        i.cell_activated.connect(lambda claim, cell: self.show_claim(claim, cell, go=True))
        i.cell_deleted.connect(lambda cell: edit(lambda: session.delete_cell(cell)))
        i.grade_cell_requested.connect(
            lambda cell, value, reason: edit(lambda: session.grade_cell(cell, value, reason))
        )
        i.note_edited.connect(self._save_note)
        i.note_deleted.connect(lambda note: edit(lambda: session.delete_note(note)))
        i.note_activated.connect(lambda note: self.show_note(note, go=True))

    def _hear(self, change: Change) -> None:
        """On whatever thread made the change."""
        self._arrived.append(change)
        self._changed.emit()

    def _refresh_changed(self) -> None:
        kinds: set[str] = set()
        changed: set[str] = set()
        while self._arrived:
            change = self._arrived.popleft()
            kinds |= change.kinds
            changed |= change.ids
        if kinds:
            self._refresh(frozenset(kinds), changed)

    def _refresh(self, kinds: frozenset[str], changed: set[str]) -> None:
        on_screen = tuple(dict.fromkeys(document for document in self.panels.reader.documents if document))
        last = self.now
        self.jobs.run(lambda: snapshot.take(self.session, kinds, on_screen, last, changed), self._show_and_catch_up)

    def _show_and_catch_up(self, now: Snapshot) -> None:
        if self.now is None or now.info.counter >= self.now.info.counter:
            self._show(now)
        self._catch_up()
        self._propose()

    def _show(self, now: Snapshot) -> None:
        self.now = now
        self.seen = seen = snapshot.narrowed(now, both(self.only, self.chronology.of_days))
        p = self.panels
        p.library.set_accounts(seen.accounts)
        p.reader.say_whether_any(bool(now.accounts))
        self.chronology.show(now)
        p.claims.set_data(now.accounts, seen.claims)
        live = now.titles
        for column, document in enumerate(p.reader.documents):
            if document and document not in live:
                p.reader.close_column(column)
            elif document and document in now.readings:
                account = now.account(document)
                reading = now.readings[document]
                p.reader.set_marks(document, reading.mentions, reading.notes, reading.passages, reading.relations)
                p.reader.follow_read_to(reading.document)
                if account:
                    p.reader.set_account(account)
        p.library.set_shown([d for d in p.reader.documents if d])
        p.inspector.offer_origins(a.source.origin for a in now.accounts if a.source and a.source.origin)
        self._refresh_inspector(now)
        self.refreshed.emit()

    def _refresh_inspector(self, now: Snapshot) -> None:
        inspector = self.panels.inspector
        claim = next((v for v in now.claims if v.claim.id == self.claim), None)
        if claim:
            if inspector.shows("claim"):
                inspector.show_claim(claim)
        else:
            self.claim = None
            inspector.clear("claim")
        if note := self.note:
            forget = lambda _: self._forget_note(note)  # noqa: E731
            self.jobs.run(lambda: self.session.note_view(note), self._show_note_again, forget, key="note-again")
        if self._source and inspector.shows("source"):
            source = self._source
            self.jobs.run(lambda: self.session.source(source), inspector.show_source, key="source")

    def _catch_up(self) -> None:
        # Without a key: a change that comes meanwhile must not have the work begin again.
        self.jobs.run_long(tr("Making the search index"), self.session.catch_up, lambda _: self.caught_up.emit())

    def _propose(self) -> None:
        """Asks what might be a claim; quick where neither texts nor names have changed."""

        def ask(ticket: Ticket) -> tuple[list[ClaimProposal], int]:
            return self.session.claim_proposals(ticket), self.session.not_compared()

        def show(found: tuple[list[ClaimProposal], int]) -> None:
            self.panels.claims.set_proposals(found[0])
            if found[1]:
                self.said.emit(tr("{count} accounts that share no rare names were not compared", count=f"{found[1]:,}"))

        self.jobs.run_long(tr("Looking for what accounts disagree on"), ask, show, key="proposals")

    def _judge(self, work: Callable[[], object]) -> None:
        def fail(error: ViewerError) -> None:
            self.trouble.emit(error)
            self._propose()  # what could not be judged shows again

        self.edit(work, failed=fail)

    def _back_up(self) -> None:
        if not self.session.read_only:
            self.jobs.run_long(tr("Backing up"), lambda _ticket: self.session.backup_if_due())

    def _columns_changed(self) -> None:
        self.panels.library.set_shown([d for d in self.panels.reader.documents if d])
        if self.locked and self.claim:
            self._lock_columns(again=False)
        self.refreshed.emit()

    def _lock_columns(self, again: bool = True) -> None:
        """Has the columns show the claim; without `again` those that show it already keep their scroll."""
        view = next((v for v in self.now.claims if v.claim.id == self.claim), None) if self.now else None
        if view is None:
            return
        self._locking.show(view, again=again)

    def _show_note_again(self, view: NoteView) -> None:
        if view.note.id == self.note and self.panels.inspector.shows("note"):
            self.panels.inspector.show_note(view)

    def _forget_note(self, note: str) -> None:
        if note == self.note:
            self.note = None
            self.panels.inspector.clear("note")
            self.panels.reader.choose_note("")

    def _once_known(self, known: Callable[[Snapshot], bool], act: Callable[[], object]) -> None:
        """Acts as soon as the panels know what was just made: the refresh may come before or after the answer."""

        def look() -> None:
            if self.now and known(self.now):
                self.refreshed.disconnect(look)
                act()

        self.refreshed.connect(look)
        look()

    def _save_note(self, note: str, body: str, tags: tuple[str, ...]) -> None:
        def fail(error: ViewerError) -> None:
            self.panels.inspector.note_failed(note)
            self.trouble.emit(error)
            self.refreshed.emit()

        self.edit(lambda: self.session.edit_note(note, body, tags), self.panels.inspector.note_saved, fail)
