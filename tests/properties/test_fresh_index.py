"""A random user edits: after every edit the index answers as one that was made from nothing does."""

from __future__ import annotations

from itertools import product

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.properties.test_session import RandomUser
from viewer.domain.query import Search
from viewer.domain.ticket import Ticket
from viewer.search.entry import KINDS, Entry
from viewer.session import indexing
from viewer.storage import findable

_WORDS = ("mira", "holdt", "fire", "boats", "because", "press", "thursday")
_FILTERS = (
    {},
    {"kind": ("event",)},
    {"source": ("Press", "Radio")},
    {"entity": ("Mira Holt", "Mira Holdt")},
    {"is": ("conflict",)},
    {"is": ("ungraded",)},
    {"grade": ("A..C",)},
    {"year": ("2019",)},
)
_names = st.sampled_from(("Press", "Radio", "The Fire Brigade", ""))


class Editor(RandomUser):
    """Does what a random user does, and names sources as well."""

    def __init__(self) -> None:
        super().__init__()
        first, second = (account.document.id for account in self.session.accounts())
        self.session.set_document(first, "source", "Press")
        self.session.set_document(second, "source", "Radio")
        self.first = self._seen()
        self.session.forget_history()
        self.session.catch_up()

    @precondition(lambda self: self.session.sources())
    @rule(number=st.integers(0, 5), field=st.sampled_from(("name", "origin", "notes")), value=_names)
    def describe_source(self, number: int, field: str, value: str) -> None:
        if field != "name" or value:
            self.session.set_source(self._pick(self.session.sources(), number).source.id, field, value)

    @precondition(lambda self: self.session.timeline())
    @rule(number=st.integers(0, 20), name=_names, hide=st.booleans())
    def say_of_event(self, number: int, name: str, hide: bool) -> None:
        event = self._pick(self.session.timeline(), number).id
        if hide:
            self.session.hide_event(event)
        else:
            self.session.name_event(event, name)

    @rule(document=st.integers(0, 5), day=st.sampled_from(("2019-05-03", "2020")))
    def add_event(self, document: int, day: str) -> None:
        self.session.add_event(self._document(document), 0, 8, day, "Because of the fire")

    @invariant()
    def the_index_tells_what_a_new_one_would(self) -> None:
        session = self.session
        session.catch_up()
        db, index = session._archive.db, session._searching.index
        fresh = {(e.kind, e.id): e for e in indexing.entries(db, list(findable.every(db))) if isinstance(e, Entry)}
        held = index.search("", 10_000, filters={"kind": KINDS})
        assert {(match.kind, match.id): match.title for match in held.matches} == {k: e.title for k, e in fresh.items()}
        answers = self._answers()
        session.reindex(Ticket())
        assert self._answers() == answers

    def _answers(self) -> list[object]:
        return [
            (sorted((m.kind, m.id) for m in self.session.search(search, 1000).hits), self.session.matching(search))
            for search in (Search(word, filters) for word, filters in product(("", *_WORDS), _FILTERS))
        ]


TestEditor = Editor.TestCase
TestEditor.settings = settings(
    max_examples=6, stateful_step_count=8, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
