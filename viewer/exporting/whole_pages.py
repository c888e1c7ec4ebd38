"""Whole accounts as pages: one with its notes beside it, or several side by side."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.exporting import marked, words
from viewer.exporting.brief import Brief, BriefAccount, BriefNote, BriefText
from viewer.exporting.marked import Marked
from viewer.exporting.pages import (
    Block,
    Cell,
    Paragraph,
    Run,
    Table,
    cell_of,
    facts,
    heads,
    language_of,
    paragraph,
    where,
)
from viewer.exporting.templates import NAME_LENGTH
from viewer.exporting.visible import readable, shown

#: The style of words under several highlights is that of the first of these.
_STYLES = ("note", "conflicts", "agrees", "open", "PERSON", "ORG", "PLACE", "DATE", "QUANTITY")


def whole(brief: Brief, *, margin: bool) -> Iterator[Block]:
    """The texts with what is highlighted in them, a legend before and the accounts' citations after.

    margin: whether the notes on a single account stand beside it; otherwise its runs only say which are on them.
    """
    accounts = brief.by_document
    many = len(brief.texts) > 1
    first = accounts[brief.texts[0].document_id].document.title if brief.texts else ""
    yield paragraph(shown(brief.title if many else first, NAME_LENGTH) or "Untitled", "title")
    count = words.counted(len(brief.texts), "account") + " · " + words.counted(len(brief.notes), "note")
    yield paragraph(f"{count} · made {shown(words.moment(brief.created))}", "lead")
    if meanings := marked.legend(brief.texts):
        runs = [(Run(meaning, f"on-{kind}"), Run("   ")) for kind, meaning in meanings.items()]
        yield Paragraph(tuple(run for pair in runs for run in pair), "about")
    numbers = {note.id: number for number, note in enumerate(brief.notes, 1)}
    if many:
        yield _columns(brief, accounts, numbers)
    else:
        for text in brief.texts:
            account = accounts[text.document_id]
            if margin:
                yield _annotated(text, brief, account, numbers)
            else:
                yield from (_paragraph(each, account, {}, "numbered") for each in marked.paragraphs(text))
    if many and brief.notes:
        yield paragraph("Notes", "heading1")
        for note in brief.notes:
            yield from _note(note, brief, numbers)
    yield paragraph("Accounts" if many else "The account", "heading1")
    for text in brief.texts:
        account = accounts[text.document_id]
        yield paragraph(f"{shown(account.letter)} · {shown(account.document.title, NAME_LENGTH)}", "heading2")
        yield facts(account, brief.style)


def _columns(brief: Brief, accounts: dict[str, BriefAccount], numbers: dict[str, int]) -> Table:
    share = 100 // len(brief.texts)
    names = [accounts[text.document_id] for text in brief.texts]
    cells: list[Cell] = []
    for text in brief.texts:
        account = accounts[text.document_id]
        told = [_paragraph(each, account, numbers, "column") for each in marked.paragraphs(text)]
        cells.append(tuple(told) or (paragraph("", "column"),))
    head = heads(*(f"{shown(a.letter)} {shown(a.badge)} · {shown(a.document.title, NAME_LENGTH)}" for a in names))
    return Table((share,) * len(cells), head, (tuple(cells),))


def _annotated(text: BriefText, brief: Brief, account: BriefAccount, numbers: dict[str, int]) -> Table:
    """The paragraphs in a table with their notes in the margin."""
    notes = {note.id: note for note in brief.notes}
    rows = []
    for each in marked.paragraphs(text):
        beside = [part for id in each.notes if id in notes for part in _note(notes[id], brief, numbers)]
        main = (_paragraph(each, account, numbers, "body"),)
        rows.append((cell_of(Run(str(each.number), "soft")), main, tuple(beside) or cell_of(Run(""))))
    return Table((5, 63, 32), (), tuple(rows))


def _paragraph(marked_: Marked, account: BriefAccount, numbers: dict[str, int], style: str) -> Paragraph:
    tag, runs = language_of(account), []
    if style in ("column", "numbered"):
        runs.append(Run(f"{marked_.number}  ", "soft"))
    for piece in marked_.pieces:
        kind = next((kind for kind in _STYLES if kind in piece.kinds), "")
        runs.append(Run(readable(piece.text), f"on-{kind}" if kind else "", tag, comments=piece.notes))
        runs += [Run(f" {numbers[id]}", "reference") for id in piece.ending if id in numbers]
    named = {"numbered": "body"}.get(style, style)
    return Paragraph(tuple(runs), "section" if marked_.kind == "heading" and named == "body" else named)


def _note(note: BriefNote, brief: Brief, numbers: dict[str, int]) -> Iterator[Paragraph]:
    tags = f" [{', '.join(map(shown, note.tags))}]" if note.tags else ""
    lines = readable(note.body).split("\n") if note.body else ["highlighted"]
    yield Paragraph((Run(f"{numbers[note.id]} ", "strong"), Run(lines[0]), Run(tags, "soft")), "cell")
    yield from (paragraph(line, "cell") for line in lines[1:] if line)
    written = " · ".join(part for part in (shown(note.author), shown(words.moment(note.modified))) if part)
    place = where(note, brief)
    yield Paragraph((Run(f"{written} · "), *place.runs) if written else place.runs, "place")
