"""What there is to complete from in a view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

import numpy as np

from viewer.search import facets, vocabulary
from viewer.search.view import View


class ViewHoldings:
    """See `completing.Holdings`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def words(self, prefix: str, most: int) -> Sequence[tuple[str, int]]:
        """See `completing.Holdings`."""
        return vocabulary.complete(self._view, prefix, most)

    def values(self, field: str, fits: Callable[[str], bool], most: int) -> dict[str, int]:
        """See `completing.Holdings`."""
        fitting = ((value, entries) for value, entries in self._tally(f"is_{field}").items() if fits(value))
        return dict(islice(fitting, most))

    def days(self, field: str) -> dict[str, int]:
        """See `completing.Holdings`."""
        return self._tally(f"span_{field}")

    def _tally(self, name: str) -> dict[str, int]:
        everything = np.arange(self._view.size, dtype=np.uint32)
        return facets.tally(self._view, self._view.without_removed(everything), name)
