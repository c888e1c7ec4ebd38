"""Tags: words of the user's own that notes are sorted by; a "/" in a tag makes it a part of another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SLASH = "/"


@dataclass(frozen=True, slots=True)
class Tag:
    """An entry of the legend. colour: "#rrggbb", or "" for none; meaning: what the colour says, in words.

    count: notes that carry it. id: "" for a tag in use that nobody has described.
    """

    id: str
    name: str
    colour: str = ""
    meaning: str = ""
    count: int = 0


def tidy(name: str) -> str:
    """A tag as it is kept: no stray blanks, no empty parts, no comma, which divides tags where they are typed.

    >>> tidy(" to  verify / names/"), tidy("a, b"), tidy(" / ")
    ('to verify/names', 'a b', '')
    """
    parts = (" ".join(part.split()) for part in name.replace(",", " ").split(SLASH))
    return SLASH.join(part for part in parts if part)


def tidied(names: Iterable[str]) -> tuple[str, ...]:
    """Each tag once, in the order they came.

    >>> tidied(["a", " a", "", "b"])
    ('a', 'b')
    """
    return tuple(dict.fromkeys(name for name in map(tidy, names) if name))


def lineage(name: str) -> tuple[str, ...]:
    """A tag, then what it is a part of, the nearest first.

    >>> lineage("a/b/c")
    ('a/b/c', 'a/b', 'a')
    """
    parts = name.split(SLASH)
    return tuple(SLASH.join(parts[:count]) for count in range(len(parts), 0, -1))


def is_within(name: str, other: str) -> bool:
    """Whether `name` is `other` or a part of it, letter case aside.

    >>> is_within("Names/spelling", "names"), is_within("namesake", "names")
    (True, False)
    """
    name, other = name.casefold(), other.casefold()
    return name == other or name.startswith(other + SLASH)


def moved(name: str, old: str, new: str) -> str:
    """`name` after `old` was renamed to `new`; parts of it follow.

    >>> moved("names/spelling", "names", "who"), moved("dates", "names", "who")
    ('who/spelling', 'dates')
    """
    return tidy(new + name[len(old) :]) if is_within(name, old) else name


class Legend:
    """What the tags mean, and which colour a note's tags give it."""

    def __init__(self, tags: Sequence[Tag] = ()) -> None:
        self.tags = tuple(tags)
        self._ranks = {tag.name.casefold(): rank for rank, tag in enumerate(self.tags)}
        self._known: dict[tuple[str, ...], Tag | None] = {}  # thousands of notes have the same few tags

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Legend) and self.tags == other.tags

    def __hash__(self) -> int:
        return hash(self.tags)

    def described(self, name: str) -> Tag | None:
        """The entry of a tag or, where it has no colour of its own, of what it is a part of."""
        for each in lineage(name.casefold()):
            rank = self._ranks.get(each)
            if rank is not None and self.tags[rank].colour:
                return self.tags[rank]
        return None

    def of(self, names: Iterable[str]) -> Tag | None:
        """The entry that colours a note with these tags: the one highest in the legend; None without a colour.

        >>> Legend([Tag("1", "doubt", "#d55e00"), Tag("2", "names", "#0072b2")]).of(["names/short", "doubt"]).name
        'doubt'
        """
        asked = tuple(names)
        if asked not in self._known:
            found = [entry for name in asked if (entry := self.described(name))]
            self._known[asked] = min(found, key=self.rank) if found else None
        return self._known[asked]

    def rank(self, tag: Tag) -> int:
        """Its place in the legend, from 0."""
        return self._ranks[tag.name.casefold()]

    def coloured(self) -> tuple[Tag, ...]:
        """The tags with a colour, in order."""
        return tuple(tag for tag in self.tags if tag.colour)
