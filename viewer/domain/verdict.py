"""The arithmetic of a claim: which accounts can be true together, and why.

The verdict is a proposal with its sum shown, so that a person can overrule it. Vagueness is not
contradiction: "tens of thousands" and 25,000 agree. Where people overrule the sum, it stays beside
what they say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import inf

from viewer.domain.claim import Cell, Claim
from viewer.domain.date import show_days
from viewer.domain.date_words import translated
from viewer.domain.quantity import show_range
from viewer.domain.ruling import Ruling, agreed, in_force
from viewer.domain.text import fold
from viewer.texts import tr

ASSERTING = frozenset({"asserts", "asserts-different-value", "reports-others-say"})
DENYING = frozenset({"denies", "disputes"})
_SHOWN = 4  # values named in one sentence


@dataclass(frozen=True, slots=True)
class Verdict:
    """kind: one of claim.VERDICTS; "settled" only where a person says so.

    why: the sum in words. parts: cell id -> "agrees", "conflicts" or "open".
    groups: ids of the cells that agree with one another, largest group first.
    sum: what the arithmetic gives, which is the kind unless somebody overrules it. incomparable: several
    values are given and nothing can be said of them.
    rulings: what people say who have a say, each once; contradictory ones leave the sum in force.
    """

    kind: str
    why: str
    parts: Mapping[str, str]
    groups: tuple[tuple[str, ...], ...]
    sum: str = ""
    rulings: tuple[Ruling, ...] = ()
    incomparable: bool = False

    @property
    def overruled(self) -> bool:
        """Whether a person's word is in force instead of the sum."""
        return bool(self.rulings) and not self.disputed

    @property
    def disputed(self) -> bool:
        """Whether people rule against one another."""
        return len({ruling.verdict for ruling in self.rulings}) > 1

    def in_words(self) -> str:
        """What people say, each with the reason, then the sum."""
        if not self.rulings:
            return self.why
        told = "; ".join(ruling.in_words() for ruling in self.rulings)
        head = tr("Contradictory rulings, so the sum stays") if self.disputed else tr("Overruled")
        return tr("{head}. {told}. By the sum {sum}: {why}", head=head, told=told, sum=tr(self.sum), why=self.why)


def verdict(claim: Claim, names: Mapping[str, str]) -> Verdict:
    """What the cells of `claim` amount to; `names` gives the letter of each document id.

    compatible: for any two values, one lies within the other or equals it, so the accounts differ in
    sharpness at most. overlapping: all values can still be true together, but somewhere two of them
    each reach beyond the other (15–18 and 17–20). conflicting: two values share nothing, or one account
    denies what another asserts. open: fewer than two values, or values that differ in words only.

    A denial counts against every asserted value that lies within the denied one; a denial without a
    value counts against all. The largest group agrees; where two are largest, none does.
    """
    computed = _computed(claim, names)
    if not claim.rulings:
        return replace(computed, sum=computed.kind)
    said = agreed(claim.rulings)
    kind = said.verdict if said else computed.kind
    return replace(computed, kind=kind, sum=computed.kind, rulings=in_force(claim.rulings))


def _computed(claim: Claim, names: Mapping[str, str]) -> Verdict:
    asserted = [cell for cell in claim.cells if cell.stance in ASSERTING and cell.value.strip()]
    denials = [cell for cell in claim.cells if cell.stance in DENYING]
    sum_ = _Sum(claim.kind, names)
    clashes = [(a, b) for a, b in combinations(asserted, 2) if _apart(a, b)]
    clashes += [(a, d) for a in asserted for d in denials if _denied(a, d)]
    groups = _groups(asserted, denials)
    if clashes:
        parts = _parts(claim.cells, groups, clashes)
        return Verdict("conflicting", sum_.conflict(groups, denials, parts), parts, _ids(groups))
    kind, why = sum_.without_conflict(asserted, denials)
    standing = "agrees" if kind in ("compatible", "overlapping") else "open"
    voices = {cell.id for cell in asserted}
    parts = {cell.id: standing if cell.id in voices else "open" for cell in claim.cells}
    return Verdict(kind, why, parts, _ids(groups), incomparable=kind == "open" and len(asserted) > 1)


