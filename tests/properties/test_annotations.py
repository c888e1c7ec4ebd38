"""A random user who annotates: notes, tags, links and versions; all of it can be undone to the beginning and redone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.properties.random_session import RandomSession
from viewer.domain.annotation import FLAGS, TODO
from viewer.domain.narrowing import NoteNarrowing
from viewer.domain.relation import RELATIONS
from viewer.domain.tag import tidied

words = st.text(st.characters(codec="utf-8"), max_size=8)
tags = st.lists(st.sampled_from(("doubt", "doubt/names", "Doubt", "who", "who/a/b", " ", "x,y")) | words, max_size=3)
which = st.integers(0, 40)
several = st.lists(which, max_size=4)
spans = st.tuples(st.integers(0, 60), st.integers(1, 20))


class Annotator(RandomSession):
    """Keeps nothing but the first and the last state."""

    TEXTS: ClassVar = {
        "a.txt": "Fire at Port Anders\n\nOn Thursday Mira Holt counted 12 boats. 😀 Holt left on 3 May 2019.\n",
        "b.txt": "آتش در بندر\n\nMira Holdt says that about 30 boats burned yesterday. Nobody asked Jon Eri.\n",
    }
    versions = 0

    def _seen(self) -> dict[str, Any]:
        """Everything that was written, save the times of edits."""
        session = self.session
        return {
            "notes": [replace(view, note=replace(view.note, modified="")) for view in session.notes()],
            "tags": session.tags(),
            "links": [replace(link, modified="") for link in session.relations()],
            "accounts": [(a.document.id, a.letter, a.notes, a.document.flags) for a in session.accounts()],
        }

    def _document(self, number: int) -> str:
        accounts = self.session.accounts()
        return accounts[number % len(accounts)].document.id

    def _notes(self, numbers: list[int]) -> list[str]:
        ids = self.session.note_ids()
        return [ids[number % len(ids)] for number in numbers] if ids else []

    @rule(document=which, span=spans, body=words, tags=tags, todo=st.sampled_from(TODO), loose=st.booleans())
    def write(self, document: int, span: tuple[int, int], body: str, tags: list[str], todo: str, loose: bool) -> None:
        where = None if loose else self._document(document)
        self._try(self.session.add_note, where, span[0], sum(span), body, tags, (), todo)

    @precondition(lambda self: self.session.note_ids())
    @rule(number=which, body=words, tags=tags)
    def type(self, number: int, body: str, tags: list[str]) -> None:
        self.session.edit_note(self._notes([number])[0], body, tags)

    @rule(numbers=several, gained=tags, gone=tags)
    def tag(self, numbers: list[int], gained: list[str], gone: list[str]) -> None:
        notes = self._notes(numbers)
        self.session.tag_notes(notes, gained, gone)
        for note in notes:
            assert set(tidied(gained)) <= set(self.session.note(note).tags)

    @rule(numbers=several)
    def delete(self, numbers: list[int]) -> None:
        notes = set(self._notes(numbers))
        self.session.delete_notes(notes)
        assert not notes & set(self.session.note_ids())

    @rule(numbers=several, flags=st.sets(st.sampled_from(FLAGS)), todo=st.sampled_from(TODO))
    def judge(self, numbers: list[int], flags: set[str], todo: str) -> None:
        self.session.set_flags(self._notes(numbers), sorted(flags))
        self.session.set_todo(self._notes(numbers), todo)

    @rule(document=which, flags=st.sets(st.sampled_from(FLAGS)))
    def flag_account(self, document: int, flags: set[str]) -> None:
        self.session.flag_document(self._document(document), sorted(flags))

    @rule(name=words, colour=st.sampled_from(("", "#d55e00", "red")), meaning=words)
    def describe(self, name: str, colour: str, meaning: str) -> None:
        self._try(self.session.describe_tag, name, colour, meaning)

    @rule(number=which, name=words | st.sampled_from(("doubt", "who/x")))
    def rename(self, number: int, name: str) -> None:
        if tags := self.session.tags():
            self._try(self.session.rename_tag, tags[number % len(tags)].name, name)

    @rule(number=which)
    def forget_tag(self, number: int) -> None:
        if tags := self.session.tags():
            self.session.delete_tag(tags[number % len(tags)].name)

    @rule(order=st.randoms(use_true_random=False))
    def order(self, order: Any) -> None:
        names = [tag.name for tag in self.session.legend().tags]
        order.shuffle(names)
        self.session.order_tags(names)
        assert [tag.name for tag in self.session.legend().tags] == names

    @rule(a=which, b=which, one=spans, other=spans, kind=st.sampled_from(RELATIONS), reason=words)
    def relate(self, a: int, b: int, one: tuple[int, int], other: tuple[int, int], kind: str, reason: str) -> None:
        first, second = (self._document(a), one[0], sum(one)), (self._document(b), other[0], sum(other))
        self._try(self.session.relate, first, second, kind, reason)

    @precondition(lambda self: self.session.relations())
    @rule(number=which, what=st.sampled_from(("delete", "turn", "kind")), kind=st.sampled_from(RELATIONS))
    def change_link(self, number: int, what: str, kind: str) -> None:
        links = self.session.relations()
        link = links[number % len(links)].id
        if what == "kind":
            self.session.edit_relation(link, kind=kind)
        else:
            {"delete": self.session.delete_relation, "turn": self.session.turn_relation}[what](link)

    @precondition(lambda self: self.versions < 2)
    @rule(number=which, at=st.integers(0, 60), gone=st.integers(0, 30), new=words)
    def new_version(self, number: int, at: int, gone: int, new: str) -> None:
        self.versions += 1
        document = self._document(number)
        text = self.session.text(document)
        path = self.place / f"version-{self.versions}.txt"
        path.write_text(text[:at] + new.replace("\0", "") + text[at + gone :] + "!" * self.versions, "utf-8")
        before = len(self.session.note_ids())
        self._try(self.session.import_version, document, path)
        assert len(self.session.note_ids()) == before  # none is dropped

    @invariant()
    def quotes_are_where_they_say(self) -> None:
        places = [view.note.anchor for view in self.session.notes()]
        places += [end.anchor for link in self.session.relations() for end in (link.a, link.b)]
        for place in places:
            assert place is None or self.session.text(place.document)[place.start : place.end] == place.quote

    @invariant()
    def what_is_narrowed_is_a_part_of_all(self) -> None:
        every = self.session.note_ids()
        for tag in self.session.tags()[:2]:
            found = self.session.note_ids(NoteNarrowing(tags=(tag.name,)))
            assert len(found) >= tag.count
            assert set(found) <= set(every)


TestAnnotator = Annotator.TestCase
TestAnnotator.settings = settings(
    max_examples=15, stateful_step_count=14, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
