"""What a session answers: values made for reading, not for storing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.domain.annotation import Note
from viewer.domain.claim import Claim
from viewer.domain.corroboration import Support
from viewer.domain.document import Block, Document
from viewer.domain.entity import Entity
from viewer.domain.event import Event, Meeting
from viewer.domain.grade import Grade
from viewer.domain.mention import Mention
from viewer.domain.relation import Relation
from viewer.domain.scale import ADMIRALTY_SCALES, Scale, Scales
from viewer.domain.source import Source
from viewer.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Account:
    """A document as the library lists it.

    letter: "A", "B" ... by order of import. grade: the one in force on its source. badge: "F6" style.
    counts: mentions by label. conflicts: claims in conflict that it speaks to. scales: what is graded on.
    """

    document: Document
    letter: str
    source: Source | None = None
    grade: Grade | None = None
    badge: str = "F6"
    counts: Mapping[str, int] = field(default_factory=dict)
    notes: int = 0
    claims: int = 0
    conflicts: int = 0
    scales: Scales = ADMIRALTY_SCALES

    @property
    def reliability(self) -> str:
        """The sign of the grade in force, or of "cannot be judged": the first of the badge."""
        return self.badge[:1]


@dataclass(frozen=True, slots=True)
class Passage:
    """A place of a document that a claim's cell rests on. verdict: agrees, conflicts or open."""

    claim_id: str
    cell_id: str
    question: str
    start: int
    end: int
    verdict: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one column shows. mentions: not rejected, by start.

    notes: the beginnings of their bodies. relations: links with a passage of this document.
    """

    document: Document
    text: str
    blocks: tuple[Block, ...] = ()
    mentions: tuple[Mention, ...] = ()
    notes: tuple[Note, ...] = ()
    passages: tuple[Passage, ...] = ()
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenProposal:
    """Another entity that may be the same one."""

    other: Entity
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class EntityView:
    """An entity with the merges proposed for it, likeliest first.

    parts: what it was joined from, each with the forms it brought, itself first; empty where nothing
    was merged. apart: entities the user called different from it.
    """

    entity: Entity
    proposals: tuple[OpenProposal, ...] = ()
    parts: tuple[Entity, ...] = ()
    apart: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity as a list of all shows it.

    counts: mentions by document id. first, last: ISO days between which lie the dates of the sentences
    that name it; None where none has a place on the calendar.
    """

    entity: Entity
    counts: Mapping[str, int] = field(default_factory=dict)
    first: str | None = None
    last: str | None = None

    @property
    def accounts(self) -> int:
        """How many accounts name it."""
        return len(self.counts)


@dataclass(frozen=True, slots=True)
class Place:
    """A mention with the sentence around it. letter, title: of its account; paragraph: for citing."""

    mention: Mention
    letter: str
    title: str
    sentence: str
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """A document that names two entities, and how often each."""

    document: Document
    letter: str
    a: int
    b: int


@dataclass(frozen=True, slots=True)
class Terms:
    """Who calls it what. accounts: every account, in order, also those that never name it.

    rows: a form with its count for each account.
    """

    entity: Entity
    accounts: tuple[tuple[str, Document], ...] = ()
    rows: tuple[tuple[str, tuple[int, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source with its grades, oldest first, the one in force, what it published, and the scale in use."""

    source: Source
    grades: tuple[Grade, ...] = ()
    grade: Grade | None = None
    documents: tuple[Document, ...] = ()
    scale: Scale = ADMIRALTY_SCALES.reliability


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with its verdict. letters: document id -> account letter. grades: cell id -> history.

    supports: who stands behind each group of the verdict, counted by origin. scale: of credibility.
    """

    claim: Claim
    verdict: Verdict
    letters: Mapping[str, str] = field(default_factory=dict)
    grades: Mapping[str, tuple[Grade, ...]] = field(default_factory=dict)
    supports: tuple[Support, ...] = ()
    scale: Scale = ADMIRALTY_SCALES.credibility


@dataclass(frozen=True, slots=True)
class ClaimProposal(ClaimView):
    """A claim that Parallax proposes; nothing of it is in the archive.

    The claim's id is its key: the same for the same passages, whenever it is asked for.
    reason: what the passages share, in words. confidence: 0..1, how likely they answer one question.
    """

    reason: str = ""
    confidence: float = 0.0

    @property
    def key(self) -> str:
        """What it is accepted or dismissed by."""
        return self.claim.id


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note with where it stands."""

    note: Note
    title: str = ""
    letter: str = ""
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that became a document. warnings: what had to be guessed."""

    document: str
    path: str
    title: str
    sha256: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file whose bytes are already in the archive, as `document`."""

    path: str
    document: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not come in, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did with every file it was given."""

    imported: tuple[Imported, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    refused: tuple[Refused, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that rests on words that a new version no longer has. kind: note, claim or link.

    id: of the note, the claim's cell or the link. words: the beginning of what was said on them.
    """

    kind: str
    id: str
    quote: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A file that took the place of an account. moved: places that were found again; lost: those that were not."""

    document: str
    title: str
    moved: int = 0
    lost: tuple[Lost, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """The open archive at a glance. undo, redo: what the next one would do, or None."""

    id: str
    title: str
    path: str
    counter: int
    read_only: bool
    documents: int = 0
    claims: int = 0
    conflicts: int = 0
    notes: int = 0
    undo: str | None = None
    redo: str | None = None


@dataclass(frozen=True, slots=True)
class EventProposal:
    """Events of different accounts that may be one. shared: what their sentences have in common, in words.

    key: the same for the same events. confidence: 0..1. verdict: whether their dates meet.
    """

    key: str
    events: tuple[Event, ...]
    shared: str
    confidence: float
    verdict: Meeting

    @property
    def reason(self) -> str:
        """Why they are proposed, as a sentence."""
        return f"Both sentences speak of {self.shared}; {self.verdict.why}"
