"""The brief: what an export shows, gathered from the archive into plain values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from viewer import __version__
from viewer.domain.document import Block
from viewer.domain.entity import Entity
from viewer.domain.event import Event, Happening
from viewer.domain.relation import End, Relation
from viewer.domain.scale import ADMIRALTY_SCALES, Scales
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
)
from viewer.exporting.citation import cite
from viewer.session.views import Account, ClaimView, NoteView, SourceView
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
    tags: Collection[str] = (),
    *,
    entities: Sequence[Entity] = (),
    spellings: Sequence[Spelling] = (),
    events: Sequence[Event] = (),
    happenings: Sequence[Happening] = (),
    texts: Mapping[str, str] | None = None,
    muted: str = "",
    standing: Mapping[str, Standing] | None = None,
    relations: Sequence[Relation] = (),
    scales: Scales = ADMIRALTY_SCALES,
) -> Brief:
    """The brief of an archive. blocks: paragraphs of the documents that are quoted.

    tags: only notes that carry one of them; all where empty. texts: by id of their document.
    muted: whose word does not count, in words; standing: what each claim amounts to without them, by its id.
    scales: what grades are given on.
    """
    by_source = {view.source.id: view for view in sources}
    by_id = {account.document.id: account for account in accounts}
    chosen = [view for view in notes if not tags or set(view.note.tags) & set(tags)]
    return Brief(
        title=title,
        created=edits.now(),
        generator=f"Parallax {__version__}",
        accounts=tuple(_account(account, by_source, texts or {}) for account in accounts),
        claims=tuple(_claim(view, by_id, blocks, (standing or {}).get(view.claim.id)) for view in claims),
        notes=tuple(_note(view) for view in chosen if view.note.anchor),
        loose_notes=tuple(_note(view) for view in chosen if not view.note.anchor),
        entities=_entities(entities, spellings),
        events=tuple(events),
        muted=muted,
        happenings=tuple(happenings),
        links=tuple(_link(relation, by_id, blocks) for relation in relations),
        scales=scales,
    )


def _account(account: Account, by_source: Mapping[str, SourceView], texts: Mapping[str, str]) -> BriefAccount:
    view = by_source.get(account.source.id) if account.source else None
    return BriefAccount(
        account.letter,
        account.document,
        account.source,
        view.grades if view else (),
        account.badge,
        cite(account.document, account.source),
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


def _claim(view: ClaimView, accounts: Mapping[str, Account], blocks: Blocks, stands: Standing | None) -> BriefClaim:
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
            )
        )
    return BriefClaim(claim.id, claim.question, claim.kind, verdict.kind, why, tuple(rows))


def _link(relation: Relation, accounts: Mapping[str, Account], blocks: Blocks) -> BriefLink:
    def passage(end: End) -> BriefPassage:
        place = end.anchor
        if place is None:
            return BriefPassage(accounts[end.document].letter, end.document, end.quote)
        block = block_at(blocks.get(end.document, ()), place.start)
        number = block.number if block else None
        around = place.prefix, place.suffix, number, place.start, place.end
        return BriefPassage(accounts[end.document].letter, end.document, end.quote, *around)

    said = relation.reason, relation.author, relation.modified
    return BriefLink(relation.id, relation.kind, passage(relation.a), passage(relation.b), *said)


def _note(view: NoteView) -> BriefNote:
    note, anchor = view.note, view.note.anchor
    gone = f"(On words that the present version of {view.letter} no longer has: “{note.lost}”)" if note.lost else ""
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
    )
