"""A brief says who stands behind what, who is silent or unread, and what nobody has decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.domain import address
from viewer.errors import ViewerError
from viewer.exporting.wanted import Wanted
from viewer.session import Session


def passage(case: Session, letter: str, words: str) -> tuple[str, int, int]:
    document = next(a.document.id for a in case.accounts() if a.letter == letter)
    start = case.text(document).index(words)
    return document, start, start + len(words)


@pytest.fixture
def judged(case: Session) -> Session:
    """A figure that two accounts give and the third, not yet read to its end, does not."""
    claim = case.claim_passage("People on board", "number", *passage(case, "A", "240 passengers"))
    case.add_cell(claim.id, *passage(case, "B", "More than 300 people"))
    case.add_claim("Who steered")
    case.add_note(*passage(case, "A", "240 passengers"), "Who counted?", ["figures"])
    case.add_note(*passage(case, "B", "the pilot"), "Name?", ["people"])
    case.add_note(None, body="Ask the court.")
    return case


def test_each_value_has_those_who_stand_behind_it(judged: Session) -> None:
    claim = judged.brief("html").claims[0]
    assert len(claim.support) == 2
    assert any("A, 1 account" in sentence for sentence in claim.support)
    assert claim.absent == ("C has not been read for this (read to 0%).",)
    assert "Which of the values is right has not been decided." in claim.stays_open
    assert "Nobody has judged how credible the statements of A and B are." in claim.stays_open


def test_what_is_ruled_and_graded_does_not_stay_open(judged: Session) -> None:
    view = judged.claims()[0]
    for cell in view.claim.cells:
        judged.grade_cell(cell.id, "2", "two logs")
    judged.rule_claim(view.claim.id, "settled", "the manifest")
    assert judged.brief("html").claims[0].stays_open == ()


def test_several_documents_of_one_origin_count_once(judged: Session) -> None:
    a, b = (next(x for x in judged.accounts() if x.letter == letter) for letter in "AB")
    cell = judged.claims()[0].claim.cells[1]
    judged.edit_cell(cell.id, value="240 passengers")
    judged.judge_dependence(b.document.id, a.document.id, "confirmed")
    claim = judged.brief("html").claims[0]
    assert "2 accounts, 1 independent origin" in claim.support[0]
    assert "It rests on one origin alone." in claim.stays_open


def test_chosen_claims_leave_with_the_notes_on_their_quotes_alone(judged: Session) -> None:
    first = judged.claims()[0].claim.id
    brief = judged.brief("html", wanted=Wanted(claims=frozenset({first})))
    assert [claim.id for claim in brief.claims] == [first]
    assert [note.body for note in brief.all_notes] == ["Who counted?"]


@pytest.mark.parametrize(
    ("wanted", "bodies"),
    [
        (Wanted("notes"), ["Who counted?", "Name?", "Ask the court."]),
        (Wanted("notes", tags=frozenset({"people"})), ["Name?"]),
        (Wanted("notes", authors=frozenset({"nobody"})), []),
        (Wanted("notes", since="2000-01-01", until="2000-12-31"), []),
    ],
)
def test_notes_leave_by_tag_author_and_date(judged: Session, wanted: Wanted, bodies: list[str]) -> None:
    brief = judged.brief("html", wanted=wanted)
    assert [note.body for note in brief.all_notes] == bodies
    assert brief.claims == ()


def test_notes_leave_by_account_with_that_account_alone(judged: Session) -> None:
    document, *_ = passage(judged, "B", "the pilot")
    brief = judged.brief("html", wanted=Wanted("notes", documents=(document,)))
    assert [account.letter for account in brief.accounts] == ["B"]
    assert [note.body for note in brief.notes] == ["Name?"]


def test_a_quote_leads_back_to_its_passage(judged: Session, tmp_path: Path) -> None:
    brief = judged.brief("html")
    cell = brief.claims[0].rows[0]
    there = address.read(brief.link(cell))
    assert there is not None
    assert there.archive == judged.info().id
    assert judged.text(there.document)[there.start : there.end] == "240 passengers"
    page = judged.export("html", tmp_path / "brief.html").target.read_text("utf-8")
    assert brief.link(cell).replace("&", "&amp;") in page


@pytest.mark.parametrize(("what", "letters"), [("document", "AB"), ("columns", "A"), ("columns", "")])
def test_too_few_or_too_many_accounts_are_refused_with_what_to_do(
    judged: Session, tmp_path: Path, what: str, letters: str
) -> None:
    known = {account.letter: account.document.id for account in judged.accounts()}
    wanted = Wanted(what, documents=tuple(known[letter] for letter in letters))
    if what == "columns" and not letters:  # all three fit
        assert len(judged.brief("html", wanted=wanted).texts) == 3
        return
    with pytest.raises(ViewerError, match="Choose which"):
        judged.export("html", tmp_path / "page.html", wanted=wanted)
    assert not list(tmp_path.glob("page*"))


def test_a_whole_account_leaves_with_what_is_highlighted(judged: Session) -> None:
    document, start, end = passage(judged, "A", "240 passengers")
    (text,) = judged.brief("html", wanted=Wanted("document", documents=(document,))).texts
    assert text.text == judged.text(document)
    here = {span.kind for span in text.spans if (span.start, span.end) == (start, end)}
    assert {"note", "conflicts"} <= here or {"note", "open"} <= here
    assert "PERSON" in {span.kind for span in text.spans}


def test_what_a_form_cannot_hold_is_refused_before_anything_is_written(judged: Session, tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"cannot hold “columns”.*html"):
        judged.export("ris", tmp_path / "x.ris", wanted=Wanted("columns"))
    with pytest.raises(ViewerError, match="window's part"):
        judged.export("pdf", tmp_path / "x.pdf")
    assert not (tmp_path / "x.ris").exists()
