"""The brief: everything an export shows, already resolved to plain values.

Whoever builds it has asked the archive; the writers below only decide how it looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from viewer.domain.address import Address, written
from viewer.domain.document import Block, Document
from viewer.domain.event import Event, Happening
from viewer.domain.grade import NO_CREDIBILITY, Grade
from viewer.domain.scale import ADMIRALTY_SCALES, Scale, Scales
from viewer.domain.source import Source


@dataclass(frozen=True, slots=True)
class BriefAccount:
    """One account. grades: on its source, oldest first. citation: one readable line.

    text: the whole canonical text, only for forms that take it along. scale: what sources are graded on.
    """

    letter: str
    document: Document
    source: Source | None = None
    grades: tuple[Grade, ...] = ()
    badge: str = "F6"
    citation: str = ""
    text: str = ""
    scale: Scale = ADMIRALTY_SCALES.reliability

    @property
    def grade(self) -> Grade | None:
        """The grade in force on the source, or None where nobody has judged."""
        return self.scale.in_force(self.grades)


@dataclass(frozen=True, slots=True)
class BriefCell:
    """What one account says to a claim.

    start, end: code points of the document's canonical text; None, with an empty quote, where the
    account is silent or has not been read. paragraph, page: for citing. part: agrees, conflicts, open or muted.
    low, high: the value as an interval, see `domain.claim.Cell`. blind: its credibility was given while the source
    was hidden.
    """

    letter: str
    document_id: str
    value: str = ""
    stance: str = "asserts"
    speaker: str = ""
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None
    part: str = "open"
    credibility: str = NO_CREDIBILITY
    credibility_reason: str = ""
    badge: str = "F6"
    blind: bool = False
    page: int | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class BriefClaim:
    """A question of fact, its verdict with the arithmetic behind it (why), and every version.

    support: who stands behind each value, counted by origin, a sentence each. absent: accounts that do not speak
    to it, and why. stays_open: what nobody has decided, found or read yet. All are sentences.
    """

    id: str
    question: str
    kind: str = "wording"
    verdict_kind: str = "open"
    why: str = ""
    rows: tuple[BriefCell, ...] = ()
    support: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    stays_open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BriefNote:
    """A note with the passage it stands on; letter, quote and the rest are empty on a loose one."""

    id: str
    letter: str = ""
    document_id: str = ""
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None
    body: str = ""
    tags: tuple[str, ...] = ()
    author: str = ""
    modified: str = ""
    flags: tuple[str, ...] = ()
    todo: str = ""
    page: int | None = None
    created: str = ""


@dataclass(frozen=True, slots=True)
class BriefPassage:
    """One end of a link. start, end: None where the present version of the account no longer has the words."""

    letter: str
    document_id: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class BriefLink:
    """What passage `a` is to passage `b`, as in "a corrects b" (see domain.relation)."""

    id: str
    kind: str
    a: BriefPassage
    b: BriefPassage
    reason: str = ""
    author: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class BriefForm:
    """A spelling in one account. entity: id of the name it was found as, before anybody merged names."""

    text: str
    document_id: str
    count: int
    entity: str


@dataclass(frozen=True, slots=True)
class BriefEntity:
    """A person, organisation or place (label) with every form of its name in every account.

    aliases, identifiers: as the user knows it; see `domain.entity.Entity`.
    """

    id: str
    label: str
    name: str
    notes: str = ""
    forms: tuple[BriefForm, ...] = ()
    aliases: tuple[str, ...] = ()
    identifiers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BriefSpan:
    """A stretch of a whole text that is highlighted, by code points.

    kind: "note", a side of a verdict (agrees, conflicts, open), or the label of a name, a date or a figure.
    about: the id of the note or the claim; empty for a name.
    """

    start: int
    end: int
    kind: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class BriefText:
    """A whole account with what is highlighted in it, for the forms that show one or lay several side by side."""

    document_id: str
    text: str
    blocks: tuple[Block, ...] = ()
    spans: tuple[BriefSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """What leaves the archive. created: UTC, ISO 8601. loose_notes: on the archive as a whole.

    archive: its id, for links back to a passage; without it there are none. what: one of wanted.CONTENTS.
    style: of the citations, one of citing.STYLES. texts: the accounts that are shown whole.
    raster: makes a PNG picture of an SVG one, for forms whose readers know no SVG; None where nothing can.
    template: the text of a template to be used instead of ours, for forms that are made with one.

    muted: whose word the verdicts leave out, in words; empty where everybody counts.
    entities, events, happenings: only for forms that take them along. scales: what grades are given on.
    """

    title: str
    created: str
    generator: str
    accounts: tuple[BriefAccount, ...] = ()
    claims: tuple[BriefClaim, ...] = ()
    notes: tuple[BriefNote, ...] = ()
    loose_notes: tuple[BriefNote, ...] = ()
    entities: tuple[BriefEntity, ...] = ()
    events: tuple[Event, ...] = ()
    happenings: tuple[Happening, ...] = ()
    muted: str = ""
    links: tuple[BriefLink, ...] = ()
    scales: Scales = ADMIRALTY_SCALES
    archive: str = ""
    what: str = "brief"
    style: str = "plain"
    texts: tuple[BriefText, ...] = ()
    raster: Callable[[str], bytes] | None = None
    template: str = ""

    @property
    def remark(self) -> str:
        """What every form says that holds verdicts, where somebody is muted; empty otherwise."""
        if not self.muted:
            return ""
        return (
            f"The verdicts are what stands while these are muted: {self.muted}. Their words are quoted all the same. "
            f"This is a view, made {self.created[:10]}; nothing was changed in the archive."
        )

    @property
    def no_basis(self) -> str:
        """How a grade that nobody has given reads: "F and 6"."""
        return f"{self.scales.reliability.none} and {self.scales.credibility.none}"

    @property
    def by_document(self) -> dict[str, BriefAccount]:
        """The accounts by the id of their document, for the cells and notes that name it."""
        return {account.document.id: account for account in self.accounts}

    @property
    def all_notes(self) -> tuple[BriefNote, ...]:
        """Notes on passages, then the loose ones."""
        return self.notes + self.loose_notes

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag of every note, once, in the order they come."""
        return tuple(dict.fromkeys(tag for note in self.all_notes for tag in note.tags))

    @property
    def quotes(self) -> Iterator[BriefCell | BriefNote]:
        """Everything that stands on a passage."""
        yield from (cell for claim in self.claims for cell in claim.rows if cell.quote)
        yield from (note for note in self.notes if note.quote)

    def link(self, passage: BriefCell | BriefNote | BriefPassage) -> str:
        """The address that opens Parallax at a passage; empty where there is none."""
        if not (self.archive and passage.document_id) or passage.start is None or passage.end is None:
            return ""
        return written(Address(self.archive, passage.document_id, passage.start, passage.end))

    @property
    def stays_open(self) -> tuple[str, ...]:
        """What nobody has judged or read yet, whatever the claim; claims say the rest themselves."""
        unjudged = [account.letter for account in self.accounts if account.source and account.grade is None]
        unread = [account for account in self.accounts if account.document.read_share < 1]
        told = []
        if unjudged:
            whose = "sources" if len(unjudged) > 1 else "source"
            told.append(f"Nobody has graded the {whose} of {joined(unjudged)}.")
        if unread:
            shares = [f"{account.letter} ({account.document.read_share:.0%})" for account in unread]
            told.append(f"Not read to the end: {joined(shares)}.")
        return tuple(told)

    def count(self, *verdicts: str) -> int:
        """How many claims have one of these verdicts."""
        return sum(claim.verdict_kind in verdicts for claim in self.claims)


@dataclass(frozen=True, slots=True)
class Written:
    """A brief in one form, before it reaches the disk. left_out: what that form cannot hold."""

    text: str
    left_out: tuple[str, ...] = ()

    @property
    def data(self) -> bytes:
        """The text in UTF-8; a lone surrogate, which no such file can hold, goes out as its escape."""
        return self.text.encode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class Packed:
    """The same for a form that is not text."""

    data: bytes
    left_out: tuple[str, ...] = ()


def named(*parts: tuple[str, object]) -> tuple[str, ...]:
    """What is left out: the words of those (words, whether the brief has any)."""
    return tuple(what for what, there in parts if there)


def joined(words: Sequence[str]) -> str:
    """Words as a list in a sentence.

    >>> joined(["A", "B", "C"])
    'A, B and C'
    """
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
