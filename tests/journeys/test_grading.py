"""I say how far a source and a statement can be trusted, and why; nobody has said it before me."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPlainTextEdit

from tests.journeys.hand import Hand

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def badges(hand: Hand) -> list[str]:
    """The grades of the columns' heads."""
    return [column.head.grade.text() for column in hand.panels.reader.columns]


def in_library(hand: Hand) -> list[str]:
    model = hand.named("Accounts", QListView).model()
    rows = [str(model.index(n, 0).data(SPOKEN)) for n in range(model.rowCount())]
    return [row.split("grade ")[1].split(",")[0] for row in rows if "grade " in row]


def in_lanes(hand: Hand) -> list[str]:
    """The grades at the head of the timeline's lanes."""
    view = hand.panels.timeline.chart.viewport()
    tips = dict.fromkeys(hand.tip(view, QPoint(8, y)) for y in range(0, view.height(), 6))
    return [tip.rstrip("</qt>").split(" · ")[-1] for tip in tips if "Digest" in tip]


def grade(hand: Hand, letter: str, reason: str, topic: str = "", day: str = "") -> None:
    """Fills in the form that has the keyboard, and saves it, by keys alone."""
    value = hand.focus()
    assert isinstance(value, QComboBox)
    hand.press("Home", *["Down"] * "ABCDEF".find(letter), *["Down"] * "123456".find(letter))
    assert value.currentText().startswith(letter)
    hand.press("Tab")
    assert isinstance(hand.focus(), QPlainTextEdit)
    hand.type(reason)
    hand.press("Tab")
    for name, words in (("Topic of the grade", topic), ("Day the grade speaks about", day)):
        if hand.focus().accessibleName() == name:  # a statement has neither
            hand.type(words)
            hand.press("Tab")
    assert hand.focus().text() == "Save grade"
    hand.press("Space")


def test_nothing_is_graded_before_i_grade_it(hand: Hand) -> None:
    assert badges(hand) == ["F6"] * 3
    assert in_library(hand) == ["F6"] * 4
    assert in_lanes(hand) == ["F6"] * 4
    assert all(cell.credibility == "6" for view in hand.desk.now.claims for cell in view.claim.cells)


def test_a_click_on_the_badge_grades_the_source(hand: Hand) -> None:
    hand.click(hand.column(1).head.grade)
    assert hand.named("Name of the source", QLineEdit, hand.panels.inspector).isVisible()
    grade(hand, "C", "slips on dates", "dates", "2021-02-05")
    assert badges(hand) == ["C6", "F6", "F6"]
    assert in_library(hand) == ["C6", "F6", "F6", "F6"]
    assert in_lanes(hand) == ["C6", "F6", "F6", "F6"]
    assert hand.says("C · dates · 5 February 2021 · Ada: slips on dates")


def test_g_grades_and_every_judgement_stays_in_the_history(hand: Hand) -> None:
    hand.press("Alt+2", "G")
    grade(hand, "D", "partial")
    hand.press("Alt+2", "G")
    grade(hand, "B", "checked against the ruling")
    assert badges(hand)[1] == "B6"
    assert hand.says("Ada: partial")
    assert hand.says("Ada: checked against the ruling")
    hand.press("Alt+2", "Ctrl+Z")
    assert badges(hand)[1] == "D6"
    hand.press("Ctrl+Z")
    assert badges(hand)[1] == "F6"
    hand.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert badges(hand)[1] == "B6"


def test_a_grade_needs_its_reason(hand: Hand) -> None:
    hand.press("Alt+1", "G")
    hand.press("Home")
    assert hand.says("A grade needs its reason.")
    assert not hand.button("Save grade", hand.panels.inspector).isEnabled()


def test_the_badge_fetches_the_inspector_back(hand: Hand) -> None:
    hand.press("F10")
    hand.click(hand.column(2).head.grade)
    assert hand.panels.inspector.isAncestorOf(hand.focus())
    assert hand.focus().isVisible()


def test_the_statement_the_arrows_stand_on_is_graded(hand: Hand) -> None:
    hand.click_tab("claims")
    table = hand.panels.claims.table
    hand.click_row(table, "Year of the rally", 3)
    table.setFocus()
    hand.press("Ctrl+Home", "Down", *["Right"] * 7, "G")
    grade(hand, "2", "police figure")
    cell = next(c for v in hand.desk.now.claims if v.claim.question.startswith("People") for c in v.claim.cells[3:])
    assert (cell.credibility, cell.credibility_reason) == ("2", "police figure")
    row = next(n for n in range(9) if table.model().index(n, 0).data().startswith("People"))
    assert "credibility 2: probably true" in str(table.model().index(row, 7).data(SPOKEN))
