"""I walk the timeline, by keyboard and by mouse, and every date leads to its line and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.journeys.hand import Hand


def test_by_keyboard_alone_from_the_conflict_to_its_line(hand: Hand) -> None:
    hand.press("T")
    timeline, chart = hand.panels.timeline, hand.panels.timeline.chart
    assert chart.hasFocus() and chart.focused_event() is not None
    hand.press("X")
    conflict = chart.focused_event()
    assert conflict is not None and conflict.edtf == "2019"
    hand.press("+", "+", "Return")
    column = next(c for c in hand.panels.reader.columns if c.document == conflict.document)
    assert column.pane.hasFocus()
    assert conflict.start is not None
    assert column.pane.boxes_of(conflict.start, conflict.end or 0), "its words are on screen"
    hand.press("T", "Left", "Home", "Down", "F")
    assert chart.focused_event() is not None
    assert chart.focused_event().document != conflict.document
    assert timeline.chart.caption()


def test_the_sentence_at_the_text_cursor_shows_on_the_timeline(hand: Hand) -> None:
    chart = hand.panels.timeline.chart

    def shown() -> str:
        event = chart.focused_event()
        return event.text if event and event.document == hand.column(2).document else ""

    hand.click_words(2, "Thursday")
    hand.until(lambda: "Thursday" in shown())
    assert hand.column(2).pane.hasFocus(), "the keyboard stays in the text"


def test_lanes_by_origin_and_only_what_was_known_then(hand: Hand) -> None:
    timeline = hand.panels.timeline
    hand.click(hand.button("Lanes and what they show"))
    assert timeline.bar.isVisible()
    hand.named("Lanes by", QComboBox).setFocus()
    hand.press("Down", "Down")
    assert [lane.head.title for lane in timeline.chart.plan.lanes] == [
        "Iranian government",
        "NCRI / PMOI",
        "US institute",
    ]
    hand.named("As known by", QLineEdit).setFocus()
    hand.type("2019")
    hand.until(lambda: len(timeline.chart.plan.lanes) < 3)
    titles = [lane.head.title for lane in timeline.chart.plan.lanes]
    assert "Iranian government" not in titles, "it was published in 2021"
    assert hand.button("Lanes and what they show").text() == "Narrowed"
    hand.click(hand.button("Show everything"))
    assert len(timeline.chart.plan.lanes) == 3


def test_the_chart_is_saved_from_the_actions(hand: Hand, tmp_path: Path) -> None:
    target = tmp_path / "timeline.svg"
    hand.press("Ctrl+Shift+P")
    hand.type("picture")
    hand.press("Return")
    name = hand.dialog().findChild(QLineEdit)
    assert name is not None
    name.setFocus()
    name.selectAll()
    hand.type(str(target))
    hand.press("Return")
    hand.until(target.exists)
    assert b"<svg" in target.read_bytes()


def test_the_days_i_choose_narrow_library_ledger_and_results_and_let_go(hand: Hand) -> None:
    timeline, library = hand.panels.timeline, hand.panels.library
    hand.press("Ctrl+K")
    hand.type("rally")
    hand.press("Return")
    hand.until(lambda: bool(hand.bench.finding.total))
    found, claims = hand.bench.finding.total, hand.panels.claims.table.rows_model.rowCount()
    hand.press("T")
    conflict = next(e for e in hand.desk.now.events if e.edtf == "2019")
    timeline.select(conflict.id)
    hand.press("[", "]")
    hand.until(lambda: hand.desk.chronology.of_days is not None)
    hand.rest()
    assert {account.document.id for account in hand.desk.seen.accounts} == {conflict.document}
    assert [view.claim.question for view in hand.desk.seen.claims] == ["Year of the rally"]
    assert library.days.isVisible() and library.days.text().startswith("1 January – 31 December 2019")
    hand.until(lambda: 0 < hand.bench.finding.total < found)
    assert len(timeline.chart.plan.lanes) == len(hand.desk.now.accounts), "the timeline itself stays whole"
    hand.press("Ctrl+Shift+F")
    assert {account.document.id for account in hand.desk.seen.accounts} <= {conflict.document}, "both narrow at once"
    hand.press("Ctrl+Shift+F")
    hand.click(library.days)
    hand.until(lambda: hand.desk.chronology.of_days is None and hand.bench.finding.total == found)
    hand.rest()
    assert hand.panels.claims.table.rows_model.rowCount() == claims and not library.days.isVisible()


def test_days_in_which_nothing_happened_say_so(hand: Hand) -> None:
    hand.press("T", "F")
    hand.panels.timeline.chart.choose_span((500_000, 500_100))
    hand.until(lambda: hand.desk.chronology.of_days is not None)
    hand.rest()
    assert hand.says("No account dates anything in the chosen days.")
    hand.panels.timeline.chart.setFocus()
    hand.press("Esc")
    hand.until(lambda: hand.desk.chronology.of_days is None)
    assert not hand.says("No account dates anything in the chosen days.")
