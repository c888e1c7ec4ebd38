"""How well spellings of one name are brought together, from the text to the links, over accounts marked by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from tests.analysis.marked_cases import MarkedAccount
from viewer.analysis import variants
from viewer.domain.mention import NAMES
from viewer.domain.text import fold
from viewer.session import analysing

Key = tuple[str, str]  # label and folded head: what the archive keeps as one entity
Spelling = tuple[str, str, str]  # entity, label and folded words, as marked by hand


@dataclass(frozen=True)
class LinkScore:
    """What became of the pairs of spellings in one affair or several; a pair is a line, such as "a = b".

    joined: made one without asking. wrong: those of them that are two. wanted: pairs that are one.
    reached: those of them that are joined, or will be when the right proposals are accepted.
    offered, idle: how many links are proposed, and how many of them are wrong.
    """

    joined: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    reached: tuple[str, ...] = ()
    offered: int = 0
    idle: int = 0

    @property
    def precision(self) -> float:
        """Of the links made without asking, the share that is right."""
        return 1 - len(self.wrong) / max(1, len(self.joined))

    @property
    def recall(self) -> float:
        """Of the pairs to be joined, the share that can be."""
        return len(self.reached) / max(1, len(self.wanted))

    @property
    def lost(self) -> list[str]:
        """The pairs to be joined that nothing joins or proposes."""
        return sorted(set(self.wanted) - set(self.reached))

    def __add__(self, other: LinkScore) -> LinkScore:
        return LinkScore(
            self.joined + other.joined,
            self.wrong + other.wrong,
            self.wanted + other.wanted,
            self.reached + other.reached,
            self.offered + other.offered,
            self.idle + other.idle,
        )


def link_score(accounts: Sequence[MarkedAccount]) -> LinkScore:
    """The score of one affair, its names found as an import finds them."""
    keys: dict[Spelling, set[Key]] = defaultdict(set)
    forms: dict[tuple[Key, str], set[str]] = defaultdict(set)
    short_forms: set[tuple[str, str]] = set()
    for account in accounts:
        found = analysing.find(analysing.Question(account.text))
        short_forms.update(found.short_forms)
        placed = []
        for span in found.spans:
            if span.label in NAMES:
                form = account.text[span.start : span.end]
                key = span.label, fold(found.heads.get((span.label, form), form))
                forms[key, form].add(account.title)
                placed.append((span, key))
        for name in account.names:
            spelling = name.entity, name.label, fold(account.text[name.start : name.end])
            keys[spelling].update(
                key
                for span, key in placed
                if span.label == name.label and span.start < name.end and name.start < span.end
            )
    proposed = _proposed(forms, short_forms)
    right = [pair for pair in proposed if _of_one(pair, keys)]
    group = _groups(right)
    joined, wrong, wanted, reached = [], [], [], []
    for a, b in combinations(sorted(keys), 2):
        line = f"{a[2]} = {b[2]}"
        if keys[a] & keys[b] and a[2] != b[2]:
            joined.append(line)
            if a[0] != b[0]:
                wrong.append(line)
        if a[0] == b[0]:
            wanted.append(line)
            if {group.get(key, key) for key in keys[a]} & {group.get(key, key) for key in keys[b]}:
                reached.append(line)
    return LinkScore(
        tuple(joined), tuple(wrong), tuple(wanted), tuple(reached), len(proposed), len(proposed) - len(right)
    )


def _proposed(forms: dict[tuple[Key, str], set[str]], short_forms: set[tuple[str, str]]) -> list[tuple[Key, Key]]:
    place = {str(number): key for number, (key, _) in enumerate(forms)}
    names = [
        variants.Name(str(number), key[0], form, frozenset(titles))
        for number, ((key, form), titles) in enumerate(forms.items())
    ]
    pairs = {
        frozenset({place[link.a_key], place[link.b_key]})
        for link in variants.propose(names, short_forms)
        if place[link.a_key] != place[link.b_key]
    }
    return [(a, b) for a, b in sorted(sorted(pair) for pair in pairs)]


def _of_one(pair: tuple[Key, Key], keys: dict[Spelling, set[Key]]) -> bool:
    named = [{entity for (entity, _, _), found in keys.items() if key in found} for key in pair]
    return bool(named[0] & named[1])


def _groups(pairs: Iterable[tuple[Key, Key]]) -> dict[Key, Key]:
    """For each key the one that stands for all it is linked with."""
    group: dict[Key, Key] = {}
    for a, b in pairs:
        head, other = group.get(a, a), group.get(b, b)
        group |= {key: head for key, at in group.items() if at == other} | {a: head, b: head, other: head}
    return group
