"""The affair from end to end: I accept what is proposed, see what agrees, mute a voice, and read column by column."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget

from tests.journeys.conftest import NewWindow
from tests.journeys.hand import Hand
from tests.journeys.test_claims import go_to_cell, rows
from viewer.session import Session
from viewer.session.views import ClaimView

PICTURES = os.environ.get("PARALLAX_PICTURES")  # a folder to look at what was seen


def see(hand: Hand, name: str) -> None:
    """Keeps a picture of the window, where somebody wants to look."""
    if PICTURES:
        hand.window.grab().save(str(Path(PICTURES) / f"{name}.png"))


def accept(hand: Hand, *words: str) -> ClaimView:
    """Accepts the proposal whose answers have these words, by keyboard; the claim that it became."""
    claims = hand.panels.claims
    if not claims.proposed.isChecked():
        hand.click(claims.proposed)
    claims.table.setFocus()
    shown = list(claims.table.rows_model.rows)
    at = next(n for n, row in enumerate(shown) if all(any(w in c.value for c in row.claim.cells) for w in words))
    assert at < 10, "it is among the first ten"
    before = {view.claim.id for view in hand.desk.session.claims()}
    hand.press("Ctrl+Home", *["Down"] * at, "+")
    (made,) = (view for view in hand.desk.session.claims() if view.claim.id not in before)
    return made


def groups(view: ClaimView) -> list[set[str]]:
    """The letters of the accounts that agree with one another."""
    of = {cell.id: view.letters[cell.document] for cell in view.claim.cells}
    return [{of[cell] for cell in group} for group in view.verdict.groups]


def the_disputes(hand: Hand, name: str) -> list[str]:
    """Accepts the year and the attendance; the questions of both."""
    hand.click_tab("claims")
    claims = hand.panels.claims
    hand.click(claims.proposed)
    see(hand, f"{name}-proposals")
    for row in claims.table.rows_model.rows:
        values = " ".join(cell.value for cell in row.claim.cells)
        assert not ("20" in values and "15–18" in values), "sentences of different persons are not one question"
    year, people = accept(hand, "2019", "June 30"), accept(hand, "25,000", "100,000")
    hand.click(claims.proposed)
    assert {"A"} in groups(year) and {"C", "D"} <= max(groups(year), key=len)
    assert sorted(map(sorted, groups(people))) == [["B", "D"], ["C"]]
    assert year.verdict.kind == people.verdict.kind == "conflicting"
    assert "lies within" in people.verdict.why.lower() and "do not meet" in people.verdict.why
    return [year.claim.question, people.claim.question]


def mute(hand: Hand, origin: str, questions: list[str]) -> list[str]:
    """Mutes both accounts of an origin by keyboard; what then stands of each question."""
    hand.press("W", "Space")
    voices = hand.named("Sources and origins to mute", QListWidget, hand.panels.claims.muting.list)
    hand.press("Home")
    while not voices.currentItem().text().startswith(f"{origin} · origin"):
        hand.press("Down")
    hand.press("Space", "Esc")
    assert hand.panels.claims.standing.text() == "2 accounts muted ×"
    table = hand.panels.claims.table
    stands = next(n for n, column in enumerate(table.rows_model.columns) if column.title == "What stands")
    return [str(table.model().index(rows(hand).index(question), stands).data()) for question in questions]


def read_locked(hand: Hand, questions: list[str]) -> None:
    """Steps through both claims with three columns, and reads on in one of them."""
    hand.press("Alt+1", "C")
    seen = set()
    for _ in range(len(rows(hand))):
        seen.add(hand.desk.claim)
        view = next(view for view in hand.desk.session.claims() if view.claim.id == hand.desk.claim)
        for column in hand.panels.reader.columns:
            here = column.pane.marks.here
            passages = [cell.anchor for cell in view.claim.cells if cell.document == column.document and cell.anchor]
            if passages:
                assert here in [(anchor.start, anchor.end) for anchor in passages]
                assert column.pane.boxes_of(*here), "its passage is on screen"
                assert not column.banner.isVisible()
            else:
                assert here is None, "nothing of another claim stays marked"
                assert column.banner.text().startswith(f"No passage here on “{view.claim.question}”: ")
        hand.press("C")
    assert {view.claim.question for view in hand.desk.session.claims() if view.claim.id in seen} >= set(questions)
    hand.press("Shift+C")


def test_on_the_sample(hand: Hand) -> None:
    hand.click_tab("claims")
    for question in ("Year of the rally", "People at the rally"):
        claim = next(v.claim.id for v in hand.desk.session.claims() if v.claim.question == question)
        hand.desk.session.delete_claim(claim)
        hand.rest()
    questions = the_disputes(hand, "sample")
    go_to_cell(hand, questions[1], 2)
    see(hand, "sample-attendance")
    told = mute(hand, "NCRI / PMOI", questions)
    assert told == ["✕ still conflicting", "✕ → ? open; one origin alone"]
    see(hand, "sample-muted")
    hand.click(hand.panels.claims.standing)
    read_locked(hand, questions)
    see(hand, "sample-locked")


@pytest.mark.seeds
def test_with_the_four_real_accounts(new_window: NewWindow, tmp_path: Path, seeds: Path) -> None:
    session = Session.create(tmp_path / "affair.db", "The affair", "Ada", index_folder=tmp_path / "index")
    session.import_paths(sorted(seeds.glob("*.txt")))
    movement = [account.document.id for account in session.accounts() if account.letter in "BC"]
    for document in movement:
        session.set_document(document, "source", f"Supporter {document[:4]}")
    for view in session.sources():
        session.set_source(view.source.id, "origin", "the movement")
    session.close()
    hand = new_window(tmp_path / "affair.db")
    questions = the_disputes(hand, "real")
    told = mute(hand, "the movement", questions)
    assert told == ["✕ still conflicting", "✕ → ? open; one origin alone"]
    see(hand, "real-muted")
    hand.click(hand.panels.claims.standing)
    hand.press("Ctrl+3")
    read_locked(hand, questions)
    see(hand, "real-locked")


def test_columns_keep_their_own_scroll_while_locked(hand: Hand) -> None:
    hand.press("Alt+1", "C")
    bars = [column.pane.verticalScrollBar() for column in hand.panels.reader.columns]
    bars[1].setValue(0)
    bars[0].setValue(bars[0].maximum())
    assert bars[1].value() == 0, "another column stays where it is"
    fourth = hand.desk.now.accounts[3].document.id
    hand.desk.open(fourth, 2)
    hand.rest()
    assert hand.column(3).document == fourth
    assert (bars[0].value(), bars[1].value()) == (bars[0].maximum(), 0), "who shows the claim already stays too"
    column = hand.column(3)
    assert bool(column.pane.marks.here) != column.banner.isVisible(), "the new one shows the claim"


def test_two_columns_show_two_places_of_one_account(hand: Hand) -> None:
    essay = hand.column(2).document
    for words in ("in 2018", "Three accomplices"):
        text = hand.desk.session.text(essay)
        start = text.index(words)
        if words == "in 2018":
            claim = hand.desk.session.add_claim("When and where", "wording").id
        hand.desk.session.add_cell(claim, essay, start, start + len(words))
    hand.rest()
    hand.desk.open(essay, 0)
    hand.rest()
    hand.desk.show_claim(claim)
    hand.press("Alt+1", "Ctrl+L")
    shown = [hand.column(n).pane.view.text[slice(*hand.column(n).pane.marks.here)] for n in (1, 2)]
    assert shown == ["Three accomplices", "in 2018"], "in the order of the text"
    see(hand, "two-places")
