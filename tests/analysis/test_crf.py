"""The conditional random field against the sum over every labelling there is."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise, product
from math import exp, isclose
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.analysis import crf
from viewer.analysis.crf import Crf

LABELS = ("O", "B-X", "I-X", "B-Y", "I-Y")
WEIGHT = st.floats(-4, 4, allow_nan=False, width=32)
ROW = st.lists(WEIGHT, min_size=len(LABELS), max_size=len(LABELS))
FOLLOWING = st.lists(ROW, min_size=len(LABELS), max_size=len(LABELS))
SCORES = st.lists(ROW, min_size=1, max_size=3)


def weight_of(path: tuple[int, ...], scores: list[list[float]], following: list[list[float]]) -> float:
    steps = sum(following[a][b] for a, b in pairwise(path))
    return sum(row[label] for row, label in zip(scores, path, strict=True)) + steps


def labellings(scores: list[list[float]]) -> list[tuple[int, ...]]:
    return list(product(range(len(LABELS)), repeat=len(scores)))


@given(SCORES, FOLLOWING)
def test_no_labelling_is_likelier_than_the_one_found(scores: list[list[float]], following: list[list[float]]) -> None:
    path = tuple(Crf(LABELS, {}, following).path(scores))
    best = max(weight_of(other, scores, following) for other in labellings(scores))
    assert isclose(weight_of(path, scores, following), best, abs_tol=1e-9)


@given(SCORES, FOLLOWING)
def test_the_probabilities_of_a_word_are_those_of_all_labellings_and_sum_to_one(
    scores: list[list[float]], following: list[list[float]]
) -> None:
    beliefs = Crf(LABELS, {}, following).beliefs(scores)
    weights = {path: exp(weight_of(path, scores, following)) for path in labellings(scores)}
    total = sum(weights.values())
    for at in range(len(scores)):
        found = [f * b for f, b in zip(beliefs.forward[at], beliefs.backward[at], strict=True)]
        assert isclose(sum(found), 1, rel_tol=1e-9)
        for label, probability in enumerate(found):
            expected = sum(weight for path, weight in weights.items() if path[at] == label) / total
            assert isclose(probability, expected, rel_tol=1e-6, abs_tol=1e-12)


@given(SCORES, FOLLOWING)
def test_the_probability_of_a_name_is_that_of_all_labellings_with_just_this_name(
    scores: list[list[float]], following: list[list[float]]
) -> None:
    attributes = {str(at): list(enumerate(row)) for at, row in enumerate(scores)}
    field = Crf(LABELS, attributes, following)
    weights = {path: exp(weight_of(path, scores, following)) for path in labellings(scores)}
    path = field.path(scores)
    for first, after, kind, probability in field.chunks([[str(at)] for at in range(len(scores))]):
        same = [
            weight
            for other, weight in weights.items()
            if list(other[first:after]) == path[first:after] and LABELS[(*other, 0)[after]] != f"I-{kind}"
        ]
        assert isclose(probability, sum(same) / sum(weights.values()), rel_tol=1e-6)


def test_a_sentence_is_cut_into_names() -> None:
    field = Crf(LABELS, {"a": [(1, 3.0)], "b": [(2, 3.0)], "c": [(3, 2.0), (0, -1.0)]}, [[0.0] * 5] * 5)
    found = field.chunks([["a"], ["a", "unknown"], ["b"], [], ["c"]])
    assert [chunk[:3] for chunk in found] == [(0, 1, "X"), (1, 3, "X"), (4, 5, "Y")]
    assert all(0.5 < chunk.probability < 1 for chunk in found)


def test_a_sentence_without_names_or_words_has_none() -> None:
    field = Crf(LABELS, {"o": [(0, 9.0)]}, [[0.0] * 5] * 5)
    assert field.chunks([["o"], ["o"]]) == []
    assert field.chunks([]) == []


def test_strong_weights_in_a_long_sentence_stay_in_bounds() -> None:
    never = [[0.0, 0.0, -50.0, 0.0, -50.0] for _ in LABELS]
    field = Crf(LABELS, {"x": [(2, 90.0), (0, -90.0)], "y": [(4, 90.0)]}, never)
    for chunk in field.chunks([["x"], ["y"]] * 200):
        assert 0 <= chunk.probability <= 1


def test_weights_are_kept_in_a_file_whose_bytes_name_them(tmp_path: Path) -> None:
    following = [[0.25, -1.5, 0, 0, 0]] * 5
    crf.save(tmp_path / "one", LABELS, {"b": [(2, -0.126), (1, 7)], "a": [(0, 1)]}, following)
    crf.save(tmp_path / "two", LABELS, {"a": [(0, 1)], "b": [(1, 7), (2, -0.126)]}, following)
    crf.save(tmp_path / "three", LABELS, {"a": [(0, 2)]}, following)
    field, mark = crf.load(tmp_path / "one")
    assert field.labels == LABELS
    assert field.attributes == {"a": [(0, 1.0)], "b": [(1, 7.0), (2, -0.13)]}
    assert field.scores([["b", "a"]]) == field.scores([[("b", "unknown"), "a"]]) == [(1.0, 7.0, -0.13, 0.0, 0.0)]
    assert crf.load(tmp_path / "two")[1] == mark != crf.load(tmp_path / "three")[1]


def test_a_file_of_another_format_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model").write_bytes(gzip.compress(json.dumps({"format": 99}).encode()))
    with pytest.raises(ValueError, match="format 99"):
        crf.load(tmp_path / "model")
