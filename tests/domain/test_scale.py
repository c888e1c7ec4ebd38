"""Scales of grades: an order, a sign that is no judgement, and grades that stay as they were given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.domain.grade import Grade
from viewer.domain.scale import ADMIRALTY_SCALES, OFFERED, Scale, draft, from_plain, to_plain
from viewer.domain.standing import Muting

SIGNS = st.lists(st.sampled_from("ABCDEFGHXYZ0123456789Å"), min_size=3, max_size=12, unique=True)


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    """Any scale that can be defined."""
    signs = draw(SIGNS)
    words = draw(st.lists(st.text("abc é\n", min_size=1).filter(str.strip), min_size=len(signs), max_size=len(signs)))
    none = draw(st.sampled_from(signs))
    axis = draw(st.sampled_from(("reliability", "credibility")))
    made = draft(axis, "House", [(sign, word, "") for sign, word in zip(signs, words, strict=True)], none)
    assert made.problem == ""
    return made.scale


@given(scales(), st.data())
def test_no_judgement_is_never_sorted_as_worst_nor_muted_by_a_band(scale: Scale, data: st.DataObject) -> None:
    ordered = sorted(scale.signs, key=scale.rank)
    assert ordered[-1] == scale.none and ordered[:-1] == [step.sign for step in scale.judged]
    below = data.draw(st.sampled_from(ordered[:-1]))
    band = Muting(below=below)
    muted = {sign for sign in scale.signs if band.mutes("s", "o", sign, scale)}
    assert muted == set(ordered[ordered.index(below) + 1 : -1])
    assert Muting(unjudged=True).mutes("s", "o", scale.none, scale)


@given(scales(), scales())
def test_scales_are_kept_as_they_are(one: Scale, other: Scale) -> None:
    both = ADMIRALTY_SCALES.with_scale(one).with_scale(other)
    assert from_plain(to_plain(both)) == both


@given(scales())
def test_a_grade_counts_on_the_scale_it_was_given_on_alone(scale: Scale) -> None:
    admiralty = ADMIRALTY_SCALES.of(scale.axis)
    sign = scale.judged[0].sign
    mine = Grade("g", "t", scale.axis, sign, "why", on=scale.key, words=scale.words(sign))
    theirs = Grade("h", "t", scale.axis, admiralty.judged[0].sign, "why")
    assert scale.in_force([mine, theirs]) == mine and admiralty.in_force([mine, theirs]) == theirs
    assert scale.in_force([theirs]) is None
    assert "which is not in use" in scale.as_given(theirs) and "Admiralty" in scale.as_given(theirs)
    assert admiralty.as_given(mine).startswith(scale.words(sign))


def test_other_words_leave_a_scale_what_it_is_and_another_order_does_not() -> None:
    plain = ADMIRALTY_SCALES.reliability
    steps = [(step.sign, step.words.upper(), "") for step in plain.steps]
    assert draft("reliability", "Admiralty", steps, "F").scale.key == plain.key == ""
    assert draft("reliability", "Admiralty", steps[::-1], "F").scale.key != ""
    assert draft("reliability", "Admiralty", steps, "E").scale.key != ""
    assert draft("reliability", "Ours", steps, "F").scale.key != ""


@pytest.mark.parametrize(
    ("name", "steps", "none", "says"),
    [
        ("", "ABF", "F", "needs a name"),
        ("a: b", "ABF", "F", "without a colon"),
        ("House", "AAF", "F", "stands twice"),
        ("House", "A?F", "F", "“?” is no sign"),
        ("House", ["A", "BB", "F"], "F", "“BB” is no sign"),
        ("House", "ABF", "X", "cannot be judged"),
        ("House", "AF", "F", "two steps at least"),
        ("House", "ABCDEFGHIJKLM", "M", "12 in all"),
    ],
)
def test_what_is_no_scale_says_why(name: str, steps: str, none: str, says: str) -> None:
    assert says in draft("reliability", name, [(sign, "words", "") for sign in steps], none).problem


def test_words_are_needed_and_the_scales_that_are_offered_can_be_used() -> None:
    assert "needs words" in draft("reliability", "House", [("A", " ", ""), ("B", "b", ""), ("U", "u", "")], "U").problem
    for scale in OFFERED:
        steps = [(step.sign, step.words, step.meaning) for step in scale.steps]
        assert draft(scale.axis, scale.name, steps, scale.none).problem == ""


@pytest.mark.parametrize("kept", [None, [], {"reliability": 3}, {"reliability": {"name": "X"}}, {"reliability": {}}])
def test_damaged_settings_mean_the_admiralty(kept: object) -> None:
    assert from_plain(kept) == ADMIRALTY_SCALES