def _span(cell: Cell) -> tuple[float, float] | None:
    """The cell's interval, with a missing end as unlimited; None where there is none."""
    if cell.low is None and cell.high is None:
        return None
    low, high = (-inf if cell.low is None else cell.low), (inf if cell.high is None else cell.high)
    return min(low, high), max(low, high)


def _words(cell: Cell) -> str:
    return " ".join(fold(cell.value).split())


def _apart(a: Cell, b: Cell) -> bool:
    x, y = _span(a), _span(b)
    return x is not None and y is not None and (x[1] < y[0] or y[1] < x[0])


def _within(a: Cell, b: Cell) -> bool:
    x, y = _span(a), _span(b)
    if x is None or y is None:
        return _words(a) == _words(b)
    return y[0] <= x[0] and x[1] <= y[1]


def _comparable(a: Cell, b: Cell) -> bool:
    return (_span(a) is not None and _span(b) is not None) or _words(a) == _words(b)


def _denied(asserted: Cell, denial: Cell) -> bool:
    return not denial.value.strip() or _within(asserted, denial)


def _groups(asserted: Sequence[Cell], denials: Sequence[Cell]) -> list[list[Cell]]:
    """Cells that agree, the largest group first, in the order of the cells among equals."""
    groups = _sharing_a_point([cell for cell in asserted if _span(cell)])
    by_words: dict[tuple[str, str], list[Cell]] = {}
    for cell in asserted:
        if not _span(cell):
            by_words.setdefault(("says", _words(cell)), []).append(cell)
    for cell in denials:
        by_words.setdefault(("denies", _words(cell)), []).append(cell)
    return sorted([*groups, *by_words.values()], key=len, reverse=True)


def _sharing_a_point(cells: Sequence[Cell]) -> list[list[Cell]]:
    # On a line, intervals that meet pairwise share a point, and that point can be a lower end. Of two
    # groups of one size, the one around the sharpest value comes first: 25,000 with "tens of thousands".
    groups, left = [], list(cells)
    while left:
        points = sorted({span[0] for cell in left if (span := _span(cell))})  # so that no order of the cells decides
        found = [[cell for cell in left if _holds(cell, point)] for point in points]
        groups.append(max(found, key=lambda group: (len(group), -min(map(_width, group)))))
        left = [cell for cell in left if cell not in groups[-1]]
    return groups


def _holds(cell: Cell, point: float) -> bool:
    span = _span(cell)
    return span is not None and span[0] <= point <= span[1]


def _parts(
    cells: Iterable[Cell], groups: Sequence[Sequence[Cell]], clashes: Iterable[tuple[Cell, Cell]]
) -> dict[str, str]:
    majority = groups[0] if len(groups) == 1 or len(groups[0]) > len(groups[1]) else ()
    agreeing = {cell.id for cell in majority}
    clashing = {cell.id for pair in clashes for cell in pair}
    return {
        cell.id: "agrees" if cell.id in agreeing else "conflicts" if cell.id in clashing else "open" for cell in cells
    }


def _ids(groups: Sequence[Sequence[Cell]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.id for cell in group) for group in groups)


