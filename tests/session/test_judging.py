"""I grade sources and statements with my reasons, and ask questions of fact across accounts."""

from __future__ import annotations

from datetime import date

import pytest

from viewer.domain.claim import Cell
from viewer.errors import ViewerError
from viewer.session import Session


@pytest.fixture
def source(case: Session) -> str:
    case.set_document(case.accounts()[0].document.id, "source", "Velm Port Authority")
    return case.sources()[0].source.id


def _say(session: Session, claim: str, letter: str, words: str, **said: str) -> Cell:
    document = next(account.document.id for account in session.accounts() if account.letter == letter)
    start = session.text(document).index(words)
    return session.add_cell(claim, document, start, start + len(words), **said)


# Grades


def test_nothing_is_graded_before_somebody_grades_it(case: Session, source: str) -> None:
    assert [account.badge for account in case.accounts()] == ["F6"] * 3
    view = case.source(source)
    assert (view.grade, view.grades) == (None, ())


def test_a_grade_has_topic_date_reason_and_history(case: Session, source: str) -> None:
    case.grade_source(source, "d", "Wrong about the tide tables twice.")
    case.grade_source(source, "B", "Checked against the log.", "ships", "March 2021")
    view = case.source(source)
    assert [(grade.value, grade.topic, grade.date, grade.by) for grade in view.grades] == [
        ("D", "", "", "Ada"),
        ("B", "ships", "2021-03", "Ada"),
    ]
    assert view.grade is not None
    assert view.grade.value == "D"  # in force in general; the other speaks of ships only
    assert case.accounts()[0].badge == "D6"
    case.grade_source(source, "A", "The log agrees.")
    assert case.accounts()[0].badge == "A6"
    case.undo()
    assert case.accounts()[0].badge == "D6"


@pytest.mark.parametrize(
    ("value", "reason", "day"), [("G", "why", ""), ("1", "why", ""), ("B", "  ", ""), ("B", "why", "soonish")]
)
def test_a_grade_that_is_none_is_refused(case: Session, source: str, value: str, reason: str, day: str) -> None:
    with pytest.raises(ViewerError):
        case.grade_source(source, value, reason, date=day)
    assert case.source(source).grades == ()


def test_a_statement_is_graded_with_its_history(case: Session) -> None:
    claim = case.add_claim("How many on board?", "number").id
    cell = _say(case, claim, "A", "240 passengers")
    assert (cell.credibility, cell.credibility_reason) == ("6", "")
    case.grade_cell(cell.id, "4", "The union counts more.")
    case.grade_cell(cell.id, "2", "The list of names agrees.")
    view = case.claim(claim)
    assert [grade.value for grade in view.grades[cell.id]] == ["4", "2"]
    assert (view.claim.cells[0].credibility, view.claim.cells[0].credibility_reason) == (
        "2",
        "The list of names agrees.",
    )
    case.undo()
    assert case.claim(claim).claim.cells[0].credibility == "4"
    with pytest.raises(ViewerError):
        case.grade_cell("nothing", "2", "why")
    with pytest.raises(ViewerError):
        case.grade_cell(cell.id, "B", "why")


# Sources


def test_a_source_is_described_and_undone_in_one_step(case: Session) -> None:
    made = case.add_source("Union of Pilots", "party-to-dispute", "Pilots")
    assert (made.kind, made.origin) == ("party-to-dispute", "Pilots")
    assert case.info().undo == "Add source"
    case.undo()
    assert case.sources() == []


def test_naming_a_known_source_does_not_forget_what_it_is(case: Session) -> None:
    made = case.add_source("Union of Pilots", "party-to-dispute", "Pilots")
    assert case.add_source("union of pilots") == made


@pytest.mark.parametrize(("field", "value"), [("name", " "), ("kind", "gossip"), ("id", "x")])
def test_what_a_source_cannot_be_is_refused(case: Session, source: str, field: str, value: str) -> None:
    with pytest.raises(ViewerError):
        case.set_source(source, field, value)
    with pytest.raises(ViewerError):
        case.set_source("nobody", "notes", "x")


# Claims


