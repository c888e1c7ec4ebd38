"""The brief: what an export shows, gathered from the archive into plain values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from viewer import __version__
from viewer.domain.document import Block
from viewer.domain.entity import Entity
from viewer.domain.event import Event, Happening
from viewer.domain.relation import End, Relation
from viewer.domain.scale import ADMIRALTY_SCALES, Scale, Scales
from viewer.domain.standing import Standing
from viewer.domain.text import block_at
from viewer.exporting.brief import (
    Brief,
    BriefAccount,
    BriefCell,
    BriefClaim,
    BriefEntity,
    BriefForm,
    BriefLink,
    BriefNote,
    BriefPassage,
    BriefSpan,
    BriefText,
)
from viewer.exporting.citing import cite
from viewer.session import evidence
from viewer.session.views import Account, ClaimView, NoteView, Reading, SourceView
from viewer.storage import edits

Blocks = Mapping[str, tuple[Block, ...]]
Spelling = tuple[str, str, str, str, int]  # as storage.entities.spellings gives them


def build(
    title: str,
    accounts: Sequence[Account],
    sources: Sequence[SourceView],
    claims: Sequence[ClaimView],
    notes: Sequence[NoteView],
    blocks: Blocks,
    *,
    everybody: Sequence[Account] = (),
    entities: Sequence[Entity] = (),
    spellings: Sequence[Spelling] = (),
    events: Sequence[Event] = (),
    happenings: Sequence[Happening] = (),
    texts: Mapping[str, str] | None = None,
    muted: str = "",
    style: str = "plain",
    standing: Mapping[str, Standing] | None = None,
    relations: Sequence[Relation] = (),
    scales: Scales = ADMIRALTY_SCALES,
) -> Brief:
    """The brief of these accounts, claims and notes. blocks: paragraphs of the documents that are quoted.

    everybody: all accounts of the archive, where not all go along. texts: by id of their document.
    muted: whose word does not count, in words; standing: what each claim amounts to without them, by its id.
    scales: what grades are given on.
    """
    by_source = {view.source.id: view for view in sources}
    by_id = {account.document.id: account for account in everybody or accounts}
    return Brief(
        title=title,
        created=edits.now(),
        generator=f"Parallax {__version__}",
        accounts=tuple(_account(account, by_source, texts or {}, style) for account in accounts),
        claims=tuple(
            _claim(view, by_id, blocks, (standing or {}).get(view.claim.id), scales.credibility) for view in claims
        ),
        notes=tuple(_note(view, blocks) for view in notes if view.note.anchor),
        loose_notes=tuple(_note(view, blocks) for view in notes if not view.note.anchor),
        entities=_entities(entities, spellings),
        events=tuple(events),
        muted=muted,
        style=style,
        happenings=tuple(happenings),
        links=tuple(_link(relation, by_id, blocks) for relation in relations),
        scales=scales,
    )


def _account(
    account: Account, by_source: Mapping[str, SourceView], texts: Mapping[str, str], style: str
) -> BriefAccount:
    view = by_source.get(account.source.id) if account.source else None
    return BriefAccount(
        account.letter,
        account.document,
        account.source,
        view.grades if view else (),
        account.badge,
        cite(account.document, account.source, style),
        texts.get(account.document.id, ""),
        account.scales.reliability,
    )


def _entities(entities: Sequence[Entity], spellings: Sequence[Spelling]) -> tuple[BriefEntity, ...]:
    forms: dict[str, list[BriefForm]] = defaultdict(list)
    for root, own, text, document_id, count in spellings:
        forms[root].append(BriefForm(" ".join(text.split()), document_id, count, own))
    return tuple(
        BriefEntity(e.id, e.label, e.name, e.notes, tuple(forms[e.id]), e.aliases, e.identifiers) for e in entities
    )


def _claim(
    view: ClaimView, accounts: Mapping[str, Account], blocks: Blocks, stands: Standing | None, scale: Scale
) -> BriefClaim:
    claim, verdict, why = view.claim, view.verdict, view.verdict.in_words()
    if stands:
        verdict, why = stands.after, " ".join(filter(None, (stands.in_words(), stands.after.in_words())))
    parts = {**verdict.parts, **dict.fromkeys(stands.lost if stands else (), "muted")}
    rows = []
    for cell in claim.cells:
        anchor, account = cell.anchor, accounts[cell.document]
        paragraph = block_at(blocks.get(cell.document, ()), anchor.start) if anchor else None
        rows.append(
            BriefCell(
                letter=account.letter,
                document_id=cell.document,
                value=cell.value,
                stance=cell.stance,
                speaker=cell.speaker,
                quote=anchor.quote if anchor else "",
                prefix=anchor.prefix if anchor else "",
                suffix=anchor.suffix if anchor else "",
                paragraph=paragraph.number if paragraph else None,
                start=anchor.start if anchor else None,
                end=anchor.end if anchor else None,
                part=parts.get(cell.id, "open"),
                credibility=cell.credibility,
                credibility_reason=cell.credibility_reason,
                badge=account.reliability + cell.credibility,
                blind=cell.blind,
                page=paragraph.page if paragraph else None,
                low=cell.low,
                high=cell.high,
            )
        )
    supports = stands.supports if stands else view.supports
    return BriefClaim(
        claim.id,
        claim.question,
        claim.kind,
        verdict.kind,
        why,
        tuple(rows),
        evidence.support(claim, supports, accounts),
        evidence.absent(claim, accounts),
        evidence.stays_open(claim, verdict, supports, accounts, scale),
    )


def _link(relation: Relation, accounts: Mapping[str, Account], blocks: Blocks) -> BriefLink:
    def passage(end: End) -> BriefPassage:
        place = end.anchor
        if place is None:
            return BriefPassage(accounts[end.document].letter, end.document, end.quote)
        block = block_at(blocks.get(end.document, ()), place.start)
        number, page = (block.number, block.page) if block else (None, None)
        around = place.prefix, place.suffix, number, place.start, place.end, page
        return BriefPassage(accounts[end.document].letter, end.document, end.quote, *around)

    said = relation.reason, relation.author, relation.modified
    return BriefLink(relation.id, relation.kind, passage(relation.a), passage(relation.b), *said)


def whole(reading: Reading, brief: Brief) -> BriefText:
    """A whole account with its names, its statements and those of its notes that go along."""
    notes = {note.id for note in brief.notes}
    spans = [BriefSpan(m.start, m.end, m.label) for m in reading.mentions]
    spans += [BriefSpan(p.start, p.end, p.verdict, p.claim_id) for p in reading.passages]
    spans += [
        BriefSpan(note.anchor.start, note.anchor.end, "note", note.id)
        for note in reading.notes
        if note.anchor and note.id in notes
    ]
    return BriefText(reading.document.id, reading.text, reading.blocks, tuple(sorted(spans, key=lambda s: s.start)))


def _note(view: NoteView, blocks: Blocks) -> BriefNote:
    note, anchor = view.note, view.note.anchor
    gone = f"(On words that the present version of {view.letter} no longer has: “{note.lost}”)" if note.lost else ""
    block = block_at(blocks.get(anchor.document, ()), anchor.start) if anchor else None
    return BriefNote(
        id=note.id,
        letter=view.letter,
        document_id=anchor.document if anchor else "",
        quote=anchor.quote if anchor else "",
        prefix=anchor.prefix if anchor else "",
        suffix=anchor.suffix if anchor else "",
        paragraph=view.paragraph,
        start=anchor.start if anchor else None,
        end=anchor.end if anchor else None,
        body="\n\n".join(filter(None, (note.body, gone))),
        tags=note.tags,
        author=note.author,
        modified=note.modified,
        flags=note.flags,
        todo=note.todo,
        created=note.created,
        page=block.page if block else None,
    )
