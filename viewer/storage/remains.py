"""Looks for words that were left out of a file in its very bytes, free pages and all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

_PROBE = 16  #: bytes of a text that are looked for, at its beginning, its middle and its end
_SHORT = 5  #: bytes below which everything is found everywhere
_CHUNK = 16 * 1024 * 1024
_BUCKETS = 20  # bits of a hash by which nearly everything is told apart at once


def words_in(value: Any) -> Iterator[str]:
    """The texts a stored value holds, also inside JSON."""
    if isinstance(value, str):
        if value[:1] in "[{":
            try:
                found = json.loads(value)
            except (ValueError, RecursionError):
                found = None
            if isinstance(found, list | dict):
                yield from _inside(found)
                return
        yield value


def probes(words: str | bytes) -> set[bytes]:
    """Pieces of a text, each of which gives it away; a page of the file may cut through one of them.

    >>> sorted(probes("a secret place in the hills"))
    [b'a secret place i', b'ace in the hills', b'et place in the ']
    """
    data = words if isinstance(words, bytes) else words.encode("utf-8", "surrogatepass")
    if len(data) < _SHORT:
        return set()
    if len(data) <= _PROBE:
        return {data}
    middle = (len(data) - _PROBE + 1) // 2
    return {data[:_PROBE], data[middle : middle + _PROBE], data[-_PROBE:]}


def found_in(path: Path, wanted: Iterable[bytes], stop: Callable[[], None] = lambda: None) -> set[bytes]:
    """Those of `wanted` that stand anywhere in a file. stop: called between chunks, may raise."""
    import numpy as np  # the window shows before this is needed

    by_head: dict[bytes, list[bytes]] = {}
    for each in wanted:
        by_head.setdefault(each[:_SHORT], []).append(each)
    if not by_head:
        return set()
    longest = max(len(each) for many in by_head.values() for each in many)
    table = np.zeros(1 << _BUCKETS, dtype=bool)
    table[_hashes(np.frombuffer(b"".join(by_head), dtype=np.uint8), np)[::_SHORT]] = True
    found: set[bytes] = set()
    with path.open("rb") as file:
        kept = b""
        while chunk := file.read(_CHUNK):
            stop()
            data = kept + chunk
            if len(data) >= _SHORT:
                for at in np.flatnonzero(table[_hashes(np.frombuffer(data, dtype=np.uint8), np)]).tolist():
                    many = by_head.get(data[at : at + _SHORT])
                    if many:
                        found.update(each for each in many if data.startswith(each, at))
            kept = data[-longest:]
    return found


def _hashes(data: Any, np: Any) -> Any:
    """A hash of the `_SHORT` bytes at every place."""
    made = np.zeros(len(data) - _SHORT + 1, dtype=np.uint32)
    for n in range(_SHORT):
        made = made * np.uint32(0x9E3779B1) + data[n : len(data) - _SHORT + 1 + n]
    return made >> np.uint32(32 - _BUCKETS)


def _inside(value: Any) -> Iterator[str]:
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, str):
            yield from words_in(each) if each[:1] in "[{" else (each,)
        elif isinstance(each, dict):
            pending += each.values()
        elif isinstance(each, list):
            pending += each
