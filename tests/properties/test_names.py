"""A random user decides about names while analysers come and go: nothing is lost, no decision is overwritten."""

from __future__ import annotations

import copy
import re
import tempfile
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from viewer.domain.mention import NAMES, ORG, PERSON, PLACE, Mention, Span
from viewer.domain.spelling import occurrences, spelling
from viewer.errors import ViewerError
from viewer.session import Session, analysing
from viewer.session.analysing import Findings, Question

_TEXTS = (
    "Mira Holt met Jon Eri in Port Anders. Holt left.\n\nEri stayed in Port\nAnders with Holt.\n",
    "Mira Holdt says Holt went to Anders. The MEK of Port Anders saw Mira Holt.\n",
    "MEK and Mek and the captain, Jon Eri, met Holdt. Port Anders slept.\n",
    "Later Holt came back to Anders. The captain met Mira Holdt and the MEK.\n",
)
_PATTERNS = (r"[A-Z]\w+(?:\s[A-Z]\w+)?", r"[A-Z]\w+", r"(?:Mira|Jon)\s\w+|MEK")
_SORTS = ({"Port": PLACE, "Anders": PLACE, "MEK": ORG, "Mek": ORG}, {"Port": ORG, "Anders": ORG, "Holt": PLACE}, {})
which = st.integers(0, 60)
Place = tuple[str, int, int]


class Analyser:
    """Stands in for the real one: finds capitalised words, in one of several ways."""

    def __init__(self) -> None:
        self.kind = 0

    def version(self, _recogniser: str = "") -> str:
        return f"analyser-{self.kind}"

    def find(self, question: Question, _recogniser: str = "") -> Findings:
        text = question.text
        sorts, spans, heads = _SORTS[self.kind], [], {}
        for match in re.finditer(_PATTERNS[self.kind], text):
            spans.append(Span(*match.span(), sorts.get(match.group().split()[0], PERSON)))
        forms = {(span.label, text[span.start : span.end]) for span in spans}
        for label, form in forms:
            full = [other for of, other in forms if of == label and other.split()[1:] == [form]]
            if len(full) == 1:
                heads[label, form] = full[0]
        return Findings(tuple(spans), heads, (), self.version())


@dataclass
class Decided:
    """What the user has said, as far as it must hold whatever is computed again."""

    gone: set[Place] = field(default_factory=set)
    refused: set[tuple[str, str]] = field(default_factory=set)
    taught: dict[tuple[str, str], str] = field(default_factory=dict)
    meant: dict[Place, str] = field(default_factory=dict)  # the entity of a place that was moved or added
    names: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    apart: set[frozenset[str]] = field(default_factory=set)
    split_off: dict[tuple[str, str], str] = field(default_factory=dict)  # (root, form) -> entity


