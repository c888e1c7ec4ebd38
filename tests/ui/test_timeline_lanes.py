"""Lanes by whatever the user asks for, and what narrows the events in them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui import invented
from viewer.domain.source import Source
from viewer.ui.timeline.grouping import GROUPINGS, MOST, grouped, tags_of
from viewer.ui.timeline.lanes import bands
from viewer.ui.timeline.narrowing import KINDS, Narrowing

PORT = Source("s1", "Port authority", origin="The port")
UNION = Source("s2", "Dockers' union", origin="The dockers")


@pytest.fixture
def accounts():
    a, b, c = invented.accounts()
    published = replace(c.document, published="2030-10")
    return [
        replace(a, source=PORT, document=replace(a.document, published="2033-02-05")),
        replace(b, source=UNION, badge="C6"),
        replace(c, document=published),
    ]


def lanes(accounts, by, **more):
    return {str(head): [event.id for event in events] for head, events in grouped(EVENTS, accounts, by, **more)}


EVENTS = [
    replace(event, entities=("harbour", "port") if event.id == "a-fire" else ("harbour",) if "fire" in event.id else ())
    for event in invented.events()
]


def test_a_source_an_origin_and_a_grade_have_lanes_and_none_is_the_last(accounts):
    assert list(lanes(accounts, "source")) == ["Dockers' union · C6", "Port authority · F6", "No source"]
    assert list(lanes(accounts, "origin")) == ["The dockers", "The port", "No origin"]
    assert list(lanes(accounts, "grade")) == [
        "B · Usually reliable",
        "C · Fairly reliable",
        "F · Reliability cannot be judged",
    ]
    assert lanes(accounts, "origin")["The dockers"] == ["b-fire", "b-strike", "b-pub"]


def test_an_event_stands_in_the_lane_of_every_name_in_it(accounts):
    found = lanes(accounts, "entity", names={"harbour": "Harlow harbour", "port": "The port"})
    assert list(found) == ["Harlow harbour", "The port", "No name"]
    assert found["Harlow harbour"] == ["a-fire", "b-fire", "c-fire"]
    assert found["The port"] == ["a-fire"]


def test_names_beyond_the_most_frequent_share_a_lane(accounts):
    many = [replace(EVENTS[0], id=f"e{n}", entities=(f"name {n:02}",)) for n in range(MOST + 2)]
    found = grouped(many, accounts, "entity")
    assert len(found) == MOST + 1
    assert (found[-1][0].title, len(found[-1][1])) == ("2 more", 2)


def test_tags_of_notes_on_the_words_make_lanes(accounts):
    tags = tags_of(EVENTS, invented.notes())
    assert tags["a-fire"] == ("to verify",) and "b-fire" not in tags
    assert lanes(accounts, "tag", tags=tags)["to verify"] == ["a-fire"]


@given(st.sampled_from(GROUPINGS))
def test_no_lane_loses_an_event(by):
    accounts = invented.accounts()
    tags = tags_of(EVENTS, invented.notes())
    found = {event for _, events in grouped(EVENTS, accounts, by, tags=tags) for event in events}
    assert found == set(EVENTS)


def shown(accounts, **narrowing):
    return {event.id for event in Narrowing(**narrowing).events(EVENTS, accounts)}


def test_words_a_name_a_grade_and_a_search_narrow(accounts):
    assert shown(accounts, text="FIRE  broke") == {"a-fire"}
    assert shown(accounts, entity="port") == {"a-fire"}
    assert shown(accounts, grade="B") == {event.id for event in EVENTS if event.document == "d3"}
    assert shown(accounts, grade="C") == {event.id for event in EVENTS if event.document in ("d2", "d3")}
    assert shown(accounts, grade="F") == {event.id for event in EVENTS if event.document == "d1"}
    assert shown(accounts, only=frozenset({"b-fire"})) == {"b-fire"}
    assert shown(accounts, kind="publication") == {"a-pub", "b-pub", "c-pub"}
    assert set(KINDS) == {"event", "publication", "all"}


def test_as_known_then_hides_what_was_surely_published_later(accounts):
    assert {id[0] for id in shown(accounts, known_by="2031-01-01")} == {"b", "c"}
    assert {id[0] for id in shown(accounts, known_by="2030-10-15")} == {"b", "c"}, "October may have been the first"
    assert {id[0] for id in shown(accounts, known_by="2030-09-30")} == {"b"}, "nobody knows when the leaflet came out"


def test_who_was_not_yet_known_makes_no_band():
    assert len(bands(invented.claims())) == 2
    assert bands(invented.claims(), {"d2", "d3"}) == []
    assert len(bands(invented.claims(), {"d1", "d2"})) == 2
