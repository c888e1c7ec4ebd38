"""What is marked in a column's text, ready to be asked for by place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import is_not
from typing import Protocol

from viewer.domain import quantity
from viewer.domain.annotation import Note
from viewer.domain.date_words import shown as shown_date
from viewer.domain.document import Block, Document
from viewer.domain.mention import DateValue, Mention, QuantityValue
from viewer.domain.relation import Relation
from viewer.domain.tag import Legend
from viewer.texts import later, tr
from viewer.ui.reader.showing import Showing
from viewer.ui.reader.spans import Spans

_KINDS = {
    "PERSON": later("person"),
    "ORG": later("organisation"),
    "PLACE": later("place"),
    "DATE": later("date"),
    "QUANTITY": later("figure"),
}
_PARTS = {
    "agrees": later("agrees with the other accounts"),
    "conflicts": later("conflicts with another account"),
    "open": later("open"),
}
_FEW = 500  # notes that are looked at one by one; beyond, placing all of them anew is as fast


class Passage(Protocol):
    """A place that a claim's cell rests on; verdict is agrees, conflicts or open."""

    @property
    def claim_id(self) -> str: ...
    @property
    def cell_id(self) -> str: ...
    @property
    def question(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def verdict(self) -> str: ...


class Reading(Protocol):
    """Everything a column shows of one document."""

    @property
    def document(self) -> Document: ...
    @property
    def text(self) -> str: ...
    @property
    def blocks(self) -> tuple[Block, ...]: ...
    @property
    def mentions(self) -> tuple[Mention, ...]: ...
    @property
    def notes(self) -> tuple[Note, ...]: ...
    @property
    def passages(self) -> tuple[Passage, ...]: ...
    @property
    def relations(self) -> tuple[Relation, ...]: ...


@dataclass(slots=True)
class Marks:
    """The marks of one column. hits: of the search; finds: of the find line. differs: words that a passage held
    against another one has for itself. chosen: id of the chosen entity; here: the place last gone to.
    links: passages that are linked with others; legend: the colours of tags;
    note: id of the chosen note; waiting: the passage that waits to be linked with another.

    Of the mentions only those that `showing` admits are seen and can be clicked, and those of the chosen entity.
    """

    mentions: Spans[Mention] = field(default_factory=Spans)
    notes: Spans[Note] = field(default_factory=Spans)
    passages: Spans[Passage] = field(default_factory=Spans)
    hits: Spans[None] = field(default_factory=Spans)
    finds: Spans[None] = field(default_factory=Spans)
    differs: Spans[None] = field(default_factory=Spans)
    chosen: str | None = None
    here: tuple[int, int] | None = None
    showing: Showing = field(default_factory=Showing)
    links: Spans[Relation] = field(default_factory=Spans)
    legend: Legend = field(default_factory=Legend)
    note: str = ""
    waiting: tuple[int, int] | None = None
    _given: tuple[object, ...] = (None, None, None)

    def fresh(self) -> Marks:
        """None of these for another document, shown in the same way."""
        return Marks(chosen=self.chosen, showing=self.showing, legend=self.legend, note=self.note)

    def put(
        self,
        mentions: Iterable[Mention],
        notes: Iterable[Note],
        passages: Iterable[Passage],
        relations: Iterable[Relation] = (),
        document: str = "",
    ) -> None:
        """Replaces mentions, notes, passages and the links of `document`; what is given again stays as it is."""
        before, self._given = self._given, (mentions, notes, passages)
        if mentions is not before[0]:
            self.mentions = Spans.of(mentions)
        if notes is not before[1]:
            notes = tuple(notes)
            same = _changed_in_place(before[1], notes)
            if same is not None:  # words were typed: sorting thousands again at every pause would be felt
                self.notes = self.notes.swapped(same)
            else:
                self.notes = Spans.of([note for note in notes if note.anchor], "anchor")
        if passages is not before[2]:
            self.passages = Spans.of(passages)
        ends = ((end.anchor, link) for link in relations for end in link.ends_in(document))
        self.links = Spans((place.start, place.end, link) for place, link in ends if place)

    def shows(self, mention: Mention) -> bool:
        """Whether a mention is to be seen."""
        return self.showing.admits(mention) or (self.chosen is not None and mention.entity == self.chosen)

    def shown_within(self, start: int, end: int) -> list[tuple[int, int, Mention]]:
        """The mentions to be seen that overlap text[start:end], by start."""
        return [found for found in self.mentions.within(start, end) if self.shows(found[2])]

    def shown_at(self, offset: int) -> list[Mention]:
        """The mentions to be seen at `offset`, shortest first."""
        return [mention for mention in self.mentions.at(offset) if self.shows(mention)]

    def chosen_mentions(self) -> list[Mention]:
        """The mentions of the chosen entity, in the order of the text."""
        if self.chosen is None:
            return []
        return [mention for _, _, mention in self.mentions if mention.entity == self.chosen]

    def at(self, offset: int) -> Mention | Note | Passage | None:
        """What a click there means: a mention before a note before a claim's passage, the shortest of each."""
        if mentions := self.shown_at(offset):
            return mentions[0]
        for spans in (self.notes, self.passages):
            if found := spans.at(offset):
                return found[0]
        return None


def _changed_in_place(before: object, now: tuple[Note, ...]) -> dict[int, Note] | None:
    """Which notes took the place of which (by identity), where none came, went or moved; None otherwise."""
    if not isinstance(before, tuple) or len(before) != len(now):
        return None
    if sum(map(is_not, before, now)) > _FEW:
        return None
    changed = [(old, new) for old, new in zip(before, now, strict=True) if old is not new]
    if any(old.id != new.id or old.anchor != new.anchor for old, new in changed):
        return None
    return {id(old): new for old, new in changed}


def describe(mention: Mention) -> str:
    """A mention for people, a line for each thing known: kind and value, how it was read, how sure.

    >>> describe(Mention("m", "d", 0, 9, "last June", "DATE", DateValue("2018-06", reason="June before the dateline")))
    'date: June 2018\\nJune before the dateline\\ncertain'
    """
    head = tr("{kind}: {value}", kind=tr(_KINDS.get(mention.label, mention.label.lower())), value=_value(mention))
    reason = mention.value.reason if isinstance(mention.value, DateValue) else ""
    return "\n".join(line for line in (head, reason, _sure(mention)) if line)


def describe_passage(passage: Passage) -> str:
    """A claim's passage for people: the question and how this account stands in it."""
    return tr("{kind}: {value}", kind=passage.question, value=tr(_PARTS.get(passage.verdict, passage.verdict)))


def _value(mention: Mention) -> str:
    match mention.value:
        case DateValue(edtf=str() as edtf):
            return shown_date(edtf)
        case DateValue():
            return tr("not resolved")
        case QuantityValue() as value:
            return quantity.show(value)
    return mention.text


def _sure(mention: Mention) -> str:
    if mention.origin == "manual":
        return tr("marked by hand")
    if mention.status == "confirmed":
        return tr("confirmed")
    if mention.confidence >= 1:
        return tr("certain")
    return tr("{share:.0%} sure, found by the program", share=mention.confidence)
