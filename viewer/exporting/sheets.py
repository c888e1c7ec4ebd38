"""The brief as tables: one sheet for each kind of thing, for a workbook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.exporting import words
from viewer.exporting.brief import Brief, BriefAccount, BriefCell, BriefNote

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table. columns: heading and width in characters. rows: as many values as there are columns."""

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[Value]]


def sheets(brief: Brief) -> tuple[Sheet, ...]:
    """Claims by account, then a row for each statement, note, account, source, grade, name and date.

    Where somebody is muted, the first sheet says so; the last explains the grades.
    """
    accounts = brief.by_document
    view = (Sheet("View", (("What this workbook shows", 120),), [[brief.remark]]),) if brief.remark else ()
    return (
        *view,
        claims_sheet(brief),
        Sheet("Statements", _STATEMENTS, list(_statements(brief, accounts))),
        notes_sheet(brief),
        Sheet("Accounts", _ACCOUNTS, [_account(account) for account in brief.accounts]),
        sources_sheet(brief),
        Sheet("Grades", _GRADES, list(_grades(brief))),
        Sheet("Names", _NAMES, list(_names(brief, accounts))),
        Sheet("Dates", _DATES, list(_dates(brief, accounts))),
        Sheet("Scales", _SCALES, list(_scales(brief))),
    )


def notes_sheet(brief: Brief) -> Sheet:
    """A row for each note."""
    return Sheet("Notes", _NOTES, list(_notes(brief, brief.by_document)))


def sources_sheet(brief: Brief) -> Sheet:
    """A row for each source with the grade in force."""
    return Sheet("Sources", _SOURCES, list(_sources(brief)))


def claims_sheet(brief: Brief) -> Sheet:
    """The matrix: a row for each claim, a column for each account that answers one."""
    answering = {cell.document_id for claim in brief.claims for cell in claim.rows}
    accounts = [account for account in brief.accounts if account.document.id in answering]
    rows: list[list[Value]] = []
    for claim in brief.claims:
        said: dict[str, list[str]] = defaultdict(list)
        for cell in claim.rows:
            said[cell.document_id].append(_said(cell))
        answers = ("\n".join(said[account.document.id]) for account in accounts)
        rows.append([claim.question, claim.kind, words.verdict(claim.verdict_kind), claim.why, *answers])
    columns = (("Claim", 36), ("Kind", 10), ("Verdict", 20), ("How it was reached", 44))
    return Sheet("Claims", columns + tuple((f"{a.letter} · {a.document.title}", 28) for a in accounts), rows)


def _said(cell: BriefCell) -> str:
    """An answer in a few words: the value alone where the account simply asserts it."""
    if cell.stance == "asserts":
        return cell.value
    return f"{words.stance(cell.stance)}: {cell.value}" if cell.value else words.stance(cell.stance)


_STATEMENTS = (
    *(("Claim", 32), ("Account", 9), ("Title", 28), ("Value", 20), ("Stance", 18), ("Speaker", 18), ("Words", 48)),
    *(("Before", 24), ("After", 24), ("Paragraph", 10), ("Start", 8), ("End", 8), ("Side", 10), ("Verdict", 12)),
    *(("Credibility", 11), ("Given blind", 10), ("Reason", 32), ("Grade", 7), ("Claim id", 38), ("Document id", 38)),
)


def _statements(brief: Brief, accounts: dict[str, BriefAccount]) -> Iterator[list[Value]]:
    for claim in brief.claims:
        for cell in claim.rows:
            yield [
                *(claim.question, cell.letter, _title(cell, accounts), cell.value, cell.stance, cell.speaker),
                *_place(cell),
                *(cell.part, claim.verdict_kind, cell.credibility, "yes" if cell.blind else ""),
                *(cell.credibility_reason, cell.badge, claim.id, cell.document_id),
            ]


_NOTES = (
    *(("Note", 48), ("Tags", 20), ("Account", 9), ("Title", 28), ("Words", 48), ("Before", 24), ("After", 24)),
    *(("Paragraph", 10), ("Start", 8), ("End", 8), ("Author", 16), ("Modified", 22), ("Note id", 38)),
    ("Document id", 38),
)


def _notes(brief: Brief, accounts: dict[str, BriefAccount]) -> Iterator[list[Value]]:
    for note in brief.all_notes:
        yield [
            *(note.body, ", ".join(note.tags), note.letter, _title(note, accounts)),
            *_place(note),
            *(note.author, note.modified, note.id, note.document_id),
        ]


