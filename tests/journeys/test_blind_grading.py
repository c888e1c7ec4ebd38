"""I grade a statement without seeing whose it is, then its source; on the Admiralty's scale or on one of my own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableWidget, QWidget

from tests.journeys.conftest import CHOSEN
from tests.journeys.hand import Hand
from viewer.domain.grade import Grade
from viewer.ui.dialogs.scale_dialog import ScaleDialog


def seen(hand: Hand) -> str:
    """Every word on the window's surface."""
    texts = [
        str(widget.text())
        for widget in hand.window.findChildren(QWidget)
        if widget.isVisible() and hasattr(widget, "text") and isinstance(widget, QLabel | QLineEdit)
    ]
    texts += [w.toPlainText() for w in hand.window.findChildren(QPlainTextEdit) if w.isVisible()]
    return "\n".join([hand.window.windowTitle(), *texts])


def cell_of(hand: Hand, question: str, letter: str):
    view = next(view for view in hand.desk.now.claims if view.claim.question == question)
    return view, next(cell for cell in view.claim.cells if view.letters[cell.document] == letter)


def stand_on(hand: Hand, question: str, letter: str) -> None:
    """Goes to one account's cell of the ledger, by keyboard."""
    hand.click_tab("claims")
    table = hand.panels.claims.table
    hand.click_row(table, question, 1)
    table.setFocus()
    titles = [column.title for column in table.rows_model.columns]
    to = next(n for n, title in enumerate(titles) if title.startswith(f"{letter} ·"))
    hand.press("Home", *["Right"] * to)


def turn_blind(hand: Hand) -> None:
    hand.window.acts["blind"].trigger()
    hand.rest()


def test_i_grade_the_words_alone_and_then_the_source_by_keyboard(hand: Hand) -> None:
    turn_blind(hand)
    stand_on(hand, "Year of the rally", "A")
    hand.press("G")
    assert hand.says("“in 2019”") and hand.says("Year of the rally")
    shown = seen(hand)
    for tells in ("Mehr", "Digest A", "Digest", "Iranian government", "state agency", "party to dispute"):
        assert tells not in shown, tells
    assert not hand.window.bar.isVisible() and not hand.panels.library.isVisible()
    assert not hand.window.acts["search"].isEnabled()
    hand.press("F6")
    assert isinstance(hand.focus(), QComboBox), "there is no other region"
    assert isinstance(hand.focus(), QComboBox) and hand.focus().currentData() == "6"
    hand.press("Home", "Down", "Down", "Down", "Tab")
    hand.type("the other accounts and the programme say otherwise")
    hand.press("Ctrl+Return")
    assert hand.says("Mehr News Agency") and hand.says("origin: Iranian government")
    hand.press("Home", "Down", "Down", "Tab")
    hand.type("a party to the affair")
    hand.press("Ctrl+Return")
    assert hand.panels.claims.table.hasFocus() and hand.window.bar.isVisible()
    _, cell = cell_of(hand, "Year of the rally", "A")
    assert (cell.credibility, cell.blind) == ("4", True)
    assert hand.desk.now.accounts[0].badge == "C6"
    assert hand.says("without seeing the source: the other accounts", hand.panels.inspector)
    hand.press("Ctrl+Z")
    assert hand.desk.now.accounts[0].badge == "F6"
    hand.press("Ctrl+Z")
    assert cell_of(hand, "Year of the rally", "A")[1].credibility == "6"
    hand.press("Ctrl+Shift+Z")
    assert cell_of(hand, "Year of the rally", "A")[1].blind


def test_i_may_leave_either_step(hand: Hand) -> None:
    turn_blind(hand)
    before = hand.desk.now.info.counter
    stand_on(hand, "Year of the rally", "B")
    hand.press("G")
    hand.press("Esc")
    assert hand.panels.claims.table.hasFocus() and hand.desk.now.info.counter == before
    hand.press("G", "Home", "Tab")
    hand.type("all say so")
    hand.press("Ctrl+Return", "Esc")
    assert cell_of(hand, "Year of the rally", "B")[1].credibility == "1"
    assert hand.desk.now.accounts[1].badge == "F6"


def test_what_is_typed_and_left_is_not_seen_at_the_next_statement(hand: Hand) -> None:
    turn_blind(hand)
    stand_on(hand, "Year of the rally", "B")
    hand.press("G", "Tab")
    hand.type("half a thought")
    hand.press("Esc", "Right", "G")
    assert "half a thought" not in seen(hand)
    hand.press("Esc")


def test_silence_cannot_be_graded(hand: Hand) -> None:
    turn_blind(hand)
    stand_on(hand, "People at the rally", "A")
    hand.press("G")
    assert "nothing to grade" in hand.message().happened
    assert hand.panels.library.isVisible()


def test_the_inspector_leads_to_the_blind_step_and_the_choice_is_kept(
    new_window: Callable[..., Hand], sample: Path
) -> None:
    hand = new_window(sample)
    turn_blind(hand)
    hand.desk.show_claim(hand.desk.now.claims[0].claim.id)
    hand.rest()
    link = hand.bring(hand.button("Grade without seeing the source…", hand.panels.inspector))
    assert not any(
        w.accessibleName() == "Credibility" and w.isVisible() for w in hand.panels.inspector.findChildren(QComboBox)
    )
    hand.click(link)
    assert hand.says("Step 1 of 2 · the statement, without its source")
    hand.press("Esc")
    assert hand.window.settings.blind
    turn_blind(hand)
    assert any(
        w.accessibleName() == "Credibility" and w.isVisible() for w in hand.panels.inspector.findChildren(QComboBox)
    )


