"""I find everything the archive holds, and what I judged or read is known to the very next search."""

from __future__ import annotations

import pytest

from viewer.domain.query import Search, SearchResult
from viewer.session import Session
from viewer.session.other_forms import other_forms


@pytest.fixture
def judged(case: Session) -> Session:
    """Two sources, one of them graded; a claim in conflict, one of whose statements is graded; a note to do."""
    harbour, union, inquiry = (account.document.id for account in case.accounts())
    case.set_document(harbour, "source", "Harbour Office")
    case.set_document(union, "source", "Seamen's Union; Velm")
    ids = {view.source.name: view.source.id for view in case.sources()}
    case.set_source(ids["Harbour Office"], "notes", "Answers to the ministry")
    case.set_source(ids["Harbour Office"], "origin", "government")
    case.grade_source(ids["Harbour Office"], "C", "Quotes its own officials", "shipping")
    claim = case.add_claim("On which day?", "date")
    for document, words in ((harbour, "5 February 2021"), (union, "3 February 2021")):
        start = case.text(document).index(words)
        case.add_cell(claim.id, document, start, start + len(words), words)
    cell = case.claim(claim.id).claim.cells[0]
    case.grade_cell(cell.id, "2", "Seen by a magistrate")
    case.add_note(union, 0, 4, "Ask him again", ["to do", "crew"])
    case.mark_read(inquiry, len(case.text(inquiry)))
    case.catch_up()
    return case


def _found(result: SearchResult) -> dict[str, list[str]]:
    """Kind -> titles, or sentences where there is no account."""
    by_kind: dict[str, list[str]] = {}
    for hit in result.hits:
        by_kind.setdefault(hit.kind, []).append(hit.title)
    return by_kind


def _accounts(session: Session, query: str, **filters: tuple[str, ...]) -> list[str]:
    letters = {account.document.id: account.letter for account in session.accounts()}
    hits = session.search(Search(query, {"kind": ("document",), **filters})).hits
    return sorted(letters[hit.id] for hit in hits)


def test_sources_grades_and_events_are_found_by_their_words(judged: Session) -> None:
    (source,) = [hit for hit in judged.search("ministry").hits if hit.kind == "source"]
    assert (source.title, source.sentence[slice(*source.marks[0])]) == ("Harbour Office", "ministry")
    grades = {
        hit.title: hit for hit in judged.search("officials OR magistrate OR shipping").hits if hit.kind == "grade"
    }
    assert set(grades) == {"Harbour Office", "On which day?"}
    assert grades["On which day?"].document == judged.accounts()[0].document.id
    assert grades["Harbour Office"].document is None
    event = judged.search("kind:event inquiry").hits[0]
    assert event.document is not None
    assert judged.text(event.document)[event.start : event.end] == "March 2021"
    assert event.marks


def test_events_are_counted_but_stay_off_the_page_until_asked_for(judged: Session) -> None:
    plain = judged.search("ferry")
    assert "event" not in _found(plain)
    assert plain.facets["kind"]["event"] > 0
    assert plain.total == sum(plain.facets["kind"].values()) - plain.facets["kind"]["event"]
    asked = judged.search(Search("ferry", {"kind": ("event",)}))
    assert asked.total == plain.facets["kind"]["event"] == len(_found(asked)["event"])
    assert {hit.kind for hit in judged.search("event:2021-03").hits} == {"document", "event"}


def test_an_account_shows_up_to_three_sentences_and_counts_the_rest(judged: Session) -> None:
    hits = {hit.title: hit for hit in judged.search("ferry OR velm").hits if hit.kind == "document"}
    hit = hits["Ferry runs aground off Velm"]
    text = judged.text(hit.id)
    shown = [hit, *hit.further]
    assert len(shown) == 3
    assert len({each.sentence for each in shown}) == 3
    for each in shown:
        assert all(each.sentence[a:b].casefold() in ("ferry", "velm") for a, b in each.marks)
        assert text[each.start : each.end].casefold() in ("ferry", "velm")
    assert [each.start for each in hit.further] == sorted(each.start for each in hit.further)


def test_what_was_judged_is_known_without_making_the_index_again(judged: Session) -> None:
    assert _accounts(judged, "grade:<=C") == ["A"]
    assert _accounts(judged, "grade:F") == ["B", "C"]
    assert _accounts(judged, "grade:>=D") == []  # F is no basis, and not worse than E
    assert _accounts(judged, "", grade=("A..C",)) == ["A"]
    assert judged.search("ferry").facets["grade"] == {"C": 1, "F": 2}
    union = next(view.source.id for view in judged.sources() if view.source.name.startswith("Seamen"))
    judged.grade_source(union, "E", "Party to it")
    assert judged.index_is_behind()
    assert _accounts(judged, "grade:>=D") == ["B"]
    judged.undo()
    assert _accounts(judged, "grade:>=D") == []


