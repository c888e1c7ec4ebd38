"""Names between the session and the panels: who is chosen, what is decided of it, and where it is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer import paths
from viewer.domain.entity import Entity
from viewer.domain.mention import NAMES, Mention
from viewer.errors import ViewerError
from viewer.session.views import EntityRow, EntityView, Terms
from viewer.texts import tr
from viewer.ui.desk import Desk
from viewer.ui.marking import Marking
from viewer.ui.names.candidates import Candidate, candidates
from viewer.ui.names.name_dialog import NameDialog
from viewer.ui.names.places import NamePlaces
from viewer.ui.names.rows import Beside, NameRow, name_row
from viewer.ui.names.terms import TermsDialog
from viewer.ui.reader.text_pane import TextPane
from viewer.ui.snapshot import Snapshot
from viewer.ui.widgets.fleeting import fleeting
from viewer.ui.widgets.text import short_line


class Naming(QObject):
    """Follows the desk: shows the chosen name, mention and all names anew whenever the archive has changed.

    told: something to tell the user.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, marking: Marking, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._marking, self._window = desk, marking, parent
        self._session, self._reader = desk.session, desk.panels.reader
        self._inspector, self._names = desk.panels.inspector, desk.panels.names
        self._now: Snapshot | None = None
        self._rows: Sequence[EntityRow] = ()
        self._places = NamePlaces(desk, self)
        self._places.told.connect(self.told)
        desk.refreshed.connect(self._follow)
        self._connect()

    # What is chosen

    def choose(self, entity: str) -> None:
        """Shows a name, not one place of it."""
        self._inspector.clear("mention")
        self._desk.inspector_wanted.emit()
        self._desk.choose_entity(entity)

    def show_mention(self, mention: Mention) -> None:
        """Shows one place, and lights up the name that stands there."""
        if mention.label in NAMES and mention.entity:
            self._desk.choose_entity(mention.entity)
        self._inspector.show_mention(mention)

    def mention_here(self) -> Mention | None:
        """The mention that is selected, or at the text cursor of the column that has the keyboard."""
        column = self._reader.columns[self._reader.focused_column]
        if column.document is None:
            return None
        pane = column.pane
        if selected := pane.selection():
            inside = (each for *_, each in pane.marks.shown_within(*selected))
            return next((each for each in inside if (each.start, each.end) == selected), None)
        caret = pane.caret()
        found = pane.marks.shown_at(caret) or pane.marks.shown_at(max(0, caret - 1))  # a click may end behind it
        return found[0] if found else None

    # What the user says of places

    def name(self) -> None:
        """Marks the selection as a name, or gives the mention at the text cursor to another one."""
        column = self._reader.columns[self._reader.focused_column]
        if column.document and (selected := column.pane.selection()):
            self._ask_for_name(column.document, column.pane, *selected)
        elif (mention := self.mention_here()) and mention.entity:
            self.move(mention.id)

    def remove(self, mention: str = "", *, everywhere: bool = False) -> None:
        """Says that a mention, else the one at the text cursor, is none: here, or wherever it is written so."""
        here = self.mention_here()
        chosen = mention or (here.id if here else "")
        if chosen:
            self._desk.edit(lambda: self._session.delete_mention(chosen, everywhere=everywhere))

    def split_off(self, mention: str = "") -> None:
        """Makes a mention, else the one at the text cursor, a name of its own."""
        here = self.mention_here()
        chosen = mention or (here.id if here else "")
        if chosen:
            self._desk.edit(lambda: self._session.split_mention(chosen), self._show_made)

    def move(self, mention: str) -> None:
        """Asks whose name a mention is."""

        def find() -> tuple[Mention, list[Candidate]]:
            here = self._session.mention(mention)
            return here, candidates(each for each in self._session.entities() if each.id != here.entity)

        def ask(found: tuple[Mention, list[Candidate]]) -> None:
            here, known = found
            dialog = NameDialog(
                tr("Belongs to"),
                here.text,
                known,
                button=tr("Belongs to it"),
                new=tr("Somebody or something else called “{words}”", words=short_line(here.text, 60)),
                kind=here.label,
                parent=self._window,
            )
            dialog.chosen.connect(
                lambda _kind, entity, _all: self._give(mention, entity) if entity else self.split_off(mention)
            )
            fleeting(dialog).open()

        self._desk.jobs.run(find, ask)

    def merge_with(self, entity: str) -> None:
        """Asks which name is the same."""

        def find() -> tuple[Entity, list[Candidate]]:
            shown = self._session.entity(entity).entity
            return shown, candidates(each for each in self._session.entities() if each.id != shown.id)

        def ask(found: tuple[Entity, list[Candidate]]) -> None:
            shown, known = found
            dialog = NameDialog(
                tr("Merge with"),
                shown.name,
                known,
                button=tr("Merge"),
                kind=shown.label,
                parent=self._window,
            )
            dialog.chosen.connect(lambda _kind, other, _all: self._merge(entity, other))
            fleeting(dialog).open()

        self._desk.jobs.run(find, ask)

    def show_terms(self, entity: str) -> None:
        """Shows what every account calls it."""

        def show(terms: Terms) -> None:
            dialog = TermsDialog(terms, paths.documents(), self._window)
            dialog.export_requested.connect(self._export_terms)
            dialog.form_activated.connect(lambda form, document: self._places.go_to(entity, document, form))
            fleeting(dialog).open()

        self._desk.jobs.run(lambda: self._session.terms(entity), show, key="terms")

    # Inside

    def _connect(self) -> None:
        desk, session, edit = self._desk, self._session, self._desk.edit
        self._reader.mention_clicked.connect(lambda _document, mention: self.show_mention(mention))
        e = self._inspector.entity
        e.form_activated.connect(lambda form, document: self._places.go_to(desk.entity or "", document, form))
        e.merge_requested.connect(self._merge)
        e.apart_requested.connect(lambda a, b: edit(lambda: session.keep_apart(a, b)))
        e.split_requested.connect(lambda part: edit(lambda: session.split(part)))
        e.renamed.connect(lambda entity, name: edit(lambda: session.rename_entity(entity, name)))
        e.retyped.connect(lambda entity, kind: edit(lambda: session.retype_entity(entity, kind)))
        e.set_requested.connect(lambda entity, field, value: edit(lambda: session.set_entity(entity, field, value)))
        e.identified.connect(lambda entity, scheme, value: self._identify(entity, scheme, value))
        e.alias_added.connect(lambda entity, name: edit(lambda: session.add_alias(entity, name)))
        e.alias_removed.connect(lambda entity, name: edit(lambda: session.remove_alias(entity, name)))
        e.form_split.connect(lambda entity, form: edit(lambda: session.split_form(entity, form)))
        e.other_wanted.connect(self.merge_with)
        e.terms_wanted.connect(self.show_terms)
        m = self._inspector.mention
        m.status_requested.connect(lambda mention, status: edit(lambda: session.set_mention(mention, status)))
        m.removal_requested.connect(lambda mention, everywhere: self.remove(mention, everywhere=everywhere))
        m.split_requested.connect(self.split_off)
        m.other_wanted.connect(self.move)
        n = self._names
        n.chosen.connect(self.choose)
        n.reached.connect(self._reach)
        n.pair_opened.connect(self._places.open_pair)
        n.merge_requested.connect(self._merge)
        n.apart_requested.connect(lambda a, b: edit(lambda: session.keep_apart(a, b)))
        n.company_wanted.connect(self._show_company)

    def _follow(self) -> None:
        """After anything that may have changed what is shown."""
        desk = self._desk
        shown = self._inspector.mention.shown() if self._inspector.shows("mention") else None
        if shown and shown.entity and shown.entity != desk.entity and desk.now is self._now:
            self._inspector.clear("mention")  # another name was chosen
        if desk.now is None or desk.now is self._now:
            return
        self._now = desk.now
        if desk.entity and self._inspector.shows("entity"):
            self._show_entity_again(desk.entity)
        if shown:
            mention = shown.id
            desk.jobs.run(
                lambda: self._session.mention(mention),
                self._inspector.mention.show_mention,
                lambda _error: self._inspector.clear("mention"),
                key="mention",
            )
        rows = self._rows

        def ask() -> tuple[Sequence[EntityRow], list[NameRow] | None]:
            found = self._session.entity_rows()
            return found, None if found is rows else [name_row(row) for row in found]

        desk.jobs.run(ask, lambda found: self._show_names(*found), key="names")

    def _show_names(self, found: Sequence[EntityRow], rows: list[NameRow] | None) -> None:
        accounts = self._desk.now.accounts if self._desk.now else ()
        if rows is None and accounts == self._names.accounts:
            return
        if rows is not None:
            self._rows = found
            self._marking.set_colours({row.entity.id: row.entity.colour for row in found if row.entity.colour})
        self._names.set_data(self._names.rows if rows is None else rows, accounts)

    def _show_entity_again(self, entity: str) -> None:
        """Asks for the chosen name again; after a merge it may stand under another."""

        def show(view: EntityView) -> None:
            self._desk.entity = view.entity.id
            self._reader.choose_entity(view.entity.id)
            self._inspector.show_entity(view, self._desk.now.accounts if self._desk.now else ())

        desk = self._desk
        desk.jobs.run(lambda: self._session.entity(entity), show, lambda _error: desk.choose_entity(None), key="entity")

    def _ask_for_name(self, document: str, pane: TextPane, start: int, end: int) -> None:
        words = pane.view.text[start:end]

        def ask(known: list[Candidate]) -> None:
            dialog = NameDialog(
                tr("Mark as a name"),
                words,
                known,
                button=tr("Mark"),
                new=tr("New name: “{words}”", words=short_line(words, 60)),
                everywhere=True,
                parent=self._window,
            )
            dialog.chosen.connect(mark)
            fleeting(dialog).open()

        def mark(kind: str, entity: str, everywhere: bool) -> None:
            add: Callable[[], Mention] = lambda: self._session.add_mention(  # noqa: E731
                document, start, end, kind, entity or None, everywhere=everywhere
            )
            self._desk.edit(add, self.show_mention)

        self._desk.jobs.run(lambda: candidates(self._session.entities()), ask)

    def _give(self, mention: str, entity: str) -> None:
        self._desk.edit(
            lambda: self._session.move_mention(mention, entity), lambda _change: self._desk.choose_entity(entity)
        )

    def _merge(self, into: str, other: str) -> None:
        self._desk.edit(lambda: self._session.merge(into, other), lambda _change: self._desk.choose_entity(into))

    def _identify(self, entity: str, scheme: str, value: str) -> None:
        def fail(error: ViewerError) -> None:
            self._desk.trouble.emit(error)
            self._show_entity_again(entity)  # what could not be said is not shown as if it were

        self._desk.edit(lambda: self._session.set_identifier(entity, scheme, value), failed=fail)

    def _show_made(self, entity: Entity) -> None:
        self._desk.choose_entity(entity.id)

    def _reach(self, entity: str) -> None:
        self.choose(entity)
        self._places.go_to(entity)

    def _show_company(self, entity: str) -> None:
        def ask() -> list[Beside]:
            found = self._session.cooccurring(entity)
            return [Beside(other.id, other.name, passages) for other, passages, _accounts in found]

        self._desk.jobs.run(ask, lambda found: self._names.show_company(entity, found), key="company")

    def _export_terms(self, entity: str, target: Path) -> None:
        work = lambda _ticket: self._session.export_terms(entity, target)  # noqa: E731
        self._desk.jobs.run_long(
            tr("Exporting"), work, lambda made: self.told.emit(tr("Exported to {path}", path=made))
        )
