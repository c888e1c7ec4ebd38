"""What the field offers besides hits: what was perhaps meant, completions, commands, searches of before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtGui import QAction, QKeySequence

from viewer.domain.query import Completion, SavedSearch, Search, SearchResult
from viewer.domain.text import fold
from viewer.texts import later, tr

_MOST = 4  # of each: the hits are what the list is for
_LEAST_LETTERS = 3  # before commands are offered; fewer fit nearly all of them

#: What an offer's chip says.
KINDS = {
    "meant": later("did you mean"),
    "completion": later("complete"),
    "command": later("command"),
    "recent": later("again"),
    "saved": later("saved"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """One row. kind: of KINDS. says: what it is, or its key. value: what is taken, by its kind a
    query, a Completion, a QAction or a Search."""

    kind: str
    text: str
    says: str
    value: object


def on_typing(
    result: SearchResult, completions: Iterable[Completion], actions: Iterable[QAction], query: str
) -> list[Offer]:
    """What is offered above the hits of `query`."""
    offers = [Offer("meant", result.meant, tr("Tab"), result.meant)] if result.meant else []
    offers += [
        Offer("completion", _as_typed(each, query), each.says or tr("Tab"), each)
        for each in islice((each for each in completions if _is_of_field(each, query)), _MOST)
    ]
    return [*offers, *islice(_commands(actions, query), _MOST)]


def on_nothing(recent: Sequence[Search], saved: Sequence[SavedSearch]) -> list[Offer]:
    """What is offered while the field is empty."""
    kept = [Offer("saved", each.name, in_short(each.search, each.name), each.search) for each in saved]
    return [*kept, *(Offer("recent", each.query, in_short(each, each.query), each) for each in recent)]


def in_short(search: Search, shown: str = "") -> str:
    """A search on a line, without what is `shown` anyway.

    >>> in_short(Search("rally", {"lang": ("en", "fa")}))
    'rally · lang: en or fa'
    """
    parts = [search.query] if search.query != shown else []
    parts += [
        tr("{field}: {value}", field=field, value=tr(" or ").join(values))
        for field, values in search.filters.items()
        if values
    ]
    return " · ".join(parts)


def _commands(actions: Iterable[QAction], query: str) -> Iterator[Offer]:
    words = fold(query).split()
    if len("".join(words)) < _LEAST_LETTERS:
        return
    for action in actions:
        there = fold(action.text()).split()
        if action.isEnabled() and all(any(each.startswith(word) for each in there) for word in words):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Offer("command", action.text(), keys, action)


def _is_of_field(completion: Completion, query: str) -> bool:
    """Whether it is a field or a value of one: the ends of plain words are found without being offered."""
    return ":" in completion.text or query[: completion.start].endswith(":")


def _as_typed(completion: Completion, query: str) -> str:
    """The completion with the field it is a value of."""
    return query[: completion.start].rpartition(" ")[2] + completion.text.strip()
