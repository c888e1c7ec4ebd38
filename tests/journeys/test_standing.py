"""I mute a voice and see what falls, say who copies whom, and overrule a verdict; all by keyboard."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit

from tests.journeys.hand import Hand
from tests.session.test_independence import COPY, FIRST, OTHER
from viewer.session import Session
from viewer.session.outgoing import Outgoing


def titles(hand: Hand) -> list[str]:
    return [column.title for column in hand.panels.claims.table.rows_model.columns]


def rows(hand: Hand) -> dict[str, dict[str, str]]:
    """Question -> title of the column -> what it shows."""
    model = hand.panels.claims.table.rows_model
    return {
        row.claim.question: {column.title: column.text(row) for column in model.columns} for row in list(model.rows)
    }


def mute_the_movement(hand: Hand) -> None:
    """Mutes the origin of accounts B and C, by keyboard."""
    hand.press("W")
    assert hand.focus() is hand.panels.claims.muting.voices
    hand.press("Space")
    voices = hand.named("Sources and origins to mute", QListWidget, hand.panels.claims.muting.list)
    hand.press("Home", "Down")
    assert voices.currentItem().text() == "NCRI / PMOI · origin · B, C"
    hand.press("Space", "Esc")
    assert not hand.panels.claims.muting.list.isVisible()


def test_i_mute_one_origin_and_see_what_falls_and_nothing_is_edited(hand: Hand) -> None:
    before, undo = rows(hand), hand.desk.session.info()
    mute_the_movement(hand)
    claims = hand.panels.claims
    assert claims.standing.text() == "2 accounts muted ×"
    assert "2 accounts muted" in claims.muting.told.text()
    now = rows(hand)
    assert now["People at the rally"]["Verdict"] == "✕ conflicting"
    assert now["People at the rally"]["What stands"] == "✕ → ? open; one origin alone"
    assert now["Sentences of the three others"]["What stands"] == "✕ nothing stands"
    assert now["Year of the rally"]["What stands"] == "✕ still conflicting"
    assert "B · Digest B · supporter essay (muted)" in titles(hand)
    hand.press("Tab", "Tab", "Tab", "Space")
    assert claims.muting.only.isChecked()
    assert "Year of the rally" not in rows(hand) and "People at the rally" in rows(hand)
    hand.press("W")
    assert claims.standing.text() == "What still stands"
    assert rows(hand) == before
    after = hand.desk.session.info()
    assert (after.counter, after.undo) == (undo.counter, undo.undo)


def test_the_chip_takes_the_muting_off_and_it_comes_back_as_it_was(hand: Hand) -> None:
    mute_the_movement(hand)
    claims = hand.panels.claims
    hand.click(claims.standing)
    assert "What stands" not in titles(hand)
    hand.click(claims.standing)
    assert "What stands" in titles(hand)
    hand.click(claims.muting.remove)
    assert "What stands" not in titles(hand) and claims.standing.isChecked()
    hand.click(claims.muting.unjudged)
    assert claims.standing.text() == "4 accounts muted ×", "nobody has been graded yet"


def test_a_muted_export_says_so(hand: Hand, tmp_path: Path) -> None:
    mute_the_movement(hand)
    target = tmp_path / "brief.md"
    hand.window.commands.sending._export(Outgoing("markdown"), target)
    hand.rest()
    assert "everything of the origin NCRI / PMOI" in hand.message().do
    assert "what stands while these are muted: everything of the origin NCRI / PMOI" in target.read_text("utf-8")


@pytest.fixture
def quay(new_window: Callable[..., Hand], tmp_path: Path) -> Hand:
    """Three accounts of a fallen crane; two of them share a passage."""
    session = Session.create(tmp_path / "quay.db", "The quay", "Ada", index_folder=tmp_path / "index")
    for name, text in {"1.txt": COPY, "2.txt": FIRST, "3.txt": OTHER}.items():
        (tmp_path / name).write_text(text, "utf-8")
    session.import_paths(sorted(tmp_path.glob("*.txt")))
    claim = session.add_claim("How many stood on the quay?", "number")
    for account, figure in zip(session.accounts(), ("240", "240", "300"), strict=True):
        at = session.text(account.document.id).index(figure)
        session.add_cell(claim.id, account.document.id, at, at + 3, figure)
    session.close()
    return new_window(tmp_path / "quay.db")


def origins(hand: Hand) -> str:
    return hand.desk.now.claims[0].supports[0].in_words()


def test_i_confirm_a_copy_and_the_origins_drop_until_i_undo_it(quay: Hand) -> None:
    hand, copies = quay, quay.panels.claims.copies
    assert origins(hand) == "2 accounts, 2 independent origins"
    hand.press("Shift+W")
    assert copies.hasFocus() and hand.panels.claims.copied.text() == "Copies 1"
    (pair,) = copies.rows_model.rows
    hand.press("Return")
    shown = {column.document: column.pane for column in hand.panels.reader.columns}
    words = {shown[d].view.text[slice(*shown[d].marks.here)] for d in (pair.copy, pair.original)}
    assert len(words) == 1 and "nobody but the night watch" in words.pop()
    assert copies.hasFocus()
    hand.press("+")
    assert origins(hand) == "2 accounts, 1 independent origin"
    assert [row.status for row in copies.rows_model.rows] == ["confirmed"]
    hand.press("Ctrl+T")
    assert [(row.copy, row.status) for row in copies.rows_model.rows] == [(pair.original, "confirmed")]
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert origins(hand) == "2 accounts, 2 independent origins"
    hand.press("Delete")
    assert [row.status for row in copies.rows_model.rows] == ["rejected"]
    assert origins(hand) == "2 accounts, 2 independent origins"
    hand.press("Delete")
    assert [row.status for row in copies.rows_model.rows] == ["proposed"], "pressed again, it is taken back"


def overrule(hand: Hand) -> None:
    """Overrules the first claim as settled, from the ledger, by keyboard."""
    hand.panels.claims.table.setFocus()
    hand.press("Ctrl+Home", "V")
    choice = hand.named("Ruling", QComboBox, hand.panels.inspector)
    assert hand.focus() is choice
    hand.press("Down")
    assert choice.currentData() == "settled"
    hand.press("Tab")
    assert hand.focus() is hand.named("Reason for the ruling", QPlainTextEdit, hand.panels.inspector)
    hand.type("The programme is printed with its date")
    hand.press("Tab", "Space")


def test_i_overrule_a_verdict_and_it_outlives_a_restart_until_i_undo_it(
    hand: Hand, new_window: Callable[..., Hand], sample: Path
) -> None:
    hand.click_tab("claims")
    overrule(hand)
    assert rows(hand)["Year of the rally"]["Verdict"] == "◆ settled, overruled"
    assert hand.says("By the sum conflicting", hand.panels.inspector)
    hand.window.close()
    again = new_window(sample)
    assert rows(again)["Year of the rally"]["Verdict"] == "◆ settled, overruled"
    again.press("Alt+1", "Ctrl+Z")
    assert rows(again)["Year of the rally"]["Verdict"] == "✕ conflicting"
    again.press("Ctrl+Shift+Z")
    assert rows(again)["Year of the rally"]["Verdict"] == "◆ settled, overruled"


def test_a_row_unfolds_to_its_quotes_and_silence_needs_reading(new_window: Callable[..., Hand], sample: Path) -> None:
    with contextlib.closing(sqlite3.connect(sample)) as archive, archive:
        archive.execute("UPDATE document SET read_to = 0")
    hand = new_window(sample)
    hand.click_tab("claims")
    hand.panels.claims.table.setFocus()
    hand.press("Ctrl+Home", "Space")
    quotes = hand.panels.claims.quotes
    assert quotes.isVisible() and hand.says("“in 2019”", quotes) and hand.says("“in late June 2018”", quotes)
    hand.press("Down", "Down", "Down", "Down", "Down")
    assert hand.says("not read for this", quotes)
    silent = hand.button("C says nothing on this", quotes)
    quotes.ensureWidgetVisible(silent)
    hand.click(silent)
    assert "nobody can say yet that it is silent" in hand.message().happened
    account = next(account for account in hand.desk.now.accounts if account.letter == "C")
    hand.desk.session.mark_read(account.document.id, account.document.characters)
    hand.click(hand.button("C says nothing on this", quotes))
    assert rows(hand)["Was it a false flag"]["C · Digest C · supporter blog"] == "–"
    hand.panels.claims.table.setFocus()
    hand.press("Ctrl+Z")
    assert rows(hand)["Was it a false flag"]["C · Digest C · supporter blog"] == "·"
    hand.press("Space")
    assert not quotes.isVisible()


def test_the_ledger_is_narrowed_by_kind_grade_name_and_tag(hand: Hand) -> None:
    hand.click_tab("claims")
    claims = hand.panels.claims
    hand.click(claims.controls.more)
    narrowing = claims.narrowing

    def choose(choice, words: str) -> list[str]:
        row = next(n for n in range(choice.count()) if choice.itemText(n).startswith(words))
        choice.setFocus()
        hand.press("Home", *["Down"] * row)
        assert choice.currentIndex() == row
        return list(rows(hand))

    assert choose(narrowing.kind, "place") == ["Place of the rally", "Posting of the diplomat"]
    assert choose(narrowing.entity, "Vienna") == ["Posting of the diplomat"]
    hand.click(narrowing.all)
    assert len(rows(hand)) == 9
    assert choose(narrowing.grade, "A  ") == []
    hand.click(narrowing.all)
    tag = narrowing.tag.itemText(1)
    assert 0 < len(choose(narrowing.tag, tag)) < 9
