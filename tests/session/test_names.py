"""I see who writes which name how, and decide who is who; nothing in the accounts changes."""

from __future__ import annotations

import pytest

from viewer.domain.entity import Entity
from viewer.errors import ViewerError
from viewer.session import Session


def _named(session: Session, name: str) -> Entity:
    return next(entity for entity in session.entities() if entity.name == name)


def _names(session: Session) -> dict[str, list[str]]:
    return {entity.name: [form.text for form in entity.forms] for entity in session.entities()}


def test_forms_are_kept_as_written_with_their_counts(case: Session) -> None:
    a = case.accounts()[0].document.id
    brandt = _named(case, "Ilona Brandt")
    assert {form.text: dict(form.documents) for form in brandt.forms} == {"Brandt": {a: 1}, "Ilona Brandt": {a: 1}}


def test_two_spellings_are_offered_as_one_and_merged_only_by_me(case: Session) -> None:
    brandt, brant = _named(case, "Ilona Brandt"), _named(case, "Ilona Brant")
    (proposal,) = case.proposals()
    assert {proposal.a, proposal.b} == {brandt.id, brant.id}
    assert proposal.reason
    assert [near.other.id for near in case.entity(brant.id).proposals] == [brandt.id]
    before = _names(case)
    case.merge(brandt.id, brant.id)
    assert _names(case)["Ilona Brandt"] == ["Brandt", "Ilona Brandt", "Ilona Brant"]
    assert "Ilona Brant" not in _names(case)
    assert case.proposals() == []
    assert case.entity(brant.id).entity.id == brandt.id
    assert {m.entity for m in case.mentions() if m.text == "Ilona Brant"} == {brandt.id}
    case.undo()
    assert _names(case) == before
    assert len(case.proposals()) == 1
    case.redo()
    case.split(brant.id)
    assert _names(case) == before
    case.undo()
    assert _named(case, "Ilona Brandt").merged == (brant.id,)


def test_a_chain_of_merges_can_be_taken_apart(case: Session) -> None:
    brandt, brant, okel = (_named(case, name).id for name in ("Ilona Brandt", "Ilona Brant", "Tomas Okel"))
    case.merge(brant, okel)
    case.merge(brandt, brant)
    assert set(_named(case, "Ilona Brandt").merged) == {brant, okel}
    case.split(okel)
    assert _named(case, "Tomas Okel").id == okel
    assert _named(case, "Ilona Brandt").merged == (brant,)


def test_names_kept_apart_are_not_proposed_again_until_undone(case: Session) -> None:
    brandt, brant = _named(case, "Ilona Brandt").id, _named(case, "Ilona Brant").id
    case.keep_apart(brandt, brant)
    assert case.proposals() == []
    case.undo()
    assert len(case.proposals()) == 1


def test_names_kept_apart_stay_apart_when_one_of_them_is_merged_further(case: Session) -> None:
    brandt, brant, okel = (_named(case, name).id for name in ("Ilona Brandt", "Ilona Brant", "Tomas Okel"))
    case.keep_apart(brandt, brant)
    case.merge(okel, brandt)
    assert {okel, brant} not in [{proposal.a, proposal.b} for proposal in case.proposals()]


def test_what_cannot_be_merged_or_split_is_said(case: Session) -> None:
    brandt, brant = _named(case, "Ilona Brandt").id, _named(case, "Ilona Brant").id
    case.merge(brandt, brant)
    undo = case.info().undo
    for wrong in (
        lambda: case.merge(brandt, brant),
        lambda: case.merge(brandt, brandt),
        lambda: case.merge(brandt, "nobody"),
        lambda: case.split("nobody"),
        lambda: case.split(brandt),
        lambda: case.keep_apart(brandt, "nobody"),
        lambda: case.keep_apart(brandt, brandt),
        lambda: case.entity("nobody"),
    ):
        with pytest.raises(ViewerError):
            wrong()
    assert case.info().undo == undo


def test_the_texts_stay_as_they_are_whatever_is_merged(case: Session) -> None:
    before = {account.document.id: case.text(account.document.id) for account in case.accounts()}
    case.merge(_named(case, "Ilona Brandt").id, _named(case, "Ilona Brant").id)
    assert {account.document.id: case.text(account.document.id) for account in case.accounts()} == before
    assert case.check() == []
