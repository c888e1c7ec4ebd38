"""The brief as the paragraphs and tables of a word processor, before it is decided which one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.domain.scale import Scale
from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefClaim, BriefLink, BriefNote, BriefPassage
from viewer.exporting.citation import link, reference
from viewer.exporting.look import SIDES
from viewer.exporting.templates import NAME_LENGTH
from viewer.exporting.visible import readable, shown, unseen

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style of look.RUNS, or in none. language: a tag; link: an address safe to follow; or empty."""

    text: str
    style: str = ""
    language: str = ""
    link: str = ""

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


Block = Paragraph | Table


def pages(brief: Brief) -> Iterator[Block]:
    """Everything the brief says, in reading order."""
    accounts = brief.by_document
    yield paragraph(shown(brief.title, NAME_LENGTH) or "Untitled", "title")
    yield paragraph(
        f"{len(brief.accounts)} accounts · {len(brief.claims)} claims, {brief.count('conflicting')} in conflict, "
        f"{brief.count('open')} open · {len(brief.all_notes)} notes · made {shown(words.moment(brief.created))}",
        "lead",
    )
    if brief.remark:
        yield paragraph(shown(brief.remark), "body", "strong")
    if brief.claims:
        yield _overview(brief)
        yield paragraph("Claims", "heading1")
        for claim in brief.claims:
            yield from _claim(claim, accounts, brief.scales.credibility)
    if brief.all_notes:
        yield paragraph("Notes", "heading1")
        for number, note in enumerate(brief.all_notes, 1):
            yield from _note(number, note, accounts.get(note.document_id))
    if brief.links:
        yield paragraph("Links", "heading1")
        for each in brief.links:
            yield from _link(each, accounts)
    yield paragraph("Accounts", "heading1")
    for account in brief.accounts:
        yield paragraph(f"{shown(account.letter)} · {shown(account.document.title, NAME_LENGTH)}", "heading2")
        yield _facts(account)
    yield from _how_to_read(brief)


def paragraph(text: str, style: str = "body", run: str = "") -> Paragraph:
    """A paragraph in one style throughout."""
    return Paragraph((Run(text, run),), style)


def _overview(brief: Brief) -> Table:
    rows = tuple(
        (_cell(Run(shown(claim.question, NAME_LENGTH))), _cell(_verdict(claim.verdict_kind))) for claim in brief.claims
    )
    return Table((62, 38), _heads("Claim", "What follows from the accounts"), rows)


def _claim(claim: BriefClaim, accounts: dict[str, BriefAccount], scale: Scale) -> Iterator[Block]:
    yield paragraph(shown(claim.question, NAME_LENGTH) or "Untitled", "heading2")
    why = (Run(f" {shown(claim.why)}"),) if claim.why else ()
    verdict = _verdict(claim.verdict_kind)
    yield Paragraph((replace(verdict, text=f"{verdict.text}."), *why), "verdict" if claim.rows else "body")
    if claim.rows:
        rows = tuple(_answer(cell, accounts.get(cell.document_id), scale) for cell in claim.rows)
        yield Table((12, 24, 44, 20), _heads("Account", "Says", "Words", "Side, credibility"), rows)


def _answer(cell: BriefCell, account: BriefAccount | None, scale: Scale) -> tuple[Cell, ...]:
    stance = words.stance(cell.stance) + (f", {shown(cell.speaker)}" if cell.speaker else "")
    says = ([paragraph(shown(cell.value), "cell", "strong")] if cell.value else []) + [
        paragraph(shown(stance), "cell", "soft")
    ]
    who = _cell(Run(shown(cell.letter), "strong"), Run(f" {shown(cell.badge)}", "soft"))
    if not cell.quote:
        return who, tuple(says), (paragraph("no passage", "cell", "soft"),), (paragraph("—", "cell", "soft"),)
    judged = (
        paragraph(shown(words.part(cell.part)), "cell", cell.part if cell.part in SIDES else ""),
        paragraph(shown(words.credibility(cell.credibility, cell.credibility_reason, scale, cell.blind)), "cell"),
    )
    return who, tuple(says), (_quotation(cell, account, "cell"), _place(cell)), judged


def _link(made: BriefLink, accounts: dict[str, BriefAccount]) -> Iterator[Block]:
    yield paragraph(f"{shown(made.a.letter)} {words.relation(made.kind)} {shown(made.b.letter)}", "heading2")
    for passage in (made.a, made.b):
        yield _quotation(passage, accounts.get(passage.document_id), "quotation")
        yield paragraph(_whereabouts(passage), "place")
    if made.reason:
        yield paragraph(shown(made.reason))


