"""Links between two passages: made, read in both accounts, changed, deleted, and all of it taken back."""

from __future__ import annotations

import pytest

from viewer.domain.relation import RELATIONS
from viewer.errors import ViewerError
from viewer.session import Session


@pytest.fixture
def linked(case: Session):
    a, b, _ = (account.document.id for account in case.accounts())
    return case, a, b, case.relate((a, 0, 5), (b, 2, 8), "contradicts", " they differ ")


def test_a_link_is_seen_in_both_accounts(linked) -> None:
    case, a, b, link = linked
    assert (link.kind, link.reason, link.author) == ("contradicts", "they differ", "Ada")
    assert case.relations() == [link]
    assert case.reading(a).relations == case.reading(b).relations == (link,)
    assert case.text(b)[2:8] == link.b.quote
    assert link.touches(a, 4, 4) and not link.touches(a, 5, 9)


def test_it_is_changed_turned_and_deleted_step_by_step(linked) -> None:
    case, a, b, link = linked
    case.edit_relation(link.id, kind="corrects", reason="later")
    case.turn_relation(link.id)
    assert (case.relation(link.id).kind, case.relation(link.id).a.document) == ("corrects", b)
    case.delete_relation(link.id)
    assert case.relations() == []
    for _ in range(3):
        case.undo()
    assert case.relation(link.id).kind == "contradicts"
    assert case.relation(link.id).a == link.a
    case.undo()
    assert case.relations(a) == []


@pytest.mark.parametrize("kind", RELATIONS)
def test_every_kind(case: Session, kind: str) -> None:
    a, b, _ = (account.document.id for account in case.accounts())
    assert case.relate((a, 0, 5), (b, 2, 8), kind).kind == kind


def test_what_makes_no_link(linked) -> None:
    case, a, b, _ = linked
    for wrong in (((a, 0, 5), (a, 0, 5), "copies"), ((a, 0, 5), (b, 2, 8), "likes"), ((a, 5, 5), (b, 2, 8), "copies")):
        with pytest.raises(ViewerError):
            case.relate(*wrong)
    with pytest.raises(ViewerError):
        case.relation("nothing")
    assert len(case.relations()) == 1
