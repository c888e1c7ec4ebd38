"""Parallax proposes claims; I accept or dismiss each, and take back what I did."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.analysis.cases import BRIDGE, FIRE
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import Session
from viewer.session.views import ClaimProposal


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The accounts of the fire, imported once."""
    place = tmp_path_factory.mktemp("fire")
    for name, text in FIRE.texts.items():
        (place / f"{name}.txt").write_text(text, "utf-8")
    session = Session.create(place / "fire.db", "The fire", "Ada", index_folder=place / "index")
    session.import_paths(sorted(place.glob("*.txt")))
    session.close()
    return (place / "fire.db").read_bytes()


@pytest.fixture
def fire(archive: bytes, path: Path) -> Iterator[Session]:
    path.write_bytes(archive)
    session = Session.open(path, "Ada")
    yield session
    session.close()


def killed(session: Session) -> ClaimProposal:
    return next(p for p in session.claim_proposals() if p.claim.question.startswith("Killed"))


def keys(session: Session) -> list[str]:
    return [proposal.key for proposal in session.claim_proposals()]


def test_a_proposal_says_what_is_asked_who_answers_and_why(fire: Session) -> None:
    found = killed(fire)
    assert found.claim.question.startswith("Killed: Nine / 17 / more than 40 — ")
    assert found.claim.kind == "number"
    assert found.verdict.kind == "conflicting"
    assert "cannot all be true" in found.verdict.why
    assert found.reason.startswith("Passages with a number that share ")
    assert 0 < found.confidence <= 1
    for cell in found.claim.cells:
        assert cell.anchor is not None
        text = fire.text(cell.document)
        assert text[cell.anchor.start : cell.anchor.end] == cell.anchor.quote
        assert cell.value in cell.anchor.quote


def test_nothing_of_it_is_in_the_archive(fire: Session) -> None:
    before = fire.info()
    assert fire.claim_proposals()
    assert fire.info() == before
    assert fire.claims() == []


def test_keys_are_the_same_in_another_run(fire: Session, path: Path) -> None:
    before = keys(fire)
    fire.close()
    again = Session.open(path)
    assert keys(again) == before
    again.close()


def test_accepting_makes_a_claim_with_all_its_cells_in_one_step(fire: Session) -> None:
    found = killed(fire)
    made = fire.accept_proposal(found.key)
    assert made.question == found.claim.question
    assert [(c.document, c.value, c.anchor, c.low, c.high) for c in made.cells] == [
        (c.document, c.value, c.anchor, c.low, c.high) for c in found.claim.cells
    ]
    view = fire.claim(made.id)
    assert (view.verdict.kind, view.verdict.why) == (found.verdict.kind, found.verdict.why)
    assert found.key not in keys(fire)
    assert fire.undo() is not None
    assert fire.claims() == []
    assert found.key in keys(fire)
    assert fire.redo() is not None
    assert [view.claim.id for view in fire.claims()] == [made.id]
    assert found.key not in keys(fire)


def test_the_question_may_be_put_in_other_words(fire: Session) -> None:
    assert fire.accept_proposal(killed(fire).key, "How many died?").question == "How many died?"
    with pytest.raises(ViewerError, match="question"):
        fire.accept_proposal(keys(fire)[0], "  ")


def test_a_dismissed_one_is_gone_until_that_is_undone(fire: Session) -> None:
    found, before = killed(fire), keys(fire)
    change = fire.dismiss_proposal(found.key)
    assert change.touches("proposal")
    assert not change.touches("claim")
    assert keys(fire) == [key for key in before if key != found.key]
    assert fire.undo() is not None
    assert keys(fire) == before
    assert fire.redo() is not None
    assert found.key not in keys(fire)


def test_another_account_or_another_day_does_not_bring_it_back(fire: Session, path: Path, tmp_path: Path) -> None:
    fire.dismiss_proposal(killed(fire).key)
    more = tmp_path / "late.txt"
    more.write_text("Nine people were killed in the fire at the Halden grain store in Corran, Mirela Costin said.")
    assert fire.import_paths([more]).imported
    fire.close()
    again = Session.open(path)
    found = again.claim_proposals()
    again.close()
    assert found
    assert not any(proposal.claim.question.startswith("Killed") for proposal in found)


