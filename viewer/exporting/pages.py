"""The brief as the paragraphs and tables of a word processor, before it is decided which one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from viewer.exporting import timeline_picture, words
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefLink, BriefNote, BriefPassage
from viewer.exporting.citation import link
from viewer.exporting.citing import citation
from viewer.exporting.look import SIDES
from viewer.exporting.templates import NAME_LENGTH
from viewer.exporting.visible import readable, shown, unseen

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style of look.RUNS, or in none. language: a tag; link: an address safe to follow; or empty.

    comments: ids of the notes that stand on the words, for a form that can hang them there.
    """

    text: str
    style: str = ""
    language: str = ""
    link: str = ""
    comments: tuple[str, ...] = ()

    @property
    def right_to_left(self) -> bool:
        """Whether it reads from the right: its first letter decides."""
        for character in self.text:
            direction = unicodedata.bidirectional(character)
            if direction == "L" or direction in _RIGHT_TO_LEFT:
                return direction in _RIGHT_TO_LEFT
        return False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs in one style of look.PARAGRAPHS."""

    runs: tuple[Run, ...]
    style: str = "body"

    @property
    def right_to_left(self) -> bool:
        """Whether it begins at the right: a quote as its own words do, anything else as its first run."""
        quoted = [run for run in self.runs if run.style == "mark"]
        return bool(self.runs) and (quoted or self.runs)[0].right_to_left


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """widths: shares of the line in percent. head: a row that is repeated on every page; may be empty."""

    widths: tuple[int, ...]
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture across the line. png: for readers that know no SVG; empty where nothing could make it."""

    svg: str
    png: bytes
    width: float
    height: float
    description: str


Block = Paragraph | Table | Picture


def pages(brief: Brief, *, margin: bool = True) -> Iterator[Block]:
    """Everything the brief says, in reading order. margin: see `whole_pages.whole`."""
    if brief.texts:
        from viewer.exporting.whole_pages import whole  # it is made of the parts below

        yield from whole(brief, margin=margin)
        return
    accounts = brief.by_document
    yield paragraph(shown(brief.title, NAME_LENGTH) or "Untitled", "title")
    yield paragraph(f"{words.contents(brief)} · made {shown(words.moment(brief.created))}", "lead")
    if brief.remark:
        yield paragraph(shown(brief.remark), "body", "strong")
    if brief.claims:
        yield _overview(brief)
        if drawn := timeline_picture.drawn(brief):
            yield paragraph("Timeline", "heading1")
            yield picture(drawn, brief)
        yield paragraph("Claims", "heading1")
        for claim in brief.claims:
            yield from _claim(claim, brief, accounts)
        if brief.stays_open:
            yield paragraph("What stays open", "heading1")
            yield from (paragraph(shown(point)) for point in brief.stays_open)
    if brief.all_notes:
        yield paragraph("Notes", "heading1")
        for number, note in enumerate(brief.all_notes, 1):
            yield from _note(number, note, brief, accounts.get(note.document_id))
    if brief.links:
        yield paragraph("Links", "heading1")
        for each in brief.links:
            yield from _link(each, brief, accounts)
    yield paragraph("Accounts", "heading1")
    for account in brief.accounts:
        yield paragraph(f"{shown(account.letter)} · {shown(account.document.title, NAME_LENGTH)}", "heading2")
        yield facts(account, brief.style)
    yield from _how_to_read(brief)


def picture(svg: str, brief: Brief) -> Picture:
    """A drawing as a block; rasterised where something can."""
    root = etree.fromstring(svg.encode())
    told = " ".join(str(part.text) for part in root if etree.QName(part).localname in ("title", "desc"))
    png = brief.raster(svg) if brief.raster else b""
    return Picture(svg, png, float(root.get("width", "1")), float(root.get("height", "1")), told)


def paragraph(text: str, style: str = "body", run: str = "") -> Paragraph:
    """A paragraph in one style throughout."""
    return Paragraph((Run(text, run),), style)


def _overview(brief: Brief) -> Table:
    rows = tuple(
        (cell_of(Run(shown(claim.question, NAME_LENGTH))), cell_of(_verdict(claim.verdict_kind)))
        for claim in brief.claims
    )
    return Table((62, 38), heads("Claim", "What follows from the accounts"), rows)


