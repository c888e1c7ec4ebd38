"""An arrangement: which accounts stand side by side, and where each is being read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Standing:
    """One column: a document's id, the code point at its top, and whether it is pinned."""

    document: str
    offset: int = 0
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The columns from left to right, None where one is empty; focused: the one that had the keyboard.

    >>> Arrangement.read({"columns": [{"document": "d1", "offset": 7}, None, "nonsense"], "focused": 9})
    Arrangement(columns=(Standing(document='d1', offset=7, pinned=False), None, None), focused=0)
    """

    columns: tuple[Standing | None, ...]
    focused: int = 0

    def data(self) -> dict[str, Any]:
        """The same as JSON takes it; `read` is the way back."""
        return {"columns": [asdict(column) if column else None for column in self.columns], "focused": self.focused}

    @classmethod
    def read(cls, data: object) -> Arrangement:
        """What `data` gave; nonsense in it, such as a hand may leave in a file, counts as an empty column."""
        found = data if isinstance(data, Mapping) else {}
        columns = found.get("columns")
        standing = tuple(map(_standing, columns[:MOST_COLUMNS])) if isinstance(columns, list) else ()
        focused = found.get("focused")
        return cls(standing, focused if type(focused) is int and 0 <= focused < len(standing) else 0)


@dataclass(frozen=True, slots=True)
class KeptArrangement:
    """An arrangement kept under a name."""

    id: str
    name: str
    arrangement: Arrangement


def _standing(data: object) -> Standing | None:
    if not isinstance(data, Mapping) or not isinstance(data.get("document"), str):
        return None
    offset = data.get("offset")
    return Standing(data["document"], max(0, offset) if type(offset) is int else 0, data.get("pinned") is True)
