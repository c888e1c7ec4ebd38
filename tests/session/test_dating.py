"""Dates I correct and events I join, part, name, hide and add: they stay, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.domain.event import Event
from viewer.domain.mention import DATE, DateValue, Mention
from viewer.errors import ViewerError
from viewer.session import Session

ACCOUNTS = {
    "a.txt": "VELM, 8 May 2019 (Wire) — A fire destroyed eleven boats at Port Anders on Friday, "
    "harbour master Mira Holt said.\n",
    "b.txt": "The fire at Port Anders destroyed thirteen boats on 4 May 2019. Jon Eri wrote about it.\n",
    "c.txt": "Fire destroyed many boats of Port Anders on 3 May 2019, Mira Holt told us. A new quay opened in 2015.\n",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fire.db"


@pytest.fixture
def case(path: Path) -> Iterator[Session]:
    for name, text in ACCOUNTS.items():
        (path.parent / name).write_text(text, "utf-8")
    session = Session.create(path, index_folder=path.parent / "index")
    session.import_paths([path.parent / name for name in ACCOUNTS])
    yield session
    session.close()


def dated(session: Session, words: str) -> Mention:
    return next(m for m in session.mentions() if m.label == DATE and m.text.endswith(words))


def edtf(session: Session, words: str) -> str | None:
    value = dated(session, words).value
    assert isinstance(value, DateValue)
    return value.edtf


def event(session: Session, words: str) -> Event:
    return next(e for e in session.timeline() if words in e.text and e.kind == "event")


def fires(session: Session) -> list[str]:
    found = [e for e in session.timeline() if "boats" in e.text and e.precision == "day" and e.edtf != "2019-05-08"]
    return [e.id for e in found]


def test_a_date_i_correct_stays_through_analysis_and_restart(case: Session, path: Path) -> None:
    assert edtf(case, "Friday") == "2019-05-03"
    mention = dated(case, "Friday")
    case.set_date(mention.id, "2 May 2019", "the wire corrected itself")
    value = dated(case, "Friday").value
    assert isinstance(value, DateValue)
    assert (value.edtf, value.resolution) == ("2019-05-02", "user")
    assert "the wire corrected itself" in value.reason
    case.set_document(mention.document, "published", "2020-01-01")
    assert edtf(case, "Friday") == "2019-05-02"
    assert event(case, "eleven boats").edtf == "2019-05-02" or "2019-05-02" in {e.edtf for e in case.timeline()}
    case.close()
    again = Session.open(path)
    try:
        assert edtf(again, "Friday") == "2019-05-02"
        again.clear_date(dated(again, "Friday").id)
        assert edtf(again, "Friday") == "2019-12-27"  # as an account of 1 January 2020 means it
        again.undo()
        assert edtf(again, "Friday") == "2019-05-02"
        again.undo()
        again.undo()
        assert edtf(again, "Friday") == "2019-05-03"
    finally:
        again.close()


def test_words_are_read_as_the_account_means_them(case: Session) -> None:
    case.set_date(dated(case, "Friday").id, "last Thursday")
    assert edtf(case, "Friday") == "2019-05-02"


@pytest.mark.parametrize("words", ["2018-13-45", "nonsense", "", "31 February 2018", "a 2018 thing"])
def test_what_is_no_date_is_refused_in_words_and_changes_nothing(case: Session, words: str) -> None:
    with pytest.raises(ViewerError):
        case.set_date(dated(case, "Friday").id, words)
    assert edtf(case, "Friday") == "2019-05-03"


def test_only_dates_can_be_corrected(case: Session) -> None:
    name = next(m for m in case.mentions() if m.label != DATE)
    with pytest.raises(ViewerError, match="is no date"):
        case.set_date(name.id, "2018")
    with pytest.raises(ViewerError, match="no mention"):
        case.clear_date("999")


def test_a_confirmed_date_follows_the_date_of_its_document(case: Session) -> None:
    mention = dated(case, "Friday")
    case.set_mention(mention.id, "confirmed")
    case.set_document(mention.document, "published", "2019-05-15")
    assert edtf(case, "Friday") == "2019-05-10"


def test_a_claim_follows_a_corrected_date(case: Session) -> None:
    mention = dated(case, "Friday")
    claim = case.claim_passage("When?", "date", mention.document, mention.start, mention.end).id
    before = case.claim(claim).claim.cells[0].low
    case.set_date(mention.id, "2 May 2019")
    assert case.claim(claim).claim.cells[0].low == (before or 0) - 1
    case.undo()
    assert case.claim(claim).claim.cells[0].low == before


def test_an_event_knows_its_names_and_who_speaks(case: Session) -> None:
    found = next(e for e in case.timeline() if e.text.startswith("Fire destroyed many"))
    names = {entity.id: entity.name for entity in case.entities()}
    assert "Mira Holt" in {names[entity] for entity in found.entities}
    assert found.speaker == "Mira Holt"
    assert event(case, "new quay").speaker == ""


def test_events_of_several_accounts_are_proposed_joined_and_parted(case: Session, path: Path) -> None:
    proposal = case.event_proposals()[0]
    assert {e.id for e in proposal.events} <= set(fires(case))
    assert 0 < proposal.confidence < 1
    assert proposal.shared in proposal.reason
    joined = case.join_events(fires(case), "The fire")
    assert (joined.name, joined.verdict.kind) == ("The fire", "conflicting")
    assert joined.verdict.band == ("2019-05-03", "2019-05-04")
    assert [e.id for e in case.timeline() if e.happening == joined.id] == fires(case)
    assert not any({e.id for e in p.events} <= set(fires(case)) for p in case.event_proposals())
    case.close()
    again = Session.open(path)
    try:
        (kept,) = again.happenings()
        assert kept.name == "The fire" and len(kept.events) == 3
        again.part_event(kept.events[-1].id)
        assert len(again.happenings()[0].events) == 2
        again.undo()
        again.undo()
        assert again.happenings() == []
    finally:
        again.close()


def test_the_last_two_events_part_together(case: Session) -> None:
    first, second, _ = fires(case)
    case.join_events([first, second])
    case.part_event(first)
    assert case.happenings() == []
    assert not any({first, second} <= {e.id for e in p.events} for p in case.event_proposals())
    with pytest.raises(ViewerError):
        case.part_event(first)


def test_two_happenings_become_one_where_their_events_are_joined(case: Session) -> None:
    first, second, third = fires(case)
    quay = event(case, "new quay").id
    case.join_events([first, second], "One")
    case.join_events([third, quay], "Two")
    assert len(case.happenings()) == 2
    joined = case.join_events([second, third])
    assert [h.id for h in case.happenings()] == [joined.id]
    assert {e.id for e in joined.events} == {first, second, third, quay}


def test_what_i_say_of_events_outlives_a_new_analysis(case: Session) -> None:
    joined = case.join_events(fires(case), "The fire")
    quay = event(case, "new quay")
    case.hide_event(quay.id)
    case.name_event(fires(case)[0], "Eleven boats")
    case.name_event(joined.id, "Fire at the port")
    case.set_document(quay.document, "published", "2019-06-01")
    assert [e.text for e in case.hidden_events()] == [quay.text]
    assert case.happenings()[0].name == "Fire at the port"
    assert len(case.happenings()[0].events) == 3
    assert event(case, "eleven boats").name or "Eleven boats" in {e.name for e in case.timeline()}
    case.show_event(case.hidden_events()[0].id)
    assert case.hidden_events() == []


def test_an_event_i_add_is_one_like_the_others_until_undone(case: Session) -> None:
    document = case.accounts()[1].document.id
    text = case.text(document)
    start = text.index("Jon Eri wrote")
    added = case.add_event(document, start, start + len("Jon Eri wrote"), "mid-May 2019", "The article")
    assert (added.edtf, added.name, added.origin) == ("2019-05-11/2019-05-20", "The article", "manual")
    assert added in case.timeline()
    case.hide_event(added.id)
    assert added.id in {e.id for e in case.hidden_events()}
    case.undo()
    case.undo()
    assert added.id not in {e.id for e in case.timeline()}
    for wrong in ({"edtf": "nonsense", "title": "x"}, {"edtf": "2019", "title": " "}):
        with pytest.raises(ViewerError):
            case.add_event(document, 0, 3, **wrong)


@pytest.mark.parametrize("ids", [[], ["1"], ["none", "nothing"]])
def test_joining_needs_two_events_that_are_there(case: Session, ids: list[str]) -> None:
    with pytest.raises(ViewerError):
        case.join_events(ids)


def test_a_rejected_date_is_on_no_timeline_and_in_no_happening(case: Session) -> None:
    joined = case.join_events(fires(case))
    case.set_mention(dated(case, "4 May 2019").id, "rejected")
    assert len(case.happenings()[0].events) == 2
    case.undo()
    assert len(case.happenings()[0].events) == len(joined.events)


def test_ten_thousand_dates_in_one_line_are_all_there(tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text("Fire on 31 February 2018, then 5 May 99999, " * 5_000, "utf-8")
    session = Session.create(tmp_path / "many.db", index_folder=tmp_path / "index")
    try:
        session.import_paths([tmp_path / "many.txt"])
        assert len(session.timeline()) == 10_000
        assert not any(event.resolved for event in session.timeline())
        assert session.event_proposals() == []
    finally:
        session.close()


def test_events_leave_with_what_was_joined(case: Session, tmp_path: Path) -> None:
    import csv
    import json

    case.join_events(fires(case), "The fire")
    table = case.export("events", tmp_path / "events.csv").target.read_text("utf-8-sig")
    assert [row["Happening"] for row in csv.DictReader(table.splitlines())].count("The fire") == 3
    made = json.loads(case.export("eventsjson", tmp_path / "events.json").target.read_text("utf-8"))
    assert made["happenings"][0]["verdict"] == "conflicting"
    assert len(made["events"]) == len(case.timeline())