def _claim(claim: BriefClaim, brief: Brief, accounts: dict[str, BriefAccount]) -> Iterator[Block]:
    yield paragraph(shown(claim.question, NAME_LENGTH) or "Untitled", "heading2")
    why = (Run(f" {shown(claim.why)}"),) if claim.why else ()
    verdict = _verdict(claim.verdict_kind)
    yield Paragraph((replace(verdict, text=f"{verdict.text}."), *why), "verdict" if claim.rows else "body")
    if claim.rows:
        rows = tuple(_answer(cell, brief, accounts.get(cell.document_id)) for cell in claim.rows)
        yield Table((11, 22, 46, 21), heads("Account", "Says", "Words", "Side, credibility"), rows)
    first = True
    for name, told in (
        ("Who stands behind it: ", claim.support),
        ("Silent or unread: ", claim.absent),
        ("Stays open: ", claim.stays_open),
    ):
        if told:
            yield Paragraph((Run(name, "strong"), Run(" ".join(map(shown, told)))), "below" if first else "about")
            first = False


def _answer(cell: BriefCell, brief: Brief, account: BriefAccount | None) -> tuple[Cell, ...]:
    stance = words.stance(cell.stance) + (f", {shown(cell.speaker)}" if cell.speaker else "")
    says = ([paragraph(shown(cell.value), "cell", "strong")] if cell.value else []) + [
        paragraph(shown(stance), "cell", "soft")
    ]
    who = cell_of(Run(shown(cell.letter), "strong"), Run(f" {shown(cell.badge)}", "soft"))
    if not cell.quote:
        return who, tuple(says), (paragraph("no passage", "cell", "soft"),), (paragraph("—", "cell", "soft"),)
    judged = (
        paragraph(shown(words.part(cell.part)), "cell", cell.part if cell.part in SIDES else ""),
        paragraph(
            shown(words.credibility(cell.credibility, cell.credibility_reason, brief.scales.credibility, cell.blind)),
            "cell",
        ),
    )
    return who, tuple(says), (_quotation(cell, account, "cell"), where(cell, brief)), judged


def _link(made: BriefLink, brief: Brief, accounts: dict[str, BriefAccount]) -> Iterator[Block]:
    yield paragraph(f"{shown(made.a.letter)} {words.relation(made.kind)} {shown(made.b.letter)}", "heading2")
    for passage in (made.a, made.b):
        yield _quotation(passage, accounts.get(passage.document_id), "quotation")
        yield where(passage, brief)
    if made.reason:
        yield paragraph(shown(made.reason))


def _note(number: int, note: BriefNote, brief: Brief, account: BriefAccount | None) -> Iterator[Block]:
    place = f" · {words.place(note)}" if note.letter else ""
    yield paragraph(f"Note {number}{place}", "heading2")
    if note.quote:
        yield _quotation(note, account, "quotation")
        yield replace(where(note, brief), style="located" if note.body else "place")
    for line in readable(note.body).split("\n") if note.body else ():
        yield paragraph(line)
    about = [
        f"Tags: {', '.join(map(shown, note.tags))}" if note.tags else "",
        f"{shown(account.document.title, NAME_LENGTH)}, {shown(account.badge)}" if account else "",
        shown(note.author),
        shown(words.moment(note.modified)),
    ]
    if text := " · ".join(part for part in about if part):
        yield paragraph(text, "place")


def _quotation(passage: BriefCell | BriefNote | BriefPassage, account: BriefAccount | None, style: str) -> Paragraph:
    """The words to the letter, between those around them."""
    tag = language_of(account)
    around = (words.before(readable(passage.prefix)), words.after(readable(passage.suffix)))
    runs = (Run(around[0], "soft", tag), Run(readable(passage.quote), "mark", tag), Run(around[1], "soft", tag))
    return Paragraph(tuple(run for run in runs if run.text), style)


def language_of(account: BriefAccount | None) -> str:
    """The language of an account as word processors take it; empty where it is not known."""
    found = _LANGUAGE.fullmatch((account.document.language if account else None) or "")
    return "-".join(part for part in found.groups() if part) if found else ""


