"""The timeline: days on a line, lanes of accounts, and walking through them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui import invented
from viewer.domain.date import to_days
from viewer.ui.theme import THEMES, look
from viewer.ui.timeline.grouping import grouped
from viewer.ui.timeline.lanes import bands, extent, opening
from viewer.ui.timeline.lanes import lay_out as lay_out_groups
from viewer.ui.timeline.narrowing import Narrowing
from viewer.ui.timeline.scale import LONGEST, SHORTEST, Scale, calendar_day, number_of, ticks
from viewer.ui.timeline.timeline import Timeline

days = st.floats(-500_000, 3_700_000)
spans = st.floats(SHORTEST, LONGEST)
widths = st.floats(50, 5_000)
scales = st.builds(lambda first, span, width: Scale(first, first + span, width), days, spans, widths)


def lay_out(events, accounts, claims=(), kind="all"):
    chosen = Narrowing(kind).events(events, accounts)
    letters = {account.document.id: account.letter for account in accounts}
    return lay_out_groups(grouped(chosen, accounts), claims, letters)


class TestScale:
    @given(scales, st.floats(0, 1))
    def test_a_day_comes_back_from_its_pixel(self, scale, share):
        x = share * scale.width
        assert scale.to_x(scale.to_day(x)) == pytest.approx(x, abs=scale.width * 1e-6)

    @given(scales, st.floats(0.01, 100), st.floats(0, 1))
    def test_zooming_keeps_the_day_under_the_pointer(self, scale, factor, share):
        x = share * scale.width
        zoomed = scale.zoom(factor, x)
        assert zoomed.to_day(x) == pytest.approx(scale.to_day(x), abs=1e-6 * max(scale.days, zoomed.days))
        assert SHORTEST * 0.999 <= zoomed.days <= LONGEST * 1.001

    @given(st.lists(days, min_size=1, max_size=5), widths, st.lists(st.floats(-1e7, 1e7), max_size=5))
    def test_panning_never_loses_every_event(self, starts, width, moves):
        scale = Scale(0, 10, width).fit((day, day + 1) for day in starts)
        for move in moves:
            scale = scale.pan(move)
        assert scale.first <= scale.high and scale.last >= scale.low

    @given(st.lists(st.tuples(days, st.floats(0, 40_000)), min_size=1, max_size=8), widths)
    def test_fit_shows_everything(self, found, width):
        scale = Scale(0, 10, width).fit((low, low + length) for low, length in found)
        for low, length in found:
            assert 0 <= scale.to_x(low) <= scale.to_x(low + length) <= width

    @given(scales, st.floats(40, 200))
    def test_ticks_stand_apart_and_in_view(self, scale, apart):
        found = ticks(scale, apart)
        places = [tick.x for tick in found]
        assert all(-1e-3 <= x <= scale.width * 1.001 for x in places)
        assert all(b - a >= apart * 0.999 for a, b in pairwise(places))

    @given(st.integers(-2_000_000, 4_000_000))
    def test_every_day_has_a_date_and_comes_back(self, number):
        assert number_of(*calendar_day(number)) == number

    @pytest.mark.parametrize(
        ("first", "span", "labels"),
        [
            ((2018, 6, 29), 0.3, ["29 Jun 2018", "01:00", "02:00", "03:00", "04:00", "05:00", "06:00", "07:00"]),
            ((2017, 12, 31), 1.5, ["31 Dec 2017", "06:00", "12:00", "18:00", "1 Jan 2018", "06:00", "12:00"]),
            ((2018, 6, 29), 6, ["29 Jun 2018", "30 Jun", "1 Jul", "2 Jul", "3 Jul", "4 Jul", "5 Jul"]),
            (
                (2017, 12, 31),
                8,
                ["31 Dec 2017", "1 Jan 2018", "2 Jan", "3 Jan", "4 Jan", "5 Jan", "6 Jan", "7 Jan", "8 Jan"],
            ),
            ((2018, 1, 1), 200, ["Jan 2018", "Feb 2018", "Mar 2018", "Apr 2018", "May 2018", "Jun 2018", "Jul 2018"]),
            ((1900, 1, 1), 36_525, ["1900", "1920", "1940", "1960", "1980", "2000"]),
            ((-498, 1, 1), 365 * 1_000, ["400 BC", "200 BC", "1", "200", "400"]),
        ],
    )
    def test_ticks_step_from_days_to_centuries(self, first, span, labels):
        start = number_of(*first)
        found = [tick.label for tick in ticks(Scale(start, start + span, 800), 100)]
        assert found == labels


class TestLanes:
    def test_a_lane_for_each_account_by_letter_with_sorted_events(self):
        lanes = lay_out(invented.events(), list(reversed(invented.accounts())))
        assert [lane.head.letter for lane in lanes] == ["A", "B", "C"]
        assert [mark.event.id for mark in lanes[2].marks] == ["c-dock", "c-fire", "c-pub", "c-trial"]
        assert [len(lane.undated) for lane in lanes] == [1, 0, 0]

    def test_the_kind_narrows_what_shows(self):
        lanes = lay_out(invented.events(), invented.accounts(), kind="publication")
        assert [[mark.event.id for mark in lane.marks] for lane in lanes] == [["a-pub"], ["b-pub"], ["c-pub"]]

    def test_what_is_known_to_the_day_is_a_point_and_an_open_end_is_open(self):
        marks = {mark.event.id: mark for lane in lay_out(invented.events(), invented.accounts()) for mark in lane.marks}
        assert marks["c-fire"].is_point and not marks["c-dock"].is_point
        assert marks["c-trial"].open_end and not marks["c-trial"].open_start
        assert marks["b-fire"].low == to_days("2030-01-01") and marks["b-fire"].high == to_days("2031-01-01")

    def test_the_date_that_disagrees_is_marked_and_only_that(self):
        lanes = lay_out(invented.events(), invented.accounts(), invented.claims())
        assert [mark.event.id for lane in lanes for mark in lane.marks if mark.conflicts] == ["a-fire"]

    def test_a_band_for_each_group_that_agrees(self):
        found = {(band.low_day, band.high_day) for band in bands(invented.claims())}
        assert found == {
            (to_days("2030-06-30"), to_days("2030-06-30") + 1),
            (to_days("2031-01-01"), to_days("2031-12-31") + 1),
        }

    def test_one_old_date_does_not_press_the_rest_together(self):
        old = invented.event("old", "d1", "1648-10-24")
        recent = lay_out(invented.events(), invented.accounts())
        assert opening(recent, []) == extent(recent)
        lanes = lay_out([old, *invented.events()], invented.accounts())
        shown = opening(lanes, bands(invented.claims()))
        assert min(low for low, _ in shown) >= to_days("2029-01-01")
        assert lanes[0].beyond(to_days("2029-01-01"), to_days("2032-12-31")) == (1, 2)

    def test_accounts_that_agree_have_no_band(self):
        view = invented.claim(
            "c",
            "When?",
            "date",
            invented.cell("1", "d1", "2030", edtf="2030"),
            invented.cell("2", "d2", "2030", edtf="2030"),
        )
        assert bands([view]) == []

    @given(
        st.lists(st.tuples(st.integers(700_000, 740_000), st.sampled_from([1, 3, 30, 365, 9_000])), max_size=40),
        st.integers(699_000, 741_000),
        st.integers(1, 5_000),
    )
    def test_what_meets_the_view_is_found_and_nothing_else(self, found, first, span):
        from viewer.domain.date import from_days
        from viewer.domain.event import Event

        events = [
            Event(str(n), "d1", "event", "x", from_days(low), from_days(low + length - 1))
            for n, (low, length) in enumerate(found)
        ]
        lane = lay_out(events, invented.accounts())[0]
        seen = {mark.event.id for shelf in lane.shelves for mark in shelf.meeting(first, first + span)}
        assert seen == {
            str(n) for n, (low, length) in enumerate(found) if low <= first + span and low + length >= first
        }


@pytest.fixture
def timeline(qtbot):
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.resize(1280, 210)
    widget.set_data(invented.accounts(), invented.events(), invented.claims())
    widget.show()
    qtbot.waitExposed(widget)
    widget.chart.setFocus()
    return widget


def focused(timeline):
    event = timeline.chart.focused_event()
    return event and event.id


class TestWalking:
    def test_arrows_go_along_a_lane_and_enter_opens_the_line(self, timeline, qtbot):
        assert timeline.select("b-strike")
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Right)
        assert focused(timeline) == "b-fire"
        with qtbot.waitSignal(timeline.event_activated) as opened:
            qtbot.keyClick(timeline.chart, Qt.Key.Key_Return)
        assert opened.args == ["b-fire"]
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Left)
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Left)
        assert focused(timeline) == "b-strike"

    def test_up_and_down_go_to_the_nearest_date_of_the_next_account(self, timeline, qtbot):
        timeline.select("b-fire")
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Down)
        assert focused(timeline) == "c-dock"
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Up)
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Up)
        assert focused(timeline) == "a-fire"
        qtbot.keyClick(timeline.chart, Qt.Key.Key_End)
        assert focused(timeline) == "a-pub"
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Home)
        assert focused(timeline) == "a-fire"

    def test_the_event_in_focus_is_said_in_words(self, timeline):
        timeline.select("b-strike")
        assert timeline.chart.caption() == "B · about 2029: The strike began around 2029."
        assert timeline.chart.accessibleDescription() == timeline.chart.caption()

    def test_an_event_out_of_view_is_brought_into_view(self, timeline, qtbot):
        timeline.select("a-press")
        for _ in range(12):
            qtbot.keyClick(timeline.chart, Qt.Key.Key_Plus)
        scale = timeline.chart.scale
        assert scale.days < 200
        timeline.select("b-strike")
        scale = timeline.chart.scale
        assert scale.first < to_days("2029-12-31") and scale.last > to_days("2029-01-01")

    def test_keys_zoom_and_fit(self, timeline, qtbot):
        whole = timeline.chart.scale
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Plus)
        assert timeline.chart.scale.days < whole.days
        qtbot.keyClick(timeline.chart, Qt.Key.Key_F)
        assert timeline.chart.scale == whole
        qtbot.keyClick(timeline.chart, Qt.Key.Key_Minus)
        qtbot.keyClick(timeline.chart, Qt.Key.Key_0)
        assert timeline.chart.scale == whole

    def test_its_letters_are_not_taken_by_the_window(self, timeline):
        for key, ours in ((Qt.Key.Key_F, True), (Qt.Key.Key_0, True), (Qt.Key.Key_A, False)):
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
            asked.ignore()
            QApplication.sendEvent(timeline.chart, asked)
            assert asked.isAccepted() is ours

    def test_a_click_opens_the_event_under_it(self, timeline, qtbot):
        place = timeline.chart.mark_position("c-fire")
        with qtbot.waitSignal(timeline.event_activated) as opened:
            qtbot.mouseClick(timeline.chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert opened.args == ["c-fire"]
        assert focused(timeline) == "c-fire"

    def test_a_drag_pans_and_opens_nothing(self, timeline, qtbot):
        view, start = timeline.chart.viewport(), timeline.chart.mark_position("c-fire")
        before = timeline.chart.scale
        with qtbot.assertNotEmitted(timeline.event_activated):
            qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
            moved = start + QPoint(-60, 0)
            for step in (start + QPoint(-30, 0), moved):
                drag(view, step)
            qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=moved)
        assert timeline.chart.scale.to_x(0) == pytest.approx(before.to_x(0) - 60)

    def test_the_wheel_zooms_around_the_pointer(self, timeline):
        view, place = timeline.chart.viewport(), timeline.chart.mark_position("c-fire")
        before = timeline.chart.scale.days
        wheel = QWheelEvent(
            QPointF(place), view.mapToGlobal(QPointF(place)), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, wheel)
        assert timeline.chart.scale.days < before
        assert (timeline.chart.mark_position("c-fire") - place).manhattanLength() <= 1


def drag(view, position):
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(
        view,
        QMouseEvent(
            QEvent.Type.MouseMove, QPointF(position), view.mapToGlobal(QPointF(position)), left, left,
            Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip


class TestPanel:
    def test_the_list_says_the_same_as_the_chart(self, timeline, qtbot):
        rows = timeline.as_rows()
        assert [row.event_id for row in rows][:2] == ["b-strike", "b-fire"]
        assert rows[-1].event_id == "a-lost" and rows[-1].date == "undated"
        timeline.show_list()
        model = timeline.list.rows_model
        assert model.rowCount() == len(rows) == len(invented.events())
        timeline.list.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        assert model.index(0, 1).data().startswith("C · ")
        timeline.list.select("c-fire")
        with qtbot.waitSignal(timeline.event_activated) as opened:
            qtbot.keyClick(timeline.list, Qt.Key.Key_Return)
        assert opened.args == ["c-fire"]

    def test_narrowing_to_publications_reaches_chart_and_list(self, timeline):
        timeline.show_list()
        timeline.set_kind("publication")
        assert {row.kind for row in timeline.as_rows()} == {"publication"}
        assert timeline.list.rows_model.rowCount() == 3
        assert not timeline.select("a-fire") and timeline.select("a-pub")

    def test_new_data_keep_the_view_and_the_focus(self, timeline):
        timeline.select("a-fire")
        timeline.chart.zoom(3)
        before = timeline.chart.scale
        timeline.set_data(invented.accounts(), invented.events()[:-1], [])
        assert focused(timeline) == "a-fire"
        assert (timeline.chart.scale.first, timeline.chart.scale.last) == (before.first, before.last)

    def test_the_label_of_a_conflict_leads_to_its_claim(self, timeline, qtbot):
        timeline.grab()
        (label, _), *_ = timeline.chart._drawn.band_labels
        with qtbot.waitSignal(timeline.claim_activated) as opened:
            qtbot.mouseClick(timeline.chart.viewport(), Qt.MouseButton.LeftButton, pos=label.center().toPoint())
        assert opened.args == ["year"]

    def test_it_follows_the_theme(self, timeline, monkeypatch):
        light = timeline.chart.grab().toImage()
        monkeypatch.setattr(look(), "theme", THEMES["dark"])
        look().changed.emit()
        assert timeline.chart.grab().toImage() != light

    def test_it_says_what_to_do_when_there_is_nothing(self, qtbot):
        widget = Timeline()
        qtbot.addWidget(widget)
        widget.show()
        assert "Import" in widget._pages.currentWidget().text()
        widget.set_data(invented.accounts(), [], [])
        assert "No dates" in widget._pages.currentWidget().text()

    def test_thousands_of_events_are_counted_and_a_click_enlarges(self, qtbot):
        widget = Timeline()
        qtbot.addWidget(widget)
        widget.resize(900, 300)
        many = [invented.event(f"e{n}", "d1", f"{2000 + n % 40}-{n % 12 + 1:02}-{n % 28 + 1:02}") for n in range(9_000)]
        widget.set_data(invented.accounts(), many, [])
        widget.show()
        widget.grab()
        before = widget.chart.scale.days
        with qtbot.assertNotEmitted(widget.event_activated):
            qtbot.mouseClick(widget.chart.viewport(), Qt.MouseButton.LeftButton, pos=widget.chart.mark_position("e500"))
        assert widget.chart.scale.days < before

    def test_more_lanes_than_fit_scroll_to_the_one_in_focus(self, qtbot):
        from viewer.domain.document import Document
        from viewer.session.views import Account

        accounts = [Account(Document(f"x{n}", f"Account {n}"), f"{n:03}") for n in range(60)]
        events = [invented.event(f"e{n}", f"x{n}", "2030-06-30") for n in range(60)]
        widget = Timeline()
        qtbot.addWidget(widget)
        widget.resize(900, 210)
        widget.set_data(accounts, events, [])
        widget.show()
        bar = widget.chart.verticalScrollBar()
        assert bar.maximum() > 0 and bar.value() == 0
        widget.select("e59")
        assert bar.value() == bar.maximum()

    def test_hostile_values_are_shown_not_obeyed(self, qtbot):
        from viewer.ui.models.plain import tip

        widget = Timeline()
        qtbot.addWidget(widget)
        bad = invented.event("e", "d1", "0001-01-01", "<img src=x><b>😀\u202e\nline" * 200)
        last = invented.event("l", "d1", "9999-12-31", "")
        widget.set_data(invented.accounts(), [bad, last], [])
        widget.resize(640, 200)
        widget.show()
        widget.select("e")
        widget.grab()
        for _ in range(40):
            widget.chart.zoom(0.5)
        widget.grab()
        assert "<img" not in tip(bad.text) and "&lt;img" in tip(bad.text)
