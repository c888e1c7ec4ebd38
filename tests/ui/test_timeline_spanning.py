"""Chosen days leave what has to do with them, together with what a search leaves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.ui import invented
from viewer.domain.query import Matching
from viewer.session.views import ArchiveInfo
from viewer.ui.notes.listed import NoteList
from viewer.ui.snapshot import Snapshot
from viewer.ui.spanning import both, in_words, within


def snapshot() -> Snapshot:
    return Snapshot(
        ArchiveInfo("a", "Harbour", "", 1, read_only=False),
        invented.accounts(),
        invented.claims(),
        NoteList.of(invented.notes()),
        invented.events(),
    )


def test_events_of_the_days_their_accounts_and_nothing_undated():
    found = within(snapshot(), ("2030-06-25", "2030-07-31"))
    assert found.events == {"b-fire", "c-fire", "c-dock"}
    assert found.documents == {"d2", "d3"}


def test_an_open_date_meets_every_later_day():
    assert within(snapshot(), ("2040-01-01", "2040-01-02")).events == {"c-trial"}


def test_claims_that_are_dated_then_or_quote_an_event_of_then():
    assert within(snapshot(), ("2031-03-01", "2031-03-02")).claims == {"year"}
    assert within(snapshot(), ("2029-03-01", "2029-03-02")).claims == set()
    quoting = invented.claim("strike", "Who struck?", "actor", invented.cell("s", "d2", "the dockers", start=70))
    now = snapshot()
    now = Snapshot(now.info, now.accounts, [*now.claims, quoting], now.notes, now.events)
    assert within(now, ("2029-03-01", "2029-03-02")).claims == {"strike"}


def test_notes_have_no_days():
    assert within(snapshot(), ("1900-01-01", "1900-01-02")) == Matching(notes=frozenset({"n1", "n2", "n3"}))


ids = st.frozensets(st.sampled_from("abc"))
matchings = st.none() | st.builds(Matching, ids, ids, ids, ids)


@given(matchings, matchings)
def test_both_leave_only_what_each_leaves(a, b):
    left = both(a, b)
    assert left == both(b, a)
    for kind in ("documents", "events", "claims", "notes"):
        parts = [getattr(each, kind) for each in (a, b) if each is not None]
        assert (left is None) == (not parts)
        if left is not None:
            assert getattr(left, kind) == frozenset.intersection(*parts)


def test_days_in_words_name_a_common_year_once():
    assert in_words(("2018-05-03", "2018-06-05")) == "3 May – 5 June 2018"
    assert in_words(("2017-12-30", "2018-01-02")) == "30 December 2017 – 2 January 2018"