def where(passage: BriefCell | BriefNote | BriefPassage, brief: Brief) -> Paragraph:
    """Where a quote stands: for paper, and as a link back."""
    parts = [words.place(passage)]
    if passage.start is not None:
        parts.append(f"characters {passage.start}–{passage.end}")
    if hidden := unseen(readable(passage.quote)):
        parts.append(f"unseen characters in the quote: {', '.join(hidden)}")
    told = [Run(" · ".join(part for part in parts if part))]
    if link := brief.link(passage):
        told += [Run(" · "), Run("open in Parallax", "link", link=link)]
    return Paragraph(tuple(told), "place")


def facts(account: BriefAccount, style: str) -> Table:
    """What is known of an account: its citation, its source with every grade, where its file comes from."""
    document, source = account.document, account.source
    cited, safe = citation(document, source, style), link(document.url)
    reference = [Run(cited.before)]
    if cited.url:
        reference += [Run(safe, "link", link=safe) if safe else Run(cited.url), Run(cited.after)]
    origin = f"; origin: {source.origin}" if source and source.origin else ""
    file = f", from the file {shown(document.file_name)}" if document.file_name else ""
    rows = [
        ("Citation", [run for run in reference if run.text]),
        ("Source", [Run(shown(f"{source.name}, {source.kind.replace('-', ' ')}{origin}"))] if source else []),
        ("Described as", [Run(shown(document.description))] if document.description else []),
        ("Reliability", [Run(shown(words.reliability(account.grade, account.scale)))]),
        *(
            ("Grade given", _graded(words.given(grade, account.scale), grade.reason, grade.topic, grade.by, grade.at))
            for grade in account.grades
        ),
        ("About it", [Run(shown(source.notes))] if source and source.notes else []),
        ("Rights", [Run(shown(document.rights))] if document.rights else []),
        ("Read", [Run(f"to {document.read_share:.0%}")]),
        ("Imported", [Run(shown(words.moment(document.imported)) + file)]),
        ("SHA-256", [Run(shown(document.sha256), "code")] if document.sha256 else []),
    ]
    cells = tuple((cell_of(Run(name, "soft")), cell_of(*runs)) for name, runs in rows if runs)
    return Table((18, 82), (), cells)


def _graded(value: str, reason: str, *about: str) -> list[Run]:
    rest = " · ".join(shown(words.moment(part)) for part in about if part)
    return [Run(f"{shown(value)} ", "strong"), Run(shown(reason)), *([Run(f" {rest}", "soft")] if rest else [])]


def _how_to_read(brief: Brief) -> Iterator[Block]:
    scales = brief.scales
    example = scales.reliability.judged[1].sign + scales.credibility.judged[1].sign
    yield paragraph("How to read the grades", "heading1")
    yield paragraph(
        f"Two judgements, made independently and written together, as in {example}. {brief.no_basis} mean that "
        "nobody has judged yet. They say nothing against a source or a statement, are not the lowest grade, and are "
        "never averaged."
    )
    for name, scale in (
        ("Reliability of the source", scales.reliability),
        ("Credibility of the statement", scales.credibility),
    ):
        rows = tuple(
            (
                cell_of(Run(shown(s.sign), "strong")),
                cell_of(Run(shown(s.words))),
                cell_of(Run(shown(s.meaning), "soft")),
            )
            for s in scale.steps
        )
        yield paragraph(name, "heading2")
        yield Table((8, 42, 50), heads("", "Grade", "Meaning"), rows)
    yield paragraph(
        "Quotes stand to the letter as they were received; ¶ counts the paragraphs of an account, characters are code "
        f"points of its text. Made by {shown(brief.generator)}.",
        "lead",
    )


def _verdict(kind: str) -> Run:
    style = {"conflicting": "conflicts", "open": "open"}.get(kind, "agrees")
    return Run(shown(words.verdict(kind)), style)


def cell_of(*runs: Run) -> Cell:
    """A cell of one paragraph."""
    return (Paragraph(runs, "cell"),)


def heads(*names: str) -> tuple[Cell, ...]:
    """The row of headings of a table."""
    return tuple((paragraph(name, "head"),) for name in names)
