"""A statement without its source: nothing that is handed over tells whose word it is."""

from __future__ import annotations

from dataclasses import astuple, replace

import pytest

from viewer.domain.document import Document
from viewer.domain.source import Source
from viewer.errors import ViewerError
from viewer.session import Session
from viewer.session.blinding import HIDDEN, without_source


@pytest.fixture
def graded(case: Session) -> tuple[Session, str, str]:
    """The case, a statement of account A, and the document."""
    document = case.accounts()[0].document
    case.set_document(document.id, "source", "Velm Port Authority")
    case.set_source(case.sources()[0].source.id, "origin", "Ministry of Ports / MOP")
    claim = case.add_claim("What does Velm Port Authority say?", "wording")
    cell = case.add_cell(claim.id, document.id, 0, 12, speaker="the MOP")
    return case, cell.id, document.id


def test_every_name_of_the_source_is_hidden(graded: tuple[Session, str, str]) -> None:
    session, cell, document = graded
    said = session.blind_statement(cell)
    told = " ".join(str(each) for each in astuple(replace(said, cell="", document="", claim="")))
    source = session.source(session.sources()[0].source.id).source
    for name in (source.name, source.origin, "MOP", session.document(document).title):
        assert name not in told, name
    assert HIDDEN in said.question and said.speaker == f"the {HIDDEN}"


def test_names_are_hidden_as_whole_words_in_any_case(graded: tuple[Session, str, str]) -> None:
    session, cell, _ = graded
    view = next(view for view in session.claims() for each in view.claim.cells if each.id == cell)
    quoted = replace(view.claim.cells[0].anchor, quote="THE MAIL\nsaid: mailboxes burn, says example.org", prefix="")
    one = replace(view.claim.cells[0], anchor=quoted)
    told = replace(view, claim=replace(view.claim, cells=(one,)), supports=())
    document = Document("d", "The  Mail", url="https://www.example.org/x")
    said = without_source(told, cell, document, Source("s", "AP"))
    assert said.quote == f"{HIDDEN}\nsaid: mailboxes burn, says {HIDDEN}"


def test_a_blind_grade_says_so_and_is_undone(graded: tuple[Session, str, str]) -> None:
    session, cell, _ = graded
    session.grade_cell(cell, "2", "fits the log", blind=True)
    (grade,) = next(view.grades[cell] for view in session.claims() if cell in view.grades)
    assert (grade.blind, grade.words) == (True, "Probably true")
    session.grade_cell(cell, "3", "seen again")
    (kept,) = [each for view in session.claims() for each in view.claim.cells if each.id == cell]
    assert (kept.credibility, kept.blind) == ("3", False)
    session.undo()
    session.undo()
    (kept,) = [each for view in session.claims() for each in view.claim.cells if each.id == cell]
    assert (kept.credibility, kept.blind) == ("6", False)


def test_no_judgement_needs_no_reason(graded: tuple[Session, str, str]) -> None:
    session, cell, _ = graded
    session.grade_cell(cell, "6", "")
    with pytest.raises(ViewerError, match="reason"):
        session.grade_cell(cell, "5", "")
    with pytest.raises(ViewerError, match="no statement"):
        session.blind_statement("nothing")