@dataclass(frozen=True, slots=True)
class _Sum:
    """Words for what was found. kind: of the claim; names: document id -> letter."""

    kind: str
    names: Mapping[str, str]

    def conflict(self, groups: Sequence[Sequence[Cell]], denials: Sequence[Cell], parts: Mapping[str, str]) -> str:
        denying = {cell.id for cell in denials}
        told, values, denied = [], [], False
        for group in groups:
            if group[0].id in denying:
                denied = True
                many, value = _several(group), group[0].value.strip() or tr("it")
                denied_by = tr("{who} deny {what}") if many else tr("{who} denies {what}")
                told.append(denied_by.format(who=self._letters(group), what=value))
            else:
                told.append(self._group(group))
                if _span(group[0]):
                    values.append(_sharpest(group).value.strip())
        sentence = "; ".join(told) + "."
        if len(values) == 2:
            sentence += " " + tr("{a} and {b} do not meet.", a=values[0], b=values[1])
        elif len(values) > 2:
            sentence += " " + tr("{values} cannot all be true.", values=_and(values[:_SHOWN]))
        elif denied:
            sentence += " " + tr("What one says, another denies.")
        return sentence

    def without_conflict(self, asserted: Sequence[Cell], denials: Sequence[Cell]) -> tuple[str, str]:
        if not asserted:
            return "open", tr("No account gives a value.")
        if len(asserted) == 1:
            who, value = self._letters(asserted), asserted[0].value.strip()
            return "open", tr("Only {who} gives a value: {value}.", who=who, value=value)
        if not all(_comparable(a, b) for a, b in combinations(asserted, 2)):
            return "open", tr("The values are not comparable: {values}.", values=self._each(asserted))
        chain = all(_within(a, b) or _within(b, a) for a, b in combinations(asserted, 2))
        return ("compatible" if chain else "overlapping"), f"{self._group(asserted)}."

    def _group(self, cells: Sequence[Cell]) -> str:
        """One group of agreeing cells as a clause."""
        by_value: dict[str, list[Cell]] = {}
        for cell in sorted(cells, key=_width):
            by_value.setdefault(_words(cell), []).append(cell)
        values = list(by_value.values())
        if len(values) == 1:
            says = tr("{who} agree on {what}") if _several(cells) else tr("{who} says {what}")
            return says.format(who=self._letters(cells), what=cells[0].value.strip())
        told = [f"{self._value(same[0])} ({self._letters(same)})" for same in values]
        if all(_within(a[0], b[0]) for a, b in combinations(values, 2)):
            if all(_within(b[0], a[0]) for a, b in combinations(values, 2)):
                return tr("{values} are the same", values=_and(told))
            return tr("{value} lies within {values}", value=told[0], values=_and(told[1:]))
        spans = [span for cell in cells if (span := _span(cell))]
        shared = self._range(max(low for low, _ in spans), min(high for _, high in spans))
        return tr("{values} overlap: {shared} fits all", values=_and(told), shared=shared)

    def _value(self, cell: Cell) -> str:
        """The cell's own words, with the interval behind them where they do not show it."""
        words, span = cell.value.strip(), _span(cell)
        if not span:
            return words
        shown = self._range(*span)
        return words if fold(shown) in fold(words) or span[0] == span[1] else f"{words} [{shown}]"

    def _range(self, low: float, high: float) -> str:
        return translated(show_days(low, high)) if self.kind == "date" else show_range(low, high)

    def _letters(self, cells: Sequence[Cell]) -> str:
        return _and(sorted({self.names.get(cell.document, "?") for cell in cells}))

    def _each(self, cells: Sequence[Cell]) -> str:
        told = [tr("{who} says {what}", who=self._letters([c]), what=c.value.strip()) for c in cells[:_SHOWN]]
        return "; ".join([*told, "…"] if len(cells) > _SHOWN else told)


def _sharpest(cells: Sequence[Cell]) -> Cell:
    return min(cells, key=_width)


def _width(cell: Cell) -> float:
    span = _span(cell)
    if span is None:
        return 0.0
    return inf if inf in (-span[0], span[1]) else span[1] - span[0]


def _several(cells: Sequence[Cell]) -> bool:
    return len({cell.document for cell in cells}) > 1


def _and(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return tr("{others} and {last}", others=", ".join(words[:-1]), last=words[-1])
