"""I fill in and correct what is known about an account; what rested on it follows, and follows back."""

from __future__ import annotations

import pytest

from viewer.domain.mention import DateValue
from viewer.errors import ViewerError
from viewer.session import Session


def _thursday(session: Session) -> DateValue:
    value = next(mention.value for mention in session.mentions() if mention.text == "Thursday")
    assert isinstance(value, DateValue)
    return value


def _dates(session: Session, document_id: str) -> list[str | None]:
    return [event.edtf for event in session.timeline() if event.document == document_id and event.kind == "event"]


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("title", "  Aground  ", "Aground"),
        ("title", "", "Untitled"),
        ("authors", "A. Writer; B. Clerk ;", ("A. Writer", "B. Clerk")),
        ("published", "2021-02", "2021-02"),
        ("published", "5 February 2021", "2021-02-05"),
        ("published", "", None),
        ("language", "en", "en"),
        ("url", "https://example.org/a", "https://example.org/a"),
        ("genre", "report", "report"),
        ("rights", "", None),
        ("description", "A digest.", "A digest."),
    ],
)
def test_citation_data_is_filled_in_and_undone(case: Session, field: str, value: str, kept: object) -> None:
    before = case.accounts()[0].document
    case.set_document(before.id, field, value)
    assert getattr(case.document(before.id), field) == kept
    if kept != getattr(before, field):
        case.undo()
    assert case.document(before.id) == before


def test_a_source_is_given_by_name_or_id_and_made_once(case: Session) -> None:
    a, b, c = (account.document.id for account in case.accounts())
    case.set_document(a, "source", "Velm Port Authority")
    case.set_document(b, "source", "velm port authority")
    (view,) = case.sources()
    case.set_document(c, "source", view.source.id)
    assert [document.id for document in case.source(view.source.id).documents] == [a, b, c]
    assert case.accounts()[2].source == view.source


@pytest.mark.parametrize(("field", "value"), [("sha256", "0"), ("text", "x"), ("published", "soonish"), ("", "x")])
def test_what_cannot_be_set_is_refused_with_advice(case: Session, field: str, value: str) -> None:
    before = case.accounts()
    with pytest.raises(ViewerError) as caught:
        case.set_document(before[0].document.id, field, value)
    assert caught.value.do
    assert case.accounts() == before


def test_correcting_the_date_values_thursday_again_and_undo_values_it_back(case: Session) -> None:
    document = case.accounts()[0].document.id
    assert _thursday(case).edtf is None
    case.set_document(document, "published", "2021-02-05")
    assert _thursday(case).edtf == "2021-02-04"
    assert _dates(case, document) == ["2021-02-05", "2021-02-04"]
    case.set_document(document, "published", "2021-02-12")
    assert _thursday(case).edtf == "2021-02-11"
    case.undo()
    assert _thursday(case).edtf == "2021-02-04"
    case.undo()
    assert _thursday(case).edtf is None
    case.redo()
    assert _thursday(case).edtf == "2021-02-04"


def test_claims_that_rest_on_a_relative_date_follow_its_correction(case: Session) -> None:
    a, b, _ = (account.document.id for account in case.accounts())
    case.set_document(a, "published", "2021-02-04")
    claim = case.add_claim("When did it run aground?", "date").id
    for document, words in ((a, "Thursday"), (b, "3 February 2021")):
        start = case.text(document).index(words)
        case.add_cell(claim, document, start, start + len(words))
    told = []
    case.subscribe(told.append)
    assert case.claim(claim).verdict.kind == "conflicting"
    before = case.claim(claim)
    case.set_document(a, "published", "2021-02-12")
    low = case.claim(claim).claim.cells[0].low
    assert low is not None
    assert low != before.claim.cells[0].low
    assert any(change.touches("claim") for change in told)
    case.undo()
    assert case.claim(claim) == before


def test_a_corrected_title_stands_on_the_timeline_too(case: Session) -> None:
    document = case.accounts()[1].document.id
    case.set_document(document, "title", "The crew speaks")
    (published,) = [event for event in case.timeline() if event.kind == "publication"]
    assert published.text == "Published: The crew speaks"


def test_a_rejected_mention_stays_away_from_text_and_timeline_until_undone(case: Session) -> None:
    document = case.accounts()[0].document.id
    mention = next(mention for mention in case.mentions(document) if mention.text == "5 February 2021")
    case.set_mention(mention.id, "rejected")
    assert mention.id not in {other.id for other in case.mentions(document)}
    assert "2021-02-05" not in _dates(case, document)
    case.set_document(document, "published", "2021-02-05")  # analysed again
    assert mention.text not in {other.text for other in case.mentions(document)}
    case.undo()
    case.undo()
    assert mention in case.mentions(document)
    assert "2021-02-05" in _dates(case, document)


def test_redo_of_a_judgement_survives_an_analysis_in_between(case: Session) -> None:
    document = case.accounts()[0].document.id
    case.set_document(document, "published", "2021-02-05")
    thursday = next(mention for mention in case.mentions(document) if mention.text == "Thursday")
    case.set_mention(thursday.id, "rejected")
    case.undo()
    case.undo()  # the date: everything is analysed again
    case.redo()
    case.redo()
    assert "Thursday" not in {mention.text for mention in case.mentions(document)}


def test_a_judgement_that_is_none_is_refused(case: Session) -> None:
    with pytest.raises(ViewerError, match="confirmed"):
        case.set_mention(case.mentions()[0].id, "perhaps")
    with pytest.raises(ViewerError, match="no mention"):
        case.set_mention("4711", "confirmed")


def test_reading_shows_everything_a_column_needs(case: Session) -> None:
    document = case.accounts()[0].document.id
    text = case.text(document)
    case.add_note(document, 0, 5, "Which ferry?")
    claim = case.add_claim("How many on board?", "number").id
    start = text.index("240")
    case.add_cell(claim, document, start, start + len("240 passengers"))
    reading = case.reading(document)
    assert reading.text == text
    assert all(text[mention.start : mention.end] == mention.text for mention in reading.mentions)
    assert [note.body for note in reading.notes] == ["Which ferry?"]
    assert [(passage.claim_id, text[passage.start : passage.end]) for passage in reading.passages] == [
        (claim, "240 passengers")
    ]
    assert text[: reading.blocks[0].end] == "Ferry runs aground off Velm"


def test_a_quotation_carries_its_paragraph_and_citation(case: Session) -> None:
    document = case.accounts()[0].document.id
    start = case.text(document).index("Nobody")
    quoted = case.quotation(document, start, start + len("Nobody was hurt"))
    assert quoted.startswith("“Nobody was hurt” (")
    assert "Ferry runs aground off Velm" in quoted
    assert "¶" in quoted


def test_how_far_was_read_is_kept_and_never_goes_back(case: Session) -> None:
    document = case.accounts()[0].document.id
    counter = case.info().counter
    case.mark_read(document, 50)
    case.mark_read(document, 10)
    assert case.document(document).read_to == 50
    assert case.info().counter == counter


@pytest.mark.parametrize("ask", ["document", "text", "original", "reading", "mentions", "notes_on"])
def test_an_unknown_document_is_a_sentence(case: Session, ask: str) -> None:
    with pytest.raises(ViewerError, match="no document"):
        case.add_note("nobody", 0, 1) if ask == "notes_on" else getattr(case, ask)("nobody")


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2), (0, 10**9)])
def test_a_passage_outside_the_text_is_refused(case: Session, start: int, end: int) -> None:
    with pytest.raises(ViewerError, match="no passage"):
        case.add_note(case.accounts()[0].document.id, start, end)
    assert case.notes() == []
