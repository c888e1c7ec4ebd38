"""Scales of grades: the Admiralty's unless an archive defines one of its own.

A scale is its name, its signs in their order and the one sign that means "cannot be judged". Whoever changes one of
these has another scale, and a grade counts only on the scale that it was given on: the C of one is not the C of
another. Other words for the same sign leave the scale what it is. "Cannot be judged" is no judgement: it is the
default, it is never sorted as worst, and nothing is ever averaged.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from viewer.domain.grade import AXES, CREDIBILITY, NO_CREDIBILITY, NO_RELIABILITY, RELIABILITY, Grade
from viewer.domain.grade import in_force as newest
from viewer.texts import later

ADMIRALTY = "Admiralty"
MOST = 12  #: steps of a scale


@dataclass(frozen=True, slots=True)
class Step:
    """One value of a scale. sign: one letter or digit; words: its name; meaning: when it is given."""

    sign: str
    words: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """axis: "reliability" or "credibility". steps: best first. none: the sign of "cannot be judged"."""

    axis: str
    name: str
    steps: tuple[Step, ...]
    none: str

    @property
    def key(self) -> str:
        """What makes it this scale and no other; "" for the Admiralty's, which needs no description."""
        plain = _ADMIRALTY[self.axis]
        if (self.name, self.signs, self.none) == (plain.name, plain.signs, plain.none):
            return ""
        return f"{self.name}: {' '.join(self.signs)} ({self.none})"

    @property
    def signs(self) -> tuple[str, ...]:
        """Every sign, in the order of the scale."""
        return tuple(step.sign for step in self.steps)

    @property
    def judged(self) -> tuple[Step, ...]:
        """The steps that judge, best first."""
        return tuple(step for step in self.steps if step.sign != self.none)

    @property
    def ordered(self) -> tuple[Step, ...]:
        """The steps that judge, best first, and behind them the one that does not."""
        return (*self.judged, *(step for step in self.steps if step.sign == self.none))

    def step(self, sign: str) -> Step | None:
        """The step of that sign."""
        return next((step for step in self.steps if step.sign == sign), None)

    def words(self, sign: str) -> str:
        """The name of a sign; empty where the scale does not have it."""
        step = self.step(sign)
        return step.words if step else ""

    def rank(self, sign: str) -> tuple[int, int]:
        """Sorts best first, and what is no judgement here behind all judgements because it is none.

        >>> sorted("FBEA", key=ADMIRALTY_SCALES.reliability.rank)
        ['A', 'B', 'E', 'F']
        """
        judged = [step.sign for step in self.judged]
        return (0, judged.index(sign)) if sign in judged else (1, 0)

    def judges(self, sign: str) -> bool:
        """Whether a sign says anything."""
        return self.rank(sign)[0] == 0

    def worse(self, sign: str, than: str) -> bool:
        """Whether a sign is a judgement below another; "cannot be judged" is below none."""
        return self.judges(sign) and self.rank(sign) > self.rank(than)

    def counts(self, grade: Grade) -> bool:
        """Whether a grade was given on this scale."""
        return grade.on == self.key and grade.value in self.signs

    def in_force(self, grades: Sequence[Grade], topic: str = "") -> Grade | None:
        """The grade in force of those that were given on this scale; see `grade.in_force`."""
        return newest([grade for grade in grades if self.counts(grade)], topic)

    def value(self, grade: Grade | None) -> str:
        """The sign of a grade; "cannot be judged" where there is none."""
        return grade.value if grade else self.none

    def as_given(self, grade: Grade) -> str:
        """The words a grade was given in, with its scale where that is another one.

        >>> ADMIRALTY_SCALES.reliability.as_given(Grade("g", "s", "reliability", "C", "why"))
        'Fairly reliable'
        """
        words = grade.words or (_ADMIRALTY[self.axis].words(grade.value) if not grade.on else "")
        if grade.on == self.key:
            return words
        name = grade.on.partition(":")[0] or ADMIRALTY
        return f"{words} (on the scale {name}, which is not in use)".strip()


@dataclass(frozen=True, slots=True)
class Scales:
    """The two scales of an archive."""

    reliability: Scale
    credibility: Scale

    def of(self, axis: str) -> Scale:
        """The scale of "reliability" or "credibility"."""
        return self.reliability if axis == "reliability" else self.credibility

    def badge(self, reliability: Grade | None, credibility: Grade | None = None) -> str:
        """The pair as experts write it.

        >>> ADMIRALTY_SCALES.badge(None)
        'F6'
        """
        return self.reliability.value(reliability) + self.credibility.value(credibility)

    def with_scale(self, scale: Scale) -> Scales:
        """The same with another scale on its axis."""
        if scale.axis == "reliability":
            return Scales(scale, self.credibility)
        return Scales(self.reliability, scale)


