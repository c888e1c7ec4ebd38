"""What I decide about names holds: after an analysis, an import, a restart; and it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.domain.entity import Entity
from viewer.domain.mention import ORG, PERSON, PLACE, Mention
from viewer.errors import ViewerError
from viewer.session import Session, analysing

LATER = "Ferry raised\n\nIlona Brandt was there. On board Brandt said little. The harbour master thanked Velm.\n"
Named = dict[str, dict[str, int]]


def _named(session: Session) -> Named:
    return {entity.name: {form.text: form.count for form in entity.forms} for entity in session.entities()}


def _id(session: Session, name: str) -> str:
    return next(entity.id for entity in session.entities() if entity.name == name)


def _at(session: Session, text: str) -> Mention:
    return next(mention for mention in session.mentions() if mention.text == text)


def _import(session: Session, tmp_path: Path, text: str = LATER) -> str:
    path = tmp_path / f"later-{abs(hash(text))}.txt"
    path.write_text(text, "utf-8")
    (done,) = session.import_paths([path]).imported
    return done.document


def _again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of the analyser comes and looks at everything."""
    monkeypatch.setattr(analysing, "version", lambda recogniser: "another")
    assert session.analyse().touches("mention")


def _mark(session: Session, words: str, label: str, entity: str | None = None, *, everywhere: bool = False) -> Mention:
    account = next(account for account in session.accounts() if words in session.text(account.document.id))
    start = session.text(account.document.id).index(words)
    return session.add_mention(account.document.id, start, start + len(words), label, entity, everywhere=everywhere)


DECISIONS: dict[str, Callable[[Session], object]] = {
    "rename": lambda s: s.rename_entity(_id(s, "Velm"), "Velm harbour"),
    "retype": lambda s: s.retype_entity(_id(s, "Velm"), ORG),
    "notes": lambda s: s.set_entity(_id(s, "Velm"), "notes", "a village"),
    "colour": lambda s: s.set_entity(_id(s, "Velm"), "colour", "#aa3355"),
    "alias": lambda s: s.add_alias(_id(s, "Velm"), "Velmhavn"),
    "identifier": lambda s: s.set_identifier(_id(s, "Velm"), "own", "P-7"),
    "merge": lambda s: s.merge(_id(s, "Ilona Brandt"), _id(s, "Ilona Brant")),
    "split form": lambda s: s.split_form(_id(s, "Ilona Brandt"), "Brandt"),
    "split place": lambda s: s.split_mention(_at(s, "Brandt").id),
    "move place": lambda s: s.move_mention(_at(s, "Brandt").id, _id(s, "Tomas Okel")),
    "delete here": lambda s: s.delete_mention(_at(s, "Brandt").id),
    "delete everywhere": lambda s: s.delete_mention(_at(s, "Velm").id, everywhere=True),
    "mark here": lambda s: _mark(s, "harbour master", PERSON, _id(s, "Ilona Brandt")),
    "mark everywhere": lambda s: _mark(s, "harbour master", PERSON, _id(s, "Ilona Brandt"), everywhere=True),
    "confirm": lambda s: s.set_mention(_at(s, "Velm").id, "confirmed"),
    "keep apart": lambda s: s.keep_apart(_id(s, "Ilona Brandt"), _id(s, "Ilona Brant")),
}


@pytest.mark.parametrize("decide", DECISIONS.values(), ids=DECISIONS)
def test_a_decision_outlives_analysis_and_restart_and_can_be_taken_back(
    case: Session, path: Path, monkeypatch: pytest.MonkeyPatch, decide: Callable[[Session], object]
) -> None:
    def seen(session: Session) -> object:
        return session.entities(), session.mentions(), session.proposals(), session.entity_rows()

    before = seen(case)
    decide(case)
    after = seen(case)
    assert after != before
    _again(case, monkeypatch)
    assert seen(case) == after
    case.close()
    again = Session.open(path)
    try:
        assert seen(again) == after
        again.undo()
        assert seen(again) == before
        again.redo()
        assert seen(again) == after
        assert again.check() == []
    finally:
        again.close()


def test_a_form_of_its_own_stays_so_in_later_accounts(case: Session, tmp_path: Path) -> None:
    own = case.split_form(_id(case, "Ilona Brandt"), "Brandt")
    assert (own.name, own.label) == ("Brandt", PERSON)
    assert own.id not in {p.a for p in case.proposals()} | {p.b for p in case.proposals()}
    _import(case, tmp_path)
    assert _named(case)["Ilona Brandt"] == {"Ilona Brandt": 2}
    assert _named(case)["Brandt"] == {"Brandt": 2}


def test_splitting_off_the_form_of_a_merged_name_takes_that_name_out_again(case: Session) -> None:
    brant = _id(case, "Ilona Brant")
    before = _named(case)
    case.merge(_id(case, "Ilona Brandt"), brant)
    assert case.split_form(_id(case, "Ilona Brandt"), "Ilona Brant").id == brant
    assert _named(case) == before