def test_what_the_user_has_asked_already_is_not_proposed(fire: Session) -> None:
    found = killed(fire)
    claim = fire.add_claim("How many died in Corran?", "number").id
    for cell in found.claim.cells[:2]:
        start = fire.text(cell.document).index(cell.value)
        fire.add_cell(claim, cell.document, start, start + len(cell.value))
    assert found.key not in keys(fire)
    assert len(keys(fire)) > 1


def test_a_claim_of_another_kind_on_the_same_sentences_hides_nothing(fire: Session) -> None:
    found = killed(fire)
    claim = fire.add_claim("How do they speak of the dead?", "wording").id
    for cell in found.claim.cells:
        assert cell.anchor is not None
        fire.add_cell(claim, cell.document, cell.anchor.start, cell.anchor.end)
    assert found.key in keys(fire)


def test_a_rejected_figure_is_compared_no_more(fire: Session) -> None:
    found = killed(fire)
    for mention in fire.mentions():
        if mention.text in {cell.value for cell in found.claim.cells}:
            fire.set_mention(mention.id, "rejected")
    assert not any(p.claim.question.startswith("Killed") for p in fire.claim_proposals())


def test_a_note_does_not_have_it_all_looked_at_again(fire: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys(fire)
    fire.add_note(None, body="a note")
    monkeypatch.setattr("viewer.session.ledger.suggest", lambda *_: pytest.fail("looked at again"))
    assert keys(fire) == before


def test_unknown_keys_are_refused_in_words(fire: Session) -> None:
    with pytest.raises(ViewerError, match="no proposal “nothing”"):
        fire.accept_proposal("nothing")
    with pytest.raises(ViewerError, match="no proposal “nothing”"):
        fire.dismiss_proposal("nothing")


def test_an_archive_for_reading_proposes_and_cannot_be_judged(fire: Session, path: Path) -> None:
    fire.close()
    reading = Session.open(path, write=False)
    try:
        found = killed(reading)
        with pytest.raises(ViewerError, match="opened for reading only"):
            reading.dismiss_proposal(found.key)
        assert found.key in keys(reading)
    finally:
        reading.close()


def test_looking_can_be_cancelled(fire: Session) -> None:
    ticket = Ticket()
    ticket.cancel()
    with pytest.raises(Cancelled):
        fire.claim_proposals(ticket)
    assert keys(fire)


@pytest.mark.seeds
def test_the_four_real_accounts(seeds: Path, session: Session) -> None:
    session.import_paths(sorted(seeds.glob("*.txt")))
    letters = {account.document.id: account.letter for account in session.accounts()}
    disputes = [
        {letters[cell.document]: cell.value for cell in proposal.claim.cells}
        for proposal in session.claim_proposals()[:10]
        if proposal.verdict.kind == "conflicting"
    ]
    assert any(said.get("A") == "2019" and said.get("D") == "June 30" for said in disputes)
    assert any("25,000" in said.get("D", "") and "100,000" in said.get("C", "") for said in disputes)
    assert not any("15–18" in value for said in disputes for value in said.values())


def test_what_one_says_and_another_denies_is_proposed_with_its_sides(tmp_path: Path) -> None:
    for name, text in BRIDGE.texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    session = Session.create(tmp_path / "bridge.db", index_folder=tmp_path / "index")
    session.import_paths(sorted(tmp_path.glob("*.txt")))
    before = {each.key: each for each in session.claim_proposals()}
    found = next(each for each in before.values() if each.claim.question.startswith("Said and denied: delay"))
    assert found.verdict.kind == "conflicting"
    assert found.reason.startswith("One passage denies what another says; they share ")
    claim = session.accept_proposal(found.key)
    titles = {account.document.id: account.document.title for account in session.accounts()}
    assert {(titles[cell.document], cell.stance) for cell in claim.cells} == {
        ("What we warned of", "asserts"),
        ("The ministry of transport on the bridge at Sarn", "denies"),
    }
    assert session.claim(claim.id).verdict.kind == "conflicting"
    assert {each.key for each in session.claim_proposals()} == before.keys() - {found.key}
    session.undo()
    session.dismiss_proposal(found.key)
    assert found.key not in {each.key for each in session.claim_proposals()}
    session.close()