def _of_admiralty(axis: str, values: Mapping[str, tuple[str, str]], none: str) -> Scale:
    return Scale(axis, ADMIRALTY, tuple(Step(sign, *said) for sign, said in values.items()), none)


_ADMIRALTY = {
    "reliability": _of_admiralty("reliability", RELIABILITY, NO_RELIABILITY),
    "credibility": _of_admiralty("credibility", CREDIBILITY, NO_CREDIBILITY),
}
ADMIRALTY_SCALES = Scales(_ADMIRALTY["reliability"], _ADMIRALTY["credibility"])


def _offered(axis: str, name: str, none: str, steps: Mapping[str, str]) -> Scale:
    return Scale(axis, name, tuple(Step(sign, words) for sign, words in steps.items()), none)


#: Scales that others use, to start one's own from; the 5x5x5 in the wording of British police practice.
OFFERED = (
    *_ADMIRALTY.values(),
    _offered(
        "reliability", "5x5x5", "E",
        {
            "A": later("Always reliable"), "B": later("Mostly reliable"), "C": later("Sometimes reliable"),
            "D": later("Unreliable"), "E": later("Untested"),
        },
    ),
    _offered(
        "credibility", "5x5x5", "4",
        {
            "1": later("Known to be true"), "2": later("Known to the source, not to the officer"),
            "3": later("Not known to the source, but corroborated"), "4": later("Cannot be judged"),
            "5": later("Suspected to be false"),
        },
    ),
    *(
        _offered(
            axis, later("Three steps"), "U",
            {"H": later("High"), "M": later("Medium"), "L": later("Low"), "U": later("Cannot be judged")},
        )
        for axis in AXES
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """A scale as somebody writes it down, right or not. problem: why it cannot be one, in a sentence, or ""."""

    scale: Scale
    problem: str = field(default="")


def draft(axis: str, name: str, steps: Iterable[tuple[str, str, str]], none: str) -> Draft:
    """The scale of these (sign, words, meaning), with what is wrong with it.

    >>> draft("reliability", "House", [("h", "High", ""), ("L", "Low", ""), ("?", "Unknown", "")], "?").problem
    '“?” is no sign: a sign is one letter or one digit.'
    """
    made = tuple(Step(_sign(sign), _one_line(words), _one_line(meaning)) for sign, words, meaning in steps)
    scale = Scale(axis, _one_line(name), made, _sign(none))
    return Draft(scale, _problem(scale))


def _problem(scale: Scale) -> str:
    signs = scale.signs
    odd = next((sign for sign in signs if len(sign) != 1 or not sign.isalnum()), None)
    unnamed = next((step.sign for step in scale.steps if not step.words), None)
    twice = next((sign for sign in signs if signs.count(sign) > 1), None)
    if scale.axis not in AXES:
        return f"“{scale.axis}” is no axis of grades: these are {' and '.join(AXES)}."
    if not scale.name or ":" in scale.name:
        return "A scale needs a name, without a colon."
    if odd is not None:
        return f"“{odd}” is no sign: a sign is one letter or one digit."
    if twice is not None:
        return f"The sign {twice} stands twice."
    if unnamed is not None:
        return f"The sign {unnamed} needs words."
    if scale.none not in signs:
        return "One of the signs must mean “cannot be judged”."
    if not 3 <= len(signs) <= MOST:
        return f"A scale has two steps at least beside “cannot be judged”, and {MOST} in all at the most."
    return ""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _sign(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).upper()


def to_plain(scales: Scales) -> dict[str, Any]:
    """The scales that are not the Admiralty's, as JSON holds them."""
    return {
        scale.axis: {
            "name": scale.name,
            "steps": [[step.sign, step.words, step.meaning] for step in scale.steps],
            "none": scale.none,
        }
        for scale in (scales.reliability, scales.credibility)
        if scale != _ADMIRALTY[scale.axis]
    }


def from_plain(kept: object) -> Scales:
    """What `to_plain` gave; the Admiralty's where something else was kept."""
    scales = ADMIRALTY_SCALES
    for axis in AXES:
        found: Any = kept.get(axis) if isinstance(kept, Mapping) else None
        try:
            read = draft(axis, str(found["name"]), [(s, w, m) for s, w, m in found["steps"]], found["none"])
        except (TypeError, KeyError, ValueError, AttributeError):
            continue
        if not read.problem:
            scales = scales.with_scale(read.scale)
    return scales
