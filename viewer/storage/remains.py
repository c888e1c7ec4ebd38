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
    """Those of `wanted` that stand anywhere in a file. stop: called now and then, may raise."""
    with path.open("rb") as file:
        return _found(iter(lambda: file.read(_CHUNK), b""), wanted, stop)


def found_among(values: Iterable[str | bytes], wanted: Iterable[bytes], stop: Callable[[], None]) -> set[bytes]:
    """Those of `wanted` that stand in one of the values."""

    def chunks() -> Iterator[bytes]:
        waiting, size = [], 0
        for value in values:
            waiting.append(value if isinstance(value, bytes) else value.encode())
            size += len(waiting[-1])
            if size >= _CHUNK:
                yield b"\0".join(waiting)
                waiting, size = [b""], 0
        yield b"\0".join(waiting)

    return _found(chunks(), wanted, stop)


def _found(chunks: Iterable[bytes], wanted: Iterable[bytes], stop: Callable[[], None]) -> set[bytes]:
    import numpy as np  # the window shows before this is needed

    looked_for = set(wanted)
    lengths: dict[bytes, set[int]] = {}  # by the first bytes: how long what begins so may be
    for each in looked_for:
        lengths.setdefault(each[:_SHORT], set()).add(len(each))
    if not looked_for:
        return set()
    longest = max(map(len, looked_for))
    table = np.zeros(1 << _BUCKETS, dtype=bool)
    table[_hashes(np.frombuffer(b"".join(lengths), dtype=np.uint8), np)[::_SHORT]] = True
    found: set[bytes] = set()
    kept = b""
    for chunk in chunks:
        stop()
        data = kept + chunk
        if len(data) >= _SHORT:
            for at in np.flatnonzero(table[_hashes(np.frombuffer(data, dtype=np.uint8), np)]).tolist():
                for length in lengths.get(data[at : at + _SHORT], ()):
                    if (piece := data[at : at + length]) in looked_for:
                        found.add(piece)
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
