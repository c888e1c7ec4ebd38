"""Copies are proposed, judged and counted; muting shows what stands and changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.domain.standing import Muting
from viewer.domain.ticket import Ticket
from viewer.errors import Cancelled, ViewerError
from viewer.session import Session

TAKEN = (
    "The harbour master says that the second crane had been locked since Tuesday and that nobody "
    "but the night watch held a key to the engine house when the alarm was raised."
)
FIRST = f"Crane falls in Velm\n\n{TAKEN} In all 240 people stood on the quay.\n"
COPY = f"Our town\n\n{TAKEN} We counted 240 of them.\n"
OTHER = "Letter from the quay\n\n7 February 2021\n\nI was there, and I counted 300 people before it fell.\n"


@pytest.fixture
def quay(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in {"1.txt": COPY, "2.txt": FIRST, "3.txt": OTHER}.items():
        (folder / name).write_text(text, "utf-8")
    session = Session.create(tmp_path / "quay.db", "The quay", "Ada", index_folder=tmp_path / "index")
    session.import_paths([folder])
    copy, first, other = (account.document.id for account in session.accounts())
    claim = session.add_claim("How many stood on the quay?", "number")
    for document, figure in ((copy, "240"), (first, "240"), (other, "300")):
        at = session.text(document).index(figure)
        session.add_cell(claim.id, document, at, at + 3, figure)
    yield session, (copy, first, other)
    session.close()


def support(session: Session) -> list[str]:
    return [support.in_words() for support in session.claims()[0].supports]


def test_the_later_account_is_proposed_as_the_copy_with_its_passages(quay) -> None:
    session, (copy, first, _) = quay
    assert session.dependences()[0].reason == "the dates do not say who was first"
    session.set_document(copy, "published", "2021-02-09")
    session.set_document(first, "published", "2021-02-05")
    (found,) = session.dependences()
    assert (found.copy, found.original, found.status) == (copy, first, "proposed")
    assert found.reason == "it was published later"
    (passage,) = found.passages
    assert session.text(copy)[passage.copy_start : passage.copy_end] == TAKEN.rstrip(".")
    assert session.text(first)[passage.original_start : passage.original_end] == TAKEN.rstrip(".")


def test_a_confirmed_copy_is_no_second_voice_until_that_is_undone(quay, tmp_path: Path) -> None:
    session, (copy, first, _) = quay
    assert support(session) == ["2 accounts, 2 independent origins", "1 account"]
    session.judge_dependence(copy, first, "confirmed")
    assert support(session)[0] == "2 accounts, 1 independent origin"
    assert [each.status for each in session.dependences()] == ["confirmed"]
    session.close()
    again = Session.open(tmp_path / "quay.db", "Ada", index_folder=tmp_path / "index")
    assert support(again)[0] == "2 accounts, 1 independent origin"
    again.undo()
    assert support(again)[0] == "2 accounts, 2 independent origins"
    assert [each.status for each in again.dependences()] == ["proposed"]
    again.close()


def test_a_refused_proposal_does_not_come_back_and_can_be_judged_otherwise(quay) -> None:
    session, (copy, first, other) = quay
    session.judge_dependence(copy, first, "rejected")
    assert [each.status for each in session.dependences()] == ["rejected"]
    assert support(session)[0] == "2 accounts, 2 independent origins"
    session.judge_dependence(first, copy, "confirmed")
    (turned,) = session.dependences()
    assert (turned.copy, turned.status) == (first, "confirmed")
    session.judge_dependence(copy, first, "proposed")
    assert [each.status for each in session.dependences()] == ["proposed"]
    session.judge_dependence(other, first, "confirmed")
    assert session.dependences()[0].passages == (), "a translation shares no words"


def test_what_makes_no_sense_is_said_and_changes_nothing(quay) -> None:
    session, (copy, _, _) = quay
    for pair in ((copy, copy), (copy, "nowhere")):
        with pytest.raises(ViewerError):
            session.judge_dependence(*pair, "confirmed")
    with pytest.raises(ViewerError):
        session.judge_dependence(*(account.document.id for account in session.accounts()[:2]), "proposed")
    ticket = Ticket()
    ticket.cancel()
    with pytest.raises(Cancelled):
        session.dependences(ticket)


def test_muting_a_source_shows_what_falls_and_writes_nothing(quay) -> None:
    session, (copy, first, other) = quay
    for document, source in ((copy, "Our town"), (first, "Velm Courier"), (other, "A reader")):
        session.set_document(document, "source", source)
    courier = next(view.source for view in session.sources() if view.source.name == "Velm Courier")
    session.set_source(courier.id, "origin", "The port")
    before = session.info().counter
    claim = session.claims()[0].claim.id
    found = session.standing(Muting(origins=frozenset({"The port", "A reader"})))[claim]
    assert (found.before.kind, found.after.kind) == ("conflicting", "open")
    assert found.changed and found.rests_on_one and len(found.lost) == 2
    session.grade_source(courier.id, "D", "Has no reporter in Velm")
    assert session.muted(Muting(below="C"))[first] and not session.muted(Muting(below="C"))[other]
    assert session.standing(Muting())[claim].in_words() == ""
    assert session.info().counter == before + 1
