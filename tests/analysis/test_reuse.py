"""Passages in common are found wherever they stand, and chance is not taken for copying."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.analysis import reuse
from viewer.errors import Cancelled

WORDS = "harbour fire crane dock watch night rope salt engine flag port crew tide wall gate lamp bell oil sand".split()
STATEMENT = (
    "The harbour master says that the second crane had been locked since Tuesday and that nobody "
    "but the night watch held a key to the engine house when the alarm was raised."
)


def filler(seed: int, words: int = 120) -> str:
    chance = random.Random(seed)
    return " ".join(f"{chance.choice(WORDS)}{chance.randrange(9)}" for _ in range(words))


def test_a_paragraph_taken_over_is_found_with_its_place_in_both() -> None:
    texts = {"a": f"{filler(1)}\n\n{STATEMENT}\n\n{filler(2)}", "b": f"{filler(3)}\n\n{STATEMENT}", "c": filler(4)}
    (found,) = reuse.find(texts)
    (passage,) = found.passages
    assert (found.a, found.b, found.words) == ("a", "b", len(STATEMENT.split()))
    assert texts["a"][passage.a_start : passage.a_end] == STATEMENT.rstrip(".")
    assert texts["b"][passage.b_start : passage.b_end] == STATEMENT.rstrip(".")
    assert 0.1 < found.share < 0.4


def test_a_loan_inside_a_long_paragraph_with_a_word_changed_and_other_marks_is_found() -> None:
    edited = (
        STATEMENT.replace("second crane", "second, newer crane").replace("says", "SAYS").replace(" that ", " that — ")
    )
    texts = {"a": STATEMENT, "b": f"{filler(5, 90)} {edited} {filler(6, 90)}"}
    (found,) = reuse.find(texts)
    assert len(found.passages) <= 2
    assert found.words >= reuse.LEAST


def test_short_runs_and_equal_vocabulary_are_no_reuse() -> None:
    short = " ".join(STATEMENT.split()[: reuse.RUN - 1])
    assert reuse.between(f"{filler(7)} {short} {filler(8)}", f"{filler(9)} {short} {filler(10)}") == ()
    assert reuse.find({str(n): filler(20 + n) for n in range(20)}) == []


def test_persian_and_accents_are_compared_as_they_are_read() -> None:
    persian = (
        "رئیس بندر می‌گوید که جرثقیل دوم از سه‌شنبه قفل بوده و هیچ کس جز نگهبان شب کلید موتورخانه را در دست نداشته است"
    )
    texts = {"a": persian, "b": f"Été à Vienne.\n\n{persian}"}
    (found,) = reuse.find(texts)
    assert found.share == 1.0


def test_whoever_waits_can_see_how_far_it_is_and_stop_it() -> None:
    seen = []

    def check(done: int, of: int) -> None:
        seen.append((done, of))
        if len(seen) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        reuse.find({str(n): STATEMENT for n in range(5)}, check=check)
    assert seen == [(0, 5), (1, 5)]


@given(st.lists(st.sampled_from(WORDS[:4]), max_size=60), st.lists(st.sampled_from(WORDS[:4]), max_size=60))
def test_what_is_called_shared_stands_in_both(a: list[str], b: list[str]) -> None:
    one, other = " ".join(a), " ".join(b)
    ends = 0
    for passage in reuse.between(one, other):
        assert passage.a_start >= ends
        ends = passage.a_end
        first, second = one[passage.a_start : passage.a_end].split(), other[passage.b_start : passage.b_end].split()
        assert first[: reuse.RUN] == second[: reuse.RUN]
        assert first[-reuse.RUN :] == second[-reuse.RUN :]
        assert reuse.RUN <= passage.words <= min(len(first), len(second))
