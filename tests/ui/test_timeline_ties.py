"""Joined events: what is tied, what conflicts, and how it is drawn, chosen and judged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui import invented
from viewer.domain.date import to_days
from viewer.domain.event import Event, Happening, meeting
from viewer.domain.mention import DATE, DateValue, Mention
from viewer.errors import ViewerError
from viewer.session.views import EventProposal
from viewer.ui.inspector.date_value import DateValueField
from viewer.ui.theme import THEMES, look
from viewer.ui.timeline import keys, ties
from viewer.ui.timeline.arranging import Asked, arrange
from viewer.ui.timeline.narrowing import Narrowing
from viewer.ui.timeline.timeline import Timeline
from viewer.ui.timeline.words import as_given, in_full

CTRL = Qt.KeyboardModifier.ControlModifier


def joined(*ids: str, name: str = "The fire") -> tuple[list[Event], Happening]:
    events = [replace(e, happening="h") if e.id in ids else e for e in invented.events()]
    return events, Happening("h", name, tuple(e for e in events if e.happening))


def arranged(*ids: str, **more):
    events, happening = joined(*ids)
    return arrange(Asked(invented.accounts(), events, happenings=[happening], **more))


def test_a_tie_leads_from_lane_to_lane():
    found = arranged("b-fire", "c-fire")
    (tie,) = found.ties
    assert [found.lanes[lane].marks[index].event.id for lane, index in tie.places] == ["b-fire", "c-fire"]
    assert not tie.conflicts and not found.bands
    assert not any(mark.conflicts for lane in found.lanes for mark in lane.marks)


def test_dates_that_do_not_meet_make_a_band_with_the_name_and_mark_both_sides():
    found = arranged("a-fire", "c-fire")
    (tie,), (band,) = found.ties, found.bands
    assert tie.conflicts and band.question == "The fire" and band.of == "h"
    assert (band.low_day, band.high_day) == (to_days("2030-06-30"), to_days("2031-12-31") + 1)
    assert {m.event.id for lane in found.lanes for m in lane.marks if m.conflicts} == {"a-fire", "c-fire"}


def test_of_three_only_those_that_exclude_another_are_contested():
    _, happening = joined("b-fire", "c-fire", "c-trial")
    assert ties.contested([happening]) == {"b-fire", "c-fire", "c-trial"}
    _, happening = joined("b-fire", "c-fire", "c-dock", "a-fire")
    assert ties.contested([happening]) == {"a-fire", "b-fire", "c-fire", "c-dock"}
    _, happening = joined("b-fire", "c-fire")
    assert ties.contested([happening]) == frozenset()


def test_what_is_hidden_ties_nothing():
    found = arranged("a-fire", "c-fire", narrowing=Narrowing(only=frozenset({"a-fire"})))
    assert not found.ties and not found.bands
    assert not any(mark.conflicts for lane in found.lanes for mark in lane.marks)


def test_words_tell_the_date_as_given_only_where_it_stands_in_the_sentence():
    said = replace(invented.event("e", "d1", "2030-06-30", "It began on Sunday.", at=112), end=118, sentence=(100, 119))
    assert as_given(said) == "Sunday"
    assert as_given(replace(said, sentence=(100, 140))) == "", "blanks were taken out: places have moved"
    assert as_given(invented.event("e", "d1", "2030", kind="publication")) == ""
    assert "given as “Sunday”" in in_full(said)


@pytest.fixture
def timeline(qtbot):
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(1000, 400)
    events, happening = joined("a-fire", "c-fire")
    made.set_data(invented.accounts(), events, (), happenings=[happening])
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("theme", THEMES)
def test_the_tie_is_drawn_in_the_colour_of_conflict(timeline, theme):
    look().use(theme)
    chart = timeline.chart
    chart.fit()
    a, c = (chart.mark_position(event) for event in ("a-fire", "c-fire"))
    image, wanted = chart.viewport().grab().toImage(), look().theme.c("conflict")
    steps = [(a.x() + (c.x() - a.x()) * n / 200, a.y() + (c.y() - a.y()) * n / 200) for n in range(60, 90)]

    def near(x, y):
        seen = image.pixelColor(round(x), round(y))
        return all(abs(seen.getRgb()[n] - wanted.getRgb()[n]) < 70 for n in range(3))

    assert any(near(x, y) for x, y in steps)
    look().use("light")


def test_ctrl_space_chooses_and_j_asks_to_join_what_was_chosen(timeline):
    told = []
    timeline.requested.connect(lambda asked, ids: told.append((asked, ids)))
    for event in ("b-fire", "c-dock"):
        timeline.select(event)
        QTest.keyClick(timeline.chart, Qt.Key.Key_Space, CTRL)
    QTest.keyClick(timeline.chart, Qt.Key.Key_Space, CTRL)  # c-dock no longer
    timeline.select("c-fire")
    QTest.keyClick(timeline.chart, Qt.Key.Key_J)
    assert told == [(keys.JOIN, ["b-fire", "c-fire"])]
    assert not any(row.chosen for row in timeline.as_rows())


def test_what_is_gone_is_no_longer_chosen(timeline):
    timeline.select("b-fire")
    QTest.keyClick(timeline.chart, Qt.Key.Key_Space, CTRL)
    timeline.set_data(invented.accounts(), [e for e in invented.events() if e.id != "b-fire"], ())
    told = []
    timeline.requested.connect(lambda asked, ids: told.append(ids))
    timeline.select("c-fire")
    QTest.keyClick(timeline.chart, Qt.Key.Key_J)
    assert told == [["c-fire"]]


def test_the_list_has_speaker_names_and_what_an_event_is_joined_to(timeline):
    events, happening = joined("a-fire", "c-fire")
    events = [replace(e, speaker="a guard", entities=("harbour",)) if e.id == "a-fire" else e for e in events]
    names = {"harbour": "Harlow harbour"}
    timeline.set_data(invented.accounts(), events, (), names=names, happenings=[happening])
    timeline.show_list()
    model = timeline.list.rows_model
    row = model.row_of("a-fire")
    said = {column.title: model.index(row, n).data() for n, column in enumerate(model.columns)}
    assert (said["Speaker"], said["Names"], said["Joined as"]) == ("a guard", "Harlow harbour", "The fire")


def test_a_proposal_is_taken_away_at_once_and_the_next_one_is_current(timeline):
    pairs = (("a-fire", "b-fire"), ("a-press", "b-strike"))
    of = {event.id: event for event in invented.events()}
    offered = [EventProposal(f"{a}+{b}", (of[a], of[b]), "fire", 0.7, meeting([of[a], of[b]])) for a, b in pairs]
    timeline.set_proposals(offered)
    told = []
    timeline.proposals.joined.connect(told.append)
    timeline.proposals.dismissed.connect(lambda ids: told.append(("not", ids)))
    QTest.keyClick(timeline.proposals, Qt.Key.Key_Plus)
    QTest.keyClick(timeline.proposals, Qt.Key.Key_Delete)
    QTest.keyClick(timeline.proposals, Qt.Key.Key_Delete)  # nothing is left
    assert told == [["a-fire", "b-fire"], ("not", ["a-press", "b-strike"])]


def date(edtf: str | None, resolution: str = "explicit", id: str = "m") -> Mention:
    value = DateValue(edtf, edtf, edtf, "day", resolution=resolution, reason="as written")
    return Mention(id, "d1", 0, 6, "Sunday", DATE, value=value)


def test_the_date_field_asks_only_for_something_else_and_keeps_what_was_refused(qtbot):
    field = DateValueField()
    qtbot.addWidget(field)
    field.show_mention(date("2030-06-30"))
    told = []
    field.date_set.connect(lambda *said: told.append(said))
    QTest.keyClick(field._value, Qt.Key.Key_Return)
    assert not told, "it means that already"
    assert not field._back.isVisible(), "there is nothing to go back to"
    field._value.clear()
    QTest.keyClicks(field._value, "30 Febuary 2030")
    QTest.keyClick(field._value, Qt.Key.Key_Return)
    assert told == [("m", "30 Febuary 2030", "")]
    field.refuse(ViewerError("That is no date.", do="Write one."))
    assert field._trouble.text() == "That is no date. Write one."
    field.show_mention(date("2030-06-30"))
    assert field._value.text() == "30 Febuary 2030", "a refresh takes nothing away"
    field.show_mention(date("2030-07-01", resolution="user"))
    assert field._value.text() == "2030-07-01" and field._back.isVisible() and not field._trouble.isVisible()
