"""Bringing two people's work together: what is new, what is the same, what only they can decide.

Rows are compared field by field. Where it is known what a row was when it was shared, a field that only one side
changed is no conflict. Nothing is decided by which was written last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

MINE, THEIRS, BOTH = "mine", "theirs", "both"
#: What may be kept twice; of a document, a source, a tag there is only one.
TWICE = frozenset({"note", "claim", "claim_cell"})
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that says two things, in words."""

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that both changed. key: names it for a choice; title: what it is about.

    by: (who wrote mine, who theirs). deleted: MINE or THEIRS, which side deleted it; "" where neither did.
    """

    key: str
    noun: str
    title: str
    differences: tuple[Difference, ...] = ()
    by: tuple[str, str] = ("", "")
    deleted: str = ""

    @property
    def choices(self) -> tuple[str, ...]:
        """The ways out."""
        return (MINE, THEIRS, BOTH) if self.noun in TWICE and not self.deleted else (MINE, THEIRS)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two decisions that cannot both hold; shown, not resolved: mine stays as it is."""

    about: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a merge would do, or did. added, updated: noun -> titles; same: noun -> how many are here already.

    left: what could not come in, in sentences.
    """

    name: str
    added: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    updated: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same: Mapping[str, int] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def brings(self) -> int:
        """How many things would come in without a question."""
        return sum(map(len, self.added.values())) + sum(map(len, self.updated.values()))


@dataclass(frozen=True, slots=True)
class Settled:
    """Fields that only they changed, and those that both did."""

    take: tuple[str, ...] = ()
    conflict: tuple[str, ...] = ()


def settle(
    mine: Fields,
    theirs: Fields,
    unchanged: Callable[[str], tuple[bool, bool]] | None = None,
    empty: Mapping[str, Any] | None = None,
) -> Settled:
    """Compares two states of one row, field by field.

    unchanged: whether (mine, theirs) of a field are still as they were shared; None where nothing was. Then a
    field that says nothing on one side (`empty`: field -> what it says by default) gives way to the other.

    >>> settle({"body": "x", "tags": "[]"}, {"body": "y", "tags": '["a"]'}, None, {"tags": "[]"})
    Settled(take=('tags',), conflict=('body',))
    >>> settle({"body": "x"}, {"body": "y"}, lambda _: (True, False))
    Settled(take=('body',), conflict=())
    """
    take: list[str] = []
    conflict: list[str] = []
    for name, value in theirs.items():
        if mine[name] == value:
            continue
        if unchanged is not None:
            mine_kept, theirs_kept = unchanged(name)
        else:
            nothing = (empty or {}).get(name)
            mine_kept, theirs_kept = mine[name] == nothing, value == nothing
        if theirs_kept:
            continue
        (take if mine_kept else conflict).append(name)
    return Settled(tuple(take), tuple(conflict))


def chosen(conflict: Conflict, choices: Mapping[str, str], otherwise: str) -> str:
    """The way out of a conflict: as chosen for it, else `otherwise`; mine where that is no way out.

    >>> chosen(Conflict("tag:1", "tag", "blue"), {}, BOTH)
    'mine'
    """
    wanted = choices.get(conflict.key, otherwise)
    return wanted if wanted in conflict.choices else MINE


def in_words(found: Comparison) -> str:
    """What a merge brings, in a sentence for the log and the command line.

    >>> in_words(Comparison("x", {"note": ("a",), "document": ("b", "c")}, same={"note": 2}))
    '2 documents and 1 note are new, 2 things are here already.'
    """
    new = [_counted(len(found.added[noun]), noun) for noun in _ORDER if found.added.get(noun)]
    parts = [f"{_listed(new)} {'is' if sum(map(len, found.added.values())) == 1 else 'are'} new"] if new else []
    if changed := sum(map(len, found.updated.values())):
        parts.append(f"{_counted(changed, 'thing')} only they changed")
    if same := sum(found.same.values()):
        parts.append(f"{_counted(same, 'thing')} {'is' if same == 1 else 'are'} here already")
    if found.conflicts:
        parts.append(f"{_counted(len(found.conflicts), 'conflict')} to decide")
    if found.contradictions:
        parts.append(f"{_counted(len(found.contradictions), 'decision')} that contradict yours")
    return f"{', '.join(parts) or 'Nothing is new'}."


_ORDER = (
    "document", "source", "note", "tag", "claim", "claim_cell", "grade", "relation", "dependence", "happening",
    "event_mark", "entity", "decision",
)  # fmt: skip
_WORDS = {
    "claim_cell": "statement",
    "happening": "joined event",
    "event_mark": "event",
    "entity": "name",
    "dependence": "copied text",
    "decision": "decision on names",
}


def word(noun: str) -> str:
    """What a table's rows are called.

    >>> word("claim_cell")
    'statement'
    """
    return _WORDS.get(noun, noun)


def _counted(number: int, noun: str) -> str:
    words = word(noun)
    plural = "decisions on names" if noun == "decision" and number != 1 else words + ("" if number == 1 else "s")
    return f"{number:,} {plural}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
