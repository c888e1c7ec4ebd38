"""The arithmetic of conflict, whatever the values: it is the same from every side, and compares only like with like."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st

from viewer.analysis import discrepancies
from viewer.analysis.statements import SOMEBODY_ELSE, Statement
from viewer.domain.claim import Cell, Claim
from viewer.domain.mention import QUANTITY, Mention, QuantityValue
from viewer.domain.quantity import bounds
from viewer.domain.verdict import Verdict, verdict

ends = st.integers(0, 40)
spans = st.lists(st.tuples(ends, ends).map(sorted), min_size=1, max_size=6)


def cells(of: list[list[int]]) -> list[Cell]:
    return [Cell(str(n), "q", f"d{n}", f"{a} to {b}", low=a, high=b) for n, (a, b) in enumerate(of)]


def judged(asked: list[Cell]) -> Verdict:
    return verdict(Claim("q", "?", "number", cells=tuple(asked)), {cell.document: cell.document for cell in asked})


def meet(a: Cell, b: Cell) -> bool:
    return a.low <= b.high and b.low <= a.high


def within(a: Cell, b: Cell) -> bool:
    return b.low <= a.low and a.high <= b.high


@given(spans, st.randoms())
@example([[0, 2], [0, 4], [4, 5], [5, 6]], random.Random(1))
def test_the_order_of_the_accounts_changes_nothing(of: list[list[int]], chance) -> None:
    asked = cells(of)
    shuffled = [*asked]
    chance.shuffle(shuffled)
    first, second = judged(asked), judged(shuffled)
    assert (first.kind, first.parts) == (second.kind, second.parts)
    assert sorted(map(len, first.groups)) == sorted(map(len, second.groups))


@given(spans)
def test_a_verdict_says_what_any_two_values_are(of: list[list[int]]) -> None:
    asked = cells(of)
    pairs = list(combinations(asked, 2))
    kind = judged(asked).kind
    if not pairs:
        assert kind == "open"
    elif not all(meet(a, b) for a, b in pairs):
        assert kind == "conflicting"
    elif all(within(a, b) or within(b, a) for a, b in pairs):
        assert kind == "compatible"
    else:
        assert kind == "overlapping"


@given(spans)
def test_every_cell_is_in_one_group_of_values_that_can_hold_together(of: list[list[int]]) -> None:
    asked = {cell.id: cell for cell in cells(of)}
    groups = judged([*asked.values()]).groups
    assert sorted(cell for group in groups for cell in group) == sorted(asked)
    for group in groups:
        assert all(meet(asked[a], asked[b]) for a, b in combinations(group, 2))
    assert [*map(len, groups)] == sorted(map(len, groups), reverse=True)


@given(spans)
def test_one_more_voice_for_a_value_makes_no_conflict_and_ends_none(of: list[list[int]]) -> None:
    asked = cells(of)
    again = replace(asked[0], id="again", document="another")
    more = judged([*asked, again])
    assert (more.kind == "conflicting") == (judged(asked).kind == "conflicting")
    (group,) = (group for group in more.groups if again.id in group)
    assert asked[0].id in group, "who gives the same value agrees"


@given(spans)
def test_who_only_might_mean_anything_conflicts_with_nobody(of: list[list[int]]) -> None:
    asked = cells(of)
    vague = Cell("vague", "q", "v", "some", low=0, high=40)
    assert (judged([*asked, vague]).kind == "conflicting") == (judged(asked).kind == "conflicting")


@given(ends, ends, st.sampled_from(["", ">=", "<=", "~"]))
def test_a_modifier_only_ever_allows_more(low: int, high: int, modifier: str) -> None:
    low, high = min(low, high), max(low, high)
    first, last = bounds(QuantityValue(low, high, modifier))
    assert first <= low and high <= last


units = st.sampled_from(["person", "year", "GBP", "villages"])
kinds = st.sampled_from(["killed", "attendance", "count", "sentence", "age"])
subjects = st.sampled_from(["", "@oster", "@lind", SOMEBODY_ELSE])


@st.composite
def statements(draw: st.DrawFn, document: str) -> Statement:
    low = draw(ends)
    unit, what = draw(units), draw(kinds)
    value = QuantityValue(low, low, unit=unit, kind=what)
    mention = Mention(document, document, 0, 2, str(low), QUANTITY, value)
    words = draw(st.sets(st.sampled_from(["court", "plot", "bridge", "march"]), min_size=1))
    weights = dict.fromkeys(words, len(words) ** -0.5)
    subject = draw(subjects)
    return Statement(document, mention, "number", what, unit, "", low, low, (0, 9), weights, frozenset(words), subject)


@given(statements("a"), statements("b"))
def test_two_statements_are_compared_alike_from_both_sides_and_only_with_their_like(a: Statement, b: Statement) -> None:
    link, back = discrepancies.compare(a, b), discrepancies.compare(b, a)
    assert (link is None) == (back is None)
    if link and back:
        assert (link.clash, link.likeness) == (back.clash, back.likeness)
        assert link.clash == (a.low != b.low)
        assert a.unit == b.unit, "years are not pounds"
        assert a.subject == b.subject or "" in (a.subject, b.subject), "his sentence is not theirs"
        assert (a.subject == SOMEBODY_ELSE) == (b.subject == SOMEBODY_ELSE)
