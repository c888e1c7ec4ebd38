"""Claims that the texts suggest, less those the user has made or does not want."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from viewer.analysis import discrepancies
from viewer.analysis.discrepancies import Account, Candidate, Statement
from viewer.analysis.polarity import Contradiction, Polarity
from viewer.domain.annotation import Anchor, anchor
from viewer.domain.claim import Cell, Claim
from viewer.domain.document import Document
from viewer.domain.entity import Proposal
from viewer.domain.text import sentences
from viewer.domain.ticket import Ticket
from viewer.domain.verdict import verdict
from viewer.session.views import ClaimProposal
from viewer.storage import documents, mentions

#: Spellings this likely to be one name count as one when surroundings are compared; nothing is joined by it.
_ONE_NAME = 0.85
_SAID_AND_DENIED = "wording"  # the kind of claim that one says and another denies
_LONGEST = 400  # characters of a passage; of a longer sentence the part around the value is quoted

Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A claim that is not in the archive. places: (document, start, end) of every value that answers it."""

    claim: Claim
    places: tuple[Place, ...]
    words: tuple[str, ...]
    confidence: float


def suggest(
    db: Database, compared: Sequence[Document], proposals: Sequence[Proposal], ticket: Ticket
) -> list[Suggestion]:
    """Everything these accounts suggest, conflicts first, then the likeliest. Raises Cancelled."""
    polarity, text = Polarity(), _reader(db, {})
    accounts = _accounts(db, compared, _names(proposals), ticket)
    candidates = discrepancies.find(polarity.reading(accounts), ticket)
    found = [(not each.conflicting, -each.confidence, _suggestion(each, text)) for each in candidates]
    found += [(False, -each.confidence, _contradiction(each, text)) for each in polarity.find(ticket)]
    return [suggestion for *_, suggestion in sorted(found, key=lambda each: each[:2])]


def is_known(
    suggestion: Suggestion, claims: Sequence[Claim], dismissed: Collection[tuple[str, frozenset[Place]]]
) -> bool:
    """Whether two accounts' passages of it are together in a claim already, or were dismissed together.

    What is said and denied may have been asked as a question of any kind.
    """
    kind, places = suggestion.claim.kind, set(suggestion.places)
    for of_kind, unwanted in dismissed:
        if of_kind == kind and len({place[0] for place in places & unwanted}) > 1:
            return True
    return any(
        kind in (claim.kind, _SAID_AND_DENIED)
        and len({mine.document for mine in suggestion.claim.cells if any(_same(mine, cell) for cell in claim.cells)})
        > 1
        for claim in claims
    )


def view_of(suggestion: Suggestion, letters: Mapping[str, str]) -> ClaimProposal:
    """The suggestion as it is shown, with the verdict it would have."""
    words = ", ".join(suggestion.words)
    if suggestion.claim.kind == _SAID_AND_DENIED:
        reason = f"One passage denies what another says; they share {words}"
    else:
        reason = f"Passages with a {suggestion.claim.kind} that share {words}" if words else "Passages that are alike"
    return ClaimProposal(
        suggestion.claim,
        verdict(suggestion.claim, letters),
        letters,
        reason=reason,
        confidence=suggestion.confidence,
    )


def _same(mine: Cell, cell: Cell) -> bool:
    """Whether a cell of the ledger rests on the same words and its value is not another one."""
    if cell.document != mine.document or not cell.anchor or not mine.anchor:
        return False
    if cell.anchor.end <= mine.anchor.start or mine.anchor.end <= cell.anchor.start:
        return False
    if cell.low is None or cell.high is None or mine.low is None or mine.high is None:
        return True
    return mine.low <= cell.high and cell.low <= mine.high


def _names(proposals: Sequence[Proposal]) -> Callable[[str], str]:
    """Entity id -> the one id that stands for all spellings that are likely one name."""
    parents: dict[str, str] = {}

    def root(entity: str) -> str:
        while entity in parents:
            entity = parents[entity]
        return entity

    for proposal in proposals:
        a, b = root(proposal.a), root(proposal.b)
        if proposal.confidence >= _ONE_NAME and a != b:
            parents[b] = a
    return root


def _accounts(db: Database, every: Sequence[Document], name: Callable[[str], str], ticket: Ticket) -> Iterator[Account]:
    for number, document in enumerate(every):
        ticket.report(number, len(every), document.title)
        text = documents.text(db, document.id)
        found = [
            replace(mention, entity=name(mention.entity)) if mention.entity else mention
            for mention in mentions.of(db, document.id)
        ]
        spans = [
            span for block in documents.blocks(db, document.id) for span in sentences(text, block.start, block.end)
        ]
        yield Account(document.id, text, spans, found)


def _reader(db: Database, texts: dict[str, str]) -> Callable[[str], str]:
    def text(document: str) -> str:
        if document not in texts:
            texts[document] = documents.text(db, document)
        return texts[document]

    return text


def _suggestion(candidate: Candidate, text: Callable[[str], str]) -> Suggestion:
    places = sorted(_place(statement) for statement in (*candidate.statements, *candidate.repeats))
    key = _key(candidate.kind, places)
    cells = tuple(
        Cell(
            f"{key}-{number}",
            key,
            statement.document,
            value=" ".join(statement.mention.text.split()),
            anchor=_passage(statement, text(statement.document)),
            low=statement.low,
            high=statement.high,
        )
        for number, statement in enumerate(candidate.statements, 1)
    )
    claim = Claim(key, candidate.question, candidate.kind, unit=candidate.unit, cells=cells)
    return Suggestion(claim, tuple(places), candidate.words, candidate.confidence)


def _contradiction(found: Contradiction, text: Callable[[str], str]) -> Suggestion:
    """What is said and denied as a claim: one value for all, and who asserts it, who denies it."""
    places = sorted((voice.document, voice.start, voice.end) for voice in found.voices)
    key = _key(_SAID_AND_DENIED, places)
    cells = tuple(
        Cell(
            f"{key}-{number}",
            key,
            voice.document,
            value=found.value,
            stance="denies" if voice.denies else "asserts",
            anchor=anchor(voice.document, text(voice.document), voice.start, voice.end),
        )
        for number, voice in enumerate(found.voices, 1)
    )
    topic = ", ".join(word for word in found.words if word not in found.value.split())
    question = f"Said and denied: {found.value}" + (f" — {topic}" if topic else "")
    return Suggestion(Claim(key, question, _SAID_AND_DENIED, cells=cells), tuple(places), found.words, found.confidence)


def _key(kind: str, places: Sequence[Place]) -> str:
    named = "\n".join([kind, *(f"{document} {start} {end}" for document, start, end in places)])
    return hashlib.sha256(named.encode()).hexdigest()[:16]


def _place(statement: Statement) -> Place:
    return statement.document, statement.mention.start, statement.mention.end


def _passage(statement: Statement, text: str) -> Anchor:
    """The sentence of a value, or of a long one the words around it."""
    start, end = statement.sentence
    if end - start > _LONGEST:
        around = _LONGEST // 2
        start = max(start, text.rfind(" ", 0, max(start, statement.mention.start - around)) + 1)
        cut = text.find(" ", statement.mention.end + around)
        end = end if cut < 0 else min(end, cut)
    return anchor(statement.document, text, start, max(end, statement.mention.end))
