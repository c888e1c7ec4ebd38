"""A random user of a whole session: whatever was done can be undone to the beginning and redone to the end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.properties.random_session import RandomSession
from viewer.domain.claim import CLAIM_KINDS, STANCES
from viewer.domain.grade import AXES
from viewer.domain.query import Search
from viewer.domain.scale import OFFERED, Scale

words = st.text(st.characters(codec="utf-8"), max_size=8)
which = st.integers(0, 40)
spans = st.tuples(st.integers(0, 60), st.integers(1, 20))
days = st.sampled_from(("", "2019", "2019-05", "2019-05-06", "2020-01-01~"))


class RandomUser(RandomSession):
    """Keeps nothing but the first and the last state."""

    TEXTS: ClassVar = {
        "a.txt": "Fire at Port Anders\n\nOn Thursday Mira Holt counted 12 boats. Holt left on 3 May 2019.\n",
        "b.txt": "The fire\n\nMira Holdt says that about 30 boats burned yesterday. Nobody asked Jon Eri.\n",
    }

    def _seen(self) -> dict[str, Any]:
        """Everything a user can see, save the times of edits and the ids of what is derived."""
        session = self.session
        return {
            "accounts": session.accounts(),
            "notes": [replace(view, note=replace(view.note, modified="")) for view in session.notes()],
            "claims": session.claims(),
            "entities": session.entities(),
            "apart": sorted((p.a, p.b) for p in session.proposals()),
            "sources": session.sources(),
            "scales": session.scales(),
            "mentions": [replace(mention, id="") for mention in session.mentions()],
            "searches": session.saved_searches(),
            "timeline": [replace(event, id="") for event in session.timeline()],
        }

    def _pick(self, rows: list[Any], number: int) -> Any:
        return rows[number % len(rows)]

    def _document(self, number: int) -> str:
        return self._pick(self.session.accounts(), number).document.id

    # Notes

    @rule(document=which, span=spans, body=words, tags=st.lists(words, max_size=2))
    def write_note(self, document: int, span: tuple[int, int], body: str, tags: list[str]) -> None:
        self.session.add_note(self._document(document), span[0], sum(span), body, tags)

    @precondition(lambda self: self.session.notes())
    @rule(number=which, body=words)
    def type_in_note(self, number: int, body: str) -> None:
        self.session.edit_note(self._pick(self.session.notes(), number).note.id, body)

    @precondition(lambda self: self.session.notes())
    @rule(number=which)
    def delete_note(self, number: int) -> None:
        self.session.delete_note(self._pick(self.session.notes(), number).note.id)

    # Claims

    @rule(kind=st.sampled_from(CLAIM_KINDS), question=words.filter(str.strip))
    def ask(self, kind: str, question: str) -> None:
        self.session.add_claim(question, kind)

    @precondition(lambda self: self.session.claims())
    @rule(number=which, document=which, span=spans, value=words, stance=st.sampled_from(STANCES))
    def add_to_claim(self, number: int, document: int, span: tuple[int, int], value: str, stance: str) -> None:
        claim = self._pick(self.session.claims(), number).claim.id
        self._try(self.session.add_cell, claim, self._document(document), span[0], sum(span), value, stance)

    @precondition(lambda self: self.session.claims())
    @rule(number=which, kind=st.sampled_from(("date", "number", "wording")))
    def change_kind(self, number: int, kind: str) -> None:
        self.session.edit_claim(self._pick(self.session.claims(), number).claim.id, kind=kind)

    @precondition(lambda self: any(view.claim.cells for view in self.session.claims()))
    @rule(
        number=which, value=words | st.sampled_from(("Thursday", "3 May", "about 30", "yesterday")), grade=st.booleans()
    )
    def change_cell(self, number: int, value: str, grade: bool) -> None:
        cell = self._pick([cell for view in self.session.claims() for cell in view.claim.cells], number)
        self.session.edit_cell(cell.id, value=value)
        if grade:
            self._try(self.session.grade_cell, cell.id, "2", "because")

    @precondition(lambda self: self.session.claims())
    @rule(number=which)
    def delete_claim(self, number: int) -> None:
        self.session.delete_claim(self._pick(self.session.claims(), number).claim.id)

    # What is known of accounts, sources and names

    @rule(document=which, day=days)
    def date_document(self, document: int, day: str) -> None:
        self.session.set_document(self._document(document), "published", day)

    @rule(document=which, field=st.sampled_from(("title", "authors", "source", "genre")), value=words)
    def describe_document(self, document: int, field: str, value: str) -> None:
        self.session.set_document(self._document(document), field, value)

    @precondition(lambda self: self.session.sources())
    @rule(number=which, value=st.sampled_from("ABCDEF"), topic=st.sampled_from(("", "fires")))
    def grade_source(self, number: int, value: str, topic: str) -> None:
        source = self._pick(self.session.sources(), number).source.id
        self._try(self.session.grade_source, source, value, "because", topic)

    @rule(axis=st.sampled_from(AXES), name=words, signs=st.lists(words, max_size=5), none=words)
    def define_scale(self, axis: str, name: str, signs: list[str], none: str) -> None:
        self._try(self.session.set_scale, axis, name, [(sign, "words", "") for sign in signs], none)

    @rule(scale=st.sampled_from(OFFERED))
    def take_scale(self, scale: Scale) -> None:
        steps = [(step.sign, step.words, step.meaning) for step in scale.steps]
        self.session.set_scale(scale.axis, scale.name, steps, scale.none)

    @rule(number=which, status=st.sampled_from(("confirmed", "rejected", "proposed")))
    def judge_mention(self, number: int, status: str) -> None:
        if self.session.mentions():
            self.session.set_mention(self._pick(self.session.mentions(), number).id, status)

    @rule(a=which, b=which, apart=st.booleans())
    def merge(self, a: int, b: int, apart: bool) -> None:
        entities = self.session.entities()
        if len({a % len(entities), b % len(entities)}) == 2 if entities else False:
            join = self.session.keep_apart if apart else self.session.merge
            self._try(join, self._pick(entities, a).id, self._pick(entities, b).id)

    @precondition(lambda self: any(entity.merged for entity in self.session.entities()))
    @rule(number=which)
    def split(self, number: int) -> None:
        self.session.split(self._pick([m for entity in self.session.entities() for m in entity.merged], number))

    # Searches

    @rule(name=words.filter(str.strip), query=words.filter(str.strip), form=words)
    def save_search(self, name: str, query: str, form: str) -> None:
        self.session.save_search(name, Search(query, {"source": (form,)}, without=frozenset({form})))

    @precondition(lambda self: self.session.saved_searches())
    @rule(number=which)
    def delete_search(self, number: int) -> None:
        self.session.delete_search(self._pick(self.session.saved_searches(), number).id)

    @invariant()
    def quotes_are_where_they_say(self) -> None:
        for view in self.session.notes():
            place = view.note.anchor
            assert place
            assert self.session.text(place.document)[place.start : place.end] == place.quote


TestRandomUser = RandomUser.TestCase
TestRandomUser.settings = settings(
    max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