def test_states_are_answered_as_they_are_now(judged: Session) -> None:
    assert _accounts(judged, "is:conflict") == ["A", "B"]
    assert _accounts(judged, "is:read") == ["C"]
    assert _accounts(judged, "is:unread") == ["A", "B"]
    assert _accounts(judged, "is:annotated") == ["B"]
    assert _accounts(judged, "is:graded") == ["A"]
    assert _accounts(judged, "is:ungraded") == ["B", "C"]
    assert _accounts(judged, "ferry -is:conflict") == ["C"]
    assert [hit.kind for hit in judged.search("is:todo").hits] == ["note"]
    first = judged.accounts()[0].document
    judged.mark_read(first.id, 5)  # no edit: no counter tells of it
    assert _accounts(judged, "is:begun") == ["A"]
    assert _accounts(judged, "is:unread") == ["B"]
    assert judged.search("is:purple").problem is not None


def test_statements_are_found_by_how_credible_they_are(judged: Session) -> None:
    claim = judged.claims()[0].claim.id
    assert judged.matching("cred:<=3").claims == {claim}
    assert judged.matching("cred:>=3").claims == frozenset()
    assert judged.matching("cred:6").claims == {claim}


def test_values_keep_the_signs_that_part_others(judged: Session) -> None:
    facets = judged.search("ask OR captain").facets
    assert facets["source"]["Seamen's Union; Velm"] == 2  # the account, and the note that stands on it
    assert facets["tag"] == {"crew": 1, "to do": 1}
    assert judged.search(Search("", {"tag": ("to do",)})).total == 1


def test_an_account_is_found_by_the_names_it_has(judged: Session) -> None:
    ids = {entity.name: entity.id for entity in judged.entities()}
    assert _accounts(judged, "", entity=("Ilona Brandt",)) == ["A"]
    judged.merge(ids["Ilona Brandt"], ids["Ilona Brant"])
    judged.catch_up()
    assert _accounts(judged, "", entity=("Ilona Brandt",)) == ["A", "C"]
    judged.undo()
    judged.catch_up()
    assert _accounts(judged, "", entity=("Ilona Brandt",)) == ["A"]


def test_a_name_finds_the_forms_that_the_ledger_holds_for_one(judged: Session) -> None:
    ids = {entity.name: entity.id for entity in judged.entities()}
    judged.merge(ids["Ilona Brandt"], ids["Tomas Okel"])
    judged.catch_up()
    result = judged.search("ilona brandt")
    reasons = {each.form: each.reason for each in result.spellings}
    assert reasons["Tomas Okel"] == "written so in 1 account"
    assert "What the crew saw" in _found(result)["document"]
    off = judged.search(Search("ilona brandt", without=frozenset(each.form for each in result.spellings)))
    assert "What the crew saw" not in _found(off)["document"]


def test_a_grade_or_a_remark_on_a_source_makes_no_text_be_read_again(judged: Session, monkeypatch) -> None:
    told: list[str] = []
    apply = type(judged._searching.index).apply

    def listen(index, changes, counter, **more) -> None:
        apply(index, (told.append(change.kind) or change for change in changes), counter, **more)

    monkeypatch.setattr(type(judged._searching.index), "apply", listen)
    source = judged.sources()[0].source.id
    judged.grade_source(source, "B", "On second thoughts")
    judged.set_source(source, "notes", "Another ministry")
    judged.catch_up()
    assert set(told) == {"source", "grade"}
    told.clear()
    judged.set_source(source, "name", "Harbour Board")
    judged.catch_up()
    assert told.count("document") == 1


def test_what_i_say_of_an_event_is_found_by_the_next_search(judged: Session) -> None:
    inquiry = judged.accounts()[2].document.id
    start = judged.text(inquiry).index("described the night")
    added = judged.add_event(inquiry, start, start + 19, "2021-02-04", "Night of the accident")
    judged.catch_up()
    (hit,) = judged.search("kind:event accident").hits
    assert (hit.id, hit.start) == (added.id, start)
    assert added.id in {hit.id for hit in judged.search("event:2021-02-04").hits}
    judged.undo()
    judged.catch_up()
    assert judged.search("kind:event accident").total == 0


def test_before_there_is_an_index_filters_hold_all_the_same(judged: Session) -> None:
    judged._searching.index.close()
    for filters, letters in (
        ({}, ["A", "B", "C"]),
        ({"source": ("Harbour Office",)}, ["A"]),
        ({"grade": ("A..C",)}, ["A"]),
        ({"is": ("read",)}, ["C"]),
        ({"date": ("2021-02-06..2021-02",)}, ["B"]),
        ({"kind": ("note",)}, []),
        ({"tag": ("crew",)}, []),
    ):
        search = Search("ferry", filters)
        result = judged.search(search)
        assert not result.complete
        assert sorted(a.letter for a in judged.accounts() if a.document.id in {h.id for h in result.hits}) == letters
        assert judged.matching(search).documents == {hit.id for hit in result.hits}


@pytest.mark.parametrize(
    ("typed", "forms", "others"),
    [
        ("holt", ["Mira Holt", "Mira Holdt", "Mayor Ander"], ["Holdt"]),
        ("mira holt", ["Mira Holt", "the mayor"], ["the mayor"]),
        ("mira", ["Mira Holt", "Mrs Holt"], []),
        ("علی", ["علي رضا", "علی رضا"], []),
        ("nobody", ["Mira Holt"], []),
        ("mujahedin e khalq", ["Mujahedin-e Khalq", "MEK"], ["MEK"]),
    ],
)
def test_which_other_forms_a_typed_one_leads_to(typed: str, forms: list[str], others: list[str]) -> None:
    assert list(other_forms(typed, forms)) == others
