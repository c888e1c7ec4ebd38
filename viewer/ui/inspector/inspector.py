"""The panel on the right: sections that follow the selection, each with its own edits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from viewer.domain.annotation import Note
from viewer.domain.mention import Mention
from viewer.domain.relation import Relation
from viewer.session.views import Account, ClaimView, EntityView, NoteView, SourceView
from viewer.texts import later, tr
from viewer.ui.inspector.claim import ClaimSection
from viewer.ui.inspector.entity import EntitySection
from viewer.ui.inspector.mention import MentionSection
from viewer.ui.inspector.note import NoteSection
from viewer.ui.inspector.relation import RelationSection
from viewer.ui.inspector.source import SourceSection
from viewer.ui.theme import look
from viewer.ui.widgets.section import Section
from viewer.ui.widgets.text import label

NOTHING_CHOSEN = later("Choose a name, a passage or an account to see what is known about it.")


class Inspector(QScrollArea):
    """Entity, mention, source, claim, note and link, one under the other; what is not chosen is not shown.

    All edits leave as signals, those of names, of a note's signs and of links from `entity`, `mention`, `note` and
    `relation` themselves; showing the same thing again never takes away what is being typed.
    """

    source_edited = Signal(str, str, str)  # source, field, value
    grade_source_requested = Signal(str, str, str, str, str)  # source, value, reason, topic, day
    document_activated = Signal(str)
    claim_edited = Signal(str, str, str)  # claim, field, value
    claim_deleted = Signal(str)
    claim_ruled = Signal(str, str, str)  # claim, verdict, reason
    cell_edited = Signal(str, str, str)  # cell, field, value
    cell_activated = Signal(str, str)  # claim, cell
    cell_deleted = Signal(str)
    grade_cell_requested = Signal(str, str, str)  # cell, value, reason
    blind_wanted = Signal(str)  # cell
    note_edited = Signal(str, str, tuple)  # note, body, tags
    note_deleted = Signal(str)
    note_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity, self.mention, self._source = EntitySection(), MentionSection(), SourceSection()
        self._claim, self.note, self.relation = ClaimSection(), NoteSection(), RelationSection()
        self._sections: dict[str, Section] = {
            "entity": self.entity, "mention": self.mention, "source": self._source,
            "claim": self._claim, "note": self.note,
            "relation": self.relation,
        }  # fmt: skip
        self._nothing = label(tr(NOTHING_CHOSEN), soft=True, wrap=True)
        self._page = QWidget()
        line = self.fontMetrics().height()
        layout = self._layout = QVBoxLayout(self._page)
        layout.setContentsMargins(line * 3 // 4, line // 2, line // 2, line // 2)
        layout.setSpacing(line // 2)
        layout.addWidget(self._nothing)
        for name, section in self._sections.items():
            layout.addWidget(section)
            section.hide()
            section.closed.connect(lambda name=name: self.clear(name))
        layout.addStretch()
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Inspector"))
        look().changed.connect(self._dress)
        self._dress()
        self._connect()

    def show_entity(self, view: EntityView, accounts: Sequence[Account]) -> None:
        """Shows an entity; `accounts` are all of the archive."""
        self.entity.show_view(view, accounts)
        self._reveal("entity")

    def show_mention(self, mention: Mention) -> None:
        """Shows one mention."""
        self.mention.show_mention(mention)
        self._reveal("mention")

    def show_source(self, view: SourceView) -> None:
        """Shows a source."""
        self._source.show_view(view)
        self._reveal("source")

    def show_claim(self, view: ClaimView, cell: str = "") -> None:
        """Shows a claim, with `cell` chosen if given."""
        self._claim.show_view(view, cell)
        self._reveal("claim")

    def show_note(self, view: NoteView) -> None:
        """Shows a note."""
        self.note.show_view(view)
        self._reveal("note")

    def show_relation(self, relation: Relation, titles: Mapping[str, str], every: Sequence[Relation]) -> None:
        """Shows a link between two passages; titles: by document id; every: all links."""
        self.relation.show_relation(relation, titles, every)
        self._reveal("relation")

    def shows(self, name: str) -> bool:
        """Whether the section called entity, mention, source, claim, note or relation is there to be read."""
        return not self._sections[name].isHidden()

    def clear(self, *names: str) -> None:
        """Puts away the sections called entity, mention, source, claim, note, relation; all without a name.

        What was typed is handed over first.
        """
        self.flush()
        for name in names or self._sections:
            self._sections[name].hide()
        self._nothing.setVisible(not any(not section.isHidden() for section in self._sections.values()))

    def flush(self) -> None:
        """Hands over everything typed and not yet said: before the archive closes or the window ends."""
        self.entity.flush()
        self._source.flush()
        self._claim.flush()
        self.note.flush()
        self.relation.flush()

    def note_saved(self, note: Note) -> None:
        """A note stands in the archive as given."""
        self.note.saved(note)

    def note_failed(self, note_id: str) -> None:
        """A note could not be saved; its words stay."""
        self.note.failed(note_id)

    def unsaved_notes(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Words typed and not known to be saved: note -> body and tags."""
        return self.note.unsaved()

    def not_saved(self) -> bool:
        """Whether a note could not be saved."""
        return self.note.not_saved()

    def offer_tags(self, tags: Iterable[str]) -> None:
        """Tags in use, for completion."""
        self.note.offer_tags(tags)

    def offer_origins(self, origins: Iterable[str]) -> None:
        """Origins in use, for completion."""
        self._source.offer_origins(sorted(set(origins)))

    def focus_note(self) -> None:
        """Puts the cursor into the note."""
        self.note.focus_body()
        self._bring_up(self.note)

    def focus_grade(self, name: str) -> None:
        """Puts the cursor where the "source" or the "claim" shown is graded."""
        section = self._source if name == "source" else self._claim
        section.focus_grade()
        self._bring_up(section)

    def set_blind(self, on: bool) -> None:
        """Whether statements are graded without seeing their source, and so not in this panel."""
        self._claim.set_blind(on)

    def focus_ruling(self) -> None:
        """Unfolds the form in which the verdict of the claim shown is overruled."""
        self._claim.ruling.ask()
        self._bring_up(self._claim)

    def _reveal(self, name: str) -> None:
        self._nothing.hide()
        section = self._sections[name]
        appeared = section.isHidden()
        section.show()
        if appeared:  # a refresh does not move what the user looks at
            self._bring_up(section)

    def _bring_up(self, section: Section) -> None:
        """Scrolls to the whole of a section, once it has been laid out."""

        def scroll() -> None:
            self.ensureWidgetVisible(section, 0, section.height())
            self.ensureWidgetVisible(section, 0, 0)

        QTimer.singleShot(0, self, scroll)

    def _dress(self) -> None:
        """The panel itself takes the keyboard, to be scrolled by it, and shows so."""
        self.setStyleSheet(
            f"Inspector {{ border: 2px solid transparent; }} Inspector:focus {{ border-color: {look().theme.accent}; }}"
        )

    def _connect(self) -> None:
        self._source.edited.connect(self.source_edited)
        self._source.graded.connect(self.grade_source_requested)
        self._source.document_activated.connect(self.document_activated)
        self._claim.edited.connect(self.claim_edited)
        self._claim.deleted.connect(self.claim_deleted)
        self._claim.ruled.connect(self.claim_ruled)
        self._claim.cell_edited.connect(self.cell_edited)
        self._claim.cell_activated.connect(self.cell_activated)
        self._claim.cell_deleted.connect(self.cell_deleted)
        self._claim.cell_graded.connect(self.grade_cell_requested)
        self._claim.blind_wanted.connect(self.blind_wanted)
        self.note.edited.connect(self.note_edited)
        self.note.deleted.connect(self.note_deleted)
        self.note.activated.connect(self.note_activated)