def test_a_claim_has_a_cell_for_each_account_and_a_verdict_that_shows_its_sum(case: Session) -> None:
    claim = case.add_claim("How many on board?", "number", unit="persons").id
    a = _say(case, claim, "A", "counted 240 passengers on board")
    b = _say(case, claim, "B", "More than 300 people", speaker="the union")
    inquiry = case.accounts()[2].document
    case.mark_read(inquiry.id, inquiry.characters)
    c = case.add_cell(claim, inquiry.id, stance="silent")
    view = case.claim(claim)
    assert a.value == "240 passengers"  # the one figure of the passage
    assert (a.low, a.high) == (240, 240)
    assert a.anchor is not None
    assert a.anchor.quote == "counted 240 passengers on board"
    assert view.verdict.kind == "conflicting"
    assert "240 passengers" in view.verdict.why
    assert [cell.id for cell in view.claim.cells] == [a.id, b.id, c.id]
    assert view.claim.cells[1].speaker == "the union"
    assert [account.claims for account in case.accounts()] == [1, 1, 1]
    assert [account.conflicts for account in case.accounts()] == [1, 1, 1]
    assert case.info().conflicts == 1


def test_dates_in_a_claim_are_compared_as_days(case: Session) -> None:
    claim = case.add_claim("When did it run aground?", "date").id
    cell = _say(case, claim, "B", "3 February 2021")
    day = date(2021, 2, 3).toordinal()
    assert (cell.low, cell.high) == (day, day)
    _say(case, claim, "A", "Thursday", value="early February 2021")
    assert case.claim(claim).verdict.kind == "compatible"


def test_a_cell_is_changed_valued_again_and_undone(case: Session) -> None:
    claim = case.add_claim("How many on board?", "number").id
    cell = _say(case, claim, "A", "240 passengers")
    case.edit_cell(cell.id, value="250", stance="reports-others-say", speaker="a guard")
    (changed,) = case.claim(claim).claim.cells
    assert (changed.value, changed.low, changed.stance, changed.speaker) == (
        "250",
        250,
        "reports-others-say",
        "a guard",
    )
    case.delete_cell(cell.id)
    assert case.claim(claim).claim.cells == ()
    case.undo()
    case.undo()
    assert case.claim(claim).claim.cells == (cell,)


def test_another_kind_of_claim_values_its_cells_again(case: Session) -> None:
    claim = case.add_claim("When?", "wording").id
    _say(case, claim, "B", "3 February 2021")
    assert case.claim(claim).claim.cells[0].low is None
    case.edit_claim(claim, kind="date", question="  Which day? ")
    view = case.claim(claim)
    assert view.claim.question == "Which day?"
    assert view.claim.cells[0].low == date(2021, 2, 3).toordinal()
    case.undo()
    assert case.claim(claim).claim.cells[0].low is None


def test_a_deleted_claim_comes_back_whole(case: Session) -> None:
    claim = case.add_claim("How many on board?", "number").id
    _say(case, claim, "A", "240 passengers")
    before = case.claim(claim)
    case.delete_claim(claim)
    assert case.claims() == []
    case.undo()
    assert case.claims() == [before]


def test_what_a_claim_cannot_be_is_refused(case: Session) -> None:
    claim = case.add_claim("How many on board?", "number").id
    document = case.accounts()[0].document.id
    silent = case.add_cell(claim, document, stance="not-read")
    undo = case.info()
    for wrong in (
        lambda: case.add_claim(" "),
        lambda: case.add_claim("What?", "riddle"),
        lambda: case.edit_claim(claim, question=""),
        lambda: case.edit_claim(claim, kind="riddle"),
        lambda: case.add_cell("nothing", document, 0, 5),
        lambda: case.add_cell(claim, "nobody", 0, 5),
        lambda: case.add_cell(claim, document),
        lambda: case.add_cell(claim, document, 0, 10**9),
        lambda: case.add_cell(claim, document, 0, 5, stance="shrugs"),
        lambda: case.edit_cell("nothing", value="1"),
        lambda: case.edit_cell(silent.id, stance="asserts"),
        lambda: case.delete_claim("nothing"),
    ):
        with pytest.raises(ViewerError):
            wrong()
    assert case.info() == undo


def test_the_timeline_holds_events_and_publications_with_their_words(case: Session) -> None:
    events = case.timeline()
    assert {(event.kind, event.edtf) for event in events} >= {
        ("event", "2021-02-03"),
        ("event", "2021-03"),
        ("publication", "2021-02-06"),
    }
    for event in events:
        if event.start is not None:
            words = case.text(event.document)[event.start : event.end]
            assert " ".join(words.split()) in event.text