class RandomUser(RuleBasedStateMachine):
    """Keeps what was decided, and what was to be seen, before every step that can be undone."""

    def __init__(self) -> None:
        super().__init__()
        self.analyser = Analyser()
        self.patches = [patch.object(analysing, name, getattr(self.analyser, name)) for name in ("find", "version")]
        for each in self.patches:
            each.start()
        self.folder = tempfile.TemporaryDirectory()
        self.place = Path(self.folder.name)
        for number, text in enumerate(_TEXTS):
            (self.place / f"{number}.txt").write_text(text, "utf-8")
        self.session = Session.create(self.place / "case.db", index_folder=self.place / "index")
        self._hurry()
        self.session.import_paths([self.place / "0.txt", self.place / "1.txt"])
        self.session.forget_history()
        self.past: list[tuple[Decided, Any]] = []
        self.future: list[tuple[Decided, Any]] = []
        self.now = Decided()

    def _hurry(self) -> None:
        self.session._archive._writer.conn.execute("PRAGMA synchronous=OFF")  # crashes are tested elsewhere

    def _seen(self) -> dict[str, Any]:
        entities = self.session.entities()
        return {
            "entities": entities,
            "mentions": [replace(mention, id="") for mention in self.session.mentions()],
            "parts": [self.session.entity(entity.id) for entity in entities],
            "accounts": self.session.accounts(),
        }

    def _do(self, work: Any) -> Any:
        """Does an edit that may be refused; what was before it is kept for when it is undone."""
        before, steps = (copy.deepcopy(self.now), self._seen()), self._steps()
        try:
            done = work()
        except ViewerError:
            assert self._seen() == before[1], "what is refused changes nothing"
            return None
        if self._steps() > steps:
            self.past.append(before)
            self.future.clear()
        return done

    def _steps(self) -> int:
        sql = "SELECT count(*) FROM edit WHERE state = 'done'"
        return int(self.session._archive.db.execute(sql).fetchone()[0])

    def _entity(self, number: int) -> str | None:
        entities = self.session.entities()
        return entities[number % len(entities)].id if entities else None

    def _mention(self, number: int) -> Mention | None:
        found = self.session.mentions()
        return found[number % len(found)] if found else None

    def _root(self, entity: str) -> str:
        return self.session.entity(entity).entity.id

    def _forget_places(self, document: str, start: int, end: int) -> None:
        self.now.meant = {p: e for p, e in self.now.meant.items() if p[0] != document or p[2] <= start or end <= p[1]}

    def _forget_forms_of(self, *entities: str) -> None:
        roots = {self._root(entity) for entity in entities}
        self.now.split_off = {
            key: target
            for key, target in self.now.split_off.items()
            if not {self._root(key[0]), self._root(target)} & roots
        }

    # Deciding who is who

    @rule(a=which, b=which, anyway=st.booleans())
    def merge(self, a: int, b: int, anyway: bool) -> None:
        into, other = self._entity(a), self._entity(b)
        if into and other and into != other:
            self._do(lambda: self._merge(into, other, anyway))

    def _merge(self, into: str, other: str, anyway: bool) -> None:
        apart = {frozenset(map(self._root, pair)) for pair in self.now.apart}
        direct = frozenset({into, other}) in self.now.apart
        self.session.merge(into, other, anyway=anyway)
        assert anyway or direct or frozenset({into, other}) not in apart, "parts that are different were joined unasked"
        self.now.apart = {pair for pair in self.now.apart if len(set(map(self._root, pair))) == 2}
        self._forget_forms_of(into)

    @precondition(lambda self: any(entity.merged for entity in self.session.entities()))
    @rule(number=which)
    def split(self, number: int) -> None:
        merged = [child for entity in self.session.entities() for child in entity.merged]
        child = merged[number % len(merged)]
        root = self._root(child)
        self._do(lambda: (self.session.split(child), self._forget_forms_of(root, child)))

    @rule(number=which, form=which)
    def split_form(self, number: int, form: int) -> None:
        entity = self._entity(number)
        if entity:
            forms = self.session.entity(entity).entity.forms
            self._do(lambda: self._split_form(entity, forms[form % len(forms)].text))

    def _split_form(self, entity: str, text: str) -> None:
        target = self.session.split_form(entity, text).id
        self._forget_forms_of(target)
        self.now.split_off[entity, text] = target
        self.now.apart.add(frozenset({entity, target}))
        for place, meant in self.now.meant.items():
            standing = next(m for m in self.session.mentions() if (m.document, m.start, m.end) == place)
            if spelling(standing.text) == text and self._root(meant) == entity:
                self.now.meant[place] = target
        self.now.taught = {
            key: target if key[1] == text and self._root(to) == entity else to for key, to in self.now.taught.items()
        }

    @rule(a=which, b=which)
    def keep_apart(self, a: int, b: int) -> None:
        first, second = self._entity(a), self._entity(b)
        if first and second and first != second:
            self._do(lambda: (self.session.keep_apart(first, second), self.now.apart.add(frozenset({first, second}))))

    @rule(number=which, name=st.sampled_from(("The Captain", "Holt", "MEK")))
    def rename(self, number: int, name: str) -> None:
        entity = self._entity(number)
        if entity:
            self._do(lambda: (self.session.rename_entity(entity, name), self.now.names.update({entity: name})))

    @rule(number=which, label=st.sampled_from(NAMES))
    def retype(self, number: int, label: str) -> None:
        entity = self._entity(number)
        if entity:
            self._do(lambda: (self.session.retype_entity(entity, label), self.now.labels.update({entity: label})))

    @rule(number=which, text=st.sampled_from(("Holdt", "Skipper")), value=st.sampled_from(("Q1", "", "x")))
    def describe(self, number: int, text: str, value: str) -> None:
        entity = self._entity(number)
        if entity:
            self._do(lambda: self.session.add_alias(entity, text))
            self._do(lambda: self.session.set_identifier(entity, "wikidata", value))

    # Deciding about places

    @rule(number=which, everywhere=st.booleans())
    def delete(self, number: int, everywhere: bool) -> None:
        mention = self._mention(number)
        if mention:
            self._do(lambda: self._delete(mention, everywhere))

    def _delete(self, mention: Mention, everywhere: bool) -> None:
        sort = (mention.label, spelling(mention.text))
        gone = {
            (m.document, m.start, m.end)
            for m in self.session.mentions()
            if (everywhere and (m.label, spelling(m.text)) == sort) or m.id == mention.id
        }
        self.session.delete_mention(mention.id, everywhere=everywhere)
        self.now.meant = {place: entity for place, entity in self.now.meant.items() if place not in gone}
        if everywhere:
            text = spelling(mention.text)
            self.now.refused.add((mention.label, text))
            # What had been taught under another label, but was shown under this one, is refused too.
            refused = {
                label
                for (label,) in self.session._archive.db.execute(
                    "SELECT label FROM name_rule WHERE verdict = 'none' AND text = ? AND deleted IS NULL", [text]
                ).fetchall()
            }
            self.now.taught = {k: v for k, v in self.now.taught.items() if k[1] != text or k[0] not in refused}
        else:
            self.now.gone.add((mention.document, mention.start, mention.end))

    @rule(document=which, words=st.sampled_from(("captain", "Holt", "Port Anders", "The MEK", "Mira", "met", "Anders")),
          label=st.sampled_from(NAMES), number=st.none() | which, everywhere=st.booleans())  # fmt: skip
    def add(self, document: int, words: str, label: str, number: int | None, everywhere: bool) -> None:
        accounts = self.session.accounts()
        if accounts:
            chosen = accounts[document % len(accounts)].document.id
            places = list(occurrences(self.session.text(chosen), words))
            if places:
                entity = None if number is None else self._entity(number)
                self._do(lambda: self._add(chosen, places[document % len(places)], words, label, entity, everywhere))

    def _add(
        self, document: str, span: tuple[int, int], words: str, label: str, entity: str | None, everywhere: bool
    ) -> None:
        made = self.session.add_mention(document, *span, label, entity, everywhere=everywhere)
        assert made.entity == (self._root(entity) if entity else made.entity)
        if entity:
            self._forget_forms_of(entity)
        self._forget_places(document, *span)
        self.now.meant[document, *span] = made.entity
        self.now.gone.discard((document, *span))
        if everywhere:
            self.now.taught = {key: to for key, to in self.now.taught.items() if key[1] != words}
            self.now.taught[label, words] = made.entity
            self.now.refused.discard((label, words))

    @rule(number=which, to=st.none() | which)
    def move(self, number: int, to: int | None) -> None:
        mention = self._mention(number)
        if mention and mention.entity:
            self._do(lambda: self._move(mention, None if to is None else self._entity(to)))

    def _move(self, mention: Mention, entity: str | None) -> None:
        if entity is None:
            entity = self.session.split_mention(mention.id).id
            self.now.apart.add(frozenset({mention.entity or "", entity}))
        else:
            self.session.move_mention(mention.id, entity)
        self.now.meant[mention.document, mention.start, mention.end] = entity
        self._forget_forms_of(entity)

    @rule(number=which, status=st.sampled_from(("confirmed", "proposed")))
    def judge(self, number: int, status: str) -> None:
        mention = self._mention(number)
        if mention and (mention.document, mention.start, mention.end) not in self.now.meant:
            self._do(lambda: self.session.set_mention(mention.id, status))

    # Time and machines

    @rule(number=st.sampled_from((2, 3)))
    def bring_in(self, number: int) -> None:
        self._do(lambda: self.session.import_paths([self.place / f"{number}.txt"]))

    @rule(kind=st.integers(0, len(_PATTERNS) - 1))
    def analyse_again(self, kind: int) -> None:
        before, was = self._seen(), self.analyser.kind
        for other in (kind, was):
            self.analyser.kind = other
            self.session.analyse()
            self.decisions_hold()
        assert self._seen() == before, "there and back again is where it was"

    @rule(kind=st.integers(0, len(_PATTERNS) - 1))
    def change_analyser(self, kind: int) -> None:
        self.analyser.kind = kind
        self.session.analyse()
        self.past = [(decided, None) for decided, _ in self.past]
        self.future = [(decided, None) for decided, _ in self.future]

    @rule()
    def undo(self) -> None:
        now = (self.now, self._seen())
        assert (self.session.undo() is None) == (not self.past)
        if self.past:
            self.now, seen = self.past.pop()
            self.future.append(now)
            assert seen is None or self._seen() == seen

    @rule()
    def redo(self) -> None:
        now = (self.now, self._seen())
        assert (self.session.redo() is None) == (not self.future)
        if self.future:
            self.now, seen = self.future.pop()
            self.past.append(now)
            assert seen is None or self._seen() == seen

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.place / "case.db", index_folder=self.place / "index")
        self._hurry()

    # What always holds

    @invariant()
    def nothing_is_lost(self) -> None:
        standing = self.session.mentions()
        for account in self.session.accounts():
            document = account.document.id
            text, here = self.session.text(document), [m for m in standing if m.document == document]
            for span in self.analyser.find(Question(text)).spans:
                self._explained(document, text, here, span.start, span.end, (span.label,))
            for (label, words), entity in self.now.taught.items():
                for start, end in occurrences(text, words):
                    exact = [m for m in here if (m.start, m.end) == (start, end)]
                    if not any(m.entity == self._root(entity) for m in exact):
                        self._explained(document, text, here, start, end, (label,), taught=True)

    def _explained(
        self, document: str, text: str, here: Collection[Mention], start: int, end: int, labels: Collection[str],
        *, taught: bool = False,
    ) -> None:  # fmt: skip
        refused = {words for _, words in self.now.refused}
        assert (
            any(m.start < end and start < m.end for m in here)
            or (document, start, end) in self.now.gone
            or (not taught and spelling(text[start:end]) in refused)
        ), (labels, text[start:end])

    @invariant()
    def decisions_hold(self) -> None:
        standing = self.session.mentions()
        by_place = {(m.document, m.start, m.end): m for m in standing}
        live = {account.document.id for account in self.session.accounts()}
        assert not {place for place in by_place if place in self.now.gone}
        sql = "SELECT cast(id AS TEXT), label FROM mention WHERE status = 'proposed' AND rule IS NULL"
        found_as = dict(self.session._archive.db.execute(sql).fetchall())
        for mention in standing:
            assert (found_as.get(mention.id), spelling(mention.text)) not in self.now.refused
        for place, entity in self.now.meant.items():
            if place[0] in live:
                assert by_place[place].entity == self._root(entity)
        for pair in self.now.apart:
            assert len(set(map(self._root, pair))) == 2 or len(pair) == 1
        apart = {frozenset(map(self._root, pair)) for pair in self.now.apart}
        assert not apart & {frozenset({p.a, p.b}) for p in self.session.proposals()}
        for (entity, form), target in self.now.split_off.items():
            if self._root(entity) != self._root(target):
                assert form not in [f.text for f in self.session.entity(entity).entity.forms]

    @invariant()
    def names_and_kinds_are_the_users(self) -> None:
        for entity in self.session.entities():
            assert entity.name == self.now.names.get(entity.id, entity.name)
            assert entity.label == self.now.labels.get(entity.id, entity.label)
            assert not {entity.id} & set(entity.merged)
        mentioned = {m.entity for m in self.session.mentions()}
        assert mentioned == {entity.id for entity in self.session.entities()}
        sql = "SELECT count(*) FROM entity a JOIN entity b ON b.id = a.merged_into WHERE b.merged_into IS NOT NULL"
        assert self.session._archive.db.execute(sql).fetchone()[0] == 0, "what was merged leads to a root at once"

    def teardown(self) -> None:
        try:
            assert self.session.check() == []
        finally:
            self.session.close()
            self.folder.cleanup()
            for each in self.patches:
                each.stop()


TestRandomUser = RandomUser.TestCase
TestRandomUser.settings = settings(
    max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
