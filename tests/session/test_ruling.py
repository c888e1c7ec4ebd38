"""Verdicts that people overrule, silence that must be read, quotes that went astray, and exports of what stands."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from viewer.domain.standing import Muting
from viewer.errors import ViewerError
from viewer.session import Session


@pytest.fixture
def asked(case: Session) -> tuple[Session, str, list[str]]:
    """The ferry's passengers: 240 or more than 300."""
    claim = case.add_claim("How many were on board?", "number").id
    documents = [account.document.id for account in case.accounts()]
    for document, words in zip(documents, ("240 passengers", "More than 300 people"), strict=False):
        start = case.text(document).index(words)
        case.add_cell(claim, document, start, start + len(words))
    return case, claim, documents


def verdict(session: Session, claim: str):
    return session.claim(claim).verdict


def test_a_ruling_stands_beside_the_sum_until_it_is_undone(asked, path: Path) -> None:
    session, claim, _ = asked
    why = verdict(session, claim).why
    session.rule_claim(claim, "settled", "The manifest of the harbour counts 240")
    now = verdict(session, claim)
    assert (now.kind, now.sum, now.why, now.overruled) == ("settled", "conflicting", why, True)
    assert now.in_words().startswith("Overruled. Ada says settled: The manifest of the harbour counts 240. By the sum")
    session.close()
    again = Session.open(path, "Ada")
    assert verdict(again, claim).kind == "settled"
    again.rule_claim(claim, "open", "The manifest is a copy")
    assert [said.verdict for said in again.claim(claim).claim.rulings] == ["settled", "open"]
    again.rule_claim(claim, "", "")
    assert verdict(again, claim).kind == "conflicting" and not verdict(again, claim).overruled
    for kind in ("open", "settled", "conflicting"):
        again.undo()
        assert verdict(again, claim).kind == kind
    again.close()


def test_rulings_against_one_another_are_shown_and_not_resolved(asked, path: Path) -> None:
    session, claim, _ = asked
    session.rule_claim(claim, "settled", "The manifest")
    session.close()
    ben = Session.open(path, "Ben")
    ben.rule_claim(claim, "compatible", "Crew are no passengers")
    now = verdict(ben, claim)
    assert now.disputed and not now.overruled
    assert now.kind == now.sum == "conflicting"
    assert [(said.by, said.verdict) for said in now.rulings] == [("Ada", "settled"), ("Ben", "compatible")]
    assert now.in_words().startswith("Contradictory rulings, so the sum stays.")
    ben.rule_claim(claim, "settled", "I have seen it too")
    assert verdict(ben, claim).kind == "settled"
    ben.close()


def test_a_ruling_needs_its_reason_and_a_verdict_that_there_is(asked) -> None:
    session, claim, _ = asked
    for bad in ((claim, "settled", " "), (claim, "true", "so it is"), ("nowhere", "settled", "so it is")):
        with pytest.raises(ViewerError):
            session.rule_claim(*bad)
    assert session.claim(claim).claim.rulings == ()


def test_muting_leaves_a_ruling_and_tells_what_the_sum_becomes(asked) -> None:
    session, claim, documents = asked
    session.set_document(documents[1], "source", "The union")
    union = session.accounts()[1].source
    session.rule_claim(claim, "settled", "The manifest")
    found = session.standing(Muting(sources=frozenset({union.id})))[claim]
    assert found.changed and found.after.kind == "settled"
    assert found.in_words() == "Conflicting becomes open; rests on one origin alone; overruled as settled."


def test_silent_is_only_what_was_read_to_its_end(asked) -> None:
    session, claim, documents = asked
    with pytest.raises(ViewerError, match="read to 0%"):
        session.add_cell(claim, documents[2], stance="silent")
    cell = session.add_cell(claim, documents[2], stance="not-read")
    session.mark_read(documents[2], len(session.text(documents[2])) // 2)
    with pytest.raises(ViewerError, match="silent"):
        session.edit_cell(cell.id, stance="silent")
    session.mark_read(documents[2], len(session.text(documents[2]).rstrip()))
    session.edit_cell(cell.id, stance="silent")
    assert session.claim(claim).claim.cells[-1].stance == "silent"


def test_a_quote_that_went_astray_is_said_and_led_back(asked, path: Path) -> None:
    session, claim, documents = asked
    assert session.lost_quotes() == {}
    session.close()
    with sqlite3.connect(path) as db:  # as another program might leave it
        db.execute('UPDATE claim_cell SET start = 3, "end" = 9 WHERE document = ?', [documents[0]])
        db.execute("UPDATE claim_cell SET quote = 'More than 900 people', start = 0 WHERE document = ?", [documents[1]])
    db.close()
    again = Session.open(path, "Ada")
    first, second = again.claim(claim).claim.cells
    lost = again.lost_quotes()
    place = lost[first.id]
    assert again.text(documents[0])[place.start : place.end] == "240 passengers" and set(lost) == {first.id, second.id}
    again.reanchor_cell(first.id, place.start, place.end)
    assert set(again.lost_quotes()) == {second.id}
    again.undo()
    assert set(again.lost_quotes()) == {first.id, second.id}
    again.close()


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_an_export_says_who_is_muted_and_nothing_where_nobody_is(asked, tmp_path: Path, form: str) -> None:
    session, _, documents = asked
    session.set_document(documents[1], "source", "The union")
    union = session.accounts()[1].source
    whole, less = tmp_path / "whole", tmp_path / "less"
    session.export(form, whole)
    session.export(form, less, muting=Muting(sources=frozenset({union.id})))
    assert "muted" not in whole.read_text("utf-8").split("</style>")[-1]
    assert "what stands while these are muted: The union" in less.read_text("utf-8")
    assert "Conflicting becomes open; rests on one origin alone." in less.read_text("utf-8")
