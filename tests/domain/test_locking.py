"""While columns are locked to a claim, each shows its own passage or says why there is none."""

from __future__ import annotations

from viewer.domain.annotation import Anchor
from viewer.domain.claim import Cell, Claim
from viewer.domain.locking import NOT_READ, SILENT, in_columns

FIRST, SECOND = Anchor("a", 0, 4, "2018"), Anchor("a", 90, 94, "2019")
OTHER = Anchor("b", 7, 11, "2018")
CLAIM = Claim(
    "c",
    "Which year?",
    "date",
    cells=(
        Cell("1", "c", "a", anchor=FIRST),
        Cell("2", "c", "b", anchor=OTHER),
        Cell("3", "c", "a", anchor=SECOND),
        Cell("4", "c", "d", stance="silent"),
    ),
)


def test_each_column_has_its_own_passage_or_the_reason_why_not() -> None:
    assert list(in_columns(CLAIM, ["b", "a", None, "d", "e"])) == [OTHER, FIRST, None, SILENT, NOT_READ]


def test_two_columns_of_one_account_show_two_of_its_passages() -> None:
    assert list(in_columns(CLAIM, ["a", "b", "a"])) == [FIRST, OTHER, SECOND]
    assert list(in_columns(CLAIM, ["b", "b"])) == [OTHER, OTHER], "there is only one"
