"""Where one column has been, to go back and forward as in a browser."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of a document; without an end, what stood at the top of the column. Code points."""

    document: str
    start: int
    end: int | None = None


class Trail:
    """The places of one column, in the order they were gone to.

    >>> trail = Trail()
    >>> trail.go(Place("a", 0)); trail.go(Place("b", 7))
    >>> trail.leave(Place("b", 90))
    >>> trail.step(-1), trail.step(1), trail.step(1)
    (Place(document='a', start=0, end=None), Place(document='b', start=90, end=None), None)
    """

    MOST = 200

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def go(self, place: Place) -> None:
        """Another place was gone to; what lay ahead is forgotten."""
        if self._at >= 0 and self._places[self._at] == place:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[: -self.MOST]
        self._at = len(self._places) - 1

    def leave(self, place: Place) -> None:
        """Where the column really stands now, so that going back leads there."""
        if self._at >= 0 and self._places[self._at].document == place.document:
            self._places[self._at] = place

    def step(self, step: int) -> Place | None:
        """Goes back (-1) or forward (1); None where there is nothing."""
        if not self.can_go(step):
            return None
        self._at += step
        return self._places[self._at]

    def can_go(self, step: int) -> bool:
        """Whether there is a place before (-1) or after (1)."""
        return 0 <= self._at + step < len(self._places)

    def here(self) -> Place | None:
        """The place last gone to."""
        return self._places[self._at] if self._at >= 0 else None
