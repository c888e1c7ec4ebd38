"""A linear-chain conditional random field, read in plain Python.

After J. Lafferty, A. McCallum and F. Pereira (2001). Every word of a sentence has attributes; each attribute speaks
with some weight for some labels, and each label for the one after it. A label is "O", or "B-kind" for the first word
of a name and "I-kind" for its further words.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from math import exp
from operator import add, mul
from pathlib import Path
from typing import NamedTuple

_FORMAT = 1
_STEPS = 100  # steps of 1 in a stored weight
_KEPT = 100_000  # sums that are remembered

Words = Sequence[Sequence[str | tuple[str, ...]]]  # the attributes of each word; a tuple is several, often met together
Scores = Sequence[Sequence[float]]  # for each word, or each label, one number for each label
Attributes = Mapping[str, Sequence[tuple[int, float]]]  # attribute -> (index of a label, weight)


class Chunk(NamedTuple):
    """The words first..after (exclusive) of a sentence are a name of this kind, with this probability."""

    first: int
    after: int
    kind: str
    probability: float


class Beliefs(NamedTuple):
    """What a whole sentence says of each of its words.

    forward[i][y] * backward[i][y] is the probability of label y at word i; weights: how much the word itself
    speaks for each label, on the scale of the two.
    """

    forward: Scores
    backward: Scores
    weights: Scores


class Crf:
    """A trained field.

    labels: their names. attributes: the weights of attributes. following: following[a][b] is the weight of
    label b right after label a.
    """

    def __init__(self, labels: Sequence[str], attributes: Attributes, following: Scores) -> None:
        self.labels = tuple(labels)
        self.attributes = attributes
        self._sums: dict[str | tuple[str, ...], tuple[float, ...]] = {}
        self._into = [list(column) for column in zip(*following, strict=True)]  # weights of coming to a label
        self._likely_into = [[exp(weight) for weight in column] for column in self._into]
        self._likely_from = [list(row) for row in zip(*self._likely_into, strict=True)]

    def chunks(self, words: Words) -> list[Chunk]:
        """The names in a sentence whose words have these attributes, by the likeliest labelling of the whole."""
        scores = self.scores(words)
        path = self.path(scores)
        spans = list(self._spans(path))
        if not spans:
            return []
        beliefs = self.beliefs(scores)
        return [
            Chunk(first, after, self.labels[path[first]][2:], self.probability(path, first, after, beliefs))
            for first, after in spans
        ]

    def scores(self, words: Words) -> list[tuple[float, ...]]:
        """How much the attributes of each word speak for each label."""
        known, nothing = self._sums, (0.0,) * len(self.labels)
        rows: list[tuple[float, ...]] = []
        for attributes in words:
            spoken = []
            for each in attributes:
                sums = known.get(each)
                if sums is None:
                    sums = self._sum(each)
                if sums:
                    spoken.append(sums)
            rows.append(tuple(map(sum, zip(*spoken, strict=True))) if spoken else nothing)
        return rows

    def path(self, scores: Scores) -> list[int]:
        """The likeliest labelling (Viterbi), as indexes of labels."""
        if not scores:
            return []
        best = list(scores[0])
        before: list[list[int]] = []
        for row in scores[1:]:
            reached, came = [], []
            for column, score in zip(self._into, row, strict=True):
                ways = list(map(add, best, column))
                way = max(ways)
                reached.append(way + score)
                came.append(ways.index(way))
            best = reached
            before.append(came)
        path = [best.index(max(best))]
        for came in reversed(before):
            path.append(came[path[-1]])
        return path[::-1]

    def beliefs(self, scores: Scores) -> Beliefs:
        """The sums over all labellings of a sentence of at least one word, before and after each word."""
        weights, forward = [], []
        arriving = [1.0] * len(self.labels)
        for row in scores:
            top = max(row)
            weight = [exp(score - top) for score in row]
            total = _dot(arriving, weight)
            weights.append([w / total for w in weight])
            forward.append(list(map(mul, arriving, weights[-1])))
            arriving = [_dot(forward[-1], column) for column in self._likely_into]
        backward = [[1.0] * len(self.labels)]
        for weight in weights[:0:-1]:
            ahead = list(map(mul, weight, backward[-1]))
            backward.append([_dot(ahead, row) for row in self._likely_from])
        return Beliefs(forward, backward[::-1], weights)

    def probability(self, path: Sequence[int], first: int, after: int, beliefs: Beliefs) -> float:
        """That the words first..after have the labels of `path` and that the name ends there."""
        found = beliefs.forward[first][path[first]]
        for at in range(first + 1, after):
            found *= self._likely_from[path[at - 1]][path[at]] * beliefs.weights[at][path[at]]
        last = path[after - 1]
        if after < len(path):
            going_on = self._going_on(last)
            found *= sum(
                likely * weight * later
                for label, (likely, weight, later) in enumerate(
                    zip(self._likely_from[last], beliefs.weights[after], beliefs.backward[after], strict=True)
                )
                if label != going_on
            )
        return min(found, 1.0)

    def _sum(self, attribute: str | tuple[str, ...]) -> tuple[float, ...]:
        """What one attribute, or several together, speak for each label; empty where they say nothing. Remembered."""
        row: list[float] = []
        for each in (attribute,) if isinstance(attribute, str) else attribute:
            for label, weight in self.attributes.get(each, ()):
                row = row or [0.0] * len(self.labels)
                row[label] += weight
        if len(self._sums) >= _KEPT:
            self._sums.clear()
        self._sums[attribute] = tuple(row)
        return self._sums[attribute]

    def _spans(self, path: Sequence[int]) -> Iterator[tuple[int, int]]:
        first = 0
        while first < len(path):
            after = first + 1
            if self.labels[path[first]] != "O":
                going_on = self._going_on(path[first])
                while after < len(path) and path[after] == going_on:
                    after += 1
                yield first, after
            first = after

    def _going_on(self, label: int) -> int:
        """The label of a further word of the name that a word with `label` belongs to."""
        inside = "I-" + self.labels[label][2:]
        return self.labels.index(inside) if inside in self.labels else -1


def load(path: Path) -> tuple[Crf, str]:
    """A field as `save` wrote it, and a short name for exactly these weights."""
    packed = path.read_bytes()
    stored = json.loads(gzip.decompress(packed))
    if stored["format"] != _FORMAT:
        raise ValueError(f"{path} has format {stored['format']}, not {_FORMAT}")
    attributes = {
        attribute: [(weights[i], weights[i + 1] / _STEPS) for i in range(0, len(weights), 2)]
        for attribute, weights in stored["attributes"].items()
    }
    following = [[weight / _STEPS for weight in row] for row in stored["following"]]
    return Crf(stored["labels"], attributes, following), hashlib.sha256(packed).hexdigest()[:8]


def save(path: Path, labels: Sequence[str], attributes: Attributes, following: Scores) -> None:
    """Writes weights, rounded; the same weights give the same bytes."""
    rounded = {
        attribute: [number for label, weight in sorted(attributes[attribute]) for number in (label, _stored(weight))]
        for attribute in sorted(attributes)
    }
    stored = {
        "format": _FORMAT,
        "labels": list(labels),
        "following": [[_stored(weight) for weight in row] for row in following],
        "attributes": rounded,
    }
    packed = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(gzip.compress(packed, 9, mtime=0))


def _stored(weight: float) -> int:
    return round(weight * _STEPS)


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    total: float = sum(map(mul, a, b))
    return total
