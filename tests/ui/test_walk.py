"""The order in which the hits of a search are walked through."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.query import Hit, Search, SearchResult
from viewer.domain.ticket import Ticket
from viewer.ui import walk
from viewer.ui.walk import Stop, Walk


class Asked:
    """A session that answers from a list."""

    def __init__(self, hits, places, total=None):
        self.hits, self.found, self.total = tuple(hits), places, total

    def search(self, search, limit):
        return SearchResult(search.query, "", len(self.hits) if self.total is None else self.total, self.hits[:limit])

    def places(self, search, document):
        return self.found.get(document, ())


def account(name, start=None, end=None):
    return Hit("document", name, name, name, "", start=start, end=end)


def test_accounts_come_in_the_order_of_the_results_and_places_in_the_order_of_the_text():
    session = Asked([account("b", 5, 6), account("a", 1, 2)], {"a": ((1, 2), (8, 9)), "b": ((5, 6),)})
    assert walk.take(session, Search("x")) == Walk((Stop("b", 5, 6), Stop("a", 1, 2), Stop("a", 8, 9)))


def test_what_a_note_stands_on_is_a_stop_and_what_has_no_place_is_none():
    note = Hit("note", "n", "a", "", "", start=3, end=7)
    session = Asked([note, Hit("entity", "e", None, "", ""), account("c"), account("d", 2, 4)], {})
    assert walk.take(session, Search("x")).stops == (Stop("a", 3, 7), Stop("d", 2, 4))


def test_no_place_is_gone_to_twice():
    session = Asked([account("a"), Hit("note", "n", "a", "", "", start=1, end=2)], {"a": ((1, 2),)})
    assert walk.take(session, Search("x")).stops == (Stop("a", 1, 2),)


def test_it_says_where_there_are_more_and_stops_when_told_to():
    assert not walk.take(Asked([account("a", 1, 2)], {}, total=900), Search("x")).whole
    ticket = Ticket()
    ticket.cancel()
    assert walk.take(Asked([account("a", 1, 2)], {}), Search("x"), ticket).stops == ()


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 50), st.integers(1, 9)), max_size=12), st.data())
def test_a_place_is_found_again_by_any_part_of_it(made, data):
    through = Walk(tuple(Stop(document, start, start + length) for document, start, length in made))
    if not through.stops:
        assert through.at("a", 0, 1) is None
        return
    stop = data.draw(st.sampled_from(through.stops))
    at = data.draw(st.integers(stop.start, stop.end - 1))
    found = through.at(stop.document, at, at + 1)
    assert found is not None
    assert through.stops[found].start <= at < through.stops[found].end