_ACCOUNTS = (
    *(("Account", 9), ("Title", 40), ("Authors", 24), ("Source", 24), ("Published", 14), ("Language", 10)),
    *(("Genre", 12), ("URL", 32), ("Rights", 16), ("Grade", 7), ("File", 24), ("Imported", 22), ("Characters", 11)),
    *(("SHA-256", 68), ("Document id", 38), ("Citation", 60)),
)


def _account(account: BriefAccount) -> list[Value]:
    document, source = account.document, account.source
    return [
        *(account.letter, document.title, "; ".join(document.authors), source.name if source else ""),
        *(document.published, document.language, document.genre, document.url, document.rights, account.badge),
        *(document.file_name, document.imported, document.characters, document.sha256, document.id),
        account.citation,
    ]


_SOURCES = (
    *(("Source", 32), ("Kind", 18), ("Origin", 24), ("Reliability", 11), ("Reason", 40), ("Accounts", 12)),
    *(("Notes", 40), ("Source id", 38)),
)


def _sources(brief: Brief) -> Iterator[list[Value]]:
    letters: dict[str, list[str]] = defaultdict(list)
    for account in brief.accounts:
        letters[account.source.id if account.source else ""].append(account.letter)
    for account in _first_of_each_source(brief):
        source, grade = account.source, account.grade
        if source:
            yield [
                *(
                    source.name,
                    source.kind,
                    source.origin,
                    account.scale.value(grade),
                    grade.reason if grade else "",
                ),
                *(", ".join(letters[source.id]), source.notes, source.id),
            ]


_GRADES = (
    *(("Source", 32), ("Grade", 7), ("In words", 24), ("Reason", 48), ("Topic", 20), ("As of", 14), ("By", 16)),
    *(("At", 22), ("Source id", 38)),
)


def _grades(brief: Brief) -> Iterator[list[Value]]:
    for account in _first_of_each_source(brief):
        for grade in account.grades if account.source else ():
            name = account.source.name if account.source else ""
            words_ = account.scale.as_given(grade)
            yield [name, grade.value, words_, grade.reason, grade.topic, grade.date, grade.by, grade.at, grade.target]


_SCALES = (("Scale", 24), ("Of", 14), ("Grade", 7), ("In words", 32), ("Meaning", 48), ("Judges", 8))


def _scales(brief: Brief) -> Iterator[list[Value]]:
    for scale in (brief.scales.reliability, brief.scales.credibility):
        for step in scale.steps:
            judges = "yes" if scale.judges(step.sign) else "no"
            yield [scale.name, scale.axis, step.sign, step.words, step.meaning, judges]


_NAMES = (
    *(("Name", 32), ("Kind", 10), ("As written", 32), ("Account", 9), ("Title", 28), ("Times", 8), ("Notes", 32)),
    *(("Name id", 38), ("Found as id", 38), ("Document id", 38)),
)


def _names(brief: Brief, accounts: dict[str, BriefAccount]) -> Iterator[list[Value]]:
    for entity in brief.entities:
        for form in entity.forms:
            account = accounts.get(form.document_id)
            yield [
                *(entity.name, entity.label, form.text, account.letter if account else ""),
                *(account.document.title if account else "", form.count, entity.notes),
                *(entity.id, form.entity, form.document_id),
            ]


_DATES = (
    *(("Date", 22), ("EDTF", 22), ("Earliest", 12), ("Latest", 12), ("Precision", 11), ("How it was read", 32)),
    *(("Kind", 12), ("Account", 9), ("Title", 28), ("Sentence", 60), ("Start", 8), ("End", 8), ("Document id", 38)),
)


def _dates(brief: Brief, accounts: dict[str, BriefAccount]) -> Iterator[list[Value]]:
    for event in brief.events:
        account = accounts.get(event.document)
        yield [
            *(words.date(event.edtf), event.edtf, event.earliest, event.latest, event.precision, event.reason),
            *(event.kind, account.letter if account else "", account.document.title if account else ""),
            *(event.text, event.start, event.end, event.document),
        ]


def _first_of_each_source(brief: Brief) -> list[BriefAccount]:
    return list({account.source.id: account for account in reversed(brief.accounts) if account.source}.values())[::-1]


def _title(passage: BriefCell | BriefNote, accounts: dict[str, BriefAccount]) -> str:
    account = accounts.get(passage.document_id)
    return account.document.title if account else ""


def _place(passage: BriefCell | BriefNote) -> tuple[Value, ...]:
    return passage.quote, passage.prefix, passage.suffix, passage.paragraph, passage.start, passage.end
