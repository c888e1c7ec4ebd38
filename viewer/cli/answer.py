"""What a verb answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

DONE, IN_PART, WRONG_CALL, NOT_DONE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Answer:
    """data: the one JSON document; lines: the same for people; code: the exit code."""

    data: Any
    lines: Sequence[str] = ()
    code: int = DONE
