"""What there is to complete from in a view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from viewer.search import vocabulary
from viewer.search.segment import decoded
from viewer.search.view import View

_SPARE = 4  # times more values that are looked at, since some may be of removed entries only


class ViewHoldings:
    """See `completing.Holdings`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def words(self, prefix: str, most: int) -> Sequence[tuple[str, int]]:
        """See `completing.Holdings`."""
        return vocabulary.complete(self._view, prefix, most)

    def values(self, field: str, fits: Callable[[str], bool], most: int) -> dict[str, int]:
        """See `completing.Holdings`."""
        likely = [value for value, _ in self._all(f"is_{field}").most_common() if fits(value)][: most * _SPARE]
        counts = vocabulary.counted(self._view, likely, f"is_{field}")
        return {value: entries for value, entries in counts.items() if entries}

    def days(self, field: str) -> dict[str, int]:
        """See `completing.Holdings`."""
        return dict(self._all(f"span_{field}"))

    def _all(self, name: str) -> Counter[str]:
        """Every value of a field of the index, with how many entries have it, removed ones included."""
        found: Counter[str] = Counter()
        for segment, _ in self._view.parts:
            low, high = segment.field(name)
            for term, entries in zip(segment.texts(low, high), segment.frequencies(low, high).tolist(), strict=True):
                found[decoded(term)] += entries
        return found
