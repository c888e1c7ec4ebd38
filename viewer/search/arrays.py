"""Named arrays of numbers in one file, read through a memory map.

Nothing has to be decoded, so opening takes no time and only the pages that a question touches are
read; and nothing in such a file can run. The file is a line of JSON that says for each array its
type, place and length, followed by the arrays.
"""

from __future__ import annotations

import json
import mmap
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_TYPES = {kind.str: kind for kind in map(np.dtype, ("u1", "<u2", "<u4", "<u8"))}
_ALIGNED = 64  # bytes; numpy is slow with numbers that lie across machine words


class Writer:
    """Takes arrays piece by piece, so that they need not fit in memory.

    The file appears, whole, on leaving the `with` block; after an exception it does not.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kinds: dict[str, str] = {}
        self._parts: dict[str, Any] = {}

    def add(self, name: str, piece: Array) -> None:
        """Append to the array `name`, which keeps the type of its first piece."""
        if name not in self._parts:
            self._kinds[name] = piece.dtype.str
            self._parts[name] = self._part(name).open("wb")
        self._parts[name].write(np.ascontiguousarray(piece, self._kinds[name]).data)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            for part in self._parts.values():
                part.close()
            if kind is None:
                self._join()
        finally:
            for name in self._parts:
                self._part(name).unlink(missing_ok=True)

    def _part(self, name: str) -> Path:
        return self._path.with_suffix(f".{name}.part")

    def _join(self) -> None:
        header: dict[str, tuple[str, int, int]] = {}
        at = 0
        for name, kind in self._kinds.items():
            size = self._part(name).stat().st_size
            header[name] = kind, at, size // _TYPES[kind].itemsize
            at = _aligned(at + size)
        line = json.dumps(header).encode()
        with self._path.open("wb") as file:
            file.write(line.ljust(_aligned(len(line) + 1) - 1) + b"\n")
            for name in self._kinds:
                file.write(bytes(_aligned(file.tell()) - file.tell()))
                with self._part(name).open("rb") as part:
                    shutil.copyfileobj(part, file, 1 << 20)


def read(path: Path) -> Mapping[str, Array]:
    """The arrays of a file; they keep it mapped. Raises OSError, ValueError or another where it is damaged."""
    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        line = file.readline(1 << 16)
    return {
        name: np.frombuffer(data, _TYPES[kind], count, len(line) + at)
        for name, (kind, at, count) in json.loads(line).items()
    }


def narrow(values: Array) -> Array:
    """The same whole numbers in the smallest type that holds them.

    >>> narrow(np.array([3, 300])).dtype.str
    '<u2'
    """
    return values.astype(type_for(int(values.max(initial=0))))


def type_for(highest: int) -> np.dtype[Any]:
    """The smallest type for numbers up to `highest`."""
    return next(kind for kind in _TYPES.values() if highest < 1 << (8 * kind.itemsize))


def starts(sizes: Array) -> NDArray[np.int64]:
    """Where each of several runs of these sizes starts, and where the last one ends.

    >>> starts(np.array([2, 0, 3])).tolist()
    [0, 2, 2, 5]
    """
    made = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=made[1:])
    return made


def ranges(firsts: Array, sizes: Array) -> NDArray[np.int64]:
    """All numbers of several runs, one after the other.

    >>> ranges(np.array([5, 0]), np.array([2, 3])).tolist()
    [5, 6, 0, 1, 2]
    """
    ends = np.cumsum(sizes, dtype=np.int64)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(firsts.astype(np.int64) - (ends - sizes), sizes) + np.arange(total)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
