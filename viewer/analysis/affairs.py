"""Which accounts speak of one affair, by the names they have in common and the time they tell of."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from itertools import combinations

from viewer.domain.extent import extent
from viewer.domain.mention import DateValue, Mention

_AKIN = 0.05  # likeness of the names in two accounts from which they are taken to speak of one affair, ...
_AKIN_LONG = 0.08  # ... or, where both name many, who share some with everybody
_MANY = 30  # names of a long account
_EACH = 6  # for so many names in the shorter one, one more in common than one, ...
_ENOUGH = 3  # ... up to so many
SMALL = 12  # accounts of an archive in which one with few names may belong to the affair that most are about
_FEW = 6  # names

_DATED = 8  # dates from which an account is known to tell of a certain time, ...
_OUTSIDE = 0.2  # ... without this share of the earliest and of the latest, ...
_YEAR = 366.0  # ... and so many days are no matter

Names = Mapping[str, Mapping[str, float]]


def weighted(names: Mapping[str, Set[str]]) -> dict[str, dict[str, float]]:
    """Account -> its names, weighted by how rare they are among the accounts, of length 1 together."""
    accounts_with = Counter(name for found in names.values() for name in found)
    weighted = {}
    for account, found in names.items():
        weights = {name: math.log(1 + len(names) / accounts_with[name]) for name in found}
        length = math.hypot(*weights.values()) or 1.0
        weighted[account] = {name: weight / length for name, weight in weights.items()}
    return weighted


def are_akin(a: Mapping[str, float], b: Mapping[str, float]) -> bool:
    """Whether two accounts name so much in common that they speak of one affair."""
    few, many = sorted((a, b), key=len)
    shared = [weight * many[name] for name, weight in few.items() if name in many]
    enough = _AKIN + (_AKIN_LONG - _AKIN) * min(1.0, len(few) / _MANY)
    return sum(shared) >= enough and len(shared) >= min(_ENOUGH, 1 + len(few) // _EACH)


@dataclass(slots=True)
class Affairs:
    """What tells affairs apart, gathered account by account. names: account -> keys of the names in it."""

    names: dict[str, set[str]] = field(default_factory=dict)
    _times: dict[str, tuple[float, float]] = field(default_factory=dict)

    def add(self, account: str, mentions: Iterable[Mention], names: Iterable[str]) -> None:
        """One more account with what is named and dated in it."""
        self.names.setdefault(account, set()).update(names)
        spans = [span for m in mentions if isinstance(m.value, DateValue) and (span := extent(m.value))]
        middles = sorted((low + high) / 2 for low, high in spans if math.isfinite(low + high))
        if len(middles) >= _DATED:
            cut = int(len(middles) * _OUTSIDE)
            self._times[account] = middles[cut], middles[-1 - cut]

    def together(self) -> Callable[[str, str], bool]:
        """Says of two of the accounts whether they may speak of one affair."""
        akin = one_affair(weighted(self.names))
        return lambda a, b: akin(a, b) and self._at_one_time(a, b)

    def _at_one_time(self, a: str, b: str) -> bool:
        first, second = self._times.get(a), self._times.get(b)
        return not (first and second) or max(first[0] - second[1], second[0] - first[1]) <= _YEAR


def one_affair(names: Names) -> Callable[[str, str], bool]:
    """Says of two accounts whether their names let them speak of one affair.

    Of a few accounts, most of which hang together, one with few names may be about the same matter although
    it names nobody whom they name: a witness says "the bridge".
    """
    known: dict[tuple[str, str], bool] = {}
    main = _main(names) if len(names) <= SMALL else set[str]()
    few = {account for account, found in names.items() if len(found) <= _FEW}

    def ask(a: str, b: str) -> bool:
        pair = (a, b) if a < b else (b, a)
        if pair not in known:
            is_vague = bool(main) and bool({a, b} & few) and {a, b} <= main | few
            known[pair] = is_vague or are_akin(names[a], names[b])
        return known[pair]

    return ask


def _main(names: Names) -> set[str]:
    """The accounts that hang together by the names they share, if they are most of those that name somebody.

    All where nobody is named.
    """
    named = [account for account, found in names.items() if found]
    near: dict[str, set[str]] = defaultdict(set)
    for a, b in combinations(named, 2):
        if are_akin(names[a], names[b]):
            near[a].add(b)
            near[b].add(a)
    largest: set[str] = set()
    left = set(near)
    while left:
        group, waiting = set[str](), [left.pop()]
        while waiting:
            account = waiting.pop()
            group.add(account)
            waiting += near[account] & left
            left -= near[account]
        largest = max(largest, group, key=len)
    if not named:
        return set(names)
    return largest if 2 * len(largest) > len(named) else set()