def test_what_was_joined_is_shown_with_the_forms_it_brought(case: Session) -> None:
    brandt, brant = _id(case, "Ilona Brandt"), _id(case, "Ilona Brant")
    assert case.entity(brandt).parts == ()
    case.merge(brandt, brant)
    parts = {part.name: [form.text for form in part.forms] for part in case.entity(brandt).parts}
    assert parts == {"Ilona Brandt": ["Brandt", "Ilona Brandt"], "Ilona Brant": ["Ilona Brant"]}


def test_a_name_that_is_none_does_not_come_with_later_accounts(case: Session, tmp_path: Path) -> None:
    case.delete_mention(_at(case, "Velm").id, everywhere=True)
    assert "Velm" not in _named(case)
    document = _import(case, tmp_path)
    assert "Velm" not in [mention.text for mention in case.mentions(document)]
    case.undo()
    case.undo()
    assert _named(case)["Velm"] == {"Velm": 2}


def test_a_name_deleted_here_stays_elsewhere_under_whatever_label_it_is_found(
    case: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = _at(case, "Velm")
    case.delete_mention(gone.id)
    assert _named(case)["Velm"] == {"Velm": 1}
    find = analysing.find

    def as_organisation(question: analysing.Question, recogniser: str) -> analysing.Findings:
        found = find(question, recogniser)
        spans = [analysing.Span(s.start, s.end, ORG) if s.label == PLACE else s for s in found.spans]
        return replace(found, spans=tuple(spans))

    monkeypatch.setattr(analysing, "find", as_organisation)
    _again(case, monkeypatch)
    standing = [(m.document, m.start) for m in case.mentions() if m.text == "Velm"]
    assert len(standing) == 1
    assert (gone.document, gone.start) not in standing


def test_what_is_taught_is_found_in_later_accounts(case: Session, tmp_path: Path) -> None:
    brandt = _id(case, "Ilona Brandt")
    made = _mark(case, "harbour master", PERSON, brandt, everywhere=True)
    assert (made.entity, made.status, made.origin) == (brandt, "confirmed", "manual")
    assert [place.letter for place in case.mentions_of(brandt) if place.mention.text == "harbour master"] == ["A", "C"]
    document = _import(case, tmp_path)
    taught = [mention for mention in case.mentions(document) if mention.text == "harbour master"]
    assert [(mention.entity, mention.method) for mention in taught] == [(brandt, "taught")]


def test_taught_words_give_way_to_a_longer_name_and_stand_again_when_that_is_none(case: Session) -> None:
    made = _mark(case, "Ilona", PERSON, everywhere=True)
    assert [m.text for m in case.mentions() if "Ilona" in m.text] == ["Ilona", "Ilona Brant"]
    case.delete_mention(_at(case, "Ilona Brant").id)
    assert [m.text for m in case.mentions() if "Ilona" in m.text] == ["Ilona", "Ilona"]
    case.delete_mention(made.id)
    assert [m.text for m in case.mentions() if "Ilona" in m.text] == ["Ilona Brandt", "Ilona"]


def test_words_refused_and_then_taught_are_a_name(case: Session, tmp_path: Path) -> None:
    case.delete_mention(_at(case, "Velm").id, everywhere=True)
    _mark(case, "Velm", PLACE, everywhere=True)
    assert _named(case)["Velm"] == {"Velm": 2}
    case.delete_mention(_at(case, "Velm").id, everywhere=True)
    assert "Velm" not in _named(case)
    _import(case, tmp_path)
    assert "Velm" not in _named(case)


def test_an_account_that_comes_back_brings_what_was_taught_meanwhile(case: Session, tmp_path: Path) -> None:
    _import(case, tmp_path)
    case.undo()
    _mark(case, "harbour master", PERSON, everywhere=True)
    document = _import(case, tmp_path)
    assert "harbour master" in [mention.text for mention in case.mentions(document)]


def test_a_retyped_name_keeps_its_kind_however_it_is_found_later(case: Session, tmp_path: Path) -> None:
    velm = _id(case, "Velm")
    case.retype_entity(velm, ORG)
    _import(case, tmp_path)
    assert {m.label for m in case.mentions() if m.text == "Velm"} == {ORG}
    assert case.entity(velm).entity.count == 3
    assert case.accounts()[0].counts[ORG] == 2


def test_one_place_can_mean_another(case: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    brandt = _at(case, "Brandt")
    case.move_mention(brandt.id, _id(case, "Tomas Okel"))
    assert _named(case)["Tomas Okel"] == {"Brandt": 1, "Okel": 1, "Tomas Okel": 1}
    _again(case, monkeypatch)
    assert case.mention(brandt.id).entity == _id(case, "Tomas Okel")
    own = case.split_mention(brandt.id)
    assert _named(case)[own.name] == {"Brandt": 1}


def test_different_for_good_survives_what_is_merged_on_either_side(case: Session) -> None:
    brandt, brant, okel = (_id(case, name) for name in ("Ilona Brandt", "Ilona Brant", "Tomas Okel"))
    case.keep_apart(brandt, brant)
    case.merge(okel, brandt)
    assert [entity.id for entity in case.entity(okel).apart] == [brant]
    with pytest.raises(ViewerError, match="“Ilona Brandt” and “Ilona Brant”, which you called different"):
        case.merge(okel, brant)
    case.merge(okel, brant, anyway=True)
    assert len(case.entity(okel).parts) == 3
    case.undo()
    assert case.proposals() == []


def test_an_alias_is_searched_and_leads_to_a_proposal(case: Session) -> None:
    okel = _id(case, "Tomas Okel")
    case.add_alias(okel, "Ilona Brant")
    assert {okel, _id(case, "Ilona Brant")} in [{p.a, p.b} for p in case.proposals()]
    case.add_alias(okel, "The Skipper of Velm")
    case.catch_up()
    assert okel in [hit.id for hit in case.search("skipper").hits]
    case.undo()
    case.catch_up()
    assert okel not in [hit.id for hit in case.search("skipper").hits]


def test_the_index_follows_a_merge_that_is_taken_back(case: Session) -> None:
    brandt, okel = _id(case, "Ilona Brandt"), _id(case, "Tomas Okel")
    case.merge(brandt, okel)
    case.catch_up()
    assert [hit.id for hit in case.search("okel").hits if hit.kind == "entity"] == [brandt]
    case.undo()
    case.catch_up()
    assert [hit.id for hit in case.search("okel").hits if hit.kind == "entity"] == [okel]


def test_a_browser_lists_names_with_accounts_and_days(case: Session) -> None:
    rows = {row.entity.name: row for row in case.entity_rows()}
    assert (rows["Velm"].first, rows["Velm"].last, rows["Velm"].accounts) == ("2021-02-05", "2021-02-05", 1)
    assert (rows["Tomas Okel"].first, rows["Tomas Okel"].last) == ("2021-02-03", "2021-02-03")
    a, b = (account.document.id for account in case.accounts()[:2])
    assert dict(rows["Velm"].counts) == {a: 2}
    assert dict(rows["Tomas Okel"].counts) == {b: 2}


def test_who_stands_beside_whom(case: Session) -> None:
    _mark(case, "ferry", ORG, everywhere=True)
    beside = {entity.name: (passages, accounts) for entity, passages, accounts in case.cooccurring(_id(case, "ferry"))}
    assert beside == {"Ilona Brandt": (1, 1), "Tomas Okel": (1, 1), "Ilona Brant": (1, 1)}
    (shared,) = case.shared_documents(_id(case, "ferry"), _id(case, "Tomas Okel"))
    assert (shared.letter, shared.a, shared.b) == ("B", 1, 2)


def test_who_calls_it_what(case: Session, tmp_path: Path) -> None:
    case.merge(_id(case, "Ilona Brandt"), _id(case, "Ilona Brant"))
    terms = case.terms(_id(case, "Ilona Brandt"))
    assert [letter for letter, _ in terms.accounts] == ["A", "B", "C"]
    assert dict(terms.rows) == {"Brandt": (1, 0, 0), "Ilona Brandt": (1, 0, 0), "Ilona Brant": (0, 0, 1)}
    written = case.export_terms(terms.entity.id, tmp_path / "terms.csv").read_text("utf-8-sig").splitlines()
    assert written[1] == "Brandt,1,0,0,1"


def test_what_is_asked_wrongly_changes_nothing(case: Session) -> None:
    account = case.accounts()[0].document.id
    brandt, counter = _id(case, "Ilona Brandt"), case.info().counter
    date = next(mention for mention in case.mentions() if mention.entity is None)
    for wrong in (
        lambda: case.split_form(brandt, "Okel"),
        lambda: case.split_form(_id(case, "Ilona Brant"), "Ilona Brant"),
        lambda: case.split_mention(date.id),
        lambda: case.move_mention(date.id, brandt),
        lambda: case.move_mention(_at(case, "Brandt").id, "nobody"),
        lambda: case.delete_mention(date.id, everywhere=True),
        lambda: case.delete_mention("77777"),
        lambda: case.add_mention(account, 0, 5, "DATE"),
        lambda: case.add_mention(account, 0, 5, PERSON, "nobody"),
        lambda: case.add_mention(account, 5, 5, PERSON),
        lambda: case.add_mention(account, 5, 6, PERSON),
        lambda: case.add_mention(account, 0, 10**6, PERSON),
        lambda: case.rename_entity(brandt, " \n"),
        lambda: case.retype_entity(brandt, "DATE"),
        lambda: case.set_entity(brandt, "name", "x"),
        lambda: case.add_alias(brandt, ""),
        lambda: case.remove_alias(brandt, "nobody"),
        lambda: case.set_identifier(brandt, "wikidata", "42"),
        lambda: case.set_identifier("nobody", "wikidata", "Q42"),
    ):
        with pytest.raises(ViewerError):
            wrong()
    assert case.info().counter == counter


def test_an_entity_that_nobody_mentions_any_more_can_still_be_looked_at(case: Session) -> None:
    brant: Entity = case.entity(_id(case, "Ilona Brant")).entity
    case.delete_mention(_at(case, "Ilona Brant").id)
    assert brant.id not in [entity.id for entity in case.entities()]
    assert case.entity(brant.id).entity.forms == ()
