"""I let Parallax look for what the accounts disagree on, and make claims of what it finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.analysis.cases import FIRE
from tests.journeys.hand import Hand
from viewer.session import Session


def test_i_accept_one_proposal_dismiss_another_and_take_both_back(
    new_window: Callable[..., Hand], tmp_path: Path
) -> None:
    for name, text in FIRE.texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    session = Session.create(tmp_path / "fire.db")
    session.import_paths(sorted(tmp_path.glob("*.txt")))
    session.close()
    hand = new_window(tmp_path / "fire.db")
    hand.bench.show_tab("claims")
    claims = hand.panels.claims
    claims.proposed.click()
    claims.table.setFocus()
    proposed = [row.claim.question for row in claims.table.rows_model.rows]
    assert len(proposed) > 2
    hand.press("Return")
    assert claims.table.hasFocus()
    first = claims.table.rows_model.rows[0]
    on_screen = {d for d in hand.panels.reader.documents if d}
    assert {cell.document for cell in first.claim.cells[:2]} <= on_screen
    hand.press("+")
    assert [row.claim.question for row in claims.table.rows_model.rows] == proposed[1:]
    hand.press("Delete")
    assert [row.claim.question for row in claims.table.rows_model.rows] == proposed[2:]
    claims.proposed.click()
    assert [row.claim.question for row in claims.table.rows_model.rows] == proposed[:1]
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert claims.table.rows_model.total == 0
    claims.proposed.click()
    assert [row.claim.question for row in claims.table.rows_model.rows] == proposed