def define(hand: Hand, axis: str, name: str, *steps: tuple[str, str]) -> None:
    """Defines a scale in the dialog, by keyboard; the last step is "cannot be judged"."""
    hand.window.acts["grade-scales"].trigger()
    dialog = hand.dialog()
    assert isinstance(dialog, ScaleDialog)
    if axis == "credibility":
        hand.press("Down")
    field = hand.named("Name of the scale", QLineEdit, dialog)
    field.setFocus()
    field.selectAll()
    hand.type(name)
    table = hand.named("Steps of the scale", QTableWidget, dialog)
    while table.rowCount() > len(steps):
        hand.click(hand.button("Remove", dialog))
    for row, (sign, words) in enumerate(steps):
        for column, text in enumerate((sign, words)):
            table.setCurrentCell(row, column)
            table.setFocus()
            hand.press("F2", "Ctrl+A")
            hand.type(text)
            hand.press("Return")
    none = hand.named("Sign of “cannot be judged”", QComboBox, dialog)
    none.setFocus()
    hand.press("End")
    hand.click(hand.button("Use this scale", dialog))
    hand.until(hand.no_dialog)


def test_a_scale_of_my_own_is_graded_on_shown_and_muted_by_and_older_grades_stay_as_given(hand: Hand) -> None:
    hand.press("Alt+1", "G", "Home", "Down", "Down", "Tab")
    hand.type("slips on dates")
    hand.press("Tab", "Tab", "Tab", "Space")
    assert hand.desk.now.accounts[0].badge == "C6"
    define(hand, "reliability", "House", ("S", "Solid"), ("W", "Weak"), ("U", "Unknown"))
    assert [account.badge for account in hand.desk.now.accounts] == ["U6"] * 4
    assert hand.says("C  Fairly reliable (on the scale Admiralty, which is not in use)", hand.panels.inspector)
    hand.press("Alt+1", "G", "Home", "Down", "Tab")
    hand.type("slips on dates")
    hand.press("Tab", "Tab", "Tab", "Space")
    assert hand.desk.now.accounts[0].badge == "W6"
    hand.press("W")
    below = hand.panels.claims.muting.below
    assert [below.itemText(row) for row in range(below.count())] == ["any grade", "below grade S", "below grade W"]
    below.setFocus()
    hand.press("Down")
    assert hand.panels.claims.standing.text() == "1 account muted ×", "the unjudged are not below"
    hand.press("W")
    hand.panels.claims.table.setFocus()
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.desk.now.accounts[0].badge == "C6", "on the scale it was given on it counts again"
    hand.press("Ctrl+Shift+Z")
    assert hand.desk.now.accounts[0].badge == "U6"


def test_a_scale_that_cannot_be_is_not_taken(hand: Hand) -> None:
    hand.window.acts["grade-scales"].trigger()
    dialog = hand.dialog()
    table = hand.named("Steps of the scale", QTableWidget, dialog)
    table.setCurrentCell(0, 0)
    table.setFocus()
    hand.press("F2", "Ctrl+A")
    hand.type("B")
    hand.press("Return")
    assert hand.says("The sign B stands twice.", dialog)
    assert not hand.button("Use this scale", dialog).isEnabled()
    hand.press("Esc")


def test_other_words_leave_the_grades_in_force(hand: Hand) -> None:
    session = hand.desk.session
    session.grade_source(hand.desk.now.accounts[0].source.id, "C", "slips on dates")
    steps = [(s.sign, s.words.upper(), s.meaning) for s in session.scales().reliability.steps]
    session.set_scale("reliability", "Admiralty", steps, "F")
    hand.rest()
    assert hand.desk.now.accounts[0].badge == "C6"
    grade: Grade = hand.desk.now.accounts[0].grade
    assert grade.words == "Fairly reliable", "the words it was given in"
    assert CHOSEN.blind is False


def test_i_say_that_one_account_copies_another_without_shared_words(hand: Hand) -> None:
    hand.press("Alt+2", "Ctrl+Shift+W")
    dialog = hand.dialog()
    copy = hand.named("The account that copies", QComboBox, dialog)
    original = hand.named("The account it copies", QComboBox, dialog)
    assert (copy.currentText()[0], original.currentText()[0]) == ("B", "A"), "what is read copies what is beside it"
    assert hand.focus() is copy
    hand.press("End")
    hand.press("Tab", "Down")
    assert (copy.currentText()[0], original.currentText()[0]) == ("D", "B")
    hand.press("Return")
    hand.until(hand.no_dialog)
    hand.rest()
    (row,) = hand.panels.claims.copies.rows_model.rows
    assert (row.status, row.reason) == ("confirmed", "the user says so")
    agreed = next(view for view in hand.desk.now.claims if view.claim.question == "Year of the rally").supports[0]
    assert agreed.in_words() == "3 accounts, 1 independent origin"
    hand.press("Ctrl+Z")
    assert not hand.panels.claims.copies.rows_model.rows


def test_with_everything_open_the_ledger_still_shows_rows(new_window: Callable[..., Hand], sample: Path) -> None:
    hand = new_window(sample)
    hand.window.resize(1280, 720)
    hand.rest()
    hand.click_tab("claims")
    claims = hand.panels.claims
    hand.click(claims.controls.quotes)
    hand.click(claims.controls.more)
    hand.press("W")
    whole = [row for row in range(9) if claims.table.viewport().rect().contains(_row(claims.table, row))]
    assert len(whole) >= 2
    assert claims.quotes.height() >= claims.quotes.minimumHeight()


def _row(table, row: int):
    return table.visualRect(table.model().index(row, 0))
