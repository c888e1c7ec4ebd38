"""The timeline's overview, chosen days, conflicts, undated events and pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui import invented
from viewer.domain.date import to_days
from viewer.errors import ViewerError
from viewer.ui.timeline.timeline import Timeline


@pytest.fixture
def timeline(qtbot):
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.set_data(
        invented.accounts(), invented.events(), invented.claims(), invented.notes(), {"harbour": "Harlow harbour"}
    )
    made.show()
    qtbot.waitExposed(made)
    return made


def at(chart, day, lane=0):
    return QPoint(round(chart.plan.label_width + chart.scale.to_x(day)), round(chart.plan.lane_top(lane) + 4))


def test_dragging_with_shift_chooses_days_and_escape_lets_them_go(timeline, qtbot):
    chart, told = timeline.chart, []
    timeline.span_changed.connect(told.append)
    view = chart.viewport()
    before = chart.scale
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(chart, 741_000))
    QTest.mouseMove(view, at(chart, 741_300))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(chart, 741_300))
    assert chart.scale == before, "choosing days does not move them"
    first, last = (to_days(day) for day in told[-1])
    assert first == pytest.approx(741_000, abs=4) and last == pytest.approx(741_300, abs=4)
    chart.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert told[-1] is None and chart.span() is None


def test_the_keyboard_chooses_from_one_event_to_another(timeline):
    chart = timeline.chart
    timeline.select("c-dock")
    QTest.keyClick(chart, Qt.Key.Key_BracketLeft)
    timeline.select("a-press")
    QTest.keyClick(chart, Qt.Key.Key_BracketRight)
    assert chart.span() == (to_days("2030-06-21"), to_days("2033-02-05") + 1)


def test_x_goes_through_the_conflicts_round(timeline):
    QTest.keyClick(timeline.chart, Qt.Key.Key_X)
    assert timeline.chart.focused_event().id == "a-fire"
    timeline.select("c-trial")
    QTest.keyClick(timeline.chart, Qt.Key.Key_X)
    assert timeline.chart.focused_event().id == "a-fire"
    QTest.keyClick(timeline.chart, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.chart.focused_event().id == "a-fire", "it is the only one"


def test_the_overview_moves_the_chart(timeline):
    chart, overview = timeline.chart, timeline.overview
    assert overview.isVisible()
    chart.zoom(8)
    before = overview.frame()
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(round(before.right()) + 120, 8))
    assert overview.frame().left() > before.left()
    assert chart.scale.first > 0


def test_a_low_panel_leaves_its_room_to_the_lanes(timeline):
    timeline.resize(1000, 120)
    assert not timeline.overview.isVisible()


def test_a_click_on_the_tray_lists_what_has_no_place_in_time(timeline):
    chart = timeline.chart
    tray = QPoint(round(chart.plan.width - 10), round(chart.plan.lane_top(0) + 6))
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=tray)
    assert timeline.list.isVisible()
    assert [row.event_id for row in timeline.as_rows()] == ["a-lost"]
    timeline.show_list(False)
    timeline.show_list(True)
    assert len(timeline.as_rows()) == len(invented.events())


def test_narrowing_reaches_chart_and_list_and_can_be_taken_back(timeline, qtbot):
    timeline.bar.set_text("fire broke")
    qtbot.waitUntil(lambda: len(timeline.as_rows()) == 1)
    assert timeline.bar.is_narrowing()
    timeline.bar.set_text("no such words")
    qtbot.waitUntil(lambda: not timeline.as_rows())
    timeline.bar.clear()
    assert len(timeline.as_rows()) == len(invented.events())
    timeline.set_data(invented.accounts(), invented.events(), (), only=frozenset({"b-fire"}))
    assert [row.event_id for row in timeline.as_rows()] == ["b-fire"]
    timeline.set_data(invented.accounts(), invented.events(), (), only=frozenset())
    assert not timeline.as_rows()
    assert any("Nothing left" in hint.text() for hint in timeline.findChildren(QLabel))
    timeline.set_data(invented.accounts(), invented.events(), ())
    timeline.bar.set_grouping("origin")
    assert [lane.head.title for lane in timeline.chart.plan.lanes] == ["No origin"]


def test_a_day_that_cannot_be_read_hides_nothing_and_says_so(timeline, qtbot):
    timeline.bar.show()
    timeline.bar.set_known_by("last tuesday")
    qtbot.waitUntil(timeline.bar._not_a_day.isVisible)
    assert len(timeline.as_rows()) == len(invented.events())


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_the_chart_is_saved_as_a_picture(timeline, tmp_path: Path, form):
    target = tmp_path / f"زمان ‘2030’.{form}"
    target.write_bytes(b"older")
    timeline.save_picture(target, "Harbour <fire>")
    data = target.read_bytes()
    if form == "pdf":
        assert data.startswith(b"%PDF") and b"%%EOF" in data[-32:]
    elif form == "png":
        picture = QImage(str(target))
        assert picture.text("Title") == "Harbour <fire>"
        assert len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(picture.height())}) > 9
    else:
        assert QSvgRenderer(data).isValid()
        assert b"Harbour &lt;fire&gt;" in data


def test_what_cannot_be_written_leaves_the_older_file(timeline, tmp_path: Path):
    with pytest.raises(ViewerError, match="none of the pictures"):
        timeline.save_picture(tmp_path / "a.doc", "")
    with pytest.raises(ViewerError, match="could not be written"):
        timeline.save_picture(tmp_path / "nowhere" / "a.png", "")
    assert not list(tmp_path.iterdir())


def test_the_picture_goes_to_the_clipboard(timeline):
    timeline.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