def _note(number: int, note: BriefNote, account: BriefAccount | None) -> Iterator[Block]:
    where = f" · {shown(note.letter)}" if note.letter else ""
    where += f" ¶ {note.paragraph}" if note.paragraph else ""
    yield paragraph(f"Note {number}{where}", "heading2")
    if note.quote:
        yield _quotation(note, account, "quotation")
    for line in readable(note.body).split("\n") if note.body else ():
        yield paragraph(line)
    about = [
        f"Tags: {', '.join(map(shown, note.tags))}" if note.tags else "",
        _whereabouts(note) if note.quote else "",
        f"{shown(account.document.title, NAME_LENGTH)}, {shown(account.badge)}" if account else "",
        shown(note.author),
        shown(words.moment(note.modified)),
    ]
    if text := " · ".join(part for part in about if part):
        yield paragraph(text, "place")


def _quotation(passage: BriefCell | BriefNote | BriefPassage, account: BriefAccount | None, style: str) -> Paragraph:
    """The words to the letter, between those around them."""
    language = (account.document.language if account else None) or ""
    found = _LANGUAGE.fullmatch(language)
    tag = "-".join(part for part in found.groups() if part) if found else ""
    around = (words.before(readable(passage.prefix)), words.after(readable(passage.suffix)))
    runs = (Run(around[0], "soft", tag), Run(readable(passage.quote), "mark", tag), Run(around[1], "soft", tag))
    return Paragraph(tuple(run for run in runs if run.text), style)


def _place(passage: BriefCell | BriefNote) -> Paragraph:
    return paragraph(_whereabouts(passage), "place")


def _whereabouts(passage: BriefCell | BriefNote | BriefPassage) -> str:
    parts = [f"{shown(passage.letter)} ¶ {passage.paragraph}" if passage.paragraph else shown(passage.letter)]
    if passage.start is not None:
        parts.append(f"characters {passage.start}–{passage.end}")
    if hidden := unseen(readable(passage.quote)):
        parts.append(f"unseen characters in the quote: {', '.join(hidden)}")
    return " · ".join(part for part in parts if part)


def _facts(account: BriefAccount) -> Table:
    document, source = account.document, account.source
    safe = link(document.url)
    citation = [Run(reference(document, source))]
    if document.url:
        citation += [Run(", "), Run(safe, "link", link=safe) if safe else Run(shown(document.url))]
    origin = f"; origin: {source.origin}" if source and source.origin else ""
    file = f", from the file {shown(document.file_name)}" if document.file_name else ""
    facts = [
        ("Citation", citation),
        ("Source", [Run(shown(f"{source.name}, {source.kind.replace('-', ' ')}{origin}"))] if source else []),
        ("Reliability", [Run(shown(words.reliability(account.grade, account.scale)))]),
        *(
            ("Grade given", _graded(words.given(grade, account.scale), grade.reason, grade.topic, grade.by, grade.at))
            for grade in account.grades
        ),
        ("Rights", [Run(shown(document.rights))] if document.rights else []),
        ("Imported", [Run(shown(words.moment(document.imported)) + file)]),
        ("SHA-256", [Run(shown(document.sha256), "code")] if document.sha256 else []),
    ]
    rows = tuple((_cell(Run(name, "soft")), _cell(*runs)) for name, runs in facts if runs)
    return Table((18, 82), (), rows)


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
            (_cell(Run(shown(s.sign), "strong")), _cell(Run(shown(s.words))), _cell(Run(shown(s.meaning), "soft")))
            for s in scale.steps
        )
        yield paragraph(name, "heading2")
        yield Table((8, 42, 50), _heads("", "Grade", "Meaning"), rows)
    yield paragraph(
        "Quotes stand to the letter as they were received; ¶ counts the paragraphs of an account, characters are code "
        f"points of its text. Made by {shown(brief.generator)}.",
        "lead",
    )


def _verdict(kind: str) -> Run:
    style = {"conflicting": "conflicts", "open": "open"}.get(kind, "agrees")
    return Run(shown(words.verdict(kind)), style)


def _cell(*runs: Run) -> Cell:
    return (Paragraph(runs, "cell"),)


def _heads(*names: str) -> tuple[Cell, ...]:
    return tuple((paragraph(name, "head"),) for name in names)
