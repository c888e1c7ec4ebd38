"""Of too many accounts those are compared that share rare names, and Parallax says how many it left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.session import Session, choosing

ALONE = "Nothing happened on the shore. The gulls were loud."
KILLED = "In Tarnow {n} people were killed when the Osterval bridge collapsed, Mira Holt of Sarn said."


@pytest.fixture
def shore(session: Session, tmp_path: Path) -> Session:
    texts = [ALONE.replace("gulls", f"gulls of day {n}") for n in range(8)]
    texts[3:3] = [KILLED.format(n=14)]
    texts += [KILLED.format(n=16)]
    for number, text in enumerate(texts):
        (tmp_path / f"{number:02}.txt").write_text(text, "utf-8")
    session.import_paths(sorted(tmp_path.glob("*.txt")))
    return session


def test_few_accounts_are_all_compared(shore: Session) -> None:
    assert shore.not_compared() == 0


def test_of_too_many_those_that_share_rare_names_are_compared(shore: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [proposal.key for proposal in shore.claim_proposals()]
    assert len(before) == 1
    shore.add_note(None, body="a note")
    monkeypatch.setattr(choosing.choose, "__defaults__", (10_000, 4))
    shore.set_mention(next(m.id for m in shore.mentions() if m.text == "Sarn"), "confirmed")
    assert shore.not_compared() == 8
    assert [proposal.key for proposal in shore.claim_proposals()] == before


def test_they_are_no_more_and_no_longer_than_allowed(shore: Session) -> None:
    db = shore._archive.db
    every = [account.document for account in shore.accounts()]
    assert len(choosing.choose(db, every, accounts=1)) == 1
    assert choosing.choose(db, every, characters=10) == []
    chosen = choosing.choose(db, every, accounts=5)
    assert [document.id for document in chosen] == [d.id for d in every if d in chosen], "in the archive's order"
